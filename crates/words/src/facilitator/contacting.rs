//! One word back to a party: a note of the facilitator's own, or when they will call.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::contact::LONGEST_NOTE;
use kring_rules::moment::Moment;
use kring_rules::press::{CaseTap, Press};
use kring_rules::say::PartyTitle;
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn seen_now(&self, title: &PartyTitle) -> Page {
        let mut page = Page::of(&self.html("seen-now", &alias(title)));
        page.row([
            self.tap("write-to", &title.case, CaseTap::WriteTo(title.party)),
            self.tap("call-on", &title.case, CaseTap::CallOn(title.party)),
        ]);
        page.row([self.tap("show-party", &title.case, CaseTap::Party(title.party))]);
        page
    }

    pub(super) fn left(&self, title: &PartyTitle, left: &[(Moment, Words)]) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("left", &alias(title)));
        for (at, words) in left {
            page.line(&Html::text(&self.moment(*at)).italic());
            page.quote(words);
        }
        self.goes_again(&mut page);
        page.row([self.tap("show-party", &title.case, CaseTap::Party(title.party))]);
        page
    }

    pub(super) fn ask_message(&self, title: &PartyTitle) -> Page {
        let most = u16::try_from(LONGEST_NOTE).unwrap_or(u16::MAX);
        Page::of(&self.html("ask-message", &alias(title).number("most", most)))
    }

    pub(super) fn ask_call_day(&self, title: &PartyTitle, days: &[(u16, Moment)]) -> Page {
        let mut page = Page::of(&self.html("ask-call-day", &alias(title)));
        page.rows(days.iter().map(|(day, at)| {
            let tap = CaseTap::CallOnDay(title.party, *day);
            let press = Press::in_case(title.case.clone(), Stamp::default(), tap);
            Button::new(self.day(*at), &press)
        }));
        page
    }

    pub(super) fn ask_call_hour(&self, title: &PartyTitle, hours: &[(u8, Moment)]) -> Page {
        let day = hours.first().map(|(_, at)| self.day(*at));
        let args = alias(title).text("day", day.unwrap_or_default());
        let mut page = Page::of(&self.html("ask-call-hour", &args));
        page.grid(hours.iter().map(|(hour, at)| {
            let label = self.plain("call-hour", &Args::new().number("hour", *hour));
            let tap = CaseTap::CallAt(title.party, *at);
            Button::new(label, &Press::in_case(title.case.clone(), title.stamp, tap))
        }));
        page
    }

    pub(super) fn let_know(&self, title: &PartyTitle, call: Option<Moment>) -> Page {
        let args = match call {
            None => alias(title).text("what", "words").text("moment", ""),
            Some(at) => alias(title)
                .text("what", "call")
                .text("moment", self.moment(at)),
        };
        let mut page = Page::of(&self.html("let-know", &args));
        page.row([self.tap("show-party", &title.case, CaseTap::Party(title.party))]);
        page
    }
}

fn alias(title: &PartyTitle) -> Args {
    Args::new().words("alias", &title.alias)
}

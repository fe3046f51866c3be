//! Signals for whoever does not look into the case, and the digest of a day.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::press::{CaseTap, GeneralTap, Press};
use kring_rules::say::{Alarm, Digest, DigestLine};
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn welcome_on_call(&self, name: &Words) -> Page {
        let mut page = Page::of(&self.html("welcome-on-call", &Args::new().words("name", name)));
        let off = Press::General(GeneralTap::OffCall);
        page.row([Button::new(self.label("button-off-call"), &off)]);
        page
    }

    pub(super) fn who_stands_in(&self, colleagues: &[(Stamp, Words)]) -> Page {
        let mut page = Page::of(&self.words("who-stands-in"));
        page.rows(colleagues.iter().map(|(mark, name)| {
            Button::new(name.as_str(), &Press::General(GeneralTap::AwayTo(*mark)))
        }));
        page
    }

    pub(super) fn is_away(&self, name: &Words, kept: u16) -> Page {
        let args = Args::new().words("name", name).number("kept", kept);
        let mut page = Page::of(&self.html("is-away", &args));
        let back = Press::General(GeneralTap::BackAgain);
        page.row([Button::new(self.label("button-back-again"), &back)]);
        page
    }

    pub(super) fn stands_in(&self, name: &Words, many: u16) -> Page {
        let args = Args::new().words("name", name).number("many", many);
        let mut page = Page::of(&self.html("stands-in", &args));
        page.row([self.to_board()]);
        page
    }

    pub(super) fn alarm(&self, alarm: &Alarm) -> Page {
        let args = || {
            Args::new()
                .words("label", &alarm.label)
                .words("alias", &alarm.alias)
        };
        let mut page = Page::of(&self.html("notice-head-party", &args()).bold());
        let said = args()
            .text("flag", alarm.signal.kind.code())
            .text("telling", alarm.telling.code())
            .text("stands", alarm.stands.code());
        page.paragraph(&self.html("alarm", &said));
        if alarm.slip.is_some() {
            page.paragraph(&self.words("alarm-slip"));
        }
        page.paragraph(&Html::text(&self.moment(alarm.at)).italic());
        let names: Vec<&str> = alarm.facilitators.iter().map(Words::as_str).collect();
        let names = Args::new().text("names", names.join(", "));
        page.line(&self.html("alarm-facilitators", &names));
        let Some((name, at)) = &alarm.seen else {
            let seen = GeneralTap::SawSignal(alarm.signal.clone());
            page.row([Button::new(
                self.label("button-seen"),
                &Press::General(seen),
            )]);
            return page;
        };
        let seen = Args::new()
            .words("name", name)
            .text("moment", self.moment(*at));
        page.line(&self.html("alarm-seen", &seen).italic());
        page
    }

    pub(super) fn digest(&self, digest: &Digest) -> Page {
        let head = Args::new().words("label", &digest.label);
        let mut page = Page::of(&self.html("digest", &head));
        for (number, line) in (1_u8..).zip(&digest.signals) {
            page.line(&self.html("digest-signal", &digest_args(number, line)));
        }
        for (_, alias) in &digest.hard {
            page.line(&self.html("digest-hard", &Args::new().words("alias", alias)));
        }
        page.grid((1_u8..).zip(&digest.signals).map(|(number, line)| {
            let label = self.plain("button-digest-seen", &digest_args(number, line));
            let tap = CaseTap::Seen(line.party, line.signal.number);
            let press = Press::in_case(digest.case.clone(), line.signal.stamp, tap);
            Button::new(label, &press)
        }));
        page.row([self.show_case(&digest.case)]);
        page.hush();
        page
    }
}

fn digest_args(number: u8, line: &DigestLine) -> Args {
    Args::new()
        .number("number", number)
        .words("alias", &line.alias)
        .text("flag", line.signal.kind.code())
}

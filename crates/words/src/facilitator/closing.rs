//! The end of a case: why it is closed, what stays longer than the answers, and what is to become of one in which nothing
//! happens. The safe way out comes first.

use super::listed;
use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::case::CloseTap;
use kring_rules::closing::{Closing, LONGER, STAYS};
use kring_rules::counted::Agreement;
use kring_rules::ids::PartyId;
use kring_rules::moment::Moment;
use kring_rules::other_way::ForWhom;
use kring_rules::press::{CaseTap, Press};
use kring_rules::say::{
    AgreementsStay, CaseTitle, ClosedView, ClosingSay, KeptLonger, SaysStays, StaysReply,
};
use kring_rules::words::Words;

/// So many reasons stand beside each other.
const BESIDE: usize = 2;

impl Voice<'_> {
    pub(super) fn closing_said(&self, said: &ClosingSay) -> Page {
        match said {
            ClosingSay::AskWhy(title, agreements) => self.ask_why_closed(title, agreements),
            ClosingSay::Closed(title, view) => self.closed_case(title, view),
            ClosingSay::AskLonger(title) => self.ask_longer(title),
            ClosingSay::AskReason(_, days) => {
                let args = Args::new().number("days", *days);
                Page::of(&self.html("closing-ask-reason", &args))
            }
            ClosingSay::AskStays(title) => self.ask_stays(title),
            ClosingSay::Replies(title, until, replies) => {
                self.stays_replies(title, *until, replies)
            }
            ClosingSay::Still(title, days) => self.still(title, *days),
            ClosingSay::GoesOn(title) => {
                let mut page = Page::of(&self.words("closing-goes-on"));
                page.row([self.show_case(&title.case)]);
                page
            }
            ClosingSay::StillForLong(opened, days, names) => {
                let args = self.on("opened", *opened).number("days", *days);
                let args = args.words("names", &listed(names));
                Page::of(&self.html("closing-still-for-long", &args))
            }
        }
    }

    fn ask_why_closed(&self, title: &CaseTitle, agreements: &[Agreement]) -> Page {
        let mut page = self.about(title, "confirm-close");
        if let Some(numbers) = self.agreements_in_numbers(agreements) {
            page.paragraph(&numbers);
        }
        page.paragraph(&self.words("closing-ask-why"));
        page.row([self.tap("close-not", &title.case, CaseTap::Show)]);
        let about_agreements =
            |why: &Closing| matches!(why, Closing::Met | Closing::Partly | Closing::NotMet);
        let fits = |why: &&Closing| !agreements.is_empty() || !about_agreements(why);
        let closes = |why: &Closing| {
            let name = format!("close-for-{}", why.code());
            let tap = CaseTap::Close(CloseTap::For(*why));
            self.does(&name, &title.case, title.stamp, tap)
        };
        let mut buttons: Vec<Button> = Closing::CHOSEN.iter().filter(fits).map(closes).collect();
        let other = CaseTap::AskReason(PartyId(1), ForWhom::All);
        let last = buttons.len().saturating_sub(1);
        buttons.insert(last, self.tap("close-other-way", &title.case, other));
        let mut left = buttons.into_iter().peekable();
        while left.peek().is_some() {
            page.row(left.by_ref().take(BESIDE).collect::<Vec<_>>());
        }
        page
    }

    /// How many were kept, partly, or not; nothing where nothing was agreed.
    fn agreements_in_numbers(&self, agreements: &[Agreement]) -> Option<Html> {
        let told = Agreement::ALL.iter().filter_map(|became| {
            let many = agreements.iter().filter(|one| *one == became).count();
            let name = self.label(&format!("counted-agreement-{}", became.code()));
            (many > 0).then(|| format!("{many} {name}"))
        });
        let told: Vec<String> = told.collect();
        let args = Args::new().text("groups", told.join(", "));
        (!told.is_empty()).then(|| self.html("closing-agreements", &args))
    }

    fn closed_case(&self, title: &CaseTitle, view: &ClosedView) -> Page {
        let is_alone = view.agreements == AgreementsStay::Alone;
        let mut page = match (is_alone, view.is_new) {
            (true, _) => self.about(title, "closing-alone"),
            (false, true) => self.about(title, "saying-ended"),
            (false, false) => self.about(title, "ending"),
        };
        let why = Args::new().text("why", view.why.code());
        page.paragraph(&self.html("closing-reason", &why));
        if let Some(longer) = &view.longer {
            self.kept_longer(&mut page, longer);
        }
        if view.agreements != AgreementsStay::None {
            let args = Args::new().text("agreements", view.agreements.code());
            page.paragraph(&self.html("closing-stays", &args));
        }
        self.closed_buttons(&mut page, title, view);
        page
    }

    fn kept_longer(&self, page: &mut Page, longer: &KeptLonger) {
        let args = Args::new()
            .number("days", longer.days)
            .words("by", &longer.by)
            .text("day", self.day(longer.at));
        page.paragraph(&self.html("closing-longer", &args));
        page.quote(&longer.reason);
        page.protect();
        page.hush();
    }

    fn closed_buttons(&self, page: &mut Page, title: &CaseTitle, view: &ClosedView) {
        let case = &title.case;
        let close = |name: &str, tap| self.tap(name, case, CaseTap::Close(tap));
        let longer = view
            .can_wait
            .then(|| close("close-longer", CloseTap::AskLonger));
        let stays = match view.agreements {
            AgreementsStay::Can => Some(close("close-stays", CloseTap::AskStays)),
            AgreementsStay::Asked | AgreementsStay::Stay | AgreementsStay::Go => {
                Some(close("close-replies", CloseTap::Replies))
            }
            AgreementsStay::None | AgreementsStay::Alone => None,
        };
        if view.agreements != AgreementsStay::Alone {
            page.row([self.does("open-again", case, title.stamp, CaseTap::OpenAgain)]);
        }
        let more: Vec<Button> = longer.into_iter().chain(stays).collect();
        if !more.is_empty() {
            page.row(more);
        }
        page.row([self.tap("erase-case", case, CaseTap::AskErase)]);
        page.row([self.tap("back-to-case", case, CaseTap::Show)]);
    }

    fn ask_longer(&self, title: &CaseTitle) -> Page {
        let mut page = Page::of(&self.words("closing-ask-longer"));
        page.rows(LONGER.iter().map(|days| {
            let label = self.plain("button-close-longer-by", &Args::new().number("days", *days));
            closing_button(title, label, CloseTap::Longer(*days))
        }));
        page.row([self.tap("back-to-case", &title.case, CaseTap::Show)]);
        page
    }

    fn ask_stays(&self, title: &CaseTitle) -> Page {
        let mut page = Page::of(&self.words("closing-ask-stays"));
        page.rows(STAYS.iter().map(|days| {
            let label = self.plain("button-close-stays-for", &Args::new().number("days", *days));
            closing_button(title, label, CloseTap::Stays(*days))
        }));
        page.row([self.tap("back-to-case", &title.case, CaseTap::Show)]);
        page
    }

    fn stays_replies(&self, title: &CaseTitle, until: Moment, replies: &[StaysReply]) -> Page {
        let mut page = Page::of(&self.html("closing-replies", &self.on("day", until)));
        for says in SaysStays::ALL {
            let names = replies.iter().filter(|reply| reply.says == *says);
            let names: Vec<Words> = names.map(|reply| reply.alias.clone()).collect();
            if !names.is_empty() {
                let args = Args::new()
                    .text("says", says.code())
                    .words("names", &listed(&names));
                page.line(&self.html("closing-replied", &args));
            }
        }
        page.paragraph(&self.words("closing-replies-then"));
        let without = replies.iter();
        let without = without.filter(|reply| reply.says == SaysStays::NoChat);
        page.rows(without.map(|reply| {
            let args = Args::new().words("alias", &reply.alias);
            let label = self.plain("button-close-said-yes", &args);
            closing_button(title, label, CloseTap::SaidYes(reply.party))
        }));
        page.row([self.tap("back-to-case", &title.case, CaseTap::Show)]);
        page
    }

    fn still(&self, title: &CaseTitle, days: u16) -> Page {
        let args = Args::new()
            .words("label", &title.label)
            .number("days", days);
        let mut page = Page::of(&self.html("closing-still", &args));
        page.row([
            self.tap("close", &title.case, CaseTap::AskEnd),
            self.tap(
                "close-goes-on",
                &title.case,
                CaseTap::Close(CloseTap::GoesOn),
            ),
        ]);
        page.row([self.show_case(&title.case)]);
        page
    }
}

fn closing_button(title: &CaseTitle, label: String, tap: CloseTap) -> Button {
    let press = Press::in_case(title.case.clone(), title.stamp, CaseTap::Close(tap));
    Button::new(label, &press)
}

//! Another way than this conversation: for whom, why, and with which note.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::{Button, capitalised};
use crate::voice::Voice;
use kring_rules::other_way::{ForWhom, Reason};
use kring_rules::press::{CaseTap, Press};
use kring_rules::say::PartyTitle;

impl Voice<'_> {
    /// For one person or for all, and why.
    pub(super) fn ask_reason(&self, title: &PartyTitle, whom: ForWhom) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("ask-reason", &about(title, whom)));
        page.rows(Reason::ALL.iter().map(|reason| {
            let label = capitalised(&self.reason(*reason));
            let tap = CaseTap::OtherWay(title.party, whom, *reason);
            Button::new(label, &Press::in_case(title.case.clone(), title.stamp, tap))
        }));
        if whom == ForWhom::One {
            let all = CaseTap::AskReason(title.party, ForWhom::All);
            page.row([self.tap("other-way-for-all", &title.case, all)]);
        }
        page.row([self.tap("back-to-party", &title.case, CaseTap::Party(title.party))]);
        page
    }

    pub(super) fn ask_way_note(&self, title: &PartyTitle, whom: ForWhom, reason: Reason) -> Page {
        let mut page = Page::of(&self.title(title));
        let args = about(title, whom).text("reason", self.reason(reason));
        page.paragraph(&self.html("ask-way-note", &args));
        page.row([self.tap("back-to-party", &title.case, CaseTap::Party(title.party))]);
        page
    }

    pub(super) fn other_way_taken(&self, title: &PartyTitle) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("other-way-taken", &Args::new().words("alias", &title.alias)));
        let again = CaseTap::TakeUpAgain(title.party);
        page.row([self.does("take-up", &title.case, title.stamp, again)]);
        page.row([self.show_case(&title.case)]);
        page
    }

    /// Why another way is taken, in a few words.
    pub(crate) fn reason(&self, reason: Reason) -> String {
        self.label(&format!("reason-{}", reason.code()))
    }
}

fn about(title: &PartyTitle, whom: ForWhom) -> Args {
    Args::new()
        .text("whom", whom.code())
        .words("alias", &title.alias)
        .words("label", &title.label)
}

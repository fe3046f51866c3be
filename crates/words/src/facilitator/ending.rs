//! What is to become of a case: ending it, erasing it, and until when it is kept. The safe way out comes first.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::moment::Moment;
use kring_rules::press::{CaseTap, Press};
use kring_rules::say::{CaseStanding, CaseTitle};

impl Voice<'_> {
    /// The ways to end or erase a case.
    pub(super) fn ending(&self, title: &CaseTitle) -> Page {
        let mut page = self.about(title, "ending");
        page.row([self.tap("close", &title.case, CaseTap::AskEnd)]);
        page.row([self.tap("erase-case", &title.case, CaseTap::AskErase)]);
        page.row([self.tap("back-to-case", &title.case, CaseTap::Show)]);
        page
    }

    /// Erasing cannot be undone: it is asked once more.
    pub(super) fn confirm_erase(&self, title: &CaseTitle) -> Page {
        let mut page = self.about(title, "confirm-erase");
        page.row([self.tap("erase-case-not", &title.case, CaseTap::Show)]);
        page.row([self.does("erase-case-now", &title.case, title.stamp, CaseTap::Erase)]);
        page
    }

    pub(super) fn which_to_erase(&self, cases: &[CaseTitle]) -> Page {
        let mut page = Page::of(&self.words("which-to-erase"));
        let choose = |title: &CaseTitle| {
            let press = Press::Case(title.case.clone(), CaseTap::AskErase);
            Button::new(title.label.as_str(), &press)
        };
        page.rows(cases.iter().map(choose));
        page
    }

    pub(super) fn case_erased(&self, opened: Moment) -> Page {
        let mut page = Page::of(&self.html("case-erased", &self.on("opened", opened)));
        page.row([self.to_board()]);
        page
    }

    pub(super) fn about(&self, title: &CaseTitle, id: &str) -> Page {
        let state = match title.standing {
            CaseStanding::Ended(_) => "ended",
            _ => "open",
        };
        let day = |day: Option<Moment>| day.map_or_else(|| "none".to_owned(), |day| self.day(day));
        let args = Args::new()
            .words("label", &title.label)
            .text("state", state)
            .text("day", day(title.erased_on))
            .text("warning", day(title.warned_on));
        Page::of(&self.html(id, &args))
    }

    /// A day, as an argument of this name.
    pub(super) fn on(&self, name: &'static str, day: Moment) -> Args {
        Args::new().text(name, self.day(day))
    }
}

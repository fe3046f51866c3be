//! Who takes part in a case that is open: somebody was added, or is left out.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::press::CaseTap;
use kring_rules::role::Form;
use kring_rules::say::{LeftOutView, PartyTitle, PartyView};
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn party_added(
        &self,
        title: &PartyTitle,
        beside: Option<&Words>,
        became: Option<Form>,
    ) -> Page {
        let (case, party) = (&title.case, title.party);
        let args = Args::new()
            .words("alias", &title.alias)
            .text("supports", if beside.is_some() { "yes" } else { "no" })
            .words("beside", &beside.cloned().unwrap_or_default())
            .text("became", became.map_or("same", Form::code));
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("party-was-added", &args));
        page.row([self.does("first-link", case, title.stamp, CaseTap::NewLink(party))]);
        page.row([
            self.tap("show-party", case, CaseTap::Party(party)),
            self.show_case(case),
        ]);
        page
    }

    pub(super) fn ask_leave_out(&self, title: &PartyTitle) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("ask-leave-out", &Args::new().words("alias", &title.alias)));
        page.row([self.tap("back-to-party", &title.case, CaseTap::Party(title.party))]);
        page
    }

    pub(super) fn left_out(&self, title: &PartyTitle) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html(
            "party-was-left-out",
            &Args::new().words("alias", &title.alias),
        ));
        let again = CaseTap::TakeUpAgain(title.party);
        page.row([self.does("back-in", &title.case, title.stamp, again)]);
        page.row([self.show_case(&title.case)]);
        page
    }

    /// Since when they are left out, and why.
    pub(super) fn why_left_out(&self, page: &mut Page, left_out: &LeftOutView) {
        let args = Args::new()
            .words("by", &left_out.by)
            .text("moment", self.moment(left_out.at));
        page.paragraph(&self.html("party-left-out", &args));
        if !left_out.note.is_empty() {
            page.quote(&left_out.note);
        }
    }

    /// What can be done about somebody who was left out.
    pub(super) fn buttons_of_left_out(&self, page: &mut Page, view: &PartyView) {
        let (case, party) = (&view.title.case, view.title.party);
        let again = CaseTap::TakeUpAgain(party);
        page.row([self.does("back-in", case, view.reopening_stamp, again)]);
        page.row([self.tap("back-to-case", case, CaseTap::Show)]);
        page.hush();
    }

    /// Whom they stand beside.
    pub(super) fn stands_beside(&self, beside: &Words) -> Html {
        self.html("party-supports", &Args::new().words("alias", beside))
    }
}

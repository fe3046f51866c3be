//! Colleagues: who opened a colleague's link, and who facilitates a case as well.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::ids::CaseId;
use kring_rules::press::{CaseTap, Press};
use kring_rules::say::{CaseTitle, HandingOver};
use kring_rules::words::Words;

impl Voice<'_> {
    /// Somebody opened a colleague's link; the safe way out comes first.
    pub(super) fn guest(
        &self,
        title: &CaseTitle,
        number: u8,
        name: &Words,
        opened_by: Option<&Words>,
    ) -> Page {
        let known = opened_by.map_or("no", |_| "yes");
        let args = Args::new()
            .words("label", &title.label)
            .words("name", name)
            .text("known", known)
            .words("opened", &opened_by.cloned().unwrap_or_default());
        let mut page = Page::of(&self.html("guest", &args));
        let (case, stamp) = (&title.case, title.stamp);
        page.row([self.does("refuse", case, stamp, CaseTap::Refuse(number))]);
        page.row([self.does("admit", case, stamp, CaseTap::Admit(number))]);
        page
    }

    pub(super) fn admitted(&self, title: &CaseTitle, number: u8, name: &Words) -> Page {
        let mut page = self.colleague("admitted", title, name);
        page.row([self.leaves(&title.case, number, name)]);
        page.row([self.show_case(&title.case)]);
        page
    }

    pub(super) fn confirm_remove(&self, title: &CaseTitle, number: u8, name: &Words) -> Page {
        let mut page = self.colleague("confirm-remove", title, name);
        page.row([self.tap("remove-not", &title.case, CaseTap::Show)]);
        let tap = CaseTap::Remove(number);
        page.row([self.does("remove", &title.case, title.stamp, tap)]);
        page
    }

    /// Asks whether this colleague is to leave the case.
    pub(super) fn leaves(&self, case: &CaseId, number: u8, name: &Words) -> Button {
        let label = self.plain("button-ask-remove", &Args::new().words("name", name));
        Button::new(
            label,
            &Press::Case(case.clone(), CaseTap::AskRemove(number)),
        )
    }

    pub(super) fn handing_over(&self, said: &HandingOver) -> Page {
        match said {
            HandingOver::ToWhom(title, others) => self.who_takes_over(title, others),
            HandingOver::Offered(title, name) => self.offered(title, name),
            HandingOver::OfferMade(title, name) => self.offer_made(title, name),
            HandingOver::OfferGone(title, name) => self.of_colleague("offer-gone", title, name),
            HandingOver::TakenOver(title, gone, name) => self.taken_over(title, gone, name),
            HandingOver::HandedOver(opened, name) => {
                let args = self.on("opened", *opened).words("name", name);
                Page::of(&self.html("handed-over", &args))
            }
        }
    }

    fn who_takes_over(&self, title: &CaseTitle, others: &[(u8, Words)]) -> Page {
        let some = if others.is_empty() { "no" } else { "yes" };
        let args = Args::new().words("label", &title.label).text("some", some);
        let mut page = Page::of(&self.html("who-takes-over", &args));
        page.rows(others.iter().map(|(number, name)| {
            let tap = CaseTap::OfferTo(*number);
            let press = Press::in_case(title.case.clone(), title.stamp, tap);
            Button::new(name.as_str(), &press)
        }));
        page.row([self.tap("remove-not", &title.case, CaseTap::Show)]);
        page
    }

    fn offered(&self, title: &CaseTitle, name: &Words) -> Page {
        let mut page = self.colleague("offered", title, name);
        let (case, stamp) = (&title.case, title.stamp);
        page.row([self.does("take-over", case, stamp, CaseTap::TakeOver)]);
        page.row([self.does("take-over-not", case, stamp, CaseTap::LetOfferGo)]);
        page.row([self.show_case(case)]);
        page
    }

    fn offer_made(&self, title: &CaseTitle, name: &Words) -> Page {
        let mut page = self.colleague("offer-made", title, name);
        page.row([self.does("offer-not", &title.case, title.stamp, CaseTap::LetOfferGo)]);
        page
    }

    fn taken_over(&self, title: &CaseTitle, gone: &Words, name: &Words) -> Page {
        let args = Args::new()
            .words("label", &title.label)
            .words("gone", gone)
            .words("name", name);
        let mut page = Page::of(&self.html("taken-over", &args));
        page.row([self.show_case(&title.case)]);
        page
    }

    /// A word about a colleague, with the way to the case.
    fn of_colleague(&self, id: &str, title: &CaseTitle, name: &Words) -> Page {
        let mut page = self.colleague(id, title, name);
        page.row([self.show_case(&title.case)]);
        page
    }

    fn colleague(&self, id: &str, title: &CaseTitle, name: &Words) -> Page {
        let args = Args::new().words("label", &title.label).words("name", name);
        Page::of(&self.html(id, &args))
    }
}

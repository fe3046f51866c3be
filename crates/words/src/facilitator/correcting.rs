//! Who somebody is to a case is corrected: what, to what, and what that did.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::{Button, capitalised};
use crate::voice::Voice;
use kring_rules::guide::Edition;
use kring_rules::press::{CaseTap, Press};
use kring_rules::role::{AgeBand, Role};
use kring_rules::say::{Corrected, CorrectionView, PartyTitle, What};

impl Voice<'_> {
    pub(super) fn ask_what_to_correct(&self, title: &PartyTitle) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.words("correct-what"));
        let supporter = title.role == Role::Supporter;
        let whats = What::ALL.iter();
        let whats = whats.filter(|what| match what {
            What::Supports => supporter,
            // It stands with who they are, as long as it can be switched.
            What::Guide => false,
            What::Alias | What::Role | What::Age | What::Language => true,
        });
        page.grid(whats.map(|what| {
            let name = format!("correct-{}", what.code());
            self.tap(&name, &title.case, CaseTap::CorrectWhat(title.party, *what))
        }));
        page.row([self.back_to(title)]);
        page
    }

    pub(super) fn ask_correction(&self, view: &CorrectionView) -> Page {
        let title = &view.title;
        let mut page = Page::of(&self.title(title));
        let id = format!("correct-to-{}", view.what.code());
        page.paragraph(&self.html(&id, &Args::new().words("alias", &title.alias)));
        if view.what == What::Guide {
            page.lines(
                view.guides
                    .iter()
                    .map(|guide| self.about_guide(guide, title.role)),
            );
        }
        page.grid(self.corrections(view));
        page.row([self.back_to(title)]);
        page
    }

    /// What it can be, but for what it is.
    fn corrections(&self, view: &CorrectionView) -> Vec<Button> {
        let party = view.title.party;
        let button = |label: String, tap| correction(view, &label, tap);
        match view.what {
            What::Alias => vec![],
            What::Role => {
                let roles = Role::ALL.iter().filter(|role| **role != view.title.role);
                let set = |role: &Role| button(self.role(*role), CaseTap::SetRole(party, *role));
                roles.map(set).collect()
            }
            What::Age => {
                let ages = AgeBand::ALL.iter().filter(|age| **age != view.age);
                let name = |age: &AgeBand| self.label(&format!("age-{}", age.code()));
                ages.map(|age| button(name(age), CaseTap::SetAge(party, *age)))
                    .collect()
            }
            What::Language => {
                let all = self.texts.languages().all();
                let others = all.filter(|other| *other != view.language);
                let set = |other| CaseTap::SetLanguage(party, other);
                others
                    .map(|other| button(self.language_name(other), set(other)))
                    .collect()
            }
            What::Guide => {
                let set = |guide: &Edition| CaseTap::SetGuide(party, guide.id());
                let all = view.guides.iter();
                all.map(|guide| button(self.guide_name(guide), set(guide)))
                    .collect()
            }
            What::Supports => {
                let set = |whom| CaseTap::SetSupports(party, whom);
                let all = view.others.iter();
                all.map(|(whom, alias)| button(alias.as_str().to_owned(), set(*whom)))
                    .collect()
            }
        }
    }

    /// Other questions: what becomes of the answers is said first, the safe way out stands first.
    pub(super) fn confirm_role(
        &self,
        title: &PartyTitle,
        role: Role,
        (again, gone): (u8, u8),
    ) -> Page {
        let args = Args::new()
            .words("alias", &title.alias)
            .text("role", self.role(role))
            .number("again", again)
            .number("gone", gone);
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("confirm-role", &args));
        page.row([self.tap("role-not", &title.case, CaseTap::Party(title.party))]);
        let now = CaseTap::RoleNow(title.party, role);
        page.row([self.does("role-now", &title.case, title.stamp, now)]);
        page
    }

    pub(super) fn corrected(&self, title: &PartyTitle, what: &Corrected) -> Page {
        let mut page = Page::of(&self.title(title));
        let id = format!("corrected-{}", what.what().code());
        page.paragraph(&self.html(&id, &self.what_was_corrected(title, what)));
        page.row([
            self.tap("show-party", &title.case, CaseTap::Party(title.party)),
            self.show_case(&title.case),
        ]);
        page
    }

    fn what_was_corrected(&self, title: &PartyTitle, what: &Corrected) -> Args {
        let args = Args::new().words("alias", &title.alias);
        match what {
            Corrected::Alias => args,
            Corrected::Age(age) => {
                let minor = if age.is_minor() { "yes" } else { "no" };
                let name = self.label(&format!("age-{}", age.code()));
                args.text("age", name).text("minor", minor)
            }
            Corrected::Language(language) => args.text("language", self.language_name(*language)),
            Corrected::Supports(beside) => args.words("beside", beside),
            Corrected::Guide(guide) => args.text("guide", self.guide_name(guide)),
            Corrected::Role(again, gone) => {
                let args = args.text("role", self.role(title.role));
                args.number("again", *again).number("gone", *gone)
            }
        }
    }

    fn back_to(&self, title: &PartyTitle) -> Button {
        self.tap("back-to-party", &title.case, CaseTap::Party(title.party))
    }
}

fn correction(view: &CorrectionView, label: &str, tap: CaseTap) -> Button {
    let press = Press::in_case(view.title.case.clone(), view.title.stamp, tap);
    Button::new(capitalised(label), &press)
}

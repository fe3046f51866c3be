//! Opening a case, one question at a time.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::{Button, capitalised};
use crate::voice::Voice;
use kring_rules::press::{DraftTap, Press};
use kring_rules::role::{AgeBand, Form, Language, Role};
use kring_rules::say::DraftSay;
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn draft(&self, draft: &DraftSay) -> Page {
        let mut page = self.draft_asked(draft);
        match draft {
            DraftSay::TooLong(_) | DraftSay::UseButtons | DraftSay::UseWords => {}
            _ => page.row([self.draft_button("cancel", DraftTap::Cancel)]),
        }
        page
    }

    fn draft_asked(&self, draft: &DraftSay) -> Page {
        match draft {
            DraftSay::AskLabel => Page::of(&self.words("draft-label")),
            DraftSay::AskIncident => Page::of(&self.words("draft-incident")),
            DraftSay::AskForm => self.draft_form(),
            DraftSay::AskAlias(number) => {
                Page::of(&self.html("draft-alias", &Args::new().number("number", *number)))
            }
            DraftSay::AskRole(alias) => self.draft_role(alias),
            DraftSay::AskLanguage(alias) => self.draft_language(alias),
            DraftSay::AskAge(alias) => self.draft_age(alias),
            DraftSay::AskMore {
                label,
                incident,
                form,
                parties,
            } => self.draft_more(label, incident, *form, parties),
            DraftSay::TooLong(limit) => {
                Page::of(&self.html("draft-too-long", &Args::new().number("limit", *limit)))
            }
            DraftSay::UseButtons => Page::of(&self.words("draft-use-buttons")),
            DraftSay::UseWords => Page::of(&self.words("draft-use-words")),
        }
    }

    fn draft_button(&self, name: &str, tap: DraftTap) -> Button {
        Button::new(
            self.label(&format!("button-draft-{name}")),
            &Press::Draft(tap),
        )
    }

    fn draft_form(&self) -> Page {
        let mut page = Page::of(&self.words("draft-form"));
        page.row(Form::ALL.iter().map(|form| {
            let label = self.label(&format!("form-{}", form.code()));
            Button::new(capitalised(&label), &Press::Draft(DraftTap::Form(*form)))
        }));
        page
    }

    fn draft_role(&self, alias: &Words) -> Page {
        let mut page = Page::of(&self.html("draft-role", &Args::new().words("alias", alias)));
        page.rows(Role::ALL.iter().map(|role| {
            Button::new(
                capitalised(&self.role(*role)),
                &Press::Draft(DraftTap::Role(*role)),
            )
        }));
        page
    }

    fn draft_language(&self, alias: &Words) -> Page {
        let mut page = Page::of(&self.html("draft-language", &Args::new().words("alias", alias)));
        page.row(Language::ALL.iter().map(|language| {
            let label = self.language_name(*language);
            Button::new(label, &Press::Draft(DraftTap::Language(*language)))
        }));
        page
    }

    fn draft_age(&self, alias: &Words) -> Page {
        let mut page = Page::of(&self.html("draft-age", &Args::new().words("alias", alias)));
        page.grid(AgeBand::ALL.iter().map(|age| {
            let label = self.label(&format!("age-{}", age.code()));
            Button::new(capitalised(&label), &Press::Draft(DraftTap::Age(*age)))
        }));
        page
    }

    fn draft_more(
        &self,
        label: &Words,
        incident: &Words,
        form: Form,
        parties: &[(Words, Role, Language, AgeBand)],
    ) -> Page {
        let args = Args::new()
            .words("label", label)
            .words("incident", incident)
            .text("form", self.label(&format!("form-{}", form.code())));
        let mut page = Page::of(&self.html("draft-more", &args));
        for party in parties {
            page.line(&self.html("draft-party", &self.draft_party(party)));
        }
        page.paragraph(&self.words("draft-more-ask"));
        page.row([
            self.draft_button("more", DraftTap::More),
            self.draft_button("open", DraftTap::Open),
        ]);
        page
    }

    fn draft_party(&self, (alias, role, language, age): &(Words, Role, Language, AgeBand)) -> Args {
        Args::new()
            .words("alias", alias)
            .text("role", self.role(*role))
            .text("language", self.language_name(*language))
            .text("age", self.label(&format!("age-{}", age.code())))
    }
}

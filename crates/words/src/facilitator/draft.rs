//! Opening a case, one question at a time.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::{Button, capitalised};
use crate::voice::Voice;
use kring_rules::guide::Edition;
use kring_rules::ids::{CaseId, PartyId};
use kring_rules::police::Police;
use kring_rules::press::{DraftTap, Press};
use kring_rules::role::{AgeBand, Form, Language, Role};
use kring_rules::say::DraftSay;
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;

/// The step that the buttons belong to.
#[derive(Clone, Copy)]
struct Step(Stamp);

impl Step {
    fn press(self, tap: DraftTap) -> Press {
        Press::Draft(self.0, tap)
    }
}

impl Voice<'_> {
    pub(super) fn draft(&self, case: &CaseId, draft: &DraftSay) -> Page {
        let step = Step(draft.stamp(case));
        let mut page = self.draft_asked(step, draft);
        match draft {
            DraftSay::TooLong(_)
            | DraftSay::UseButtons
            | DraftSay::UseWords
            | DraftSay::AliasTaken(_)
            | DraftSay::NoMore(_) => {}
            DraftSay::AskLabel
            | DraftSay::AskIncident
            | DraftSay::AskForParties
            | DraftSay::AskForm
            | DraftSay::AskPolice
            | DraftSay::AskAlias(_)
            | DraftSay::AskRole(_)
            | DraftSay::AskLanguage(_)
            | DraftSay::AskAge(_)
            | DraftSay::AskSupports(..)
            | DraftSay::AskGuide(..)
            | DraftSay::AskMore { .. } => {
                page.row([self.draft_button(step, "cancel", DraftTap::Cancel)]);
            }
        }
        page
    }

    /// A step that was answered with a button: what was asked, and what was chosen.
    pub(super) fn chosen(&self, case: &CaseId, draft: &DraftSay, chosen: &str) -> Page {
        let mut page = self.draft(case, draft);
        let label = page.let_go_of_buttons(chosen);
        page.paragraph(&Html::text(&self.label("answered-given")).italic());
        if let Some(label) = label {
            page.line(&Html::text(&label).bold());
        }
        page
    }

    fn draft_asked(&self, step: Step, draft: &DraftSay) -> Page {
        match draft {
            DraftSay::AskLabel => Page::of(&self.words("draft-label")),
            DraftSay::AskIncident => Page::of(&self.words("draft-incident")),
            DraftSay::AskForParties => Page::of(&self.words("draft-for-parties")),
            DraftSay::AskForm => self.draft_form(step),
            DraftSay::AskPolice => self.draft_police(step),
            DraftSay::AskAlias(number) => {
                Page::of(&self.html("draft-alias", &Args::new().number("number", *number)))
            }
            DraftSay::AskRole(alias) => self.draft_role(step, alias),
            DraftSay::AskLanguage(alias) => self.draft_language(step, alias),
            DraftSay::AskAge(alias) => self.draft_age(step, alias),
            DraftSay::AskGuide(alias, role, guides) => {
                self.draft_guide(step, (alias, *role), guides)
            }
            DraftSay::AskSupports(alias, beside) => self.draft_supports(step, alias, beside),
            DraftSay::AskMore {
                label,
                incident,
                form,
                parties,
            } => self.draft_more(step, (label, incident, *form), parties),
            DraftSay::AliasTaken(alias) => {
                Page::of(&self.html("draft-alias-taken", &Args::new().words("alias", alias)))
            }
            DraftSay::NoMore(most) => {
                Page::of(&self.html("draft-no-more", &Args::new().number("most", *most)))
            }
            DraftSay::TooLong(limit) => {
                Page::of(&self.html("draft-too-long", &Args::new().number("limit", *limit)))
            }
            DraftSay::UseButtons => Page::of(&self.words("draft-use-buttons")),
            DraftSay::UseWords => Page::of(&self.words("draft-use-words")),
        }
    }

    fn draft_button(&self, step: Step, name: &str, tap: DraftTap) -> Button {
        Button::new(
            self.label(&format!("button-draft-{name}")),
            &step.press(tap),
        )
    }

    fn draft_form(&self, step: Step) -> Page {
        let mut page = Page::of(&self.words("draft-form"));
        page.row(Form::OFFERED.iter().map(|form| {
            let label = self.label(&format!("form-{}", form.code()));
            Button::new(capitalised(&label), &step.press(DraftTap::Form(*form)))
        }));
        page
    }

    fn draft_police(&self, step: Step) -> Page {
        let mut page = Page::of(&self.words("draft-police"));
        page.row(Police::ALL.iter().map(|police| {
            let label = self.label(&format!("police-{}", police.code()));
            Button::new(capitalised(&label), &step.press(DraftTap::Police(*police)))
        }));
        page
    }

    fn draft_role(&self, step: Step, alias: &Words) -> Page {
        let mut page = Page::of(&self.html("draft-role", &Args::new().words("alias", alias)));
        page.rows(Role::ALL.iter().map(|role| {
            Button::new(
                capitalised(&self.role(*role)),
                &step.press(DraftTap::Role(*role)),
            )
        }));
        page
    }

    fn draft_language(&self, step: Step, alias: &Words) -> Page {
        let mut page = Page::of(&self.html("draft-language", &Args::new().words("alias", alias)));
        page.grid(self.texts.languages().all().map(|language| {
            let label = self.language_name(language);
            Button::new(label, &step.press(DraftTap::Language(language)))
        }));
        page
    }

    fn draft_age(&self, step: Step, alias: &Words) -> Page {
        let mut page = Page::of(&self.html("draft-age", &Args::new().words("alias", alias)));
        page.grid(AgeBand::ALL.iter().map(|age| {
            let label = self.label(&format!("age-{}", age.code()));
            Button::new(capitalised(&label), &step.press(DraftTap::Age(*age)))
        }));
        page
    }

    fn draft_guide(&self, step: Step, (alias, role): (&Words, Role), guides: &[Edition]) -> Page {
        let args = Args::new().words("alias", alias);
        let mut page = Page::of(&self.html("draft-guide", &args));
        for guide in guides {
            page.line(&self.about_guide(guide, role));
        }
        page.paragraph(&self.html("draft-guide-later", &args));
        page.row(guides.iter().map(|guide| {
            let tap = DraftTap::Guide(guide.id());
            Button::new(self.guide_name(guide), &step.press(tap))
        }));
        page
    }

    fn draft_supports(&self, step: Step, alias: &Words, beside: &[(PartyId, Words)]) -> Page {
        let mut page = Page::of(&self.html("draft-supports", &Args::new().words("alias", alias)));
        page.grid(beside.iter().map(|(party, alias)| {
            Button::new(alias.as_str(), &step.press(DraftTap::Supports(*party)))
        }));
        page
    }

    fn draft_more(
        &self,
        step: Step,
        (label, incident, form): (&Words, &Words, Form),
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
        let two = parties.len() == 2;
        let (asks, ways) = match (form, two) {
            (Form::Pair, false) => ("draft-more-second", &["more"][..]),
            (Form::Pair, true) => ("draft-more-two", &["open", "circle"][..]),
            (Form::Circle | Form::Indirect, _) => ("draft-more-ask", &["more", "open"][..]),
        };
        page.paragraph(&self.words(asks));
        page.row(ways.iter().map(|way| match *way {
            "more" => self.draft_button(step, "more", DraftTap::More),
            "circle" => self.draft_button(step, "circle", DraftTap::Form(Form::Circle)),
            _ => self.draft_button(step, "open", DraftTap::Open),
        }));
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

//! A facilitator's own copy of everything that is held about them. What they did in a case stands in that case's file.

use maud::{Markup, html};

use super::parts::{code, name, quote, text};
use crate::args::Args;
use crate::page::Page;
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::facilitator::{Awaited, Draft, Newcomer};
use kring_rules::held::{FacilitatorData, OwnCase};
use kring_rules::party::NewParty;

impl Voice<'_> {
    /// The copy, under a few words on what it is.
    pub(crate) fn own_copy_of_facilitator(&self, data: &FacilitatorData) -> Page {
        let mut page = Page::of(&self.words("mydata-work-caption"));
        let (name, title) = (
            self.label("mydata-work-file"),
            self.label("mydata-work-title"),
        );
        page.attach(self.document(&name, &title, &self.work_pages(&title, data)));
        page
    }

    fn work_pages(&self, title: &str, data: &FacilitatorData) -> Markup {
        let made = Args::new().text("moment", self.dated(data.at));
        let mut about = vec![
            ("mydata-work-name", name(&data.name)),
            ("document-language", text(self.language_name(data.language))),
            ("document-chat", text(data.person.0.to_string())),
        ];
        let on_call = || text(self.label("mydata-work-on-call-yes"));
        about.extend(data.on_call.then(|| ("mydata-work-on-call", on_call())));
        let not_wanted = || text(self.label("mydata-work-mornings-no"));
        about.extend(
            data.no_mornings
                .then(|| ("mydata-work-mornings", not_wanted())),
        );
        about.extend(data.away.as_ref().map(|away| {
            let who = Args::new()
                .words("name", &away.name)
                .text("moment", self.dated(away.since));
            (
                "mydata-work-away",
                text(self.plain("mydata-work-away-who", &who)),
            )
        }));
        let about = self.facts_list(about);
        html! {
            h1 { (title) }
            (self.prose("mydata-work-opening"))
            p class="care" { (self.words("mydata-work-care")) }
            p class="quiet" { (self.plain("document-made", &made)) }
            (self.chapter("mydata-work-about", &about))
            (self.chapter("mydata-work-cases", &self.own_cases(&data.cases)))
            (self.chapter("mydata-work-busy", &self.busy(data)))
            (self.chapter("mydata-work-elsewhere", &self.prose("mydata-work-elsewhere-text")))
            (self.chapter("mydata-work-rights", &self.work_rights()))
        }
    }

    fn own_cases(&self, cases: &[OwnCase]) -> Markup {
        if cases.is_empty() {
            return self.prose("mydata-work-cases-none");
        }
        let row = |own: &OwnCase| vec![name(&own.label), code(&own.case), self.when(own.opened)];
        let heads = [
            "document-label-head",
            "document-code-head",
            "document-opened-head",
        ];
        self.table(&heads, cases.iter().map(row))
    }

    fn busy(&self, data: &FacilitatorData) -> Markup {
        html! {
            @if data.draft.is_none() && data.newcomer.is_none() && data.awaits.is_none() {
                (self.prose("mydata-work-busy-nothing"))
            }
            @if let Some(draft) = &data.draft { (self.own_draft(draft)) }
            @if let Some(newcomer) = &data.newcomer { (self.own_newcomer(newcomer)) }
            @if let Some(awaited) = &data.awaits { (self.awaited(awaited)) }
        }
    }

    fn awaited(&self, awaited: &Awaited) -> Markup {
        match awaited {
            Awaited::Draft | Awaited::Newcomer(_) => html! {},
            Awaited::LeaveOut(seat) | Awaited::Alias(seat) | Awaited::Told(seat, _) => {
                self.busy_in("mydata-work-busy-noting", seat.case.as_str())
            }
            Awaited::Note(case, _) | Awaited::Adult(case, ..) | Awaited::OtherWay(case, _) => {
                self.busy_in("mydata-work-busy-noting", case.as_str())
            }
            Awaited::Yes(case, note) => html! {
                (self.busy_in("mydata-work-busy-noting", case.as_str()))
                (quote(&note.text))
            },
            Awaited::Message(seat) => self.busy_in("mydata-work-busy-writing", seat.case.as_str()),
            Awaited::Colleague(case) => self.busy_in("mydata-work-busy-inviting", case.as_str()),
        }
    }

    fn own_newcomer(&self, newcomer: &Newcomer) -> Markup {
        html! {
            (self.busy_in("mydata-work-busy-adding", newcomer.case.as_str()))
            @if let Some(alias) = &newcomer.party.alias { (quote(alias)) }
        }
    }

    fn busy_in(&self, id: &str, case: &str) -> Markup {
        self.prose_with(id, &Args::new().text("code", case))
    }

    fn own_draft(&self, draft: &Draft) -> Markup {
        let mut facts = Vec::new();
        facts.extend(
            draft
                .label
                .as_ref()
                .map(|label| ("document-label-head", name(label))),
        );
        facts.extend(
            draft
                .incident
                .as_ref()
                .map(|line| ("document-incident", quote(line))),
        );
        facts.extend(
            draft
                .for_parties
                .as_ref()
                .map(|line| ("document-for-parties", quote(line))),
        );
        let police = draft
            .police
            .map(|police| self.label(&format!("police-{}", police.code())));
        facts.extend(police.map(|police| ("document-police", text(capitalised(&police)))));
        let form = draft
            .form
            .map(|form| self.label(&format!("form-{}", form.code())));
        facts.extend(form.map(|form| ("document-form", text(capitalised(&form)))));
        facts.extend(
            draft
                .parties
                .iter()
                .map(|party| ("document-party", self.drafted(party, &draft.parties))),
        );
        facts.extend(
            draft
                .party
                .alias
                .as_ref()
                .map(|alias| ("document-party", name(alias))),
        );
        html! { (self.prose("mydata-work-draft")) (self.facts_list(facts)) }
    }

    fn drafted(&self, party: &NewParty, all: &[NewParty]) -> Markup {
        let place = party.supports.map(|beside| usize::from(beside.0));
        let beside = place.and_then(|place| all.get(place.checked_sub(1)?));
        let beside = beside.map(|beside| Args::new().words("alias", &beside.alias));
        let rest = [
            self.role(party.role),
            self.language_name(party.language),
            self.label(&format!("age-{}", party.age.code())),
        ];
        html! {
            (name(&party.alias)) " · " (rest.join(" · "))
            @if let Some(beside) = beside { " · " (self.plain("party-supports", &beside)) }
        }
    }

    fn work_rights(&self) -> Markup {
        html! {
            (self.prose("mydata-work-rights-text"))
            @if !self.around.contact.is_empty() { p { (self.contact()) } }
        }
    }
}

//! A facilitator's own copy of everything that is held about them. What they did in a case stands in that case's file.

use kring_paper::Blocks;

use super::parts::{code, heading, name, quote, text};
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
        page.attach(self.document(&name, &title, self.work_pages(&title, data)));
        page
    }

    fn work_pages(&self, title: &str, data: &FacilitatorData) -> Blocks {
        let mut about = vec![
            ("mydata-work-name", name(&data.name).into()),
            ("document-language", text(self.language_name(data.language))),
            ("document-chat", text(data.person.0.to_string())),
        ];
        let on_call = || text(self.label("mydata-work-on-call-yes"));
        about.extend(data.on_call.then(|| ("mydata-work-on-call", on_call())));
        let supervises = || text(self.label("mydata-work-supervises-yes"));
        about.extend(
            data.supervises
                .then(|| ("mydata-work-supervises", supervises())),
        );
        let not_wanted = || text(self.label("mydata-work-mornings-no"));
        about.extend(
            data.no_mornings
                .then(|| ("mydata-work-mornings", not_wanted())),
        );
        let stays = Args::new().text("stays", data.stays.code());
        about.push((
            "mydata-work-stays",
            text(self.plain("mydata-work-stays-for", &stays)),
        ));
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
        heading(1, title)
            .then(self.prose("mydata-work-opening"))
            .then(self.care("mydata-work-care"))
            .then(self.made(data.at))
            .then(self.chapter("mydata-work-about", about))
            .then(self.chapter("mydata-work-cases", self.own_cases(&data.cases)))
            .then(self.chapter("mydata-work-busy", self.busy(data)))
            .then(self.chapter(
                "mydata-work-elsewhere",
                self.prose("mydata-work-elsewhere-text"),
            ))
            .then(self.chapter("mydata-work-rights", self.rights("mydata-work-rights-text")))
    }

    fn own_cases(&self, cases: &[OwnCase]) -> Blocks {
        if cases.is_empty() {
            return self.prose("mydata-work-cases-none");
        }
        let row = |own: &OwnCase| {
            vec![
                name(&own.label).into(),
                code(&own.case),
                self.when(own.opened),
            ]
        };
        let heads = [
            "document-label-head",
            "document-code-head",
            "document-opened-head",
        ];
        self.table(&heads, cases.iter().map(row))
    }

    fn busy(&self, data: &FacilitatorData) -> Blocks {
        let nothing = data.draft.is_none() && data.newcomer.is_none() && data.awaits.is_none();
        Blocks::new()
            .then_if(nothing.then(|| self.prose("mydata-work-busy-nothing")))
            .then_if(data.draft.as_ref().map(|draft| self.own_draft(draft)))
            .then_if(
                data.newcomer
                    .as_ref()
                    .map(|newcomer| self.own_newcomer(newcomer)),
            )
            .then_if(data.awaits.as_ref().map(|awaited| self.awaited(awaited)))
    }

    fn awaited(&self, awaited: &Awaited) -> Blocks {
        match awaited {
            Awaited::Draft | Awaited::Newcomer(_) => Blocks::new(),
            Awaited::LeaveOut(seat) | Awaited::Alias(seat) | Awaited::Told(seat, _) => {
                self.busy_in("mydata-work-busy-noting", seat.case.as_str())
            }
            Awaited::Note(case, _)
            | Awaited::Adult(case, ..)
            | Awaited::OtherWay(case, _)
            | Awaited::WhyLonger(case, _) => self.busy_in("mydata-work-busy-noting", case.as_str()),
            Awaited::Yes(case, note) => self
                .busy_in("mydata-work-busy-noting", case.as_str())
                .then(quote(&note.text)),
            Awaited::Message(seat) => self.busy_in("mydata-work-busy-writing", seat.case.as_str()),
            Awaited::Programme(case, _) | Awaited::Day(case, _) => {
                self.busy_in("mydata-work-busy-writing", case.as_str())
            }
            Awaited::Colleague(case) => self.busy_in("mydata-work-busy-inviting", case.as_str()),
        }
    }

    fn own_newcomer(&self, newcomer: &Newcomer) -> Blocks {
        self.busy_in("mydata-work-busy-adding", newcomer.case.as_str())
            .then_if(newcomer.party.alias.as_ref().map(quote))
    }

    fn busy_in(&self, id: &str, case: &str) -> Blocks {
        self.prose_with(id, &Args::new().text("code", case))
    }

    fn own_draft(&self, draft: &Draft) -> Blocks {
        let mut facts = Vec::new();
        facts.extend(
            draft
                .label
                .as_ref()
                .map(|label| ("document-label-head", name(label).into())),
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
                .map(|alias| ("document-party", name(alias).into())),
        );
        self.prose("mydata-work-draft").then(self.facts_list(facts))
    }

    fn drafted(&self, party: &NewParty, all: &[NewParty]) -> Blocks {
        let place = party.supports.map(|beside| usize::from(beside.0));
        let beside = place.and_then(|place| all.get(place.checked_sub(1)?));
        let beside = beside.map(|beside| Args::new().words("alias", &beside.alias));
        let rest = [
            self.role(party.role),
            self.language_name(party.language),
            self.label(&format!("age-{}", party.age.code())),
        ];
        let rest = rest.join(" · ");
        let drafted = name(&party.alias).then(" · ").then(rest);
        match beside {
            None => drafted.into(),
            Some(beside) => drafted
                .then(" · ")
                .then(self.plain("party-supports", &beside))
                .into(),
        }
    }
}

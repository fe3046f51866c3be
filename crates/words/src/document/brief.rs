//! The page for the day: what a facilitator takes along. On top what comes first; then openings, facts, points, plan, and
//! room to write and sign. It quotes and lists; it does not interpret.

use kring_paper::{Block, Blocks, Line, Look, Table};

use super::parts::{heading, name, paragraph, quiet, quote, text};
use crate::args::Args;
use crate::sheet::{Document, capitalised};
use crate::voice::Voice;
use kring_rules::brief::{Brief, OnPaper, OnTheDay, Told};
use kring_rules::words::Words;

/// So many people stand beside each other on a page.
const BESIDE: usize = 4;

/// Which answers of a person.
type Of = fn(&OnTheDay) -> &Vec<Told>;

/// Whether a row stands there when nobody said anything.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Always,
    IfAny,
}

/// What comes first of all; how each takes part stands after their safety.
const FIRST: [(&str, Of, Shown); 6] = [
    ("brief-not-raised", |one| &one.not_raised, Shown::Always),
    ("brief-safe", |one| &one.safe, Shown::Always),
    (
        "brief-first-speaker",
        |one| &one.first_speaker,
        Shown::IfAny,
    ),
    ("brief-stop-signal", |one| &one.stop_signal, Shown::IfAny),
    ("brief-needs", |one| &one.needs, Shown::IfAny),
    ("brief-company", |one| &one.company, Shown::IfAny),
];
const AFTER_SAFETY: usize = 3;

impl Voice<'_> {
    pub(crate) fn brief(&self, brief: &Brief) -> Document {
        let code = Args::new().text("code", brief.case.as_str());
        let title = self.plain("brief-title", &code);
        let name = format!("kring-{}-{}", brief.case, self.label("brief-file"));
        let mut document = self.document(&name, &title, self.brief_page(brief));
        document.paper.at_most = Some(pages(brief.people.len()));
        document
    }

    fn brief_page(&self, brief: &Brief) -> Blocks {
        heading(1, name(&brief.label))
            .then(paragraph(Look::Care, self.label("brief-care")))
            .then(paragraph(Look::Plain, name(&brief.incident)))
            .then(quiet(self.brief_about(brief)))
            .then(self.first_of_all(&brief.people))
            .then(self.openings(brief))
            .then(self.facts_beside(brief))
            .then(self.points_on_paper(brief))
            .then(self.plan_to_fill_in())
            .then(self.programme_on_paper(&brief.programme))
            .then(self.to_agree_and_sign(&brief.people))
            .then(quiet(self.label("brief-quotes")))
            .then(quiet(self.label("brief-end")))
    }

    fn brief_about(&self, brief: &Brief) -> String {
        let form = self.label(&format!("form-{}", brief.form.code()));
        let args = Args::new()
            .text("form", capitalised(&form))
            .text(
                "standing",
                self.standing_dated(brief.standing).to_lowercase(),
            )
            .text("moment", self.dated(brief.at));
        self.plain("brief-about", &args)
    }

    fn first_of_all(&self, people: &[OnTheDay]) -> Blocks {
        let tables = people.chunks(beside(people.len())).map(|beside| {
            let mut rows = vec![self.row("brief-role", beside, &|one| self.who_it_is(one))];
            let told = FIRST.iter().filter(|(_, of, shown)| {
                *shown == Shown::Always || beside.iter().any(|one| !of(one).is_empty())
            });
            rows.extend(told.map(|(id, of, _)| {
                let field = |one: &OnTheDay| of(one).iter().map(|told| self.told(told)).collect();
                self.row(id, beside, &field)
            }));
            let takes_part = |one: &OnTheDay| text(capitalised(&self.way_of(&one.takes_part)));
            rows.insert(
                AFTER_SAFETY,
                self.row("brief-takes-part", beside, &takes_part),
            );
            self.beside("brief-who-head", beside.iter().map(|one| &one.alias), rows)
        });
        self.chapter("brief-first", tables.collect())
    }

    /// What heads it, and a field for each person.
    fn row(
        &self,
        id: &str,
        people: &[OnTheDay],
        field: &dyn Fn(&OnTheDay) -> Blocks,
    ) -> Vec<Blocks> {
        let head = Blocks::from(Line::plain(self.label(id)));
        std::iter::once(head)
            .chain(people.iter().map(field))
            .collect()
    }

    fn who_it_is(&self, person: &OnTheDay) -> Blocks {
        let role = capitalised(&self.role(person.role));
        let args = Args::new()
            .text("role", role)
            .text("language", self.language_name(person.language));
        let who = self.plain("brief-role-line", &args);
        text(match &person.beside {
            None => who,
            Some(alias) => {
                let args = Args::new().text("role", who).words("alias", alias);
                self.plain("brief-beside", &args)
            }
        })
    }

    /// A table with a column for each person.
    fn beside<'a>(
        &self,
        head: &str,
        people: impl Iterator<Item = &'a Words>,
        rows: Vec<Vec<Blocks>>,
    ) -> Blocks {
        let head = Line::plain(self.label(head));
        let heads = std::iter::once(head).chain(people.map(name));
        Block::Table(Table {
            heads: heads.collect(),
            rows,
        })
        .into()
    }

    /// What was chosen, and what was written as far as it stands on paper.
    pub(super) fn told(&self, told: &Told) -> Blocks {
        let chosen = self.options_told(told);
        let chosen = (!chosen.is_empty()).then(|| text(capitalised(&chosen)));
        Blocks::new()
            .then_if(chosen)
            .then(self.written(&told.words))
            .then(self.voices_told(&told.voices))
    }

    /// The options of an answer.
    pub(super) fn options_told(&self, told: &Told) -> String {
        self.in_guide(&told.guide, |voice| {
            voice.options(&told.question, &told.options)
        })
    }

    fn written(&self, words: &OnPaper) -> Blocks {
        match words {
            OnPaper::Nothing => Blocks::new(),
            OnPaper::Quoted(words) => quote(words),
            OnPaper::TheySayIt => quiet(self.label("brief-they-say-it")),
            OnPaper::InTheChat => quiet(self.label("brief-in-the-chat")),
        }
    }

    fn facts_beside(&self, brief: &Brief) -> Blocks {
        if brief.facts.is_empty() {
            return self.chapter("brief-facts", quiet(self.label("brief-nothing")));
        }
        let mut tables = Blocks::new();
        for told in brief.facts.chunks(beside(brief.facts.len())) {
            let head = Blocks::from(Line::plain(self.label("brief-fact-head")));
            let row = std::iter::once(head).chain(told.iter().map(|told| self.told(told)));
            let people = told.iter().map(|told| &told.alias);
            tables = tables.then(self.beside("brief-who-head", people, vec![row.collect()]));
        }
        self.chapter("brief-facts", tables)
    }
}

/// How many of these stand beside each other, so that no row is much shorter than another.
fn beside(people: usize) -> usize {
    let rows = people.div_ceil(BESIDE).max(1);
    people.div_ceil(rows).max(1)
}

/// One page for two people, two for five; never more than somebody can hold open.
fn pages(people: usize) -> usize {
    match people {
        0..=2 => 1,
        3..=5 => 2,
        _ => 3,
    }
}

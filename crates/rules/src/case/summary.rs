//! The summary of a case as it stands now: what its parties brought, side by side.

use super::Case;
use crate::answer::State;
use crate::guide::{Chapter, Guide, Guides, Question};
use crate::ids::OptionId;
use crate::moment::Moment;
use crate::party::Party;
use crate::say::Line;
use crate::stamp::Stamp;
use crate::summary::{Overlap, PartySummary, ProgrammeItem, Quote, Summary};
use crate::words::Words;

/// The summary as the case stands now.
pub fn of(case: &Case, guides: &Guides, now: Moment) -> Summary {
    let in_the_case = prepared(case, guides);
    let points = case.open_points(guides).into_iter();
    Summary {
        case: case.head.id.clone(),
        label: case.head.label.clone(),
        incident: case.head.incident.clone(),
        form: case.form(guides),
        standing: case.standing(),
        at: now,
        stamp: Stamp::default(),
        parties: in_the_case.iter().map(Prepared::summary).collect(),
        facts: each_says(&in_the_case, Chapter::Facts),
        overlap: overlap(&in_the_case),
        open: points
            .map(|point| (case.alias(point.party), point))
            .collect(),
        cleared: case.cleared_points(guides),
        first_speaker: each_says(&in_the_case, Chapter::FirstSpeaker),
        programme: in_the_case.iter().flat_map(Prepared::programme).collect(),
    }
}

/// Everybody who was not left out.
pub(super) fn prepared<'a>(case: &'a Case, guides: &'a Guides) -> Vec<Prepared<'a>> {
    let in_the_case = case.parties.iter().filter(|party| !party.is_left_out());
    let each = in_the_case.map(|party| Prepared {
        party,
        guide: party.guide(guides),
    });
    each.collect()
}

fn each_says(parties: &[Prepared<'_>], chapter: Chapter) -> Vec<Quote> {
    parties.iter().flat_map(|p| p.quotes(chapter)).collect()
}

/// What is both offered and wished for, in the order in which it can be offered.
fn overlap(parties: &[Prepared<'_>]) -> Vec<Overlap> {
    let mut both = offered_and_wished(parties);
    both.retain(|both| !both.offered.is_empty() && !both.wished.is_empty());
    both
}

/// What is offered or wished for, in the order in which it can be offered.
pub(super) fn offered_and_wished(parties: &[Prepared<'_>]) -> Vec<Overlap> {
    let mut overlaps: Vec<Overlap> = Vec::new();
    for prepared in parties {
        let lists = prepared.guide.feeding(Chapter::Offer);
        for option in lists.flat_map(|list| &list.options) {
            if !overlaps.iter().any(|known| known.option == *option) {
                overlaps.push(prepared.overlap(option, parties));
            }
        }
    }
    overlaps.retain(|both| !both.offered.is_empty() || !both.wished.is_empty());
    overlaps
}

/// A party, with the guide they are prepared with.
pub(super) struct Prepared<'a> {
    pub(super) party: &'a Party,
    pub(super) guide: &'a Guide,
}

impl Prepared<'_> {
    fn summary(&self) -> PartySummary {
        let phases = self.guide.phases().iter().map(|phase| {
            let mut lines = self.party.lines(self.guide, phase);
            lines.retain(Line::counts);
            (phase.clone(), lines)
        });
        PartySummary {
            party: self.party.id,
            alias: self.party.alias.clone(),
            role: self.party.role,
            guide: self.guide.edition.clone(),
            language: self.party.language,
            takes_part: Some(self.party.takes_part(self.guide, 0)),
            phases: phases.filter(|(_, lines)| !lines.is_empty()).collect(),
        }
    }

    fn quotes(&self, chapter: Chapter) -> impl Iterator<Item = Quote> {
        self.guide.feeding(chapter).filter_map(|question| {
            let line = self.party.line(&question.id).filter(Line::counts)?;
            Some(Quote {
                alias: self.party.alias.clone(),
                line,
                guide: self.guide.edition.clone(),
            })
        })
    }

    fn chose(&self, chapter: Chapter, option: &OptionId) -> bool {
        let answers = &self.party.preparation.answers;
        self.guide.feeding(chapter).any(|question| {
            let answer = answers.of(question.id.as_str());
            answer.is_some_and(|answer| answer.chose(option.as_str()))
        })
    }

    fn overlap(&self, option: &OptionId, parties: &[Self]) -> Overlap {
        let choosing = |chapter| -> Vec<Words> {
            let chose = parties.iter().filter(|p| p.chose(chapter, option));
            chose.map(|p| p.party.alias.clone()).collect()
        };
        Overlap {
            option: option.clone(),
            guide: self.guide.edition.clone(),
            offered: choosing(Chapter::Offer),
            wished: choosing(Chapter::Wish),
        }
    }

    pub(super) fn programme(&self) -> Vec<ProgrammeItem> {
        [Chapter::Offer, Chapter::Wish]
            .into_iter()
            .flat_map(|chapter| self.guide.feeding(chapter))
            .flat_map(|list| self.items(list))
            .collect()
    }

    fn items(&self, list: &Question) -> Vec<ProgrammeItem> {
        let answer = self.party.preparation.answers.of(list.id.as_str());
        let given = answer.filter(|answer| answer.state == State::Given);
        let options = given
            .and_then(|answer| answer.current())
            .map(|v| v.options.clone());
        let item = |option: OptionId| ProgrammeItem {
            alias: self.party.alias.clone(),
            list: list.id.clone(),
            guide: self.guide.edition.clone(),
            aspects: self.concrete(list, &option),
            option,
        };
        options.unwrap_or_default().into_iter().map(item).collect()
    }

    fn concrete(&self, list: &Question, option: &OptionId) -> Vec<Line> {
        let follow_ups = self.guide.making_concrete(list, option);
        let lines = follow_ups.filter_map(|asked| self.party.line(&asked.id));
        lines.filter(Line::counts).collect()
    }
}

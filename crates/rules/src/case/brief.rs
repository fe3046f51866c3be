//! The brief of a case as it stands now, and everything behind it.

use super::Case;
use super::summary::{Prepared, offered_and_wished, prepared};
use crate::answer::State;
use crate::brief::{Brief, BriefItem, Changed, OnPaper, OnTheDay, SettledOn, Told, spoken};
use crate::guide::{Chapter, Guides, Kind, Question};
use crate::held::CaseFile;
use crate::ids::OptionId;
use crate::moment::Moment;
use crate::say::{ClearedPoint, FacilitatorSay, Line, Papers};
use crate::words::Words;

impl Case {
    pub(super) fn brief_say(&self, guides: &Guides, now: Moment) -> FacilitatorSay {
        FacilitatorSay::Papers(Box::new(Papers::Brief(of(self, guides, now))))
    }

    pub(super) fn whole_file_say(&self, guides: &Guides, now: Moment) -> FacilitatorSay {
        FacilitatorSay::Papers(Box::new(Papers::Everything(CaseFile::of(
            self, guides, now,
        ))))
    }
}

/// The brief as the case stands now.
pub fn of(case: &Case, guides: &Guides, now: Moment) -> Brief {
    let people = prepared(case, guides);
    let each = |chapter| people.iter().flat_map(|one| one.told(chapter)).collect();
    let points = case.open_points(guides).into_iter();
    Brief {
        case: case.head.id.clone(),
        label: case.head.label.clone(),
        incident: case.head.incident.clone(),
        form: case.form(guides),
        standing: case.standing(),
        at: now,
        asks: each(Chapter::Asks),
        says: each(Chapter::Says),
        both: offered_and_wished(&people),
        openings: people.iter().flat_map(Prepared::openings).collect(),
        changed: people.iter().flat_map(Prepared::changed).collect(),
        touched: each(Chapter::Touched),
        named: named_by_several(&people),
        facts: each(Chapter::Facts),
        open: points
            .map(|point| (case.alias(point.party), point))
            .collect(),
        settled: case
            .cleared_points(guides)
            .into_iter()
            .map(settled)
            .collect(),
        programme: people.iter().flat_map(Prepared::brief_items).collect(),
        people: people.iter().map(|one| one.on_the_day(case)).collect(),
    }
}

/// What was noted with it stays behind.
fn settled(cleared: ClearedPoint) -> SettledOn {
    let ClearedPoint {
        alias,
        point,
        note: _,
        adult: _,
        how,
        by,
        at,
    } = cleared;
    SettledOn {
        alias,
        point,
        how,
        by,
        at,
    }
}

/// Who of the case is named by more than one of the others as somebody who was touched: by their alias, as a word.
fn named_by_several(people: &[Prepared<'_>]) -> Vec<(Words, u8)> {
    let mut named = Vec::new();
    for whom in people {
        let alias = whom.party.alias.as_str().to_lowercase();
        let others = people.iter().filter(|one| one.party.id != whom.party.id);
        let naming = others.filter(|one| one.names(&alias)).count();
        if naming > 1 {
            named.push((whom.party.alias.clone(), crate::number::count(naming)));
        }
    }
    named
}

impl Prepared<'_> {
    fn on_the_day(&self, case: &Case) -> OnTheDay {
        let told = |chapter| self.told(chapter).collect();
        OnTheDay {
            party: self.party.id,
            alias: self.party.alias.clone(),
            role: self.party.role,
            language: self.party.language,
            beside: self.party.supports.map(|whom| case.alias(whom)),
            takes_part: self.party.takes_part(self.guide, 0),
            not_raised: told(Chapter::NotRaised),
            safe: told(Chapter::Safe),
            first_speaker: told(Chapter::FirstSpeaker),
            stop_signal: told(Chapter::StopSignal),
            needs: told(Chapter::Needs),
            company: told(Chapter::Company),
        }
    }

    fn told(&self, chapter: Chapter) -> impl Iterator<Item = Told> {
        let questions = self.guide.feeding(chapter);
        questions.filter_map(|question| Some(self.of_line(&self.counting(question)?)))
    }

    fn counting(&self, question: &Question) -> Option<Line> {
        self.party.line(&question.id).filter(Line::counts)
    }

    fn of_line(&self, line: &Line) -> Told {
        Told {
            party: self.party.id,
            alias: self.party.alias.clone(),
            question: line.question.clone(),
            guide: self.guide.edition.clone(),
            options: line.options.clone(),
            words: OnPaper::of(line),
            voices: spoken(line),
        }
    }

    /// Of what they chose, only what can be an opening.
    fn openings(&self) -> impl Iterator<Item = Told> {
        let questions = self.guide.questions().iter();
        questions.filter_map(|question| {
            let line = self.counting(question)?;
            let mut options = line.options.clone();
            options.retain(|option| question.openings.contains(option));
            let told = Told {
                options,
                words: OnPaper::Nothing,
                voices: vec![],
                ..self.of_line(&line)
            };
            (!told.options.is_empty()).then_some(told)
        })
    }

    /// The gates at which they answered something else than before.
    fn changed(&self) -> impl Iterator<Item = Changed> {
        let gates = self.guide.questions().iter();
        let gates = gates.filter(|question| question.kind == Kind::Gate);
        gates.filter_map(|gate| {
            let answer = self.party.preparation.answers.of(gate.id.as_str())?;
            let versions = answer.versions.iter();
            let mut answers: Vec<(OptionId, Moment)> = versions
                .filter_map(|version| Some((version.options.first()?.clone(), version.at)))
                .collect();
            answers.dedup_by(|later, earlier| later.0 == earlier.0);
            (answer.state == State::Given && answers.len() > 1).then(|| Changed {
                party: self.party.id,
                alias: self.party.alias.clone(),
                gate: gate.id.clone(),
                guide: self.guide.edition.clone(),
                answers,
            })
        })
    }

    /// They name this alias where they tell who was touched.
    fn names(&self, alias: &str) -> bool {
        let questions = self.guide.feeding(Chapter::Touched);
        let mut words = questions.filter_map(|question| self.counting(question)?.words);
        words.any(|words| has_word(&words.as_str().to_lowercase(), alias))
    }

    fn brief_items(&self) -> Vec<BriefItem> {
        let items = self.programme();
        let each = items.into_iter().filter_map(|item| {
            let list = self.guide.question(item.list.as_str())?;
            let told = Told {
                options: vec![item.option],
                words: OnPaper::Nothing,
                voices: vec![],
                ..self.of_line(&self.counting(list)?)
            };
            let aspects = item.aspects.iter().map(|line| self.of_line(line));
            Some(BriefItem {
                told,
                aspects: aspects.collect(),
            })
        });
        each.collect()
    }
}

/// The text has this as a word of its own.
fn has_word(text: &str, word: &str) -> bool {
    let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    !word.is_empty()
        && text.match_indices(word).any(|(at, found)| {
            let before = text[..at].chars().next_back();
            let after = text[at + found.len()..].chars().next();
            !is_letter(before) && !is_letter(after)
        })
}

#[cfg(test)]
mod tests {
    use super::has_word;

    #[test]
    fn a_name_is_a_word_of_its_own() {
        assert!(has_word("an, en bo", "an"));
        assert!(has_word("mama en an", "an"));
        assert!(!has_word("van alles", "an"));
        assert!(!has_word("iets", ""));
    }
}

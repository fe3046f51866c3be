//! Before handing in, a party goes by the few answers that matter most and says what may be done with each; and they are
//! shown their own card: what they say, what they ask, their sign to stop, who is with them. Whatever is not chosen stays
//! for the facilitators only.

use super::Turn;
use crate::answer::Sharing;
use crate::guide::{Guide, Question, Slot};
use crate::ids::{MessageRef, QuestionId};
use crate::number::count;
use crate::party::Party;
use crate::say::{Card, Line, NoticeKind, Scene, SharingRound, Toast};

/// So many are gone by at most: it is the sentences that matter, not all of them.
const MOST_SENTENCES: usize = 8;

impl Turn<'_> {
    /// The sentence at this place; where there is none, the overview.
    pub(super) fn sharing_round(&mut self, at: u8, message: MessageRef) {
        let round = self.party.sentence(self.guide, usize::from(at));
        let scene = round.map(|round| Scene::Sharing(Box::new(round)));
        let overview = || Scene::Review(self.party.overview(self.guide));
        let scene = scene.unwrap_or_else(overview);
        self.scene_in_place(message, scene);
    }

    /// What may be done with a sentence is chosen, also for what made it concrete; the next one follows.
    pub(super) fn shares_and_goes_on(
        &mut self,
        question: &QuestionId,
        sharing: Sharing,
        message: MessageRef,
    ) {
        let sentences = self.party.sentences(self.guide);
        let is_it =
            |lines: &Vec<Line>| lines.first().is_some_and(|line| line.question == *question);
        let Some(at) = sentences.iter().position(is_it) else {
            return self.toast(Toast::Stale);
        };
        let mut changed = false;
        for line in &sentences[at] {
            if let Some(answer) = self.party.preparation.answers.of_mut(&line.question) {
                changed |= answer.sharing != sharing;
                answer.sharing = sharing;
            }
            self.labels
                .retain(|(labelled, _)| *labelled != line.question);
        }
        if changed && self.party.preparation.handed_in.is_some() {
            self.noticed.push(NoticeKind::LabelChanged);
        }
        self.sharing_round(count(at + 1), message);
    }

    /// Their own card, as it stands now.
    pub(super) fn card(&mut self) {
        let card = self.party.card(self.guide);
        self.scene(vec![], Scene::Card(Box::new(card)));
    }

    /// The same, as a page to print.
    pub(super) fn card_on_paper(&mut self) {
        let card = self.party.card(self.guide);
        self.scene(vec![], Scene::CardOnPaper(Box::new(card)));
    }
}

impl Guide {
    /// Somebody in the role of this party has a card.
    pub(super) fn has_a_card(&self, party: &Party) -> bool {
        let mut own = self
            .questions()
            .iter()
            .filter(|question| question.card.is_some());
        own.any(|question| question.asked_of().contains(&party.role))
    }
}

impl Party {
    /// The sentence at this place, and how many there are.
    fn sentence(&self, guide: &Guide, at: usize) -> Option<SharingRound> {
        let sentences = self.sentences(guide);
        let of = count(sentences.len());
        let lines = sentences.into_iter().nth(at)?;
        let number = count(at + 1);
        Some(SharingRound { lines, number, of })
    }

    /// There is something of which it is asked what may be done with it.
    pub(super) fn has_sentences(&self, guide: &Guide) -> bool {
        !self.sentences(guide).is_empty()
    }

    /// The answers that matter, each with what makes it concrete, in the order in which they were asked.
    fn sentences(&self, guide: &Guide) -> Vec<Vec<Line>> {
        let walk = guide.walk(self.role, &self.preparation.answers);
        let matters = |id: &QuestionId| guide.question(id.as_str()).is_some_and(|q| q.matters);
        let mut sentences: Vec<Vec<Line>> = Vec::new();
        for asked in &walk {
            let Some(line) = self
                .line(&asked.id)
                .filter(|line| line.counts() && line.says_something())
            else {
                continue;
            };
            let before = sentences.last_mut().filter(|lines| {
                lines
                    .first()
                    .is_some_and(|first| asked.id.makes_concrete(&first.question))
            });
            match before {
                Some(lines) => lines.push(line),
                None if matters(&asked.id) => sentences.push(vec![line]),
                None => {}
            }
        }
        sentences.truncate(MOST_SENTENCES);
        sentences
    }

    fn card(&self, guide: &Guide) -> Card {
        let slot = |slot: Slot| self.in_slot(guide, |question| question.card == Some(slot));
        let mut say = slot(Slot::Say);
        say.extend(self.said_by_themselves(guide).into_iter().filter(|line| {
            let own = guide.question(line.question.as_str());
            own.is_none_or(|question| question.card.is_none())
        }));
        Card {
            say,
            ask: slot(Slot::Ask),
            stop: slot(Slot::Stop),
            beside: slot(Slot::Beside),
        }
    }

    fn in_slot(&self, guide: &Guide, is_in: impl Fn(&Question) -> bool) -> Vec<Line> {
        let walk = guide.walk(self.role, &self.preparation.answers);
        let own = walk
            .iter()
            .filter(|asked| guide.question(asked.id.as_str()).is_some_and(&is_in));
        let lines = own.filter_map(|asked| self.line(&asked.id));
        lines
            .filter(|line| line.counts() && line.says_something())
            .collect()
    }

    /// What they chose to say themselves.
    fn said_by_themselves(&self, guide: &Guide) -> Vec<Line> {
        let walk = guide.walk(self.role, &self.preparation.answers);
        let lines = walk.iter().filter_map(|asked| self.line(&asked.id));
        let own =
            |line: &Line| line.counts() && line.says_something() && line.sharing == Sharing::Myself;
        lines.filter(own).collect()
    }
}

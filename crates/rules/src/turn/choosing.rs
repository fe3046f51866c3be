//! A party answers with buttons: consent, options, passing over, putting off, going back.

use super::Turn;
use super::tapping::Meant;
use crate::answer::{State, Version};
use crate::consent::Reply;
use crate::flag::FlagKind;
use crate::guide::{Asked, Guide, Kind, Question};
use crate::ids::{MessageRef, OptionId, QuestionId};
use crate::preparation::{OpenAnswer, Position};
use crate::readiness::PointKind;
use crate::say::{Lead, NoticeKind, Scene, Toast};

impl Turn<'_> {
    pub(super) fn consented(&mut self, reply: Reply, message: MessageRef) {
        let Position::Consent(screen) = self.position() else {
            return self.toast(Toast::Stale);
        };
        let preparation = &mut self.party.preparation;
        let text = self.guide.consent_text;
        let refused = preparation.consents.were_refused();
        preparation.last_written = None;
        preparation.consents.take(screen, reply, text, self.now);
        preparation.move_on();
        self.scene_in_place(message, Scene::ConsentAnswered(screen, reply));
        match reply {
            Reply::Yes => {
                if refused && !self.party.preparation.consents.were_refused() {
                    self.noticed.push(NoticeKind::ConsentBack);
                }
                self.present(vec![]);
            }
            Reply::Later => self.scene(vec![], Scene::ConsentWaits(reply)),
            Reply::No => {
                if !refused {
                    self.noticed.push(NoticeKind::NoConsent);
                }
                self.scene(vec![], Scene::ConsentWaits(reply));
            }
        }
    }

    /// What the consent screen at hand means, in the place of the screen.
    pub(super) fn explained(&mut self, message: MessageRef) {
        let Position::Consent(screen) = self.position() else {
            return self.toast(Toast::Stale);
        };
        self.scene_in_place(message, Scene::Explained(screen));
    }

    pub(super) fn chose(&mut self, option: OptionId, message: MessageRef) {
        let Position::Question(asked) = self.position() else {
            return self.toast(Toast::Stale);
        };
        if !asked.options.contains(&option) {
            return self.toast(Toast::Stale);
        }
        if asked.takes_several() {
            self.toggle(&asked, option);
            let leads = self.reopen_if_handed_in().into_iter().collect();
            return self.present_in_place(leads, message);
        }
        let now = self.now;
        let told_before = self.told_at_gate(&asked);
        let adds = self.party.preparation.adds_to(&asked.id);
        let place = self
            .party
            .preparation
            .answers
            .place(&asked.id, State::Choosing);
        let pieces = if adds || place.state == State::Choosing {
            place.draft(now).pieces
        } else {
            vec![]
        };
        place.take(
            Version {
                at: now,
                options: vec![option.clone()],
                pieces,
                unconfirmed: false,
                together: None,
                told: None,
            },
            State::Given,
        );
        self.show_answered(&asked, message, State::Given);
        let leads = self.consequences(&asked, &option);
        self.changed_their_mind(&asked, told_before);
        if self.is_hard(&asked, &option) {
            return self.is_held(&asked, leads);
        }
        self.answered(&asked, leads);
    }

    /// They say at a check-in that it is hard.
    fn is_hard(&self, asked: &Asked<'_>, option: &OptionId) -> bool {
        let question = self.guide.question(asked.id.as_str());
        question.is_some_and(|question| {
            question.kind == Kind::CheckIn
                && question.points.get(option) == Some(&PointKind::Distress)
        })
    }

    /// No question follows: they say how they go on.
    fn is_held(&mut self, asked: &Asked<'_>, mut leads: Vec<Lead>) {
        self.party.found_it_hard(self.now);
        self.party.preparation.move_on_from(&asked.id);
        leads.extend(self.reopen_if_handed_in());
        leads.retain(|lead| *lead != Lead::Noted);
        self.party.rests_at = Some(asked.id.clone());
        self.scene(leads, Scene::Hard(self.reader.clone()));
    }

    fn toggle(&mut self, asked: &Asked<'_>, option: OptionId) {
        let now = self.now;
        let place = self
            .party
            .preparation
            .answers
            .place(&asked.id, State::Choosing);
        let mut version = place.draft(now);
        version.told = None;
        asked.tapped(&mut version.options, option);
        version
            .options
            .sort_by_key(|o| asked.options.iter().position(|other| other == o));
        place.take(version, State::Choosing);
    }

    /// What choosing this option sets going, and the words that go with it.
    fn consequences(&mut self, asked: &Asked<'_>, option: &OptionId) -> Vec<Lead> {
        let guide = self.guide;
        let Some(question) = guide.question(asked.id.as_str()) else {
            return vec![Lead::Noted];
        };
        let mut leads = vec![self.lead_for(question, option)];
        if let Some(kind) = question.raises.get(option) {
            self.raise(*kind);
            leads.push(Lead::Told(*kind));
            self.offer_to_undo(&question.id);
        }
        leads
    }

    fn lead_for(&mut self, question: &Question, option: &OptionId) -> Lead {
        if question.kind == Kind::Gate {
            return self.at_the_gate(question, option);
        }
        let reaction = question.reactions.get(option);
        reaction.map_or(Lead::Noted, |reaction| Lead::Reaction(reaction.clone()))
    }

    /// What the facilitators were told last of the answer at this gate.
    fn told_at_gate(&self, asked: &Asked<'_>) -> Option<OptionId> {
        let question = self.guide.question(asked.id.as_str())?;
        let answer = self.party.preparation.answers.of(asked.id.as_str())?;
        let version = answer
            .versions
            .iter()
            .rev()
            .find(|version| !version.unconfirmed)?;
        let told = version
            .options
            .first()
            .filter(|option| question.is_told(option));
        told.filter(|_| question.kind == Kind::Gate).cloned()
    }

    /// They were told of another answer: that this one is something else is told as well, once.
    fn changed_their_mind(&mut self, asked: &Asked<'_>, told: Option<OptionId>) {
        let answers = &self.party.preparation.answers;
        let (Some(told), Some(now)) = (told, answers.option(asked.id.as_str())) else {
            return;
        };
        let is_told_anyway = self.guide.gate_is_told(&asked.id, answers);
        if told != *now && !is_told_anyway {
            let gate = self.guide.gate(&asked.id, now);
            self.noticed.push(NoticeKind::GateChanged(gate));
        }
    }

    fn at_the_gate(&mut self, question: &Question, option: &OptionId) -> Lead {
        self.party.preparation.decisions.remove(&question.id);
        let opened_it = |id: &QuestionId| {
            let opening = self.guide.opening(&question.id);
            opening.is_some_and(|opening| opening.id == *id)
        };
        self.party.preparation.answers.leave_out(opened_it);
        self.party.follow_up = None;
        let gate = self.guide.gate(&question.id, option);
        if question.is_told(option) {
            self.noticed.push(NoticeKind::Gate(gate.clone()));
            self.offer_to_undo(&question.id);
        }
        Lead::Gate(gate)
    }

    pub(super) fn done(&mut self, message: MessageRef) {
        let Position::Question(asked) = self.position() else {
            return self.toast(Toast::Stale);
        };
        let now = self.now;
        let place = self
            .party
            .preparation
            .answers
            .place(&asked.id, State::Choosing);
        let draft = place.draft(now);
        if draft.options.is_empty() && draft.pieces.is_empty() {
            return self.toast(Toast::ChooseFirst);
        }
        if let Some(alone) = beside_others(self.guide, &asked, &draft.options) {
            let odd = Scene::AloneOrNot(asked.id.clone(), alone);
            return self.scene(vec![], odd);
        }
        place.take(draft, State::Given);
        self.show_answered(&asked, message, State::Given);
        self.offer_how_it_goes(&asked);
        self.answered(&asked, vec![Lead::Noted]);
    }

    /// *Nothing* was chosen beside something: what was meant.
    pub(super) fn settled(&mut self, meant: Meant, message: MessageRef) {
        let Position::Question(asked) = self.position() else {
            return self.toast(Toast::Stale);
        };
        let now = self.now;
        let place = self
            .party
            .preparation
            .answers
            .place(&asked.id, State::Choosing);
        let mut draft = place.draft(now);
        let Some(alone) = beside_others(self.guide, &asked, &draft.options) else {
            return self.toast(Toast::Stale);
        };
        match meant {
            Meant::Alone => {
                let guide = self.guide;
                let other = |one: &OptionId| !guide.are_of_one_time(&asked, one, &alone);
                draft.options.retain(|one| *one == alone || other(one));
            }
            Meant::Others => draft.options.retain(|option| *option != alone),
            Meant::Both => {}
        }
        place.take(draft, State::Given);
        self.show_answered(&asked, message, State::Given);
        self.offer_how_it_goes(&asked);
        self.answered(&asked, vec![Lead::Noted]);
    }

    pub(super) fn passed_over(&mut self, message: MessageRef) {
        self.set_aside(message, State::Skipped, Lead::Skipped);
    }

    pub(super) fn put_off(&mut self, message: MessageRef) {
        self.set_aside(message, State::Later, Lead::PutOff);
    }

    fn set_aside(&mut self, message: MessageRef, state: State, lead: Lead) {
        let Position::Question(asked) = self.position() else {
            return self.toast(Toast::Stale);
        };
        let now = self.now;
        let answers = &mut self.party.preparation.answers;
        let place = answers.place(&asked.id, state);
        if !place.set_aside(state, now) {
            return self.kept(message);
        }
        let words_stay = place.is_unconfirmed().then_some(Lead::WordsStay);
        self.show_answered(&asked, message, state);
        self.answered(
            &asked,
            [Some(lead), words_stay].into_iter().flatten().collect(),
        );
    }

    pub(super) fn emptied(&mut self, message: MessageRef) {
        let Position::Question(asked) = self.position() else {
            return self.toast(Toast::Stale);
        };
        let now = self.now;
        let Some(answer) = self.party.preparation.answers.of_mut(&asked.id) else {
            return self.toast(Toast::Stale);
        };
        answer.empty(now);
        self.show_answered(&asked, message, State::Skipped);
        self.answered(&asked, vec![Lead::Emptied]);
    }

    pub(super) fn went_back(&mut self, message: MessageRef) {
        let Position::Question(asked) = self.position() else {
            return self.toast(Toast::Stale);
        };
        let preparation = &self.party.preparation;
        let within_reach = preparation.within_reach(self.guide, self.party.role);
        let at = within_reach
            .iter()
            .position(|other| other.id == asked.id)
            .unwrap_or_default();
        let Some(before) = at.checked_sub(1).map(|at| &within_reach[at]) else {
            return self.toast(Toast::First);
        };
        if self.is_shut(&before.id) {
            return self.present(vec![Lead::GateIsClosed]);
        }
        let before = before.clone();
        let adds = self.is_given(&before) && before.is_answered_in_words();
        let preparation = &mut self.party.preparation;
        preparation.move_on();
        preparation.open = adds.then(|| OpenAnswer::at(before.id.clone()));
        preparation.cursor = Some(before.id);
        self.present_in_place(vec![], message);
    }

    pub(super) fn kept(&mut self, message: MessageRef) {
        let Position::Question(asked) = self.position() else {
            return self.toast(Toast::Stale);
        };
        let Some(answer) = self.party.preparation.answers.of_mut(&asked.id) else {
            return self.toast(Toast::Stale);
        };
        if answer.state == State::Choosing && !answer.let_go_of_choosing() {
            return self.toast(Toast::Stale);
        }
        let says_something = answer.current().is_some_and(|v| !v.is_empty());
        if !matches!(answer.state, State::Skipped | State::Later) {
            answer.state = if says_something {
                State::Given
            } else {
                State::Skipped
            };
        }
        let state = answer.state;
        let question = self.guide.question(asked.id.as_str());
        if state == State::Given && question.is_some_and(Question::asks_about_safety) {
            answer.take(answer.draft(self.now), State::Given);
        }
        self.show_answered(&asked, message, state);
        self.party.preparation.move_on_from(&asked.id);
        self.kept_at_the_gate(&asked);
        self.present(vec![Lead::Kept]);
    }

    /// A gate that was opened again and is left as it was is an answer too: the facilitator waits for it.
    fn kept_at_the_gate(&mut self, asked: &Asked<'_>) {
        let answers = &self.party.preparation.answers;
        let closed = self.guide.closed_gate(&asked.id, answers);
        self.noticed.extend(closed.map(NoticeKind::Gate));
    }

    /// The question under the pressed button becomes a record of the answer.
    fn show_answered(&mut self, asked: &Asked<'_>, message: MessageRef, state: State) {
        let prompt = self.prompt(asked);
        self.scene_in_place(message, Scene::Answered(prompt, state));
    }

    /// A question has been answered: on to the next place.
    pub(super) fn answered(&mut self, asked: &Asked<'_>, mut leads: Vec<Lead>) {
        self.party.preparation.move_on_from(&asked.id);
        leads.extend(self.reopen_if_handed_in());
        if leads.contains(&Lead::Told(FlagKind::Talk)) {
            leads.retain(|lead| *lead != Lead::Noted);
        }
        self.present(leads);
    }
}

/// The option that says that nothing else fits, when it was chosen beside others.
fn beside_others(guide: &Guide, asked: &Asked<'_>, chosen: &[OptionId]) -> Option<OptionId> {
    let question = guide.question(asked.id.as_str())?;
    let beside = |alone: &OptionId| {
        let others = chosen.iter().filter(|one| *one != alone);
        others
            .into_iter()
            .any(|one| question.are_of_one_time(one, alone))
    };
    let mut alone = chosen.iter().filter(|one| question.alone.contains(one));
    alone.find(|one| beside(one)).cloned()
}

//! Who somebody is to a case is corrected, before and after they joined: their name, their place in what happened, their age,
//! their language, whom they stand beside. Answers never stay as if nothing had happened where the questions are others:
//! what the new place is asked as well is looked at again, what it is not asked goes, and both are told so.

use super::{Act, Acted, Case, Next, ToWrite};
use crate::answer::State;
use crate::guide::{Edition, Guide, Guides};
use crate::ids::{GuideId, PartyId, PersonId, QuestionId};
use crate::moment::Moment;
use crate::number::count;
use crate::party::Party;
use crate::point::PointKind;
use crate::preparation::{Position, Standing};
use crate::role::{AgeBand, Language, Role};
use crate::say::{
    Corrected, CorrectionView, FacilitatorSay, How, Lead, Message, NoticeKind, Saying, What,
};
use crate::stamp::{Looked, Stamp};
use crate::words::Words;

/// What becomes of the answers of somebody whose place was another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// So many are looked at again.
    pub again: u8,
    /// So many go.
    pub gone: u8,
}

impl Case {
    /// What is to be corrected?
    pub(super) fn ask_what_to_correct(&self, by: PersonId, id: PartyId) -> Vec<Message> {
        match self.title(id).filter(|_| self.can_be_corrected(id)) {
            None => vec![Message::saying(by, Saying::NotNow)],
            Some(title) => {
                let say = FacilitatorSay::AskWhatToCorrect(title);
                vec![Message::to_facilitator(by, say, How::New)]
            }
        }
    }

    /// What is it? A name is asked in words.
    pub(super) fn ask_correction(
        &self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        what: What,
    ) -> Acted {
        if what == What::Guide && self.other_guides(guides, id).is_empty() {
            return vec![Message::saying(by, Saying::GuideStays)].into();
        }
        let Some(view) = self.correction(guides, id, what) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        let say = FacilitatorSay::AskCorrection(Box::new(view));
        Acted {
            messages: vec![Message::to_facilitator(by, say, How::New)],
            next: (what == What::Alias).then_some(Next::Await(ToWrite::Alias(id))),
        }
    }

    fn correction(&self, guides: &Guides, id: PartyId, what: What) -> Option<CorrectionView> {
        let party = self.party(id).filter(|_| self.can_be_corrected(id))?;
        let others = self.in_the_case();
        let others = others.filter(|other| other.id != id && other.role.can_have_support());
        Some(CorrectionView {
            title: self.title(id)?.stamped(self.who_stamp(id)),
            what,
            age: party.age,
            language: party.language,
            others: others.map(|one| (one.id, one.alias.clone())).collect(),
            guides: self.other_guides(guides, id),
        })
    }

    fn can_be_corrected(&self, id: PartyId) -> bool {
        let there = self.party(id).is_some_and(|party| party.left_out.is_none());
        there && self.head.ended.is_none()
    }

    /// Who somebody is to the case, as it stands.
    pub(super) fn who_stamp(&self, id: PartyId) -> Stamp {
        self.party(id).map_or_else(Stamp::default, |party| {
            Looked::at("who")
                .number(i64::from(party.id.0))
                .text(party.alias.as_str())
                .text(party.role.code())
                .text(party.age.code())
                .text(party.language.code())
                .text(&party.preparation.guide.to_string())
                .maybe(party.supports.map(|whom| i64::from(whom.0)))
                .maybe(party.person.map(|person| person.0))
                .stamp()
        })
    }

    /// A facilitator of this case wrote how somebody is to be called. Whoever does not facilitate it gets nothing.
    pub fn renames(&mut self, by: PersonId, id: PartyId, alias: Words, now: Moment) -> Acted {
        if !self.is_facilitated_by(by) {
            return Acted::default();
        }
        let mut others = self.parties.iter().filter(|party| party.id != id);
        let taken =
            others.any(|one| one.alias.as_str().to_lowercase() == alias.as_str().to_lowercase());
        let said = match self.party_mut(id) {
            _ if taken => vec![Message::saying(by, Saying::AliasTaken)],
            Some(party) if party.left_out.is_none() => {
                party.alias = alias;
                self.head.acts += 1;
                self.corrected(by, id, Corrected::Alias, now)
            }
            Some(_) | None => vec![Message::saying(by, Saying::NotNow)],
        };
        let said = said.into_iter();
        Acted {
            messages: said.map(|said| said.of_case(&self.head.id)).collect(),
            next: taken.then_some(Next::Await(ToWrite::Alias(id))),
        }
    }

    pub(super) fn set_age(
        &mut self,
        by: PersonId,
        id: PartyId,
        age: AgeBand,
        now: Moment,
    ) -> Vec<Message> {
        let Some(party) = self.correctable(id) else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        party.age = age;
        party.takes_back_a_link_too_early();
        self.corrected(by, id, Corrected::Age(age), now)
    }

    pub(super) fn set_language(
        &mut self,
        by: PersonId,
        id: PartyId,
        language: Language,
        now: Moment,
    ) -> Acted {
        let Some(party) = self.correctable(id) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        party.language = language;
        let next = party
            .person
            .map(|person| Next::Speaks(id, person, language));
        Acted {
            messages: self.corrected(by, id, Corrected::Language(language), now),
            next,
        }
    }

    pub(super) fn set_supports(
        &mut self,
        by: PersonId,
        id: PartyId,
        whom: PartyId,
        now: Moment,
    ) -> Vec<Message> {
        let beside = self.party(whom).map(|party| party.alias.clone());
        let (Some(party), Some(beside)) = (self.correctable(id), beside) else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        party.supports = Some(whom);
        self.corrected(by, id, Corrected::Supports(beside), now)
    }

    /// The guides that somebody can still be prepared with instead: as long as nothing is written.
    pub(super) fn other_guides(&self, guides: &Guides, id: PartyId) -> Vec<Edition> {
        let Some(party) = self.party(id).filter(|party| party.wrote_nothing()) else {
            return vec![];
        };
        let mut offered = guides.offered();
        offered.retain(|edition| edition.guide != party.preparation.guide.guide);
        offered
    }

    /// They are prepared with another guide from now on, as long as nothing is written; whoever is at a question is shown
    /// the new one.
    pub(super) fn set_guide(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, guide): (PartyId, &GuideId),
        now: Moment,
    ) -> Vec<Message> {
        let others = self.other_guides(guides, id);
        let chosen = others.into_iter().find(|edition| guide.is_of(edition));
        let (Some(party), Some(edition)) = (self.correctable(id), chosen) else {
            return vec![Message::saying(by, Saying::GuideStays)];
        };
        party.preparation.guide = edition.clone();
        party.preparation.move_on();
        let at_questions = !party.position_in(guides).comes_before_the_questions();
        let under_way = party.preparation.standing == Standing::UnderWay;
        let shown = (at_questions && under_way).then(|| self.shows_again(guides, id));
        let mut messages: Vec<Message> = shown.flatten().into_iter().collect();
        messages.extend(self.corrected(by, id, Corrected::Guide(edition), now));
        messages
    }

    /// Another place means other questions: what that does to the answers is said before it is done.
    pub(super) fn ask_about_role(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, role): (PartyId, Role),
        now: Moment,
    ) -> Acted {
        let Some(party) = self.correctable(id).filter(|party| party.role != role) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        if party.preparation.answers.is_empty() {
            return self.set_role(guides, by, (id, role));
        }
        let answered = party.answered_as(guides.of(&party.preparation.guide), role);
        self.asks(by, now);
        let Some(title) = self.title(id) else {
            return Acted::default();
        };
        let title = title.stamped(self.asked_stamp());
        let say = FacilitatorSay::ConfirmRole(title, role, answered.again, answered.gone);
        vec![Message::to_facilitator(by, say, How::New)].into()
    }

    /// Their place is another one; what that did to their answers is [told](Self::tells_of_role) once nothing of what went
    /// is left.
    pub(super) fn set_role(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, role): (PartyId, Role),
    ) -> Acted {
        let Some(party) = self.correctable(id).filter(|party| party.role != role) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        let answered = party.takes_the_place_of(guides.of(&party.preparation.guide), role);
        Next::TellOfRole(id, answered).into()
    }

    /// Both hear that somebody's place is another one, and what became of the answers.
    pub fn tells_of_role(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, answered): (PartyId, Answered),
        now: Moment,
    ) -> Vec<Message> {
        let Some(party) = self.party(id) else {
            return vec![];
        };
        let guide = party.guide(guides);
        let position = party.preparation.position(guide, party.role);
        let at_questions = !position.comes_before_the_questions();
        let under_way = party.preparation.standing == Standing::UnderWay;
        let lead = Lead::RoleCorrected(answered.gone);
        let told =
            (at_questions && under_way).then(|| self.tell(id, vec![lead], party.scene(guide)));
        let mut messages: Vec<Message> = told.flatten().into_iter().collect();
        let corrected = Corrected::Role(answered.again, answered.gone);
        let own = self.corrected(by, id, corrected, now).into_iter();
        messages.extend(own.map(|said| said.of_case(&self.head.id)));
        messages
    }

    /// Shows somebody where they are, in the language that is theirs now.
    pub fn shows_again(&self, guides: &Guides, id: PartyId) -> Option<Message> {
        let party = self.party(id)?;
        self.tell(id, vec![], party.scene(party.guide(guides)))
    }

    fn correctable(&mut self, id: PartyId) -> Option<&mut Party> {
        let can = self.can_be_corrected(id);
        self.party_mut(id).filter(|_| can)
    }

    fn corrected(
        &mut self,
        by: PersonId,
        id: PartyId,
        what: Corrected,
        now: Moment,
    ) -> Vec<Message> {
        let Some(title) = self.title(id) else {
            return vec![];
        };
        let say = FacilitatorSay::Corrected(title, what);
        let mut messages = vec![Message::to_facilitator(by, say, How::New)];
        self.did(by, Act::Corrected, Some(id), now);
        messages.extend(self.to_others(by, NoticeKind::PartyCorrected, Some(id), now));
        messages
    }
}

impl Party {
    /// Nothing is answered, nothing is being written, and nothing was handed in.
    fn wrote_nothing(&self) -> bool {
        let p = &self.preparation;
        p.answers.is_empty() && p.handed_in.is_none() && !p.is_being_written()
    }

    fn position_in<'g>(&self, guides: &'g Guides) -> Position<'g> {
        self.preparation.position(self.guide(guides), self.role)
    }

    /// What would become of the answers in this place.
    fn answered_as(&self, guide: &Guide, role: Role) -> Answered {
        let answers = self.preparation.answers.iter();
        let (again, gone): (Vec<_>, Vec<_>) = answers
            .map(|(id, _)| id)
            .partition(|id| guide.asks(id, role));
        Answered {
            again: count(again.len()),
            gone: count(gone.len()),
        }
    }

    fn takes_the_place_of(&mut self, guide: &Guide, role: Role) -> Answered {
        let answered = self.answered_as(guide, role);
        self.role = role;
        self.supports = self.supports.filter(|_| role == Role::Supporter);
        let preparation = &mut self.preparation;
        preparation.leave_open_answer();
        preparation
            .answers
            .leave_out(|question| !guide.asks(question, role));
        let left: Vec<QuestionId> = preparation
            .answers
            .iter()
            .map(|(id, _)| id.clone())
            .collect();
        for question in left {
            if let Some(answer) = preparation.answers.of_mut(&question) {
                answer.state = State::Again;
            }
        }
        preparation.decisions.clear();
        preparation.handed_in = None;
        preparation.last_written = None;
        preparation.move_on();
        self.follow_up = None;
        self.rests_at = None;
        self.cleared
            .retain(|note| !note.key.kind.follows_from_answers());
        answered
    }
}

impl Guide {
    /// It is asked of whoever has this place in what happened.
    fn asks(&self, question: &QuestionId, role: Role) -> bool {
        let question = self.question(question.parts().0);
        question.is_some_and(|question| question.asked_of().contains(&role))
    }
}

impl PointKind {
    /// It says something about an answer, and not about who somebody is or did.
    fn follows_from_answers(self) -> bool {
        match self {
            Self::FactsDisputed
            | Self::MorePreparation
            | Self::Refused
            | Self::NotWanted
            | Self::GateOpen
            | Self::NotSafe
            | Self::SafetyOpen
            | Self::Partly
            | Self::CannotSay
            | Self::CannotListen
            | Self::NotFree
            | Self::Distress
            | Self::SupporterMissing
            | Self::OtherWay
            | Self::AccessNeeds
            | Self::PassedOver
            | Self::FirstSpeaker => true,
            Self::Consent
            | Self::Flag
            | Self::MinorConsent
            | Self::Withdrawn
            | Self::OtherIntervention
            | Self::Talk
            | Self::Unreachable
            | Self::NotWilling
            | Self::UnsafeBefore
            | Self::SilentBefore
            | Self::Uneven => false,
        }
    }
}

//! A party's preparation: what they consented to and answered. Where they are follows from that.

use serde::{Deserialize, Serialize};

use super::answer::{Answers, State};
use super::coded::coded;
use super::consent::{Consents, Screen};
use super::gate::{self, Decisions, Gate};
use super::guide::{Asked, Edition, Guide};
use super::ids::{MessageRef, QuestionId};
use super::moment::{MINUTE, Moment};
use super::reminders::Reminders;
use super::role::Role;

coded! {
    /// How a preparation stands.
    Standing {
        /// Under way, or handed in.
        UnderWay = "under-way",
        /// Resting.
        Paused = "paused",
        /// Stopped; what was written stays for the facilitator.
        Stopped = "stopped",
        /// Another way is taken with them; what was written stays for the facilitator.
        OtherWay = "other-way",
        /// Stopped; everything is erased.
        Erased = "erased",
    }
}

/// A party's preparation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preparation {
    /// The guide it started with, and keeps.
    #[serde(default)]
    pub guide: Edition,
    /// Whoever opened the link has not said yet that it is for them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks_who: bool,
    /// How it stands.
    pub standing: Standing,
    /// Since when it stands so.
    pub standing_since: Moment,
    /// What was consented to.
    #[serde(default)]
    pub consents: Consents,
    /// What was answered.
    #[serde(default, skip_serializing_if = "Answers::is_empty")]
    pub answers: Answers,
    /// What the facilitator decided at closed gates.
    #[serde(default, skip_serializing_if = "Decisions::is_empty")]
    pub decisions: Decisions,
    /// A question looked at out of turn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<QuestionId>,
    /// Goes up whenever the party comes to another place; buttons of an earlier place are stale.
    pub revision: u32,
    /// The last button that was pressed, to recognise a double press.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_tap: Option<LastTap>,
    /// The question that was left last. What is written before the next one is on the screen belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_written: Option<QuestionId>,
    /// The answer in words that is still open: what is written now joins it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<OpenAnswer>,
    /// Handed in then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_in: Option<Moment>,
    /// Whether and when they are reminded.
    #[serde(default, skip_serializing_if = "Reminders::is_untouched")]
    pub reminders: Reminders,
    /// The party last did something then.
    pub active: Moment,
}

/// The last button that was pressed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastTap {
    /// The revision it was made for.
    pub revision: u32,
    /// What it does, as the button carries it.
    pub tap: String,
    /// When it was pressed.
    pub at: Moment,
}

/// People write one thought in several messages: after so long a silence the next question comes by itself.
pub const QUIET: i64 = MINUTE;

/// An answer in words that is still open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenAnswer {
    /// The question.
    pub question: QuestionId,
    /// The first message that was written since it is open; none as long as nothing was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<MessageRef>,
    /// The question that was left just before: what was written may have been meant for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<QuestionId>,
    /// The next question comes by itself then; not while the party does something else meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet: Option<Moment>,
}

impl OpenAnswer {
    /// What is written at this question joins what stands there; nothing is written yet.
    pub fn at(question: QuestionId) -> Self {
        Self {
            question,
            from: None,
            before: None,
            quiet: None,
        }
    }

    /// This was written now.
    #[must_use]
    pub fn with(self, message: MessageRef, now: Moment) -> Self {
        Self {
            from: self.from.or(Some(message)),
            quiet: Some(now.plus(QUIET)),
            ..self
        }
    }
}

/// Where a party is.
#[derive(Clone, Debug)]
pub enum Position<'g> {
    /// They opened the link, and have not said yet that it is for them.
    IsItYou,
    /// At a consent screen.
    Consent(Screen),
    /// At a question.
    Question(Asked<'g>),
    /// At a closed gate.
    Closed(Gate),
    /// Everything is asked; not handed in yet.
    Review,
    /// Handed in.
    HandedIn,
}

impl Position<'_> {
    /// Nothing is asked yet, and nothing is written down.
    pub fn comes_before_the_questions(&self) -> bool {
        match self {
            Self::IsItYou | Self::Consent(_) => true,
            Self::Question(_) | Self::Closed(_) | Self::Review | Self::HandedIn => false,
        }
    }
}

impl Preparation {
    /// A preparation with this guide, of which nothing is answered yet.
    pub fn new(guide: Edition, now: Moment) -> Self {
        Self {
            guide,
            asks_who: false,
            standing: Standing::UnderWay,
            standing_since: now,
            consents: Consents::default(),
            answers: Answers::default(),
            decisions: Decisions::default(),
            cursor: None,
            revision: 1,
            last_tap: None,
            last_written: None,
            open: None,
            handed_in: None,
            reminders: Reminders::default(),
            active: now,
        }
    }

    /// Everything but what was answered.
    #[must_use]
    pub fn without_answers(&self) -> Self {
        Self {
            guide: self.guide.clone(),
            asks_who: self.asks_who,
            standing: self.standing,
            standing_since: self.standing_since,
            consents: self.consents.clone(),
            answers: Answers::default(),
            decisions: self.decisions.clone(),
            cursor: self.cursor.clone(),
            revision: self.revision,
            last_tap: self.last_tap.clone(),
            last_written: self.last_written.clone(),
            open: self.open.clone(),
            handed_in: self.handed_in,
            reminders: self.reminders.clone(),
            active: self.active,
        }
    }

    /// The same seat before anything happened, with buttons made before stale.
    #[must_use]
    pub fn anew(&self, now: Moment) -> Self {
        Self {
            revision: self.revision + 1,
            ..Self::new(self.guide.clone(), now)
        }
    }

    /// Where the party is, by what they consented to and answered.
    pub fn position<'g>(&self, guide: &'g Guide, role: Role) -> Position<'g> {
        if self.asks_who {
            return Position::IsItYou;
        }
        if let Some(screen) = self.consents.pending(guide.consent_text) {
            return Position::Consent(screen);
        }
        let walk = guide.walk(role, &self.answers);
        let closed = gate::closed(guide, &walk, &self.answers, &self.decisions);
        if let Some(asked) = self.looked_at(open_part(guide, &walk, &closed)) {
            return Position::Question(asked.clone());
        }
        let unsettled = open_part(guide, &walk, &closed).find(|asked| !self.is_settled(asked));
        match (unsettled.cloned(), closed.into_iter().next()) {
            (Some(asked), _) => Position::Question(asked),
            (None, Some(gate)) => Position::Closed(gate),
            (None, None) if self.handed_in.is_some() => Position::HandedIn,
            (None, None) => Position::Review,
        }
    }

    /// The question where the party is, if they are at one.
    pub fn question_at_hand(&self, guide: &Guide, role: Role) -> Option<QuestionId> {
        match self.position(guide, role) {
            Position::Question(asked) => Some(asked.id),
            Position::IsItYou
            | Position::Consent(_)
            | Position::Closed(_)
            | Position::Review
            | Position::HandedIn => None,
        }
    }

    /// The questions that can be asked now, in order: a closed gate keeps back what comes after it.
    pub fn within_reach<'g>(&self, guide: &'g Guide, role: Role) -> Vec<Asked<'g>> {
        let walk = guide.walk(role, &self.answers);
        let closed = gate::closed(guide, &walk, &self.answers, &self.decisions);
        open_part(guide, &walk, &closed).cloned().collect()
    }

    fn looked_at<'a, 'g: 'a>(
        &self,
        mut within_reach: impl Iterator<Item = &'a Asked<'g>>,
    ) -> Option<&'a Asked<'g>> {
        let cursor = self.cursor.as_ref()?;
        within_reach.find(|asked| asked.id == *cursor)
    }

    fn is_settled(&self, asked: &Asked<'_>) -> bool {
        self.answers
            .of(asked.id.as_str())
            .is_some_and(super::answer::Answer::is_settled)
    }

    /// The questions that were put off, in order.
    pub fn put_off(&self, guide: &Guide, role: Role) -> Vec<QuestionId> {
        let later = |asked: &Asked<'_>| {
            self.answers
                .of(asked.id.as_str())
                .is_some_and(|a| a.state == State::Later)
        };
        guide
            .walk(role, &self.answers)
            .into_iter()
            .filter(later)
            .map(|asked| asked.id)
            .collect()
    }

    /// Stands like this from now on.
    pub fn stand(&mut self, standing: Standing, now: Moment) {
        self.standing = standing;
        self.standing_since = now;
    }

    /// More can be added to what stands at this question.
    pub fn adds_to(&self, question: &QuestionId) -> bool {
        self.open
            .as_ref()
            .is_some_and(|open| open.question == *question)
    }

    /// An answer was written just now, and what follows joins it.
    pub fn is_being_written(&self) -> bool {
        let open = self.open.as_ref();
        open.is_some_and(|open| open.from.is_some())
    }

    /// Nothing more joins the answer that is open, if something was written: the party is done with its question.
    pub fn leave_open_answer(&mut self) {
        if let Some(open) = self.open.take_if(|open| open.from.is_some()) {
            self.move_on_from(&open.question);
        }
    }

    /// The clock was put back: the next question need not wait for the time it was before.
    pub fn clock_went_back(&mut self, now: Moment) {
        if let Some(open) = &mut self.open {
            open.quiet = open.quiet.map(|moment| moment.min(now.plus(QUIET)));
        }
        self.reminders.clock_went_back(now);
    }

    /// When the next question comes by itself.
    pub fn quiet_due(&self) -> Option<Moment> {
        let open = self.open.as_ref()?;
        open.quiet.filter(|_| self.standing == Standing::UnderWay)
    }

    /// The party is done with this question for now.
    pub fn move_on_from(&mut self, question: &QuestionId) {
        self.last_written = Some(question.clone());
        self.move_on();
    }

    /// The party comes to another place: buttons made before are stale.
    pub fn move_on(&mut self) {
        self.cursor = None;
        self.open = None;
        self.revision += 1;
    }
}

/// What is still asked on this walk: everything, or what closed gates leave open.
fn open_part<'a, 'g>(
    guide: &Guide,
    walk: &'a [Asked<'g>],
    closed: &[Gate],
) -> impl Iterator<Item = &'a Asked<'g>> {
    let mut gates = Vec::with_capacity(closed.len());
    for gate in closed {
        let at = walk.iter().position(|asked| asked.id == gate.question);
        gates.extend(at.map(|at| (at, &gate.answer)));
    }
    let kept_back = |number: usize, asked: &Asked<'_>| {
        let mut before = gates.iter().filter(|(at, _)| *at < number);
        before.any(|(at, answer)| guide.keeps_back(&walk[*at], answer, asked))
    };
    let open = walk.iter().enumerate();
    let open = open.filter(|(number, asked)| !kept_back(*number, asked));
    open.map(|(_, asked)| asked).collect::<Vec<_>>().into_iter()
}

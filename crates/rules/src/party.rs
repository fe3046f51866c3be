//! A party of a case: who they are to it, the link that let them in, their preparation, flags and cleared points.

use serde::{Deserialize, Serialize};

use super::adult::Adult;
use super::closing::PartyClosing;
use super::contact::{LeftByParty, SentToParty};
use super::day::PartyDay;
use super::flag::{Flag, FlagKind};
use super::ids::{GuideId, MessageRef, PartyId, PersonId, QuestionId, TokenHash};
use super::moment::{HOUR, Moment};
use super::point::{PointKey, PointKind};
use super::preparation::Preparation;
use super::programme::PartyProgramme;
use super::role::{AgeBand, Language, Role};
use super::together::{BeforeBeginning, FilledInTogether, OwnWish, Sitting, What};
use super::words::Words;

/// After so long a silence nobody sits together any more.
const SITTING: i64 = HOUR;

/// A party of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Which party.
    pub id: PartyId,
    /// How the facilitator calls them.
    pub alias: Words,
    /// Their part in what happened.
    pub role: Role,
    /// The language they are prepared in.
    pub language: Language,
    /// How old they are.
    pub age: AgeBand,
    /// Whom they stand beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supports: Option<PartyId>,
    /// They were left out of the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<LeftOut>,
    /// What a facilitator noted about that.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub why_left_out: Words,
    /// Their link.
    pub invitation: Invitation,
    /// The person who took the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// They blocked the bot then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_since: Option<Moment>,
    /// When the facilitator wants to come back to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<Moment>,
    /// What they answered.
    pub preparation: Preparation,
    /// What they told with one tap.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<Flag>,
    /// The points that a facilitator cleared.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cleared: Vec<Clearing>,
    /// What facilitators let them know.
    #[serde(default, skip_serializing_if = "SentToParty::is_empty")]
    pub sent: SentToParty,
    /// What they left for the facilitators beside their answers.
    #[serde(default, skip_serializing_if = "LeftByParty::is_empty")]
    pub left: LeftByParty,
    /// What they write is for the facilitators since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaves: Option<Moment>,
    /// They wrote something that says this, and were asked then whether it may be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_about: Option<(FlagKind, Moment)>,
    /// They found it hard at this check-in, and no question is asked until they say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rests_at: Option<QuestionId>,
    /// They found it hard, and the facilitators have not read that in a digest yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hard: Option<HardMoment>,
    /// A young person said that they want to take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_wish: Option<OwnWish>,
    /// They fill in something together with a facilitator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<FilledInTogether>,
    /// What they were asked about the day of the conversation, and replied.
    #[serde(default, skip_serializing_if = "PartyDay::is_nothing")]
    pub day: PartyDay,
    /// What they were asked about the restoration programme, and replied.
    #[serde(default, skip_serializing_if = "PartyProgramme::is_nothing")]
    pub programme: PartyProgramme,
    /// What they were asked when their case was closed.
    #[serde(default, skip_serializing_if = "PartyClosing::is_nothing")]
    pub closing: PartyClosing,
}

/// Somebody found it hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HardMoment {
    /// When.
    pub at: Moment,
    /// When the digest goes out in which that stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Moment>,
}

/// Somebody was left out of a case: they did not stop, and nobody waits for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// By which facilitator.
    pub by: PersonId,
    /// When.
    pub at: Moment,
}

/// A point cleared by a facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clearing {
    /// Which point.
    pub key: PointKey,
    /// The point as it was since then.
    pub since: Moment,
    /// What the facilitator noted.
    pub note: Words,
    /// Which facilitator.
    pub by: PersonId,
    /// When.
    pub at: Moment,
    /// Which adult agrees, where that was the point. An earlier kring asked for a note alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adult: Option<Adult>,
}

/// A link, of which only the hash of its secret is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// The hash of its secret.
    pub hash: TokenHash,
    /// Until when it opens.
    pub expires: Moment,
    /// What became of it.
    pub state: InvitationState,
}

/// What became of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvitationState {
    /// No link was given for them yet.
    ToCome,
    /// It can be taken.
    Open,
    /// It was taken then.
    Taken(Moment),
    /// A facilitator withdrew it.
    Revoked,
    /// Nobody took it in time, and the facilitator has been told.
    Expired,
}

impl Invitation {
    /// A link is still to be given; no secret has this hash.
    pub fn to_come(now: Moment) -> Self {
        Self {
            hash: TokenHash(String::new()),
            expires: now,
            state: InvitationState::ToCome,
        }
    }

    /// A fresh link.
    pub fn issue(hash: TokenHash, expires: Moment) -> Self {
        Self {
            hash,
            expires,
            state: InvitationState::Open,
        }
    }

    /// Nobody can take it any more, if anybody could.
    pub fn is_withdrawn(&mut self) {
        if self.state == InvitationState::Open {
            self.state = InvitationState::Revoked;
        }
    }

    /// It can be taken now.
    pub fn is_open(&self, now: Moment) -> bool {
        self.state == InvitationState::Open && now < self.expires
    }
}

/// A party as the facilitator names them when opening a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewParty {
    /// How the facilitator calls them.
    pub alias: Words,
    /// Their part in what happened.
    pub role: Role,
    /// The language they are prepared in.
    pub language: Language,
    /// How old they are.
    pub age: AgeBand,
    /// The guide that was chosen for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<GuideId>,
    /// Whom they stand beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supports: Option<PartyId>,
}

impl Party {
    /// A party who has not taken their link yet, with nothing answered in their preparation.
    pub fn invite(
        id: PartyId,
        new: NewParty,
        invitation: Invitation,
        preparation: Preparation,
    ) -> Self {
        let NewParty {
            alias,
            role,
            language,
            age,
            guide: _,
            supports,
        } = new;
        Self {
            id,
            alias,
            role,
            language,
            age,
            supports,
            left_out: None,
            why_left_out: Words::default(),
            invitation,
            person: None,
            blocked_since: None,
            follow_up: None,
            preparation,
            flags: Vec::new(),
            cleared: Vec::new(),
            sent: SentToParty::default(),
            left: LeftByParty::default(),
            leaves: None,
            asked_about: None,
            rests_at: None,
            hard: None,
            own_wish: None,
            together: None,
            day: PartyDay::default(),
            programme: PartyProgramme::default(),
            closing: PartyClosing::default(),
        }
    }

    /// This message of theirs is kept.
    pub fn holds(&self, message: MessageRef) -> bool {
        self.preparation.answers.holding(message).is_some() || self.left.holds(message)
    }

    /// Nothing stays of what they told beside their answers, and of what was told to them.
    pub fn forgets_contact(&mut self) {
        self.sent = SentToParty::default();
        self.left = LeftByParty::default();
        self.day = PartyDay::default();
        self.programme = PartyProgramme::default();
        self.closing = PartyClosing::default();
        (self.leaves, self.asked_about) = (None, None);
        (self.rests_at, self.hard) = (None, None);
    }

    /// They found it hard: that is told in the digest of the day.
    pub(crate) fn found_it_hard(&mut self, now: Moment) {
        self.hard.get_or_insert(HardMoment {
            at: now,
            digest: None,
        });
    }

    /// The next moment at which something is to be told although nobody did anything.
    pub fn due(&self) -> Option<Moment> {
        let open = self.invitation.state == InvitationState::Open;
        let expiry = open.then_some(self.invitation.expires);
        expiry
            .into_iter()
            .chain(self.follow_up)
            .chain(self.quiet_due())
            .chain(self.preparation.reminders.due())
            .min()
    }

    /// Nobody is behind this name in a chat, and a facilitator notes what they tell.
    pub fn is_prepared_in_a_talk(&self) -> bool {
        self.person.is_none() && self.preparation.consents.were_told()
    }

    /// When the next question comes by itself; whoever cannot be reached finds it when they are back.
    pub fn quiet_due(&self) -> Option<Moment> {
        let can_be_reached = self.person.is_some() && self.blocked_since.is_none();
        let goes_on = can_be_reached || self.sitting().is_some();
        self.preparation.quiet_due().filter(|_| goes_on)
    }
}

/// Filling in together with a facilitator.
impl Party {
    /// What is still to be recorded before a young person gets a link or begins together.
    pub fn before_beginning(&self) -> Option<BeforeBeginning> {
        if !self.age.is_minor() {
            return None;
        }
        if !self.adult_is_recorded() {
            return Some(BeforeBeginning::Adult);
        }
        self.own_wish.is_none().then_some(BeforeBeginning::OwnWish)
    }

    fn adult_is_recorded(&self) -> bool {
        let mut notes = self.cleared.iter();
        notes.any(|note| note.key.kind == PointKind::MinorConsent && note.adult.is_some())
    }

    /// A link can be given for a chat of their own.
    pub fn may_have_a_link(&self) -> bool {
        !self.age.is_prepared_together()
            && self.together.is_none()
            && self.before_beginning().is_none()
    }

    /// Whoever turns out to be young has no link that opens before everything is recorded.
    pub(crate) fn takes_back_a_link_too_early(&mut self) {
        if !self.may_have_a_link() {
            self.invitation.is_withdrawn();
        }
    }

    /// They have no link, and get none: everything is filled in together.
    pub(crate) fn has_no_link_to_wait_for(&self) -> bool {
        self.person.is_none() && (self.age.is_prepared_together() || self.is_all_together())
    }

    /// They can sit together with a facilitator: everything is recorded, or they asked for it themselves.
    pub fn may_sit_together(&self) -> bool {
        if self.left_out.is_some() {
            return false;
        }
        let has_a_chat = self.person.is_some();
        let knows_whose = !self.preparation.asks_who;
        if has_a_chat {
            return self.together.is_some() && knows_whose;
        }
        let begins = self.age.is_minor() && self.before_beginning().is_none();
        begins && !self.is_prepared_in_a_talk()
    }

    /// Everything is filled in together.
    pub fn is_all_together(&self) -> bool {
        let together = self.together.as_ref();
        together.is_some_and(|together| together.what == What::Everything)
    }

    /// They sit together with somebody.
    pub fn sitting(&self) -> Option<&Sitting> {
        self.together.as_ref()?.sitting.as_ref()
    }

    /// They sit together with this facilitator, and it is not long ago that something was done there.
    pub fn sits_with(&self, facilitator: PersonId, now: Moment) -> bool {
        self.sitting().is_some_and(|sitting| {
            sitting.with == facilitator && now.is_within(SITTING, sitting.at)
        })
    }

    /// They sit together with this facilitator from now on; who is there is asked first.
    pub fn sits_down_with(&mut self, facilitator: PersonId, name: Words, now: Moment) {
        let what = match self.together.take() {
            Some(together) => together.what,
            None => What::Everything,
        };
        self.preparation.leave_open_answer();
        self.preparation.move_on();
        self.rests_at = None;
        if let What::Question(question) = &what {
            self.preparation.cursor = Some(question.clone());
        }
        self.together = Some(FilledInTogether {
            what,
            since: now,
            sitting: Some(Sitting {
                with: facilitator,
                name,
                at: now,
                is_here: false,
            }),
        });
    }

    /// They sit together no longer: what was filled in stays as it is.
    pub fn stands_up(&mut self) {
        if let Some(together) = &mut self.together
            && together.sitting.take().is_some()
        {
            self.preparation.leave_open_answer();
            self.preparation.move_on();
            (self.rests_at, self.leaves) = (None, None);
        }
    }

    /// Nothing is filled in together any more: they go on by themselves.
    pub fn goes_on_alone(&mut self) {
        self.stands_up();
        if self.together.take().is_some() {
            self.preparation.move_on();
        }
    }
}

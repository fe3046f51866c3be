//! That something happened in a case.

use serde::{Deserialize, Serialize};

use super::table::said;
use super::{About, Act, ClosingNews, DayNews, Holds, ProgrammeNews, Urgency};
use crate::coded::coded;
use crate::flag::FlagKind;
use crate::gate::Gate;
use crate::ids::{CaseId, PartyId, Seat};
use crate::moment::Moment;
use crate::readiness::TakesPart;
use crate::role::Role;
use crate::stamp::Stamp;
use crate::together::HowMuch;
use crate::words::Words;

/// Something that happened in a case: kind, case, party and time, never the words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What happened.
    pub kind: NoticeKind,
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The party it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<(PartyId, Words)>,
    /// Their part in what happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// When it happened.
    pub at: Moment,
    /// The state that its buttons are for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub stamp: Stamp,
    /// How Telegram calls whoever opened a link. It stands in this one message, until they are confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_by: Option<Words>,
    /// A facilitator has seen it, then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Moment>,
    /// How each takes part, where it tells how far everybody is together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub each: Vec<TakesPart>,
    /// Which facilitator did it, where one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Words>,
}

impl Notice {
    pub(super) fn about(&self) -> About {
        match &self.party {
            Some((party, _)) => About::Party(Seat::of(&self.case, *party)),
            None => About::Case(self.case.clone()),
        }
    }
}

said! {
    /// What can happen in a case.
    named NoticeKind [
        /// Whether it tells what somebody answered, beside that something happened.
        pub fn holds -> Holds, use Holds::{Words, NoWords};
        /// How urgent it is to tell it.
        pub(super) fn urgency -> Urgency, use Urgency::{Signal, Decision};
    ] {
        /// The link was taken.
        Joined = "joined" => NoWords, Decision;
        /// The preparation was handed in.
        HandedIn = "handed-in" => NoWords, Decision;
        /// It was changed after having been handed in.
        Changed = "changed" => NoWords, Decision;
        /// It was handed in, and what may be done with an answer is something else since.
        LabelChanged = "label-changed" => NoWords, Decision;
        /// An answer was taken back for good.
        TookBack = "took-back" => NoWords, Decision;
        /// What was answered at a gate just before was a slip of the finger; the question is open again.
        GateSlip = "gate-slip" => NoWords, Decision;
        /// This signal was a slip of the finger, the party says.
        FlagSlip(kind: FlagKind) = "flag-slip" => NoWords, Decision;
        /// Somebody of this name has seen the signal.
        FlagSeen(kind: FlagKind, name: Words) = "flag-seen" => NoWords, Decision;
        /// The party left words for the facilitators.
        LeftWords = "left-words" => NoWords, Decision;
        /// Something was answered at a gate that needs the facilitator.
        Gate(gate: Gate) = "gate" => Words, Decision;
        /// What was answered at a gate is something else than what the facilitators were told of.
        GateChanged(gate: Gate) = "gate-changed" => Words, Decision;
        /// The party agrees after all, having refused before.
        ConsentBack = "consent-back" => NoWords, Decision;
        /// A flag was raised: the number of the flag, its kind, and whether it is told again.
        Flag(number: u8, kind: FlagKind, telling: Telling) = "flag" => NoWords, Signal;
        /// The preparation rests.
        Paused = "paused" => NoWords, Decision;
        /// The party goes on after a pause or a stop.
        Resumed = "resumed" => NoWords, Decision;
        /// The party stopped; what was written stays.
        Withdrew = "withdrew" => NoWords, Decision;
        /// The party stopped and erased everything.
        Erased = "erased" => NoWords, Decision;
        /// The party did not consent.
        NoConsent = "no-consent" => NoWords, Decision;
        /// The party cannot be reached: they blocked the bot.
        Unreachable = "unreachable" => NoWords, Decision;
        /// The party can be reached again.
        Reachable = "reachable" => NoWords, Decision;
        /// Whoever opened the link said that it is not for them.
        NotThem = "not-them" => NoWords, Decision;
        /// The link has expired unused.
        LinkExpired = "link-expired" => NoWords, Decision;
        /// Today is the day to come back to a closed gate.
        FollowUp = "follow-up" => NoWords, Decision;
        /// Everyone is ready.
        EveryoneReady = "everyone-ready" => Words, Decision;
        /// Who is left is ready, and a conversation of two sides is not there.
        OneSideReady = "one-side-ready" => Words, Decision;
        /// Not everyone is ready any more.
        NoLongerReady = "no-longer-ready" => NoWords, Decision;
        /// A colleague facilitates the case as well from now on.
        ColleagueJoined = "colleague-joined" => NoWords, Decision;
        /// A colleague facilitates the case no longer.
        ColleagueLeft = "colleague-left" => NoWords, Decision;
        /// A colleague added this person to the case.
        PartyAdded = "party-added" => NoWords, Decision;
        /// A colleague left this person out of the case.
        PartyLeftOut = "party-left-out" => NoWords, Decision;
        /// A colleague corrected who this is.
        PartyCorrected = "party-corrected" => NoWords, Decision;
        /// A facilitator confirmed that everyone is ready.
        Confirmed = "confirmed" => NoWords, Decision;
        /// A colleague did this.
        Did(act: Act) = "did" => NoWords, Decision;
        /// The party opened the link of somebody else in the case.
        OtherLink(alias: Words) = "other-link" => NoWords, Decision;
        /// The party wants to fill in so much together.
        WantsTogether(much: HowMuch) = "wants-together" => NoWords, Decision;
        /// They go on by themselves after all.
        GoesOnAlone = "goes-on-alone" => NoWords, Decision;
        /// The case was ended, and goes on after all.
        OpenedAgain = "opened-again" => NoWords, Decision;
        /// The case was ended; it is kept until then.
        Ended(until: Moment) = "ended" => NoWords, Decision;
        /// The case will be erased then.
        ErasedSoon(at: Moment) = "erased-soon" => NoWords, Decision;
        /// Something about the day of the conversation.
        Day(news: DayNews) = "day" => Holds::of(news.tells_an_answer()), Decision;
        /// Something about the restoration programme.
        Programme(news: ProgrammeNews) = "programme" => Words, Decision;
        /// Something about the end of the case.
        Closing(news: ClosingNews) = "closing" => Words, Decision;
    }
}

coded! {
    /// Whether something is told for the first time.
    Telling {
        /// For the first time.
        First = "first",
        /// Again, since nobody has seen it.
        Again = "again",
    }
}

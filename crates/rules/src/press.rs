//! Buttons. A button carries its whole meaning in at most 64 bytes: for whom it is, on which question it stood, what it
//! does. Each kind is a table beside what its buttons do.

use super::case::Case;
use super::facilitator::Stays;
use super::flag::SignalId;
use super::guide::{Guide, Guides, Question};
use super::ids::{CaseId, PartyId};
use super::role::Language;
use super::stamp::{Looked, Stamp};
use super::taps::{Carried, Ids, taps};

pub use super::case::{Bound, CaseTap};
pub use super::facilitating::DraftTap;
pub use super::turn::Tap;

/// Telegram's limit on a button's data, in bytes.
pub const LONGEST_DATA: usize = 64;

/// A button that was pressed, or that is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// In a party's preparation.
    Preparation {
        /// The case.
        case: CaseId,
        /// The party whose button it is.
        party: PartyId,
        /// The party's revision when the button was shown.
        revision: u32,
        /// What it does.
        tap: Tap,
    },
    /// In a facilitator's work on a case: it looks, or asks.
    Case(CaseId, CaseTap),
    /// In a facilitator's work on a case: it does something, and only while what it was shown for is still so.
    CaseAsSeen(CaseId, Stamp, CaseTap),
    /// While a facilitator opens a case: at the step it was shown for.
    Draft(Stamp, DraftTap),
    /// Anywhere.
    General(GeneralTap),
}

taps! {
    /// What a button does anywhere.
    GeneralTap {
        /// Speaks this language from now on.
        Language(language: Language) = "language";
        /// Makes this preparation the one at hand.
        SwitchTo(case: CaseId, party: PartyId) = "switch";
        /// Makes the facilitator's work the one at hand.
        SwitchToFacilitator = "facilitator";
        /// A copy of what is held about me.
        Copy = "copy";
        /// What was written and is held belongs to none of their conversations.
        LetGoOfHeld = "let-go";
        /// Has seen a signal that stands in no case, or in one that they do not facilitate.
        SawSignal(signal: SignalId) = "saw";
        /// Is away, and this colleague stands in.
        AwayTo(colleague: Stamp) = "away";
        /// Is back.
        BackAgain = "back";
        /// Is on call no longer.
        OffCall = "off-call";
        /// Shows how the organisation stands.
        Figures = "figures";
        /// Looks after the whole no longer.
        SupervisesNot = "supervises-not";
        /// Shows a page of the open cases.
        Board(page: u16) = "board";
        /// Shows a page of the closed cases.
        Closed(page: u16) = "closed";
        /// Is told in the morning what waits for them.
        Mornings = "mornings";
        /// Is not told in the morning what waits for them.
        NoMornings = "no-mornings";
        /// Asks how long what they read stays in their chat.
        HowLong = "how-long";
        /// What they read stays in their chat for so long.
        Stays(stays: Stays) = "stays";
        /// Shows a page of what waits for a facilitator.
        Waiting(page: u16) = "waiting";
    }
}

impl Press {
    /// A facilitator's button in a case. What does something carries the state that it is shown for.
    pub fn in_case(case: CaseId, stamp: Stamp, tap: CaseTap) -> Self {
        match tap.bound() {
            Bound::ToNothing => Self::Case(case, tap),
            Bound::ToWhatWasSeen => Self::CaseAsSeen(case, stamp, tap),
        }
    }

    /// The button's data, at most 64 bytes.
    pub fn encode(&self) -> String {
        match self {
            Self::Preparation {
                case,
                party,
                revision,
                tap,
            } => {
                format!("p:{case}:{party}:{revision}:{}", tap.encode())
            }
            Self::Case(case, tap) => tap.carried(case, None),
            Self::CaseAsSeen(case, stamp, tap) => tap.carried(case, Some(*stamp)),
            Self::Draft(stamp, tap) if stamp.is_none() => format!("d:{}", tap.encode()),
            Self::Draft(stamp, tap) => format!("d:{}:{}", tap.encode(), stamp.write()),
            Self::General(tap) => format!("g:{}", tap.encode()),
        }
    }

    /// The button of this data; none when kring never made such a button.
    pub fn decode(data: &str) -> Option<Self> {
        let (kind, rest) = data.split_once(':')?;
        match kind {
            "p" => decode_preparation(rest),
            "f" => {
                let (case, rest) = rest.split_once(':')?;
                decode_in_case(CaseId::new(case), rest)
            }
            "d" => match rest.split_once(':') {
                // As an earlier kring made them, for whatever step.
                None => Some(Self::Draft(Stamp::default(), DraftTap::decode(rest)?)),
                Some((tap, stamp)) => {
                    Some(Self::Draft(Stamp::read(stamp)?, DraftTap::decode(tap)?))
                }
            },
            "g" => GeneralTap::decode(rest).map(Self::General),
            _ => None,
        }
    }

    /// Every button that a preparation with this guide can show, as long as it gets.
    pub fn samples(guide: &Guide) -> Vec<Self> {
        let ids = ids(guide, guide.questions());
        Self::carrying(&ids)
    }

    /// Those of them that can carry an id of this question.
    pub fn samples_of(guide: &Guide, question: &Question) -> Vec<Self> {
        Self::carrying(&ids(guide, std::slice::from_ref(question)))
    }

    fn carrying(ids: &Ids) -> Vec<Self> {
        let cases = || CaseId::samples(ids).into_iter();
        let mut samples = Vec::new();
        for case in cases() {
            let taps = Tap::samples(ids).into_iter();
            samples.extend(taps.map(|tap| Self::Preparation {
                case: case.clone(),
                party: PartyId(u8::MAX),
                revision: 99_999,
                tap,
            }));
            let taps = CaseTap::samples(ids).into_iter();
            samples
                .extend(taps.map(|tap| Self::in_case(case.clone(), Looked::at("").stamp(), tap)));
        }
        let drafts = DraftTap::samples(ids).into_iter();
        samples.extend(drafts.map(|tap| Self::Draft(Looked::at("").stamp(), tap)));
        samples.extend(GeneralTap::samples(ids).into_iter().map(Self::General));
        samples
    }
}

impl Case {
    /// A facilitator's button as it is shown now.
    pub fn button(&self, guides: &Guides, tap: CaseTap) -> Press {
        Press::in_case(self.head.id.clone(), self.stamp(guides, &tap), tap)
    }
}

fn decode_in_case(case: CaseId, rest: &str) -> Option<Press> {
    if let Some((tap, stamp)) = rest.split_once(':') {
        let (tap, stamp) = (CaseTap::decode(tap)?, Stamp::read(stamp)?);
        return Some(Press::CaseAsSeen(case, stamp, tap));
    }
    // Two buttons had longer names before they carried what they were shown for.
    let mut renamed = [("clear=", "c="), ("gate=", "g=")].into_iter();
    let now = renamed.find_map(|(was, is)| Some(format!("{is}{}", rest.strip_prefix(was)?)));
    let tap = CaseTap::decode(now.as_deref().unwrap_or(rest))?;
    Some(Press::Case(case, tap))
}

fn decode_preparation(rest: &str) -> Option<Press> {
    let mut fields = rest.splitn(4, ':');
    Some(Press::Preparation {
        case: CaseId::new(fields.next()?),
        party: fields.next()?.parse().ok()?,
        revision: fields.next()?.parse().ok()?,
        tap: Tap::decode(fields.next()?)?,
    })
}

/// The ids that buttons under these questions of the guide carry.
fn ids(guide: &Guide, questions: &[Question]) -> Ids {
    let mut ids = Ids::default();
    for question in questions {
        ids.phases.push(question.phase.clone());
        ids.questions.push(question.id.clone());
        ids.options.extend(question.options.iter().cloned());
        for option in &question.options {
            for asked in guide.making_concrete(question, option) {
                ids.options.extend(asked.options.iter().cloned());
                ids.follow_ups.push(asked.id);
            }
        }
    }
    ids
}

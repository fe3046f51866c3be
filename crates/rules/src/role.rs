//! Who someone is in a case, how old, in which language; and what form the conversation takes.

use super::coded::coded;

pub use super::language::{Language, Languages};

coded! {
    /// The part someone has in what happened. A facilitator has none.
    Role {
        /// Was touched by what happened.
        Harmed = "harmed",
        /// Caused it.
        Responsible = "responsible",
        /// Both.
        Mutual = "mutual",
        /// Stands beside one of the others.
        Supporter = "supporter",
        /// Class, family, neighbours.
        Affected = "affected",
    }
}

impl Role {
    /// Somebody can stand beside them in the conversation.
    pub fn can_have_support(self) -> bool {
        match self {
            Self::Harmed | Self::Responsible | Self::Mutual => true,
            Self::Supporter | Self::Affected => false,
        }
    }

    /// They did something that they can be held to account for.
    pub fn is_held_to_account(self) -> bool {
        match self {
            Self::Responsible | Self::Mutual => true,
            Self::Harmed | Self::Supporter | Self::Affected => false,
        }
    }

    /// As which they are given their link. Whoever stands beside somebody comes after the one they stand beside.
    pub(crate) fn given_a_link_as(self) -> u8 {
        match self {
            Self::Responsible => 0,
            Self::Mutual => 1,
            Self::Harmed => 2,
            Self::Supporter => 3,
            Self::Affected => 4,
        }
    }

    /// As which they arrive on the day. Whoever was touched, and who stands beside people, is there before whoever is held
    /// to account.
    pub(crate) fn arrives_as(self) -> u8 {
        match self {
            Self::Harmed => 0,
            Self::Mutual => 1,
            Self::Supporter | Self::Affected => 2,
            Self::Responsible => 3,
        }
    }

    /// They stand beside or around it: a conversation is possible without them.
    pub fn is_a_bystander(self) -> bool {
        !self.can_have_support()
    }
}

coded! {
    /// How old someone is, as far as the preparation needs to know.
    AgeBand {
        /// Under thirteen.
        Under13 = "under13",
        /// Thirteen to fifteen.
        From13 = "from13",
        /// Sixteen or seventeen.
        From16 = "from16",
        /// Eighteen or older.
        Adult = "adult",
    }
}

impl AgeBand {
    /// Needs the consent of an adult.
    pub fn is_minor(self) -> bool {
        self != Self::Adult
    }
}

coded! {
    /// The form of the conversation.
    Form {
        /// Two people (nl *tweegesprek*).
        Pair = "pair",
        /// A circle (nl *kringgesprek*).
        Circle = "circle",
        /// Without meeting. Nobody opens a case with it: it follows from what the parties say.
        Indirect = "indirect",
    }
}

impl Form {
    /// What a case can be opened for.
    pub const OFFERED: [Self; 2] = [Self::Pair, Self::Circle];
}

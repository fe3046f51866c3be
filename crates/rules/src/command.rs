//! Commands: what can be asked for with a slash, and by whom. Their words are the wording's, in every language.

use super::coded::coded;

macro_rules! commands {
    ($(#[$meta:meta])* $name:ident { $($(#[$command_meta:meta])* $command:ident = $code:literal, $whose:ident;)+ }) => {
        coded! {
            $(#[$meta])*
            $name { $($(#[$command_meta])* $command = $code),+ }
        }

        impl $name {
            /// Who can use it.
            pub fn whose(self) -> Whose {
                match self { $(Self::$command => Whose::$whose),+ }
            }
        }
    };
}

commands! {
    /// What can be asked for with a slash. Menus show them in this order.
    Command {
        /// Where was I?
        Start = "start", Party;
        /// Open a case.
        New = "new", Facilitator;
        /// Show all cases.
        Cases = "cases", Facilitator;
        /// Be away: names who stands in. Or be back.
        Away = "away", Facilitator;
        /// How does the organisation stand?
        Figures = "figures", Supervisor;
        /// Let go of what is half done.
        Cancel = "cancel", Facilitating;
        /// My answers so far.
        Review = "review", Party;
        /// How does such a conversation go?
        How = "how", Party;
        /// Rest: shows the ways to rest and to stop, and who hears of it.
        Pause = "pause", Party;
        /// Stop: shows the same.
        Stop = "stop", Party;
        /// A party: erase everything. A facilitator: erase a case.
        Erase = "erase", Either;
        /// I want to talk to someone.
        Person = "person", Party;
        /// Speak another language.
        Language = "language", Anybody;
        /// Go to another conversation.
        Switch = "switch", Anybody;
        /// How kring treats what people write.
        Privacy = "privacy", Anybody;
        /// A copy of what is held about me.
        MyData = "mydata", Anybody;
        /// What can I do here?
        Help = "help", Either;
    }
}

/// Who can use a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Anybody, and it is the same whatever they have at hand.
    Anybody,
    /// A party and a facilitator; what it does follows from what they have at hand.
    Either,
    /// A party, in their preparation.
    Party,
    /// A facilitator; whoever has a preparation of their own at hand turns to their work with it.
    Facilitator,
    /// Somebody who looks after the whole, and whoever facilitates is told that it is not theirs. No menu shows it.
    Supervisor,
    /// A facilitator who has that work at hand.
    Facilitating,
}

impl Whose {
    /// A party can use it.
    pub fn is_for_parties(self) -> bool {
        matches!(self, Self::Anybody | Self::Either | Self::Party)
    }

    /// A facilitator can use it.
    pub fn is_for_facilitators(self) -> bool {
        matches!(
            self,
            Self::Anybody | Self::Either | Self::Facilitator | Self::Facilitating
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Whose;

    #[test]
    fn each_menu_shows_what_its_owner_can_use() {
        for (whose, party, facilitator) in [
            (Whose::Anybody, true, true),
            (Whose::Either, true, true),
            (Whose::Party, true, false),
            (Whose::Facilitator, false, true),
            (Whose::Facilitating, false, true),
            (Whose::Supervisor, false, false),
        ] {
            assert_eq!(whose.is_for_parties(), party, "{whose:?}");
            assert_eq!(whose.is_for_facilitators(), facilitator, "{whose:?}");
        }
    }
}

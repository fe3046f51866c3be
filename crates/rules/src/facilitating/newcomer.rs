//! Somebody who is being added to a case that is open, one question at a time.

use super::awaited::LONGEST_ALIAS;
use super::draft::{DraftTap, named_like};
use super::wish::{Wish, too_long};
use crate::facilitator::Newcomer;
use crate::ids::PartyId;
use crate::party::NewParty;
use crate::role::Role;
use crate::say::DraftSay;
use crate::words::Words;

/// What comes of a step.
pub(super) enum Step {
    /// This is asked next.
    Asks(DraftSay),
    /// Everything is known.
    Known(NewParty),
}

impl Newcomer {
    pub(super) fn wish(&self, say: DraftSay) -> Wish {
        Wish::draft(&self.case, say)
    }

    /// The first thing that is still missing.
    pub(super) fn ask(&self) -> DraftSay {
        match (&self.party.alias, self.party.role) {
            (Some(alias), Some(Role::Supporter)) if self.supports.is_none() => {
                let beside = self.who_can_have_support();
                if beside.is_empty() {
                    self.party.ask(self.others.len() + 1, &self.guides)
                } else {
                    DraftSay::AskSupports(alias.clone(), beside)
                }
            }
            _ => self.party.ask(self.others.len() + 1, &self.guides),
        }
    }

    fn who_can_have_support(&self) -> Vec<(PartyId, Words)> {
        let others = self.others.iter();
        let own = others.filter(|(_, _, role)| role.can_have_support());
        own.map(|(id, alias, _)| (*id, alias.clone())).collect()
    }

    pub(super) fn wrote(&mut self, text: &Words) -> DraftSay {
        if self.party.alias.is_some() {
            return DraftSay::UseButtons;
        }
        if text.is_empty() {
            return DraftSay::UseWords;
        }
        if text.utf16_units() > LONGEST_ALIAS {
            return too_long(LONGEST_ALIAS);
        }
        let alias = text.clone().on_one_line();
        if self
            .others
            .iter()
            .any(|(_, other, _)| named_like(other, &alias))
        {
            return DraftSay::AliasTaken(alias);
        }
        self.party.alias = Some(alias);
        self.ask()
    }

    pub(super) fn pressed(&mut self, tap: DraftTap) -> Step {
        match (self.ask(), tap) {
            (DraftSay::AskRole(_), DraftTap::Role(role)) => self.party.role = Some(role),
            (DraftSay::AskSupports(_, beside), DraftTap::Supports(whom))
                if beside.iter().any(|(id, _)| *id == whom) =>
            {
                self.supports = Some(whom);
            }
            (DraftSay::AskLanguage(_), DraftTap::Language(language)) => {
                self.party.language = Some(language);
            }
            (DraftSay::AskAge(_), DraftTap::Age(age)) => {
                self.party.age = Some(age);
                if let Some(new) = self.party.whole(&self.guides) {
                    return self.known(new);
                }
            }
            (DraftSay::AskGuide(_, _, offered), DraftTap::Guide(guide)) => {
                if let Some(new) = self.party.take(&offered, guide) {
                    return self.known(new);
                }
            }
            _ => {}
        }
        Step::Asks(self.ask())
    }

    fn known(&self, new: NewParty) -> Step {
        let supports = self.supports;
        Step::Known(NewParty { supports, ..new })
    }
}

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
        let asked = (&self.party.alias, self.party.role, self.supports);
        if let (Some(alias), Some(Role::Supporter), None) = asked {
            let beside = self.who_can_have_support();
            if !beside.is_empty() {
                return DraftSay::AskSupports(alias.clone(), beside);
            }
        }
        self.party.ask(self.others.len() + 1, &self.guides)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Edition;
    use crate::ids::{CaseId, GuideId};
    use crate::role::{AgeBand, Language};

    const ALEX: PartyId = PartyId(1);
    const DEE: PartyId = PartyId(2);

    fn bo() -> Words {
        Words::new("Bo")
    }

    /// Somebody is added to a case in which these are, with a choice of so many guides.
    fn added_to(others: &[(PartyId, &str, Role)], guides: &[&str]) -> Newcomer {
        let others = others.iter();
        let others = others.map(|(id, alias, role)| (*id, Words::new(alias), *role));
        let newcomer = Newcomer::to(CaseId::new("ABCD2345"), others.collect());
        newcomer.choosing(guides.iter().map(|id| Edition::of(*id, 1)).collect())
    }

    fn asks(newcomer: &mut Newcomer, tap: DraftTap) -> Option<DraftSay> {
        match newcomer.pressed(tap) {
            Step::Asks(say) => Some(say),
            Step::Known(_) => None,
        }
    }

    fn known(newcomer: &mut Newcomer, tap: DraftTap) -> Option<NewParty> {
        match newcomer.pressed(tap) {
            Step::Asks(_) => None,
            Step::Known(new) => Some(new),
        }
    }

    #[test]
    fn who_stands_beside_somebody_is_asked_beside_whom_and_each_step_comes_in_turn() {
        let others = [(ALEX, "Alex", Role::Harmed), (DEE, "Dee", Role::Affected)];
        let mut one = added_to(&others, &["kort", "lang"]);
        assert_eq!(one.ask(), DraftSay::AskAlias(3));
        assert_eq!(one.wrote(&bo()), DraftSay::AskRole(bo()));
        let beside = DraftSay::AskSupports(bo(), vec![(ALEX, Words::new("Alex"))]);
        let supporter = DraftTap::Role(Role::Supporter);
        assert_eq!(asks(&mut one, supporter).as_ref(), Some(&beside));
        let nobody = asks(&mut one, DraftTap::Supports(DEE));
        assert_eq!(nobody, Some(beside), "nobody stands beside Dee");
        let language = asks(&mut one, DraftTap::Supports(ALEX));
        assert_eq!(language, Some(DraftSay::AskLanguage(bo())));
        let age = asks(&mut one, DraftTap::Language(Language::DUTCH));
        assert_eq!(age, Some(DraftSay::AskAge(bo())));
        let guide = DraftSay::AskGuide(bo(), Role::Supporter, one.guides.clone());
        let adult = DraftTap::Age(AgeBand::Adult);
        assert_eq!(asks(&mut one, adult).as_ref(), Some(&guide));
        let another = DraftTap::Guide(GuideId::new("another"));
        assert_eq!(asks(&mut one, another), Some(guide));
        let new = known(&mut one, DraftTap::Guide(GuideId::new("lang"))).unwrap();
        assert_eq!((new.alias, new.role), (bo(), Role::Supporter));
        assert_eq!((new.language, new.age), (Language::DUTCH, AgeBand::Adult));
        assert_eq!(new.guide, Some(GuideId::new("lang")));
        assert_eq!(new.supports, Some(ALEX));
    }

    #[test]
    fn who_stands_beside_nobody_is_not_asked_beside_whom_and_one_guide_is_no_choice() {
        let (dee, alex) = ((DEE, "Dee", Role::Affected), (ALEX, "Alex", Role::Harmed));
        for (other, role) in [(dee, Role::Supporter), (alex, Role::Responsible)] {
            let mut one = added_to(&[other], &["kort"]);
            one.wrote(&bo());
            let language = asks(&mut one, DraftTap::Role(role));
            assert_eq!(language, Some(DraftSay::AskLanguage(bo())));
            asks(&mut one, DraftTap::Language(Language::DUTCH));
            let new = known(&mut one, DraftTap::Age(AgeBand::Adult)).unwrap();
            assert_eq!((new.role, new.supports, new.guide), (role, None, None));
        }
    }
}

//! A case that is being opened, one question at a time.

use super::awaited::LONGEST_ALIAS;
use super::wish::{Opening, Wish, too_long};
use crate::facilitator::{Draft, PartyDraft};
use crate::guide::Edition;
use crate::ids::{GuideId, PartyId};
use crate::party::NewParty;
use crate::police::Police;
use crate::role::{AgeBand, Form, Language, Role};
use crate::say::DraftSay;
use crate::taps::taps;
use crate::words::Words;

/// A label is at most so long.
const LONGEST_LABEL: usize = 40;
/// The line on the incident is at most so long.
const LONGEST_INCIDENT: usize = 250;
/// A case has at most so many parties.
pub const MOST_PARTIES: usize = 40;
/// A conversation of two has so many.
const TWO: usize = 2;

taps! {
    /// What a button does while a case is being opened.
    DraftTap {
        /// Sets the form.
        Form(form: Form) = "form";
        /// Says whether police or a court are involved.
        Police(police: Police) = "police";
        /// Sets the role of the party at hand.
        Role(role: Role) = "role";
        /// Sets the language of the party at hand.
        Language(language: Language) = "language";
        /// Sets the age band of the party at hand.
        Age(age: AgeBand) = "age";
        /// Sets the guide of the party at hand.
        Guide(guide: GuideId) = "guide";
        /// They stand beside this party.
        Supports(party: PartyId) = "supports";
        /// One more party.
        More = "more";
        /// Opens the case.
        Open = "open";
        /// Lets go of the draft.
        Cancel = "cancel";
    }
}

impl Draft {
    pub(super) fn wish(&self, say: DraftSay) -> Wish {
        Wish::draft(&self.case, say)
    }

    /// The first thing that is still missing.
    pub(super) fn ask(&self) -> DraftSay {
        let (Some(label), Some(incident)) = (&self.label, &self.incident) else {
            return if self.label.is_none() {
                DraftSay::AskLabel
            } else {
                DraftSay::AskIncident
            };
        };
        if self.for_parties.is_none() {
            return DraftSay::AskForParties;
        }
        let Some(form) = self.form else {
            return DraftSay::AskForm;
        };
        if self.police.is_none() {
            return DraftSay::AskPolice;
        }
        if !self.parties.is_empty() && !self.party.wanted {
            if let Some((_, asked)) = self.stands_beside_nobody().filter(|_| self.opens) {
                return asked;
            }
            let parties = self
                .parties
                .iter()
                .map(|p| (p.alias.clone(), p.role, p.language, p.age));
            return DraftSay::AskMore {
                label: label.clone(),
                incident: incident.clone(),
                form,
                parties: parties.collect(),
            };
        }
        self.party.ask(self.parties.len() + 1, &self.guides)
    }

    pub(super) fn wrote(&mut self, text: &Words) -> DraftSay {
        let asked = self.ask();
        let limit = match asked {
            DraftSay::AskLabel => LONGEST_LABEL,
            DraftSay::AskIncident | DraftSay::AskForParties => LONGEST_INCIDENT,
            DraftSay::AskAlias(_) => LONGEST_ALIAS,
            _ => return DraftSay::UseButtons,
        };
        let names_somebody = matches!(asked, DraftSay::AskAlias(_));
        if text.is_empty() {
            return DraftSay::UseWords;
        }
        if text.utf16_units() > limit {
            return too_long(limit);
        }
        let text = text.clone().on_one_line();
        if names_somebody && self.is_named(&text) {
            return DraftSay::AliasTaken(text);
        }
        let place = match asked {
            DraftSay::AskLabel => &mut self.label,
            DraftSay::AskIncident => &mut self.incident,
            DraftSay::AskForParties => &mut self.for_parties,
            _ => &mut self.party.alias,
        };
        *place = Some(text);
        self.ask()
    }

    pub(super) fn pressed(&mut self, tap: DraftTap) -> DraftSay {
        match (self.ask(), tap) {
            (DraftSay::AskForm | DraftSay::AskMore { .. }, DraftTap::Form(form))
                if Form::OFFERED.contains(&form) =>
            {
                self.form = Some(form);
            }
            (DraftSay::AskPolice, DraftTap::Police(police)) => self.police = Some(police),
            (DraftSay::AskRole(_), DraftTap::Role(role)) => self.party.role = Some(role),
            (DraftSay::AskLanguage(_), DraftTap::Language(language)) => {
                self.party.language = Some(language);
            }
            (DraftSay::AskAge(_), DraftTap::Age(age)) => {
                self.party.age = Some(age);
                self.parties.extend(self.party.whole(&self.guides));
            }
            (DraftSay::AskGuide(_, _, offered), DraftTap::Guide(guide)) => {
                self.parties.extend(self.party.take(&offered, guide));
            }
            (DraftSay::AskSupports(_, beside), DraftTap::Supports(whom))
                if beside.iter().any(|(id, _)| *id == whom) =>
            {
                self.stands_beside(whom);
            }
            (DraftSay::AskMore { .. }, DraftTap::More) if self.is_full() => {
                return DraftSay::NoMore(crate::number::count(MOST_PARTIES));
            }
            (DraftSay::AskMore { .. }, DraftTap::More) => {
                (self.party.wanted, self.opens) = (true, false);
            }
            (DraftSay::AskMore { .. }, DraftTap::Open) => self.opens = true,
            _ => {}
        }
        self.ask()
    }

    /// The first supporter of whom it is not known yet beside whom they stand, where somebody in the case can have support.
    fn stands_beside_nobody(&self) -> Option<(usize, DraftSay)> {
        let can_have_support: Vec<(PartyId, Words)> = (1..)
            .map(PartyId)
            .zip(&self.parties)
            .filter(|(_, party)| party.role.can_have_support())
            .map(|(id, party)| (id, party.alias.clone()))
            .collect();
        let is_open = |party: &NewParty| party.role == Role::Supporter && party.supports.is_none();
        let place = self.parties.iter().position(is_open)?;
        let alias = self.parties.get(place)?.alias.clone();
        let somebody = !can_have_support.is_empty();
        somebody.then_some((place, DraftSay::AskSupports(alias, can_have_support)))
    }

    fn stands_beside(&mut self, whom: PartyId) {
        let asked = self.stands_beside_nobody();
        if let Some(party) = asked.and_then(|(place, _)| self.parties.get_mut(place)) {
            party.supports = Some(whom);
        }
    }

    /// There is no room for more people: two are two.
    fn is_full(&self) -> bool {
        let most = match self.form {
            Some(Form::Pair) => TWO,
            Some(Form::Circle | Form::Indirect) | None => MOST_PARTIES,
        };
        self.parties.len() >= most
    }

    /// Somebody is called that already: two with one name would be mixed up.
    fn is_named(&self, alias: &Words) -> bool {
        let mut parties = self.parties.iter();
        parties.any(|party| named_like(&party.alias, alias))
    }

    pub(super) fn opening(&self) -> Option<Opening> {
        let whole = self.opens && matches!(self.ask(), DraftSay::AskMore { .. });
        let (label, incident) = (self.label.clone()?, self.incident.clone()?);
        let opening = Opening {
            label,
            incident,
            for_parties: self.for_parties.clone()?,
            police: self.police?,
            form: self.form?,
            parties: self.parties.clone(),
        };
        let enough = opening.form != Form::Pair || opening.parties.len() == TWO;
        (whole && enough).then_some(opening)
    }
}

/// Two names that would be mixed up.
pub(super) fn named_like(one: &Words, other: &Words) -> bool {
    one.as_str().to_lowercase() == other.as_str().to_lowercase()
}

impl PartyDraft {
    /// The party, where there is no guide to choose; nothing stays here.
    pub(super) fn whole(&mut self, offered: &[Edition]) -> Option<NewParty> {
        if offered.len() > 1 {
            return None;
        }
        self.known(None)
    }

    /// The party, with this guide; nothing stays here.
    pub(super) fn take(&mut self, offered: &[Edition], guide: GuideId) -> Option<NewParty> {
        if !offered.iter().any(|edition| guide.is_of(edition)) {
            return None;
        }
        self.known(Some(guide))
    }

    fn known(&mut self, guide: Option<GuideId>) -> Option<NewParty> {
        let party = std::mem::take(self);
        Some(NewParty {
            alias: party.alias?,
            role: party.role?,
            language: party.language?,
            age: party.age?,
            supports: None,
            guide,
        })
    }

    pub(super) fn ask(&self, number: usize, offered: &[Edition]) -> DraftSay {
        let Some(alias) = self.alias.clone() else {
            return DraftSay::AskAlias(crate::number::count(number));
        };
        match (self.role, self.language, self.age) {
            (None, _, _) => DraftSay::AskRole(alias),
            (Some(_), None, _) => DraftSay::AskLanguage(alias),
            (Some(_), Some(_), None) => DraftSay::AskAge(alias),
            (Some(role), Some(_), Some(_)) => DraftSay::AskGuide(alias, role, offered.to_vec()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::CaseId;

    fn named(alias: &str, role: Role) -> NewParty {
        NewParty {
            alias: Words::new(alias),
            role,
            language: Language::DUTCH,
            age: AgeBand::Adult,
            guide: Some(GuideId::new("lang")),
            supports: None,
        }
    }

    /// A case in which it is asked who takes part, with a choice of guides.
    fn draft() -> Draft {
        let guides = ["kort", "lang"].map(|id| Edition::of(id, 1));
        let mut draft = Draft::of(CaseId::new("ABCD2345"), guides.to_vec());
        for text in ["Wilg", "Something happened.", "Something."] {
            draft.wrote(&Words::new(text));
        }
        draft
    }

    fn with(form: Form, parties: Vec<NewParty>) -> Draft {
        Draft {
            form: Some(form),
            police: Some(Police::No),
            parties,
            ..draft()
        }
    }

    fn is_more(asked: &DraftSay) -> bool {
        matches!(asked, DraftSay::AskMore { .. })
    }

    #[test]
    fn each_step_of_opening_a_case_comes_in_turn() {
        let mut draft = draft();
        assert_eq!(draft.ask(), DraftSay::AskForm);
        let indirect = draft.pressed(DraftTap::Form(Form::Indirect));
        assert_eq!(indirect, DraftSay::AskForm, "nobody opens one with it");
        let police = draft.pressed(DraftTap::Form(Form::Pair));
        assert_eq!(police, DraftSay::AskPolice);
        let alias = draft.pressed(DraftTap::Police(Police::Yes));
        assert_eq!(alias, DraftSay::AskAlias(1));
        assert_eq!(draft.police, Some(Police::Yes));
        let alex = Words::new("Alex");
        assert_eq!(draft.wrote(&alex), DraftSay::AskRole(alex.clone()));
        let language = draft.pressed(DraftTap::Role(Role::Harmed));
        assert_eq!(language, DraftSay::AskLanguage(alex.clone()));
        let age = draft.pressed(DraftTap::Language(Language::DUTCH));
        assert_eq!(age, DraftSay::AskAge(alex.clone()));
        let guide = draft.pressed(DraftTap::Age(AgeBand::Adult));
        let guides = draft.guides.clone();
        assert_eq!(guide, DraftSay::AskGuide(alex, Role::Harmed, guides));
        let more = draft.pressed(DraftTap::Guide(GuideId::new("lang")));
        assert!(is_more(&more));
        assert_eq!(draft.parties, [named("Alex", Role::Harmed)]);
    }

    #[test]
    fn one_guide_is_no_choice() {
        let mut draft = with(Form::Pair, vec![]);
        draft.guides.pop();
        draft.wrote(&Words::new("Alex"));
        draft.pressed(DraftTap::Role(Role::Harmed));
        draft.pressed(DraftTap::Language(Language::DUTCH));
        assert!(is_more(&draft.pressed(DraftTap::Age(AgeBand::Adult))));
        assert_eq!(draft.parties[0].guide, None);
    }

    #[test]
    fn two_are_two_unless_it_becomes_a_circle() {
        let two = [Role::Harmed, Role::Responsible].map(|role| named(role.code(), role));
        let mut draft = with(Form::Pair, two.to_vec());
        let most = crate::number::count(MOST_PARTIES);
        assert_eq!(draft.pressed(DraftTap::More), DraftSay::NoMore(most));
        let indirect = draft.pressed(DraftTap::Form(Form::Indirect));
        assert!(matches!(indirect, DraftSay::AskMore { form, .. } if form == Form::Pair));
        let circle = draft.pressed(DraftTap::Form(Form::Circle));
        assert!(matches!(circle, DraftSay::AskMore { form, .. } if form == Form::Circle));
        draft.opens = true;
        assert_eq!(draft.pressed(DraftTap::More), DraftSay::AskAlias(3));
        assert!(!draft.opens, "somebody is still to be named");
    }

    #[test]
    fn before_it_opens_each_supporter_stands_beside_somebody_who_can_have_support() {
        let bo = named("Bo", Role::Supporter);
        let mut draft = with(Form::Pair, vec![named("Alex", Role::Harmed), bo.clone()]);
        assert!(is_more(&draft.ask()) && draft.opening().is_none());
        let alex = (PartyId(1), Words::new("Alex"));
        let beside = DraftSay::AskSupports(bo.alias, vec![alex]);
        assert_eq!(draft.pressed(DraftTap::Open), beside);
        assert_eq!(draft.pressed(DraftTap::Supports(PartyId(2))), beside);
        assert!(is_more(&draft.pressed(DraftTap::Supports(PartyId(1)))));
        assert_eq!(draft.parties[1].supports, Some(PartyId(1)));
        assert!(draft.opening().is_some());
    }
}

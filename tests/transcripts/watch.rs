//! What must hold in every transcript, whatever happens in it.

use std::collections::{BTreeMap, BTreeSet};

use kring_rules::ids::{CaseId, PersonId};
use kring_rules::say::{FacilitatorSay, HandingOver, Say, Scene};

use crate::paper::{plain, readable};
use crate::stage::phone::{Said, Shown};

/// Words that name a person by what happened.
const LABELS: [&str; 6] = [
    "dader",
    "slachtoffer",
    "offender",
    "victim",
    "perpetrator",
    "culprit",
];
/// Shorter texts are found by chance.
const TELLING: usize = 8;

/// Looks on, and remembers what nobody else may hear.
#[derive(Default)]
pub struct Watch {
    /// What people wrote, and whose it is.
    written: Vec<(PersonId, String)>,
    /// What facilitators wrote for the parties of their case to read.
    for_parties: Vec<String>,
    /// What facilitators noted of what somebody told, by how they call them.
    told: Vec<(String, String)>,
    pub facilitators: BTreeSet<PersonId>,
    /// The cases that were opened, each with who opened it or took it over.
    pub cases: Vec<(PersonId, CaseId)>,
    /// What only facilitators may read: case labels and what happened.
    secret: BTreeSet<String>,
    aliases: BTreeSet<String>,
    /// The aliases that someone has.
    own: BTreeMap<PersonId, BTreeSet<String>>,
}

impl Watch {
    pub fn wrote(&mut self, who: PersonId, text: &str) {
        if text.chars().count() >= TELLING && !text.starts_with('/') {
            self.written.push((who, text.to_owned()));
        }
    }

    /// A facilitator wrote the line that the parties read.
    pub fn wrote_for_parties(&mut self, text: &str) {
        self.for_parties.push(text.to_owned());
    }

    /// A facilitator noted what somebody of this name told.
    pub fn wrote_for(&mut self, alias: &str, text: &str) {
        self.told.push((alias.to_owned(), text.to_owned()));
    }

    pub fn facilitates(&mut self, who: PersonId) {
        self.facilitators.insert(who);
    }

    pub fn is_called(&mut self, who: PersonId, alias: &str) {
        self.own.entry(who).or_default().insert(alias.to_owned());
    }

    /// Learns from what a facilitator is told.
    pub fn learn(&mut self, to: PersonId, say: &Say) {
        let Say::Facilitator(say) = say else { return };
        match &**say {
            FacilitatorSay::CaseOpened(title) => {
                self.secret.insert(title.label.as_str().to_owned());
                self.cases.push((to, title.case.clone()));
            }
            FacilitatorSay::PartyLink { alias, .. } => {
                self.aliases.insert(alias.as_str().to_owned());
            }
            FacilitatorSay::WelcomeToCase(_) => self.facilitates(to),
            FacilitatorSay::HandingOver(HandingOver::TakenOver(title, ..)) => {
                for (facilitates, case) in &mut self.cases {
                    if *case == title.case {
                        *facilitates = to;
                    }
                }
            }
            _ => {}
        }
    }

    /// All words that came from people: what cases and parties are called, and what was written.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let written = self.written.iter().map(|(_, text)| text);
        let told = self.told.iter().map(|(_, text)| text);
        let written = written.chain(told).chain(&self.for_parties);
        let named = self.secret.iter().chain(&self.aliases);
        named.chain(written).map(String::as_str)
    }

    /// What is wrong with this having been said to this person.
    pub fn faults(&self, to: PersonId, said: &Said) -> Vec<String> {
        let Said::Shown(shown) = said else {
            return vec![];
        };
        let document = shown.sheet.document.as_ref();
        let document = document.map(|document| readable(&document.html()));
        let text = plain(&shown.sheet.html) + "\n" + &document.unwrap_or_default();
        let mut faults = Vec::new();
        if text.contains("ontbreekt een stukje tekst") || text.contains("piece of text is missing")
        {
            faults.push(format!("a text is missing: {text}"));
        }
        if matches!(shown.say, Say::Facilitator(_)) {
            if !self.facilitators.contains(&to) {
                faults.push("something for facilitators reached somebody else".to_owned());
            }
            return faults;
        }
        let is_together = matches!(&shown.say, Say::Participant(say) if say.together.is_some());
        if is_together && self.facilitators.contains(&to) {
            // Whoever facilitates reads it, and somebody sits beside them.
            return faults;
        }
        faults.extend(self.leaks(to, shown, &text));
        faults
    }

    fn leaks(&self, to: PersonId, shown: &Shown, text: &str) -> Vec<String> {
        let labels = shown
            .sheet
            .buttons
            .iter()
            .flatten()
            .map(|button| button.label.as_str());
        let all = labels.fold(text.to_owned(), |all, label| all + "\n" + label);
        let kring_says = self.without_own_words(to, &all);
        let mut faults = Vec::new();
        // What a facilitator sends to a party is theirs to read.
        let is_sent_to_them = matches!(&shown.say, Say::Participant(say)
            if matches!(say.scene, Scene::Note(_) | Scene::OwnCopy(_) | Scene::Day(_) | Scene::Programme(_)));
        let by_others =
            |who: &PersonId| *who != to && !(is_sent_to_them && self.facilitators.contains(who));
        for (who, words) in &self.written {
            if by_others(who) && kring_says.contains(words.as_str()) {
                faults.push(format!(
                    "somebody else wrote «{words}», and it reached {to:?}"
                ));
            }
        }
        let own = self.own.get(&to);
        let is_own = |alias: &str| own.is_some_and(|own| own.contains(alias));
        for (alias, words) in self.told.iter().filter(|(alias, _)| !is_own(alias)) {
            if kring_says.contains(words.as_str()) {
                faults.push(format!("{alias} told «{words}», and it reached {to:?}"));
            }
        }
        let others = self
            .aliases
            .iter()
            .filter(|alias| own.is_none_or(|own| !own.contains(*alias)));
        for word in others.chain(&self.secret) {
            if holds_word(&kring_says, word) {
                faults.push(format!("«{word}» reached {to:?}: {kring_says}"));
            }
        }
        let lower = kring_says.to_lowercase();
        let labels = LABELS.iter().filter(|label| lower.contains(**label));
        faults.extend(labels.map(|label| format!("the word «{label}» reached {to:?}")));
        faults
    }

    fn without_own_words(&self, to: PersonId, text: &str) -> String {
        let own = self.written.iter().filter(|(who, _)| *who == to);
        own.fold(text.to_owned(), |text, (_, words)| {
            text.replace(words.as_str(), "")
        })
    }
}

pub fn holds_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

//! What came of one line of a transcript, as lines on paper.

use kring_rules::ids::{MessageRef, PersonId};

use crate::paper::{self, Length};
use crate::play::{Play, says_something};
use crate::stage::phone::{Said, Shown};

/// What is shown of a line that takes many steps.
pub enum Brief {
    No,
    /// This line, and the last thing the actor saw.
    Yes(String),
}

impl Play {
    pub(crate) fn paper(
        &self,
        actor: Option<PersonId>,
        came: &[(PersonId, Said)],
        brief: &Brief,
        length: Length,
    ) -> Vec<String> {
        let mut lines = Vec::new();
        if let Brief::Yes(line) = brief {
            lines.push(line.clone());
        }
        for (at, (to, said)) in came.iter().enumerate() {
            if is_left_out(actor, came, at, brief) {
                continue;
            }
            let name = (Some(*to) != actor).then(|| self.name(*to));
            if let Said::Deleted(messages) = said {
                lines.extend(paper::deleted(&self.texts(*to, messages), name));
                continue;
            }
            let before = self.before(said, self.heard - came.len() + at, *to);
            let told = paper::lines(said, name, before, |text| self.without_secrets(text));
            lines.extend(length.of(told));
        }
        lines
    }

    /// What these messages said last.
    fn texts(&self, to: PersonId, messages: &[MessageRef]) -> Vec<String> {
        let last = |message: &MessageRef| {
            let history = self.stage.phones.get(&to)?.history.iter().rev();
            let mut states = history.filter(|shown| shown.message == *message);
            Some(paper::plain(&states.next()?.sheet.html))
        };
        messages.iter().filter_map(last).collect()
    }

    /// What this message said before it was changed.
    pub(crate) fn before(&self, said: &Said, at: usize, to: PersonId) -> Option<&Shown> {
        let Said::Shown(shown) = said else {
            return None;
        };
        let earlier = self.stage.said[..at].iter().rev();
        shown.edited.then_some(())?;
        earlier
            .filter(|(other, _)| *other == to)
            .find_map(|(_, said)| match said {
                Said::Shown(earlier) if earlier.message == shown.message => Some(earlier),
                _ => None,
            })
    }

    pub(crate) fn without_secrets(&self, text: &str) -> String {
        self.links
            .iter()
            .fold(text.to_owned(), |text, (name, token)| {
                text.replace(
                    &format!("https://t.me/kring_bot?start={token}"),
                    &format!("<link van {name}>"),
                )
            })
    }

    pub(crate) fn name(&self, id: PersonId) -> &str {
        self.people
            .iter()
            .find(|(_, person)| **person == id)
            .map_or("?", |(name, _)| name)
    }
}

/// A change that was changed again in the same line, and all but the last of what is told in brief.
fn is_left_out(
    actor: Option<PersonId>,
    came: &[(PersonId, Said)],
    at: usize,
    brief: &Brief,
) -> bool {
    let (to, said) = &came[at];
    let later = &came[at + 1..];
    if matches!(brief, Brief::Yes(_)) && Some(*to) == actor {
        return later
            .iter()
            .any(|(other, said)| other == to && says_something(said));
    }
    let Said::Shown(shown) = said else {
        return false;
    };
    shown.edited
        && later.iter().any(|(other, said)| {
            matches!(said, Said::Shown(again) if other == to && again.message == shown.message)
        })
}

//! What somebody sees on their phone.

use std::collections::{BTreeMap, BTreeSet};

use kring_rules::ids::MessageRef;
use kring_rules::moment::{DAY, Moment};
use kring_rules::say::Say;
use kring_words::Sheet;

#[derive(Clone)]
pub struct Shown {
    pub message: MessageRef,
    pub edited: bool,
    pub sheet: Sheet,
    pub say: Say,
}

/// One thing that somebody saw.
#[derive(Clone)]
#[allow(
    clippy::large_enum_variant,
    reason = "nearly all of them are shown, and a test has a few hundred"
)]
pub enum Said {
    /// A message, new or in the place of an earlier one.
    Shown(Shown),
    /// The answer to a pressed button; empty when there is nothing to say.
    Toast(String),
    /// Messages are gone from the chat.
    Deleted(Vec<MessageRef>),
}

impl Shown {
    /// The text without tags and entities.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut in_tag = false;
        for c in self.sheet.html.chars() {
            match c {
                '<' => in_tag = true,
                '>' => in_tag = false,
                c if !in_tag => text.push(c),
                _ => {}
            }
        }
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
    }

    /// The data of the button whose data holds this verb.
    pub fn button(&self, verb: &str) -> Option<String> {
        let mut buttons = self.sheet.buttons.iter().flatten();
        buttons
            .find(|button| button.data.contains(verb))
            .map(|button| button.data.clone())
    }

    /// The data of the button with this label.
    pub fn labelled(&self, label: &str) -> Option<String> {
        let mut buttons = self.sheet.buttons.iter().flatten();
        let bare = |text: &str| {
            text.trim_start_matches(['✓', '◐', '◑', '●'])
                .trim()
                .to_owned()
        };
        buttons
            .find(|button| bare(&button.label) == label)
            .map(|button| button.data.clone())
    }
}

#[derive(Clone, Default)]
pub struct Phone {
    /// Everything that was shown, in the order in which it was shown; an edit comes as one more.
    pub history: Vec<Shown>,
    pub toasts: Vec<String>,
    pub deleted: BTreeSet<MessageRef>,
    sent: BTreeMap<MessageRef, Moment>,
    /// The same by Telegram's own clock, which nobody puts back.
    sent_to_telegram: BTreeMap<MessageRef, Moment>,
    /// Whatever the clock says later, Telegram does not delete these any more.
    old: BTreeSet<MessageRef>,
    read: usize,
}

impl Phone {
    pub fn show(&mut self, shown: Shown, now: Moment) {
        self.sent.entry(shown.message).or_insert(now);
        let theirs = &mut self.sent_to_telegram;
        theirs.entry(shown.message).or_insert(now);
        self.history.push(shown);
    }

    /// Deletes a message, unless it is gone or too old.
    pub fn delete(&mut self, message: MessageRef, now: Moment) -> bool {
        self.can_be_deleted(message, now) && self.deleted.insert(message)
    }

    pub fn sent_at(&self, message: MessageRef) -> Option<Moment> {
        self.sent.get(&message).copied()
    }

    pub fn can_be_deleted(&self, message: MessageRef, now: Moment) -> bool {
        let sent = self.sent_to_telegram.get(&message);
        sent.is_some_and(|sent| now.since(*sent) < 2 * DAY) && !self.old.contains(&message)
    }

    /// kring's clock went back by so many seconds: nothing got younger by it.
    pub fn clock_went_back(&mut self, seconds: i64) {
        for sent in self.sent_to_telegram.values_mut() {
            *sent = sent.plus(-seconds);
        }
    }

    /// It has come to be this late.
    pub fn time_passes(&mut self, now: Moment) {
        let sent = self.sent_to_telegram.keys().copied();
        let old: Vec<_> = sent
            .filter(|message| !self.can_be_deleted(*message, now))
            .collect();
        self.old.extend(old);
    }

    /// What was shown since the last time.
    pub fn news(&mut self) -> Vec<Shown> {
        let news = self.history[self.read..].to_vec();
        self.read = self.history.len();
        news
    }

    pub fn last(&self) -> Option<&Shown> {
        self.history.last()
    }

    /// The newest state of a message that is still there.
    pub fn message(&self, message: MessageRef) -> Option<&Shown> {
        let mut newest_first = self.history.iter().rev();
        newest_first.find(|shown| shown.message == message && self.is_there(shown))
    }

    pub fn is_there(&self, shown: &Shown) -> bool {
        !self.deleted.contains(&shown.message)
    }

    /// The newest message that has buttons, as it is now.
    pub fn with_button(
        &self,
        found: impl Fn(&Shown) -> Option<String>,
    ) -> Option<(MessageRef, String)> {
        let newest_state = |shown: &&Shown| {
            self.message(shown.message)
                .is_some_and(|now| now.sheet == shown.sheet)
        };
        self.history
            .iter()
            .rev()
            .filter(newest_state)
            .find_map(|shown| Some((shown.message, found(shown)?)))
    }
}

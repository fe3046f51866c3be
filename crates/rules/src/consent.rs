//! The four small consent screens. Without all four nothing is asked and nothing is written down.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::moment::{DAY, Moment};
use super::words::Words;

/// The version of the consent texts. A change of what they say raises it, and everybody is asked anew.
pub const TEXT_VERSION: u32 = 3;
/// After so long a silence consent is asked anew.
const LONG_PAUSE: i64 = 30 * DAY;
/// So many replies are remembered; of somebody who answers more often the oldest are let go.
const REMEMBERED: usize = 100;

coded! {
    /// What is asked.
    Screen {
        /// Taking part is free.
        TakingPart = "taking-part",
        /// Who reads what.
        Readers = "readers",
        /// The limits of silence, and that this is no secret chat.
        Limits = "limits",
        /// Storing and erasing.
        Storing = "storing",
    }
}

impl Screen {
    /// It asks for a choice; the others tell something, and ask whether it is understood.
    pub fn is_a_choice(self) -> bool {
        match self {
            Self::TakingPart | Self::Storing => true,
            Self::Readers | Self::Limits => false,
        }
    }
}

coded! {
    /// What can be answered.
    Reply {
        /// Yes.
        Yes = "yes",
        /// Ask me later.
        Later = "later",
        /// No.
        No = "no",
    }
}

/// A reply, with the text it was given to and the time it held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// What was asked.
    pub screen: Screen,
    /// What was answered.
    pub reply: Reply,
    /// The version of the text.
    pub text: u32,
    /// Since when it holds.
    pub at: Moment,
    /// It held until then: it was answered anew, withdrawn, or asked anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
    /// It was said to the facilitator of this name, in a talk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Words>,
}

/// The consents of one party: every reply there was, so that anybody can be shown what was agreed to, and until when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Consents(Vec<Consent>);

impl Consents {
    /// The first screen that has no "yes" to this text.
    pub fn pending(&self, text: u32) -> Option<Screen> {
        let is_given = |screen| self.reply(screen, text) == Some(Reply::Yes);
        let mut all = Screen::ALL.iter().copied();
        all.find(|screen| !is_given(*screen))
    }

    /// The answer to a screen, as far as it counts.
    pub fn reply(&self, screen: Screen, text: u32) -> Option<Reply> {
        let holds = |consent: &&Consent| consent.until.is_none() && consent.text == text;
        let mut replies = self.0.iter().filter(holds);
        replies
            .find(|consent| consent.screen == screen)
            .map(|consent| consent.reply)
    }

    /// The last word about a screen that holds is a no.
    pub fn were_refused(&self) -> bool {
        let mut holding = self.0.iter().filter(|consent| consent.until.is_none());
        holding.any(|consent| consent.reply == Reply::No)
    }

    /// Stores a reply.
    pub fn take(&mut self, screen: Screen, reply: Reply, text: u32, at: Moment) {
        self.push(Consent {
            screen,
            reply,
            text,
            at,
            until: None,
            told: None,
        });
    }

    /// They agreed to everything in a talk, with the facilitator of this name.
    pub fn take_all_told(&mut self, text: u32, at: Moment, name: &Words) {
        for screen in Screen::ALL {
            self.push(Consent {
                screen: *screen,
                reply: Reply::Yes,
                text,
                at,
                until: None,
                told: Some(name.clone()),
            });
        }
    }

    /// They agreed in a talk, and that holds.
    pub fn were_told(&self) -> bool {
        let mut holding = self.0.iter().filter(|consent| consent.until.is_none());
        holding.any(|consent| consent.told.is_some())
    }

    fn push(&mut self, consent: Consent) {
        let (screen, at) = (consent.screen, consent.at);
        self.end(at, |consent| consent.screen == screen);
        let surplus = (self.0.len() + 1).saturating_sub(REMEMBERED);
        self.0.drain(..surplus);
        self.0.push(consent);
    }

    /// No reply holds any longer: they were withdrawn, or all screens are to be asked anew.
    pub fn withdraw(&mut self, at: Moment) {
        self.end(at, |_| true);
    }

    fn end(&mut self, at: Moment, which: impl Fn(&Consent) -> bool) {
        for consent in self.0.iter_mut().filter(|consent| which(consent)) {
            consent.until.get_or_insert(at);
        }
    }

    /// The silence since `active` was long enough to ask anew.
    pub fn are_stale(&self, active: Moment, now: Moment) -> bool {
        let any_holds = self.0.iter().any(|consent| consent.until.is_none());
        any_holds && now.since(active) >= LONG_PAUSE
    }

    /// A reply that holds was given so long ago that it is asked anew before people meet.
    pub fn are_old(&self, now: Moment) -> bool {
        let mut holding = self.0.iter().filter(|consent| consent.until.is_none());
        holding.any(|consent| now.since(consent.at) >= LONG_PAUSE)
    }

    /// Some reply that holds was given to another text.
    pub fn are_outdated(&self, text: u32) -> bool {
        let mut holding = self.0.iter().filter(|consent| consent.until.is_none());
        holding.any(|consent| consent.text != text)
    }

    /// Every reply there was, oldest first.
    pub fn all(&self) -> &[Consent] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const THEN: Moment = Moment(1_772_445_600);

    fn given() -> Consents {
        let mut consents = Consents::default();
        for screen in Screen::ALL.iter().copied() {
            consents.take(screen, Reply::Yes, TEXT_VERSION, THEN);
        }
        consents
    }

    #[test]
    fn the_newest_hundred_replies_are_remembered() {
        let mut consents = Consents::default();
        for second in 0..150 {
            consents.take(Screen::Storing, Reply::Later, TEXT_VERSION, Moment(second));
        }
        let since = consents.all().first().map(|consent| consent.at);
        assert_eq!((consents.all().len(), since), (100, Some(Moment(50))));
        let holding = consents.all().iter().filter(|reply| reply.until.is_none());
        assert_eq!(holding.count(), 1, "each ends the one before");
    }

    #[test]
    fn after_thirty_days_it_is_asked_anew_and_not_before() {
        let consents = given();
        for (now, old) in [
            (THEN.plus(30 * DAY - 1), false),
            (THEN.plus(30 * DAY), true),
        ] {
            assert_eq!(consents.are_stale(THEN, now), old);
            assert_eq!(consents.are_old(now), old);
        }
    }

    #[test]
    fn what_was_withdrawn_is_asked_anew_and_stays_to_be_seen() {
        let mut consents = given();
        assert_eq!(consents.pending(TEXT_VERSION), None);
        assert_eq!(consents.pending(TEXT_VERSION + 1), Some(Screen::TakingPart));
        assert!(consents.are_outdated(TEXT_VERSION + 1) && !consents.are_outdated(TEXT_VERSION));
        consents.withdraw(THEN.plus(DAY));
        assert_eq!(consents.pending(TEXT_VERSION), Some(Screen::TakingPart));
        assert!(!consents.are_outdated(TEXT_VERSION + 1) && !consents.are_old(THEN.plus(60 * DAY)));
        let until = consents.all().iter().map(|consent| consent.until);
        assert!(until.eq([Some(THEN.plus(DAY)); 4]));
    }

    #[test]
    fn a_no_counts_until_it_is_answered_anew() {
        let mut consents = given();
        consents.take(Screen::Limits, Reply::No, TEXT_VERSION, THEN.plus(DAY));
        assert!(consents.were_refused());
        consents.take(Screen::Limits, Reply::Yes, TEXT_VERSION, THEN.plus(2 * DAY));
        assert!(!consents.were_refused());
    }

    #[test]
    fn what_was_agreed_to_in_a_talk_bears_the_name_of_who_heard_it() {
        let mut consents = given();
        assert!(!consents.were_told());
        consents.withdraw(THEN);
        consents.take_all_told(TEXT_VERSION, THEN.plus(DAY), &Words::new("An"));
        assert!(consents.were_told() && consents.pending(TEXT_VERSION).is_none());
        consents.withdraw(THEN.plus(2 * DAY));
        assert!(!consents.were_told());
    }
}

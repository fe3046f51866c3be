//! Every order in which one person's letters can be delivered, recalled, carried, refused and struck out, with the queue and the
//! chat as they are. They are asked and changed under one lock, and nothing else is shared: one thing after the other, in
//! every order, is all that can happen. What the post does between two of those moments stands here once more, in short.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::Duration;

use tokio::time::Instant;

use super::chat::{self, Chat};
use super::queue::{Next, Tried};
use super::rate::Rate;
use crate::desk::{Letter, LetterId};
use kring_rules::flag::FlagKind;
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::say::{How, Scene};

const ALEX: PersonId = PersonId(1);
/// The letters, in the order in which they are written. The second is put in the place of a message; the last is recalled.
const LETTERS: [u64; 4] = [1, 2, 3, 4];
const IN_PLACE: u64 = 2;
const SIGNAL: u64 = 3;
const RECALLED: u64 = 4;

/// How far carrying a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Carrying {
    /// It is to be sent, if it is still owed.
    Asks,
    /// It has been sent, or is not to be; that is to be noted.
    Notes,
}

/// What becomes of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sent {
    Arrives,
    /// It arrives, and nobody hears that.
    Unheard,
    Fails,
    /// The phone refuses messages.
    Blocked,
}

/// What can happen next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// The desk hands over the next letter, which is on disk.
    Delivers(u64),
    /// The desk recalls the letter; that is not on disk yet.
    Recalls,
    /// Now it is.
    RecallIsKept,
    HeardFrom,
    Sends(u64, Sent),
    NotesSent(u64),
}

#[derive(Clone)]
struct World {
    chat: Chat,
    /// What is owed on disk.
    outbox: BTreeSet<u64>,
    carried: BTreeMap<u64, Carrying>,
    /// What is in the store's queue: that these have been sent.
    noting: Vec<u64>,
    delivered: usize,
    recalled: bool,
    recall_is_kept: bool,
    /// How often each came to stand in the chat, and in which order they did first.
    shown: BTreeMap<u64, u8>,
    order: Vec<u64>,
    /// How often something may still go wrong.
    wrongs_left: u8,
    unheard: u8,
}

impl World {
    fn begin(wrongs_left: u8) -> Self {
        Self {
            chat: Chat::default(),
            outbox: BTreeSet::new(),
            carried: BTreeMap::new(),
            noting: vec![],
            delivered: 0,
            recalled: false,
            recall_is_kept: false,
            shown: BTreeMap::new(),
            order: vec![],
            wrongs_left,
            unheard: 0,
        }
    }

    /// Two worlds of which this is the same go on the same way.
    fn picture(&self) -> String {
        let Self {
            chat,
            outbox,
            carried,
            noting,
            delivered,
            recalled,
            recall_is_kept,
            shown,
            order,
            wrongs_left,
            unheard,
        } = self;
        let queue = (chat.queue.picture(), chat.unreachable);
        let known = (delivered, recalled, recall_is_kept, wrongs_left, unheard);
        format!("{queue:?}{outbox:?}{carried:?}{noting:?}{known:?}{shown:?}{order:?}")
    }

    fn steps(&self) -> Vec<Step> {
        let mut steps: Vec<_> = LETTERS
            .get(self.delivered)
            .map(|next| Step::Delivers(*next))
            .into_iter()
            .collect();
        if self.delivered == LETTERS.len() && !self.recalled {
            steps.push(Step::Recalls);
        }
        if self.recalled && !self.recall_is_kept {
            steps.push(Step::RecallIsKept);
        }
        if self.chat.unreachable {
            steps.push(Step::HeardFrom);
        }
        steps.extend(self.noting.first().map(|next| Step::NotesSent(*next)));
        for (id, carrying) in &self.carried {
            match carrying {
                Carrying::Notes => {}
                Carrying::Asks => {
                    steps.push(Step::Sends(*id, Sent::Arrives));
                    let wrongs = [Sent::Unheard, Sent::Fails, Sent::Blocked];
                    let wrongs = wrongs.into_iter().filter(|_| self.wrongs_left > 0);
                    steps.extend(wrongs.map(|wrong| Step::Sends(*id, wrong)));
                }
            }
        }
        steps
    }

    fn after(&self, step: Step) -> Self {
        let mut next = self.clone();
        match step {
            Step::Delivers(number) => {
                next.delivered += 1;
                next.outbox.insert(number);
                let needless = next.chat.queue.push(id(number), letter(number));
                assert!(needless.is_empty());
            }
            Step::Recalls => {
                next.recalled = true;
                next.chat.queue.recall(id(RECALLED));
            }
            Step::RecallIsKept => {
                next.recall_is_kept = true;
                next.outbox.remove(&RECALLED);
            }
            Step::HeardFrom => next.chat.unreachable = false,
            Step::Sends(number, sent) => next.sends(number, sent),
            Step::NotesSent(number) => {
                // What was erased meanwhile is in the outbox no longer; the message goes again, and so does this.
                next.outbox.remove(&number);
                next.chat.queue.remove(id(number));
                next.carried.remove(&number);
                next.noting.remove(0);
            }
        }
        next.go_on();
        next
    }

    fn sends(&mut self, number: u64, sent: Sent) {
        if !self.chat.queue.holds(id(number)) {
            self.notes(number);
            return;
        }
        self.wrongs_left -= u8::from(sent != Sent::Arrives);
        if matches!(sent, Sent::Arrives | Sent::Unheard) {
            assert!(
                !self.recalled || number != RECALLED,
                "it was recalled before"
            );
            *self.shown.entry(number).or_default() += 1;
            if !self.order.contains(&number) {
                self.order.push(number);
            }
        }
        let tried = match sent {
            Sent::Arrives => {
                self.notes(number);
                if number == IN_PLACE {
                    self.chat.queue.stands(id(number));
                }
                return;
            }
            Sent::Unheard => {
                self.unheard += 1;
                Tried::Failed
            }
            Sent::Fails => Tried::Failed,
            Sent::Blocked => {
                self.chat.unreachable = true;
                Tried::Put
            }
        };
        self.chat.queue.hold(id(number), &letter(number), tried);
        self.carried.remove(&number);
    }

    fn notes(&mut self, number: u64) {
        self.carried.insert(number, Carrying::Notes);
        self.noting.push(number);
    }

    /// Whatever can go goes; any time that is waited for has passed.
    fn go_on(&mut self) {
        let late = Instant::now() + Duration::from_hours(9);
        while let Next::Letter(id, _) = self.chat.next(late, Rate::of(20, 0)) {
            let before = self.carried.insert(id.number, Carrying::Asks);
            assert!(before.is_none(), "it is under way already");
        }
    }

    /// What holds at every moment.
    fn look(&self) {
        let is_signal = |number: &&u64| is_signal(**number);
        let in_turn = self.carried.iter().filter(|(number, carrying)| {
            let stands = **number == IN_PLACE && **carrying == Carrying::Notes;
            !is_signal(number) && !stands
        });
        assert!(in_turn.count() <= 1, "one after the other");
        let repeated = self.outbox.iter().filter(|number| {
            let is_seen_again = **number != IN_PLACE && self.shown.contains_key(number);
            is_seen_again && !is_signal(number)
        });
        assert!(repeated.count() <= 1, "a crash repeats at most one");
        let in_turn: Vec<_> = self
            .order
            .iter()
            .filter(|number| !is_signal(number))
            .collect();
        assert!(
            in_turn.is_sorted(),
            "in the order in which they were written"
        );
        assert!(self.shown.values().all(|times| *times <= 1 + self.unheard));
    }

    /// What holds once nothing is left to be done.
    fn look_at_the_end(&self) {
        assert!(
            self.chat.queue.is_empty() && self.outbox.is_empty(),
            "all is struck out"
        );
        for number in LETTERS {
            let shown = self.shown.contains_key(&number);
            assert!(shown || number == RECALLED, "{number} never came");
        }
    }
}

fn is_signal(number: u64) -> bool {
    number == SIGNAL
}

fn id(number: u64) -> LetterId {
    LetterId { to: ALEX, number }
}

fn letter(number: u64) -> Letter {
    let scene = if is_signal(number) {
        Scene::Raised(FlagKind::SelfHarm)
    } else {
        Scene::HandedIn
    };
    let how = if number == IN_PLACE {
        How::InPlace(MessageRef(7))
    } else {
        How::New
    };
    let letter = chat::tests::letter(1, scene);
    Letter { how, ..letter }
}

#[test]
fn whatever_the_order_each_letter_comes_in_its_turn_once_and_nothing_is_left() {
    let (mut seen, mut left) = (HashSet::new(), vec![World::begin(2)]);
    let mut ends = 0;
    while let Some(world) = left.pop() {
        world.look();
        let steps = world.steps();
        if steps.is_empty() {
            world.look_at_the_end();
            ends += 1;
        }
        for step in steps {
            let next = world.after(step);
            if seen.insert(next.picture()) {
                left.push(next);
            }
        }
    }
    assert!(
        ends > 1 && seen.len() > 500,
        "{ends} ends, {} moments",
        seen.len()
    );
    println!("{} moments, {ends} ends", seen.len());
}

//! What is owed to one person, and which of it goes next: signals overtake everything, the rest goes in the order in which
//! it was written. What goes its own way (documents, and letters that are refused again and again) holds up nothing else.
//! It sends nothing, and never waits.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use crate::backoff::{Backoff, spread};
use crate::desk::{Letter, LetterId};

/// After a failed try the next comes so much later, doubling, give or take a quarter.
const SHORTEST_WAIT: Duration = Duration::from_millis(500);
/// While the line or the server fails, a letter is tried at least so often.
const LONGEST_WAIT: Duration = Duration::from_mins(1);
/// What goes its own way is tried at least so often.
const LONGEST_WAY: Duration = Duration::from_mins(30);
/// A letter that was refused so often without anybody knowing why goes its own way from then on.
const REFUSED_BEFORE_IT_STEPS_ASIDE: u32 = 3;

#[cfg_attr(test, derive(Clone))]
#[derive(Default)]
pub(super) struct Queue(VecDeque<Owed>);

/// A letter that is owed.
#[cfg_attr(test, derive(Clone))]
struct Owed {
    id: LetterId,
    letter: Letter,
    course: Course,
    /// It is being sent.
    under_way: bool,
    /// It was, and holds up nothing while that is being noted.
    stands: bool,
    /// It may not go out any more.
    recalled: bool,
    not_before: Option<Instant>,
    backoff: Backoff,
    failed: u32,
    refused: u32,
}

/// How a letter goes out. On each course one is under way at a time, and no course waits for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Course {
    /// A signal.
    First,
    /// What holds up nothing else: whichever is ready goes.
    Aside,
    /// In its turn: while one waits, the next wait as well.
    InTurn,
}

/// What goes next.
pub(super) enum Next {
    Letter(LetterId, Box<Letter>),
    NotBefore(Instant),
    Nothing,
}

impl Queue {
    /// Owes this letter from now on. What it makes needless is owed no longer.
    pub(super) fn push(&mut self, id: LetterId, letter: Letter) -> Vec<(LetterId, Letter)> {
        let is_needless = |owed: &Owed| !owed.under_way && letter.makes_needless(&owed.letter);
        let needless = self.take_out(is_needless);
        self.0.push_back(Owed::new(id, letter));
        needless
    }

    /// Owes this letter from now on, before those that wait for their turn.
    pub(super) fn push_first(&mut self, id: LetterId, letter: Letter) {
        self.0.push_front(Owed::new(id, letter));
    }

    /// Takes out the letters that are meant.
    fn take_out(&mut self, is_meant: impl Fn(&Owed) -> bool) -> Vec<(LetterId, Letter)> {
        let (out, stay): (VecDeque<_>, VecDeque<_>) =
            std::mem::take(&mut self.0).into_iter().partition(is_meant);
        self.0 = stay;
        out.into_iter().map(|owed| (owed.id, owed.letter)).collect()
    }

    /// Takes out the letters of which this is true, but none that is being sent.
    pub(super) fn let_go(&mut self, is_meant: impl Fn(&Letter) -> bool) -> Vec<(LetterId, Letter)> {
        self.take_out(|owed| !owed.under_way && is_meant(&owed.letter))
    }

    /// This letter may not go out any more. What is just being sent of it holds up the next until it is known what became
    /// of it.
    pub(super) fn recall(&mut self, id: LetterId) {
        self.keep(|owed| owed.id != id || owed.under_way);
        if let Some(owed) = self.0.iter_mut().find(|owed| owed.id == id) {
            owed.recalled = true;
        }
    }

    /// This letter is owed no longer.
    pub(super) fn remove(&mut self, id: LetterId) {
        self.keep(|owed| owed.id != id);
    }

    pub(super) fn holds(&self, id: LetterId) -> bool {
        let mut owed = self.0.iter();
        owed.any(|owed| owed.id == id && !owed.recalled)
    }

    /// Owes only these any more. Whoever is owed nothing, as nearly everybody at any moment, takes no room.
    fn keep(&mut self, is_owed: impl Fn(&Owed) -> bool) {
        self.0.retain(is_owed);
        self.0.shrink_to_fit();
    }

    /// This letter was tried so often in vain.
    pub(super) fn has_failed(&self, id: LetterId) -> u32 {
        let owed = self.0.iter().find(|owed| owed.id == id);
        owed.map_or(0, |owed| owed.failed)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// This letter stands in the chat. What is behind it need not wait until that is noted.
    pub(super) fn stands(&mut self, id: LetterId) {
        if let Some(owed) = self.0.iter_mut().find(|owed| owed.id == id) {
            owed.stands = true;
        }
    }

    /// Nothing waits behind the one that is being sent.
    pub(super) fn is_last(&self) -> bool {
        self.letters().take(2).count() < 2
    }

    /// What is still to come to stand in the chat.
    pub(super) fn letters(&self) -> impl Iterator<Item = &Letter> {
        self.to_come().map(|owed| &owed.letter)
    }

    fn to_come(&self) -> impl Iterator<Item = &Owed> {
        self.0.iter().filter(|owed| !owed.stands)
    }

    /// Something waits for its turn.
    pub(super) fn is_waited_for(&self) -> bool {
        self.to_come().any(|owed| owed.course != Course::Aside)
    }

    /// Something is under way, or still to be noted.
    pub(super) fn is_being_sent(&self) -> bool {
        self.0.iter().any(|owed| owed.under_way)
    }

    /// What goes next. It is under way from now on. What does not go first goes no sooner than it is paced.
    pub(super) fn next(&mut self, now: Instant, paced: Instant) -> Next {
        let ready = self
            .candidates()
            .find(|at| self.0[*at].ready(now, paced) <= now);
        let Some(at) = ready else {
            let times = self.candidates().map(|at| self.0[at].ready(now, paced));
            return times.min().map_or(Next::Nothing, Next::NotBefore);
        };
        let owed = &mut self.0[at];
        owed.under_way = true;
        Next::Letter(owed.id, Box::new(owed.letter.clone()))
    }

    /// What may go next, each in its place: of the courses on which nothing is under way.
    fn candidates(&self) -> impl Iterator<Item = usize> {
        let free = [Course::First, Course::Aside, Course::InTurn];
        let free = free.into_iter().filter(|course| !self.is_busy(*course));
        free.flat_map(|course| {
            let on_it = self
                .0
                .iter()
                .enumerate()
                .filter(move |(_, owed)| owed.course == course && !owed.stands);
            let many = if course == Course::InTurn {
                1
            } else {
                usize::MAX
            };
            on_it.take(many).map(|(at, _)| at)
        })
    }

    fn is_busy(&self, course: Course) -> bool {
        self.to_come()
            .any(|owed| owed.under_way && owed.course == course)
    }

    /// It did not arrive this time, and is tried again after a while, with what of it has been sent.
    pub(super) fn hold(&mut self, id: LetterId, letter: &Letter, tried: Tried) {
        self.keep(|owed| owed.id != id || !owed.recalled);
        if let Some(owed) = self.0.iter_mut().find(|owed| owed.id == id) {
            owed.letter = letter.clone();
            owed.under_way = false;
            owed.tried(tried);
        }
    }
}

#[cfg(test)]
impl Queue {
    /// All that decides on what comes next but the time, each letter in a word.
    pub(super) fn picture(&self) -> String {
        let owed = self.0.iter().map(|owed| {
            let Owed {
                id,
                course,
                under_way,
                stands,
                recalled,
                ..
            } = owed;
            format!("{}{course:?}{under_way}{stands}{recalled} ", id.number)
        });
        owed.collect()
    }
}

/// How a try ended that led to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tried {
    /// The line or the server failed.
    Failed,
    /// It was refused, and nobody knows for how long.
    Refused,
    /// It was not tried at all, or everything waits.
    Put,
}

impl Owed {
    fn new(id: LetterId, letter: Letter) -> Self {
        let course = if letter.is_signal() {
            Course::First
        } else if letter.say.is_document() {
            Course::Aside
        } else {
            Course::InTurn
        };
        let backoff = match course {
            Course::First | Course::InTurn => Backoff::between(SHORTEST_WAIT, LONGEST_WAIT),
            Course::Aside => Backoff::between(SHORTEST_WAIT, LONGEST_WAY),
        };
        Self {
            id,
            letter,
            course,
            under_way: false,
            stands: false,
            recalled: false,
            not_before: None,
            backoff,
            failed: 0,
            refused: 0,
        }
    }

    /// When it can go.
    fn ready(&self, now: Instant, paced: Instant) -> Instant {
        let from = match self.course {
            Course::First => now,
            Course::Aside | Course::InTurn => paced,
        };
        self.not_before.map_or(from, |moment| moment.max(from))
    }

    fn tried(&mut self, tried: Tried) {
        match tried {
            Tried::Put => {
                self.not_before = None;
                return;
            }
            Tried::Failed => self.failed += 1,
            Tried::Refused => self.refused += 1,
        }
        if self.refused == REFUSED_BEFORE_IT_STEPS_ASIDE && self.course != Course::First {
            self.course = Course::Aside;
            self.backoff = Backoff::between(LONGEST_WAIT, LONGEST_WAY);
        }
        let pause = spread(self.backoff.pause(), self.id.number);
        self.not_before = Some(Instant::now() + pause);
    }
}

#[cfg(test)]
mod tests {
    use super::super::chat::tests::letter;
    use super::*;
    use crate::desk::Kept;
    use kring_rules::consent::Screen;
    use kring_rules::ids::PersonId;
    use kring_rules::say::{GeneralSay, Say, Scene};

    fn id(number: u64) -> LetterId {
        LetterId {
            to: PersonId(1),
            number,
        }
    }

    fn screen() -> Letter {
        letter(1, Scene::Consent(Screen::Limits))
    }

    #[test]
    fn the_last_is_the_one_behind_whom_nothing_waits() {
        let mut queue = Queue::default();
        let is_last = [1, 2, 3].map(|number| {
            queue.push_first(id(number), screen());
            queue.is_last()
        });
        assert_eq!(is_last, [true, false, false]);
    }

    #[test]
    fn what_was_recalled_while_it_was_sent_is_gone_once_that_failed_and_nothing_else_is() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        for number in [1, 2] {
            queue.push_first(id(number), screen());
        }
        assert!(!queue.is_being_sent());
        assert!(matches!(queue.next(now, now), Next::Letter(first, _) if first == id(2)));
        assert!(queue.is_being_sent());
        queue.recall(id(2));
        assert!(!queue.holds(id(2)) && queue.holds(id(1)));
        assert!(
            matches!(queue.next(now, now), Next::Nothing),
            "it holds up the next"
        );
        queue.hold(id(2), &screen(), Tried::Failed);
        assert!(!queue.is_being_sent() && queue.letters().count() == 1);
        assert!(matches!(queue.next(now, now), Next::Letter(next, _) if next == id(1)));
    }

    #[test]
    fn what_stands_in_the_chat_holds_up_nothing_and_is_under_way_until_that_is_noted() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        for number in [2, 1] {
            queue.push_first(id(number), screen());
        }
        assert!(matches!(queue.next(now, now), Next::Letter(..)));
        assert!(matches!(queue.next(now, now), Next::Nothing));
        queue.stands(id(1));
        assert!(queue.is_last() && queue.letters().count() == 1);
        assert!(matches!(queue.next(now, now), Next::Letter(next, _) if next == id(2)));
        queue.remove(id(2));
        assert!(queue.holds(id(1)) && queue.is_being_sent() && !queue.is_waited_for());
        queue.remove(id(1));
        assert!(queue.is_empty());
    }

    #[test]
    fn whoever_is_owed_nothing_takes_no_room() {
        let mut queue = Queue::default();
        for number in [1, 2] {
            queue.push(id(number), screen());
        }
        queue.remove(id(1));
        queue.recall(id(2));
        assert_eq!((queue.0.len(), queue.0.capacity()), (0, 0));
    }

    #[test]
    fn it_is_counted_how_often_a_letter_failed_but_not_that_it_was_put_back() {
        let mut queue = Queue::default();
        queue.push(id(1), screen());
        let failed = [Tried::Failed, Tried::Put, Tried::Failed].map(|tried| {
            queue.hold(id(1), &screen(), tried);
            queue.has_failed(id(1))
        });
        assert_eq!(failed, [1, 1, 2]);
    }

    #[test]
    fn what_is_being_sent_is_not_needless_any_more() {
        let stranger = || Letter {
            say: Say::General(GeneralSay::Stranger),
            kept: Kept::House,
            ..screen()
        };
        let (mut queue, now) = (Queue::default(), Instant::now());
        assert!(queue.push(id(1), stranger()).is_empty());
        let needless = queue.push(id(2), stranger());
        assert_eq!(needless.len(), 1, "one answer is enough");
        assert!(matches!(queue.next(now, now), Next::Letter(..)));
        assert!(queue.push(id(3), stranger()).is_empty());
        assert!(queue.holds(id(2)) && queue.holds(id(3)));
    }
}

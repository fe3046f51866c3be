//! The house: Telegram keeps what was not confirmed; the listener takes it to the desk and confirms what is on disk; the desk
//! decides and commits; the post carries what is on disk, and notes what it has sent.

/// So many people do something, one after the other; each is owed one letter.
pub const MANY: usize = 3;

/// What is the same on disk and in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kept {
    /// The last update that was handled.
    pub handled: usize,
    /// The letters that are owed.
    pub owed: [bool; MANY],
}

/// Everything there is at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// What Telegram was told is taken.
    pub confirmed: usize,
    /// How often each letter stands in its chat.
    pub shown: [u8; MANY],
    /// What would survive a power cut.
    pub disk: Kept,
    /// What the desk goes by: it is ahead of the disk by what is not synced yet.
    pub desk: Kept,
    /// What the listener took last; it waits until that is on disk.
    pub taken: usize,
    /// The letters the post has.
    pub post: [Carrying; MANY],
    /// Crashes so far.
    pub crashes: u8,
    /// Answers of Telegram that were lost.
    pub lost: u8,
}

/// How far a letter is with the post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Carrying {
    /// It does not have it.
    #[default]
    Not,
    /// It is to go out.
    Waits,
    /// It has gone out; that is to be noted.
    Sent,
}

/// What can happen next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Telegram hands out the next update that was not confirmed, or one of before.
    HandsOut(usize),
    /// What was decided comes on disk, and is told.
    Syncs,
    /// The listener confirms what it took.
    Confirms,
    /// A letter goes out, and that is heard.
    Sends(usize),
    /// A letter goes out, and the answer is lost.
    SendsUnheard(usize),
    /// That a letter went out is noted; not on disk yet.
    Notes(usize),
    /// The power fails.
    Crashes,
}

/// What is wrong with the house, so that a test can see that it would be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing is.
    Nothing,
    /// It confirms what it took before that is on disk.
    ConfirmsEarly,
    /// It tells people before that is on disk.
    TellsEarly,
    /// It strikes a letter out before it is sent.
    StrikesOutEarly,
    /// What is owed is not looked for at a start.
    ForgetsAtAStart,
    /// It does not know what it handled before.
    HandlesAgain,
}

/// How many crashes there can be.
pub const CRASHES: u8 = 2;
/// How many lost answers.
pub const LOST: u8 = 1;

impl State {
    /// Nothing has happened yet.
    pub fn begin() -> Self {
        Self {
            confirmed: 0,
            shown: [0; MANY],
            disk: Kept::default(),
            desk: Kept::default(),
            taken: 0,
            post: [Carrying::Not; MANY],
            crashes: 0,
            lost: 0,
        }
    }

    /// All that can happen next.
    pub fn actions(&self, wrong: Wrong) -> Vec<Action> {
        let mut all = Vec::new();
        // Telegram hands out what follows what was confirmed; it may do so again and again.
        all.extend((self.confirmed..MANY.min(self.taken + 1)).map(Action::HandsOut));
        if self.disk != self.desk {
            all.push(Action::Syncs);
        }
        let known = if wrong == Wrong::ConfirmsEarly {
            self.desk.handled
        } else {
            self.disk.handled
        };
        if self.taken > self.confirmed && known >= self.taken {
            all.push(Action::Confirms);
        }
        for (letter, carrying) in self.post.iter().enumerate() {
            match carrying {
                Carrying::Not => {}
                Carrying::Waits => {
                    all.push(Action::Sends(letter));
                    if self.lost < LOST {
                        all.push(Action::SendsUnheard(letter));
                    }
                }
                Carrying::Sent => all.push(Action::Notes(letter)),
            }
        }
        if self.crashes < CRASHES {
            all.push(Action::Crashes);
        }
        all
    }

    /// What comes of it.
    pub fn after(&self, action: Action, wrong: Wrong) -> Self {
        let mut next = self.clone();
        match action {
            Action::HandsOut(update) => next.take(update, wrong),
            Action::Syncs => {
                next.disk = next.desk.clone();
                next.deliver();
            }
            Action::Confirms => next.confirmed = next.taken,
            Action::Sends(letter) => {
                next.shown[letter] += 1;
                next.post[letter] = Carrying::Sent;
            }
            Action::SendsUnheard(letter) => {
                next.shown[letter] += 1;
                next.lost += 1;
            }
            Action::Notes(letter) => {
                next.post[letter] = Carrying::Not;
                next.desk.owed[letter] = false;
            }
            Action::Crashes => next.crash(wrong),
        }
        next
    }

    fn take(&mut self, update: usize, wrong: Wrong) {
        self.taken = self.taken.max(update + 1);
        if update < self.desk.handled && wrong != Wrong::HandlesAgain {
            return;
        }
        self.desk.handled = self.desk.handled.max(update + 1);
        self.desk.owed[update] = true;
        match wrong {
            Wrong::TellsEarly => self.post[update] = Carrying::Waits,
            Wrong::StrikesOutEarly => {
                self.desk.owed[update] = false;
                self.post[update] = Carrying::Waits;
            }
            Wrong::Nothing
            | Wrong::ConfirmsEarly
            | Wrong::ForgetsAtAStart
            | Wrong::HandlesAgain => {}
        }
    }

    /// What is owed on disk, and the post does not have yet, is given to it.
    fn deliver(&mut self) {
        for letter in 0..MANY {
            if self.disk.owed[letter] && self.post[letter] == Carrying::Not {
                self.post[letter] = Carrying::Waits;
            }
        }
    }

    /// Only what is on disk is known; what is owed there goes out first.
    fn crash(&mut self, wrong: Wrong) {
        self.crashes += 1;
        self.desk = self.disk.clone();
        self.taken = self.confirmed;
        self.post = [Carrying::Not; MANY];
        if wrong != Wrong::ForgetsAtAStart {
            self.deliver();
        }
    }

    /// Nothing is left to be done.
    pub fn is_quiet(&self) -> bool {
        let none_waits = self.post.iter().all(|letter| *letter == Carrying::Not);
        self.confirmed == MANY && self.disk == self.desk && none_waits
    }

    /// What Telegram was told is taken is on disk.
    pub fn confirmed_means_durable(&self) -> bool {
        self.confirmed <= self.disk.handled
    }

    /// Nobody was told anything that is not on disk.
    pub fn told_means_durable(&self) -> bool {
        let shown = self.shown.iter().enumerate();
        shown
            .filter(|(_, times)| **times > 0)
            .all(|(letter, _)| letter < self.disk.handled)
    }

    /// A letter comes once, and once more for each crash and each answer that was lost.
    pub fn at_most_once_and_crashes(&self) -> bool {
        let most = 1 + self.crashes + self.lost;
        self.shown.iter().all(|times| *times <= most)
    }

    /// Once nothing is left to be done, each letter stands in its chat.
    pub fn at_least_once(&self) -> bool {
        !self.is_quiet() || self.shown.iter().all(|times| *times > 0)
    }
}

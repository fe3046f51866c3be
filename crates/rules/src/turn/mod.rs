//! A turn: something happened to a party, the preparation changes, and this is what is said about it.

mod choosing;
mod closing;
mod day;
mod following;
mod hearing;
mod how_it_goes;
mod in_words;
mod joining;
mod leaving;
mod present;
mod programme;
mod replying;
mod reviewing;
mod sharing;
mod slipping;
mod speaking;
mod talking;
mod tapping;
mod together;
mod writing;

pub use closing::ClosingReply;
pub use day::DayReply;
pub use following::FollowReply;
pub use how_it_goes::SCREENS;
pub use programme::ProgrammeReply;
pub use talking::Told;
pub use tapping::{Meant, Tap, Tapped, Works};
use together::Chat;

use super::answer::Sharing;
use super::command::Command;
use super::event::Event;
use super::flag::{Flag, FlagKind};
use super::guide::Guide;
use super::ids::{CaseId, MessageRef, QuestionId};
use super::moment::Moment;
use super::party::Party;
use super::preparation::{Position, Standing};
use super::say::{GeneralSay, How, Lead, Line, NoticeKind, Say, Scene, Toast};
use super::words::Words;

/// One turn of one party.
pub struct Turn<'a> {
    case: &'a CaseId,
    guide: &'a Guide,
    now: Moment,
    party: &'a mut Party,
    /// Whoever follows the preparation, by name.
    reader: Words,
    said: Vec<(How, Say)>,
    noticed: Vec<NoticeKind>,
    /// Why consent is asked anew, until it has been told.
    consent_again: Option<Lead>,
    /// What may be done with the answers, as it was said before this turn.
    labels: Vec<(QuestionId, Sharing)>,
    /// In whose chat it is taken.
    chat: Chat,
}

/// What comes of a turn.
pub struct Outcome {
    /// What the party hears.
    pub said: Vec<(How, Say)>,
    /// What the facilitators hear of.
    pub noticed: Vec<NoticeKind>,
}

impl<'a> Turn<'a> {
    /// A turn begins.
    pub fn of(case: &'a CaseId, guide: &'a Guide, now: Moment, party: &'a mut Party) -> Self {
        Self {
            case,
            guide,
            now,
            labels: party.preparation.answers.labels(),
            party,
            reader: Words::default(),
            said: Vec::new(),
            noticed: Vec::new(),
            consent_again: None,
            chat: Chat::Own,
        }
    }

    /// Whoever follows the preparation is called this.
    #[must_use]
    pub fn read_by(mut self, reader: Words) -> Self {
        self.reader = reader;
        self
    }

    /// They opened their invitation link.
    pub fn joined(mut self) -> Outcome {
        self.wake();
        self.present(vec![]);
        self.ends()
    }

    /// They turned to this preparation, or to another language.
    pub fn turned_to(mut self) -> Outcome {
        self.wake();
        self.present(vec![]);
        self.ends()
    }

    /// They wrote an answer and have been silent since: the next question comes.
    pub fn goes_on(mut self) -> Outcome {
        self.party.preparation.leave_open_answer();
        self.present(vec![]);
        self.ends()
    }

    /// They pressed a button.
    pub fn tapped(mut self, tapped: Tapped) -> Outcome {
        if tapped.tap.is_about_what_was_agreed() {
            self.can_be_reached();
        } else {
            self.wake();
        }
        self.pressed(tapped);
        self.ends()
    }

    /// They did something in their chat.
    pub fn take(mut self, event: Event) -> Outcome {
        if !matches!(event, Event::Blocked | Event::Returned) {
            self.wake();
        }
        match event {
            Event::Commanded(command) => self.commanded(command),
            Event::LookedFor(_) => self.commanded(None),
            Event::Wrote {
                text,
                message,
                sight,
            } => self.wrote(text, message, sight),
            Event::Replied {
                text,
                message,
                question,
            } => self.replied(text, message, question.as_ref()),
            Event::Spoke(spoken) => self.spoke(spoken),
            Event::Corrected { text, message } => self.corrected(&text, message),
            Event::SentSomethingElse(content) => self.sent_something_else(content),
            Event::TurnedInto { message, .. } => self.lost_its_words(message),
            Event::Blocked => self.blocked(),
            Event::Returned => self.returned(),
        }
        self.ends()
    }

    fn ends(mut self) -> Outcome {
        self.mark_together();
        self.ask_labels_anew();
        Outcome {
            said: self.said,
            noticed: self.noticed,
        }
    }

    /// What may be done with an answer was said of other words: now that it says something else, it is asked anew.
    fn ask_labels_anew(&mut self) {
        for (question, sharing) in std::mem::take(&mut self.labels) {
            let line = self.party.line(&question);
            let is_asked = |line: &Line| line.sharing != sharing && line.counts();
            if let Some(line) = line.filter(is_asked) {
                self.scene(vec![Lead::ShareAnew(sharing)], Scene::Answer(line));
            }
        }
    }

    /// Whoever does something can be reached again.
    fn can_be_reached(&mut self) {
        if matches!(self.chat, Chat::Own) && self.party.blocked_since.take().is_some() {
            self.noticed.push(NoticeKind::Reachable);
        }
    }

    /// The same; and after a long silence, and when what is asked has changed, consent is
    /// asked anew.
    fn wake(&mut self) {
        self.can_be_reached();
        let preparation = &mut self.party.preparation;
        let consents = &mut preparation.consents;
        let why = if consents.are_outdated(self.guide.consent_text) {
            Lead::ConsentChanged
        } else if consents.are_stale(preparation.active, self.now) {
            Lead::ConsentAgain
        } else {
            preparation.active = self.now;
            return;
        };
        consents.withdraw(self.now);
        preparation.active = self.now;
        preparation.move_on();
        self.consent_again = Some(why);
    }

    /// Whoever does something else meanwhile is not pushed on to the next question.
    fn takes_their_time(&mut self) {
        if let Some(open) = &mut self.party.preparation.open {
            open.quiet = None;
        }
    }

    fn commanded(&mut self, command: Option<Command>) {
        self.takes_their_time();
        self.party.leaves = None;
        self.party.rests_at = None;
        match command {
            Some(Command::Start) => {
                self.party.preparation.leave_open_answer();
                self.present(vec![Lead::WelcomeBack]);
            }
            Some(Command::Review) => self.review(),
            Some(Command::How) => self.scene(vec![], Scene::HowItGoes(0)),
            Some(Command::Pause | Command::Stop) => self.scene(vec![], Scene::StopMenu),
            Some(Command::Erase) => self.scene(vec![], Scene::EraseConfirm),
            Some(Command::Person | Command::Help) => self.help_screen(),
            // Those of a facilitator, and those that mean the same to everybody, are answered before they come here.
            Some(
                Command::New
                | Command::Cases
                | Command::Away
                | Command::Figures
                | Command::Cancel
                | Command::Language
                | Command::Switch
                | Command::Privacy
                | Command::MyData,
            )
            | None => self.present(vec![Lead::UnknownCommand]),
        }
    }

    fn blocked(&mut self) {
        if self.party.blocked_since.is_none() {
            self.party.blocked_since = Some(self.now);
            self.noticed.push(NoticeKind::Unreachable);
        }
    }

    fn returned(&mut self) {
        if self.party.blocked_since.take().is_some() {
            self.noticed.push(NoticeKind::Reachable);
        }
    }

    /// Raises a flag. The same one, still unseen, is told once more: whoever asks twice must be heard. Whoever watches
    /// over signals tells it.
    fn raise(&mut self, kind: FlagKind) {
        let mut flags = self.party.flags.iter_mut();
        match flags.find(|flag| flag.is_unseen(kind)) {
            Some(flag) => flag.raise_again(self.now),
            None => self.party.flags.push(Flag::raise(kind, self.now)),
        }
    }

    fn position(&self) -> Position<'a> {
        self.party.preparation.position(self.guide, self.party.role)
    }

    fn is_under_way(&self) -> bool {
        self.party.preparation.standing == Standing::UnderWay
    }

    /// What was handed in has changed: it is open again.
    fn reopen_if_handed_in(&mut self) -> Option<Lead> {
        self.party.preparation.handed_in.take()?;
        self.noticed.push(NoticeKind::Changed);
        Some(Lead::OpenAgain)
    }

    /// The same, where what changed is told otherwise.
    fn reopen_quietly(&mut self) -> Option<Lead> {
        let handed_in = self.party.preparation.handed_in.take();
        handed_in.map(|_| Lead::OpenAgain)
    }

    fn toast(&mut self, toast: Toast) {
        self.said
            .push((How::Toast, Say::General(GeneralSay::Toast(toast))));
    }

    fn scene(&mut self, leads: Vec<Lead>, scene: Scene) {
        let say = self.saying(leads, scene);
        self.said.push((How::New, say));
    }

    fn scene_in_place(&mut self, message: MessageRef, scene: Scene) {
        let say = self.saying(vec![], scene);
        self.said.push((How::InPlace(message), say));
    }
}

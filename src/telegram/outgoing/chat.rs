//! One person's letters, and which question stands on their screen.

use tokio::time::Instant;

use super::queue::{Next, Queue};
use super::rate::{Rate, Spent};
use crate::desk::Letter;
use kring_rules::event::Sight;
use kring_rules::ids::MessageRef;
use kring_rules::say::{How, ParticipantSay, Say, Scene, Tag};

/// One person's letters.
#[cfg_attr(test, derive(Clone))]
#[derive(Default)]
pub(super) struct Chat {
    /// What is owed. It stays there until it is sent and that is on disk.
    pub(super) queue: Queue,
    /// Their phone refuses messages.
    pub(super) unreachable: bool,
    spent: Spent,
    rests_until: Option<Instant>,
    woken: Option<Instant>,
    shown: Option<Shown>,
    showing: Option<Instant>,
}

/// The question on the screen, and the message in which it was first shown.
#[cfg_attr(test, derive(Clone))]
struct Shown {
    question: Tag,
    message: MessageRef,
}

impl Chat {
    /// What goes next. Only what goes first does not keep the pace.
    pub(super) fn next(&mut self, now: Instant, rate: Rate) -> Next {
        if self.unreachable {
            return Next::Nothing;
        }
        if let Some(until) = self.rests_until.filter(|until| *until > now) {
            return self.not_before(until);
        }
        let paced = rate.next(self.spent, now);
        let next = self.queue.next(now, paced);
        if let Next::Letter(..) = next {
            rate.spend(&mut self.spent, now);
        }
        next
    }

    fn not_before(&self, moment: Instant) -> Next {
        if self.queue.is_empty() {
            Next::Nothing
        } else {
            Next::NotBefore(moment)
        }
    }

    /// Telegram asks to send nothing to this chat until then.
    pub(super) fn rests_until(&mut self, moment: Instant) {
        self.rests_until = Some(moment);
    }

    /// Somebody looks here before that moment anyway; else they do at that moment from now on.
    pub(super) fn is_woken_before(&mut self, moment: Instant) -> bool {
        let now = Instant::now();
        let is_woken = self
            .woken
            .is_some_and(|woken| woken > now && woken <= moment);
        if !is_woken {
            self.woken = Some(moment);
        }
        is_woken
    }

    /// Whether the question at hand was on the screen when this message was written; these letters will follow.
    pub(super) fn sight<'a>(
        &self,
        message: MessageRef,
        mut following: impl Iterator<Item = &'a Letter>,
    ) -> Sight {
        let before_it_was_shown = self
            .shown
            .as_ref()
            .is_some_and(|shown| message < shown.message);
        let is_coming = self
            .queue
            .letters()
            .any(|letter| self.shows_another(letter))
            || following.any(|letter| self.shows_another(letter));
        if before_it_was_shown || is_coming {
            Sight::NotYet
        } else {
            Sight::Seen
        }
    }

    fn shows_another(&self, letter: &Letter) -> bool {
        let shown = self.shown.as_ref().map(|shown| &shown.question);
        question(letter).is_some_and(|question| Some(question) != shown)
    }

    /// A letter goes out now.
    pub(super) fn sending(&mut self, letter: &Letter) {
        if self.shows_another(letter) {
            self.showing = Some(Instant::now());
        }
    }

    /// The letter has arrived, as this message.
    pub(super) fn arrived(&mut self, letter: &Letter, message: Option<MessageRef>) {
        self.held_up(letter);
        if let (Some(question), Some(message)) = (question(letter), message)
            && self.shows_another(letter)
        {
            self.shown = Some(Shown {
                question: question.clone(),
                message,
            });
        }
    }

    /// The letter is not being sent any more.
    pub(super) fn held_up(&mut self, letter: &Letter) {
        if question(letter).is_some() {
            self.showing = None;
        }
    }

    /// Another question is being shown since then.
    pub(super) fn showing_since(&self) -> Option<Instant> {
        self.showing
    }
}

/// The question that a letter shows for the first time or once more.
fn question(letter: &Letter) -> Option<&Tag> {
    let Say::Participant(say) = &letter.say else {
        return None;
    };
    match say.as_ref() {
        ParticipantSay {
            scene: Scene::Question(_),
            tag,
            ..
        } => Some(tag),
        _ => None,
    }
}

/// The message in whose place a letter is said.
pub(super) fn place(letter: &Letter) -> Option<MessageRef> {
    match letter.how {
        How::InPlace(message) => Some(message),
        How::New | How::Toast => None,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::time::Duration;

    use super::*;
    use crate::desk::LetterId;
    use kring_rules::consent::Screen;
    use kring_rules::guide::Edition;
    use kring_rules::ids::{CaseId, PartyId, PersonId, PhaseId, QuestionId};
    use kring_rules::role::{Language, Role};
    use kring_rules::say::{Place, Prompt, PromptKind};

    pub(in super::super) fn letter(revision: u32, scene: Scene) -> Letter {
        let tag = Tag {
            case: CaseId::new("AAAA"),
            party: PartyId(1),
            revision,
        };
        let say = ParticipantSay {
            leads: vec![],
            scene,
            role: Role::Harmed,
            guide: Edition::default(),
            tag,
            age: None,
            whose: None,
            readers: vec![],
            happened: None,
            may_ask_a_lawyer: false,
            can_ask_for: None,
            has_agreed: false,
            together: None,
        };
        let say = Say::Participant(Box::new(say));
        Letter {
            to: PersonId(1),
            language: Language::DUTCH,
            say,
            how: How::New,
            sent: 0,
            kept: crate::desk::Kept::House,
            take_back: vec![],
            written: kring_rules::moment::Moment::default(),
            refused: None,
        }
    }

    fn asks(revision: u32) -> Letter {
        letter(
            revision,
            Scene::Question(Prompt {
                question: QuestionId::new("happened"),
                phase: PhaseId::new("facts"),
                kind: PromptKind::Text,
                options: vec![],
                chosen: vec![],
                words: None,
                voices: vec![],
                own_words: false,
                number: 1,
                of: 2,
                place: Place::First,
            }),
        )
    }

    fn sight(chat: &Chat, message: MessageRef) -> Sight {
        chat.sight(message, std::iter::empty())
    }

    fn id(number: u64) -> LetterId {
        LetterId {
            to: PersonId(1),
            number,
        }
    }

    #[test]
    fn a_text_answers_a_question_only_if_it_was_shown_before() {
        let mut chat = Chat::default();
        assert_eq!(
            sight(&chat, MessageRef(1)),
            Sight::Seen,
            "nothing is known after a start"
        );
        chat.queue.push(id(1), asks(5));
        assert_eq!(
            sight(&chat, MessageRef(7)),
            Sight::NotYet,
            "the question is still on its way"
        );
        chat.queue.remove(id(1));
        assert_eq!(
            chat.sight(MessageRef(7), [&asks(5)].into_iter()),
            Sight::NotYet,
            "the question is decided on, not even on its way"
        );
        chat.arrived(&asks(5), Some(MessageRef(10)));
        assert_eq!(sight(&chat, MessageRef(9)), Sight::NotYet);
        assert_eq!(sight(&chat, MessageRef(11)), Sight::Seen);
    }

    #[test]
    fn a_question_is_being_shown_from_when_it_is_sent_until_it_arrives_or_is_held_up() {
        let mut chat = Chat::default();
        chat.sending(&letter(5, Scene::HandedIn));
        assert!(chat.showing_since().is_none(), "no question");
        let ends: [fn(&mut Chat); 2] = [
            |chat| chat.held_up(&asks(5)),
            |chat| chat.arrived(&asks(5), Some(MessageRef(10))),
        ];
        for end in ends {
            chat.sending(&asks(5));
            assert!(chat.showing_since().is_some());
            chat.held_up(&letter(5, Scene::HandedIn));
            assert!(chat.showing_since().is_some(), "another letter");
            end(&mut chat);
            assert!(chat.showing_since().is_none());
        }
        chat.sending(&asks(5));
        assert!(chat.showing_since().is_none(), "it stands there already");
    }

    #[test]
    fn somebody_looks_once_at_each_moment_and_no_later_than_asked() {
        let (mut chat, now) = (Chat::default(), Instant::now());
        let [soon, later] = [60, 120].map(|seconds| now + Duration::from_secs(seconds));
        assert!(!chat.is_woken_before(later));
        assert!(chat.is_woken_before(later) && !chat.is_woken_before(soon));
        assert!(chat.is_woken_before(soon) && chat.is_woken_before(later));
        let mut woken = Chat::default();
        assert!(!woken.is_woken_before(now));
        assert!(!woken.is_woken_before(later), "that moment has passed");
    }

    #[test]
    fn a_chat_that_rests_is_sent_nothing_until_then() {
        let (mut chat, now) = (Chat::default(), Instant::now());
        let until = now + Duration::from_secs(3);
        chat.rests_until(until);
        let none = Rate::of(1, 0);
        assert!(
            matches!(chat.next(now, none), Next::Nothing),
            "nothing is owed"
        );
        chat.queue.push(id(1), asks(5));
        assert!(matches!(chat.next(now, none), Next::NotBefore(moment) if moment == until));
        assert!(matches!(chat.next(until, none), Next::Letter(..)));
    }

    #[test]
    fn a_chat_is_woken_once_for_what_waits_for_the_same_moment() {
        let (mut chat, now) = (Chat::default(), Instant::now());
        let at = |seconds| now + Duration::from_secs(seconds);
        let woken = [60, 60, 90, 30, 60].map(|seconds| chat.is_woken_before(at(seconds)));
        assert_eq!(woken, [false, true, true, false, true]);
    }

    #[test]
    fn showing_the_same_question_once_more_changes_nothing() {
        let mut chat = Chat::default();
        chat.arrived(&asks(5), Some(MessageRef(10)));
        chat.queue.push(id(1), asks(5));
        assert_eq!(sight(&chat, MessageRef(11)), Sight::Seen);
        chat.arrived(&asks(5), Some(MessageRef(20)));
        assert_eq!(sight(&chat, MessageRef(15)), Sight::Seen);
        chat.queue
            .push(id(2), letter(6, Scene::Consent(Screen::Limits)));
        assert_eq!(
            sight(&chat, MessageRef(21)),
            Sight::Seen,
            "that is no question"
        );
    }
}

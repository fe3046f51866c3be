//! What people do, and what time does, on the stage.

use super::Stage;
use kring::desk::{FileId, Happening, OwedWords, Pressed, QueryId, Recorded, VoiceSent};
use kring_rules::command::Command;
use kring_rules::event::{Content, Event, Sight};
use kring_rules::facilitator::Duty;
use kring_rules::ids::{MessageRef, PersonId, Token};
use kring_rules::press::Press;
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Stage<S> {
    /// A link that makes someone a facilitator.
    pub async fn facilitator_link(&mut self, name: &str) -> Token {
        let (token, decided) = self
            .desk
            .invite_facilitator(Words::new(name), self.now)
            .unwrap();
        self.carry(decided).await;
        token
    }

    /// A link that puts someone on call.
    pub async fn supervisor_link(&mut self, name: &str) -> Token {
        let (name, duty) = (Words::new(name), Duty::Supervises);
        let (token, decided) = self.desk.invite(name, duty, self.now).unwrap();
        self.carry(decided).await;
        token
    }

    pub async fn on_call_link(&mut self, name: &str) -> Token {
        let (name, duty) = (Words::new(name), Duty::OnCall);
        let (token, decided) = self.desk.invite(name, duty, self.now).unwrap();
        self.carry(decided).await;
        token
    }

    pub async fn open_link(&mut self, who: PersonId, token: &str) {
        let name = self.names.get(&who).map(|name| Words::new(name));
        self.happens(who, Happening::LinkOpened(Token::new(token), name))
            .await;
    }

    /// Sends a command, in whatever language.
    pub async fn command(&mut self, who: PersonId, word: &str) {
        self.next_message += 1;
        let (word, rest) = word.split_once(' ').unwrap_or((word, ""));
        let command = self.texts.command(word);
        let event = match (command, rest.trim()) {
            (Some(Command::Cases), text) if !text.is_empty() => Event::LookedFor(Words::new(text)),
            (command, _) => Event::Commanded(command),
        };
        self.did(who, event).await;
    }

    /// Writes a text, and gives its message.
    pub async fn write(&mut self, who: PersonId, text: &str) -> MessageRef {
        let message = self.own_message();
        self.did(who, Event::wrote(Words::new(text), message)).await;
        message
    }

    /// Writes a text in answer to a message.
    pub async fn reply(&mut self, who: PersonId, to: MessageRef, text: &str) -> MessageRef {
        let (text, message) = (Words::new(text), self.own_message());
        self.happens(who, Happening::Replied { text, message, to })
            .await;
        message
    }

    /// Writes a text before the question at hand is on the screen.
    pub async fn write_at_once(&mut self, who: PersonId, text: &str) -> MessageRef {
        let message = self.own_message();
        let wrote = Happening::Did(Event::wrote(Words::new(text), message));
        let what = Some((self.sender(who), wrote));
        self.take(what, Sight::NotYet).await;
        message
    }

    pub async fn edit(&mut self, who: PersonId, message: MessageRef, text: &str) {
        let text = Words::new(text);
        self.did(who, Event::Corrected { text, message }).await;
    }

    /// Edits a message into something that is no text.
    pub async fn turn_into(&mut self, who: PersonId, message: MessageRef, content: Content) {
        self.did(who, Event::TurnedInto { content, message }).await;
    }

    pub async fn send(&mut self, who: PersonId, content: Content) {
        self.next_message += 1;
        self.did(who, Event::SentSomethingElse(content)).await;
    }

    /// Sends a voice note of so many seconds and bytes.
    pub async fn speak(&mut self, who: PersonId, seconds: u32, bytes: u32) -> MessageRef {
        self.speak_to(who, None, (seconds, bytes)).await
    }

    /// The same, in answer to a message.
    pub async fn speak_to(
        &mut self,
        who: PersonId,
        to: Option<MessageRef>,
        (seconds, bytes): (u32, u32),
    ) -> MessageRef {
        let message = self.own_message();
        let sent = VoiceSent {
            message,
            seconds,
            bytes,
            words: Words::default(),
            to,
            file: FileId(format!("file {}", message.0)),
        };
        self.happens(who, Happening::Spoke(sent)).await;
        message
    }

    /// This comes of fetching what is still owed, in order; a restart in between changes nothing.
    pub async fn fetched(&mut self, recorded: &Recorded) {
        let known = std::mem::take(&mut self.recordings);
        let owed = self.desk.owed_recordings().await.unwrap();
        assert!(known.iter().all(|one| owed.contains(one)) || known.len() > owed.len());
        for owed in owed {
            let recorded = self.desk.recorded(&owed, recorded.clone(), self.now).await;
            if let Some(decided) = recorded.unwrap() {
                self.carry(decided).await;
            }
        }
    }

    /// This comes of putting into words what is still owed, in order; a restart in between changes nothing.
    pub async fn written(&mut self, words: Option<&Words>) {
        for owed in self.desk.owed_words().await.unwrap() {
            self.written_of(&owed, words).await;
        }
    }

    /// The same, of one recording.
    pub async fn written_of(&mut self, owed: &OwedWords, words: Option<&Words>) {
        let written = self.desk.written(owed, words, self.now).await;
        if let Some(decided) = written.unwrap() {
            self.carry(decided).await;
        }
    }

    pub async fn block(&mut self, who: PersonId) {
        self.did(who, Event::Blocked).await;
    }

    pub async fn unblock(&mut self, who: PersonId) {
        self.did(who, Event::Returned).await;
    }

    /// Presses a button with this data under this message.
    pub async fn press(&mut self, who: PersonId, message: MessageRef, data: &str) {
        let query = QueryId(self.next_delivery.to_string());
        self.pressing = Some(who);
        let pressed = Pressed {
            press: Press::decode(data),
            message,
            query,
        };
        self.happens(who, Happening::Pressed(pressed)).await;
    }

    /// The last thing is delivered once more, under the same number.
    pub async fn redeliver(&mut self) {
        let Some(incoming) = self.last.clone() else {
            return;
        };
        let sight = |_, _| Sight::Seen;
        self.pressing = incoming.what.as_ref().map(|(sender, _)| sender.person);
        if let Some(decided) = self.desk.take(incoming, &sight, self.now).await.unwrap() {
            self.carry(decided).await;
        }
    }

    /// Time passes; what is due is told.
    pub async fn wait(&mut self, seconds: i64) {
        self.now = self.now.plus(seconds);
        let phones = self.phones.values_mut();
        phones.for_each(|phone| phone.time_passes(self.now));
        while self
            .desk
            .next_due(self.now)
            .is_some_and(|due| due <= self.now)
        {
            let decided = self.desk.tick(self.now).await.unwrap();
            self.carry(decided).await;
        }
    }

    /// Somebody puts the clock back.
    pub async fn clock_goes_back(&mut self, seconds: i64) {
        self.now = self.now.plus(-seconds);
        let phones = self.phones.values_mut();
        phones.for_each(|phone| phone.clock_went_back(seconds));
        let decided = self.desk.clock_went_back(self.now).await.unwrap();
        self.carry(decided).await;
    }

    /// Boards that show something old are brought up to date.
    pub async fn refresh_boards(&mut self) {
        let decided = self
            .desk
            .refresh_boards(&|_| false, self.now)
            .await
            .unwrap();
        self.carry(decided).await;
    }

    async fn did(&mut self, who: PersonId, event: Event) {
        self.happens(who, Happening::Did(event)).await;
    }
}

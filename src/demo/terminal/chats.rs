//! Showing what happens in the chats.

use std::io::Result;

use super::ink::{Glyph, Ink};
use super::layout::{self, Reach};
use super::screen::Owner;
use super::session::Session;
use crate::demo::botapi::{ChatEvent, ChatMessage, Happening, MessageId, Phone};

/// What stands before the bot's lines, and before those of a person.
const OF_BOT: &str = "│";
const OF_PERSON: &str = "›";

impl Session {
    /// Shows something that happened.
    pub(super) fn show(&mut self, event: &ChatEvent) -> Result<()> {
        let Some(number) = self.stage.phones.of(event.chat) else {
            return Ok(());
        };
        match &event.happening {
            Happening::NewMessage(message) => self.show_new(number, message),
            Happening::Edited(message) => self.show_message(number, message, "demo-edited"),
            Happening::CallbackAnswered(answer) => match &answer.text {
                Some(text) => self.show_event(number, &format!("({text})")),
                None => Ok(()),
            },
            Happening::Deleted(_) => self.tell_event(number, "demo-deleted"),
            Happening::Blocked => self.tell_event(number, "demo-blocked"),
            Happening::Unblocked => self.tell_event(number, "demo-unblocked"),
            Happening::Deactivated | Happening::Busy(_) => Ok(()),
        }
    }

    /// Whoever types sees already what they wrote.
    fn show_new(&mut self, number: usize, message: &ChatMessage) -> Result<()> {
        let is_seen = !message.is_from_bot() && self.sees_own_words && message.media.is_none();
        if is_seen {
            Ok(())
        } else {
            self.show_message(number, message, "")
        }
    }

    /// Shows a message; `mark` is the text to put above it, if any.
    fn show_message(&mut self, number: usize, message: &ChatMessage, mark: &str) -> Result<()> {
        let Some(known) = self.stage.phones.at(number) else {
            return Ok(());
        };
        let reach = reach(&known.phone, message.id);
        let mut page: Vec<Vec<Glyph>> = Vec::new();
        if !mark.is_empty() {
            page.push(Ink::FAINT.write(&self.wording.say(mark)));
        }
        page.extend(layout::message(
            message,
            reach,
            &self.media(message),
            self.screen.room(),
        ));
        let mark = if message.is_from_bot() {
            OF_BOT
        } else {
            OF_PERSON
        };
        let owner = self.owner(number);
        self.screen.chat(&owner, mark, &page)
    }

    fn media(&self, message: &ChatMessage) -> String {
        let Some(media) = &message.media else {
            return String::new();
        };
        let name = media
            .json
            .get("file_name")
            .and_then(|name| name.as_str())
            .unwrap_or_default();
        self.wording
            .fill("demo-media", &[("kind", media.kind), ("name", name)])
    }

    fn tell_event(&mut self, number: usize, id: &str) -> Result<()> {
        let text = self.wording.say(id);
        self.show_event(number, &text)
    }

    fn show_event(&mut self, number: usize, text: &str) -> Result<()> {
        let lines = layout::text(text, Ink::FAINT, self.screen.room());
        let owner = self.owner(number);
        self.screen.chat(&owner, OF_BOT, &lines)
    }

    /// Shows which button a person pressed.
    pub(super) fn show_press(&mut self, number: usize, label: &str) -> Result<()> {
        let line = Ink::BOLD.write(&format!("[{label}]"));
        let owner = self.owner(number);
        self.screen.chat(&owner, OF_PERSON, &[line])
    }

    /// Shows a whole chat again.
    pub(super) fn show_chat(&mut self, number: usize) -> Result<()> {
        let chat = self
            .stage
            .phones
            .at(number)
            .map(|known| known.phone.chat())
            .unwrap_or_default();
        for message in chat.iter().filter(|message| !message.deleted) {
            self.show_message(number, message, "")?;
        }
        Ok(())
    }

    pub(super) fn owner(&mut self, number: usize) -> Owner {
        let name = self
            .stage
            .phones
            .at(number)
            .map(|known| known.name.clone())
            .unwrap_or_default();
        self.screen.widen(&name);
        Owner { name, number }
    }
}

/// The messages of a chat that have buttons, the newest first.
pub(super) fn with_buttons(phone: &Phone) -> impl Iterator<Item = ChatMessage> {
    let chat = phone.chat().into_iter().rev();
    chat.filter(|message| {
        !message.deleted && message.buttons().iter().any(|button| button.data.is_some())
    })
}

fn reach(phone: &Phone, message: MessageId) -> Reach {
    let newer = with_buttons(phone).take_while(|other| other.id != message);
    Reach::after(newer.count())
}

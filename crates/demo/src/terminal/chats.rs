//! Showing what happens in the chats.

use std::io::Result;

use super::ink::{Glyph, Ink, unpainted};
use super::layout::{self, Reach};
use super::screen::{Owner, Screen};
use super::session::Session;
use loopback_botapi::{ChatEvent, ChatMessage, Happening, MessageId, Phone};

/// What stands before the bot's lines, and before those of a person.
const OF_BOT: &str = "│";
const OF_PERSON: &str = "›";
const START: &str = "/start";

impl Session {
    /// Shows something that happened.
    pub(super) fn show(&mut self, event: &ChatEvent) -> Result<()> {
        let Some(number) = self.stage.phones.of(event.chat) else {
            return Ok(());
        };
        let deleted_on = self.deleted_on.take();
        match &event.happening {
            Happening::NewMessage(message) => self.show_new(number, message),
            Happening::Edited(message) => self.show_edited(number, message),
            Happening::CallbackAnswered(answer) => match &answer.text {
                Some(text) => self.show_event(number, &format!("({text})")),
                None => Ok(()),
            },
            Happening::Deleted(_) => self.show_deleted(number, deleted_on),
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
            self.show_message(number, message)
        }
    }

    fn show_message(&mut self, number: usize, message: &ChatMessage) -> Result<()> {
        let page = self.page(number, message);
        self.shown
            .insert(message.id, page.iter().map(|line| bare(line)).collect());
        let owner = self.owner(number);
        self.screen.chat(&owner, mark(message), &page)
    }

    /// Shows of an edited message what is new in it.
    fn show_edited(&mut self, number: usize, message: &ChatMessage) -> Result<()> {
        let page = self.page(number, message);
        let lines = page.iter().map(|line| bare(line)).collect();
        let before = self.shown.insert(message.id, lines).unwrap_or_default();
        let mut news = vec![Ink::FAINT.write(&self.wording.say("demo-edited"))];
        let is_old = |line: &&Vec<Glyph>| before.contains(&bare(line));
        let mostly_new = page.iter().filter(is_old).count() * 2 < page.len();
        news.extend(page.into_iter().filter(|line| mostly_new || !is_old(&line)));
        let owner = self.owner(number);
        self.screen.chat(&owner, mark(message), &news)
    }

    /// Many are deleted together: that is told once.
    fn show_deleted(&mut self, number: usize, told_on: Option<usize>) -> Result<()> {
        self.deleted_on = Some(number);
        if told_on == self.deleted_on {
            return Ok(());
        }
        self.tell_event(number, "demo-deleted")
    }

    fn page(&self, number: usize, message: &ChatMessage) -> Vec<Vec<Glyph>> {
        if !message.is_from_bot() && opens_a_link(&message.text) {
            return vec![Ink::PLAIN.write(START)];
        }
        let phone = self.stage.phones.at(number).map(|known| &known.phone);
        let reach = phone.map_or(Reach::Gone, |phone| reach(phone, message.id));
        layout::message(message, reach, &self.media(message), Screen::ROOM)
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
        let lines = layout::text(text, Ink::FAINT, Screen::ROOM);
        let owner = self.owner(number);
        self.screen.chat(&owner, OF_BOT, &lines)
    }

    /// Shows which button a person pressed.
    pub(super) fn show_press(&mut self, number: usize, label: &str) -> Result<()> {
        self.screen.replace_typed()?;
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
            self.show_message(number, message)?;
        }
        Ok(())
    }

    pub(super) fn owner(&self, number: usize) -> Owner {
        let name = self
            .stage
            .phones
            .at(number)
            .map(|known| known.name.clone())
            .unwrap_or_default();
        Owner { name, number }
    }
}

fn mark(message: &ChatMessage) -> &'static str {
    if message.is_from_bot() {
        OF_BOT
    } else {
        OF_PERSON
    }
}

/// The person only taps on the link: what it carries is not to be seen.
fn opens_a_link(text: &str) -> bool {
    text.strip_prefix(START)
        .is_some_and(|rest| rest.starts_with(' '))
}

/// A line as it compares to what it was: a button that only moved farther back is the same.
fn bare(line: &[Glyph]) -> String {
    unpainted(line).replace(['^', '·'], "")
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

//! Doing what was typed, on the phone at hand.

use anyhow::Result;

use super::chats::with_buttons;
use super::input::Command;
use super::session::Session;
use loopback_botapi::{ChatMessage, Content, MessageId, Phone};

impl Session {
    pub(super) async fn press(&mut self, older: usize, number: usize) -> Result<()> {
        let phone = self.phone()?.clone();
        let Some((message, data, label)) = button(&phone, older, number) else {
            return self.say("demo-no-such-button", &[("number", &number.to_string())]);
        };
        self.show_press(self.at_hand, &label)?;
        match phone.press_data(message, &data) {
            Ok(_) => self.until_answered(phone.id()).await,
            Err(_) => self.say("demo-is-blocked", &[]),
        }
    }

    pub(super) async fn write(&mut self, text: &str) -> Result<()> {
        let phone = self.phone()?.clone();
        phone.write(text);
        self.until_answered(phone.id()).await
    }

    pub(super) async fn command(&mut self, command: Command) -> Result<()> {
        match command {
            Command::Links => self.list_links(),
            Command::Open(number, name) => self.open(number, name).await,
            Command::Edit(text) => self.edit(&text).await,
            Command::Send(content) => self.send(content).await,
            Command::Block => {
                self.phone()?.block();
                Ok(())
            }
            Command::Unblock => {
                self.phone()?.unblock();
                Ok(())
            }
            Command::Days(days) => self.pass_days(days),
            Command::Chat => Ok(self.show_chat(self.at_hand)?),
            Command::Phones => self.list_phones(),
            Command::Example => self.example().await,
            Command::Help | Command::Quit => self.say("demo-help", &[]),
            Command::Unknown(typed) => self.say("demo-unknown", &[("typed", &typed)]),
        }
    }

    async fn send(&mut self, content: Content) -> Result<()> {
        let phone = self.phone()?.clone();
        phone.send(content);
        self.until_answered(phone.id()).await
    }

    async fn edit(&mut self, text: &str) -> Result<()> {
        let phone = self.phone()?.clone();
        let Some(last) = last_own_text(&phone) else {
            return self.say("demo-nothing-to-edit", &[]);
        };
        match phone.edit(last, text) {
            Ok(()) => self.until_answered(phone.id()).await,
            Err(_) => self.say("demo-nothing-to-edit", &[]),
        }
    }

    fn pass_days(&mut self, days: u32) -> Result<()> {
        self.stage.pass_days(days)?;
        let many = match days {
            1 => "one".to_owned(),
            _ => days.to_string(),
        };
        self.say("demo-days-passed", &[("days", &many)])
    }

    pub(super) fn list_phones(&mut self) -> Result<()> {
        let names: Vec<String> = self
            .stage
            .phones
            .iter()
            .map(|known| format!("@{}", known.name))
            .collect();
        let at_hand = self.owner(self.at_hand).name;
        self.say(
            "demo-phones",
            &[("names", &names.join("  ")), ("name", &at_hand)],
        )
    }
}

/// The button with this number, on the newest message that has buttons or on an older one: the message, what the button
/// sends, and what stands on it.
fn button(phone: &Phone, older: usize, number: usize) -> Option<(MessageId, String, String)> {
    let message = with_buttons(phone).nth(older)?;
    let button = message.buttons().into_iter().nth(number.checked_sub(1)?)?;
    Some((message.id, button.data?, button.text))
}

fn last_own_text(phone: &Phone) -> Option<MessageId> {
    let is_own = |message: &&ChatMessage| {
        !message.is_from_bot() && !message.deleted && message.media.is_none()
    };
    phone
        .chat()
        .iter()
        .rev()
        .find(is_own)
        .map(|message| message.id)
}

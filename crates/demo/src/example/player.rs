//! Plays the steps of the example on the phones: waits until a step can be done, as a person would, and does it.

use std::sync::Arc;

use anyhow::{Context, Result};

use super::looking::{Button, button_in, in_chat, newest};
use super::{Act, Cue, Step, Who};
use crate::stage::{Stage, secret};
use crate::wording::Wording;
use loopback_botapi::{ChatMessage, MessageId, Phone};

/// Plays the example.
pub struct Player {
    /// The phones and their numbers, in the order of [`Who`].
    phones: [(usize, Phone); 3],
    /// The last message that was answered, on each phone.
    answered: [MessageId; 3],
    /// The facilitator's last message before the example.
    before: MessageId,
    wording: Arc<Wording>,
}

impl Player {
    /// Gives the two parties a phone.
    pub fn new(stage: &mut Stage, wording: Arc<Wording>, names: &[String]) -> Result<Self> {
        let language = wording.language();
        let name = |number: usize| names.get(number).context("a name is missing");
        let first = stage.add_phone_in(language, name(0)?)?;
        let second = stage.add_phone_in(language, name(1)?)?;
        let phone = |number| {
            let known = stage.phones.at(number).context("a phone is missing")?;
            Ok::<_, anyhow::Error>((number, known.phone.clone()))
        };
        let phones = [phone(0)?, phone(first)?, phone(second)?];
        let before = newest(&phones[0].1);
        let answered = [before, MessageId(0), MessageId(0)];
        Ok(Self {
            phones,
            answered,
            before,
            wording,
        })
    }

    /// The number of someone's phone in the list.
    pub fn number_of(&self, who: Who) -> usize {
        self.phones[who as usize].0
    }

    /// Someone's phone.
    pub fn phone_of(&self, who: Who) -> &Phone {
        &self.phones[who as usize].1
    }

    /// Waits until this step can be done.
    pub async fn wait_for(&self, step: &Step) -> Result<Cue> {
        let who = step.who;
        match &step.act {
            Act::Notice { text, .. } => Ok(Cue::Notice(text.clone())),
            Act::Command(word) => {
                let text = format!("/{}", self.wording.say(word));
                let under = newest(self.phone_of(who));
                Ok(Cue::Write { who, text, under })
            }
            Act::Write { text, under } => {
                let under = match under {
                    Some(button) => self.new_button(who, button).await?.message,
                    None => self.new_message(who).await?,
                };
                let text = text.clone();
                Ok(Cue::Write { who, text, under })
            }
            Act::Press(tap) => Ok(Cue::Press(who, self.new_button(who, tap).await?)),
            Act::PressAlso(tap) => Ok(Cue::Press(who, self.button(who, tap).await?)),
            Act::Days(days) => Ok(Cue::Days(*days)),
            Act::OpenLink(number) => Ok(Cue::Open {
                who,
                secret: self.link(*number).await?,
            }),
        }
    }

    /// Does a step.
    pub fn act(&mut self, cue: &Cue, stage: &mut Stage) -> Result<()> {
        match cue {
            Cue::Notice(_) => {}
            Cue::Days(days) => stage.pass_days_until_noon(*days)?,
            Cue::Write { who, text, under } => {
                self.phone_of(*who).write(text);
                self.answered[*who as usize] = *under;
            }
            Cue::Press(who, button) => {
                self.phone_of(*who)
                    .press_data(button.message, &button.data)?;
                self.answered[*who as usize] = button.message;
            }
            Cue::Open { who, secret } => drop(self.phone_of(*who).start(Some(secret))),
        }
        Ok(())
    }

    /// The newest button that does this, on a message that came since the last answer.
    async fn new_button(&self, who: Who, tap: &str) -> Result<Button> {
        let last = self.answered[who as usize];
        button_in(self.phone_of(who), tap, |message| message > last).await
    }

    /// The newest message that came since the last answer.
    async fn new_message(&self, who: Who) -> Result<MessageId> {
        let last = self.answered[who as usize];
        let new = |chat: &[ChatMessage]| {
            let mut newest_first = chat.iter().rev();
            let found = newest_first.find(|one| one.is_from_bot() && one.id > last);
            found.map(|one| one.id)
        };
        in_chat(self.phone_of(who), new).await
    }

    /// The newest button that does this, on the message that was answered last or on a newer one.
    async fn button(&self, who: Who, tap: &str) -> Result<Button> {
        let last = self.answered[who as usize];
        button_in(self.phone_of(who), tap, |message| message >= last).await
    }

    async fn link(&self, number: usize) -> Result<String> {
        let before = self.before;
        let found = move |chat: &[ChatMessage]| {
            let new = chat.iter().filter(|message| message.id > before);
            new.filter_map(|message| secret(&message.text))
                .nth(number)
                .map(str::to_owned)
        };
        in_chat(self.phone_of(Who::Facilitator), found)
            .await
            .context("there is no link")
    }
}

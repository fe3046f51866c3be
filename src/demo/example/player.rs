//! Plays the steps of the example on the phones: waits until a step can be done, as a person would, and does it.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use tokio::time::{Instant, timeout_at};

use super::{Act, Step, Who};
use crate::demo::botapi::{ChatMessage, MessageId, Phone};
use crate::demo::stage::{Stage, secret};
use crate::demo::wording::Wording;

/// The bot answers within this time.
const PATIENCE: Duration = Duration::from_secs(30);

/// A step that can be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cue {
    /// There is something to notice.
    Notice(String),
    /// A text is to be written.
    Write {
        /// By whom.
        who: Who,
        /// What.
        text: String,
        /// Under which message; none for a command.
        under: Option<MessageId>,
    },
    /// A button is to be pressed.
    Press {
        /// By whom.
        who: Who,
        /// On which message.
        message: MessageId,
        /// What the button sends.
        data: String,
        /// What stands on it.
        label: String,
    },
    /// A link is to be opened.
    Open {
        /// By whom.
        who: Who,
        /// Its secret.
        secret: String,
    },
}

/// Plays the example.
pub struct Player {
    /// The phones and their numbers, in the order of [`Who`].
    phones: [(usize, Phone); 3],
    /// The last message that was answered, on each phone.
    answered: [MessageId; 3],
    wording: Arc<Wording>,
}

impl Player {
    /// Gives the two parties a phone.
    pub fn new(stage: &mut Stage, wording: Arc<Wording>) -> Result<Self> {
        let harmed = stage.add_phone(&wording.say("example-harmed-name"))?;
        let responsible = stage.add_phone(&wording.say("example-responsible-name"))?;
        let phone = |number| {
            let known = stage.phones.at(number).context("a phone is missing")?;
            Ok::<_, anyhow::Error>((number, known.phone.clone()))
        };
        let phones = [phone(0)?, phone(harmed)?, phone(responsible)?];
        let answered = [newest(&phones[0].1), MessageId(0), MessageId(0)];
        Ok(Self {
            phones,
            answered,
            wording,
        })
    }

    /// The number of someone's phone in the list.
    pub fn phone_of(&self, who: Who) -> usize {
        self.phones[who as usize].0
    }

    /// Waits until this step can be done.
    pub async fn wait_for(&self, step: &Step) -> Result<Cue> {
        let who = step.who;
        let cue = match &step.act {
            Act::Notice(id) => Cue::Notice(self.wording.say(id)),
            Act::Command(command) => Cue::Write {
                who,
                text: (*command).to_owned(),
                under: None,
            },
            Act::Write { text, under } => {
                let text = self.wording.say(text);
                let (message, ..) = self.button(who, under, |id, last| id > last).await?;
                Cue::Write {
                    who,
                    text,
                    under: Some(message),
                }
            }
            Act::Press(tap) => press(who, self.button(who, tap, |id, last| id > last).await?),
            Act::PressAlso(tap) => press(who, self.button(who, tap, |id, last| id >= last).await?),
            Act::OpenLink(number) => Cue::Open {
                who,
                secret: self.link(*number).await?,
            },
        };
        Ok(cue)
    }

    /// Does a step.
    pub fn act(&mut self, cue: &Cue) -> Result<()> {
        match cue {
            Cue::Notice(_) => {}
            Cue::Write { who, text, under } => {
                let last = under.unwrap_or_else(|| newest(self.phone(*who)));
                self.phone(*who).write(text);
                self.answered[*who as usize] = last;
            }
            Cue::Press {
                who, message, data, ..
            } => {
                self.phone(*who).press_data(*message, data)?;
                self.answered[*who as usize] = *message;
            }
            Cue::Open { who, secret } => drop(self.phone(*who).start(Some(secret))),
        }
        Ok(())
    }

    fn phone(&self, who: Who) -> &Phone {
        &self.phones[who as usize].1
    }

    /// The newest button that does this, on a message that fits.
    async fn button(
        &self,
        who: Who,
        tap: &str,
        fits: impl Fn(MessageId, MessageId) -> bool,
    ) -> Result<(MessageId, String, String)> {
        let (phone, last) = (self.phone(who), self.answered[who as usize]);
        let found = move |chat: &[ChatMessage]| {
            let mut messages = chat
                .iter()
                .rev()
                .filter(|message| !message.deleted && fits(message.id, last));
            messages.find_map(|message| button(message, tap))
        };
        in_chat(phone, found)
            .await
            .with_context(|| format!("there is no button for {tap}"))
    }

    async fn link(&self, number: usize) -> Result<String> {
        let last = self.answered[Who::Facilitator as usize];
        let found = move |chat: &[ChatMessage]| {
            let new = chat.iter().filter(|message| message.id > last);
            new.filter_map(|message| secret(&message.text))
                .nth(number)
                .map(str::to_owned)
        };
        in_chat(self.phone(Who::Facilitator), found)
            .await
            .context("there is no link")
    }
}

/// Waits until there is something in a chat.
async fn in_chat<T>(phone: &Phone, look: impl Fn(&[ChatMessage]) -> Option<T>) -> Result<T> {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look(&phone.chat()) {
            return Ok(found);
        }
        let news = timeout_at(until, phone.next(PATIENCE)).await;
        if !matches!(news, Ok(Some(_))) {
            return Err(anyhow!("the example waits in vain"));
        }
    }
}

fn button(message: &ChatMessage, tap: &str) -> Option<(MessageId, String, String)> {
    let mut buttons = message.buttons().into_iter();
    buttons.find_map(|button| {
        let data = button.data.filter(|data| does(data, tap))?;
        Some((message.id, data, button.text))
    })
}

/// What a button does stands behind the case, the party and the revision; what it does it to, behind a `~`.
fn does(data: &str, tap: &str) -> bool {
    let fields = if data.starts_with("p:") {
        4
    } else if data.starts_with("f:") {
        3
    } else {
        2
    };
    let verb = data.splitn(fields, ':').last().unwrap_or_default();
    let rest = verb.strip_prefix(tap);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('~'))
}

fn press(who: Who, (message, data, label): (MessageId, String, String)) -> Cue {
    Cue::Press {
        who,
        message,
        data,
        label,
    }
}

fn newest(phone: &Phone) -> MessageId {
    phone
        .chat()
        .last()
        .map_or(MessageId(0), |message| message.id)
}

#[cfg(test)]
mod tests {
    use super::does;

    #[test]
    fn a_button_is_known_by_what_it_does() {
        assert!(does("p:ABCD:1:7:choose=yes", "choose=yes"));
        assert!(does("f:ABCD:clear=2~partly~willing", "clear=2~partly"));
        assert!(does("d:more", "more"));
        assert!(!does("p:ABCD:1:7:choose=yes-but", "choose=yes"));
        assert!(!does("g:language=nl", "language=en"));
    }
}

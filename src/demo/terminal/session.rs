//! Whoever plays: what they type is done on the phones, and what happens there is shown.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout};

use super::chats::with_buttons;
use super::ink::Ink;
use super::input::{Command, Input, Line};
use super::layout;
use super::links::{Link, links};
use super::screen::Screen;
use crate::demo::botapi::{Author, ChatEvent, ChatId, Happening, Phone};
use crate::demo::stage::Stage;
use crate::demo::wording::Wording;

/// When nothing has happened for so long, the bot has said what it had to say.
const QUIET: Duration = Duration::from_millis(150);
/// An answer takes at most so long, or there is none.
const PATIENCE: Duration = Duration::from_secs(3);

/// Somebody plays.
pub(super) struct Session {
    pub(super) stage: Stage,
    pub(super) wording: Arc<Wording>,
    pub(super) screen: Screen,
    pub(super) pause: Duration,
    /// What they write stands on the screen already.
    pub(super) sees_own_words: bool,
    events: Receiver<ChatEvent>,
    /// The number of the phone at hand.
    at_hand: usize,
    opened: HashSet<String>,
}

/// Whether it goes on.
#[derive(PartialEq, Eq)]
enum Next {
    GoOn,
    Quit,
}

impl Session {
    pub(super) fn new(stage: Stage, wording: Wording, screen: Screen, pause: Duration) -> Self {
        let events = stage.api.subscribe();
        let sees_own_words = screen.is_typed_on();
        let wording = Arc::new(wording);
        Self {
            stage,
            wording,
            screen,
            pause,
            sees_own_words,
            events,
            at_hand: 0,
            opened: HashSet::new(),
        }
    }

    /// Gives the facilitator a phone; what was kept is taken up again.
    pub(super) async fn enrol(&mut self) -> Result<()> {
        let (short, name) = (
            self.wording.say("demo-facilitator-short"),
            self.wording.say("demo-facilitator-name"),
        );
        let enrolling = self.stage.enrol_facilitator(&short, &name);
        enrolling.await
    }

    /// Does what is typed, until there is nothing more.
    pub(super) async fn talk(&mut self, mut lines: mpsc::Receiver<String>) -> Result<()> {
        self.say("demo-opening", &[])?;
        self.until_answered(self.facilitator()?.id()).await?;
        while let Some(line) = self.next_line(&mut lines).await? {
            if self.obey(Line::read(&line)).await? == Next::Quit {
                break;
            }
            self.until_quiet().await?;
        }
        self.say("demo-end", &[])
    }

    async fn next_line(&mut self, lines: &mut mpsc::Receiver<String>) -> Result<Option<String>> {
        loop {
            let owner = self.owner(self.at_hand);
            self.screen.ask(&owner)?;
            tokio::select! {
                biased;
                event = self.events.recv() => self.take(event)?,
                line = lines.recv() => {
                    self.screen.answered();
                    return Ok(line);
                }
            }
        }
    }

    async fn obey(&mut self, line: Line) -> Result<Next> {
        if let Some(name) = line.phone {
            let Some(number) = self.stage.phones.named(&name) else {
                self.say("demo-no-such-phone", &[("name", &name)])?;
                self.list_phones()?;
                return Ok(Next::GoOn);
            };
            self.at_hand = number;
        }
        match line.input {
            Input::Nothing => Ok(()),
            Input::Press { older, number } => self.press(older, number).await,
            Input::Say(text) => self.write(&text).await,
            Input::Command(Command::Quit) => return Ok(Next::Quit),
            Input::Command(command) => self.command(command).await,
        }?;
        Ok(Next::GoOn)
    }

    async fn press(&mut self, older: usize, number: usize) -> Result<()> {
        let phone = self.phone()?.clone();
        let message = with_buttons(&phone).nth(older);
        let pressed = message.and_then(|message| {
            let button = message.buttons().into_iter().nth(number.checked_sub(1)?)?;
            Some((message.id, button.data?, button.text))
        });
        let Some((message, data, label)) = pressed else {
            return self.say("demo-no-such-button", &[("number", &number.to_string())]);
        };
        self.show_press(self.at_hand, &label)?;
        match phone.press_data(message, &data) {
            Ok(_) => self.until_answered(phone.id()).await,
            Err(_) => self.say("demo-is-blocked", &[]),
        }
    }

    async fn write(&mut self, text: &str) -> Result<()> {
        let phone = self.phone()?.clone();
        phone.write(text);
        self.until_answered(phone.id()).await
    }

    async fn command(&mut self, command: Command) -> Result<()> {
        match command {
            Command::Links => self.list_links(),
            Command::Open(number, name) => self.open(number, name).await,
            Command::Edit(text) => self.edit(&text).await,
            Command::Send(content) => {
                let phone = self.phone()?.clone();
                phone.send(content);
                self.until_answered(phone.id()).await
            }
            Command::Block => Ok(self.phone()?.block()),
            Command::Unblock => Ok(self.phone()?.unblock()),
            Command::Days(days) => self.pass_days(days),
            Command::Chat => Ok(self.show_chat(self.at_hand)?),
            Command::Phones => self.list_phones(),
            Command::Example => self.example().await,
            Command::Help | Command::Quit => self.say("demo-help", &[]),
            Command::Unknown(typed) => self.say("demo-unknown", &[("typed", &typed)]),
        }
    }

    fn list_links(&mut self) -> Result<()> {
        let links = links(&self.stage.phones);
        if links.is_empty() {
            return self.say("demo-no-links", &[]);
        }
        for (number, link) in (1..).zip(&links) {
            let used = if self.opened.contains(&link.secret) {
                "yes"
            } else {
                "no"
            };
            let (number, name) = (format!("{number}"), link.name.as_deref().unwrap_or("…"));
            self.say(
                "demo-link",
                &[("number", &number), ("name", name), ("used", used)],
            )?;
        }
        self.say("demo-links-hint", &[])
    }

    async fn open(&mut self, number: usize, name: Option<String>) -> Result<()> {
        let links = links(&self.stage.phones);
        let Some(link) = number.checked_sub(1).and_then(|at| links.get(at)).cloned() else {
            return self.say("demo-no-such-link", &[("number", &number.to_string())]);
        };
        let name = name
            .or(link.name.clone())
            .unwrap_or_else(|| self.wording.say("demo-nameless"));
        self.at_hand = self.stage.add_phone(&name)?;
        self.open_on_phone(&link).await
    }

    async fn open_on_phone(&mut self, link: &Link) -> Result<()> {
        self.opened.insert(link.secret.clone());
        let phone = self.phone()?.clone();
        let name = self.owner(self.at_hand).name;
        self.say("demo-new-phone", &[("name", &name)])?;
        phone.start(Some(&link.secret));
        self.until_answered(phone.id()).await
    }

    async fn edit(&mut self, text: &str) -> Result<()> {
        let phone = self.phone()?.clone();
        let is_own = |message: &&crate::demo::botapi::ChatMessage| {
            message.author == Author::Person && !message.deleted
        };
        let chat = phone.chat();
        let Some(last) = chat
            .iter()
            .rev()
            .filter(|message| message.media.is_none())
            .find(is_own)
        else {
            return self.say("demo-nothing-to-edit", &[]);
        };
        match phone.edit(last.id, text) {
            Ok(()) => self.until_answered(phone.id()).await,
            Err(_) => self.say("demo-nothing-to-edit", &[]),
        }
    }

    fn pass_days(&mut self, days: u32) -> Result<()> {
        self.stage.pass_days(days)?;
        self.say("demo-days-passed", &[("days", &days.to_string())])
    }

    fn list_phones(&mut self) -> Result<()> {
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

    /// Says something as the demo itself.
    pub(super) fn say(&mut self, id: &str, words: &[(&'static str, &str)]) -> Result<()> {
        let text = self.wording.fill(id, words);
        Ok(self
            .screen
            .aside(&layout::text(&text, Ink::FAINT, self.screen.room()))?)
    }

    fn phone(&self) -> Result<&Phone> {
        let known = self.stage.phones.at(self.at_hand);
        known.map_or_else(|| self.facilitator(), |known| Ok(&known.phone))
    }

    fn facilitator(&self) -> Result<&Phone> {
        self.stage.phones.facilitator()
    }

    /// Shows what happens until the bot has answered in this chat, and then until it is quiet.
    pub(super) async fn until_answered(&mut self, chat: ChatId) -> Result<()> {
        let patience = Instant::now() + PATIENCE;
        let mut is_answered = false;
        while !is_answered && Instant::now() < patience {
            if let Ok(event) = timeout(QUIET, self.events.recv()).await {
                is_answered |= event
                    .as_ref()
                    .is_ok_and(|event| event.chat == chat && is_answer(event));
                self.take(event)?;
            }
        }
        self.until_quiet().await
    }

    /// Shows what happens until nothing happens any more.
    pub(super) async fn until_quiet(&mut self) -> Result<()> {
        let patience = Instant::now() + PATIENCE;
        while Instant::now() < patience {
            match timeout(QUIET, self.events.recv()).await {
                Ok(event) => self.take(event)?,
                Err(_) if self.stage.api.waiting_updates() == 0 => return Ok(()),
                Err(_) => {}
            }
        }
        Ok(())
    }

    /// Shows what has happened already.
    pub(super) fn catch_up(&mut self) -> Result<()> {
        while let Ok(event) = self.events.try_recv() {
            self.show(&event)?;
        }
        Ok(())
    }

    pub(super) async fn next_event(&mut self) -> Result<()> {
        let event = self.events.recv().await;
        self.take(event)
    }

    fn take(&mut self, event: Result<ChatEvent, RecvError>) -> Result<()> {
        match event {
            Ok(event) => Ok(self.show(&event)?),
            Err(RecvError::Lagged(_)) => Ok(()),
            Err(RecvError::Closed) => Err(RecvError::Closed.into()),
        }
    }
}

fn is_answer(event: &ChatEvent) -> bool {
    match &event.happening {
        Happening::NewMessage(message) | Happening::Edited(message) => message.is_from_bot(),
        Happening::CallbackAnswered(answer) => answer.text.is_some(),
        _ => false,
    }
}

//! Whoever plays: what they type is done on the phones, and what happens there is shown.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use tokio::sync::broadcast;
use tokio::sync::mpsc;

use super::ink::Ink;
use super::input::{Command, Input, Line};
use super::layout;
use super::screen::Screen;
use crate::stage::Stage;
use crate::wording::Wording;
use loopback_botapi::{ChatEvent, MessageId, Phone};

/// Somebody plays.
pub(super) struct Session {
    pub(super) stage: Stage,
    pub(super) wording: Arc<Wording>,
    pub(super) screen: Screen,
    pub(super) pause: Duration,
    /// What they write stands on the screen already.
    pub(super) sees_own_words: bool,
    pub(super) events: broadcast::Receiver<ChatEvent>,
    /// The number of the phone at hand.
    pub(super) at_hand: usize,
    /// The secrets of the links that were opened.
    pub(super) opened: HashSet<String>,
    /// The lines that are typed.
    typed: mpsc::Receiver<String>,
    /// The lines of every message, as they were shown last.
    pub(super) shown: HashMap<MessageId, HashSet<String>>,
    /// Nothing has happened since messages were deleted on the phone of this number.
    pub(super) deleted_on: Option<usize>,
}

/// Whether it goes on.
#[derive(PartialEq, Eq)]
enum Next {
    GoOn,
    Quit,
}

impl Session {
    pub(super) fn new(
        stage: Stage,
        wording: Wording,
        pause: Duration,
        typed: mpsc::Receiver<String>,
    ) -> Self {
        let screen = Screen::of_terminal();
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
            typed,
            shown: HashMap::new(),
            deleted_on: None,
        }
    }

    /// Gives the facilitator a phone; what was kept is taken up again.
    pub(super) async fn enrol(&mut self) -> Result<()> {
        let (short, name) = (
            self.wording.say("demo-facilitator-short"),
            self.wording.say("demo-facilitator-name"),
        );
        self.stage.enrol_facilitator(&short, &name).await
    }

    /// Does what is typed, until there is nothing more.
    pub(super) async fn talk(&mut self) -> Result<()> {
        self.say("demo-opening", &[])?;
        self.until_answered(self.facilitator()?.id()).await?;
        self.say("demo-first", &[])?;
        while let Some(line) = self.next_line().await? {
            if self.obey(Line::read(&line)).await? == Next::Quit {
                break;
            }
            self.until_quiet().await?;
        }
        self.say("demo-end", &[])
    }

    async fn next_line(&mut self) -> Result<Option<String>> {
        loop {
            let owner = self.owner(self.at_hand);
            self.screen.ask(&owner)?;
            tokio::select! {
                biased;
                event = self.events.recv() => self.take(event)?,
                line = self.typed.recv() => {
                    self.screen.answered();
                    return Ok(line);
                }
            }
        }
    }

    /// Somebody types while something plays by itself.
    pub(super) fn is_interrupted(&mut self) -> bool {
        let is_typed = self.screen.is_typed_on() && self.typed.try_recv().is_ok();
        if is_typed {
            self.screen.answered();
        }
        is_typed
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

    /// Says something as the demo itself.
    pub(super) fn say(&mut self, id: &str, words: &[(&'static str, &str)]) -> Result<()> {
        let text = self.wording.fill(id, words);
        Ok(self
            .screen
            .aside(&layout::text(&text, Ink::PLAIN, Screen::WIDTH))?)
    }

    /// The phone at hand.
    pub(super) fn phone(&self) -> Result<&Phone> {
        let known = self.stage.phones.at(self.at_hand);
        known.map_or_else(|| self.facilitator(), |known| Ok(&known.phone))
    }

    fn facilitator(&self) -> Result<&Phone> {
        self.stage.phones.facilitator()
    }
}

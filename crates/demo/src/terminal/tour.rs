//! The guided example in the terminal: step by step, with what there is to notice.

use anyhow::Result;
use tokio::time::sleep;

use super::ink::Ink;
use super::layout;
use super::screen::Screen;
use super::session::Session;
use crate::example::{Cue, Example, Player};

/// The terminal's own colour for what there is to notice.
const NOTICE: u8 = 6;

impl Session {
    /// Plays the example and nothing else.
    pub(super) async fn tour(&mut self) -> Result<()> {
        self.sees_own_words = false;
        self.say("demo-tour-opening", &[])?;
        self.until_quiet().await?;
        self.play_example().await
    }

    /// Plays the example amidst whatever else is played.
    pub(super) async fn example(&mut self) -> Result<()> {
        if self.screen.is_typed_on() {
            self.say("demo-example-hint", &[])?;
        }
        let sees_own_words = std::mem::replace(&mut self.sees_own_words, false);
        let played = self.play_example().await;
        self.sees_own_words = sees_own_words;
        played
    }

    async fn play_example(&mut self) -> Result<()> {
        let wording = self.wording.clone();
        let example = Example::told_in(wording.language())?;
        let mut player = Player::new(&mut self.stage, wording, &example.names)?;
        for step in example.steps {
            if self.is_interrupted() {
                return self.say("demo-example-left", &[]);
            }
            let cue = self.watch(player.wait_for(&step)).await??;
            self.announce(&player, &cue).await?;
            player.act(&cue, &mut self.stage)?;
            if let Some(who) = cue.who() {
                self.until_heard(player.phone_of(who).id()).await?;
            }
        }
        self.until_quiet().await?;
        let end = self.wording.say("demo-example-end");
        self.notice(&end)
    }

    /// Shows what is about to be done. What is written shows itself.
    async fn announce(&mut self, player: &Player, cue: &Cue) -> Result<()> {
        match cue {
            Cue::Notice(text) => {
                self.until_quiet().await?;
                self.notice(text)?;
                self.watch(sleep(self.pause * 2)).await
            }
            Cue::Press(who, button) => {
                self.watch(sleep(self.pause)).await?;
                Ok(self.show_press(player.number_of(*who), &button.label)?)
            }
            Cue::Days(days) => self.say("demo-days-passed", &[("days", &days.to_string())]),
            Cue::Write { .. } | Cue::Open { .. } => self.watch(sleep(self.pause)).await,
        }
    }

    fn notice(&mut self, text: &str) -> Result<()> {
        let mut lines = vec![Vec::new()];
        lines.extend(layout::text(
            text,
            Ink::BOLD.coloured(NOTICE),
            Screen::WIDTH,
        ));
        lines.push(Vec::new());
        Ok(self.screen.aside(&lines)?)
    }

    /// Shows what happens until this is done.
    async fn watch<T>(&mut self, work: impl Future<Output = T>) -> Result<T> {
        tokio::pin!(work);
        loop {
            tokio::select! {
                biased;
                done = &mut work => {
                    self.catch_up()?;
                    return Ok(done);
                }
                event = self.next_event() => event?,
            }
        }
    }
}

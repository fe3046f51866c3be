//! Playing the guided example on the stage.

use std::sync::Arc;

use anyhow::Result;

use super::hall::Hall;
use crate::example::{Act, Cue, Example, Player, Step, Who};
use crate::wording::Wording;
use kring_rules::role::Language;

const END: &str = "page-note-end";
const BROKEN: &str = "page-note-broken";

impl Hall {
    /// Begins the example.
    pub(super) fn begin_example(self: &Arc<Self>, language: Language) {
        self.play.leave();
        let playing = Arc::clone(self);
        let task = tokio::spawn(async move { playing.play_example(language).await });
        self.play.is_played_by(task);
    }

    async fn play_example(&self, language: Language) {
        let note = match self.all_steps(language).await {
            Ok(()) => END,
            Err(error) => {
                tracing::error!("the example broke off: {error:#}");
                BROKEN
            }
        };
        self.play.is_done(note);
    }

    async fn all_steps(&self, language: Language) -> Result<()> {
        let example = Example::told_in(language)?;
        let wording = Arc::new(Wording::new(self.wishes.texts()?, language));
        let mut player = self.player(wording, &example.names).await?;
        let notices = example.steps.iter();
        let notices = notices.filter(|step| matches!(step.act, Act::Notice { .. }));
        self.play.has_parts(notices.count());
        let mut nexts = 0;
        for step in example.steps {
            if let Act::Notice { number, text } = &step.act {
                let phone = player.phone_of(step.who).id();
                nexts = self.play.wait_at(*number, phone, text.len()).await;
            } else {
                self.play.pause(nexts).await;
                let cue = self.cue(&player, &step).await?;
                player.act(&cue, &mut *self.stage().await)?;
            }
        }
        Ok(())
    }

    /// The players, with new phones for the parties.
    async fn player(&self, wording: Arc<Wording>, names: &[String]) -> Result<Player> {
        let mut stage = self.stage().await;
        let player = Player::new(&mut stage, wording, names)?;
        for who in [Who::First, Who::Second] {
            self.show_phone(&stage, player.number_of(who));
        }
        Ok(player)
    }

    /// What can be done now. As long as the plug is out nothing can; whoever waited meanwhile waits anew.
    async fn cue(&self, player: &Player, step: &Step) -> Result<Cue> {
        loop {
            self.plug.until_on().await;
            let cue = player.wait_for(step).await;
            if cue.is_ok() || !self.plug.until_on().await {
                return cue;
            }
        }
    }
}

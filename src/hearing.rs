//! Hearing: what was spoken is given to a command of the organisation's own on this machine, and what that answers is handed
//! in as what was understood. No file is made and no shell is asked; nothing waits for it. Whatever goes wrong with the
//! command, the voice note stays one, and nobody is told but the log, without a word of it.

mod listening;

use std::sync::Arc;

use tokio::sync::{Semaphore, mpsc, oneshot, watch};

use crate::config::Transcriber;
use crate::desk::{Outbox, OwedWords, Request, Scribe};
use kring_rules::ids::Seat;
use kring_rules::words::Words;
use listening::{Deaf, understood};

/// Puts into words what was spoken, one recording after the other.
pub struct Hearing(Arc<Inner>);

struct Inner {
    command: Option<Transcriber>,
    recordings: Arc<dyn Outbox>,
    desk: mpsc::WeakSender<Request>,
    /// It takes the whole machine: one at a time.
    turn: Semaphore,
    stop: watch::Receiver<bool>,
}

impl Hearing {
    /// Hearing by this command, until it is told to stop. Without a command nothing is understood.
    pub fn new(
        command: Option<Transcriber>,
        recordings: Arc<dyn Outbox>,
        desk: mpsc::WeakSender<Request>,
        stop: watch::Receiver<bool>,
    ) -> Self {
        Self(Arc::new(Inner {
            command,
            recordings,
            desk,
            turn: Semaphore::new(1),
            stop,
        }))
    }
}

impl Scribe for Hearing {
    fn write(&self, owed: Vec<OwedWords>) {
        for owed in owed {
            let hearing = Arc::clone(&self.0);
            tokio::spawn(async move {
                let mut stop = hearing.stop.clone();
                tokio::select! {
                    () = hearing.hear(owed) => {}
                    // It is asked again after the next start.
                    _ = stop.wait_for(|stop| *stop) => {}
                }
            });
        }
    }
}

impl Inner {
    async fn hear(&self, owed: OwedWords) {
        let Ok(_turn) = self.turn.acquire().await else {
            return;
        };
        let words = self.said(&owed).await;
        let Some(desk) = self.desk.upgrade() else {
            return;
        };
        let (taken, on_disk) = oneshot::channel();
        drop(desk.send(Request::Written(owed, words, taken)).await);
        drop(desk);
        let _ = on_disk.await;
    }

    async fn said(&self, owed: &OwedWords) -> Option<Words> {
        let command = self.command.as_ref()?;
        let seat = Seat::of(&owed.seat.case, owed.seat.party);
        let sound = self.recordings.recording(seat, owed.message).await;
        match understood(command, owed.language, sound.ok().flatten()?.0).await {
            Ok(words) => {
                tracing::debug!("a voice note was put into words");
                Some(words)
            }
            Err(why) => {
                let why = why.said();
                tracing::warn!(why, "a voice note was not put into words, and stays one");
                None
            }
        }
    }
}

impl Deaf {
    fn said(&self) -> &'static str {
        match self {
            Self::CannotRun => "the command cannot be run",
            Self::Failed => "the command failed",
            Self::TooSlow => "the command took too long",
            Self::TooMuch => "the command answered more than anybody says",
            Self::NoWords => "the command answered nothing that can be read",
        }
    }
}

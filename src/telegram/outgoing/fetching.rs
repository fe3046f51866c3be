//! Fetching what was spoken: each recording until it is here, or will never be. None holds up another, and no name of a
//! file, no path and no address is ever told.

use std::sync::Arc;
use std::time::Duration;

use reqwest::Response;
use serde::Deserialize;
use serde_json::json;
use teloxide::{ApiError, RequestError};
use tokio::sync::oneshot;

use super::Inner;
use super::refusal::{Trouble, trouble};
use crate::backoff::Backoff;
use crate::desk::{FileId, OwedRecording, Request, Sound};
use crate::telegram::call::{ask, fetch};
use kring_rules::voice_note::{LARGEST_VOICE, VoiceLost};

/// So many recordings are fetched at once: of so many at most the bytes are in memory.
pub(super) const AT_ONCE: usize = 2;
/// After a failed try it is tried again after so long, doubling up to [`LONGEST_WAIT`].
const SHORTEST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_mins(5);
/// A refusal that nobody knows is taken for an answer after so many.
const REFUSED: u32 = 5;

/// How Telegram says that a file will never come.
const LOST: [(&str, VoiceLost); 2] = [
    ("Bad Request: file is too big", VoiceLost::TooLarge),
    ("Bad Request: invalid file_id", VoiceLost::Gone),
];

/// Why a try failed.
enum Failed {
    /// It may go better, at once or after so long.
    Again(Option<Duration>),
    /// It was refused, and nobody knows for how long.
    Refused,
    /// It will never come.
    Lost(VoiceLost),
}

/// How often it was refused, and nobody knows for how long.
#[derive(Default)]
struct Refusals(u32);

impl Refusals {
    /// Once more: now they are taken for an answer.
    fn are_an_answer(&mut self) -> bool {
        self.0 += 1;
        self.0 >= REFUSED
    }
}

/// A file as Telegram hands it out.
#[derive(Deserialize)]
struct File {
    file_path: Option<String>,
    file_size: Option<u64>,
}

impl Inner {
    /// Starts fetching this recording.
    pub(super) fn start_fetching(self: &Arc<Self>, owed: OwedRecording) {
        let post = Arc::clone(self);
        tokio::spawn(async move {
            let mut stop = post.stop.clone();
            tokio::select! {
                () = post.fetch_until_done(owed) => {}
                _ = stop.wait_for(|stop| *stop) => {}
            }
        });
    }

    async fn fetch_until_done(&self, owed: OwedRecording) {
        let mut backoff = Backoff::between(SHORTEST_WAIT, LONGEST_WAIT);
        let mut refusals = Refusals::default();
        loop {
            let Ok(permit) = self.fetches.acquire().await else {
                return;
            };
            let pause = match self.fetched(&owed.file).await {
                Ok(sound) => return self.hand_in(owed, Ok(sound)).await,
                Err(Failed::Lost(why)) => return self.hand_in(owed, Err(why)).await,
                Err(Failed::Refused) if refusals.are_an_answer() => {
                    return self.hand_in(owed, Err(VoiceLost::Gone)).await;
                }
                Err(Failed::Refused) => None,
                Err(Failed::Again(pause)) => pause,
            };
            drop(permit);
            tracing::debug!("a voice note could not be fetched; it is tried again");
            tokio::time::sleep(pause.unwrap_or_else(|| backoff.pause())).await;
        }
    }

    /// The next one is fetched once this one is on disk.
    async fn hand_in(&self, owed: OwedRecording, recorded: Result<Sound, VoiceLost>) {
        if recorded.is_ok() {
            tracing::debug!("a voice note was fetched");
        } else {
            tracing::warn!("a voice note cannot be fetched: whoever sent it is told");
        }
        let (taken, on_disk) = oneshot::channel();
        self.tell_desk(Request::Recorded(owed, recorded, taken))
            .await;
        let _ = on_disk.await;
    }

    async fn fetched(&self, file: &FileId) -> Result<Sound, Failed> {
        let bot = &self.connection.sender;
        let about = json!({ "file_id": file.0 });
        let found: File = ask(bot, "GetFile", &about)
            .await
            .map_err(|error| failed(&error))?;
        if found
            .file_size
            .is_some_and(|bytes| bytes > u64::from(LARGEST_VOICE))
        {
            return Err(Failed::Lost(VoiceLost::TooLarge));
        }
        let path = found.file_path.ok_or(Failed::Refused)?;
        let answer = fetch(bot, &path).await.map_err(|error| failed(&error))?;
        match answer.status().as_u16() {
            200 => whole(answer).await,
            429 | 500.. => Err(Failed::Again(None)),
            _ => Err(Failed::Refused),
        }
    }
}

/// Reads it as it comes, and no more than what is kept.
async fn whole(mut answer: Response) -> Result<Sound, Failed> {
    let most = usize::try_from(LARGEST_VOICE).unwrap_or(usize::MAX);
    let mut bytes = Vec::new();
    while let Some(more) = answer.chunk().await.map_err(|_| Failed::Again(None))? {
        if bytes.len() + more.len() > most {
            return Err(Failed::Lost(VoiceLost::TooLarge));
        }
        bytes.extend_from_slice(&more);
    }
    Ok(Sound(bytes))
}

fn failed(error: &RequestError) -> Failed {
    match error {
        RequestError::Api(ApiError::FileIdInvalid) => return Failed::Lost(VoiceLost::Gone),
        RequestError::Api(ApiError::Unknown(text)) => {
            if let Some((_, why)) = LOST.iter().find(|(begins, _)| text.starts_with(begins)) {
                return Failed::Lost(*why);
            }
        }
        _ => {}
    }
    match trouble(error) {
        Trouble::Wait(pause) => Failed::Again(Some(pause)),
        Trouble::Passing | Trouble::ShutOut | Trouble::Stopping => Failed::Again(None),
        Trouble::Unknown
        | Trouble::Unreachable
        | Trouble::Unchanged
        | Trouble::Gone
        | Trouble::Never(_) => Failed::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fifth_refusal_is_an_answer() {
        let mut refusals = Refusals::default();
        let each = [(); 5].map(|()| refusals.are_an_answer());
        assert_eq!(each, [false, false, false, false, true]);
    }

    #[test]
    fn what_telegram_says_of_a_file_that_will_never_come_is_known() {
        let said = |text: &str| failed(&RequestError::Api(ApiError::Unknown(text.to_owned())));
        let too_large = "Bad Request: file is too big (more than 20 MB)";
        assert!(matches!(said(too_large), Failed::Lost(VoiceLost::TooLarge)));
        let gone = "Bad Request: invalid file_id given";
        assert!(matches!(said(gone), Failed::Lost(VoiceLost::Gone)));
        let known = failed(&RequestError::Api(ApiError::FileIdInvalid));
        assert!(matches!(known, Failed::Lost(VoiceLost::Gone)));
        assert!(matches!(said("Bad Request: new words"), Failed::Refused));
        let pause = teloxide::types::Seconds::from_seconds(7);
        let waits = failed(&RequestError::RetryAfter(pause));
        assert!(matches!(waits, Failed::Again(Some(pause)) if pause.as_secs() == 7));
    }
}

//! Recordings of what was spoken: which are still to be fetched, and what becomes of one that came, or will not.

use super::rows::recordings::{OwedRecording, Sound};
use super::rows::{every_readable, tables};
use super::work::Work;
use super::{Decided, Desk, DeskError, Room};
use kring_rules::moment::Moment;
use kring_rules::voice_note::{LARGEST_VOICE, VoiceLost};
use kring_store::Store;

/// What came of fetching.
pub type Recorded = Result<Sound, VoiceLost>;

impl<S: Store> Desk<S> {
    /// The recordings that are still to be fetched.
    pub async fn owed_recordings(&self) -> Result<Vec<OwedRecording>, DeskError> {
        let owed = every_readable(self.store(), tables::OWED_RECORDINGS, &[]).await?;
        Ok(owed.into_iter().map(|(_, owed)| owed).collect())
    }

    /// A recording came, or will never come. Of what was erased or changed meanwhile nothing is kept.
    pub async fn recorded(
        &mut self,
        owed: &OwedRecording,
        recorded: Recorded,
        now: Moment,
    ) -> Result<Option<Decided>, DeskError> {
        let key = owed.key();
        let row = self.store().get(tables::OWED_RECORDINGS, &key).await?;
        if row.is_none() {
            return Ok(None);
        }
        let mut work = self.work(now);
        work.recorded(owed, recorded).await?;
        work.puts.push(owed.done());
        work.address().await?;
        work.commit().map(Some)
    }
}

impl<S: Store> Work<'_, S> {
    async fn recorded(
        &mut self,
        owed: &OwedRecording,
        recorded: Recorded,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(&owed.seat.case).await? else {
            return Ok(());
        };
        let (party, message) = (owed.seat.party, owed.message);
        let room = &self.tools.settings.room;
        match recorded.and_then(|sound| Ok((size(&sound, room)?, sound))) {
            Ok((bytes, sound)) => {
                if case.is_recorded(party, message, bytes) {
                    self.puts.extend(owed.kept(&sound));
                    let language = case.party(party).map(|party| party.language);
                    self.owe_words(owed, language)?;
                }
            }
            Err(why) => {
                let lost = case.lost_voice(&self.tools.guides, (party, message), why, self.now);
                self.messages(lost);
            }
        }
        self.case_changed(case);
        Ok(())
    }
}

/// What is empty was never a recording. Words are small and come first: where there is hardly any room left on the disk, it is
/// kept for them.
fn size(sound: &Sound, room: &Room) -> Result<u32, VoiceLost> {
    let bytes = u32::try_from(sound.0.len()).unwrap_or(u32::MAX);
    match bytes {
        0 => Err(VoiceLost::Gone),
        1..=LARGEST_VOICE if room.is_there_for(u64::from(bytes)) => Ok(bytes),
        1..=LARGEST_VOICE => {
            tracing::error!(
                "the disk with kring's data is nearly full: a voice note is not kept. Make room on it"
            );
            Err(VoiceLost::NoRoom)
        }
        _ => Err(VoiceLost::TooLarge),
    }
}

//! Putting into words what was spoken, where the organisation has a command for that: what is still to be put into words, and
//! what becomes of the words. They are shown to whoever spoke, and to nobody else.

use super::rows::recordings::{OwedRecording, OwedWords};
use super::rows::{every_readable, tables};
use super::work::Work;
use super::{Decided, Desk, DeskError};
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Desk<S> {
    /// The recordings that are still to be put into words.
    pub async fn owed_words(&self) -> Result<Vec<OwedWords>, DeskError> {
        let owed = every_readable(self.store(), tables::OWED_WORDS, &[]).await?;
        Ok(owed.into_iter().map(|(_, owed)| owed).collect())
    }

    /// This was understood of a recording, or nothing: then it stays a voice note. Of what was erased or changed meanwhile
    /// nothing is said.
    pub async fn written(
        &mut self,
        owed: &OwedWords,
        words: Option<&Words>,
        now: Moment,
    ) -> Result<Option<Decided>, DeskError> {
        let row = self.store().get(tables::OWED_WORDS, &owed.key()).await?;
        if row.is_none() {
            return Ok(None);
        }
        let mut work = self.work(now);
        if let Some(words) = words.filter(|words| !words.is_empty()) {
            work.written(owed, words).await?;
        }
        work.puts.push(owed.done());
        work.address().await?;
        work.commit().map(Some)
    }
}

impl<S: Store> Work<'_, S> {
    /// The recording that has just come is to be put into words, where somebody does that.
    pub(super) fn owe_words(
        &mut self,
        recorded: &OwedRecording,
        language: Option<Language>,
    ) -> Result<(), DeskError> {
        let settings = &self.tools.settings;
        if !settings.puts_in_words {
            return Ok(());
        }
        let owed = OwedWords {
            seat: recorded.seat.clone(),
            message: recorded.message,
            language: language.unwrap_or(settings.languages.house()),
        };
        self.puts.push(owed.put()?);
        self.to_write.push(owed);
        Ok(())
    }

    /// They read what was understood. Where it says outright that somebody is in danger, they see where help is, as whoever
    /// writes it does.
    async fn written(&mut self, owed: &OwedWords, words: &Words) -> Result<(), DeskError> {
        let Some(mut case) = self.case(&owed.seat.case).await? else {
            return Ok(());
        };
        let (party, now) = (owed.seat.party, self.now);
        let guides = &self.tools.guides;
        let asked = case.understood(guides, (party, owed.message), words, now);
        let danger = self.tools.settings.phrases.found_in(words.as_str());
        let heard = danger.filter(|_| !asked.is_empty());
        let heard = heard.map(|kind| case.heard(guides, party, kind, now));
        self.messages(asked);
        self.messages(heard.unwrap_or_default());
        self.case_changed(case);
        Ok(())
    }
}

//! Somebody sent a voice note: the rules decide what it answers, and its recording is owed from then on.

use crate::desk::incoming::VoiceSent;
use crate::desk::rows::recordings::OwedRecording;
use crate::desk::work::Work;
use crate::desk::{DeskError, SightOf};
use kring_rules::event::{Content, Event, Spoken};
use kring_rules::ids::PersonId;
use kring_rules::person::Person;
use kring_rules::voice_note::VoiceNote;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// Somebody sent a voice note. While nobody knows for which conversation, it cannot be kept for any.
    pub(in crate::desk) async fn spoke(
        &mut self,
        who: PersonId,
        sent: &VoiceSent,
        sight: SightOf<'_>,
    ) -> Result<(), DeskError> {
        if self.known(who).is_some_and(Person::is_asked_which) {
            let voice = Event::SentSomethingElse(Content::Voice);
            return self.did(who, voice).await;
        }
        let voice = VoiceNote::sent(sent.message, sent.seconds, sent.bytes);
        let spoke = Event::Spoke(Spoken::of(voice, sent.words.clone()));
        let spoke = spoke.looked_at(|message| sight(who, message));
        match sent.to {
            Some(to) => self.replied(who, to, spoke).await?,
            None => self.did(who, spoke).await?,
        }
        self.owe_recording(who, sent)
    }

    /// What an answer holds of it is to be fetched.
    fn owe_recording(&mut self, who: PersonId, sent: &VoiceSent) -> Result<(), DeskError> {
        for seat in self.preparations(who) {
            let case = self.changed_case(&seat.case);
            if case.is_some_and(|case| case.owes_a_recording(seat.party, sent.message)) {
                let owed = OwedRecording {
                    seat,
                    message: sent.message,
                    file: sent.file.clone(),
                };
                self.puts.push(owed.put()?);
                self.recordings.push(owed);
                return Ok(());
            }
        }
        Ok(())
    }
}

//! What was spoken, as it is told in writing: that it is there, and how long it lasts.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::voice_note::VoiceNote;

impl Voice<'_> {
    /// "spraakbericht, 0.42"
    pub(crate) fn voice_said(&self, voice: &VoiceNote) -> String {
        let args = Args::new()
            .text("length", lasting(voice))
            .text("recorded", voice.state.code());
        self.plain("voice-note", &args)
    }

    /// Each on a line of its own.
    pub(crate) fn voices_said(&self, page: &mut Page, voices: &[VoiceNote]) {
        for voice in voices {
            page.line(&Html::text(&self.voice_said(voice)).italic());
        }
    }
}

/// "0.42": minutes and seconds.
pub(crate) fn lasting(voice: &VoiceNote) -> String {
    format!("{}.{:02}", voice.seconds / 60, voice.seconds % 60)
}

//! What was understood of a voice note: whoever spoke reads it first.

use super::Taps;
use crate::args::Args;
use crate::page::Page;
use crate::spoken::lasting;
use crate::voice::Voice;
use kring_rules::press::Tap;
use kring_rules::say::InWords;
use kring_rules::voice_note::VoiceNote;

impl Voice<'_> {
    pub(super) fn in_words(&self, page: &mut Page, taps: &Taps<'_>, said: &InWords) {
        let short = self.short(said.question());
        let args = Args::new().text("question", short);
        match said {
            InWords::Asked(understood) => {
                let args = args.text("length", lasting(&understood.voice));
                page.paragraph(&self.html("in-words-asked", &args));
                page.quote(&understood.words);
                page.paragraph(&self.words("in-words-is-it-right"));
                let voice = understood.voice.message;
                page.row([
                    taps.named("in-words", Tap::InWords(voice)),
                    taps.named("only-voice", Tap::OnlyVoice(voice)),
                ]);
            }
            InWords::Stands(understood) => {
                page.paragraph(&self.html("in-words-stands", &args));
                page.quote(&understood.words);
            }
            InWords::OnlyVoice(_) => page.paragraph(&self.html("in-words-only-voice", &args)),
        }
    }

    /// How long it lasts, and whether it is put into words here.
    pub(super) fn length_args(&self, voice: &VoiceNote) -> Args {
        let written = if self.around.puts_in_words {
            "yes"
        } else {
            "no"
        };
        Args::new()
            .text("length", lasting(voice))
            .text("written", written)
    }
}

//! Texts that the rules never ask for, such as those of the demo.

use super::args::Args;
use super::sheet::Around;
use super::texts::Texts;
use super::voice::Voice;
use kring_rules::role::Language;

impl Texts {
    /// A message as plain text, with these words filled in.
    pub fn plain(&self, language: Language, id: &str, fill_in: &[(&'static str, &str)]) -> String {
        let around = Around::default();
        let filled = |args: Args, (name, text): &(&'static str, &str)| args.text(name, *text);
        let args = fill_in.iter().fold(Args::new(), filled);
        Voice::new(self, language, &around).plain(id, &args)
    }
}

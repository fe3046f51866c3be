//! How each takes part: who meets the others and who does not, and what is still to be discussed with whom.

use crate::args::Args;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::readiness::{Meets, TakesPart};

impl Voice<'_> {
    /// A line for each, and a word when not all of them meet.
    pub(super) fn each_takes_part(&self, page: &mut Page, each: &[TakesPart]) {
        for one in each {
            let args = Args::new()
                .words("alias", &one.alias)
                .text("way", self.way_of(one))
                .number("discuss", one.to_discuss);
            page.line(&self.html("ready-each", &args));
        }
        if each.iter().any(|one| one.meets == Meets::No) {
            page.paragraph(&self.words("ready-not-all-meet"));
        }
    }

    /// How somebody takes part, in a few words.
    pub(crate) fn way_of(&self, one: &TakesPart) -> String {
        let (chosen, way) = match &one.way {
            None => ("no", String::new()),
            Some((question, option)) => {
                let way = self.in_guide(&one.guide, |voice| voice.option(question, option));
                ("yes", way)
            }
        };
        let args = Args::new()
            .text("meets", one.meets.code())
            .text("chosen", chosen)
            .text("way", way);
        self.plain("ready-way", &args)
    }
}

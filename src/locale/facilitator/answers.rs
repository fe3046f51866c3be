//! A party's answers, to be read by the facilitator.

use crate::conversation::guide::Phase;
use crate::conversation::press::CaseTap;
use crate::conversation::say::{Line, PartyTitle};
use crate::locale::html::Html;
use crate::locale::page::Page;
use crate::locale::voice::Voice;

impl Voice<'_> {
    pub(super) fn answers(&self, title: &PartyTitle, phases: &[(Phase, Vec<Line>)]) -> Page {
        let mut page = Page::of(&self.title(title));
        page.protect();
        page.line(&self.words("answers"));
        for (phase, lines) in phases {
            self.phase_read(&mut page, *phase, lines);
        }
        page.row([self.tap("back-to-party", &title.case, CaseTap::Party(title.party))]);
        page
    }

    /// One phase of someone's answers.
    pub(super) fn phase_read(&self, page: &mut Page, phase: Phase, lines: &[Line]) {
        page.paragraph(&Html::text(&self.phase(phase)).underlined());
        for line in lines {
            self.line_read(page, line);
        }
    }
}

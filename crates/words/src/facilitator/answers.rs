//! A party's answers, to be read by the facilitator.

use crate::html::Html;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::ids::PhaseId;
use kring_rules::press::CaseTap;
use kring_rules::role::Role;
use kring_rules::say::{Line, PartyTitle};

impl Voice<'_> {
    pub(super) fn answers(&self, title: &PartyTitle, phases: &[(PhaseId, Vec<Line>)]) -> Page {
        let mut page = Page::of(&self.title(title));
        page.line(&self.words("answers"));
        self.in_guide(&title.guide, |voice| {
            for (phase, lines) in phases {
                voice.phase_read(&mut page, (phase, lines), title.role);
            }
        });
        self.goes_again(&mut page);
        page.row([self.tap("back-to-party", &title.case, CaseTap::Party(title.party))]);
        page
    }

    /// One phase of someone's answers.
    pub(super) fn phase_read(
        &self,
        page: &mut Page,
        (phase, lines): (&PhaseId, &[Line]),
        role: Role,
    ) {
        page.paragraph(&Html::text(&self.phase(phase, role)).underlined());
        for line in lines {
            self.line_read(page, line);
        }
    }
}

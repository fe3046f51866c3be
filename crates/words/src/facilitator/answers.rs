//! A party's answers, to be read by the facilitator.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::{Button, LONGEST_LABEL, Recording, shortened};
use crate::spoken::lasting;
use crate::voice::Voice;
use kring_rules::ids::{PhaseId, QuestionId};
use kring_rules::press::{CaseTap, Press};
use kring_rules::role::Role;
use kring_rules::say::{Line, PartyTitle};
use kring_rules::voice_note::VoiceNote;

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
        page.rows(self.to_hear(title, phases));
        page.row([self.tap("back-to-party", &title.case, CaseTap::Party(title.party))]);
        page
    }

    /// A button for each voice note, by what it answers.
    fn to_hear(&self, title: &PartyTitle, phases: &[(PhaseId, Vec<Line>)]) -> Vec<Button> {
        let lines = phases.iter().flat_map(|(_, lines)| lines);
        let spoken = lines.flat_map(|line| line.voices.iter().map(move |voice| (line, voice)));
        let button = |(line, voice): (&Line, &VoiceNote)| {
            let length = lasting(voice);
            let room = LONGEST_LABEL.saturating_sub(length.len() + "▶  · ".chars().count());
            let question = self.in_guide(&title.guide, |voice| {
                shortened(voice.short_label(&line.question, room), room)
            });
            let args = Args::new()
                .text("question", question)
                .text("length", length);
            let tap = CaseTap::Hear(title.party, voice.message);
            let press = Press::Case(title.case.clone(), tap);
            Button::new(self.plain("button-hear", &args), &press)
        };
        spoken.map(button).collect()
    }

    /// What was spoken at a question, to be listened to.
    pub(super) fn heard(
        &self,
        title: &PartyTitle,
        question: &QuestionId,
        voice: &VoiceNote,
    ) -> Page {
        let mut page = Page::of(&self.title(title));
        let question = self.in_guide(&title.guide, |voice| voice.short(question));
        page.paragraph(&Html::text(&question).bold());
        self.voices_said(&mut page, &[*voice]);
        self.goes_again(&mut page);
        page.plays(Recording {
            case: title.case.clone(),
            party: title.party,
            message: voice.message,
            seconds: voice.seconds,
            failing: self.words("heard-not").to_string(),
        });
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

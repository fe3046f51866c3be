//! What someone answered: every question with what was chosen and written, what may be done with it, and what stood
//! there before.

use kring_paper::{Blocks, Frame, Line, Look, Style};

use super::parts::{framed, heading, paragraph, quiet, quote, worded};
use crate::args::Args;
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::answer::{State, ToldTo};
use kring_rules::held::{AnswerData, VersionData};
use kring_rules::ids::{PhaseId, QuestionId};
use kring_rules::role::Role;
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn answered_phase(
        &self,
        phase: &PhaseId,
        answers: &[AnswerData],
        role: Role,
    ) -> Blocks {
        let head = heading(3, self.phase(phase, role));
        let each = answers.iter();
        let each: Blocks = each
            .map(|answer| self.answered_question(answer, role))
            .collect();
        framed(Frame::Section, head.then(each))
    }

    fn answered_question(&self, answer: &AnswerData, role: Role) -> Blocks {
        let (current, earlier) = current_and_earlier(answer);
        let asked = self.question(&answer.question, role);
        let inside = heading(4, capitalised(&self.short(&answer.question)))
            .then(paragraph(Look::Asked, worded(&asked)))
            .then(self.how_far(answer, current))
            .then_if(current.map(|version| self.given(answer, version)))
            .then(self.earlier_versions(&answer.question, earlier));
        framed(Frame::Answer, inside)
    }

    fn how_far(&self, answer: &AnswerData, current: Option<&VersionData>) -> Blocks {
        let left = matches!(answer.state, State::Skipped | State::Later);
        let standing = if left && current.is_some() {
            self.label("state-unconfirmed")
        } else {
            self.state(answer.state)
        };
        let standing = || {
            let says = Line::of(capitalised(&standing), Style::Emphasis);
            paragraph(Look::Plain, says)
        };
        let not_asked = || quiet(self.label("document-not-asked"));
        Blocks::new()
            .then_if((answer.state != State::Given).then(standing))
            .then_if((!answer.is_asked).then(not_asked))
    }

    fn given(&self, answer: &AnswerData, version: &VersionData) -> Blocks {
        let args = Args::new()
            .text("sharing", capitalised(&self.sharing(answer.sharing)))
            .text("moment", self.dated(version.at));
        let told = version.told.as_ref();
        self.said(&answer.question, version)
            .then_if(told.map(|told| quiet(capitalised(&self.told_in_file(told)))))
            .then(quiet(self.plain("document-answer-line", &args)))
    }

    /// "verteld aan An": a facilitator noted it.
    pub(super) fn told_in_file(&self, told: &ToldTo) -> String {
        let confirmed = if told.confirmed.is_some() {
            "yes"
        } else {
            "no"
        };
        let args = Args::new()
            .words("name", &told.name)
            .text("confirmed", confirmed);
        self.plain("told-to", &args)
    }

    fn earlier_versions(&self, question: &QuestionId, versions: &[VersionData]) -> Blocks {
        let versions: Vec<_> = versions.iter().filter(|v| v.says_something()).collect();
        if versions.is_empty() {
            return Blocks::new();
        }
        let each = versions.iter().rev().map(|version| {
            let when = quiet(self.dated(version.at));
            when.then(self.said(question, version))
        });
        let head = quiet(self.label("document-earlier"));
        framed(Frame::Earlier, head.then(each.collect::<Blocks>()))
    }

    /// What was chosen and written.
    fn said(&self, question: &QuestionId, version: &VersionData) -> Blocks {
        let together = version.together.as_ref();
        let together = together.map(|name| quiet(capitalised(&self.with_whom(name))));
        let chosen = || paragraph(Look::Chosen, self.options(question, &version.options));
        Blocks::new()
            .then_if(together)
            .then_if((!version.options.is_empty()).then(chosen))
            .then_if(version.words.as_ref().map(quote))
            .then(self.voices_told(&version.voices))
            .then(self.understood(&version.understood))
    }
}

impl Voice<'_> {
    /// What was understood of a voice note and waits for their word: it stands in nobody's copy but theirs.
    fn understood(&self, understood: &[Words]) -> Blocks {
        if understood.is_empty() {
            return Blocks::new();
        }
        let head = quiet(self.label("document-understood"));
        head.then(understood.iter().map(quote).collect::<Blocks>())
    }
}

/// The version that counts, if one does, and the others. Of what was passed over or put off, words count that wait for a
/// button.
fn current_and_earlier(answer: &AnswerData) -> (Option<&VersionData>, &[VersionData]) {
    let left = matches!(answer.state, State::Skipped | State::Later);
    match answer.versions.split_last() {
        Some((last, earlier)) if !left || last.is_told() => (Some(last), earlier),
        _ => (None, &answer.versions),
    }
}

//! What someone answered: every question with what was chosen and written, what may be done with it, and what stood
//! there before.

use maud::{Markup, html};

use super::parts::quote;
use crate::args::Args;
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::answer::{State, ToldTo};
use kring_rules::held::{AnswerData, VersionData};
use kring_rules::ids::{PhaseId, QuestionId};
use kring_rules::role::Role;

impl Voice<'_> {
    pub(super) fn answered_phase(
        &self,
        phase: &PhaseId,
        answers: &[AnswerData],
        role: Role,
    ) -> Markup {
        html! {
            section {
                h3 { (self.phase(phase, role)) }
                @for answer in answers { (self.answered_question(answer, role)) }
            }
        }
    }

    fn answered_question(&self, answer: &AnswerData, role: Role) -> Markup {
        let (current, earlier) = current_and_earlier(answer);
        html! {
            div class="answer" {
                h4 { (capitalised(&self.short(&answer.question))) }
                p class="asked" { (self.question(&answer.question, role)) }
                (self.how_far(answer, current))
                @if let Some(version) = current { (self.given(answer, version)) }
                (self.earlier_versions(&answer.question, earlier))
            }
        }
    }

    fn how_far(&self, answer: &AnswerData, current: Option<&VersionData>) -> Markup {
        let left = matches!(answer.state, State::Skipped | State::Later);
        let standing = if left && current.is_some() {
            self.label("state-unconfirmed")
        } else {
            self.state(answer.state)
        };
        html! {
            @if answer.state != State::Given { p { em { (capitalised(&standing)) } } }
            @if !answer.is_asked { p class="quiet" { (self.label("document-not-asked")) } }
        }
    }

    fn given(&self, answer: &AnswerData, version: &VersionData) -> Markup {
        let args = Args::new()
            .text("sharing", capitalised(&self.sharing(answer.sharing)))
            .text("moment", self.dated(version.at));
        html! {
            (self.said(&answer.question, version))
            @if let Some(told) = &version.told { p class="quiet" { (capitalised(&self.told_in_file(told))) } }
            p class="quiet" { (self.plain("document-answer-line", &args)) }
        }
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

    fn earlier_versions(&self, question: &QuestionId, versions: &[VersionData]) -> Markup {
        let versions: Vec<_> = versions.iter().filter(|v| v.says_something()).collect();
        html! {
            @if !versions.is_empty() {
                div class="earlier" {
                    p class="quiet" { (self.label("document-earlier")) }
                    @for version in versions.iter().rev() {
                        p class="quiet" { (self.dated(version.at)) }
                        (self.said(question, version))
                    }
                }
            }
        }
    }

    /// What was chosen and written.
    fn said(&self, question: &QuestionId, version: &VersionData) -> Markup {
        html! {
            @if let Some(name) = &version.together { p class="quiet" { (capitalised(&self.with_whom(name))) } }
            @if !version.options.is_empty() { p class="chosen" { (self.options(question, &version.options)) } }
            @if let Some(words) = &version.words { (quote(words)) }
        }
    }
}

/// The version that counts, if one does, and the others. Of what was passed over or put off, words count that wait for a
/// button.
fn current_and_earlier(answer: &AnswerData) -> (Option<&VersionData>, &[VersionData]) {
    let left = matches!(answer.state, State::Skipped | State::Later);
    match answer.versions.split_last() {
        Some((last, earlier)) if !left || last.words.is_some() => (Some(last), earlier),
        _ => (None, &answer.versions),
    }
}

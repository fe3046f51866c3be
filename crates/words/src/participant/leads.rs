//! A word about what just happened.

use crate::args::Args;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::gate::Gate;
use kring_rules::role::Role;
use kring_rules::say::Lead;

impl Voice<'_> {
    pub(super) fn lead(&self, page: &mut Page, lead: &Lead, role: Role) {
        let id = format!("lead-{}", name(lead));
        page.paragraph(&self.html(&id, &self.lead_args(lead, role)));
        if *lead == Lead::Help && !self.around.contact.is_empty() {
            page.paragraph(&self.contact());
        }
    }

    fn lead_args(&self, lead: &Lead, role: Role) -> Args {
        match lead {
            Lead::Corrected(question) => Args::new().text("question", self.short(question)),
            Lead::CannotRead(content) => Args::new().text("content", content.code()),
            Lead::Gate(gate) => gate_args(gate, role),
            Lead::Told(kind) => Args::new().text("flag", kind.code()),
            Lead::StillOpen(count) => Args::new().number("count", *count),
            Lead::Shared(sharing) => Args::new().text("sharing", sharing.code()),
            _ => Args::new().text("role", role.code()),
        }
    }
}

/// What a text about a gate can choose by.
pub(super) fn gate_args(gate: &Gate, role: Role) -> Args {
    Args::new()
        .text("gate", gate.question.as_str())
        .text("answer", gate.answer.code())
        .text("role", role.code())
}

fn name(lead: &Lead) -> &'static str {
    match lead {
        Lead::Welcome => "welcome",
        Lead::WelcomeBack => "welcome-back",
        Lead::Noted => "noted",
        Lead::Added => "added",
        Lead::Corrected(_) => "corrected",
        Lead::NothingToCorrect => "nothing-to-correct",
        Lead::Skipped => "skipped",
        Lead::PutOff => "put-off",
        Lead::Kept => "kept",
        Lead::Emptied => "emptied",
        Lead::WordsStay => "words-stay",
        Lead::WordsAdded => "words-added",
        Lead::WordsKept => "words-kept",
        Lead::CannotRead(_) => "cannot-read",
        Lead::Empty => "empty",
        Lead::Full => "full",
        Lead::PreparationFull => "preparation-full",
        Lead::PreparationNearlyFull => "preparation-nearly-full",
        Lead::NotWrittenPaused => "not-written-paused",
        Lead::NotWrittenStopped => "not-written-stopped",
        Lead::NotWrittenConsent => "not-written-consent",
        Lead::NotWritten => "not-written",
        Lead::UnknownCommand => "unknown-command",
        Lead::Stale => "stale",
        Lead::Gate(_) => "gate",
        Lead::Hard => "hard",
        Lead::Told(_) => "told",
        Lead::ConsentAgain => "consent-again",
        Lead::ConsentAfterStop => "consent-after-stop",
        Lead::ConsentChanged => "consent-changed",
        Lead::GoesOnIndirectly => "goes-on-indirectly",
        Lead::OpenedAgain => "opened-again",
        Lead::StillOpen(_) => "still-open",
        Lead::GateIsClosed => "gate-is-closed",
        Lead::OpenAgain => "open-again",
        Lead::Shared(_) => "shared",
        Lead::Help => "help",
    }
}

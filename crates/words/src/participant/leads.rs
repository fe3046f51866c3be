//! A word about what just happened.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::role::Role;
use kring_rules::say::Lead;

impl Voice<'_> {
    pub(super) fn lead(&self, page: &mut Page, lead: &Lead, role: Role) {
        page.paragraph(&self.lead_said(lead, role));
        if *lead == Lead::Help && !self.around.contact.is_empty() {
            page.paragraph(&self.contact());
        }
    }

    fn lead_said(&self, lead: &Lead, role: Role) -> Html {
        let name = match lead {
            Lead::Gate(gate) => return self.at_gate(gate, "lead", Some(role)),
            Lead::Reaction(reaction) => format!("reaction-{}", reaction.as_str()),
            lead => format!("lead-{}", name(lead)),
        };
        self.html(&name, &self.lead_args(lead, role))
    }

    fn lead_args(&self, lead: &Lead, role: Role) -> Args {
        match lead {
            Lead::Corrected(question) => Args::new().text("question", self.short(question)),
            Lead::CannotRead(content) => Args::new().text("content", content.code()),
            Lead::Told(kind) => Args::new().text("flag", kind.code()),
            Lead::StillOpen(count) => Args::new().number("count", *count),
            Lead::Shared(sharing) => Args::new().text("sharing", sharing.code()),
            _ => Args::new().text("role", role.code()),
        }
    }
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
        Lead::Reaction(_) => "reaction",
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

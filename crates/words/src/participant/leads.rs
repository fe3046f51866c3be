//! A word about what just happened.

use crate::args::Args;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::gate::Gate;
use kring_rules::role::Role;
use kring_rules::say::Lead;

impl Voice<'_> {
    pub(super) fn lead(&self, page: &mut Page, lead: &Lead, role: Role) {
        let id = format!("lead-{}", lead.name());
        page.paragraph(&self.html(&id, &self.lead_args(lead, role)));
        if *lead == Lead::Help && !self.around.contact.is_empty() {
            page.paragraph(&self.contact());
        }
    }

    fn lead_args(&self, lead: &Lead, role: Role) -> Args {
        match lead {
            Lead::AddedTo(question)
            | Lead::Corrected(question)
            | Lead::EditCannotBeRead(question) => {
                Args::new().text("question", self.short(question))
            }
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

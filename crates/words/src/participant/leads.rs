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
            lead => format!("lead-{}", lead.name()),
        };
        self.html(&name, &self.lead_args(lead, role))
    }

    fn lead_args(&self, lead: &Lead, role: Role) -> Args {
        match lead {
            Lead::AddedTo(question)
            | Lead::Corrected(question)
            | Lead::TakenBack(question)
            | Lead::EditCannotBeRead(question) => {
                Args::new().text("question", self.short(question))
            }
            Lead::CannotRead(content) => Args::new().text("content", content.code()),
            Lead::Told(kind) | Lead::ToldInTheMorning(kind) | Lead::ToldNobody(kind) => {
                Args::new().text("flag", kind.code())
            }
            Lead::StillOpen(count) => Args::new().number("count", *count),
            Lead::Shared(sharing) | Lead::ShareAnew(sharing) => {
                Args::new().text("sharing", sharing.code())
            }
            _ => Args::new().text("role", role.code()),
        }
    }
}

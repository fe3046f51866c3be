//! A word about what just happened.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::role::Role;
use kring_rules::say::{Lead, ParticipantSay};

impl Voice<'_> {
    pub(super) fn lead(&self, page: &mut Page, lead: &Lead, say: &ParticipantSay) {
        if *lead == Lead::Welcome {
            return self.welcome(page, say);
        }
        page.paragraph(&self.lead_said(lead, say.role));
        if *lead == Lead::Help && !self.around.contact.is_empty() {
            page.paragraph(&self.contact());
        }
    }

    /// What this is, what it is about, who reads it, and how long it takes.
    fn welcome(&self, page: &mut Page, say: &ParticipantSay) {
        let (parts, minutes) = self.how_long(say.role);
        let args = self
            .reader_names(&say.readers)
            .text("about", say.happened.as_ref().map_or("no", |_| "yes"))
            .words("happened", &say.happened.clone().unwrap_or_default())
            .number("parts", parts)
            .number("minutes", minutes);
        page.paragraph(&self.html("lead-welcome", &args));
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
            Lead::ReaderJoined(name) | Lead::NotedForYou(name) => Args::new().words("name", name),
            Lead::VoiceKept(voice) => self.length_args(voice),
            Lead::VoicesNearlyFull(left) => Args::new().number("left", *left),
            Lead::VoiceLost(question, why) => Args::new()
                .text("question", self.short(question))
                .text("why", why.code()),
            Lead::CannotRead(content) => Args::new().text("content", content.code()),
            Lead::Told(kind) | Lead::ToldInTheMorning(kind) | Lead::ToldNobody(kind) => {
                Args::new().text("flag", kind.code())
            }
            Lead::RoleCorrected(gone) => Args::new().number("gone", *gone),
            Lead::StillOpen(count) => Args::new().number("count", *count),
            Lead::Shared(sharing) | Lead::ShareAnew(sharing) => {
                Args::new().text("sharing", sharing.code())
            }
            _ => Args::new().text("role", role.code()),
        }
    }
}

//! One party in the file of a case: who they are to it, what they agreed to, answered and tapped, and their points.

use maud::{Markup, html};

use super::parts::{name, quote, text};
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::held::{PartyData, PartyFile};
use kring_rules::readiness::Point;
use kring_rules::say::ClearedPoint;

impl Voice<'_> {
    pub(super) fn party_in_file(&self, party: &PartyFile) -> Markup {
        self.in_guide(&party.data.guide, |voice| voice.whole_party(party))
    }

    fn whole_party(&self, party: &PartyFile) -> Markup {
        let data = &party.data;
        html! {
            section {
                h2 { (name(&data.alias)) }
                (self.about_party_in_file(data))
                (self.part("casefile-consents", &self.consents(&data.consents, "casefile-consents-none")))
                @if data.phases.is_empty() { (self.prose("casefile-answers-none")) }
                @for (phase, answers) in &data.phases { (self.answered_phase(phase, answers, data.role)) }
                @if !data.flags.is_empty() { (self.part("casefile-flags", &self.flags_table(&data.flags))) }
                @if !data.left.is_empty() { (self.part("casefile-left", &self.left_table(&data.left))) }
                @if !data.sent.is_empty() { (self.part("casefile-sent", &self.sent_table(&data.sent))) }
                @if !data.decisions.is_empty() {
                    (self.part("casefile-decisions", &self.decisions_table(&data.decisions)))
                }
                @if let Some(topics) = self.topics(data.role) {
                    (self.part("casefile-discuss", &html! { p { (topics) } }))
                }
                (self.part("casefile-open", &self.open_in_file(&party.open)))
                @if !party.cleared.is_empty() { (self.part("casefile-cleared", &self.cleared_in_file(&party.cleared))) }
            }
        }
    }

    fn about_party_in_file(&self, data: &PartyData) -> Markup {
        let age = self.label(&format!("age-{}", data.age.code()));
        let mut facts = vec![
            ("casefile-role", text(capitalised(&self.role(data.role)))),
            ("document-age", text(capitalised(&age))),
            ("document-language", text(self.language_name(data.language))),
        ];
        let joined = data.joined.map(|at| self.when(at));
        facts.push((
            "document-joined",
            joined.unwrap_or_else(|| text(self.label("casefile-not-joined"))),
        ));
        facts.push(("document-standing", self.own_standing(data)));
        facts.extend(
            data.handed_in
                .map(|at| ("document-handed-in", self.when(at))),
        );
        facts.extend(
            data.blocked_since
                .map(|at| ("document-blocked", self.when(at))),
        );
        facts.extend(
            data.follow_up
                .map(|at| ("casefile-follow-up", self.when(at))),
        );
        self.facts_list(facts)
    }

    fn open_in_file(&self, points: &[Point]) -> Markup {
        if points.is_empty() {
            return self.prose("points-none");
        }
        let weight = |point: &Point| {
            self.label(&format!(
                "casefile-weight-{}",
                point.key.kind.weight().code()
            ))
        };
        html! {
            ul { @for point in points { li { (capitalised(&self.point(point))) " · " (weight(point)) } } }
        }
    }

    fn cleared_in_file(&self, cleared: &[ClearedPoint]) -> Markup {
        html! {
            @for cleared in cleared {
                div class="answer" {
                    h4 { (capitalised(&self.point(&cleared.point))) }
                    (quote(&cleared.note))
                    p class="quiet" { (name(&cleared.by)) " · " (self.dated(cleared.at)) }
                }
            }
        }
    }
}

impl Voice<'_> {
    /// The options or words of one answer that is set beside others, with what may be done with it.
    pub(super) fn line_in_file(&self, line: &kring_rules::say::Line) -> Markup {
        html! {
            @if !line.options.is_empty() { p class="chosen" { (self.options(&line.question, &line.options)) } }
            @if let Some(words) = &line.words { (quote(words)) }
            @if let Some(told) = &line.told { p class="quiet" { (capitalised(&self.told_in_file(told))) } }
            p class="quiet" { (capitalised(&self.marks(line))) }
        }
    }
}

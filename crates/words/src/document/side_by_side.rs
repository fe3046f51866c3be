//! What is set side by side at the end of a case's file: the facts as each tells them, offers beside wishes, the plan, the
//! draft of a programme, and lines to sign.

use maud::{Markup, html};

use super::case_file::names;
use super::parts::{name, text};
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::say::Line;
use kring_rules::summary::{Overlap, ProgrammeItem, Quote, Summary};

impl Voice<'_> {
    pub(super) fn side_by_side(&self, summary: &Summary) -> Markup {
        let body = html! {
            (self.part("summary-facts", &self.facts_told(&summary.facts)))
            (self.part("summary-overlap", &self.offers_and_wishes(&summary.overlap)))
            @if !summary.first_speaker.is_empty() {
                (self.part("summary-plan", &self.first_speakers(&summary.first_speaker)))
            }
            (self.part("summary-programme", &self.draft_programme(&summary.programme)))
            (self.part("summary-sign", &self.signatures(summary)))
        };
        self.chapter("casefile-side-by-side", &body)
    }

    fn nothing(&self) -> Markup {
        html! { p class="quiet" { (self.label("casefile-nothing")) } }
    }

    fn facts_told(&self, facts: &[Quote]) -> Markup {
        html! {
            @if facts.is_empty() { (self.nothing()) }
            @for quote in facts {
                div class="answer" { h4 { (name(&quote.alias)) } (self.quoted(quote)) }
            }
        }
    }

    fn quoted(&self, quote: &Quote) -> Markup {
        self.in_guide(&quote.guide, |voice| voice.line_in_file(&quote.line))
    }

    fn offers_and_wishes(&self, overlaps: &[Overlap]) -> Markup {
        if overlaps.is_empty() {
            return self.nothing();
        }
        let row = |overlap: &Overlap| {
            vec![
                text(capitalised(&self.in_guide(&overlap.guide, |voice| {
                    voice.shared_option(&overlap.option)
                }))),
                names(&overlap.offered),
                names(&overlap.wished),
            ]
        };
        let heads = [
            "casefile-item-head",
            "casefile-offered-head",
            "casefile-wished-head",
        ];
        self.table(&heads, overlaps.iter().map(row))
    }

    fn first_speakers(&self, speakers: &[Quote]) -> Markup {
        let row = |quote: &Quote| vec![name(&quote.alias), self.quoted(quote)];
        let heads = ["document-party", "casefile-first-speaker-head"];
        self.table(&heads, speakers.iter().map(row))
    }

    fn draft_programme(&self, items: &[ProgrammeItem]) -> Markup {
        html! {
            @if items.is_empty() { (self.nothing()) }
            @for item in items { (self.in_guide(&item.guide, |voice| voice.programme_item(item))) }
        }
    }

    fn programme_item(&self, item: &ProgrammeItem) -> Markup {
        let whose = self.label(&format!("casefile-{}-by", self.fed_by(&item.list).code()));
        html! {
            div class="answer" {
                h4 { (capitalised(&self.option(&item.list, &item.option))) }
                p class="quiet" { (whose) " " (name(&item.alias)) }
                @for line in &item.aspects {
                    p class="asked" { (capitalised(&self.aspect_of(line))) }
                    (self.line_in_file(line))
                }
            }
        }
    }

    fn aspect_of(&self, line: &Line) -> String {
        let follow_up = line.question.parts().1;
        self.aspect(follow_up.map_or("", |(_, aspect)| aspect))
    }

    /// Lines to fill in and sign together.
    fn signatures(&self, summary: &Summary) -> Markup {
        let aliases = summary.parties.iter().map(|party| name(&party.alias));
        let facilitator = text(self.label("casefile-facilitator"));
        html! {
            p { (self.label("casefile-sign-about")) }
            div class="together" {
                @for who in aliases.chain([facilitator]) { p class="quiet" { (who) } div class="blank" {} }
            }
        }
    }
}

//! What is set side by side at the end of a case's file: the facts as each tells them, offers beside wishes, the plan, the
//! draft of a programme, and lines to sign.

use kring_paper::{Block, Blocks, Frame, Look};

use super::parts::{framed, heading, name, names, paragraph, quiet, text};
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::say::Line;
use kring_rules::summary::{Overlap, ProgrammeItem, Quote, Summary};

impl Voice<'_> {
    pub(super) fn side_by_side(&self, summary: &Summary) -> Blocks {
        let facts = self.facts_told(&summary.facts);
        let plan = || {
            let speakers = self.first_speakers(&summary.first_speaker);
            self.part("summary-plan", speakers)
        };
        let body = self
            .part("summary-facts", facts)
            .then(self.part("summary-overlap", self.offers_and_wishes(&summary.overlap)))
            .then_if((!summary.first_speaker.is_empty()).then(plan))
            .then(self.part(
                "summary-programme",
                self.draft_programme(&summary.programme),
            ))
            .then(self.part("summary-sign", self.signatures(summary)));
        self.chapter("casefile-side-by-side", body)
    }

    fn nothing(&self) -> Blocks {
        quiet(self.label("casefile-nothing"))
    }

    fn facts_told(&self, facts: &[Quote]) -> Blocks {
        let each = facts.iter().map(|quote| {
            let says = heading(4, name(&quote.alias)).then(self.quoted(quote));
            framed(Frame::Answer, says)
        });
        let nothing = facts.is_empty().then(|| self.nothing());
        each.collect::<Blocks>().then_if(nothing)
    }

    fn quoted(&self, quote: &Quote) -> Blocks {
        self.in_guide(&quote.guide, |voice| voice.line_in_file(&quote.line))
    }

    fn offers_and_wishes(&self, overlaps: &[Overlap]) -> Blocks {
        if overlaps.is_empty() {
            return self.nothing();
        }
        let row = |overlap: &Overlap| {
            vec![
                text(capitalised(&self.in_guide(&overlap.guide, |voice| {
                    voice.shared_option(&overlap.option)
                }))),
                names(&overlap.offered).into(),
                names(&overlap.wished).into(),
            ]
        };
        let heads = [
            "casefile-item-head",
            "casefile-offered-head",
            "casefile-wished-head",
        ];
        self.table(&heads, overlaps.iter().map(row))
    }

    fn first_speakers(&self, speakers: &[Quote]) -> Blocks {
        let row = |quote: &Quote| vec![name(&quote.alias).into(), self.quoted(quote)];
        let heads = ["document-party", "casefile-first-speaker-head"];
        self.table(&heads, speakers.iter().map(row))
    }

    fn draft_programme(&self, items: &[ProgrammeItem]) -> Blocks {
        let each = items
            .iter()
            .map(|item| self.in_guide(&item.guide, |voice| voice.programme_item(item)));
        let nothing = items.is_empty().then(|| self.nothing());
        each.collect::<Blocks>().then_if(nothing)
    }

    fn programme_item(&self, item: &ProgrammeItem) -> Blocks {
        let whose = self.label(&format!("casefile-{}-by", self.fed_by(&item.list).code()));
        let aspects = item.aspects.iter().map(|line| {
            let asked = paragraph(Look::Asked, capitalised(&self.aspect_of(line)));
            asked.then(self.line_in_file(line))
        });
        let whose = kring_paper::Line::plain(whose)
            .then(" ")
            .then(name(&item.alias));
        let inside = heading(4, capitalised(&self.option(&item.list, &item.option)))
            .then(quiet(whose))
            .then(aspects.collect::<Blocks>());
        framed(Frame::Answer, inside)
    }

    fn aspect_of(&self, line: &Line) -> String {
        let follow_up = line.question.parts().1;
        self.aspect(follow_up.map_or("", |(_, aspect)| aspect))
    }

    /// Lines to fill in and sign together.
    fn signatures(&self, summary: &Summary) -> Blocks {
        let aliases = summary.parties.iter().map(|party| name(&party.alias));
        let facilitator = self.label("casefile-facilitator").into();
        let lines = aliases.chain([facilitator]).map(Block::ToFillIn);
        let about = paragraph(Look::Plain, self.label("casefile-sign-about"));
        about.then(framed(Frame::Together, lines.collect()))
    }
}

//! The readiness summary: one page per case. Everyone's own words, what stands open, what is offered and wished for.
//! It quotes and lists; it does not interpret.

use super::listed;
use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::answer::State;
use kring_rules::press::CaseTap;
use kring_rules::say::{CaseStanding, Line};
use kring_rules::summary::{Overlap, PartySummary, ProgrammeItem, Quote, Summary};

impl Voice<'_> {
    pub(super) fn summary(&self, summary: &Summary) -> Page {
        let mut page = Page::of(&self.summary_head(summary));
        for party in &summary.parties {
            self.party_read(&mut page, party);
        }
        self.facts(&mut page, &summary.facts);
        self.overlaps(&mut page, &summary.overlap);
        page.paragraph(&self.words("summary-points").bold());
        self.open_points(&mut page, &summary.open);
        self.cleared_points(&mut page, &summary.cleared);
        self.plan(&mut page, &summary.first_speaker);
        self.programme(&mut page, &summary.programme);
        self.to_sign(&mut page, &summary.parties);
        page.paragraph(&self.words("summary-end").italic());
        self.goes_again(&mut page);
        if matches!(summary.standing, CaseStanding::Ready(_)) {
            let tap = CaseTap::Confirm;
            page.row([self.does("confirm", &summary.case, summary.stamp, tap)]);
        }
        page.row([self.show_case(&summary.case)]);
        page
    }

    fn summary_head(&self, summary: &Summary) -> Html {
        let args = Args::new()
            .words("label", &summary.label)
            .words("incident", &summary.incident)
            .text("form", self.label(&format!("form-{}", summary.form.code())))
            .text("moment", self.moment(summary.at));
        self.html("summary", &args)
    }

    fn party_read(&self, page: &mut Page, party: &PartySummary) {
        let args = Args::new()
            .words("alias", &party.alias)
            .text("role", self.role(party.role))
            .text("language", self.language_name(party.language));
        page.paragraph(&self.html("summary-party", &args));
        if let Some(takes_part) = &party.takes_part {
            let way = Args::new().text("way", self.way_of(takes_part));
            page.line(&self.html("summary-takes-part", &way));
        }
        if party.phases.is_empty() {
            page.line(&self.words("summary-party-empty"));
        }
        self.in_guide(&party.guide, |voice| {
            for (phase, lines) in &party.phases {
                voice.phase_read(page, (phase, lines), party.role);
            }
            if let Some(topics) = voice.topics(party.role) {
                let args = Args::new().text("topics", topics);
                page.paragraph(&voice.html("summary-discuss", &args));
            }
        });
    }

    /// What happened, as each tells it: one beside the other, without choosing.
    fn facts(&self, page: &mut Page, facts: &[Quote]) {
        page.paragraph(&self.words("summary-facts").bold());
        if facts.is_empty() {
            page.line(&self.words("summary-nothing"));
        }
        for Quote { alias, line, guide } in facts {
            page.line(&self.html("summary-says", &Args::new().words("alias", alias)));
            self.in_guide(guide, |voice| voice.line_said(page, line));
            page.line(&Html::text(&self.marks(line)).italic());
        }
    }

    fn overlaps(&self, page: &mut Page, overlaps: &[Overlap]) {
        page.paragraph(&self.words("summary-overlap").bold());
        if overlaps.is_empty() {
            page.line(&self.words("summary-nothing"));
        }
        for overlap in overlaps {
            let args = Args::new()
                .text(
                    "item",
                    self.in_guide(&overlap.guide, |voice| voice.shared_option(&overlap.option)),
                )
                .text("offered", listed(&overlap.offered).as_str())
                .text("wished", listed(&overlap.wished).as_str());
            page.line(&self.html("summary-overlap-line", &args));
        }
    }

    fn plan(&self, page: &mut Page, speakers: &[Quote]) {
        page.paragraph(&self.words("summary-plan").bold());
        for Quote { alias, line, guide } in speakers {
            let choice = |voice: &Self| voice.options(&line.question, &line.options);
            let args = Args::new()
                .words("alias", alias)
                .text("choice", self.in_guide(guide, choice));
            page.line(&self.html("summary-speaker", &args));
        }
        page.line(&self.words("summary-plan-blanks"));
    }

    fn programme(&self, page: &mut Page, items: &[ProgrammeItem]) {
        page.paragraph(&self.words("summary-programme").bold());
        if items.is_empty() {
            page.line(&self.words("summary-nothing"));
        }
        for (number, item) in (1_i64..).zip(items) {
            self.in_guide(&item.guide, |voice| {
                page.paragraph(&voice.html("summary-item", &voice.item_args(number, item)));
                for line in &item.aspects {
                    page.line(&voice.aspect_line(line));
                }
            });
        }
    }

    fn item_args(&self, number: i64, item: &ProgrammeItem) -> Args {
        Args::new()
            .number("number", number)
            .words("alias", &item.alias)
            .text("list", self.fed_by(&item.list).code())
            .text("item", self.option(&item.list, &item.option))
    }

    /// "Wat precies: …"
    fn aspect_line(&self, line: &Line) -> Html {
        let aspect = line.question.parts().1.map_or("", |(_, aspect)| aspect);
        let said = [
            (!line.options.is_empty()).then(|| self.options(&line.question, &line.options)),
            line.words.as_ref().map(|words| words.as_str().to_owned()),
            (line.state != State::Given).then(|| self.standing_of(line)),
        ];
        let spoken = line.voices.iter().map(|voice| self.voice_said(voice));
        let said: Vec<String> = said.into_iter().flatten().chain(spoken).collect();
        let args = Args::new()
            .text("aspect", self.aspect(aspect))
            .text("answer", said.join(", "))
            .text("sharing", self.marks(line));
        self.html("summary-aspect", &args)
    }

    /// Lines for everyone to sign, to be filled in together.
    fn to_sign(&self, page: &mut Page, parties: &[PartySummary]) {
        page.paragraph(&self.words("summary-sign").bold());
        page.line(&self.words("summary-sign-about"));
        for party in parties {
            page.line(&self.html(
                "summary-sign-line",
                &Args::new().words("alias", &party.alias),
            ));
        }
        page.line(&self.words("summary-sign-facilitator"));
    }
}

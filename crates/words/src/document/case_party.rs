//! One party in the file of a case: who they are to it, what they agreed to, answered and tapped, and their points.

use kring_paper::{Block, Blocks, Frame, Line, Look};

use super::parts::{framed, heading, name, paragraph, quiet, quote, text};
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::held::{PartyData, PartyFile};
use kring_rules::readiness::Point;
use kring_rules::say::ClearedPoint;

impl Voice<'_> {
    pub(super) fn party_in_file(&self, party: &PartyFile) -> Blocks {
        self.in_guide(&party.data.guide, |voice| voice.whole_party(party))
    }

    fn whole_party(&self, party: &PartyFile) -> Blocks {
        let data = &party.data;
        let consents = self.consents(&data.consents, "casefile-consents-none");
        let no_answers = || self.prose("casefile-answers-none");
        let phases = data.phases.iter();
        let answers = phases.map(|(phase, answers)| self.answered_phase(phase, answers, data.role));
        let noted =
            |id, some: bool, table: &dyn Fn() -> Blocks| some.then(|| self.part(id, table()));
        let inside = heading(2, name(&data.alias))
            .then(self.about_party_in_file(data))
            .then(self.part("casefile-consents", consents))
            .then_if(data.phases.is_empty().then(no_answers))
            .then(answers.collect::<Blocks>())
            .then_if(noted("casefile-flags", !data.flags.is_empty(), &|| {
                self.flags_table(&data.flags)
            }))
            .then_if(noted("casefile-left", !data.left.is_empty(), &|| {
                self.left_table(&data.left)
            }))
            .then_if(noted("casefile-sent", !data.sent.is_empty(), &|| {
                self.sent_table(&data.sent)
            }))
            .then_if(noted(
                "casefile-decisions",
                !data.decisions.is_empty(),
                &|| self.decisions_table(&data.decisions),
            ))
            .then_if(self.topics(data.role).map(|topics| {
                self.part(
                    "casefile-discuss",
                    paragraph(Look::Plain, Line::plain(topics)),
                )
            }))
            .then(self.part("casefile-open", self.open_in_file(&party.open)))
            .then_if(noted(
                "casefile-cleared",
                !party.cleared.is_empty(),
                &|| self.cleared_in_file(&party.cleared),
            ));
        framed(Frame::Section, inside)
    }

    fn about_party_in_file(&self, data: &PartyData) -> Blocks {
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

    fn open_in_file(&self, points: &[Point]) -> Blocks {
        if points.is_empty() {
            return self.prose("points-none");
        }
        let weight = |point: &Point| {
            self.label(&format!(
                "casefile-weight-{}",
                point.key.kind.weight().code()
            ))
        };
        let each = points.iter().map(|point| {
            let says = Line::plain(capitalised(&self.point(point)));
            says.then(" · ").then(weight(point))
        });
        Block::List(each.collect()).into()
    }

    fn cleared_in_file(&self, cleared: &[ClearedPoint]) -> Blocks {
        let each = cleared.iter().map(|cleared| {
            let whose = name(&cleared.by).then(" · ").then(self.dated(cleared.at));
            let inside = heading(4, capitalised(&self.point(&cleared.point)))
                .then(quote(&cleared.note))
                .then(quiet(whose));
            framed(Frame::Answer, inside)
        });
        each.collect()
    }
}

impl Voice<'_> {
    /// The options or words of one answer that is set beside others, with what may be done with it.
    pub(super) fn line_in_file(&self, line: &kring_rules::say::Line) -> Blocks {
        let chosen = || paragraph(Look::Chosen, self.options(&line.question, &line.options));
        let told = line.told.as_ref();
        Blocks::new()
            .then_if((!line.options.is_empty()).then(chosen))
            .then_if(line.words.as_ref().map(quote))
            .then(self.voices_told(&line.voices))
            .then_if(told.map(|told| quiet(capitalised(&self.told_in_file(told)))))
            .then(quiet(capitalised(&self.marks(line))))
    }
}

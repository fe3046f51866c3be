//! The second half of the page for the day: points, room to plan, the draft programme, and lines to sign.

use kring_paper::{Block, Blocks, Frame, Line, Look};

use super::parts::{framed, heading, name, paragraph, quiet, quote, text};
use crate::args::Args;
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::brief::{Brief, BriefItem, OnPaper, OnTheDay, SettledOn, Told};
use kring_rules::guide::Chapter;
use kring_rules::readiness::Point;
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn points_on_paper(&self, brief: &Brief) -> Blocks {
        let (blocking, open): (Vec<_>, Vec<_>) =
            brief.open.iter().partition(|(_, point)| point.blocks());
        let line = |(alias, point): &&(Words, Point)| {
            name(alias).then(self.colon()).then(self.point(point))
        };
        let list = |points: &[&(Words, Point)]| {
            Blocks::from(Block::List(points.iter().map(line).collect()))
        };
        let settled = brief
            .settled
            .iter()
            .map(|settled| self.settled_line(settled));
        let settled = Blocks::from(Block::List(settled.collect()));
        let (blocks, done) = (!blocking.is_empty(), !brief.settled.is_empty());
        let facts = [
            blocks.then(|| ("brief-blocks", list(&blocking))),
            Some(("brief-discuss", list(&open))),
            done.then_some(("brief-settled", settled)),
        ];
        self.chapter("brief-points", self.facts_list(facts.into_iter().flatten()))
    }

    fn settled_line(&self, settled: &SettledOn) -> Line {
        let args = Args::new()
            .text("point", self.point(&settled.point))
            .words("by", &settled.by)
            .text("day", self.day(settled.at));
        let by_nobody = settled.by.is_empty();
        let id = if by_nobody {
            "brief-settled-themselves"
        } else {
            "brief-settled-line"
        };
        let line = self.plain(id, &args);
        name(&settled.alias).then(self.colon()).then(line)
    }

    pub(super) fn plan_to_fill_in(&self) -> Blocks {
        let lines = ["brief-arrival", "brief-seating", "brief-breaks"];
        let lines = lines.map(|id| Block::ToFillIn(self.label(id).into()));
        self.chapter("brief-plan", lines.into_iter().collect())
    }

    pub(super) fn programme_on_paper(&self, items: &[BriefItem]) -> Blocks {
        if items.is_empty() {
            return self.chapter("brief-programme", quiet(self.label("brief-nothing")));
        }
        let heads = ["brief-item-head", "brief-concrete-head"];
        let table = self.table(&heads, items.iter().map(|item| self.item_on_paper(item)));
        let care = quiet(self.label("brief-programme-care"));
        self.chapter("brief-programme", care.then(table))
    }

    fn item_on_paper(&self, item: &BriefItem) -> Vec<Blocks> {
        let what = capitalised(&self.options_told(&item.told));
        let list = |voice: &Self| voice.fed_by(&item.told.question);
        let by = match self.in_guide(&item.told.guide, list) {
            Chapter::Wish => "brief-wished",
            _ => "brief-offered",
        };
        let by = self.plain(by, &Args::new().words("alias", &item.told.alias));
        vec![text(what).then(quiet(by)), self.in_practice(&item.aspects)]
    }

    /// What exactly, for whom, by when: what stands on paper, and then what was read in the chat.
    fn in_practice(&self, aspects: &[Told]) -> Blocks {
        let chosen = aspects.iter().filter(|told| !told.options.is_empty());
        let chosen = chosen.map(|told| {
            let chosen = self.options_told(told);
            Line::plain(self.aspect_named(told))
                .then(self.colon())
                .then(chosen)
        });
        let chosen = Line::joined(chosen, " · ");
        let quoted = aspects.iter().filter_map(|told| match &told.words {
            OnPaper::Quoted(words) => {
                let asked = quiet(capitalised(&self.aspect_named(told)));
                let said = asked.then(quote(words));
                Some(said.then(self.voices_told(&told.voices)))
            }
            OnPaper::Nothing if !told.voices.is_empty() => {
                let asked = quiet(capitalised(&self.aspect_named(told)));
                Some(asked.then(self.voices_told(&told.voices)))
            }
            OnPaper::Nothing | OnPaper::TheySayIt | OnPaper::InTheChat => None,
        });
        let kept = [
            (OnPaper::TheySayIt, "brief-they-say-it"),
            (OnPaper::InTheChat, "brief-in-the-chat"),
        ];
        let kept = kept.into_iter().map(|(how, id)| {
            let of = aspects.iter().filter(|told| told.words == how);
            let named = of.map(|told| self.aspect_named(told)).collect::<Vec<_>>();
            let says = [named.join(", "), self.label(id)].join(&self.colon());
            (!named.is_empty()).then(|| quiet(capitalised(&says)))
        });
        Blocks::new()
            .then_if((!chosen.is_empty()).then(|| paragraph(Look::Plain, chosen)))
            .then(quoted.collect::<Blocks>())
            .then(kept.flatten().collect::<Blocks>())
    }

    fn aspect_named(&self, told: &Told) -> String {
        let follow_up = told.question.parts().1;
        let aspect = follow_up.map_or("", |(_, aspect)| aspect);
        self.in_guide(&told.guide, |voice| voice.aspect(aspect))
    }

    pub(super) fn to_agree_and_sign(&self, people: &[OnTheDay]) -> Blocks {
        let aliases = people.iter().map(|one| name(&one.alias));
        let agreed = Line::plain(self.label("brief-agreed"));
        let facilitator = Line::plain(self.label("casefile-facilitator"));
        let lines = std::iter::once(agreed).chain(aliases).chain([facilitator]);
        let lines: Blocks = lines.map(Block::ToFillIn).collect();
        let sign = heading(2, self.label("brief-sign")).then(lines);
        framed(Frame::Together, sign)
    }
}

//! The openings on the page for the day: what one asks beside what another wants to say, what is offered beside what is
//! wished for, and what else somebody said that a conversation can begin with.

use kring_paper::{Block, Blocks, Line};

use super::parts::{name, names, quiet, text};
use crate::args::Args;
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::brief::{Brief, Changed, Told};
use kring_rules::ids::PartyId;
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn openings(&self, brief: &Brief) -> Blocks {
        let body = self
            .asked_and_said(brief)
            .then(self.offered_and_wished(brief))
            .then(self.other_openings(brief));
        if body.is_empty() {
            return self.chapter("brief-openings", quiet(self.label("brief-nothing")));
        }
        self.chapter("brief-openings", body)
    }

    /// Of two people, what one asks stands beside what the other wants to say; of more, what each asks and says. Who was
    /// touched stands beside it.
    fn asked_and_said(&self, brief: &Brief) -> Blocks {
        let of = |all: &[Told], party: PartyId| {
            let own = all.iter().filter(|told| told.party == party);
            own.map(|told| self.told(told)).collect::<Blocks>()
        };
        let pair = match brief.people.as_slice() {
            [one, other] => Some([other.party, one.party]),
            _ => None,
        };
        let says = pair.map_or("brief-says", |_| "brief-says-other");
        let rows = brief.people.iter().enumerate().map(|(at, one)| {
            let speaker = pair.map_or(one.party, |pair| pair[at]);
            let asks = of(&brief.asks, one.party);
            let says = of(&brief.says, speaker);
            let touched = of(&brief.touched, one.party);
            vec![name(&one.alias).into(), asks, says, touched]
        });
        let rows: Vec<_> = rows
            .filter(|row| row.iter().skip(1).any(|field| !field.is_empty()))
            .collect();
        if rows.is_empty() {
            return Blocks::new();
        }
        let heads = ["brief-who-head", "brief-asks", says, "brief-touched"];
        self.table(&heads, rows)
    }

    fn offered_and_wished(&self, brief: &Brief) -> Blocks {
        if brief.both.is_empty() {
            return Blocks::new();
        }
        let row = |both: &kring_rules::summary::Overlap| {
            let item = self.in_guide(&both.guide, |voice| voice.shared_option(&both.option));
            vec![
                text(capitalised(&item)),
                names(&both.offered).into(),
                names(&both.wished).into(),
            ]
        };
        let heads = [
            "brief-both",
            "casefile-offered-head",
            "casefile-wished-head",
        ];
        self.table(&heads, brief.both.iter().map(row))
    }

    fn other_openings(&self, brief: &Brief) -> Blocks {
        let others = brief.openings.iter().map(|told| self.opening(told));
        let changed = brief
            .changed
            .iter()
            .map(|changed| self.changed_answer(changed));
        let lists = [
            ("brief-other-openings", others.collect::<Vec<_>>()),
            ("brief-changed", changed.collect()),
        ];
        let lists = lists.into_iter().filter(|(_, lines)| !lines.is_empty());
        let lists = lists.map(|(id, lines)| (id, Blocks::from(Block::List(lines))));
        let named = !brief.named.is_empty();
        let named = named.then(|| ("brief-touched", self.named(&brief.named)));
        let facts: Vec<_> = lists.chain(named).collect();
        if facts.is_empty() {
            return Blocks::new();
        }
        self.facts_list(facts)
    }

    /// "Bo: gevoelens toen: schuldig"
    fn opening(&self, told: &Told) -> Line {
        let question = self.in_guide(&told.guide, |voice| voice.short(&told.question));
        let chosen = self.options_told(told).to_lowercase();
        name(&told.alias)
            .then(self.colon())
            .then(question)
            .then(self.colon())
            .then(chosen)
    }

    /// "Bo: bereid: nog niet (dinsdag 3 maart), daarna ja (vrijdag 6 maart)"
    fn changed_answer(&self, changed: &Changed) -> Line {
        let steps = changed.answers.iter().map(|(option, at)| {
            let answer = self.in_guide(&changed.guide, |voice| voice.option(&changed.gate, option));
            let args = Args::new()
                .text("answer", answer.to_lowercase())
                .text("day", self.day(*at));
            Line::plain(self.plain("brief-changed-step", &args))
        });
        let gate = self.in_guide(&changed.guide, |voice| voice.short(&changed.gate));
        let steps = Line::joined(steps, &self.label("brief-then"));
        name(&changed.alias)
            .then(self.colon())
            .then(gate)
            .then(self.colon())
            .then(steps)
    }

    fn named(&self, named: &[(Words, u8)]) -> Blocks {
        let each = named.iter().map(|(alias, count)| {
            let args = Args::new().words("alias", alias).number("count", *count);
            self.plain("brief-named-one", &args)
        });
        let all = each.collect::<Vec<_>>().join(", ");
        text(self.plain("brief-named", &Args::new().text("names", all)))
    }
}

//! How a party's preparation went: pauses, handing in, what they tapped, and what a facilitator decided or cleared.

use kring_paper::Blocks;

use super::parts::{name, quote, text};
use crate::args::Args;
use crate::guide::{PointWording, point_message};
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::closing::PartyClosing;
use kring_rules::contact::{Left, Sendable, Sent};
use kring_rules::day::PartyDay;
use kring_rules::day::around::YesNo;
use kring_rules::held::{ClearedData, DecisionData, FlagData, PartyData};
use kring_rules::moment::Moment;
use kring_rules::programme::{AskedItem, Check, PartyProgramme};

impl Voice<'_> {
    pub(super) fn own_course(&self, data: &PartyData) -> Blocks {
        let mut facts = vec![("document-standing", self.own_standing(data))];
        facts.extend(
            data.handed_in
                .map(|at| ("document-handed-in", self.when(at))),
        );
        facts.extend(data.follow_up.map(|at| ("mydata-follow-up", self.when(at))));
        facts.extend(data.reminder.map(|at| ("mydata-reminder", self.when(at))));
        facts.extend(data.ended.map(|at| ("mydata-ended", self.when(at))));
        facts.extend(data.erased_on.map(|at| ("mydata-erased-on", self.when(at))));
        let decided = || self.part("mydata-decisions", self.own_decisions(&data.decisions));
        let cleared = || self.part("mydata-cleared", self.own_cleared(&data.cleared));
        self.facts_list(facts)
            .then_if((!data.decisions.is_empty()).then(decided))
            .then_if((!data.cleared.is_empty()).then(cleared))
    }

    /// "Op pauze, sinds dinsdag 3 maart 2026 om 10.00 uur"
    pub(super) fn own_standing(&self, data: &PartyData) -> Blocks {
        let (code, since) = match data.left_out {
            Some(at) => ("left-out", at),
            None => (data.standing.code(), data.standing_since),
        };
        let args = Args::new()
            .text("standing", self.label(&format!("document-standing-{code}")))
            .text("moment", self.dated(since));
        text(self.plain("document-standing-since", &args))
    }

    fn own_decisions(&self, decisions: &[DecisionData]) -> Blocks {
        self.prose("mydata-decisions-about")
            .then(self.decisions_table(decisions))
    }

    pub(super) fn decisions_table(&self, decisions: &[DecisionData]) -> Blocks {
        let row = |decided: &DecisionData| {
            vec![
                text(capitalised(&self.short(&decided.gate))),
                text(self.label(&format!("document-decision-{}", decided.decision.code()))),
                self.when(decided.at),
            ]
        };
        let heads = [
            "document-gate-head",
            "document-decision-head",
            "document-when-head",
        ];
        self.table(&heads, decisions.iter().map(row))
    }

    fn own_cleared(&self, cleared: &[ClearedData]) -> Blocks {
        let row = |cleared: &ClearedData| {
            let id = point_message(PointWording::ForThemselves, &cleared.key);
            let point = self.plain(&id, &self.point_args(&cleared.key));
            vec![text(capitalised(&point)), self.when(cleared.at)]
        };
        let heads = ["document-point-head", "document-when-head"];
        self.prose("mydata-cleared-about")
            .then(self.table(&heads, cleared.iter().map(row)))
    }

    pub(super) fn own_flags(&self, data: &PartyData) -> Blocks {
        if data.flags.is_empty() {
            return self.prose("mydata-flags-none");
        }
        self.prose("mydata-flags-about")
            .then(self.flags_table(&data.flags))
    }

    /// What they left for the facilitators.
    pub(super) fn left_table(&self, left: &[Left]) -> Blocks {
        let row = |left: &Left| vec![self.when(left.at), quote(&left.text)];
        let heads = ["document-when-head", "document-left-head"];
        self.table(&heads, left.iter().map(row))
    }

    /// What facilitators let them know.
    /// Which dates they were asked about, and which suit.
    pub(super) fn own_day(&self, day: &PartyDay) -> Blocks {
        let row = |at: &Moment| {
            let suits = self.label(&format!("mydata-suits-{}", day.says_of(*at).code()));
            vec![self.when(*at), text(suits)]
        };
        let heads = ["document-when-head", "mydata-suits-head"];
        let dates = || self.table(&heads, day.asked.iter().map(row));
        let asked = (!day.asked.is_empty()).then(dates);
        Blocks::default()
            .then_if(asked)
            .then(self.facts_list(self.own_replies(day)))
    }

    /// What was put to them of the programme, and what they replied.
    pub(super) fn own_programme(&self, programme: &PartyProgramme) -> Blocks {
        let row = |asked: &AskedItem| {
            let reply = match asked.reply {
                None => text(self.label("mydata-item-unsaid")),
                Some((reply, at)) => {
                    let reply = self.label(&format!("mydata-item-{}", reply.code()));
                    text(format!("{reply}, {}", self.dated(at)))
                }
            };
            vec![
                text(asked.item.number.to_string()),
                quote(&asked.item.text),
                reply,
            ]
        };
        let heads = ["mydata-item-head", "mydata-item-text", "mydata-item-reply"];
        let shared = match programme.may_be_shared {
            None => "unsaid",
            Some((true, _)) => "yes",
            Some((false, _)) => "no",
        };
        let shared = text(self.label(&format!("mydata-shared-{shared}")));
        self.facts_list(vec![("mydata-shared", shared)])
            .then(self.table(&heads, programme.asked.iter().map(row)))
            .then_if(self.own_checks(&programme.checks))
    }

    /// What they were asked when their case was closed.
    pub(super) fn own_closing(&self, closing: &PartyClosing) -> Blocks {
        let survey = closing.survey.as_ref().map(|survey| {
            let rated = survey
                .said
                .iter()
                .map(|how| self.label(&format!("button-rates-{}", how.code())));
            let state = if survey.is_over { "over" } else { "open" };
            let state = self.label(&format!("mydata-survey-{state}"));
            let told: Vec<String> = rated.chain([state]).collect();
            ("mydata-survey", text(told.join(", ")))
        });
        let stays = closing.stays.map(|stays| {
            let says = stays.says.map_or("unsaid", |(says, _)| says.code());
            (
                "mydata-stays",
                text(self.label(&format!("mydata-stays-{says}"))),
            )
        });
        let facts: Vec<_> = survey.into_iter().chain(stays).collect();
        self.facts_list(facts)
    }

    /// What they said of what became of it.
    fn own_checks(&self, checks: &[Check]) -> Option<Blocks> {
        let said: Vec<&Check> = checks.iter().filter(|check| check.how.is_some()).collect();
        let row = |check: &&Check| {
            let how = check
                .how
                .map(|(how, _)| format!("button-happened-{}", how.code()));
            let fine = check
                .fine
                .map(|(fine, _)| format!("button-day-{}", fine.code()));
            let label = |id: Option<String>| text(id.map(|id| self.label(&id)).unwrap_or_default());
            vec![
                text(check.item.to_string()),
                self.when(check.at),
                label(how),
                label(fine),
            ]
        };
        let heads = [
            "mydata-item-head",
            "document-when-head",
            "mydata-follow-how",
            "mydata-follow-fine",
        ];
        (!said.is_empty()).then(|| self.table(&heads, said.iter().map(row)))
    }

    /// What they said just before the conversation, and after it.
    fn own_replies(&self, day: &PartyDay) -> Vec<(&'static str, Blocks)> {
        let check = day.check.as_ref();
        let said = |reply: Option<(YesNo, Moment)>| {
            reply.map(|(reply, _)| text(self.label(&format!("button-day-{}", reply.code()))))
        };
        let wants = check.and_then(|check| said(check.wants));
        let safe = check.and_then(|check| said(check.safe));
        let how = day.after.and_then(|after| after.how);
        let how = how.map(|(how, _)| text(self.label(&format!("button-day-how-{}", how.code()))));
        let facts = [
            wants.map(|said| ("mydata-day-wants", said)),
            safe.map(|said| ("mydata-day-safe", said)),
            how.map(|said| ("mydata-day-how", said)),
        ];
        facts.into_iter().flatten().collect()
    }

    pub(super) fn sent_table(&self, sent: &[Sent]) -> Blocks {
        let what = |sent: &Sent| match &sent.what {
            Sendable::Words(words) => quote(words),
            Sendable::Call(at) => {
                let at = Args::new().text("moment", self.dated(*at));
                text(self.plain("document-sent-call", &at))
            }
        };
        let row = |sent: &Sent| vec![name(&sent.name).into(), self.when(sent.at), what(sent)];
        let heads = [
            "document-sent-by-head",
            "document-when-head",
            "document-sent-head",
        ];
        self.table(&heads, sent.iter().map(row))
    }

    pub(super) fn flags_table(&self, flags: &[FlagData]) -> Blocks {
        let row = |flag: &FlagData| {
            vec![
                text(self.label(&format!("button-flag-{}", flag.kind.code()))),
                self.when(flag.raised),
                match flag.seen {
                    Some(at) => self.when(at),
                    None => text(self.label("document-not-seen")),
                },
            ]
        };
        let heads = [
            "document-flag-head",
            "document-when-head",
            "document-seen-head",
        ];
        self.table(&heads, flags.iter().map(row))
    }
}

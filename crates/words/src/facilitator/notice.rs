//! A notice: what happened, in which case, with whom and when. Never the words: it shows on a locked screen.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::gate::{Decision, Gate};
use kring_rules::ids::{CaseId, PartyId};
use kring_rules::press::CaseTap;
use kring_rules::say::{Notice, NoticeKind};

/// In how many days a facilitator can choose to come back to a closed gate.
const COME_BACK_IN: [u16; 3] = [3, 7, 14];

impl Voice<'_> {
    pub(super) fn notice(&self, notice: &Notice) -> Page {
        let mut page = Page::of(&self.notice_head(notice).bold());
        page.paragraph(&self.notice_said(&notice.kind));
        page.paragraph(&Html::text(&self.moment(notice.at)).italic());
        self.notice_buttons(&mut page, notice);
        if matches!(notice.kind, NoticeKind::Reachable | NoticeKind::Resumed) {
            page.hush();
        }
        page
    }

    fn notice_said(&self, kind: &NoticeKind) -> Html {
        if let NoticeKind::Gate(gate) = kind {
            return self.at_gate(gate, "notice", None);
        }
        self.html(&format!("notice-{}", name(kind)), &self.notice_args(kind))
    }

    fn notice_args(&self, kind: &NoticeKind) -> Args {
        match kind {
            NoticeKind::Flag(_, kind, telling) => Args::new()
                .text("flag", kind.code())
                .text("telling", telling.code()),
            NoticeKind::FlagSlip(kind) => Args::new().text("flag", kind.code()),
            NoticeKind::Ended(day) | NoticeKind::ErasedSoon(day) => self.on("day", *day),
            _ => Args::new(),
        }
    }

    fn notice_head(&self, notice: &Notice) -> Html {
        let args = Args::new().words("label", &notice.label);
        match &notice.party {
            None => self.html("notice-head-case", &args),
            Some((_, alias)) => self.html("notice-head-party", &args.words("alias", alias)),
        }
    }

    fn notice_buttons(&self, page: &mut Page, notice: &Notice) {
        let case = &notice.case;
        let Some((party, _)) = notice.party else {
            if notice.kind == NoticeKind::EveryoneReady {
                page.row([self.tap("confirm", case, CaseTap::Confirm)]);
            }
            return page.row([self.show_case(case)]);
        };
        match &notice.kind {
            NoticeKind::Joined => {
                page.row([self.tap("wrong-person", case, CaseTap::WrongPerson(party))]);
            }
            NoticeKind::LinkExpired => {
                page.row([self.tap("new-link", case, CaseTap::NewLink(party))]);
            }
            NoticeKind::Flag(number, ..) => {
                page.row([self.tap("seen", case, CaseTap::Seen(party, *number))]);
            }
            NoticeKind::Gate(gate) if self.closes(gate) => {
                self.decisions(page, case, party, gate);
            }
            _ => {}
        }
        page.row([self.show_party(case, party), self.show_case(case)]);
    }

    /// The gate waits for a decision.
    fn closes(&self, gate: &Gate) -> bool {
        self.in_guide(&gate.guide, |voice| {
            let guide = voice.guide();
            guide.is_some_and(|guide| guide.closes(&gate.question, &gate.answer))
        })
    }

    fn show_party(&self, case: &CaseId, party: PartyId) -> Button {
        self.tap("show-party", case, CaseTap::Party(party))
    }

    /// What can be decided at a closed gate, and when to come back to it.
    pub(super) fn decisions(&self, page: &mut Page, case: &CaseId, party: PartyId, gate: &Gate) {
        let decide = |decision: &Decision| {
            let tap = CaseTap::Decide(party, gate.question.clone(), *decision);
            self.tap(&format!("decide-{}", decision.code()), case, tap)
        };
        page.rows(Decision::ALL.iter().map(decide));
        page.row(
            COME_BACK_IN
                .iter()
                .map(|days| self.come_back(case, party, *days)),
        );
    }

    fn come_back(&self, case: &CaseId, party: PartyId, days: u16) -> Button {
        use kring_rules::press::Press;
        let label = self.plain("button-come-back", &Args::new().number("days", days));
        Button::new(
            label,
            &Press::Case(case.clone(), CaseTap::FollowUp(party, days)),
        )
    }
}

fn name(kind: &NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Joined => "joined",
        NoticeKind::HandedIn => "handed-in",
        NoticeKind::Changed => "changed",
        NoticeKind::GateSlip => "gate-slip",
        NoticeKind::FlagSlip(_) => "flag-slip",
        NoticeKind::LabelChanged => "label-changed",
        NoticeKind::TookBack => "took-back",
        NoticeKind::Gate(_) => "gate",
        NoticeKind::Flag(..) => "flag",
        NoticeKind::Paused => "paused",
        NoticeKind::Resumed => "resumed",
        NoticeKind::Withdrew => "withdrew",
        NoticeKind::Erased => "erased",
        NoticeKind::NoConsent => "no-consent",
        NoticeKind::Unreachable => "unreachable",
        NoticeKind::Reachable => "reachable",
        NoticeKind::LinkExpired => "link-expired",
        NoticeKind::FollowUp => "follow-up",
        NoticeKind::EveryoneReady => "everyone-ready",
        NoticeKind::NoLongerReady => "no-longer-ready",
        NoticeKind::ColleagueJoined => "colleague-joined",
        NoticeKind::Confirmed => "confirmed",
        NoticeKind::Ended(_) => "ended",
        NoticeKind::ErasedSoon(_) => "erased-soon",
    }
}

//! A notice: what happened, in which case, with whom and when. Never the words: it shows on a locked screen.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::gate::{Decision, Gate};
use kring_rules::ids::{CaseId, PartyId, Seat};
use kring_rules::press::{CaseTap, Press};
use kring_rules::role::Role;
use kring_rules::say::{DayNews, Notice, NoticeKind};
use kring_rules::stamp::Stamp;

/// In how many days a facilitator can choose to come back to a closed gate.
const COME_BACK_IN: [u16; 3] = [3, 7, 14];

impl Voice<'_> {
    pub(super) fn notice(&self, notice: &Notice) -> Page {
        let mut page = Page::of(&self.notice_head(notice).bold());
        page.paragraph(&self.notice_said(notice));
        self.each_takes_part(&mut page, &notice.each);
        page.paragraph(&Html::text(&self.moment(notice.at)).italic());
        if let Some(seen) = notice.seen {
            page.line(&Html::text(&self.with_moment("notice-seen", seen)).italic());
        }
        self.notice_buttons(&mut page, notice);
        let hushed = match &notice.kind {
            NoticeKind::Did(act) => Self::is_hushed(*act),
            kind => matches!(kind, NoticeKind::Reachable | NoticeKind::Resumed),
        };
        if hushed {
            page.hush();
        }
        page
    }

    fn notice_said(&self, notice: &Notice) -> Html {
        match &notice.kind {
            NoticeKind::Gate(gate) => return self.at_gate(gate, "notice", None),
            NoticeKind::GateChanged(gate) => return self.gate_changed(gate),
            _ => {}
        }
        let id = format!("notice-{}", notice.kind.name());
        self.html(&id, &self.notice_args(notice))
    }

    /// What is answered at a gate now, instead of what was told.
    fn gate_changed(&self, gate: &Gate) -> Html {
        let args = self.in_guide(&gate.guide, |voice| {
            Args::new()
                .text("question", voice.short(&gate.question))
                .text("option", voice.option(&gate.question, &gate.answer))
        });
        self.html("notice-gate-changed", &args)
    }

    fn notice_args(&self, notice: &Notice) -> Args {
        match &notice.kind {
            NoticeKind::Joined => {
                let known = notice.opened_by.as_ref().map_or("no", |_| "yes");
                let name = notice.opened_by.clone().unwrap_or_default();
                Args::new().text("known", known).words("name", &name)
            }
            NoticeKind::OtherLink(alias) => Args::new().words("other", alias),
            NoticeKind::Flag(_, kind, telling) => Args::new()
                .text("flag", kind.code())
                .text("telling", telling.code()),
            NoticeKind::FlagSlip(kind) => Args::new().text("flag", kind.code()),
            NoticeKind::Day(news) => Args::new().text("news", news.code()),
            NoticeKind::Programme(news) => Args::new().text("news", news.code()),
            NoticeKind::Closing(news) => Args::new().text("news", news.code()),
            NoticeKind::WantsTogether(much) => Args::new().text("much", much.code()),
            NoticeKind::FlagSeen(kind, name) => {
                Args::new().text("flag", kind.code()).words("name", name)
            }
            NoticeKind::ErasedSoon(day) => self.on("day", *day),
            NoticeKind::Ended(day) => self.by(notice.by.as_ref()).text("day", self.day(*day)),
            NoticeKind::Did(act) => self.by(notice.by.as_ref()).text("act", act.code()),
            NoticeKind::ColleagueJoined
            | NoticeKind::PartyAdded
            | NoticeKind::PartyLeftOut
            | NoticeKind::PartyCorrected
            | NoticeKind::OpenedAgain
            | NoticeKind::Confirmed => self.by(notice.by.as_ref()),
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
                page.row([self.tap("look-at-summary", case, CaseTap::Summary)]);
            }
            if let NoticeKind::Programme(news) = &notice.kind {
                page.row([if news.is_follow_up() {
                    self.show_follow(case)
                } else {
                    self.show_programme(case)
                }]);
            }
            return page.row([self.show_case(case)]);
        };
        match &notice.kind {
            NoticeKind::Joined => {
                let (right, wrong) = (CaseTap::RightPerson(party), CaseTap::WrongPerson(party));
                page.row([
                    self.does("right-person", case, notice.stamp, right),
                    self.does("wrong-person", case, notice.stamp, wrong),
                ]);
            }
            NoticeKind::LeftWords => {
                page.row([self.tap("read-left", case, CaseTap::ReadLeft(party))]);
            }
            NoticeKind::NotThem | NoticeKind::LinkExpired => {
                page.row([self.does("new-link", case, notice.stamp, CaseTap::NewLink(party))]);
            }
            NoticeKind::WantsTogether(_) => {
                let sit = CaseTap::SitTogether(party);
                page.row([self.does("sit-together", case, notice.stamp, sit)]);
            }
            NoticeKind::Programme(_) => page.row([self.show_programme(case)]),
            NoticeKind::Day(news) => {
                if *news == DayNews::Replied {
                    page.row([self.show_day(case)]);
                } else {
                    page.row([
                        self.tap("write-to", case, CaseTap::WriteTo(party)),
                        self.tap("call-on", case, CaseTap::CallOn(party)),
                    ]);
                    page.row([self.show_day(case)]);
                }
            }
            NoticeKind::Flag(..) if notice.seen.is_some() => {}
            NoticeKind::Flag(number, ..) => {
                let seen = CaseTap::Seen(party, *number);
                page.row([self.does("seen", case, notice.stamp, seen)]);
            }
            NoticeKind::Gate(gate) if self.closes(gate) => {
                let at = (gate, notice.stamp, notice.role);
                self.decisions(page, &Seat::of(case, party), at);
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

    /// What can be decided at a closed gate, and when to come back to it. Whoever stands beside it can be left out: no case
    /// need be closed for that.
    pub(super) fn decisions(
        &self,
        page: &mut Page,
        seat: &Seat,
        (gate, stamp, role): (&Gate, Stamp, Option<Role>),
    ) {
        let bystander = role.is_some_and(Role::is_a_bystander);
        let decide = |decision: &Decision| {
            let tap = CaseTap::Decide(seat.party, gate.question.clone(), *decision);
            let name = format!("decide-{}", decision.code());
            self.does(&name, &seat.case, stamp, tap)
        };
        let ways = Decision::ALL.iter().filter(|way| match way {
            Decision::Indirect => false,
            Decision::Stop => !bystander,
            Decision::FurtherPreparation | Decision::OtherIntervention => true,
        });
        page.rows(ways.map(decide));
        if bystander {
            let leave_out = CaseTap::LeaveOut(seat.party);
            page.row([self.tap("leave-out", &seat.case, leave_out)]);
        }
        page.row(
            COME_BACK_IN
                .iter()
                .map(|days| self.come_back(seat, stamp, *days)),
        );
    }

    fn come_back(&self, seat: &Seat, stamp: Stamp, days: u16) -> Button {
        let label = self.plain("button-come-back", &Args::new().number("days", days));
        let tap = CaseTap::FollowUp(seat.party, days);
        Button::new(label, &Press::in_case(seat.case.clone(), stamp, tap))
    }
}

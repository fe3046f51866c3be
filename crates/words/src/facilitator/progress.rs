//! How far a party or a case has come, in a line.

use crate::args::Args;
use crate::html::Html;
use crate::voice::Voice;
use kring_rules::role::Role;
use kring_rules::say::{CaseStanding, PartyLine, Progress, Reach};

impl Voice<'_> {
    /// "Sam (geraakt) — Beleving, vraag 2 van 6 · wacht al 3 dagen · 1 blokkeert"
    pub(super) fn party_line(&self, line: &PartyLine) -> Html {
        let args = Args::new()
            .words("alias", &line.alias)
            .text("role", self.role(line.role))
            .text("standing", self.party_standing(line));
        self.html("party-line", &args)
    }

    /// Everything after the alias and the role.
    pub(super) fn party_standing(&self, line: &PartyLine) -> String {
        let mut parts = vec![self.in_guide(&line.guide, |voice| {
            voice.progress_of(&line.progress, line.role)
        })];
        if let Some(since) = line.waiting {
            let args = Args::new().text("since", self.since(since));
            parts.push(self.plain("party-waiting", &args));
        }
        if line.blocking > 0 || line.to_discuss > 0 {
            let args = Args::new()
                .number("blocking", line.blocking)
                .number("discuss", line.to_discuss);
            parts.push(self.plain("party-points", &args));
        }
        if line.reachable == Reach::Blocked {
            parts.push(self.label("party-unreachable"));
        }
        parts.join(" · ")
    }

    fn progress_of(&self, progress: &Progress, role: Role) -> String {
        match progress {
            Progress::Invited(until) => self.with_moment("progress-invited", *until),
            Progress::HandedIn(at) => self.with_moment("progress-handed-in", *at),
            Progress::Question(phase, number, of) => {
                let args = Args::new()
                    .text("phase", self.phase(phase, role))
                    .number("number", *number)
                    .number("of", *of);
                self.plain("progress-question", &args)
            }
            Progress::Closed(gate) => self.at_gate_plain(gate, "progress"),
            Progress::NoLinkYet => self.label("progress-no-link"),
            Progress::LinkExpired => self.label("progress-link-expired"),
            Progress::LinkRevoked => self.label("progress-link-revoked"),
            Progress::Opened => self.label("progress-opened"),
            Progress::Consent => self.label("progress-consent"),
            Progress::NoConsent => self.label("progress-no-consent"),
            Progress::Review => self.label("progress-review"),
            Progress::Paused => self.label("progress-paused"),
            Progress::Stopped => self.label("progress-stopped"),
            Progress::OtherWay => self.label("progress-other-way"),
            Progress::NotBegunTogether => self.label("progress-not-begun-together"),
            Progress::LeftOut => self.label("progress-left-out"),
            Progress::NotOpened => self.label("progress-not-opened"),
            Progress::AnswersGone => self.label("progress-answers-gone"),
            Progress::Erased => self.label("progress-erased"),
        }
    }

    pub(crate) fn case_standing(&self, standing: CaseStanding) -> String {
        match standing {
            CaseStanding::UnderWay => self.label("standing-under-way"),
            CaseStanding::OneSide(at) => self.with_moment("standing-one-side", at),
            CaseStanding::Ready(at) => self.with_moment("standing-ready", at),
            CaseStanding::Confirmed(at) => self.with_moment("standing-confirmed", at),
            CaseStanding::Ended(at) => self.with_moment("standing-ended", at),
        }
    }

    pub(super) fn with_moment(&self, id: &str, at: kring_rules::moment::Moment) -> String {
        self.plain(id, &Args::new().text("moment", self.moment(at)))
    }
}

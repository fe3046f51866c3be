//! One party: everything the facilitator may know and do about them.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::{Button, capitalised};
use crate::voice::Voice;
use kring_rules::gate::{Decision, Gate, Without};
use kring_rules::ids::{CaseId, PartyId, PhaseId, QuestionId, Seat};
use kring_rules::other_way::ForWhom;
use kring_rules::press::{CaseTap, Press};
use kring_rules::say::{LinkState, PartyTitle, PartyView, Progress, Signal, Talk, What};

/// What stands under the points takes so many signs at most.
const ROOM_OF_THE_REST: usize = 500;

impl Voice<'_> {
    /// Ending concerns everybody in the case: it is asked once more, the safe way out first.
    pub(super) fn confirm_end(&self, title: &PartyTitle, decision: Decision) -> Page {
        let args = Args::new()
            .text("decision", decision.code())
            .words("label", &title.label);
        let mut page = Page::of(&self.html("confirm-end", &args));
        page.row([self.tap("end-not", &title.case, CaseTap::Party(title.party))]);
        page.row([self.does("end", &title.case, title.stamp, CaseTap::End)]);
        page
    }

    /// Undoing erases what was written: it is asked once more, the safe way out first.
    pub(super) fn confirm_wrong_person(&self, title: &PartyTitle) -> Page {
        let args = Args::new().words("alias", &title.alias);
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("confirm-wrong-person", &args));
        page.row([self.tap("undo-not", &title.case, CaseTap::Party(title.party))]);
        let undo = CaseTap::UndoWrongPerson(title.party);
        page.row([self.does("undo", &title.case, title.stamp, undo)]);
        page
    }

    /// It was the right person: how Telegram calls them stands here no longer.
    pub(super) fn right_person(&self, title: &PartyTitle) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("right-person", &Args::new().words("alias", &title.alias)));
        let case = &title.case;
        page.row([
            self.tap("show-party", case, CaseTap::Party(title.party)),
            self.show_case(case),
        ]);
        page
    }

    pub(super) fn party(&self, view: &PartyView) -> Page {
        let mut page = Page::of(&self.title(&view.title));
        page.paragraph(&Html::text(&capitalised(&self.party_standing(&view.line))));
        let args = Args::new()
            .text("language", self.language_name(view.language))
            .text("age", self.label(&format!("age-{}", view.age.code())))
            .text(
                "link",
                self.label(&format!("link-state-{}", view.link.code())),
            );
        page.line(&self.html("party-about", &args));
        if let Some(guide) = &view.guide {
            let args = Args::new().text("guide", self.guide_name(guide));
            page.line(&self.html("party-guide", &args));
        }
        if let Some(beside) = &view.supports {
            page.line(&self.stands_beside(beside));
        }
        if let Some(left_out) = &view.left_out {
            self.why_left_out(&mut page, left_out);
        }
        if let Some(day) = view.follow_up {
            page.line(&Html::text(&self.with_moment("party-follow-up", day)));
        }
        if !view.points.is_empty() {
            page.paragraph(&self.words("party-points-head").bold());
        }
        for (at, point) in view.points.iter().enumerate() {
            let line = self.point_line(point);
            if !page.has_room_for(ROOM_OF_THE_REST + line.as_str().len()) {
                let rest = i64::try_from(view.points.len() - at).unwrap_or(i64::MAX);
                page.line(&self.html("party-points-more", &Args::new().number("count", rest)));
                break;
            }
            page.line(&line);
        }
        self.party_buttons(&mut page, view);
        page
    }

    fn party_buttons(&self, page: &mut Page, view: &PartyView) {
        let (case, party) = (&view.title.case, view.title.party);
        page.rows(
            view.signals
                .iter()
                .map(|signal| self.saw(case, party, signal)),
        );
        if view.left_out.is_some() {
            return self.buttons_of_left_out(page, view);
        }
        if view.left > 0 {
            page.row([self.tap("read-left-by", case, CaseTap::ReadLeft(party))]);
        }
        if let Some(gate) = &view.gate {
            let args = Args::new()
                .text("role", view.title.role.code())
                .text("without", view.without.code())
                .words("alias", &view.title.alias);
            page.paragraph(&self.html("party-decide", &args));
            let seat = Seat::of(case, party);
            self.ask_without(page, &seat, view, gate);
            let role = Some(view.title.role);
            self.decisions(page, &seat, (gate, view.gate_stamp, role));
        }
        if view.line.progress == Progress::OtherWay {
            let again = CaseTap::TakeUpAgain(party);
            page.row([self.does("take-up", case, view.reopening_stamp, again)]);
        } else if view.gate.is_none() && view.link == LinkState::Taken {
            let why = CaseTap::AskReason(party, ForWhom::One);
            page.row([self.tap("other-way", case, why)]);
        }
        if let Some(begins) = &view.begins {
            self.begin_buttons(page, case, party, begins);
        }
        page.row([
            self.tap("answers", case, CaseTap::Answers(party)),
            self.tap("points", case, CaseTap::Points),
        ]);
        self.link_buttons(page, view);
        if view.talk != Talk::No {
            page.row([self.tap("prepare-in-talk", case, CaseTap::Talk(party))]);
        }
        if view.talk == Talk::Noted {
            page.row([
                self.tap("phases", case, CaseTap::Phases(party)),
                self.tap("ask-forget", case, CaseTap::AskForget(party)),
            ]);
        }
        if view.can_switch {
            let switch = CaseTap::CorrectWhat(party, What::Guide);
            page.row([self.tap("correct-guide", case, switch)]);
        }
        let leave_out = self.tap("leave-out", case, CaseTap::LeaveOut(party));
        // At a closed gate of a bystander it stands among the decisions.
        let among = view.gate.is_some() && view.title.role.is_a_bystander();
        let correct = self.tap("correct", case, CaseTap::Correct(party));
        page.row([correct].into_iter().chain((!among).then_some(leave_out)));
        page.row([self.tap("back-to-case", case, CaseTap::Show)]);
        page.hush();
    }

    fn link_buttons(&self, page: &mut Page, view: &PartyView) {
        let (case, party) = (&view.title.case, view.title.party);
        let link = view.title.stamp;
        match view.link {
            LinkState::ToCome | LinkState::Gone if view.begins.is_some() => {}
            // Whoever opened a link would begin anew.
            LinkState::ToCome | LinkState::Open | LinkState::Gone if view.talk == Talk::Noted => {}
            LinkState::ToCome => {
                page.row([self.does("first-link", case, link, CaseTap::NewLink(party))]);
            }
            LinkState::Open => page.row([
                self.does("new-link", case, link, CaseTap::NewLink(party)),
                self.does("revoke", case, link, CaseTap::Revoke(party)),
            ]),
            LinkState::None => page.row([self.tap("phases", case, CaseTap::Phases(party))]),
            LinkState::Gone => {
                page.row([self.does("new-link", case, link, CaseTap::NewLink(party))]);
            }
            LinkState::Taken => page.row([
                self.tap("phases", case, CaseTap::Phases(party)),
                self.does("wrong-person", case, link, CaseTap::WrongPerson(party)),
            ]),
        }
    }

    /// Whether they go on without meeting is asked where it is known what they need.
    fn ask_without(&self, page: &mut Page, seat: &Seat, view: &PartyView, gate: &Gate) {
        let name = match view.without {
            Without::CanAsk => "decide-indirect",
            Without::IfTheyAsked => "decide-asked-for",
            Without::Never | Without::Asked => return,
        };
        let tap = CaseTap::Decide(seat.party, gate.question.clone(), Decision::Indirect);
        page.row([self.does(name, &seat.case, view.gate_stamp, tap)]);
    }

    /// A gate is opened again once somebody has talked with the party.
    pub(super) fn have_you_talked(&self, title: &PartyTitle, gate: &QuestionId) -> Page {
        let args = Args::new().words("alias", &title.alias);
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("have-you-talked", &args));
        page.row([self.tap("talked-not", &title.case, CaseTap::Party(title.party))]);
        let again = CaseTap::ReopenGate(title.party, gate.clone());
        page.row([self.does("talked", &title.case, title.stamp, again)]);
        page
    }

    /// A signal that nobody has seen yet.
    fn saw(&self, case: &CaseId, party: PartyId, signal: &Signal) -> Button {
        let seen = self.label(&format!("button-saw-{}", signal.kind.code()));
        let tap = CaseTap::Seen(party, signal.number);
        Button::new(seen, &Press::in_case(case.clone(), signal.stamp, tap))
    }

    pub(super) fn phases(&self, title: &PartyTitle) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.words("phases"));
        self.in_guide(&title.guide, |voice| {
            let reopen = |phase: &PhaseId| {
                let tap = CaseTap::Reopen(title.party, phase.clone());
                let press = Press::in_case(title.case.clone(), title.stamp, tap);
                Button::new(voice.phase(phase, title.role), &press)
            };
            let phases = voice.guide().map_or(&[][..], |guide| guide.phases());
            page.grid(phases.iter().map(reopen));
        });
        page.row([self.tap("back-to-party", &title.case, CaseTap::Party(title.party))]);
        page
    }
}

//! The screens around the questions: consent, a closed gate, pausing and stopping, reaching a person.

use super::{Taps, reply_args};
use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::consent::{Reply, Screen};
use kring_rules::contact::{Sendable, Sent};
use kring_rules::flag::FlagKind;
use kring_rules::gate::Gate;
use kring_rules::press::Tap;
use kring_rules::role::{AgeBand, Role};
use kring_rules::say::Scene;
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn is_it_you(&self, page: &mut Page, taps: &Taps<'_>, alias: &Words) {
        page.paragraph(&self.html("scene-is-it-you", &Args::new().words("alias", alias)));
        page.row([taps.of(Tap::ItIsMe), taps.of(Tap::NotMe)]);
        page.row([taps.talk()]);
    }

    pub(super) fn consent(&self, page: &mut Page, taps: &Taps<'_>, screen: Screen) {
        page.paragraph(&self.words(&format!("consent-{}", screen.code())));
        page.rows(Reply::ALL.iter().map(|reply| taps.of(Tap::Consent(*reply))));
        page.row([taps.talk()]);
    }

    pub(super) fn consent_answered(&self, page: &mut Page, screen: Screen, reply: Reply) {
        page.paragraph(&self.words(&format!("consent-{}", screen.code())));
        let mark = self.words(&format!("consent-answered-{}", reply.code()));
        page.paragraph(&mark.italic());
    }

    pub(super) fn consent_waits(&self, page: &mut Page, taps: &Taps<'_>, reply: Reply) {
        page.paragraph(&self.html("scene-consent-waits", &reply_args(reply)));
        page.row([taps.named("go-on", Tap::Resume), taps.talk()]);
    }

    pub(super) fn closed(&self, page: &mut Page, taps: &Taps<'_>, gate: &Gate, role: Role) {
        page.paragraph(&self.at_gate(gate, "closed", Some(role)));
        page.paragraph(&self.words("scene-closed-review"));
        page.row([taps.of(Tap::Review)]);
        page.row(taps.ways_out());
    }

    /// The screens that carry nothing but their name, and the flag that was raised.
    pub(super) fn screen(&self, page: &mut Page, taps: &Taps<'_>, scene: &Scene) {
        let args = match scene {
            Scene::Raised(kind)
            | Scene::RaisedForMorning(kind)
            | Scene::Unheard(kind)
            | Scene::Slipped(kind) => Args::new().text("flag", kind.code()),
            Scene::SeenBy(name, at) => Args::new()
                .words("name", name)
                .text("clock", self.clock(*at)),
            Scene::StandIn(away, name) => Args::new().words("away", away).words("name", name),
            Scene::Heard(kind, name) => Args::new().text("flag", kind.code()).words("name", name),
            Scene::HelpScreen(name)
            | Scene::Hard(name)
            | Scene::Box(name)
            | Scene::BoxKept(name)
            | Scene::BackAgain(name)
            | Scene::NoteWaits(name, _) => Args::new().words("name", name),
            Scene::WasItASlip(gate) => Args::new().text("question", self.short(gate)),
            Scene::Ended(day) => {
                let day = day.map(|day| self.day(day));
                Args::new().text("day", day.unwrap_or_else(|| "none".to_owned()))
            }
            _ => Args::new(),
        };
        page.paragraph(&self.html(&format!("scene-{}", scene.name()), &args));
        if matches!(scene, Scene::Unheard(_)) && !self.around.contact.is_empty() {
            page.paragraph(&self.contact());
        }
        if shows_help_lines(scene) {
            self.help_lines(page, taps.age);
        }
        self.named_buttons(page, taps, scene);
        buttons(page, taps, scene);
    }

    /// The buttons on which the facilitator is called by name.
    fn named_buttons(&self, page: &mut Page, taps: &Taps<'_>, scene: &Scene) {
        let label = |id: &str, name: &Words| self.plain(id, &Args::new().words("name", name));
        match scene {
            Scene::HelpScreen(name) => {
                page.rows(FlagKind::ALL.iter().map(|kind| taps.of(Tap::Raise(*kind))));
                page.row([taps.labelled(label("button-box", name), Tap::OpenBox)]);
                page.row([taps.of(Tap::Commands), taps.named("go-on", Tap::Resume)]);
            }
            Scene::Heard(kind, name) => {
                page.row([taps.labelled(label("button-tell", name), Tap::Raise(*kind))]);
                page.row([
                    taps.of(Tap::DoNotTell),
                    taps.named("go-on-short", Tap::Resume),
                ]);
            }
            _ => {}
        }
    }

    /// What a facilitator let them know.
    pub(super) fn note(&self, page: &mut Page, taps: &Taps<'_>, sent: &Sent) {
        let args = Args::new()
            .words("name", &sent.name)
            .text("moment", self.moment(sent.at));
        page.paragraph(&self.html("scene-note", &args));
        match &sent.what {
            Sendable::Words(words) => page.quote(words),
            Sendable::Call(at) => {
                let call = Args::new()
                    .words("name", &sent.name)
                    .text("moment", self.moment(*at));
                page.paragraph(&self.html("scene-note-call", &call));
            }
        }
        page.paragraph(&self.words("scene-note-one-way"));
        page.row([taps.named("go-on", Tap::Resume), taps.talk()]);
    }

    /// Where help can be had at once.
    pub(crate) fn help_lines(&self, page: &mut Page, age: Option<AgeBand>) {
        page.paragraph(&self.words("help-lines-head").bold());
        // One first step for young people, and no long list.
        let (own, built_in) = if age.is_some_and(AgeBand::is_minor) {
            (&self.around.help_lines_young, "help-lines-young")
        } else {
            (&self.around.help_lines, "help-lines")
        };
        page.line(&if own.is_empty() {
            self.words(built_in)
        } else {
            Html::text(own)
        });
    }

    /// How the organisation can be reached.
    pub(crate) fn contact(&self) -> Html {
        let contact = self.around.contact.as_str();
        self.html("contact-line", &Args::new().text("contact", contact))
    }
}

fn shows_help_lines(scene: &Scene) -> bool {
    match scene {
        Scene::TalkMenu
        | Scene::HelpScreen(_)
        | Scene::Heard(..)
        | Scene::NotTold
        | Scene::RaisedForMorning(_)
        | Scene::Unheard(_) => true,
        Scene::Raised(kind) => *kind != FlagKind::Talk,
        _ => false,
    }
}

fn buttons(page: &mut Page, taps: &Taps<'_>, scene: &Scene) {
    match scene {
        Scene::HandedIn => {
            page.row([taps.of(Tap::Review)]);
            page.row(taps.ways_out());
        }
        Scene::Paused => {
            page.row([taps.of(Tap::Resume)]);
            page.row(taps.ways_out());
        }
        Scene::StopMenu => {
            page.row([taps.named("go-on", Tap::Resume)]);
            page.row([taps.of(Tap::Pause)]);
            page.row([taps.of(Tap::StopAndKeep)]);
            page.row([taps.of(Tap::StopAndErase)]);
            page.row([taps.talk()]);
        }
        Scene::Stopped => {
            page.row([taps.of(Tap::Resume)]);
            page.row([taps.of(Tap::StopAndErase)]);
            page.row([taps.talk()]);
        }
        Scene::EraseConfirm => {
            page.row([taps.copy()]);
            page.row([taps.named("erase-not", Tap::StopMenu)]);
            page.row([taps.of(Tap::EraseForGood)]);
        }
        Scene::TalkMenu => {
            page.rows(FlagKind::ALL.iter().map(|kind| taps.of(Tap::Raise(*kind))));
            page.row([taps.named("go-on", Tap::Resume)]);
        }
        Scene::Hard(_) => {
            page.row([taps.of(Tap::Rest), taps.of(Tap::Pause)]);
            page.row([taps.named("go-on", Tap::Resume)]);
            page.row([taps.of(Tap::Raise(FlagKind::Talk)), taps.talk()]);
        }
        Scene::Box(_) => page.row([taps.named("box-not", Tap::CloseBox)]),
        Scene::BoxKept(_) => page.row([taps.of(Tap::CloseBox)]),
        Scene::Resting
        | Scene::NotTold
        | Scene::Slipped(_)
        | Scene::StandIn(..)
        | Scene::BackAgain(_)
        | Scene::SeenBy(..) => {
            page.row([taps.named("go-on", Tap::Resume), taps.talk()]);
        }
        Scene::NoteWaits(_, at) => page.row([taps.named("read-note", Tap::ReadNote(*at))]),
        Scene::WasItASlip(gate) => {
            page.row([taps.named("slip", Tap::GateSlip(gate.clone()))]);
        }
        Scene::RaisedForMorning(kind) => {
            page.row([taps.named("slip", Tap::FlagSlip(*kind))]);
            page.row([taps.named("go-on", Tap::Resume), taps.talk()]);
        }
        Scene::Raised(kind) | Scene::Unheard(kind) => {
            page.row([taps.named("slip", Tap::FlagSlip(*kind))]);
            page.row([taps.named("go-on", Tap::Resume)]);
            page.row([taps.named("pause-or-stop", Tap::StopMenu)]);
        }
        Scene::Ended(_) => page.row([taps.named("erase-all", Tap::StopAndErase), taps.talk()]),
        _ => {}
    }
}

//! The screens around the questions: consent, a closed gate, pausing and stopping, reaching a person.

use super::{Taps, reply_args};
use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::consent::{Reply, Screen};
use kring_rules::contact::{Sendable, Sent};
use kring_rules::flag::FlagKind;
use kring_rules::gate::Gate;
use kring_rules::press::Tap;
use kring_rules::reminders::Reminding;
use kring_rules::role::{AgeBand, Role};
use kring_rules::say::{HelpLines, ParticipantSay, Scene};
use kring_rules::together::HowMuch;
use kring_rules::turn::SCREENS;
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn is_it_you(&self, page: &mut Page, taps: &Taps<'_>, alias: &Words) {
        page.paragraph(&self.html("scene-is-it-you", &Args::new().words("alias", alias)));
        page.row([taps.of(Tap::ItIsMe), taps.of(Tap::NotMe)]);
        page.row([taps.talk()]);
        page.grid(self.other_languages().map(|other| self.speaking(other)));
    }

    pub(super) fn consent(
        &self,
        page: &mut Page,
        taps: &Taps<'_>,
        screen: Screen,
        say: &ParticipantSay,
    ) {
        page.paragraph(&self.consent_said(screen, say));
        consent_buttons(page, taps, screen, true);
    }

    /// What the screen tells, in other words.
    pub(super) fn explained(
        &self,
        page: &mut Page,
        taps: &Taps<'_>,
        screen: Screen,
        say: &ParticipantSay,
    ) {
        let args = self.reader_names(&say.readers);
        page.paragraph(&self.html(&format!("explained-{}", screen.code()), &args));
        consent_buttons(page, taps, screen, false);
    }

    pub(super) fn consent_answered(
        &self,
        page: &mut Page,
        (screen, reply): (Screen, Reply),
        say: &ParticipantSay,
    ) {
        page.paragraph(&self.consent_said(screen, say));
        let mark = self.words(&format!("consent-answered-{}", reply.code()));
        page.paragraph(&mark.italic());
    }

    fn consent_said(&self, screen: Screen, say: &ParticipantSay) -> Html {
        let args = self.reader_names(&say.readers);
        self.html(&format!("consent-{}", screen.code()), &args)
    }

    /// Those who read along, by name.
    pub(super) fn reader_names(&self, readers: &[Words]) -> Args {
        let many = match readers.len() {
            0 => "none",
            1 => "one",
            _ => "several",
        };
        let names: Vec<&str> = readers.iter().map(Words::as_str).collect();
        let names = match names.split_last() {
            None => String::new(),
            Some((last, [])) => (*last).to_owned(),
            Some((last, before)) => format!("{} {} {last}", before.join(", "), self.label("and")),
        };
        Args::new()
            .text("readers", many)
            .words("names", &Words::new(&names))
    }

    pub(super) fn consent_waits(&self, page: &mut Page, taps: &Taps<'_>, reply: Reply) {
        page.paragraph(&self.html("scene-consent-waits", &reply_args(reply)));
        page.row([taps.named("go-on", Tap::Resume), taps.talk()]);
    }

    pub(super) fn closed(&self, page: &mut Page, taps: &Taps<'_>, gate: &Gate, role: Role) {
        page.paragraph(&self.at_gate(gate, "closed", Some(role)));
        page.paragraph(&self.words("scene-closed-review"));
        page.row([how_it_goes(taps)]);
        page.row([taps.of(Tap::Review)]);
        page.row(taps.ways_out());
    }

    /// One screen of how such a conversation goes.
    pub(super) fn how_it_goes(&self, page: &mut Page, taps: &Taps<'_>, screen: u8) {
        let args = Args::new()
            .number("number", i64::from(screen) + 1)
            .number("of", i64::from(SCREENS));
        page.paragraph(&self.html("how-it-goes-head", &args));
        page.paragraph(&self.words(&format!("how-it-goes-{}", screen + 1)));
        if screen + 1 < SCREENS {
            page.row([taps.named("how-next", Tap::HowItGoes(screen + 1))]);
        }
        page.row([taps.named("go-on", Tap::Resume), taps.talk()]);
    }

    /// The screens that carry nothing but their name, and the flag that was raised.
    pub(super) fn screen(&self, page: &mut Page, taps: &Taps<'_>, say: &ParticipantSay) {
        let scene = &say.scene;
        let args = match scene {
            Scene::Raised(kind)
            | Scene::RaisedForMorning(kind)
            | Scene::Unheard(kind)
            | Scene::Slipped(kind) => Args::new().text("flag", kind.code()),
            Scene::SeenBy(name, at) => Args::new()
                .words("name", name)
                .text("clock", self.clock(*at)),
            Scene::StandIn(away, name) | Scene::TakenOver(away, name) => {
                Args::new().words("away", away).words("name", name)
            }
            Scene::Heard(kind, name) => Args::new().text("flag", kind.code()).words("name", name),
            Scene::HelpScreen(name)
            | Scene::Hard(name)
            | Scene::Box(name)
            | Scene::BoxKept(name)
            | Scene::BackAgain(name)
            | Scene::HowMuchTogether(name)
            | Scene::NoteWaits(name, _) => Args::new().words("name", name),
            Scene::AreYouHere(alias) => Args::new().words("alias", alias),
            Scene::Together(with) => Args::new()
                .words("name", &with.name)
                .text("much", with.how_much.code())
                .text("now", if with.is_now { "yes" } else { "no" }),
            Scene::WasItASlip(gate) => Args::new().text("question", self.short(gate)),
            Scene::Ended(day) | Scene::EndedForOtherWay(day) => {
                let day = day.map(|day| self.day(day));
                let args = self.reader_names(&say.readers);
                args.text("day", day.unwrap_or_else(|| "none".to_owned()))
            }
            Scene::OtherWay | Scene::LeftOut => self.reader_names(&say.readers),
            _ => Args::new(),
        };
        page.paragraph(&self.html(&format!("scene-{}", scene.name()), &args));
        if matches!(scene, Scene::Unheard(_)) && !self.around.contact.is_empty() {
            page.paragraph(&self.contact());
        }
        if scene.help() == HelpLines::Told {
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

/// A choice is answered with yes, not yet or no; what is told is understood, or explained.
fn consent_buttons(page: &mut Page, taps: &Taps<'_>, screen: Screen, explains: bool) {
    if screen.is_a_choice() {
        page.rows(Reply::ALL.iter().map(|reply| taps.of(Tap::Consent(*reply))));
    } else {
        page.row([taps.named("understood", Tap::Consent(Reply::Yes))]);
        page.row([taps.of(Tap::Consent(Reply::Later))]);
    }
    page.row(explains.then(|| taps.of(Tap::Explain)));
    if screen == Screen::TakingPart {
        page.row([how_it_goes(taps)]);
    }
    page.row([taps.talk()]);
}

fn how_it_goes(taps: &Taps<'_>) -> Button {
    taps.named("how", Tap::HowItGoes(0))
}

fn buttons(page: &mut Page, taps: &Taps<'_>, scene: &Scene) {
    match scene {
        Scene::HowItGoesOffered => page.row([how_it_goes(taps)]),
        Scene::HandedIn | Scene::Rests => handed_in(page, taps),
        Scene::PausedAndAsked => asked_about_reminding(page, taps),
        Scene::Reminder(more) => reminder(page, taps, *more),
        Scene::Paused => {
            page.row([taps.of(Tap::Resume)]);
            page.row(taps.ways_out());
        }
        Scene::StopMenu => stop_menu(page, taps),
        Scene::Stopped => stopped(page, taps),
        Scene::EraseConfirm => erase_confirm(page, taps),
        Scene::TalkMenu => {
            page.rows(FlagKind::ALL.iter().map(|kind| taps.of(Tap::Raise(*kind))));
            page.row([taps.named("go-on", Tap::Resume)]);
        }
        Scene::Hard(_) => hard(page, taps),
        Scene::AreYouHere(_) => page.row([taps.of(Tap::Here)]),
        Scene::HowMuchTogether(_) => how_much_together(page, taps),
        Scene::Together(_) => {
            page.row([taps.of(Tap::Alone)]);
            page.row(taps.ways_out());
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
        Scene::TakenOver(..) => {
            page.row([taps.named("talk-first", Tap::Raise(FlagKind::Talk))]);
            page.row([taps.named("go-on", Tap::Resume), taps.talk()]);
        }
        Scene::NoteWaits(_, at) => page.row([taps.named("read-note", Tap::ReadNote(*at))]),
        Scene::WasItASlip(gate) => {
            page.row([taps.named("slip", Tap::AnswerSlip(gate.clone()))]);
        }
        Scene::RaisedForMorning(kind) => {
            page.row([taps.named("slip", Tap::FlagSlip(*kind))]);
            page.row([taps.named("go-on", Tap::Resume), taps.talk()]);
        }
        Scene::Raised(kind) | Scene::Unheard(kind) => raised(page, taps, *kind),
        Scene::OtherWay | Scene::LeftOut => {
            page.row([taps.of(Tap::StopAndErase)]);
            page.row([taps.talk()]);
        }
        Scene::Ended(_) | Scene::EndedForOtherWay(_) => ended(page, taps),
        _ => {}
    }
}

fn stop_menu(page: &mut Page, taps: &Taps<'_>) {
    page.row([taps.named("go-on", Tap::Resume)]);
    page.row([taps.of(Tap::Pause)]);
    page.row([taps.of(Tap::StopAndKeep)]);
    page.row([taps.of(Tap::StopAndErase)]);
    page.row([taps.talk()]);
}

fn stopped(page: &mut Page, taps: &Taps<'_>) {
    page.row([taps.of(Tap::Resume)]);
    page.row([taps.of(Tap::StopAndErase)]);
    page.row([taps.talk()]);
}

fn erase_confirm(page: &mut Page, taps: &Taps<'_>) {
    page.row([taps.copy()]);
    page.row([taps.named("erase-not", Tap::StopMenu)]);
    page.row([taps.of(Tap::EraseForGood)]);
}

fn hard(page: &mut Page, taps: &Taps<'_>) {
    page.row([taps.of(Tap::Rest), taps.of(Tap::Pause)]);
    page.row([taps.named("go-on", Tap::Resume)]);
    page.row([taps.of(Tap::Raise(FlagKind::Talk)), taps.talk()]);
}

fn how_much_together(page: &mut Page, taps: &Taps<'_>) {
    page.row(
        HowMuch::ALL
            .iter()
            .map(|much| taps.of(Tap::Together(*much))),
    );
    page.row([taps.named("go-on", Tap::Resume)]);
}

fn handed_in(page: &mut Page, taps: &Taps<'_>) {
    page.row([taps.of(Tap::Review)]);
    if taps.has_agreed {
        page.row([taps.agreed()]);
    }
    page.row(taps.ways_out());
}

fn ended(page: &mut Page, taps: &Taps<'_>) {
    if taps.has_agreed {
        page.row([taps.agreed()]);
    }
    page.row([taps.named("erase-all", Tap::StopAndErase), taps.talk()]);
}

fn raised(page: &mut Page, taps: &Taps<'_>, kind: FlagKind) {
    page.row([taps.named("slip", Tap::FlagSlip(kind))]);
    page.row([taps.named("go-on", Tap::Resume)]);
    page.row([taps.named("pause-or-stop", Tap::StopMenu)]);
}

fn asked_about_reminding(page: &mut Page, taps: &Taps<'_>) {
    page.row([
        taps.of(Tap::Remind(Reminding::Once)),
        taps.of(Tap::Remind(Reminding::No)),
    ]);
    page.row([taps.of(Tap::Resume)]);
    page.row(taps.ways_out());
}

fn reminder(page: &mut Page, taps: &Taps<'_>, more: bool) {
    page.row([taps.of(Tap::Resume)]);
    page.row(more.then(|| taps.named("remind-again", Tap::Remind(Reminding::Once))));
    page.row([
        taps.named("remind-no-more", Tap::Remind(Reminding::No)),
        taps.talk(),
    ]);
    page.hush();
}

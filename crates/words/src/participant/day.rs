//! The day of the conversation, for a party: which dates suit, their own invitation, and that it is moved or cancelled.

use super::Taps;
use crate::args::Args;
use crate::html::Html;
use crate::mark::Mark;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::day::around::{HowItWas, YesNo};
use kring_rules::moment::Moment;
use kring_rules::press::Tap;
use kring_rules::say::{DayScene, Invite, Tag};
use kring_rules::turn::DayReply;
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn day_scene(&self, page: &mut Page, taps: &Taps<'_>, scene: &DayScene) {
        match scene {
            DayScene::Asked(name, dates) => self.which_suit(page, taps, name, dates),
            DayScene::Replied(name, suits) => self.these_suit(page, taps, name, suits),
            DayScene::Invited(invite) => {
                page.paragraph(&self.words("scene-day-invited"));
                self.invitation(page, taps, invite);
            }
            DayScene::Moved(invite, was, why) => {
                let was = Args::new().text("moment", self.moment(*was));
                page.paragraph(&self.html("scene-day-moved", &was));
                self.why_so(page, why);
                self.invitation(page, taps, invite);
            }
            DayScene::Cancelled(was, why, _) | DayScene::NotNeeded(was, why, _) => {
                let was = Args::new().text("moment", self.moment(*was));
                page.paragraph(&self.html(&format!("scene-day-{}", scene.name()), &was));
                self.why_so(page, why);
                page.row([taps.named("go-on", Tap::Resume), taps.talk()]);
            }
            DayScene::StillWants(..)
            | DayScene::SafeEnough
            | DayScene::AllIsWell(_)
            | DayScene::NotAllIsWell(_)
            | DayScene::HowWasIt(_)
            | DayScene::SaidHow(..) => self.around_the_day(page, taps, scene),
        }
    }

    /// The two taps before it, and how it was.
    fn around_the_day(&self, page: &mut Page, taps: &Taps<'_>, scene: &DayScene) {
        let args = match scene {
            DayScene::StillWants(name, when) => Args::new()
                .words("name", name)
                .text("moment", self.moment(*when)),
            DayScene::AllIsWell(when) => Args::new().text("moment", self.moment(*when)),
            DayScene::NotAllIsWell(name) | DayScene::HowWasIt(name) => {
                Args::new().words("name", name)
            }
            DayScene::SaidHow(name, how) => Args::new().words("name", name).text("how", how.code()),
            _ => Args::new(),
        };
        page.paragraph(&self.html(&format!("scene-day-{}", scene.name()), &args));
        let yes_or_no = |of: fn(YesNo) -> DayReply| {
            YesNo::ALL.iter().map(move |reply| {
                let name = format!("day-{}", reply.code());
                taps.named(&name, Tap::Day(of(*reply)))
            })
        };
        match scene {
            DayScene::StillWants(..) => page.row(yes_or_no(DayReply::Wants)),
            DayScene::SafeEnough => page.row(yes_or_no(DayReply::Safe)),
            DayScene::AllIsWell(_) | DayScene::NotAllIsWell(_) => {
                page.row([taps.named("day-anew", Tap::Day(DayReply::Anew))]);
            }
            DayScene::HowWasIt(_) => page.grid(HowItWas::ALL.iter().map(|how| {
                let name = format!("day-how-{}", how.code());
                taps.named(&name, Tap::Day(DayReply::How(*how)))
            })),
            DayScene::SaidHow(name, _) => {
                let label = self.plain("button-box", &Args::new().words("name", name));
                page.row([taps.labelled(label, Tap::OpenBox)]);
            }
            _ => {}
        }
        page.row([taps.talk()]);
    }

    fn which_suit(&self, page: &mut Page, taps: &Taps<'_>, name: &Words, dates: &[(Moment, bool)]) {
        page.paragraph(&self.html("scene-day-asked", &Args::new().words("name", name)));
        page.rows(dates.iter().map(|(at, chosen)| {
            let label = self.on_a_button(*at);
            let label = if *chosen {
                Mark::Chosen.before(&label)
            } else {
                label
            };
            taps.labelled(label, Tap::Day(DayReply::Suits(*at)))
        }));
        page.row([
            taps.named("day-suits-none", Tap::Day(DayReply::None)),
            taps.named("day-suits-done", Tap::Day(DayReply::Done)),
        ]);
        page.row([taps.talk()]);
    }

    fn these_suit(&self, page: &mut Page, taps: &Taps<'_>, name: &Words, suits: &[Moment]) {
        let some = if suits.is_empty() { "no" } else { "yes" };
        let args = Args::new().words("name", name).text("some", some);
        page.paragraph(&self.html("scene-day-replied", &args));
        for at in suits {
            page.line(&Html::text(&self.moment(*at)).bold());
        }
        page.row([taps.named("go-on", Tap::Resume), taps.talk()]);
    }

    /// What a facilitator wrote for everybody who comes.
    fn why_so(&self, page: &mut Page, why: &Words) {
        page.paragraph(&self.words("day-why"));
        page.quote(why);
    }

    fn invitation(&self, page: &mut Page, taps: &Taps<'_>, invite: &Invite) {
        let args = Args::new()
            .text("moment", self.in_full(invite.when))
            .text("clock", self.clock(invite.arrives))
            .words("place", &invite.place);
        page.paragraph(&self.html("invite-when", &args));
        page.line(&self.html("invite-arrives", &args));
        page.line(&self.html("invite-where", &args));
        page.paragraph(&self.words("invite-expect"));
        if !invite.says.is_empty() {
            page.paragraph(&self.words("invite-says"));
        }
        for line in &invite.says {
            self.line_said(page, line);
        }
        page.protect();
        page.row([taps.named("how", Tap::HowItGoes(0))]);
        page.row([taps.named("my-answers", Tap::Review), taps.talk()]);
    }

    /// A file for their own calendar, in a message of its own: its words fit beside no file.
    pub(super) fn for_a_calendar(&self, scene: &DayScene, tag: &Tag) -> Option<Page> {
        let (id, document) = match scene {
            DayScene::Asked(..)
            | DayScene::Replied(..)
            | DayScene::StillWants(..)
            | DayScene::SafeEnough
            | DayScene::AllIsWell(_)
            | DayScene::NotAllIsWell(_)
            | DayScene::HowWasIt(_)
            | DayScene::SaidHow(..) => return None,
            DayScene::Invited(invite) | DayScene::Moved(invite, ..) => {
                ("calendar-caption", self.calendar(invite, &tag.seat()))
            }
            DayScene::Cancelled(was, _, number) | DayScene::NotNeeded(was, _, number) => (
                "calendar-cancelled-caption",
                self.calendar_without(*was, *number, &tag.seat()),
            ),
        };
        let mut page = Page::of(&self.words(id));
        page.attach(document);
        Some(page)
    }
}

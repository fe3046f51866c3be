//! The end of a case, for a party: how it went, in four taps, and whether what was agreed may stay.

use super::Taps;
use crate::args::Args;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::closing::{Asked, Rated};
use kring_rules::day::around::YesNo;
use kring_rules::moment::Moment;
use kring_rules::press::Tap;
use kring_rules::say::ClosingScene;
use kring_rules::turn::ClosingReply;

impl Voice<'_> {
    pub(super) fn closing_scene(&self, page: &mut Page, taps: &Taps<'_>, scene: &ClosingScene) {
        let id = format!("scene-{}", scene.name());
        match scene {
            ClosingScene::HowItWent(asked, number) => {
                return self.how_it_went(page, taps, *asked, *number);
            }
            ClosingScene::Counted | ClosingScene::NotCounted | ClosingScene::NothingAgreed => {
                page.paragraph(&self.words(&id));
            }
            ClosingScene::Longer(until) => {
                page.paragraph(&self.html(&id, &Args::new().text("day", self.day_or_none(*until))));
                page.row([taps.named("erase-all", Tap::StopAndErase)]);
            }
            ClosingScene::MayItStay(name, erased, until) => {
                let args = Args::new()
                    .words("name", name)
                    .text("day", self.day_or_none(*erased))
                    .text("until", self.day(*until));
                page.paragraph(&self.html(&id, &args));
                page.row([
                    taps.named("stays-yes", stays(*until, YesNo::Yes)),
                    taps.named("stays-no", stays(*until, YesNo::No)),
                ]);
            }
            ClosingScene::SaidStay(until, says) => {
                let args = Args::new()
                    .text("says", says.code())
                    .text("until", self.day(*until));
                page.paragraph(&self.html(&id, &args));
                page.row([match says {
                    YesNo::Yes => taps.named("stays-no-after-all", stays(*until, YesNo::No)),
                    YesNo::No => taps.named("stays-yes-after-all", stays(*until, YesNo::Yes)),
                }]);
            }
            ClosingScene::AnswersGone(until) => {
                let args = Args::new().text("until", self.day_or_none(*until));
                page.paragraph(&self.html(&id, &args));
            }
        }
        if taps.has_agreed {
            page.row([taps.agreed()]);
        }
        page.row([taps.talk()]);
    }

    fn how_it_went(&self, page: &mut Page, taps: &Taps<'_>, asked: Asked, number: u8) {
        if number == 1 {
            page.paragraph(&self.words("scene-how-it-went"));
        }
        let args = Args::new().number("number", number);
        page.paragraph(&self.html("how-it-went-number", &args).italic());
        page.line(&self.words(&format!("how-it-went-{}", asked.code())).bold());
        page.row(Rated::ALL.iter().map(|how| {
            let name = format!("rates-{}", how.code());
            taps.named(&name, Tap::Closing(ClosingReply::Rates(asked, *how)))
        }));
        page.row([
            taps.named("rather-not", Tap::Closing(ClosingReply::RatherNot)),
            taps.talk(),
        ]);
    }

    fn day_or_none(&self, day: Option<Moment>) -> String {
        day.map_or_else(|| "none".to_owned(), |day| self.day(day))
    }
}

impl Taps<'_> {
    /// Gives them what was agreed.
    pub(super) fn agreed(&self) -> crate::sheet::Button {
        self.named("what-we-agreed", Tap::Closing(ClosingReply::Agreed))
    }
}

fn stays(until: Moment, says: YesNo) -> Tap {
    Tap::Closing(ClosingReply::Stays(until, says))
}

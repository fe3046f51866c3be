//! What became of an item, for a party: whether it was done, whether it is all right for them so, and what they are told.

use super::Taps;
use crate::args::Args;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::day::around::YesNo;
use kring_rules::press::Tap;
use kring_rules::programme::Happened;
use kring_rules::say::FollowScene;
use kring_rules::turn::{FollowReply, ProgrammeReply};

impl Voice<'_> {
    pub(super) fn follow_scene(&self, page: &mut Page, taps: &Taps<'_>, scene: &FollowScene) {
        let id = format!("scene-{}", scene.name());
        let reply =
            |name: &str, reply| taps.named(name, Tap::Programme(ProgrammeReply::Follow(reply)));
        match scene {
            FollowScene::HowIsIt(item, at, name) | FollowScene::HowIsItAgain(item, at, name) => {
                page.paragraph(&self.html(&id, &Args::new().words("name", name)));
                self.own_item(page, item);
                page.row(Happened::ALL.iter().map(|how| {
                    let name = format!("happened-{}", how.code());
                    reply(&name, FollowReply::How(item.number, *at, *how))
                }));
            }
            FollowScene::IsItFine(item, at, how) => {
                page.paragraph(&self.html(&id, &how_args(item.number, *how)));
                page.row(YesNo::ALL.iter().map(|fine| {
                    let name = format!("day-{}", fine.code());
                    reply(&name, FollowReply::Fine(item.number, *at, *fine))
                }));
            }
            FollowScene::Said(item, at, name, how, fine) => {
                let args = how_args(item.number, *how).words("name", name);
                page.paragraph(&self.html(&id, &args.text("fine", fine.code())));
                let label = self.plain("button-box", &Args::new().words("name", name));
                let anew = FollowReply::Anew(item.number, *at);
                page.row([taps.labelled(label, Tap::OpenBox), reply("day-anew", anew)]);
            }
            FollowScene::Outcome(item, name, how) => {
                let args = how_args(item.number, *how).words("name", name);
                page.paragraph(&self.html(&id, &args));
                self.own_item(page, item);
                let label = self.plain("button-box", &Args::new().words("name", name));
                page.row([taps.labelled(label, Tap::OpenBox)]);
            }
        }
        page.row([taps.talk()]);
    }
}

fn how_args(number: u8, how: Happened) -> Args {
    Args::new().number("number", number).text("how", how.code())
}

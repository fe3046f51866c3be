//! The restoration programme, for a party: whether what they confirm may be shared, each item that concerns them, and what
//! stands. No other party is named but by what an item itself says.

use super::Taps;
use crate::args::Args;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::press::Tap;
use kring_rules::programme::OwnItem;
use kring_rules::say::ProgrammeScene;
use kring_rules::turn::ProgrammeReply;

impl Voice<'_> {
    pub(super) fn programme_scene(&self, page: &mut Page, taps: &Taps<'_>, scene: &ProgrammeScene) {
        let id = format!("scene-programme-{}", scene.name());
        let reply = |name: &str, reply| taps.named(name, Tap::Programme(reply));
        match scene {
            ProgrammeScene::MayBeShared(name) => {
                page.paragraph(&self.html(&id, &Args::new().words("name", name)));
                page.row([
                    reply("programme-share", ProgrammeReply::Share),
                    reply("programme-not-share", ProgrammeReply::DoNotShare),
                ]);
            }
            ProgrammeScene::NotShared(name) => {
                page.paragraph(&self.html(&id, &Args::new().words("name", name)));
                page.row([reply("programme-share-after-all", ProgrammeReply::Share)]);
            }
            ProgrammeScene::Asked(item) => {
                match item.change {
                    None => page.paragraph(&self.words(&id)),
                    Some(change) => {
                        let args = Args::new().text("change", change.code());
                        page.paragraph(&self.html("scene-programme-change", &args));
                    }
                }
                self.own_item(page, item);
                let of = (item.number, item.version);
                page.row([
                    reply("programme-yes", ProgrammeReply::Yes(of.0, of.1)),
                    reply("programme-not-so", ProgrammeReply::NotSo(of.0, of.1)),
                ]);
            }
            ProgrammeScene::Confirmed(item) => {
                self.own_item(page, item);
                page.paragraph(&self.words(&of_a_change(&id, item)));
                let not_so = ProgrammeReply::NotSo(item.number, item.version);
                page.row([reply("programme-not-so-after-all", not_so)]);
            }
            ProgrammeScene::NotSo(item) => {
                self.own_item(page, item);
                page.paragraph(&self.words(&of_a_change(&id, item)));
                let yes = ProgrammeReply::Yes(item.number, item.version);
                page.row([reply("programme-yes-after-all", yes)]);
            }
            ProgrammeScene::Whole(items) => {
                page.paragraph(&self.words(&id));
                for item in items {
                    self.own_item(page, item);
                }
            }
            ProgrammeScene::OnPaper(items) => return self.programme_to_print(page, items),
            ProgrammeScene::Follow(scene) => return self.follow_scene(page, taps, scene),
        }
        page.row([taps.talk()]);
    }

    pub(super) fn own_item(&self, page: &mut Page, item: &OwnItem) {
        let theirs = if item.is_theirs { "yes" } else { "no" };
        let args = Args::new()
            .number("number", item.number)
            .text("part", item.part.code())
            .text("theirs", theirs);
        page.paragraph(&self.html("own-item-head", &args).bold());
        page.line(&self.html("own-item-who", &args));
        page.quote(&item.text);
        page.line(&self.item_by(item.by));
        let looks = Args::new().words("name", &item.looks_after);
        page.line(&self.html("item-looks-after", &looks));
    }
}

/// What is said of a change is worded otherwise.
fn of_a_change(id: &str, item: &OwnItem) -> String {
    match item.change {
        None => id.to_owned(),
        Some(_) => format!("{id}-change"),
    }
}

//! What if every case were erased now? Nothing of any of them may stand in a chat from which it can still be deleted.

use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::press::{CaseTap, Press};

use crate::paper::{plain, readable};
use crate::play::Play;
use crate::stage::Stage;
use crate::stage::phone::{Phone, Shown};
use crate::watch::{Watch, holds_word};

impl Play {
    /// Tries it on a stage of its own, so that the transcript goes on as if nothing had happened. Cases that are being
    /// opened are let go.
    pub async fn what_stays(&self) -> Vec<String> {
        let mut stage = self.stage.copied().await;
        for (who, case) in &self.watch.cases {
            let ask = Press::Case(case.clone(), CaseTap::AskErase);
            stage.press(*who, MessageRef(0), &ask.encode()).await;
            let erase = format!("f:{case}:erase-now:");
            let found = stage.phone(*who).with_button(|shown| shown.button(&erase));
            if let Some((message, data)) = found {
                stage.press(*who, message, &data).await;
            }
        }
        for who in &self.watch.facilitators {
            stage.command(*who, "cancel").await;
            stage.command(*who, "cancel").await;
        }
        stage.refresh_boards().await;
        let phones = stage.phones.iter();
        let stay = phones.flat_map(|(who, phone)| stays(&self.watch, *who, phone, &stage));
        stay.collect()
    }
}

fn stays(watch: &Watch, who: PersonId, phone: &Phone, stage: &Stage) -> Vec<String> {
    let there = phone.history.iter().filter(|shown| {
        let is_newest = phone
            .message(shown.message)
            .is_some_and(|newest| newest.sheet == shown.sheet);
        // What nobody has seen is told until somebody has.
        let outlives = shown.say.outlives_its_case();
        is_newest && !outlives && phone.can_be_deleted(shown.message, stage.now)
    });
    let mut stays = Vec::new();
    for shown in there {
        let text = all_of(shown);
        let words = watch.words().filter(|word| holds_word(&text, word));
        stays.extend(words.map(|word| {
            format!("everything is erased, and {who:?} still reads «{word}» in: {text}")
        }));
    }
    stays
}

fn all_of(shown: &Shown) -> String {
    let buttons = shown.sheet.buttons.iter().flatten();
    let labels: Vec<&str> = buttons.map(|button| button.label.as_str()).collect();
    let document = shown.sheet.document.as_ref();
    let document = document.map(|document| readable(&document.html()));
    let document = document.unwrap_or_default();
    [plain(&shown.sheet.html), labels.join("\n"), document].join("\n")
}

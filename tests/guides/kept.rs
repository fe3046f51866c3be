//! Whoever began with a version of a guide keeps it, over restarts, newer versions, and a folder that changed or is gone.

use kring::desk::{Desk, DeskError, Settings, SystemDice, kept_guides, tables};
use kring_rules::guide::{Edition, Guides};
use kring_rules::ids::PersonId;

use crate::own::Own;
use crate::play::Play;
use crate::stage::guides;
use crate::stage::memory::Fault;

const NOOR: PersonId = PersonId(11);
const SAM: PersonId = PersonId(12);

/// Somebody is under way with the first version: they have told their story.
async fn under_way(own: &Own) -> (Play, Vec<String>) {
    let mut play = Play::with(own.guides()).await;
    play.stage.restart_with(own.guides()).await;
    let links = play.open_case(&["harmed", "responsible"]).await;
    play.join(NOOR, &links[0]).await;
    play.stage.write(NOOR, "Er werd geroepen.").await;
    (play, links)
}

#[tokio::test]
async fn a_running_preparation_keeps_its_version_when_there_is_a_newer_one() {
    let own = Own::new();
    let (mut play, links) = under_way(&own).await;
    own.add_second_version();
    assert_eq!(*own.guides().for_new(), Edition::of("klas", 2));
    play.stage.restart_with(own.guides()).await;
    let asked = play.answer_all(NOOR, &[]).await;
    assert!(
        asked.contains(&"need".to_owned()),
        "the first version asks it: {asked:?}"
    );

    play.join(SAM, &links[1]).await;
    assert!(play.newest(SAM, "Wat deed je in de klas?").is_some());
    let newer = play.open_case(&["harmed"]).await;
    let late = PersonId(13);
    play.join(late, &newer[0]).await;
    assert!(
        play.newest(late, "Vertel eens over de klas?").is_some(),
        "a new case uses the second version"
    );
    let asked = play.answer_all(late, &[]).await;
    assert!(!asked.contains(&"need".to_owned()), "{asked:?}");
}

#[tokio::test]
async fn a_running_preparation_goes_on_when_the_folder_of_its_guide_is_gone() {
    let own = Own::new();
    let (mut play, links) = under_way(&own).await;
    own.add_second_version();
    own.remove("klas/1");
    play.stage.restart_with(own.guides()).await;
    assert!(
        play.answer_all(NOOR, &[])
            .await
            .contains(&"need".to_owned())
    );
    // Not even the setting is there any more: new cases use what kring brings along.
    play.stage.restart_with(guides()).await;
    play.press(NOOR, "hand-in").await;
    play.join(SAM, &links[1]).await;
    assert!(play.newest(SAM, "Wat deed je in de klas?").is_some());
    let asked = play.answer_all(SAM, &[]).await;
    assert!(asked.contains(&"give".to_owned()), "{asked:?}");
    let for_new = play.stage.desk.guides().for_new().clone();
    assert_eq!(for_new, *guides().for_new());
}

/// A kept guide that is damaged stops nobody but who needs it: they are asked no questions of another one.
#[tokio::test]
async fn a_kept_guide_that_cannot_be_read_closes_off_who_is_prepared_with_it() {
    let own = Own::new();
    for forged in [false, true] {
        let (mut play, _) = under_way(&own).await;
        play.stage.restart_with(guides()).await;
        let links = play.open_case(&["harmed"]).await;
        let late = PersonId(13);
        let store = play.stage.store.clone();
        if forged {
            store.spoil(tables::MARKS, b"guide/", Fault::Forged);
        } else {
            store.scribble(tables::MARKS, b"guide/");
        }
        play.stage.restart_with(guides()).await;
        play.stage.write(NOOR, "Ik ga verder.").await;
        assert!(play.newest(NOOR, "niet lezen").is_some());
        play.join(late, &links[0]).await;
        assert!(play.newest(late, "niet lezen").is_none());

        // With its folder put back everybody goes on.
        play.stage.restart_with(own.guides()).await;
        let asked = play.answer_all(NOOR, &[]).await;
        assert!(asked.contains(&"need".to_owned()), "{asked:?}");
    }
}

#[tokio::test]
async fn a_folder_that_says_something_else_under_the_same_version_is_refused() {
    let own = Own::new();
    let (play, _) = under_way(&own).await;
    for (file, that, this) in [
        ("klas/1/guide.toml", "essential = true\n", ""),
        (
            "klas/1/nl.ftl",
            "Hoe voelde je je toen?",
            "Wat voelde je toen?",
        ),
    ] {
        let changed = Own::new();
        changed.change(file, that, this);
        let desk = open(&play, changed.guides()).await;
        let told = desk
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default();
        assert!(
            told.contains("klas/1") && told.contains("next version"),
            "{told}"
        );
    }
    assert!(
        open(&play, own.guides()).await.is_ok(),
        "put back as it was, it is fine"
    );
}

async fn open(play: &Play, guides: std::sync::Arc<Guides>) -> Result<(), DeskError> {
    let store = play.stage.store.clone();
    let desk = Desk::open(store, guides, Settings::default(), Box::new(SystemDice));
    desk.await.map(|_| ())
}

#[tokio::test]
async fn a_folder_that_nobody_began_with_can_be_changed() {
    let own = Own::new();
    let mut play = Play::with(own.guides()).await;
    assert!(kept_guides(&play.stage.store).await.unwrap().is_empty());
    own.change(
        "klas/1/nl.ftl",
        "Hoe voelde je je toen?",
        "Wat voelde je toen?",
    );
    play.stage.restart_with(own.guides()).await;
    play.open_case(&["harmed"]).await;
    let kept = kept_guides(&play.stage.store).await.unwrap();
    assert_eq!(kept.len(), 1, "it is kept with the first case that uses it");
    assert_eq!(kept[0].edition, Edition::of("klas", 1));
}

#[tokio::test]
async fn what_kring_brings_along_is_not_kept_a_second_time() {
    let mut play = Play::with(guides()).await;
    play.open_case(&["harmed"]).await;
    assert!(kept_guides(&play.stage.store).await.unwrap().is_empty());
}

//! Makes the database that this release leaves to later ones.

use std::fs;

use loopback_botapi::Settings;

use crate::house::Kring;
use crate::play::{Answers, open_case, prepare, press, say, to_first_question};
use crate::{ERASED, GIVEN, LABEL, UNDER_WAY, copied, kept, told};

/// One who has handed in, one who is under way, one who has erased everything, and a case that is closed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "makes files that are kept: once for each release"]
async fn make() {
    let release = kept().join(env!("CARGO_PKG_VERSION"));
    assert!(!release.exists(), "{} is kept already", release.display());
    let now = Settings {
        first_update_id: Some(1_000_000),
        first_message_id: Some(1_000),
        ..Settings::default()
    };
    let kring = Kring::start_on(now).await;
    let an = kring.facilitator(1, "An").await;
    let parties = [
        ("Alex", "harmed"),
        ("Bo", "responsible"),
        ("Cas", "affected"),
    ];
    let links = open_case(&an, LABEL, &parties).await;
    let [alex, bo, cas] =
        [(11, "Alex"), (12, "Bo"), (13, "Cas")].map(|(id, name)| kring.phone(id, name));
    let answers = Answers {
        text: GIVEN,
        ..Answers::default()
    };
    prepare(&alex, &links[0], &answers).await;
    to_first_question(&bo, &links[1]).await;
    say(&bo, UNDER_WAY).await;
    to_first_question(&cas, &links[2]).await;
    say(&cas, ERASED).await;
    say(&cas, "/erase").await;
    press(&cas, ":erase").await;
    kring.stop_in_order().await;
    let backup = kring.beside("backup");
    told(&kring, &["backup", backup.to_str().unwrap()]);

    fs::create_dir_all(&release).unwrap();
    copied(&kring.data(), &release.join("data"));
    for name in ["data.key", "data.erased", "backup"] {
        fs::copy(kring.beside(name), release.join(name)).unwrap();
    }
    let _ = fs::remove_dir_all(release.join("data/recovery-copies"));
}

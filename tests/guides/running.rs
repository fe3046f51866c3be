//! The real bot with a guide of an organisation's own: it goes on with the version that somebody began with, and a folder
//! that says something else under the same version is refused, by `kring check` beside the running bot and at the start.

use std::process::{Command, Output};

use loopback_botapi::Settings;

use crate::house::{Kring, PATIENCE};
use crate::moves::{open_case, say, to_first_question};
use crate::own::Own;

/// A command with the settings of the organisation, or without any.
fn command(kring: &Kring, own: Option<&Own>, arguments: &[&str]) -> Command {
    let mut command = kring.command(arguments);
    if let Some(own) = own {
        let settings = kring.beside("settings.toml");
        std::fs::write(&settings, own.settings()).unwrap();
        command.arg("--config").arg(settings);
    }
    command
}

fn told(kring: &Kring, own: Option<&Own>, arguments: &[&str]) -> String {
    said(&Kring::outcome(&mut command(kring, own, arguments)))
}

fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    texts.concat()
}

/// What is said by a start that no restart mends: the service manager is to leave it.
fn refused(kring: &Kring, own: &Own) -> String {
    let output = Kring::outcome(&mut command(kring, Some(own), &["run"]));
    assert_eq!(output.status.code(), Some(78), "{}", said(&output));
    said(&output)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bot_goes_on_with_the_guide_that_somebody_began_with() {
    let own = Own::new();
    let kring = Kring::asleep(Settings::default()).await;
    kring.start_as(&mut command(&kring, Some(&own), &["run"]));
    kring.is_up().await;
    let an = kring.facilitator(1, "An").await;
    let links = open_case(&an, "Klas", &[("Noor", "harmed"), ("Sam", "responsible")]).await;
    let noor = kring.phone(11, "Noor");
    let first = to_first_question(&noor, &links[0]).await;
    assert!(
        first.text.contains("Wat gebeurde er in de klas?"),
        "{}",
        first.text
    );
    say(&noor, "Er werd geroepen.").await;

    let changed = Own::new();
    changed.change(
        "klas/1/nl.ftl",
        "Hoe voelde je je toen?",
        "Wat voelde je toen?",
    );
    let seen = told(&kring, Some(&changed), &["check"]);
    assert!(
        seen.contains("guides     NOT in order: the guide klas/1 was changed while it is in use"),
        "{seen}"
    );
    kring.stop_in_order().await;
    let seen = told(&kring, Some(&changed), &["check"]);
    assert!(
        seen.contains("the guide klas/1 was changed while it is in use"),
        "{seen}"
    );
    let seen = refused(&kring, &changed);
    assert!(
        seen.contains("the guide klas/1 was changed") && seen.contains("next version"),
        "{seen}"
    );
    changed.change("klas/1/guide.toml", "kind = \"gate\"", "kind = \"gat\"");
    let seen = refused(&kring, &changed);
    assert!(seen.contains("klas/1/guide.toml:"), "{seen}");

    // Neither the folder nor the setting is there any more.
    kring.start_as(&mut command(&kring, None, &["run"]));
    kring.is_up().await;
    noor.catch_up();
    noor.write("/start");
    let again = noor.until(
        |message| message.text.contains("Hoe voelde je je toen?"),
        PATIENCE,
    );
    again.await.expect("the same question, in the same words");
    let sam = kring.phone(12, "Sam");
    let first = to_first_question(&sam, &links[1]).await;
    assert!(
        first.text.contains("Wat deed je in de klas?"),
        "{}",
        first.text
    );
    let file = kring.beside("file.html");
    let code = told(&kring, None, &["export"]);
    let mut codes = code
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    let code = codes.rfind(|word| word.len() == 8).unwrap();
    let said = told(
        &kring,
        None,
        &["export", "--case", code, "--to", file.to_str().unwrap()],
    );
    let page = std::fs::read_to_string(&file).unwrap_or_else(|_| panic!("{said}"));
    assert!(page.contains("Wat gebeurde er in de klas?") && page.contains("Er werd geroepen."));
    kring.stop_in_order().await;
}

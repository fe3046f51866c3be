//! `kring status` and `kring report`: how kring stands, whether it runs or not, and exit codes for scripts.

use loopback_botapi::Settings;

use crate::house::Kring;
use crate::told;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_kring_asks_for_a_facilitator_and_a_backup_and_then_for_nothing() {
    let kring = Kring::start().await;
    kring.is_up().await;
    let (code, status) = told(&kring, &["status"]);
    assert_eq!(code, Some(1), "{status}");
    for expected in [
        "runs as @loopback_bot",
        "! nobody facilitates yet",
        "! no backup was made",
    ] {
        assert!(status.contains(expected), "{expected}\n{status}");
    }
    kring.facilitator(1, "An").await;
    let file = kring.beside("away.backup").display().to_string();
    assert_eq!(told(&kring, &["backup", &file]).0, Some(0));
    let (_, status) = told(&kring, &["status"]);
    assert!(
        status.contains("! no backup was verified") && !status.contains("was made in"),
        "{status}"
    );
    assert_eq!(told(&kring, &["restore", "--check", &file]).0, Some(0));
    let (code, status) = told(&kring, &["status"]);
    assert_eq!(code, Some(0), "{status}");
    let (code, json) = told(&kring, &["status", "--json"]);
    assert_eq!(code, Some(0), "{json}");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["concerns"], serde_json::json!([]));
    assert_eq!(json["overview"]["facilitators"], 1);
    let (code, letters) = told(&kring, &["letters", "--json"]);
    let letters: serde_json::Value = serde_json::from_str(&letters).unwrap();
    assert_eq!((code, &letters["owed"]), (Some(0), &serde_json::json!(0)));
    let (code, looked) = told(&kring, &["check", "--json"]);
    let looked = looked
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let looked: Vec<serde_json::Value> = looked.collect();
    assert_eq!((code, looked.len()), (Some(0), 6), "{looked:#?}");
    assert!(
        looked.iter().all(|one| one["in_order"] == true),
        "{looked:#?}"
    );
    let (code, counts) = told(&kring, &["counts", "--year", "2026", "--csv"]);
    assert_eq!(code, Some(0), "{counts}");
    let head = "year,by,group,number\n2026,all,cases,0\n2026,form,pair,0\n";
    assert!(counts.contains(head), "{counts}");
    let (code, link) = told(&kring, &["facilitator", "invite", "Mia", "--supervisor"]);
    assert_eq!(code, Some(0), "{link}");
    kring.stop_in_order().await;
    let (code, status) = told(&kring, &["status"]);
    assert_eq!(code, Some(3), "{status}");
    assert!(status.contains("does not run"), "{status}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_holds_the_last_lines_and_no_name_of_the_organisation() {
    let kring = Kring::asleep(Settings::default()).await.logging("info");
    let settings = "contact = \"Merk-Organisatie\"\n";
    kring.start_as(&mut crate::run_with(&kring, settings));
    kring.is_up().await;
    kring.logs("kring runs").await;
    let config = kring.beside("kring.toml").display().to_string();
    let (code, report) = told(&kring, &["report", "--config", &config]);
    assert_eq!(code, Some(0), "{report}");
    for expected in ["kring 0.", "contact: set", "standing: {", "kring runs"] {
        assert!(report.contains(expected), "{expected}\n{report}");
    }
    for hidden in ["Merk-", "loopback_bot"] {
        assert!(!report.contains(hidden), "{hidden}\n{report}");
    }
    kring.stop_in_order().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_help_groups_its_commands() {
    let kring = Kring::asleep(Settings::default()).await;
    for arguments in [&["help"][..], &["--help"]] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_kring"));
        let output = Kring::outcome(command.args(arguments));
        let help = crate::said(&output);
        let places: Vec<_> = [
            "To begin with:",
            "setup",
            "Day by day:",
            "status",
            "To keep it safe:",
            "backup",
        ]
        .iter()
        .map(|text| help.find(text))
        .collect();
        assert!(
            places.iter().all(Option::is_some) && places.is_sorted(),
            "{help}"
        );
    }
    drop(kring);
}

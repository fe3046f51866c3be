//! The log: as JSON for machines, and each failure once, with what to do, and once that it is over.

use loopback_botapi::{Fault, FaultRule, Settings};

use crate::house::{Kring, PATIENCE};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn json_is_one_object_a_line_with_time_and_zone() {
    let kring = Kring::asleep(Settings::default()).await.logging("info");
    let mut run = kring.command(&["run"]);
    run.env("KRING_LOG_FORMAT", "json").env("TZ", "Asia/Tokyo");
    kring.start_as(&mut run);
    kring.logs("kring runs").await;
    kring.stop_in_order().await;
    for line in kring.log().lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert!(
            line["timestamp"].as_str().unwrap().ends_with("+09:00"),
            "{line}"
        );
        assert!(
            line["level"].is_string() && line["message"].is_string(),
            "{line}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failure_is_told_once_and_once_that_it_is_over() {
    let kring = Kring::asleep(Settings::default()).await.logging("info");
    kring.api.fault(
        FaultRule::new(Fault::ServerError(502))
            .on("getUpdates")
            .times(3),
    );
    kring.start_again();
    kring.logs("Telegram hands out updates again").await;
    let log = kring.log();
    assert_eq!(
        log.matches("Telegram's answer cannot be read").count(),
        1,
        "{log}"
    );
    let an = kring.facilitator(1, "An").await;
    an.write("/cases");
    an.until(|m| m.edited.is_none(), PATIENCE)
        .await
        .expect("the board");
    kring.stop_in_order().await;
}

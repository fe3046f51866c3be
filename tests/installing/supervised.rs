//! What systemd is told, by a socket in its place.

use std::os::unix::net::UnixDatagram;
use std::time::Duration;

use loopback_botapi::{Fault, FaultRule, Settings};

use crate::house::{Kring, PATIENCE};

fn heard(supervisor: &UnixDatagram, wanted: &str) -> String {
    let mut all = String::new();
    let mut bytes = [0; 1024];
    while !all.contains(wanted) {
        let many = supervisor
            .recv(&mut bytes)
            .unwrap_or_else(|_| panic!("never told: {wanted}\n{all}"));
        all += &String::from_utf8_lossy(&bytes[..many]);
        all += "\n";
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn systemd_hears_that_it_waits_runs_lives_and_stops() {
    let kring = Kring::asleep(Settings::default()).await;
    let place = kring.beside("notify.sock");
    let supervisor = UnixDatagram::bind(&place).unwrap();
    supervisor.set_read_timeout(Some(PATIENCE)).unwrap();
    kring
        .api
        .fault(FaultRule::new(Fault::LostRequest).on("getMe").times(1));
    let mut run = kring.command(&["run"]);
    run.env("NOTIFY_SOCKET", &place)
        .env("WATCHDOG_USEC", "1000000");
    kring.start_as(&mut run);
    tokio::task::block_in_place(|| {
        let before = heard(&supervisor, "asking Telegram");
        assert!(!before.contains("READY=1"), "{before}");
        let ready = heard(&supervisor, "READY=1");
        assert!(ready.contains("READY=1"));
        heard(&supervisor, "WATCHDOG=1");
        heard(&supervisor, "WATCHDOG=1");
    });
    tokio::time::sleep(Duration::from_millis(10)).await;
    kring.stop_in_order().await;
    tokio::task::block_in_place(|| heard(&supervisor, "STOPPING=1"));
}

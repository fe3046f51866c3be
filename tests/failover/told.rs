//! What machines say to whoever keeps them.

use rustix::process::Signal;

use crate::facilitator;
use crate::machines::Machines;

/// What a command says, and whether it did what it was asked.
async fn said(machines: &Machines, number: usize, arguments: &[&str]) -> (bool, String) {
    let said = machines.says(number, arguments).await;
    let both = [said.stdout, said.stderr].concat();
    (said.status.success(), String::from_utf8(both).unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_machine_that_stands_by_says_who_leads() {
    let Some(mut machines) = Machines::start(2).await else {
        return;
    };
    machines.is_up(1).await;
    let (done, told) = said(&machines, 1, &["facilitator", "invite", "An"]).await;
    assert!(!done && told.contains("m0 leads"), "{told}");
    let log = machines.log(1);
    assert!(log.contains("stands by: m0 leads"), "{log}");
    machines.end(1, Signal::TERM);
    let (done, told) = said(&machines, 1, &["facilitator", "list"]).await;
    assert!(!done && told.contains("m0 leads"), "{told}");
    machines.end(0, Signal::TERM);
    let (done, told) = said(&machines, 1, &["facilitator", "list"]).await;
    assert!(done, "{told}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_without_a_standby_that_is_waited_for_is_told_of() {
    let Some(machines) = Machines::start(1).await else {
        return;
    };
    let alone = "no synchronous standby";
    let (_, told) = said(&machines, 0, &["check"]).await;
    assert!(
        told.contains("database   in order") && !told.contains(alone),
        "{told}"
    );
    machines.sql("alter system set synchronous_standby_names = ''");
    machines.sql("select pg_reload_conf()");
    let (_, told) = said(&machines, 0, &["check"]).await;
    assert!(told.contains(alone), "{told}");
}

/// A database that was restored to an earlier moment, under the very krings that know more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_database_is_refused_by_every_machine_until_somebody_accepts_it() {
    let Some(mut machines) = Machines::start(2).await else {
        return;
    };
    machines.is_up(1).await;
    facilitator(&machines, 1, "An").await;
    for number in 0..2 {
        machines.end(number, Signal::TERM);
    }
    let older = format!("{}_older", machines.name);
    let copy = format!("create database {older} template {}", machines.name);
    machines.pair.primary().sql("postgres", &copy);
    machines.start_again(0);
    machines.is_up(0).await;
    facilitator(&machines, 2, "Bart").await;
    machines.start_again(1);
    machines.is_up(1).await;
    for number in 0..2 {
        machines.end(number, Signal::TERM);
    }
    for number in 0..2 {
        machines.leads_to(number, &older);
        let (done, told) = said(&machines, number, &["run"]).await;
        assert!(!done && told.contains("older state"), "{told}");
    }
    let accepting = machines
        .command(0, &["run", "--accept-older-database"])
        .spawn();
    let mut accepting = accepting.unwrap();
    machines.is_up(0).await;
    let (done, told) = said(&machines, 0, &["facilitator", "list"]).await;
    let _ = accepting.kill();
    let _ = accepting.wait();
    assert!(
        done && told.contains("An") && !told.contains("Bart"),
        "{told}"
    );
}

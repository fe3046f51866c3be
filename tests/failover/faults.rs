//! What can happen to machines that share a database, and what it costs.

use std::time::{Duration, Instant};

use rustix::process::Signal;
use tokio::time::sleep;

use crate::machines::Machines;

/// Somebody leads again within 25 seconds of a kill; on a busy machine it may take longer, so how long it took is printed, and
/// a test does not judge it.
const TAKEOVER: Duration = Duration::from_mins(2);
/// A little.
const MOMENT: Duration = Duration::from_secs(1);

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    LeaderKilled,
    LeaderStopped,
    LeaderFrozen,
    LeaderCutOff,
    PrimaryKilled,
    StandbyKilled,
    WaitEnded,
}

impl Fault {
    pub const ALL: [Self; 7] = [
        Self::LeaderKilled,
        Self::LeaderStopped,
        Self::LeaderFrozen,
        Self::LeaderCutOff,
        Self::PrimaryKilled,
        Self::StandbyKilled,
        Self::WaitEnded,
    ];

    /// It happens, and is over. How long nobody led, or nothing was confirmed. In a hurry a lease ends once whoever held it has
    /// ended, and not only when its time has run out.
    pub async fn happens(self, machines: &mut Machines, in_a_hurry: bool) -> Duration {
        let (epoch, leader) = machines.led().expect("somebody leads");
        let ended = machines.ended[leader];
        let began = Instant::now();
        match self {
            Self::LeaderKilled | Self::LeaderStopped => {
                let how = match self {
                    Self::LeaderKilled => Signal::KILL,
                    _ => Signal::TERM,
                };
                machines.end(leader, how);
                machines.start_again(leader);
            }
            Self::LeaderFrozen => {
                machines.signal(leader, Signal::STOP);
                let frozen = if in_a_hurry { MOMENT } else { 30 * MOMENT };
                return frozen_for(machines, (epoch, leader), frozen).await;
            }
            Self::LeaderCutOff => {
                machines.cut(leader);
                machines.ends(leader, ended).await;
            }
            Self::PrimaryKilled => {
                machines.pair.primary().kill();
                machines.pair.promote();
                machines.pair.follow();
                machines.ends(leader, ended).await;
            }
            Self::StandbyKilled => {
                machines.pair.standby().kill();
                let away = if in_a_hurry { 3 * MOMENT } else { 15 * MOMENT };
                return standby_away_for(machines, away).await;
            }
            Self::WaitEnded => {
                machines.pair.standby().stand_still();
                end_a_wait(machines).await;
                machines.ends(leader, ended).await;
                machines.pair.standby().go_on();
            }
        }
        if in_a_hurry {
            machines.end_lease();
        }
        machines.led_after(epoch, TAKEOVER).await;
        let gap = began.elapsed();
        machines.mend(leader);
        gap
    }
}

/// Whoever stands still is followed by another one, and ends when it wakes up.
async fn frozen_for(
    machines: &mut Machines,
    (epoch, leader): (u64, usize),
    frozen: Duration,
) -> Duration {
    let (began, ended) = (Instant::now(), machines.ended[leader]);
    if frozen <= MOMENT {
        machines.end_lease();
    }
    machines.led_after(epoch, TAKEOVER).await;
    let gap = began.elapsed();
    sleep(frozen.saturating_sub(gap)).await;
    machines.signal(leader, Signal::CONT);
    machines.ends(leader, ended).await;
    gap
}

/// Nothing is confirmed meanwhile. For longer than a lease is held without an answer, nobody leads either.
async fn standby_away_for(machines: &mut Machines, away: Duration) -> Duration {
    let began = Instant::now();
    while began.elapsed() < away {
        machines.tend();
        sleep(MOMENT / 10).await;
    }
    machines.pair.comes_back();
    machines.led_for_some_time(TAKEOVER).await;
    began.elapsed()
}

/// Somebody ends waiting for the standby that stands still, as an administrator does.
async fn end_a_wait(machines: &Machines) {
    let end = "select count(pg_cancel_backend(pid)) from pg_stat_activity where wait_event = 'SyncRep' \
               and application_name = 'kring'";
    let until = Instant::now() + 30 * MOMENT;
    while machines.sql(end) == "0" {
        assert!(Instant::now() < until, "nothing waits\n{}", machines.logs());
        sleep(MOMENT / 20).await;
    }
}

//! The figures that are looked up when somebody asks for them, and writing down all of them as Prometheus reads them.

use anyhow::{Result, anyhow};
use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

use crate::desk::{Overview, Refusal};
use crate::figures::{COUNTED, DURATIONS, Rate, STEPS};
use kring_rules::moment::Moment;

/// What each figure tells that is looked up.
const LOOKED_UP: [(&str, &str); 14] = [
    (CASES, "Cases, by how they stand"),
    (FACILITATORS, "People who facilitate"),
    (
        OUT_OF_REACH,
        "People whose phones refuse messages, by what they are",
    ),
    (OWED, "Letters that are owed"),
    (
        OWED_AGE,
        "Age of the oldest letter that is owed, in seconds; 0 when none is",
    ),
    (WAITING, "Letters owed to people who cannot be reached"),
    (UNDELIVERED, "Letters that could not be delivered, by why"),
    (SIGNALS, "Signals that no facilitator has seen"),
    (
        SIGNALS_AGE,
        "Age of the oldest signal that no facilitator has seen, in seconds; 0 when all were seen",
    ),
    (STORED, "Size of the data directory, in bytes"),
    (
        BACKUP_AGE,
        "Age of the last backup, in seconds; infinite when none was made",
    ),
    (
        VERIFIED_AGE,
        "How long ago a backup was verified, in seconds; infinite when none was",
    ),
    (RUNS_FOR, "How long kring runs, in seconds"),
    (
        SILENT_FOR,
        "How long ago Telegram answered a poll, in seconds; infinite when it has not yet",
    ),
];

const CASES: &str = "kring_cases";
const FACILITATORS: &str = "kring_facilitators";
const OUT_OF_REACH: &str = "kring_people_out_of_reach";
const OWED: &str = "kring_letters_owed";
const OWED_AGE: &str = "kring_letters_oldest_age_seconds";
const WAITING: &str = "kring_letters_waiting";
const UNDELIVERED: &str = "kring_letters_undelivered";
const SIGNALS: &str = "kring_signals_unseen";
const SIGNALS_AGE: &str = "kring_signals_oldest_age_seconds";
const STORED: &str = "kring_store_bytes";
const BACKUP_AGE: &str = "kring_backup_age_seconds";
const VERIFIED_AGE: &str = "kring_backup_verified_age_seconds";
const RUNS_FOR: &str = "kring_uptime_seconds";
const SILENT_FOR: &str = "kring_telegram_silent_seconds";

/// Everything that is counted or looked up.
#[derive(Clone)]
pub(super) struct Figures(PrometheusHandle);

impl Figures {
    /// From now on it is counted.
    pub(super) fn begin() -> Result<Self> {
        let mut builder = PrometheusBuilder::new();
        for name in DURATIONS {
            builder = builder.set_buckets_for_metric(Matcher::Full(name.to_owned()), &STEPS)?;
        }
        let recorder = builder.build_recorder();
        let handle = recorder.handle();
        metrics::set_global_recorder(recorder)
            .map_err(|_| anyhow!("figures are counted already in this process"))?;
        describe();
        Ok(Self(handle))
    }

    /// All of them, as text.
    pub(super) fn written(&self) -> String {
        self.0.run_upkeep();
        self.0.render()
    }
}

fn describe() {
    for (name, what) in COUNTED {
        if DURATIONS.contains(&name) {
            describe_histogram!(name, Unit::Seconds, what);
        } else {
            describe_counter!(name, what);
        }
    }
    for (name, what) in LOOKED_UP {
        describe_gauge!(name, what);
    }
    // What has not happened yet shows as none, and not as nothing.
    for name in [
        "kring_updates_total",
        "kring_updates_set_aside_total",
        "kring_erasures_total",
    ] {
        counter!(name).increment(0);
    }
}

/// Shows how it goes.
pub(super) fn show_rate(rate: Rate) {
    gauge!(RUNS_FOR).set(rate.runs_for.as_secs_f64());
    let silent = rate.answered.map_or(f64::INFINITY, |ago| ago.as_secs_f64());
    gauge!(SILENT_FOR).set(silent);
}

/// Shows what there is.
pub(super) fn show(overview: &Overview, bytes: u64, now: Moment) {
    let cases = overview.cases;
    for (standing, many) in [
        ("under_way", cases.under_way),
        ("ready", cases.ready),
        ("confirmed", cases.confirmed),
        ("ended", cases.ended),
    ] {
        gauge!(CASES, "standing" => standing).set(number(many));
    }
    gauge!(FACILITATORS).set(number(overview.facilitators));
    show_letters(overview, now);
    gauge!(SIGNALS).set(number(overview.unseen_signals));
    gauge!(SIGNALS_AGE).set(overview.oldest_signal.map_or(0.0, |at| age(at, now)));
    gauge!(STORED).set(number(usize::try_from(bytes).unwrap_or(usize::MAX)));
    let or_never = |at: Option<Moment>| at.map_or(f64::INFINITY, |at| age(at, now));
    gauge!(BACKUP_AGE).set(or_never(overview.backed_up));
    gauge!(VERIFIED_AGE).set(or_never(overview.verified));
}

fn show_letters(overview: &Overview, now: Moment) {
    let letters = &overview.letters;
    gauge!(OUT_OF_REACH, "who" => "facilitators").set(number(letters.facilitators_out_of_reach));
    gauge!(OUT_OF_REACH, "who" => "participants").set(number(letters.participants_out_of_reach));
    gauge!(OWED).set(number(letters.owed));
    gauge!(OWED_AGE).set(letters.oldest.map_or(0.0, |at| age(at, now)));
    gauge!(WAITING).set(number(letters.waiting));
    for why in Refusal::ALL {
        let many = letters.undelivered.iter().find(|(kind, _)| *kind == why);
        gauge!(UNDELIVERED, "why" => why.code()).set(number(many.map_or(0, |(_, many)| *many)));
    }
}

#[expect(clippy::cast_precision_loss, reason = "nobody counts so far")]
fn number(many: usize) -> f64 {
    many as f64
}

#[expect(clippy::cast_precision_loss, reason = "nobody waits so long")]
fn age(at: Moment, now: Moment) -> f64 {
    now.since(at).max(0) as f64
}

//! What is logged, and how. Only kring's own lines are: libraries may log what people write, and the token. The last of them
//! are kept in memory for `kring report`.

use std::fmt;
use std::io::{self, IsTerminal};

use clap::ValueEnum;
use jiff::tz::TimeZone;
use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::prelude::*;
use tracing_subscriber::{Layer, Registry};

use crate::logged;
use crate::progress::Lines;

/// In the path of sled's own code. It panics on some kinds of damage; the store makes an error of that, which says what
/// to do.
const DATABASE_CODE: &str = "/sled-0.";
const WITH_DATE: &str = "%Y-%m-%d %H:%M:%S%.3f%:z";
const FOR_MACHINES: &str = "%Y-%m-%dT%H:%M:%S%.3f%:z";
const SHORT: &str = "%H:%M:%S";

/// How lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// With colours, for whoever looks on
    Human,
    /// Plain text with date and zone
    Plain,
    /// One JSON object a line
    Json,
}

/// Logs from this level on. When nobody says how, a terminal gets colours, and a file and the journal get plain text.
pub(super) fn log_from(level: Level, format: Option<Format>) {
    let format = format.unwrap_or_else(|| {
        if io::stderr().is_terminal() {
            Format::Human
        } else {
            Format::Plain
        }
    });
    let own = Targets::new().with_target("kring", level);
    let of_interest = Targets::new().with_target("kring", Level::INFO);
    tracing_subscriber::registry()
        .with(lines(format).with_filter(own))
        .with(kept().with_filter(of_interest))
        .init();
}

fn lines(format: Format) -> Box<dyn Layer<Registry> + Send + Sync> {
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(|| Lines)
        .with_target(false);
    match format {
        Format::Human => lines.with_timer(LocalTime(SHORT)).boxed(),
        Format::Plain => lines
            .with_timer(LocalTime(WITH_DATE))
            .with_ansi(false)
            .boxed(),
        Format::Json => lines
            .with_timer(LocalTime(FOR_MACHINES))
            .json()
            .flatten_event(true)
            .with_current_span(false)
            .with_span_list(true)
            .boxed(),
    }
}

fn kept<S>() -> impl Layer<S>
where
    S: tracing::Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>,
{
    tracing_subscriber::fmt::layer()
        .with_writer(Keeper)
        .with_timer(LocalTime(WITH_DATE))
        .with_ansi(false)
        .with_target(false)
}

/// Keeps the last lines.
struct Keeper;

impl<'a> MakeWriter<'a> for Keeper {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        Self
    }
}

impl io::Write for Keeper {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        logged::keep(&String::from_utf8_lossy(line));
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The message of a panic can hold a piece of what someone wrote, or a key: only the place is told.
pub(super) fn tell_only_where_it_panicked() {
    std::panic::set_hook(Box::new(|panicked| {
        let place = panicked.location().map(ToString::to_string);
        let place = place.unwrap_or_else(|| "an unknown place".to_owned());
        if place.contains(DATABASE_CODE) {
            return tracing::debug!("the database cannot go on, at {place}");
        }
        tracing::error!("a fault in kring at {place}: please report this line");
    }));
}

/// The time where the machine is; with its zone, but for whoever looks on.
struct LocalTime(&'static str);

impl FormatTime for LocalTime {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the lines of the log take their time"
    )]
    fn format_time(&self, line: &mut Writer<'_>) -> fmt::Result {
        let now = jiff::Timestamp::now().to_zoned(TimeZone::system());
        write!(line, "{}", now.strftime(self.0))
    }
}

//! What is logged, and how. Only kring's own lines are: libraries may log what people write, and the token.

use std::fmt;
use std::io::IsTerminal;

use jiff::tz::TimeZone;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::prelude::*;

/// In the path of sled's own code. It panics on some kinds of damage; the store makes an error of that, which says what
/// to do.
const DATABASE_CODE: &str = "/sled-0.";

/// Logs to the terminal from this level on. Colours are for terminals: a file and the journal get plain text.
pub(super) fn log_from(level: tracing::Level) {
    let own = Targets::new().with_target("kring", level);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_timer(LocalTime)
        .with_target(false);
    let lines = if std::io::stderr().is_terminal() {
        lines
    } else {
        lines.with_ansi(false)
    };
    tracing_subscriber::registry().with(lines).with(own).init();
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

/// The time where the machine is, with its zone.
struct LocalTime;

impl FormatTime for LocalTime {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the lines of the log take their time"
    )]
    fn format_time(&self, line: &mut Writer<'_>) -> fmt::Result {
        let now = jiff::Timestamp::now().to_zoned(TimeZone::system());
        write!(line, "{}", now.strftime("%Y-%m-%d %H:%M:%S%.3f%:z"))
    }
}

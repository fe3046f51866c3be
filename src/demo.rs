//! The real bot, put on the demo's stage: run as `kring run` runs it, and asked for a link as `kring facilitator invite` asks.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use secrecy::SecretString;

use crate::commands::{Answer, Ask, ask_running};
use crate::config::Config;
use crate::desk::Clock;
use crate::run::{self, KeyPlaces, Setup};
use kring_demo::bot::{Bot, Ended, Place, Stopped};
use kring_rules::facilitator::Duty;
use kring_rules::moment::Moment;
use kring_rules::words::Words;

/// The bot of this program.
#[derive(Clone, Copy, Debug)]
pub struct RealBot;

impl Bot for RealBot {
    fn run(&self, place: Place, stopped: Stopped) -> Ended {
        let setup = Setup {
            data: place.data,
            keys: KeyPlaces::default(),
            token: SecretString::from(place.token),
            api: Some(place.api),
            config: Config {
                words: place.words,
                // On the demo's stage nobody asks for fewer messages.
                messages_per_second: 0,
                messages_per_second_to_one: 0,
                ..Config::default()
            },
            clock: Arc::new(StageClock(place.clock)),
        };
        Box::pin(run::run(setup, stopped))
    }

    fn invite(&self, data: &Path, name: &str) -> Result<Option<String>> {
        let name = Words::new(name);
        let answer = ask_running(
            data,
            &Ask::InviteFacilitator {
                name,
                duty: Duty::Facilitates,
            },
        )?;
        answer.map(Answer::link).transpose()
    }

    fn zone(&self) -> String {
        Config::default().zone
    }
}

/// The clock of the stage.
struct StageClock(Arc<dyn Fn() -> Moment + Send + Sync>);

impl Clock for StageClock {
    fn now(&self) -> Moment {
        (self.0)()
    }
}

impl fmt::Debug for StageClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StageClock")
    }
}

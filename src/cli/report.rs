//! `kring report`: what the maintainers need to know of a kring that is not well: versions, settings without what they say,
//! counts, and the last lines of its log. Nothing people wrote, no name, no link, no secret.

use std::fmt::Write;
use std::process::ExitCode;

use anyhow::Result;

use super::{Place, answer, say};
use crate::commands::{Ask, Kring};
use crate::config::Config;

pub(super) async fn report(place: &Place) -> Result<ExitCode> {
    answer(&machine());
    match place.config() {
        Ok(config) => answer(&settings(&config)),
        Err(error) => answer(&format!("settings: not in order: {error:#}\n")),
    }
    answer(&standing(place).await);
    say(
        "Read it before you send it. If something in it should not be there, tell the maintainers that first.",
    );
    Ok(ExitCode::SUCCESS)
}

fn machine() -> String {
    let system = rustix::system::uname();
    let of_system = [system.sysname(), system.release(), system.machine()];
    let of_system = of_system.map(|text| text.to_string_lossy().into_owned());
    format!(
        "kring {}, {}\nsystem: {}, {}\n",
        env!("CARGO_PKG_VERSION"),
        if cfg!(feature = "demo") {
            "with the demo"
        } else {
            "without the demo"
        },
        of_system.join(" "),
        distribution(),
    )
}

fn distribution() -> String {
    let about = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = about
        .lines()
        .find_map(|line| line.strip_prefix("PRETTY_NAME="));
    name.unwrap_or("an unknown distribution")
        .trim_matches('"')
        .to_owned()
}

/// Numbers as they are; of what is text, only whether it is set.
fn settings(config: &Config) -> String {
    let set = |is_set: bool| if is_set { "set" } else { "not set" };
    let mut text = String::from("settings:\n");
    for (name, number) in [
        ("invitation_days", u32::from(config.invitation_days)),
        ("keep_days", u32::from(config.keep_days)),
        ("audit_days", u32::from(config.audit_days)),
        ("consents_reworded", config.consents_reworded),
        ("messages_per_second", u32::from(config.messages_per_second)),
        (
            "messages_per_second_to_one",
            u32::from(config.messages_per_second_to_one),
        ),
    ] {
        let _ = writeln!(text, "  {name} = {number}");
    }
    for (name, is_set) in [
        ("contact", !config.contact.is_empty()),
        ("privacy_url", !config.privacy_url.is_empty()),
        ("words", config.words.is_some()),
        ("guides", config.guides.is_some()),
        ("token_file", config.token_file.is_some()),
        ("key_file", config.key_file.is_some()),
        ("erased_file", config.erased_file.is_some()),
        ("store_file", config.store_file.is_some()),
        ("monitor", config.monitor.is_some()),
        ("help_lines", !config.help_lines.is_empty()),
    ] {
        let _ = writeln!(text, "  {name}: {}", set(is_set));
    }
    text
}

/// What is wrong with the data is part of the report, and no reason not to make one.
async fn standing(place: &Place) -> String {
    asked(place)
        .await
        .unwrap_or_else(|error| format!("data: {error:#}\n"))
}

async fn asked(place: &Place) -> Result<String> {
    let kring = Kring::of(&place.site()?).await?;
    let status = kring.ask(Ask::Status).await;
    let logged = kring.ask(Ask::Logged).await;
    kring.leave().await?;
    let mut status = status?.status()?;
    // It tells which organisation it is.
    status.bot = None;
    let mut text = format!("standing: {}\n", serde_json::to_string(&status)?);
    let lines = if status.running.is_some() {
        logged?.logged()?
    } else {
        vec!["(kring does not run: see its log)".to_owned()]
    };
    let _ = writeln!(text, "log:");
    for line in lines {
        let _ = writeln!(text, "  {line}");
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_tell_numbers_and_of_text_only_that_it_is_there() {
        let config = Config {
            contact: "Merk-Organisatie".to_owned(),
            token_file: Some("/srv/Merk/token".into()),
            monitor: Some("/run/Merk".to_owned()),
            ..Config::default()
        };
        let told = settings(&config);
        assert!(!told.contains("Merk"), "{told}");
        assert!(
            told.contains("keep_days = 90") && told.contains("contact: set"),
            "{told}"
        );
    }
}

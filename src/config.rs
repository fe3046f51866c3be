//! Settings: a small TOML file, and where the token comes from. Typing errors are told, secrets never are.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use jiff::tz::TimeZone;
use secrecy::SecretString;
use serde::Deserialize;

use kring_rules::role::Language;

/// The settings of an organisation. Everything has a default.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// An invitation link opens for so many days (1–365).
    pub invitation_days: u16,
    /// A case is kept for so many days after its end (1–3650), and then erased.
    pub keep_days: u16,
    /// How many times the organisation has reworded the consent screens; raise it, and everybody is asked anew.
    pub consents_reworded: u32,
    /// What was done stays in the access log for so many days (30–3650).
    pub audit_days: u16,
    /// The time zone of the facilitators, as in `Europe/Brussels`.
    pub zone: String,
    /// One line that tells people how to reach the organisation.
    pub contact: String,
    /// A folder with the organisation's own wording, laid out as `locales/`.
    pub words: Option<PathBuf>,
    /// A file that holds the bot's token.
    pub token_file: Option<PathBuf>,
    /// The file with the key that opens the database, instead of the one beside the data directory.
    pub key_file: Option<PathBuf>,
    /// The list of what was erased, instead of the one beside the data directory.
    pub erased_file: Option<PathBuf>,
    /// So many messages a second go to everybody together; 0 sets no limit. Telegram allows a bot about 30 (0–1000).
    pub messages_per_second: u16,
    /// So many a second go to one person, in the long run; 0 sets no limit. Telegram allows about 1 (0–1000).
    pub messages_per_second_to_one: u16,
    /// The help lines people are shown, per language (`nl`, `en`).
    pub help_lines: HashMap<Language, String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            invitation_days: 14,
            keep_days: 90,
            consents_reworded: 0,
            audit_days: 730,
            zone: "Europe/Brussels".to_owned(),
            contact: String::new(),
            words: None,
            token_file: None,
            key_file: None,
            erased_file: None,
            messages_per_second: 25,
            messages_per_second_to_one: 1,
            help_lines: HashMap::new(),
        }
    }
}

impl Config {
    /// Reads the settings; without a file the defaults hold.
    pub fn read(file: Option<&Path>) -> Result<Self> {
        let Some(file) = file else {
            return Ok(Self::default());
        };
        let text = std::fs::read_to_string(file)
            .with_context(|| format!("the settings in {} cannot be read", file.display()))?;
        let config: Self = toml::from_str(&text)
            .with_context(|| format!("the settings in {} are not right", file.display()))?;
        config
            .checked()
            .with_context(|| format!("the settings in {} are not right", file.display()))
    }

    fn checked(self) -> Result<Self> {
        if !(1..=365).contains(&self.invitation_days) {
            bail!("invitation_days must be from 1 to 365");
        }
        if !(1..=3650).contains(&self.keep_days) {
            bail!("keep_days must be from 1 to 3650");
        }
        if self.consents_reworded > 1_000_000 {
            bail!("consents_reworded must be at most 1000000");
        }
        if !(30..=3650).contains(&self.audit_days) {
            bail!("audit_days must be from 30 to 3650");
        }
        for (name, pace) in [
            ("messages_per_second", self.messages_per_second),
            (
                "messages_per_second_to_one",
                self.messages_per_second_to_one,
            ),
        ] {
            if pace > 1000 {
                bail!("{name} must be from 0 to 1000");
            }
        }
        self.time_zone()?;
        Ok(self)
    }

    /// The time zone of the facilitators.
    pub fn time_zone(&self) -> Result<TimeZone> {
        TimeZone::get(&self.zone)
            .map_err(|_| anyhow!("there is no time zone {:?}: try Europe/Brussels", self.zone))
    }
}

/// The bot's token: from the environment, else from a file.
pub fn token(environment: Option<SecretString>, file: Option<&Path>) -> Result<SecretString> {
    if let Some(token) = environment {
        return Ok(token);
    }
    let Some(file) = file else {
        bail!(
            "kring needs the token of a Telegram bot. Ask @BotFather for one, then set TELOXIDE_TOKEN or use --token-file. \
             To try kring without a token: kring demo"
        );
    };
    let token = std::fs::read_to_string(file)
        .with_context(|| format!("the token file {} cannot be read", file.display()))?;
    Ok(SecretString::from(token.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Config> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        Config::read(Some(file.path()))
    }

    #[test]
    fn settings_are_read_and_typing_errors_are_told() {
        let config = read("invitation_days = 7\n[help_lines]\nnl = \"112\"").unwrap();
        assert_eq!(
            (config.invitation_days, config.zone.as_str()),
            (7, "Europe/Brussels")
        );
        assert_eq!(config.help_lines[&Language::Dutch], "112");
        assert_eq!(config.audit_days, 730);
        assert_eq!(read("audit_days = 30").unwrap().audit_days, 30);
        assert_eq!(read("audit_days = 3650").unwrap().audit_days, 3650);
        let wrong = |text: &str| format!("{:#}", read(text).unwrap_err());
        assert!(wrong("invitation_day = 7").contains("invitation_day"));
        assert!(wrong("invitation_days = 0").contains("from 1 to 365"));
        assert!(wrong("keep_days = 4000").contains("from 1 to 3650"));
        for days in ["29", "3651", "-1"] {
            assert!(wrong(&format!("audit_days = {days}")).contains("audit_days"));
        }
        assert!(wrong("audit_days = 29").contains("from 30 to 3650"));
        assert!(wrong("zone = \"Mars\"").contains("Europe/Brussels"));
    }

    #[test]
    fn without_a_token_it_says_what_to_do() {
        let told = token(None, None).unwrap_err().to_string();
        assert!(told.contains("BotFather") && told.contains("kring demo"));
    }
}

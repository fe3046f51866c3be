//! The settings as they are written: the file of the package, with every setting explained, in which what was chosen is set.

use std::path::Path;

use anyhow::{Result, bail};

use crate::config::{Config, Misset};
use crate::opening::{codes, languages};
use kring_rules::role::{Language, Languages};

/// Every setting, explained and left at its default.
const EXPLAINED: &str = include_str!("../../../packaging/kring.toml");

/// What was chosen, as it was typed.
pub(super) struct Chosen {
    pub(super) contact: String,
    pub(super) privacy_url: String,
    pub(super) zone: String,
    pub(super) keep_days: String,
    /// Their codes, the house's own first.
    pub(super) languages: String,
}

impl Default for Chosen {
    fn default() -> Self {
        let of = Config::default();
        let every = languages(&of).map(|all| codes(&all));
        Self {
            languages: every.unwrap_or_else(|_| of.language.code().to_owned()),
            contact: of.contact,
            privacy_url: of.privacy_url,
            zone: of.zone,
            keep_days: of.keep_days.to_string(),
        }
    }
}

impl Chosen {
    /// Why it cannot be so.
    pub(super) fn wrong(&self) -> Option<String> {
        let Ok(days) = self.keep_days.parse() else {
            return Some("it must be a number of days, from 1 to 3650".to_owned());
        };
        let spoken = match self.spoken() {
            Ok(spoken) => spoken,
            Err(why) => return Some(why),
        };
        let config = Config {
            contact: self.contact.clone(),
            privacy_url: self.privacy_url.clone(),
            zone: self.zone.clone(),
            keep_days: days,
            language: spoken.house(),
            languages: spoken.all().collect(),
            ..Config::default()
        };
        if self.contact.chars().any(char::is_control) {
            return Some("it must be one line".to_owned());
        }
        config.wrong()
    }

    /// The languages that were named, of those kring speaks.
    fn spoken(&self) -> Result<Languages, String> {
        let known = languages(&Config::default()).map_err(|error| error.to_string())?;
        let wrong = || {
            format!(
                "name them by their codes, the first one first: kring speaks {}",
                codes(&known)
            )
        };
        let named = self
            .languages
            .split(',')
            .map(|code| known.spoken(Language::of(code.trim())));
        let named: Vec<Language> = named.collect::<Option<_>>().ok_or_else(wrong)?;
        let house = named.first().copied().ok_or_else(wrong)?;
        Ok(Languages::of(house, named))
    }

    /// Who offers every language there is also offers those that come with a later kring.
    fn languages_set(&self) -> Vec<(&'static str, String)> {
        let (Ok(spoken), Ok(known)) = (self.spoken(), languages(&Config::default())) else {
            return vec![];
        };
        let mut lines = vec![("language", toml_text(spoken.house().code()))];
        if spoken.all().count() < known.all().count() {
            let all: Vec<String> = spoken.all().map(|one| toml_text(one.code())).collect();
            lines.push(("languages", format!("[{}]", all.join(", "))));
        }
        lines
    }

    /// The settings, with the place of the token.
    pub(super) fn written(&self, token: &Path) -> String {
        let quoted = |text: &str| toml_text(text);
        let lines = [
            ("contact", quoted(&self.contact)),
            ("privacy_url", quoted(&self.privacy_url)),
            ("zone", quoted(&self.zone)),
            ("keep_days", self.keep_days.clone()),
            ("token_file", quoted(&token.display().to_string())),
        ];
        let languages = self.languages_set();
        lines
            .iter()
            .chain(&languages)
            .fold(EXPLAINED.to_owned(), |text, (name, value)| {
                set(&text, name, value)
            })
    }
}

/// The commented line of this setting, set.
fn set(text: &str, name: &str, value: &str) -> String {
    let beginning = format!("# {name} = ");
    let lines = text.lines().map(|line| {
        if line.starts_with(&beginning) {
            format!("{name} = {value}\n")
        } else {
            format!("{line}\n")
        }
    });
    lines.collect()
}

/// Text as TOML has it, between quotes.
fn toml_text(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}

/// Settings that somebody wrote are not written over.
pub(super) fn refuse_written(file: &Path) -> Result<()> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let is_set = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    if text.lines().any(is_set) {
        bail!(Misset(format!(
            "there are settings in {} already: change them there, and look with `kring check`. To set up another kring, name \
             another file with --config",
            file.display()
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_read_back_and_the_rest_is_explained() {
        let chosen = Chosen {
            contact: "Herstel \"werk\", 03 \\ 000".to_owned(),
            zone: "Europe/Paris".to_owned(),
            keep_days: "30".to_owned(),
            languages: "fr, nl,en".to_owned(),
            ..Chosen::default()
        };
        assert_eq!(chosen.wrong(), None);
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), chosen.written(Path::new("/etc/kring/token"))).unwrap();
        let config = Config::read(Some(file.path())).unwrap();
        assert_eq!(config.contact, chosen.contact);
        assert_eq!(
            (config.keep_days, config.zone.as_str()),
            (30, "Europe/Paris")
        );
        assert_eq!(
            config.token_file.as_deref(),
            Some(Path::new("/etc/kring/token"))
        );
        assert_eq!(config.language, Language::of("fr").unwrap());
        let offered = languages(&config).unwrap();
        assert_eq!(codes(&offered), "fr, nl, en");
        assert!(refuse_written(file.path()).is_err());
    }

    #[test]
    fn whoever_offers_every_language_offers_those_to_come_as_well() {
        let written = Chosen::default().written(Path::new("token"));
        assert!(
            written.contains("\nlanguage = \"nl\"\n") && written.contains("\n# languages = []\n")
        );
    }

    #[test]
    fn what_cannot_be_is_told() {
        let wrong = |chosen: Chosen| chosen.wrong().is_some();
        assert!(wrong(Chosen {
            zone: "Mars".to_owned(),
            ..Chosen::default()
        }));
        assert!(wrong(Chosen {
            keep_days: "0".to_owned(),
            ..Chosen::default()
        }));
        assert!(wrong(Chosen {
            privacy_url: "http://x".to_owned(),
            ..Chosen::default()
        }));
        for languages in ["", "tlh", "nl, tlh", "nl;fr"] {
            assert!(wrong(Chosen {
                languages: languages.to_owned(),
                ..Chosen::default()
            }));
        }
        assert!(wrong(Chosen {
            contact: "a\nb".to_owned(),
            ..Chosen::default()
        }));
    }

    #[test]
    fn the_file_of_the_package_explains_every_setting_with_its_default() {
        let uncommented: Vec<&str> = EXPLAINED
            .lines()
            .map(|line| {
                line.strip_prefix("# ")
                    .filter(|rest| is_setting(rest))
                    .unwrap_or("#")
            })
            .collect();
        let uncommented = uncommented.join("\n");
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &uncommented).unwrap();
        Config::read(Some(file.path())).unwrap();
        for name in Config::NAMES {
            let there = uncommented.contains(&format!("{name} = "))
                || uncommented.contains(&format!("[{name}]"));
            assert!(there, "{name}");
        }
    }

    fn is_setting(line: &str) -> bool {
        let name = line.split(" = ").next().unwrap_or_default();
        line.starts_with('[')
            || line.contains(" = ") && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
    }
}

//! Settings: a small TOML file, and where the token comes from. Typing errors are told, secrets never are.

mod faults;
mod monitor;
mod token;
mod transcribing;

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use serde::Deserialize;

use faults::Fault;
pub use monitor::MonitorAt;
pub use token::{TokenPlaces, token};
pub use transcribing::{LANGUAGE, Transcriber};

use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_rules::zone::{Shift, Zone};

/// No settings are longer than this.
const LONGEST: u64 = 1024 * 1024;

/// Something is set in a way in which kring cannot run, and trying again does not help: what it is, and what to do. It
/// never holds what stands there.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Misset(pub String);

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
    /// A folder with the organisation's own guides, each version in a folder of its own: `<id>/<version>/`.
    pub guides: Option<PathBuf>,
    /// The guide that new cases use, in its newest version; or several, with a comma between, of which a facilitator chooses
    /// one for each person.
    pub guide: String,
    /// The language of the house: the first that is offered, and what is said where another lacks a text.
    pub language: Language,
    /// The languages that people can choose, besides the house's own; none stands for every language there is.
    pub languages: Vec<Language>,
    /// A file that holds the bot's token.
    pub token_file: Option<PathBuf>,
    /// The file with the key that opens the database, instead of the one beside the data directory.
    pub key_file: Option<PathBuf>,
    /// The list of what was erased, instead of the one beside the data directory.
    pub erased_file: Option<PathBuf>,
    /// The file that says where a database is that is shared with other machines, and how to get in.
    pub store_file: Option<PathBuf>,
    /// So many messages a second go to everybody together; 0 sets no limit. Telegram allows a bot about 30 (0–1000).
    pub messages_per_second: u16,
    /// So many a second go to one person, in the long run; 0 sets no limit. Telegram allows about 1 (0–1000).
    pub messages_per_second_to_one: u16,
    /// Where whoever watches kring by machine finds `/livez`, `/readyz` and `/metrics`: an address on this machine, or the
    /// path of a socket. Without it nothing is served and nothing is counted.
    pub monitor: Option<String>,
    /// A command on this machine that is given a voice note (Ogg Opus) and answers with what was said; without it a voice note
    /// stays one.
    pub transcribe: Option<String>,
    /// The address of the organisation's own privacy page, shown in `/privacy`.
    pub privacy_url: String,
    /// The help lines people are shown, per language, as in `nl`.
    pub help_lines: HashMap<Language, String>,
    /// The help lines that people under 18 are shown instead, per language.
    pub help_lines_young: HashMap<Language, String>,
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
            guides: None,
            guide: "kort, lang".to_owned(),
            language: Language::DUTCH,
            languages: vec![],
            token_file: None,
            key_file: None,
            erased_file: None,
            store_file: None,
            messages_per_second: 25,
            messages_per_second_to_one: 1,
            monitor: None,
            transcribe: None,
            privacy_url: String::new(),
            help_lines: HashMap::new(),
            help_lines_young: HashMap::new(),
        }
    }
}

impl Config {
    /// Every setting.
    pub const NAMES: [&str; 22] = [
        "invitation_days",
        "keep_days",
        "consents_reworded",
        "audit_days",
        "zone",
        "contact",
        "words",
        "guides",
        "guide",
        "language",
        "languages",
        "token_file",
        "key_file",
        "erased_file",
        "store_file",
        "messages_per_second",
        "messages_per_second_to_one",
        "monitor",
        "transcribe",
        "privacy_url",
        "help_lines",
        "help_lines_young",
    ];

    /// Reads the settings; without a file the defaults hold.
    pub fn read(file: Option<&Path>) -> Result<Self> {
        let Some(file) = file else {
            return Ok(Self::default());
        };
        let text = read(file)?;
        let config: Self =
            toml::from_str(&text).map_err(|error| faults::unreadable(file, &text, &error))?;
        if let Err(fault) = config.checked() {
            bail!(fault.found_in(file, &text));
        }
        Ok(config)
    }

    /// Why it cannot be so, if it cannot.
    pub fn wrong(&self) -> Option<String> {
        self.checked().err().map(|fault| fault.problem)
    }

    fn checked(&self) -> Result<(), Fault> {
        if !(1..=365).contains(&self.invitation_days) {
            return Err(Fault::of("invitation_days", "it must be from 1 to 365"));
        }
        if !(1..=3650).contains(&self.keep_days) {
            return Err(Fault::of("keep_days", "it must be from 1 to 3650"));
        }
        if self.consents_reworded > 1_000_000 {
            return Err(Fault::of("consents_reworded", "it must be at most 1000000"));
        }
        if !(30..=3650).contains(&self.audit_days) {
            return Err(Fault::of("audit_days", "it must be from 30 to 3650"));
        }
        if let Err(error) = self.time_zone() {
            return Err(Fault::of("zone", error.to_string()));
        }
        for (name, pace) in [
            ("messages_per_second", self.messages_per_second),
            (
                "messages_per_second_to_one",
                self.messages_per_second_to_one,
            ),
        ] {
            if pace > 1000 {
                return Err(Fault::of(name, "it must be from 0 to 1000"));
            }
        }
        if self.monitor.is_some() && self.monitor_at().is_none() {
            return Err(Fault::of(
                "monitor",
                "it must be an address on this machine, such as 127.0.0.1:9411, or the path of a socket, such as \
                 /run/kring/monitor.sock",
            ));
        }
        if self.transcribe.is_some() && self.transcriber().is_none() {
            return Err(Fault::of(
                "transcribe",
                "it must be a program and what it is told, such as \"whisper-cli --language {language} -\"; no shell reads \
                 it, so that pipes and variables belong in a script of your own",
            ));
        }
        if !self.privacy_url.is_empty() && !is_web_address(&self.privacy_url) {
            return Err(Fault::of(
                "privacy_url",
                "it must be an address that begins with https://",
            ));
        }
        self.help_lines_checked()
    }

    /// Where kring can be watched by machine, if anywhere.
    pub fn monitor_at(&self) -> Option<MonitorAt> {
        self.monitor.as_deref().and_then(MonitorAt::read)
    }

    /// What puts voice notes into words, if anything does.
    pub fn transcriber(&self) -> Option<Transcriber> {
        self.transcribe.as_deref().and_then(Transcriber::read)
    }

    /// Where nothing is shown, somebody in need finds nothing.
    fn help_lines_checked(&self) -> Result<(), Fault> {
        let for_all = self.help_lines.iter().map(|own| ("help_lines", own));
        let young = self.help_lines_young.iter();
        let mut lines = for_all.chain(young.map(|own| ("help_lines_young", own)));
        match lines.find(|(_, (_, line))| line.trim().is_empty()) {
            Some((section, (language, _))) => Err(Fault {
                section,
                key: language.code().to_owned(),
                problem: "it is empty: write the help lines people are shown, or leave it out for the built-in ones"
                    .to_owned(),
            }),
            None => Ok(()),
        }
    }

    /// The hours of that zone, as the rules know them.
    pub fn hours(&self) -> Result<Zone> {
        Ok(hours_of(&self.time_zone()?))
    }

    /// The time zone of the facilitators.
    pub fn time_zone(&self) -> Result<TimeZone> {
        let unknown = "there is no such time zone: try Europe/Brussels";
        TimeZone::get(&self.zone).map_err(|_| Misset(unknown.to_owned()).into())
    }
}

/// The hours of a zone until the end of the century: what comes after is taken to be as it is then.
pub fn hours_of(zone: &TimeZone) -> Zone {
    let begin = Timestamp::UNIX_EPOCH;
    let first = (begin, zone.to_offset(begin));
    let changes = zone.following(begin);
    let changes = changes.map(|change| (change.timestamp(), change.offset()));
    let shift = |(at, offset): (Timestamp, Offset)| Shift {
        from: Moment(at.as_second()),
        ahead: i64::from(offset.seconds()),
    };
    let shifts = std::iter::once(first).chain(changes).map(shift);
    Zone::of(shifts.take_while(|shift| shift.from < END).collect())
}

/// 2100-01-01.
const END: Moment = Moment(4_102_444_800);

fn is_web_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| url.scheme() == "https" && url.has_host())
}

fn read(file: &Path) -> Result<String> {
    let unreadable = || Misset(format!("the settings in {} cannot be read", file.display()));
    let mut bytes = Vec::new();
    let opened = File::open(file).with_context(unreadable)?;
    opened
        .take(LONGEST)
        .read_to_end(&mut bytes)
        .with_context(unreadable)?;
    let text = text(&bytes).with_context(unreadable)?;
    Ok(text.to_owned())
}

/// What stands in a file. Some editors begin it with a mark of its encoding.
fn text(bytes: &[u8]) -> Result<&str> {
    let other = Misset("it is not plain text: save it as UTF-8".to_owned());
    let text = std::str::from_utf8(bytes).map_err(|_| other)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
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
        assert_eq!(config.help_lines[&Language::DUTCH], "112");
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
    fn what_is_wrong_is_told_with_line_and_key_and_never_quoted() {
        let secret = "123456789:AAhVerySecret";
        for (text, told) in [
            (
                format!("\n\ntoken = \"{secret}\"\n"),
                "line 3, `token`: the token does not belong here",
            ),
            (
                format!("zone = \"{secret}\n"),
                "line 1, `zone`: this is not written as TOML",
            ),
            (
                format!("keep_days = \"{secret}\"\n"),
                "line 1, `keep_days`: it must be a whole number",
            ),
            (
                format!("# one\nzone = [\"{secret}\"]\n"),
                "line 2, `zone`: it must be text between quotes",
            ),
            (
                format!("zone = \"{secret}\"\n"),
                "line 1, `zone`: there is no such time zone",
            ),
            (
                format!("{secret} = 1\n"),
                "line 1, this is not written as TOML",
            ),
            (
                format!("\"{secret}\" = 1\n"),
                "line 1, there is no such setting. There are `invitation_days`",
            ),
            (
                format!("help_lines = \"{secret}\"\n"),
                "line 1, `help_lines`: it must be a section of its own",
            ),
            (
                format!("[help_lines]\ndutch = \"{secret}\"\n"),
                "line 2, `dutch`: it must be the code of a language",
            ),
            (
                format!("words = \"{secret}\"\nwords = \"{secret}\"\n"),
                "line 2, `words`: it stands there twice",
            ),
            (
                "keep_days = 1\n\ninvitation_days = 0\n".to_owned(),
                "line 3, `invitation_days`: it must be from 1",
            ),
            (
                "[help_lines]\nen = \"112\"\nnl = \" \"\n".to_owned(),
                "line 3, `nl`: it is empty",
            ),
        ] {
            let wrong = format!("{:#}", read(&text).unwrap_err());
            assert!(wrong.contains(told), "{told}: {wrong}");
            assert!(
                !wrong.contains("VerySecret") && !wrong.contains('\n'),
                "{wrong}"
            );
        }
    }

    #[test]
    fn every_setting_is_named() {
        let told = format!("{:#}", read("\"none such\" = 1").unwrap_err());
        let (_, known) = told.split_once("There are ").unwrap();
        let known: Vec<_> = known
            .split(", ")
            .map(|name| name.trim_matches('`'))
            .collect();
        assert_eq!(known, Config::NAMES);
    }

    #[test]
    fn a_mark_of_the_encoding_is_no_fault_and_another_encoding_is_told() {
        assert_eq!(read("\u{feff}keep_days = 5").unwrap().keep_days, 5);
        assert!(text(&[0xff, 0xfe, 0x31, 0x00]).is_err());
    }

    #[test]
    fn without_a_token_it_says_what_to_do() {
        let told = token(TokenPlaces::default()).unwrap_err().to_string();
        assert!(told.contains("BotFather") && told.contains("kring demo"));
    }
}

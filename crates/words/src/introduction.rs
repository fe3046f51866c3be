//! How the bot introduces itself, before anybody has said anything to it: on its page, and in a chat that is still empty.

use super::error::Finding;
use super::sheet::Around;
use super::texts::Texts;
use super::voice::Voice;
use kring_rules::role::Language;

/// What stands on the bot's page and in an empty chat, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introduction {
    /// Its name; empty where it keeps the one it has.
    pub name: String,
    /// One line, on its page and where somebody shares it.
    pub in_short: String,
    /// What it can do, in a chat that is still empty.
    pub description: String,
}

impl Texts {
    /// How the bot introduces itself in this language.
    pub fn introduction(&self, language: Language) -> Introduction {
        let around = Around::default();
        let voice = Voice::new(self, language, &around);
        let introduction = voice.introduction();
        voice.tell_faults();
        introduction
    }
}

impl Voice<'_> {
    fn introduction(&self) -> Introduction {
        Introduction {
            name: self.label("bot-name"),
            in_short: self.label("bot-in-short"),
            description: self.label("bot-description"),
        }
    }
}

/// How many characters Telegram takes: <https://core.telegram.org/bots/api#setmyname> and what follows it.
const LONGEST_NAME: usize = 64;
const LONGEST_IN_SHORT: usize = 120;
const LONGEST_DESCRIPTION: usize = 512;

/// What Telegram would not take.
pub(super) fn too_long(texts: &Texts) -> Vec<Finding> {
    let around = Around::default();
    let mut findings = Vec::new();
    for language in texts.languages().all() {
        let voice = Voice::new(texts, language, &around);
        let own = voice.introduction();
        let limits = [
            ("bot-name", own.name, LONGEST_NAME),
            ("bot-in-short", own.in_short, LONGEST_IN_SHORT),
            ("bot-description", own.description, LONGEST_DESCRIPTION),
        ];
        let too_long = limits
            .into_iter()
            .filter(|(_, text, most)| text.chars().count() > *most);
        findings.extend(too_long.map(|(id, _, most)| {
            let problem = format!("this has at most {most} characters");
            Finding::new(language.code(), id, problem)
        }));
        findings.extend(voice.faults());
    }
    findings
}

//! What a typed line means.

use crate::tone::tone;
use loopback_botapi::Content;

/// A typed line: on which phone, if it names one, and what to do there.
#[derive(Debug, PartialEq)]
pub(super) struct Line {
    pub(super) phone: Option<String>,
    pub(super) input: Input,
}

/// What to do.
#[derive(Debug, PartialEq)]
pub(super) enum Input {
    Nothing,
    /// Press this button of the newest message that has buttons, or of an older one.
    Press {
        older: usize,
        number: usize,
    },
    Say(String),
    Command(Command),
}

/// What is asked of the demo itself.
#[derive(Debug, PartialEq)]
pub(super) enum Command {
    Links,
    Open(usize, Option<String>),
    Edit(String),
    Send(Content),
    Block,
    Unblock,
    Days(u32),
    Chat,
    Phones,
    Example,
    Help,
    Quit,
    /// There is no such command, or it is not complete.
    Unknown(String),
}

/// So far ahead time can be moved at once.
const MOST_DAYS: u32 = 3650;

impl Line {
    pub(super) fn read(typed: &str) -> Self {
        let typed = typed.trim();
        let Some(named) = typed.strip_prefix('@') else {
            return Self {
                phone: None,
                input: input(typed),
            };
        };
        let (name, rest) = split(named);
        Self {
            phone: Some(name.to_owned()),
            input: input(rest),
        }
    }
}

fn input(typed: &str) -> Input {
    if typed.is_empty() {
        return Input::Nothing;
    }
    if let Some(text) = typed.strip_prefix('\\') {
        return Input::Say(text.to_owned());
    }
    if let Some(command) = typed.strip_prefix(':') {
        return Input::Command(command_of(command));
    }
    press(typed).unwrap_or_else(|| Input::Say(typed.to_owned()))
}

/// `3`, or `^3` on an older message.
fn press(typed: &str) -> Option<Input> {
    let number = typed.trim_start_matches('^');
    let older = typed.len() - number.len();
    let is_number =
        !number.is_empty() && number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    let number = number.parse().ok().filter(|_| is_number)?;
    Some(Input::Press { older, number })
}

fn command_of(typed: &str) -> Command {
    let (name, rest) = split(typed);
    match (name.to_lowercase().as_str(), rest) {
        ("open", "") => Command::Links,
        ("open", link) => open(link).unwrap_or_else(|| unknown(typed)),
        ("edit", text) if !text.is_empty() => Command::Edit(text.to_owned()),
        ("voice", "") => Command::Send(tone(7)),
        ("sticker", "") => Command::Send(Content::Sticker {
            emoji: "👍".to_owned(),
        }),
        ("photo", caption) => Command::Send(Content::Photo {
            caption: caption.to_owned(),
        }),
        ("block", "") => Command::Block,
        ("unblock", "") => Command::Unblock,
        ("day" | "days" | "dag" | "dagen", "") => Command::Days(1),
        ("day" | "days" | "dag" | "dagen", days) => {
            days_of(days).map_or_else(|| unknown(typed), Command::Days)
        }
        ("chat", "") => Command::Chat,
        ("phones", "") => Command::Phones,
        ("example" | "voorbeeld", "") => Command::Example,
        ("help" | "hulp" | "?", _) => Command::Help,
        ("quit" | "q" | "exit", _) => Command::Quit,
        _ => unknown(typed),
    }
}

fn unknown(typed: &str) -> Command {
    Command::Unknown(typed.to_owned())
}

fn open(link: &str) -> Option<Command> {
    let (number, name) = split(link);
    let name = Some(name.trim_start_matches('@').to_owned()).filter(|name| !name.is_empty());
    Some(Command::Open(number.parse().ok()?, name))
}

fn days_of(days: &str) -> Option<u32> {
    days.parse()
        .ok()
        .filter(|days| (1..=MOST_DAYS).contains(days))
}

fn split(text: &str) -> (&str, &str) {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    (first, rest.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(phone: Option<&str>, input: Input) -> Line {
        Line {
            phone: phone.map(str::to_owned),
            input,
        }
    }

    #[test]
    fn a_line_is_a_press_a_text_or_a_command() {
        let press = |older, number| Input::Press { older, number };
        let say = |text: &str| Input::Say(text.to_owned());
        assert_eq!(Line::read(" 2 "), on(None, press(0, 2)));
        assert_eq!(Line::read("^^1"), on(None, press(2, 1)));
        assert_eq!(Line::read("2 fietsen"), on(None, say("2 fietsen")));
        assert_eq!(Line::read("\\2"), on(None, say("2")));
        assert_eq!(Line::read("/new"), on(None, say("/new")));
        assert_eq!(
            Line::read("@Noor hallo daar"),
            on(Some("Noor"), say("hallo daar"))
        );
        assert_eq!(Line::read("@noor"), on(Some("noor"), Input::Nothing));
        assert_eq!(Line::read("@noor 1"), on(Some("noor"), press(0, 1)));
        assert_eq!(Line::read(""), on(None, Input::Nothing));
    }

    #[test]
    fn commands_of_the_demo_are_told_from_what_is_not_one() {
        let command = |typed| match Line::read(typed).input {
            Input::Command(command) => command,
            other => panic!("{other:?}"),
        };
        assert_eq!(command(":open"), Command::Links);
        assert_eq!(command(":open 2 Sam"), Command::Open(2, Some("Sam".into())));
        assert_eq!(command(":day"), Command::Days(1));
        assert_eq!(command(":day 20"), Command::Days(20));
        assert_eq!(
            command(":day gisteren"),
            Command::Unknown("day gisteren".into())
        );
        assert_eq!(command(":edit"), Command::Unknown("edit".into()));
        assert_eq!(command(":dans"), Command::Unknown("dans".into()));
    }
}

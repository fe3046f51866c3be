//! What the bot tells about itself: its commands, names and descriptions.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::refusal::Refusal;

/// What the bot tells about itself, per scope and language.
#[derive(Debug, Default)]
pub(super) struct About {
    commands: HashMap<(String, String), Value>,
    texts: HashMap<(&'static str, String), String>,
}

impl About {
    pub(super) fn set_commands(
        &mut self,
        scope: &Value,
        language: &str,
        commands: Value,
    ) -> Result<(), Refusal> {
        check_commands(&commands)?;
        self.commands.insert(key(scope, language), commands);
        Ok(())
    }

    pub(super) fn delete_commands(&mut self, scope: &Value, language: &str) {
        self.commands.remove(&key(scope, language));
    }

    pub(super) fn commands(&self, scope: &Value, language: &str) -> Value {
        self.commands
            .get(&key(scope, language))
            .cloned()
            .unwrap_or_else(|| json!([]))
    }

    pub(super) fn set_text(&mut self, kind: &'static str, language: &str, text: String) {
        self.texts.insert((kind, language.to_owned()), text);
    }

    pub(super) fn text(&self, kind: &'static str, language: &str) -> &str {
        self.texts
            .get(&(kind, language.to_owned()))
            .map_or("", String::as_str)
    }
}

fn key(scope: &Value, language: &str) -> (String, String) {
    let scope = if scope.is_null() {
        json!({ "type": "default" })
    } else {
        scope.clone()
    };
    (scope.to_string(), language.to_owned())
}

fn check_commands(commands: &Value) -> Result<(), Refusal> {
    let commands = commands
        .as_array()
        .ok_or_else(|| Refusal::bad_request("can't parse commands"))?;
    if commands.len() > 100 {
        return Err(Refusal::bad_request("BOT_COMMANDS_TOO_MUCH"));
    }
    for command in commands {
        let text = |name| {
            command
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        if !is_command(text("command")) {
            return Err(Refusal::bad_request("BOT_COMMAND_INVALID"));
        }
        if !(1..=256).contains(&text("description").chars().count()) {
            return Err(Refusal::bad_request("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    Ok(())
}

fn is_command(name: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    (1..=32).contains(&name.len()) && name.bytes().all(known)
}

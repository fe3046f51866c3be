//! The bot's name and what it says of itself, per language, where Telegram has them otherwise: it counts how often they are
//! set, and takes a name only a few times a day.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use teloxide::RequestError;

use super::call::ask;
use super::connect::Connection;
use super::menu::publish_menu;
use kring_rules::role::Language;
use kring_words::Texts;

/// Introduces the bot, and publishes its menu, to everybody and to whoever's phone speaks one of its languages.
pub async fn introduce(connection: &Connection, texts: &Texts) {
    let house = texts.languages().house();
    let mut all = vec![(house, None)];
    let spoken = texts.languages().all();
    all.extend(spoken.map(|one| (one, Some(one.code().to_owned()))));
    let mut is_taken = true;
    for (language, code) in all {
        // Nobody may ever speak another language than the house's: its texts need not stay.
        let apart = (language != house).then(|| texts.apart());
        let texts = apart.as_ref().unwrap_or(texts);
        publish_menu(connection, texts, language, code.as_deref()).await;
        if is_taken {
            let introduced = introduced(connection, texts, language, code.as_deref()).await;
            is_taken = introduced.is_ok();
        }
    }
    if !is_taken {
        tracing::warn!("the bot's introduction could not be set; it will be at the next start");
    }
}

async fn introduced(
    connection: &Connection,
    texts: &Texts,
    language: Language,
    code: Option<&str>,
) -> Result<(), RequestError> {
    let own = texts.introduction(language);
    let parts = [
        ("Name", "name", own.name),
        ("ShortDescription", "short_description", own.in_short),
        ("Description", "description", own.description),
    ];
    for (method, field, text) in parts.iter().filter(|(_, _, text)| !text.is_empty()) {
        let mut asked = Map::new();
        if let Some(code) = code {
            asked.insert("language_code".to_owned(), json!(code));
        }
        let stands: Stands = ask(
            &connection.sender,
            &format!("getMy{method}"),
            &Value::Object(asked.clone()),
        )
        .await?;
        if stands.text() != text {
            asked.insert((*field).to_owned(), json!(text));
            let _: bool = ask(
                &connection.sender,
                &format!("setMy{method}"),
                &Value::Object(asked),
            )
            .await?;
        }
    }
    Ok(())
}

/// What Telegram has, whichever of them was asked for.
#[derive(Deserialize)]
struct Stands {
    #[serde(alias = "short_description", alias = "description")]
    name: String,
}

impl Stands {
    fn text(&self) -> &str {
        &self.name
    }
}

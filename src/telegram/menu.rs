//! The command menus, per language, for everybody and for each facilitator.

use teloxide::prelude::*;
use teloxide::types::{BotCommand, BotCommandScope, ChatId, Recipient};

use super::call::call;
use super::connect::Connection;
use kring_rules::ids::PersonId;
use kring_rules::role::Language;
use kring_words::{Menu, Texts};

/// Publishes the menu that everybody sees, in every language.
pub async fn publish_menus(connection: &Connection, texts: &Texts) {
    publish(connection, texts, Language::Dutch, None).await;
    for language in Language::ALL {
        publish(connection, texts, *language, Some(language.code())).await;
    }
}

async fn publish(connection: &Connection, texts: &Texts, language: Language, code: Option<&str>) {
    let commands = menu(texts, language, Menu::Participant);
    let mut request = connection.sender.set_my_commands(commands);
    request.language_code = code.map(str::to_owned);
    if call(&connection.sender, request).await.is_err() {
        tracing::warn!("the command menu could not be published; it will be at the next start");
    }
}

/// Gives a facilitator the menu of facilitators, in their language.
pub(super) async fn publish_facilitator_menu(
    connection: &Connection,
    texts: &Texts,
    person: PersonId,
    language: Language,
) {
    let chat_id = Recipient::Id(ChatId(person.0));
    let request = connection
        .sender
        .set_my_commands(menu(texts, language, Menu::Facilitator));
    let request = request.scope(BotCommandScope::Chat { chat_id });
    if call(&connection.sender, request).await.is_err() {
        tracing::warn!("a facilitator's command menu could not be published");
    }
}

fn menu(texts: &Texts, language: Language, menu: Menu) -> Vec<BotCommand> {
    let commands = texts.commands(language, menu).into_iter();
    commands
        .map(|(name, description)| BotCommand::new(name, description))
        .collect()
}

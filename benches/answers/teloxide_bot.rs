//! The bot kring is compared with: the same dialogue, as it is usually written with teloxide. It knows no cases, no keys
//! and nobody else's answers; where it keeps what it was told is up to whoever runs it: in memory alone, or in Redis
//! (`benches/redis`).

use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use teloxide::dispatching::dialogue::Storage;
use teloxide::prelude::*;
use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ParseMode};

use crate::screens::{self, Screen, Shown};

type HandlerResult = Result<(), Box<dyn std::error::Error + Send + Sync>>;
type Dialogues = Arc<Vec<screens::Dialogue>>;

/// Where somebody is.
#[derive(Clone, Default, Serialize, Deserialize)]
pub enum State {
    /// They have said nothing yet.
    #[default]
    Start,
    /// This screen waits for them, and so they answered the ones before.
    Asked { screen: usize, answers: Vec<String> },
}

/// Runs until it is killed.
pub async fn run<S>(dialogues: &Path, storage: Arc<S>) -> Result<()>
where
    S: Storage<State> + Send + Sync + 'static,
    S::Error: std::error::Error + Send + Sync,
{
    let dialogues: Dialogues = Arc::new(screens::read(dialogues)?);
    let messages = Update::filter_message()
        .enter_dialogue::<Message, S, State>()
        .branch(dptree::case![State::Start].endpoint(started::<S>))
        .branch(dptree::case![State::Asked { screen, answers }].endpoint(wrote::<S>));
    let presses = Update::filter_callback_query()
        .enter_dialogue::<CallbackQuery, S, State>()
        .branch(dptree::case![State::Asked { screen, answers }].endpoint(pressed::<S>));
    let handler = dptree::entry().branch(messages).branch(presses);
    Dispatcher::builder(Bot::from_env(), handler)
        .dependencies(dptree::deps![dialogues, storage])
        .build()
        .dispatch()
        .await;
    Ok(())
}

async fn started<S>(bot: Bot, dialogue: Dialogue<State, S>, dialogues: Dialogues) -> HandlerResult
where
    S: Storage<State> + Send + Sync + 'static,
    S::Error: std::error::Error + Send + Sync,
{
    go_to(&bot, &dialogue, &dialogues, (0, vec![])).await
}

async fn wrote<S>(
    bot: Bot,
    dialogue: Dialogue<State, S>,
    message: Message,
    dialogues: Dialogues,
    (screen, mut answers): (usize, Vec<String>),
) -> HandlerResult
where
    S: Storage<State> + Send + Sync + 'static,
    S::Error: std::error::Error + Send + Sync,
{
    answers.push(message.text().unwrap_or_default().to_owned());
    go_to(&bot, &dialogue, &dialogues, (screen + 1, answers)).await
}

async fn pressed<S>(
    bot: Bot,
    dialogue: Dialogue<State, S>,
    query: CallbackQuery,
    dialogues: Dialogues,
    (number, mut answers): (usize, Vec<String>),
) -> HandlerResult
where
    S: Storage<State> + Send + Sync + 'static,
    S::Error: std::error::Error + Send + Sync,
{
    let data = query.data.clone().unwrap_or_default();
    let message = query.regular_message().map(|message| message.id);
    bot.answer_callback_query(query.id).await?;
    let (Some(screen), Some(message)) = (screen(&dialogues, &dialogue, number)?, message) else {
        return Ok(());
    };
    let stays = data.contains(":choose=") && screen.chosen.is_some();
    let becomes = if stays {
        &screen.chosen
    } else {
        &screen.answered
    };
    if let Some(shown) = becomes {
        bot.edit_message_text(dialogue.chat_id(), message, &shown.html)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview())
            .reply_markup(keyboard(shown))
            .await?;
    }
    answers.push(data);
    if stays {
        let screen = number;
        return Ok(dialogue.update(State::Asked { screen, answers }).await?);
    }
    go_to(&bot, &dialogue, &dialogues, (number + 1, answers)).await
}

/// Shows a screen, and waits there.
async fn go_to<S>(
    bot: &Bot,
    dialogue: &Dialogue<State, S>,
    dialogues: &Dialogues,
    (number, answers): (usize, Vec<String>),
) -> HandlerResult
where
    S: Storage<State> + Send + Sync + 'static,
    S::Error: std::error::Error + Send + Sync,
{
    if let Some(screen) = screen(dialogues, dialogue, number)? {
        bot.send_message(dialogue.chat_id(), &screen.shown.html)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview())
            .reply_markup(keyboard(&screen.shown))
            .await?;
    }
    let screen = number;
    dialogue.update(State::Asked { screen, answers }).await?;
    Ok(())
}

fn screen<'a, S>(
    dialogues: &'a Dialogues,
    dialogue: &Dialogue<State, S>,
    number: usize,
) -> Result<Option<&'a Screen>>
where
    S: Storage<State> + Send + Sync + 'static,
    S::Error: std::error::Error + Send + Sync,
{
    let own = screens::of_person(dialogues, dialogue.chat_id().0)?;
    Ok(dialogues[own].get(number))
}

fn keyboard(shown: &Shown) -> InlineKeyboardMarkup {
    let button = |(label, data): &(String, String)| InlineKeyboardButton::callback(label, data);
    let rows = shown.buttons.iter();
    InlineKeyboardMarkup::new(rows.map(|row| row.iter().map(button).collect::<Vec<_>>()))
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

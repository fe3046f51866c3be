//! The methods of the Bot API that are here.

mod about;
mod groups;
mod media;
mod messages;
mod queries;
mod text;
mod updates;

use serde_json::Value;

use super::{core::Core, params::Params, refusal::Refusal};

pub(super) use updates::poll;

/// Answers one request; `getUpdates` waits and is answered by [`poll`].
pub(super) fn answer(core: &Core, method: &str, params: Params) -> Result<Value, Refusal> {
    match method {
        "sendMessage" => messages::send(core, params),
        "editMessageText" => messages::edit_text(core, params),
        "editMessageReplyMarkup" => messages::edit_markup(core, params),
        "deleteMessage" => messages::delete(core, &params),
        "deleteMessages" => messages::delete_many(core, params),
        "sendChatAction" => messages::busy(core, &params),
        "answerCallbackQuery" => queries::answer(core, &params),
        "leaveChat" => groups::leave(core, &params),
        "getFile" => media::describe(core, &params),
        "getWebhookInfo" => Ok(updates::webhook_info(core)),
        "setWebhook" => updates::set_webhook(core, params),
        "deleteWebhook" => Ok(updates::delete_webhook(core, &params)),
        "logOut" | "close" => Ok(true.into()),
        _ => match media::Carried::by(method) {
            Some(carried) => media::send(core, carried, params),
            None => about::answer(core, method, params),
        },
    }
}

//! Answering a press of a button.

use serde_json::Value;

use crate::demo::botapi::{
    core::Core,
    entities::utf16_length,
    events::{CallbackAnswer, Happening},
    params::Params,
    refusal::Refusal,
};

const LONGEST_ANSWER: usize = 200;

pub(super) fn answer(core: &Core, params: &Params) -> Result<Value, Refusal> {
    let answer = CallbackAnswer {
        query: params
            .text("callback_query_id")
            .unwrap_or_default()
            .to_owned(),
        text: params
            .text("text")
            .filter(|text| !text.is_empty())
            .map(str::to_owned),
        alert: params.says("show_alert"),
        url: params.text("url").map(str::to_owned),
    };
    if answer
        .text
        .as_deref()
        .is_some_and(|text| utf16_length(text) > LONGEST_ANSWER)
    {
        return Err(Refusal::bad_request("MESSAGE_TOO_LONG"));
    }
    let mut world = core.world();
    let chat = world
        .queries
        .answer(answer.clone(), core.now())
        .ok_or_else(|| {
            Refusal::bad_request(
                "query is too old and response timeout expired or query ID is invalid",
            )
        })?;
    if let Some(chat) = world.chat_mut(chat) {
        chat.answers.push(answer.clone());
    }
    world.tell(chat, Happening::CallbackAnswered(answer));
    Ok(true.into())
}

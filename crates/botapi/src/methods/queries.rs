//! Answering a press of a button.

use serde_json::Value;

use crate::{
    core::Core,
    entities::utf16_length,
    events::{CallbackAnswer, Happening},
    params::Params,
    refusal::Refusal,
};

const LONGEST_ANSWER: usize = 200;

pub(super) fn answer(core: &Core, params: &Params) -> Result<Value, Refusal> {
    let answer = given(params)?;
    let too_old = "query is too old and response timeout expired or query ID is invalid";
    let mut world = core.world();
    let chat = world.queries.answer(answer.clone(), core.now());
    let chat = chat.ok_or_else(|| Refusal::bad_request(too_old))?;
    if let Some(chat) = world.chat_mut(chat) {
        chat.answers.push(answer.clone());
    }
    world.tell(chat, Happening::CallbackAnswered(answer));
    Ok(true.into())
}

fn given(params: &Params) -> Result<CallbackAnswer, Refusal> {
    let said = |name| {
        params
            .text(name)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    let text = said("text");
    if text.as_deref().map_or(0, utf16_length) > LONGEST_ANSWER {
        return Err(Refusal::bad_request("MESSAGE_TOO_LONG"));
    }
    Ok(CallbackAnswer {
        query: said("callback_query_id").unwrap_or_default(),
        text,
        alert: params.says("show_alert"),
        url: said("url"),
    })
}

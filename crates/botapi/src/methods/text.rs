//! Texts and keyboards as a bot sends them, refused where the real server refuses them.

use serde_json::Value;

use crate::{
    entities::{Entity, Formatted, in_order, utf16_length},
    html,
    params::Params,
    refusal::Refusal,
};

/// Most UTF-16 units of a text.
pub(super) const LONGEST_TEXT: usize = 4096;
/// Most UTF-16 units of a caption.
pub(super) const LONGEST_CAPTION: usize = 1024;
const LONGEST_DATA: usize = 64;
const LONGEST_COPIED: usize = 256;
/// How a button can stand out.
const STYLES: &[&str] = &["danger", "success", "primary"];

/// What a button can do when it is pressed.
const ACTIONS: &[&str] = &[
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
];

/// The text of a message, which may not be empty.
pub(super) fn text(params: &mut Params, too_long: &str) -> Result<Formatted, Refusal> {
    let raw = params.take_text("text");
    if raw.is_empty() {
        return Err(Refusal::bad_request("message text is empty"));
    }
    let text = formatted(raw, "entities", params)?;
    if text.text.is_empty() {
        return Err(Refusal::bad_request("text must be non-empty"));
    }
    within(LONGEST_TEXT, text, too_long)
}

/// The caption of a file, if there is one.
pub(super) fn caption(params: &mut Params) -> Result<Formatted, Refusal> {
    let raw = params.take_text("caption");
    within(
        LONGEST_CAPTION,
        formatted(raw, "caption_entities", params)?,
        "message caption is too long",
    )
}

fn within(limit: usize, text: Formatted, too_long: &str) -> Result<Formatted, Refusal> {
    // A text never has more units than bytes, so most need no counting.
    if text.text.len() > limit && utf16_length(&text.text) > limit {
        return Err(Refusal::bad_request(too_long));
    }
    Ok(text)
}

fn formatted(raw: String, entities: &str, params: &mut Params) -> Result<Formatted, Refusal> {
    let mode = params
        .text("parse_mode")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let text = match mode.as_str() {
        "" => Formatted {
            text: raw,
            entities: given_entities(entities, params),
        },
        "html" => html::parse(&raw)
            .map_err(|why| Refusal::bad_request(format!("can't parse entities: {why}")))?,
        _ => return Err(Refusal::bad_request("unsupported parse_mode")),
    };
    Ok(cleaned(text).trimmed().with_found_entities())
}

fn given_entities(field: &str, params: &mut Params) -> Vec<Entity> {
    let Some(Value::Array(given)) = params.take_nested(field) else {
        return Vec::new();
    };
    let mut entities: Vec<Entity> = given
        .into_iter()
        .filter_map(|entity| serde_json::from_value(entity).ok())
        .collect();
    in_order(&mut entities);
    entities
}

/// Control characters become spaces, as Telegram has it.
fn cleaned(mut text: Formatted) -> Formatted {
    let is_control = |c: char| c < ' ' && c != '\n';
    if text.text.contains(is_control) {
        text.text = text.text.replace(is_control, " ");
    }
    text
}

/// The keyboard of a message; one without buttons is none.
pub(super) fn keyboard(params: &mut Params) -> Result<Option<Value>, Refusal> {
    let Some(mut markup) = params.take_nested("reply_markup") else {
        return Ok(None);
    };
    if !markup.is_object() {
        return Err(Refusal::bad_request(
            "can't parse reply keyboard markup JSON object",
        ));
    }
    let Some(Value::Array(rows)) = markup.get_mut("inline_keyboard") else {
        return Ok(Some(markup));
    };
    for button in rows.iter().filter_map(Value::as_array).flatten() {
        check_button(button)?;
    }
    rows.retain(|row| row.as_array().is_some_and(|row| !row.is_empty()));
    Ok(if rows.is_empty() { None } else { Some(markup) })
}

fn check_button(button: &Value) -> Result<(), Refusal> {
    let complaint = |why: &str| Err(Refusal::bad_request(why));
    if button
        .get("text")
        .and_then(Value::as_str)
        .is_none_or(str::is_empty)
    {
        return complaint(
            "can't parse inline keyboard button: Field \"text\" must be a non-empty String",
        );
    }
    if !ACTIONS.iter().any(|action| button.get(action).is_some()) {
        return complaint(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        );
    }
    let data = button
        .get("callback_data")
        .and_then(Value::as_str)
        .map(str::len);
    if data.is_some_and(|length| !(1..=LONGEST_DATA).contains(&length)) {
        return complaint("BUTTON_DATA_INVALID");
    }
    let copied = button.pointer("/copy_text/text").and_then(Value::as_str);
    if copied.is_some_and(|text| !(1..=LONGEST_COPIED).contains(&text.chars().count())) {
        return complaint("BUTTON_COPY_TEXT_INVALID");
    }
    let style = button.get("style").and_then(Value::as_str);
    if style.is_some_and(|style| !STYLES.contains(&style)) {
        return complaint("can't parse inline keyboard button: invalid button style specified");
    }
    Ok(())
}

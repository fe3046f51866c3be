//! What the bot tells and asks about itself.

use serde_json::{Value, json};

use crate::{core::Core, params::Params, refusal::Refusal};

pub(super) fn answer(core: &Core, method: &str, mut params: Params) -> Result<Value, Refusal> {
    let language = params.take_text("language_code");
    match method {
        "getMe" => Ok(me(core)),
        "getChat" => chat(core, &params),
        "setMyCommands" | "getMyCommands" | "deleteMyCommands" => {
            commands(core, method, &language, &mut params)
        }
        "setMyName" => set(core, "name", 64, &language, &mut params),
        "setMyDescription" => set(core, "description", 512, &language, &mut params),
        "setMyShortDescription" => set(core, "short_description", 120, &language, &mut params),
        "getMyName" => Ok(json!({ "name": text(core, "name", &language) })),
        "getMyDescription" => Ok(json!({ "description": text(core, "description", &language) })),
        "getMyShortDescription" => {
            Ok(json!({ "short_description": text(core, "short_description", &language) }))
        }
        "setChatMenuButton" => Ok(true.into()),
        _ => Err(Refusal::new(
            404,
            format!("Not Found: {method} is not part of the loopback Bot API"),
        )),
    }
}

fn me(core: &Core) -> Value {
    let mut me = core.world().me.clone();
    let abilities = [
        ("can_join_groups", true),
        ("can_read_all_group_messages", false),
        ("supports_inline_queries", false),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
    ];
    for (ability, has) in abilities {
        me[ability] = has.into();
    }
    me
}

fn chat(core: &Core, params: &Params) -> Result<Value, Refusal> {
    let mut world = core.world();
    let mut json = world.known_chat(params.chat())?.1.json.clone();
    json["accent_color_id"] = 0.into();
    json["max_reaction_count"] = 11.into();
    json["accepted_gift_types"] = json!({
        "unlimited_gifts": true, "limited_gifts": true, "unique_gifts": true, "premium_subscription": true,
        "gifts_from_channels": true,
    });
    Ok(json)
}

fn commands(
    core: &Core,
    method: &str,
    language: &str,
    params: &mut Params,
) -> Result<Value, Refusal> {
    let scope = params.take_nested("scope").unwrap_or_default();
    let about = &mut core.world().about;
    match method {
        "getMyCommands" => return Ok(about.commands(&scope, language)),
        "deleteMyCommands" => about.delete_commands(&scope, language),
        _ => about.set_commands(
            &scope,
            language,
            params.take_nested("commands").unwrap_or_default(),
        )?,
    }
    Ok(true.into())
}

fn set(
    core: &Core,
    field: &'static str,
    longest: usize,
    language: &str,
    params: &mut Params,
) -> Result<Value, Refusal> {
    let text = params.take_text(field);
    if text.chars().count() > longest {
        return Err(Refusal::bad_request(format!("bot {field} is too long")));
    }
    core.world().about.set_text(field, language, text);
    Ok(true.into())
}

fn text(core: &Core, field: &'static str, language: &str) -> String {
    core.world().about.text(field, language).to_owned()
}

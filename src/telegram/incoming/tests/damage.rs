//! Updates as Telegram writes them, and damage at random: fields that change, go and come.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use kring_fuzz::json::{self, Damage};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// What Telegram documents.
static API: LazyLock<Value> = LazyLock::new(|| {
    let text = include_str!("../../../../crates/botapi/src/api.json");
    serde_json::from_str(text).unwrap()
});

/// The names of the fields of a type.
pub(super) fn fields_of(kind: &str) -> Vec<String> {
    let fields = API["types"][kind]["fields"].as_object().unwrap();
    fields.keys().cloned().collect()
}

/// The names of all fields of all types.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let types = API["types"].as_object().unwrap();
    let fields = types.values().filter_map(|kind| kind["fields"].as_object());
    let names: BTreeSet<&String> = fields.flat_map(Map::keys).collect();
    let never_seen = "never_seen".to_owned();
    names.into_iter().cloned().chain([never_seen]).collect()
});

fn name() -> impl Strategy<Value = String> {
    select(NAMES.as_slice())
}

/// Damage to an update, or none.
pub(super) fn some() -> impl Strategy<Value = Vec<Damage>> {
    Damage::some(name().boxed(), value())
}

/// Any JSON, or a value that looks like one of Telegram's.
pub(super) fn value() -> BoxedStrategy<Value> {
    json::value(
        name().boxed(),
        &[
            "private", "group", "channel", "member", "kicked", "", "/stop", "/start x",
        ],
    )
}

/// Alex, who is known.
pub(super) fn alex() -> Value {
    json!({ "id": 11, "is_bot": false, "first_name": "Alex", "language_code": "nl" })
}

/// Alex' chat with the bot.
pub(super) fn chat() -> Value {
    json!({ "id": 11, "type": "private", "first_name": "Alex" })
}

/// Something that Alex does.
pub(super) fn update() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => (select(&["message", "edited_message"][..]), body()).prop_map(|(kind, body)| {
            let mut message = json!({ "message_id": 5, "from": alex(), "chat": chat(), "date": 1_790_000_000 });
            message.as_object_mut().unwrap().extend(body);
            json!({ "update_id": 7, kind: message })
        }),
        1 => Just(json!({ "update_id": 7, "callback_query": {
            "id": "1", "from": alex(), "chat_instance": "1", "data": "g:board=0",
            "message": { "message_id": 4, "chat": chat(), "date": 0 },
        } })),
        1 => select(&["member", "kicked"][..]).prop_map(|status| json!({ "update_id": 7, "my_chat_member": {
            "chat": chat(), "from": alex(), "date": 1,
            "old_chat_member": { "status": "member" }, "new_chat_member": { "status": status },
        } })),
    ]
}

/// A text, or anything else that a message can hold.
fn body() -> impl Strategy<Value = Map<String, Value>> {
    let fields = fields_of("Message");
    let field = (select(fields), value());
    let one = |(name, value): (String, Value)| Map::from_iter([(name, value)]);
    let text =
        "[a-zé🙂 /]{1,12}".prop_map(|text| Map::from_iter([("text".to_owned(), text.into())]));
    prop_oneof![3 => text, 2 => field.prop_map(one)]
}

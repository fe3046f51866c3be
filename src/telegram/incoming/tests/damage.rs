//! Updates as Telegram writes them, and damage at random: fields that change, go and come.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
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

/// A field that comes or changes anywhere in an update.
#[derive(Clone, Debug)]
pub(super) enum Damage {
    /// The value at a place becomes another.
    Change(Index, Value),
    /// An object at a place gets a field, or another value in it.
    Add(Index, String, Value),
    /// An object at a place loses a field.
    Remove(Index, Index),
}

impl Damage {
    pub(super) fn any() -> impl Strategy<Value = Self> {
        let change = (any::<Index>(), value()).prop_map(|(at, value)| Self::Change(at, value));
        let add = (any::<Index>(), name(), value())
            .prop_map(|(at, name, value)| Self::Add(at, name, value));
        let remove = any::<(Index, Index)>().prop_map(|(at, field)| Self::Remove(at, field));
        prop_oneof![3 => change, 3 => add, 1 => remove]
    }

    pub(super) fn some() -> impl Strategy<Value = Vec<Self>> {
        vec(Self::any(), 0..4)
    }

    pub(super) fn on(self, update: &mut Value) {
        let mut places = Vec::new();
        pointers(update, String::new(), &mut places);
        let place = |at: &Index| at.get(&places).clone();
        match self {
            Self::Change(at, value) => {
                if let Some(found) = update.pointer_mut(&place(&at)) {
                    *found = value;
                }
            }
            Self::Add(at, name, value) => {
                if let Some(Value::Object(fields)) = update.pointer_mut(&place(&at)) {
                    fields.insert(name, value);
                }
            }
            Self::Remove(at, field) => {
                if let Some(Value::Object(fields)) = update.pointer_mut(&place(&at))
                    && !fields.is_empty()
                {
                    let names: Vec<String> = fields.keys().cloned().collect();
                    fields.remove(field.get(&names));
                }
            }
        }
    }
}

fn pointers(value: &Value, here: String, places: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields
            .iter()
            .for_each(|(name, value)| pointers(value, format!("{here}/{name}"), places)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(at, value)| pointers(value, format!("{here}/{at}"), places)),
        _ => {}
    }
    places.push(here);
}

/// Any JSON, or a value that looks like one of Telegram's.
pub(super) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-20_i64..20).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        vec(any::<char>(), 0..4).prop_map(|text| String::from_iter(text).into()),
        select(
            &[
                "private", "group", "channel", "member", "kicked", "", "/stop", "/start x"
            ][..]
        )
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let object = vec((name(), inner.clone()), 0..3);
        let object = object.prop_map(|fields| fields.into_iter().collect::<Map<_, _>>().into());
        prop_oneof![vec(inner, 0..3).prop_map(Value::from), object]
    })
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

//! Thousands of damaged updates: nothing makes reading stop, and nobody who is known meets silence.
//!
//! `KRING_FUZZ_SECONDS=600 cargo test -p kring --lib fuzz:: -- --test-threads=8` goes on for so long, all at once, each with
//! updates of its own.

use kring_fuzz::try_all;
use proptest::prelude::*;
use serde_json::Value;

use super::damage;
use super::*;

/// A damaged update of Alex in which they, their chat and the number are as they were.
fn damaged() -> impl Strategy<Value = Value> {
    (damage::update(), damage::some()).prop_map(|(mut update, damages)| {
        let before = update.clone();
        for damage in damages {
            damage.on(&mut update);
        }
        restore(&mut update, &before);
        update
    })
}

/// Puts back what tells whose it is.
fn restore(update: &mut Value, before: &Value) {
    let fields = before.as_object().unwrap();
    let (kind, item) = fields
        .iter()
        .find(|(name, _)| *name != "update_id")
        .unwrap();
    if !update.is_object() {
        *update = Value::Object(fields.clone());
    }
    let update = update.as_object_mut().unwrap();
    for other in [
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
    ] {
        if other != kind {
            update.remove(other);
        }
    }
    update.insert("update_id".into(), before["update_id"].clone());
    let place = update.entry(kind.clone()).or_insert_with(|| item.clone());
    if !place.is_object() {
        *place = item.clone();
    }
    place["from"] = damage::alex();
    if kind == "callback_query" {
        if !place["message"].is_object() {
            place["message"] = item["message"].clone();
        }
        place["message"]["chat"] = damage::chat();
    } else {
        place["chat"] = damage::chat();
    }
}

/// Telegram's own word, or nothing that somebody wrote.
fn needs_no_answer(update: &Value) -> bool {
    let is_service = |message: &Value| {
        let held = |field: &str| message.get(field).is_some_and(|held| !held.is_null());
        content::SERVICE.iter().any(|field| held(field))
    };
    let changed = update.get("my_chat_member");
    ["message", "edited_message"]
        .iter()
        .any(|kind| update.get(kind).is_some_and(is_service))
        || changed.is_some_and(|change| !change["new_chat_member"]["status"].is_string())
}

#[test]
fn damaged_updates_of_somebody_known_are_never_met_with_silence() {
    try_all(&damaged(), |update| {
        let read = read_value(&update);
        prop_assert_eq!(read.number, Some(7));
        match read.what {
            Heard::Happened(sender, _) => prop_assert_eq!(sender.person, PersonId(11)),
            Heard::Group(_) | Heard::Nothing | Heard::Unreadable => {
                prop_assert!(needs_no_answer(&update), "{}", update);
            }
        }
        Ok(())
    });
}

#[test]
fn damaged_updates_keep_their_words() {
    let with_words = (damaged(), "[a-zé🙂]{1,12}");
    try_all(&with_words, |(mut update, words)| {
        let Some(message) = update.get_mut("message") else {
            return Ok(());
        };
        message["text"] = words.clone().into();
        message["message_id"] = 5.into();
        message["reply_to_message"] = Value::Null;
        for field in content::FORWARDED {
            message[*field] = Value::Null;
        }
        let wrote = wrote(&words);
        match read_value(&update).what {
            Heard::Happened(_, happening) => prop_assert_eq!(happening, wrote, "{}", update),
            other => prop_assert!(false, "{:?}: {}", other, update),
        }
        Ok(())
    });
}

#[test]
fn damaged_updates_of_a_group_are_left_alone() {
    try_all(&damaged(), |mut update| {
        let group = serde_json::json!({ "id": -100, "type": "supergroup" });
        for (kind, item) in update.as_object_mut().unwrap() {
            match kind.as_str() {
                "callback_query" => item["message"]["chat"] = group.clone(),
                "message" | "edited_message" | "my_chat_member" => item["chat"] = group.clone(),
                _ => {}
            }
        }
        let what = read_value(&update).what;
        prop_assert!(!matches!(what, Heard::Happened(..)), "{}", update);
        Ok(())
    });
}

#[test]
fn damaged_anything_is_read_to_its_end() {
    let anything = (damage::update(), damage::some(), damage::value());
    try_all(&anything, |(mut update, damages, value)| {
        for damage in damages {
            damage.on(&mut update);
        }
        for json in [&update, &value] {
            let read = read_value(json);
            let number = json.get("update_id").and_then(Value::as_i64);
            let number = number.and_then(|number| i32::try_from(number).ok());
            prop_assert_eq!(read.number, number.filter(|number| *number >= 0));
        }
        Ok(())
    });
}

#[test]
fn damaged_text_that_is_hardly_json_is_read_to_its_end() {
    let pieces = (
        damage::update(),
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        any::<String>(),
    );
    try_all(&pieces, |(update, from, to, between)| {
        let text: Vec<char> = update.to_string().chars().collect();
        let (from, to) = (from.index(text.len()), to.index(text.len()));
        let spliced = text[..from].iter().chain(&text[to..]);
        let mut spliced: String = spliced.collect();
        let at = spliced
            .char_indices()
            .map(|(at, _)| at)
            .nth(from)
            .unwrap_or_default();
        spliced.insert_str(at, &between);
        // What is no JSON at all does not come this far: the whole answer is asked for again.
        if let Ok(raw) = serde_json::from_str::<Box<RawValue>>(&spliced) {
            let _ = read(&raw, &TEXTS);
        }
        Ok(())
    });
}

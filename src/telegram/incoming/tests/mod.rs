//! What is read of updates, as Telegram writes them and as it might write them next year.

mod damage;
mod fuzz;

use serde_json::{Value, json};

use super::*;

fn read_value(update: &Value) -> Update {
    read(&serde_json::value::to_raw_value(update).unwrap())
}

/// What a private message with this in it says.
fn message(more: &Value) -> Heard {
    let mut message = json!({
        "message_id": 5,
        "from": { "id": 11, "is_bot": false, "first_name": "Alex", "language_code": "nl-BE" },
        "chat": { "id": 11, "type": "private", "first_name": "Alex" },
        "date": 1_790_000_000,
    });
    let more = more.as_object().unwrap().clone();
    message.as_object_mut().unwrap().extend(more);
    read_value(&json!({ "update_id": 1, "message": message })).what
}

const ALEX: Sender = Sender {
    person: PersonId(11),
    language: Some(Language::Dutch),
};

fn happened(happening: Happening) -> Heard {
    Heard::Happened(ALEX, happening)
}

#[test]
fn commands_are_told_from_texts() {
    let at = MessageRef(1);
    let said = |text| said(text, Some(at)).unwrap();
    assert_eq!(
        said("hallo /stop"),
        Happening::Wrote(Words::new("hallo /stop"), at)
    );
    assert_eq!(
        said("/Stop@kring_bot nu"),
        Happening::Commanded("stop".into())
    );
    assert_eq!(said("/start"), Happening::Commanded("start".into()));
    assert_eq!(
        said("/start abc_-1"),
        Happening::LinkOpened(Token::new("abc_-1"))
    );
    assert_eq!(said("/"), Happening::Commanded(String::new()));
}

#[test]
fn whoever_wants_to_stop_is_heard_also_without_a_place_in_the_chat() {
    let stop = message(&json!({ "message_id": "?", "text": "/stop" }));
    assert_eq!(stop, happened(Happening::Commanded("stop".into())));
}

#[test]
fn what_is_sent_is_known_by_its_field() {
    for (field, content) in content::KINDS {
        let sent = message(&json!({ *field: { "what": "ever" }, "caption": "words" }));
        assert_eq!(sent, happened(Happening::SentSomethingElse(*content)));
    }
    let animation = message(&json!({ "animation": {}, "document": {} }));
    let sticker = Happening::SentSomethingElse(Content::Sticker);
    assert_eq!(animation, happened(sticker));
    for field in content::SERVICE {
        assert_eq!(message(&json!({ *field: 1 })), Heard::Nothing, "{field}");
    }
}

/// Whoever reads a newer documentation finds here what has come since.
#[test]
fn every_field_of_a_message_is_known() {
    let around = [
        "author_signature",
        "business_connection_id",
        "caption",
        "caption_entities",
        "chat",
        "date",
        "direct_messages_topic",
        "edit_date",
        "effect_id",
        "entities",
        "external_reply",
        "forward_origin",
        "from",
        "guest_bot_caller_chat",
        "guest_bot_caller_user",
        "guest_query_id",
        "has_media_spoiler",
        "has_protected_content",
        "is_automatic_forward",
        "is_from_offline",
        "is_paid_post",
        "is_topic_message",
        "link_preview_options",
        "media_group_id",
        "message_id",
        "message_thread_id",
        "paid_star_count",
        "quote",
        "reply_markup",
        "reply_to_checklist_task_id",
        "reply_to_message",
        "reply_to_poll_option_id",
        "reply_to_story",
        "sender_boost_count",
        "sender_business_bot",
        "sender_chat",
        "sender_tag",
        "show_caption_above_media",
        "suggested_post_info",
        "text",
        "via_bot",
    ];
    // Words in it that kring cannot read yet.
    let unreadable = ["rich_message"];
    let kinds = content::KINDS.iter().map(|(field, _)| *field);
    let known: Vec<&str> = kinds
        .chain(content::SERVICE.iter().copied())
        .chain(around)
        .chain(unreadable)
        .collect();
    for field in damage::fields_of("Message") {
        assert!(known.contains(&field.as_str()), "{field}");
    }
}

#[test]
fn a_reply_says_which_message_it_answers() {
    let reply = |to: Value| message(&json!({ "text": "words", "reply_to_message": to }));
    let (text, at) = (Words::new("words"), MessageRef(5));
    let replied = Happening::Replied {
        text: text.clone(),
        message: at,
        to: MessageRef(3),
    };
    assert_eq!(
        reply(json!({ "message_id": 3, "text": 7 })),
        happened(replied)
    );
    for odd in [json!({ "message_id": "3" }), json!(3), json!(null)] {
        assert_eq!(reply(odd), happened(Happening::Wrote(text.clone(), at)));
    }
    let stop = message(&json!({ "text": "/stop", "reply_to_message": { "message_id": 3 } }));
    assert_eq!(stop, happened(Happening::Commanded("stop".into())));
}

#[test]
fn a_forwarded_text_is_not_theirs() {
    for field in ["forward_origin", "forward_date"] {
        let forwarded = message(&json!({ "text": "words", field: 1 }));
        let forward = Happening::SentSomethingElse(Content::Forward);
        assert_eq!(forwarded, happened(forward));
    }
}

#[test]
fn an_unknown_form_is_told_from_silence() {
    let unreadable = || happened(UNREADABLE);
    assert_eq!(message(&json!({ "never_seen": {} })), unreadable());
    assert_eq!(message(&json!({})), unreadable());
    assert_eq!(message(&json!({ "text": 7 })), unreadable());
    assert_eq!(
        message(&json!({ "text": "words", "message_id": 1.5 })),
        unreadable()
    );
    assert!(message(&json!({ "never_seen": {} })).is_unread());
    for odd in [
        json!({ "update_id": 1 }),
        json!({ "update_id": 1, "message": 7 }),
        json!(7),
        json!(null),
    ] {
        assert_eq!(read_value(&odd).what, Heard::Unreadable, "{odd}");
    }
}

#[test]
fn the_number_of_an_update_is_read_by_itself() {
    let number = |number: Value| read_value(&json!({ "update_id": number, "message": [] })).number;
    assert_eq!(number(json!(7)), Some(7));
    assert_eq!(number(json!(i32::MAX)), Some(i32::MAX));
    for odd in [
        json!(-1),
        json!(1_u64 << 31),
        json!("7"),
        json!(7.5),
        json!(null),
    ] {
        assert_eq!(number(odd.clone()), None, "{odd}");
    }
}

#[test]
fn a_chat_is_private_by_its_kind_or_by_its_number() {
    let words = || happened(Happening::Wrote(Words::new("words"), MessageRef(5)));
    let chat = |chat: Value| message(&json!({ "text": "words", "chat": chat }));
    assert_eq!(chat(json!({ "id": 11, "type": "private" })), words());
    assert_eq!(chat(json!({ "id": 11, "type": "person" })), words());
    assert_eq!(chat(json!({ "id": "?", "type": "private" })), words());
    let group = || {
        Heard::Group(Group {
            chat: -11,
            language: Language::Dutch,
        })
    };
    assert_eq!(chat(json!({ "id": -11, "type": "group" })), group());
    assert_eq!(chat(json!({ "id": -11, "type": 7 })), group());
    assert_eq!(chat(json!({ "id": [], "type": "channel" })), Heard::Nothing);
    assert_eq!(chat(json!({})), happened(UNREADABLE), "it may be a group");
    assert_eq!(chat(json!(7)), happened(UNREADABLE), "it may be a group");
}

#[test]
fn a_private_chat_has_the_number_of_the_person_in_it() {
    let from = |from: Value| message(&json!({ "text": "/stop", "from": from }));
    let unnamed = Sender {
        language: None,
        ..ALEX
    };
    let stop = || Happening::Commanded("stop".into());
    for odd in [json!(null), json!(7), json!({ "id": "11" })] {
        assert_eq!(from(odd), Heard::Happened(unnamed, stop()));
    }
    let bot = json!({ "id": 12, "is_bot": true });
    assert_eq!(from(bot), Heard::Nothing);
}

#[test]
fn an_edited_message_has_its_words_in_the_text_or_in_the_caption() {
    let edited = |more: Value| {
        let mut message = json!({ "message_id": 5, "chat": { "id": 11, "type": "private" }, "from": { "id": 11 } });
        message
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        match read_value(&json!({ "update_id": 1, "edited_message": message })).what {
            Heard::Happened(_, happening) => happening,
            other => panic!("{other:?}"),
        }
    };
    let at = MessageRef(5);
    let corrected = |text| Happening::Corrected(Words::new(text), at);
    assert_eq!(edited(json!({ "text": "new" })), corrected("new"));
    assert_eq!(
        edited(json!({ "photo": [], "caption": "new" })),
        corrected("new")
    );
    let photo = Happening::TurnedInto(Content::Photo, at);
    assert_eq!(edited(json!({ "photo": [] })), photo);
    let unknown = Happening::TurnedInto(Content::Unreadable, at);
    assert_eq!(edited(json!({ "never_seen": [] })), unknown);
}

#[test]
fn a_group_is_left_unless_the_bot_is_out_already() {
    let change = |chat: Value, member: Value| {
        let change = json!({
            "chat": chat, "from": { "id": 1087968824, "is_bot": true }, "new_chat_member": member,
        });
        read_value(&json!({ "update_id": 1, "my_chat_member": change })).what
    };
    let channel = || json!({ "id": -100, "type": "channel" });
    let is_left = |member| {
        matches!(
            change(channel(), member),
            Heard::Group(Group { chat: -100, .. })
        )
    };
    assert!(is_left(json!({ "status": "member" })));
    assert!(is_left(json!({ "status": "administrator" })));
    assert!(is_left(
        json!({ "status": "restricted", "is_member": true })
    ));
    assert!(!is_left(
        json!({ "status": "restricted", "is_member": false })
    ));
    assert!(!is_left(json!({ "status": "left" })));
    assert!(!is_left(json!({ "status": "kicked" })));
    let status = |status| {
        let change = json!({ "chat": { "id": 11, "type": "private" }, "from": { "id": 11 }, "new_chat_member": { "status": status } });
        read_value(&json!({ "update_id": 1, "my_chat_member": change })).what
    };
    let unnamed = Sender {
        language: None,
        ..ALEX
    };
    assert_eq!(
        status("kicked"),
        Heard::Happened(unnamed, Happening::Blocked)
    );
    assert_eq!(
        status("member"),
        Heard::Happened(unnamed, Happening::Returned)
    );
}

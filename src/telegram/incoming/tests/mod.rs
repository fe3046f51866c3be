//! What is read of updates, as Telegram writes them and as it might write them next year.

mod damage;
mod fuzz;

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::*;
use crate::telegram::outgoing::Group;
use kring_rules::command::Command;
use kring_rules::ids::{PersonId, Token};
use kring_rules::role::Language;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::built_in().unwrap());

fn read_value(update: &Value) -> Update {
    read(&serde_json::value::to_raw_value(update).unwrap(), &TEXTS)
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
    language: Some(Language::DUTCH),
};

fn happened(happening: Happening) -> Heard {
    Heard::Happened(ALEX, happening)
}

fn means(text: &str) -> Happening {
    match message(&json!({ "text": text })) {
        Heard::Happened(_, happening) => happening,
        other => panic!("{other:?}"),
    }
}

fn asks(command: Option<Command>) -> Happening {
    Happening::Did(Event::Commanded(command))
}

fn wrote(text: &str) -> Happening {
    Happening::Did(Event::wrote(Words::new(text), MessageRef(5)))
}

#[test]
fn a_command_is_known_by_its_words_in_every_language() {
    for (word, command) in [
        ("overzicht", Command::Review),
        ("review", Command::Review),
        ("stoppen", Command::Stop),
        ("stop", Command::Stop),
        ("gegevens", Command::MyData),
        ("mijngegevens", Command::MyData),
        ("mydata", Command::MyData),
        ("zaken", Command::Cases),
        ("dossiers", Command::Cases),
        ("cases", Command::Cases),
        ("start", Command::Start),
        ("verder", Command::Start),
    ] {
        assert_eq!(means(&format!("/{word}")), asks(Some(command)), "{word}");
    }
}

#[test]
fn a_command_is_known_however_it_is_typed() {
    for typed in ["/zaken@kring_bot", "/Zaken", "/ZAKEN@Kring_Bot", "/zaken "] {
        assert_eq!(means(typed), asks(Some(Command::Cases)), "{typed}");
    }
}

#[test]
fn what_stands_behind_the_command_for_all_cases_is_looked_for_in_them() {
    let looked_for = Happening::Did(Event::LookedFor(Words::new("wilg en linde")));
    for typed in ["/zaken wilg en linde", "/cases@kring_bot  wilg\nen linde "] {
        assert_eq!(means(typed), looked_for, "{typed}");
    }
    assert_eq!(means("/stoppen nu"), asks(Some(Command::Stop)));
}

#[test]
fn what_only_begins_like_a_command_is_none_and_no_answer_either() {
    for typed in ["/zakenreis", "/stopt", "/zaken_", "/wissen!", "/", "/1"] {
        assert_eq!(means(typed), asks(None), "{typed}");
    }
}

#[test]
fn a_text_with_a_command_in_it_is_a_text() {
    for text in ["stop", "zaken", "hallo /stop", "en/of", "\\/stop"] {
        assert_eq!(means(text), wrote(text), "{text}");
    }
}

#[test]
fn a_message_that_is_edited_into_a_command_is_no_answer() {
    let stop = asks(Some(Command::Stop));
    assert_eq!(edited(&json!({ "text": "/stoppen" })), stop);
    let nothing = asks(None);
    assert_eq!(
        edited(&json!({ "text": "/dit mag niemand lezen" })),
        nothing
    );
    assert_eq!(edited(&json!({ "text": "stoppen" })), corrected("stoppen"));
}

#[test]
fn only_telegrams_own_word_opens_a_link() {
    let opens = |secret| Happening::LinkOpened(Token::new(secret), Some(Words::new("Alex")));
    assert_eq!(means("/start abc_-1"), opens("abc_-1"));
    assert_eq!(means("/start@kring_bot abc_-1"), opens("abc_-1"));
    assert_eq!(means("/verder abc_-1"), asks(Some(Command::Start)));
}

#[test]
fn whoever_opens_a_link_is_called_as_telegram_calls_them() {
    let opened = |from: Value| {
        let chat = json!({ "id": 11, "type": "private" });
        let message =
            json!({ "message_id": 5, "chat": chat, "from": from, "text": "/start abc_-1" });
        match read_value(&json!({ "update_id": 1, "message": message })).what {
            Heard::Happened(_, Happening::LinkOpened(_, name)) => name,
            other => panic!("{other:?}"),
        }
    };
    let named = |name: &str| opened(json!({ "id": 11, "first_name": name }));
    assert_eq!(named("Karel"), Some(Words::new("Karel")));
    assert_eq!(named(" Karel \n De Wit"), Some(Words::new("Karel De Wit")));
    assert_eq!(named(&"a".repeat(100)), Some(Words::new(&"a".repeat(40))));
    assert_eq!(named("\u{200B}"), None);
    assert_eq!(opened(json!({ "id": 11 })), None);
    assert_eq!(opened(json!({ "id": 11, "first_name": 7 })), None);
}

/// What an edit of a private message that is this now says.
fn edited(more: &Value) -> Happening {
    let mut message =
        json!({ "message_id": 5, "chat": { "id": 11, "type": "private" }, "from": { "id": 11 } });
    let more = more.as_object().unwrap().clone();
    message.as_object_mut().unwrap().extend(more);
    match read_value(&json!({ "update_id": 1, "edited_message": message })).what {
        Heard::Happened(_, happening) => happening,
        other => panic!("{other:?}"),
    }
}

fn corrected(text: &str) -> Happening {
    Happening::Did(Event::Corrected {
        text: Words::new(text),
        message: MessageRef(5),
    })
}

#[test]
fn whoever_wants_to_stop_is_heard_also_without_a_place_in_the_chat() {
    let stop = message(&json!({ "message_id": "?", "text": "/stop" }));
    assert_eq!(stop, happened(asks(Some(Command::Stop))));
}

#[test]
fn what_is_sent_is_known_by_its_field() {
    for (field, content) in content::KINDS {
        let sent = message(&json!({ *field: { "what": "ever" }, "caption": "words" }));
        assert_eq!(sent, happened(something_else(*content)));
    }
    let animation = message(&json!({ "animation": {}, "document": {} }));
    let sticker = something_else(Content::Sticker);
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
        assert_eq!(reply(odd), happened(wrote("words")));
    }
    let stop = message(&json!({ "text": "/stop", "reply_to_message": { "message_id": 3 } }));
    assert_eq!(stop, happened(asks(Some(Command::Stop))));
}

#[test]
fn a_forwarded_text_is_not_theirs() {
    for field in ["forward_origin", "forward_date"] {
        let forwarded = message(&json!({ "text": "words", field: 1 }));
        let forward = something_else(Content::Forward);
        assert_eq!(forwarded, happened(forward));
    }
}

#[test]
fn an_unknown_form_is_told_from_silence() {
    let unreadable = || happened(unreadable());
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
    let words = || happened(wrote("words"));
    let chat = |chat: Value| message(&json!({ "text": "words", "chat": chat }));
    assert_eq!(chat(json!({ "id": 11, "type": "private" })), words());
    assert_eq!(chat(json!({ "id": 11, "type": "person" })), words());
    assert_eq!(chat(json!({ "id": "?", "type": "private" })), words());
    let group = || {
        Heard::Group(Group {
            chat: -11,
            language: Some(Language::DUTCH),
        })
    };
    assert_eq!(chat(json!({ "id": -11, "type": "group" })), group());
    assert_eq!(chat(json!({ "id": -11, "type": 7 })), group());
    assert_eq!(chat(json!({ "id": [], "type": "channel" })), Heard::Nothing);
    assert_eq!(chat(json!({})), happened(unreadable()), "it may be a group");
    assert_eq!(chat(json!(7)), happened(unreadable()), "it may be a group");
}

#[test]
fn a_private_chat_has_the_number_of_the_person_in_it() {
    let from = |from: Value| message(&json!({ "text": "/stop", "from": from }));
    let unnamed = Sender {
        language: None,
        ..ALEX
    };
    let stop = || asks(Some(Command::Stop));
    for odd in [json!(null), json!(7), json!({ "id": "11" })] {
        assert_eq!(from(odd), Heard::Happened(unnamed, stop()));
    }
    let bot = json!({ "id": 12, "is_bot": true });
    assert_eq!(from(bot), Heard::Nothing);
}

#[test]
fn an_edited_message_has_its_words_in_the_text_or_in_the_caption() {
    let turned = |content| {
        Happening::Did(Event::TurnedInto {
            content,
            message: MessageRef(5),
        })
    };
    assert_eq!(edited(&json!({ "text": "new" })), corrected("new"));
    let with_caption = json!({ "photo": [], "caption": "new" });
    assert_eq!(edited(&with_caption), corrected("new"));
    assert_eq!(edited(&json!({ "photo": [] })), turned(Content::Photo));
    let unknown = edited(&json!({ "never_seen": [] }));
    assert_eq!(unknown, turned(Content::Unreadable));
}

#[test]
fn a_group_is_left_unless_the_bot_is_out_already() {
    let change = |chat: Value, member: Value| {
        let change = json!({
            "chat": chat, "from": { "id": 1_087_968_824, "is_bot": true }, "new_chat_member": member,
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
        Heard::Happened(unnamed, Happening::Did(Event::Blocked))
    );
    assert_eq!(
        status("member"),
        Heard::Happened(unnamed, Happening::Did(Event::Returned))
    );
}

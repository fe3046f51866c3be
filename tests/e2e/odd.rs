//! Updates that kring has nothing to do with, or that are not as they should be: never a crash, never a stuck poll.

use loopback_botapi::{Content, Phone};
use serde_json::{Value, json};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};
use crate::walk::data;

const NOTED: &str = "Nog iets?";

fn user(id: i64) -> Value {
    json!({ "id": id, "is_bot": false, "first_name": "Alex", "language_code": "nl" })
}

fn chat(id: i64, kind: &str) -> Value {
    json!({ "id": id, "type": kind, "first_name": "Alex", "title": "Groep" })
}

fn message(from: i64, chat: &Value, body: &Value) -> Value {
    let mut message =
        json!({ "message_id": 5, "from": user(from), "chat": chat, "date": 1_790_000_000 });
    message
        .as_object_mut()
        .unwrap()
        .extend(body.as_object().unwrap().clone());
    message
}

/// Nobody has to hear anything about these.
fn none_of_krings_business() -> Vec<Value> {
    let private = chat(11, "private");
    let (group, channel) = (chat(-100, "supergroup"), chat(-200, "channel"));
    let hello = json!({ "text": "Hallo allemaal" });
    let voice = json!({ "voice": { "file_id": "a", "file_unique_id": "b", "duration": 3 } });
    let press = |message: Value| json!({ "id": "1", "from": user(11), "chat_instance": "1", "data": "p:x", "message": message });
    let mut from_a_bot = message(11, &private, &hello);
    from_a_bot["from"]["is_bot"] = true.into();
    vec![
        json!({ "never_seen": { "what": "is this" } }),
        json!({}),
        json!({ "message": { "some": "fields are missing" } }),
        json!({ "message": 17 }),
        json!({ "channel_post": { "message_id": 1, "chat": channel, "date": 1, "text": "Hallo" } }),
        json!({ "message": message(11, &group, &hello) }),
        json!({ "edited_message": message(11, &group, &hello) }),
        json!({ "callback_query": press(message(7, &group, &hello)) }),
        json!({ "edited_message": message(11, &private, &voice) }),
        json!({ "message": message(11, &private, &json!({ "pinned_message": message(11, &private, &hello) })) }),
        json!({ "message": message(11, &private, &json!({ "new_chat_title": "Nieuw" })) }),
        json!({ "message": from_a_bot }),
        json!({ "inline_query": { "id": "1", "from": user(11), "query": "", "offset": "" } }),
        json!({ "poll_answer": { "poll_id": "1", "user": user(11), "option_ids": [0] } }),
        json!({ "callback_query": { "id": "2", "from": user(11), "chat_instance": "1", "inline_message_id": "1", "data": "x" } }),
        json!({ "my_chat_member": {
            "chat": group, "from": user(11), "date": 1,
            "old_chat_member": { "user": user(11), "status": "left" },
            "new_chat_member": { "user": user(11), "status": "member" },
        } }),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn odd_updates_stop_nobody() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    let before = alex.chat().len();
    for odd in none_of_krings_business() {
        kring.api.inject(odd);
    }
    alex.write("Eerst dit.");
    alex.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("the poll goes on");
    assert_eq!(
        alex.chat().len(),
        before + 2,
        "nobody hears of what does not concern them"
    );
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_album_gets_one_answer() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Fiets", &parties).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    let stranger = kring.phone(99, "Vreemde");
    let told = [
        (&alex, "Een foto kan ik niet bekijken"),
        (&facilitator, "Dat hoort nu nergens bij"),
        (&stranger, "Ik ben kring, een programma"),
    ];
    for (phone, told) in told {
        let before = phone.chat().len();
        phone.send(Content::MediaGroup {
            photos: 8,
            caption: "Kijk".into(),
        });
        let answer = phone.until(|m| m.text.contains(told), PATIENCE);
        answer.await.expect("an answer");
        phone.write("/privacy");
        let last = phone.until(|m| m.text.contains("Wat kring bewaart"), PATIENCE);
        last.await.expect("everything is handled by now");
        let chat = phone.chat();
        let answers = chat[before..].iter().filter(|m| m.text.contains(told));
        assert_eq!(answers.count(), 1, "{told}");
    }
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

/// The next new message of the bot.
async fn reply(phone: &Phone) -> String {
    phone
        .until(|m| m.edited.is_none(), PATIENCE)
        .await
        .expect("a kind answer")
        .text
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn odd_things_that_someone_does_are_answered_kindly() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let links = open_case(
        &facilitator,
        "Fiets",
        &[("Alex", "harmed"), ("Bo", "responsible")],
    )
    .await;
    let alex = kring.phone(11, "Alex");
    let question = to_first_question(&alex, &links[0]).await;
    for content in [
        Content::Sticker {
            emoji: "🙂".into()
        },
        Content::Poll {
            question: "Wat?".into(),
            options: vec!["a".into(), "b".into()],
        },
        Content::Dice {
            emoji: "🎲".into(),
            value: 3,
        },
        Content::Forwarded {
            from: "Iemand".into(),
            text: "Hallo".into(),
        },
    ] {
        alex.send(content);
        assert!(
            reply(&alex).await.contains("Wat is er gebeurd?"),
            "and the question once more"
        );
    }
    for command in ["/", "/onbekend", "/start nonsense", "/START", "/zakenreis"] {
        alex.write(command);
        reply(&alex).await;
    }
    for overview in [
        "/overzicht",
        "/review@loopback_bot",
        "/Overzicht@Loopback_bot",
    ] {
        alex.write(overview);
        let told = reply(&alex).await;
        assert!(told.contains("Jouw antwoorden"), "{overview}: {told}");
    }
    let skip = data(&question)
        .into_iter()
        .find(|data| data.contains(":skip"))
        .unwrap();
    for strange in [
        "p:x",
        "",
        "p:AAAA:9:9:skip",
        "f:AAAA:show",
        "g:board=0",
        "d:open",
        "é:é",
        &skip.replace(":skip", ":choose=x"),
    ] {
        let press = alex.press_data(question.id, strange).unwrap();
        press
            .answer(PATIENCE)
            .await
            .unwrap_or_else(|| panic!("{strange} is answered"));
    }
    // A press of a button under a message that is gone, and one without data.
    let gone = loopback_botapi::MessageId(1);
    alex.press_data(gone, "g:language=nl")
        .unwrap()
        .answer(PATIENCE)
        .await
        .expect("answered");
    let private = chat(11, "private");
    let press = json!({ "id": "77", "from": user(11), "chat_instance": "1", "message": message(7, &private, &json!({ "text": "x" })) });
    kring.api.inject(json!({ "callback_query": press }));
    alex.catch_up();
    alex.write("Eerst dit.");
    alex.until(|m| m.text.contains(NOTED), PATIENCE)
        .await
        .expect("it goes on");
    kring.stop_in_order().await;
    assert!(!kring.log().contains("set aside"), "{}", kring.log());
    assert_eq!(kring.api.violations(), vec![]);
}

//! Updates in forms that nobody knew when kring was built: words in them are never lost without a word.

use loopback_botapi::Phone;
use serde_json::{Value, json};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};

const NOTED: &str = "Nog iets?";

/// The next new message of the bot.
async fn reply(phone: &Phone) -> String {
    let new = phone.until(|m| m.edited.is_none(), PATIENCE).await;
    new.expect("no silence").text
}

/// A text message from Alex, with something more in it.
fn message(id: i32, text: &str, more: &Value) -> Value {
    let mut message = json!({
        "message_id": id,
        "from": { "id": 11, "is_bot": false, "first_name": "Alex", "language_code": "nl" },
        "chat": { "id": 11, "type": "private", "first_name": "Alex" },
        "date": 1_790_000_000,
        "text": text,
    });
    merge(&mut message, more);
    message
}

/// A number that no message in the chat has yet.
fn new(phone: &Phone) -> i32 {
    phone.chat().last().unwrap().id.0 + 1000
}

fn merge(into: &mut Value, more: &Value) {
    let more = more.as_object().unwrap().clone();
    into.as_object_mut().unwrap().extend(more);
}

/// Ordinary texts that came with something unknown, or with something that is not as it was.
fn unknown_company() -> Vec<Value> {
    let entity = |more: Value| {
        let mut entity = json!({ "offset": 0, "length": 4 });
        merge(&mut entity, &more);
        entity
    };
    let unknown = entity(json!({ "type": "date_time", "unix_time": 1_790_000_000 }));
    let link = |url: &str| entity(json!({ "type": "text_link", "url": url }));
    let origin =
        json!({ "type": "hidden_user", "date": 1_790_000_000, "sender_user_name": "Iemand" });
    let story = json!({ "id": 3, "chat": { "id": -100, "type": "channel", "title": "Kanaal" } });
    vec![
        json!({ "entities": [unknown] }),
        json!({ "entities": [entity(json!({ "type": "never_seen" }))] }),
        json!({ "entities": [link("http://exa mple.com/")] }),
        json!({ "entities": [link("")] }),
        json!({ "quote": { "text": "toen", "position": 0, "entities": [unknown] } }),
        json!({ "external_reply": { "origin": origin, "message_id": 4 } }),
        json!({ "external_reply": { "origin": origin }, "quote": { "text": "toen", "position": 0 } }),
        json!({ "external_reply": { "origin": origin, "story": story } }),
        json!({ "from": null }),
        json!({ "date": "gisteren", "never_seen": [[[{}]]] }),
    ]
}

async fn at_the_first_question(kring: &Kring) -> Phone {
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Fiets", &parties).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    alex.catch_up();
    alex
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_in_unknown_company_is_an_answer() {
    let kring = Kring::start().await;
    let alex = at_the_first_question(&kring).await;
    for (number, company) in unknown_company().into_iter().enumerate() {
        let text = format!("Marker nummer {number}.");
        let message = message(new(&alex), &text, &company);
        kring.api.inject(json!({ "message": message }));
        // Back to the same question: every form answers it.
        let said = reply(&alex).await;
        assert!(said.contains(NOTED), "{company}: {said}");
        let next = alex.press_labelled("Volgende vraag").unwrap();
        next.answer(PATIENCE).await.expect("the next question");
        alex.until(|m| m.text.contains("Wat ging er te ver"), PATIENCE)
            .await
            .expect("the second question");
        let back = alex.press_labelled("Terug").unwrap();
        back.answer(PATIENCE).await.expect("back again");
        alex.until(|m| m.text.contains("Wat is er gebeurd"), PATIENCE)
            .await
            .expect("the first question");
        let shown = alex.chat();
        assert!(shown.iter().any(|m| m.text.contains(&text)), "{company}");
    }
    kring.stop_in_order().await;
    assert!(!kring.log().contains("Marker"), "{}", kring.log());
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_read_is_said_and_counted() {
    let kring = Kring::start().await;
    let alex = at_the_first_question(&kring).await;
    let rich = json!({ "text": null, "rich_message": { "blocks": [{ "type": "paragraph", "text": "Marker" }] } });
    let odd = [
        json!({ "message": message(new(&alex), "", &rich) }),
        json!({ "message": message(new(&alex), "", &json!({ "text": ["Marker"] })) }),
        json!({ "message": message(0, "Marker", &json!({ "message_id": "x" })) }),
        json!({ "message": message(0, "Marker", &json!({ "chat": 11 })) }),
        json!({ "callback_query": { "id": 7, "from": { "id": 11, "is_bot": false }, "message": "Marker" } }),
    ];
    for odd in odd {
        kring.api.inject(odd.clone());
        let said = reply(&alex).await;
        assert!(said.contains("kon ik niet lezen"), "{odd}: {said}");
        assert!(
            said.contains("Wat is er gebeurd"),
            "and the question once more: {said}"
        );
    }
    alex.write("Dan zo.");
    assert!(reply(&alex).await.contains(NOTED));
    kring.stop_in_order().await;
    let log = kring.log();
    let warned = log.matches("an update could not be read").count();
    assert_eq!(warned, 5, "{log}");
    assert!(!log.contains("Marker"), "{log}");
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_update_without_a_number_stops_nobody() {
    let kring = Kring::start().await;
    let alex = at_the_first_question(&kring).await;
    for odd in [json!("Marker"), json!(17), json!(null), json!([1, 2])] {
        kring.api.inject(odd);
    }
    alex.write("Eerst dit.");
    assert!(reply(&alex).await.contains(NOTED));
    kring.api.inject(json!("Marker"));
    kring.logs("without a number").await;
    alex.write("Dan dat.");
    assert!(reply(&alex).await.contains(NOTED));
    kring.stop_in_order().await;
    assert_eq!(kring.api.waiting_updates(), 0, "all of them are confirmed");
    assert!(!kring.log().contains("Marker"), "{}", kring.log());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn edits_in_unknown_forms_are_taken_or_refused_kindly() {
    let kring = Kring::start().await;
    let alex = at_the_first_question(&kring).await;
    let written = alex.write("Oude woorden.")[0];
    assert!(reply(&alex).await.contains(NOTED));
    let photo = json!([{ "file_id": "a", "file_unique_id": "b", "width": 1, "height": 1 }]);
    let edits = [
        (
            json!({ "entities": [{ "type": "date_time", "offset": 0, "length": 4 }] }),
            "aangepast",
        ),
        (
            json!({ "text": null, "photo": photo, "caption": "Nieuw bijschrift." }),
            "aangepast",
        ),
        (
            json!({ "text": null, "photo": photo }),
            "blijft zoals het was",
        ),
        (
            json!({ "text": null, "never_seen": {} }),
            "blijft zoals het was",
        ),
    ];
    for (edit, told) in edits {
        let message = message(written.0, "Nieuwe woorden.", &edit);
        kring.api.inject(json!({ "edited_message": message }));
        let said = reply(&alex).await;
        assert!(said.contains(told), "{edit}: {said}");
    }
    alex.write("/review");
    reply(&alex).await;
    alex.press_labelled("Feiten").unwrap();
    let read = alex.until(|m| m.text.contains("Nieuw bijschrift."), PATIENCE);
    read.await.expect("the caption is the answer now");
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

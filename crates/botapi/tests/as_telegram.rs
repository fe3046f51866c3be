//! The Bot API on loopback behaves as Telegram's does.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should stop"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "some of these tests measure how long an answer takes"
)]

use std::time::{Duration, Instant};

use loopback_botapi::{
    Author, BotApi, ChatId, Content, EntityKind, Fault, FaultRule, FloodLimit, Happening,
    MessageId, Person, Phone, PhoneError, Settings,
};
use serde_json::{Value, json};
use teloxide::{
    ApiError, Bot, RequestError,
    net::Download as _,
    payloads::{EditMessageTextSetters as _, GetUpdatesSetters as _, SendMessageSetters as _},
    requests::Requester,
    types::{
        BotCommand, CallbackQueryId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile,
        ParseMode, UpdateKind,
    },
};

const SOON: Duration = Duration::from_secs(5);
const MOMENT: Duration = Duration::from_millis(100);
const ANNA: i64 = 501;

struct Stage {
    api: BotApi,
    bot: Bot,
    anna: Phone,
}

/// A server, a bot on it, and Anna, who has started the bot.
async fn stage() -> Stage {
    stage_with(Settings::default()).await
}

async fn stage_with(settings: Settings) -> Stage {
    let api = BotApi::start(settings).await.unwrap();
    let bot = Bot::new(api.token()).set_api_url(api.api_url());
    let anna = api.phone(&Person::new(ANNA, "Anna", "nl"));
    anna.start(None);
    Stage { api, bot, anna }
}

impl Stage {
    fn url(&self, method: &str) -> String {
        format!("{}bot{}/{method}", self.api.api_url(), self.api.token())
    }

    /// Calls a method as any HTTP client would; gives status and body.
    async fn call(&self, method: &str, body: Value) -> (u16, Value) {
        let answer = self
            .bot
            .client()
            .post(self.url(method))
            .json(&body)
            .send()
            .await
            .unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    /// Calls a method that must be refused; gives the description.
    async fn refused(&self, method: &str, body: Value) -> String {
        let (status, body) = self.call(method, body).await;
        assert_eq!(
            body["ok"], false,
            "{method} should have been refused: {body}"
        );
        assert_eq!(body["error_code"], status);
        body["description"].as_str().unwrap().to_owned()
    }

    async fn ok(&self, method: &str, body: Value) -> Value {
        let (status, mut body) = self.call(method, body).await;
        assert_eq!(
            (status, &body["ok"]),
            (200, &json!(true)),
            "{method}: {body}"
        );
        body["result"].take()
    }

    async fn updates(&self, body: Value) -> Vec<Value> {
        self.ok("getUpdates", body)
            .await
            .as_array()
            .unwrap()
            .clone()
    }

    async fn say(&self, text: &str) -> MessageId {
        self.bot
            .send_message(teloxide::types::ChatId(ANNA), text)
            .await
            .unwrap();
        self.anna.chat().last().unwrap().id
    }

    async fn say_html(&self, html: &str) -> Result<Value, String> {
        let (_, mut body) = self
            .call(
                "sendMessage",
                json!({ "chat_id": ANNA, "text": html, "parse_mode": "HTML" }),
            )
            .await;
        if body["ok"] == true {
            Ok(body["result"].take())
        } else {
            Err(body["description"].as_str().unwrap().into())
        }
    }

    fn violations(&self) -> Vec<String> {
        self.api
            .violations()
            .iter()
            .map(ToString::to_string)
            .collect()
    }
}

fn ids(updates: &[Value]) -> Vec<i64> {
    updates
        .iter()
        .map(|update| update["update_id"].as_i64().unwrap())
        .collect()
}

fn chat() -> teloxide::types::ChatId {
    teloxide::types::ChatId(ANNA)
}

fn yes_no() -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new([[
        InlineKeyboardButton::callback("Yes", "y"),
        InlineKeyboardButton::callback("No", "n"),
    ]])
}

fn kind(error: &RequestError) -> &ApiError {
    match error {
        RequestError::Api(error) => error,
        other => panic!("not an answer of the API: {other:?}"),
    }
}

// Updates

#[tokio::test]
async fn updates_stay_until_they_are_confirmed() {
    let stage = stage().await;
    stage.anna.write("one");
    stage.anna.write("two");
    let first = stage.updates(json!({})).await;
    assert_eq!(first.len(), 3);
    assert_eq!(first[0]["message"]["text"], "/start");
    assert_eq!(
        first[0]["message"]["entities"],
        json!([{ "type": "bot_command", "offset": 0, "length": 6 }])
    );
    assert_eq!(stage.updates(json!({ "limit": 2 })).await, first[..2]);
    let rest = stage.updates(json!({ "offset": ids(&first)[2] })).await;
    assert_eq!(rest, first[2..]);
    assert!(
        stage
            .updates(json!({ "offset": ids(&first)[2] + 1 }))
            .await
            .is_empty()
    );
    assert_eq!(ids(&first)[1] - ids(&first)[0], 1);
    assert_eq!(stage.violations(), [""; 0]);
}

#[tokio::test]
async fn a_negative_offset_forgets_all_but_the_last() {
    let stage = stage().await;
    stage.anna.write("one");
    stage.anna.write("two");
    let last = stage.updates(json!({ "offset": -1 })).await;
    assert_eq!(
        (last.len(), &last[0]["message"]["text"]),
        (1, &json!("two"))
    );
    assert_eq!(stage.api.waiting_updates(), 1);
}

#[tokio::test]
async fn a_long_poll_ends_when_something_comes_and_when_time_is_up() {
    let stage = stage().await;
    let done = ids(&stage.updates(json!({})).await)[0] + 1;
    let began = Instant::now();
    assert!(
        stage
            .updates(json!({ "offset": done, "timeout": 1 }))
            .await
            .is_empty()
    );
    assert!(began.elapsed() >= Duration::from_secs(1));
    let polled = stage.updates(json!({ "offset": done, "timeout": 50 }));
    let wrote = async {
        tokio::time::sleep(MOMENT).await;
        stage.anna.write("hello");
    };
    let (updates, ()) = tokio::join!(polled, wrote);
    assert_eq!(updates[0]["message"]["text"], "hello");
    assert!(began.elapsed() < SOON);
}

#[tokio::test]
async fn a_second_poll_ends_the_first() {
    let stage = stage().await;
    let done = ids(&stage.updates(json!({})).await)[0] + 1;
    let first = stage.call("getUpdates", json!({ "offset": done, "timeout": 50 }));
    let second = async {
        tokio::time::sleep(MOMENT).await;
        stage.updates(json!({ "offset": done })).await
    };
    let ((status, body), second) = tokio::join!(first, second);
    assert_eq!(status, 409);
    assert_eq!(
        body["description"],
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    );
    assert!(second.is_empty());
}

#[tokio::test]
async fn a_killed_poll_ends_nothing_and_loses_nothing() {
    let stage = stage().await;
    let done = ids(&stage.updates(json!({})).await)[0] + 1;
    let poll = stage.updates(json!({ "offset": done, "timeout": 50 }));
    assert!(tokio::time::timeout(MOMENT, poll).await.is_err());
    stage.anna.write("while nobody listened");
    let updates = stage
        .updates(json!({ "offset": done, "timeout": 50 }))
        .await;
    assert_eq!(updates[0]["message"]["text"], "while nobody listened");
}

#[tokio::test]
async fn updates_are_kept_for_a_day() {
    let stage = stage().await;
    stage.api.advance_clock(Duration::from_hours(23));
    stage.anna.write("later");
    assert_eq!(stage.updates(json!({})).await.len(), 2);
    stage.api.advance_clock(Duration::from_hours(2));
    let left = stage.updates(json!({})).await;
    assert_eq!(
        (left.len(), &left[0]["message"]["text"]),
        (1, &json!("later"))
    );
}

#[tokio::test]
async fn allowed_updates_are_remembered() {
    let stage = stage().await;
    let all = stage
        .updates(json!({ "offset": -1, "allowed_updates": ["callback_query"] }))
        .await;
    assert!(
        stage
            .updates(json!({ "offset": ids(&all)[0] + 1 }))
            .await
            .is_empty()
    );
    stage.anna.write("not wanted");
    assert!(stage.updates(json!({})).await.is_empty());
    assert_eq!(
        stage.ok("getWebhookInfo", json!({})).await["allowed_updates"],
        json!(["callback_query"])
    );
    stage.updates(json!({ "allowed_updates": [] })).await;
    stage.anna.write("wanted again");
    assert_eq!(stage.updates(json!({})).await.len(), 1);
}

#[tokio::test]
async fn confirmed_updates_can_come_again_once() {
    let stage = stage().await;
    stage.anna.write("one");
    let first = stage.updates(json!({})).await;
    let done = ids(&first)[1] + 1;
    stage.updates(json!({ "offset": done })).await;
    stage.anna.write("two");
    assert_eq!(stage.api.redeliver(1), 1);
    let again = stage.updates(json!({ "offset": done })).await;
    assert_eq!(ids(&again), [done - 1, done]);
    assert!(
        stage
            .updates(json!({ "offset": done + 1 }))
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn odd_updates_can_be_injected() {
    let stage = stage().await;
    stage.api.inject(json!({ "something_new": { "a": 1 } }));
    let updates = stage.updates(json!({})).await;
    assert_eq!(updates[1]["something_new"], json!({ "a": 1 }));
    assert_eq!(ids(&updates)[1], ids(&updates)[0] + 1);
}

// The address

#[tokio::test]
async fn wrong_tokens_and_methods_are_refused() {
    let stage = stage().await;
    let stranger = Bot::new("1:wrong").set_api_url(stage.api.api_url());
    assert_eq!(
        kind(&stranger.get_me().await.unwrap_err()),
        &ApiError::InvalidToken
    );
    let (status, _) = stage.call("sendMassage", json!({})).await;
    assert_eq!(status, 404);
    assert_eq!(stage.violations(), ["sendMassage: unknown method"]);
}

#[tokio::test]
async fn parameters_come_in_any_form() {
    let stage = stage().await;
    let client = stage.bot.client();
    let query = format!("{}?chat_id={ANNA}&text=by+query", stage.url("SENDMESSAGE"));
    assert!(
        client
            .get(query)
            .send()
            .await
            .unwrap()
            .status()
            .is_success()
    );
    let markup =
        json!({ "inline_keyboard": [[{ "text": "A", "callback_data": "a" }]] }).to_string();
    let form = [
        ("chat_id", ANNA.to_string()),
        ("text", "1".into()),
        ("protect_content", "true".into()),
        ("reply_markup", markup),
    ];
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(form)
        .finish();
    let request = client
        .post(stage.url("sendmessage"))
        .header("content-type", "application/x-www-form-urlencoded");
    assert!(
        request
            .body(body)
            .send()
            .await
            .unwrap()
            .status()
            .is_success()
    );
    let chat = stage.anna.chat();
    assert_eq!(
        (chat[1].text.as_str(), chat[2].text.as_str()),
        ("by query", "1")
    );
    assert!(chat[2].protect_content);
    assert_eq!(chat[2].buttons()[0].data.as_deref(), Some("a"));
    assert_eq!(stage.violations(), [""; 0]);
}

#[tokio::test]
async fn the_server_closes_when_it_is_stopped() {
    let stage = stage().await;
    let done = ids(&stage.updates(json!({})).await)[0] + 1;
    let poll = stage.updates(json!({ "offset": done, "timeout": 50 }));
    let stop = async {
        tokio::time::sleep(MOMENT).await;
        stage.api.stop();
    };
    let (updates, ()) = tokio::join!(poll, stop);
    assert!(updates.is_empty());
    tokio::time::sleep(MOMENT).await;
    assert!(stage.bot.get_me().await.is_err());
}

// Validation

#[tokio::test]
async fn what_the_documentation_does_not_know_is_recorded() {
    let stage = stage().await;
    stage
        .ok(
            "sendMessage",
            json!({ "chat_id": ANNA, "text": "a", "colour": "red" }),
        )
        .await;
    stage.call("sendMessage", json!({ "chat_id": ANNA })).await;
    stage
        .ok(
            "sendMessage",
            json!({ "chat_id": ANNA, "text": "a", "protect_content": "yes" }),
        )
        .await;
    let markup = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "a", "size": 3 }]] });
    stage
        .ok(
            "sendMessage",
            json!({ "chat_id": ANNA, "text": "a", "reply_markup": markup }),
        )
        .await;
    let markup = json!({ "inline_keyboard": [{ "text": "a", "callback_data": "a" }] });
    stage
        .call(
            "sendMessage",
            json!({ "chat_id": ANNA, "text": "a", "reply_markup": markup }),
        )
        .await;
    stage
        .call(
            "setMyCommands",
            json!({ "commands": [], "scope": { "type": "chat", "chat_id": [] } }),
        )
        .await;
    let expected = [
        "sendMessage: unknown field `colour`",
        "sendMessage: missing field `text`",
        "sendMessage: `protect_content` should be a boolean, is a text",
        "sendMessage: unknown field `reply_markup.inline_keyboard[0][0].size`",
        "sendMessage: `reply_markup.inline_keyboard[0]` should be an array, is an object",
        "setMyCommands: unknown field `scope.chat_id`",
    ];
    assert_eq!(stage.violations(), expected);
}

#[tokio::test]
async fn validation_can_be_switched_off() {
    let stage = stage_with(Settings {
        validate: false,
        ..Settings::default()
    })
    .await;
    stage
        .ok(
            "sendMessage",
            json!({ "chat_id": ANNA, "text": "a", "colour": "red" }),
        )
        .await;
    assert_eq!(stage.violations(), [""; 0]);
}

#[tokio::test]
async fn what_teloxide_sends_fits_the_documentation() {
    let Stage { api, bot, anna } = &stage().await;
    assert_eq!(bot.get_me().await.unwrap().username(), api.username());
    bot.get_webhook_info().await.unwrap();
    bot.delete_webhook().await.unwrap();
    bot.set_my_commands([BotCommand::new("start", "Begin")])
        .await
        .unwrap();
    assert_eq!(bot.get_my_commands().await.unwrap()[0].command, "start");
    assert_eq!(api.commands(&Value::Null, "")[0]["command"], "start");
    bot.delete_my_commands().await.unwrap();
    bot.set_my_name().await.unwrap();
    bot.set_my_description().await.unwrap();
    bot.set_my_short_description().await.unwrap();
    bot.get_chat(chat()).await.unwrap();
    bot.send_chat_action(chat(), teloxide::types::ChatAction::Typing)
        .await
        .unwrap();
    let sent = bot
        .send_message(chat(), "<b>a</b>")
        .parse_mode(ParseMode::Html)
        .reply_markup(yes_no())
        .protect_content(true)
        .await
        .unwrap();
    bot.edit_message_text(chat(), sent.id, "b")
        .reply_markup(yes_no())
        .await
        .unwrap();
    bot.edit_message_reply_markup(chat(), sent.id)
        .await
        .unwrap();
    bot.delete_message(chat(), sent.id).await.unwrap();
    bot.delete_messages(chat(), [sent.id]).await.unwrap();
    bot.get_updates().timeout(0).await.unwrap();
    assert!(anna.chat()[1].deleted);
    assert_eq!(api.violations(), []);
}

// Texts

#[tokio::test]
async fn texts_have_limits() {
    let stage = stage().await;
    let long = |units: usize| "é".repeat(units);
    let error =
        |result: Result<_, RequestError>| -> ApiError { kind(&result.unwrap_err()).clone() };
    stage.bot.send_message(chat(), long(4096)).await.unwrap();
    assert_eq!(
        error(stage.bot.send_message(chat(), long(4097)).await),
        ApiError::MessageIsTooLong
    );
    assert_eq!(
        error(stage.bot.send_message(chat(), "😀".repeat(2049)).await),
        ApiError::MessageIsTooLong
    );
    assert_eq!(
        error(stage.bot.send_message(chat(), "").await),
        ApiError::MessageTextIsEmpty
    );
    assert_eq!(
        stage.say_html("<b> </b>\n").await.unwrap_err(),
        "Bad Request: text must be non-empty"
    );
    let html = format!("<b>{}</b>", "a".repeat(4096));
    stage.say_html(&html).await.unwrap();
    let id = stage.say("short").await;
    let edit = stage
        .bot
        .edit_message_text(chat(), teloxide::types::MessageId(id.0), long(4097))
        .await;
    assert_eq!(error(edit), ApiError::EditedMessageIsTooLong);
}

#[tokio::test]
async fn html_becomes_text_and_entities() {
    let stage = stage().await;
    let html = "😀 <b>bold <i>both</i></b> &lt;&amp;&gt;&#33; <a href=\"https://example.org/?a=1&amp;b=2\">link</a>\n\
                <pre><code class=\"language-rust\">let x;</code></pre><tg-spoiler>s</tg-spoiler>\
                <span class=\"tg-spoiler\">t</span><blockquote expandable>q</blockquote>  ";
    let sent = stage.say_html(html).await.unwrap();
    assert_eq!(sent["text"], "😀 bold both <&>! link\nlet x;stq");
    let expected = json!([
        { "type": "bold", "offset": 3, "length": 9 },
        { "type": "italic", "offset": 8, "length": 4 },
        { "type": "text_link", "offset": 18, "length": 4, "url": "https://example.org/?a=1&b=2" },
        { "type": "pre", "offset": 23, "length": 6, "language": "rust" },
        { "type": "spoiler", "offset": 29, "length": 1 },
        { "type": "spoiler", "offset": 30, "length": 1 },
        { "type": "expandable_blockquote", "offset": 31, "length": 1 },
    ]);
    assert_eq!(sent["entities"], expected);
    let shown = stage.anna.chat().last().unwrap().clone();
    assert_eq!(shown.entities[1].kind, EntityKind::Italic);
    assert!(shown.html().starts_with(
        "😀 <b>bold <i>both</i></b> &lt;&amp;&gt;! <a href=\"https://example.org/?a=1&amp;b=2\">"
    ));
}

#[tokio::test]
async fn broken_html_is_refused_in_the_servers_words() {
    let stage = stage().await;
    let cases = [
        (
            "<b>a",
            "Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            "a <h1>b</h1>",
            "Unsupported start tag \"h1\" at byte offset 2",
        ),
        ("é <3", "Unsupported start tag \"3\" at byte offset 3"),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        (
            "<b>a</i>",
            "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
        ),
        ("<a href=\"x", "Unclosed start tag at byte offset 0"),
        (
            "<span class=\"x\">a</span>",
            "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
        ),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
    ];
    for (html, why) in cases {
        assert_eq!(
            stage.say_html(html).await.unwrap_err(),
            format!("Bad Request: can't parse entities: {why}")
        );
    }
    assert_eq!(
        stage.say_html("Q&A &unknown; &lt").await.unwrap()["text"],
        "Q&A &unknown; <"
    );
}

#[tokio::test]
async fn white_space_around_a_text_is_not_kept() {
    let stage = stage().await;
    let sent = stage.say_html("  a <b>b</b> \n").await.unwrap();
    assert_eq!(
        (&sent["text"], &sent["entities"][0]["offset"]),
        (&json!("a b"), &json!(2))
    );
    assert_eq!(stage.anna.write("  \n "), []);
}

// Keyboards, edits, deletions

#[tokio::test]
async fn bad_buttons_are_refused() {
    let stage = stage().await;
    let refusal = async |button: Value| {
        let body = json!({ "chat_id": ANNA, "text": "a", "reply_markup": { "inline_keyboard": [[button]] } });
        stage.refused("sendMessage", body).await
    };
    let long = "é".repeat(33);
    assert_eq!(
        refusal(json!({ "text": "a", "callback_data": long })).await,
        "Bad Request: BUTTON_DATA_INVALID"
    );
    assert_eq!(
        refusal(json!({ "text": "a", "callback_data": "" })).await,
        "Bad Request: BUTTON_DATA_INVALID"
    );
    assert!(
        refusal(json!({ "text": "a" }))
            .await
            .ends_with("Text buttons are unallowed in the inline keyboard")
    );
}

#[tokio::test]
async fn edits_follow_the_rules() {
    let stage = stage().await;
    let id = teloxide::types::MessageId(stage.say("first").await.0);
    let edit = |text: &str| stage.bot.edit_message_text(chat(), id, text).into_future();
    assert_eq!(
        kind(&edit("first").await.unwrap_err()),
        &ApiError::MessageNotModified
    );
    let edited = edit("second").await.unwrap();
    assert!(edited.edit_date().is_some());
    let shown = stage.anna.chat().pop().unwrap();
    assert_eq!(
        (shown.text.as_str(), shown.edited.is_some()),
        ("second", true)
    );
    let own = teloxide::types::MessageId(stage.anna.write("mine")[0].0);
    let result = stage.bot.edit_message_text(chat(), own, "yours").await;
    assert_eq!(kind(&result.unwrap_err()), &ApiError::MessageCantBeEdited);
    stage.bot.delete_message(chat(), id).await.unwrap();
    assert_eq!(
        kind(&edit("third").await.unwrap_err()),
        &ApiError::MessageToEditNotFound
    );
    let result = stage.bot.delete_message(chat(), id).await;
    assert_eq!(
        kind(&result.unwrap_err()),
        &ApiError::MessageToDeleteNotFound
    );
}

#[tokio::test]
async fn messages_older_than_two_days_stay() {
    let stage = stage().await;
    let old = stage.say("old").await;
    stage.api.advance_clock(Duration::from_hours(49));
    let new = stage.say("new").await;
    let refusal = stage
        .refused(
            "deleteMessage",
            json!({ "chat_id": ANNA, "message_id": old }),
        )
        .await;
    assert_eq!(
        refusal,
        "Bad Request: message can't be deleted for everyone"
    );
    let lot = json!({ "chat_id": ANNA, "message_ids": [new, old] });
    assert_eq!(stage.refused("deleteMessages", lot).await, refusal);
    assert!(stage.anna.message(new).is_some(), "all or nothing");
    let lot = json!({ "chat_id": ANNA, "message_ids": [new, 1] });
    stage.ok("deleteMessages", lot).await;
    assert!(stage.anna.message(old).is_some());
    assert!(stage.anna.message(new).is_none());
}

#[tokio::test]
async fn a_lot_of_messages_has_limits() {
    let stage = stage().await;
    let many: Vec<i32> = (1..=101).collect();
    for wrong in [&many[..], &[]] {
        let lot = json!({ "chat_id": ANNA, "message_ids": wrong });
        let refusal = stage.refused("deleteMessages", lot).await;
        assert!(refusal.starts_with("Bad Request"), "{refusal}");
    }
    let lot = json!({ "chat_id": ANNA, "message_ids": &many[..100] });
    stage.ok("deleteMessages", lot).await;
}

#[tokio::test]
async fn what_is_deleted_is_told_to_whoever_watches_once() {
    let stage = stage().await;
    let mut events = stage.api.subscribe();
    let id = stage.say("a").await;
    for _ in 0..2 {
        let lot = json!({ "chat_id": ANNA, "message_ids": [id] });
        stage.ok("deleteMessages", lot).await;
    }
    let mut deleted = 0;
    while let Ok(event) = events.try_recv() {
        deleted += usize::from(event.happening == Happening::Deleted(id));
    }
    assert_eq!(deleted, 1);
    assert!(stage.anna.message(id).is_none());
}

#[tokio::test]
async fn commands_have_a_charset() {
    let stage = stage().await;
    for wrong in ["/start", "Start", "", &"a".repeat(33)] {
        let commands = json!([{ "command": wrong, "description": "x" }]);
        assert_eq!(
            stage
                .refused("setMyCommands", json!({ "commands": commands }))
                .await,
            "Bad Request: BOT_COMMAND_INVALID"
        );
    }
    let scope = json!({ "type": "chat", "chat_id": ANNA });
    let commands = json!([{ "command": "a_1", "description": "x" }]);
    stage
        .ok(
            "setMyCommands",
            json!({ "commands": commands, "scope": scope, "language_code": "nl" }),
        )
        .await;
    assert_eq!(stage.api.commands(&scope, "nl"), commands);
    assert_eq!(stage.api.commands(&scope, ""), json!([]));
    assert_eq!(stage.violations(), [""; 0]);
}

#[tokio::test]
async fn documents_can_be_opened_by_everyone() {
    let stage = stage().await;
    let file = InputFile::memory(&b"a summary"[..]).file_name("summary.html");
    let sent = stage.bot.send_document(chat(), file).await.unwrap();
    let document = sent.document().unwrap();
    assert_eq!(document.file_name.as_deref(), Some("summary.html"));
    assert_eq!(
        stage.api.file(&document.file.id.0).unwrap().bytes,
        "a summary"
    );
    let described = stage.bot.get_file(document.file.id.clone()).await.unwrap();
    let mut downloaded = Vec::new();
    stage
        .bot
        .download_file(&described.path, &mut downloaded)
        .await
        .unwrap();
    assert_eq!(downloaded, b"a summary");
    stage
        .bot
        .send_document(chat(), InputFile::file_id(document.file.id.clone()))
        .await
        .unwrap();
    assert_eq!(stage.violations(), [""; 0]);
}

// Presses

#[tokio::test]
async fn a_press_is_answered() {
    let stage = stage().await;
    stage
        .bot
        .send_message(chat(), "Ready?")
        .reply_markup(yes_no())
        .await
        .unwrap();
    let press = stage.anna.press_labelled("Yes").unwrap();
    let update = stage.bot.get_updates().await.unwrap().pop().unwrap();
    let UpdateKind::CallbackQuery(query) = update.kind else {
        panic!("{update:?}")
    };
    assert_eq!(query.data.as_deref(), Some("y"));
    stage.bot.answer_callback_query(query.id).await.unwrap();
    let answer = press.answer(SOON).await.unwrap();
    assert_eq!(answer.text, None);
    assert_eq!(stage.anna.callback_answers(), [answer]);
    let unknown = stage
        .bot
        .answer_callback_query(CallbackQueryId("5".into()))
        .await
        .unwrap_err();
    let expected =
        "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(kind(&unknown), &ApiError::Unknown(expected.into()));
}

#[tokio::test]
async fn a_press_grows_old() {
    let stage = stage().await;
    let id = stage.say("a").await;
    let press = stage.anna.press_data(id, "forged").unwrap();
    stage.api.advance_clock(Duration::from_mins(2));
    let refusal = stage
        .refused(
            "answerCallbackQuery",
            json!({ "callback_query_id": press.query() }),
        )
        .await;
    assert!(refusal.contains("query is too old"));
}

#[tokio::test]
async fn presses_on_lost_messages_and_buttons() {
    let stage = stage().await;
    stage
        .bot
        .send_message(chat(), "Ready?")
        .reply_markup(yes_no())
        .await
        .unwrap();
    let id = stage.anna.chat()[1].id;
    assert!(stage.anna.press(id, 0, 1).is_ok());
    assert_eq!(
        stage.anna.press(id, 1, 0).unwrap_err(),
        PhoneError::NoSuchButton
    );
    assert_eq!(
        stage.anna.press_labelled("Maybe").unwrap_err(),
        PhoneError::NoSuchButton
    );
    stage
        .bot
        .delete_message(chat(), teloxide::types::MessageId(id.0))
        .await
        .unwrap();
    assert_eq!(
        stage.anna.press(id, 0, 0).unwrap_err(),
        PhoneError::NoSuchMessage
    );
    stage.anna.press_data(id, "y").unwrap();
    let update = stage.updates(json!({})).await.pop().unwrap();
    let expected = json!({ "chat": { "id": ANNA, "first_name": "Anna", "type": "private" }, "message_id": id, "date": 0 });
    assert_eq!(update["callback_query"]["message"], expected);
    assert!(
        stage
            .bot
            .get_updates()
            .await
            .unwrap()
            .iter()
            .all(|update| !matches!(update.kind, UpdateKind::Error(_)))
    );
}

// People who cannot be reached

#[tokio::test]
async fn strangers_blockers_and_the_departed_get_nothing() {
    let stage = stage().await;
    let refusal = async |id: i64| {
        stage
            .refused("sendMessage", json!({ "chat_id": id, "text": "a" }))
            .await
    };
    assert_eq!(refusal(999).await, "Bad Request: chat not found");
    let bert = stage.api.phone(&Person::new(502, "Bert", ""));
    assert_eq!(
        refusal(502).await,
        "Forbidden: bot can't initiate conversation with a user"
    );
    bert.write("hello");
    stage
        .ok("sendMessage", json!({ "chat_id": 502, "text": "a" }))
        .await;
    stage.anna.block();
    assert_eq!(
        kind(&stage.bot.send_message(chat(), "a").await.unwrap_err()),
        &ApiError::BotBlocked
    );
    bert.deactivate();
    assert_eq!(refusal(502).await, "Forbidden: user is deactivated");
}

#[tokio::test]
async fn blocking_and_unblocking_are_told() {
    let stage = stage().await;
    stage.anna.block();
    stage.anna.block();
    stage.anna.unblock();
    let updates = stage.bot.get_updates().await.unwrap();
    let kinds: Vec<&str> = updates
        .iter()
        .map(|update| match &update.kind {
            UpdateKind::MyChatMember(change) if change.new_chat_member.is_banned() => "blocked",
            UpdateKind::MyChatMember(change) if change.old_chat_member.is_banned() => "unblocked",
            UpdateKind::Message(message) => message.text().unwrap(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(kinds, ["/start", "blocked", "unblocked", "/start"]);
    stage.say("welcome back").await;
}

// Phones

#[tokio::test]
async fn a_phone_shows_what_the_bot_does() {
    let stage = stage().await;
    let mut events = stage.api.subscribe();
    let id = stage.say("one").await;
    stage.say("two").await;
    stage
        .ok(
            "editMessageText",
            json!({ "chat_id": ANNA, "message_id": id, "text": "uno" }),
        )
        .await;
    assert_eq!(stage.anna.next(SOON).await.unwrap().text, "one");
    let edited = stage
        .anna
        .until(|message| message.edited.is_some(), SOON)
        .await
        .unwrap();
    assert_eq!((edited.id, edited.text.as_str()), (id, "uno"));
    assert!(stage.anna.next(MOMENT).await.is_none());
    stage
        .ok(
            "sendChatAction",
            json!({ "chat_id": ANNA, "action": "typing" }),
        )
        .await;
    let mut seen = Vec::new();
    while let Ok(event) = events.try_recv() {
        assert_eq!(event.chat, ChatId(ANNA));
        seen.push(event.happening);
    }
    assert!(matches!(
        &seen[..],
        [
            Happening::NewMessage(_),
            Happening::NewMessage(_),
            Happening::Edited(_),
            Happening::Busy(_)
        ]
    ));
}

#[tokio::test]
async fn a_phone_waits_for_what_comes_later() {
    let stage = stage().await;
    let waits = stage.anna.until(|message| message.text == "late", SOON);
    let says = async {
        tokio::time::sleep(MOMENT).await;
        stage.say("early").await;
        stage.say("late").await
    };
    let (shown, id) = tokio::join!(waits, says);
    assert_eq!(shown.unwrap().id, id);
}

#[tokio::test]
async fn people_edit_what_they_wrote() {
    let stage = stage().await;
    let id = stage.anna.write("I was ther")[0];
    stage.anna.edit(id, "I was there").unwrap();
    let bots = stage.say("bot").await;
    assert_eq!(stage.anna.edit(bots, "x"), Err(PhoneError::NoSuchMessage));
    let update = stage.bot.get_updates().await.unwrap().pop().unwrap();
    let UpdateKind::EditedMessage(message) = update.kind else {
        panic!("{update:?}")
    };
    assert_eq!((message.id.0, message.text()), (id.0, Some("I was there")));
}

#[tokio::test]
async fn long_texts_are_split_as_the_apps_do() {
    let stage = stage().await;
    let text = format!("{}\n{}", "a ".repeat(2000).trim(), "é".repeat(5000));
    let ids = stage.anna.write(&text);
    let lengths: Vec<usize> = ids
        .iter()
        .map(|id| stage.anna.message(*id).unwrap().text.chars().count())
        .collect();
    assert_eq!(lengths, [3999, 4096, 904]);
}

fn everything_people_send(to: MessageId) -> [Content; 16] {
    let (text, caption) = (|| "text".to_owned(), || "caption".to_owned());
    [
        Content::Text(text()),
        Content::Reply { to, text: text() },
        Content::Forwarded {
            from: "Someone".into(),
            text: text(),
        },
        Content::Sticker {
            emoji: "👍".into()
        },
        Content::Voice {
            seconds: 3,
            bytes: vec![1],
        },
        Content::Audio { seconds: 3 },
        Content::Photo { caption: caption() },
        Content::Video { caption: caption() },
        Content::VideoNote { seconds: 3 },
        Content::Animation { caption: caption() },
        Content::Document {
            name: "a.pdf".into(),
            bytes: vec![1],
            caption: caption(),
        },
        Content::MediaGroup {
            photos: 2,
            caption: caption(),
        },
        Content::Contact {
            phone_number: "+32470000000".into(),
            first_name: "Bert".into(),
        },
        Content::Location {
            latitude: 51.05,
            longitude: 3.72,
        },
        Content::Poll {
            question: "?".into(),
            options: vec!["a".into(), "b".into()],
        },
        Content::Dice {
            emoji: "🎲".into(),
            value: 4,
        },
    ]
}

#[tokio::test]
async fn teloxide_understands_everything_people_send() {
    let stage = stage().await;
    let to = stage.anna.write("first")[0];
    let sent: usize = everything_people_send(to)
        .into_iter()
        .map(|content| stage.anna.send(content).len())
        .sum();
    assert_eq!(sent, 17);
    let updates = stage.bot.get_updates().await.unwrap();
    assert_eq!(updates.len(), 19);
    for update in &updates {
        let UpdateKind::Message(message) = &update.kind else {
            panic!("{update:?}")
        };
        let understood = matches!(
            message.kind,
            teloxide::types::MessageKind::Common(_) | teloxide::types::MessageKind::Dice(_)
        );
        assert!(understood, "{message:?}");
    }
    let raw = stage.updates(json!({})).await;
    assert_eq!(raw[3]["message"]["reply_to_message"]["text"], "first");
    let voice = raw
        .iter()
        .find_map(|update| update["message"]["voice"]["file_id"].as_str())
        .unwrap();
    stage
        .ok("sendVoice", json!({ "chat_id": ANNA, "voice": voice }))
        .await;
    assert_eq!(stage.violations(), [""; 0]);
}

#[tokio::test]
async fn message_ids_grow_over_all_chats() {
    let stage = stage().await;
    let bert = stage.api.phone(&Person::new(502, "Bert", "fr"));
    let ids = [
        stage.anna.write("a")[0],
        bert.write("b")[0],
        stage.say("c").await,
    ];
    assert!(ids.is_sorted() && ids[0] != ids[1] && ids[1] != ids[2]);
    let authors: Vec<Author> = stage
        .anna
        .chat()
        .iter()
        .map(|message| message.author)
        .collect();
    assert_eq!(authors, [Author::Person, Author::Person, Author::Bot]);
}

// Faults

#[tokio::test]
async fn faults_strike_as_often_as_told() {
    let stage = stage().await;
    stage.api.fault(
        FaultRule::new(Fault::TooManyRequests(7))
            .on("sendMessage")
            .times(1),
    );
    let (status, body) = stage
        .call("sendMessage", json!({ "chat_id": ANNA, "text": "a" }))
        .await;
    assert_eq!(
        (status, &body["parameters"]["retry_after"]),
        (429, &json!(7))
    );
    assert_eq!(body["description"], "Too Many Requests: retry after 7");
    stage.say("b").await;
    assert_eq!(stage.anna.chat().len(), 2);
}

#[tokio::test]
async fn faults_can_spare_other_chats() {
    let stage = stage().await;
    let bert = stage.api.phone(&Person::new(502, "Bert", "fr"));
    bert.start(None);
    stage
        .api
        .fault(FaultRule::new(Fault::ServerError(502)).in_chat(ChatId(502)));
    stage.say("a").await;
    let body = json!({ "chat_id": 502, "text": "a" });
    let answer = stage
        .bot
        .client()
        .post(stage.url("sendMessage"))
        .json(&body)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status().as_u16(), 502);
    assert!(answer.text().await.unwrap().starts_with("<html>"));
    stage.api.clear_faults();
    stage.ok("sendMessage", body).await;
}

#[tokio::test]
async fn connections_are_cut_before_or_after() {
    let stage = stage().await;
    stage.api.fault(FaultRule::new(Fault::LostRequest).times(1));
    assert!(matches!(
        stage.bot.send_message(chat(), "a").await,
        Err(RequestError::Network(_))
    ));
    assert_eq!(stage.anna.chat().len(), 1);
    stage.api.fault(FaultRule::new(Fault::LostAnswer).times(1));
    assert!(matches!(
        stage.bot.send_message(chat(), "b").await,
        Err(RequestError::Network(_))
    ));
    assert_eq!(stage.anna.chat()[1].text, "b");
    stage.say("c").await;
}

#[tokio::test]
async fn answers_can_be_slow_or_broken() {
    let stage = stage().await;
    stage
        .api
        .fault(FaultRule::new(Fault::Slow(Duration::from_millis(200))).times(1));
    stage
        .api
        .fault(FaultRule::new(Fault::MalformedAnswer).times(1));
    let began = Instant::now();
    assert!(matches!(
        stage.bot.send_message(chat(), "a").await,
        Err(RequestError::InvalidJson { .. })
    ));
    assert!(began.elapsed() >= Duration::from_millis(200));
    assert_eq!(stage.anna.chat()[1].text, "a");
}

#[tokio::test]
async fn some_faults_are_a_matter_of_chance() {
    let stage = stage().await;
    stage
        .api
        .fault(FaultRule::new(Fault::TooManyRequests(1)).with_probability(0.5));
    let mut struck = 0;
    for _ in 0..40 {
        struck += i32::from(stage.call("getMe", json!({})).await.0 == 429);
    }
    assert!((8..=32).contains(&struck), "{struck}");
}

#[tokio::test]
async fn floods_can_be_held_back() {
    let stage = stage_with(Settings {
        flood: Some(FloodLimit {
            burst: 2,
            per_second: 1.0,
        }),
        ..Settings::default()
    })
    .await;
    stage.say("a").await;
    stage.say("b").await;
    let result = stage.bot.send_message(chat(), "c").await;
    assert!(matches!(result, Err(RequestError::RetryAfter(wait)) if wait.seconds() == 1));
}

#[tokio::test]
async fn while_a_webhook_is_set_nobody_can_poll() {
    let stage = stage().await;
    for (address, told) in [
        ("http://example.org", "HTTPS url must be provided"),
        ("https://example.org:8081", "ports 80, 88, 443 or 8443"),
        ("no address", "invalid webhook URL"),
    ] {
        let refused = stage.refused("setWebhook", json!({ "url": address })).await;
        assert!(refused.contains(told), "{refused}");
    }
    stage.updates(json!({ "offset": -1 })).await;
    let address = "https://example.org/secret";
    let set = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        stage.ok("setWebhook", json!({ "url": address })).await
    };
    let poll = stage.refused("getUpdates", json!({ "offset": 1 << 30, "timeout": 5 }));
    let (ended, _) = tokio::join!(poll, set);
    assert!(ended.contains("terminated by setWebhook"), "{ended}");
    stage.anna.write("it waits");
    let info = stage.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["url"], address);
    assert_eq!(info["pending_update_count"], 1);
    let refused = stage.refused("getUpdates", json!({})).await;
    assert!(refused.contains("while webhook is active"), "{refused}");
    stage.ok("deleteWebhook", json!({})).await;
    assert_eq!(stage.updates(json!({})).await.len(), 1);
    assert_eq!(stage.ok("getWebhookInfo", json!({})).await["url"], "");
    assert_eq!(stage.violations(), [""; 0]);
}

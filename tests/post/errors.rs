//! Whatever Telegram answers: every error that teloxide knows, and some that it does not. None of them loses a letter.

use std::time::Duration;

use kring::desk::Request;
use loopback_botapi::{ChatId, Fault, FaultRule, Settings};

use crate::house::{House, NO_PACE, heard};
use crate::letters::joined;

use Meaning::{AboutAnother, AsPlainText, Kept, OutOfReach};

/// What an error means for a new message.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Meaning {
    /// It passes, or somebody mends it, or nobody knows: the letter is sent later.
    Kept,
    /// The message is not taken as it is: the letter goes as plain text.
    AsPlainText,
    /// The person cannot be reached: the letter waits until they are back.
    OutOfReach,
    /// It is about another message than the one that is sent; a new message is never answered so.
    AboutAnother,
}

const ERRORS: &[(u16, &str, Meaning)] = &[
    (403, "Forbidden: bot was blocked by the user", OutOfReach),
    (401, "Unauthorized", Kept),
    (404, "Not Found", Kept),
    (
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
        AboutAnother,
    ),
    (400, "Bad Request: MESSAGE_ID_INVALID", AboutAnother),
    (400, "Bad Request: message to forward not found", Kept),
    (
        400,
        "Bad Request: message to delete not found",
        AboutAnother,
    ),
    (400, "Bad Request: message to copy not found", Kept),
    (400, "Bad Request: message text is empty", AsPlainText),
    (400, "Bad Request: message can't be edited", AboutAnother),
    (400, "Bad Request: message can't be deleted", AboutAnother),
    (400, "Bad Request: message to edit not found", AboutAnother),
    (400, "Bad Request: message to be replied not found", Kept),
    (
        400,
        "Bad Request: message identifier is not specified",
        Kept,
    ),
    (400, "Bad Request: message is too long", AsPlainText),
    (400, "Bad Request: MESSAGE_TOO_LONG", AsPlainText),
    (
        400,
        "Bad Request: Too much messages to send as an album",
        Kept,
    ),
    (400, "Bad Request: RESULTS_TOO_MUCH", Kept),
    (400, "Bad Request: poll has already been closed", Kept),
    (400, "Bad Request: poll must have at least 2 option", Kept),
    (
        400,
        "Bad Request: poll can't have more than 12 options",
        Kept,
    ),
    (400, "Bad Request: poll options must be non-empty", Kept),
    (400, "Bad Request: poll question must be non-empty", Kept),
    (
        400,
        "Bad Request: poll options length must not exceed 100",
        Kept,
    ),
    (
        400,
        "Bad Request: poll question length must not exceed 255",
        Kept,
    ),
    (
        400,
        "Bad Request: message with poll to stop not found",
        Kept,
    ),
    (400, "Bad Request: message is not a poll", Kept),
    (400, "Bad Request: chat not found", OutOfReach),
    (400, "Bad Request: user not found", Kept),
    (400, "Bad Request: chat description is not modified", Kept),
    (
        400,
        "Bad Request: query is too old and response timeout expired or query id is invalid",
        AboutAnother,
    ),
    (400, "Bad Request: BUTTON_URL_INVALID", AsPlainText),
    (400, "Bad Request: BUTTON_DATA_INVALID", AsPlainText),
    (
        400,
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        AsPlainText,
    ),
    (400, "Bad Request: wrong file id", Kept),
    (
        400,
        "Bad Request: wrong file identifier/HTTP URL specified",
        Kept,
    ),
    (400, "Bad Request: failed to get HTTP URL content", Kept),
    (400, "Bad Request: group is deactivated", OutOfReach),
    (400, "Bad Request: IMAGE_PROCESS_FAILED", Kept),
    (
        400,
        "Bad Request: Photo should be uploaded as an InputFile",
        Kept,
    ),
    (400, "Bad Request: STICKERSET_INVALID", Kept),
    (
        400,
        "Bad Request: sticker set name is already occupied",
        Kept,
    ),
    (400, "Bad Request: USER_IS_BOT", Kept),
    (
        400,
        "Bad Request: invalid sticker set name is specified",
        Kept,
    ),
    (400, "Bad Request: not enough rights to pin a message", Kept),
    (
        400,
        "Bad Request: not enough rights to manage pinned messages in the chat",
        Kept,
    ),
    (
        400,
        "Bad Request: not enough rights to change chat permissions",
        Kept,
    ),
    (
        400,
        "Bad Request: method is available only for supergroups and channel",
        Kept,
    ),
    (400, "Bad Request: can't demote chat creator", Kept),
    (400, "Bad Request: can't restrict self", Kept),
    (
        400,
        "Bad Request: not enough rights to restrict/unrestrict chat member",
        Kept,
    ),
    (
        400,
        "Bad Request: need administrator rights in the channel chat",
        Kept,
    ),
    (
        400,
        "Bad Request: bad webhook: HTTPS url must be provided for webhook",
        Kept,
    ),
    (
        400,
        "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        Kept,
    ),
    (
        400,
        "Bad Request: bad webhook: Failed to resolve host: Name or service not known",
        Kept,
    ),
    (400, "Bad Request: can't parse URL", AsPlainText),
    (
        400,
        "Bad Request: can't parse entities: Unsupported start tag",
        AsPlainText,
    ),
    (
        409,
        "can't use getUpdates method while webhook is active",
        Kept,
    ),
    (401, "Unauthorized: bot was kicked from a chat", OutOfReach),
    (
        403,
        "Forbidden: bot was kicked from the supergroup chat",
        OutOfReach,
    ),
    (
        403,
        "Forbidden: bot was kicked from the channel chat",
        OutOfReach,
    ),
    (403, "Forbidden: user is deactivated", OutOfReach),
    (
        401,
        "Unauthorized: bot can't initiate conversation with a user",
        OutOfReach,
    ),
    (
        401,
        "Unauthorized: bot can't send messages to bots",
        OutOfReach,
    ),
    (400, "Bad Request: wrong HTTP URL", Kept),
    (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        Kept,
    ),
    (400, "Bad Request: invalid file id", Kept),
    (413, "Request Entity Too Large", AsPlainText),
    (401, "No such bot", Kept),
    (400, "Logged out", Kept),
    (400, "Bad Request: Logged out", Kept),
    (400, "Bad Request: nobody ever saw this", Kept),
    (404, "Not Found: method not found", Kept),
    (418, "I am a teapot", Kept),
    (429, "Too Many Requests: retry after 0", Kept),
    (500, "Internal Server Error", Kept),
    (502, "Bad Gateway", Kept),
    (503, "Anything", Kept),
    (403, "Forbidden: something new", OutOfReach),
    (400, "Bad Request: PEER_ID_INVALID", OutOfReach),
    (400, "Bad Request: reply markup is too long", AsPlainText),
    (400, "Bad Request: text must be non-empty", AsPlainText),
];

/// Everything is answered once with each error, each in a chat of its own.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_error_loses_a_letter() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let errors = (1..)
        .zip(ERRORS)
        .filter(|(_, (.., meaning))| *meaning != AboutAnother);
    let errors: Vec<_> = errors.collect();
    let mut chats = Vec::new();
    for (chat, (code, words, meaning)) in errors {
        let phone = house.phone(chat);
        let fault = FaultRule::new(Fault::Refused(*code, words)).on("sendMessage");
        house.api.fault(fault.in_chat(ChatId(chat)).times(1));
        house.owe(vec![joined(chat, "Bo")]).await;
        chats.push((phone, chat, (code, words, meaning)));
    }
    for (phone, chat, error) in chats {
        match *error.2 {
            Kept | AsPlainText => {
                let what = format!("it arrives after {error:?}");
                house.until(&what, |house| house.owed_to(chat) == 0).await;
                let heard = heard(&phone);
                assert!(heard.len() == 1 && heard[0].contains("Bo"), "{error:?}");
            }
            OutOfReach => {
                tokio::time::sleep(Duration::from_millis(20)).await;
                assert_eq!(house.owed_to(chat), 1, "it waits after {error:?}");
                assert!(heard(&phone).is_empty());
            }
            AboutAnother => {}
        }
    }
    let out_of_reach = ERRORS.iter().filter(|(.., meaning)| *meaning == OutOfReach);
    let told = house.told();
    let told = told
        .iter()
        .filter(|told| matches!(told, Request::Unreachable(_)));
    assert_eq!(told.count(), out_of_reach.count());
}

/// An answer that is no answer: a broken line, a proxy's page, half a JSON.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nor_does_a_bad_line() {
    let mut house = House::open(Settings::default(), NO_PACE).await;
    let faults = [
        Fault::LostRequest,
        Fault::LostAnswer,
        Fault::MalformedAnswer,
        Fault::ServerError(413),
        Fault::ServerError(500),
        Fault::ServerError(502),
        Fault::TooManyRequests(1),
    ];
    for (chat, fault) in (1..).zip(faults) {
        let phone = house.phone(chat);
        house
            .api
            .fault(FaultRule::new(fault).in_chat(ChatId(chat)).times(2));
        house
            .owe(vec![joined(chat, "Bo"), joined(chat, "Alex")])
            .await;
        house
            .until("both arrive", |house| house.owed_to(chat) == 0)
            .await;
        let mut heard = heard(&phone);
        heard.dedup();
        assert!(
            heard.len() == 2 && heard[1].contains("Alex"),
            "in order: {fault:?}"
        );
    }
    assert!(house.told().is_empty(), "nobody is out of reach");
}

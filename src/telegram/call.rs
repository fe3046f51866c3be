//! One call to Telegram. teloxide's own way of sending sleeps ten seconds after a server error: nobody would be heard
//! meanwhile, and whoever waits for a free line would wait as well. Who calls decides how long to wait.

use std::sync::Arc;

use crate::figures::{self, TelegramError};
use kring_rules::moment::Moment;
use reqwest::header::DATE;
use reqwest::multipart::Form;
use reqwest::{RequestBuilder, Response};
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Serialize};
use teloxide::prelude::*;
use teloxide::requests::{HasPayload, JsonRequest, Payload};
use teloxide::types::{ResponseParameters, Seconds};
use teloxide::{ApiError, RequestError};
use tokio::time::Instant;
use tracing::Instrument;
use url::Url;

/// Most of what is sent is no longer, in bytes.
const USUAL: usize = 1_500;

/// Sends a request and reads the answer.
pub(super) async fn call<P>(bot: &Bot, request: JsonRequest<P>) -> Result<P::Output, RequestError>
where
    P: Payload + Serialize,
    P::Output: DeserializeOwned,
{
    let (answer, _) = call_dated(bot, request).await?;
    Ok(answer)
}

/// Sends a request, and reads the answer as whatever it is wanted as, and what the server's clock said.
pub(super) async fn call_dated<P, T>(
    bot: &Bot,
    request: JsonRequest<P>,
) -> Result<(T, Option<Moment>), RequestError>
where
    P: Payload + Serialize,
    T: DeserializeOwned,
{
    let answer = post(bot, P::NAME, request.payload_ref()).await?;
    let date = date_of(&answer);
    Ok((read(text(&answer.bytes().await?)?)?, date))
}

/// Asks for a method by its name, and reads of the answer what is wanted of it: most of what Telegram says of a message
/// that was sent is known already.
pub(super) async fn ask<T>(
    bot: &Bot,
    method: &str,
    question: &impl Serialize,
) -> Result<T, RequestError>
where
    T: DeserializeOwned,
{
    let answer = post(bot, method, question).await?;
    read(text(&answer.bytes().await?)?)
}

async fn post(
    bot: &Bot,
    method: &str,
    question: &impl Serialize,
) -> Result<Response, RequestError> {
    let mut asked = Vec::with_capacity(USUAL);
    serde_json::to_writer(&mut asked, question).map_err(|error| unreadable(error, ""))?;
    let post = bot.client().post(address(bot, method));
    let post = post.header("content-type", "application/json");
    sent(method, post.body(asked)).await
}

/// Sends it; what came of it is counted, and told in the log. Of what is asked only the method is.
async fn sent(method: &str, post: RequestBuilder) -> Result<Response, RequestError> {
    let span = tracing::debug_span!("request", method);
    answered(post).instrument(span).await
}

async fn answered(post: RequestBuilder) -> Result<Response, RequestError> {
    let began = Instant::now();
    let answer = post.send().await;
    let status = answer.as_ref().map_or(0, |answer| answer.status().as_u16());
    let ms = began.elapsed().as_millis();
    match status {
        0 => tracing::debug!(ms, "Telegram did not answer"),
        status => tracing::debug!(outcome = status, ms, "Telegram answered"),
    }
    let erred = match status {
        0 => Some(TelegramError::Unreachable),
        409 => Some(TelegramError::Conflict),
        429 => Some(TelegramError::TooMany),
        500.. => Some(TelegramError::Server),
        _ => None,
    };
    erred.into_iter().for_each(figures::telegram_erred);
    Ok(answer?)
}

fn text(bytes: &[u8]) -> Result<&str, RequestError> {
    str::from_utf8(bytes).map_err(|error| unreadable(serde_json::Error::custom(error), ""))
}

fn date_of(answer: &Response) -> Option<Moment> {
    let date = answer.headers().get(DATE)?.to_str().ok()?;
    let date = jiff::fmt::rfc2822::parse(date).ok()?;
    Some(Moment(date.timestamp().as_second()))
}

/// Sends a request that carries a file, and reads the answer.
pub(super) async fn upload<T>(bot: &Bot, method: &str, form: Form) -> Result<T, RequestError>
where
    T: DeserializeOwned,
{
    let post = bot.client().post(address(bot, method)).multipart(form);
    read(text(&sent(method, post).await?.bytes().await?)?)
}

/// Asks for a file at the path that Telegram gave.
pub(super) async fn fetch(bot: &Bot, path: &str) -> Result<Response, RequestError> {
    sent("file", bot.client().get(file_address(bot, path))).await
}

fn file_address(bot: &Bot, path: &str) -> Url {
    let mut url = bot.api_url();
    if let Ok(mut segments) = url.path_segments_mut() {
        let bot = format!("bot{}", bot.token());
        segments.pop_if_empty().extend(["file", bot.as_str()]);
        segments.extend(path.split('/'));
    }
    url
}

fn address(bot: &Bot, method: &str) -> Url {
    let mut url = bot.api_url();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty()
            .push(&format!("bot{}", bot.token()))
            .push(method);
    }
    url
}

#[derive(Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
struct Answer<T> {
    result: Option<T>,
    error_code: Option<u16>,
    description: Option<ApiError>,
    parameters: Option<ResponseParameters>,
}

/// Telegram asks for fewer requests and does not say how long to wait.
const A_WHILE: Seconds = Seconds::from_seconds(5);

fn read<T: DeserializeOwned>(text: &str) -> Result<T, RequestError> {
    let answer = serde_json::from_str(text).map_err(|error| unreadable(error, text))?;
    match answer {
        Answer {
            result: Some(result),
            ..
        } => Ok(result),
        Answer {
            parameters: Some(ResponseParameters::RetryAfter(wait)),
            ..
        } => Err(RequestError::RetryAfter(wait)),
        Answer {
            parameters: Some(ResponseParameters::MigrateToChatId(chat)),
            ..
        } => Err(RequestError::MigrateToChatId(chat)),
        Answer {
            error_code: Some(code),
            description: Some(error),
            ..
        } => Err(refused(code, error)),
        Answer {
            description: Some(error),
            ..
        } => Err(RequestError::Api(error)),
        _ => Err(unreadable(serde_json::Error::missing_field("result"), text)),
    }
}

/// Some refusals are known by their code only: servers put them in words of their own.
fn refused(code: u16, error: ApiError) -> RequestError {
    match (code, error) {
        (401, ApiError::Unknown(_)) => RequestError::Api(ApiError::InvalidToken),
        (429, _) => RequestError::RetryAfter(A_WHILE),
        (500.., _) => unreadable(serde_json::Error::custom("the server fails"), ""),
        (_, error) => RequestError::Api(error),
    }
}

fn unreadable(error: serde_json::Error, text: &str) -> RequestError {
    RequestError::InvalidJson {
        source: Arc::new(error),
        raw: text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::value::RawValue;

    #[test]
    fn the_address_holds_the_token_and_the_method_also_behind_a_path() {
        let bot = Bot::new("1:a").set_api_url(Url::parse("http://127.0.0.1:81/api/").unwrap());
        assert_eq!(
            address(&bot, "GetMe").as_str(),
            "http://127.0.0.1:81/api/bot1:a/GetMe"
        );
    }

    #[test]
    fn what_telegram_says_is_told_from_what_a_broken_server_says() {
        assert!(read::<bool>(r#"{"ok":true,"result":true}"#).unwrap());
        let blocked = r#"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#;
        assert!(matches!(
            read::<bool>(blocked),
            Err(RequestError::Api(ApiError::BotBlocked))
        ));
        let busy = r#"{"ok":false,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#;
        let wait = Seconds::from_seconds(7);
        assert!(
            matches!(read::<bool>(busy), Err(RequestError::RetryAfter(asked)) if asked == wait)
        );
        for broken in [
            "<html>502</html>",
            "{}",
            r#"{"ok":true,"result":{"mess"#,
            "",
        ] {
            assert!(matches!(
                read::<bool>(broken),
                Err(RequestError::InvalidJson { .. })
            ));
        }
    }

    #[test]
    fn some_refusals_are_known_by_their_code_in_whatever_words() {
        let refused = |code: u16, words: &str| {
            let text = format!(r#"{{"ok":false,"error_code":{code},"description":"{words}"}}"#);
            read::<bool>(&text).unwrap_err()
        };
        let token = |error| matches!(error, RequestError::Api(ApiError::InvalidToken));
        assert!(token(refused(401, "Unauthorized")) && token(refused(401, "No such bot")));
        assert!(token(refused(404, "Not Found")));
        let bare = refused(429, "Too Many Requests: retry after 0");
        assert!(matches!(bare, RequestError::RetryAfter(wait) if wait == A_WHILE));
        for code in [500, 502, 504] {
            let failing = refused(code, "Something of our own");
            assert!(matches!(failing, RequestError::InvalidJson { .. }));
        }
        let unknown = refused(404, "Not Found: method not found");
        assert!(matches!(unknown, RequestError::Api(ApiError::Unknown(_))));
    }

    #[test]
    fn an_update_that_cannot_be_read_does_not_hide_the_others() {
        let deep = "[".repeat(5000) + &"]".repeat(5000);
        let updates = format!(
            r#"{{"ok":true,"result":[{{"update_id":1,"message":{{"new":1}}}},7,null,{deep},{{"date":1e999,"text":"\ud800"}}]}}"#
        );
        let read: Vec<Box<RawValue>> = read(&updates).unwrap();
        assert_eq!(read.len(), 5);
    }
}

//! Reaching Telegram: the clients, and asking once who the bot is.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use teloxide::prelude::*;
use teloxide::{ApiError, RequestError};
use url::Url;

use super::call::call;

/// Telegram holds an empty poll open for so long.
pub(super) const LONG_POLL: Duration = Duration::from_secs(25);
/// No request takes longer than this, but for a poll.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(20);

/// The clients with which Telegram is reached.
#[derive(Clone)]
pub struct Connection {
    /// For polling: it may wait long.
    pub(super) poller: Bot,
    /// For everything else.
    pub(super) sender: Bot,
}

/// Who the bot is.
#[derive(Clone, Debug)]
pub struct Identity {
    /// The number of the bot.
    pub id: u64,
    /// The username, as it stands in links.
    pub username: String,
}

/// Why Telegram cannot be reached.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The token has not the form of a token.
    #[error(
        "the token does not look like a Telegram bot token (123456789:AA…): copy it again from BotFather"
    )]
    TokenForm,
    /// Telegram does not know the token.
    #[error(
        "Telegram does not accept the token: copy it again from BotFather, or ask BotFather for a new one"
    )]
    TokenRefused,
    /// The address of the server is none.
    #[error(
        "the address of the Bot API server (--api-url, or TELOXIDE_API_URL) must begin with https://"
    )]
    Address,
    /// What people write would cross the network for everybody to read.
    #[error(
        "the address of the Bot API server begins with http:// and leads to another machine: the token and what people \
         write would cross the network in the clear. Use https://, or let the server run on this machine"
    )]
    InClear,
    /// What people send is handed to somebody else.
    #[error(
        "a webhook is set for this bot: Telegram hands what people send to {0}, and kring hears nothing. If nobody needs \
         that any more: kring run --delete-webhook"
    )]
    Webhook(String),
    /// Nothing answers.
    #[error("Telegram cannot be reached: check the network, and TELOXIDE_API_URL if you set it")]
    Unreachable,
    /// No HTTP client can be made.
    #[error("no HTTPS connection can be set up on this machine")]
    NoClient,
}

impl ConnectError {
    /// Trying again does not help.
    pub fn is_about_settings(&self) -> bool {
        match self {
            Self::TokenForm
            | Self::TokenRefused
            | Self::Address
            | Self::InClear
            | Self::Webhook(_) => true,
            Self::Unreachable | Self::NoClient => false,
        }
    }
}

/// Sets up the clients. Nothing is sent yet.
pub fn connect(token: &SecretString, api: Option<&Url>) -> Result<Connection, ConnectError> {
    let token = token.expose_secret().trim();
    if !has_token_form(token) {
        return Err(ConnectError::TokenForm);
    }
    api.map_or(Ok(()), safe)?;
    Ok(Connection {
        poller: client(token, api, LONG_POLL + REQUEST_TIMEOUT)?,
        sender: client(token, api, REQUEST_TIMEOUT)?,
    })
}

fn client(token: &str, api: Option<&Url>, timeout: Duration) -> Result<Bot, ConnectError> {
    let mut settings = teloxide::net::default_reqwest_settings().timeout(timeout);
    if api.is_some_and(is_on_this_machine) {
        settings = settings.no_proxy();
    }
    let client = settings.build().map_err(|_| ConnectError::NoClient)?;
    let bot = Bot::with_client(token, client);
    Ok(match api {
        Some(api) => bot.set_api_url(without_trailing_slash(api)),
        None => bot,
    })
}

/// Nothing anybody writes crosses the network in the clear.
fn safe(api: &Url) -> Result<(), ConnectError> {
    match api.scheme() {
        "https" => Ok(()),
        "http" if is_on_this_machine(api) => Ok(()),
        "http" => Err(ConnectError::InClear),
        _ => Err(ConnectError::Address),
    }
}

/// No proxy leads back to this machine.
fn is_on_this_machine(api: &Url) -> bool {
    match api.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// A base URL with a path must not end in a slash: requests would go to `//bot…`.
fn without_trailing_slash(api: &Url) -> Url {
    let mut api = api.clone();
    let path = api.path().trim_end_matches('/').to_owned();
    api.set_path(&path);
    api
}

fn has_token_form(token: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    token.split_once(':').is_some_and(|(number, secret)| {
        let number_is_right = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
        number_is_right && secret.len() >= 20 && secret.chars().all(allowed)
    })
}

/// Asks Telegram who the bot is.
pub async fn identify(connection: &Connection) -> Result<Identity, ConnectError> {
    match call(&connection.sender, connection.sender.get_me()).await {
        Ok(me) => {
            let username = me.username().to_owned();
            tracing::debug!("Telegram knows the bot as @{username}");
            let id = me.id.0;
            Ok(Identity { id, username })
        }
        Err(RequestError::Api(ApiError::InvalidToken)) => Err(ConnectError::TokenRefused),
        Err(_) => Err(ConnectError::Unreachable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_recognised_by_its_form() {
        assert!(has_token_form(
            "123456789:AAabcdefghijklmnopqrstuvwxyz_-12345"
        ));
        for nonsense in [
            "",
            "abc",
            "123:short",
            "x:AAabcdefghijklmnopqrstuvwxyz",
            "12:AA bb cc dd ee ff gg hh",
        ] {
            assert!(!has_token_form(nonsense));
        }
    }

    #[test]
    fn nothing_crosses_the_network_in_the_clear() {
        let asked = |url: &str| safe(&Url::parse(url).unwrap());
        for fine in [
            "https://api.example.org/bot",
            "http://127.0.0.1:8081",
            "http://[::1]:8081",
            "http://localhost",
        ] {
            assert!(asked(fine).is_ok(), "{fine}");
        }
        for clear in [
            "http://api.example.org",
            "http://192.168.1.5:8081",
            "http://localhost.example.org",
        ] {
            assert!(
                matches!(asked(clear), Err(ConnectError::InClear)),
                "{clear}"
            );
        }
        assert!(matches!(
            asked("ftp://127.0.0.1"),
            Err(ConnectError::Address)
        ));
    }

    #[test]
    fn a_base_url_loses_its_last_slash() {
        let url = Url::parse("http://127.0.0.1:8081/api/").unwrap();
        assert_eq!(
            without_trailing_slash(&url).as_str(),
            "http://127.0.0.1:8081/api"
        );
    }
}

//! A webhook of the bot: an address to which Telegram hands what people send. While there is one, nobody can poll.

use teloxide::prelude::*;
use teloxide::{ApiError, RequestError};

use super::call::call;
use super::connect::{ConnectError, Connection};

/// Refuses a bot whose updates go to an address. Where Telegram does not say, the listener finds out.
pub async fn refuse_webhook(connection: &Connection) -> Result<(), ConnectError> {
    let info = call(&connection.sender, connection.sender.get_webhook_info()).await;
    let Ok(Some(address)) = info.map(|info| info.url) else {
        return Ok(());
    };
    // Further on in the address there may be a secret.
    let host = address.host_str().unwrap_or("an unknown address");
    Err(ConnectError::Webhook(host.to_owned()))
}

/// Takes the webhook away. What people sent meanwhile waits.
pub async fn delete_webhook(connection: &Connection) -> Result<(), ConnectError> {
    let deleted = call(&connection.sender, connection.sender.delete_webhook()).await;
    match deleted {
        Ok(_) => Ok(()),
        Err(RequestError::Api(ApiError::InvalidToken)) => Err(ConnectError::TokenRefused),
        Err(_) => Err(ConnectError::Unreachable),
    }
}

/// Telegram refuses to be polled because of a webhook.
pub(super) fn is_in_the_way(error: &ApiError) -> bool {
    match error {
        ApiError::CantGetUpdates => true,
        ApiError::Unknown(text) => text.starts_with("Conflict") && text.contains("ebhook"),
        _ => false,
    }
}

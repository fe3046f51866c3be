//! Looking at a phone until what is waited for is there, as a person would.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::time::{Instant, timeout_at};

use loopback_botapi::{ChatMessage, MessageId, Phone};

/// The bot answers within this time.
const PATIENCE: Duration = Duration::from_secs(30);

/// A button on a phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// Under which message it stands.
    pub message: MessageId,
    /// What it sends.
    pub data: String,
    /// What stands on it.
    pub label: String,
}

/// Waits for a button that does this, on a message that fits.
pub(super) async fn button_in(
    phone: &Phone,
    tap: &str,
    fits: impl Fn(MessageId) -> bool,
) -> Result<Button> {
    let found = |chat: &[ChatMessage]| {
        let mut messages = chat
            .iter()
            .rev()
            .filter(|message| !message.deleted && fits(message.id));
        messages.find_map(|message| button_of(message, tap))
    };
    in_chat(phone, found)
        .await
        .with_context(|| format!("there is no button for {tap}"))
}

/// Waits until there is something in a chat.
pub(super) async fn in_chat<T>(
    phone: &Phone,
    look: impl Fn(&[ChatMessage]) -> Option<T>,
) -> Result<T> {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look(&phone.chat()) {
            return Ok(found);
        }
        if !matches!(timeout_at(until, phone.next(PATIENCE)).await, Ok(Some(_))) {
            bail!("the example waits in vain");
        }
    }
}

/// The newest message of a chat.
pub(super) fn newest(phone: &Phone) -> MessageId {
    phone
        .chat()
        .last()
        .map_or(MessageId(0), |message| message.id)
}

fn button_of(message: &ChatMessage, tap: &str) -> Option<Button> {
    let mut buttons = message.buttons().into_iter();
    buttons.find_map(|button| {
        let data = button.data.filter(|data| does(data, tap))?;
        Some(Button {
            message: message.id,
            data,
            label: button.text,
        })
    })
}

/// What a button does stands behind the case, the party and the revision; what it does it to, behind a `~`; what it was
/// shown for, behind a `:`.
fn does(data: &str, tap: &str) -> bool {
    let fields = match data.split(':').next() {
        Some("p") => 5,
        Some("f") => 3,
        _ => 2,
    };
    let verb = data.splitn(fields, ':').last().unwrap_or_default();
    let rest = verb.strip_prefix(tap);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['~', ':']))
}

#[cfg(test)]
mod tests {
    use super::does;

    #[test]
    fn a_button_is_known_by_what_it_does() {
        assert!(does("p:ABCD:1:7:choose=yes", "choose=yes"));
        assert!(does("f:ABCD:c=2~partly~willing:a1B_", "c=2~partly"));
        assert!(does("d:more", "more"));
        assert!(!does("p:ABCD:1:7:choose=yes-but", "choose=yes"));
        assert!(!does("g:language=nl", "language=en"));
    }
}

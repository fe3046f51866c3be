//! What it means for a letter that a request failed. Only a refusal that is known to be for good, and to be about this one
//! message, may end it; whatever is not known keeps it.

use std::time::Duration;

use teloxide::{ApiError, RequestError};

use crate::desk::Refusal;

/// What a failed request means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Telegram asks to wait so long.
    Wait(Duration),
    /// The line or the server fails: it may go better next time.
    Passing,
    /// Telegram takes nothing from this bot, until a person mends that.
    ShutOut,
    /// Telegram refuses this, and nobody knows for how long.
    Unknown,
    /// The phone refuses messages.
    Unreachable,
    /// The message already looks like this.
    Unchanged,
    /// The message to change or to delete is gone, or too old.
    Gone,
    /// Telegram will never take this message as it is.
    Never(Refusal),
    /// kring stops: it was not asked for.
    Stopping,
}

/// What this error means. The error itself may hold what people wrote: it goes no further.
pub(super) fn trouble(error: &RequestError) -> Trouble {
    match error {
        RequestError::RetryAfter(seconds) => Trouble::Wait(seconds.duration()),
        RequestError::Api(error) => refused(error),
        RequestError::MigrateToChatId(_) => Trouble::Unknown,
        RequestError::Network(_) | RequestError::InvalidJson { .. } | RequestError::Io(_) => {
            Trouble::Passing
        }
    }
}

/// The group or channel that was written to is one that kring is not in, or not any more.
pub(super) fn is_not_in_it(error: &RequestError) -> bool {
    match error {
        RequestError::Api(
            ApiError::BotKicked
            | ApiError::BotKickedFromSupergroup
            | ApiError::BotKickedFromChannel
            | ApiError::GroupDeactivated
            | ApiError::ChatNotFound,
        ) => true,
        RequestError::Api(ApiError::Unknown(text)) => {
            text.starts_with("Forbidden: bot is not a member")
        }
        _ => false,
    }
}

fn refused(error: &ApiError) -> Trouble {
    match error {
        ApiError::InvalidToken => Trouble::ShutOut,
        ApiError::BotBlocked
        | ApiError::BotKicked
        | ApiError::BotKickedFromSupergroup
        | ApiError::BotKickedFromChannel
        | ApiError::GroupDeactivated
        | ApiError::UserDeactivated
        | ApiError::ChatNotFound
        | ApiError::CantInitiateConversation
        | ApiError::CantTalkWithBots => Trouble::Unreachable,
        ApiError::MessageNotModified => Trouble::Unchanged,
        ApiError::MessageToEditNotFound
        | ApiError::MessageCantBeEdited
        | ApiError::MessageToDeleteNotFound
        | ApiError::MessageCantBeDeleted
        | ApiError::MessageIdInvalid
        | ApiError::InvalidQueryId => Trouble::Gone,
        ApiError::CantParseEntities(_) | ApiError::CantParseUrl => Trouble::Never(Refusal::Markup),
        ApiError::MessageIsTooLong
        | ApiError::EditedMessageIsTooLong
        | ApiError::RequestEntityTooLarge => Trouble::Never(Refusal::TooLong),
        ApiError::MessageTextIsEmpty => Trouble::Never(Refusal::Empty),
        ApiError::ButtonUrlInvalid
        | ApiError::ButtonDataInvalid
        | ApiError::TextButtonsAreUnallowed => Trouble::Never(Refusal::Buttons),
        ApiError::CantGetUpdates | ApiError::TerminatedByOtherGetUpdates => Trouble::Passing,
        ApiError::Unknown(text) => in_words(text),
        // The rest is about what kring never asks for, or new: what it means here nobody knows, and so nothing is lost.
        _ => Trouble::Unknown,
    }
}

/// What teloxide has no name for, by how it begins.
const IN_WORDS: [(&str, Trouble); 24] = [
    ("Forbidden", Trouble::Unreachable),
    ("Bad Request: PEER_ID_INVALID", Trouble::Unreachable),
    ("Bad Request: INPUT_USER_DEACTIVATED", Trouble::Unreachable),
    ("Unauthorized", Trouble::ShutOut),
    ("Logged out", Trouble::ShutOut),
    ("Bad Request: Logged out", Trouble::ShutOut),
    ("Internal Server Error", Trouble::Passing),
    ("Bad Gateway", Trouble::Passing),
    ("Gateway Timeout", Trouble::Passing),
    ("Service Unavailable", Trouble::Passing),
    ("Conflict", Trouble::Passing),
    ("Bad Request: message is not modified", Trouble::Unchanged),
    ("Bad Request: message can't be deleted", Trouble::Gone),
    ("Bad Request: message can't be edited", Trouble::Gone),
    ("Bad Request: MESSAGE_DELETE_FORBIDDEN", Trouble::Gone),
    (
        "Bad Request: reply markup is too long",
        Trouble::Never(Refusal::Buttons),
    ),
    ("Bad Request: BUTTON_", Trouble::Never(Refusal::Buttons)),
    (
        "Bad Request: ENTITIES_TOO_LONG",
        Trouble::Never(Refusal::Markup),
    ),
    (
        "Bad Request: message caption is too long",
        Trouble::Never(Refusal::TooLong),
    ),
    (
        "Bad Request: MEDIA_CAPTION_TOO_LONG",
        Trouble::Never(Refusal::TooLong),
    ),
    (
        "Bad Request: text must be non-empty",
        Trouble::Never(Refusal::Empty),
    ),
    (
        "Bad Request: file must be non-empty",
        Trouble::Never(Refusal::File),
    ),
    (
        "Bad Request: file is too big",
        Trouble::Never(Refusal::File),
    ),
    (
        "Bad Request: FILE_PARTS_INVALID",
        Trouble::Never(Refusal::File),
    ),
];

fn in_words(text: &str) -> Trouble {
    let known = IN_WORDS.iter().find(|(sign, _)| text.starts_with(sign));
    known.map_or(Trouble::Unknown, |(_, trouble)| *trouble)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every error, over HTTP: `tests/post/errors.rs`.
    #[test]
    fn only_what_is_known_to_be_for_good_ends_a_letter() {
        let unheard_of = ApiError::Unknown("Bad Request: nobody ever saw this".into());
        assert_eq!(refused(&unheard_of), Trouble::Unknown);
        let moved = RequestError::MigrateToChatId(teloxide::types::ChatId(1));
        assert_eq!(trouble(&moved), Trouble::Unknown);
        let long = ApiError::Unknown("Bad Request: reply markup is too long".into());
        assert_eq!(refused(&long), Trouble::Never(Refusal::Buttons));
    }

    /// What teloxide has a name for.
    #[test]
    fn each_named_refusal_is_what_it_says() {
        for (error, told) in [
            (ApiError::MessageTextIsEmpty, Trouble::Never(Refusal::Empty)),
            (ApiError::MessageIsTooLong, Trouble::Never(Refusal::TooLong)),
            (ApiError::CantParseUrl, Trouble::Never(Refusal::Markup)),
            (ApiError::ButtonUrlInvalid, Trouble::Never(Refusal::Buttons)),
            (ApiError::MessageNotModified, Trouble::Unchanged),
            (ApiError::MessageToEditNotFound, Trouble::Gone),
            (ApiError::InvalidToken, Trouble::ShutOut),
            (ApiError::BotBlocked, Trouble::Unreachable),
            (ApiError::CantGetUpdates, Trouble::Passing),
        ] {
            assert_eq!(refused(&error), told, "{error:?}");
        }
    }

    #[test]
    fn a_group_that_kring_is_not_in_is_known_by_what_telegram_says() {
        let says = |error| is_not_in_it(&RequestError::Api(error));
        for error in [
            ApiError::BotKicked,
            ApiError::BotKickedFromSupergroup,
            ApiError::BotKickedFromChannel,
            ApiError::GroupDeactivated,
            ApiError::ChatNotFound,
            ApiError::Unknown("Forbidden: bot is not a member of the channel chat".into()),
        ] {
            assert!(says(error.clone()), "{error:?}");
        }
        assert!(!says(ApiError::Unknown("Forbidden: something else".into())));
        assert!(!says(ApiError::BotBlocked));
        assert!(!is_not_in_it(&RequestError::MigrateToChatId(
            teloxide::types::ChatId(1)
        )));
    }
}

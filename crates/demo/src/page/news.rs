//! What the page is told while it happens.

use axum::response::sse::Event;
use serde::Serialize;
use serde_json::json;

use super::power::Power;
use super::view::{MessageView, PhoneView};
use kring_rules::role::Language;
use loopback_botapi::{ChatEvent, ChatId, Happening};

/// Something the page is told.
#[derive(Clone, Debug)]
pub(super) enum News {
    /// Everything is different: look again.
    Everything,
    /// One thing is, and what it is called.
    One { name: &'static str, data: String },
}

impl News {
    fn one(name: &'static str, what: &impl Serialize) -> Self {
        let data = serde_json::to_string(what).unwrap_or_default();
        Self::One { name, data }
    }

    pub(super) fn phone(view: &PhoneView) -> Self {
        Self::one("phone", view)
    }

    pub(super) fn clock(now: i64) -> Self {
        Self::one("clock", &json!({ "clock": now }))
    }

    pub(super) fn power(power: Power) -> Self {
        Self::one("power", &power)
    }

    pub(super) fn language(phone: ChatId, language: Language) -> Self {
        Self::one(
            "language",
            &json!({ "phone": phone, "language": language.code() }),
        )
    }

    pub(super) fn example(standing: &impl Serialize) -> Self {
        Self::one("example", standing)
    }

    /// What happened in a chat, if it shows.
    pub(super) fn of(event: &ChatEvent) -> Option<Self> {
        let phone = event.chat;
        Some(match &event.happening {
            Happening::NewMessage(message) | Happening::Edited(message) => Self::one(
                "message",
                &json!({ "phone": phone, "message": MessageView::of(message) }),
            ),
            Happening::Deleted(id) => Self::one("gone", &json!({ "phone": phone, "id": id })),
            Happening::CallbackAnswered(answer) => {
                let text = answer.text.as_ref()?;
                Self::one("toast", &json!({ "phone": phone, "text": text }))
            }
            Happening::Busy(_) => Self::one("busy", &json!({ "phone": phone })),
            Happening::Blocked => Self::one("blocked", &json!({ "phone": phone, "blocked": true })),
            Happening::Unblocked => {
                Self::one("blocked", &json!({ "phone": phone, "blocked": false }))
            }
            Happening::Deactivated => return None,
        })
    }
}

/// An event for the page.
pub(super) fn event(name: &'static str, what: &impl Serialize) -> Event {
    Event::default()
        .event(name)
        .data(serde_json::to_string(what).unwrap_or_default())
}

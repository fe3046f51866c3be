//! A sheet as Telegram takes it: what is sent is borrowed, and what comes back is read only as far as it is needed.

use serde::ser::SerializeSeq;
use serde::{Deserialize, Serialize, Serializer};

use kring_rules::ids::{MessageRef, PersonId};
use kring_words::{Button, Copies, Sheet, Style};

/// A message to send, or to put in the place of an earlier one.
#[derive(Serialize)]
pub(super) struct Payload<'a> {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<i32>,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    parse_mode: Option<&'static str>,
    link_preview_options: NoPreview,
    #[serde(skip_serializing_if = "Option::is_none")]
    protect_content: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disable_notification: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<Keyboard<'a>>,
}

impl<'a> Payload<'a> {
    /// A new message.
    pub(super) fn new(to: PersonId, sheet: &'a Sheet) -> Self {
        Self {
            protect_content: sheet.protected.then_some(true),
            disable_notification: sheet.silent.then_some(true),
            ..Self::of(to, sheet)
        }
    }

    /// In the place of this message.
    pub(super) fn in_place(to: PersonId, place: MessageRef, sheet: &'a Sheet) -> Self {
        Self {
            message_id: Some(place.0),
            ..Self::of(to, sheet)
        }
    }

    fn of(to: PersonId, sheet: &'a Sheet) -> Self {
        Self {
            chat_id: to.0,
            message_id: None,
            text: &sheet.html,
            parse_mode: sheet.marked.then_some("HTML"),
            link_preview_options: NoPreview { is_disabled: true },
            protect_content: None,
            disable_notification: None,
            reply_markup: Keyboard::under(sheet),
        }
    }
}

#[derive(Serialize)]
struct NoPreview {
    is_disabled: bool,
}

#[derive(Serialize)]
struct Keyboard<'a> {
    inline_keyboard: Rows<'a>,
}

struct Rows<'a>(&'a [Vec<Button>], Option<&'a Copies>);

struct Row<'a>(&'a [Button]);

#[derive(Serialize)]
struct Key<'a> {
    text: &'a str,
    callback_data: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    style: Option<&'static str>,
}

/// Known since Bot API 7.11; a server that refuses it gets the message without buttons.
#[derive(Serialize)]
struct CopyKey<'a> {
    text: &'a str,
    copy_text: CopyText<'a>,
}

#[derive(Serialize)]
struct CopyText<'a> {
    text: &'a str,
}

impl<'a> Keyboard<'a> {
    fn under(sheet: &'a Sheet) -> Option<Self> {
        let inline_keyboard = Rows(&sheet.buttons, sheet.copies.as_deref());
        let has_none = sheet.buttons.is_empty() && sheet.copies.is_none();
        (!has_none).then_some(Self { inline_keyboard })
    }
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(rows, copies) = self;
        let mut all = serializer.serialize_seq(Some(rows.len() + usize::from(copies.is_some())))?;
        for row in *rows {
            all.serialize_element(&Row(row))?;
        }
        if let Some(Copies { label, text }) = copies {
            let copy_text = CopyText { text };
            all.serialize_element(&[CopyKey {
                text: label,
                copy_text,
            }])?;
        }
        all.end()
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|button| Key {
            text: &button.label,
            callback_data: &button.data,
            style: match button.style {
                Style::Plain => None,
                Style::Success => Some("success"),
                Style::Danger => Some("danger"),
            },
        }))
    }
}

/// What is wanted of a message that was sent.
#[derive(Deserialize)]
pub(super) struct Placed {
    message_id: i32,
}

impl From<Placed> for MessageRef {
    fn from(placed: Placed) -> Self {
        Self(placed.message_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sheet() -> Sheet {
        let button = |label: &str| Button {
            label: label.to_owned(),
            data: format!("d:{label}"),
            style: Style::Plain,
        };
        Sheet {
            html: "<b>Wat?</b>".to_owned(),
            marked: true,
            document: None,
            recording: None,
            aloud: None,
            buttons: vec![vec![button("a"), button("b")], vec![button("c")]],
            copies: None,
            protected: true,
            silent: false,
        }
    }

    #[test]
    fn a_sheet_is_sent_as_telegram_reads_it() {
        let key = |label: &str| json!({"text": label, "callback_data": format!("d:{label}")});
        let keyboard = json!({"inline_keyboard": [[key("a"), key("b")], [key("c")]]});
        let sent = serde_json::to_value(Payload::new(PersonId(7), &sheet())).unwrap();
        let common = json!({
            "chat_id": 7, "text": "<b>Wat?</b>", "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": true}, "reply_markup": keyboard,
        });
        let with = |name: &str, value: serde_json::Value| {
            let mut all = common.clone();
            all[name] = value;
            all
        };
        assert_eq!(sent, with("protect_content", true.into()));
        let sheet = sheet();
        let edited = Payload::in_place(PersonId(7), MessageRef(9), &sheet);
        let edited = serde_json::to_value(edited).unwrap();
        assert_eq!(edited, with("message_id", 9.into()));
    }

    #[test]
    fn without_buttons_there_is_no_keyboard() {
        let bare = Sheet {
            buttons: vec![],
            copies: None,
            ..sheet()
        };
        let sent = serde_json::to_value(Payload::new(PersonId(7), &bare)).unwrap();
        assert_eq!(sent.get("reply_markup"), None);
    }
}

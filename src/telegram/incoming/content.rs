//! What was sent instead of a text, by the field it stands in.

use super::fields::Fields;
use kring_rules::event::Content;

/// Of a moving picture and a place there are two fields: the one that says most comes first.
pub(super) const KINDS: &[(&str, Content)] = &[
    ("voice", Content::Voice),
    ("sticker", Content::Sticker),
    ("animation", Content::Sticker),
    ("dice", Content::Sticker),
    ("photo", Content::Photo),
    ("live_photo", Content::Photo),
    ("video", Content::Video),
    ("video_note", Content::Video),
    ("document", Content::Document),
    ("audio", Content::Document),
    ("contact", Content::Contact),
    ("location", Content::Location),
    ("venue", Content::Location),
    ("poll", Content::Other),
    ("story", Content::Other),
    ("game", Content::Other),
    ("checklist", Content::Other),
    ("paid_media", Content::Other),
    ("invoice", Content::Other),
    ("giveaway", Content::Other),
    ("giveaway_winners", Content::Other),
];

/// What Telegram itself tells in a chat: nobody wrote it, and nobody waits for an answer.
pub(super) const SERVICE: &[&str] = &[
    "boost_added",
    "channel_chat_created",
    "chat_background_set",
    "chat_owner_changed",
    "chat_owner_left",
    "chat_shared",
    "checklist_tasks_added",
    "checklist_tasks_done",
    "connected_website",
    "delete_chat_photo",
    "direct_message_price_changed",
    "forum_topic_closed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "gift",
    "gift_upgrade_sent",
    "giveaway_completed",
    "giveaway_created",
    "group_chat_created",
    "left_chat_member",
    "managed_bot_created",
    "message_auto_delete_timer_changed",
    "migrate_from_chat_id",
    "migrate_to_chat_id",
    "new_chat_members",
    "new_chat_photo",
    "new_chat_title",
    "paid_message_price_changed",
    "passport_data",
    "pinned_message",
    "poll_option_added",
    "poll_option_deleted",
    "proximity_alert_triggered",
    "refunded_payment",
    "successful_payment",
    "suggested_post_approval_failed",
    "suggested_post_approved",
    "suggested_post_declined",
    "suggested_post_paid",
    "suggested_post_refunded",
    "supergroup_chat_created",
    "unique_gift",
    "users_shared",
    "video_chat_ended",
    "video_chat_participants_invited",
    "video_chat_scheduled",
    "video_chat_started",
    "web_app_data",
    "write_access_allowed",
];

/// A forwarded message says so in one of these.
pub(super) const FORWARDED: &[&str] = &[
    "forward_origin",
    "forward_date",
    "forward_from",
    "forward_from_chat",
    "forward_sender_name",
];

/// Somebody else may have written it.
pub(super) fn is_forwarded(message: &Fields<'_>) -> bool {
    FORWARDED.iter().any(|field| message.has(field))
}

/// What was sent; nothing for Telegram's own service messages. What nobody knew when this was built cannot be read.
pub(super) fn content(message: &Fields<'_>) -> Option<Content> {
    let known = KINDS.iter().find(|(field, _)| message.has(field));
    match known {
        Some((_, content)) => Some(*content),
        None if SERVICE.iter().any(|field| message.has(field)) => None,
        None => Some(Content::Unreadable),
    }
}

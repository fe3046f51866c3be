//! The updates that wait for the bot, kept until it confirms them.

use std::{collections::VecDeque, sync::Arc};

use serde_json::Value;
use tokio::sync::Notify;

const KEPT_FOR_SECONDS: i64 = 24 * 60 * 60;
const CONFIRMED_KEPT: usize = 10_000;
/// Kinds of update a bot only gets when it asks for them.
const ON_REQUEST: &[&str] = &["chat_member", "message_reaction", "message_reaction_count"];

/// Updates in the order in which they are handed out.
#[derive(Debug)]
pub(super) struct Queue {
    waiting: VecDeque<Entry>,
    confirmed: VecDeque<Entry>,
    next_id: i32,
    allowed: Vec<String>,
    arrived: Arc<Notify>,
    /// Where updates would be sent to, if anywhere: then nobody can poll.
    pub(super) webhook: Option<String>,
    /// The number of the newest poll; an older one has to give way.
    pub(super) poll: u64,
}

#[derive(Clone, Debug)]
struct Entry {
    id: i32,
    date: i64,
    json: Arc<str>,
    /// To be handed out at least once more, whatever the bot has confirmed.
    owed: bool,
}

impl Queue {
    pub(super) fn new(first_id: i32) -> Self {
        Self {
            waiting: VecDeque::new(),
            confirmed: VecDeque::new(),
            next_id: first_id,
            allowed: Vec::new(),
            arrived: Arc::default(),
            webhook: None,
            poll: 0,
        }
    }

    /// Wakes whoever waits for updates.
    pub(super) fn arrived(&self) -> Arc<Notify> {
        Arc::clone(&self.arrived)
    }

    pub(super) fn push(&mut self, kind: &str, payload: &Value, now: i64) {
        if self.allows(kind) {
            let id = self.next_id;
            self.next_id += 1;
            let json = format!(r#"{{"update_id":{id},"{kind}":{payload}}}"#);
            self.add(Entry {
                id,
                date: now,
                json: json.into(),
                owed: false,
            });
        }
    }

    /// Adds an update as it is; without an id it gets the next one.
    pub(super) fn inject(&mut self, mut update: Value, now: i64) {
        let given = update
            .get("update_id")
            .and_then(Value::as_i64)
            .and_then(|id| i32::try_from(id).ok());
        let id = given.unwrap_or(self.next_id);
        if let Value::Object(fields) = &mut update {
            fields.insert("update_id".into(), id.into());
        }
        let owed = id < self.next_id;
        self.next_id = self.next_id.max(id.saturating_add(1));
        self.add(Entry {
            id,
            date: now,
            json: update.to_string().into(),
            owed,
        });
    }

    fn add(&mut self, entry: Entry) {
        self.waiting.push_back(entry);
        self.arrived.notify_waiters();
    }

    fn allows(&self, kind: &str) -> bool {
        if self.allowed.is_empty() {
            !ON_REQUEST.contains(&kind)
        } else {
            self.allowed.iter().any(|allowed| allowed == kind)
        }
    }

    /// Remembers which kinds the bot wants; none means the default set.
    pub(super) fn allow(&mut self, kinds: Vec<String>) {
        self.allowed = kinds;
    }

    pub(super) fn allowed(&self) -> &[String] {
        &self.allowed
    }

    pub(super) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Forgets everything before `offset`; a negative one counts from the end.
    pub(super) fn confirm(&mut self, offset: i64) {
        if offset < 0 {
            let kept = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            let forgotten = self.waiting.len().saturating_sub(kept);
            self.waiting.drain(..forgotten);
            return;
        }
        let mut place = 0;
        while let Some(entry) = self
            .waiting
            .get(place)
            .filter(|entry| i64::from(entry.id) < offset)
        {
            if entry.owed {
                place += 1;
            } else {
                self.confirmed.extend(self.waiting.remove(place));
            }
        }
        let surplus = self.confirmed.len().saturating_sub(CONFIRMED_KEPT);
        self.confirmed.drain(..surplus);
    }

    pub(super) fn forget_all(&mut self) {
        self.waiting.clear();
    }

    /// Puts the last confirmed updates back in front, as a server does that lost the confirmation.
    pub(super) fn redeliver(&mut self, count: usize) -> usize {
        let first = self.confirmed.len().saturating_sub(count);
        let again: Vec<Entry> = self.confirmed.drain(first..).collect();
        let put_back = again.len();
        for entry in again.into_iter().rev() {
            self.waiting.push_front(Entry {
                owed: true,
                ..entry
            });
        }
        self.arrived.notify_waiters();
        put_back
    }

    /// The next updates as a JSON array, or nothing when none wait.
    pub(super) fn batch(&mut self, limit: usize, now: i64) -> Option<String> {
        while self
            .waiting
            .front()
            .is_some_and(|entry| entry.date + KEPT_FOR_SECONDS < now)
        {
            self.waiting.pop_front();
        }
        if self.waiting.is_empty() {
            return None;
        }
        let mut json = String::from("[");
        for entry in self.waiting.iter_mut().take(limit) {
            if json.len() > 1 {
                json.push(',');
            }
            json.push_str(&entry.json);
            entry.owed = false;
        }
        json.push(']');
        Some(json)
    }
}

//! Presses of buttons that wait for the bot's answer.

use std::collections::{HashMap, VecDeque};

use tokio::sync::oneshot;

use super::{events::CallbackAnswer, ids::ChatId};

/// The presses a bot can still answer.
#[derive(Debug)]
pub(super) struct Queries {
    pressed: HashMap<u64, Pressed>,
    order: VecDeque<(i64, u64)>,
    next_id: u64,
    lifetime: i64,
}

#[derive(Debug)]
struct Pressed {
    chat: ChatId,
    waiting: Option<oneshot::Sender<CallbackAnswer>>,
}

impl Queries {
    pub(super) fn new(first_id: u64, lifetime: i64) -> Self {
        Self {
            pressed: HashMap::new(),
            order: VecDeque::new(),
            next_id: first_id,
            lifetime,
        }
    }

    pub(super) fn ask(
        &mut self,
        chat: ChatId,
        now: i64,
    ) -> (u64, oneshot::Receiver<CallbackAnswer>) {
        self.forget_old(now);
        let id = self.next_id;
        self.next_id += 1;
        let (waiting, answer) = oneshot::channel();
        self.pressed.insert(
            id,
            Pressed {
                chat,
                waiting: Some(waiting),
            },
        );
        self.order.push_back((now, id));
        (id, answer)
    }

    /// Hands the answer to the phone and names its chat; nothing when the press is unknown or too old.
    pub(super) fn answer(&mut self, answer: CallbackAnswer, now: i64) -> Option<ChatId> {
        self.forget_old(now);
        let pressed = self.pressed.get_mut(&answer.query.parse().ok()?)?;
        if let Some(waiting) = pressed.waiting.take() {
            // Nobody has to be waiting for the answer.
            let _ = waiting.send(answer);
        }
        Some(pressed.chat)
    }

    fn forget_old(&mut self, now: i64) {
        while let Some((_, id)) = self
            .order
            .front()
            .filter(|(pressed, _)| pressed + self.lifetime < now)
        {
            self.pressed.remove(id);
            self.order.pop_front();
        }
    }
}

//! What can be made to go wrong between the bot and the server.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use super::ids::ChatId;

/// Something that goes wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429 with `retry_after` in seconds; the request is not handled.
    TooManyRequests(u32),
    /// Any other refusal, with this code and in these words; the request is not handled.
    Refused(u16, &'static str),
    /// A status such as 500 or 502 with a page of HTML; the request is not handled.
    ServerError(u16),
    /// The connection is cut and the request not handled.
    LostRequest,
    /// The request is handled, then the connection is cut.
    LostAnswer,
    /// The request is handled, the answer breaks off in the middle of its JSON.
    MalformedAnswer,
    /// The request is handled after a while.
    Slow(Duration),
}

/// A fault, and which requests it strikes.
#[derive(Clone, Debug)]
pub struct FaultRule {
    fault: Fault,
    method: Option<String>,
    chat: Option<ChatId>,
    times: Option<u32>,
    probability: Option<f64>,
}

impl FaultRule {
    /// Strikes every request, until narrowed down.
    pub fn new(fault: Fault) -> Self {
        Self {
            fault,
            method: None,
            chat: None,
            times: None,
            probability: None,
        }
    }

    /// Strikes only this method.
    #[must_use]
    pub fn on(self, method: &str) -> Self {
        Self {
            method: Some(method.to_lowercase()),
            ..self
        }
    }

    /// Strikes only requests that name this chat; `answerCallbackQuery` names none.
    #[must_use]
    pub fn in_chat(self, chat: ChatId) -> Self {
        Self {
            chat: Some(chat),
            ..self
        }
    }

    /// Strikes this many times and no more.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self {
            times: Some(times),
            ..self
        }
    }

    /// Strikes this part of the requests, between 0 and 1.
    #[must_use]
    pub fn with_probability(self, probability: f64) -> Self {
        Self {
            probability: Some(probability),
            ..self
        }
    }

    fn concerns(&self, method: &str, chat: Option<ChatId>) -> bool {
        self.method
            .as_ref()
            .is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && (self.chat.is_none() || self.chat == chat)
    }

    fn strikes(&mut self, dice: &mut Dice) -> bool {
        if self.times == Some(0)
            || self
                .probability
                .is_some_and(|probability| dice.roll() >= probability)
        {
            return false;
        }
        self.times = self.times.map(|times| times - 1);
        true
    }
}

/// What befalls one request.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Plight {
    pub(super) delay: Option<Duration>,
    pub(super) fault: Option<Fault>,
}

/// The faults in force.
#[derive(Debug)]
pub(super) struct Faults {
    any: AtomicBool,
    rules: Mutex<(Vec<FaultRule>, Dice)>,
}

impl Faults {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            any: AtomicBool::new(false),
            rules: Mutex::new((Vec::new(), Dice(seed.max(1)))),
        }
    }

    pub(super) fn add(&self, rule: FaultRule) {
        self.rules
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .push(rule);
        self.any.store(true, Ordering::Release);
    }

    pub(super) fn clear(&self) {
        self.rules
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .clear();
        self.any.store(false, Ordering::Release);
    }

    /// Draws what befalls a request: the first fault that strikes, and any slowness before it.
    pub(super) fn befall(&self, method: &str, chat: Option<ChatId>) -> Plight {
        let mut plight = Plight::default();
        if !self.any.load(Ordering::Acquire) {
            return plight;
        }
        let mut guard = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        let (rules, dice) = &mut *guard;
        for rule in rules.iter_mut().filter(|rule| rule.concerns(method, chat)) {
            if !rule.strikes(dice) {
                continue;
            }
            match rule.fault {
                Fault::Slow(delay) => plight.delay = Some(plight.delay.unwrap_or_default() + delay),
                fault => {
                    plight.fault = Some(fault);
                    break;
                }
            }
        }
        plight
    }
}

/// Dice that fall the same way for the same seed (xorshift).
#[derive(Debug)]
struct Dice(u64);

impl Dice {
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit a float exactly")]
    fn roll(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

//! What can be chosen when the loopback Bot API starts.

/// A token of valid form that is nobody's.
pub const DEMO_TOKEN: &str = "7000000001:AAHloopbackTokenThatNobodyOwnsOne00";

/// How many messages a bot may send to one chat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FloodLimit {
    /// How many at once.
    pub burst: u32,
    /// How many per second in the long run.
    pub per_second: f64,
}

impl FloodLimit {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to whole seconds"
    )]
    pub(super) fn seconds_until_next(self, left: f64) -> u32 {
        ((1.0 - left) / self.per_second).ceil().clamp(1.0, 3600.0) as u32
    }
}

/// What can be chosen at the start.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// The bot's token.
    pub token: String,
    /// The bot's name.
    pub name: String,
    /// The bot's username.
    pub username: String,
    /// Whether requests are held against the documentation.
    pub validate: bool,
    /// Limits on messages per chat; none by default.
    pub flood: Option<FloodLimit>,
    /// Seconds within which a press of a button can be answered.
    pub query_lifetime: i64,
    /// The first update's id; follows from the time by default.
    pub first_update_id: Option<i32>,
    /// The first message's id; follows from the time by default.
    pub first_message_id: Option<i32>,
    /// Where the dice of faults with a probability start.
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            port: 0,
            token: DEMO_TOKEN.into(),
            name: "A bot".into(),
            username: "loopback_bot".into(),
            validate: true,
            flood: None,
            query_lifetime: 60,
            first_update_id: None,
            first_message_id: None,
            seed: 1,
        }
    }
}

impl Settings {
    /// The bot's id: the number its token begins with.
    pub fn bot_id(&self) -> i64 {
        self.token
            .split(':')
            .next()
            .and_then(|id| id.parse().ok())
            .unwrap_or(1)
    }
}

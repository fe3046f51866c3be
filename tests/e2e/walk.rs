//! Someone who goes through their preparation, whatever happens to kring meanwhile, and remembers all they saw.

use std::time::{Duration, Instant};

use loopback_botapi::{ChatMessage, Phone};

/// After so long a silence they answer once more.
const SILENCE: Duration = Duration::from_secs(8);
/// Or after so long, when they heard that their text went to the question before, or heard a question again.
const DOUBT: Duration = Duration::from_millis(1200);
/// They give up, and the test fails, when nothing helps for so long.
const LIMIT: Duration = Duration::from_mins(4);

/// What someone did and saw on the way.
#[derive(Debug, Default)]
pub struct Walked {
    /// The case, and the number of the party in it.
    pub part: (String, String),
    /// Every text, as it was written.
    pub written: Vec<String>,
    /// Every new message of the bot: the revision that its buttons carry, and what it says.
    pub heard: Vec<(Option<u32>, String)>,
    /// So often they had to answer once more.
    pub nudges: usize,
}

impl Walked {
    /// The bot's messages that came more than once.
    pub fn repeats(&self) -> usize {
        let mut heard: Vec<_> = self
            .heard
            .iter()
            .filter(|(revision, _)| revision.is_some())
            .collect();
        heard.sort();
        heard.windows(2).filter(|pair| pair[0] == pair[1]).count()
    }

    /// The places they came through never went back.
    pub fn is_in_order(&self) -> bool {
        self.heard
            .iter()
            .filter_map(|(revision, _)| *revision)
            .is_sorted()
    }
}

/// How far someone goes. They answer so many questions in words, and pass the other ones over.
#[derive(Clone, Copy)]
pub enum Way {
    /// Until all of those are answered.
    InWords(usize),
    /// Until they have handed everything in.
    ToTheEnd(usize),
}

/// Goes on from the link.
pub async fn walk(phone: Phone, link: String, way: Way) -> Walked {
    phone.start(Some(&link));
    let (Way::InWords(words) | Way::ToTheEnd(words)) = way;
    let mut walker = Walker {
        phone,
        way,
        words,
        at: None,
        answered: None,
        in_doubt: false,
        walked: Walked::default(),
    };
    let begun = Instant::now();
    while walker.goes_on().await {
        let last = walker
            .phone
            .chat()
            .split_off(walker.phone.chat().len().saturating_sub(6));
        let last: Vec<_> = last.into_iter().map(|m| (m.author, m.text)).collect();
        assert!(
            begun.elapsed() < LIMIT,
            "{:?} is stuck: {last:#?}",
            walker.phone.id()
        );
    }
    walker.walked
}

struct Walker {
    phone: Phone,
    way: Way,
    words: usize,
    /// The newest screen with buttons.
    at: Option<ChatMessage>,
    /// The step of the screen that was answered last.
    answered: Option<u32>,
    in_doubt: bool,
    walked: Walked,
}

impl Walker {
    async fn goes_on(&mut self) -> bool {
        let silence = if self.in_doubt { DOUBT } else { SILENCE };
        match self.phone.next(silence).await {
            Some(message) if message.edited.is_some() || !message.is_from_bot() => true,
            Some(message) => self.heard(&message),
            None => {
                self.walked.nudges += 1;
                self.in_doubt = false;
                match self.at.clone() {
                    Some(screen) => self.answer(&screen),
                    None => drop(self.phone.start(None)),
                }
                true
            }
        }
    }

    fn heard(&mut self, message: &ChatMessage) -> bool {
        let place = place(message);
        let revision = place.as_ref().map(|(.., revision)| *revision);
        self.walked.heard.push((revision, message.text.clone()));
        let Some((case, party, revision)) = place else {
            self.in_doubt = true;
            return true;
        };
        self.walked.part = (case, party);
        let step = step(message, revision);
        if self.has_arrived(message, step) {
            return false;
        }
        self.at = Some(message.clone());
        self.in_doubt = self.answered.is_some_and(|answered| answered >= step);
        if !self.in_doubt {
            self.answered = Some(step);
            self.answer(message);
        }
        true
    }

    fn has_arrived(&self, screen: &ChatMessage, step: u32) -> bool {
        let data = data(screen);
        match self.way {
            Way::InWords(_) => self.words == 0 && self.answered < Some(step),
            Way::ToTheEnd(_) => {
                data.iter().any(|d| d.ends_with(":review"))
                    && data.iter().all(|d| !d.ends_with(":hand-in"))
            }
        }
    }

    fn answer(&mut self, screen: &ChatMessage) {
        let data = data(screen);
        let with = |verb: &str| data.iter().find(|data| data.contains(verb)).cloned();
        let takes_words = with(":choose=").is_none() && with(":skip").is_some();
        if takes_words && self.words > 0 {
            self.words -= 1;
            let text = format!(
                "Antwoord {}x{:03}.",
                self.phone.id().0,
                self.walked.written.len()
            );
            self.phone.write(&text);
            self.walked.written.push(text);
            return;
        }
        let is_gate = with(":choose=yes").filter(|_| with(":choose=not-yet").is_some());
        let press = with(":it-is-me")
            .or_else(|| with(":consent=yes"))
            .or_else(|| with(":next"))
            .or(is_gate)
            .or_else(|| with(":hand-in"))
            // Whoever leaves out whether they feel safe is not ready.
            .or_else(|| with(":choose=safe"))
            .or_else(|| with(":skip"));
        if let Some(data) = press {
            drop(self.phone.press_data(screen.id, &data).unwrap());
        }
    }
}

pub fn data(message: &ChatMessage) -> Vec<String> {
    message
        .buttons()
        .into_iter()
        .filter_map(|button| button.data)
        .collect()
}

/// At each revision, a question comes first and then, when it was answered in words, whether there is anything else.
fn step(message: &ChatMessage, revision: u32) -> u32 {
    let anything_else = data(message).iter().any(|data| data.ends_with(":next"));
    2 * revision + u32::from(anything_else)
}

/// Case, party and revision, as a participant's buttons carry them.
fn place(message: &ChatMessage) -> Option<(String, String, u32)> {
    data(message).iter().find_map(|data| {
        let mut fields = data.strip_prefix("p:")?.split(':');
        let (case, party) = (fields.next()?.to_owned(), fields.next()?.to_owned());
        Some((case, party, fields.next()?.parse().ok()?))
    })
}

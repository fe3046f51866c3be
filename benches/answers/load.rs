//! The people at their phones: as many as there are answer as fast as they are asked, or so many answers come a second.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use loopback_botapi::{BotApi, ChatMessage, Person, Phone};
use tokio::task::JoinSet;

use crate::figures::{Figures, Reading};
use crate::house::{Bot, House};
use crate::rehearsal::WORDS;
use crate::stencil::Stencil;
use crate::step::{Manner, step};

/// Whoever hears nothing for so long gives up, and the benchmark with them.
const PATIENCE: Duration = Duration::from_secs(30);
const WARM_UP: Duration = Duration::from_secs(1);

/// Everybody with a phone.
pub struct Crowd {
    facilitators: Vec<Phone>,
    parties: Arc<Vec<Phone>>,
}

impl Crowd {
    /// The people of so many copies.
    pub fn of(api: &BotApi, stencil: &Stencil, copies: usize) -> Self {
        let facilitators = (0..copies).map(|copy| stencil.facilitator(copy));
        let parties = (0..copies).flat_map(|copy| stencil.parties(copy));
        Self::with(api, facilitators, parties)
    }

    /// So many people whom the bot does not know yet.
    pub fn of_strangers(api: &BotApi, size: usize) -> Self {
        Self::with(api, std::iter::empty(), (1..).take(size))
    }

    fn with(
        api: &BotApi,
        facilitators: impl Iterator<Item = i64>,
        parties: impl Iterator<Item = i64>,
    ) -> Self {
        let phone = |id: i64| api.phone(&Person::new(id, "Iemand", "nl"));
        Self {
            facilitators: facilitators.map(phone).collect(),
            parties: Arc::new(parties.map(phone).collect()),
        }
    }

    pub fn size(&self) -> usize {
        self.parties.len()
    }

    pub fn phone(&self, number: usize) -> Option<&Phone> {
        self.parties.get(number)
    }

    /// The bot can write to someone only after they wrote to it.
    pub async fn wake_facilitators(&self) -> Result<()> {
        for phone in &self.facilitators {
            phone.start(None);
        }
        for phone in &self.facilitators {
            phone
                .next(PATIENCE)
                .await
                .context("a facilitator hears nothing")?;
        }
        Ok(())
    }

    /// So many people answer at once; whoever is through gives their seat to the next.
    pub async fn answer(
        &self,
        (manner, seats): (Manner, usize),
        measured: Duration,
        (house, bot): (&House, &Bot),
    ) -> Result<Figures> {
        let clock = Arc::new(Stopwatch::default());
        let seated = self.take_seats(manner, seats, &clock);
        tokio::time::sleep(WARM_UP).await;
        let (before, began) = (Reading::take(house, bot)?, Instant::now());
        clock.running.store(true, Ordering::Relaxed);
        tokio::time::sleep(measured).await;
        clock.running.store(false, Ordering::Relaxed);
        let (measured, after) = (began.elapsed(), Reading::take(house, bot)?);
        clock.over.store(true, Ordering::Relaxed);
        let (latencies, through) = together(seated).await?;
        anyhow::ensure!(
            !through,
            "everybody is through before the time is over: measure for fewer seconds"
        );
        Ok(Figures::between((&before, &after), measured, latencies))
    }

    /// Everybody goes their whole way.
    pub async fn answer_everything(
        &self,
        (manner, seats): (Manner, usize),
        (house, bot): (&House, &Bot),
    ) -> Result<Figures> {
        let clock = Arc::new(Stopwatch::default());
        clock.running.store(true, Ordering::Relaxed);
        let (before, began) = (Reading::take(house, bot)?, Instant::now());
        let (latencies, _) = together(self.take_seats(manner, seats, &clock)).await?;
        let after = Reading::take(house, bot)?;
        Ok(Figures::between(
            (&before, &after),
            began.elapsed(),
            latencies,
        ))
    }

    fn take_seats(&self, manner: Manner, seats: usize, clock: &Arc<Stopwatch>) -> JoinSet<Sitting> {
        let next = Arc::new(AtomicUsize::new(0));
        let mut seated = JoinSet::new();
        for _ in 0..seats {
            let (people, next, clock) = (self.parties.clone(), next.clone(), clock.clone());
            seated.spawn(async move {
                let mut latencies = Vec::new();
                while let Some(phone) = people.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if !play(manner, phone, &clock, &mut latencies).await? {
                        return Ok((latencies, false));
                    }
                }
                Ok((latencies, true))
            });
        }
        seated
    }

    /// So many answers a second, whatever becomes of the ones before; each by somebody who has heard the last reply.
    pub async fn answer_at_a_pace(
        &self,
        (manner, rate): (Manner, u32),
        measured: Duration,
        (house, bot): (&House, &Bot),
    ) -> Result<Figures> {
        let mut people = self.parties.iter().cloned();
        let mut free: VecDeque<Seat> = people
            .by_ref()
            .take(rate as usize)
            .map(Seat::from)
            .collect();
        let (mut answering, mut latencies) = (JoinSet::new(), Vec::new());
        let (began, mut before) = (Instant::now(), None);
        for due in (0..).map(|number| Duration::from_secs(1) * number / rate) {
            if before.is_none() && due >= WARM_UP {
                before = Some(Reading::take(house, bot)?);
                latencies.clear();
            }
            if due >= WARM_UP + measured {
                break;
            }
            tokio::time::sleep_until((began + due).into()).await;
            while let Some(answered) = answering.try_join_next() {
                take_back(answered??, &mut free, &mut latencies);
            }
            let seat = free.pop_front().or_else(|| people.next().map(Seat::from));
            answering.spawn(seat.context("nobody is free to answer")?.answer(manner));
        }
        let after = Reading::take(house, bot)?;
        for answered in answering.join_all().await {
            take_back(answered?, &mut free, &mut latencies);
        }
        let before = before.context("it was over before it began")?;
        Ok(Figures::between((&before, &after), measured, latencies))
    }

    /// So many answers, each by somebody else from anywhere in the crowd.
    pub async fn answer_once(
        &self,
        (seats, answers): (usize, usize),
        (house, bot): (&House, &Bot),
    ) -> Result<Figures> {
        let next = Arc::new(AtomicUsize::new(0));
        let (before, began) = (Reading::take(house, bot)?, Instant::now());
        let mut seated: JoinSet<Sitting> = JoinSet::new();
        // Two people are left alone: they tell when kring has started.
        let (people, others) = (self.parties.clone(), self.parties.len() - 2);
        for _ in 0..seats {
            let (people, next) = (people.clone(), next.clone());
            seated.spawn(async move {
                let mut latencies = Vec::new();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= answers.min(others) {
                        return Ok((latencies, true));
                    }
                    // A stride that meets everyone once, all over the crowd.
                    let (phone, asked) = (&people[2 + number * 7919 % others], Instant::now());
                    phone.write(WORDS);
                    let heard = phone.next(PATIENCE).await;
                    heard.context("an answer is not confirmed")?;
                    latencies.push(asked.elapsed());
                }
            });
        }
        let (latencies, _) = together(seated).await?;
        let after = Reading::take(house, bot)?;
        Ok(Figures::between(
            (&before, &after),
            began.elapsed(),
            latencies,
        ))
    }
}

/// How long each reply took, and whether nobody was left.
type Sitting = Result<(Vec<Duration>, bool)>;

async fn together(seated: JoinSet<Sitting>) -> Sitting {
    let (mut all, mut nobody_left) = (Vec::new(), false);
    for sitting in seated.join_all().await {
        let (latencies, through) = sitting?;
        all.extend(latencies);
        nobody_left |= through;
    }
    Ok((all, nobody_left))
}

/// When answers count, and when all is over.
#[derive(Default)]
struct Stopwatch {
    running: AtomicBool,
    over: AtomicBool,
}

/// Someone answers until they are through; false when the time is over.
async fn play(
    manner: Manner,
    phone: &Phone,
    clock: &Stopwatch,
    latencies: &mut Vec<Duration>,
) -> Result<bool> {
    let mut shown = None;
    loop {
        if clock.over.load(Ordering::Relaxed) {
            return Ok(false);
        }
        let sent = Instant::now();
        let Some(fits) = step(manner, phone, shown.as_ref())? else {
            return Ok(true);
        };
        let message = phone
            .until(fits, PATIENCE)
            .await
            .context("an answer is not confirmed")?;
        if clock.running.load(Ordering::Relaxed) {
            latencies.push(sent.elapsed());
        }
        shown = Some(message);
    }
}

/// Somebody, and what stands on their screen.
struct Seat {
    phone: Phone,
    shown: Option<ChatMessage>,
}

impl From<Phone> for Seat {
    fn from(phone: Phone) -> Self {
        Self { phone, shown: None }
    }
}

impl Seat {
    /// How long the reply took; nothing when there was nothing left to answer.
    async fn answer(mut self, manner: Manner) -> Result<Option<(Self, Duration)>> {
        let sent = Instant::now();
        let Some(fits) = step(manner, &self.phone, self.shown.as_ref())? else {
            return Ok(None);
        };
        let heard = self.phone.until(fits, PATIENCE).await;
        self.shown = Some(heard.context("an answer is not confirmed")?);
        Ok(Some((self, sent.elapsed())))
    }
}

fn take_back(
    answered: Option<(Seat, Duration)>,
    free: &mut VecDeque<Seat>,
    latencies: &mut Vec<Duration>,
) {
    if let Some((seat, latency)) = answered {
        free.push_back(seat);
        latencies.push(latency);
    }
}

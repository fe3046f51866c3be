//! The people at their phones, who answer as fast as they are asked.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use loopback_botapi::{BotApi, ChatMessage, Person, Phone};
use tokio::task::JoinSet;

use crate::house::Kring;
use crate::machine::own_usage;
use crate::rehearsal::WORDS;
use crate::stencil::Stencil;

/// Whoever hears nothing for so long gives up, and the benchmark with them.
const PATIENCE: Duration = Duration::from_secs(30);
const WARM_UP: Duration = Duration::from_secs(2);

/// In which way people answer.
#[derive(Clone, Copy)]
pub enum Manner {
    /// In own words, until a question comes that has options.
    OwnWords,
    /// In whichever way is asked, from consent to handing in.
    Whole,
}

/// Everybody with a phone.
pub struct Crowd {
    facilitators: Vec<Phone>,
    parties: Arc<Vec<Phone>>,
}

/// What was measured.
pub struct Figures {
    latencies: Vec<Duration>,
    measured: Duration,
    kring_cpu: f64,
    own_cpu: f64,
    megabytes: f64,
    highest_megabytes: f64,
}

impl Crowd {
    pub fn of(api: &BotApi, copies: usize) -> Self {
        let phone = |id: i64| api.phone(&Person::new(id, "Iemand", "nl"));
        let parties = (0..copies).flat_map(Stencil::parties);
        Self {
            facilitators: (0..copies)
                .map(|copy| phone(Stencil::facilitator(copy)))
                .collect(),
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
        manner: Manner,
        seats: usize,
        measured: Duration,
        kring: &Kring,
    ) -> Result<Figures> {
        let next = Arc::new(AtomicUsize::new(0));
        let clock = Arc::new(Stopwatch::default());
        let mut taken = JoinSet::new();
        for _ in 0..seats {
            let (people, next, clock) = (self.parties.clone(), next.clone(), clock.clone());
            taken.spawn(async move {
                let mut latencies = Vec::new();
                while let Some(phone) = people.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if !play(manner, phone, &clock, &mut latencies).await? {
                        return Ok(latencies);
                    }
                }
                anyhow::bail!(
                    "everybody is through before the time is over: measure for fewer seconds"
                )
            });
        }
        tokio::time::sleep(WARM_UP).await;
        // The Bot API and the phones live in this process.
        let (kring_before, own_before, began) = (kring.usage()?, own_usage()?, Instant::now());
        clock.running.store(true, Ordering::Relaxed);
        tokio::time::sleep(measured).await;
        clock.running.store(false, Ordering::Relaxed);
        let (measured, kring_after, own_after) = (began.elapsed(), kring.usage()?, own_usage()?);
        clock.over.store(true, Ordering::Relaxed);
        let seats: Vec<Result<Vec<Duration>>> = taken.join_all().await;
        let mut latencies: Vec<Duration> = seats.into_iter().collect::<Result<Vec<_>>>()?.concat();
        latencies.sort_unstable();
        Ok(Figures {
            latencies,
            measured,
            kring_cpu: kring_after.cpu_seconds - kring_before.cpu_seconds,
            own_cpu: own_after.cpu_seconds - own_before.cpu_seconds,
            megabytes: kring_after.megabytes,
            highest_megabytes: kring_after.highest_megabytes,
        })
    }

    /// So many answers, each by somebody else from anywhere in the crowd.
    pub async fn answer_once(&self, seats: usize, answers: usize) -> Result<()> {
        let next = Arc::new(AtomicUsize::new(0));
        let mut taken = JoinSet::new();
        // Two people are left alone: they tell when kring has started.
        let (people, others) = (self.parties.clone(), self.parties.len() - 2);
        for _ in 0..seats {
            let (people, next) = (people.clone(), next.clone());
            taken.spawn(async move {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= answers.min(others) {
                        return anyhow::Ok(());
                    }
                    // A stride that meets everyone once, all over the crowd.
                    let phone = &people[2 + number * 7919 % others];
                    phone.write(WORDS);
                    phone
                        .next(PATIENCE)
                        .await
                        .context("an answer is not confirmed")?;
                }
            });
        }
        taken.join_all().await.into_iter().collect()
    }
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
        let fits = match (manner, &shown) {
            (Manner::OwnWords, None) => write(phone),
            (Manner::Whole, None) => start(phone),
            (_, Some(message)) => match answer(manner, phone, message)? {
                Some(fits) => fits,
                None => return Ok(true),
            },
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

/// Which message confirms what was done.
type Fits = fn(&ChatMessage) -> bool;

fn is_new(message: &ChatMessage) -> bool {
    message.edited.is_none()
}

fn is_edited(message: &ChatMessage) -> bool {
    message.edited.is_some()
}

fn write(phone: &Phone) -> Fits {
    phone.write(WORDS);
    is_new
}

fn start(phone: &Phone) -> Fits {
    phone.start(None);
    is_new
}

/// Answers what is on the screen; nothing when there is nothing left to answer.
fn answer(manner: Manner, phone: &Phone, message: &ChatMessage) -> Result<Option<Fits>> {
    let buttons: Vec<String> = message
        .buttons()
        .into_iter()
        .filter_map(|button| button.data)
        .collect();
    let with = |verb: &str| buttons.iter().find(|data| data.contains(verb));
    let press = |data: &str, fits: Fits| -> Result<Option<Fits>> {
        phone.press_data(message.id, data)?;
        Ok(Some(fits))
    };
    let several = with(":done");
    match (
        manner,
        with(":consent=yes").or(with(":hand-in")),
        with(":choose="),
    ) {
        (Manner::OwnWords, _, Some(_)) => Ok(None),
        (_, Some(data), _) => press(data, is_new),
        (_, None, Some(_)) if message.edited.is_some() => {
            press(several.context("no way on")?, is_new)
        }
        (_, None, Some(data)) => press(data, if several.is_some() { is_edited } else { is_new }),
        (_, None, None) if with(":skip").is_some() => Ok(Some(write(phone))),
        _ => Ok(None),
    }
}

impl Figures {
    #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
    pub fn print(&self, name: &str) {
        let updates = self.latencies.len() as f64;
        let per_update = |seconds: f64| seconds / updates * 1e3;
        println!("{name}");
        println!(
            "  updates            {:>10.0} /s",
            updates / self.measured.as_secs_f64()
        );
        println!(
            "  confirmed within   {:>10.0} ms   (half of them; 99 of 100 within {:.0} ms)",
            self.percentile(50),
            self.percentile(99)
        );
        println!(
            "  kring's CPU        {:>10.3} ms   per update",
            per_update(self.kring_cpu)
        );
        println!(
            "  Bot API and phones {:>10.3} ms   per update",
            per_update(self.own_cpu)
        );
        println!(
            "  kring's memory     {:>10.1} MB   (highest {:.1} MB)\n",
            self.megabytes, self.highest_megabytes
        );
    }

    /// In milliseconds.
    fn percentile(&self, percent: usize) -> f64 {
        let at = self.latencies.len() * percent / 100;
        self.latencies
            .get(at)
            .map_or(0.0, |latency| latency.as_secs_f64() * 1e3)
    }
}

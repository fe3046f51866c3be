//! What is looked after, after each step.

mod answered;
mod belongs;
mod closing;
mod day;
mod following;
mod gone;
mod kept;
mod may_read;
mod noted;
mod places;
mod programme;
mod pushed;
mod ready;
mod secrecy;
mod signals;
mod told_once;
pub mod wording;
mod young;

use std::collections::BTreeMap;

use kring_rules::ids::{CaseId, PersonId};
use kring_rules::moment::{DAY, Moment};
use kring_rules::party::Party;
use kring_rules::person::AtHand;
use kring_rules::say::{GeneralSay, Say};

use crate::figures;
use crate::house::House;
use crate::stage::Stage;
use crate::stage::phone::Shown;
use crate::world::{Input, Kept, World};

/// Everything that is looked after, with what it needs to remember from step to step.
#[derive(Clone, Default)]
pub struct Promises {
    told_once: told_once::ToldOnce,
    asked_once: day::AskedOnce,
    confirmed: programme::Confirmed,
    followed: following::FollowedOnce,
    went: closing::AskedHowItWent,
    places: places::Places,
    secrecy: secrecy::Secrecy,
    noted: noted::Noted,
    settled: kept::Settled,
    signals: signals::Signals,
    acknowledged: kept::Acknowledged,
    seen: BTreeMap<PersonId, (usize, usize)>,
    before: House,
    last_input: Moment,
}

type News = Vec<(PersonId, Shown)>;
type Toasts = Vec<(PersonId, String)>;

/// One step: what was done, how things stood before, what was shown since.
pub struct Step<'a> {
    pub did: Option<(PersonId, &'a Input)>,
    pub before: &'a House,
    pub house: &'a House,
    pub news: News,
    pub toasts: Toasts,
}

impl Step<'_> {
    /// What was said, the parts of a long message once: buttons stand under its last part.
    pub fn says(&self) -> impl Iterator<Item = (PersonId, &Say)> {
        let mut unfinished: Option<(PersonId, &Say)> = None;
        self.news.iter().filter_map(move |(to, shown)| {
            let said = (*to, &shown.say);
            let continued = unfinished == Some(said);
            unfinished = shown.sheet.buttons.is_empty().then_some(said);
            (!continued).then_some(said)
        })
    }

    /// The newest thing this person sees has buttons.
    pub fn shows_buttons(&self, who: Option<PersonId>) -> bool {
        let last = self.news.iter().rev().find(|(to, _)| Some(*to) == who);
        last.is_some_and(|(_, shown)| !shown.sheet.buttons.is_empty())
    }

    /// Somebody writes as this party: they themselves, or both of them in the chat of a facilitator with whom they sit
    /// together, now or before this step.
    pub fn writes_as(&self, who: PersonId, case: &CaseId, party: &Party) -> bool {
        let before = self.before.party(case, party.id);
        let with = |party: &Party| party.sitting().is_some_and(|sitting| sitting.with == who);
        party.person == Some(who) || with(party) || before.is_some_and(with)
    }

    pub fn at_hand_before(&self, who: PersonId) -> AtHand {
        self.before.at_hand(who)
    }
}

impl Promises {
    pub fn before(&mut self, world: &World) {
        self.before = world.house.clone();
        let seen = |(who, phone): (&PersonId, &crate::stage::phone::Phone)| {
            (*who, (phone.history.len(), phone.toasts.len()))
        };
        self.seen = world.stage.phones.iter().map(seen).collect();
    }

    pub async fn after(&mut self, world: &mut World, did: Option<(PersonId, &Input)>) -> Kept {
        if did.is_some() {
            self.last_input = world.stage.now;
        }
        if world.stage.now.since(self.last_input) < 2 * DAY {
            delivered_again(&mut world.stage).await?;
        }
        let (news, toasts) = self.news(&world.stage);
        let step = Step {
            did,
            before: &self.before,
            house: &world.house,
            news,
            toasts,
        };
        nothing_was_set_aside(&step)?;
        answered::check(&step).map_err(named("everybody is answered"))?;
        let shown = |who| self.seen.get(&who).map_or(0, |(shown, _)| *shown);
        belongs::check(&step, &world.stage, shown).map_err(named("words go where they belong"))?;
        self.told_once.check(&step).map_err(named("told once"))?;
        self.asked_once
            .check(&step)
            .map_err(named("asked once around the day"))?;
        self.confirmed
            .check(&step)
            .map_err(named("only what all confirmed stands"))?;
        self.followed
            .check(&step)
            .map_err(named("asked and told once what became of it"))?;
        self.went.check(&step).map_err(named(
            "agreements stay as everybody said, and how it went is asked once",
        ))?;
        ready::check(&step).map_err(named("ready means ready, and a no stays a no"))?;
        self.places
            .check(&step, &world.stage)
            .map_err(named("places"))?;
        wording::check(&step, &world.stage).map_err(named("wording"))?;
        self.secrecy
            .check(&step, &mut world.markers, &world.stage)
            .map_err(named("secrecy and erasing"))?;
        pushed::check(&step, &world.stage)
            .map_err(named("what nobody asked for holds no words"))?;
        gone::check(&step, &world.stage)
            .await
            .map_err(named("what is erased goes from the chats"))?;
        self.noted
            .check(&step, &world.markers, &world.stage)
            .await
            .map_err(named("what is shown is noted"))?;
        self.signals
            .check(&step, &world.stage)
            .map_err(named("a signal is seen or still owed"))?;
        self.settled
            .check(&step)
            .map_err(named("what is said to stay stays"))?;
        self.acknowledged
            .check(&step)
            .map_err(named("words once acknowledged stay"))?;
        kept::check(&step).map_err(named("what is said to be noted is kept"))?;
        young::check(&step).map_err(named("young people begin with an adult and with a yes"))?;
        figures::count(&step);
        Ok(())
    }

    fn news(&self, stage: &Stage) -> (News, Toasts) {
        let (mut news, mut toasts) = (Vec::new(), Vec::new());
        for (who, phone) in &stage.phones {
            let (shown, toasted) = self.seen.get(who).copied().unwrap_or_default();
            news.extend(
                phone.history[shown..]
                    .iter()
                    .map(|shown| (*who, shown.clone())),
            );
            toasts.extend(
                phone.toasts[toasted..]
                    .iter()
                    .map(|toast| (*who, toast.clone())),
            );
        }
        (news, toasts)
    }
}

/// Delivered once more, it does nothing at all.
async fn delivered_again(stage: &mut Stage) -> Kept {
    let count = |stage: &Stage| -> (u64, usize) {
        let said = stage
            .phones
            .values()
            .map(|phone| phone.history.len() + phone.toasts.len());
        (stage.store.commits(), said.sum())
    };
    let before = count(stage);
    stage.redeliver().await;
    if count(stage) == before {
        return Ok(());
    }
    Err("delivered again: something was written or said a second time".to_owned())
}

fn nothing_was_set_aside(step: &Step<'_>) -> Kept {
    let in_trouble = |(_, say): &(PersonId, &Say)| matches!(say, Say::General(GeneralSay::Trouble));
    if step.says().any(|said| in_trouble(&said)) {
        return Err("nothing panics: an update was set aside".to_owned());
    }
    Ok(())
}

fn named(promise: &'static str) -> impl Fn(String) -> String {
    move |broken| format!("{promise}: {broken}")
}

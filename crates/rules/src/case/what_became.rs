//! At each date everybody whom an item of the programme concerns is asked alone what became of it, and reminded once; what they
//! say is compared, and what facilitators are to hear of it is told.

use std::collections::BTreeSet;

use super::Case;
use crate::day::around::YesNo;
use crate::ids::PartyId;
use crate::moment::Moment;
use crate::party::Party;
use crate::programme::following::{Check, Comes, Happened, On, Waits, comes, in_the_day};
use crate::programme::{Heard, Item, OwnItem};
use crate::say::{FollowScene, Message, NoticeKind, ProgrammeNews, ProgrammeScene, Scene};
use crate::words::Words;

/// A date that has come for somebody.
type Date = (On, Moment);

impl Case {
    /// Everybody confirmed it since then.
    fn stands_since(&self, item: &Item) -> Moment {
        let parties = item.concerns.iter().filter_map(|id| self.party(*id));
        let said = parties.filter_map(|party| party.programme.said_at(item.number, item.version));
        said.max().unwrap_or(Moment(0))
    }

    /// The dates at which it is asked what became of this item; those before it stood are none.
    fn dates_of(&self, item: &Item) -> Vec<Date> {
        let Some(follow) = self.follow().filter(|_| self.head.ended.is_none()) else {
            return vec![];
        };
        if !self.stands(item) || self.is_done(item) {
            return vec![];
        }
        let since = self.stands_since(item);
        let mut dates = item.dates(follow);
        dates.retain(|(_, at)| *at > since);
        dates
    }

    /// Nobody need be asked any more: it is done.
    fn is_done(&self, item: &Item) -> bool {
        if matches!(item.outcome, Some((Happened::Yes, _))) {
            return true;
        }
        let there = item.concerns.iter().filter_map(|id| self.party(*id));
        let mut there = there.filter(|party| party.can_be_asked()).peekable();
        let says_yes = |party: &Party| {
            let check = party.programme.last_check(item.number, item.version);
            check.is_some_and(|check| {
                matches!((check.how, check.fine), (Some((Happened::Yes, _)), Some(_)))
            })
        };
        there.peek().is_some() && there.all(says_yes)
    }

    /// The last date at which it is asked what became of anything.
    pub(super) fn last_follow_up(&self) -> Option<Moment> {
        let dates = self.items().flat_map(|item| self.dates_of(item));
        dates.map(|(_, at)| at).max()
    }

    /// When somebody is asked, reminded, or told of next.
    pub(super) fn follow_due(&self) -> Option<Moment> {
        let follow = self.follow().filter(|_| self.head.ended.is_none())?;
        let dates = self.items().flat_map(|item| {
            let open = self.to_be_asked(item).into_iter();
            open.map(|(_, (_, at))| at)
        });
        let waits = self.waiting_checks().map(|(_, _, at)| at);
        let next = dates.chain(waits).min()?;
        Some(follow.not_before.map_or(next, |at| at.max(next)))
    }

    /// Who is still to be asked about this item, at which dates.
    pub(super) fn to_be_asked(&self, item: &Item) -> Vec<(PartyId, Date)> {
        let dates = self.dates_of(item);
        let parties = item.concerns.iter().filter_map(|id| self.party(*id));
        let there = parties.filter(|party| party.can_be_asked());
        there
            .flat_map(|party| {
                let open = dates.iter().copied();
                let open = open.filter(|date| !party.programme.was_asked(item.number, *date));
                open.map(|date| (party.id, date)).collect::<Vec<_>>()
            })
            .collect()
    }

    fn waiting_checks(&self) -> impl Iterator<Item = (PartyId, Waits, Moment)> {
        let there = self.in_the_case().filter(|party| party.can_be_asked());
        there.flat_map(|party| {
            let checks = party.programme.checks.iter();
            checks.filter_map(|check| {
                let (what, at) = check.waits()?;
                Some((party.id, what, at))
            })
        })
    }

    /// Time has come this far: whoever is to be asked what became of something is, in the day.
    pub(super) fn follow_passes(&mut self, now: Moment) -> Vec<Message> {
        if self.follow_due().is_none_or(|at| now < at) {
            return vec![];
        }
        if let Some(follow) = self.follow_mut() {
            follow.not_before = None;
        }
        let mut messages = self.asks_what_became(now);
        messages.extend(self.reminds_of_what_became(now));
        messages
    }

    /// Everybody is asked at the last date that has come; what lies before it is let go.
    fn asks_what_became(&mut self, now: Moment) -> Vec<Message> {
        let mut asked: Vec<(PartyId, Check)> = Vec::new();
        let mut wait: Option<Moment> = None;
        for item in self.items() {
            let mut come = self.to_be_asked(item);
            come.retain(|(_, (_, at))| *at <= now);
            for (id, date) in &come {
                let is_last = !come.iter().any(|(of, (_, at))| of == id && *at > date.1);
                let asks = match comes(*date, now) {
                    Comes::InTheNight(until) if is_last => {
                        wait = Some(wait.map_or(until, |at| at.min(until)));
                        continue;
                    }
                    Comes::Ask if is_last => Some(now),
                    Comes::Ask | Comes::InTheNight(_) | Comes::LetGo | Comes::NotYet => None,
                };
                asked.push((*id, check(item, *date, asks)));
            }
        }
        self.waits_for_the_day(wait);
        let ids: BTreeSet<PartyId> = asked.iter().map(|(id, _)| *id).collect();
        let mut messages = Vec::new();
        for id in ids {
            let own = asked
                .iter()
                .filter(|(of, _)| *of == id)
                .map(|(_, one)| *one);
            messages.extend(self.asks_one(id, own.collect()));
        }
        messages
    }

    fn waits_for_the_day(&mut self, wait: Option<Moment>) {
        if let (Some(until), Some(follow)) = (wait, self.follow_mut()) {
            let before = follow.not_before;
            follow.not_before = Some(before.map_or(until, |at| at.min(until)));
        }
    }

    /// They are asked the first, and the others once that one is answered.
    fn asks_one(&mut self, id: PartyId, checks: Vec<Check>) -> Option<Message> {
        let first = checks.iter().find(|check| check.asked.is_some()).copied();
        self.party_mut(id)?.programme.checks.extend(checks);
        self.follow_scene(id, &first?, FollowScene::HowIsIt)
    }

    fn follow_scene(
        &self,
        id: PartyId,
        check: &Check,
        scene: fn(OwnItem, Moment, Words) -> FollowScene,
    ) -> Option<Message> {
        let party = self.party(id)?;
        let own = party.programme.own_item(check.item, check.version)?.clone();
        self.follow_says(id, scene(own, check.at, self.reader()))
    }

    pub(super) fn follow_says(&self, id: PartyId, scene: FollowScene) -> Option<Message> {
        let party = self.party(id)?;
        let scene = Scene::Programme(ProgrammeScene::Follow(scene));
        party.hears(&self.head.id, scene)
    }

    /// Whoever said nothing is reminded once, of everything at once; then their silence is told.
    fn reminds_of_what_became(&mut self, now: Moment) -> Vec<Message> {
        let due = self.waiting_checks().filter(|(.., at)| *at <= now);
        let due: BTreeSet<PartyId> = due.map(|(id, ..)| id).collect();
        due.into_iter()
            .filter_map(|id| self.reminds_one(id, now))
            .collect()
    }

    fn reminds_one(&mut self, id: PartyId, now: Moment) -> Option<Message> {
        let mut wait = None;
        let mut remind = None;
        let party = self.party_mut(id)?;
        let blocked = party.blocked_since.is_some();
        for check in &mut party.programme.checks {
            match check.waits().filter(|(_, at)| *at <= now) {
                None => {}
                Some((Waits::TellSilence, _)) => check.silent = Some(now),
                Some((Waits::Remind, _)) => {
                    let planned = (check.on, check.at);
                    let until = in_the_day(planned, now).filter(|_| !blocked);
                    wait = until.or(wait);
                    if until.is_none() {
                        check.reminded = Some(now);
                        remind.get_or_insert(*check);
                    }
                }
            }
        }
        self.waits_for_the_day(wait);
        let check = remind.filter(|_| !blocked)?;
        self.follow_scene(id, &check, FollowScene::HowIsItAgain)
    }

    /// What facilitators are to hear of how it goes with this item.
    fn hears_of(&self, item: &Item) -> Option<(On, Moment, Heard)> {
        let of = |id: &PartyId| {
            let party = self.party(*id)?;
            party.programme.last_check(item.number, item.version)
        };
        let checks: Vec<&Check> = item.concerns.iter().filter_map(of).collect();
        let newest = checks.iter().max_by_key(|check| check.at)?;
        let date = (newest.on, newest.at);
        let checks = checks.iter().filter(|one| one.is_of(item.number, date));
        let checks: Vec<&Check> = checks.copied().collect();
        let heard = heard(&checks, is_to_be_done(item, date))?;
        Some((date.0, date.1, heard))
    }

    /// What everybody said of an item is told once, and again where it is something else.
    pub(super) fn hears_what_became(&mut self, now: Moment) -> Vec<Message> {
        if self.head.ended.is_some() || self.head.programme.is_none() {
            return vec![];
        }
        let standing = self.items().filter(|item| self.stands(item));
        let new = standing.filter_map(|item| {
            let heard = self.hears_of(item)?;
            (item.heard != Some(heard)).then_some((item.number, heard))
        });
        let new: Vec<_> = new.collect();
        let mut told: Vec<ProgrammeNews> = Vec::new();
        for (number, heard) in new {
            if let Some(item) = self.item_mut(number) {
                item.heard = Some(heard);
            }
            let news = ProgrammeNews::from(heard.2);
            if !told.contains(&news) {
                told.push(news);
            }
        }
        let kinds = told.into_iter().map(NoticeKind::Programme);
        kinds
            .flat_map(|kind| self.notice(kind, None, now))
            .collect()
    }
}

/// That it was not done yet says something only once it was to be.
fn is_to_be_done(item: &Item, (on, at): Date) -> bool {
    item.by.map_or(on != On::Days, |by| by <= at)
}

fn check(item: &Item, (on, at): Date, asked: Option<Moment>) -> Check {
    Check {
        item: item.number,
        version: item.version,
        on,
        at,
        asked,
        reminded: None,
        silent: None,
        how: None,
        fine: None,
    }
}

/// What follows from what everybody said at a date; nothing as long as somebody may still say something.
fn heard(checks: &[&Check], to_be_done: bool) -> Option<Heard> {
    let how = |check: &&Check| check.how.filter(|_| check.is_whole()).map(|(how, _)| how);
    let said: Vec<Happened> = checks.iter().filter_map(how).collect();
    let not_fine = |check: &&Check| check.is_whole() && matches!(check.fine, Some((YesNo::No, _)));
    let not_done = to_be_done && said.iter().any(|how| *how != Happened::Yes);
    if not_done || checks.iter().any(not_fine) {
        return Some(Heard::NotAll);
    }
    let first = said.first();
    if first.is_some_and(|first| said.iter().any(|how| how != first)) {
        return Some(Heard::Differs);
    }
    if said.len() == checks.len() {
        return (first == Some(&Happened::Yes)).then_some(Heard::Same);
    }
    let open = |check: &&Check| !check.is_whole() && check.silent.is_none();
    (!checks.iter().any(open)).then_some(Heard::Silent)
}

impl From<Heard> for ProgrammeNews {
    fn from(heard: Heard) -> Self {
        match heard {
            Heard::Same => Self::Same,
            Heard::NotAll => Self::NotAll,
            Heard::Differs => Self::Differs,
            Heard::Silent => Self::Silent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{THEN, letter};
    use super::*;

    fn said(how: Option<Happened>, fine: Option<YesNo>) -> Check {
        Check {
            item: 1,
            version: 1,
            on: On::Due,
            at: THEN,
            asked: Some(THEN),
            reminded: None,
            silent: None,
            how: how.map(|how| (how, THEN)),
            fine: fine.map(|fine| (fine, THEN)),
        }
    }

    fn well(how: Happened) -> Check {
        said(Some(how), Some(YesNo::Yes))
    }

    /// What is heard of these, before it was to be done and after.
    fn of(checks: [&Check; 2]) -> [Option<Heard>; 2] {
        [heard(&checks, false), heard(&checks, true)]
    }

    #[test]
    fn what_everybody_said_is_compared_once_nobody_can_say_more() {
        use Happened::{NotYet, Part, Yes};
        let (yes, not_yet) = (well(Yes), well(NotYet));
        let (half, nothing) = (said(Some(Yes), None), said(None, None));
        let mut silent = nothing;
        silent.silent = Some(THEN);
        for (checks, expected) in [
            ([&yes, &yes], [Some(Heard::Same); 2]),
            (
                [&yes, &not_yet],
                [Some(Heard::Differs), Some(Heard::NotAll)],
            ),
            ([&not_yet, &not_yet], [None, Some(Heard::NotAll)]),
            ([&yes, &silent], [Some(Heard::Silent); 2]),
            ([&silent, &silent], [Some(Heard::Silent); 2]),
            ([&yes, &half], [None; 2]),
            ([&yes, &nothing], [None; 2]),
            ([&silent, &nothing], [None; 2]),
            ([&half, &well(Part)], [None, Some(Heard::NotAll)]),
        ] {
            assert_eq!(of(checks), expected, "{checks:?}");
        }
    }

    #[test]
    fn who_is_not_at_ease_with_it_is_heard_whatever_was_done() {
        let yes = well(Happened::Yes);
        for how in [Happened::Yes, Happened::NotYet] {
            let not_fine = said(Some(how), Some(YesNo::No));
            assert_eq!(of([&yes, &not_fine]), [Some(Heard::NotAll); 2]);
        }
        let half = said(None, Some(YesNo::No));
        assert_eq!(of([&yes, &half]), [None; 2], "half an answer is none");
    }

    #[test]
    fn that_it_was_not_done_says_something_from_its_day_on() {
        let any_day = letter();
        for (on, to_be_done) in [(On::Days, false), (On::Weeks, true), (On::Months, true)] {
            assert_eq!(is_to_be_done(&any_day, (on, THEN)), to_be_done, "{on:?}");
        }
        let by_then = Item {
            by: Some(THEN),
            ..letter()
        };
        for on in [On::Days, On::Weeks] {
            assert!(!is_to_be_done(&by_then, (on, THEN.plus(-1))));
            assert!(is_to_be_done(&by_then, (on, THEN)));
            assert!(is_to_be_done(&by_then, (on, THEN.plus(1))));
        }
    }
}

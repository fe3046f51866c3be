//! What became of what was agreed. At each date everybody whom an item concerns is asked alone; what they say is compared,
//! and facilitators decide what those for whom it is are told. Nothing that one said reaches another by itself.

use super::{Acted, Bound, Case};
use crate::day::around::YesNo;
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::party::Party;
use crate::programme::following::{Check, Comes, FollowUp, Happened, On, Waits, comes, in_the_day};
use crate::programme::{Heard, Item};
use crate::say::{
    FacilitatorSay, FollowSay, FollowScene, FollowView, How, Message, NoticeKind, ProgrammeNews,
    ProgrammeSay, ProgrammeScene, Saying, SaysHow, Scene,
};
use crate::taps::{nested, taps};
use crate::words::Words;
use crate::zone::Zone;

taps! {
    /// What a facilitator's button does about what became of an item.
    FollowTap {
        /// Shows how it stands with all of them.
        Show = "show";
        /// Shows one.
        Item(item: u8) = "item";
        /// Tells those for whom it is what became of it.
        Tell(item: u8, how: Happened) = "tell";
        /// Somebody without a chat says so.
        Says(item: u8, party: PartyId, how: Happened) = "says";
        /// Asks when is to be asked.
        AskDates = "ask-dates";
        /// It is asked after so many days; not at all where that is 0.
        After(on: On, days: u16) = "after";
    }
}

nested!(FollowTap);

impl FollowTap {
    /// What it is bound to.
    pub fn bound(&self) -> Bound {
        match self {
            Self::Show | Self::Item(_) | Self::AskDates => Bound::ToNothing,
            Self::Tell(..) | Self::Says(..) | Self::After(..) => Bound::ToWhatWasSeen,
        }
    }
}

/// A date that has come for somebody.
type Date = (On, Moment);

impl Case {
    pub(super) fn follow_tapped(
        &mut self,
        by: PersonId,
        tap: &FollowTap,
        zone: &Zone,
        now: Moment,
    ) -> Acted {
        match tap {
            FollowTap::Show => vec![self.follow_board(by)].into(),
            FollowTap::Item(number) => vec![self.follow_item(by, *number)].into(),
            FollowTap::Tell(number, how) => self.tells_how(by, (*number, *how), now).into(),
            FollowTap::Says(number, party, how) => {
                self.notes_how(by, *number, (*party, *how)).into()
            }
            FollowTap::AskDates => vec![self.ask_follow_dates(by)].into(),
            FollowTap::After(on, days) => {
                if let Some(follow) = self.follow_mut() {
                    follow.ask_after(*on, *days, zone);
                }
                vec![self.ask_follow_dates(by)].into()
            }
        }
    }

    fn follow(&self) -> Option<&FollowUp> {
        self.head.programme.as_ref()?.follow.as_ref()
    }

    fn follow_mut(&mut self) -> Option<&mut FollowUp> {
        self.head.programme.as_mut()?.follow.as_mut()
    }

    fn items(&self) -> impl Iterator<Item = &Item> {
        self.head.programme.iter().flat_map(|all| &all.items)
    }

    /// From the first item on that is put to somebody it is known when everybody is asked how it goes.
    pub(super) fn plans_to_follow(&mut self, zone: &Zone, now: Moment) {
        let day = self.head.day.as_ref().and_then(|day| day.told.as_ref());
        let held = day.map(|told| told.when).filter(|when| *when <= now);
        let from = held.unwrap_or(now);
        let programme = self.head.programme.get_or_insert_default();
        programme
            .follow
            .get_or_insert_with(|| FollowUp::usual(from, zone));
    }

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
    fn to_be_asked(&self, item: &Item) -> Vec<(PartyId, Date)> {
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
        let ids: std::collections::BTreeSet<PartyId> = asked.iter().map(|(id, _)| *id).collect();
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
        scene: fn(crate::programme::OwnItem, Moment, Words) -> FollowScene,
    ) -> Option<Message> {
        let party = self.party(id)?;
        let own = party.programme.own_item(check.item, check.version)?.clone();
        self.follow_says(id, scene(own, check.at, self.reader()))
    }

    fn follow_says(&self, id: PartyId, scene: FollowScene) -> Option<Message> {
        let party = self.party(id)?;
        let scene = Scene::Programme(ProgrammeScene::Follow(scene));
        let say = party.say(&self.head.id, vec![], scene);
        let (to, how) = (party.person?, How::New);
        Some(Message { to, say, how })
    }

    /// Whoever said nothing is reminded once, of everything at once; then their silence is told.
    fn reminds_of_what_became(&mut self, now: Moment) -> Vec<Message> {
        let due = self.waiting_checks().filter(|(.., at)| *at <= now);
        let due: std::collections::BTreeSet<PartyId> = due.map(|(id, ..)| id).collect();
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

    fn item_mut(&mut self, number: u8) -> Option<&mut Item> {
        let programme = self.head.programme.as_mut()?;
        let mut items = programme.items.iter_mut();
        items.find(|item| item.number == number)
    }

    /// The state that the buttons about what became of the items are for.
    pub(super) fn look_at_what_became(
        &self,
        mut looked: crate::stamp::Looked,
    ) -> crate::stamp::Looked {
        for item in self.items() {
            looked = looked.maybe(item.outcome.map(|(_, at)| at.0));
            looked = looked.number(i64::try_from(item.told_how.len()).unwrap_or(i64::MAX));
            for id in &item.concerns {
                let party = self.party(*id);
                let check =
                    party.and_then(|one| one.programme.last_check(item.number, item.version));
                looked = looked.maybe(check.and_then(|check| check.how).map(|(_, at)| at.0));
                looked = looked.maybe(check.and_then(|check| check.fine).map(|(_, at)| at.0));
            }
        }
        for on in On::ROUNDS {
            looked = looked.maybe(
                self.follow()
                    .and_then(|follow| follow.at(on))
                    .map(|at| at.0),
            );
        }
        looked
    }

    fn follow_board(&self, by: PersonId) -> Message {
        let standing = self.items().filter(|item| self.stands(item));
        let views = standing.map(|item| self.follow_view(item)).collect();
        let say = FollowSay::Board(self.programme_title(), views, self.follow_dates());
        follow_said(by, say)
    }

    fn follow_dates(&self) -> Vec<(On, Option<Moment>)> {
        let at = |on| self.follow().and_then(|follow| follow.at(on));
        On::ROUNDS.into_iter().map(|on| (on, at(on))).collect()
    }

    fn ask_follow_dates(&self, by: PersonId) -> Message {
        let say = FollowSay::AskDates(self.programme_title(), self.follow_dates());
        follow_said(by, say)
    }

    fn follow_item(&self, by: PersonId, number: u8) -> Message {
        let mut items = self.items().filter(|item| self.stands(item));
        match items.find(|item| item.number == number) {
            None => Message::saying(by, Saying::NotNow),
            Some(item) => {
                let view = self.follow_view(item);
                follow_said(by, FollowSay::Item(self.programme_title(), Box::new(view)))
            }
        }
    }

    fn follow_view(&self, item: &Item) -> FollowView {
        let asked = item.concerns.iter().filter_map(|id| {
            let party = self.party(*id)?;
            party.programme.last_check(item.number, item.version)
        });
        let asked = asked.max_by_key(|check| check.at);
        let next = self.to_be_asked(item).into_iter();
        let whom = item.concerns.iter().filter(|id| **id != item.who);
        FollowView {
            number: item.number,
            part: item.part,
            who: self.alias(item.who),
            whom: whom.map(|id| self.alias(*id)).collect(),
            text: item.text.clone(),
            by: item.by,
            asked: asked.map(|check| (check.on, check.at)),
            says: item
                .concerns
                .iter()
                .map(|id| self.says_how(item, *id))
                .collect(),
            outcome: item.outcome,
            next: next.map(|(_, (_, at))| at).min(),
        }
    }

    fn says_how(&self, item: &Item, id: PartyId) -> SaysHow {
        let party = self.party(id);
        let check = party.and_then(|one| one.programme.last_check(item.number, item.version));
        let told = item.told_how.iter().find(|(of, _)| *of == id);
        let has_a_chat = party.is_some_and(Party::can_be_asked);
        SaysHow {
            party: id,
            alias: self.alias(id),
            how: check
                .and_then(|check| check.how)
                .map(|(how, _)| how)
                .or(told.map(|(_, how)| *how)),
            fine: check.and_then(|check| check.fine).map(|(fine, _)| fine),
            to_be_asked: !has_a_chat,
        }
    }

    /// Somebody without a chat told a facilitator.
    fn notes_how(
        &mut self,
        by: PersonId,
        number: u8,
        (id, how): (PartyId, Happened),
    ) -> Vec<Message> {
        let no_chat = self.party(id).is_some_and(|party| !party.can_be_asked());
        let concerned = |item: &&mut Item| item.concerns.contains(&id);
        let Some(item) = self.item_mut(number).filter(|_| no_chat).filter(concerned) else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        item.told_how.retain(|(of, _)| *of != id);
        item.told_how.push((id, how));
        vec![self.follow_item(by, number)]
    }

    /// Those for whom it is are told what became of it, as a facilitator decided; whoever does it is not.
    fn tells_how(
        &mut self,
        by: PersonId,
        (number, how): (u8, Happened),
        now: Moment,
    ) -> Vec<Message> {
        let item = self.items().find(|item| item.number == number);
        let can_be_told =
            |item: &&Item| self.stands(item) && item.outcome.is_none_or(|(told, _)| told != how);
        let Some(item) = item.filter(can_be_told).cloned() else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        if let Some(item) = self.item_mut(number) {
            item.outcome = Some((how, now));
        }
        let name = self.facilitator_name(by);
        let (mut messages, mut to) = (Vec::new(), Vec::new());
        for id in item.concerns.iter().filter(|id| **id != item.who) {
            let there = self.party(*id).filter(|party| party.can_be_asked());
            let scene = FollowScene::Outcome(item.for_party(*id), name.clone(), how);
            if let Some(message) = there.and_then(|_| self.follow_says(*id, scene)) {
                to.push(self.alias(*id));
                messages.push(message);
            }
        }
        let say = FollowSay::Told(self.programme_title(), number, how, to);
        messages.push(follow_said(by, say));
        messages
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

fn follow_said(to: PersonId, say: FollowSay) -> Message {
    let say = FacilitatorSay::Programme(ProgrammeSay::Follow(say));
    Message::to_facilitator(to, say, How::New)
}

#[cfg(test)]
mod tests {
    use super::*;

    const THEN: Moment = Moment(1_772_445_600);

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
        let mut silent = nothing.clone();
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
}

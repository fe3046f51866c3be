//! Closing a case, with a reason: what each party is asked then, what may stay longer than the answers, and how long it is
//! all kept. A case in which nothing happens is asked about, once each time.

use std::sync::Arc;

use super::doings::Done;
use super::shown_for::Seen;
use super::{Act, Acted, Case, Next, ToWrite};
use crate::closing::{
    ASKED_AFTER, Closed, Closing, LONGER, Longer, MayItStay, PartyClosing, STAYS, Stays, Still,
    Survey, TOLD_AFTER,
};
use crate::counted::Agreement;
use crate::ids::{PartyId, PersonId};
use crate::moment::{DAY, Moment};
use crate::party::Party;
use crate::programme::{Happened, Item};
use crate::say::{
    AgreementsStay, CaseTitle, ClosedView, ClosingNews, ClosingSay, ClosingScene, FacilitatorSay,
    How, KeptLonger, Message, NoticeKind, ProgrammeScene, Saying, SaysStays, Scene, StaysReply,
};
use crate::stamp::{Looked, Stamp};
use crate::taps::{nested, taps};
use crate::words::Words;

taps! {
    /// What a facilitator's button does about the end of a case.
    CloseTap {
        /// Closes it for this reason.
        For(why: Closing) = "for";
        /// It goes on, although nothing happens.
        GoesOn = "goes-on";
        /// Asks how much longer a closed case is to be kept.
        AskLonger = "ask-longer";
        /// It is kept so many days longer: asks why.
        Longer(days: u16) = "longer";
        /// Asks how long what was agreed is to stay when the answers are erased.
        AskStays = "ask-stays";
        /// Asks everybody whether it may stay so many days longer.
        Stays(days: u16) = "stays";
        /// Shows who has replied to that.
        Replies = "replies";
        /// Somebody without a chat says yes to that.
        SaidYes(party: PartyId) = "said-yes";
    }
}

nested!(CloseTap);

impl CloseTap {
    /// The state that it is shown for.
    pub(super) fn seen(&self) -> Seen {
        match self {
            Self::GoesOn | Self::AskLonger | Self::AskStays | Self::Replies => Seen::Nothing,
            // It answers "why is it to be closed?".
            Self::For(_) => Seen::Asked,
            Self::Longer(_) | Self::Stays(_) | Self::SaidYes(_) => Seen::Closing,
        }
    }

    /// What pressing it leads to.
    pub(super) fn done(&self) -> Done {
        match self {
            Self::For(_) => Done::InAll(&[Act::Closed, Act::OpenedAgain]),
            Self::AskLonger | Self::Longer(_) => Done::InAll(&[Act::KeptLonger]),
            Self::GoesOn | Self::AskStays | Self::Stays(_) | Self::Replies | Self::SaidYes(_) => {
                Done::Nothing
            }
        }
    }
}

impl Case {
    pub(super) fn close_tapped(
        &mut self,
        by: PersonId,
        tap: &CloseTap,
        (keep_days, now): (u16, Moment),
    ) -> Acted {
        match tap {
            CloseTap::For(why) => self.closes(by, *why, keep_days, now).into(),
            CloseTap::GoesOn => self.goes_on_although_still(by, now).into(),
            CloseTap::AskLonger => self.ask_longer(by).into(),
            CloseTap::Longer(days) => self.ask_why_longer(by, *days),
            CloseTap::AskStays => self.ask_stays(by).into(),
            CloseTap::Stays(days) => self.asks_whether_it_stays(by, *days).into(),
            CloseTap::Replies => vec![self.stays_replies(by)].into(),
            CloseTap::SaidYes(party) => self.said_yes_to_stay(by, *party).into(),
        }
    }

    /// The state that the buttons about the end are for.
    pub(super) fn closing_stamp(&self) -> Stamp {
        let closed = self.head.closed.as_deref();
        let stays = closed.and_then(|closed| closed.stays.as_ref());
        let looked = Looked::at("closing")
            .maybe(self.head.ended.map(|at| at.0))
            .maybe(self.head.erased_on.map(|at| at.0))
            .maybe(stays.map(|stays| stays.until.0));
        let told = stays.map_or(0, |stays| stays.told.len());
        looked
            .number(i64::try_from(told).unwrap_or(i64::MAX))
            .stamp()
    }

    fn closing_title(&self) -> CaseTitle {
        self.case_title().stamped(self.closing_stamp())
    }

    /// It is asked why, beside what became of what was agreed.
    pub(super) fn ask_why_closed(&mut self, by: PersonId, now: Moment) -> Vec<Message> {
        self.asks(by, now);
        let say = ClosingSay::AskWhy(self.asked_title(), self.what_became_of_agreements());
        vec![said(by, say)]
    }

    fn closes(&mut self, by: PersonId, why: Closing, keep_days: u16, now: Moment) -> Vec<Message> {
        if !Closing::CHOSEN.contains(&why) {
            return vec![Message::saying(by, Saying::NotNow)];
        }
        self.end_for(by, why, keep_days, now)
    }

    /// Everybody for whom there was something to go by is asked how it went.
    pub(super) fn asks_how_it_went(&mut self, why: Closing) -> Vec<Message> {
        if !why.asks_how_it_was() {
            return vec![];
        }
        let survey = Survey::default();
        let there = self.parties.iter_mut().filter(|party| {
            let is_there = party.left_out.is_none() && party.blocked_since.is_none();
            is_there && party.can_be_asked()
        });
        for party in there {
            Arc::make_mut(party).closing.survey = Some(survey.clone());
        }
        let asked = self.parties.iter().filter_map(|party| {
            let scene = party.closing.survey.as_ref()?.scene()?;
            self.hears_at_the_end(party, scene)
        });
        asked.collect()
    }

    fn hears_at_the_end(&self, party: &Party, scene: ClosingScene) -> Option<Message> {
        let say = party.say(&self.head.id, vec![], Scene::Closing(scene));
        let (to, how) = (party.person?, How::New);
        Some(self.knowing(Message { to, say, how }))
    }

    /// They said all of it: it is counted, and nobody knows any more who said what.
    pub(super) fn counts_how_it_went(&mut self, id: PartyId) {
        let survey = self
            .party(id)
            .and_then(|party| party.closing.survey.as_ref());
        let Some(mut survey) = survey.cloned() else {
            return;
        };
        let Some(said) = survey.taken() else { return };
        if let Some(party) = self.party_mut(id) {
            party.closing.survey = Some(survey);
        }
        if let Some(counted) = &mut self.head.counted {
            counted.heard_how_it_went(said);
        }
    }

    /// The ways to end or erase it; or what can be done with it once it is closed.
    pub(super) fn ending_say(&self) -> FacilitatorSay {
        match self.head.ended {
            None => FacilitatorSay::Ending(self.case_title()),
            Some(_) => FacilitatorSay::Closing(self.closed_say()),
        }
    }

    /// The same, just now.
    pub(super) fn closed_now_say(&self) -> FacilitatorSay {
        let mut view = self.closed_view();
        view.is_new = true;
        FacilitatorSay::Closing(ClosingSay::Closed(self.case_title(), view))
    }

    fn closed_say(&self) -> ClosingSay {
        ClosingSay::Closed(self.case_title(), self.closed_view())
    }

    /// How it was closed, and what can be done about it now.
    fn closed_view(&self) -> ClosedView {
        let closed = self.head.closed.as_deref();
        let why = closed.map_or(Closing::NoReason, |closed| closed.why);
        let longer = closed.and_then(|closed| closed.longer.as_ref());
        let longer = longer.map(|longer| KeptLonger {
            days: longer.days,
            reason: longer.reason.clone(),
            by: self.facilitator_name(longer.by),
            at: longer.at,
        });
        ClosedView {
            why,
            is_new: false,
            can_wait: self.is_closed() && longer.is_none(),
            longer,
            agreements: self.agreements_stay(),
        }
    }

    /// Nothing is left of it but what was agreed.
    pub(super) fn answers_are_gone(&self) -> bool {
        let closed = self.head.closed.as_deref();
        closed.is_some_and(|closed| closed.answers_gone.is_some())
    }

    fn agreements_stay(&self) -> AgreementsStay {
        let closed = self.head.closed.as_deref();
        if self.answers_are_gone() {
            return AgreementsStay::Alone;
        }
        if self.who_agreed().is_empty() {
            return AgreementsStay::None;
        }
        match closed.and_then(|closed| closed.stays.as_ref()) {
            None => AgreementsStay::Can,
            Some(_) if self.somebody_says_no() => AgreementsStay::Go,
            Some(_) if self.everybody_says_yes() => AgreementsStay::Stay,
            Some(_) => AgreementsStay::Asked,
        }
    }

    /// Those whom something concerns that stands.
    fn who_agreed(&self) -> Vec<PartyId> {
        let concerned = self.what_stands().flat_map(|item| item.concerns.clone());
        let mut all: Vec<PartyId> = concerned.collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    fn what_stands(&self) -> impl Iterator<Item = &Item> {
        let items = self.head.programme.iter().flat_map(|all| &all.items);
        items.filter(|item| self.stands(item))
    }

    fn everybody_says_yes(&self) -> bool {
        let stays = self
            .head
            .closed
            .as_deref()
            .and_then(|one| one.stays.as_ref());
        let Some(stays) = stays else { return false };
        let all = self.who_agreed();
        let says_yes = |id: &PartyId| match self.party(*id) {
            Some(party) if party.person.is_some() => {
                let asked = party.closing.stays.as_ref();
                asked.is_some_and(|asked| asked.until == stays.until && asked.is_yes())
            }
            Some(_) => stays.told.contains(id),
            None => false,
        };
        !all.is_empty() && all.iter().all(says_yes)
    }

    fn somebody_says_no(&self) -> bool {
        let said_no = |party: &Arc<Party>| party.closing.stays.is_some_and(|asked| asked.is_no());
        self.parties.iter().any(said_no)
    }

    fn is_closed(&self) -> bool {
        self.head.ended.is_some() && !self.answers_are_gone()
    }

    fn ask_longer(&self, by: PersonId) -> Vec<Message> {
        let title = self.closing_title();
        let can = self.is_closed() && !self.waits_already();
        vec![if can {
            said(by, ClosingSay::AskLonger(title))
        } else {
            Message::saying(by, Saying::NotNow)
        }]
    }

    fn waits_already(&self) -> bool {
        let closed = self.head.closed.as_deref();
        closed.is_some_and(|closed| closed.longer.is_some())
    }

    fn ask_why_longer(&self, by: PersonId, days: u16) -> Acted {
        if !self.is_closed() || self.waits_already() || !LONGER.contains(&days) {
            return vec![Message::saying(by, Saying::NotNow)].into();
        }
        Acted {
            messages: vec![said(by, ClosingSay::AskReason(self.closing_title(), days))],
            next: Some(Next::Await(ToWrite::WhyLonger(days))),
        }
    }

    /// A facilitator wrote why a closed case is kept longer: everybody in it hears until when.
    pub fn is_kept_longer(
        &mut self,
        by: PersonId,
        (days, reason): (u16, Words),
        now: Moment,
    ) -> Vec<Message> {
        if !self.is_facilitated_by(by) {
            return vec![];
        }
        let messages = if self.is_closed() && !self.waits_already() {
            self.waits_longer(by, (days, reason), now)
        } else {
            vec![Message::saying(by, Saying::NotNow)]
        };
        let each = messages.into_iter();
        each.map(|said| said.of_case(&self.head.id)).collect()
    }

    fn waits_longer(
        &mut self,
        by: PersonId,
        (days, reason): (u16, Words),
        now: Moment,
    ) -> Vec<Message> {
        let from = self.head.erased_on.unwrap_or(now).max(now);
        self.head.erased_on = Some(from.plus(i64::from(days) * DAY));
        self.head.warned = None;
        self.head.acts += 1;
        let longer = Longer {
            days,
            reason,
            by,
            at: now,
        };
        let closed = || Box::new(Closed::for_reason(Closing::NoReason));
        self.head.closed.get_or_insert_with(closed).longer = Some(longer);
        self.did(by, Act::KeptLonger, None, now);
        let until = self.head.erased_on;
        let told = self.parties.iter().filter_map(|party| {
            let scene = ClosingScene::Longer(until);
            self.hears_at_the_end(party, scene)
        });
        let mut messages: Vec<Message> = told.collect();
        messages.extend(self.to_others(by, NoticeKind::Did(Act::KeptLonger), None, now));
        messages.push(said(by, self.closed_say()));
        messages
    }

    fn ask_stays(&self, by: PersonId) -> Vec<Message> {
        let can = self.head.ended.is_some() && self.agreements_stay() == AgreementsStay::Can;
        vec![if can {
            said(by, ClosingSay::AskStays(self.closing_title()))
        } else {
            Message::saying(by, Saying::NotNow)
        }]
    }

    /// Each whom it concerns is asked alone.
    fn asks_whether_it_stays(&mut self, by: PersonId, days: u16) -> Vec<Message> {
        let can = self.agreements_stay() == AgreementsStay::Can && STAYS.contains(&days);
        let Some(erased_on) = self.head.erased_on.filter(|_| can) else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        let until = erased_on.plus(i64::from(days) * DAY);
        let closed = || Box::new(Closed::for_reason(Closing::NoReason));
        self.head.closed.get_or_insert_with(closed).stays = Some(Stays {
            until,
            told: vec![],
        });
        let asker = self.facilitator_name(by);
        let mut messages = Vec::new();
        for id in self.who_agreed() {
            if let Some(party) = self.party_mut(id) {
                party.closing.stays = Some(MayItStay { until, says: None });
            }
            let scene = ClosingScene::MayItStay(asker.clone(), Some(erased_on), until);
            let party = self.party(id);
            messages.extend(party.and_then(|party| self.hears_at_the_end(party, scene)));
        }
        messages.push(self.stays_replies(by));
        messages
    }

    fn stays_replies(&self, by: PersonId) -> Message {
        let stays = self
            .head
            .closed
            .as_deref()
            .and_then(|one| one.stays.as_ref());
        let Some(stays) = stays else {
            return said(by, self.closed_say());
        };
        let of_party = |party: &Party| {
            let has_said = party
                .closing
                .stays
                .is_some_and(|asked| asked.says.is_some());
            match party.person {
                Some(_) if has_said => SaysStays::Replied,
                Some(_) => SaysStays::Unsaid,
                None if stays.told.contains(&party.id) => SaysStays::Replied,
                None => SaysStays::NoChat,
            }
        };
        let all = self.who_agreed().into_iter();
        let replies = all.filter_map(|id| {
            let party = self.party(id)?;
            Some(StaysReply {
                party: id,
                alias: party.alias.clone(),
                says: of_party(party),
            })
        });
        let say = ClosingSay::Replies(self.closing_title(), stays.until, replies.collect());
        said(by, say)
    }

    /// Somebody without a chat said yes, in a talk.
    fn said_yes_to_stay(&mut self, by: PersonId, id: PartyId) -> Vec<Message> {
        let no_chat = self.party(id).is_some_and(|party| party.person.is_none());
        let is_asked = self.who_agreed().contains(&id) && no_chat;
        let closed = self.head.closed.as_mut().filter(|_| is_asked);
        let stays = closed.and_then(|closed| closed.stays.as_mut());
        match stays {
            Some(stays) if !stays.told.contains(&id) => stays.told.push(id),
            Some(_) | None => return vec![Message::saying(by, Saying::NotNow)],
        }
        vec![self.stays_replies(by)]
    }

    /// What all of them together said of whether it may stay is told once it is known, and again where it changed.
    pub(super) fn hears_whether_it_stays(
        &self,
        before: AgreementsStay,
        now: Moment,
    ) -> Vec<Message> {
        let news = match self.agreements_stay() {
            same if same == before => return vec![],
            AgreementsStay::Stay => ClosingNews::AllowStay,
            AgreementsStay::Go => ClosingNews::MayNotStay,
            AgreementsStay::None
            | AgreementsStay::Can
            | AgreementsStay::Asked
            | AgreementsStay::Alone => return vec![],
        };
        self.notice(NoticeKind::Closing(news), None, now)
    }

    /// What becomes of what was agreed, as long as the case is closed.
    pub(super) fn stays_now(&self) -> AgreementsStay {
        match self.head.ended {
            Some(_) => self.agreements_stay(),
            None => AgreementsStay::None,
        }
    }

    /// They are given what was agreed and stands, and concerns them; as long as there is any.
    pub(super) fn gives_what_was_agreed(&self, id: PartyId) -> Vec<Message> {
        let Some(party) = self.party(id) else {
            return vec![];
        };
        let own = self
            .what_stands()
            .filter(|item| item.concerns.contains(&id));
        let own: Vec<_> = own.map(|item| item.for_party(id)).collect();
        let scenes = if own.is_empty() {
            vec![Scene::Closing(ClosingScene::NothingAgreed)]
        } else {
            let paper = ProgrammeScene::OnPaper(own.clone());
            vec![
                Scene::Programme(ProgrammeScene::Whole(own)),
                Scene::Programme(paper),
            ]
        };
        let to_them = scenes.into_iter().filter_map(|scene| {
            let say = party.say(&self.head.id, vec![], scene);
            let (to, how) = (party.person?, How::New);
            Some(Message { to, say, how })
        });
        to_them.collect()
    }

    /// Something was agreed that concerns them and stands.
    pub(super) fn has_agreed(&self, id: PartyId) -> bool {
        self.what_stands().any(|item| item.concerns.contains(&id))
    }

    /// What became of each thing that was agreed.
    pub(super) fn what_became_of_agreements(&self) -> Vec<Agreement> {
        let items = self.head.programme.iter().flat_map(|all| &all.items);
        let there = items.filter(|item| item.dropped || self.stands(item));
        there.map(|item| self.became_of(item)).collect()
    }

    fn became_of(&self, item: &Item) -> Agreement {
        if item.dropped {
            return Agreement::Dropped;
        }
        let told = item.outcome.map(|(how, _)| how);
        let said = item.concerns.iter().filter_map(|id| {
            let programme = &self.party(*id)?.programme;
            let check = programme.last_check(item.number, item.version)?;
            check.how.map(|(how, _)| how)
        });
        let said = said.chain(item.told_how.iter().map(|(_, how)| *how));
        match told.or_else(|| said.max()) {
            None => Agreement::NotKnown,
            Some(Happened::Yes) => Agreement::Kept,
            Some(Happened::Part) => Agreement::Partly,
            Some(Happened::NotYet) => Agreement::Not,
        }
    }
}

/// Answers are erased, and what was agreed stays.
impl Case {
    /// Everybody says that what was agreed may stay longer than the answers, and there is something left of that time.
    pub fn agreements_outlive(&self) -> bool {
        let closed = self.head.closed.as_deref();
        let stays = closed.and_then(|closed| closed.stays.as_ref());
        let longer = stays.zip(self.head.erased_on);
        let longer = longer.is_some_and(|(stays, erased)| stays.until > erased);
        longer && self.stays_now() == AgreementsStay::Stay
    }

    /// Nothing stays but who took part, and what was agreed.
    pub fn forgets_all_but_agreements(&mut self, now: Moment) -> Vec<Message> {
        let standing: Vec<u8> = self.what_stands().map(|item| item.number).collect();
        for party in self.parties.iter_mut().map(Arc::make_mut) {
            party.forgets_all_but_agreements(&standing, now);
        }
        let head = &mut self.head;
        (head.incident, head.for_parties) = (Words::default(), Words::default());
        (head.day, head.offer, head.asking) = (None, None, None);
        head.doings.clear();
        head.guests.clear();
        if let Some(programme) = &mut head.programme {
            programme
                .items
                .retain(|item| standing.contains(&item.number));
            (programme.draft, programme.follow) = (None, None);
            for item in &mut programme.items {
                (item.heard, item.next) = (None, None);
                item.told_how.clear();
            }
        }
        if let Some(closed) = &mut head.closed {
            closed.longer = None;
            closed.answers_gone = Some(now);
            head.erased_on = closed.stays.as_ref().map(|stays| stays.until);
        }
        head.warned = None;
        head.acts += 1;
        let until = self.head.erased_on;
        let told = self.parties.iter().filter_map(|party| {
            let agreed = self.has_agreed(party.id);
            let scene = ClosingScene::AnswersGone(until.filter(|_| agreed));
            self.hears_at_the_end(party, scene)
        });
        let mut messages: Vec<Message> = told.collect();
        let news = NoticeKind::Closing(ClosingNews::AnswersGone);
        messages.extend(self.notice(news, None, now));
        messages
    }
}

impl Party {
    /// Nothing stays of what they wrote and tapped but what they agreed to.
    fn forgets_all_but_agreements(&mut self, standing: &[u8], now: Moment) {
        let mut programme = std::mem::take(&mut self.programme);
        programme.checks.clear();
        programme
            .asked
            .retain(|asked| standing.contains(&asked.item.number));
        let stays = self.closing.stays;
        let (person, blocked_since) = (self.person, self.blocked_since);
        let standing = self.preparation.standing;
        self.erase(now);
        (self.person, self.blocked_since) = (person, blocked_since);
        self.preparation.stand(standing, now);
        self.programme = programme;
        self.closing = PartyClosing {
            survey: None,
            stays,
        };
    }
}

/// A case in which nothing happens.
impl Case {
    /// Since when nothing has happened in it that anybody did, and nothing is to come on a day that is set.
    fn still_since(&self) -> Moment {
        let parties = self.parties.iter();
        let there = parties.filter(|party| party.person.is_some());
        let active = there.clone().map(|party| party.preparation.active);
        let active = active.chain(there.filter_map(|party| party.programme.last_said()));
        let pressed = self.head.last_press.as_ref().map(|press| press.at);
        let said = self.head.still.map(|still| still.since);
        let day = self.head.day.as_ref().and_then(|day| day.told.as_ref());
        let day = day.map(|told| told.when);
        let all = active.chain(pressed).chain(said).chain(day);
        let all = all.chain(self.last_follow_up());
        all.fold(self.head.opened, Moment::max)
    }

    /// When it is asked next what is to become of a case in which nothing happens, or told to whoever looks after the
    /// whole. It goes by days: what is due next shall not change with every tap.
    pub(super) fn still_due(&self) -> Option<Moment> {
        if self.head.ended.is_some() {
            return None;
        }
        let since = self.still_since();
        match self.head.still.filter(|still| still.since == since) {
            Some(Still { told: true, .. }) => None,
            Some(Still {
                asked: Some(asked), ..
            }) => Some(asked.plus(TOLD_AFTER)),
            Some(Still { asked: None, .. }) | None => {
                let begun = (since.0 / DAY + 1) * DAY;
                Some(Moment(begun).plus(ASKED_AFTER))
            }
        }
    }

    /// Nothing has happened in it for so long that its facilitators are asked what is to become of it.
    pub(super) fn asks_about_stillness(&mut self, now: Moment) -> Vec<Message> {
        let since = self.still_since();
        let is_asked = self.was_asked_since(since);
        if is_asked || self.still_due().is_none_or(|due| now < due) {
            return vec![];
        }
        self.head.still = Some(Still {
            since,
            asked: Some(now),
            told: false,
        });
        let days = days_between(since, now);
        let say = ClosingSay::Still(self.closing_title(), days);
        self.to_facilitators(&FacilitatorSay::Closing(say))
    }

    fn was_asked_since(&self, since: Moment) -> bool {
        let still = self.head.still.filter(|still| still.since == since);
        still.is_some_and(|still| still.asked.is_some())
    }

    /// Its facilitators were asked long ago, and nothing has happened since: what whoever looks after the whole is told.
    pub fn tells_of_stillness(&mut self, now: Moment) -> Option<FacilitatorSay> {
        let since = self.still_since();
        if !self.was_asked_since(since) || self.still_due().is_none_or(|due| now < due) {
            return None;
        }
        self.head.still = self.head.still.map(|still| Still {
            told: true,
            ..still
        });
        let days = days_between(since, now);
        let say = ClosingSay::StillForLong(self.head.opened, days, self.readers());
        Some(FacilitatorSay::Closing(say))
    }

    /// A facilitator says that it goes on: it is asked anew when nothing happens for as long again.
    fn goes_on_although_still(&mut self, by: PersonId, now: Moment) -> Vec<Message> {
        if self.head.ended.is_some() {
            return vec![self.not_now(by, &[Act::Closed], None)];
        }
        self.head.still = Some(Still {
            since: now,
            asked: None,
            told: false,
        });
        vec![said(by, ClosingSay::GoesOn(self.case_title()))]
    }
}

fn days_between(from: Moment, to: Moment) -> u16 {
    u16::try_from(to.since(from) / DAY).unwrap_or(u16::MAX)
}

fn said(to: PersonId, say: ClosingSay) -> Message {
    Message::to_facilitator(to, FacilitatorSay::Closing(say), How::New)
}

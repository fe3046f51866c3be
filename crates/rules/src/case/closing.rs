//! Closing a case, with a reason: what each party is asked then, and how long it is all kept.

use std::sync::Arc;

use super::doings::Done;
use super::shown_for::Seen;
use super::{Act, Acted, Case, Next, ToWrite};
use crate::closing::{Closed, Closing, LONGER, Longer, Survey};
use crate::counted::Agreement;
use crate::ids::{PartyId, PersonId};
use crate::moment::{DAY, Moment};
use crate::party::Party;
use crate::programme::{Happened, Item};
use crate::say::{
    CaseTitle, ClosedView, ClosingSay, ClosingScene, FacilitatorSay, How, KeptLonger, Message,
    NoticeKind, ProgrammeScene, Saying, Scene,
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
        let stays = self.stays();
        let looked = Looked::at("closing")
            .maybe(self.head.ended.map(|at| at.0))
            .maybe(self.head.erased_on.map(|at| at.0))
            .maybe(stays.map(|stays| stays.until.0));
        let told = stays.map_or(0, |stays| stays.told.len());
        looked
            .number(i64::try_from(told).unwrap_or(i64::MAX))
            .stamp()
    }

    pub(super) fn closing_title(&self) -> CaseTitle {
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

    pub(super) fn hears_at_the_end(&self, party: &Party, scene: ClosingScene) -> Option<Message> {
        let said = party.hears(&self.head.id, Scene::Closing(scene));
        said.map(|message| self.knowing(message))
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

    pub(super) fn closed_say(&self) -> ClosingSay {
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

    pub(super) fn ask_why_longer(&self, by: PersonId, days: u16) -> Acted {
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
        let scenes = scenes.into_iter();
        scenes
            .filter_map(|scene| party.hears(&self.head.id, scene))
            .collect()
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

pub(super) fn said(to: PersonId, say: ClosingSay) -> Message {
    Message::to_facilitator(to, FacilitatorSay::Closing(say), How::New)
}

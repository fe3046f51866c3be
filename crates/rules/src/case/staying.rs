//! What was agreed stays longer than the answers, if everybody whom it concerns says so.

use std::sync::Arc;

use super::Case;
use super::closing::said;
use crate::closing::{Closed, Closing, MayItStay, PartyClosing, STAYS, Stays};
use crate::ids::{PartyId, PersonId};
use crate::moment::{DAY, Moment};
use crate::party::Party;
use crate::programme::Item;
use crate::say::{
    AgreementsStay, ClosingNews, ClosingSay, ClosingScene, Message, NoticeKind, Saying, SaysStays,
    StaysReply,
};
use crate::words::Words;

impl Case {
    /// Until when what was agreed may stay, if that was asked.
    pub(super) fn stays(&self) -> Option<&Stays> {
        self.head.closed.as_deref()?.stays.as_ref()
    }

    /// What becomes of what was agreed, as long as the case is closed.
    pub(super) fn stays_now(&self) -> AgreementsStay {
        match self.head.ended {
            Some(_) => self.agreements_stay(),
            None => AgreementsStay::None,
        }
    }

    pub(super) fn agreements_stay(&self) -> AgreementsStay {
        if self.answers_are_gone() {
            return AgreementsStay::Alone;
        }
        if self.who_agreed().is_empty() {
            return AgreementsStay::None;
        }
        match self.stays() {
            None => AgreementsStay::Can,
            Some(_) if self.somebody_says_no() => AgreementsStay::Go,
            Some(_) if self.everybody_says_yes() => AgreementsStay::Stay,
            Some(_) => AgreementsStay::Asked,
        }
    }

    /// Nothing is left of it but what was agreed.
    pub(super) fn answers_are_gone(&self) -> bool {
        let closed = self.head.closed.as_deref();
        closed.is_some_and(|closed| closed.answers_gone.is_some())
    }

    pub(super) fn what_stands(&self) -> impl Iterator<Item = &Item> {
        let items = self.head.programme.iter().flat_map(|all| &all.items);
        items.filter(|item| self.stands(item))
    }

    /// Something was agreed that concerns them and stands.
    pub(super) fn has_agreed(&self, id: PartyId) -> bool {
        self.what_stands().any(|item| item.concerns.contains(&id))
    }

    /// Those whom something concerns that stands.
    fn who_agreed(&self) -> Vec<PartyId> {
        let concerned = self.what_stands().flat_map(|item| item.concerns.clone());
        let mut all: Vec<PartyId> = concerned.collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    fn everybody_says_yes(&self) -> bool {
        let Some(stays) = self.stays() else {
            return false;
        };
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

    pub(super) fn ask_stays(&self, by: PersonId) -> Vec<Message> {
        let can = self.head.ended.is_some() && self.agreements_stay() == AgreementsStay::Can;
        vec![if can {
            said(by, ClosingSay::AskStays(self.closing_title()))
        } else {
            Message::saying(by, Saying::NotNow)
        }]
    }

    /// Each whom it concerns is asked alone.
    pub(super) fn asks_whether_it_stays(&mut self, by: PersonId, days: u16) -> Vec<Message> {
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

    pub(super) fn stays_replies(&self, by: PersonId) -> Message {
        let Some(stays) = self.stays() else {
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
    pub(super) fn said_yes_to_stay(&mut self, by: PersonId, id: PartyId) -> Vec<Message> {
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

    /// Everybody says that what was agreed may stay longer than the answers, and there is something left of that time.
    pub fn agreements_outlive(&self) -> bool {
        let longer = self.stays().zip(self.head.erased_on);
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

//! A facilitator makes an item of the restoration programme, or changes one, a question at a time.

use super::programme::said;
use super::{Acted, Case, Next, ToWrite};
use crate::day::reading::Unread;
use crate::day::words::DateWords;
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::programme::{By, Change, Draft, MOST_ITEMS, Part, ProgrammeWanted, Step};
use crate::say::{ItemStanding, ItemView, Message, ProgrammeSay, Saying};
use crate::words::Words;
use crate::zone::Zone;

impl Case {
    pub(super) fn makes_an_item(&mut self, by: PersonId) -> Acted {
        let programme = self.programme_mut();
        if programme.items.len() >= MOST_ITEMS {
            return vec![Message::saying(by, Saying::NotNow)].into();
        }
        programme.draft = Some(Draft::default());
        self.asks_next(by)
    }

    /// Who does it and for whom stays; what, by when and who looks after it is said anew.
    pub(super) fn changes_an_item(&mut self, by: PersonId, number: u8) -> Acted {
        let programme = self.programme_mut();
        let item = programme.item(number).filter(|item| !item.forgotten);
        let Some(item) = item.cloned() else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        programme.draft = Some(Draft {
            of: Some(number),
            who: Some(item.who),
            part: Some(item.part),
            concerns: item.concerns,
            ..Draft::default()
        });
        self.asks_next(by)
    }

    /// Everything stays but the day.
    pub(super) fn postpones(&mut self, by: PersonId, number: u8) -> Acted {
        let Some(item) = self.standing_item(number).cloned() else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        self.programme_mut().draft = Some(Draft {
            of: Some(number),
            change: Some(Change::Later),
            who: Some(item.who),
            part: Some(item.part),
            concerns: item.concerns,
            text: item.text,
            by: None,
            looks_after: item.looks_after,
        });
        self.asks_next(by)
    }

    pub(super) fn is_for(&mut self, by: PersonId, part: Part, whom: &[PartyId]) -> Acted {
        let there = self.who_can_agree();
        let whom: Vec<PartyId> = whom
            .iter()
            .copied()
            .filter(|id| there.contains(id))
            .collect();
        self.drafts(by, |draft| {
            let mut concerns: Vec<PartyId> = draft.who.into_iter().collect();
            concerns.extend(whom.into_iter().filter(|id| Some(*id) != draft.who));
            (draft.part, draft.concerns) = (Some(part), concerns);
        })
    }

    pub(super) fn drafts(&mut self, by: PersonId, says: impl FnOnce(&mut Draft)) -> Acted {
        let Some(draft) = &mut self.programme_mut().draft else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        says(draft);
        self.asks_next(by)
    }

    fn asks_next(&self, by: PersonId) -> Acted {
        let draft = self
            .head
            .programme
            .as_ref()
            .and_then(|all| all.draft.as_ref());
        let Some(draft) = draft else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        let title = self.programme_title();
        let named = |but: Option<PartyId>| {
            let all = self.who_can_agree().into_iter();
            let all = all.filter(|id| Some(*id) != but);
            all.map(|id| (id, self.alias(id))).collect()
        };
        let (say, next) = match draft.next() {
            Step::Who => (ProgrammeSay::AskWho(title, named(None)), None),
            Step::Whom => (ProgrammeSay::AskWhom(title, named(draft.who)), None),
            Step::Words(what) => (ProgrammeSay::Ask(title, what), Some(what)),
            Step::Whole => {
                let view = self.draft_view(draft);
                (ProgrammeSay::Echo(title, Box::new(view)), None)
            }
        };
        Acted {
            messages: vec![said(by, say)],
            next: next.map(|what| Next::Await(ToWrite::Programme(what))),
        }
    }

    fn draft_view(&self, draft: &Draft) -> ItemView {
        let whom = draft.concerns.iter().filter(|id| Some(**id) != draft.who);
        ItemView {
            number: draft.of.unwrap_or_default(),
            part: draft.part.unwrap_or(Part::Other),
            who: draft.who.map(|who| self.alias(who)).unwrap_or_default(),
            whom: whom.map(|id| self.alias(*id)).collect(),
            text: draft.text.clone(),
            by: match draft.by {
                Some(By::Day(at)) => Some(at),
                Some(By::NoDay) | None => None,
            },
            looks_after: draft.looks_after.clone(),
            standing: ItemStanding::Waits,
            says: vec![],
            change: draft.change,
            next: None,
        }
    }

    /// A facilitator of this case wrote what was asked about an item. Whoever does not facilitate it gets nothing.
    pub fn programme_written(
        &mut self,
        by: PersonId,
        (wanted, words): (ProgrammeWanted, Words),
        (dates, zone): (&DateWords, &Zone),
        now: Moment,
    ) -> Acted {
        if !self.is_facilitated_by(by) {
            return Acted::default();
        }
        let drafts = self.programme_mut().draft.is_some();
        if self.head.ended.is_some() || !drafts {
            let not_now = Message::saying(by, Saying::NotNow).of_case(&self.head.id);
            return vec![not_now].into();
        }
        match wanted {
            ProgrammeWanted::Text => self.drafts(by, |draft| draft.text = words),
            ProgrammeWanted::LooksAfter => {
                self.drafts(by, |draft| draft.looks_after = words.on_one_line())
            }
            ProgrammeWanted::By => match dates.read_day(words.as_str(), zone, now) {
                Ok(at) => self.drafts(by, |draft| draft.by = Some(By::Day(at))),
                Err(why) => self.is_not_read(by, why),
            },
        }
    }

    fn is_not_read(&self, by: PersonId, why: Unread) -> Acted {
        let say = ProgrammeSay::NotRead(self.programme_title(), why);
        Acted {
            messages: vec![said(by, say)],
            next: Some(Next::Await(ToWrite::Programme(ProgrammeWanted::By))),
        }
    }
}

impl DateWords {
    /// A day; at which hour does not matter here.
    fn read_day(&self, text: &str, zone: &Zone, now: Moment) -> Result<Moment, Unread> {
        match self.read_one(text, zone, now) {
            Err(Unread::NoHour(hours)) => {
                let day = hours.first().map(|at| zone.day(*at));
                day.map(|day| zone.at(day, 12)).ok_or(Unread::Past)
            }
            read => read,
        }
    }
}

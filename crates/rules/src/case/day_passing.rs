//! What time alone brings around the day: the two taps before it, silence, and how it was.

use super::Case;
use crate::day::Told;
use crate::day::around::{After, Check, Passing};
use crate::guide::Guides;
use crate::ids::PartyId;
use crate::moment::Moment;
use crate::party::Party;
use crate::preparation::Standing;
use crate::say::{DayNews, DayScene, Message, NoticeKind, Scene};

impl Case {
    /// When something comes next around the day.
    pub(super) fn day_due(&self) -> Option<Moment> {
        let told = self.told_day()?;
        let coming = self.coming(told);
        coming.filter_map(|party| party.day.due(told)).min()
    }

    /// What was told of the day, as long as the case is open.
    fn told_day(&self) -> Option<&Told> {
        let day = self.head.day.as_ref()?;
        day.told.as_ref().filter(|_| self.head.ended.is_none())
    }

    /// Those who come and have a chat.
    fn coming<'a>(&'a self, told: &'a Told) -> impl Iterator<Item = &'a Party> {
        let there = |party: &&Party| told.order.contains(&party.id) && party.can_be_asked();
        self.in_the_case().filter(there)
    }

    /// Time has come this far: whoever is to be asked something around the day is asked it.
    pub(super) fn day_passes(&mut self, guides: &Guides, now: Moment) -> Vec<Message> {
        let Some(told) = self.told_day().cloned() else {
            return vec![];
        };
        let coming = self.coming(&told);
        let due: Vec<(PartyId, Passing)> = coming
            .filter_map(|party| Some((party.id, party.day.passing(&told, now)?)))
            .collect();
        due.into_iter()
            .flat_map(|(id, what)| self.passes_for(guides, (id, what), &told, now))
            .collect()
    }

    fn passes_for(
        &mut self,
        guides: &Guides,
        (id, what): (PartyId, Passing),
        told: &Told,
        now: Moment,
    ) -> Vec<Message> {
        let (asker, case) = (self.reader(), self.head.id.clone());
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        let of = told.when;
        let check = |asked| {
            Some(Check {
                of,
                asked,
                wants: None,
                safe: None,
                silent: None,
            })
        };
        let scene = match what {
            Passing::Ask => {
                party.day.check = check(Some(now));
                DayScene::StillWants(asker, of)
            }
            Passing::LetCheckGo => {
                party.day.check = check(None);
                return vec![];
            }
            Passing::Silent => {
                if let Some(check) = &mut party.day.check {
                    check.silent = Some(now);
                }
                let mut messages = self.notice(NoticeKind::Day(DayNews::Silent), Some(id), now);
                messages.extend(self.settle(guides, now));
                return messages;
            }
            Passing::AskHow => {
                party.day.after = Some(After { of, how: None });
                DayScene::HowWasIt(asker)
            }
            Passing::LetHowGo => {
                party.day.after = Some(After { of, how: None });
                return vec![];
            }
        };
        let said = party.hears(&case, Scene::Day(scene));
        said.into_iter().collect()
    }
}

impl Party {
    /// They have a chat, and did not stop.
    pub(super) fn can_be_asked(&self) -> bool {
        self.person.is_some() && self.goes_on()
    }

    /// They did not stop.
    pub(super) fn goes_on(&self) -> bool {
        matches!(
            self.preparation.standing,
            Standing::UnderWay | Standing::Paused
        )
    }
}

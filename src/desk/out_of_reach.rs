//! Who cannot be reached: their phones refuse messages. It is noted with each of them, so that it can be counted and their
//! colleagues told; a signal that waits for somebody who cannot be reached goes to the others who facilitate the case.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::row::{decode, encode};
use super::work::{Work, put};
use super::{Decided, Desk, DeskError, marks, tables, vaults};
use kring_rules::case::Case;
use kring_rules::event::Event;
use kring_rules::ids::PersonId;
use kring_rules::moment::Moment;
use kring_rules::say::{FacilitatorSay, How, Message, NoticeKind, Say, Telling};
use kring_rules::words::Words;
use kring_store::{Expect, Store};

const LOST: &[u8] = b"lost/";

/// Somebody who cannot be reached.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Lost {
    person: PersonId,
    since: Moment,
    facilitates: bool,
}

/// Everybody who cannot be reached.
#[derive(Default)]
pub(super) struct OutOfReach(BTreeMap<PersonId, Lost>);

impl OutOfReach {
    pub(super) async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        let rows = marks::every(store, tables::MARKS, LOST).await?.into_iter();
        let lost = rows.map(|(_, value)| {
            let lost: Lost = decode(&value)?;
            Ok((lost.person, lost))
        });
        Ok(Self(lost.collect::<Result<_, DeskError>>()?))
    }

    pub(super) fn knows(&self, person: PersonId) -> bool {
        self.0.contains_key(&person)
    }

    pub(super) fn forget(&mut self, person: PersonId) {
        self.0.remove(&person);
    }

    /// So many facilitators, and so many others.
    pub(super) fn count(&self) -> (usize, usize) {
        let facilitators = self.0.values().filter(|lost| lost.facilitates).count();
        (facilitators, self.0.len() - facilitators)
    }
}

impl<S: Store> Desk<S> {
    /// Someone cannot be reached: their phone refuses messages.
    pub async fn unreachable(
        &mut self,
        person: PersonId,
        now: Moment,
    ) -> Result<Decided, DeskError> {
        let mut work = Work::at(now);
        self.lose(&mut work, person).await?;
        self.address(&mut work).await?;
        self.commit(work)
    }

    /// Notes that someone cannot be reached; of somebody who takes no part nothing is noted.
    pub(super) async fn lose(&mut self, work: &mut Work, who: PersonId) -> Result<(), DeskError> {
        let known = self.records.person(work, who).await?;
        let Some(person) = known.filter(kring_rules::person::Person::has_a_part) else {
            return Ok(());
        };
        self.everywhere(work, who, &Event::Blocked).await?;
        if self.marks.lost.knows(who) {
            return Ok(());
        }
        let lost = Lost {
            person: who,
            since: work.now,
            facilitates: person.facilitator.is_some(),
        };
        self.note_lost(work, who, Some(encode(&lost)?));
        self.marks.lost.0.insert(who, lost);
        for id in person.facilitator.iter().flat_map(|one| &one.cases) {
            if let Some(case) = self.case_for(work, id).await? {
                self.boards_are_stale(&case);
                let colleagues = self.colleagues(&case, who);
                work.messages(case.unseen_signals(&colleagues));
                if colleagues.is_empty() && case.has_unseen_signals() {
                    tell_that_a_signal_waits();
                }
            }
        }
        Ok(())
    }

    /// Someone did something: they can be reached again.
    pub(super) async fn find(&mut self, work: &mut Work, who: PersonId) -> Result<(), DeskError> {
        if !self.marks.lost.knows(who) {
            return Ok(());
        }
        self.marks.lost.forget(who);
        self.note_lost(work, who, None);
        for id in work.facilitated_by(who) {
            if let Some(case) = self.case_for(work, &id).await? {
                self.boards_are_stale(&case);
            }
        }
        Ok(())
    }

    fn note_lost(&self, work: &mut Work, who: PersonId, value: Option<Vec<u8>>) {
        let whose = self.store.blind(tables::MARKS, &who.0.to_be_bytes());
        let place = (tables::MARKS, [LOST, &whose].concat());
        work.puts(vec![put(place, vaults::person(who), Expect::Any, value)]);
    }

    fn boards_are_stale(&mut self, case: &Case) {
        for facilitator in &case.head.facilitators {
            self.marks.board_is_stale(facilitator.person);
        }
    }

    /// The others who facilitate a case, and can be reached.
    fn colleagues(&self, case: &Case, who: PersonId) -> Vec<PersonId> {
        let all = case.head.facilitators.iter().map(|one| one.person);
        all.filter(|person| *person != who && !self.marks.lost.knows(*person))
            .collect()
    }

    /// A signal for somebody who cannot be reached goes to the others who facilitate the case as well, at once.
    pub(super) async fn pass_on_signals(&mut self, work: &mut Work) -> Result<(), DeskError> {
        let waiting: Vec<(PersonId, Say)> =
            work.said().filter_map(|said| self.waits(said)).collect();
        for (to, say) in waiting {
            let Say::Facilitator(told) = &say else {
                continue;
            };
            let FacilitatorSay::Notice(notice) = &**told else {
                continue;
            };
            let Some(case) = self.case_for(work, &notice.case).await? else {
                continue;
            };
            let colleagues = self.colleagues(&case, to);
            if colleagues.is_empty() {
                tell_that_a_signal_waits();
            }
            for to in colleagues {
                work.say(to, say.clone(), How::New);
            }
        }
        Ok(())
    }

    /// A signal that is told for the first time goes to one facilitator alone; this one cannot be reached.
    fn waits(&self, said: &Message) -> Option<(PersonId, Say)> {
        let Say::Facilitator(say) = &said.say else {
            return None;
        };
        let FacilitatorSay::Notice(notice) = &**say else {
            return None;
        };
        let first = matches!(notice.kind, NoticeKind::Flag(_, _, Telling::First));
        (first && self.marks.lost.knows(said.to)).then(|| (said.to, said.say.clone()))
    }

    /// Adds the names of those with whom this person facilitates a case, and who cannot be reached.
    pub(super) fn colleagues_out_of_reach(
        &self,
        case: &Case,
        but: PersonId,
        names: &mut Vec<Words>,
    ) {
        let colleagues = case.head.facilitators.iter();
        for one in colleagues.filter(|one| one.person != but) {
            if self.marks.lost.knows(one.person) && !names.contains(&one.name) {
                names.push(one.name.clone());
            }
        }
    }
}

fn tell_that_a_signal_waits() {
    tracing::warn!(
        "a signal waits for a facilitator who cannot be reached, and nobody else facilitates the case: tell them in another \
         way, or invite a second facilitator (`kring check` counts who cannot be reached)"
    );
}

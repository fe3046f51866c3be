//! Colleagues: whoever opens a colleague's link waits until a facilitator says that it is they, and can be asked to leave.

use serde::{Deserialize, Serialize};

use super::{Act, Acted, Case, CaseFacilitator, Next};
use crate::ids::{PersonId, TokenHash};
use crate::moment::Moment;
use crate::party::Party;
use crate::preparation::Standing;
use crate::role::Language;
use crate::say::{
    FacilitatorSay, GeneralSay, How, Lead, LinkTrouble, Message, NoticeKind, Say, Saying, Scene,
};
use crate::words::Words;

/// Somebody who opened a colleague's link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// Who.
    pub person: PersonId,
    /// The language they are spoken to in.
    pub language: Language,
    /// For whom the link was made.
    pub name: Words,
    /// The link.
    pub link: TokenHash,
    /// When they opened it.
    pub at: Moment,
}

impl Case {
    /// Someone opens a link for a co-facilitator. Who came in by it decides a facilitator; `opened_by` is how Telegram
    /// calls them, which is told and not kept.
    pub fn knocks(
        &mut self,
        guest: Guest,
        opened_by: Option<Words>,
    ) -> Result<Vec<Message>, LinkTrouble> {
        if self.head.ended.is_some() {
            return Err(LinkTrouble::Ended);
        }
        if self.is_facilitated_by(guest.person) {
            return Err(LinkTrouble::Already);
        }
        if self.party_of(guest.person).is_some() {
            return Err(LinkTrouble::ForFacilitators);
        }
        if self
            .head
            .guests
            .iter()
            .any(|known| known.link == guest.link)
        {
            let again = self
                .head
                .guests
                .iter()
                .any(|known| known.person == guest.person);
            return Err(if again {
                LinkTrouble::Waits
            } else {
                LinkTrouble::Used
            });
        }
        let (to, name) = (guest.person, guest.name.clone());
        self.head.guests.push(guest);
        let number = crate::number::count(self.head.guests.len() - 1);
        let title = self.case_title().stamped(self.guest_stamp(number));
        let mut messages = vec![Message::about_link(to, LinkTrouble::Waits)];
        messages.extend(self.to_facilitators(&FacilitatorSay::Guest {
            title,
            number,
            name,
            opened_by,
        }));
        Ok(messages)
    }

    /// It is the colleague.
    pub(super) fn admit(&mut self, by: PersonId, number: u8, now: Moment) -> Acted {
        let Some(guest) = self.let_go_of_guest(number) else {
            return vec![self.not_now(by, &[Act::Admitted, Act::Refused], None)].into();
        };
        self.did(by, Act::Admitted, None, now);
        let mut messages = self.to_others(by, NoticeKind::ColleagueJoined, None, now);
        let facilitator = CaseFacilitator::new(guest.person, guest.name.clone());
        if !self.is_facilitated_by(guest.person) {
            self.head.facilitators.push(facilitator);
        }
        messages.extend(self.a_reader_joined(&guest.name));
        let number = crate::number::count(self.head.facilitators.len() - 1);
        let say = FacilitatorSay::WelcomeToCase(self.case_title());
        messages.push(Message::to_facilitator(guest.person, say, How::New));
        let say = FacilitatorSay::Admitted(self.case_title(), number, guest.name.clone());
        messages.push(Message::to_facilitator(by, say, How::New));
        Acted {
            messages,
            next: Some(Next::Admitted(Box::new(guest))),
        }
    }

    /// Whoever was told who reads what they write is told of one more.
    fn a_reader_joined(&self, name: &Words) -> Vec<Message> {
        let told = self.parties.iter().filter(|party| {
            let standing = party.preparation.standing;
            let there = party.left_out.is_none();
            there && matches!(standing, Standing::UnderWay | Standing::Paused)
        });
        let one = |(party, to): (&Party, PersonId)| Message {
            to,
            say: party.say(
                &self.head.id,
                vec![Lead::ReaderJoined(name.clone())],
                Scene::Nothing,
            ),
            how: How::New,
        };
        told.filter_map(|party| Some((&**party, party.person?)))
            .map(one)
            .collect()
    }

    /// It is somebody else: the link opens nothing any more.
    pub(super) fn refuse(&mut self, by: PersonId, number: u8, now: Moment) -> Acted {
        let Some(guest) = self.let_go_of_guest(number) else {
            return vec![self.not_now(by, &[Act::Admitted, Act::Refused], None)].into();
        };
        self.did(by, Act::Refused, None, now);
        Acted {
            messages: vec![
                Message::about_link(guest.person, LinkTrouble::Refused),
                Message::saying(by, Saying::GuestRefused),
            ],
            next: Some(Next::Refused(Box::new(guest))),
        }
    }

    /// This facilitator has a name of their own.
    pub fn is_known_as(&mut self, person: PersonId, name: Words) {
        let mut all = self.head.facilitators.iter_mut();
        if let Some(facilitator) = all.find(|one| one.person == person) {
            facilitator.name = name;
        }
    }

    fn let_go_of_guest(&mut self, number: u8) -> Option<Guest> {
        let at = usize::from(number);
        (at < self.head.guests.len()).then(|| self.head.guests.remove(at))
    }

    /// Who leaves a case reads nothing of it any more: it is asked once more.
    pub(super) fn ask_to_remove(&mut self, by: PersonId, number: u8, now: Moment) -> Vec<Message> {
        let Some(name) = self
            .colleague(number)
            .map(|colleague| colleague.name.clone())
        else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        self.asks(by, now);
        let say = FacilitatorSay::ConfirmRemove(self.asked_title(), number, name);
        vec![Message::to_facilitator(by, say, How::New)]
    }

    /// A colleague facilitates the case no longer.
    pub(super) fn remove(&mut self, by: PersonId, number: u8) -> Acted {
        let Some(gone) = self.colleague(number).map(|colleague| colleague.person) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        self.head.facilitators.retain(|one| one.person != gone);
        let say = FacilitatorSay::Removed(self.head.opened);
        let mut messages = vec![Message::to_facilitator(gone, say, How::New)];
        if gone != by {
            messages.push(Message::saying(by, Saying::ColleagueRemoved));
        }
        Acted {
            messages,
            next: Some(Next::Removed(gone)),
        }
    }

    /// Somebody facilitates no longer, because whoever runs kring said so.
    pub fn facilitator_goes(&mut self, gone: PersonId) -> Vec<Message> {
        if !self.is_facilitated_by(gone) {
            return vec![];
        }
        self.head.facilitators.retain(|one| one.person != gone);
        let say = FacilitatorSay::Removed(self.head.opened);
        vec![Message::to_facilitator(gone, say, How::New)]
    }

    /// The colleague of this number; whoever leads the case stays.
    fn colleague(&self, number: u8) -> Option<&CaseFacilitator> {
        let all = self.head.facilitators.get(1..)?;
        all.get(usize::from(number).checked_sub(1)?)
    }

    /// The names of those who were invited to it.
    pub(super) fn colleagues(&self) -> Vec<Words> {
        let invited = self.head.facilitators.iter().skip(1);
        invited.map(|colleague| colleague.name.clone()).collect()
    }
}

impl Message {
    /// What becomes of a link that somebody opened.
    fn about_link(to: PersonId, trouble: LinkTrouble) -> Self {
        Self {
            to,
            say: Say::General(GeneralSay::Link(trouble)),
            how: How::New,
        }
    }
}

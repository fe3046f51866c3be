//! Links: taken once, by one person; withdrawn, issued anew, or undone when the wrong person took one.

use super::{Acted, Case, CaseFacilitator, Next};
use crate::guide::Guides;
use crate::ids::{PartyId, PersonId, Token, TokenHash};
use crate::moment::Moment;
use crate::party::{Invitation, InvitationState};
use crate::say::{FacilitatorSay, How, LinkTrouble, Message, NoticeKind, Saying, Scene};
use crate::turn::Turn;

/// A link whose secret was just drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreshLink {
    /// The secret; it goes into one message and is then forgotten.
    pub token: Token,
    /// The hash of the secret, by which the link is recognised.
    pub hash: TokenHash,
    /// Until when it opens.
    pub expires: Moment,
}

impl FreshLink {
    /// What is kept of it.
    pub fn into_invitation(self) -> Invitation {
        Invitation::issue(self.hash, self.expires)
    }
}

impl From<FreshLink> for Invitation {
    fn from(link: FreshLink) -> Self {
        link.into_invitation()
    }
}

impl Case {
    /// Someone opens a party's link.
    pub fn join(
        &mut self,
        guides: &Guides,
        hash: &TokenHash,
        person: PersonId,
        now: Moment,
    ) -> Result<(PartyId, Vec<Message>), LinkTrouble> {
        let id = self.may_join(hash, person, now)?;
        let Some(party) = self.party_mut(id) else {
            return Err(LinkTrouble::Unknown);
        };
        party.invitation.state = InvitationState::Taken(now);
        party.person = Some(person);
        party.blocked_since = None;
        party.preparation = party.preparation.anew(now);
        let joined = |turn: Turn<'_>| turn.joined();
        let mut messages = self.turn(guides, id, now, Some(joined));
        messages.extend(self.notice(NoticeKind::Joined, Some(id), now));
        Ok((id, messages))
    }

    fn may_join(
        &self,
        hash: &TokenHash,
        person: PersonId,
        now: Moment,
    ) -> Result<PartyId, LinkTrouble> {
        let party = self
            .parties
            .iter()
            .find(|party| party.invitation.hash == *hash);
        let party = party.ok_or(LinkTrouble::Unknown)?;
        match party.invitation.state {
            _ if self.head.ended.is_some() => Err(LinkTrouble::Unknown),
            InvitationState::Taken(_) => Err(LinkTrouble::Used),
            InvitationState::Revoked => Err(LinkTrouble::Revoked),
            InvitationState::Expired => Err(LinkTrouble::Expired),
            InvitationState::Open if now >= party.invitation.expires => Err(LinkTrouble::Expired),
            InvitationState::Open if self.is_facilitated_by(person) => Err(LinkTrouble::Own),
            InvitationState::Open if self.party_of(person).is_some() => Err(LinkTrouble::Used),
            InvitationState::Open => Ok(party.id),
        }
    }

    /// Someone opened a link for a co-facilitator.
    pub fn welcome(&mut self, facilitator: CaseFacilitator, now: Moment) -> Vec<Message> {
        let to = facilitator.person;
        let say = FacilitatorSay::WelcomeToCase(self.case_title());
        let mut messages = vec![Message::to_facilitator(to, say, How::New)];
        if !self.is_facilitated_by(to) {
            messages.extend(self.notice(NoticeKind::ColleagueJoined, None, now));
            self.head.facilitators.push(facilitator);
        }
        messages
    }

    /// A new link is wanted for whoever has not opened theirs.
    pub(super) fn new_link(&self, by: PersonId, id: PartyId) -> Acted {
        let open = self.party(id).filter(|party| party.person.is_none());
        match open {
            Some(_) => Next::DrawLink(id).into(),
            None => vec![Message::saying(by, Saying::NotNow)].into(),
        }
    }

    /// The link that was [wanted](Next::DrawLink); an older one opens nothing any more.
    pub fn give_link(&mut self, by: PersonId, id: PartyId, link: FreshLink) -> Vec<Message> {
        let case = self.head.id.clone();
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        let token = party.issue(link);
        let link = party.link_say(&case, token);
        vec![Message::to_facilitator(by, link, How::New)]
    }

    pub(super) fn revoke(&mut self, by: PersonId, id: PartyId) -> Vec<Message> {
        let open =
            |party: &&mut crate::party::Party| party.invitation.state == InvitationState::Open;
        let Some(party) = self.party_mut(id).filter(open) else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        party.invitation.state = InvitationState::Revoked;
        vec![Message::saying(by, Saying::LinkRevoked)]
    }

    /// Undoing erases what was written, and cannot be undone itself: it is asked once more.
    pub(super) fn ask_to_undo(&self, by: PersonId, id: PartyId) -> Vec<Message> {
        let taken = self.party(id).is_some_and(|party| party.person.is_some());
        match self.title(id).filter(|_| taken) {
            Some(title) => {
                let say = FacilitatorSay::ConfirmWrongPerson(title);
                vec![Message::to_facilitator(by, say, How::New)]
            }
            None => vec![Message::saying(by, Saying::NotNow)],
        }
    }

    /// The wrong person took the link: they lose access, what they wrote goes, and a new link is wanted.
    pub(super) fn undo_wrong_person(&mut self, by: PersonId, id: PartyId, now: Moment) -> Acted {
        let case = self.head.id.clone();
        let Some(party) = self.party_mut(id) else {
            return Acted::default();
        };
        let Some(wrong) = party.person.take() else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        party.preparation = party.preparation.anew(now);
        party.flags.clear();
        party.cleared.clear();
        let goodbye = Message {
            to: wrong,
            say: party.say(&case, vec![], Scene::NotForYou),
            how: How::New,
        };
        Acted {
            messages: vec![goodbye, Message::saying(by, Saying::WrongPersonUndone)],
            next: Some(Next::DrawLink(id)),
        }
    }
}

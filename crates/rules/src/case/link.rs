//! Links: taken once, by one person; withdrawn, issued anew, or undone when the wrong person took one.

use super::{Act, Acted, Case, Next};
use crate::guide::Guides;
use crate::ids::{MessageRef, PartyId, PersonId, Token, TokenHash};
use crate::moment::Moment;
use crate::party::{Invitation, InvitationState, Party};
use crate::readiness::PointKind;
use crate::say::{FacilitatorSay, How, LinkTrouble, Message, NoticeKind, Say, Saying, Scene};
use crate::turn::Turn;
use crate::words::Words;

impl Message {
    /// The link it tells of was opened by whom Telegram calls this.
    fn opened_by(mut self, name: Option<Words>) -> Self {
        if let Say::Facilitator(say) = &mut self.say
            && let FacilitatorSay::Notice(notice) = &mut **say
        {
            notice.opened_by = name;
        }
        self
    }
}

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
    /// Someone opens a party's link; `name` is how Telegram calls them.
    pub fn join(
        &mut self,
        guides: &Guides,
        hash: &TokenHash,
        (person, name): (PersonId, Option<Words>),
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
        party.preparation.asks_who = true;
        let joined = |turn: Turn<'_>| turn.joined();
        let mut messages = self.turn(guides, id, now, Some(joined));
        let joined = self.notice(NoticeKind::Joined, Some(id), now).into_iter();
        messages.extend(joined.map(|message| message.opened_by(name.clone())));
        Ok((id, messages))
    }

    /// Somebody who takes part opened the link of somebody else: a sign that links were mixed up.
    pub fn opened_anothers(&self, hash: &TokenHash, person: PersonId, now: Moment) -> Vec<Message> {
        let mut parties = self.parties.iter();
        let meant = parties.find(|party| party.invitation.hash == *hash);
        let (Some(meant), Some(id)) = (meant, self.party_of(person)) else {
            return vec![];
        };
        self.notice(NoticeKind::OtherLink(meant.alias.clone()), Some(id), now)
    }

    /// Whoever took this party's link has not said yet that it is for them.
    pub fn asks_who(&self, party: PartyId) -> bool {
        let party = self.party(party);
        party.is_some_and(|party| party.preparation.asks_who)
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
            _ if self.head.ended.is_some() => Err(LinkTrouble::Ended),
            InvitationState::Taken(_) if party.person.is_none() => Err(LinkTrouble::Erased),
            InvitationState::Taken(_) => Err(LinkTrouble::Used),
            InvitationState::ToCome | InvitationState::Revoked => Err(LinkTrouble::Revoked),
            InvitationState::Expired => Err(LinkTrouble::Expired),
            InvitationState::Open if now >= party.invitation.expires => Err(LinkTrouble::Expired),
            InvitationState::Open if self.is_facilitated_by(person) => Err(LinkTrouble::Own),
            InvitationState::Open if self.party_of(person).is_some() => Err(LinkTrouble::Another),
            InvitationState::Open => Ok(party.id),
        }
    }

    /// A new link is wanted for whoever has not opened theirs.
    pub(super) fn new_link(&self, guides: &Guides, by: PersonId, id: PartyId) -> Acted {
        let nobody = |party: &&Party| party.person.is_none() && party.left_out.is_none();
        let open = self.party(id).filter(nobody);
        match open {
            Some(party) if party.is_prepared_in_a_talk() => {
                vec![Message::saying(by, Saying::NotedInTalk)].into()
            }
            Some(party) if party.may_have_a_link() => Next::DrawLink(id).into(),
            Some(_) => self.what_comes_first(guides, by, id).into(),
            None => vec![Message::saying(by, Saying::NotNow)].into(),
        }
    }

    /// The link that was [wanted](Next::DrawLink); an older one opens nothing any more.
    pub fn give_link(
        &mut self,
        by: PersonId,
        id: PartyId,
        link: FreshLink,
        now: Moment,
    ) -> Vec<Message> {
        let case = self.head.id.clone();
        let from = self.facilitator_name(by);
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        let token = party.issue(link);
        let link = party.link_say(&case, from, token);
        let mut messages = vec![Message::to_facilitator(by, link, How::New)];
        messages.extend(self.did_and_tells(by, Act::GaveLink, Some(id), now));
        messages
    }

    pub(super) fn revoke(&mut self, by: PersonId, id: PartyId, now: Moment) -> Vec<Message> {
        let open =
            |party: &&mut crate::party::Party| party.invitation.state == InvitationState::Open;
        let Some(party) = self.party_mut(id).filter(open) else {
            return vec![self.not_now(by, &[Act::Revoked], Some(id))];
        };
        party.invitation.state = InvitationState::Revoked;
        let mut messages = vec![Message::saying(by, Saying::LinkRevoked)];
        messages.extend(self.did_and_tells(by, Act::Revoked, Some(id), now));
        messages
    }

    /// Undoing erases what was written, and cannot be undone itself: it is asked once more.
    pub(super) fn ask_to_undo(&mut self, by: PersonId, id: PartyId, now: Moment) -> Vec<Message> {
        let taken = self.party(id).is_some_and(|party| party.person.is_some());
        self.asks(by, now);
        match self.title(id).filter(|_| taken) {
            Some(title) => {
                let title = title.stamped(self.asked_stamp());
                let say = FacilitatorSay::ConfirmWrongPerson(title);
                vec![Message::to_facilitator(by, say, How::New)]
            }
            None => vec![Message::saying(by, Saying::NotNow)],
        }
    }

    /// It was the right person: how Telegram calls them stands here no longer.
    pub(super) fn right_person(
        &mut self,
        by: PersonId,
        (id, message): (PartyId, MessageRef),
        now: Moment,
    ) -> Vec<Message> {
        let Some(title) = self.title(id) else {
            return vec![];
        };
        let say = FacilitatorSay::RightPerson(title);
        let mut messages = vec![Message::to_facilitator(by, say, How::InPlace(message))];
        messages.extend(self.did_and_tells(by, Act::RightPerson, Some(id), now));
        messages
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
        // Which adult agrees was recorded before anybody took the link.
        party
            .cleared
            .retain(|note| note.key.kind == PointKind::MinorConsent);
        party.together = None;
        party.forgets_contact();
        let next = party.may_have_a_link().then_some(Next::DrawLink(id));
        let goodbye = Message {
            to: wrong,
            say: party.say(&case, vec![], Scene::NotForYou),
            how: How::New,
        };
        let mut messages = vec![goodbye, Message::saying(by, Saying::WrongPersonUndone)];
        messages.extend(self.did_and_tells(by, Act::WrongPerson, Some(id), now));
        Acted { messages, next }
    }
}

//! What facilitators do.

use kring_rules::adult::Adult;
use kring_rules::gate::Decision;
use std::sync::Arc;

use kring_rules::case::{Case, CloseTap};
use kring_rules::closing::Closing;
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId, QuestionId, Token};
use kring_rules::other_way::{ForWhom, Reason};
use kring_rules::party::Party;
use kring_rules::press::{CaseTap, Press};
use kring_rules::readiness::{Point, PointKey, PointKind, Weight};
use kring_rules::say::What;

use crate::moves::{Deed, FACILITATORS, PARTIES, Style, Who};
use crate::stage::{guide, guides};
use crate::world::{Input, Kept, World};

/// Someone who is named when a case is opened: alias, role, language, age.
pub type Named = (&'static str, &'static str, &'static str, &'static str);

impl World {
    /// Becomes a facilitator.
    pub async fn enrol(&mut self, who: PersonId) -> Kept {
        let name = self.text(who, Style::Plain);
        let token = self.stage.facilitator_link(&name).await;
        self.input(who, Input::Link(token.reveal().to_owned()))
            .await
    }

    /// Opens a case step by step, as the bot asks for it.
    pub async fn open_case(&mut self, who: PersonId, form: &str, parties: &[Named]) -> Kept {
        self.input(who, Input::Command("new")).await?;
        self.write_new(who).await?;
        self.write_new(who).await?;
        self.write_new(who).await?;
        self.press_data(who, &format!("d:form={form}")).await?;
        self.press_data(who, "d:police=yes").await?;
        for (number, (_, role, language, age)) in parties.iter().enumerate() {
            if number > 0 {
                self.press_data(who, "d:more").await?;
            }
            self.write_new(who).await?;
            self.press_data(who, &format!("d:role={role}")).await?;
            self.press_data(who, &format!("d:language={language}"))
                .await?;
            self.press_data(who, &format!("d:age={age}")).await?;
        }
        self.press_data(who, "d:open").await?;
        while self.press_verb(who, "d:supports=").await? {}
        self.give_links(who, parties.len()).await
    }

    /// Everybody in the case that was opened last gets their link.
    async fn give_links(&mut self, who: PersonId, parties: usize) -> Kept {
        for number in 1..=parties {
            self.press_verb(who, &format!(":link={number}:")).await?;
        }
        Ok(())
    }

    pub async fn write_new(&mut self, who: PersonId) -> Kept {
        let text = self.text(who, Style::Plain);
        self.input(who, Input::Write(text)).await
    }

    /// Presses this under the newest message.
    pub async fn press_data(&mut self, who: PersonId, carried: &str) -> Kept {
        let data = carried;
        let newest = self.newest(who);
        let message = newest.first().map_or(MessageRef(1), |shown| shown.message);
        // A step on the way to opening a case is the one that was shown.
        let shown = newest.iter().find_map(|shown| shown.button(data));
        let data = shown.filter(|_| data.starts_with("d:"));
        let data = data.unwrap_or_else(|| carried.to_owned());
        self.input(who, Input::Press(message, data)).await
    }

    /// Does something in the case of this number, whether it is theirs or not.
    pub async fn act(&mut self, who: PersonId, case: u8, deed: &Deed) -> Kept {
        if matches!(deed, Deed::OpenCase) {
            let parties = [
                ("", "responsible", "nl", "adult"),
                ("", "harmed", "en", "from16"),
            ];
            self.open_case(who, "pair", &parties).await?;
            return self.young_people_begin(who).await;
        }
        let all = self.house.cases.values();
        let own = || all.clone().filter(|case| case.is_facilitated_by(who));
        let of = |case: &Arc<Case>| case.head.id.clone();
        let cases: Vec<CaseId> = if case < 3 && own().next().is_some() {
            own().map(of).collect()
        } else {
            all.map(of).collect()
        };
        let Some(id) = cases.get(usize::from(case) % cases.len().max(1)).cloned() else {
            return Ok(());
        };
        match deed {
            Deed::ClearAll => self.clear_all(who, &id).await,
            Deed::ClearLater(which) => self.clear_later(who, &id, *which).await,
            Deed::SeeFlags => self.see_flags(who, &id).await,
            Deed::SitTogether(party, answers) => {
                self.sit_together(who, &id, PartyId(*party), *answers).await
            }
            Deed::AddParty => self.add_party(who, &id).await,
            Deed::Talk(party, steps) => self.talk(who, &id, PartyId(*party), *steps).await,
            Deed::Forget(party) => {
                let party = PartyId(*party);
                self.tap(who, &id, CaseTap::AskForget(party)).await?;
                self.tap(who, &id, CaseTap::Forget(party)).await
            }
            Deed::LeaveOut(party) => {
                self.tap(who, &id, CaseTap::LeaveOut(PartyId(*party)))
                    .await?;
                self.write_new(who).await
            }
            Deed::Rename(party) => {
                let what = CaseTap::CorrectWhat(PartyId(*party), What::Alias);
                self.tap(who, &id, what).await?;
                self.write_new(who).await
            }
            Deed::SetRole(party, role) => {
                let party = PartyId(*party);
                self.tap(who, &id, CaseTap::SetRole(party, *role)).await?;
                self.tap(who, &id, CaseTap::RoleNow(party, *role)).await
            }
            Deed::Invite => {
                self.tap(who, &id, CaseTap::Invite).await?;
                self.write_new(who).await
            }
            Deed::Day(first, times) => {
                for what in *first..first + times {
                    self.does_about_the_day(who, &id, what % 7).await?;
                }
                Ok(())
            }
            Deed::Programme(what) => self.does_about_the_programme(who, &id, *what).await,
            Deed::Close(what) => self.does_about_the_end(who, &id, *what).await,
            Deed::HandOver(answer) => self.hand_over(who, &id, *answer).await,
            Deed::Away => self.away(who).await,
            deed => match self.simple(&id, deed) {
                Some(tap) => {
                    self.tap(who, &id, tap).await?;
                    self.confirm(who, &id, deed).await
                }
                None => Ok(()),
            },
        }
    }

    /// A case is offered to whoever is in it as well, who mostly takes it over.
    async fn hand_over(&mut self, who: PersonId, id: &CaseId, answer: u8) -> Kept {
        self.tap(who, id, CaseTap::AskWhoTakesOver).await?;
        self.press_verb(who, ":offer=").await?;
        let others = FACILITATORS.into_iter().map(Who::id);
        for colleague in others.filter(|other| *other != who) {
            match answer {
                0 | 1 => self.press_verb(colleague, ":take-over").await?,
                2 => self.press_verb(colleague, ":offer-not").await?,
                _ => false,
            };
        }
        Ok(())
    }

    /// They are away, or back.
    async fn away(&mut self, who: PersonId) -> Kept {
        self.input(who, Input::Command("away")).await?;
        if !self.press_verb(who, "g:away=").await? {
            self.press_verb(who, "g:back").await?;
        }
        Ok(())
    }

    /// Whoever is young in this facilitator's cases begins: an adult agrees, they want it, and from 13 on they get a link.
    pub async fn young_people_begin(&mut self, who: PersonId) -> Kept {
        let own = self.house.cases.values();
        let own = own.filter(|case| case.is_facilitated_by(who));
        let young: Vec<(CaseId, PartyId)> = own
            .flat_map(|case| {
                let young = case.parties.iter();
                let young = young.filter(|party| party.before_beginning().is_some());
                young.map(|party| (case.head.id.clone(), party.id))
            })
            .collect();
        for (case, party) in young {
            let adult = PointKey::about(PointKind::MinorConsent, "");
            self.clear(who, &case, party, adult).await?;
            self.tap(who, &case, CaseTap::WantsIt(party)).await?;
            self.tap(who, &case, CaseTap::NewLink(party)).await?;
        }
        Ok(())
    }

    /// A facilitator sits down with somebody, who says that they are there or does not, and answers so often.
    async fn sit_together(
        &mut self,
        who: PersonId,
        case: &CaseId,
        party: PartyId,
        answers: u8,
    ) -> Kept {
        self.tap(who, case, CaseTap::SitTogether(party)).await?;
        if answers == 0 {
            return self.answer(who, 0).await;
        }
        self.press_verb(who, ":here").await?;
        for _ in 0..answers {
            self.answer(who, 0).await?;
            self.stage.now = self.stage.now.plus(2);
        }
        Ok(())
    }

    /// Somebody stands beside somebody from now on, and gets their link.
    async fn add_party(&mut self, who: PersonId, id: &CaseId) -> Kept {
        self.tap(who, id, CaseTap::AddParty).await?;
        self.write_new(who).await?;
        for step in [
            "d:role=supporter",
            "d:supports=",
            "d:language=nl",
            "d:age=adult",
            ":link=",
        ] {
            self.press_verb(who, step).await?;
        }
        Ok(())
    }

    /// What somebody tells is noted, question after question; once all were asked, they are ready or read it themselves.
    async fn talk(&mut self, who: PersonId, id: &CaseId, party: PartyId, steps: u8) -> Kept {
        self.tap(who, id, CaseTap::Talk(party)).await?;
        self.press_verb(who, ":agreed=").await?;
        for step in 0..steps {
            self.stage.now = self.stage.now.plus(4);
            let told = [":tell-done=", ":tell=", ":tell-skip="];
            if step % 3 == 0 && self.is_asked_in_a_talk(who) {
                self.write_new(who).await?;
                continue;
            }
            for verb in told.iter().skip(usize::from(step % 2)) {
                if self.newest_has(who, verb) {
                    self.press_verb(who, verb).await?;
                    break;
                }
            }
        }
        self.press_verb(who, ":talk-whole=").await?;
        Ok(())
    }

    fn is_asked_in_a_talk(&self, who: PersonId) -> bool {
        self.newest_has(who, ":tell-skip=")
    }

    fn newest_has(&self, who: PersonId, verb: &str) -> bool {
        let newest = self.newest(who);
        newest
            .first()
            .is_some_and(|shown| shown.button(verb).is_some())
    }

    /// What cannot be undone is asked once more.
    async fn confirm(&mut self, who: PersonId, id: &CaseId, deed: &Deed) -> Kept {
        match deed {
            Deed::WrongPerson(party) => {
                let tap = CaseTap::UndoWrongPerson(PartyId(*party));
                self.tap(who, id, tap).await
            }
            Deed::Erase => self.tap(who, id, CaseTap::Erase).await,
            Deed::RemoveColleague => self.tap(who, id, CaseTap::Remove(1)).await,
            Deed::End => {
                let closes = CaseTap::Close(CloseTap::For(Closing::Held));
                self.tap(who, id, closes).await
            }
            Deed::Decide(_, Decision::Stop) => self.tap(who, id, CaseTap::End).await,
            Deed::Decide(party, Decision::OtherIntervention) => {
                let (party, _) = self.gate_of(id, PartyId(*party));
                let whom = if party == PartyId(1) {
                    ForWhom::One
                } else {
                    ForWhom::All
                };
                let way = CaseTap::OtherWay(party, whom, Reason::Talks);
                self.tap(who, id, way).await?;
                self.write_new(who).await
            }
            Deed::Reopen(party, _) => {
                self.tap(who, id, CaseTap::TakeUpAgain(PartyId(*party)))
                    .await
            }
            Deed::Decide(party, Decision::FurtherPreparation) => {
                let (party, gate) = self.gate_of(id, PartyId(*party));
                self.tap(who, id, CaseTap::ReopenGate(party, gate)).await
            }
            Deed::Decide(_, Decision::Indirect) => self.write_new(who).await,
            _ => Ok(()),
        }
    }

    pub async fn tap(&mut self, who: PersonId, case: &CaseId, tap: CaseTap) -> Kept {
        let known = self.house.cases.get(case);
        let press = known.map_or_else(
            || Press::Case(case.clone(), tap.clone()),
            |known| known.button(&guides(), tap.clone()),
        );
        self.press_data(who, &press.encode()).await
    }

    fn simple(&self, id: &CaseId, deed: &Deed) -> Option<CaseTap> {
        Some(match deed {
            Deed::Look => CaseTap::Show,
            Deed::LookAt(party) => CaseTap::Party(PartyId(*party)),
            Deed::Points => CaseTap::Points,
            Deed::Answers(party) => CaseTap::Answers(PartyId(*party)),
            Deed::NewLink(party) => CaseTap::NewLink(PartyId(*party)),
            Deed::Revoke(party) => CaseTap::Revoke(PartyId(*party)),
            Deed::WrongPerson(party) => CaseTap::WrongPerson(PartyId(*party)),
            Deed::Reopen(party, phase) => CaseTap::Reopen(PartyId(*party), phase.clone()),
            Deed::Decide(party, decision) => self.decide(id, PartyId(*party), *decision),
            Deed::FollowUp(party, days) => CaseTap::FollowUp(PartyId(*party), *days),
            Deed::Summary => CaseTap::Summary,
            Deed::Confirm => CaseTap::Confirm,
            Deed::Ending => CaseTap::Ending,
            Deed::End => CaseTap::AskEnd,
            Deed::OpenAgain => CaseTap::OpenAgain,
            Deed::BackIn(party) => CaseTap::TakeUpAgain(PartyId(*party)),
            Deed::SetAge(party, age) => CaseTap::SetAge(PartyId(*party), *age),
            Deed::Admit => CaseTap::Admit(0),
            Deed::RemoveColleague => CaseTap::AskRemove(1),
            Deed::Erase => CaseTap::AskErase,
            Deed::OpenCase
            | Deed::ClearAll
            | Deed::ClearLater(_)
            | Deed::SeeFlags
            | Deed::SitTogether(..)
            | Deed::AddParty
            | Deed::LeaveOut(_)
            | Deed::Talk(..)
            | Deed::Forget(_)
            | Deed::SetRole(..)
            | Deed::Rename(_)
            | Deed::Day(..)
            | Deed::Programme(_)
            | Deed::Close(_)
            | Deed::HandOver(_)
            | Deed::Away
            | Deed::Invite => return None,
        })
    }

    /// At the gate that is closed, or else at one that is not.
    fn decide(&self, case: &CaseId, otherwise: PartyId, decision: Decision) -> CaseTap {
        let (party, gate) = self.gate_of(case, otherwise);
        CaseTap::Decide(party, gate, decision)
    }

    fn gate_of(&self, case: &CaseId, otherwise: PartyId) -> (PartyId, QuestionId) {
        let parties = self
            .house
            .cases
            .get(case)
            .into_iter()
            .flat_map(|case| &case.parties);
        let closed = |party: &Arc<Party>| Some((party.id, party.closed_gate(&guide())?.question));
        let found = parties.into_iter().find_map(closed);
        found.unwrap_or_else(|| (otherwise, "take-part".into()))
    }

    /// The people of the play take the links that nobody took yet.
    pub async fn everybody_joins(&mut self) -> Kept {
        for link in self.links.clone() {
            for who in PARTIES {
                self.input(who.id(), Input::Link(link.clone())).await?;
                let hash = kring::desk::hash(&Token::new(link.as_str()));
                let mut parties = self.house.parties();
                if parties.any(|(_, party)| party.invitation.hash == hash && party.person.is_some())
                {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Everybody answers until everything is handed in, and the facilitators clear what stands open.
    pub async fn everybody_finishes(&mut self) -> Kept {
        for who in PARTIES {
            self.finish(who.id()).await?;
        }
        for who in FACILITATORS {
            let theirs = self
                .house
                .cases
                .values()
                .filter(|case| case.is_facilitated_by(who.id()));
            let ids: Vec<CaseId> = theirs.map(|case| case.head.id.clone()).collect();
            for id in ids {
                self.clear_all(who.id(), &id).await?;
            }
        }
        Ok(())
    }

    pub async fn clear_all(&mut self, who: PersonId, id: &CaseId) -> Kept {
        for Point { party, key, .. } in self.open_points(id) {
            self.clear(who, id, party, key).await?;
        }
        Ok(())
    }

    async fn clear(&mut self, who: PersonId, id: &CaseId, party: PartyId, key: PointKey) -> Kept {
        let blocks = key.kind.weight() == Weight::Blocks;
        let minor = key.kind == PointKind::MinorConsent;
        self.tap(who, id, CaseTap::Clear(party, key)).await?;
        if minor {
            self.tap(who, id, CaseTap::Adult(party, Adult::Parent))
                .await?;
            let text = self.text(who, Style::WithTags);
            self.input(who, Input::Write(text)).await?;
        } else {
            self.write_new(who).await?;
        }
        if blocks {
            self.tap(who, id, CaseTap::ClearNow(party)).await?;
        }
        Ok(())
    }

    async fn clear_later(&mut self, who: PersonId, id: &CaseId, which: u8) -> Kept {
        let points = self.open_points(id);
        let Some(point) = points
            .get(usize::from(which) % points.len().max(1))
            .cloned()
        else {
            return Ok(());
        };
        self.tap(who, id, CaseTap::Clear(point.party, point.key))
            .await
    }

    fn open_points(&self, id: &CaseId) -> Vec<Point> {
        self.house
            .cases
            .get(id)
            .map(|case| case.open_points(&guides()))
            .unwrap_or_default()
    }

    async fn see_flags(&mut self, who: PersonId, id: &CaseId) -> Kept {
        let case = self.house.cases.get(id).cloned();
        for party in case.iter().flat_map(|case| &case.parties) {
            for number in (0..=u8::MAX).take(party.flags.len()) {
                self.tap(who, id, CaseTap::Seen(party.id, number)).await?;
            }
        }
        Ok(())
    }
}

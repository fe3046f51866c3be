//! What facilitators do about the day of the conversation, and about the restoration programme after it.

use kring_rules::case::{CaseTap, CloseTap, DayTap, FollowTap, ProgrammeTap};
use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::programme::{Happened, On};

use crate::world::{Input, Kept, World};

impl World {
    /// Does something about the day of the conversation: one after the other they propose, choose, invite, move and cancel.
    pub async fn does_about_the_day(&mut self, who: PersonId, id: &CaseId, what: u8) -> Kept {
        let day = |tap| CaseTap::Day(tap);
        match what {
            0 => {
                self.tap(who, id, day(DayTap::Propose)).await?;
                self.write_dates(who, &[3, 5]).await?;
                self.tap(who, id, day(DayTap::Yes)).await
            }
            1 | 5 => {
                self.tap(who, id, day(DayTap::When)).await?;
                self.write_dates(who, &[i64::from(what)]).await?;
                self.tap(who, id, day(DayTap::Yes)).await
            }
            2 => {
                self.tap(who, id, day(DayTap::Where)).await?;
                self.write_new(who).await
            }
            3 => self.tap(who, id, day(DayTap::Comes(PartyId(2)))).await,
            4 => {
                self.tap(who, id, day(DayTap::Tell)).await?;
                self.write_new(who).await
            }
            _ => {
                self.tap(who, id, day(DayTap::Cancel)).await?;
                self.write_new(who).await
            }
        }
    }

    /// Writes these days from now on, each with an hour.
    async fn write_dates(&mut self, who: PersonId, ahead: &[i64]) -> Kept {
        let now = jiff::Timestamp::from_second(self.stage.now.0).map_err(|e| e.to_string())?;
        let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
        let line = |days: &i64| {
            let day = today.saturating_add(jiff::Span::new().days(*days));
            day.strftime("%d/%m/%Y 14u30").to_string()
        };
        let lines: Vec<String> = ahead.iter().map(line).collect();
        self.input(who, Input::Write(lines.join("\n"))).await
    }

    /// Makes an item and has both say something to it, changes the first one, or sends what stands.
    pub async fn does_about_the_programme(&mut self, who: PersonId, id: &CaseId, what: u8) -> Kept {
        let tap = CaseTap::Programme;
        match what {
            0 | 1 => {
                self.tap(who, id, tap(ProgrammeTap::Add)).await?;
                let doer = PartyId(1 + what);
                self.tap(who, id, tap(ProgrammeTap::Who(doer))).await?;
                self.tap(who, id, tap(ProgrammeTap::For(PartyId(2 - what))))
                    .await?;
                self.finishes_the_item(who, id).await
            }
            2 => {
                self.tap(who, id, tap(ProgrammeTap::Change(1))).await?;
                self.finishes_the_item(who, id).await
            }
            3 => self.tap(who, id, tap(ProgrammeTap::Send)).await,
            _ => self.follows_the_programme(who, id, what - 4).await,
        }
    }

    /// Looks what became of the first item, tells it, proposes another day or that it is dropped, or asks at other dates.
    async fn follows_the_programme(&mut self, who: PersonId, id: &CaseId, what: u8) -> Kept {
        let tap = CaseTap::Programme;
        let follow = |what| tap(ProgrammeTap::Follow(what));
        match what {
            0 => {
                for party in crate::moves::PARTIES {
                    self.press_verb(party.id(), ":prog=follow~how").await?;
                    self.press_verb(party.id(), ":prog=follow~fine").await?;
                }
                self.tap(who, id, follow(FollowTap::Show)).await
            }
            1 => {
                let told = FollowTap::Tell(1, Happened::Yes);
                self.tap(who, id, follow(FollowTap::Item(1))).await?;
                self.tap(who, id, follow(told)).await
            }
            2 => {
                self.tap(who, id, tap(ProgrammeTap::Postpone(1))).await?;
                self.tap(who, id, tap(ProgrammeTap::In(14))).await?;
                self.tap(who, id, tap(ProgrammeTap::Put)).await
            }
            3 => self.tap(who, id, tap(ProgrammeTap::Drop(1))).await,
            _ => {
                let after = FollowTap::After(On::Days, 7);
                self.tap(who, id, follow(after)).await
            }
        }
    }

    /// Keeps a closed case longer, or asks whether what was agreed may stay and has some of them say so; tells how it went; or
    /// says that a case goes on in which nothing happens.
    pub async fn does_about_the_end(&mut self, who: PersonId, id: &CaseId, what: u8) -> Kept {
        let tap = CaseTap::Close;
        match what {
            0 => {
                self.tap(who, id, tap(CloseTap::AskLonger)).await?;
                self.tap(who, id, tap(CloseTap::Longer(30))).await?;
                self.write_new(who).await
            }
            1 => {
                self.tap(who, id, tap(CloseTap::AskStays)).await?;
                self.tap(who, id, tap(CloseTap::Stays(90))).await?;
                for party in crate::moves::PARTIES {
                    self.press_verb(party.id(), ":cl=stays").await?;
                }
                Ok(())
            }
            2 => {
                for party in crate::moves::PARTIES {
                    for _ in kring_rules::closing::Asked::ALL {
                        self.press_verb(party.id(), ":cl=rates").await?;
                    }
                    self.press_verb(party.id(), ":cl=agreed").await?;
                }
                Ok(())
            }
            3 => self.tap(who, id, tap(CloseTap::GoesOn)).await,
            _ => self.tap(who, id, tap(CloseTap::Replies)).await,
        }
    }

    /// What, by when and who looks after it; then everybody whom it concerns says yes, or some of them.
    async fn finishes_the_item(&mut self, who: PersonId, id: &CaseId) -> Kept {
        let tap = CaseTap::Programme;
        self.write_new(who).await?;
        self.tap(who, id, tap(ProgrammeTap::In(7))).await?;
        self.write_new(who).await?;
        self.tap(who, id, tap(ProgrammeTap::Put)).await?;
        for party in crate::moves::PARTIES {
            self.press_verb(party.id(), ":prog=share").await?;
            self.press_verb(party.id(), ":prog=yes").await?;
        }
        Ok(())
    }
}

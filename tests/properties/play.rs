//! Plays a sequence of moves.

use kring_rules::ids::{MessageRef, PersonId};
use proptest::test_runner::TestCaseError;

use crate::moves::{ALL, Deed, Edit, Move, Style, Who};
use crate::promises::wording;
use crate::starts::Start;
use crate::world::{Input, Kept, Restarts, World};

/// Plays everything, and gives the world as it is afterwards.
pub fn play(
    start: Start,
    moves: &[Move],
    restarts: Option<Restarts>,
) -> Result<World, TestCaseError> {
    let _heard = wording::listen();
    block_on(async {
        let mut world = start.world().await;
        if let Some(restarts) = restarts {
            world = world.with_restarts(restarts);
        }
        let told = |world: &World, broken: String| {
            let played = world.log.join("\n  ");
            TestCaseError::fail(format!("{broken}\n\nplayed from {start:?}:\n  {played}\n"))
        };
        for (number, one) in moves.iter().enumerate() {
            world.log.push(format!("-- move {number}: {one:?}"));
            if let Err(broken) = world.play(one).await {
                return Err(told(&world, broken));
            }
        }
        if restarts.is_none()
            && let Err(broken) = world.everybody_asks_for_their_copy().await
        {
            return Err(told(&world, broken));
        }
        Ok(world)
    })
}

/// Nothing on the stage ever waits.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(future)
}

impl World {
    /// Plays one move.
    pub async fn play(&mut self, one: &Move) -> Kept {
        match one {
            Move::Answer(who, pick) => self.answer(who.id(), *pick).await,
            Move::AnswerMany(who, times) => {
                for _ in 0..*times {
                    self.answer(who.id(), 0).await?;
                    self.stage.now = self.stage.now.plus(2);
                }
                Ok(())
            }
            Move::Finish(who) => self.finish(who.id()).await,
            Move::Change(who, which) => self.change(who.id(), *which).await,
            Move::AtGate(who, pick, decision) => {
                self.at_gate(who.id(), *pick).await?;
                if let Some(decision) = decision {
                    let deed = Deed::Decide(1, *decision);
                    self.act(Who::Lead.id(), 0, &deed).await?;
                    self.act(Who::Colleague.id(), 0, &deed).await?;
                }
                Ok(())
            }
            Move::EverybodyFinishes => self.everybody_finishes().await,
            Move::EverybodyJoins => self.everybody_joins().await,
            Move::Press(who, which) => {
                let buttons = World::buttons(self.newest(who.id()).into_iter().take(3));
                self.press_one_of(who.id(), &buttons, *which).await
            }
            Move::PressOld(who, which) => {
                let history = self
                    .stage
                    .phones
                    .get(&who.id())
                    .map(|phone| phone.history.as_slice());
                let buttons = World::buttons(history.unwrap_or_default());
                self.press_one_of(who.id(), &buttons, *which).await
            }
            Move::PressTheirs(who, whose, which) => {
                let history = self
                    .stage
                    .phones
                    .get(&whose.id())
                    .map(|phone| phone.history.as_slice());
                let buttons = World::buttons(history.unwrap_or_default());
                self.press_one_of(who.id(), &buttons, *which).await
            }
            Move::PressForged(who, data) => self.press_data(who.id(), data).await,
            Move::Write(who, style) => {
                let text = self.text(who.id(), *style);
                self.input(who.id(), Input::Write(text)).await
            }
            Move::WriteAtOnce(who, style) => {
                let text = self.text(who.id(), *style);
                self.input(who.id(), Input::WriteAtOnce(text)).await
            }
            Move::Reply(who, which, style) => {
                let to = self.message(who.id(), usize::from(*which));
                let text = self.text(who.id(), *style);
                match to {
                    Some(to) => self.input(who.id(), Input::Reply(to, text)).await,
                    None => self.input(who.id(), Input::Write(text)).await,
                }
            }
            Move::WriteAndLeave(who, way) => self.write_and_leave(who.id(), *way).await,
            Move::Edit(who, which, edit) => self.edit(who.id(), *which, *edit).await,
            Move::Send(who, content) => self.input(who.id(), Input::Send(*content)).await,
            Move::Speak(who, seconds) => self.input(who.id(), Input::Speak(*seconds)).await,
            Move::Hear(heard) => self.hear(*heard).await,
            Move::Command(who, name) => self.input(who.id(), Input::Command(name)).await,
            Move::OpenLink(who, which) => {
                let Some(link) = pick(&self.links, usize::from(*which)).cloned() else {
                    return Ok(());
                };
                self.input(who.id(), Input::Link(link)).await
            }
            Move::OpenWrongLink(who) => {
                self.input(
                    who.id(),
                    Input::Link("AAAAAAAAAAAAAAAAAAAAAAAAAAA".to_owned()),
                )
                .await
            }
            Move::Block(who) => self.input(who.id(), Input::Block).await,
            Move::Unblock(who) => self.input(who.id(), Input::Unblock).await,
            Move::Erase(who) => self.erase(who.id()).await,
            Move::Do(who, case, deed) => self.act(who.id(), *case, deed).await,
            Move::Wait(seconds) => self.wait(*seconds).await,
            Move::RefreshBoards => self.refresh_boards().await,
        }
    }

    /// However a play ends: what somebody then reads about themselves is looked at.
    async fn everybody_asks_for_their_copy(&mut self) -> Kept {
        for who in ALL {
            self.input(who.id(), Input::Command("mydata")).await?;
        }
        Ok(())
    }

    async fn press_one_of(
        &mut self,
        who: PersonId,
        buttons: &[(kring_rules::ids::MessageRef, String)],
        which: u16,
    ) -> Kept {
        let Some((message, data)) = pick(buttons, usize::from(which)).cloned() else {
            return Ok(());
        };
        self.input(who, Input::Press(message, data)).await
    }

    pub async fn edit(&mut self, who: PersonId, which: u8, edit: Edit) -> Kept {
        let written = self
            .written
            .get(&who)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let newest_first: Vec<_> = written.iter().rev().cloned().collect();
        let Some((message, before)) = pick(&newest_first, usize::from(which)).cloned() else {
            return Ok(());
        };
        let text = match edit {
            Edit::Anew => self.text(who, Style::WithTags),
            Edit::Unchanged => before,
            Edit::Emptied => " ".to_owned(),
            Edit::IntoPhoto => return self.input(who, Input::IntoPhoto(message)).await,
        };
        self.input(who, Input::Edit(message, text)).await
    }

    /// One of the messages in somebody's chat, the bot's or their own; the newest come first.
    fn message(&self, who: PersonId, which: usize) -> Option<MessageRef> {
        let phone = self.stage.phones.get(&who);
        let shown = phone.map(|phone| phone.history.as_slice());
        let shown = shown.unwrap_or_default().iter().rev();
        let written = self.written.get(&who).map(Vec::as_slice);
        let written = written.unwrap_or_default().iter().rev();
        let mut messages: Vec<MessageRef> = shown
            .map(|shown| shown.message)
            .chain(written.map(|(message, _)| *message))
            .collect();
        messages.sort_unstable();
        messages.dedup();
        messages.reverse();
        // Mostly one of the last: what was sent long ago is not noted any more.
        let lately = if which.is_multiple_of(4) {
            messages.len()
        } else {
            12
        };
        messages.truncate(lately);
        pick(&messages, which / 4).copied()
    }

    async fn erase(&mut self, who: PersonId) -> Kept {
        self.input(who, Input::Command("stop")).await?;
        self.press_verb(who, ":stop-erase").await?;
        self.press_verb(who, ":erase").await?;
        Ok(())
    }
}

fn pick<T>(from: &[T], which: usize) -> Option<&T> {
    from.get(which % from.len().max(1))
}

//! Where a play begins: from nothing, or from a place that random moves would seldom reach. Each is played once, with
//! every promise looked after, and copied from then on.

use std::sync::LazyLock;

use kring_rules::ids::CaseId;
use kring_rules::press::CaseTap;
use proptest::prelude::*;
use proptest::sample::select;
use tokio::sync::Mutex;

use crate::moves::Who;
use crate::play::block_on;
use crate::world::{Input, Kept, World};

/// Where a play begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Two facilitators; no case.
    Empty,
    /// Two cases; no link is taken.
    Opened,
    /// Everybody took their link and consented.
    Joined,
    /// Both parties of the first case need only hand in; the second case is half way.
    BeforeHandingIn,
    /// One of them has handed in.
    OneHandedIn,
    /// Everyone in the first case is ready, and it has a second facilitator.
    Ready,
}

impl Start {
    pub fn any() -> impl Strategy<Value = Self> {
        use Start::{BeforeHandingIn, Empty, Joined, OneHandedIn, Opened, Ready};
        select(vec![
            Empty,
            Opened,
            Joined,
            BeforeHandingIn,
            OneHandedIn,
            Ready,
        ])
    }

    /// Where everyone is ready, or nearly so.
    pub fn near_the_end() -> impl Strategy<Value = Self> {
        select(vec![Self::BeforeHandingIn, Self::OneHandedIn, Self::Ready])
    }

    /// A world of its own that begins here.
    pub async fn world(self) -> World {
        static PLAYED: LazyLock<Mutex<Vec<World>>> =
            LazyLock::new(|| Mutex::new(block_on_thread()));
        let played = PLAYED.lock().await;
        played[self as usize].copied().await
    }
}

/// Plays all the starts, one after the other, on a thread of its own: somebody may be blocking on this one already.
fn block_on_thread() -> Vec<World> {
    std::thread::spawn(|| block_on(play_all()).unwrap())
        .join()
        .unwrap()
}

async fn play_all() -> Result<Vec<World>, String> {
    let mut played = Vec::new();
    let mut world = World::open().await;
    for go_on in 0..6 {
        let done = match go_on {
            0 => empty(&mut world).await,
            1 => opened(&mut world).await,
            2 => joined(&mut world).await,
            3 => before_handing_in(&mut world).await,
            4 => world.finish(Who::Ann.id()).await,
            _ => ready(&mut world).await,
        };
        done.map_err(|broken| format!("{broken}\n{}", world.log.join("\n")))?;
        played.push(world.copied().await);
    }
    Ok(played)
}

async fn empty(world: &mut World) -> Kept {
    world.enrol(Who::Lead.id()).await?;
    world.enrol(Who::Colleague.id()).await
}

async fn opened(world: &mut World) -> Kept {
    let first = [
        ("", "harmed", "nl", "adult"),
        ("", "responsible", "en", "adult"),
    ];
    world.open_case(Who::Lead.id(), "pair", &first).await?;
    let second = [
        ("", "harmed", "en", "from16"),
        ("", "responsible", "nl", "adult"),
        ("", "supporter", "nl", "adult"),
    ];
    world
        .open_case(Who::Colleague.id(), "circle", &second)
        .await?;
    world.young_people_begin(Who::Colleague.id()).await
}

async fn joined(world: &mut World) -> Kept {
    let takers = [
        (Who::Cil, 4),
        (Who::Ann, 2),
        (Who::Lead, 3),
        (Who::Ann, 0),
        (Who::Ben, 1),
    ];
    for (who, link) in takers {
        let link = world.links[link].clone();
        world.input(who.id(), Input::Link(link)).await?;
        for _ in 0..4 {
            world.answer(who.id(), 0).await?;
            world.stage.now = world.stage.now.plus(2);
        }
    }
    Ok(())
}

async fn before_handing_in(world: &mut World) -> Kept {
    for _ in 0..12 {
        world.answer(Who::Cil.id(), 0).await?;
        world.stage.now = world.stage.now.plus(2);
    }
    world.finish_almost(Who::Ann.id()).await?;
    world.finish_almost(Who::Ben.id()).await
}

async fn ready(world: &mut World) -> Kept {
    world.finish(Who::Ben.id()).await?;
    let lead = Who::Lead.id();
    let first = world
        .house
        .cases
        .values()
        .find(|case| case.is_facilitated_by(lead));
    let first: CaseId = first.ok_or("no case")?.head.id.clone();
    world.tap(lead, &first, CaseTap::Invite).await?;
    let name = world.text(lead, crate::moves::Style::Plain);
    world.input(lead, Input::Write(name)).await?;
    let link = world.links.last().cloned().ok_or("no link")?;
    world.input(Who::Colleague.id(), Input::Link(link)).await?;
    world.tap(lead, &first, CaseTap::Admit(0)).await
}

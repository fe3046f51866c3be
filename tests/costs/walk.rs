//! A case of some size, and everything that is counted in it: one party goes from their link to handing in, and their
//! facilitator looks on.

use futures_util::FutureExt;
use kring_rules::ids::{PersonId, Token};
use kring_rules::say::{FacilitatorSay, Say};

use crate::cost::{self, Cost};
use crate::ledger::Ledger;
use crate::stage::Stage;
use crate::stage::phone::Shown;

const FACILITATOR: PersonId = PersonId(1);
/// The party whose taps are counted; the others have taken their links, and no more.
const PARTY: PersonId = PersonId(1000);
const WORDS: &str =
    "Ik stond aan de schoolpoort toen hij mijn fiets nam. Ik riep nog, maar hij reed weg.";

pub fn in_a_case_of(parties: usize) -> Ledger {
    let mut stage = Stage::open().now_or_never().expect("the stage waits");
    let mut ledger = Ledger::default();
    open_case(&mut stage, &mut ledger, parties);
    take_links(&mut stage, &mut ledger, parties);
    look(&mut stage, &mut ledger);
    while let Some((what, cost)) = step(&mut stage) {
        ledger.add(what, cost);
        let boards = cost::of(&mut stage, async |stage| stage.refresh_boards().await);
        ledger.add("the board after that", boards);
    }
    look_closer(&mut stage, &mut ledger);
    ledger
}

fn open_case(stage: &mut Stage, ledger: &mut Ledger, parties: usize) {
    uncounted(stage, async |stage| {
        let link = stage.facilitator_link("An").await;
        stage.open_link(FACILITATOR, link.reveal()).await;
        stage.command(FACILITATOR, "new").await;
        stage.write(FACILITATOR, "Fiets").await;
        stage.write(FACILITATOR, "Een fiets raakte stuk.").await;
        stage.write(FACILITATOR, "Over de fiets.").await;
    });
    let form = if parties == 2 {
        "form=pair"
    } else {
        "form=circle"
    };
    pressed(stage, FACILITATOR, form);
    pressed(stage, FACILITATOR, "police=no");
    for number in 0..parties {
        if number > 0 {
            pressed(stage, FACILITATOR, "d:more");
        }
        uncounted(stage, async |stage| {
            stage.write(FACILITATOR, &alias(number)).await;
        });
        let role = ["role=harmed", "role=responsible"][number % 2];
        for data in [role, "language=nl", "age=adult"] {
            pressed(stage, FACILITATOR, data);
        }
    }
    let cost = pressed(stage, FACILITATOR, "d:open");
    ledger.add("opening the case", cost);
    for number in 1..=parties {
        let cost = pressed(stage, FACILITATOR, &format!(":link={number}:"));
        ledger.add("giving a link", cost);
    }
}

fn alias(number: usize) -> String {
    format!("Deelnemer {number}")
}

fn take_links(stage: &mut Stage, ledger: &mut Ledger, parties: usize) {
    for number in (0..parties).rev() {
        let link = link(stage, &alias(number));
        let who = PersonId(PARTY.0 + i64::try_from(number).unwrap());
        let cost = cost::of(stage, async |stage| {
            stage.open_link(who, link.reveal()).await;
        });
        if who == PARTY {
            ledger.add("taking a link", cost);
        }
    }
}

fn link(stage: &mut Stage, alias: &str) -> Token {
    let shown = stage.phone(FACILITATOR).history.iter();
    let mut links = shown.filter_map(|shown| match &shown.say {
        Say::Facilitator(say) => Some(say.as_ref()),
        _ => None,
    });
    let link = links.find_map(|say| match say {
        FacilitatorSay::PartyLink {
            token, alias: of, ..
        } if of.as_str() == alias => Some(token),
        _ => None,
    });
    link.expect("no link").clone()
}

/// The facilitator looks at the board and opens the case on it, where it stays.
fn look(stage: &mut Stage, ledger: &mut Ledger) {
    let cost = cost::of(stage, async |stage| {
        stage.command(FACILITATOR, "cases").await;
    });
    ledger.add("looking at the board", cost);
    let cost = pressed(stage, FACILITATOR, ":show");
    ledger.add("looking at the case", cost);
}

fn look_closer(stage: &mut Stage, ledger: &mut Ledger) {
    for (what, data) in [
        ("looking at a party", ":party=1"),
        ("reading their answers", ":answers=1"),
    ] {
        let cost = pressed(stage, FACILITATOR, data);
        ledger.add(what, cost);
    }
}

/// The party does what is asked; nothing when everything is done.
fn step(stage: &mut Stage) -> Option<(&'static str, Cost)> {
    let shown = stage.phone(PARTY).last()?.clone();
    let has = |data: &str| shown.button(data).is_some();
    let (what, data) = if has(":it-is-me") {
        ("saying who it is", ":it-is-me")
    } else if has(":consent=yes") {
        ("consenting", ":consent=yes")
    } else if has(":hand-in") {
        ("handing in", ":hand-in")
    } else if has(":next") {
        ("going on", ":next")
    } else if has(":done") {
        ("that is all", ":done")
    } else if has(":choose=") {
        let cost = pressed(stage, PARTY, ":choose=");
        let goes_on_choosing = stage.phone(PARTY).last()?.button(":done").is_some();
        let what = if goes_on_choosing {
            "choosing one of several"
        } else {
            "choosing"
        };
        return Some((what, cost));
    } else if has(":skip") {
        let cost = cost::of(stage, async |stage| {
            stage.write(PARTY, WORDS).await;
        });
        return Some(("writing", cost));
    } else {
        return None;
    };
    Some((what, pressed(stage, PARTY, data)))
}

/// Presses the newest button that does this.
fn pressed(stage: &mut Stage, who: PersonId, data: &str) -> Cost {
    let found = |shown: &Shown| shown.button(data);
    let (message, data) = stage.phone(who).with_button(found).expect("no button");
    cost::of(stage, async |stage| stage.press(who, message, &data).await)
}

fn uncounted(stage: &mut Stage, done: impl AsyncFnOnce(&mut Stage)) {
    let _ = cost::of(stage, done);
}

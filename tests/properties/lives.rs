//! Some lives, always the same, and all that came of them: what each was shown, what the access log noted, what was kept.
//! No promise says that it must be so; but whatever changes it is seen here, and is meant or is not.
//!
//! `KRING_BLESS=1 cargo test --test properties lives` writes down what it is now: read the difference.
//! `KRING_LIVES=1 cargo test --test properties lives::seven -- --nocapture` tells what stands behind the numbers.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use data_encoding::HEXLOWER;
use kring::desk::tables;
use kring_rules::case::Case;
use kring_rules::ids::PersonId;
use kring_rules::press::CaseTap;
use kring_rules::say::Say;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::moves::{ALL, FACILITATORS, Move, Who, any_move, late_move, moves_from_nothing};
use crate::play::block_on;
use crate::promises::wording;
use crate::stage::phone::Said;
use crate::starts::Start;
use crate::world::{Input, Kept, World};

const BLESS: &str = "KRING_BLESS=1 cargo test --test properties lives";
/// So many moves a life has at most.
const MOVES: usize = 60;
/// After so many moves everybody looks at everything they can look at.
const LOOKS_ROUND: usize = 20;
/// What everybody can ask for.
const ASKED_FOR: [&str; 9] = [
    "cases", "review", "how", "pause", "help", "privacy", "language", "switch", "mydata",
];

macro_rules! lives {
    ($($name:ident $number:literal $from:expr, $moves:expr;)*) => {
        $(
            #[test]
            fn $name() {
                is_as_it_was(stringify!($name), $from, &drawn($number, $from, $moves));
            }
        )*

        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

lives! {
    one 1 Start::Empty, any_move().boxed();
    two 2 Start::Empty, any_move().boxed();
    three 3 Start::Empty, any_move().boxed();
    four 4 Start::Empty, any_move().boxed();
    five 5 Start::Opened, any_move().boxed();
    six 6 Start::Opened, any_move().boxed();
    seven 7 Start::Joined, any_move().boxed();
    eight 8 Start::Joined, any_move().boxed();
    nine 9 Start::Joined, any_move().boxed();
    ten 10 Start::BeforeHandingIn, any_move().boxed();
    eleven 11 Start::BeforeHandingIn, any_move().boxed();
    twelve 12 Start::BeforeHandingIn, any_move().boxed();
    thirteen 13 Start::BeforeHandingIn, any_move().boxed();
    fourteen 14 Start::OneHandedIn, any_move().boxed();
    fifteen 15 Start::OneHandedIn, any_move().boxed();
    sixteen 16 Start::OneHandedIn, any_move().boxed();
    seventeen 17 Start::OneHandedIn, any_move().boxed();
    eighteen 18 Start::Ready, any_move().boxed();
    nineteen 19 Start::Ready, any_move().boxed();
    twenty 20 Start::Ready, any_move().boxed();
    twenty_one 21 Start::Ready, any_move().boxed();
    twenty_two 22 Start::Ready, any_move().boxed();
    twenty_three 23 Start::Ready, any_move().boxed();
    twenty_four 24 Start::Ready, any_move().boxed();
    twenty_five 25 Start::Ready, late_move().boxed();
    twenty_six 26 Start::Ready, late_move().boxed();
    twenty_seven 27 Start::Ready, late_move().boxed();
    twenty_eight 28 Start::Ready, late_move().boxed();
    twenty_nine 29 Start::Ready, late_move().boxed();
    thirty 30 Start::Ready, late_move().boxed();
    thirty_one 31 Start::Ready, late_move().boxed();
    thirty_two 32 Start::Ready, late_move().boxed();
    thirty_three 33 Start::Ready, late_move().boxed();
    thirty_four 34 Start::Ready, late_move().boxed();
    thirty_five 35 Start::Ready, late_move().boxed();
    thirty_six 36 Start::Ready, late_move().boxed();
    thirty_seven 37 Start::Ready, late_move().boxed();
    thirty_eight 38 Start::Ready, late_move().boxed();
    thirty_nine 39 Start::Ready, late_move().boxed();
    forty 40 Start::Ready, late_move().boxed();
}

/// Nothing lies there that is not played.
#[test]
fn every_life_that_is_written_down_is_lived() {
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(NAMES.contains(&name.trim_end_matches(".txt")), "{name}");
    }
}

fn is_as_it_was(name: &str, start: Start, moves: &[Move]) {
    let _heard = wording::listen();
    let lived = block_on(lived(start, moves));
    let file = folder().join(name).with_extension("txt");
    if is_asked_for("KRING_BLESS") {
        std::fs::write(file, lived).unwrap();
        return;
    }
    let was = std::fs::read_to_string(file).unwrap_or_default();
    let differs = where_it_differs(&was, &lived).unwrap_or_default();
    assert!(
        differs.is_empty(),
        "\n\nin tests/properties/lives/{name}.txt, {differs}\n\nIf this is how it should be: {BLESS}\n"
    );
}

/// Every life is drawn by itself: one more changes no other.
fn drawn(number: u8, start: Start, one: BoxedStrategy<Move>) -> Vec<Move> {
    let dice = TestRng::from_seed(RngAlgorithm::ChaCha, &[number; 32]);
    let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), dice);
    let strategy = match start {
        Start::Empty => moves_from_nothing(MOVES).boxed(),
        _ => prop::collection::vec(one, MOVES).boxed(),
    };
    strategy.new_tree(&mut runner).unwrap().current()
}

async fn lived(start: Start, moves: &[Move]) -> String {
    let mut world = start.world().await.unwatched();
    let mut told = Told::from_here(&world);
    for (number, one) in (1..).zip(moves) {
        told.line(&format!("{one:?}"));
        if let Err(broken) = world.play(one).await {
            told.line(&format!("  {broken}"));
        }
        told.what_came(&world);
        if number % LOOKS_ROUND == 0 {
            told.line("everybody looks round");
            look_round(&mut world, &mut told).await.unwrap();
        }
    }
    told.what_is_kept(&world);
    told.text
}

/// Everybody looks at all there is to look at, and changes nothing but the access log.
async fn look_round(world: &mut World, told: &mut Told) -> Kept {
    let cases: Vec<Arc<Case>> = world.house.cases.values().cloned().collect();
    for who in FACILITATORS.map(Who::id) {
        for case in cases.iter().filter(|case| case.is_facilitated_by(who)) {
            let id = &case.head.id;
            for tap in [
                CaseTap::Show,
                CaseTap::Links,
                CaseTap::Points,
                CaseTap::Summary,
                CaseTap::Brief,
                CaseTap::Everything,
                CaseTap::Ending,
            ] {
                world.tap(who, id, tap).await?;
            }
            told.in_short(world, &format!("{} at {}", who.0, id.as_str()));
            for party in case.parties.iter().map(|party| party.id) {
                for tap in [
                    CaseTap::Party(party),
                    CaseTap::Answers(party),
                    CaseTap::Phases(party),
                    CaseTap::ReadLeft(party),
                    CaseTap::Correct(party),
                ] {
                    world.tap(who, id, tap).await?;
                }
                told.in_short(world, &format!("{} at {party} of {}", who.0, id.as_str()));
            }
        }
    }
    for who in ALL.map(Who::id) {
        for name in ASKED_FOR {
            world.input(who, Input::Command(name)).await?;
        }
        told.in_short(world, &format!("{} at what is theirs", who.0));
    }
    Ok(())
}

/// A life as it is written down.
struct Told {
    text: String,
    said: usize,
    noted: usize,
}

impl Told {
    fn from_here(world: &World) -> Self {
        Self {
            text: String::new(),
            said: world.stage.said.len(),
            noted: world.stage.store.rows(tables::AUDIT).len(),
        }
    }

    fn line(&mut self, line: &str) {
        writeln!(self.text, "{line}").unwrap();
    }

    fn what_came(&mut self, world: &World) {
        for (to, said) in &world.stage.said[self.said..] {
            self.line(&told(*to, said));
        }
        self.said = world.stage.said.len();
        let rows = world.stage.store.rows(tables::AUDIT);
        for row in rows.iter().skip(self.noted) {
            self.line(&format!(
                "  noted {}",
                String::from_utf8_lossy(&row.value[3..])
            ));
        }
        self.noted = rows.len();
    }

    /// The same in one line, with a number that is another one when anything in it is.
    fn in_short(&mut self, world: &World, whose: &str) {
        let before = std::mem::take(&mut self.text);
        self.what_came(world);
        let came = std::mem::replace(&mut self.text, before);
        let mut digest = Sha256::new();
        digest.update(&came);
        self.line(&format!(
            "  {whose}: {} lines {}",
            came.lines().count(),
            short(digest)
        ));
        if is_asked_for("KRING_LIVES") {
            self.text.push_str(&came);
        }
    }

    fn what_is_kept(&mut self, world: &World) {
        for table in tables::ALL {
            let rows = world.stage.store.rows(table);
            let mut all = Sha256::new();
            for row in &rows {
                all.update(&row.key);
                all.update(&row.value);
            }
            self.line(&format!(
                "kept in table {}: {} rows, {}",
                table.number(),
                rows.len(),
                short(all)
            ));
        }
    }
}

fn told(to: PersonId, said: &Said) -> String {
    match said {
        Said::Shown(shown) => {
            let place = if shown.edited { "=" } else { "+" };
            format!(
                "  {} {place}{} {}",
                to.0,
                shown.message.0,
                named(&shown.say)
            )
        }
        Said::Toast(text) => format!("  {} ! {text}", to.0),
        Said::Deleted(messages) => {
            let messages: Vec<String> = messages.iter().map(|one| one.0.to_string()).collect();
            format!("  {} -{}", to.0, messages.join(" -"))
        }
    }
}

/// What kind of thing is said, and a number that is another one when anything in it is.
fn named(say: &Say) -> String {
    let all = serde_json::to_value(say).unwrap();
    if is_asked_for("KRING_LIVES") {
        return all.to_string();
    }
    let mut digest = Sha256::new();
    digest.update(all.to_string());
    format!("{} {}", kind(&all), short(digest))
}

/// The names that an enum of enums begins with, and of a screen its scene, and of a notice its kind.
fn kind(all: &Value) -> String {
    let Value::Object(fields) = all else {
        return all.as_str().unwrap_or_default().to_owned();
    };
    if let Some(inner) = fields.get("scene").or_else(|| fields.get("kind")) {
        return kind(inner);
    }
    match fields.iter().next() {
        Some((name, inner)) if fields.len() == 1 => match kind(inner) {
            inner if inner.is_empty() => name.clone(),
            inner => format!("{name}.{inner}"),
        },
        _ => String::new(),
    }
}

fn short(digest: Sha256) -> String {
    HEXLOWER.encode(&digest.finalize()[..4])
}

/// The first place, with what comes before it back to the move that was played.
fn where_it_differs(was: &str, is: &str) -> Option<String> {
    let (was, is): (Vec<&str>, Vec<&str>) = (was.lines().collect(), is.lines().collect());
    if was == is {
        return None;
    }
    let same = was.iter().zip(&is).take_while(|(was, is)| was == is);
    let at = same.count();
    let begins = |line: &&str| !line.starts_with(' ');
    let from = is[..at.min(is.len())].iter().rposition(begins).unwrap_or(0);
    let mut told = format!("line {}:\n", at + 1);
    for line in &is[from..at] {
        writeln!(told, "    {line}").unwrap();
    }
    for (sign, lines) in [("-", &was), ("+", &is)] {
        for line in lines.iter().skip(at).take(4) {
            writeln!(told, "  {sign} {line}").unwrap();
        }
    }
    Some(told)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/properties/lives")
}

#[allow(
    clippy::disallowed_methods,
    reason = "a test may be told to bless what it finds"
)]
fn is_asked_for(variable: &str) -> bool {
    std::env::var(variable).is_ok_and(|value| value == "1")
}

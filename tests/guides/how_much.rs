//! How much a guide asks of people: counted while somebody in each role goes through all of it, and written to
//! docs/guides.md. `KRING_BLESS=1 cargo test --test guides how_much` writes down what it is.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kring_rules::guide::{Guide, Guides, Kind};
use kring_rules::ids::PersonId;
use kring_rules::role::Role;

use crate::play::Play;

const BLESS: &str = "KRING_BLESS=1 cargo test --test guides how_much";
const BEGINS: &str = "<!-- counted by tests/guides/how_much.rs: from here -->";
const ENDS: &str = "<!-- to here -->";
const SOMEBODY: PersonId = PersonId(11);
/// The link, the seat, four consents and handing in.
const TAPS_AROUND: usize = 7;

/// What is asked of somebody who answers everything, and wishes for or offers one thing.
struct HowMuch {
    questions: usize,
    written: usize,
    taps: usize,
    read: usize,
}

#[tokio::test]
async fn how_much_each_guide_asks_stands_in_its_documentation() {
    let mut page = String::from(
        "| guide | role | questions | of which written | taps | words read |\n|---|---|---|---|---|---|\n",
    );
    for guide in ["kort", "lang"] {
        for role in Role::ALL {
            let counted = how_much(guide, *role).await;
            let HowMuch {
                questions,
                written,
                taps,
                read,
            } = counted;
            let role = role.code();
            writeln!(
                page,
                "| `{guide}` | `{role}` | {questions} | {written} | {taps} | {read} |"
            )
            .unwrap();
        }
    }
    let text = fs::read_to_string(docs()).unwrap();
    let (before, rest) = text
        .split_once(BEGINS)
        .expect("a place for what is counted");
    let (noted, after) = rest.split_once(ENDS).expect("an end of what is counted");
    if blessing() {
        fs::write(docs(), format!("{before}{BEGINS}\n\n{page}\n{ENDS}{after}")).unwrap();
        return;
    }
    assert_eq!(
        noted.trim(),
        page.trim(),
        "\n\nIf this is how it should be: {BLESS}\n"
    );
}

#[test]
fn the_short_guide_is_short() {
    for (role, most) in [
        (Role::Harmed, 16),
        (Role::Responsible, 16),
        (Role::Supporter, 8),
        (Role::Affected, 8),
    ] {
        let guides = Guides::built_in().unwrap().for_new_cases("kort").unwrap();
        let guide = guides.of(guides.for_new());
        let straight = guide
            .questions()
            .iter()
            .filter(|question| question.when.is_none());
        let asked = straight.filter(|question| question.asked_of().contains(&role));
        assert!(asked.count() <= most, "{}", role.code());
    }
}

async fn how_much(id: &str, role: Role) -> HowMuch {
    let guides = Guides::built_in().unwrap().for_new_cases(id).unwrap();
    let guide = guides.of(guides.for_new()).clone();
    let mut play = Play::with(Arc::new(guides)).await;
    let texts = kring_words::Texts::built_in().unwrap();
    play.stage.texts = texts.with_guides(play.stage.desk.guides()).unwrap().into();
    let links = play.open_case(&[role.code()]).await;
    play.join(SOMEBODY, &links[0]).await;
    let mut asked = play.answer_all(SOMEBODY, &[]).await;
    asked.dedup();
    play.press(SOMEBODY, "hand-in").await;
    let kinds: Vec<Kind> = asked
        .iter()
        .map(|question| kind(&guide, question))
        .collect();
    HowMuch {
        questions: asked.len(),
        written: kinds.iter().filter(|kind| **kind == Kind::Text).count(),
        taps: TAPS_AROUND + kinds.iter().map(|kind| taps(*kind)).sum::<usize>(),
        read: words_read(&play),
    }
}

fn kind(guide: &Guide, question: &str) -> Kind {
    match question.rsplit_once('.') {
        None => guide.question(question).unwrap().kind,
        Some((_, aspect)) => guide.aspect(aspect).unwrap().kind,
    }
}

/// What is written goes on by itself, or with one tap; of several one is chosen, and then it is done.
fn taps(kind: Kind) -> usize {
    match kind {
        Kind::Text | Kind::Choice | Kind::Gate | Kind::CheckIn => 1,
        Kind::Choices | Kind::ThenAndNow => 2,
    }
}

/// The words of everything that was sent, as it stood when it came; what stands on buttons left out.
fn words_read(play: &Play) -> usize {
    let mut seen = BTreeSet::new();
    let history = play.stage.phones[&SOMEBODY].history.iter();
    let new = history.filter(|shown| seen.insert(shown.message));
    new.map(|shown| shown.text().split_whitespace().count())
        .sum()
}

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guides.md")
}

fn blessing() -> bool {
    std::env::var("KRING_BLESS").is_ok_and(|value| value == "1")
}

//! A database in which one row is not what kring wrote: a row of every kind that there is, each once where it begins and once
//! where it ends. Either everybody goes on who has nothing to do with it, or kring says what to do next, and has changed
//! nothing. The desk, on the real store; and once the real program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use kring::desk::{Sound, tables};
use kring_rules::ids::PersonId;
use kring_rules::moment::{DAY, Moment};
use kring_store::{Options, Share, SledStore};
use loopback_botapi::Settings;
use tempfile::TempDir;

use crate::house::{Kring, PATIENCE};
use crate::moves::{open_case, to_first_question};
use crate::play::{ALEX, AN, BO, INCIDENT, Played};
use crate::stage::{Stage, guides};
use crate::two_cases::{CAS, DEE, open_another};

const NOTED: &str = "Nog iets?";
const CLOSED: &str = "Ik kan dit gesprek op dit moment niet lezen";
const TROUBLE: &str = "Er liep iets mis";
/// What sled keeps for itself.
const OF_SLED: &str = "__sled__default";

/// Where a row is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Where it says in which format it is.
    Header,
    /// In what was sealed.
    Body,
}

/// A row: its tree, and its key.
type Found = (String, Vec<u8>);

struct Lived {
    folder: TempDir,
    played: Played<SledStore>,
    /// When all of it had happened.
    now: Moment,
    rounds: usize,
}

impl Lived {
    /// Two cases of one facilitator, with as many kinds of rows as there are, stopped in order.
    async fn in_order() -> Self {
        let folder = TempDir::new().unwrap();
        let store = open(&folder.path().join("pristine")).unwrap();
        let stage = Stage::on(store.clone(), guides()).await;
        let mut played = Box::pin(Played::opened_on(stage, "Wilg", INCIDENT, ["Alex", "Bo"])).await;
        Box::pin(open_another(&mut played)).await;
        for (number, who) in [ALEX, BO, CAS, DEE].into_iter().enumerate() {
            Box::pin(played.join(who, number)).await;
        }
        played.stage.puts_in_words = true;
        played.stage.goes_on_with(store.clone()).await.unwrap();
        played
            .stage
            .write(ALEX, &"Een lang antwoord. ".repeat(200))
            .await;
        played.stage.speak(ALEX, 9, 300_000).await;
        let sound = Sound(vec![b'o'; 300_000]);
        played.stage.fetched(&Ok(sound)).await;
        played.stage.speak(ALEX, 9, 3_000).await;
        played.stage.command(ALEX, "person").await;
        played.press(ALEX, "flag=talk").await;
        played.stage.wait(DAY).await;
        played.stage.command(AN, "cases").await;
        let now = played.stage.now;
        let desk = &mut played.stage.desk;
        desk.upgrade(&Share::default()).await.unwrap();
        desk.remember_bot("kring_bot").await.unwrap();
        let verified = desk.note_verified(now).unwrap();
        let _ = verified.durable.await.unwrap();
        desk.begins().await.unwrap();
        played.stage.owes = true;
        played.stage.write(DEE, "Dit wordt niet bezorgd.").await;
        played.stage.block(DEE).await;
        played.stage.owes = false;
        store.close().await.unwrap();
        // Nobody has it open any more.
        let elsewhere = open(&folder.path().join("elsewhere")).unwrap();
        played.stage.goes_on_with(elsewhere).await.unwrap();
        Self {
            folder,
            now: played.stage.now,
            played,
            rounds: 0,
        }
    }

    fn home(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// One row of each kind.
    fn kinds(&self) -> BTreeMap<String, Found> {
        let mut kinds = BTreeMap::new();
        let db = sled_in(&self.home("pristine"));
        for name in db.tree_names() {
            let name = String::from_utf8(name.to_vec()).unwrap();
            for row in &db.open_tree(&name).unwrap() {
                let (key, _) = row.unwrap();
                let kind = kind(&name, &key);
                kinds.entry(kind).or_insert((name.clone(), key.to_vec()));
            }
        }
        kinds
    }

    /// Starts on a database in which this row is damaged, and tells what is wrong with what came of it.
    async fn goes_on(&mut self, (tree, key): &Found, place: Place) -> Result<(), String> {
        self.rounds += 1;
        self.played.stage.now = self.now;
        let home = self.home(&self.rounds.to_string());
        let copied = Command::new("cp")
            .arg("-a")
            .args([&self.home("pristine"), &home])
            .status();
        assert!(copied.unwrap().success());
        damage(&home, tree, key, place);
        let before = fs::read(home.join("store/sled/db")).unwrap();
        let store = match open(&home) {
            Ok(store) => store,
            Err(error) => {
                let text = error.to_string();
                let is_kind = ["kring restore", "kring salvage"]
                    .iter()
                    .any(|what| text.contains(what));
                let is_unchanged = fs::read(home.join("store/sled/db")).unwrap() == before;
                return if is_kind && is_unchanged && tree == OF_SLED {
                    Ok(())
                } else {
                    Err(format!(
                        "it does not open (log unchanged: {is_unchanged}): {text}"
                    ))
                };
            }
        };
        self.starts(store)
            .await
            .map_err(|error| error.to_string())?;
        let heard = [self.hears(ALEX).await, self.hears(CAS).await];
        self.played.stage.command(AN, "cases").await;
        self.played.stage.refresh_boards().await;
        self.played.stage.wait(DAY).await;
        let goes_on = |text: &String| text.contains(NOTED);
        let is_told = |text: &String| text.contains(CLOSED) || text.contains(TROUBLE);
        if heard.iter().any(goes_on) && heard.iter().all(|text| goes_on(text) || is_told(text)) {
            Ok(())
        } else {
            Err(format!("{heard:?}"))
        }
    }

    /// All that is read and written while kring starts.
    async fn starts(&mut self, store: SledStore) -> Result<(), kring::desk::DeskError> {
        self.played.stage.goes_on_with(store).await?;
        let desk = &mut self.played.stage.desk;
        desk.remember_bot("kring_bot").await?;
        desk.upgrade(&Share::default()).await?;
        desk.begins().await?;
        desk.owed().await?;
        desk.owed_recordings().await?;
        desk.owed_words().await?;
        Ok(())
    }

    /// What somebody hears when they write.
    async fn hears(&mut self, who: PersonId) -> String {
        self.played.stage.phone(who).news();
        self.played.stage.write(who, "En nu?").await;
        let news = self.played.stage.phone(who).news().into_iter();
        news.map(|shown| shown.text() + "\n").collect()
    }
}

fn open(home: &Path) -> Result<SledStore, kring_store::StoreError> {
    SledStore::open(&home.join("store"), &Options::of(&tables::ALL))
}

/// sled lets go of its files a moment after it was closed.
fn sled_in(home: &Path) -> sled::Db {
    let settings = sled::Config::new().path(home.join("store/sled"));
    let settings = settings.flush_every_ms(None);
    for _ in 0..500 {
        match settings.open() {
            Ok(db) => return db,
            Err(_) => thread::sleep(Duration::from_millis(20)),
        }
    }
    panic!("sled keeps its files");
}

/// The notes of the house are of many kinds, and their keys say which.
fn kind(tree: &str, key: &[u8]) -> String {
    if tree != "marks" {
        return tree.to_owned();
    }
    let name = key.split(|byte| *byte == b'/').next().unwrap();
    format!("{tree}: {}", String::from_utf8_lossy(name))
}

fn damage(home: &Path, tree: &str, key: &[u8], place: Place) {
    let db = sled_in(home);
    let rows = db.open_tree(tree).unwrap();
    let mut value = rows.get(key).unwrap().unwrap().to_vec();
    let damaged = match place {
        Place::Header => value.first_mut(),
        Place::Body => value.last_mut(),
    };
    match damaged {
        // The next number of a format is what a newer kring would write.
        Some(byte) => *byte = byte.wrapping_add(1),
        None => value.push(1),
    }
    rows.insert(key, value).unwrap();
    db.flush().unwrap();
}

/// What has to be among the kinds.
const KINDS: [&str; 28] = [
    OF_SLED,
    "answers",
    "audit",
    "cases",
    "invitations",
    "keys",
    "marks: answers-apart",
    "marks: backup",
    "marks: board",
    "marks: bot",
    "marks: deed",
    "marks: deed-of",
    "marks: deeds-indexed",
    "marks: due",
    "marks: handled",
    "marks: lost",
    "marks: mornings",
    "marks: running",
    "marks: signal",
    "outbox",
    "owed-recordings",
    "owed-words",
    "parties",
    "people",
    "pieces",
    "preparations",
    "recordings",
    "sent",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_damaged_row_of_any_kind_stops_nobody_else() {
    let mut lived = Box::pin(Lived::in_order()).await;
    let kinds = lived.kinds();
    let missing: Vec<_> = KINDS
        .iter()
        .filter(|kind| !kinds.contains_key(**kind))
        .collect();
    assert!(missing.is_empty(), "{missing:?} of {:?}", kinds.keys());
    for table in tables::ALL {
        assert!(kinds.contains_key(table.name()) || table == tables::MARKS);
    }
    let mut wrong = vec![];
    for (kind, row) in &kinds {
        for place in [Place::Header, Place::Body] {
            println!("{kind}, {place:?}");
            if let Err(why) = Box::pin(lived.goes_on(row, place)).await {
                wrong.push(format!("{kind}, {place:?}: {why}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    println!("{} kinds of rows, each damaged twice", kinds.len());
}

/// What is damaged here was fatal at a start once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_program_starts_on_damaged_notes_of_the_house_and_everybody_goes_on() {
    let kring = Kring::asleep(Settings::default()).await;
    kring.start_again();
    let an = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&an, "Wilg", &parties).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    kring.stop_in_order().await;
    let home = kring.beside("home");
    fs::create_dir(&home).unwrap();
    fs::rename(kring.data(), home.join("store")).unwrap();
    let notes = ["answers-apart", "bot", "deeds-indexed", "handled", "deed"];
    for (number, note) in notes.into_iter().enumerate() {
        let place = [Place::Header, Place::Body][number % 2];
        damage(&home, "marks", note.as_bytes(), place);
    }
    fs::rename(home.join("store"), kring.data()).unwrap();
    kring.start_again();
    alex.catch_up();
    alex.write("Ik ga verder.");
    let answered = alex.until(|m| m.text.contains(NOTED), PATIENCE * 4).await;
    answered.expect("it goes on");
}

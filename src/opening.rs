//! Opening what kring works with, by the settings: its wording, its database and its desk.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::config::{Config, Misset};
use crate::desk::{Desk, Room, Settings, SystemDice, tables};
use crate::guides::{Wrong, guides};
use kring_rules::day::words::DateWords;
use kring_rules::guide::Guides;
use kring_rules::phrases::Phrases;
use kring_rules::role::{Language, Languages};
use kring_store::{AnyStore, Kept, KeyPlaces, MemoryStore, Options, SledStore, Store, StoreError};
use kring_words::Texts;

/// So often, with so much time between, the database is tried again while another kring has it open.
const LOCK_TRIES: u32 = 6;
const LOCK_WAIT: Duration = Duration::from_millis(300);

/// The wording of these guides and of everything else: built in, and the organisation's own.
pub fn texts(config: &Config, guides: &Guides) -> Result<Texts> {
    let texts = match &config.words {
        Some(folder) => Texts::with_overlay(folder),
        None => Texts::built_in(),
    };
    let texts = texts?.with_guides(guides)?;
    let offered = offered(config, texts.languages())?;
    Ok(texts.offering(offered))
}

/// The languages that people can choose here.
pub fn languages(config: &Config) -> Result<Languages> {
    let found = kring_words::languages(config.words.as_deref())?;
    offered(config, &found)
}

/// Of the languages there are, built in and the organisation's own, those that are set, or all of them.
fn offered(config: &Config, found: &Languages) -> Result<Languages> {
    let others = config.languages.iter().map(|one| ("languages", one));
    let mut set = [("language", &config.language)].into_iter().chain(others);
    if let Some((name, _)) = set.find(|(_, one)| found.spoken(Some(**one)).is_none()) {
        let known = codes(found);
        return Err(Misset(format!("`{name}` in the settings: kring speaks {known}")).into());
    }
    let is_set = |one: &Language| config.languages.is_empty() || config.languages.contains(one);
    Ok(Languages::of(config.language, found.all().filter(is_set)))
}

/// Their codes, in one line.
pub fn codes(languages: &Languages) -> String {
    let codes = languages.all().map(|one| one.code().to_owned());
    codes.collect::<Vec<_>>().join(", ")
}

/// This language is spoken here; else what to choose instead.
pub fn is_spoken(languages: &Languages, wanted: Language) -> Result<()> {
    if languages.all().any(|language| language == wanted) {
        return Ok(());
    }
    bail!(
        "kring does not speak `{}`: choose one of {}",
        wanted.code(),
        codes(languages)
    )
}

/// The phrases that say outright that somebody is in danger: built in, or the organisation's own.
pub fn phrases(config: &Config) -> Result<Phrases> {
    Ok(kring_words::phrases(config.words.as_deref())?)
}

/// The words with which people write dates: built in, or the organisation's own.
pub fn date_words(config: &Config) -> Result<DateWords> {
    Ok(kring_words::date_words(config.words.as_deref())?)
}

/// What is missing in the wording of the organisation's own guides: nobody may be asked a question without words.
pub fn refuse_wordless(texts: &Texts, guides: &Guides) -> Result<(), Wrong> {
    let own = guides.all().map(|(guide, _)| &guide.edition);
    let own = own.filter(|edition| guides.is_own(edition));
    let findings = own.flat_map(|edition| kring_words::check_guide(texts, edition));
    let wrong: Vec<String> = findings.map(|finding| finding.to_string()).collect();
    if wrong.is_empty() {
        return Ok(());
    }
    Err(Wrong(wrong))
}

/// Opens the database in this directory. A command may have it open for a moment: that is waited for, a little.
pub async fn open_store(data: PathBuf, keys: KeyPlaces) -> Result<SledStore> {
    let open = |kept: &Kept, options: &Options| SledStore::open(&kept.directory, options);
    patiently(Kept::on_disk(data), keys, open).await
}

/// Opens the database, wherever it is. In one that is shared this machine leads then.
pub async fn open_kept(kept: Kept, keys: KeyPlaces) -> Result<AnyStore> {
    patiently(kept, keys, Kept::open).await
}

/// Opens it if that can be done now.
pub async fn opens(kept: Kept, keys: KeyPlaces) -> Result<Result<AnyStore, StoreError>> {
    attempt(kept, keys, Kept::open).await
}

/// Shows what is in the database, and changes nothing there.
pub async fn look_at_store(kept: Kept, keys: KeyPlaces) -> Result<MemoryStore> {
    patiently(kept, keys, Kept::look).await
}

type Opening<S> = fn(&Kept, &Options) -> Result<S, StoreError>;

async fn patiently<S: Send + 'static>(kept: Kept, keys: KeyPlaces, open: Opening<S>) -> Result<S> {
    let place = kept.directory.display().to_string();
    let shared = kept.database.is_some();
    let mut tries = LOCK_TRIES;
    loop {
        match attempt(kept.clone(), keys.clone(), open).await? {
            Err(StoreError::Locked) if tries > 0 => tries -= 1,
            Err(StoreError::Moved) => return Err(moved(kept).await),
            opened if shared => return opened.context("the database cannot be opened"),
            opened => {
                return opened.with_context(|| format!("the database in {place} cannot be opened"));
            }
        }
        tokio::time::sleep(LOCK_WAIT).await;
    }
}

/// That everything was moved, and where it went.
pub async fn moved(kept: Kept) -> anyhow::Error {
    let place = tokio::task::spawn_blocking(move || kept.went_to()).await;
    let error = anyhow::Error::new(StoreError::Moved);
    match place.ok().flatten() {
        Some(place) => error.context(format!("it is in {place}")),
        None => error,
    }
}

/// Opening reads and syncs: that happens on a thread where waiting is allowed.
async fn attempt<S: Send + 'static>(
    kept: Kept,
    keys: KeyPlaces,
    open: Opening<S>,
) -> Result<Result<S, StoreError>> {
    let options = store_options(keys);
    let open = move || open(&kept, &options);
    Ok(tokio::task::spawn_blocking(open).await?)
}

/// How the store is kept.
pub fn store_options(keys: KeyPlaces) -> Options {
    Options {
        keys,
        ..Options::of(&tables::ALL)
    }
}

/// Opens the desk on a store.
pub async fn open_desk<S: Store>(store: S, config: &Config) -> Result<Desk<S>> {
    open_desk_with(store, config, Room::default()).await
}

/// The same, where there is so much room on the disk.
pub async fn open_desk_with<S: Store>(store: S, config: &Config, room: Room) -> Result<Desk<S>> {
    let guides = Arc::new(guides(config)?);
    let settings = Settings {
        invitation_days: config.invitation_days,
        keep_days: config.keep_days,
        audit_days: config.audit_days,
        zone: config.hours()?,
        phrases: Arc::new(phrases(config)?),
        languages: languages(config)?,
        date_words: Arc::new(date_words(config)?),
        puts_in_words: config.transcribe.is_some(),
        room,
    };
    Ok(Desk::open(store, guides, settings, Box::new(SystemDice)).await?)
}

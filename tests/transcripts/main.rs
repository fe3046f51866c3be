//! Transcripts: whole conversations that read like the chats of everybody in a case. The lines of people are what
//! happens, the indented lines are what must come of it. `KRING_BLESS=1 cargo test --test transcripts` rewrites the
//! indented lines; `README.md` beside this file explains the rest, and how one of them is played.
#![expect(
    clippy::too_many_lines,
    reason = "a story is told from its beginning to its end"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on stops"
)]

mod action;
mod answering;
mod asked;
mod dictionary;
mod difference;
mod doing;
mod gone;
mod page;
mod paper;
mod play;
mod script;
mod watch;

#[path = "../stage/mod.rs"]
mod stage;

use std::path::{Path, PathBuf};

use play::Play;
use script::Script;

const BLESS: &str = "KRING_BLESS=1 cargo test --test transcripts";

/// A test for each conversation, called as its file is, with `_` for `-`.
macro_rules! conversations {
    ($($name:ident)+) => {
        $(#[tokio::test]
        async fn $name() {
            goes_as_written(stringify!($name)).await;
        })+

        #[test]
        fn each_file_is_played() {
            let mut played = [$(stringify!($name)),+].map(file_of);
            played.sort();
            assert_eq!(files(), played, "see the list in tests/transcripts/main.rs");
        }
    };
}

conversations! {
    aangepast_wie_het_is
    aanpassen
    afspraak_niet_nagekomen
    afspraken_herschreven
    afwezig
    antwoord_op_een_bericht
    blad_vol
    borden
    collega
    collega_binnenlaten
    dag
    dag_en_wissen
    dag_half_geantwoord
    dag_vooraf_en_achteraf
    deel_heropenen
    delen
    doorgeven
    duits_tot_klaar
    een_andere_weg
    een_kant_ontbreekt
    engels_tot_klaar
    frans_tot_klaar
    geblokkeerd
    geraakte_wil_niet
    gespreksleider_onbereikbaar
    gewist_in_het_programma
    gezien_en_teruggezegd
    herinneren
    hoe_gaat_het
    iemand_erbij
    iemand_weglaten
    iets_voor_an
    in_gesprek_en_nagelezen
    in_gesprek_voorbereid
    in_gesprek_zestien
    in_stukjes
    klok
    knoppen
    kort
    kort_of_lang
    kring_tot_afgesloten
    kring_van_vijf
    lezen_op_vraag
    links
    links_een_voor_een
    mijn_gegevens
    moeilijk
    nee_en_rust
    niemand_hoort_het
    ochtend
    onverwachte_inhoud
    op_papier
    opdrachten
    opvolging
    organisatie_in_cijfers
    oude_knoppen
    pauze
    per_ongeluk
    politie
    poort_ik_zie_het_anders
    poort_nee
    poort_nog_niet
    poort_voor_een_deel
    programma
    punten
    samen_een_vraag
    samen_twaalf_jaar
    signaal_en_wissen
    signaal_in_de_nacht
    snel_na_een_knop
    spraakbericht
    spraakbericht_anders
    spraakbericht_en_de_gids
    spraakbericht_in_woorden
    spraakbericht_na_het_einde
    steunfiguur_zegt_nee
    stille_zaak
    stoppen_en_bewaren
    stoppen_en_wissen
    taal
    taal_blijft
    tekens
    terugnemen
    twaalf_zaken
    twee_gespreksleiders
    twee_tot_klaar
    twee_zaken
    tweegesprek
    van_link_tot_afgesloten
    vier_talen
    voorlezen
    vreemden
    wachten_op_woorden
    wat_gedeeld_mag_worden
    wie_deed_wat
    woorden_blijven
    woorden_die_het_zeggen
    zaak_afsluiten_en_wissen
    zaak_openen_en_wissen
    zonder_ontmoeting_tot_afgesloten
}

async fn goes_as_written(name: &str) {
    let wrong = check(&folder().join(file_of(name))).await;
    assert!(
        wrong.is_empty(),
        "\n\n{}\n\nIf this is how it should be: {BLESS}\n",
        wrong.join("\n\n")
    );
}

fn file_of(name: &str) -> String {
    format!("{}.txt", name.replace('_', "-"))
}

/// The conversations there are, in the order of their names.
fn files() -> Vec<String> {
    let names = folder().read_dir().unwrap().map(|entry| {
        let name = entry.unwrap().file_name();
        name.into_string().unwrap()
    });
    let is_one = |name: &String| Path::new(name).extension().is_some_and(|end| end == "txt");
    let mut files: Vec<String> = names.filter(is_one).collect();
    files.sort();
    files
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts")
}

/// Plays a transcript, and tells what was wrong.
async fn check(path: &Path) -> Vec<String> {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).unwrap();
    let script = Script::read(&text);
    let mut play = Play::open().await;
    let mut came = Vec::new();
    let mut wrong = Vec::new();
    for step in &script.steps {
        match play.step(&name, step).await {
            Ok(lines) => came.push(lines),
            Err(problem) => {
                wrong.push(problem);
                break;
            }
        }
    }
    play.everything_could_be_erased(&format!("tests/transcripts/{name}, at the end"))
        .await;
    wrong.extend(play.faults().iter().cloned());
    if blessing() {
        let blessed = script.with(&came);
        if blessed != text {
            std::fs::write(path, blessed).unwrap();
        }
    } else {
        wrong.extend(difference::of(&name, &script, &came));
    }
    wrong
}

#[expect(
    clippy::disallowed_methods,
    reason = "how the tests are told to rewrite what they expect"
)]
fn blessing() -> bool {
    std::env::var("KRING_BLESS").is_ok_and(|value| value == "1")
}

//! The page for the day: what may not be there is not there, and what is needed fits on its pages.

use kring_rules::brief::{Brief, OnPaper, Told};
use kring_rules::ids::PartyId;
use kring_rules::role::Role;
use kring_rules::say::{FacilitatorSay, Papers, Say};
use kring_rules::words::Words;
use kring_words::{Around, Document};

use crate::play::{ALEX, AN, BO, NOTE, OF_ALEX, OF_BO, Played};
use crate::stage::phone::Shown;
use crate::{holds, holds_none, read, written};

fn document(shown: &Shown) -> Document {
    shown.sheet.document.clone().unwrap()
}

fn brief(shown: &Shown) -> Brief {
    let Say::Facilitator(say) = &shown.say else {
        panic!("it was not said to a facilitator");
    };
    match &**say {
        FacilitatorSay::Papers(papers) => match &**papers {
            Papers::Brief(brief) => brief.clone(),
            Papers::Everything(_) => panic!("it is everything"),
        },
        _ => panic!("it is not on paper"),
    }
}

fn pages(document: &Document) -> usize {
    kring_print::pdf(&document.paper).unwrap().pages
}

#[tokio::test]
async fn nothing_written_stands_in_it_unless_it_may_be_used_in_the_conversation() {
    let mut played = Played::to_ready().await;
    // What was written anew needs a label of its own.
    played
        .label(ALEX, "facts", "happened", "conversation")
        .await;
    let shown = played.on_paper().await;
    let page = document(&shown).html();
    let mut all = [written(OF_ALEX), written(OF_BO)].concat();
    all.push(NOTE);
    for text in all {
        assert!(!read(&page).contains(&text.to_lowercase()), "{text}");
    }
    holds(
        &page,
        &[
            "Ik werd uitgelachen bij de kapstokken, en mijn gsm viel.",
            "gelezen in de chat",
            "Niet ter sprake",
            "Veilig",
            "Alex",
            "Bo",
        ],
    );
    played.label(ALEX, "practical", "ask", "conversation").await;
    played.label(ALEX, "practical", "say", "myself").await;
    let page = document(&played.on_paper().await).html();
    holds(&page, &["Waarom ik?", "zegt het zelf, gelezen in de chat"]);
    holds_none(&page, &["Dat het mij echt pijn deed"]);
    played.label(ALEX, "practical", "ask", "facilitator").await;
    holds_none(&document(&played.on_paper().await).html(), &["Waarom ik?"]);
}

#[tokio::test]
async fn what_is_erased_stands_nowhere_in_it() {
    let mut played = Played::to_ready().await;
    played.label(BO, "practical", "ask", "conversation").await;
    let asked = "wat bo vraagt";
    let before = brief(&played.on_paper().await);
    let bo = before.people[1].party;
    assert!(before.asks.iter().any(|told| told.party == bo), "{asked}");
    played.stage.command(BO, "stop").await;
    played.press(BO, ":stop-erase").await;
    played.press(BO, ":erase").await;
    let after = brief(&played.on_paper().await);
    let of_bo = |all: &[Told]| all.iter().any(|told| told.party == bo);
    for all in [
        &after.asks,
        &after.says,
        &after.facts,
        &after.touched,
        &after.openings,
    ] {
        assert!(!of_bo(all));
    }
    assert!(after.programme.iter().all(|item| item.told.party != bo));
    assert!(after.changed.iter().all(|changed| changed.party != bo));
}

#[tokio::test]
async fn it_is_for_whoever_asked_alone_and_is_written_down() {
    let mut played = Played::to_ready().await;
    let shown = played.on_paper().await;
    assert!(shown.sheet.protected && shown.sheet.silent);
    let name = format!("kring-{}-blad.pdf", played.case);
    assert_eq!(document(&shown).file_name(), name);
    played.press(AN, "everything").await;
    let all = document(played.stage.phone(AN).last().unwrap());
    let rest: Vec<_> = written(OF_ALEX)
        .into_iter()
        .filter(|text| !text.contains("in de gang"))
        .collect();
    holds(&all.html(), &rest);
    let own = played.own_copy(BO, "mydata").await.html();
    holds(
        &own,
        &[
            "Het blad voor de dag, op papier",
            "Alle antwoorden, op papier",
        ],
    );
}

#[tokio::test]
async fn it_fits_on_its_pages_however_many_there_are_and_whatever_they_write() {
    let mut played = Played::to_ready().await;
    let two = brief(&played.on_paper().await);
    for (people, most) in [(2, 1), (5, 2), (7, 3)] {
        for words in ["kort", &"een lange zin over wat er gebeurde. ".repeat(25)] {
            let brief = crowd(&two, people, words);
            for language in kring_words::languages(None).unwrap().all() {
                let made = played.stage.texts.brief(&brief, language, &around());
                assert!(
                    pages(&made) <= most,
                    "{people} people, {} letters",
                    words.len()
                );
            }
        }
    }
}

fn around() -> Around {
    Around {
        zone: jiff::tz::TimeZone::get("Europe/Brussels").unwrap(),
        ..Around::default()
    }
}

/// The same page with so many people, who all write this.
fn crowd(two: &Brief, people: usize, words: &str) -> Brief {
    let names = ["Alex", "Bo", "Şevval", "Надежда", "נועה", "نور", "Wim-Jan"];
    let roles = [
        Role::Harmed,
        Role::Responsible,
        Role::Supporter,
        Role::Affected,
        Role::Mutual,
    ];
    let mut crowd = two.clone();
    let as_one = |told: &Told, at: usize| Told {
        party: PartyId(u8::try_from(at + 1).unwrap()),
        alias: Words::new(names[at]),
        words: match &told.words {
            OnPaper::Nothing => OnPaper::Nothing,
            _ if at == 2 => OnPaper::InTheChat,
            _ if at == 4 => OnPaper::TheySayIt,
            _ => OnPaper::Quoted(Words::new(words)),
        },
        ..told.clone()
    };
    let of_each = |all: &[Told]| -> Vec<Told> {
        let first = all.iter().take(1);
        first
            .flat_map(|told| (0..people).map(move |at| as_one(told, at)))
            .collect()
    };
    crowd.people = (0..people)
        .map(|at| {
            let mut one = two.people[at % 2].clone();
            one.party = PartyId(u8::try_from(at + 1).unwrap());
            one.alias = Words::new(names[at]);
            one.role = roles[at % roles.len()];
            one.beside = (at == 2).then(|| Words::new(names[0]));
            for list in [&mut one.not_raised, &mut one.stop_signal, &mut one.company] {
                for told in list.iter_mut() {
                    *told = as_one(told, at);
                }
            }
            one
        })
        .collect();
    crowd.asks = of_each(&two.asks);
    crowd.says = of_each(&two.says);
    crowd.facts = of_each(&two.facts);
    crowd.touched = of_each(&two.touched);
    crowd
}

/// Writes the pages for two, five and seven people to `target/tmp/documents`, to be looked at.
#[tokio::test]
#[ignore = "makes files to look at"]
async fn pictures_of_the_page_for_the_day() {
    let mut played = Played::to_ready().await;
    played.label(ALEX, "practical", "ask", "conversation").await;
    let two = brief(&played.on_paper().await);
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    std::fs::create_dir_all(&folder).unwrap();
    let written = "Ik stond bij de fietsen en hoorde dat er geroepen werd. Toen viel er iets stuk.";
    let pages = [
        ("brief-2", two.clone()),
        ("brief-2-long", crowd(&two, 2, &written.repeat(8))),
        ("brief-5", crowd(&two, 5, written)),
        ("brief-7", crowd(&two, 7, written)),
    ];
    for (name, brief) in pages {
        for language in kring_words::languages(None).unwrap().all() {
            let made = played.stage.texts.brief(&brief, language, &around());
            let file = folder.join(format!("{name}-{}.pdf", language.code()));
            std::fs::write(file, kring_print::pdf(&made.paper).unwrap().bytes).unwrap();
        }
    }
    played.press(AN, "everything").await;
    let all = document(played.stage.phone(AN).last().unwrap());
    let pdf = kring_print::pdf(&all.paper).unwrap();
    std::fs::write(folder.join("everything.pdf"), pdf.bytes).unwrap();
}

//! Everything that can be said is said, and then something is erased: nothing that shows it may stay. What can be said
//! comes from the samples that `kring check` reads, which follow from the types.

use std::collections::BTreeSet;

use super::tests::{ALEX, AN, House, NOW, letter};
use super::*;
use crate::desk::Decided;
use crate::desk::letters::sent::{self, Posted};
use crate::desk::letters::{Kept, LetterId};
use crate::desk::rows::encode;
use kring_rules::case::CaseFacilitator;
use kring_rules::facilitating::Opening;
use kring_rules::guide::{Guide, Guides};
use kring_rules::ids::MessageRef;
use kring_rules::party::NewParty;
use kring_rules::role::{AgeBand, Form, Language, Role};
use kring_rules::words::Words;
use kring_words::samples::{self, OF_THE_CASE, OF_THE_OTHER_CASE, WRITTEN};
use kring_words::{Around, Texts};

/// Something that was said, under the number of its message.
struct Told {
    letter: Letter,
    number: u16,
    name: String,
    /// All that can be read of it, and in the documents that come with it.
    shows: String,
}

impl Told {
    fn shows(&self, traces: &[&str]) -> bool {
        traces.iter().any(|trace| self.shows.contains(trace))
    }
}

fn everything() -> Vec<Told> {
    let samples = samples::of(&Guide::built_in().unwrap());
    let says = samples.into_iter().map(|sample| (sample.name, sample.say));
    told(says)
}

fn told(says: impl Iterator<Item = (String, Say)>) -> Vec<Told> {
    let texts = Texts::built_in().unwrap();
    let told = |(number, (name, say)): (u16, (String, Say))| {
        let shows = shown(&texts, &say);
        let to = match say {
            Say::Facilitator(_) => AN,
            Say::Participant(_) | Say::General(_) | Say::Nothing => ALEX,
        };
        let letter = letter(to, say, Kept::Reader);
        Told {
            letter,
            number,
            name,
            shows,
        }
    };
    (1..).zip(says).map(told).collect()
}

fn shown(texts: &Texts, say: &Say) -> String {
    let mut shown = String::new();
    for language in texts.languages().all() {
        for sheet in texts.render(say, language, &Around::default()) {
            let document = sheet.document.map(|document| document.html());
            let buttons = sheet.buttons.into_iter().flatten();
            shown += &sheet.html;
            shown.extend(buttons.map(|button| button.label));
            shown.extend(document);
        }
    }
    shown
}

/// An facilitates it, and Alex is the party of it that the samples are about.
fn whole_case(id: CaseId) -> Case {
    let by = CaseFacilitator::new(AN, Words::new("An"));
    let alias = || NewParty {
        alias: Words::new("Alex"),
        role: Role::Harmed,
        language: Language::DUTCH,
        age: AgeBand::Adult,
        guide: None,
        supports: None,
    };
    let parties = usize::from(samples::PARTY.0);
    let opening = Opening {
        label: Words::new("Fiets"),
        incident: Words::new("Een fiets raakte stuk."),
        for_parties: Words::default(),
        police: kring_rules::police::Police::No,
        form: Form::Circle,
        parties: std::iter::repeat_with(alias).take(parties).collect(),
    };
    let (mut case, _) = Case::open(&Guides::built_in().unwrap(), id, by, opening, NOW);
    if let Some(last) = case.parties.last_mut() {
        std::sync::Arc::make_mut(last).person = Some(ALEX);
    }
    case
}

async fn have_been_sent(house: &House, told: &[Told]) {
    let mut notes = Vec::new();
    for Told { letter, number, .. } in told {
        let message = MessageRef(i32::from(*number));
        let posted = Posted { message, at: NOW };
        notes.extend(sent::notes(&house.store, letter, posted).unwrap());
    }
    let _ = house.store.commit(Commit::of(notes)).await.unwrap();
}

async fn are_owed(house: &House, told: &[Told]) {
    let owed = |Told { letter, number, .. }: &Told| {
        let id = LetterId {
            to: letter.to,
            number: u64::from(*number),
        };
        let place = id.place(&house.store);
        let row = Some(encode(letter).unwrap());
        place.put(letter.vault(), Expect::Absent, row)
    };
    let owed = told.iter().map(owed).collect();
    let _ = house.store.commit(Commit::of(owed)).await.unwrap();
}

async fn erases(house: &mut House, id: CaseId) -> Decided {
    let mut work = house.desk.work(NOW);
    work.case_gone(id.clone());
    let case = whole_case(id);
    work.take_back_case(&case).await.unwrap();
    work.address().await.unwrap();
    work.commit().unwrap()
}

/// Alex leaves, and takes everything along.
async fn leaves(house: &mut House) -> Decided {
    let mut work = house.desk.work(NOW);
    let seat = Seat::of(&samples::case(), samples::PARTY);
    work.case_changed(whole_case(samples::case()));
    work.forget_words(&seat).await.unwrap();
    work.address().await.unwrap();
    work.commit().unwrap()
}

fn taken_back(decided: &Decided) -> BTreeSet<u16> {
    let messages = decided.letters.iter().flat_map(|(_, l)| &l.take_back);
    let number = |message: &MessageRef| u16::try_from(message.0).unwrap();
    messages.map(number).collect()
}

fn recalled(decided: &Decided) -> BTreeSet<u16> {
    let recalled = decided.recalled.iter();
    recalled
        .map(|id| u16::try_from(id.number).unwrap())
        .collect()
}

/// What shows one of these and is not gone.
fn left<'a>(told: &'a [Told], traces: &[&str], gone: &BTreeSet<u16>) -> Vec<&'a str> {
    let left = told
        .iter()
        .filter(|told| told.shows(traces) && !gone.contains(&told.number))
        // What nobody has seen is told until somebody has.
        .filter(|told| !told.letter.say.outlives_its_case());
    left.map(|told| told.name.as_str()).collect()
}

fn none(left: &[&str]) {
    assert!(
        left.is_empty(),
        "{} of these stay: {:#?}",
        left.len(),
        &left[..left.len().min(20)]
    );
}

#[tokio::test]
async fn nothing_that_shows_a_case_stays_when_it_is_erased() {
    let everything = everything();
    for (case, traces) in [
        (samples::case(), &OF_THE_CASE[..]),
        (samples::other_case(), &[OF_THE_OTHER_CASE]),
    ] {
        let mut house = House::open().await;
        have_been_sent(&house, &everything).await;
        let decided = erases(&mut house, case).await;
        none(&left(&everything, traces, &taken_back(&decided)));
        let shown = everything.iter().filter(|told| told.shows(traces)).count();
        assert!(shown >= 8, "{shown}: the traces are found");
    }
}

#[tokio::test]
async fn nothing_that_shows_a_case_goes_out_any_more_once_it_is_erased() {
    let everything = everything();
    let mut house = House::open().await;
    are_owed(&house, &everything).await;
    let decided = erases(&mut house, samples::case()).await;
    none(&left(&everything, &OF_THE_CASE, &recalled(&decided)));
}

#[tokio::test]
async fn nothing_that_shows_what_a_party_wrote_stays_when_they_leave() {
    let everything = everything();
    let mut house = House::open().await;
    have_been_sent(&house, &everything).await;
    let decided = leaves(&mut house).await;
    none(&left(&everything, &[WRITTEN], &taken_back(&decided)));
    let mut house = House::open().await;
    are_owed(&house, &everything).await;
    let decided = leaves(&mut house).await;
    none(&left(&everything, &[WRITTEN], &recalled(&decided)));
}

#[tokio::test]
async fn what_is_about_nobody_stays() {
    let everything = everything();
    let mut house = House::open().await;
    have_been_sent(&house, &everything).await;
    let gone = taken_back(&erases(&mut house, samples::case()).await);
    for told in &everything {
        let stays = told.letter.say.about() == About::Nobody || told.letter.say.is_farewell();
        assert!(!stays || !gone.contains(&told.number), "{}", told.name);
    }
}

/// Whoever lets something be said about a case, and forgets to say so, is found out.
#[tokio::test]
async fn what_forgets_that_it_is_about_a_case_is_found() {
    let label = OF_THE_CASE[0];
    let forgets = Say::Facilitator(Box::new(FacilitatorSay::Welcome(Words::new(label))));
    let told = told([(label.to_owned(), forgets)].into_iter());
    let mut house = House::open().await;
    have_been_sent(&house, &told).await;
    let decided = erases(&mut house, samples::case()).await;
    assert_eq!(left(&told, &OF_THE_CASE, &taken_back(&decided)), [label]);
}

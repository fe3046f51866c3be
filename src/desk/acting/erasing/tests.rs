//! What is taken back when a case is erased, and what stays.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::desk::tables;
use tempfile::TempDir;

use super::*;
use crate::desk::letters::sent::{self, Posted};
use crate::desk::letters::{Kept, LetterId};
use crate::desk::rows::encode;
use crate::desk::{BoardMark, Decided, Desk, Settings, SystemDice};
use kring_rules::case::CaseFacilitator;
use kring_rules::facilitating::Opening;
use kring_rules::guide::{Edition, Guides};
use kring_rules::ids::{MessageRef, PartyId, PersonId};
use kring_rules::moment::{HOUR, Moment};
use kring_rules::role::{Form, Language, Role};
use kring_rules::say::{
    CaseStanding, CaseTitle, DraftSay, FacilitatorSay, How, Notice, NoticeKind, ParticipantSay,
    PointsView, Say, Scene, Tag, View,
};
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;
use kring_store::{Options, SledStore};

pub(super) const NOW: Moment = Moment(1_772_442_000);
pub(super) const AN: PersonId = PersonId(1);
pub(super) const ALEX: PersonId = PersonId(11);
const BO: PersonId = PersonId(12);

pub(super) struct House {
    pub(super) desk: Desk<SledStore>,
    pub(super) store: SledStore,
    _folder: TempDir,
}

impl House {
    pub(super) async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store =
            SledStore::open(&folder.path().join("data"), &Options::of(&tables::ALL)).unwrap();
        let guides = Arc::new(Guides::built_in().unwrap());
        let desk = Desk::open(
            store.clone(),
            guides,
            Settings::default(),
            Box::new(SystemDice),
        );
        Self {
            desk: desk.await.unwrap(),
            store,
            _folder: folder,
        }
    }

    async fn has_sent(&self, letter: &Letter, message: i32, at: Moment) {
        let posted = Posted {
            message: MessageRef(message),
            at,
        };
        let notes = sent::notes(&self.store, letter, posted).unwrap();
        let _ = self.store.commit(Commit::of(notes)).await.unwrap();
    }

    async fn owes(&self, letter: &Letter) -> LetterId {
        let id = LetterId {
            to: letter.to,
            number: 1,
        };
        let row = Some(encode(letter).unwrap());
        let place = id.place(&self.store);
        let owed = place.put(letter.vault(), Expect::Absent, row);
        let _ = self.store.commit(Commit::of(vec![owed])).await.unwrap();
        id
    }

    async fn takes_back_the_case(&mut self) -> Decided {
        let mut work = self.desk.work(NOW);
        work.take_back_case(&whole_case()).await.unwrap();
        work.address().await.unwrap();
        work.commit().unwrap()
    }

    async fn notes(&self, case: &CaseId) -> usize {
        self.desk.records.sent_about(case).await.unwrap().len()
    }
}

fn case() -> CaseId {
    CaseId::new("AAAAAAAA")
}

fn whole_case() -> Case {
    let by = CaseFacilitator::new(AN, Words::new("An"));
    let opening = Opening {
        label: Words::new("Fiets"),
        incident: Words::new("Een fiets raakte stuk."),
        for_parties: Words::default(),
        police: kring_rules::police::Police::No,
        form: Form::Pair,
        parties: vec![],
    };
    let guides = Guides::built_in().unwrap();
    Case::open(&guides, case(), by, opening, NOW).0
}

pub(super) fn letter(to: PersonId, say: Say, kept: Kept) -> Letter {
    Letter {
        to,
        language: Language::DUTCH,
        say,
        how: How::New,
        sent: 0,
        kept,
        take_back: vec![],
        written: kring_rules::moment::Moment::default(),
        refused: None,
    }
}

fn to_party(to: PersonId, party: u8, scene: Scene) -> Letter {
    let tag = Tag {
        case: case(),
        party: PartyId(party),
        revision: 1,
    };
    let say = ParticipantSay {
        leads: vec![],
        scene,
        role: Role::Harmed,
        guide: Edition::default(),
        tag,
        age: None,
        whose: None,
        readers: vec![],
        happened: None,
        may_ask_a_lawyer: false,
        can_ask_for: None,
        has_agreed: false,
        together: None,
    };
    let kept = Kept::Party(Seat::of(&case(), PartyId(party)));
    letter(to, Say::Participant(Box::new(say)), kept)
}

fn points(case: &CaseId) -> Letter {
    let view = PointsView {
        case: case.clone(),
        label: Words::new("Wilg"),
        open: vec![],
        cleared: vec![],
        before: 0,
        page: 0,
        pages: 0,
    };
    let say = Say::Facilitator(Box::new(FacilitatorSay::Points(view)));
    letter(AN, say, Kept::Told(case.clone()))
}

fn joined(party: u8) -> Letter {
    let notice = Notice {
        kind: NoticeKind::Joined,
        case: case(),
        label: Words::new("Wilg"),
        party: Some((PartyId(party), Words::new("Alex"))),
        role: None,
        at: NOW,
        stamp: Stamp::default(),
        opened_by: Some(Words::new("Karel")),
        seen: None,
        each: vec![],
        by: None,
    };
    let say = Say::Facilitator(Box::new(FacilitatorSay::Notice(notice)));
    letter(AN, say, Kept::Party(Seat::of(&case(), PartyId(party))))
}

/// What goes from whose chat.
fn taken_back(decided: &Decided) -> BTreeMap<PersonId, Vec<i32>> {
    let numbers = |letter: &Letter| letter.take_back.iter().map(|message| message.0).collect();
    let letters = decided.letters.iter();
    letters
        .map(|(_, letter)| (letter.to, numbers(letter)))
        .collect()
}

#[tokio::test]
async fn all_that_was_sent_about_a_case_is_taken_back_and_nothing_else() {
    let mut house = House::open().await;
    let other = CaseId::new("BBBBBBBB");
    house.has_sent(&points(&case()), 3, NOW).await;
    house.has_sent(&joined(1), 2, NOW).await;
    house.has_sent(&points(&other), 4, NOW).await;
    let two_days_ago = NOW.plus(-48 * HOUR);
    house.has_sent(&joined(2), 1, two_days_ago).await;
    house
        .has_sent(&to_party(ALEX, 1, Scene::Paused), 21, two_days_ago.plus(1))
        .await;
    house
        .has_sent(&to_party(BO, 2, Scene::Paused), 31, NOW)
        .await;
    let decided = house.takes_back_the_case().await;
    let expected = BTreeMap::from([(AN, vec![2, 3]), (ALEX, vec![21]), (BO, vec![31])]);
    assert_eq!(taken_back(&decided), expected);
    let mut letters = decided.letters.iter();
    assert!(letters.all(|(_, letter)| letter.say == Say::Nothing));
    let _ = decided.durable.await.unwrap();
    assert_eq!(house.notes(&case()).await, 0, "nothing of it is noted");
    assert_eq!(house.notes(&other).await, 1);
    assert!(house.takes_back_the_case().await.letters.is_empty());
}

#[tokio::test]
async fn what_is_still_owed_about_a_case_does_not_go_out_but_what_it_takes_back_goes() {
    let mut house = House::open().await;
    let mut farewell = to_party(ALEX, 1, Scene::Erased);
    farewell.take_back = vec![MessageRef(21)];
    let owed = house.owes(&farewell).await;
    let decided = house.takes_back_the_case().await;
    assert_eq!(decided.recalled, [owed]);
    assert_eq!(taken_back(&decided), BTreeMap::from([(ALEX, vec![21])]));
}

#[tokio::test]
async fn a_farewell_stays_with_whoever_left() {
    assert!(!to_party(ALEX, 1, Scene::Erased).can_be_taken_back());
    assert!(!to_party(ALEX, 1, Scene::NotForYou).can_be_taken_back());
    assert!(to_party(ALEX, 1, Scene::Paused).can_be_taken_back());
}

fn board(message: i32, case: &CaseId) -> BoardMark {
    BoardMark {
        message: MessageRef(message),
        view: View::Case(case.clone()),
        cases: vec![case.clone()],
        read_since: None,
    }
}

#[tokio::test]
async fn a_board_that_is_taken_back_is_nobodys_board_any_more() {
    let mut house = House::open().await;
    house.has_sent(&points(&case()), 3, NOW).await;
    house.desk.board_shown(AN, board(3, &case())).unwrap();
    house.store.settled().await.unwrap();
    let _ = house.takes_back_the_case().await.durable.await.unwrap();
    assert!(house.desk.notes.boards.of(AN).is_none());
    assert!(!house.desk.has_stale_boards());
    let outbox = crate::desk::letters::InOutbox::default();
    let again = crate::desk::notes::Notes::read(&house.store, 730, &outbox);
    assert!(again.await.unwrap().boards.of(AN).is_none());
}

#[tokio::test]
async fn a_board_that_shows_another_case_now_stays() {
    let mut house = House::open().await;
    let other = CaseId::new("BBBBBBBB");
    house.has_sent(&points(&case()), 3, NOW).await;
    for case in [&case(), &other] {
        house.desk.board_shown(AN, board(3, case)).unwrap();
        house.store.settled().await.unwrap();
    }
    assert!(house.takes_back_the_case().await.letters.is_empty());
    assert!(house.desk.notes.boards.of(AN).is_some());
}

fn board_of(message: i32, cases: &[CaseId]) -> BoardMark {
    BoardMark {
        message: MessageRef(message),
        view: View::Board(0),
        cases: cases.to_vec(),
        read_since: None,
    }
}

/// A list in which these cases stand.
fn list(cases: &[CaseId]) -> Letter {
    let title = |case: &CaseId| CaseTitle {
        case: case.clone(),
        label: Words::new("Wilg"),
        standing: CaseStanding::UnderWay,
        erased_on: None,
        warned_on: None,
        stamp: Stamp::default(),
    };
    let titles = cases.iter().map(title).collect();
    let say = FacilitatorSay::WhichToErase(titles);
    letter(AN, Say::Facilitator(Box::new(say)), Kept::Reader)
}

#[tokio::test]
async fn a_list_with_the_case_is_taken_back_but_the_board_is_brought_up_to_date() {
    let mut house = House::open().await;
    let both = [case(), CaseId::new("BBBBBBBB")];
    for message in [3, 5] {
        house.has_sent(&list(&both), message, NOW).await;
    }
    house.has_sent(&list(&both[1..]), 4, NOW).await;
    house.desk.board_shown(AN, board_of(5, &both)).unwrap();
    house.store.settled().await.unwrap();
    let decided = house.takes_back_the_case().await;
    assert_eq!(taken_back(&decided), BTreeMap::from([(AN, vec![3])]));
    let _ = decided.durable.await.unwrap();
    assert_eq!(house.notes(&both[0]).await, 0);
    assert_eq!(house.notes(&both[1]).await, 3, "for the other case");
    assert!(house.desk.notes.boards.of(AN).is_some());
    assert!(house.desk.has_stale_boards());
}

#[tokio::test]
async fn a_board_that_was_turned_is_not_about_the_cases_that_stood_on_it_before() {
    let mut house = House::open().await;
    let other = CaseId::new("BBBBBBBB");
    house.has_sent(&list(&[case()]), 3, NOW).await;
    for cases in [&[case()], &[other]] {
        house.desk.board_shown(AN, board_of(3, cases)).unwrap();
        house.store.settled().await.unwrap();
    }
    assert_eq!(house.notes(&case()).await, 0);
}

/// What kring 0.1.0 left does not tell which case it is about.
fn untold(to: PersonId) -> Letter {
    let say = FacilitatorSay::Draft(CaseId::untold(), DraftSay::AskAge(Words::new("Alex")));
    letter(to, Say::Facilitator(Box::new(say)), Kept::Reader)
}

#[tokio::test]
async fn what_does_not_tell_its_case_goes_with_any_case_of_its_reader() {
    let mut house = House::open().await;
    house.has_sent(&untold(AN), 3, NOW).await;
    house.has_sent(&untold(BO), 4, NOW).await;
    let owed = house.owes(&untold(AN)).await;
    let decided = house.takes_back_the_case().await;
    assert_eq!(taken_back(&decided), BTreeMap::from([(AN, vec![3])]));
    assert_eq!(decided.recalled, [owed]);
}

#[tokio::test]
async fn notes_are_swept_once_they_are_too_old() {
    let mut house = House::open().await;
    let full = 300;
    for message in 0..full {
        house.has_sent(&points(&case()), message, NOW).await;
    }
    house.has_sent(&points(&case()), full, NOW.plus(HOUR)).await;
    let ticks = async |house: &mut House, now: Moment| {
        let mut ticks = 0;
        while house.desk.next_due(now).is_some_and(|due| due <= now) {
            let _ = house.desk.tick(now).await.unwrap().durable.await.unwrap();
            ticks += 1;
        }
        ticks
    };
    assert_eq!(ticks(&mut house, NOW.plus(47 * HOUR)).await, 2, "two pages");
    assert_eq!(house.notes(&case()).await, 301);
    assert_eq!(
        ticks(&mut house, NOW.plus(47 * HOUR + HOUR / 12)).await,
        0,
        "only after a while"
    );
    assert_eq!(ticks(&mut house, NOW.plus(48 * HOUR)).await, 2);
    assert_eq!(house.notes(&case()).await, 1);
    assert_eq!(ticks(&mut house, NOW.plus(49 * HOUR)).await, 1);
    assert_eq!(house.notes(&case()).await, 0);
}

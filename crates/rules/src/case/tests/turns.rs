//! What a party does in a turn, where it depends on what they did before.

mod agreed;
mod answers;
mod sharing;
mod spoken;

use super::*;
use crate::answer::{Answer, MOST_BYTES, Piece, Sharing, Version};
use crate::event::{Event, Sight, Spoken, SpokenTo};
use crate::guide::Edition;
use crate::ids::OptionId;
use crate::say::{GeneralSay, Lead, NoticeKind, ParticipantSay, Toast};
use crate::together::{FilledInTogether, HowMuch, What};
use crate::turn::{Tap, Tapped};
use crate::voice_note::VoiceNote;

/// What was answered before was answered then.
const BEFORE: Moment = Moment(THEN.0 - DAY);

/// Bo agreed to everything that is asked first.
fn answering() -> Case {
    answering_in(guides().for_new().clone())
}

/// The same, with this guide.
fn answering_in(guide: Edition) -> Case {
    let mut case = case(&[]);
    let party = case.party_mut(BO).unwrap();
    party.preparation.guide = guide;
    let text = party.guide(guides()).consent_text;
    let consents = &mut party.preparation.consents;
    consents.take_all_told(text, THEN, &Words::new("An"));
    case
}

/// What Bo is shown when this happens.
fn shown(case: &mut Case, event: Event) -> Vec<ParticipantSay> {
    to_party(case.handle(guides(), BO, event, THEN))
}

fn to_party(told: Vec<Message>) -> Vec<ParticipantSay> {
    let to_party = told.into_iter().filter_map(|message| match message.say {
        Say::Participant(say) => Some(*say),
        _ => None,
    });
    to_party.collect()
}

fn wrote(text: &str) -> Event {
    Event::wrote(Words::new(text), MessageRef(77))
}

/// What stands before what Bo is shown when they write this.
fn writes(case: &mut Case, text: &str) -> Vec<Lead> {
    let shown = shown(case, wrote(text)).into_iter();
    shown.flat_map(|say| say.leads).collect()
}

fn presses(case: &mut Case, tap: Tap) -> Vec<ParticipantSay> {
    to_party(pressed(case, tap))
}

fn pressed(case: &mut Case, tap: Tap) -> Vec<Message> {
    let tapped = Tapped {
        tap,
        revision: case.party(BO).unwrap().preparation.revision,
        message: MessageRef(78),
    };
    case.pressed(guides(), BO, tapped, THEN)
}

/// The button means nothing any more: no more than a word above the chat.
fn is_stale(told: &[Message]) -> bool {
    let stale = Say::General(GeneralSay::Toast(Toast::Stale));
    told.len() == 1 && told[0].say == stale
}

/// What facilitators are told of.
fn noticed(told: &[Message]) -> Vec<NoticeKind> {
    let notices = told.iter().filter_map(|message| match &message.say {
        Say::Facilitator(say) => match &**say {
            FacilitatorSay::Notice(notice) => Some(notice.kind.clone()),
            _ => None,
        },
        _ => None,
    });
    notices.collect()
}

/// This stands at a question of Bo's.
fn answer(case: &mut Case, question: &str, state: State, options: &[&str], words: &str) {
    let answers = &mut case.party_mut(BO).unwrap().preparation.answers;
    let answer = answers.place(&QuestionId::new(question), state);
    answer.state = state;
    let words = Some(Words::new(words)).filter(|words| !words.is_empty());
    answer.versions.push(Version {
        options: options.iter().copied().map(OptionId::new).collect(),
        pieces: words
            .map(|words| Piece::written(MessageRef(1), words))
            .into_iter()
            .collect(),
        ..Version::empty(BEFORE)
    });
}

/// Bo looks at this question.
fn is_at(case: &mut Case, question: &str) {
    case.party_mut(BO).unwrap().preparation.cursor = Some(QuestionId::new(question));
}

fn answer_to<'a>(case: &'a Case, question: &str) -> Option<&'a Answer> {
    case.party(BO).unwrap().preparation.answers.of(question)
}

/// So many bytes stand in an answer that nobody asks for.
fn holds(case: &mut Case, bytes: usize) {
    let answers = &mut case.party_mut(BO).unwrap().preparation.answers;
    let answer = answers.place(&QuestionId::new("long"), State::Given);
    answer.versions.push(Version {
        pieces: vec![Piece::written(
            MessageRef(1),
            Words::new(&"a".repeat(bytes)),
        )],
        ..Version::empty(THEN)
    });
}

#[test]
fn that_there_is_not_much_room_left_is_said_once() {
    let soon = MOST_BYTES / 4 * 3;
    for (held, says_so) in [(soon - 4, false), (soon - 3, true), (soon, false)] {
        let mut case = answering();
        holds(&mut case, held);
        let leads = writes(&mut case, "abc");
        assert_eq!(
            leads.contains(&Lead::PreparationNearlyFull),
            says_so,
            "{held}"
        );
    }
}

#[test]
fn what_is_left_for_the_facilitators_fits_to_the_byte() {
    for (room, fits) in [(3, true), (2, false)] {
        let mut case = answering();
        holds(&mut case, MOST_BYTES - room);
        case.party_mut(BO).unwrap().leaves = Some(THEN);
        let leads = writes(&mut case, "abc");
        let party = case.party(BO).unwrap();
        assert_eq!(party.left.iter().count(), usize::from(fits));
        assert_eq!(leads.contains(&Lead::PreparationFull), !fits);
        assert_eq!(party.left.bytes(), if fits { 3 } else { 0 });
        assert_eq!(party.left.is_empty(), !fits);
    }
    let mut case = answering();
    holds(&mut case, MOST_BYTES - 5);
    case.party_mut(BO).unwrap().leaves = Some(THEN);
    writes(&mut case, "abc");
    let leads = writes(&mut case, "abc");
    assert!(
        leads.contains(&Lead::PreparationFull),
        "what was left counts as well"
    );
}

#[test]
fn who_reads_it_is_carried_only_where_that_is_said() {
    let mut case = answering();
    let said = shown(&mut case, wrote("abc"));
    assert!(!said.is_empty() && said.iter().all(|say| say.readers.is_empty()));
    let consents = &mut case.party_mut(BO).unwrap().preparation.consents;
    *consents = crate::consent::Consents::default();
    let asked = shown(&mut case, Event::Commanded(None));
    let named = asked.iter().filter(|say| !say.readers.is_empty());
    assert!(named.count() <= 1);
}

#[test]
fn what_is_not_so_stands_in_no_row() {
    let mut case = answering();
    let said = shown(&mut case, wrote("abc"));
    let row = serde_json::to_value(&said[0]).unwrap();
    let holds = |name: &str| row.get(name).is_some();
    assert!(holds("scene") && !holds("may_ask_a_lawyer") && !holds("has_agreed"));
}

#[test]
fn what_is_chosen_cannot_be_spoken() {
    let mut case = answering();
    let party = case.party(BO).unwrap();
    let walk = party
        .guide(guides())
        .walk(party.role, &party.preparation.answers);
    let chosen = walk
        .iter()
        .find(|asked| !asked.options.is_empty() && !asked.own_words);
    let question = chosen.unwrap().id.clone();
    let spoken = Spoken {
        voice: VoiceNote::sent(MessageRef(77), 5, 100),
        words: Words::default(),
        sight: Sight::Seen,
        to: SpokenTo::Question(question.clone()),
    };
    shown(&mut case, Event::Spoke(spoken));
    let answers = &case.party(BO).unwrap().preparation.answers;
    assert!(answers.of(question.as_str()).is_none());
    assert!(answers.voices().is_empty());
}

#[test]
fn only_who_is_young_and_alone_asks_to_fill_it_in_together() {
    let asks = |age, change: &dyn Fn(&mut Party)| {
        let mut case = answering();
        let party = case.party_mut(BO).unwrap();
        party.age = age;
        change(party);
        presses(&mut case, Tap::Together(HowMuch::Everything));
        case.party(BO).unwrap().is_all_together()
    };
    assert!(asks(AgeBand::From16, &|_| {}));
    assert!(!asks(AgeBand::Adult, &|_| {}));
    let one = |party: &mut Party| {
        party.together = Some(FilledInTogether {
            what: What::Question(QuestionId::new("happened")),
            since: THEN,
            sitting: None,
        });
    };
    assert!(!asks(AgeBand::From16, &one));
}

#[test]
fn their_card_goes_on_paper_as_a_document() {
    let mut case = answering();
    let card = presses(&mut case, Tap::Card);
    let paper = presses(&mut case, Tap::CardOnPaper);
    let documents = |said: Vec<ParticipantSay>| {
        let said = said.into_iter().map(|say| Say::Participant(Box::new(say)));
        said.filter(Say::is_document).count()
    };
    assert_eq!((documents(card), documents(paper)), (0, 1));
}

#[test]
fn a_gate_that_was_answered_is_answered_anew_unless_it_is_closed() {
    let mut case = answering();
    let party = case.party(BO).unwrap();
    let guide = party.guide(guides());
    let walk = guide.walk(party.role, &party.preparation.answers);
    let gate = walk.iter().find(|asked| asked.is_gate()).unwrap();
    let (id, options) = (gate.id.clone(), gate.options.to_vec());
    let (closing, leading): (Vec<_>, Vec<_>) = options
        .into_iter()
        .partition(|option| guide.closes(&id, option));
    for (option, is_closed) in [(&leading[0], false), (&closing[0], true)] {
        let answers = &mut case.party_mut(BO).unwrap().preparation.answers;
        answers.place(&id, State::Given).versions = vec![Version {
            options: vec![option.clone()],
            ..Version::empty(THEN)
        }];
        let shown = presses(&mut case, Tap::Change(id.clone())).into_iter();
        let leads: Vec<Lead> = shown.flat_map(|say| say.leads).collect();
        assert_eq!(leads.contains(&Lead::GateIsClosed), is_closed, "{option:?}");
    }
}

#[test]
fn what_nobody_asks_them_cannot_be_changed() {
    let mut case = answering();
    let shown = presses(&mut case, Tap::Change(QuestionId::new("nowhere")));
    assert!(shown.is_empty(), "but for a word above the chat");
    assert_eq!(case.party(BO).unwrap().preparation.cursor, None);
}

#[test]
fn what_they_want_to_say_themselves_is_what_they_labelled_so() {
    let mut case = answering();
    let party = case.party_mut(BO).unwrap();
    let guide = party.guide(guides());
    let walk = guide.walk(party.role, &party.preparation.answers);
    let in_words = walk
        .iter()
        .filter(|asked| asked.options.is_empty() && !asked.is_gate());
    let questions: Vec<QuestionId> = in_words.take(2).map(|asked| asked.id.clone()).collect();
    for (question, sharing) in questions
        .iter()
        .zip([Sharing::Myself, Sharing::Facilitator])
    {
        let answer = party.preparation.answers.place(question, State::Given);
        answer.sharing = sharing;
        answer.versions.push(Version {
            pieces: vec![Piece::written(MessageRef(1), Words::new("words"))],
            ..Version::empty(THEN)
        });
    }
    let lines = case.party(BO).unwrap().says_themselves(guide).into_iter();
    assert!(lines.map(|line| line.question).eq([questions[0].clone()]));
}

//! A case of two, and what facilitators do with it where it depends on who they are and on what was done before.

mod agreed;
mod at_a_gate;
mod corrected;
mod how_far;
mod on_paper;
mod turns;

use std::sync::{Arc, LazyLock};

use super::*;
use crate::answer::{Answer, Answers, State, Version};
use crate::case::happened;
use crate::closing::{Closed, Closing, LONGER};
use crate::contact::{Sendable, Sent, SentToParty};
use crate::deed::{By, DeedKind};
use crate::gate::{Decided, Decision};
use crate::guide::Kind;
use crate::ids::{MessageRef, OptionId, QuestionId};
use crate::moment::DAY;
use crate::other_way::{ForWhom, Reason, Wanted};
use crate::party::{Clearing, HardMoment, InvitationState, LeftOut, NewParty};
use crate::point::{PointKey, PointKind};
use crate::preparation::{OpenAnswer, Standing};
use crate::programme::{AskedItem, Item, ItemReply, Part};
use crate::role::{AgeBand, Language, Role};
use crate::zone::Zone;

/// A Monday, at ten in the morning.
pub(crate) const THEN: Moment = Moment(1_772_445_600);
pub(crate) const AN: PersonId = PersonId(1);
pub(super) const CAS: PersonId = PersonId(2);
const DEE: PersonId = PersonId(3);
pub(super) const ALEX: PartyId = PartyId(1);
pub(crate) const BO: PartyId = PartyId(2);
const CLEO: PartyId = PartyId(3);
const DIRK: PartyId = PartyId(4);

/// They are read once: that takes a while.
fn guides() -> &'static Guides {
    static GUIDES: LazyLock<Guides> = LazyLock::new(|| Guides::built_in().unwrap());
    &GUIDES
}

pub(super) fn facilitator(person: PersonId, name: &str) -> CaseFacilitator {
    CaseFacilitator::new(person, Words::new(name))
}

fn of(alias: &str, role: Role) -> NewParty {
    NewParty {
        alias: Words::new(alias),
        role,
        language: Language::DUTCH,
        age: AgeBand::Adult,
        guide: None,
        supports: None,
    }
}

/// Alex and Bo have come; An facilitates it, and who else is given.
pub(crate) fn case(others: &[CaseFacilitator]) -> Case {
    let opening = Opening {
        label: Words::new("Wilg"),
        incident: Words::new("Something happened."),
        for_parties: Words::default(),
        police: Police::No,
        form: Form::Pair,
        parties: vec![of("Alex", Role::Harmed), of("Bo", Role::Responsible)],
    };
    let by = facilitator(AN, "An");
    let (mut case, _) = Case::open(guides(), CaseId::new("ABCD2345"), by, opening, THEN);
    case.head.facilitators.extend_from_slice(others);
    for (id, person) in [(ALEX, 11), (BO, 12)] {
        let party = case.party_mut(id).unwrap();
        party.person = Some(PersonId(person));
        party.invitation.state = InvitationState::Taken(THEN);
    }
    case
}

/// Cleo and Dirk have come as well.
fn case_of_four() -> Case {
    let mut case = case(&[]);
    for (id, alias) in [(CLEO, "Cleo"), (DIRK, "Dirk")] {
        let mut party = case.party(ALEX).unwrap().clone();
        (party.id, party.alias) = (id, Words::new(alias));
        party.person = Some(PersonId(10 + i64::from(id.0)));
        case.parties.push(Arc::new(party));
    }
    case
}

/// They answered with these options, and nothing else.
fn chooses<'p>(party: &'p mut Party, question: &str, options: &[&str]) -> &'p mut Answer {
    let answers = &mut party.preparation.answers;
    let answer = answers.place(&QuestionId::new(question), State::Given);
    answer.versions = vec![Version {
        options: options.iter().copied().map(OptionId::new).collect(),
        ..Version::empty(THEN)
    }];
    answer
}

fn cleared(kind: PointKind) -> Clearing {
    Clearing {
        key: PointKey::about(kind, ""),
        since: THEN,
        note: Words::new("A note."),
        by: AN,
        at: THEN,
        adult: None,
    }
}

/// Bo writes it, for Alex.
pub(super) fn letter() -> Item {
    Item {
        number: 1,
        version: 1,
        part: Part::Other,
        who: BO,
        concerns: vec![BO, ALEX],
        text: Words::new("A letter."),
        by: None,
        looks_after: Words::new("An"),
        told: vec![],
        forgotten: false,
        change: None,
        next: None,
        dropped: false,
        outcome: None,
        heard: None,
        told_how: vec![],
    }
}

fn agrees(party: &mut Party, item: &Item) {
    let item = item.for_party(party.id);
    let reply = Some((ItemReply::Yes, THEN));
    party.programme.may_be_shared = Some((true, THEN));
    party.programme.asked.push(AskedItem { item, reply });
}

const LEFT_OUT: Option<LeftOut> = Some(LeftOut { by: AN, at: THEN });

fn who_facilitates(case: &Case) -> Vec<PersonId> {
    let all = case.head.facilitators.iter();
    all.map(|one| one.person).collect()
}

#[test]
fn only_a_facilitator_leaves_it_to_somebody_and_never_to_who_takes_part() {
    let mut case = case(&[]);
    let alex = facilitator(PersonId(11), "Alex");
    assert!(case.is_left_to(AN, &alex).is_none());
    assert!(case.is_left_to(DEE, &facilitator(CAS, "Cas")).is_none());
    assert_eq!(who_facilitates(&case), [AN]);
    let told = case.is_left_to(AN, &facilitator(CAS, "Cas")).unwrap();
    let told: Vec<PersonId> = told.iter().map(|message| message.to).collect();
    assert_eq!(told, [PersonId(11), PersonId(12)]);
    assert_eq!(who_facilitates(&case), [AN, CAS]);
}

#[test]
fn who_comes_back_sends_away_whoever_stood_in_and_whoever_stood_in_for_them() {
    let mut case = case(&[]);
    case.is_left_to(AN, &facilitator(CAS, "Cas")).unwrap();
    case.is_left_to(CAS, &facilitator(DEE, "Dee")).unwrap();
    assert!(case.is_taken_back(DEE).1.is_empty(), "who is not away");
    assert_eq!(who_facilitates(&case), [AN, CAS, DEE]);
    let (told, gone) = case.is_taken_back(AN);
    assert_eq!((told.len(), gone), (2, [CAS, DEE].into()));
    assert_eq!(who_facilitates(&case), [AN]);
}

#[test]
fn who_has_left_or_is_left_out_hears_of_no_colleague_and_nobody_does_once_it_is_over() {
    let told = |change: &dyn Fn(&mut Case)| {
        let mut case = case(&[]);
        change(&mut case);
        case.to_whoever_goes_on(&Scene::HandedIn).len()
    };
    assert_eq!(told(&|_| {}), 2);
    assert_eq!(
        told(&|case| case.party_mut(BO).unwrap().left_out = LEFT_OUT),
        1
    );
    let stops =
        |case: &mut Case| case.party_mut(BO).unwrap().preparation.standing = Standing::Stopped;
    assert_eq!(told(&stops), 1);
    assert_eq!(told(&|case| case.head.ended = Some(THEN)), 0);
}

#[test]
fn what_a_colleague_did_last_is_told_as_long_as_they_facilitate_it() {
    let mut alone = case(&[]);
    alone.did(AN, Act::LeftOut, Some(BO), THEN);
    assert!(
        alone.head.doings.is_empty(),
        "nobody else would do it again"
    );

    let mut both = case(&[facilitator(CAS, "Cas")]);
    both.did(CAS, Act::Uncleared, Some(BO), THEN);
    both.did(CAS, Act::LeftOut, Some(BO), THEN);
    both.did(CAS, Act::LeftOut, Some(BO), THEN.plus(1));
    assert_eq!(
        both.head.doings.len(),
        2,
        "each is remembered once, as it was last"
    );
    let done = |case: &Case, by, party| case.done_by_colleague(by, &[Act::LeftOut], Some(party));
    assert!(done(&both, AN, BO).is_some());
    assert!(done(&both, CAS, BO).is_none() && done(&both, AN, ALEX).is_none());
    both.head.facilitators.pop();
    assert!(done(&both, AN, BO).is_none());
}

#[test]
fn a_case_goes_to_who_was_asked_in_the_place_of_who_offered_it() {
    let mut stands_in = facilitator(DEE, "Dee");
    stands_in.instead_of = Some(AN);
    let mut case = case(&[stands_in, facilitator(CAS, "Cas")]);
    case.offer_to(AN, 2, THEN);
    assert!(case.take_over(DEE).next.is_none(), "Cas was asked");
    assert_eq!(case.take_over(CAS).next, Some(Next::Removed(AN)));
    assert_eq!(who_facilitates(&case), [CAS, DEE]);
    let instead = case.head.facilitators.iter().map(|one| one.instead_of);
    assert!(
        instead.eq([None, None]),
        "nobody comes back for whom Dee stood in"
    );
}

#[test]
fn what_was_offered_by_or_to_somebody_who_is_gone_is_offered_no_longer() {
    for gone in [AN, CAS] {
        let mut case = case(&[facilitator(CAS, "Cas"), facilitator(DEE, "Dee")]);
        case.offer_to(AN, 1, THEN);
        case.head.facilitators.retain(|one| one.person != gone);
        assert!(case.take_over(CAS).next.is_none(), "{gone:?}");
    }
}

#[test]
fn nobody_is_left_out_twice_or_once_it_is_over_and_it_counts_as_something_done() {
    let leave_out = |case: &mut Case| {
        case.leaves_out(guides(), AN, (BO, Words::new("A note.")), THEN.plus(DAY));
        case.party(BO).unwrap().left_out.map(|out| out.at)
    };
    let mut case = case(&[]);
    let before = case.head.acts;
    assert_eq!(leave_out(&mut case), Some(THEN.plus(DAY)));
    assert_eq!(case.head.acts, before + 1);
    case.party_mut(BO).unwrap().left_out = LEFT_OUT;
    assert_eq!(leave_out(&mut case), Some(THEN), "as it was");
    case.party_mut(BO).unwrap().left_out = None;
    case.head.ended = Some(THEN);
    assert_eq!(leave_out(&mut case), None);
}

#[test]
fn a_name_is_corrected_once_and_not_to_the_name_of_another() {
    let mut case = case(&[]);
    let before = case.head.acts;
    case.renames(AN, BO, Words::new("ALEX"), THEN);
    assert_eq!(
        (case.party(BO).unwrap().alias.as_str(), case.head.acts),
        ("Bo", before)
    );
    case.renames(AN, BO, Words::new("Bob"), THEN);
    assert_eq!(
        (case.party(BO).unwrap().alias.as_str(), case.head.acts),
        ("Bob", before + 1)
    );
    case.party_mut(BO).unwrap().left_out = LEFT_OUT;
    case.renames(AN, BO, Words::new("Bobby"), THEN);
    assert_eq!(case.party(BO).unwrap().alias.as_str(), "Bob", "left out");
}

#[test]
fn another_way_is_taken_with_who_is_there_and_once() {
    let take = |whom, change: &dyn Fn(&mut Case)| {
        let mut case = case(&[]);
        change(&mut case);
        let was = case.clone();
        let (party, reason) = (BO, Reason::Talks);
        let wanted = Wanted {
            party,
            whom,
            reason,
        };
        let note = (&wanted, Words::new("A note."));
        case.takes_other_way(guides(), AN, note, (30, THEN.plus(DAY)));
        let one = |case: &Case| case.party(BO).unwrap().preparation.standing == Standing::OtherWay;
        (
            one(&case) && !one(&was),
            case.head.ended.is_some() && was.head.ended.is_none(),
        )
    };
    let stand =
        |case: &mut Case, standing| case.party_mut(BO).unwrap().preparation.standing = standing;
    let is_over = |case: &mut Case| case.head.ended = Some(THEN);
    let is_out = |case: &mut Case| case.party_mut(BO).unwrap().left_out = LEFT_OUT;
    for standing in [Standing::UnderWay, Standing::Paused, Standing::Stopped] {
        assert_eq!(
            take(ForWhom::One, &|case| stand(case, standing)),
            (true, false)
        );
    }
    for standing in [Standing::OtherWay, Standing::Erased] {
        assert_eq!(
            take(ForWhom::One, &|case| stand(case, standing)),
            (false, false)
        );
    }
    assert_eq!(take(ForWhom::One, &is_out), (false, false));
    assert_eq!(take(ForWhom::One, &is_over), (false, false));
    assert_eq!(take(ForWhom::All, &|_| {}), (false, true));
    assert_eq!(take(ForWhom::All, &is_out), (false, true));
    assert_eq!(take(ForWhom::All, &is_over), (false, false));
}

#[test]
fn only_whom_it_still_concerns_is_reminded() {
    let reminded = |change: &dyn Fn(&mut Case)| {
        let mut case = case(&[]);
        assert!(case.party_mut(BO).unwrap().preparation.reminders.want(THEN));
        case.plans_its_reminders(&Zone::default());
        change(&mut case);
        let now = case.party(BO).unwrap().preparation.reminders.due().unwrap();
        let told = case.reminders(guides(), now);
        assert!(told.iter().all(|message| message.to == PersonId(12)));
        told.len()
    };
    let bo = |case: &mut Case, change: &dyn Fn(&mut Party)| change(case.party_mut(BO).unwrap());
    assert_eq!(reminded(&|_| {}), 1);
    assert_eq!(
        reminded(&|case| bo(case, &|party| party.preparation.standing = Standing::Paused)),
        1
    );
    let stopped = |party: &mut Party| party.preparation.standing = Standing::Stopped;
    let busy = |party: &mut Party| party.preparation.active = THEN.plus(DAY);
    let sits = |party: &mut Party| party.sits_down_with(AN, Words::new("An"), THEN);
    for change in [
        &stopped as &dyn Fn(&mut Party),
        &busy,
        &sits,
        &|party| party.blocked_since = Some(THEN),
        &|party| party.left_out = LEFT_OUT,
        &|party| party.preparation.handed_in = Some(THEN),
    ] {
        assert_eq!(reminded(&|case| bo(case, change)), 0);
    }
    assert_eq!(reminded(&|case| case.head.ended = Some(THEN)), 0);
}

#[test]
fn they_sit_with_one_facilitator_of_the_case_until_that_one_turns_away() {
    let sat = || {
        let mut case = case(&[facilitator(CAS, "Cas")]);
        let party = case.party_mut(BO).unwrap();
        party.sits_down_with(AN, Words::new("An"), THEN);
        case
    };
    let mut case = sat();
    assert!(case.sits_together(AN, BO, THEN) && !case.sits_together(CAS, BO, THEN));
    assert!(!case.sits_together(AN, ALEX, THEN));
    case.stop_sitting(CAS, BO);
    assert!(case.sits_together(AN, BO, THEN));
    case.stop_sitting(AN, BO);
    assert!(!case.sits_together(AN, BO, THEN));
    let is_over = |case: &mut Case| case.head.ended = Some(THEN);
    let is_gone = |case: &mut Case| case.head.facilitators.retain(|one| one.person != AN);
    let is_out = |case: &mut Case| case.party_mut(BO).unwrap().left_out = LEFT_OUT;
    for change in [&is_over as &dyn Fn(&mut Case), &is_gone, &is_out] {
        let mut case = sat();
        change(&mut case);
        assert!(!case.sits_together(AN, BO, THEN));
    }
}

#[test]
fn who_sat_down_with_whom_is_noted_once() {
    let was = case(&[facilitator(CAS, "Cas")]);
    let mut asked = was.clone();
    let sit = |case: &mut Case, with, at| {
        let party = case.party_mut(BO).unwrap();
        party.sits_down_with(with, Words::new("An"), at);
    };
    let is_here = |case: &mut Case| {
        let together = case.party_mut(BO).unwrap().together.as_mut();
        together.unwrap().sitting.as_mut().unwrap().is_here = true;
    };
    let noted = |before: &Case, case: &Case| {
        let deeds = happened(Some(before), case, Some(AN));
        let sat = deeds
            .into_iter()
            .filter(|deed| deed.kind == DeedKind::SatTogether);
        sat.map(|deed| deed.by).collect::<Vec<_>>()
    };
    sit(&mut asked, AN, THEN);
    assert_eq!(noted(&was, &asked), [], "who is there is asked first");
    let mut here = asked.clone();
    is_here(&mut here);
    assert_eq!(noted(&asked, &here), [By::Facilitator(AN)]);
    assert_eq!(noted(&here, &here), []);
    let mut with_cas = here.clone();
    sit(&mut with_cas, CAS, THEN);
    is_here(&mut with_cas);
    assert_eq!(noted(&here, &with_cas), [By::Facilitator(CAS)]);
}

#[test]
fn why_somebody_is_in_a_case_no_longer_is_noted_as_it_was() {
    let noted = |was_asked: bool, change: &dyn Fn(&mut Party)| {
        let mut was = case(&[]);
        was.party_mut(BO).unwrap().preparation.asks_who = was_asked;
        let mut case = was.clone();
        let party = case.party_mut(BO).unwrap();
        party.person = None;
        change(party);
        let deeds = happened(Some(&was), &case, Some(AN)).into_iter();
        deeds.map(|deed| (deed.kind, deed.by)).collect::<Vec<_>>()
    };
    let (theirs, an) = (By::Participant, By::Facilitator(AN));
    let revoked = |party: &mut Party| party.invitation.state = InvitationState::Revoked;
    let again = |party: &mut Party| party.invitation.state = InvitationState::Open;
    let erased = |party: &mut Party| party.preparation.standing = Standing::Erased;
    let undone = (DeedKind::WrongPersonUndone, an);
    assert_eq!(noted(true, &revoked), [(DeedKind::NotTheirs, theirs)]);
    assert_eq!(noted(false, &revoked), [undone]);
    assert_eq!(noted(true, &again), [undone]);
    assert_eq!(noted(true, &erased), [(DeedKind::PartyErased, theirs)]);
}

fn sent(at: Moment) -> Sent {
    Sent {
        by: CAS,
        name: Words::new("Cas"),
        at,
        what: Sendable::Call(at.plus(DAY)),
        read: None,
    }
}

#[test]
fn what_a_party_was_let_know_is_noted_by_who_let_them_know() {
    let was = case(&[facilitator(CAS, "Cas")]);
    let mut once = was.clone();
    once.party_mut(BO).unwrap().sent.push(sent(THEN));
    let mut twice = once.clone();
    twice.party_mut(BO).unwrap().sent.push(sent(THEN.plus(1)));
    for (before, case, times) in [(&was, &once, 1), (&once, &once, 0), (&once, &twice, 1)] {
        let deeds = happened(Some(before), case, Some(AN));
        let by = deeds.iter().map(|deed| (deed.kind, deed.by));
        let let_know = (DeedKind::ParticipantLetKnow, By::Facilitator(CAS));
        assert!(by.eq(vec![let_know; times]));
    }
}

#[test]
fn each_note_has_a_moment_of_its_own_and_the_newest_thirty_stay() {
    let mut all = SentToParty::default();
    for _ in 0..40 {
        let at = all.time_for(THEN);
        all.push(sent(at));
    }
    let at: Vec<Moment> = all.iter().map(|sent| sent.at).collect();
    let last_thirty: Vec<Moment> = (10..40).map(|later| THEN.plus(later)).collect();
    assert_eq!(at, last_thirty);
    assert_eq!(all.time_for(THEN.plus(DAY)), THEN.plus(DAY));
}

#[test]
fn a_house_that_rewords_its_consents_asks_everybody_anew() {
    let (guides, reworded) = (guides(), guides().clone().with_consents_reworded(1));
    let mut case = case(&[]);
    let texts =
        [guides, &reworded].map(|guides| case.party(BO).unwrap().guide(guides).consent_text);
    assert!(texts[1] > texts[0]);
    let consents = &mut case.party_mut(BO).unwrap().preparation.consents;
    consents.take_all_told(texts[0], THEN, &Words::new("An"));
    assert!(!consents.are_outdated(texts[0]) && consents.are_outdated(texts[1]));
}

#[test]
fn a_facilitator_who_goes_leaves_the_others_and_only_they_hear_it() {
    let mut case = case(&[facilitator(CAS, "Cas")]);
    assert!(case.facilitator_goes(DEE).is_empty());
    let told = case.facilitator_goes(CAS);
    let told: Vec<PersonId> = told.iter().map(|message| message.to).collect();
    assert_eq!((told, who_facilitates(&case)), (vec![CAS], vec![AN]));
}

#[test]
fn what_waited_for_a_clock_that_was_ahead_waits_no_longer() {
    let ahead = |change: &dyn Fn(&mut Case)| {
        let mut case = case(&[]);
        change(&mut case);
        case.clock_went_back(THEN);
        (case.head.warned, case.head.still.map(|still| still.since))
    };
    let still = |since| Still {
        since,
        asked: None,
        told: false,
    };
    for (at, stays) in [(THEN, true), (THEN.plus(1), false), (THEN.plus(-1), true)] {
        let kept = stays.then_some(at);
        assert_eq!(ahead(&|case| case.head.warned = Some(at)), (kept, None));
        assert_eq!(
            ahead(&|case| case.head.still = Some(still(at))),
            (None, kept)
        );
    }
}

#[test]
fn the_next_question_comes_by_itself_where_somebody_can_read_it() {
    let due = |change: &dyn Fn(&mut Party)| {
        let mut case = case(&[]);
        let party = case.party_mut(BO).unwrap();
        party.sits_down_with(AN, Words::new("An"), THEN);
        let sitting = party.together.take();
        change(party);
        party.preparation.open = Some(OpenAnswer {
            quiet: Some(THEN),
            ..OpenAnswer::at(QuestionId::new("happened"))
        });
        let alone = party.quiet_due();
        party.together = sitting;
        (alone, party.quiet_due())
    };
    let then = Some(THEN);
    assert_eq!(due(&|_| {}), (then, then));
    assert_eq!(due(&|party| party.person = None), (None, then));
    assert_eq!(due(&|party| party.blocked_since = then), (None, then));
    let pauses = |party: &mut Party| party.preparation.standing = Standing::Paused;
    assert_eq!(due(&pauses), (None, None));
}

#[test]
fn a_case_that_is_over_goes_no_other_way() {
    let mut case = case(&[]);
    case.head.ended = Some(THEN);
    let wanted = Wanted {
        party: BO,
        whom: ForWhom::All,
        reason: Reason::Talks,
    };
    let note = (&wanted, Words::new("A note."));
    let told = case.takes_other_way(guides(), AN, note, (30, THEN.plus(DAY)));
    assert!(case.head.other_way.is_none());
    assert_eq!(told.len(), 1, "only that it cannot be done now");
}

#[test]
fn what_was_put_off_is_passed_over_where_somebody_says_that_everything_was_asked() {
    let mut case = case(&[]);
    let party = case.party_mut(BO).unwrap();
    let answers = &mut party.preparation.answers;
    for (question, state) in [("one", State::Later), ("two", State::Given)] {
        answers.place(&QuestionId::new(question), state);
    }
    party.passes_over_what_was_put_off(THEN);
    let answers = &party.preparation.answers;
    let state = |question: &str| answers.of(question).map(|answer| answer.state);
    assert_eq!(state("one"), Some(State::Skipped));
    assert_eq!(state("two"), Some(State::Given));
}

#[test]
fn who_is_being_prepared_can_be_reached_or_is_spoken_with_and_did_not_stop() {
    let is = |change: &dyn Fn(&mut Party)| {
        let mut case = case(&[]);
        let party = case.party_mut(BO).unwrap();
        change(party);
        party.is_being_prepared()
    };
    let stand = |party: &mut Party, standing| party.preparation.standing = standing;
    assert!(is(&|_| {}));
    assert!(is(&|party| stand(party, Standing::Paused)));
    assert!(!is(&|party| stand(party, Standing::Stopped)));
    assert!(!is(&|party| party.left_out = LEFT_OUT));
    assert!(!is(&|party| party.person = None));
    assert!(is(&|party| {
        party.person = None;
        party.sits_down_with(AN, Words::new("An"), THEN);
    }));
}

#[test]
fn a_day_is_told_as_long_as_it_is_to_come() {
    let told = |when: Moment| {
        let mut case = case(&[]);
        let day = case.day_mut(guides());
        day.when = Some(when);
        day.place = Words::new("A room.");
        case.tell_day(guides(), AN, None, &Zone::default(), THEN);
        case.head.day.unwrap().told.is_some()
    };
    assert!(told(THEN.plus(1)));
    assert!(!told(THEN) && !told(THEN.plus(-1)));
}

#[test]
fn whoever_was_told_a_day_hears_of_it_once_more_where_something_of_it_is_otherwise() {
    let mut case = case(&[]);
    let mut told = |when: Moment, place: &str| {
        let day = case.day_mut(guides());
        (day.when, day.place) = (Some(when), Words::new(place));
        day.order = vec![ALEX, BO];
        let said = case.tell_day(guides(), AN, None, &Zone::default(), THEN);
        said.iter().filter(|message| message.to != AN).count()
    };
    let (tomorrow, later) = (THEN.plus(DAY), THEN.plus(2 * DAY));
    assert_eq!(told(tomorrow, "A room."), 2, "for the first time");
    assert_eq!(told(tomorrow, "A room."), 0, "the same");
    assert_eq!(told(tomorrow, "Another room."), 2);
    assert_eq!(told(later, "Another room."), 2);
}

#[test]
fn who_comes_is_changed_one_by_one_and_only_by_who_can_come() {
    let mut case = case(&[]);
    let taps = |case: &mut Case, party| {
        let tap = (day::DayTap::Comes(party), MessageRef(1));
        case.day_tapped(guides(), AN, tap, &Zone::default(), THEN);
        case.head.day.as_ref().unwrap().order.clone()
    };
    assert_eq!(taps(&mut case, BO), [ALEX], "both came");
    assert_eq!(taps(&mut case, ALEX), []);
    assert_eq!(taps(&mut case, BO), [BO]);
    case.party_mut(ALEX).unwrap().left_out = LEFT_OUT;
    assert_eq!(taps(&mut case, ALEX), [BO]);
}

#[test]
fn a_digest_is_planned_once_something_is_to_stand_in_it() {
    let mut case = case(&[]);
    assert!(!case.has_no_plan_for_its_digest());
    let hard = HardMoment {
        at: THEN,
        digest: None,
    };
    case.party_mut(BO).unwrap().hard = Some(hard);
    assert!(case.has_no_plan_for_its_digest());
    case.plans_its_digest(&Zone::default());
    assert!(!case.has_no_plan_for_its_digest());
    let planned = case.party(BO).unwrap().hard;
    case.plans_its_digest(&Zone::default());
    assert_eq!(case.party(BO).unwrap().hard, planned);
}

#[test]
fn what_is_said_of_then_and_of_now_is_not_of_one_time() {
    let nothing = Answers::default();
    let mut asked_of_both = 0;
    for (guide, _) in guides().all() {
        for asked in guide.walk(Role::Harmed, &nothing) {
            let Some(then) = asked.options.first() else {
                continue;
            };
            let is_of_both = asked.kind == Kind::ThenAndNow;
            let now = then.of_now();
            assert!(guide.are_of_one_time(&asked, then, then));
            assert_eq!(guide.are_of_one_time(&asked, then, &now), !is_of_both);
            asked_of_both += usize::from(is_of_both);
        }
    }
    assert!(asked_of_both > 0);
}

#[test]
fn who_sits_with_a_facilitator_asked_for_it_or_everything_is_recorded() {
    let may = |change: &dyn Fn(&mut Party)| {
        let mut case = case(&[]);
        let party = case.party_mut(BO).unwrap();
        change(party);
        party.may_sit_together()
    };
    let asked = |party: &mut Party| party.sits_down_with(AN, Words::new("An"), THEN);
    assert!(!may(&|_| {}));
    assert!(may(&asked));
    assert!(!may(&|party| {
        asked(party);
        party.left_out = LEFT_OUT;
    }));
    assert!(!may(&|party| {
        asked(party);
        party.preparation.asks_who = true;
    }));
    assert!(!may(&|party| party.person = None), "who is grown up");
}

#[test]
fn what_was_noted_in_a_talk_is_forgotten_once_it_is_gone() {
    let mut was = case(&[]);
    let party = was.party_mut(BO).unwrap();
    party.person = None;
    let consents = &mut party.preparation.consents;
    consents.take_all_told(1, THEN, &Words::new("An"));
    let noted = |before: &Case, case: &Case| {
        let deeds = happened(Some(before), case, Some(AN)).into_iter();
        deeds.map(|deed| deed.kind).collect::<Vec<_>>()
    };
    let mut paused = was.clone();
    paused.party_mut(BO).unwrap().preparation.standing = Standing::Paused;
    for kind in [DeedKind::TalkForgotten, DeedKind::AnswersNoted] {
        assert!(!noted(&was, &paused).contains(&kind), "{kind:?}");
    }
    let mut before = was.clone();
    let preparation = &mut before.party_mut(BO).unwrap().preparation;
    *preparation = preparation.anew(THEN);
    assert!(noted(&before, &was).contains(&DeedKind::AnswersNoted));
    let mut gone = was.clone();
    let preparation = &mut gone.party_mut(BO).unwrap().preparation;
    *preparation = preparation.anew(THEN);
    assert!(noted(&was, &gone).contains(&DeedKind::TalkForgotten));
}

#[test]
fn a_conversation_is_indirect_once_too_few_meet() {
    let form = |apart: &[PartyId]| {
        let mut case = case(&[]);
        case.head.form = Form::Circle;
        for id in apart {
            let decided = Decided {
                decision: Decision::Indirect,
                by: AN,
                at: THEN,
            };
            let decisions = &mut case.party_mut(*id).unwrap().preparation.decisions;
            decisions.insert(QuestionId::new("a-gate"), decided);
        }
        case.form(guides())
    };
    assert_eq!(form(&[]), Form::Circle);
    assert_eq!(form(&[BO]), Form::Indirect);
    assert_eq!(form(&[ALEX, BO]), Form::Indirect);
}

#[test]
fn a_reminder_is_planned_once_it_is_wanted() {
    let mut case = case(&[]);
    assert!(!case.has_reminders_to_plan());
    assert!(case.party_mut(BO).unwrap().preparation.reminders.want(THEN));
    assert!(case.has_reminders_to_plan());
    case.plans_its_reminders(&Zone::default());
    assert!(!case.has_reminders_to_plan());
}

#[test]
fn a_plan_shows_an_answer_once_somebody_replied() {
    let seen = |replied: Option<Moment>| {
        let mut case = case(&[]);
        let day = case.day_mut(guides());
        day.proposals = vec![THEN];
        day.asked = Some(THEN);
        let party = &mut case.party_mut(BO).unwrap().day;
        party.asked = vec![THEN];
        party.replied = replied;
        let tap = (day::DayTap::Show, MessageRef(1));
        let done = case.day_tapped(guides(), AN, tap, &Zone::default(), THEN);
        let said: Vec<_> = done.messages.iter().map(|one| (one.to, &one.say)).collect();
        let deeds = crate::say::shown(&said, Some(AN)).into_iter();
        deeds.map(|deed| deed.kind).collect::<Vec<_>>()
    };
    assert_eq!(seen(None), []);
    assert_eq!(seen(Some(THEN)), [DeedKind::CaseLookedAt]);
}

#[test]
fn it_is_the_turn_of_whoever_is_there_and_neither_through_nor_out_of_it() {
    let turn = |change: &dyn Fn(&mut Case)| {
        let mut case = case(&[]);
        change(&mut case);
        let party = case.party(ALEX).unwrap();
        case.their_turn_since(party.guide(guides()), party)
            .is_some()
    };
    let alex = |change: fn(&mut Party)| turn(&|case| change(case.party_mut(ALEX).unwrap()));
    assert!(turn(&|_| {}));
    assert!(!turn(&|case| case.head.ended = Some(THEN)));
    assert!(!alex(|alex| alex.person = None));
    assert!(!alex(|alex| alex.left_out = LEFT_OUT));
    assert!(!alex(|alex| alex.preparation.handed_in = Some(THEN)));
    assert!(!alex(|alex| alex.preparation.standing = Standing::Stopped));
    assert!(!alex(|alex| alex.preparation.standing = Standing::OtherWay));
    assert!(!alex(|alex| alex.preparation.standing = Standing::Erased));
    assert!(alex(|alex| alex.preparation.standing = Standing::Paused));
}

#[test]
fn what_is_kept_longer_already_is_not_asked_for_once_more() {
    let mut case = case(&[]);
    case.head.ended = Some(THEN);
    case.head.closed = Some(Box::new(Closed::for_reason(Closing::Held)));
    let days = LONGER[0];
    let asks = |case: &Case| case.ask_why_longer(AN, days).next.is_some();
    assert!(asks(&case));
    let reason = (days, Words::new("A reason."));
    assert!(!case.is_kept_longer(AN, reason, THEN.plus(DAY)).is_empty());
    assert!(!asks(&case), "it is kept longer already");
}

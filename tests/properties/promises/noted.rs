//! Whatever shows a facilitator what somebody wrote is noted, exactly once, and the log itself tells nothing of it.

use std::collections::BTreeMap;

use kring::desk::tables;
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::ids::{CaseId, PartyId, PersonId, Seat};
use kring_rules::say::{DayNews, FacilitatorSay, NoticeKind, Say, TalkAt, TalkView};

use super::Step;
use crate::house::House;
use crate::markers::{Marker, Of, marks_in};
use crate::stage::Stage;
use crate::world::Kept;

/// What was noted so far.
#[derive(Clone, Default)]
pub struct Noted {
    rows: usize,
    /// So often the answers of whoever is this party now were shown.
    shown: BTreeMap<(CaseId, PartyId), (Option<PersonId>, usize)>,
}

impl Noted {
    pub async fn check(&mut self, step: &Step<'_>, markers: &[Marker], stage: &Stage) -> Kept {
        let deeds = self.news(stage, step.house)?;
        for (to, say) in step.says() {
            let Say::Facilitator(say) = say else { continue };
            let sure = Deeds(&deeds).by(to);
            for (case, party) in words_in(say, markers) {
                let reading = sure.iter().filter(|deed| is_reading_of_words(deed.kind));
                let noted = reading.filter(|deed| deed.is_reading_of(&case, party));
                if noted.count() != of_this_kind(step, to, &case, party, markers) {
                    return Err(format!(
                        "{} was shown what {party} of {case:?} wrote: {deeds:?}",
                        to.0
                    ));
                }
            }
        }
        as_many_as_messages(step, &deeds)?;
        self.readings(step, &deeds, stage).await
    }

    /// What was noted in this step: codes and numbers, and nobody's number but a facilitator's.
    fn news(&mut self, stage: &Stage, house: &House) -> Result<Vec<Deed>, String> {
        let rows = stage.store.rows(tables::AUDIT);
        let new = rows[self.rows..].iter();
        self.rows = rows.len();
        let mut deeds = Vec::new();
        for row in new {
            let text = String::from_utf8_lossy(&row.value[3..]).into_owned();
            if !marks_in(&text).is_empty() {
                return Err(format!("words in the log: {text}"));
            }
            let deed: Deed = serde_json::from_str(&text).map_err(|error| error.to_string())?;
            if let By::Facilitator(person) = deed.by
                && !facilitates(house, person)
            {
                return Err(format!("{} is no facilitator: {text}", person.0));
            }
            deeds.push(deed);
        }
        Ok(deeds)
    }

    /// A participant is told of every reading of what is theirs, and of none from before they came.
    async fn readings(&mut self, step: &Step<'_>, deeds: &[Deed], stage: &Stage) -> Kept {
        for (case, party) in step.house.parties() {
            let id = (case.head.id.clone(), party.id);
            let (person, count) = self.shown.entry(id).or_default();
            if *person != party.person {
                (*person, *count) = (party.person, 0);
            }
            let theirs = deeds.iter();
            *count += theirs
                .filter(|deed| deed.is_reading_of(&case.head.id, party.id))
                .count();
            if party.person.is_none() || deeds.is_empty() {
                continue;
            }
            let told = stage
                .desk
                .readings_of(&Seat::of(&case.head.id, party.id))
                .await;
            let told = told.map_err(|error| error.to_string())?;
            if told.len() != *count {
                return Err(format!(
                    "{:?} of {:?} was read {count} times, and is told of {told:?}",
                    party.id, case.head.id
                ));
            }
        }
        Ok(())
    }
}

struct Deeds<'a>(&'a [Deed]);

impl<'a> Deeds<'a> {
    fn by(&self, who: PersonId) -> Vec<&'a Deed> {
        let by = By::Facilitator(who);
        self.0.iter().filter(|deed| deed.by == by).collect()
    }
}

/// Each message of these kinds is noted once for its reader, and nothing is noted without one.
fn as_many_as_messages(step: &Step<'_>, deeds: &[Deed]) -> Kept {
    let mut said: BTreeMap<(PersonId, &'static str), usize> = BTreeMap::new();
    for (to, say) in step.says() {
        let asked = step.did.is_some_and(|(who, _)| who == to);
        if let Some(kind) = kind_of(say, asked) {
            *said.entry((to, kind)).or_default() += 1;
        }
    }
    let mut noted: BTreeMap<(PersonId, &'static str), usize> = BTreeMap::new();
    for deed in deeds {
        let By::Facilitator(who) = deed.by else {
            continue;
        };
        if let Some(kind) = counted(deed.kind) {
            *noted.entry((who, kind)).or_default() += 1;
        }
    }
    if said == noted {
        return Ok(());
    }
    Err(format!("said: {said:?}, noted: {noted:?}"))
}

fn kind_of(say: &Say, asked: bool) -> Option<&'static str> {
    let Say::Facilitator(say) = say else {
        return None;
    };
    match &**say {
        FacilitatorSay::Answers(..) => Some("answers"),
        FacilitatorSay::Talk(view) if shows_what_was_told(view) => Some("answers"),
        FacilitatorSay::Summary(_) => Some("summary"),
        FacilitatorSay::Papers(_) => Some("papers"),
        FacilitatorSay::Party(_) if asked => Some("party"),
        FacilitatorSay::Notice(notice)
            if matches!(
                notice.kind,
                NoticeKind::Gate(_)
                    | NoticeKind::GateChanged(_)
                    | NoticeKind::Programme(_)
                    | NoticeKind::Day(
                        DayNews::NotWilling | DayNews::NotSafe | DayNews::SaidAfterAll
                    )
            ) =>
        {
            Some("gate")
        }
        _ => None,
    }
}

/// What was told before stands with its question, or in what waits for a decision.
fn shows_what_was_told(view: &TalkView) -> bool {
    match &view.at {
        TalkAt::Question(prompt) => prompt.words.is_some() || !prompt.chosen.is_empty(),
        TalkAt::Closed(_) => true,
        TalkAt::Agree | TalkAt::Whole | TalkAt::HandedIn => false,
    }
}

fn counted(kind: DeedKind) -> Option<&'static str> {
    match kind {
        DeedKind::AnswersRead => Some("answers"),
        DeedKind::SummaryRead | DeedKind::SummarySent => Some("summary"),
        DeedKind::BriefTaken | DeedKind::FileTaken => Some("papers"),
        DeedKind::PartyLookedAt => Some("party"),
        DeedKind::GateAnswerTold => Some("gate"),
        _ => None,
    }
}

fn is_reading_of_words(kind: DeedKind) -> bool {
    matches!(
        kind,
        DeedKind::AnswersRead
            | DeedKind::SummaryRead
            | DeedKind::SummarySent
            | DeedKind::BriefTaken
            | DeedKind::FileTaken
    )
}

/// Whose words stand in this, found by the words themselves.
fn words_in(say: &FacilitatorSay, markers: &[Marker]) -> Vec<(CaseId, PartyId)> {
    let text = serde_json::to_string(say).unwrap();
    let found = marks_in(&text).into_iter();
    let mut whose: Vec<_> = found
        .filter_map(|number| match &markers.get(number)?.of {
            Of::Party(case, party) => Some((case.clone(), *party)),
            _ => None,
        })
        .collect();
    whose.sort();
    whose.dedup();
    whose
}

/// So many messages showed this reader words of this party.
fn of_this_kind(
    step: &Step<'_>,
    reader: PersonId,
    case: &CaseId,
    party: PartyId,
    markers: &[Marker],
) -> usize {
    let theirs = (case.clone(), party);
    let says = step.says().filter(|(to, _)| *to == reader);
    says.filter(|(_, say)| match say {
        Say::Facilitator(say) => words_in(say, markers).contains(&theirs),
        _ => false,
    })
    .count()
}

fn facilitates(house: &House, person: PersonId) -> bool {
    let known = house.people.get(&person);
    known.is_some_and(|person| person.facilitator.is_some())
}

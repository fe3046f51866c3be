//! What comes to be seen with a message: read from what is really said to whom, so that it holds for whoever is told,
//! whether they asked for it or not.

use super::{
    CaseTitle, CaseView, ClearedPoint, DayView, Digest, FacilitatorSay, Holds, Need, Notice,
    Papers, PartyTitle, PointsView, Say, Sees, TalkAt, TalkView,
};
use crate::deed::{By, Deed, DeedKind};
use crate::ids::{CaseId, PartyId, PersonId};
use crate::readiness::Point;
use crate::summary::Summary;
use crate::words::Words;

/// What facilitators come to see with messages that go out together; `asked` is whoever did what they answer. It counts
/// as seen when it is sent: whether anybody looks at their phone, nobody knows.
///
/// An overview is noted when someone opens it, and not when it is brought up to date: it would be noted with everything
/// that happens. What it shows of answers by then is its party's, which was noted, or a gate's, which is told to all.
/// A flag is no reading either: whoever raises one wants it to be passed on.
pub fn shown(said: &[(PersonId, &Say)], asked: Option<PersonId>) -> Vec<Deed> {
    let mut deeds = Vec::new();
    for (to, say) in said {
        let Say::Facilitator(say) = say else {
            continue;
        };
        let sights = sights(say).into_iter();
        let seen = sights.filter(|(kind, ..)| asked == Some(*to) || !is_overview(*kind));
        deeds.extend(seen.map(|(kind, case, parties)| {
            Deed::in_case(By::Facilitator(*to), kind, case).about(parties)
        }));
    }
    deeds
}

type Sight<'a> = (DeedKind, &'a CaseId, Vec<PartyId>);

/// Whose answers this shows.
fn sights(say: &FacilitatorSay) -> Vec<Sight<'_>> {
    match say.sees() {
        Sees::Unseen => vec![],
        Sees::Answers(title) => vec![of_party(DeedKind::AnswersRead, title)],
        Sees::Left(title) => vec![of_party(DeedKind::LeftRead, title)],
        Sees::Party(title) => vec![of_party(DeedKind::PartyLookedAt, title)],
        Sees::PointsOf(title) => vec![of_party(DeedKind::PointsRead, title)],
        Sees::Talk(view) => of_talk(view).into_iter().collect(),
        Sees::Replies(replied) => of_replies(replied).into_iter().collect(),
        Sees::Plan(view) => of_plan(view).into_iter().collect(),
        Sees::Summary(summary) => vec![of_summary(summary)],
        Sees::Papers(papers) => vec![of_papers(papers)],
        Sees::Points(view) => of_points(view).into_iter().collect(),
        Sees::Notice(notice) => of_notice(notice).into_iter().collect(),
        Sees::Case(view) => of_case(view).into_iter().collect(),
        Sees::Cases(views) => views.iter().filter_map(of_case).collect(),
        Sees::Waiting(needs) => needs.iter().filter_map(of_need).collect(),
        Sees::Digest(digest) => of_digest(digest).into_iter().collect(),
    }
}

fn of_party(kind: DeedKind, title: &PartyTitle) -> Sight<'_> {
    (kind, &title.case, vec![title.party])
}

/// What was told before stands with its question.
fn of_talk(view: &TalkView) -> Option<Sight<'_>> {
    let shown = match &view.at {
        TalkAt::Question(prompt) => prompt.is_told() || !prompt.chosen.is_empty(),
        TalkAt::Closed(_) => true,
        TalkAt::Agree | TalkAt::Whole | TalkAt::HandedIn => false,
    };
    shown.then(|| of_party(DeedKind::AnswersRead, &view.title))
}

fn of_summary(summary: &Summary) -> Sight<'_> {
    let quoted = summary
        .parties
        .iter()
        .filter(|party| party.says_something());
    let mut parties: Vec<PartyId> = quoted.map(|party| party.party).collect();
    parties.extend(with_points(&summary.open, &summary.cleared));
    (DeedKind::SummaryRead, &summary.case, parties)
}

/// What is taken along is noted even when nobody's answers stand in it yet: it leaves the chat.
fn of_papers(papers: &Papers) -> Sight<'_> {
    let kind = match papers {
        Papers::Brief(_) => DeedKind::BriefTaken,
        Papers::Everything(_) => DeedKind::FileTaken,
    };
    (kind, papers.case(), papers.shows())
}

fn of_points(view: &PointsView) -> Option<Sight<'_>> {
    let parties: Vec<PartyId> = with_points(&view.open, &view.cleared).collect();
    (!parties.is_empty()).then_some((DeedKind::PointsRead, &view.case, parties))
}

fn with_points<'a>(
    open: &'a [(Words, Point)],
    cleared: &'a [ClearedPoint],
) -> impl Iterator<Item = PartyId> + 'a {
    let open = open.iter().map(|(_, point)| point.party);
    open.chain(cleared.iter().map(|cleared| cleared.point.party))
}

fn of_notice(notice: &Notice) -> Option<Sight<'_>> {
    let (party, _) = notice.party.as_ref()?;
    (notice.kind.holds() == Holds::Words).then(|| {
        let parties = vec![*party];
        (DeedKind::GateAnswerTold, &notice.case, parties)
    })
}

fn of_digest(digest: &Digest) -> Option<Sight<'_>> {
    let parties: Vec<PartyId> = digest.hard.iter().map(|(party, _)| *party).collect();
    (!parties.is_empty()).then_some((DeedKind::DigestSent, &digest.case, parties))
}

fn of_case(view: &CaseView) -> Option<Sight<'_>> {
    let parties = view.parties.iter();
    let at_a_gate = parties.filter(|line| line.progress.tells_an_answer());
    let parties: Vec<PartyId> = at_a_gate.map(|line| line.party).collect();
    (!parties.is_empty()).then_some((DeedKind::CaseLookedAt, &view.case, parties))
}

/// Which dates suit whom.
fn of_plan(view: &DayView) -> Option<Sight<'_>> {
    let mut parties: Vec<PartyId> = view.replied().collect();
    parties.sort_unstable();
    parties.dedup();
    (!parties.is_empty()).then_some((DeedKind::CaseLookedAt, &view.title.case, parties))
}

/// What each says to what was agreed, or that they said something.
fn of_replies(replied: Option<(&CaseTitle, Vec<PartyId>)>) -> Option<Sight<'_>> {
    let (title, parties) = replied?;
    Some((DeedKind::CaseLookedAt, &title.case, parties))
}

fn of_need(need: &Need) -> Option<Sight<'_>> {
    let (party, _) = need.party.as_ref()?;
    let told = need.why.tells_an_answer();
    told.then(|| (DeedKind::CaseLookedAt, &need.case, vec![*party]))
}

fn is_overview(kind: DeedKind) -> bool {
    matches!(
        kind,
        DeedKind::PartyLookedAt | DeedKind::CaseLookedAt | DeedKind::PointsRead
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Edition;
    use crate::ids::CaseId;
    use crate::moment::Moment;
    use crate::readiness::{PointKey, PointKind};
    use crate::role::Role;
    use crate::stamp::Stamp;

    fn open(parties: &[u8]) -> PointsView {
        let point = |id: &u8| Point {
            party: PartyId(*id),
            key: PointKey::about(PointKind::Talk, ""),
            since: Moment(1),
            guide: Edition::default(),
        };
        PointsView {
            case: CaseId::new("ABCD2345"),
            label: Words::new("Wilg"),
            open: parties
                .iter()
                .map(|id| (Words::new("Bo"), point(id)))
                .collect(),
            cleared: vec![],
            before: 0,
            page: 0,
            pages: 0,
        }
    }

    #[test]
    fn whose_points_are_read_is_known() {
        let read = |view: &PointsView| of_points(view).map(|(_, _, parties)| parties);
        assert_eq!(read(&open(&[2, 5])), Some(vec![PartyId(2), PartyId(5)]));
        assert_eq!(read(&open(&[])), None);
    }

    #[test]
    fn an_overview_is_noted_of_whoever_opened_it_and_anything_else_of_whoever_is_told() {
        let title = PartyTitle {
            case: CaseId::new("ABCD2345"),
            label: Words::new("Wilg"),
            party: PartyId(2),
            alias: Words::new("Bo"),
            role: Role::Harmed,
            guide: Edition::default(),
            stamp: Stamp::default(),
        };
        let said = [
            FacilitatorSay::Points(open(&[2])),
            FacilitatorSay::Answers(title, vec![]),
        ];
        let [points, answers] = said.map(|say| Say::Facilitator(Box::new(say)));
        let (an, cas) = (PersonId(1), PersonId(2));
        let said = [
            (an, &points),
            (an, &answers),
            (cas, &points),
            (cas, &answers),
        ];
        let noted = |asked| {
            let deeds = shown(&said, asked).into_iter();
            deeds.map(|deed| (deed.by, deed.kind)).collect::<Vec<_>>()
        };
        let read = |who, kind| (By::Facilitator(who), kind);
        let (points, answers) = (DeedKind::PointsRead, DeedKind::AnswersRead);
        let both = [read(an, answers), read(cas, answers)];
        assert_eq!(noted(None), both);
        assert_eq!(noted(Some(an)), [&[read(an, points)][..], &both].concat());
    }

    #[test]
    fn what_is_kept_up_to_date_is_an_overview() {
        let all = DeedKind::ALL.iter().copied();
        let overviews: Vec<_> = all.filter(|kind| is_overview(*kind)).collect();
        let expected = [
            DeedKind::PartyLookedAt,
            DeedKind::CaseLookedAt,
            DeedKind::PointsRead,
        ];
        assert_eq!(overviews.len(), expected.len());
        assert!(expected.iter().all(|kind| overviews.contains(kind)));
    }
}

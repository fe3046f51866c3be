//! What a facilitator hears.

use super::cases::{case_titles, label, lines, points, title, views};
use super::{COUNTS, PARTY, Sample, THEN, alias, case, gates, words};
use kring_rules::flag::FlagKind;
use kring_rules::gate::Decision;
use kring_rules::guide::Guide;
use kring_rules::ids::Token;
use kring_rules::moment::DAY;
use kring_rules::role::{AgeBand, Form, Language, Role};
use kring_rules::say::{
    Board, DraftSay, FacilitatorSay, LinkState, Notice, NoticeKind, PartyView, Say, Saying, Telling,
};

pub(super) fn samples(guide: &Guide) -> Vec<Sample> {
    let mut says = words_of_welcome();
    says.extend(notices(guide).into_iter().map(FacilitatorSay::Notice));
    says.extend(drafts().into_iter().map(FacilitatorSay::Draft));
    says.extend(
        Saying::ALL
            .iter()
            .map(|saying| FacilitatorSay::Said(*saying)),
    );
    says.extend(links());
    says.extend(boards(guide).into_iter().map(FacilitatorSay::Board));
    says.extend(views(guide).into_iter().map(FacilitatorSay::Case));
    says.extend(parties(guide).into_iter().map(FacilitatorSay::Party));
    says.extend(
        points()
            .into_iter()
            .map(|p| FacilitatorSay::AskNote(title(Role::Harmed), p)),
    );
    says.extend(
        Decision::ALL
            .iter()
            .map(|d| FacilitatorSay::ConfirmEnd(title(Role::Harmed), *d)),
    );
    says.push(FacilitatorSay::ConfirmWrongPerson(title(Role::Supporter)));
    says.extend(endings());
    says.extend(super::readings::readings(guide));
    says.extend(super::copies::of_facilitators().map(FacilitatorSay::OwnCopy));
    says.into_iter()
        .map(|say| Sample::new(name(&say), Say::Facilitator(Box::new(say))))
        .collect()
}

fn name(say: &FacilitatorSay) -> String {
    let whole = format!("to the facilitator: {say:?}");
    whole.chars().take(120).collect()
}

fn endings() -> Vec<FacilitatorSay> {
    let titles = case_titles();
    let mut says = vec![
        FacilitatorSay::WhichToErase(titles.clone()),
        FacilitatorSay::CaseErased(THEN.plus(-400 * DAY)),
    ];
    for title in titles {
        says.extend([
            FacilitatorSay::Ending(title.clone()),
            FacilitatorSay::Ended(title.clone()),
            FacilitatorSay::ConfirmErase(title),
        ]);
    }
    says
}

fn words_of_welcome() -> Vec<FacilitatorSay> {
    vec![
        FacilitatorSay::Welcome(alias()),
        FacilitatorSay::WelcomeToCase(label()),
        FacilitatorSay::CaseOpened(label()),
        FacilitatorSay::Help,
        FacilitatorSay::NotUnderstood,
    ]
}

fn notices(guide: &Guide) -> Vec<Notice> {
    let mut kinds = vec![
        NoticeKind::Joined,
        NoticeKind::HandedIn,
        NoticeKind::Changed,
        NoticeKind::Paused,
        NoticeKind::Resumed,
        NoticeKind::Withdrew,
        NoticeKind::Erased,
        NoticeKind::NoConsent,
        NoticeKind::Unreachable,
        NoticeKind::Reachable,
        NoticeKind::LinkExpired,
        NoticeKind::FollowUp,
        NoticeKind::EveryoneReady,
        NoticeKind::NoLongerReady,
        NoticeKind::ColleagueJoined,
        NoticeKind::Confirmed,
        NoticeKind::Ended(THEN.plus(90 * DAY)),
        NoticeKind::ErasedSoon(THEN.plus(7 * DAY)),
    ];
    kinds.extend(
        gates(guide)
            .into_iter()
            .map(|(gate, _)| NoticeKind::Gate(gate)),
    );
    for telling in Telling::ALL {
        kinds.extend(
            FlagKind::ALL
                .iter()
                .map(|kind| NoticeKind::Flag(200, *kind, *telling)),
        );
    }
    let mut notices: Vec<Notice> = kinds.iter().flat_map(notice).collect();
    notices.extend(all_year());
    notices
}

/// In every month, on every day of the week.
fn all_year() -> Vec<Notice> {
    let months = (-12..=1).map(|months| THEN.plus(31 * months * DAY));
    let days = (-8..=1).map(|days| THEN.plus(days * DAY));
    let notices = months.chain(days).map(|at| Notice {
        at,
        ..notice(&NoticeKind::HandedIn)[1].clone()
    });
    notices.collect()
}

/// With and without a party.
fn notice(kind: &NoticeKind) -> [Notice; 2] {
    [None, Some((PARTY, alias()))].map(|party| Notice {
        kind: kind.clone(),
        case: case(),
        label: label(),
        party,
        at: THEN,
    })
}

fn drafts() -> Vec<DraftSay> {
    let mut drafts = vec![
        DraftSay::AskLabel,
        DraftSay::AskIncident,
        DraftSay::AskForm,
        DraftSay::AskRole(alias()),
        DraftSay::AskLanguage(alias()),
        DraftSay::AskAge(alias()),
        DraftSay::TooLong(40),
        DraftSay::UseButtons,
        DraftSay::UseWords,
        DraftSay::Cancelled,
    ];
    drafts.extend(COUNTS.iter().map(|count| DraftSay::AskAlias(*count)));
    let all = Role::ALL
        .iter()
        .zip(Language::ALL.iter().cycle())
        .zip(AgeBand::ALL.iter().cycle());
    let party =
        |((role, language), age): ((&Role, &Language), &AgeBand)| (alias(), *role, *language, *age);
    drafts.push(DraftSay::AskMore {
        label: label(),
        incident: words(),
        form: Form::Circle,
        parties: all.map(party).collect(),
    });
    drafts
}

fn links() -> Vec<FacilitatorSay> {
    let token = Token::new("c2FtcGxlLXNlY3JldC1zYW1wbGU");
    let party = |language: &Language| FacilitatorSay::PartyLink {
        token: token.clone(),
        alias: alias(),
        language: *language,
        expires: THEN,
    };
    let mut links: Vec<_> = Language::ALL.iter().map(party).collect();
    links.push(FacilitatorSay::FacilitatorLink {
        token,
        name: alias(),
        expires: THEN,
    });
    links
}

fn boards(guide: &Guide) -> Vec<Board> {
    let page = |page| Board {
        cases: views(guide),
        page,
        pages: 3,
        undelivered: page,
        out_of_reach: vec![alias(); usize::from(page)],
    };
    let empty = Board {
        cases: vec![],
        page: 0,
        pages: 0,
        undelivered: 0,
        out_of_reach: vec![],
    };
    vec![empty, page(0), page(1), page(2)]
}

fn parties(guide: &Guide) -> Vec<PartyView> {
    let gates = gates(guide).into_iter().map(|(gate, _)| Some(gate));
    let lines = lines(guide).into_iter().cycle();
    let view = |(at, (gate, line))| PartyView {
        title: title(Role::Responsible),
        line,
        language: Language::English,
        age: AgeBand::ALL[at % AgeBand::ALL.len()],
        points: points(),
        gate,
        link: LinkState::ALL[at % LinkState::ALL.len()],
        follow_up: Some(THEN),
    };
    gates
        .chain([None])
        .zip(lines)
        .enumerate()
        .map(view)
        .collect()
}

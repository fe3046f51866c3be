//! What a facilitator hears.

use super::cases::{case_titles, label, lines, listed_titles, listed_views, points, title, views};
use super::copies::of_facilitators;
use super::notices::{alarms, digests, notices, signals};
use super::papers::papers;
use super::readings::{all_points, empty_summary, phases, summary};
use super::{
    COUNTS, PARTY, SECRET, Sample, THEN, alias, case, closed_gates, every, incident, long_words,
    name, note, seat, words,
};
use kring_rules::counted::{By, YearCounts};
use kring_rules::flag::FlagKind;
use kring_rules::gate::{Decision, Without};
use kring_rules::guide::{Edition, Guide};
use kring_rules::ids::Token;
use kring_rules::moment::DAY;
use kring_rules::other_way::{ForWhom, Reason};
use kring_rules::press::{DraftTap, Press};
use kring_rules::role::{AgeBand, Form, Language, Role};
use kring_rules::say::{
    Act, Begins, Board, CalmCase, Corrected, CorrectionView, DoneBy, DraftSay, FacilitatorSay,
    Found, FoundCase, HandingOver, HowLong, LeftOutView, LinkOrder, LinkState, LinkToGive,
    LinksView, Need, OpenCases, Organisation, PartyView, Say, Saying, Stays, Talk, TalkAt,
    TalkView, ToBegin, Waiting, What, Which, Why,
};
use kring_rules::stamp::Looked;
use kring_rules::words::Words;

pub(super) fn samples(guide: &Guide) -> Vec<Sample> {
    says(guide)
        .into_iter()
        .map(|say| Sample::new(named(&say), Say::Facilitator(Box::new(say))))
        .collect()
}

every! {
    fn says(guide: &Guide) -> FacilitatorSay {
        Welcome(name());
        WelcomeOnCall(name());
        WelcomeSupervisor(name());
        Organisation(Box::new(all)) for all in organisations();
        WhoStandsIn(vec![(Looked::at("sample").stamp(), name())]);
        IsAway(name(), kept) for kept in [0, 1, 3];
        StandsIn(name(), many) for many in [0, 1, 3];
        IsBack(name());
        Mornings(*wants) for wants in &[true, false];
        HowLong(said) for said in how_long();
        WelcomeToCase(title) for title in case_titles();
        Help;
        Notice(notice) for notice in notices(guide);
        Alarm(Box::new(alarm)) for alarm in alarms();
        Digest(digest) for digest in digests();
        Draft(case(), step) for step in drafts();
        DraftChosen(case(), step, chosen) for (step, chosen) in chosen();
        CaseOpened(title) for title in case_titles();
        Links(view) for view in links();
        PartyLink { seat: seat(), token: Token::new(SECRET), alias: alias(), language, expires: THEN, from: name() }
            for language in [Language::DUTCH, Language::ENGLISH];
        FacilitatorLink { case: case(), token: Token::new(SECRET), name: name(), expires: THEN };
        Board(board) for board in boards(guide);
        Waiting(waiting) for waiting in waiting(guide);
        Found(found) for found in found();
        Case(view) for view in views(guide);
        Party(view) for view in parties(guide);
        Points(view) for view in all_points(guide);
        Phases(title(guide, Role::Mutual));
        Answers(title(guide, Role::Affected), phases(guide));
        Voice(title(guide, Role::Affected), question.id.clone(), voice)
            for (question, voice) in guide.questions().iter().zip(super::voices());
        AskAdult(title(guide, Role::Harmed));
        ToBegin(title(guide, Role::Harmed), *age, begins) for (age, begins) in begins();
        DoneTogether(title(guide, Role::Harmed), can_go_on) for can_go_on in [true, false];
        AskNote(title(guide, Role::Harmed), point) for point in points(guide);
        ConfirmClear(title(guide, Role::Harmed), point, note()) for point in points(guide);
        Left(title(guide, Role::Harmed), vec![(THEN, words()), (THEN, long_words())]);
        SeenNow(title(guide, Role::Harmed));
        AskMessage(title(guide, Role::Harmed));
        AskCallDay(title(guide, Role::Harmed), vec![(20_514, THEN), (20_515, THEN.plus(DAY))]);
        AskCallHour(title(guide, Role::Harmed).stamped(Looked::at("sample").stamp()), 20_514, vec![(9, THEN), (16, THEN)]);
        LetKnow(title(guide, Role::Harmed), call) for call in [None, Some(THEN)];
        Cleared(title(guide, Role::Harmed), point) for point in points(guide);
        Guest { title: case_titles()[0].clone(), number: 3, name: name(), opened_by }
            for opened_by in [None, Some(name())];
        Admitted(case_titles()[0].clone(), 1, name());
        ConfirmRemove(case_titles()[0].clone(), 1, name());
        Removed(THEN.plus(-40 * DAY));
        HandingOver(said) for said in handing_over();
        Papers(Box::new(papers)) for papers in papers(guide);
        Day(said) for said in super::day::said();
        Programme(said) for said in super::programme::said();
        Closing(said) for said in super::closing::said();
        DoneBy(done) for done in done_by();
        RightPerson(title(guide, Role::Mutual));
        AskReason(title(guide, Role::Harmed), *whom) for whom in ForWhom::ALL;
        AskWayNote(title(guide, Role::Harmed), *whom, *reason)
            for (whom, reason) in ForWhom::ALL.iter().flat_map(|whom| Reason::ALL.iter().map(move |reason| (whom, reason)));
        OtherWayTaken(title(guide, Role::Harmed));
        Talk(Box::new(view)) for view in talks(guide);
        ConfirmForget(title(guide, Role::Harmed));
        AskWhatToCorrect(title(guide, role)) for role in [Role::Harmed, Role::Supporter];
        AskCorrection(Box::new(view)) for view in corrections(guide);
        ConfirmRole(title(guide, Role::Harmed), *role, again, gone)
            for (role, (again, gone)) in Role::ALL.iter().zip([(0, 0), (1, 1), (2, 0), (0, 3), (7, 4)]);
        Corrected(title(guide, Role::Supporter), what) for what in corrected();
        AskLeaveOut(title(guide, Role::Supporter));
        LeftOut(title(guide, Role::Supporter));
        PartyAdded(title(guide, Role::Supporter), beside, form)
            for (beside, form) in [(None, None), (Some(alias()), Some(Form::Circle))];
        HaveYouTalked(title(guide, Role::Harmed), gate.question) for (gate, _) in closed_gates(guide);
        ConfirmEnd(title(guide, Role::Harmed), *decision) for decision in Decision::ALL;
        Ending(title) for title in case_titles();
        WhichToErase(listed_titles());
        ConfirmErase(title) for title in case_titles();
        CaseErased(THEN.plus(-400 * DAY));
        ConfirmWrongPerson(title(guide, Role::Supporter));
        Summary(summary) for summary in [summary(guide), empty_summary()];
        Said(*saying) for saying in Saying::ALL;
        SaidOf(case(), *saying) for saying in Saying::ALL;
        OwnCopy(data) for data in of_facilitators();
        NotUnderstood;
    }
}

fn named(say: &FacilitatorSay) -> String {
    let whole = format!("to the facilitator: {say:?}");
    whole.chars().take(120).collect()
}

/// A step that was answered, and one whose button nobody knows any more.
fn chosen() -> Vec<(DraftSay, String)> {
    let pressed = |step: DraftSay| {
        let form = DraftTap::Form(Form::Pair);
        let data = Press::Draft(step.stamp(&case()), form).encode();
        (step, data)
    };
    vec![pressed(DraftSay::AskForm), pressed(DraftSay::AskPolice)]
}

fn drafts() -> Vec<DraftSay> {
    let all = Role::ALL
        .iter()
        .zip([Language::DUTCH, Language::ENGLISH].into_iter().cycle())
        .zip(AgeBand::ALL.iter().cycle());
    let party =
        |((role, language), age): ((&Role, Language), &AgeBand)| (alias(), *role, language, *age);
    let parties: Vec<_> = all.map(party).collect();
    let more = [
        (Form::Circle, parties.clone()),
        (Form::Pair, parties[..1].to_vec()),
        (Form::Pair, parties[..2].to_vec()),
    ];
    every!(DraftSay {
        AskLabel;
        AskIncident;
        AskForParties;
        AskForm;
        AskPolice;
        AskAlias(*count) for count in &COUNTS;
        AskRole(alias());
        AskLanguage(alias());
        AskAge(alias());
        AskGuide(alias(), *role, vec![Edition::of("kort", 1), Edition::of("lang", 1)]) for role in Role::ALL;
        AskSupports(alias(), vec![(PARTY, alias()); 3]);
        AskMore { label: label(), incident: incident(), form, parties }
            for (form, parties) in more;
        AliasTaken(alias());
        NoMore(40);
        TooLong(40);
        UseButtons;
        UseWords;
    })
}

/// At each question, and at each other place.
fn talks(guide: &Guide) -> Vec<TalkView> {
    let roles = [Role::Mutual, Role::Supporter].into_iter();
    let asked = roles.flat_map(|role| {
        let all = super::questions::asked(guide, role).into_iter();
        let prompts = all.flat_map(|question| question.prompts());
        prompts.map(move |prompt| (TalkAt::Question(prompt), role))
    });
    let closed = closed_gates(guide).map(|(gate, role)| (TalkAt::Closed(gate), role));
    let others = [TalkAt::Agree, TalkAt::Whole, TalkAt::HandedIn];
    let others = others.into_iter().map(|at| (at, Role::Harmed));
    let all = asked.chain(closed).chain(others);
    let view = |(at, role): (TalkAt, Role)| {
        [true, false].map(|has_phone| TalkView {
            title: title(guide, role),
            at: at.clone(),
            has_phone,
        })
    };
    all.flat_map(view).collect()
}

fn corrections(guide: &Guide) -> Vec<CorrectionView> {
    let view = |what: &What| CorrectionView {
        title: title(guide, Role::Supporter),
        what: *what,
        age: AgeBand::Adult,
        language: Language::DUTCH,
        others: vec![(PARTY, alias()); 2],
        guides: vec![Edition::of("kort", 1), Edition::of("lang", 1)],
    };
    What::ALL.iter().map(view).collect()
}

fn corrected() -> Vec<Corrected> {
    let roles = [(0, 0), (1, 0), (0, 1), (5, 3)];
    every!(Corrected {
        Alias;
        Age(*age) for age in AgeBand::ALL;
        Language(language) for language in [Language::DUTCH, Language::ENGLISH];
        Supports(alias());
        Guide(Edition::of("kort", 1));
        Role(again, gone) for (again, gone) in roles;
    })
}

/// In each order, with somebody of each role.
fn links() -> Vec<LinksView> {
    let give = |role: &Role| LinkToGive {
        party: PARTY,
        alias: alias(),
        role: *role,
        stamp: Looked::at("sample").stamp(),
    };
    let view = |order: &LinkOrder| LinksView {
        case: case(),
        label: label(),
        order: *order,
        first: vec![alias()],
        next: vec![alias(), alias()],
        to_give: match order {
            LinkOrder::AllGiven => vec![],
            LinkOrder::CausedFirst | LinkOrder::HarmedNext | LinkOrder::Any => {
                Role::ALL.iter().map(give).collect()
            }
        },
    };
    LinkOrder::ALL.iter().map(view).collect()
}

/// What waits: nothing, and one of everything on each page.
fn waiting(guide: &Guide) -> Vec<Waiting> {
    let page = |page: u16| Waiting {
        needs: needs(guide),
        page,
        pages: 3,
        outliving: page,
        calm: page,
        in_the_morning: page == 0,
        calm_cases: vec![calm(); usize::from(page)],
        closed: page,
        undelivered: page,
        out_of_reach: vec![alias(); usize::from(page)],
        unreadable: vec![case(); usize::from(page)],
    };
    vec![Waiting::default(), page(0), page(1), page(2)]
}

fn calm() -> CalmCase {
    CalmCase {
        case: case(),
        label: label(),
        people: 3,
        handed_in: 2,
    }
}

fn needs(guide: &Guide) -> Vec<Need> {
    let signals = FlagKind::ALL.iter().map(|kind| Why::Signal(*kind));
    let blocks = points(guide).into_iter().map(Why::Blocks);
    let decide = points(guide).into_iter().map(Why::Decide);
    let others = [
        Why::Link,
        Why::NoLink,
        Why::Links(3),
        Why::Guest,
        Why::Confirm,
        Why::OneSide,
        Why::Still,
    ];
    let all = signals.chain(blocks).chain(decide).chain(others);
    let need = |(at, why)| {
        let of_party = !matches!(
            why,
            Why::Links(_) | Why::Guest | Why::Confirm | Why::OneSide
        );
        Need {
            case: case(),
            label: label(),
            party: of_party.then(|| (PARTY, alias())),
            role: of_party.then_some(Role::Harmed),
            why,
            since: THEN,
            from: THEN,
            more: COUNTS[at % COUNTS.len()],
        }
    };
    all.enumerate().map(need).collect()
}

fn found() -> Vec<Found> {
    let case = |many: usize| FoundCase {
        case: case(),
        label: label(),
        is_closed: many == 1,
        parties: vec![(PARTY, alias()); many],
    };
    let of = |many: usize| Found {
        text: if many == 0 {
            Words::new("…")
        } else {
            alias()
        },
        cases: (0..many).map(case).collect(),
        more: u16::try_from(many).unwrap_or(u16::MAX),
    };
    vec![of(0), of(1), of(3)]
}

fn boards(guide: &Guide) -> Vec<Board> {
    let page = |page| Board {
        cases: listed_views(guide),
        page,
        pages: 3,
        which: Which::ALL[usize::from(page) % Which::ALL.len()],
        undelivered: page,
        out_of_reach: vec![alias(); usize::from(page)],
        unreadable: vec![case(); usize::from(page)],
    };
    let empty = Board {
        cases: vec![],
        page: 0,
        pages: 0,
        which: Which::Open,
        undelivered: 0,
        out_of_reach: vec![],
        unreadable: vec![],
    };
    vec![empty, page(0), page(1), page(2)]
}

/// How somebody of each age begins.
fn begins() -> Vec<(&'static AgeBand, Begins)> {
    let stamp = || Looked::at("sample").stamp();
    let each = ToBegin::ALL.iter().flat_map(|what| {
        let link = (*what == ToBegin::Together).then(stamp);
        [None, link].map(|link| Begins {
            what: *what,
            stamp: stamp(),
            link,
        })
    });
    each.zip(AgeBand::ALL.iter().cycle())
        .map(|(begins, age)| (age, begins))
        .collect()
}

fn parties(guide: &Guide) -> Vec<PartyView> {
    let gates = closed_gates(guide).map(|(gate, _)| Some(gate));
    let without = Without::ALL;
    let lines = lines(guide).into_iter().cycle();
    let begins = begins();
    let view = |(at, (gate, line))| PartyView {
        title: title(guide, Role::Responsible),
        line,
        language: Language::ENGLISH,
        age: AgeBand::ALL[at % AgeBand::ALL.len()],
        points: points(guide),
        gate,
        without: without[at % without.len()],
        gate_stamp: Looked::at("sample").stamp(),
        reopening_stamp: Looked::at("sample").stamp(),
        link: LinkState::ALL[at % LinkState::ALL.len()],
        follow_up: Some(THEN),
        left: 2,
        signals: signals(),
        begins: begins
            .get(at % 7)
            .map(|(_, begins): &(_, Begins)| begins.clone()),
        talk: Talk::ALL[at % Talk::ALL.len()],
        guide: (at % 2 == 0).then(|| guide.edition.clone()),
        can_switch: at % 2 == 0,
        supports: (at % 2 == 0).then(alias),
        left_out: (at % 3 == 0).then(|| LeftOutView {
            at: THEN,
            by: name(),
            note: note(),
        }),
    };
    gates
        .chain([None])
        .zip(lines)
        .enumerate()
        .map(view)
        .collect()
}

fn handing_over() -> Vec<HandingOver> {
    let title = || case_titles()[0].clone();
    vec![
        HandingOver::ToWhom(title(), vec![(0, name()), (2, name())]),
        HandingOver::ToWhom(title(), vec![]),
        HandingOver::Offered(title(), name()),
        HandingOver::OfferMade(title(), name()),
        HandingOver::OfferGone(title(), name()),
        HandingOver::TakenOver(title(), name(), name()),
        HandingOver::HandedOver(THEN.plus(-40 * DAY), name()),
    ]
}

fn how_long() -> Vec<HowLong> {
    let all = Stays::ALL.iter().copied();
    all.flat_map(|stays| [HowLong::Asked(stays), HowLong::Chosen(stays)])
        .collect()
}

fn done_by() -> Vec<DoneBy> {
    let done = |act: &Act, party| DoneBy {
        case: case(),
        label: label(),
        party,
        by: name(),
        act: *act,
        at: THEN,
    };
    let all = Act::ALL.iter();
    all.flat_map(|act| [done(act, None), done(act, Some((PARTY, alias())))])
        .collect()
}

/// With nothing in it, and with some in every group.
fn organisations() -> Vec<Organisation> {
    let of = |many: u16| {
        let open = OpenCases {
            under_way: many,
            ready: many,
            confirmed: many,
        };
        let groups = By::ALL.iter().map(|by| {
            let numbers = by.groups().into_iter();
            let numbers = numbers.map(|group| (group.to_owned(), u32::from(many)));
            (by.code().to_owned(), numbers.collect())
        });
        let year = YearCounts {
            cases: u32::from(many),
            groups: groups.collect(),
        };
        Organisation {
            open: [open; 3],
            closed: many,
            still: many,
            unseen: many,
            oldest: (many > 0).then_some(THEN),
            facilitators: many,
            out_of_reach: many,
            backed_up: (many > 0).then_some(THEN),
            year: year.shown(2026),
        }
    };
    [0, 1, 5, 40].map(of).to_vec()
}

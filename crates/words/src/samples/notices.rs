//! What a facilitator is told without having asked.

use super::cases::{label, taking_part};
use super::{PARTY, THEN, alias, case, every, name, told_gates};
use kring_rules::flag::{FlagKind, SignalId};
use kring_rules::guide::Guide;
use kring_rules::moment::DAY;
use kring_rules::role::Role;
use kring_rules::say::{
    Act, Alarm, ClosingNews, DayNews, Digest, DigestLine, Notice, NoticeKind, ProgrammeNews,
    Signal, Stands, Telling,
};
use kring_rules::stamp::Looked;
use kring_rules::together::HowMuch;
use kring_rules::words::Words;

pub(super) fn notices(guide: &Guide) -> Vec<Notice> {
    let flags = FlagKind::ALL.iter();
    let tellings = flags.flat_map(|kind| Telling::ALL.iter().map(move |telling| (kind, telling)));
    let kinds = every!(NoticeKind {
        Joined;
        HandedIn;
        Changed;
        LabelChanged;
        TookBack;
        GateSlip;
        FlagSlip(*kind) for kind in FlagKind::ALL;
        FlagSeen(*kind, name()) for kind in FlagKind::ALL;
        Gate(gate) for gate in told_gates(guide);
        GateChanged(gate) for (gate, _) in super::gates(guide);
        Flag(200, *kind, *telling) for (kind, telling) in tellings;
        Paused;
        Resumed;
        Withdrew;
        Erased;
        NoConsent;
        ConsentBack;
        NotThem;
        Unreachable;
        Reachable;
        LeftWords;
        WantsTogether(*much) for much in HowMuch::ALL;
        GoesOnAlone;
        LinkExpired;
        FollowUp;
        EveryoneReady;
        OneSideReady;
        NoLongerReady;
        ColleagueJoined;
        ColleagueLeft;
        PartyAdded;
        PartyLeftOut;
        PartyCorrected;
        Confirmed;
        Did(*act) for act in Act::ALL;
        OtherLink(alias());
        OpenedAgain;
        Ended(THEN.plus(90 * DAY));
        ErasedSoon(THEN.plus(7 * DAY));
        Day(*news) for news in DayNews::ALL;
        Programme(*news) for news in ProgrammeNews::ALL;
        Closing(*news) for news in ClosingNews::ALL;
    });
    let mut notices: Vec<Notice> = kinds.iter().flat_map(notice).collect();
    notices.extend(all_year());
    notices.extend(of_each(guide));
    let gates = told_gates(guide).map(NoticeKind::Gate);
    notices.extend(gates.flat_map(|kind| notice(&kind)).map(|notice| Notice {
        role: Some(Role::Supporter),
        ..notice
    }));
    let flag = NoticeKind::Flag(0, FlagKind::Danger, Telling::First);
    notices.extend(notice(&flag).map(|notice| Notice {
        seen: Some(THEN),
        ..notice
    }));
    notices
}

/// In its case and outliving it, told first and again, as a slip, and seen.
pub(super) fn alarms() -> Vec<Alarm> {
    let of = |(kind, stands): (FlagKind, Stands)| Alarm {
        signal: SignalId {
            case: case(),
            party: PARTY,
            kind,
            since: THEN,
        },
        label: label(),
        alias: alias(),
        facilitators: vec![name(), name()],
        at: THEN,
        stands,
        telling: Telling::First,
        slip: None,
        seen: None,
    };
    let kinds = FlagKind::ALL.iter();
    let all = kinds.flat_map(|kind| Stands::ALL.iter().map(move |stands| of((*kind, *stands))));
    let mut alarms: Vec<Alarm> = all.collect();
    let again = alarms.iter().map(|alarm| Alarm {
        telling: Telling::Again,
        slip: Some(THEN),
        ..alarm.clone()
    });
    let seen = alarms.iter().map(|alarm| Alarm {
        seen: Some((name(), THEN)),
        ..alarm.clone()
    });
    let more: Vec<Alarm> = again.chain(seen).collect();
    alarms.extend(more);
    alarms
}

pub(super) fn digests() -> Vec<Digest> {
    let lines = signals().into_iter().map(|signal| DigestLine {
        party: PARTY,
        alias: alias(),
        signal,
    });
    let whole = Digest {
        case: case(),
        label: label(),
        at: THEN,
        signals: lines.collect(),
        hard: vec![(PARTY, alias())],
    };
    let quiet = Digest {
        hard: vec![],
        ..whole.clone()
    };
    vec![whole, quiet]
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

/// Of each it is said how they take part.
fn of_each(guide: &Guide) -> Vec<Notice> {
    let kinds = [NoticeKind::EveryoneReady, NoticeKind::OneSideReady];
    let of = |kind: &NoticeKind| Notice {
        each: taking_part(guide),
        ..notice(kind)[0].clone()
    };
    kinds.iter().map(of).collect()
}

/// Some are called something by Telegram.
fn party_name(kind: &NoticeKind) -> Option<Words> {
    (*kind == NoticeKind::Joined).then(name)
}

/// With and without a party.
fn notice(kind: &NoticeKind) -> [Notice; 2] {
    [None, Some((PARTY, alias()))].map(|party| Notice {
        kind: kind.clone(),
        case: case(),
        label: label(),
        role: party.as_ref().map(|_| Role::Harmed),
        by: party.as_ref().map(|_| name()),
        party,
        at: THEN,
        stamp: Looked::at("sample").stamp(),
        opened_by: party_name(kind),
        seen: None,
        each: vec![],
    })
}

pub(super) fn signals() -> Vec<Signal> {
    let signal = |(number, kind): (u8, &FlagKind)| Signal {
        number,
        kind: *kind,
        stamp: Looked::at("sample").stamp(),
    };
    (0..).zip(FlagKind::ALL).map(signal).collect()
}

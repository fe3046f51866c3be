//! The end of a case: what facilitators and parties hear of it.

use super::cases::case_titles;
use super::{PARTY, THEN, alias, every, name, note};
use kring_rules::closing::{Asked, Closing, MayItStay, PartyClosing, Rated, Survey};
use kring_rules::counted::Agreement;
use kring_rules::day::around::YesNo;
use kring_rules::moment::DAY;
use kring_rules::role::Role;
use kring_rules::say::{
    AgreementsStay, CaseTitle, ClosedView, ClosingSay, ClosingScene, KeptLonger, SaysStays,
    StaysReply,
};

fn title() -> CaseTitle {
    case_titles()[0].clone()
}

fn views() -> Vec<ClosedView> {
    let view = |why: Closing, agreements: AgreementsStay| ClosedView {
        why,
        is_new: agreements == AgreementsStay::None,
        can_wait: agreements == AgreementsStay::Can,
        longer: (agreements == AgreementsStay::Stay).then(|| KeptLonger {
            days: 30,
            reason: note(),
            by: name(),
            at: THEN,
        }),
        agreements,
    };
    let whys = Closing::ALL
        .iter()
        .map(|why| view(*why, AgreementsStay::None));
    let stays = AgreementsStay::ALL
        .iter()
        .map(|stays| view(Closing::Met, *stays));
    whys.chain(stays).collect()
}

fn replies() -> Vec<StaysReply> {
    let reply = |says: &SaysStays| StaysReply {
        party: PARTY,
        alias: alias(),
        says: *says,
    };
    SaysStays::ALL.iter().map(reply).collect()
}

/// What a facilitator hears.
pub(super) fn said() -> Vec<ClosingSay> {
    every!(ClosingSay {
        AskWhy(title, agreements) for (title, agreements) in case_titles()
            .into_iter()
            .flat_map(|title| [(title.clone(), vec![]), (title, Agreement::ALL.to_vec())]);
        Closed(title, view) for (title, view) in case_titles()
            .into_iter()
            .flat_map(|title| views().into_iter().map(move |view| (title.clone(), view)));
        AskLonger(title());
        AskReason(title(), 30);
        AskStays(title());
        Replies(title(), THEN, replies());
        Still(title(), 30);
        GoesOn(title());
        StillForLong(THEN, 60, vec![name()]);
    })
}

/// What a party hears.
pub(super) fn scenes() -> Vec<ClosingScene> {
    every!(ClosingScene {
        HowItWent(*asked, number) for (asked, number) in Asked::ALL.iter().zip(1..);
        Counted;
        NotCounted;
        Longer(until) for until in [None, Some(THEN)];
        MayItStay(name(), day, THEN.plus(DAY)) for day in [None, Some(THEN)];
        SaidStay(THEN, *says) for says in YesNo::ALL;
        AnswersGone(until) for until in [None, Some(THEN)];
        NothingAgreed;
    })
}

/// What a party was asked.
pub(super) fn own(role: Role) -> PartyClosing {
    let says = match role {
        Role::Harmed => Some((YesNo::Yes, THEN)),
        Role::Responsible => Some((YesNo::No, THEN)),
        _ => None,
    };
    PartyClosing {
        survey: Some(Survey {
            said: Rated::ALL.to_vec(),
            is_over: role == Role::Affected,
        }),
        stays: Some(MayItStay { until: THEN, says }),
    }
}

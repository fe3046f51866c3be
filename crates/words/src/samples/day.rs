//! The day of the conversation: what facilitators and parties hear of it.

use super::cases::case_titles;
use super::{PARTY, THEN, alias, every, name, note};
use kring_rules::day::around::{After, Check, HowItWas, YesNo};
use kring_rules::day::reading::Unread;
use kring_rules::day::{DatesFor, PartyDay, Suits};
use kring_rules::moment::{DAY, Moment};
use kring_rules::role::Form;
use kring_rules::say::{
    CaseTitle, Checked, DayPerson, DaySay, DayScene, DaySent, DayTold, DayView, Invite, Line,
    Proposal,
};
use kring_rules::words::Words;

const WHEN: Moment = Moment(THEN.0 + 14 * DAY);

fn title() -> CaseTitle {
    case_titles()[0].clone()
}

fn people() -> Vec<DayPerson> {
    let one = |number: Option<u8>| DayPerson {
        party: PARTY,
        alias: alias(),
        number,
        arrives: number.map(|_| WHEN),
        check: None,
        how: None,
    };
    let unknown = DayPerson {
        arrives: None,
        ..one(Some(2))
    };
    let checks = Checked::ALL.iter().map(|check| DayPerson {
        check: Some(*check),
        ..one(Some(3))
    });
    let hows = HowItWas::ALL.iter().map(|how| DayPerson {
        how: Some(*how),
        ..one(Some(4))
    });
    let all = [one(Some(1)), unknown, one(None)].into_iter();
    all.chain(checks).chain(hows).collect()
}

fn plans() -> Vec<DayView> {
    let replies = Suits::ALL.iter().map(|suits| (PARTY, alias(), *suits));
    let whole = DayView {
        title: title(),
        form: Form::Indirect,
        is_ready: false,
        when: Some(WHEN),
        place: note(),
        people: people(),
        proposals: vec![Proposal {
            at: WHEN.plus(DAY),
            replies: replies.collect(),
        }],
        told: DayTold::Otherwise,
    };
    let told = DayTold::ALL.iter().map(|told| DayView {
        told: *told,
        ..whole.clone()
    });
    let empty = DayView {
        form: Form::Pair,
        is_ready: true,
        when: None,
        place: Words::default(),
        people: vec![],
        proposals: vec![],
        told: DayTold::NotYet,
        ..whole.clone()
    };
    told.chain([empty]).collect()
}

fn unread() -> Vec<Unread> {
    every!(Unread {
        NoDate;
        NoSuchDay;
        Past;
        TooFar;
        ClockChanges;
        OtherWeekday(WHEN);
        WhichDay(vec![WHEN, WHEN.plus(7 * DAY)]);
        NoHour(vec![WHEN, WHEN.plus(3_600)]);
        OneAlone;
        TooMany;
    })
}

/// What a facilitator hears.
pub(super) fn said() -> Vec<DaySay> {
    let names = || vec![alias(), alias()];
    every!(DaySay {
        Plan(Box::new(view)) for view in plans();
        AskDates(title(), *what, vec![(20_520, WHEN), (20_521, WHEN.plus(DAY))]) for what in DatesFor::ALL;
        AskHour(title(), vec![WHEN, WHEN.plus(3_600)]);
        NotRead(title(), why) for why in unread();
        Echo(title(), *what, vec![WHEN, WHEN.plus(DAY)]) for what in DatesFor::ALL;
        AskPlace(title());
        AskWho(title(), people());
        AskWhyMoved(title());
        AskWhyCancelled(title());
        Sent(title(), *what, to, not_to)
            for (what, (to, not_to)) in DaySent::ALL.iter().flat_map(|what| {
                [(names(), vec![]), (vec![], names())].map(|sent| (what, sent))
            });
    })
}

/// What a party hears.
pub(super) fn scenes(says: &[Line]) -> Vec<DayScene> {
    let invite = |says| Invite {
        when: WHEN,
        arrives: WHEN,
        place: name(),
        says,
        number: 2,
    };
    every!(DayScene {
        Asked(name(), vec![(WHEN, true), (WHEN.plus(DAY), false)]);
        Replied(name(), suits) for suits in [vec![], vec![WHEN]];
        Invited(invite(says)) for says in [vec![], says.to_vec()];
        Moved(invite(vec![]), WHEN.plus(-DAY), name());
        Cancelled(WHEN, name(), 3);
        NotNeeded(WHEN, name(), 3);
        StillWants(name(), WHEN);
        SafeEnough;
        AllIsWell(WHEN);
        NotAllIsWell(name());
        HowWasIt(name());
        SaidHow(name(), *how) for how in HowItWas::ALL;
    })
}

/// What stands in a party's own copy.
pub(super) fn own() -> PartyDay {
    PartyDay {
        asked: vec![WHEN, WHEN.plus(DAY)],
        suits: vec![WHEN],
        replied: Some(THEN),
        check: Some(Check {
            of: WHEN,
            asked: Some(THEN),
            wants: Some((YesNo::Yes, THEN)),
            safe: Some((YesNo::No, THEN)),
            silent: None,
        }),
        after: Some(After {
            of: WHEN,
            how: Some((HowItWas::Fair, THEN)),
        }),
    }
}

//! What anybody can hear.

use super::{PARTY, Sample, alias, case};
use kring_rules::role::{Language, Role};
use kring_rules::say::{GeneralSay, Hat, LinkTrouble, Say, Toast};

pub(super) fn samples() -> Vec<Sample> {
    let mut says = vec![
        GeneralSay::Stranger,
        GeneralSay::Languages,
        GeneralSay::Privacy,
        GeneralSay::Switch(vec![party(), Hat::Facilitator]),
        GeneralSay::SwitchedTo(party()),
        GeneralSay::SwitchedTo(Hat::Facilitator),
        GeneralSay::NothingToSwitch,
        GeneralSay::NothingHeld,
        GeneralSay::NotInGroups,
        GeneralSay::Trouble,
    ];
    says.extend(Toast::ALL.iter().map(|toast| GeneralSay::Toast(*toast)));
    says.extend(
        LinkTrouble::ALL
            .iter()
            .map(|trouble| GeneralSay::Link(*trouble)),
    );
    says.extend(
        Language::ALL
            .iter()
            .map(|language| GeneralSay::LanguageIs(*language)),
    );
    says.into_iter()
        .map(|say| Sample::new(format!("general {say:?}"), Say::General(say)))
        .collect()
}

fn party() -> Hat {
    Hat::Party {
        case: case(),
        party: PARTY,
        alias: alias(),
        role: Role::Harmed,
    }
}

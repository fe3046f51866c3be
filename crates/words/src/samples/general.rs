//! What anybody can hear.

use super::{OF_THE_OTHER_CASE, PARTY, Sample, alias, case, every, other_case};
use kring_rules::role::{Language, Role};
use kring_rules::say::{GeneralSay, Hat, LinkTrouble, Say, Toast};
use kring_rules::words::Words;

pub(super) fn samples() -> Vec<Sample> {
    let says = every!(GeneralSay {
        Toast(*toast) for toast in Toast::ALL;
        Stranger;
        Link(*trouble) for trouble in LinkTrouble::ALL;
        Languages;
        LanguageIs(*language) for language in Language::ALL;
        Privacy;
        NothingHeld;
        EnoughCopies;
        Switch(hats());
        SwitchedTo(hat) for hat in hats();
        NothingToSwitch;
        NotInGroups;
        CaseUnreadable;
        Trouble;
    });
    says.into_iter()
        .map(|say| Sample::new(format!("general {say:?}"), Say::General(say)))
        .collect()
}

/// Everything that somebody can be, here and in another case.
fn hats() -> Vec<Hat> {
    let elsewhere = (other_case(), Words::new(OF_THE_OTHER_CASE));
    every!(Hat {
        Party { case, party: PARTY, alias, role: Role::Harmed }
            for (case, alias) in [(case(), alias()), elsewhere];
        Facilitator;
    })
}

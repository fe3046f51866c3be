//! What anybody can hear.

use super::{OF_THE_OTHER_CASE, PARTY, Sample, alias, case, every, long_words, other_case};
use kring_rules::role::{Language, Role};
use kring_rules::say::{GeneralSay, Hat, LinkTrouble, Say, Toast, Whose};
use kring_rules::words::Words;

pub(super) fn samples() -> Vec<Sample> {
    let says = every!(GeneralSay {
        Toast(*toast) for toast in Toast::ALL;
        Stranger;
        Link(*trouble) for trouble in LinkTrouble::ALL;
        Languages;
        LanguageIs(language) for language in [Language::DUTCH, Language::ENGLISH];
        Privacy;
        NothingHeld;
        InEveryLanguage(Box::new(GeneralSay::Stranger)) for () in [()];
        EnoughCopies;
        Switch(hats());
        WhichConversation(hats(), long_words()) for () in [()];
        HeldIsLetGo;
        NotHeld;
        AlsoOpen(hats());
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
    let elsewhere = (
        other_case(),
        Words::new(OF_THE_OTHER_CASE),
        Whose::default(),
    );
    every!(Hat {
        Party { case, party: PARTY, alias, role: Role::Harmed, whose }
            for (case, alias, whose) in
                of_all().into_iter().map(|whose| (case(), alias(), whose)).chain([elsewhere]);
        Facilitator;
    })
}

/// By the facilitator alone, with the alias, and with a number as well.
pub(super) fn of_all() -> [Whose; 3] {
    let with = Whose {
        facilitator: alias(),
        ..Whose::default()
    };
    let as_whom = Whose {
        alias: Some(alias()),
        ..with.clone()
    };
    let numbered = Whose {
        number: Some(2),
        ..as_whom.clone()
    };
    [with, as_whom, numbered]
}

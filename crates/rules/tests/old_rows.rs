//! What the first kring wrote down is still read: preparations go on with the guide it knew, and letters that were owed are
//! worded by it.

use kring_rules::gate::Gate;
use kring_rules::guide::Edition;
use kring_rules::ids::{OptionId, PhaseId, ReactionId};
use kring_rules::preparation::Preparation;
use kring_rules::say::{FacilitatorSay, Lead, NoticeKind, Say, Scene};
use kring_rules::summary::Summary;

#[test]
fn a_preparation_goes_on_with_the_first_guide() {
    let row = r#"{"guide":1,"standing":"under-way","standing_since":5,"consents":[],
        "answers":{"willing":{"state":"given","versions":[{"at":6,"options":["not-yet"]}]}},
        "decisions":{"willing":{"decision":"further","by":1,"at":7}},
        "cursor":"happened","revision":9,"active":8}"#;
    let preparation: Preparation = serde_json::from_str(row).unwrap();
    assert_eq!(preparation.guide, Edition::of("herstelgesprek", 1));
    let written = serde_json::to_value(&preparation).unwrap();
    assert_eq!(written["guide"], "herstelgesprek/1");
    let again: Preparation = serde_json::from_value(written).unwrap();
    assert_eq!(again, preparation);
}

#[test]
fn what_was_owed_to_a_party_is_worded_by_the_first_guide() {
    let row = r#"{"participant":{"leads":["hard","noted",{"gate":{"question":"willing","answer":"differently"}}],
        "scene":{"phase":["practical",[]]},"role":"harmed","tag":{"case":"AAAAAAAA","party":1,"revision":3}}}"#;
    let Say::Participant(say) = serde_json::from_str(row).unwrap() else {
        panic!("said to a party");
    };
    assert_eq!(say.guide, Edition::default());
    let gate = Gate {
        question: "willing".into(),
        answer: OptionId::new("differently"),
        guide: Edition::default(),
    };
    let leads = [
        Lead::Reaction(ReactionId::new("hard")),
        Lead::Noted,
        Lead::Gate(gate),
    ];
    assert_eq!(say.leads, leads);
    assert_eq!(say.scene, Scene::Phase(PhaseId::new("practical"), vec![]));
}

#[test]
fn what_was_owed_to_a_facilitator_is_worded_by_the_first_guide() {
    let row = r#"{"notice":{"kind":{"gate":{"question":"take-part","answer":"no"}},"case":"AAAAAAAA","label":"Wilg",
        "party":[1,"Sam"],"at":5}}"#;
    let FacilitatorSay::Notice(notice) = serde_json::from_str(row).unwrap() else {
        panic!("a notice");
    };
    let NoticeKind::Gate(gate) = notice.kind else {
        panic!("of a gate");
    };
    assert_eq!(gate.guide, Edition::default());
}

#[test]
fn a_summary_that_was_owed_is_read() {
    let row = r#"{"case":"AAAAAAAA","label":"Wilg","incident":"Fiets","form":"pair","standing":"under_way","at":5,
        "parties":[{"party":1,"alias":"Sam","role":"harmed","language":"nl","phases":[["facts",[]]]}],
        "facts":[["Sam",{"question":"happened","state":"given","words":"Stuk.","sharing":"facilitator"}]],
        "overlap":[{"option":"pay","offered":["Bo"],"wished":["Sam"]}],
        "open":[["Sam",{"party":1,"key":{"kind":"partly","about":"willing"},"since":4}]],"cleared":[],
        "first_speaker":[["Sam",{"question":"first-speaker","state":"given","options":["me"],"sharing":"facilitator"}]],
        "programme":[{"alias":"Bo","list":"offers","option":"pay","aspects":[]}]}"#;
    let summary: Summary = serde_json::from_str(row).unwrap();
    assert_eq!(summary.facts[0].alias.as_str(), "Sam");
    assert_eq!(summary.facts[0].guide, Edition::default());
    assert_eq!(summary.programme[0].guide, Edition::default());
    assert_eq!(summary.open[0].1.guide, Edition::default());
    let again: Summary = serde_json::from_value(serde_json::to_value(&summary).unwrap()).unwrap();
    assert_eq!(again, summary);
}

//! A guide with other ids, phases and gates than kring's own is played to ready, by everybody in it.

use kring_rules::answer::{Answers, State, Version};
use kring_rules::consent::{Reply, Screen};
use kring_rules::guide::{Guide, Kind};
use kring_rules::ids::{OptionId, PersonId};
use kring_rules::moment::Moment;
use kring_rules::preparation::{Position, Preparation};
use kring_rules::role::{Language, Role};
use kring_rules::say::{FacilitatorSay, Say, Scene};
use kring_words::Around;

use crate::own::Own;
use crate::play::{AN, Play};
use crate::stage::guide;

const NOOR: PersonId = PersonId(11);
const SAM: PersonId = PersonId(12);

#[tokio::test]
async fn a_foreign_guide_is_played_to_ready() {
    let mut play = Play::with(Own::new().guides()).await;
    let texts = kring_words::Texts::built_in().unwrap();
    play.stage.texts = texts.with_guides(play.stage.desk.guides()).unwrap().into();
    let links = play.open_case(&["harmed", "responsible"]).await;

    play.join(NOOR, &links[0]).await;
    assert!(
        play.newest(NOOR, "Wat gebeurde er in de klas?")
            .unwrap()
            .contains("Wat er was · deel 1 van 3")
    );
    let chosen = [
        ("want", "sorry talk"),
        ("mood", "tough"),
        ("begins", "them"),
    ];
    let asked = play.answer_all(NOOR, &chosen).await;
    assert_eq!(
        asked,
        [
            "story", "felt", "mood", "ready", "need", "want", "begins", "at-ease"
        ]
    );
    assert!(
        play.newest(NOOR, "Adem even.").is_some(),
        "the guide words its own reaction"
    );
    assert!(play.newest(NOOR, "Fijn, dan staat dat hier.").is_some());
    play.press(NOOR, "hand-in").await;

    play.join(SAM, &links[1]).await;
    let chosen = [("ready", "perhaps"), ("give", "sorry mend talk")];
    let asked = play.answer_all(SAM, &chosen).await;
    assert_eq!(
        asked,
        ["story", "felt", "mood", "ready", "need"],
        "‘perhaps’ closes what is after, not what is beside"
    );
    assert!(matches!(play.scene(SAM), Scene::Closed(_)));
    assert!(
        play.newest(SAM, "Eerst praat de juf of meester met jou")
            .is_some()
    );
    let notice = play
        .newest(AN, "Antwoord op ‘Zit je mee in de kring?’: misschien.")
        .unwrap();
    assert!(!notice.contains("verantwoordelijkheid"), "{notice}");
    play.stage.command(AN, "cases").await;
    play.press(AN, "g:board=0").await;
    assert!(play.newest(AN, "wacht op jou (kring: misschien)").is_some());

    play.press(AN, "~ready~further").await;
    play.press(AN, ":again=").await;
    let chosen = [("ready", "sure"), ("give", "sorry mend talk")];
    let asked = play.answer_all(SAM, &chosen).await;
    let follow_ups = ["give.mend.how", "give.mend.moment", "give.talk.moment"];
    assert_eq!(asked[0], "ready");
    assert_eq!(
        asked[asked.len() - 4..],
        [&follow_ups[..], &["at-ease"]].concat()
    );
    play.press(SAM, "hand-in").await;
    clear_all(&mut play).await;

    play.press(AN, ":summary").await;
    let summary = play.newest(AN, "Overzicht · Klas").unwrap();
    for told in [
        "Over story.",
        "Sorry zeggen: aangeboden door P1, gewenst door P0",
        "P0 koos: ‘De ander’",
        "Samen praten",
    ] {
        assert!(summary.contains(told), "{told} is missing in {summary}");
    }
    the_copies_are_whole(&mut play).await;
}

/// The facilitator clears every point with a note.
async fn clear_all(play: &mut Play) {
    for _ in 0..5 {
        play.stage.command(AN, "cases").await;
        play.press(AN, ":show").await;
        play.press(AN, ":points").await;
        let shown = play.stage.phone(AN).last().cloned().unwrap();
        let Some(clear) = shown.button(":c=") else {
            return;
        };
        play.stage.press(AN, shown.message, &clear).await;
        play.stage.write(AN, "Besproken.").await;
    }
}

async fn the_copies_are_whole(play: &mut Play) {
    let Say::Participant(say) = play.stage.phone(NOOR).last().unwrap().say.clone() else {
        panic!("no preparation");
    };
    let file = play
        .stage
        .desk
        .case_file(&say.tag.case, play.stage.now)
        .await;
    let (file, _) = file.unwrap().unwrap();
    for (language, phase, point) in [
        (Language::DUTCH, "Hoe het verdergaat", "Samen praten"),
        (Language::ENGLISH, "How it goes on", "Talk together"),
    ] {
        let page = play
            .stage
            .texts
            .case_file(&file, language, &Around::default())
            .html();
        assert!(page.contains(phase) && page.contains(point) && !page.contains('…'));
    }
    play.stage.command(NOOR, "mydata").await;
    let copy = play.stage.phone(NOOR).last().cloned().unwrap();
    assert!(
        copy.sheet
            .document
            .unwrap()
            .html()
            .contains("Zit je mee in de kring met de klas?")
    );
}

#[tokio::test]
async fn a_no_at_a_foreign_gate_keeps_back_everything_else() {
    let mut play = Play::with(Own::new().guides()).await;
    let links = play.open_case(&["supporter"]).await;
    play.join(NOOR, &links[0]).await;
    let asked = play.answer_all(NOOR, &[("ready", "never")]).await;
    assert_eq!(asked, ["story", "felt", "mood", "ready", "why-never"]);
    let points = |say: &Say| match say {
        Say::Facilitator(say) => matches!(&**say, FacilitatorSay::Notice(_)),
        _ => false,
    };
    assert!(points(&play.stage.phone(AN).last().unwrap().say.clone()));
}

/// Everybody comes to the end of every guide, whichever option they choose, as long as no gate is closed to them.
#[test]
fn each_role_can_finish_each_guide() {
    let own = Own::new().guides();
    for guide in [guide(), own.of(own.for_new()).clone()] {
        for role in Role::ALL {
            for pick in 0..8 {
                finishes(&guide, *role, pick);
            }
        }
    }
}

fn finishes(guide: &Guide, role: Role, pick: usize) {
    let mut preparation = Preparation::new(guide.edition.clone(), Moment(0));
    for screen in Screen::ALL {
        preparation
            .consents
            .take(*screen, Reply::Yes, guide.consent_text, Moment(0));
    }
    for _ in 0..200 {
        let asked = match preparation.position(guide, role) {
            Position::Question(asked) => asked,
            Position::Review => return,
            other => panic!("{role:?} is stuck at {other:?}"),
        };
        let goes_on = |option: &&OptionId| !guide.closes(&asked.id, option);
        let options: Vec<&OptionId> = asked.options.iter().filter(goes_on).collect();
        let chosen = options
            .get(pick % options.len().max(1))
            .map(|option| (*option).clone());
        assert!(
            chosen.is_some() || asked.kind == Kind::Text,
            "{:?} has no way on",
            asked.id
        );
        let version = Version {
            options: chosen.into_iter().collect(),
            ..Version::empty(Moment(1))
        };
        let answers: &mut Answers = &mut preparation.answers;
        answers
            .place(&asked.id, State::Choosing)
            .take(version, State::Given);
    }
    panic!("{role:?} never comes to the end of {}", guide.edition);
}

//! Everything that can be wrong in a guide is told with its line, the id it is about, and what to do.

use kring_rules::guide::{Edition, Folder, Guide, Guides};

/// A small guide in which nothing is wrong.
const SOUND: &str = r#"id = "kort"
version = 2
phases = ["what", "how"]

[[aspect]]
id = "when"
kind = "text"

[[question]]
phase = "what"
id = "story"
kind = "text"
essential = true
summary = "facts"

[[question]]
phase = "what"
id = "go-on"
kind = "gate"
options = ["sure", "part", "stop"]
closes = { stop = "how" }
points = { part = "partly", stop = "refused" }

[[question]]
phase = "what"
id = "rather"
kind = "choices"
options = ["talk", "rest"]
when = { question = "go-on", is = ["stop"] }
raises = { talk = "talk" }

[[question]]
phase = "how"
id = "mend"
kind = "choices"
roles = ["responsible", "mutual"]
options = ["sorry", "pay"]
concrete = ["when"]
concrete_of = { pay = [] }
summary = "offer"

[[question]]
phase = "how"
id = "mood"
kind = "check_in"
options = ["fine", "bad"]
points = { bad = "distress" }
reactions = { bad = "take-care" }
"#;

/// What is told when this stands there instead of that.
fn told(that: &str, this: &str) -> Vec<String> {
    assert!(SOUND.contains(that), "{that}");
    let text = SOUND.replacen(that, this, 1);
    let faults = Guide::read(&text).err().map(|faults| faults.0);
    let faults = faults.unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

fn is_told(that: &str, this: &str, expected: &str) {
    let told = told(that, this);
    let found = told.iter().any(|fault| fault.contains(expected));
    assert!(found, "{this}: expected {expected:?}, told {told:#?}");
}

#[test]
fn a_sound_guide_is_read() {
    assert_eq!(told("", ""), Vec::<String>::new());
    let guide = Guide::read(SOUND).unwrap();
    assert_eq!(guide.edition, Edition::of("kort", 2));
    assert_eq!(guide.phases().len(), 2);
}

#[test]
fn the_guides_that_kring_brings_along_are_sound() {
    let guides = Guides::built_in().unwrap();
    assert_eq!(guides.all().count(), Folder::built_in().count());
    assert_eq!(guides.for_new().guide, Edition::default().guide);
}

#[test]
fn what_cannot_be_read_at_all_is_told_with_its_line() {
    is_told(
        "kind = \"text\"\nessential = true",
        "kind = \"text\"\nesential = true",
        "13: this cannot be read",
    );
    is_told("version = 2", "version = two", "2: this cannot be read");
    is_told(
        "id = \"story\"\n",
        "",
        "9: this cannot be read: missing field `id`",
    );
}

#[test]
fn an_id_is_one_of_a_kind_and_can_stand_in_a_button() {
    for odd in [
        "go:on", "go.on", "go~on", "go=on", "Go-on", "go on", "gö", "1st", "",
    ] {
        is_told(
            "id = \"story\"",
            &format!("id = \"{odd}\""),
            &format!("11: {}an id begins", quoted(odd)),
        );
    }
    is_told(
        "id = \"mend\"",
        "id = \"story\"",
        "34: `story`: this id is given twice",
    );
    is_told(
        "id = \"mend\"",
        "id = \"when\"",
        "34: `when`: this id is given twice",
    );
    is_told(
        "[\"sorry\", \"pay\"]",
        "[\"sorry\", \"sorry\"]",
        "37: `sorry`: this id is given twice",
    );
    is_told(
        "\"what\", \"how\"",
        "\"what\", \"how\", \"what\"",
        "3: `what`: this id is given twice",
    );
    is_told(
        "bad = \"take-care\"",
        "bad = \"take care\"",
        "48: `take care`: an id begins",
    );
    is_told(
        "id = \"story\"",
        "id = \"a-story-that-is-very-long\"",
        "11: `a-story-that-is-very-long`: an id begins",
    );
}

fn quoted(id: &str) -> String {
    if id.is_empty() {
        String::new()
    } else {
        format!("`{id}`: ")
    }
}

#[test]
fn a_button_with_its_ids_is_not_too_long_for_telegram() {
    is_told(
        "id = \"mend\"",
        "id = \"what-i-can-do-about-it\"",
        "34: `what-i-can-do-about-it`: a button about it would be",
    );
    assert!(told("id = \"mend\"", "id = \"what-i-can-do\"").is_empty());
}

#[test]
fn words_that_mean_nothing_are_told_with_those_that_do() {
    is_told(
        "kind = \"check_in\"",
        "kind = \"check-in\"",
        "45: `mood`: there is no kind `check-in`: write one of text, choice",
    );
    is_told(
        "[\"responsible\",",
        "[\"victim\",",
        "36: `mend`: there is no role `victim`: write one of harmed, responsible",
    );
    is_told(
        "[\"responsible\", \"mutual\"]",
        "[\"mutual\", \"mutual\"]",
        "36: `mend`: the role `mutual` is named twice",
    );
    is_told(
        "phase = \"how\"\nid = \"mood\"",
        "phase = \"hew\"\nid = \"mood\"",
        "43: `mood`: there is no phase `hew`: write one of what, how",
    );
    is_told(
        "talk = \"talk\"",
        "talk = \"speak\"",
        "30: `rather`: there is no flag `speak`",
    );
    is_told(
        "bad = \"distress\"",
        "bad = \"unreachable\"",
        "47: `mood`: there is no point `unreachable`",
    );
    is_told(
        "summary = \"offer\"",
        "summary = \"offers\"",
        "40: `mend`: there is no chapter `offers`",
    );
    is_told(
        "concrete = [\"when\"]",
        "concrete = [\"where\"]",
        "38: `mend`: there is no aspect `where`: write one of when",
    );
    is_told(
        "stop = \"how\"",
        "stop = \"then\"",
        "21: `go-on`: there is no phase `then`: write one of rest, what, how",
    );
}

#[test]
fn options_that_are_not_there_are_told() {
    is_told(
        "raises = { talk",
        "raises = { talks",
        "30: `rather`: `raises`: there is no option `talks`: write one of talk, rest",
    );
    is_told(
        "points = { bad",
        "points = { awful",
        "47: `mood`: `points`: there is no option `awful`",
    );
    is_told(
        "reactions = { bad",
        "reactions = { awful",
        "48: `mood`: `reactions`: there is no option `awful`",
    );
    is_told(
        "closes = { stop",
        "closes = { end",
        "21: `go-on`: `closes`: there is no option `end`",
    );
    is_told(
        "concrete_of = { pay",
        "concrete_of = { give",
        "39: `mend`: `concrete_of`: there is no option `give`",
    );
    is_told(
        "is = [\"stop\"]",
        "is = [\"no\"]",
        "29: `rather`: `when`: there is no option `no`: write one of sure, part, stop",
    );
    is_told(
        "options = [\"fine\", \"bad\"]",
        "",
        "44: `mood`: a text has no options, every other kind needs them",
    );
    is_told(
        "kind = \"text\"\nessential",
        "kind = \"text\"\noptions = [\"a\"]\nessential",
        "11: `story`: a text has no options",
    );
}

#[test]
fn a_condition_looks_back_at_a_question_that_somebody_is_asked_too() {
    is_told(
        "question = \"go-on\"",
        "question = \"mood\"",
        "29: `rather`: it depends on `mood`, which is not asked before it",
    );
    is_told(
        "is = [\"stop\"]",
        "is = []",
        "29: `rather`: it depends on no answer at all",
    );
    let apart = SOUND
        .replacen(
            "kind = \"gate\"",
            "kind = \"gate\"\nroles = [\"harmed\"]",
            1,
        )
        .replacen("when =", "roles = [\"mutual\"]\nwhen =", 1);
    let faults = Guide::read(&apart).unwrap_err().to_string();
    assert!(
        faults.contains("31: `rather`: nobody who is asked `go-on` is asked this"),
        "{faults}"
    );
}

#[test]
fn phases_come_one_after_the_other() {
    is_told(
        "phase = \"how\"\nid = \"mood\"",
        "phase = \"what\"\nid = \"mood\"",
        "43: `mood`: it stands after a question of a later phase",
    );
    is_told(
        "[\"what\", \"how\"]",
        "[\"what\", \"how\", \"end\"]",
        "3: `end`: no question is in this phase",
    );
    is_told(
        "[\"what\", \"how\"]",
        "[\"what\", \"how\", \"rest\"]",
        "3: `rest`: a phase cannot be called so",
    );
    is_told(
        "version = 2",
        "version = 0",
        "2: `kort`: versions are counted from 1",
    );
}

#[test]
fn a_gate_has_a_way_on_and_says_what_there_is_to_decide() {
    is_told(
        "closes = { stop = \"how\" }",
        "closes = { sure = \"rest\", part = \"rest\", stop = \"rest\" }",
        "18: `go-on`: every answer closes it, so nobody can go on",
    );
    is_told(
        "closes = { stop = \"how\" }\npoints = { part = \"partly\", stop = \"refused\" }",
        "",
        "18: `go-on`: no answer closes anything",
    );
    is_told(
        "stop = \"refused\"",
        "stop = \"distress\"",
        "21: `go-on`: the answer `stop` closes what comes after, so it needs a point to decide on",
    );
    is_told(
        "part = \"partly\"",
        "part = \"not-wanted\"",
        "22: `go-on`: `not-wanted` waits for a decision, but the answer `part` closes nothing",
    );
    is_told(
        "bad = \"distress\"",
        "bad = \"partly\"",
        "47: `mood`: `partly` is a point of a gate",
    );
    is_told(
        "points = { bad",
        "closes = { bad = \"rest\" }\npoints = { bad",
        "47: `mood`: only a gate closes what comes after",
    );
    is_told(
        "points = { part",
        "reactions = { sure = \"fine-then\" }\npoints = { part",
        "22: `go-on`: what is said at a gate belongs to its answers",
    );
}

#[test]
fn what_is_said_and_what_is_summed_up_suits_the_question() {
    is_told(
        "bad = \"take-care\"",
        "bad = \"noted\"",
        "48: `mood`: kring itself says something called `noted`",
    );
    is_told(
        "essential = true\nsummary = \"facts\"",
        "summary = \"wish\"",
        "13: `story`: `wish` needs a question with options",
    );
    is_told(
        "summary = \"facts\"",
        "concrete = [\"when\"]",
        "14: `story`: only the options of a `choice` or of `choices` are made concrete",
    );
    is_told(
        "id = \"when\"\nkind = \"text\"",
        "id = \"when\"\nkind = \"gate\"\noptions = [\"now\"]",
        "7: `when`: an aspect is a `text`, a `choice` or `choices`",
    );
}

#[test]
fn everybody_is_asked_something_and_comes_to_the_end() {
    let only = "roles = [\"harmed\", \"responsible\", \"mutual\", \"affected\"]\n";
    let text = SOUND.replace(
        "kind = \"text\"\nessential",
        &format!("kind = \"text\"\n{only}essential"),
    );
    let text = text.replace("kind = \"gate\"", &format!("kind = \"gate\"\n{only}"));
    let text = text.replace("when =", &format!("{only}when ="));
    let text = text.replace(
        "kind = \"check_in\"",
        &format!("kind = \"check_in\"\n{only}"),
    );
    let faults = Guide::read(&text).unwrap_err().to_string();
    assert!(
        faults.contains("1: `kort`: supporter: nothing is asked of anybody in this role"),
        "{faults}"
    );
    let mut many = SOUND.to_owned();
    for number in 0..220 {
        let id = format!("id = \"q{number}\"");
        many += &[
            "\n[[question]]",
            "phase = \"how\"",
            &id,
            "kind = \"text\"\n",
        ]
        .join("\n");
    }
    let faults = Guide::read(&many).unwrap_err().to_string();
    assert!(
        faults.contains("more is asked than anybody comes to the end of"),
        "{faults}"
    );
}

#[test]
fn everything_wrong_is_told_at_once_in_the_order_of_the_lines() {
    let text = SOUND
        .replacen("\"responsible\"", "\"dader\"", 1)
        .replacen("kind = \"check_in\"", "kind = \"mood\"", 1)
        .replacen("version = 2", "version = 0", 1);
    let faults = Guide::read(&text).unwrap_err().0;
    let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [2, 36, 45]);
}

#[test]
fn a_folder_is_called_as_the_guide_in_it() {
    let folder = |version| Folder {
        edition: Edition::of("kort", version),
        files: [("guide.toml".to_owned(), SOUND.to_owned())].into(),
    };
    assert!(folder(2).guide().is_ok());
    let told = folder(3).guide().unwrap_err().to_string();
    assert!(
        told.contains("says that it is kort/2, and stands in the folder kort/3"),
        "{told}"
    );
}

#[test]
fn what_names_options_names_some_of_its_question() {
    let raises = "raises = { talk = \"talk\" }";
    for field in ["alone", "in_peace", "explains"] {
        let with = |option: &str| format!("{field} = [\"{option}\"]\n{raises}");
        assert_eq!(told(raises, &with("rest")), Vec::<String>::new(), "{field}");
        is_told(raises, &with("nowhere"), &format!("`{field}`:"));
    }
}

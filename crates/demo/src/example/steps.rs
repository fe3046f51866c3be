//! The steps of the example, in the order in which they are played.

use super::answers::{HARMED, Part, RESPONSIBLE, Reply};
use super::{Act, Step, Who};
use kring_rules::role::Language;

/// All steps, for parties who read this language.
pub fn steps(language: Language) -> Vec<Step> {
    use Who::{Facilitator, Harmed, Responsible};
    let (until_gate, after_gate) = RESPONSIBLE.split_at(RESPONSIBLE.len().min(3));
    let scenes = [
        (Facilitator, opening(language)),
        (Harmed, joining(0, "example-notice-harmed")),
        (Harmed, parts("harmed", HARMED)),
        (Harmed, handing_in("example-notice-review", &LABELLED)),
        (Facilitator, board()),
        (Responsible, joining(1, "example-notice-responsible")),
        (Responsible, parts("responsible", until_gate)),
        (Facilitator, clearing()),
        (Responsible, parts("responsible", after_gate)),
        (Responsible, handing_in("example-notice-ready", &[])),
        (
            Facilitator,
            vec![Act::Notice("example-notice-confirm"), press("confirm")],
        ),
    ];
    let steps = scenes
        .into_iter()
        .flat_map(|(who, acts)| acts.into_iter().map(move |act| Step { who, act }));
    steps.collect()
}

/// What is done in the overview before it is handed in: an answer may be used in the conversation.
const LABELLED: [&str; 4] = [
    "phase=experience",
    "open=touched",
    "share=touched~conversation",
    "review",
];

fn opening(language: Language) -> Vec<Act> {
    let mut acts = vec![Act::Notice("example-notice-open"), Act::Command("word-new")];
    acts.extend([
        write("example-label", "cancel"),
        write("example-incident", "cancel"),
        press("form=pair"),
    ]);
    for (number, role) in ["harmed", "responsible"].into_iter().enumerate() {
        if number > 0 {
            acts.push(press("more"));
        }
        acts.push(write(&format!("example-{role}-name"), "cancel"));
        acts.push(press(&format!("role={role}")));
        acts.push(press(&format!("language={}", language.code())));
        acts.push(press("age=adult"));
    }
    acts.push(press("open"));
    acts
}

fn joining(link: usize, notice: &'static str) -> Vec<Act> {
    let mut acts = vec![Act::Notice(notice), Act::OpenLink(link)];
    acts.extend(std::iter::repeat_n(press("consent=yes"), 4));
    acts
}

fn parts(who: &str, parts: &[Part]) -> Vec<Act> {
    let part = |part: &Part| {
        let answers = part
            .answers
            .iter()
            .flat_map(|(question, reply)| answer(who, question, reply));
        [Act::Notice(part.notice)]
            .into_iter()
            .chain(answers)
            .collect::<Vec<_>>()
    };
    parts.iter().flat_map(part).collect()
}

fn handing_in(notice: &'static str, review: &[&str]) -> Vec<Act> {
    let mut taps = review.iter().chain(["hand-in"].iter());
    let mut acts = vec![Act::Notice(notice)];
    acts.extend(taps.next().map(|tap| press(tap)));
    acts.extend(taps.map(|tap| Act::PressAlso((*tap).to_owned())));
    acts
}

fn answer(who: &str, question: &str, reply: &Reply) -> Vec<Act> {
    let words = |under| {
        write(
            &format!("example-{who}-{}", question.replace('.', "-")),
            under,
        )
    };
    let choose = |option: &&str| format!("choose={option}");
    match reply {
        Reply::Words => vec![words("skip")],
        Reply::Skip => vec![press("skip")],
        Reply::One(option) => vec![press(&choose(option))],
        Reply::Several(options) => {
            let (first, others) = options.split_first().unwrap_or((&"", &[]));
            let others = others.iter().map(choose).chain(["done".to_owned()]);
            std::iter::once(press(&choose(first)))
                .chain(others.map(Act::PressAlso))
                .collect()
        }
    }
}

fn board() -> Vec<Act> {
    vec![
        Act::Notice("example-notice-board"),
        Act::Command("word-cases"),
    ]
}

/// The facilitator has talked about a point, and clears it.
fn clearing() -> Vec<Act> {
    vec![
        Act::Notice("example-notice-point"),
        press("show"),
        press("points"),
        Act::PressAlso("clear=2~partly".to_owned()),
        write("example-note", "points"),
    ]
}

fn write(text: &str, under: &'static str) -> Act {
    Act::Write {
        text: text.to_owned(),
        under,
    }
}

fn press(tap: &str) -> Act {
    Act::Press(tap.to_owned())
}

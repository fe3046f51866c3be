//! Playing the people: a facilitator opens a case, a party answers everything.

use loopback_botapi::{ChatMessage, Phone};

use crate::house::{PATIENCE, secret};
use crate::walk::data;

/// Opens a case and gives the secrets of the parties' links, in order.
pub async fn open_case(facilitator: &Phone, label: &str, parties: &[(&str, &str)]) -> Vec<String> {
    open_case_about(
        facilitator,
        label,
        "Een fiets werd geleend en raakte stuk.",
        parties,
    )
    .await
}

pub async fn open_case_about(
    facilitator: &Phone,
    label: &str,
    incident: &str,
    parties: &[(&str, &str)],
) -> Vec<String> {
    step_said(facilitator, "/new").await;
    step_said(facilitator, label).await;
    step_said(facilitator, incident).await;
    step_said(facilitator, "Over wat er toen gebeurde.").await;
    let form = if parties.len() == 2 { "pair" } else { "circle" };
    step_pressed(facilitator, &format!("form={form}")).await;
    step_pressed(facilitator, "police=no").await;
    for (number, (alias, role)) in parties.iter().enumerate() {
        if number > 0 {
            step_pressed(facilitator, "more").await;
        }
        step_said(facilitator, alias).await;
        step_pressed(facilitator, &format!("role={role}")).await;
        step_pressed(facilitator, "language=nl").await;
        step_pressed(facilitator, "age=adult").await;
        if offers(facilitator, "guide=lang") {
            step_pressed(facilitator, "guide=lang").await;
        }
    }
    press(facilitator, "open").await;
    let to_give = facilitator
        .until(|m| m.text.contains("Links"), PATIENCE)
        .await
        .expect("links can be given");
    let mut links = Vec::new();
    for number in 1..=parties.len() {
        let button = format!(":link={number}:");
        let data = data(&to_give)
            .into_iter()
            .find(|data| data.contains(&button));
        press_data(facilitator, &to_give, &data.expect("a button for each")).await;
        let is_link = |m: &ChatMessage| m.text.contains("?start=");
        let message = facilitator.until(is_link, PATIENCE).await.expect("a link");
        links.push(secret(&message.text).to_owned());
    }
    links
}

/// Takes the link and consents to everything; gives the first question.
pub async fn to_first_question(phone: &Phone, link: &str) -> ChatMessage {
    phone.start(Some(link));
    loop {
        let screen = phone
            .until(|m| m.edited.is_none(), PATIENCE)
            .await
            .expect("a screen");
        match data(&screen)
            .into_iter()
            .find(|data| data.contains(":consent=yes") || data.contains(":it-is-me"))
        {
            Some(consent) => press_data(phone, &screen, &consent).await,
            None => return screen,
        }
    }
}

/// How a party answers what is not answered in one word.
#[derive(Clone)]
pub struct Answers {
    pub text: &'static str,
    /// `(question's data fragment, option)` pairs that overrule the first option.
    pub options: Vec<&'static str>,
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            text: "Dit is mijn antwoord.",
            options: vec![],
        }
    }
}

/// Goes through the whole preparation and hands it in.
pub async fn prepare(phone: &Phone, link: &str, answers: &Answers) {
    phone.start(Some(link));
    loop {
        let Some(message) = phone.next(PATIENCE).await else {
            panic!(
                "silence after: {:?}",
                phone.chat().last().map(|m| m.text.clone())
            );
        };
        if !message.is_from_bot() || (message.edited.is_some() && done(&message).is_none()) {
            continue;
        }
        if !answer(phone, &message, answers).await {
            return;
        }
    }
}

/// Answers what is asked; false once it is handed in.
pub async fn answer(phone: &Phone, message: &ChatMessage, answers: &Answers) -> bool {
    let data: Vec<String> = message
        .buttons()
        .into_iter()
        .filter_map(|b| b.data)
        .collect();
    let with = |verb: &str| data.iter().find(|data| data.contains(verb)).cloned();
    let chosen = answers
        .options
        .iter()
        .find_map(|option| with(&format!("choose={option}")));
    // Where several can be chosen, the way on is there once one is.
    if let Some(done) = done(message) {
        press_data(phone, message, &done).await;
        return true;
    }
    let goes_on = [":it-is-me", ":consent=yes", ":hand-in", ":next"];
    if let Some(data) = goes_on.into_iter().find_map(with) {
        press_data(phone, message, &data).await;
    } else if let Some(option) = chosen.or_else(|| with(":choose=")) {
        press_data(phone, message, &option).await;
    } else if with(":skip").is_some() {
        phone.write(answers.text);
    } else {
        return false;
    }
    true
}

/// Says that nothing else is chosen, where something is.
fn done(message: &ChatMessage) -> Option<String> {
    let data = data(message).into_iter();
    data.into_iter().find(|data| data.contains(":done"))
}

async fn press_data(phone: &Phone, message: &ChatMessage, data: &str) {
    let press = phone.press_data(message.id, data).unwrap();
    press.answer(PATIENCE).await.expect("the press is answered");
}

/// The next step of opening a case: news of other cases can come in between.
async fn next_step(facilitator: &Phone) {
    let is_step = |m: &ChatMessage| data(m).iter().any(|data| data.starts_with("d:"));
    facilitator.until(is_step, PATIENCE).await.expect("a step");
}

/// The newest message has this button.
fn offers(facilitator: &Phone, verb: &str) -> bool {
    let chat = facilitator.chat();
    let newest = chat
        .iter()
        .rev()
        .find(|message| !message.deleted && !data(message).is_empty());
    newest.is_some_and(|message| {
        data(message)
            .iter()
            .any(|data| without_stamp(data).ends_with(verb))
    })
}

async fn step_said(facilitator: &Phone, text: &str) {
    facilitator.catch_up();
    facilitator.write(text);
    next_step(facilitator).await;
}

async fn step_pressed(facilitator: &Phone, verb: &str) {
    press_newest(facilitator, verb).await;
    next_step(facilitator).await;
}

pub async fn say(phone: &Phone, text: &str) {
    phone.catch_up();
    phone.write(text);
    phone.next(PATIENCE).await.expect("an answer");
}

/// What a facilitator's button does, without the state that it was shown for.
fn without_stamp(data: &str) -> &str {
    let fields = if data.starts_with("f:") { 3 } else { 2 };
    match data.rsplit_once(':') {
        Some((tap, _)) if data.matches(':').count() == fields && !data.starts_with("p:") => tap,
        _ => data,
    }
}

pub async fn press(phone: &Phone, verb: &str) {
    press_newest(phone, verb).await;
    if verb != "open" {
        phone.next(PATIENCE).await.expect("an answer");
    }
}

/// The newest message that has the button, once there is one: what was held back over the night comes with an answer,
/// before it.
async fn press_newest(phone: &Phone, verb: &str) {
    let waited = std::time::Instant::now();
    let (message, data) = loop {
        let chat = phone.chat();
        let there = chat.iter().rev().filter(|message| !message.deleted);
        let newest = there.into_iter().find_map(|message| {
            let buttons = message.buttons().into_iter();
            buttons
                .filter_map(|b| b.data)
                .find(|d| without_stamp(d).ends_with(verb))
                .map(|d| (message.id, d))
        });
        match newest {
            Some(newest) => break newest,
            None if waited.elapsed() < PATIENCE => {
                tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            }
            None => panic!("no button {verb}"),
        }
    };
    phone.catch_up();
    phone
        .press_data(message, &data)
        .unwrap()
        .answer(PATIENCE)
        .await
        .expect("answered");
}

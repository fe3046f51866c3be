//! Playing a case on the stage, whatever its guide asks.

use std::sync::Arc;

use kring_rules::guide::Guides;
use kring_rules::ids::PersonId;
use kring_rules::say::{FacilitatorSay, PromptKind, Say, Scene};

use crate::stage::Stage;
use crate::stage::phone::Shown;

pub const AN: PersonId = PersonId(1);

/// So many questions no guide asks.
const ENDLESS: usize = 150;

/// A case under way.
pub struct Play {
    pub stage: Stage,
}

impl Play {
    /// A facilitator is there, on a stage with these guides.
    pub async fn with(guides: Arc<Guides>) -> Self {
        let mut stage = Stage::open_with(guides).await;
        let link = stage.facilitator_link("An").await;
        stage.open_link(AN, link.reveal()).await;
        Self { stage }
    }

    /// A case is opened with a party in each of these roles; their links.
    pub async fn open_case(&mut self, roles: &[&str]) -> Vec<String> {
        let before = self.links().len();
        self.stage.command(AN, "new").await;
        self.stage.write(AN, "Klas").await;
        self.stage.write(AN, "Er was ruzie in de klas.").await;
        self.stage.write(AN, "Over de ruzie.").await;
        self.press(AN, "form=circle").await;
        self.press(AN, "police=no").await;
        for (number, role) in roles.iter().enumerate() {
            if number > 0 {
                self.press(AN, "d:more").await;
            }
            self.stage.write(AN, &format!("P{number}")).await;
            for verb in [&format!("role={role}"), "language=nl", "age=adult"] {
                self.press(AN, verb).await;
            }
        }
        self.press(AN, "d:open").await;
        for number in 1..=roles.len() {
            self.press(AN, &format!(":link={number}:")).await;
        }
        self.links().split_off(before)
    }

    fn links(&self) -> Vec<String> {
        let mut links: Vec<String> = Vec::new();
        for shown in &self.stage.phones[&AN].history {
            if let Say::Facilitator(say) = &shown.say
                && let FacilitatorSay::PartyLink { token, .. } = &**say
                && links.last().map(String::as_str) != Some(token.reveal())
            {
                links.push(token.reveal().to_owned());
            }
        }
        links
    }

    /// Opens the link and consents to everything.
    pub async fn join(&mut self, who: PersonId, link: &str) {
        self.stage.open_link(who, link).await;
        self.press(who, "it-is-me").await;
        for _ in 0..4 {
            self.press(who, "consent=yes").await;
        }
    }

    /// Answers what is asked until this is no question: the option named for it, or the first. Gives every question asked.
    pub async fn answer_all(&mut self, who: PersonId, chosen: &[(&str, &str)]) -> Vec<String> {
        let mut asked = Vec::new();
        for _ in 0..ENDLESS {
            let prompt = match self.scene(who) {
                Scene::Question(prompt) => prompt,
                Scene::AnythingElse(_) => {
                    self.press(who, ":next").await;
                    continue;
                }
                Scene::Hard(_) => {
                    self.press(who, ":resume").await;
                    continue;
                }
                _ => return asked,
            };
            let question = prompt.question.as_str().to_owned();
            let named = chosen.iter().find(|(id, _)| *id == question);
            let option = named.map_or_else(
                || {
                    prompt
                        .options
                        .first()
                        .map(|option| option.as_str().to_owned())
                },
                |(_, option)| Some((*option).to_owned()),
            );
            match (prompt.kind, option) {
                (PromptKind::Text, _) | (_, None) => {
                    self.stage.write(who, &format!("Over {question}.")).await;
                }
                (PromptKind::One, Some(option)) => {
                    self.press(who, &format!("choose={option}")).await;
                }
                (PromptKind::Several | PromptKind::ThenAndNow, Some(options)) => {
                    for option in options.split(' ') {
                        self.press(who, &format!("choose={option}")).await;
                        self.stage.wait(2).await;
                    }
                    self.press(who, ":done").await;
                }
            }
            asked.push(question);
            self.stage.wait(30).await;
        }
        panic!("this has no end");
    }

    /// Where somebody is.
    pub fn scene(&mut self, who: PersonId) -> Scene {
        let history = &self.stage.phone(who).history;
        let place = history.iter().rev().find_map(|shown| match &shown.say {
            Say::Participant(say) => match &say.scene {
                Scene::Nothing | Scene::Answered(..) | Scene::ConsentAnswered(..) => None,
                scene => Some(scene.clone()),
            },
            _ => None,
        });
        place.unwrap()
    }

    /// The text of the newest message that holds this.
    pub fn newest(&self, who: PersonId, holds: &str) -> Option<String> {
        let newest_first = self.stage.phones[&who].history.iter().rev();
        newest_first
            .map(Shown::text)
            .find(|text| text.contains(holds))
    }

    pub async fn press(&mut self, who: PersonId, verb: &str) {
        let found = self
            .stage
            .phone(who)
            .with_button(|shown| shown.button(verb));
        let (message, data) = found.unwrap_or_else(|| panic!("no button {verb}"));
        self.stage.press(who, message, &data).await;
    }
}

//! A case that is played on the stage, so that there is something to be read of everybody.

use kring::desk::{DeliveryId, Happening, Incoming, Letter, Outcome, Sender};
use kring_rules::command::Command;
use kring_rules::event::{Event, Sight};
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::moment::DAY;
use kring_rules::role::Language;
use kring_rules::say::{FacilitatorSay, PromptKind, Say, Scene};
use kring_store::Store;
use kring_words::{Around, Document};

use crate::stage::Stage;
use crate::stage::memory::MemoryStore;
use crate::stage::phone::Shown;

pub const AN: PersonId = PersonId(1);
pub const ALEX: PersonId = PersonId(11);
pub const BO: PersonId = PersonId(12);
pub const STRANGER: PersonId = PersonId(99);

pub const LABEL: &str = "Wilg";
pub const INCIDENT: &str = "In de gang werd iemand uitgelachen en een gsm viel kapot.";
pub const NOTE: &str = "Besproken met beide kanten, ook met de mentor.";

/// What somebody answers to a question.
pub type Answers = &'static [(&'static str, &'static str)];

pub const OF_ALEX: Answers = &[
    (
        "happened",
        "Ik werd uitgelachen in de gang. Er stond een kring rond mij en mijn gsm viel op de grond.\n\nIemand had hem vast en wou hem niet teruggeven. Daarna ging de bel en liep iedereen weg.",
    ),
    ("boundary", "Je blijft van mijn spullen."),
    ("touched", "Ik durfde een week niet langs die gang."),
    ("feelings-then", "angry afraid powerless"),
    ("feelings-now", "unsure calm"),
    ("hardest", "Dat niemand iets zei."),
    (
        "others-touched",
        "Mijn zus. Ze is kwaad geworden toen ze het hoorde.",
    ),
    ("grip", "Weten dat ik weer gewoon door de gang kan."),
    ("choose", "Zelf kiezen waar we zitten."),
    ("helps", "Dat er uitgelegd wordt waarom."),
    ("helps-not", "Een brief van iemand anders."),
    ("wishes", "apologise pay"),
    ("what", "Dat de herstelling betaald wordt, 60 euro."),
    ("whom", "Voor mij"),
    ("helper", "Mijn zus, als het kan"),
    (
        "say",
        "Dat het mij echt pijn deed, en dat ik het niet grappig vond.",
    ),
    ("ask", "Waarom ik?"),
    ("not-raised", "Mijn ouders."),
    ("stop-signal", "Ik leg mijn hand op tafel."),
    ("hopes", "Dat het gewoon weer normaal wordt."),
    ("worries", "Dat er gelachen wordt."),
];

pub const OF_BO: Answers = &[
    (
        "happened",
        "Ik heb gelachen en die gsm vastgenomen. Toen ik hem gooide, viel hij kapot.",
    ),
    ("thinking", "Dat het maar een grap was."),
    ("part", "Ik heb hem gegooid. Dat was ik."),
    ("willing-yes", "Ik wil het zelf zeggen."),
    ("offers", "apologise pay"),
    ("what", "Ik betaal in drie keer 20 euro."),
    ("say", "Sorry dat ik het liet doorgaan."),
];

pub struct Played<S = MemoryStore> {
    pub stage: Stage<S>,
    pub case: CaseId,
}

impl Played {
    /// A case with two parties, of whom nobody has opened their link yet.
    pub async fn opened() -> Self {
        Self::opened_as(LABEL, INCIDENT, ["Alex", "Bo"]).await
    }

    pub async fn opened_as(label: &str, incident: &str, aliases: [&str; 2]) -> Self {
        Box::pin(Self::opened_on(
            Stage::open().await,
            label,
            incident,
            aliases,
        ))
        .await
    }
}

impl<S: Store> Played<S> {
    /// The same, on this stage.
    pub async fn opened_on(
        mut stage: Stage<S>,
        label: &str,
        incident: &str,
        aliases: [&str; 2],
    ) -> Self {
        let link = stage.facilitator_link("An").await;
        stage.open_link(AN, link.reveal()).await;
        stage.command(AN, "new").await;
        stage.write(AN, label).await;
        stage.write(AN, incident).await;
        stage.write(AN, "Over wat er toen gebeurde.").await;
        let mut played = Self {
            stage,
            case: CaseId::new(""),
        };
        played.press(AN, "form=pair").await;
        played.press(AN, "police=no").await;
        for (alias, role) in aliases.into_iter().zip(["harmed", "responsible"]) {
            played.stage.write(AN, alias).await;
            for verb in [&format!("role={role}"), "language=nl", "age=adult"] {
                played.press(AN, verb).await;
            }
            if role == "harmed" {
                played.press(AN, "d:more").await;
            }
        }
        played.press(AN, "d:open").await;
        played.give_links().await;
        played
    }

    /// Both in the case that was opened last get their link.
    pub async fn give_links(&mut self) {
        self.press(AN, ":link=1:").await;
        self.press(AN, ":link=2:").await;
    }
}

impl Played {
    /// A case in which both have handed in, something was changed, tapped, seen and cleared.
    pub async fn to_ready() -> Self {
        let mut played = Self::opened().await;
        played.join(ALEX, 0).await;
        played.join(BO, 1).await;
        played.answer_all(ALEX, OF_ALEX).await;
        played.stage.wait(DAY).await;
        played.answer_all(BO, OF_BO).await;
        played.stage.command(ALEX, "person").await;
        played.press(ALEX, "flag=talk").await;
        played.press(AN, "seen=1~0").await;
        played.clear_all(NOTE).await;
        played.stage.wait(3600).await;
        played.change_the_first_answer().await;
        played
    }
}

impl<S: Store> Played<S> {
    /// The secret of the link of this party, from 0.
    pub fn secret(&self, number: usize) -> String {
        let history = &self.stage.phones[&AN].history;
        let links: Vec<_> = history.iter().filter_map(link).collect();
        // A letter with a link is two messages.
        links[number * 2].clone()
    }

    pub async fn join(&mut self, who: PersonId, number: usize) {
        let link = self.secret(number);
        self.stage.open_link(who, &link).await;
        let Some(Say::Participant(say)) = self.stage.phone(who).last().map(|s| s.say.clone())
        else {
            panic!("nobody was welcomed");
        };
        self.case = say.tag.case.clone();
        self.press(who, "it-is-me").await;
        self.consents(who).await;
    }

    pub async fn consents(&mut self, who: PersonId) {
        for _ in 0..4 {
            self.press(who, "consent=yes").await;
        }
    }

    /// Answers what is asked until it is handed in.
    pub async fn answer_all(&mut self, who: PersonId, answers: Answers) {
        for _ in 0..160 {
            let shown = self.place(who);
            let Say::Participant(say) = &shown.say else {
                panic!("no preparation");
            };
            match &say.scene {
                Scene::HandedIn => return,
                Scene::Question(prompt) => {
                    let question = prompt.question.as_str();
                    let key = question.rsplit('.').next().unwrap();
                    let found = answers.iter().find(|(id, _)| *id == key);
                    let answer = found.map(|(_, answer)| *answer);
                    match prompt.kind {
                        PromptKind::Text => {
                            let text = answer.unwrap_or("Dat weet ik niet goed.");
                            self.stage.write(who, text).await;
                        }
                        _ => self.choose(who, &shown, answer).await,
                    }
                }
                Scene::AnythingElse(_) => self.press(who, ":next").await,
                Scene::Review(_) => self.press(who, ":hand-in").await,
                other => panic!("nothing to answer: {other:?}"),
            }
            self.stage.wait(45).await;
        }
        panic!("this has no end");
    }

    async fn choose(&mut self, who: PersonId, shown: &Shown, answer: Option<&str>) {
        let first = |verb: &str| shown.button(verb).is_some();
        let usual = [
            "=good", "=yes", "=none", "=safe", "=meet", "=me", "=week", "=calm",
        ];
        let usual = usual
            .iter()
            .find(|option| first(&format!("choose{option}")));
        match answer {
            Some(options) => {
                for option in options.split(' ') {
                    self.press(who, &format!("choose={option}")).await;
                    self.stage.wait(2).await;
                }
            }
            None => self.press(who, &format!("choose{}", usual.unwrap())).await,
        }
        // Where several can be chosen, the way on is there once one is.
        if self.place(who).button(":done").is_some() {
            self.press(who, ":done").await;
        }
    }

    /// Where somebody is: the last message that is a question or a place.
    fn place(&mut self, who: PersonId) -> Shown {
        let history = self.stage.phone(who).history.clone();
        let is_place = |shown: &&Shown| match &shown.say {
            Say::Participant(say) => matches!(
                say.scene,
                Scene::Question(_) | Scene::AnythingElse(_) | Scene::Review(_) | Scene::HandedIn
            ),
            _ => false,
        };
        history.iter().rev().find(is_place).cloned().unwrap()
    }

    /// Clears every point that can be, with this note.
    pub async fn clear_all(&mut self, note: &str) {
        let case = self.case.clone();
        let points = format!("f:{case}:points");
        for _ in 0..20 {
            let message = self.stage.phone(AN).last().unwrap().message;
            self.stage.press(AN, message, &points).await;
            let shown = self.stage.phone(AN).last().cloned().unwrap();
            let Some(clear) = shown.button(":c=") else {
                return;
            };
            self.stage.press(AN, shown.message, &clear).await;
            self.stage.write(AN, note).await;
            let asked = self.stage.phone(AN).last().cloned().unwrap();
            if let Some(sure) = asked.button(":clear-now=") {
                self.stage.press(AN, asked.message, &sure).await;
            }
        }
    }

    async fn change_the_first_answer(&mut self) {
        self.stage.command(ALEX, "review").await;
        self.press(ALEX, "phase=facts").await;
        self.press(ALEX, "open=happened").await;
        self.press(ALEX, "share=happened~conversation").await;
        self.press(ALEX, "change=happened").await;
        self.stage
            .write(
                ALEX,
                "Ik werd uitgelachen bij de kapstokken, en mijn gsm viel.",
            )
            .await;
    }

    pub async fn press(&mut self, who: PersonId, verb: &str) {
        let found = self.stage.phone(who).with_button(|s| s.button(verb));
        let (message, data) = found.unwrap_or_else(|| panic!("no button {verb}"));
        self.stage.press(who, message, &data).await;
    }

    /// Asks for the copies with this command: the documents, and what stands under them.
    pub async fn copies(&mut self, who: PersonId, command: &str) -> Vec<(String, Document)> {
        self.stage.phone(who).news();
        self.stage.command(who, command).await;
        let news = self.stage.phone(who).news().into_iter();
        news.filter_map(|shown| Some((shown.text(), shown.sheet.document?)))
            .collect()
    }

    /// Asks for a copy that waits to be sent.
    pub async fn asks_unsent(&mut self, who: PersonId) -> Letter {
        let sender = Sender {
            person: who,
            language: None,
        };
        let asks = Happening::Did(Event::Commanded(Some(Command::MyData)));
        let incoming = Incoming {
            // So far off that what comes later is no repeat.
            delivery: DeliveryId(5_000_000),
            dated: None,
            what: Some((sender, asks)),
        };
        let now = self.stage.now;
        let taken = self.stage.desk.take(incoming, &|_, _| Sight::Seen, now);
        let decided = taken.await.unwrap().unwrap();
        assert_eq!(decided.durable.await.unwrap(), Outcome::Done);
        decided.letters[0].1.clone()
    }

    pub async fn own_copy(&mut self, who: PersonId, command: &str) -> Document {
        let copies = self.copies(who, command).await;
        assert_eq!(copies.len(), 1, "one copy");
        copies.into_iter().next().unwrap().1
    }

    /// Asks for the page for the day in the chat: the message it comes with.
    pub async fn on_paper(&mut self) -> Shown {
        let message = self.stage.phone(AN).last().unwrap().message;
        let ask = format!("f:{}:brief", self.case);
        self.stage.press(AN, message, &ask).await;
        self.stage.phone(AN).last().cloned().unwrap()
    }

    /// May this answer be used in the conversation?
    pub async fn label(&mut self, who: PersonId, phase: &str, question: &str, label: &str) {
        self.stage.command(who, "review").await;
        self.press(who, &format!("phase={phase}")).await;
        self.press(who, &format!("open={question}")).await;
        self.press(who, &format!("share={question}~{label}")).await;
    }

    /// The file of the case, as the organisation gets it.
    pub async fn case_file(&mut self, language: Language) -> Document {
        let file = self.stage.desk.case_file(&self.case, self.stage.now).await;
        let (file, _) = file.unwrap().unwrap();
        let around = Around {
            zone: jiff::tz::TimeZone::get("Europe/Brussels").unwrap(),
            now: self.stage.now,
            ..Around::default()
        };
        self.stage.texts.case_file(&file, language, &around)
    }
}

/// The secret of a link.
fn link(shown: &Shown) -> Option<String> {
    let Say::Facilitator(say) = &shown.say else {
        return None;
    };
    match &**say {
        FacilitatorSay::PartyLink { token, .. } => Some(token.reveal().to_owned()),
        _ => None,
    }
}

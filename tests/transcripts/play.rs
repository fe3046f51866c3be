//! Plays the lines of a transcript on the stage.

use std::collections::BTreeMap;

use kring::conversation::ids::{MessageRef, PersonId};
use kring::conversation::say::{FacilitatorSay, ParticipantSay, Say, Scene};

use crate::action::{Action, Link, NewParty, Until};
use crate::paper::{self, Length};
use crate::script::Step;
use crate::stage::Stage;
use crate::stage::phone::{Said, Shown};
use crate::watch::Watch;

/// More answers than any preparation asks for.
const MOST_ANSWERS: usize = 120;

/// Seconds between seeing a button and pressing it.
const MOMENT_TO_READ: i64 = 2;

pub struct Play {
    stage: Stage,
    people: BTreeMap<String, PersonId>,
    /// The links that were made, in order: for whom, and the secret.
    links: Vec<(String, String)>,
    own_messages: Vec<(PersonId, MessageRef, String)>,
    answers: BTreeMap<PersonId, usize>,
    watch: Watch,
    faults: Vec<String>,
    heard: usize,
}

/// What is shown of an action that takes many steps.
enum Brief {
    No,
    /// This line, and the last thing the actor saw.
    Yes(String),
}

impl Play {
    pub async fn open() -> Self {
        Self {
            stage: Stage::open().await,
            people: BTreeMap::new(),
            links: Vec::new(),
            own_messages: Vec::new(),
            answers: BTreeMap::new(),
            watch: Watch::default(),
            faults: Vec::new(),
            heard: 0,
        }
    }

    /// What broke a rule that holds in every transcript.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// Plays one line, and gives what came of it.
    pub async fn step(&mut self, file: &str, step: &Step) -> Result<Vec<String>, String> {
        let place = format!("tests/transcripts/{file}:{}\n  {}", step.line, step.text);
        let (text, length) = match step.text.strip_suffix(" (kort)") {
            Some(text) => (text, Length::OneLine),
            None => (step.text.as_str(), Length::Whole),
        };
        let action = Action::read(text).ok_or(format!("{place}\n  is no line of a transcript"))?;
        let actor = action.actor().map(|name| self.person(name));
        let must_answer = action.must_be_answered();
        let brief = self
            .act(action)
            .await
            .map_err(|problem| format!("{place}\n  {problem}"))?;
        let came = self.stage.said[self.heard..].to_vec();
        self.heard = self.stage.said.len();
        self.look_at(&place, actor, must_answer, &came);
        Ok(self.paper(actor, &came, &brief, length))
    }

    fn look_at(
        &mut self,
        place: &str,
        actor: Option<PersonId>,
        must_answer: bool,
        came: &[(PersonId, Said)],
    ) {
        if must_answer
            && !came
                .iter()
                .any(|(to, said)| Some(*to) == actor && says_something(said))
        {
            self.faults.push(format!("{place}\n  was not answered"));
        }
        for (to, said) in came {
            if let Said::Shown(shown) = said {
                self.learn(*to, shown);
            }
        }
        for (to, said) in came {
            let faults = self.watch.faults(*to, said).into_iter();
            self.faults
                .extend(faults.map(|fault| format!("{place}\n  {fault}")));
        }
    }

    fn learn(&mut self, to: PersonId, shown: &Shown) {
        self.watch.learn(to, &shown.say);
        let Say::Facilitator(say) = &shown.say else {
            return;
        };
        let link = match &**say {
            FacilitatorSay::PartyLink { token, alias, .. } => (alias.as_str(), token),
            FacilitatorSay::FacilitatorLink { token, .. } => ("een collega", token),
            _ => return,
        };
        let link = (link.0.to_owned(), link.1.reveal().to_owned());
        if !self.links.contains(&link) {
            self.links.push(link);
        }
    }

    fn paper(
        &self,
        actor: Option<PersonId>,
        came: &[(PersonId, Said)],
        brief: &Brief,
        length: Length,
    ) -> Vec<String> {
        let mut lines = Vec::new();
        if let Brief::Yes(line) = brief {
            lines.push(line.clone());
        }
        for (at, (to, said)) in came.iter().enumerate() {
            if self.is_left_out(actor, came, at, brief) {
                continue;
            }
            let name = (Some(*to) != actor).then(|| self.name(*to));
            let before = self.before(said, self.heard - came.len() + at, *to);
            let told = paper::lines(said, name, before, |text| self.without_secrets(text));
            lines.extend(length.of(told));
        }
        lines
    }

    /// What this message said before it was changed.
    fn before(&self, said: &Said, at: usize, to: PersonId) -> Option<&Shown> {
        let Said::Shown(shown) = said else {
            return None;
        };
        let earlier = self.stage.said[..at].iter().rev();
        shown.edited.then_some(())?;
        earlier
            .filter(|(other, _)| *other == to)
            .find_map(|(_, said)| match said {
                Said::Shown(earlier) if earlier.message == shown.message => Some(earlier),
                _ => None,
            })
    }

    /// A change that was changed again in the same line, and all but the last of what is told in brief.
    fn is_left_out(
        &self,
        actor: Option<PersonId>,
        came: &[(PersonId, Said)],
        at: usize,
        brief: &Brief,
    ) -> bool {
        let (to, said) = &came[at];
        let later = &came[at + 1..];
        if matches!(brief, Brief::Yes(_)) && Some(*to) == actor {
            return later
                .iter()
                .any(|(other, said)| other == to && says_something(said));
        }
        let Said::Shown(shown) = said else {
            return false;
        };
        shown.edited
            && later.iter().any(|(other, said)| {
                matches!(said, Said::Shown(again) if other == to && again.message == shown.message)
            })
    }

    fn without_secrets(&self, text: &str) -> String {
        self.links
            .iter()
            .fold(text.to_owned(), |text, (name, token)| {
                text.replace(
                    &format!("https://t.me/kring_bot?start={token}"),
                    &format!("<link van {name}>"),
                )
            })
    }

    fn name(&self, id: PersonId) -> &str {
        self.people
            .iter()
            .find(|(_, person)| **person == id)
            .map_or("?", |(name, _)| name)
    }

    fn person(&mut self, name: &str) -> PersonId {
        let next = PersonId(i64::try_from(self.people.len()).unwrap() + 1);
        *self.people.entry(name.to_owned()).or_insert(next)
    }

    async fn act(&mut self, action: Action) -> Result<Brief, String> {
        let who = action
            .actor()
            .map(|name| self.person(name))
            .unwrap_or(PersonId(0));
        match action {
            Action::Phone(_, language) => drop(self.stage.languages.insert(who, language)),
            Action::Facilitator(name) => self.becomes_facilitator(who, &name).await,
            Action::OpenCase(_, label, parties) => {
                return self.open_case(who, &label, &parties).await;
            }
            Action::Write(_, text) => self.write(who, &text).await,
            Action::WriteAtOnce(_, text) => {
                let message = self.stage.write_at_once(who, &text).await;
                self.wrote(who, message, &text);
            }
            Action::WriteSigns(_, signs) => {
                let text: String = "woorden ".chars().cycle().take(signs).collect();
                self.stage.write(who, &text).await;
            }
            Action::Press {
                labels,
                under,
                times,
                ..
            } => {
                for label in &labels {
                    self.press(who, label, under.as_deref(), times).await?;
                }
            }
            Action::OpenLink(name, link) => self.open_link(who, &name, &link).await?,
            Action::Edit(_, old, new) => self.edit(who, &old, &new).await?,
            Action::Send(_, content) => self.stage.send(who, content).await,
            Action::Block(_) => self.stage.block(who).await,
            Action::Unblock(_) => self.stage.unblock(who).await,
            Action::Wait(seconds) => self.wait(seconds).await,
            Action::Restart => self.stage.restart().await,
            Action::Redeliver => self.stage.redeliver().await,
            Action::Boards => self.stage.refresh_boards().await,
            Action::AnswerAll(name, until) => return self.answer_all(who, &name, &until).await,
        }
        Ok(Brief::No)
    }

    async fn becomes_facilitator(&mut self, who: PersonId, name: &str) {
        let token = self.stage.facilitator_link(name).await;
        self.watch.facilitates(who);
        self.stage.open_link(who, token.reveal()).await;
    }

    async fn write(&mut self, who: PersonId, text: &str) {
        if let Some(command) = text.strip_prefix('/') {
            return self.stage.command(who, command).await;
        }
        let message = self.stage.write(who, text).await;
        self.wrote(who, message, text);
    }

    fn wrote(&mut self, who: PersonId, message: MessageRef, text: &str) {
        self.watch.wrote(who, text);
        self.own_messages.push((who, message, text.to_owned()));
    }

    async fn press(
        &mut self,
        who: PersonId,
        label: &str,
        under: Option<&str>,
        times: usize,
    ) -> Result<(), String> {
        let phone = self.stage.phone(who);
        let found = match under {
            None => phone.with_button(|shown| shown.labelled(label)),
            Some(under) => phone.history.iter().rev().find_map(|shown| {
                let data = shown
                    .labelled(label)
                    .filter(|_| paper::plain(&shown.sheet.html).contains(under));
                Some((shown.message, data?))
            }),
        };
        let (message, data) = found.ok_or(format!("there is no button [{label}]"))?;
        self.stage.wait(MOMENT_TO_READ).await;
        for _ in 0..times {
            let before = self.stage.phone(who).toasts.len();
            self.stage.press(who, message, &data).await;
            if self.stage.phone(who).toasts.len() == before {
                return Err(format!("the press of [{label}] was not answered"));
            }
        }
        Ok(())
    }

    async fn open_link(&mut self, who: PersonId, name: &str, link: &Link) -> Result<(), String> {
        let token = match link {
            Link::MadeUp => "verzonnen".to_owned(),
            Link::Of(alias, number) => {
                let mut links = self.links.iter().filter(|(of, _)| of == alias);
                let found = match number {
                    Some(number) => links.nth(number - 1),
                    None => links.next_back(),
                };
                let (alias, token) = found
                    .ok_or(format!("there is no such link, {name}"))?
                    .clone();
                self.watch.is_called(who, &alias);
                token
            }
        };
        self.stage.open_link(who, &token).await;
        Ok(())
    }

    async fn edit(&mut self, who: PersonId, old: &str, new: &str) -> Result<(), String> {
        let mut own = self.own_messages.iter_mut().rev();
        let found = own.find(|(writer, _, text)| *writer == who && text.contains(old));
        let (_, message, text) = found.ok_or("nobody wrote that")?;
        *text = text.replace(old, new);
        let (message, text) = (*message, text.clone());
        self.watch.wrote(who, &text);
        self.stage.edit(who, message, &text).await;
        Ok(())
    }

    /// Time passes, and everything is told at the moment at which it is due.
    async fn wait(&mut self, seconds: i64) {
        let until = self.stage.now.plus(seconds);
        while let Some(due) = self.stage.desk.next_due().filter(|due| *due <= until) {
            self.stage.wait(due.since(self.stage.now)).await;
        }
        self.stage.wait(until.since(self.stage.now)).await;
    }

    async fn open_case(
        &mut self,
        who: PersonId,
        label: &str,
        parties: &[NewParty],
    ) -> Result<Brief, String> {
        let before = self.stage.said.len();
        self.stage.command(who, "new").await;
        self.write(who, label).await;
        self.write(who, "Er gebeurde iets dat hersteld kan worden.")
            .await;
        let form = if parties.len() == 2 {
            "form=pair"
        } else {
            "form=circle"
        };
        self.press_verb(who, form).await?;
        for (at, party) in parties.iter().enumerate() {
            if at > 0 {
                self.press_verb(who, "d:more").await?;
            }
            self.write(who, &party.alias).await;
            self.press_verb(who, &format!("role={}", party.role.code()))
                .await?;
            self.press_verb(who, &format!("language={}", party.language.code()))
                .await?;
            self.press_verb(who, &format!("age={}", party.age.code()))
                .await?;
        }
        self.press_verb(who, "d:open").await?;
        let opened: Vec<_> = self.stage.said.drain(before..).collect();
        for (to, said) in opened {
            if let Said::Shown(shown) = said {
                self.learn(to, &shown);
            }
        }
        Ok(Brief::Yes(format!(
            "… de zaak is open, met {} links",
            parties.len()
        )))
    }

    async fn press_verb(&mut self, who: PersonId, verb: &str) -> Result<(), String> {
        let found = self
            .stage
            .phone(who)
            .with_button(|shown| shown.button(verb));
        let (message, data) = found.ok_or(format!("there is no button for {verb}"))?;
        self.stage.press(who, message, &data).await;
        Ok(())
    }

    async fn answer_all(
        &mut self,
        who: PersonId,
        name: &str,
        until: &Until,
    ) -> Result<Brief, String> {
        for count in 0..MOST_ANSWERS {
            let shown = self.at_hand(who).ok_or("nothing is asked")?;
            if until.is_reached(&shown) {
                return Ok(Brief::Yes(format!("… {count} keer geantwoord")));
            }
            self.answer(who, name, &shown).await?;
        }
        Err("this has no end".to_owned())
    }

    /// The last message that shows the party where they are.
    fn at_hand(&mut self, who: PersonId) -> Option<Shown> {
        let phone = self.stage.phone(who);
        let is_now = |shown: &Shown| {
            phone
                .message(shown.message)
                .is_some_and(|now| now.sheet == shown.sheet)
        };
        let of_a_party =
            |shown: &&Shown| matches!(&shown.say, Say::Participant(say) if is_a_place(say));
        phone
            .history
            .iter()
            .rev()
            .filter(of_a_party)
            .find(|shown| is_now(shown))
            .cloned()
    }

    async fn answer(&mut self, who: PersonId, name: &str, shown: &Shown) -> Result<(), String> {
        let usual = [
            ":consent=yes",
            ":hand-in",
            ":choose=none",
            ":choose=",
            ":resume",
        ];
        let Some(data) = usual.iter().find_map(|verb| shown.button(verb)) else {
            shown
                .button(":skip")
                .ok_or("nothing can be answered here")?;
            let count = self.answers.entry(who).or_default();
            *count += 1;
            let text = format!("Antwoord {count} van {name}.");
            self.write(who, &text).await;
            return Ok(());
        };
        self.stage.press(who, shown.message, &data).await;
        if let Some(done) = shown.button(":done") {
            self.stage.press(who, shown.message, &done).await;
        }
        Ok(())
    }
}

impl Until {
    fn is_reached(&self, shown: &Shown) -> bool {
        match self {
            Self::Asked(text) => paper::plain(&shown.sheet.html).contains(text.as_str()),
            Self::HandedIn => {
                matches!(&shown.say, Say::Participant(say) if matches!(say.scene, Scene::HandedIn))
            }
        }
    }
}

fn is_a_place(say: &ParticipantSay) -> bool {
    matches!(
        say.scene,
        Scene::Consent(_)
            | Scene::ConsentWaits(_)
            | Scene::Question(_)
            | Scene::Closed(_)
            | Scene::Review(_)
            | Scene::HandedIn
            | Scene::Paused
            | Scene::Stopped
            | Scene::Ended
    )
}

fn says_something(said: &Said) -> bool {
    match said {
        Said::Shown(_) => true,
        Said::Toast(text) => !text.is_empty(),
    }
}

impl Action {
    /// Whose line it is.
    fn actor(&self) -> Option<&str> {
        match self {
            Self::Phone(who, _)
            | Self::Facilitator(who)
            | Self::OpenCase(who, ..)
            | Self::Write(who, _)
            | Self::WriteAtOnce(who, _)
            | Self::WriteSigns(who, _)
            | Self::Press { who, .. }
            | Self::OpenLink(who, _)
            | Self::Edit(who, ..)
            | Self::Send(who, _)
            | Self::Block(who)
            | Self::Unblock(who)
            | Self::AnswerAll(who, _) => Some(who),
            Self::Wait(_) | Self::Restart | Self::Redeliver | Self::Boards => None,
        }
    }

    /// Whoever does this hears something.
    fn must_be_answered(&self) -> bool {
        matches!(
            self,
            Self::Facilitator(_)
                | Self::Write(..)
                | Self::WriteAtOnce(..)
                | Self::WriteSigns(..)
                | Self::Press { .. }
                | Self::OpenLink(..)
                | Self::Edit(..)
                | Self::Send(..)
        )
    }
}

//! Plays the lines of a transcript on the stage.

use std::collections::BTreeMap;
use std::sync::Arc;

use kring_rules::guide::Guides;
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::say::{FacilitatorSay, Say};
use kring_rules::words::Words;

use crate::action::Action;
use crate::page::Brief;
use crate::paper::Length;
use crate::script::Step;
use crate::stage::Stage;
use crate::stage::phone::{Said, Shown};
use crate::watch::Watch;

pub struct Play {
    pub(crate) stage: Stage,
    pub(crate) people: BTreeMap<String, PersonId>,
    /// The links that were made, in order: for whom, and the secret.
    pub(crate) links: Vec<(String, String)>,
    pub(crate) own_messages: Vec<(PersonId, MessageRef, String)>,
    pub(crate) answers: BTreeMap<PersonId, usize>,
    pub(crate) watch: Watch,
    pub(crate) faults: Vec<String>,
    pub(crate) heard: usize,
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
        if let Action::Wait(_) = action {
            self.everything_could_be_erased(&place).await;
        }
        let brief = self
            .act(action)
            .await
            .map_err(|problem| format!("{place}\n  {problem}"))?;
        let came = self.stage.said[self.heard..].to_vec();
        self.heard = self.stage.said.len();
        self.look_at(&place, actor, must_answer, &came);
        Ok(self.paper(actor, &came, &brief, length))
    }

    /// The organisation has recordings of these questions, in Dutch.
    fn reads_aloud(&mut self, names: &[String]) -> Result<(), String> {
        let words = tempfile::tempdir().map_err(|error| error.to_string())?;
        let voice = words.path().join("nl/voice");
        let made = std::fs::create_dir_all(&voice).and_then(|()| {
            let mut all = names.iter().map(|name| voice.join(format!("{name}.ogg")));
            all.try_for_each(|file| std::fs::write(file, b"OggS, and then OpusHead"))
        });
        made.map_err(|error| error.to_string())?;
        let texts = kring_words::Texts::with_overlay(words.path());
        self.stage.texts = Arc::new(texts.map_err(|error| error.to_string())?);
        Ok(())
    }

    pub async fn everything_could_be_erased(&mut self, place: &str) {
        let stays = self.what_stays().await.into_iter();
        self.faults
            .extend(stays.map(|fault| format!("{place}\n  {fault}")));
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

    pub(crate) fn learn(&mut self, to: PersonId, shown: &Shown) {
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

    fn person(&mut self, name: &str) -> PersonId {
        let next = PersonId(i64::try_from(self.people.len()).unwrap() + 1);
        let person = *self.people.entry(name.to_owned()).or_insert(next);
        self.stage.names.insert(person, name.to_owned());
        person
    }

    async fn act(&mut self, action: Action) -> Result<Brief, String> {
        let who = action.actor().map_or(PersonId(0), |name| self.person(name));
        match action {
            Action::Phone(_, language) => drop(self.stage.languages.insert(who, language)),
            Action::Facilitator(name) => self.becomes_facilitator(who, &name).await,
            Action::OnCall(name) => self.is_on_call(who, &name).await,
            Action::Supervisor(name) => self.supervises(who, &name).await,
            Action::OpenCase(_, label, parties) => {
                return self.open_case(who, &label, &parties).await;
            }
            Action::Arrange(_, alias) => return self.arrange(who, &alias).await,
            Action::Write(_, text) => self.write(who, &text).await,
            Action::WriteAtOnce(_, text) => {
                let message = self.stage.write_at_once(who, &text).await;
                self.wrote(who, message, &text);
            }
            Action::Reply(_, to, text) => self.reply(who, &to, &text).await?,
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
            Action::PressEarlier(_, button) => self.press_earlier(who, &button).await?,
            Action::OpenLink(name, link) => self.open_link(who, &name, &link).await?,
            Action::Edit(_, old, new) => self.edit(who, &old, &new).await?,
            Action::Send(_, content) => self.stage.send(who, content).await,
            Action::Speak(_, seconds, many) => {
                for _ in 0..many {
                    let message = self.stage.speak(who, seconds, 90_000).await;
                    self.own_messages
                        .push((who, message, "(spraakbericht)".to_owned()));
                }
            }
            Action::SpeakTo(_, to) => self.speak_to(who, &to).await?,
            Action::Fetched(recorded) => self.stage.fetched(&recorded).await,
            Action::ReadsAloud(names) => self.reads_aloud(&names)?,
            Action::PutsInWords => {
                self.stage.puts_in_words = true;
                self.stage.restart().await;
            }
            Action::Understood(words) => {
                let words = words.map(|words| Words::new(&words));
                self.stage.written(words.as_ref()).await;
            }
            Action::Block(_) => self.stage.block(who).await,
            Action::Unblock(_) => self.stage.unblock(who).await,
            Action::Wait(seconds) => self.wait(seconds).await,
            Action::ClockBack(seconds) => self.stage.clock_goes_back(seconds).await,
            Action::Guides(ids) => {
                let guides = Guides::built_in().map_err(|faults| faults.to_string())?;
                let guides = guides
                    .for_new_cases(&ids)
                    .map_err(|none| none.to_string())?;
                self.stage.restart_with(Arc::new(guides)).await;
            }
            Action::ConsentsReworded => {
                let guides = Guides::built_in().map_err(|faults| faults.to_string())?;
                let guides = guides.with_consents_reworded(1);
                self.stage.restart_with(Arc::new(guides)).await;
            }
            Action::Restart => self.stage.restart().await,
            Action::Redeliver => self.stage.redeliver().await,
            Action::Boards => self.stage.refresh_boards().await,
            Action::AnswerAll(name, until) => return self.answer_all(who, &name, &until).await,
        }
        Ok(Brief::No)
    }
}

pub fn says_something(said: &Said) -> bool {
    match said {
        Said::Shown(_) => true,
        Said::Toast(text) => !text.is_empty(),
        Said::Deleted(_) => false,
    }
}

impl Action {
    /// Whose line it is.
    fn actor(&self) -> Option<&str> {
        match self {
            Self::Phone(who, _)
            | Self::Facilitator(who)
            | Self::OnCall(who)
            | Self::Supervisor(who)
            | Self::OpenCase(who, ..)
            | Self::Arrange(who, _)
            | Self::Write(who, _)
            | Self::WriteAtOnce(who, _)
            | Self::Reply(who, ..)
            | Self::WriteSigns(who, _)
            | Self::Press { who, .. }
            | Self::PressEarlier(who, _)
            | Self::OpenLink(who, _)
            | Self::Edit(who, ..)
            | Self::Send(who, _)
            | Self::Speak(who, ..)
            | Self::SpeakTo(who, _)
            | Self::Block(who)
            | Self::Unblock(who)
            | Self::AnswerAll(who, _) => Some(who),
            Self::Wait(_)
            | Self::ClockBack(_)
            | Self::Guides(_)
            | Self::Restart
            | Self::ConsentsReworded
            | Self::Fetched(_)
            | Self::PutsInWords
            | Self::ReadsAloud(_)
            | Self::Understood(_)
            | Self::Redeliver
            | Self::Boards => None,
        }
    }

    /// Whoever does this hears something.
    fn must_be_answered(&self) -> bool {
        matches!(
            self,
            Self::Facilitator(_)
                | Self::OnCall(_)
                | Self::Supervisor(_)
                | Self::Write(..)
                | Self::WriteAtOnce(..)
                | Self::Reply(..)
                | Self::WriteSigns(..)
                | Self::Press { .. }
                | Self::PressEarlier(..)
                | Self::OpenLink(..)
                | Self::Edit(..)
                | Self::Send(..)
                | Self::Speak(..)
                | Self::SpeakTo(..)
        )
    }
}

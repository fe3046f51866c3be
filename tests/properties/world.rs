//! The play: the stage, what everybody wrote and which links went round, and everything that is looked after.

use std::collections::BTreeMap;

use kring::desk::Sound;
use kring_rules::event::Content;
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::role::Language;
use kring_rules::say::{FacilitatorSay, Say};
use kring_rules::voice_note::VoiceLost;
use kring_rules::words::Words;

use crate::house::House;
use crate::markers::{Marker, Of, mark};
use crate::moves::{Heard, Style, Who};
use crate::promises::Promises;
use crate::stage::Stage;
use crate::stage::phone::Shown;

/// When the program stops and starts again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restarts {
    Never,
    AfterEachStep,
    /// After each commit, before anything of it has been sent.
    BeforeAnythingIsSent,
}

/// A broken promise, told in words; or nothing.
pub type Kept = Result<(), String>;

/// One thing that comes in.
#[derive(Clone, Debug)]
pub enum Input {
    Link(String),
    Command(&'static str),
    Write(String),
    WriteAtOnce(String),
    Reply(MessageRef, String),
    Edit(MessageRef, String),
    IntoPhoto(MessageRef),
    Press(MessageRef, String),
    Send(Content),
    /// A voice note of so many seconds.
    Speak(u32),
    Block,
    Unblock,
}

pub struct World {
    pub stage: Stage,
    pub house: House,
    pub markers: Vec<Marker>,
    /// The secret of every link that was shown to anybody.
    pub links: Vec<String>,
    read: BTreeMap<PersonId, usize>,
    /// What everybody wrote, as it reads now.
    pub written: BTreeMap<PersonId, Vec<(MessageRef, String)>>,
    /// Everything that was played, in words.
    pub log: Vec<String>,
    pub promises: Option<Promises>,
    /// How the program stops and starts again, where one that does is compared with one that does not.
    restarts: Option<Restarts>,
}

impl World {
    pub async fn open() -> Self {
        let mut stage = Stage::open().await;
        stage.puts_in_words = true;
        stage.restart().await;
        stage.languages.insert(Who::Ben.id(), Language::ENGLISH);
        stage
            .languages
            .insert(Who::Stranger.id(), Language::ENGLISH);
        Self {
            stage,
            house: House::default(),
            markers: Vec::new(),
            links: Vec::new(),
            read: BTreeMap::new(),
            written: BTreeMap::new(),
            log: Vec::new(),
            promises: Some(Promises::default()),
            restarts: None,
        }
    }

    /// A world of its own in which everything has gone as in this one.
    pub async fn copied(&self) -> Self {
        Self {
            stage: self.stage.copied().await,
            house: self.house.clone(),
            markers: self.markers.clone(),
            links: self.links.clone(),
            read: self.read.clone(),
            written: self.written.clone(),
            log: Vec::new(),
            promises: self.promises.clone(),
            restarts: self.restarts,
        }
    }

    /// From here on nothing is looked after.
    pub fn unwatched(mut self) -> Self {
        self.promises = None;
        self
    }

    /// From here on nothing is looked after, and the program stops and starts like this.
    pub fn with_restarts(mut self, restarts: Restarts) -> Self {
        self.promises = None;
        self.restarts = Some(restarts);
        self.stage.crashes = restarts == Restarts::BeforeAnythingIsSent;
        self
    }

    /// Somebody does something, and all that was promised is looked after.
    pub async fn input(&mut self, who: PersonId, input: Input) -> Kept {
        self.log.push(format!("{} {input:?}", who.0));
        let mut promises = self.promises.take();
        if let Some(promises) = &mut promises {
            promises.before(self);
        }
        self.take(who, &input).await;
        self.afterwards(promises, Some((who, &input))).await
    }

    /// Time passes, or the clock is put back.
    pub async fn wait(&mut self, seconds: i64) -> Kept {
        self.log.push(format!("{seconds} seconds pass"));
        let mut promises = self.promises.take();
        if let Some(promises) = &mut promises {
            promises.before(self);
        }
        if seconds < 0 {
            self.stage.clock_goes_back(-seconds).await;
        }
        self.stage.wait(seconds.max(0)).await;
        self.afterwards(promises, None).await?;
        self.nothing_is_overdue()
    }

    /// Everything that was spoken and waits is fetched, or put into words, or neither.
    pub async fn hear(&mut self, heard: Heard) -> Kept {
        self.log.push(format!("what was spoken: {heard:?}"));
        let mut promises = self.promises.take();
        if let Some(promises) = &mut promises {
            promises.before(self);
        }
        match heard {
            Heard::Comes => self.stage.fetched(&Ok(Sound(b"OggS".to_vec()))).await,
            Heard::IsLost => self.stage.fetched(&Err(VoiceLost::Gone)).await,
            Heard::IsUnderstood => self.understand().await,
            Heard::IsNotUnderstood => self.stage.written(None).await,
        }
        self.afterwards(promises, None).await
    }

    /// Of each something else is understood.
    async fn understand(&mut self) {
        for owed in self.stage.desk.owed_words().await.unwrap() {
            let party = self.house.party(&owed.seat.case, owed.seat.party);
            let Some(who) = party.and_then(|party| party.person) else {
                continue;
            };
            let words = Words::new(&self.text(who, Style::Plain));
            self.stage.written_of(&owed, Some(&words)).await;
        }
    }

    fn nothing_is_overdue(&self) -> Kept {
        let mut cases = self.house.cases.values();
        let overdue = cases.find(|case| case.due().is_some_and(|due| due <= self.stage.now));
        overdue.map_or(Ok(()), |case| {
            Err(format!("what is due in {:?} was not told", case.head.id))
        })
    }

    /// Boards are brought up to date. A restart lets go of which of them are stale, so not where restarts are compared.
    pub async fn refresh_boards(&mut self) -> Kept {
        self.log.push("boards are refreshed".to_owned());
        if self.restarts.is_some() {
            return Ok(());
        }
        let mut promises = self.promises.take();
        if let Some(promises) = &mut promises {
            promises.before(self);
        }
        self.stage.refresh_boards().await;
        self.afterwards(promises, None).await
    }

    async fn afterwards(
        &mut self,
        promises: Option<Promises>,
        did: Option<(PersonId, &Input)>,
    ) -> Kept {
        self.house.read(&self.stage.store)?;
        // Phones speak what their owners read: what somebody chose, and then erased, is remembered while kring runs only.
        let spoken = self.house.people.values();
        let spoken = spoken.map(|person| (person.id, person.language));
        self.stage.languages.extend(spoken);
        if let Some(mut promises) = promises {
            let kept = promises.after(self, did).await;
            self.promises = Some(promises);
            kept?;
        }
        if self.restarts == Some(Restarts::AfterEachStep) {
            self.stage.restart().await;
        }
        Ok(())
    }

    async fn take(&mut self, who: PersonId, input: &Input) {
        match input {
            Input::Link(secret) => self.stage.open_link(who, secret).await,
            Input::Command(name) => self.stage.command(who, name).await,
            Input::Write(text) => {
                let message = self.stage.write(who, text).await;
                self.written
                    .entry(who)
                    .or_default()
                    .push((message, text.clone()));
            }
            Input::WriteAtOnce(text) => {
                let message = self.stage.write_at_once(who, text).await;
                self.written
                    .entry(who)
                    .or_default()
                    .push((message, text.clone()));
            }
            Input::Reply(to, text) => {
                let message = self.stage.reply(who, *to, text).await;
                self.written
                    .entry(who)
                    .or_default()
                    .push((message, text.clone()));
            }
            Input::IntoPhoto(message) => {
                self.stage.turn_into(who, *message, Content::Photo).await;
            }
            Input::Edit(message, text) => {
                self.stage.edit(who, *message, text).await;
                let texts = self.written.entry(who).or_default().iter_mut();
                for place in texts.filter(|(other, _)| other == message) {
                    place.1.clone_from(text);
                }
            }
            Input::Press(message, data) => self.stage.press(who, *message, data).await,
            Input::Send(content) => self.stage.send(who, *content).await,
            Input::Speak(seconds) => {
                let message = self.stage.speak(who, *seconds, 90_000).await;
                let said = (message, String::new());
                self.written.entry(who).or_default().push(said);
            }
            Input::Block => self.stage.block(who).await,
            Input::Unblock => self.stage.unblock(who).await,
        }
        self.collect_links();
    }

    fn collect_links(&mut self) {
        for (who, phone) in &self.stage.phones {
            let read = self.read.entry(*who).or_default();
            for secret in phone.history[*read..]
                .iter()
                .filter_map(|shown| secret(&shown.say))
            {
                if !self.links.contains(&secret) {
                    self.links.push(secret);
                }
            }
            *read = phone.history.len();
        }
    }

    /// A text with a marker of its own.
    pub fn text(&mut self, by: PersonId, style: Style) -> String {
        let marker = mark(self.markers.len());
        if style == Style::Blank {
            return "  \n ".to_owned();
        }
        self.markers.push(Marker { by, of: Of::Nobody });
        match style {
            Style::WithTags => {
                format!("{marker} <b>vet</b> & \"zo\" < > 😀 </blockquote> {{ $x }} &amp;")
            }
            Style::InLines => format!("{marker}\n\nnog\n  een regel\n"),
            Style::Long => format!("{marker} {}", "een lang verhaal & meer ".repeat(165)),
            Style::Plain | Style::Blank => marker,
        }
    }

    /// The newest message that has buttons.
    pub fn with_buttons(&self, who: PersonId, wanted: impl Fn(&Shown) -> bool) -> Option<&Shown> {
        self.newest(who)
            .into_iter()
            .find(|shown| !shown.sheet.buttons.is_empty() && wanted(shown))
    }

    /// Every message as it looks now, newest first.
    pub fn newest(&self, who: PersonId) -> Vec<&Shown> {
        let mut seen = std::collections::BTreeSet::new();
        let history = self
            .stage
            .phones
            .get(&who)
            .map(|phone| phone.history.as_slice());
        let history = history.unwrap_or_default().iter().rev();
        let is_there = |shown: &&Shown| {
            let phone = self.stage.phones.get(&who);
            phone.is_some_and(|phone| phone.is_there(shown))
        };
        let newest = history.filter(is_there);
        newest.filter(|shown| seen.insert(shown.message)).collect()
    }

    /// Every button on these messages, with the message it stands under.
    pub fn buttons<'a>(shown: impl IntoIterator<Item = &'a Shown>) -> Vec<(MessageRef, String)> {
        let of_one = |shown: &'a Shown| {
            let buttons = shown.sheet.buttons.iter().flatten();
            buttons.map(move |button| (shown.message, button.data.clone()))
        };
        shown.into_iter().flat_map(of_one).collect()
    }
}

/// The secret of a link, if this hands one out.
fn secret(say: &Say) -> Option<String> {
    let Say::Facilitator(say) = say else {
        return None;
    };
    match &**say {
        FacilitatorSay::PartyLink { token, .. } | FacilitatorSay::FacilitatorLink { token, .. } => {
            Some(token.reveal().to_owned())
        }
        _ => None,
    }
}

//! A rehearsal at the desk, without Telegram: one facilitator opens some cases, and the parties answer up to a point.

use std::sync::Arc;

use anyhow::{Context, Result};
use kring::config::Config;
use kring::desk::{
    Clock, DeliveryId, Desk, Happening, Incoming, Letter, Pressed, QueryId, Sender, Settings,
    SystemClock, SystemDice,
};
use kring_rules::command::Command;
use kring_rules::consent::Reply;
use kring_rules::event::{Event, Sight};
use kring_rules::guide::Guides;
use kring_rules::ids::{MessageRef, PersonId, Token};
use kring_rules::moment::{DAY, HOUR, Moment};
use kring_rules::police::Police;
use kring_rules::press::{CaseTap, DraftTap, Press, Tap};
use kring_rules::role::{AgeBand, Language, Role};
use kring_rules::say::{FacilitatorSay, How, LinkToGive, ParticipantSay, PromptKind, Say, Scene};
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;
use kring_store::{Commit, Store};

use crate::blank::Shape;
use crate::noted::Noted;

/// An answer of ordinary length.
pub const WORDS: &str = "Ik stond aan de schoolpoort toen hij mijn fiets nam. Ik riep nog, maar hij reed weg en \
                         's avonds vond ik ze terug met een gebroken wiel.";

/// How far the parties have come when the rehearsal ends.
#[derive(Clone, Copy)]
pub enum HowFar {
    /// They took their link and have seen the first consent screen.
    Joined,
    /// They gave so many answers.
    Answers(usize),
    /// This question stands on their screen.
    At(&'static str),
    /// They are through.
    HandedIn,
}

impl HowFar {
    /// Of thousands who are on their way hardly anybody is answering just now: so many days have passed since.
    pub fn rest(self) -> i64 {
        match self {
            Self::Answers(_) => 3,
            Self::Joined | Self::At(_) | Self::HandedIn => 0,
        }
    }
}

/// A desk on which everybody is played.
pub struct Rehearsal {
    store: Noted,
    desk: Desk<Noted>,
    now: Moment,
    count: u32,
}

impl Rehearsal {
    /// It begins so many days ago.
    pub async fn at(store: Noted, days: i64) -> Result<Self> {
        let guides = Arc::new(Guides::built_in()?);
        let settings = Settings {
            invitation_days: Config::default().invitation_days,
            ..Settings::default()
        };
        let desk = Desk::open(store.clone(), guides, settings, Box::new(SystemDice));
        Ok(Self {
            desk: desk.await?,
            store,
            now: SystemClock.now().plus(-days * DAY),
            count: 0,
        })
    }

    /// Someone becomes a facilitator.
    pub async fn enrol(&mut self, facilitator: i64) -> Result<()> {
        let (link, _) = self.desk.invite_facilitator(Words::new("An"), self.now)?;
        self.settle().await?;
        self.did(facilitator, Happening::LinkOpened(link, None))
            .await?;
        Ok(())
    }

    /// A case is opened in which every second party was harmed; the parties' links.
    pub async fn open_case(&mut self, facilitator: i64, shape: Shape) -> Result<Vec<Token>> {
        let says = |text: &str| Happening::Did(Event::wrote(Words::new(text), MessageRef(0)));
        let taps = |tap| self::pressed(Press::Draft(Stamp::default(), tap));
        let mut steps = vec![
            Happening::Did(Event::Commanded(Some(Command::New))),
            says("Fiets"),
            says("Een fiets werd geleend en raakte stuk."),
            says("Wat er met de fiets gebeurde."),
            taps(DraftTap::Form(shape.form())),
            taps(DraftTap::Police(Police::No)),
        ];
        let roles = [Role::Harmed, Role::Responsible].into_iter().cycle();
        for (number, role) in roles.take(shape.parties).enumerate() {
            steps.extend((number > 0).then(|| taps(DraftTap::More)));
            steps.extend([
                says(&format!("Deelnemer {number}")),
                taps(DraftTap::Role(role)),
                taps(DraftTap::Language(Language::DUTCH)),
                taps(DraftTap::Age(AgeBand::Adult)),
            ]);
        }
        steps.push(taps(DraftTap::Open));
        let (mut stamp, mut letters) = (Stamp::default(), vec![]);
        for step in steps {
            letters = self.did(facilitator, at_step(step, stamp)).await?;
            stamp = letters.iter().find_map(step_shown).unwrap_or(stamp);
        }
        let mut links = Vec::new();
        for give in letters.iter().flat_map(links_to_give) {
            let given = self.did(facilitator, pressed(give)).await?;
            links.extend(given.iter().filter_map(link));
        }
        self.settle().await?;
        Ok(links)
    }

    /// A party takes their link and answers up to a point; what was said at each step.
    pub async fn prepare(
        &mut self,
        party: i64,
        link: Token,
        how_far: HowFar,
    ) -> Result<Vec<Vec<Letter>>> {
        let mut letters = self.did(party, Happening::LinkOpened(link, None)).await?;
        let (mut answered, mut steps) = (0, Vec::new());
        loop {
            steps.push(letters.clone());
            let say = shown(&letters).context("nothing is asked")?;
            let arrived = match (how_far, &say.scene) {
                (HowFar::Joined, _) | (HowFar::HandedIn, Scene::HandedIn) => true,
                (HowFar::Answers(enough), _) => answered == enough,
                (HowFar::At(wanted), Scene::Question(prompt)) => prompt.question.as_str() == wanted,
                (HowFar::At(_) | HowFar::HandedIn, _) => false,
            };
            if arrived {
                return Ok(steps);
            }
            answered += usize::from(matches!(say.scene, Scene::Question(_)));
            letters = self.answer(party, &say, &mut steps).await?;
        }
    }

    async fn answer(
        &mut self,
        party: i64,
        say: &ParticipantSay,
        steps: &mut Vec<Vec<Letter>>,
    ) -> Result<Vec<Letter>> {
        let prompt = match &say.scene {
            Scene::Question(prompt) => prompt,
            Scene::IsItYou(_) => return self.taps(party, say, Tap::ItIsMe).await,
            Scene::Review(_) => return self.taps(party, say, Tap::HandIn).await,
            Scene::AnythingElse(_) => return self.taps(party, say, Tap::Next).await,
            _ => return self.taps(party, say, Tap::Consent(Reply::Yes)).await,
        };
        let Some(option) = prompt.options.first() else {
            let wrote = Event::wrote(Words::new(WORDS), self.next_message());
            return self.did(party, Happening::Did(wrote)).await;
        };
        let letters = self.taps(party, say, Tap::Choose(option.clone())).await?;
        if prompt.kind == PromptKind::Several {
            steps.push(letters);
            return self.taps(party, say, Tap::Done).await;
        }
        Ok(letters)
    }

    async fn taps(&mut self, party: i64, say: &ParticipantSay, tap: Tap) -> Result<Vec<Letter>> {
        let press = Press::Preparation {
            case: say.tag.case.clone(),
            party: say.tag.party,
            revision: say.tag.revision,
            tap,
        };
        self.did(party, pressed(press)).await
    }

    async fn did(&mut self, person: i64, happening: Happening) -> Result<Vec<Letter>> {
        self.count += 1;
        let sender = Sender {
            person: PersonId(person),
            language: Some(Language::DUTCH),
        };
        let incoming = Incoming {
            delivery: DeliveryId(u64::from(self.count)),
            dated: None,
            what: Some((sender, happening)),
        };
        let decided = self.desk.take(incoming, &|_, _| Sight::Seen, self.now);
        let decided = decided.await?.context("taken for a repetition")?;
        Ok(decided
            .letters
            .into_iter()
            .map(|(_, letter)| letter)
            .collect())
    }

    /// For so many days nobody does anything, and kring runs.
    pub async fn rests(&mut self, days: i64) -> Result<()> {
        for _ in 0..days * 24 {
            self.now = self.now.plus(HOUR);
            let _ = self.desk.tick(self.now).await?;
        }
        self.settle().await
    }

    /// Waits until everything so far is durable: only then a link opens something.
    pub async fn settle(&self) -> Result<()> {
        let _ = self.store.commit(Commit::default()).await?;
        Ok(())
    }

    fn next_message(&mut self) -> MessageRef {
        self.count += 1;
        MessageRef(100_000_000 + self.count.cast_signed())
    }
}

fn pressed(press: Press) -> Happening {
    Happening::Pressed(Pressed {
        press: Some(press),
        message: MessageRef(100_000_000),
        query: QueryId(String::new()),
    })
}

/// The buttons that give everybody their link, in the order in which they were named.
fn links_to_give(letter: &Letter) -> Vec<Press> {
    let Say::Facilitator(say) = &letter.say else {
        return vec![];
    };
    let FacilitatorSay::Links(view) = say.as_ref() else {
        return vec![];
    };
    let mut all = view.to_give.clone();
    all.sort_by_key(|one| one.party);
    let give =
        |one: LinkToGive| Press::in_case(view.case.clone(), one.stamp, CaseTap::NewLink(one.party));
    all.into_iter().map(give).collect()
}

fn link(letter: &Letter) -> Option<Token> {
    let Say::Facilitator(say) = &letter.say else {
        return None;
    };
    match say.as_ref() {
        FacilitatorSay::PartyLink { token, .. } => Some(token.clone()),
        _ => None,
    }
}

/// What the party sees last.
fn shown(letters: &[Letter]) -> Option<ParticipantSay> {
    letters.iter().rev().find_map(|letter| match &letter.say {
        Say::Participant(say) if letter.how == How::New => Some(say.as_ref().clone()),
        _ => None,
    })
}

/// The step on the way to opening a case that a letter shows.
fn step_shown(letter: &Letter) -> Option<Stamp> {
    let Say::Facilitator(say) = &letter.say else {
        return None;
    };
    match &**say {
        FacilitatorSay::Draft(case, step) => Some(step.stamp(case)),
        _ => None,
    }
}

/// A button belongs to the step that was shown.
fn at_step(mut step: Happening, stamp: Stamp) -> Happening {
    if let Happening::Pressed(pressed) = &mut step
        && let Some(Press::Draft(at, _)) = &mut pressed.press
    {
        *at = stamp;
    }
    step
}

//! What commands ask of the desk, and what it answers.

use tokio::sync::oneshot;

use super::{Decided, Desk, DeskError, FacilitatorEntry, LetGo, LettersCount};
use kring_rules::deed::Deed;
use kring_rules::facilitator::Duty;
use kring_rules::held::{CaseEntry, CaseFile};
use kring_rules::ids::{CaseId, Token};
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_rules::words::Words;
use kring_store::Store;

/// Something a command asks.
#[derive(Debug)]
pub enum Asked {
    /// Draw a link that enrols someone.
    InviteFacilitator(Words, Duty, oneshot::Sender<Token>),
    /// Who facilitates?
    Facilitators(oneshot::Sender<Vec<FacilitatorEntry>>),
    /// Whoever has this code is to facilitate no longer.
    LetFacilitatorGo(String, oneshot::Sender<LetGo>),
    /// Which cases are there?
    Cases(oneshot::Sender<Vec<CaseEntry>>),
    /// The file of a case, and the language of whoever leads it; nothing when there is no such case.
    CaseFile(CaseId, oneshot::Sender<Filed>),
    /// How many letters are there, of each kind?
    Letters(oneshot::Sender<LettersCount>),
    /// Send again what could not be delivered; answered with how many letters that are.
    RetryLetters(oneshot::Sender<usize>),
    /// Note in the access log what is done.
    Note(Deed, oneshot::Sender<()>),
    /// Note that a backup was verified.
    NoteVerified(oneshot::Sender<()>),
    /// Is somebody at the desk?
    Anybody(oneshot::Sender<()>),
}

/// The file of a case and the language of whoever leads it, nothing when there is no such case; or that it cannot be read.
pub type Filed = Result<Option<(CaseFile, Language)>, DeskError>;

/// What the desk answers.
pub struct Reply {
    /// What was decided for it, if anything was.
    pub decided: Option<Decided>,
    /// Tells whoever asked, once what was decided is durable.
    pub tell: Box<dyn FnOnce() + Send>,
}

impl Reply {
    /// Whoever does not wait for the answer any more goes without.
    fn of<T: Send + 'static>(decided: Option<Decided>, whom: oneshot::Sender<T>, what: T) -> Self {
        let tell = Box::new(move || drop(whom.send(what)));
        Self { decided, tell }
    }
}

impl<S: Store> Desk<S> {
    /// Answers what a command asks.
    pub async fn asked(&mut self, asked: Asked, now: Moment) -> Result<Reply, DeskError> {
        Ok(match asked {
            Asked::InviteFacilitator(name, duty, drawn) => {
                let (token, decided) = self.invite(name, duty, now)?;
                Reply::of(Some(decided), drawn, token)
            }
            Asked::Facilitators(whom) => Reply::of(None, whom, self.facilitators().await?),
            Asked::LetFacilitatorGo(code, whom) => {
                let (gone, decided) = self.let_facilitator_go(&code, now).await?;
                Reply::of(decided, whom, gone)
            }
            Asked::Cases(whom) => Reply::of(None, whom, self.cases().await?),
            Asked::CaseFile(case, whom) => {
                let file = match self.case_file(&case, now).await {
                    Err(error) if !error.is_about_one() => return Err(error),
                    file => file,
                };
                let found = file.as_ref().ok().and_then(Option::as_ref);
                let taken_out = found.map(|(file, _)| file.deed());
                let noted = taken_out.map(|deed| self.note(deed, now)).transpose()?;
                Reply::of(noted, whom, file)
            }
            Asked::Letters(whom) => Reply::of(None, whom, self.count_letters().await?),
            Asked::RetryLetters(whom) => {
                let (many, decided) = self.retry_letters(now).await?;
                Reply::of(Some(decided), whom, many)
            }
            Asked::Note(deed, noted) => Reply::of(Some(self.note(deed, now)?), noted, ()),
            Asked::NoteVerified(noted) => Reply::of(Some(self.note_verified(now)?), noted, ()),
            Asked::Anybody(whom) => Reply::of(None, whom, ()),
        })
    }
}

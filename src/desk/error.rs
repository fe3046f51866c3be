//! What can go wrong at the desk. No text of a person is ever part of it.

use kring_rules::guide::Edition;
use kring_rules::ids::CaseId;
use kring_store::StoreError;

/// What can go wrong at the desk.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A row cannot be read.
    #[error("a row of the database cannot be read: it is damaged. Stop kring and restore a backup")]
    Unreadable,
    /// A conversation cannot be read; the others can.
    #[error(
        "the conversation {} cannot be read: a row of it is damaged. Everything else goes on. Do not delete anything: \
         `kring check` tells what else cannot be read, and a backup brings it back (kring restore)",
        .0.as_str()
    )]
    CaseUnreadable(CaseId),
    /// A row was written by a newer kring.
    #[error("the database was written by a newer kring: start that version, or a newer one")]
    Newer,
    /// A value cannot be written.
    #[error("a value cannot be written as a row: this is a fault in kring, please report it")]
    Unwritable,
    /// Somebody else wrote in the database meanwhile.
    #[error("another program writes in this database: stop it and start kring again")]
    Contested,
    /// An organisation's guide is not what it was when somebody began to be prepared with it.
    #[error(
        "the guide {0} was changed while it is in use: put its folder back as it was, and give what is new a folder with the \
         next version"
    )]
    GuideChanged(Edition),
    /// The operating system gives no random numbers.
    #[error(
        "the operating system gives no random numbers; kring cannot make invitations without them"
    )]
    NoDice,
}

impl DeskError {
    /// It is about one row, one conversation or one thing that is to be done: everything else goes on.
    pub fn is_about_one(&self) -> bool {
        match self {
            Self::Unreadable | Self::CaseUnreadable(_) | Self::Unwritable => true,
            Self::Store(error) => matches!(error, StoreError::TooLong | StoreError::Forged(..)),
            Self::Newer | Self::Contested | Self::GuideChanged(_) | Self::NoDice => false,
        }
    }
}

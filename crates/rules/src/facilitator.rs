//! What a facilitator does outside a case: opening one step by step, and writing the note that clears a point.

use serde::{Deserialize, Serialize};

use super::case::Opening;
use super::coded::coded;
use super::ids::{CaseId, PartyId};
use super::party::NewParty;
use super::press::DraftTap;
use super::readiness::PointKey;
use super::role::{Form, Language, Role};
use super::say::{DraftSay, FacilitatorSay, Saying};
use super::words::Words;

/// A label is at most so long.
const LONGEST_LABEL: usize = 40;
/// The line on the incident is at most so long.
const LONGEST_INCIDENT: usize = 250;
/// An alias is at most so long.
const LONGEST_ALIAS: usize = 24;
/// A note is at most so long.
const LONGEST_NOTE: usize = 500;
/// A case has at most so many parties.
const MOST_PARTIES: usize = 40;

/// A facilitator, apart from their cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facilitator {
    /// Their name, for other facilitators.
    pub name: Words,
    /// Their cases, oldest first.
    #[serde(default)]
    pub cases: Vec<CaseId>,
    /// What they are in the middle of.
    #[serde(default)]
    pub busy: Busy,
}

/// What a facilitator is in the middle of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Busy {
    /// Nothing.
    #[default]
    Nothing,
    /// Opening a case.
    Drafting(Draft),
    /// Writing the note that clears a point.
    Noting(CaseId, PartyId, PointKey),
    /// Writing the name of a colleague to invite.
    Inviting(CaseId),
}

/// A case that is being opened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// How it shall be called.
    pub label: Option<Words>,
    /// What happened, in one neutral line.
    pub incident: Option<Words>,
    /// Two people or a circle.
    pub form: Option<Form>,
    /// The parties that have been named.
    pub parties: Vec<NewParty>,
    /// The party that is being named.
    pub party: PartyDraft,
}

/// A party that is being named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyDraft {
    /// How they shall be called.
    pub alias: Option<Words>,
    /// Their part in what happened.
    pub role: Option<Role>,
    /// The language they read.
    pub language: Option<Language>,
    wanted: bool,
}

coded! {
    /// What a facilitator can ask for with a command.
    FacilitatorCommand {
        /// Hello.
        Start = "start",
        /// Open a case.
        New = "new",
        /// Show all cases.
        Cases = "cases",
        /// Let go of what is half done.
        Cancel = "cancel",
        /// Erase a case.
        Erase = "erase",
        /// What can I do here?
        Help = "help",
        /// A command nobody knows.
        Unknown = "unknown",
    }
}

/// Something a facilitator did, outside a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FacilitatorEvent {
    /// Sent a text.
    Wrote(Words),
    /// Pressed a button while opening a case.
    Pressed(DraftTap),
    /// Sent a command.
    Commanded(FacilitatorCommand),
    /// Wants to clear a point, and is asked for a note.
    WantsToClear(CaseId, PartyId, PointKey),
    /// Wants to invite a colleague, and is asked for their name.
    WantsToInvite(CaseId),
    /// Sent something that is no text.
    SentSomethingElse,
}

/// What a facilitator's event leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// This is said, and nothing more.
    Say(Box<FacilitatorSay>),
    /// The board is shown.
    ShowBoard,
    /// It is asked which case is to be erased.
    ChooseToErase,
    /// A case is opened.
    Open(Opening),
    /// A point is cleared with this note.
    Clear(CaseId, PartyId, PointKey, Words),
    /// A colleague of this name is invited to a case.
    Invite(CaseId, Words),
    /// Nothing is said: the question stays as it is.
    Nothing,
}

impl Facilitator {
    /// A facilitator without cases.
    pub fn new(name: Words) -> Self {
        Self {
            name,
            cases: Vec::new(),
            busy: Busy::Nothing,
        }
    }

    /// The facilitator did something.
    pub fn handle(&mut self, event: FacilitatorEvent) -> Wish {
        match event {
            FacilitatorEvent::Commanded(command) => self.commanded(command),
            FacilitatorEvent::Wrote(text) => self.wrote(text),
            FacilitatorEvent::Pressed(tap) => self.pressed(tap),
            FacilitatorEvent::WantsToClear(case, party, key) => {
                self.busy = Busy::Noting(case, party, key);
                Wish::Nothing
            }
            FacilitatorEvent::WantsToInvite(case) => {
                self.busy = Busy::Inviting(case);
                Wish::said(Saying::ColleagueName)
            }
            FacilitatorEvent::SentSomethingElse => match &self.busy {
                Busy::Drafting(_) => Wish::draft(DraftSay::UseWords),
                Busy::Noting(..) => Wish::said(Saying::NoteExpected),
                Busy::Inviting(_) => Wish::said(Saying::ColleagueName),
                Busy::Nothing => Wish::Say(Box::new(FacilitatorSay::NotUnderstood)),
            },
        }
    }

    fn commanded(&mut self, command: FacilitatorCommand) -> Wish {
        match command {
            FacilitatorCommand::New => {
                let draft = Draft::default();
                let ask = draft.ask();
                self.busy = Busy::Drafting(draft);
                Wish::draft(ask)
            }
            FacilitatorCommand::Cases => Wish::ShowBoard,
            FacilitatorCommand::Cancel => self.cancelled(),
            FacilitatorCommand::Erase => Wish::ChooseToErase,
            FacilitatorCommand::Start | FacilitatorCommand::Help => {
                Wish::Say(Box::new(FacilitatorSay::Help))
            }
            FacilitatorCommand::Unknown => Wish::Say(Box::new(FacilitatorSay::NotUnderstood)),
        }
    }

    fn cancelled(&mut self) -> Wish {
        self.busy = Busy::Nothing;
        Wish::draft(DraftSay::Cancelled)
    }

    fn wrote(&mut self, text: Words) -> Wish {
        match &mut self.busy {
            Busy::Nothing => Wish::Say(Box::new(FacilitatorSay::NotUnderstood)),
            Busy::Drafting(draft) => Wish::draft(draft.wrote(text)),
            Busy::Noting(..) if text.is_empty() => Wish::said(Saying::NoteExpected),
            Busy::Noting(..) if text.utf16_units() > LONGEST_NOTE => too_long(LONGEST_NOTE),
            Busy::Inviting(_) if text.is_empty() => Wish::said(Saying::ColleagueName),
            Busy::Inviting(_) if text.utf16_units() > LONGEST_ALIAS => too_long(LONGEST_ALIAS),
            Busy::Noting(..) | Busy::Inviting(_) => match std::mem::take(&mut self.busy) {
                Busy::Noting(case, party, key) => Wish::Clear(case, party, key, text),
                Busy::Inviting(case) => Wish::Invite(case, text),
                Busy::Nothing | Busy::Drafting(_) => Wish::Nothing,
            },
        }
    }

    fn pressed(&mut self, tap: DraftTap) -> Wish {
        let Busy::Drafting(draft) = &mut self.busy else {
            return Wish::said(Saying::NotNow);
        };
        match tap {
            DraftTap::Cancel => self.cancelled(),
            DraftTap::Open => match draft.opening() {
                Some(opening) => {
                    self.busy = Busy::Nothing;
                    Wish::Open(opening)
                }
                None => Wish::draft(draft.ask()),
            },
            tap => Wish::draft(draft.pressed(tap)),
        }
    }
}

impl Wish {
    fn said(saying: Saying) -> Self {
        Self::Say(Box::new(FacilitatorSay::Said(saying)))
    }

    fn draft(say: DraftSay) -> Self {
        Self::Say(Box::new(FacilitatorSay::Draft(say)))
    }
}

fn too_long(limit: usize) -> Wish {
    Wish::draft(DraftSay::TooLong(u16::try_from(limit).unwrap_or(u16::MAX)))
}

impl Draft {
    /// The first thing that is still missing.
    fn ask(&self) -> DraftSay {
        let (Some(label), Some(incident)) = (&self.label, &self.incident) else {
            return if self.label.is_none() {
                DraftSay::AskLabel
            } else {
                DraftSay::AskIncident
            };
        };
        let Some(form) = self.form else {
            return DraftSay::AskForm;
        };
        if !self.parties.is_empty() && !self.party.wanted {
            let parties = self
                .parties
                .iter()
                .map(|p| (p.alias.clone(), p.role, p.language, p.age));
            return DraftSay::AskMore {
                label: label.clone(),
                incident: incident.clone(),
                form,
                parties: parties.collect(),
            };
        }
        self.party.ask(self.parties.len() + 1)
    }

    fn wrote(&mut self, text: Words) -> DraftSay {
        let (place, limit) = match self.ask() {
            DraftSay::AskLabel => (&mut self.label, LONGEST_LABEL),
            DraftSay::AskIncident => (&mut self.incident, LONGEST_INCIDENT),
            DraftSay::AskAlias(_) => (&mut self.party.alias, LONGEST_ALIAS),
            _ => return DraftSay::UseButtons,
        };
        if text.is_empty() {
            return DraftSay::UseWords;
        }
        if text.utf16_units() > limit {
            return DraftSay::TooLong(u16::try_from(limit).unwrap_or(u16::MAX));
        }
        *place = Some(text);
        self.ask()
    }

    fn pressed(&mut self, tap: DraftTap) -> DraftSay {
        match (self.ask(), tap) {
            (DraftSay::AskForm, DraftTap::Form(form)) => self.form = Some(form),
            (DraftSay::AskRole(_), DraftTap::Role(role)) => self.party.role = Some(role),
            (DraftSay::AskLanguage(_), DraftTap::Language(language)) => {
                self.party.language = Some(language);
            }
            (DraftSay::AskAge(_), DraftTap::Age(age)) => self.add_party(age),
            (DraftSay::AskMore { .. }, DraftTap::More) if self.parties.len() < MOST_PARTIES => {
                self.party.wanted = true;
            }
            _ => {}
        }
        self.ask()
    }

    fn add_party(&mut self, age: super::role::AgeBand) {
        let party = std::mem::take(&mut self.party);
        if let (Some(alias), Some(role), Some(language)) = (party.alias, party.role, party.language)
        {
            self.parties.push(NewParty {
                alias,
                role,
                language,
                age,
            });
        }
    }

    fn opening(&self) -> Option<Opening> {
        let whole = matches!(self.ask(), DraftSay::AskMore { .. });
        let (label, incident) = (self.label.clone()?, self.incident.clone()?);
        let opening = Opening {
            label,
            incident,
            form: self.form?,
            parties: self.parties.clone(),
        };
        whole.then_some(opening)
    }
}

impl PartyDraft {
    fn ask(&self, number: usize) -> DraftSay {
        match (&self.alias, self.role, self.language) {
            (None, _, _) => DraftSay::AskAlias(super::turn::count(number)),
            (Some(alias), None, _) => DraftSay::AskRole(alias.clone()),
            (Some(alias), Some(_), None) => DraftSay::AskLanguage(alias.clone()),
            (Some(alias), Some(_), Some(_)) => DraftSay::AskAge(alias.clone()),
        }
    }
}

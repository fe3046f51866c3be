//! What a facilitator does outside a case: opening one step by step, and writing the note that clears a point.

use serde::{Deserialize, Serialize};

use super::case::{Note, Opening};
use super::command::Command;
use super::event::Event;
use super::ids::{CaseId, PartyId};
use super::party::NewParty;
use super::point::PointKey;
use super::role::{AgeBand, Form, Language, Role};
use super::say::{DraftSay, FacilitatorSay, Saying};
use super::taps::taps;
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

impl Busy {
    /// The case that is being opened.
    pub fn draft(&self) -> Option<&CaseId> {
        match self {
            Self::Drafting(draft) => Some(&draft.case),
            Self::Nothing | Self::Noting(..) | Self::Inviting(_) => None,
        }
    }
}

/// A case that is being opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The case it becomes: what is said about it on the way belongs to that.
    #[serde(default = "CaseId::untold")]
    pub case: CaseId,
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

taps! {
    /// What a button does while a case is being opened.
    DraftTap {
        /// Sets the form.
        Form(form: Form) = "form";
        /// Sets the role of the party at hand.
        Role(role: Role) = "role";
        /// Sets the language of the party at hand.
        Language(language: Language) = "language";
        /// Sets the age band of the party at hand.
        Age(age: AgeBand) = "age";
        /// One more party.
        More = "more";
        /// Opens the case.
        Open = "open";
        /// Lets go of the draft.
        Cancel = "cancel";
    }
}

/// What follows from what a facilitator did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// This is said, and nothing more.
    Say(Box<FacilitatorSay>),
    /// The board is shown.
    ShowBoard,
    /// It is asked which case is to be erased.
    ChooseToErase,
    /// A case is to be opened, and needs a code.
    BeginToOpen,
    /// This case is opened.
    Open(CaseId, Opening),
    /// A point is cleared with this note.
    Clear(CaseId, Note),
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

    /// The facilitator did something in their chat.
    pub fn handle(&mut self, event: Event) -> Wish {
        match event {
            Event::Commanded(command) => self.commanded(command),
            Event::Wrote { text, .. } | Event::Replied { text, .. } => self.wrote(text),
            Event::Corrected { .. } => Wish::said(Saying::EditNotTaken),
            Event::SentSomethingElse(_) => match &self.busy {
                Busy::Drafting(draft) => draft.wish(DraftSay::UseWords),
                Busy::Noting(case, ..) => Wish::said_of(case.clone(), Saying::NoteExpected),
                Busy::Inviting(case) => Wish::said_of(case.clone(), Saying::ColleagueName),
                Busy::Nothing => Wish::Say(Box::new(FacilitatorSay::NotUnderstood)),
            },
            Event::TurnedInto { .. } | Event::Blocked | Event::Returned => Wish::Nothing,
        }
    }

    /// A case is being opened from now on, under this code.
    pub fn begins_to_open(&mut self, case: CaseId) -> Wish {
        let draft = Draft::of(case);
        let wish = draft.wish(draft.ask());
        self.busy = Busy::Drafting(draft);
        wish
    }

    /// A note that clears a point was asked for.
    pub fn awaits_note(&mut self, case: CaseId, party: PartyId, key: PointKey) -> Wish {
        self.busy = Busy::Noting(case, party, key);
        Wish::Nothing
    }

    /// The name of a colleague to invite is asked for.
    pub fn awaits_colleague(&mut self, case: CaseId) -> Wish {
        self.busy = Busy::Inviting(case.clone());
        Wish::said_of(case, Saying::ColleagueName)
    }

    fn commanded(&mut self, command: Option<Command>) -> Wish {
        match command {
            Some(Command::New) => Wish::BeginToOpen,
            Some(Command::Cases) => Wish::ShowBoard,
            Some(Command::Cancel) => self.cancelled(),
            Some(Command::Erase) => Wish::ChooseToErase,
            Some(Command::Start | Command::Help) => Wish::Say(Box::new(FacilitatorSay::Help)),
            _ => Wish::Say(Box::new(FacilitatorSay::NotUnderstood)),
        }
    }

    fn cancelled(&mut self) -> Wish {
        match std::mem::take(&mut self.busy) {
            Busy::Drafting(_) => Wish::said(Saying::DraftLetGo),
            Busy::Nothing | Busy::Noting(..) | Busy::Inviting(_) => Wish::said(Saying::LetGo),
        }
    }

    fn wrote(&mut self, text: Words) -> Wish {
        match &mut self.busy {
            Busy::Nothing => Wish::Say(Box::new(FacilitatorSay::NotUnderstood)),
            Busy::Drafting(draft) => {
                let say = draft.wrote(&text);
                draft.wish(say)
            }
            Busy::Noting(case, ..) if text.is_empty() => {
                Wish::said_of(case.clone(), Saying::NoteExpected)
            }
            Busy::Noting(case, ..) if text.utf16_units() > LONGEST_NOTE => {
                Wish::draft(case, too_long(LONGEST_NOTE))
            }
            Busy::Inviting(case) if text.is_empty() => {
                Wish::said_of(case.clone(), Saying::ColleagueName)
            }
            Busy::Inviting(case) if text.utf16_units() > LONGEST_ALIAS => {
                Wish::draft(case, too_long(LONGEST_ALIAS))
            }
            Busy::Noting(..) | Busy::Inviting(_) => match std::mem::take(&mut self.busy) {
                Busy::Noting(case, party, key) => Wish::Clear(case, Note { party, key, text }),
                Busy::Inviting(case) => Wish::Invite(case, text.on_one_line()),
                Busy::Nothing | Busy::Drafting(_) => Wish::Nothing,
            },
        }
    }

    /// The facilitator pressed a button while opening a case.
    pub fn pressed(&mut self, tap: DraftTap) -> Wish {
        let Busy::Drafting(draft) = &mut self.busy else {
            return Wish::said(Saying::NotNow);
        };
        match tap {
            DraftTap::Cancel => self.cancelled(),
            DraftTap::Open => match draft.opening() {
                Some(opening) => {
                    let case = draft.case.clone();
                    self.busy = Busy::Nothing;
                    Wish::Open(case, opening)
                }
                None => draft.wish(draft.ask()),
            },
            tap => {
                let say = draft.pressed(tap);
                draft.wish(say)
            }
        }
    }
}

impl Wish {
    fn said(saying: Saying) -> Self {
        Self::Say(Box::new(FacilitatorSay::Said(saying)))
    }

    fn said_of(case: CaseId, saying: Saying) -> Self {
        Self::Say(Box::new(FacilitatorSay::SaidOf(case, saying)))
    }

    fn draft(case: &CaseId, say: DraftSay) -> Self {
        Self::Say(Box::new(FacilitatorSay::Draft(case.clone(), say)))
    }
}

fn too_long(limit: usize) -> DraftSay {
    DraftSay::TooLong(u16::try_from(limit).unwrap_or(u16::MAX))
}

impl Draft {
    /// Nothing is known yet of the case that it becomes.
    pub fn of(case: CaseId) -> Self {
        Self {
            case,
            label: None,
            incident: None,
            form: None,
            parties: vec![],
            party: PartyDraft::default(),
        }
    }

    fn wish(&self, say: DraftSay) -> Wish {
        Wish::draft(&self.case, say)
    }

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

    fn wrote(&mut self, text: &Words) -> DraftSay {
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
            return too_long(limit);
        }
        *place = Some(text.clone().on_one_line());
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

    fn add_party(&mut self, age: AgeBand) {
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

//! What is held about someone, as models to be read: by themselves, and by whoever keeps the file of a case.
//!
//! What a party reads holds everything of theirs and nothing of anybody else. What is held of a case and its parties is put
//! together at the case, which knows it.

mod answers;
mod case_file;
mod facilitator;
mod marks;
mod party;

pub(crate) use answers::phases;
pub use answers::{AnswerData, VersionData};
pub use case_file::{CaseEntry, CaseFile, PartyFile};
pub use facilitator::{FacilitatorData, OwnCase};
pub use marks::{ClearedData, DecisionData, FlagData};
pub use party::PartyData;

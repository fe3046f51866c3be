//! What is held about someone, as models to be read: by themselves, and by whoever keeps the file of a case.
//!
//! What a party reads holds everything of theirs and nothing of anybody else. Each model takes what it shows apart
//! field by field: a field that is added to a party or a facilitator has to be given a place here too.

mod answers;
mod case_file;
mod facilitator;
mod marks;
mod party;

pub use answers::{AnswerData, VersionData};
pub use case_file::{CaseEntry, CaseFile, PartyFile};
pub use facilitator::{FacilitatorData, OwnCase};
pub use marks::{ClearedData, DecisionData, FlagData};
pub use party::PartyData;

//! A facilitator as they are kept, also by an earlier kring: there, words could be awaited for ever. They are not any more.

use serde::Deserialize;

use super::{Awaiting, Away, Draft, Facilitator, Newcomer, Opens, Stays};
use crate::ids::CaseId;
use crate::words::Words;

#[derive(Deserialize)]
pub(super) struct Kept {
    name: Words,
    #[serde(default)]
    cases: Vec<CaseId>,
    #[serde(default)]
    opens: Opens,
    #[serde(default)]
    on_call: bool,
    #[serde(default)]
    supervises: bool,
    #[serde(default)]
    away: Option<Away>,
    #[serde(default)]
    no_mornings: bool,
    #[serde(default)]
    stays: Stays,
    #[serde(default)]
    draft: Option<Draft>,
    #[serde(default)]
    newcomer: Option<Newcomer>,
    #[serde(default)]
    awaits: Option<Awaiting>,
    #[serde(default)]
    busy: Busy,
}

/// What an earlier kring kept instead.
#[derive(Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Busy {
    #[default]
    Nothing,
    Drafting(Draft),
    #[serde(untagged)]
    Other(serde::de::IgnoredAny),
}

impl From<Kept> for Facilitator {
    fn from(kept: Kept) -> Self {
        let earlier = match kept.busy {
            Busy::Drafting(draft) => Some(draft),
            Busy::Nothing | Busy::Other(_) => None,
        };
        Self {
            name: kept.name,
            cases: kept.cases,
            opens: kept.opens,
            on_call: kept.on_call,
            supervises: kept.supervises,
            away: kept.away,
            no_mornings: kept.no_mornings,
            stays: kept.stays,
            draft: kept.draft.or(earlier),
            newcomer: kept.newcomer,
            awaits: kept.awaits,
        }
    }
}

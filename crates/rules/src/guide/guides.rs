//! Every guide that somebody is or can be prepared with, and the one that new cases use.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Edition, Faults, Folder, Guide};
use crate::ids::GuideId;

/// The guides, each in every version that is needed.
#[derive(Clone, Debug)]
pub struct Guides {
    known: BTreeMap<Edition, Known>,
    /// Those that a facilitator can choose for somebody new; the first when nobody chooses.
    offered: Vec<Arc<Guide>>,
    for_new: Arc<Guide>,
    consents_reworded: u32,
}

/// A guide, and the folder it was read from.
#[derive(Clone, Debug)]
struct Known {
    guide: Arc<Guide>,
    folder: Folder,
    /// An organisation brought it; kring does not bring it along.
    is_own: bool,
}

/// The guide that new cases are to use is not there.
#[derive(Debug, thiserror::Error)]
#[error("there is no guide `{wanted}`: choose one of {known}, or put its folder there")]
pub struct NoSuchGuide {
    wanted: String,
    known: String,
}

impl Guides {
    /// These guides, that kring brings along, each with its folder; new cases use the newest version of the first of them.
    pub(crate) fn brought_along(guides: Vec<(Guide, Folder)>) -> Result<Self, Faults> {
        let known = guides.into_iter().map(|(guide, folder)| {
            let known = Known {
                guide: Arc::new(guide),
                folder,
                is_own: false,
            };
            (known.folder.edition.clone(), known)
        });
        let known: BTreeMap<_, _> = known.collect();
        let first = Edition::default().guide;
        let for_new = newest(&known, &first).ok_or_else(|| {
            let problem =
                "kring does not bring it along: this is a fault in kring, please report it";
            Faults::of(&first, problem.to_owned())
        })?;
        Ok(Self {
            known,
            offered: vec![for_new.clone()],
            for_new,
            consents_reworded: 0,
        })
    }

    /// With an organisation's own guide as well, from this folder.
    #[must_use]
    pub(crate) fn with(mut self, folder: Folder, guide: Guide) -> Self {
        self.put_own(folder, guide);
        self
    }

    fn put_own(&mut self, folder: Folder, guide: Guide) {
        let guide = Arc::new(guide.with_consents_reworded(self.consents_reworded));
        let edition = folder.edition.clone();
        let is_own = true;
        self.known.insert(
            edition,
            Known {
                guide,
                folder,
                is_own,
            },
        );
    }

    /// With an organisation's own guide that was kept for whoever is prepared with it. It was looked at when it was first
    /// used: what a later kring would find wrong in it locks nobody out.
    pub fn with_kept(mut self, folder: Folder) -> Result<Self, Faults> {
        let guide = folder.kept_guide()?;
        self.is_not_offered(&folder.edition);
        self.put_own(folder, guide);
        Ok(self)
    }

    /// What was kept under the name of a guide that kring brings along is another one: nobody new is prepared with it.
    fn is_not_offered(&mut self, kept: &Edition) {
        if self.is_own(kept) {
            return;
        }
        self.offered.retain(|guide| guide.edition != *kept);
        let first = self.offered.first().cloned();
        let first = first.or_else(|| newest(&self.known, &Edition::default().guide));
        self.for_new = first.unwrap_or_else(|| self.for_new.clone());
    }

    /// New cases use this guide, in its newest version; where several are named, with a comma between, a facilitator chooses
    /// for each person.
    pub fn for_new_cases(mut self, ids: &str) -> Result<Self, NoSuchGuide> {
        let ids = ids.split(',').map(str::trim);
        let offered = ids.map(|id| newest(&self.known, id).ok_or_else(|| self.no_such(id)));
        let mut offered = offered.collect::<Result<Vec<_>, _>>()?;
        offered.dedup_by(|one, other| one.edition == other.edition);
        self.for_new = offered.first().map_or(self.for_new, Arc::clone);
        self.offered = offered;
        Ok(self)
    }

    fn no_such(&self, id: &str) -> NoSuchGuide {
        let known: BTreeSet<&str> = self.known.keys().map(|edition| &*edition.guide).collect();
        NoSuchGuide {
            wanted: id.to_owned(),
            known: known.into_iter().collect::<Vec<_>>().join(", "),
        }
    }

    /// The same guides in a house that has reworded the consent texts so many times.
    #[must_use]
    pub fn with_consents_reworded(mut self, times: u32) -> Self {
        let reword = |guide: &mut Arc<Guide>| {
            *guide = Arc::new(Guide::clone(guide).with_consents_reworded(times));
        };
        self.known
            .values_mut()
            .for_each(|known| reword(&mut known.guide));
        self.offered.iter_mut().for_each(reword);
        reword(&mut self.for_new);
        self.consents_reworded = times;
        self
    }

    /// The guide of a preparation. Whoever opens the house sees to it that none is missing; if one were, nobody would be
    /// locked out: they would go on with what new cases use.
    pub fn of(&self, edition: &Edition) -> &Guide {
        self.known
            .get(edition)
            .map_or(&self.for_new, |known| &known.guide)
    }

    /// The guide that new cases use.
    pub fn for_new(&self) -> &Edition {
        &self.for_new.edition
    }

    /// The guides of which a facilitator chooses one for somebody new; where there is but one, nothing is asked.
    pub fn offered(&self) -> Vec<Edition> {
        let offered = self.offered.iter();
        offered.map(|guide| guide.edition.clone()).collect()
    }

    /// The guide that was chosen for somebody, if it is offered; else the one for new cases.
    pub fn chosen(&self, id: Option<&GuideId>) -> &Edition {
        let mut offered = self.offered.iter().map(|guide| &guide.edition);
        let chosen = offered.find(|edition| id.is_some_and(|id| id.is_of(edition)));
        chosen.unwrap_or(&self.for_new.edition)
    }

    /// Every guide in every version, with its folder.
    pub fn all(&self) -> impl Iterator<Item = (&Arc<Guide>, &Folder)> {
        self.known
            .values()
            .map(|known| (&known.guide, &known.folder))
    }

    /// The folder of this guide.
    pub fn folder(&self, edition: &Edition) -> Option<&Folder> {
        self.known.get(edition).map(|known| &known.folder)
    }

    /// An organisation brought this guide: whoever is prepared with it needs it also when its folder is gone.
    pub fn is_own(&self, edition: &Edition) -> bool {
        self.known.get(edition).is_some_and(|known| known.is_own)
    }
}

fn newest(known: &BTreeMap<Edition, Known>, id: &str) -> Option<Arc<Guide>> {
    let mut newest_first = known.iter().rev();
    let found = newest_first.find(|(edition, _)| *edition.guide == *id)?;
    Some(found.1.guide.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_under_the_name_of_a_guide_that_is_brought_along_is_for_nobody_new() {
        let guides = Guides::built_in().unwrap();
        let edition = guides.for_new().clone();
        assert!(!guides.is_own(&edition));
        assert_eq!(guides.offered(), std::slice::from_ref(&edition));
        let kept = guides.folder(&edition).unwrap().clone();
        let once = guides.with_kept(kept.clone()).unwrap();
        assert_eq!(once.offered(), [], "nobody new is prepared with it");
        assert!(once.is_own(&edition));
        let chosen = once.for_new_cases(&edition.guide).unwrap();
        let again = chosen.with_kept(kept).unwrap();
        assert_eq!(again.offered(), [edition], "it is their own by now");
    }
}

//! Every button that can carry an id of the guide, written out as it would be: it fits in what Telegram takes.

use super::place_of;
use crate::guide::Guide;
use crate::guide::fault::Notes;
use crate::guide::read::Written;
use crate::press::{LONGEST_DATA, Press};

pub(super) fn fit(guide: &Guide, written: &Written, notes: &mut Notes<'_>) {
    for question in guide.questions() {
        let presses = Press::samples_of(guide, question);
        let surplus = presses
            .iter()
            .map(|press| press.encode().len().saturating_sub(LONGEST_DATA));
        let surplus = surplus.max().unwrap_or_default();
        if surplus > 0 {
            let place = place_of(question.id.as_str(), written);
            let problem = format!(
                "a button about it would be {surplus} bytes too long: shorten its id, or those of its phase, options and aspects"
            );
            notes.note(place.span(), question.id.as_str(), problem);
        }
    }
}

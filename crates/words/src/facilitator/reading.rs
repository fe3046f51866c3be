//! What a facilitator reads goes from their chat again: how long it stays is theirs to choose.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::press::{GeneralTap, Press};
use kring_rules::say::{HowLong, Stays};

impl Voice<'_> {
    pub(super) fn how_long_it_stays(&self, said: &HowLong) -> Page {
        let (id, now) = match said {
            HowLong::Asked(now) => ("how-long", *now),
            HowLong::Chosen(now) => ("how-long-chosen", *now),
        };
        let mut page = Page::of(&self.html(id, &Args::new().text("stays", now.code())));
        let others = Stays::ALL.iter().filter(|stays| **stays != now);
        page.rows(others.map(|stays| {
            let label = self.label(&format!("button-stays-{}", stays.code()));
            Button::new(label, &Press::General(GeneralTap::Stays(*stays)))
        }));
        page
    }

    pub(super) fn ask_how_long(&self) -> Button {
        let label = self.label("button-how-long");
        Button::new(label, &Press::General(GeneralTap::HowLong))
    }

    /// Under what is read: that it goes from the chat again, and where that is chosen.
    pub(super) fn goes_again(&self, page: &mut Page) {
        page.paragraph(&self.words("reading-goes").italic());
    }
}

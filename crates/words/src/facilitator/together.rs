//! Somebody young begins, or fills in something together on the facilitator's phone.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::ids::{CaseId, PartyId};
use kring_rules::point::{PointKey, PointKind};
use kring_rules::press::CaseTap;
use kring_rules::role::AgeBand;
use kring_rules::say::{Begins, PartyTitle, ToBegin};

impl Voice<'_> {
    /// How somebody young begins, or what comes before that.
    pub(super) fn to_begin(&self, title: &PartyTitle, age: AgeBand, begins: &Begins) -> Page {
        let args = Args::new()
            .words("alias", &title.alias)
            .text("next", begins.what.code())
            .text(
                "young",
                if age.is_prepared_together() {
                    "yes"
                } else {
                    "no"
                },
            );
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("to-begin", &args));
        let case = &title.case;
        match begins.what {
            ToBegin::OwnWish => {
                page.row([self.does("wants", case, begins.stamp, CaseTap::WantsIt(title.party))]);
                page.row([self.tap("wants-not", case, CaseTap::Party(title.party))]);
            }
            ToBegin::Adult | ToBegin::Together => {
                self.begin_buttons(&mut page, case, title.party, begins);
                page.row([self.tap("show-party", case, CaseTap::Party(title.party))]);
            }
        }
        page
    }

    /// What leads to the beginning, or goes on together.
    pub(super) fn begin_buttons(
        &self,
        page: &mut Page,
        case: &CaseId,
        party: PartyId,
        begins: &Begins,
    ) {
        page.row(begins.link.map(|link| {
            let give = CaseTap::NewLink(party);
            self.does("begin-with-link", case, link, give)
        }));
        page.row([match begins.what {
            ToBegin::Adult => {
                let adult = PointKey::about(PointKind::MinorConsent, "");
                self.does(
                    "record-adult",
                    case,
                    begins.stamp,
                    CaseTap::Clear(party, adult),
                )
            }
            ToBegin::OwnWish => self.tap("ask-wish", case, CaseTap::AskOwnWish(party)),
            ToBegin::Together => self.sit_together(case, party, begins),
        }]);
    }

    fn sit_together(&self, case: &CaseId, party: PartyId, begins: &Begins) -> Button {
        self.does(
            "sit-together",
            case,
            begins.stamp,
            CaseTap::SitTogether(party),
        )
    }

    /// What was filled in together is closed.
    pub(super) fn done_together(&self, title: &PartyTitle, can_go_on: bool) -> Page {
        let args = Args::new()
            .words("alias", &title.alias)
            .text("again", if can_go_on { "yes" } else { "no" });
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("done-together", &args));
        let again = CaseTap::SitTogether(title.party);
        let again = can_go_on.then(|| self.does("sit-together", &title.case, title.stamp, again));
        page.row(again);
        page.row([self.tap("show-party", &title.case, CaseTap::Party(title.party))]);
        page
    }
}

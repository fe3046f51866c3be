//! What a colleague did, by name: as a notice, and to whoever wants to do it again.

use crate::args::Args;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::press::CaseTap;
use kring_rules::say::{Act, DoneBy};
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn done_by(&self, done: &DoneBy) -> Page {
        let head = Args::new().words("label", &done.label);
        let head = match &done.party {
            None => self.html("notice-head-case", &head),
            Some((_, alias)) => self.html("notice-head-party", &head.words("alias", alias)),
        };
        let mut page = Page::of(&head.bold());
        let at = Args::new().text("moment", self.moment(done.at));
        page.paragraph(&self.html("done-by", &at));
        let args = self.by(Some(&done.by)).text("act", done.act.code());
        page.line(&self.html("notice-did", &args));
        let show = match &done.party {
            None => self.show_case(&done.case),
            Some((party, _)) => self.tap("show-party", &done.case, CaseTap::Party(*party)),
        };
        page.row([show]);
        page
    }

    /// Nobody waits for what a colleague did.
    pub(super) fn is_hushed(act: Act) -> bool {
        match act {
            Act::Cleared
            | Act::Uncleared
            | Act::GaveLink
            | Act::Revoked
            | Act::RightPerson
            | Act::Corrected
            | Act::Reopened
            | Act::AskedAgain
            | Act::Wrote
            | Act::Calls
            | Act::Admitted
            | Act::Refused
            | Act::Added
            | Act::TookUp
            | Act::KeptLonger
            | Act::Confirmed => true,
            Act::WrongPerson | Act::LeftOut | Act::OtherWay | Act::Closed | Act::OpenedAgain => {
                false
            }
        }
    }

    /// Who did it; a colleague, where that is not known.
    pub(super) fn by(&self, name: Option<&Words>) -> Args {
        let named = name.filter(|name| !name.is_empty()).cloned();
        let somebody = || Words::new(&self.label("notice-a-colleague"));
        Args::new().words("by", &named.unwrap_or_else(somebody))
    }
}

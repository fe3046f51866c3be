//! The file of a case, for the organisation: everybody one by one, then what is set side by side. It quotes and lists;
//! it does not interpret.

use kring_paper::Blocks;

use super::parts::{code, heading, name, names, quiet, quote, text};
use crate::args::Args;
use crate::sheet::{Document, capitalised};
use crate::voice::Voice;
use kring_rules::held::CaseFile;
use kring_rules::say::CaseStanding;

impl Voice<'_> {
    pub(crate) fn case_file(&self, file: &CaseFile) -> Document {
        let title = self.plain(
            "casefile-title",
            &Args::new().text("code", file.case.as_str()),
        );
        let name = format!("kring-{}", file.case);
        self.document(&name, &title, self.case_pages(file))
    }

    fn case_pages(&self, file: &CaseFile) -> Blocks {
        let parties = file.parties.iter().map(|party| self.party_in_file(party));
        heading(1, name(&file.label))
            .then(self.care("casefile-care"))
            .then(self.made(file.at))
            .then(self.about_case(file))
            .then(parties.collect::<Blocks>())
            .then(self.side_by_side(&file.summary))
            .then(quiet(self.label("casefile-end")))
    }

    fn about_case(&self, file: &CaseFile) -> Blocks {
        let form = self.label(&format!("form-{}", file.form.code()));
        let police = file.police.map(|police| {
            let police = self.label(&format!("police-{}", police.code()));
            ("document-police", text(capitalised(&police)))
        });
        let told = !file.for_parties.is_empty();
        let told = told.then(|| ("document-for-parties", quote(&file.for_parties)));
        let about = [
            ("document-code", code(&file.case)),
            ("document-incident", quote(&file.incident)),
        ];
        let about = about.into_iter().chain(told).chain(police);
        self.facts_list(about.chain([
            ("document-form", text(capitalised(&form))),
            ("document-opened-head", self.when(file.opened)),
            (
                "document-standing",
                text(self.standing_dated(file.standing)),
            ),
            ("casefile-facilitators", names(&file.facilitators).into()),
        ]))
    }

    pub(super) fn standing_dated(&self, standing: CaseStanding) -> String {
        let since = |id, at| self.plain(id, &Args::new().text("moment", self.dated(at)));
        capitalised(&match standing {
            CaseStanding::UnderWay => self.label("standing-under-way"),
            CaseStanding::OneSide(at) => since("standing-one-side", at),
            CaseStanding::Ready(at) => since("standing-ready", at),
            CaseStanding::Confirmed(at) => since("standing-confirmed", at),
            CaseStanding::Ended(at) => since("standing-ended", at),
        })
    }
}

//! What a facilitator asks for on paper: the words under it.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::{Document, Form};
use crate::voice::Voice;
use kring_rules::press::CaseTap;
use kring_rules::say::Papers;
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn papers(&self, papers: &Papers) -> Page {
        match papers {
            Papers::Brief(brief) => {
                let mut page = self.with_paper("brief-caption", &brief.label, self.brief(brief));
                page.row([self.tap("everything", &brief.case, CaseTap::Everything)]);
                page
            }
            Papers::Everything(file) => {
                let document = self.case_file(file);
                self.with_paper("everything-caption", &file.label, document)
            }
        }
    }

    /// Nothing of it may be forwarded, and it makes no sound: whoever asked is looking.
    fn with_paper(&self, id: &str, label: &Words, document: Document) -> Page {
        let mut page = Page::of(&self.html(id, &Args::new().words("label", label)));
        let failing = self.words("papers-failing").to_string();
        page.attach(Document {
            form: Form::Print { failing },
            ..document
        });
        self.goes_again(&mut page);
        page.protect();
        page.hush();
        page
    }
}

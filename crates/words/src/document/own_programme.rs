//! What is agreed and concerns a party, as a page to print and sign. No other party is named but by what an item itself says.

use kring_paper::{Block, Blocks, Look};

use super::parts::{heading, paragraph, quiet, quote, worded};
use crate::args::Args;
use crate::page::Page;
use crate::sheet::{Document, Form};
use crate::voice::Voice;
use kring_rules::programme::OwnItem;

/// Room for so many to sign.
const SIGN: [&str; 3] = ["programme-sign-me", "programme-sign-other", "programme-sign-facilitator"];

impl Voice<'_> {
    /// Whoever gets it may print it and show it: everybody whom it concerns said yes to it.
    pub(crate) fn programme_to_print(&self, page: &mut Page, items: &[OwnItem]) {
        page.paragraph(&self.words("scene-programme-on-paper"));
        let (name, title) = (self.label("programme-file"), self.label("programme-title"));
        let failing = self.words("programme-failing").to_string();
        page.attach(Document {
            form: Form::Print { failing },
            ..self.document(&name, &title, self.programme_page(&title, items))
        });
    }

    fn programme_page(&self, title: &str, items: &[OwnItem]) -> Blocks {
        let each: Blocks = items.iter().map(|item| self.item_to_print(item)).collect();
        let sign = SIGN.map(|id| Block::ToFillIn(self.label(id).into()));
        heading(1, title)
            .then(paragraph(Look::Plain, self.label("scene-programme-whole")))
            .then(each)
            .then(self.prose("programme-closing"))
            .then(self.chapter("programme-sign", sign.into_iter().collect()))
    }

    fn item_to_print(&self, item: &OwnItem) -> Blocks {
        let theirs = if item.is_theirs { "yes" } else { "no" };
        let args = Args::new()
            .number("number", item.number)
            .text("part", item.part.code())
            .text("theirs", theirs);
        let looks = Args::new().words("name", &item.looks_after);
        heading(2, self.plain("own-item-head", &args))
            .then(paragraph(Look::Plain, self.plain("own-item-who", &args)))
            .then(quote(&item.text))
            .then(quiet(worded(&self.item_by(item.by))))
            .then(quiet(self.plain("item-looks-after", &looks)))
    }
}

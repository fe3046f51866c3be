//! A party's own card, as a page to print and take along.

use kring_paper::{Block, Blocks, Look};

use super::parts::{heading, paragraph, quiet, quote};
use crate::page::Page;
use crate::sheet::{Document, Form, capitalised};
use crate::voice::Voice;
use kring_rules::say::{Card, Line};

impl Voice<'_> {
    /// Whoever asked for it may print it and pass it on: it is theirs.
    pub(crate) fn card_to_print(&self, page: &mut Page, card: &Card) {
        page.paragraph(&self.words("card-caption"));
        let (name, title) = (self.label("card-file"), self.label("card-title"));
        let failing = self.words("card-failing").to_string();
        page.attach(Document {
            form: Form::Print { failing },
            ..self.document(&name, &title, self.card_page(&title, card))
        });
    }

    fn card_page(&self, title: &str, card: &Card) -> Blocks {
        heading(1, title)
            .then(self.on_the_card_to_print("card-say", &card.say))
            .then(self.on_the_card_to_print("card-ask", &card.ask))
            .then(self.on_the_card_to_print("card-stop", &card.stop))
            .then(self.on_the_card_to_print("card-beside", &card.beside))
            .then(self.chapter("card-room", Block::ToFillIn(self.label("card-room-line").into()).into()))
            .then(quiet(self.label("card-end")))
    }

    fn on_the_card_to_print(&self, head: &str, lines: &[Line]) -> Blocks {
        let each: Blocks = lines.iter().map(|line| self.line_to_print(line)).collect();
        let empty = || quiet(self.label("card-empty"));
        self.chapter(head, each.then_if(lines.is_empty().then(empty)))
    }

    fn line_to_print(&self, line: &Line) -> Blocks {
        let chosen = || paragraph(Look::Chosen, self.options(&line.question, &line.options));
        quiet(capitalised(&self.short(&line.question)))
            .then_if((!line.options.is_empty()).then(chosen))
            .then_if(line.words.as_ref().map(quote))
            .then(self.voices_told(&line.voices))
    }
}

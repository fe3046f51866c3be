//! The parts that documents are made of.

use maud::{Markup, html};

use crate::args::Args;
use crate::voice::Voice;
use kring_rules::ids::CaseId;
use kring_rules::moment::Moment;
use kring_rules::words::Words;

/// A name that someone gave, whichever way it is written.
pub(super) fn name(words: &Words) -> Markup {
    html! { bdi { (words.as_str()) } }
}

/// What someone wrote, whichever way it is written.
pub(super) fn quote(words: &Words) -> Markup {
    html! { blockquote dir="auto" { (words.as_str()) } }
}

pub(super) fn code(case: &CaseId) -> Markup {
    html! { code { (case.as_str()) } }
}

/// Plain text.
pub(super) fn text(text: impl AsRef<str>) -> Markup {
    html! { (text.as_ref()) }
}

impl Voice<'_> {
    /// A chapter, under the message `<id>`.
    pub(super) fn chapter(&self, id: &str, body: &Markup) -> Markup {
        html! { section { h2 { (self.label(id)) } (body) } }
    }

    /// A part of a chapter, under the message `<id>`.
    pub(super) fn part(&self, id: &str, body: &Markup) -> Markup {
        html! { section { h3 { (self.label(id)) } (body) } }
    }

    /// The paragraphs of a message.
    pub(super) fn prose(&self, id: &str) -> Markup {
        self.prose_with(id, &Args::new())
    }

    /// The paragraphs of a message that shows something.
    pub(super) fn prose_with(&self, id: &str, args: &Args) -> Markup {
        let said = self.html(id, args);
        html! { @for paragraph in said.paragraphs() { p { (paragraph) } } }
    }

    /// Facts, one under the other: the message that names each, and what it is.
    pub(super) fn facts_list(
        &self,
        facts: impl IntoIterator<Item = (&'static str, Markup)>,
    ) -> Markup {
        html! {
            dl { @for (id, fact) in facts { div { dt { (self.label(id)) } dd { (fact) } } } }
        }
    }

    /// A table: the messages that head its columns, and its rows, each with what heads it first.
    pub(super) fn table(
        &self,
        heads: &[&str],
        rows: impl IntoIterator<Item = Vec<Markup>>,
    ) -> Markup {
        html! {
            table {
                thead { tr { @for id in heads { th scope="col" { (self.label(id)) } } } }
                tbody { @for row in rows { (line(&row)) } }
            }
        }
    }

    pub(super) fn when(&self, at: Moment) -> Markup {
        text(self.dated(at))
    }
}

fn line(row: &[Markup]) -> Markup {
    html! {
        tr {
            @for head in row.iter().take(1) { th scope="row" { (head) } }
            @for cell in row.iter().skip(1) { td { (cell) } }
        }
    }
}

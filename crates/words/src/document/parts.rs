//! The parts that documents are made of.

use kring_paper::{Block, Blocks, Frame, Line, Look, Run, Style, Table};

use crate::args::Args;
use crate::html::{Html, Token, plain, tokens};
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_rules::ids::CaseId;
use kring_rules::moment::Moment;
use kring_rules::voice_note::VoiceNote;
use kring_rules::words::Words;

/// A name that someone gave, whichever way it is written.
pub(super) fn name(words: &Words) -> Line {
    Line::name(words.as_str())
}

/// What someone wrote, whichever way it is written.
pub(super) fn quote(words: &Words) -> Blocks {
    Block::Quote(words.as_str().to_owned()).into()
}

pub(super) fn code(case: &CaseId) -> Blocks {
    Line::of(case.as_str(), Style::Code).into()
}

/// Plain text.
pub(super) fn text(text: impl AsRef<str>) -> Blocks {
    Line::plain(text.as_ref()).into()
}

/// Names in a row.
pub(super) fn names(all: &[Words]) -> Line {
    Line::joined(all.iter().map(name), ", ")
}

/// A paragraph.
pub(super) fn paragraph(look: Look, line: impl Into<Line>) -> Blocks {
    Block::Paragraph(look, line.into()).into()
}

/// Beside the matter.
pub(super) fn quiet(line: impl Into<Line>) -> Blocks {
    paragraph(Look::Quiet, line)
}

pub(super) fn heading(level: u8, line: impl Into<Line>) -> Blocks {
    Block::Heading(level, line.into()).into()
}

pub(super) fn framed(frame: Frame, inside: Blocks) -> Blocks {
    Block::Framed(frame, inside).into()
}

/// Wording from `locales/`, whose tags become pieces of the line.
pub(super) fn worded(said: &Html) -> Line {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = Vec::new();
    for token in tokens(said.as_str()) {
        match token {
            Token::Open(_, name) => open.push(style(name)),
            Token::Close(_) => drop(open.pop()),
            Token::Character(sign) => add(&mut runs, &plain(sign), open.last()),
        }
    }
    runs.into_iter().collect()
}

fn add(runs: &mut Vec<Run>, sign: &str, style: Option<&Style>) {
    let style = style.copied().unwrap_or(Style::Plain);
    match runs.last_mut() {
        Some(last) if last.style == style => last.text.push_str(sign),
        _ => runs.push(Run {
            text: sign.to_owned(),
            style,
        }),
    }
}

fn style(tag: &str) -> Style {
    match tag {
        "b" | "u" => Style::Strong,
        "i" => Style::Emphasis,
        "code" | "pre" => Style::Code,
        _ => Style::Plain,
    }
}

impl Voice<'_> {
    /// A chapter, under the message `<id>`.
    pub(super) fn chapter(&self, id: &str, body: Blocks) -> Blocks {
        framed(Frame::Section, heading(2, self.label(id)).then(body))
    }

    /// A part of a chapter, under the message `<id>`.
    pub(super) fn part(&self, id: &str, body: Blocks) -> Blocks {
        framed(Frame::Section, heading(3, self.label(id)).then(body))
    }

    /// What was spoken: that it is there, and how long it lasts.
    pub(super) fn voices_told(&self, voices: &[VoiceNote]) -> Blocks {
        let each = voices.iter();
        each.map(|voice| quiet(capitalised(&self.voice_said(voice))))
            .collect()
    }

    /// The paragraphs of a message.
    pub(super) fn prose(&self, id: &str) -> Blocks {
        self.prose_with(id, &Args::new())
    }

    /// The paragraphs of a message that shows something.
    pub(super) fn prose_with(&self, id: &str, args: &Args) -> Blocks {
        let said = self.html(id, args);
        let paragraphs = said.paragraphs();
        paragraphs
            .map(|said| Block::Paragraph(Look::Plain, worded(&said)))
            .collect()
    }

    /// What is to be taken to heart.
    pub(super) fn care(&self, id: &str) -> Blocks {
        paragraph(Look::Care, worded(&self.words(id)))
    }

    /// When it was made.
    pub(super) fn made(&self, at: Moment) -> Blocks {
        let made = Args::new().text("moment", self.dated(at));
        quiet(self.plain("document-made", &made))
    }

    /// Facts, one under the other: the message that names each, and what it is.
    pub(super) fn facts_list(
        &self,
        facts: impl IntoIterator<Item = (&'static str, Blocks)>,
    ) -> Blocks {
        let named = facts
            .into_iter()
            .map(|(id, fact)| (self.label(id).into(), fact));
        Block::Facts(named.collect()).into()
    }

    /// A table: the messages that head its columns, and its rows, each with what heads it first.
    pub(super) fn table(
        &self,
        heads: &[&str],
        rows: impl IntoIterator<Item = Vec<Blocks>>,
    ) -> Blocks {
        let table = Table {
            heads: heads.iter().map(|id| self.label(id).into()).collect(),
            rows: rows.into_iter().collect(),
        };
        Block::Table(table).into()
    }

    pub(super) fn when(&self, at: Moment) -> Blocks {
        text(self.dated(at))
    }
}

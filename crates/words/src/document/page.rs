//! A document as one page of HTML, that opens on any phone, can be printed, and needs nothing else. What people wrote
//! stands in it as text and as nothing more: `html!` escapes all of it, and the page allows no script and no address.

use kring_paper::{Block, Blocks, Frame, Line, Look, Paper, Style, Table};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// How it looks: on a phone, by night, on paper.
const STYLE: &str = include_str!("document.css");
/// Nothing is fetched and nothing runs, whatever stands in the page.
const CAGE: &str = "default-src 'none'; style-src 'unsafe-inline'";

pub(crate) fn page(paper: &Paper) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(paper.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                meta http-equiv="Content-Security-Policy" content=(CAGE);
                title { (paper.title) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { (all(&paper.body)) } }
        }
    };
    page.into_string()
}

fn all(blocks: &Blocks) -> Markup {
    html! { @for block in blocks { (one(block)) } }
}

fn one(block: &Block) -> Markup {
    match block {
        Block::Heading(level, says) => heading(*level, says),
        Block::Paragraph(look, says) => paragraph(*look, says),
        Block::Text(says) => line(says),
        Block::Quote(words) => html! { blockquote dir="auto" { (words) } },
        Block::List(points) => html! { ul { @for point in points { li { (line(point)) } } } },
        Block::Facts(facts) => html! {
            dl { @for (what, is) in facts { div { dt { (line(what)) } dd { (all(is)) } } } }
        },
        Block::Table(table) => rows(table),
        Block::Framed(frame, inside) => framed(*frame, inside),
        Block::ToFillIn(what) => html! { p class="quiet" { (line(what)) } div class="blank" {} },
    }
}

fn heading(level: u8, says: &Line) -> Markup {
    match level {
        1 => html! { h1 { (line(says)) } },
        2 => html! { h2 { (line(says)) } },
        3 => html! { h3 { (line(says)) } },
        _ => html! { h4 { (line(says)) } },
    }
}

fn paragraph(look: Look, says: &Line) -> Markup {
    let class = match look {
        Look::Plain => return html! { p { (line(says)) } },
        Look::Quiet => "quiet",
        Look::Care => "care",
        Look::Asked => "asked",
        Look::Chosen => "chosen",
    };
    html! { p class=(class) { (line(says)) } }
}

fn framed(frame: Frame, inside: &Blocks) -> Markup {
    let class = match frame {
        Frame::Section => return html! { section { (all(inside)) } },
        Frame::Answer => "answer",
        Frame::Earlier => "earlier",
        Frame::Together => "together",
    };
    html! { div class=(class) { (all(inside)) } }
}

fn rows(table: &Table) -> Markup {
    html! {
        table {
            thead { tr { @for head in &table.heads { th scope="col" { (line(head)) } } } }
            tbody { @for row in &table.rows { (fields(row)) } }
        }
    }
}

fn fields(row: &[Blocks]) -> Markup {
    html! {
        tr {
            @for head in row.iter().take(1) { th scope="row" { (all(head)) } }
            @for field in row.iter().skip(1) { td { (all(field)) } }
        }
    }
}

fn line(says: &Line) -> Markup {
    html! {
        @for run in says.runs() {
            @match run.style {
                Style::Plain => (run.text),
                Style::Strong => b { (run.text) },
                Style::Emphasis => em { (run.text) },
                Style::Code => code { (run.text) },
                Style::Name => bdi { (run.text) },
            }
        }
    }
}

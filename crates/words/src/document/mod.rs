//! Documents: one page of HTML each, that opens on any phone, can be printed, and needs nothing else. What people wrote
//! stands in it as text and as nothing more: `html!` escapes all of it, and the page allows no script and no address.

mod answers;
mod calendar;
mod case_file;
mod case_party;
mod own_copy;
mod own_course;
mod own_work;
mod parts;
mod side_by_side;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::sheet::Document;
use super::voice::Voice;

/// How it looks: on a phone, by night, on paper.
const STYLE: &str = include_str!("document.css");
/// Nothing is fetched and nothing runs, whatever stands in the page.
const CAGE: &str = "default-src 'none'; style-src 'unsafe-inline'";

impl Voice<'_> {
    fn document(&self, name: &str, title: &str, body: &Markup) -> Document {
        let page = html! {
            (DOCTYPE)
            html lang=(self.language.code()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="robots" content="noindex";
                    meta http-equiv="Content-Security-Policy" content=(CAGE);
                    title { (title) }
                    style { (PreEscaped(STYLE)) }
                }
                body { main { (body) } }
            }
        };
        Document {
            name: format!("{name}.html"),
            html: page.into_string(),
        }
    }
}

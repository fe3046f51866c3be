//! Documents: what stands in each, part by part. How it looks is made of it later, as a page of HTML or on paper.

mod answers;
mod brief;
mod brief_openings;
mod brief_plan;
mod calendar;
mod case_file;
mod case_party;
mod own_card;
mod own_programme;
mod own_copy;
mod own_course;
mod own_work;
mod page;
mod parts;
mod side_by_side;

pub(crate) use page::page;

use kring_paper::{Blocks, Paper};

use super::sheet::{Document, Form};
use super::voice::Voice;

impl Voice<'_> {
    fn document(&self, name: &str, title: &str, body: Blocks) -> Document {
        Document {
            name: name.to_owned(),
            paper: Paper {
                title: title.to_owned(),
                language: self.language.code().to_owned(),
                body,
                at_most: None,
            },
            form: Form::Page,
        }
    }
}

//! A text that is being put together, paragraph by paragraph, and the buttons under it.

use super::html::Html;
use super::mark::Mark;
use super::sheet::{Button, Copies, Document, ReadAloud, Recording, Sheet};
use super::split::{LONGEST_SHEET, split};
use kring_rules::words::Words;

/// A quote longer than this is folded in; a tap opens it.
const FOLDED_FROM: usize = 600;
/// On a phone a label of so many characters can be read beside another one.
const LONGEST_OF_TWO: usize = 16;
/// And beside two others.
const LONGEST_OF_THREE: usize = 11;
/// More than so many stand three in a row, where they can.
const MANY: usize = 8;

/// A text with its buttons.
#[derive(Default)]
pub(super) struct Page {
    html: String,
    document: Option<Document>,
    recording: Option<Box<Recording>>,
    aloud: Option<Box<ReadAloud>>,
    buttons: Vec<Vec<Button>>,
    copies: Option<Box<Copies>>,
    protected: bool,
    silent: bool,
}

impl Page {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// A page that begins with this.
    pub(super) fn of(html: &Html) -> Self {
        let mut page = Self::new();
        page.paragraph(html);
        page
    }

    /// After a blank line.
    pub(super) fn paragraph(&mut self, html: &Html) {
        self.append("\n\n", html);
    }

    /// On the next line.
    pub(super) fn line(&mut self, html: &Html) {
        self.append("\n", html);
    }

    /// After a blank line, each on its own line.
    pub(super) fn lines(&mut self, lines: impl IntoIterator<Item = Html>) {
        let mut lines = lines.into_iter();
        if let Some(first) = lines.next() {
            self.paragraph(&first);
        }
        for line in lines {
            self.line(&line);
        }
    }

    fn append(&mut self, between: &str, html: &Html) {
        if html.is_empty() {
            return;
        }
        if !self.html.is_empty() {
            self.html.push_str(between);
        }
        self.html.push_str(html.as_str());
    }

    /// What someone wrote, as a quote on the next line.
    pub(super) fn quote(&mut self, words: &Words) {
        let tag = if words.utf16_units() > FOLDED_FROM {
            "blockquote expandable"
        } else {
            "blockquote"
        };
        let quote = format!("<{tag}>{}</blockquote>", Html::text(words.as_str()));
        self.line(&Html::wording(quote));
    }

    /// Something can be pressed under it.
    pub(super) fn has_buttons(&self) -> bool {
        !self.buttons.is_empty()
    }

    pub(super) fn row(&mut self, buttons: impl IntoIterator<Item = Button>) {
        let row: Vec<Button> = buttons.into_iter().collect();
        if !row.is_empty() {
            self.buttons.push(row);
        }
    }

    pub(super) fn rows(&mut self, buttons: impl IntoIterator<Item = Button>) {
        for button in buttons {
            self.row([button]);
        }
    }

    /// As many in a row as can be read there, the same in each: one, two, or three where there are many.
    pub(super) fn grid(&mut self, buttons: impl IntoIterator<Item = Button>) {
        let buttons: Vec<Button> = buttons.into_iter().collect();
        let at_most = if buttons.len() > MANY { 3 } else { 2 };
        let in_a_row = fit_beside_one_another(&buttons).min(at_most);
        self.put_in_rows(in_a_row, buttons);
    }

    /// What cannot be read beside another one on a phone stands below it.
    pub(super) fn fit_to_a_phone(&mut self) {
        for row in std::mem::take(&mut self.buttons) {
            self.put_in_rows(fit_beside_one_another(&row), row);
        }
    }

    fn put_in_rows(&mut self, in_a_row: usize, buttons: Vec<Button>) {
        let mut buttons = buttons.into_iter().peekable();
        while buttons.peek().is_some() {
            self.row(buttons.by_ref().take(in_a_row));
        }
    }

    /// It has no buttons any more; what stood on the one with this data.
    pub(super) fn let_go_of_buttons(&mut self, data: &str) -> Option<String> {
        let mut all = std::mem::take(&mut self.buttons).into_iter().flatten();
        let chosen = all.find(|button| button.data == data);
        chosen.map(|button| button.label)
    }

    /// A button of its own copies something.
    pub(super) fn copies(&mut self, label: String, text: String) {
        self.copies = Some(Box::new(Copies { label, text }));
    }

    /// The page is the caption of this document.
    pub(super) fn attach(&mut self, document: Document) {
        self.document = Some(document);
    }

    /// The page is the caption of this recording.
    pub(super) fn plays(&mut self, recording: Recording) {
        self.recording = Some(Box::new(recording));
    }

    /// The page is the caption of this question, read aloud.
    pub(super) fn reads(&mut self, aloud: ReadAloud) {
        self.aloud = Some(Box::new(aloud));
    }

    /// It may not be forwarded or saved.
    pub(super) fn protect(&mut self) {
        self.protected = true;
    }

    /// It fits in one message.
    pub(super) fn is_one_sheet(&self) -> bool {
        super::html::units(&self.html) <= LONGEST_SHEET
    }

    /// There is room for so many signs more in the message.
    pub(super) fn has_room_for(&self, signs: usize) -> bool {
        super::html::units(&self.html) + signs <= LONGEST_SHEET
    }

    /// It arrives without a sound.
    pub(super) fn hush(&mut self) {
        self.silent = true;
    }

    /// The sheets to send; the buttons stand under the last, and a document goes with it.
    pub(super) fn into_sheets(self) -> Vec<Sheet> {
        let mut sheets: Vec<Sheet> = split(self.html)
            .into_iter()
            .map(|html| Sheet {
                html,
                marked: true,
                document: None,
                recording: None,
                aloud: None,
                buttons: Vec::new(),
                copies: None,
                protected: self.protected,
                silent: self.silent,
            })
            .collect();
        if let Some(last) = sheets.last_mut() {
            last.buttons = self.buttons;
            last.copies = self.copies;
            last.document = self.document;
            last.recording = self.recording;
            last.aloud = self.aloud;
        }
        sheets
    }
}

/// So many of these can be read in one row. The mark of a chosen option does not count: the buttons must not jump when one is
/// chosen.
fn fit_beside_one_another(buttons: &[Button]) -> usize {
    let lengths = buttons.iter().map(|b| Mark::off(&b.label).chars().count());
    let longest = lengths.max().unwrap_or_default();
    if longest <= LONGEST_OF_THREE {
        3
    } else if longest <= LONGEST_OF_TWO {
        2
    } else {
        1
    }
}

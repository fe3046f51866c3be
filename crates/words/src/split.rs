//! Cuts a long text into sheets that Telegram takes: between paragraphs or lines where it can, never inside a tag or
//! an entity. Tags that are open at a cut are closed there and opened again on the next sheet.

use super::html::{Token, tokens};

/// A sheet holds so many UTF-16 units after Telegram has read the markup. Telegram itself takes 4096.
pub(super) const LONGEST_SHEET: usize = 3900;
/// A sheet holds so many tags; Telegram marks up at most a hundred pieces of a message.
const MOST_TAGS: usize = 90;

/// The text as sheets, none of them empty.
pub(super) fn split(html: String) -> Vec<String> {
    if is_one_sheet(&html) {
        return whole(html);
    }
    cut(&html)
}

fn cut(html: &str) -> Vec<String> {
    let tokens: Vec<Token<'_>> = tokens(html).collect();
    let (mut sheets, mut open, mut rest) = (Vec::new(), Vec::new(), tokens.as_slice());
    while !rest.is_empty() {
        let (sheet, after) = rest.split_at(sheet_length(rest));
        let mut text: String = open.iter().map(|(tag, _)| *tag).collect();
        for token in sheet {
            write(*token, &mut text, &mut open);
        }
        text.truncate(text.trim_end().len());
        text.extend(open.iter().rev().map(|(_, name)| format!("</{name}>")));
        sheets.push(text);
        rest = without_leading_space(after);
    }
    sheets.retain(|sheet| super::html::units(sheet) > 0);
    sheets
}

/// Nearly every text is short: that is seen without reading its markup. It has no more units than bytes.
fn is_one_sheet(html: &str) -> bool {
    let (tags, closing) = (html.matches('<').count(), html.matches("</").count());
    html.len() <= LONGEST_SHEET && tags <= MOST_TAGS && tags == 2 * closing
}

fn whole(mut html: String) -> Vec<String> {
    html.truncate(html.trim_end().len());
    let says_something = tokens(&html).any(|token| token.units() > 0);
    says_something.then_some(html).into_iter().collect()
}

fn write<'a>(token: Token<'a>, text: &mut String, open: &mut Vec<(&'a str, &'a str)>) {
    match token {
        Token::Open(tag, name) => {
            open.push((tag, name));
            text.push_str(tag);
        }
        Token::Close(name) => {
            open.pop();
            text.push_str("</");
            text.push_str(name);
            text.push('>');
        }
        Token::Character(character) => text.push_str(character),
    }
}

fn without_leading_space<'a, 't>(tokens: &'t [Token<'a>]) -> &'t [Token<'a>] {
    let blank = |token: &&Token<'_>| matches!(token, Token::Character("\n" | " "));
    &tokens[tokens.iter().take_while(blank).count()..]
}

/// So many of these tokens go on one sheet.
fn sheet_length(tokens: &[Token<'_>]) -> usize {
    let (mut units, mut tags) = (0, 0);
    let fits = |token: &&Token<'_>| {
        units += token.units();
        tags += usize::from(matches!(token, Token::Open(..)));
        units <= LONGEST_SHEET && tags <= MOST_TAGS
    };
    let most = tokens.iter().take_while(fits).count();
    if most == tokens.len() {
        return most;
    }
    best_cut(&tokens[..most])
}

/// The best place to cut before the end: after a paragraph, else after a line, else after a word. Not in the first
/// third, so that no sheet is nearly empty.
fn best_cut(tokens: &[Token<'_>]) -> usize {
    let earliest = tokens.len() / 3;
    let last = |is_cut: &dyn Fn(usize) -> bool| {
        (earliest..tokens.len())
            .rev()
            .find(|at| is_cut(*at))
            .map(|at| at + 1)
    };
    let is = |at: usize, text: &str| tokens.get(at) == Some(&Token::Character(text));
    last(&|at| is(at, "\n") && at > 0 && is(at - 1, "\n") && !is(at + 1, "\n"))
        .or_else(|| last(&|at| is(at, "\n")))
        .or_else(|| last(&|at| is(at, " ")))
        .unwrap_or(tokens.len())
        .max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_one_sheet_as_if_it_were_cut() {
        for text in [
            "",
            " \n",
            "<b></b>",
            "één",
            "<b>Wat</b> is er?\n\n<blockquote expandable>a &lt; b</blockquote>\n ",
            "\nEerst een lege regel",
        ] {
            assert!(is_one_sheet(text));
            assert_eq!(split(String::from(text)), cut(text), "{text:?}");
        }
        let long = "Een zin. ".repeat(1000);
        for text in [&long, "<b>nooit dicht", &"<i>a</i>".repeat(MOST_TAGS)] {
            assert!(!is_one_sheet(text));
        }
    }
}

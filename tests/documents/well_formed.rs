//! Reads a document as a browser does that forgives nothing: every tag that is opened is closed, in order; no tag but
//! those that documents are made of, no attribute that could do anything, no address, no script.

use std::collections::BTreeSet;

/// Tags that hold nothing.
const EMPTY: [&str; 1] = ["meta"];
const TAGS: [&str; 34] = [
    "html",
    "head",
    "title",
    "style",
    "body",
    "main",
    "section",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "li",
    "dl",
    "dt",
    "dd",
    "div",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "blockquote",
    "bdi",
    "em",
    "code",
    "b",
    "i",
    "u",
    "s",
    "pre",
    "meta",
];
const ATTRIBUTES: [&str; 8] = [
    "lang",
    "charset",
    "name",
    "content",
    "http-equiv",
    "class",
    "dir",
    "scope",
];

/// The first thing that is wrong with it.
pub fn fault(html: &str) -> Option<String> {
    read(html).err()
}

/// What is read in it, each tag as a space.
pub fn text(html: &str) -> String {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body);
    let mut text = String::new();
    for piece in body.split_inclusive('>') {
        text.push_str(piece.split_once('<').map_or(piece, |(words, _)| words));
        text.push(' ');
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

fn read(html: &str) -> Result<(), String> {
    let rest = html
        .strip_prefix("<!DOCTYPE html>")
        .ok_or("no doctype at the beginning")?;
    let (mut open, mut headings, mut rest) = (Vec::new(), Vec::new(), rest);
    while let Some(at) = rest.find('<') {
        entities(&rest[..at], &open)?;
        let end = rest[at..].find('>').ok_or("a tag without an end")?;
        let tag = &rest[at + 1..at + end];
        rest = &rest[at + end + 1..];
        take(tag, &mut open, &mut headings)?;
    }
    if !open.is_empty() || !rest.trim().is_empty() {
        return Err(format!("left open: {open:?}"));
    }
    in_order(&headings)
}

fn take<'a>(tag: &'a str, open: &mut Vec<&'a str>, headings: &mut Vec<u8>) -> Result<(), String> {
    if let Some(name) = tag.strip_prefix('/') {
        let last = open.pop();
        return if last == Some(name) {
            Ok(())
        } else {
            Err(format!("</{name}> closes {last:?}"))
        };
    }
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    if !TAGS.contains(&name) {
        return Err(format!("<{name}> has no place in a document"));
    }
    attributes_of(attributes)?;
    if let Some(level) = name.strip_prefix('h').and_then(|level| level.parse().ok()) {
        headings.push(level);
    }
    if !EMPTY.contains(&name) {
        open.push(name);
    }
    Ok(())
}

fn attributes_of(mut rest: &str) -> Result<(), String> {
    while let Some((name, value)) = rest.trim().split_once("=\"") {
        if !ATTRIBUTES.contains(&name) {
            return Err(format!("the attribute {name} has no place in a document"));
        }
        rest = value.split_once('"').ok_or("an attribute without end")?.1;
    }
    Ok(())
}

/// In text `&` begins one of the four entities; in the style there is no entity.
fn entities(text: &str, open: &[&str]) -> Result<(), String> {
    if open.last() == Some(&"style") {
        let fetches = ["url(", "@import", "//"];
        return match fetches.iter().find(|sign| text.contains(*sign)) {
            Some(sign) => Err(format!("the style fetches something: {sign}")),
            None => Ok(()),
        };
    }
    let known: BTreeSet<&str> = ["amp", "lt", "gt", "quot"].into();
    for after in text.split('&').skip(1) {
        let name = after.split(';').next().unwrap_or_default();
        if !known.contains(name) {
            return Err(format!("no entity: &{name}"));
        }
    }
    Ok(())
}

/// One heading of the first level, and none skips a level on the way down.
fn in_order(headings: &[u8]) -> Result<(), String> {
    if headings.first() != Some(&1) || headings[1..].contains(&1) {
        return Err("not one main heading".to_owned());
    }
    let skips = |pair: &&[u8]| pair[1] > pair[0] + 1;
    match headings.windows(2).find(skips) {
        Some(pair) => Err(format!("h{} comes after h{}", pair[1], pair[0])),
        None => Ok(()),
    }
}

#[test]
fn what_is_not_well_formed_is_seen() {
    let page = |body: &str| {
        format!("<!DOCTYPE html><html lang=\"nl\"><body><h1>x</h1>{body}</body></html>")
    };
    assert_eq!(fault(&page("<p>goed &amp; wel</p>")), None);
    for wrong in [
        "<p>open",
        "<p>door</b></p>",
        "<script>x</script>",
        "<p onclick=\"x\">x</p>",
        "<a href=\"https://x\">x</a>",
        "a & b",
        "<h3>te diep</h3>",
        "<h1>nog een</h1>",
    ] {
        assert!(fault(&page(wrong)).is_some(), "{wrong}");
    }
}

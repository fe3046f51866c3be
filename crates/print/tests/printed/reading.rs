//! Reads a PDF as this crate makes it: its pages, the text of each in the order of its lines, and its structure. It knows
//! no other PDF.

use std::collections::BTreeMap;
use std::io::Read;

/// What is read in a PDF.
pub struct Printed {
    pub pages: Vec<String>,
    /// The kinds of its parts, in order: "H1", "Table", "TH".
    pub parts: Vec<String>,
    /// Everything that is not text.
    pub rest: String,
}

type Letters = BTreeMap<String, String>;

/// The file, read from its bytes.
pub fn read(bytes: &[u8]) -> Printed {
    let objects = objects(bytes);
    let rest: String = objects.values().map(|(dict, _)| dict.as_str()).collect();
    let pages = pages(&objects);
    let texts = pages.iter().map(|page| text(page, &objects));
    let mut parts = Vec::new();
    let root = objects.values().find(|(d, _)| d.contains("/S/Document"));
    if let Some((root, _)) = root {
        structure(root, &objects, &mut parts);
    }
    Printed {
        pages: texts.collect(),
        parts,
        rest,
    }
}

type Objects = BTreeMap<usize, (String, Vec<u8>)>;

/// Every object: its dictionary, and its stream if it has one.
fn objects(bytes: &[u8]) -> Objects {
    let mut all = Objects::new();
    let mut at = 0;
    while let Some(begins) = find(bytes, b" 0 obj\n", at) {
        let number = number_before(bytes, begins);
        let from = begins + 7;
        let ends = find(bytes, b"endobj", from).unwrap_or(bytes.len());
        let streams = find(bytes, b"stream\n", from).filter(|stream| *stream < ends);
        let dict = String::from_utf8_lossy(&bytes[from..streams.unwrap_or(ends)]).into_owned();
        let mut stream = Vec::new();
        at = ends;
        if let Some(streams) = streams {
            let length = value(&dict, "/Length ").parse::<usize>().unwrap();
            let raw = &bytes[streams + 7..streams + 7 + length];
            stream = inflated(raw, &dict);
            at = streams + 7 + length;
        }
        all.insert(number, (dict, stream));
    }
    all
}

fn inflated(raw: &[u8], dict: &str) -> Vec<u8> {
    let mut plain = Vec::new();
    if dict.contains("/FlateDecode") {
        flate2::read::ZlibDecoder::new(raw)
            .read_to_end(&mut plain)
            .unwrap();
    } else {
        plain.extend(raw);
    }
    plain
}

fn find(bytes: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    let at = bytes[from..]
        .windows(wanted.len())
        .position(|w| w == wanted);
    at.map(|at| from + at)
}

fn number_before(bytes: &[u8], at: usize) -> usize {
    let digits = bytes[..at].iter().rev().take_while(|b| b.is_ascii_digit());
    let from = at - digits.count();
    String::from_utf8_lossy(&bytes[from..at]).parse().unwrap()
}

/// What follows a key, up to where something else begins.
fn value<'a>(dict: &'a str, key: &str) -> &'a str {
    let after = dict.split_once(key).map_or("", |(_, after)| after);
    let ends = after.find(|c: char| !c.is_ascii_digit() && c != '-');
    &after[..ends.unwrap_or(after.len())]
}

fn referred<'a>(dict: &str, key: &str, objects: &'a Objects) -> Option<&'a (String, Vec<u8>)> {
    objects.get(&value(dict, key).parse().ok()?)
}

/// The pages, in order.
fn pages(objects: &Objects) -> Vec<String> {
    let whole = objects
        .values()
        .find(|(dict, _)| dict.contains("/Type/Pages"));
    let kids = whole
        .and_then(|(dict, _)| dict.split_once("/Kids["))
        .unwrap()
        .1;
    let kids = kids.split(']').next().unwrap().split(" 0 R");
    let numbers = kids.filter_map(|kid| kid.trim().parse::<usize>().ok());
    numbers.map(|kid| objects[&kid].0.clone()).collect()
}

fn text(page: &str, objects: &Objects) -> String {
    let fonts = fonts(page, objects);
    let (_, stream) = referred(page, "/Contents ", objects).unwrap();
    let (mut text, mut font, mut turned) = (String::new(), None, None::<Vec<String>>);
    let mut rest = stream.as_slice();
    while let Some((word, said)) = next(&mut rest) {
        if let Some(said) = said {
            let codes = said
                .chunks(2)
                .map(|code| format!("{:02x}{:02x}", code[0], code.get(1).unwrap_or(&0)));
            let mut letters: Vec<String> = font
                .map(|font: &Letters| codes.filter_map(|code| font.get(&code).cloned()).collect())
                .unwrap_or_default();
            match &mut turned {
                Some(turned) => turned.append(&mut letters),
                None => text.extend(letters),
            }
            continue;
        }
        match word.as_str() {
            "EMC" => {
                text.extend(turned.take().into_iter().flatten().rev());
                text.push('\n');
            }
            "/ReversedChars" => turned = Some(Vec::new()),
            name if name.starts_with('/') => font = fonts.get(&name[1..]).or(font),
            _ => {}
        }
    }
    text
}

/// The next word of a stream, or the next string.
fn next(rest: &mut &[u8]) -> Option<(String, Option<Vec<u8>>)> {
    let from = rest.iter().position(|b| !b.is_ascii_whitespace())?;
    *rest = &rest[from..];
    match rest[0] {
        b'(' => Some((String::new(), Some(literal(rest)))),
        b'<' if rest.get(1) == Some(&b'<') => {
            *rest = &rest[2..];
            Some((String::new(), None))
        }
        b'<' => {
            let ends = rest.iter().position(|b| *b == b'>')?;
            let hex = String::from_utf8_lossy(&rest[1..ends]).into_owned();
            *rest = &rest[ends + 1..];
            let bytes = hex.as_bytes().chunks(2);
            let bytes = bytes.map(|b| u8::from_str_radix(&String::from_utf8_lossy(b), 16).unwrap());
            Some((String::new(), Some(bytes.collect())))
        }
        _ => {
            let inside = rest[1..].iter().position(|b| b" \n\r\t/<>[]()".contains(b));
            let ends = inside.map_or(rest.len(), |at| at + 1);
            let word = String::from_utf8_lossy(&rest[..ends]).into_owned();
            *rest = &rest[ends..];
            Some((word, None))
        }
    }
}

/// A string between brackets, its escapes read.
fn literal(rest: &mut &[u8]) -> Vec<u8> {
    let (mut said, mut deep, mut at) = (Vec::new(), 0, 0);
    loop {
        let byte = rest[at];
        at += 1;
        match byte {
            b'\\' => {
                let octal = rest[at..]
                    .iter()
                    .take(3)
                    .take_while(|b| (b'0'..=b'7').contains(b))
                    .count();
                if octal > 0 {
                    let digits = String::from_utf8_lossy(&rest[at..at + octal]).into_owned();
                    said.push(u8::from_str_radix(&digits, 8).unwrap());
                    at += octal;
                } else {
                    let escaped = rest[at];
                    let plain = b"n\nr\rt\tb\x08f\x0c"
                        .chunks(2)
                        .find(|pair| pair[0] == escaped);
                    said.push(plain.map_or(escaped, |pair| pair[1]));
                    at += 1;
                }
            }
            b'(' if deep == 0 => deep = 1,
            b'(' => (deep, ()) = (deep + 1, said.push(byte)),
            b')' if deep == 1 => break,
            b')' => (deep, ()) = (deep - 1, said.push(byte)),
            _ => said.push(byte),
        }
    }
    *rest = &rest[at..];
    said
}

/// The fonts of a page: which code is which letter.
fn fonts(page: &str, objects: &Objects) -> BTreeMap<String, Letters> {
    let resources = match referred(page, "/Resources ", objects) {
        Some((dict, _)) => dict.clone(),
        None => page.to_owned(),
    };
    let listed = match referred(&resources, "/Font ", objects) {
        Some((dict, _)) => dict.clone(),
        None => resources
            .split_once("/Font<<")
            .unwrap()
            .1
            .split(">>")
            .next()
            .unwrap()
            .to_owned(),
    };
    let mut fonts = BTreeMap::new();
    for entry in listed.split('/').filter(|entry| entry.contains(" 0 R")) {
        let (name, number) = entry.trim().split_once(' ').unwrap();
        let number = number.split(' ').next().unwrap().parse::<usize>().unwrap();
        let Some((_, letters)) = referred(&objects[&number].0, "/ToUnicode ", objects) else {
            continue;
        };
        fonts.insert(
            name.to_owned(),
            letters_of(&String::from_utf8_lossy(letters)),
        );
    }
    fonts
}

fn letters_of(map: &str) -> Letters {
    let pairs = map.lines().filter_map(|line| {
        let (code, says) = line
            .strip_prefix('<')?
            .strip_suffix('>')?
            .split_once("> <")?;
        let units = says.as_bytes().chunks(4).map(|unit| {
            u16::from_str_radix(&String::from_utf8_lossy(unit), 16).unwrap_or_default()
        });
        let units: Vec<u16> = units.collect();
        Some((code.to_lowercase(), String::from_utf16_lossy(&units)))
    });
    pairs.collect()
}

fn structure(dict: &str, objects: &Objects, parts: &mut Vec<String>) {
    let kind = dict.rsplit("/S/").next().unwrap();
    parts.push(
        kind.chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect(),
    );
    let Some((_, kids)) = dict.split_once("/K[") else {
        return;
    };
    let kids = kids.split(']').next().unwrap();
    let words: Vec<&str> = kids.split_whitespace().collect();
    for kid in words.windows(3).filter(|kid| kid[1..] == ["0", "R"]) {
        let found = kid[0]
            .parse()
            .ok()
            .and_then(|number: usize| objects.get(&number));
        if let Some((dict, _)) = found.filter(|(dict, _)| dict.contains("/StructElem")) {
            structure(dict, objects, parts);
        }
    }
}

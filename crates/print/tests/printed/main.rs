//! What is printed can be read: by eye, aloud, and by whoever searches in it.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop, and say what it saw"
)]

mod reading;
mod sample;

use kring_paper::{Block, Blocks, Frame, Paper, Table};
use kring_print::pdf;

use reading::read;
use sample::{everything, heading, paper, paragraph};

#[test]
fn everything_that_stands_in_it_is_read_in_it() {
    let printed = pdf(&everything()).unwrap();
    assert_eq!(printed.pages, 1);
    let read = read(&printed.bytes);
    let text = &read.pages[0];
    for wanted in [
        "Een voorbeeld",
        "Bewaar dit zorgvuldig.",
        "Şevval Öz · geraakt",
        "Надежда · steunfiguur",
        "نور",
        "אביגיל",
        "שלום",
        "Это произошло летом \u{fffd}\u{fffd} дома.",
        "Ik liep weg.",
        "punt twee",
        "Pauze",
        "1/1",
    ] {
        assert!(text.contains(wanted), "«{wanted}» is not in:\n{text}");
    }
}

#[test]
fn it_says_what_it_is_and_how_it_is_built() {
    let printed = pdf(&everything()).unwrap();
    let read = read(&printed.bytes);
    let raw = String::from_utf8_lossy(&printed.bytes).into_owned();
    for wanted in [
        "pdfuaid:part",
        "/Lang(nl)",
        "/DisplayDocTitle true",
        "/Outlines",
    ] {
        assert!(raw.contains(wanted), "{wanted}");
    }
    for (kind, count) in [
        ("H1", 1),
        ("H2", 1),
        ("H3", 1),
        ("H4", 1),
        ("Table", 2),
        ("TR", 7),
        ("TH", 8),
        ("TD", 6),
        ("BlockQuote", 7),
        ("L", 1),
        ("LI", 2),
        ("Lbl", 2),
        ("LBody", 2),
    ] {
        let found = read.parts.iter().filter(|part| *part == kind).count();
        assert_eq!(found, count, "{kind} in {:?}", read.parts);
    }
    assert_eq!(read.parts[..3], ["Document", "H1", "P"]);
    assert!(read.rest.contains("/Scope/Column") && read.rest.contains("/Scope/Row"));
}

#[test]
fn what_does_not_fit_on_a_page_goes_on_on_the_next_and_nothing_is_lost() {
    let body = (0..200).map(|number| paragraph(&format!("alinea {number} van tweehonderd")));
    let printed = pdf(&paper(
        [heading(1, "Lang")].into_iter().chain(body).collect(),
    ))
    .unwrap();
    assert!(printed.pages > 3);
    let read = read(&printed.bytes);
    assert_eq!(read.pages.len(), printed.pages);
    let all = read.pages.concat();
    for number in 0..200 {
        assert!(all.contains(&format!("alinea {number} van")), "{number}");
    }
    assert!(read.pages[1].contains(&format!("2/{}", printed.pages)));
}

#[test]
fn a_heading_stands_on_the_page_of_what_it_heads() {
    for lines in 40..70 {
        let above = (0..lines).map(|_| paragraph("een regel"));
        let below = [heading(3, "Kopje"), paragraph("eronder")];
        let printed = pdf(&paper(above.chain(below).collect())).unwrap();
        let pages = read(&printed.bytes).pages;
        let page = pages.iter().find(|page| page.contains("Kopje")).unwrap();
        assert!(page.contains("eronder"), "after {lines} lines");
    }
}

#[test]
fn a_row_higher_than_a_page_goes_on_under_the_heads_of_its_columns() {
    let long = vec!["Dit is een lange zin die iemand schreef. "; 300].concat();
    let table = Table {
        heads: vec!["Wie".into(), "Zegt".into()],
        rows: vec![
            vec![
                kring_paper::Line::name("Alex").into(),
                Block::Quote(long).into(),
            ],
            vec![
                kring_paper::Line::name("Bo").into(),
                Block::Quote("kort".into()).into(),
            ],
        ],
    };
    let printed = pdf(&paper(Block::Table(table).into())).unwrap();
    let pages = read(&printed.bytes).pages;
    assert!(pages.len() >= 2);
    assert!(pages.iter().all(|page| page.contains("Zegt")));
    let said = pages.concat().replace('\n', "");
    assert_eq!(said.matches("die iemand schreef.").count(), 300);
    assert!(said.contains("kort"));
}

/// Something that fits on one page only in smaller letters, or cut short.
fn crowded(quotes: usize, words: usize) -> Paper {
    let quote = |number: usize| {
        let said = format!("citaat{number} {}", "met nog meer woorden ".repeat(words));
        Block::Framed(
            Frame::Answer,
            Blocks::from(heading(3, "Wie")).then(Block::Quote(said)),
        )
    };
    Paper {
        at_most: Some(1),
        ..paper((0..quotes).map(quote).collect())
    }
}

#[test]
fn what_has_to_fit_on_a_page_does() {
    for (quotes, words) in [(5, 5), (10, 12), (12, 60), (14, 150)] {
        let printed = pdf(&crowded(quotes, words)).unwrap();
        assert_eq!(printed.pages, 1, "{quotes} quotes of {words}");
        let text = &read(&printed.bytes).pages[0];
        for number in 0..quotes {
            assert!(text.contains(&format!("citaat{number} ")), "{number}");
        }
        assert_eq!(text.contains('…'), words > 50, "{quotes} of {words}");
    }
}

#[test]
fn what_cannot_fit_is_printed_all_the_same() {
    let printed = pdf(&crowded(90, 20)).unwrap();
    assert!(printed.pages > 1);
}

#[test]
fn whatever_somebody_writes_is_printed() {
    let odd = [
        "",
        "\n\n",
        "\u{0}\u{1}\u{7f}\u{85}",
        "\u{202e}om\u{202c} \u{2066}x\u{2069}",
        "\u{feff}\u{fffe}\u{ffff}",
        "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}",
        "漢字 हिन्दी ไทย አማርኛ",
        "e\u{301}\u{301}\u{301}\u{301} \u{301}",
        "\u{e000}\u{f8ff}\u{10ffff}",
        "\u{ad}\u{200b}\u{200d}\u{200e}\u{200f}\u{2028}\u{2029}",
        "لا إله لله سلام",
        "ﬁ ﬂ ﷺ",
        "(tekst) \\ <b>&amp;",
    ];
    let long = "a".repeat(5000);
    for text in odd.into_iter().chain([long.as_str()]) {
        let as_title = Paper {
            title: text.to_owned(),
            ..paper(
                [
                    heading(1, text),
                    Block::Quote(text.to_owned()),
                    Block::Text(kring_paper::Line::name(text)),
                    Block::ToFillIn(text.into()),
                    Block::List(vec![text.into()]),
                ]
                .into_iter()
                .collect(),
            )
        };
        let printed = pdf(&as_title);
        let signs: Vec<_> = text.chars().take(8).map(u32::from).collect();
        assert!(printed.is_ok(), "{signs:x?}: {:?}", printed.err());
    }
}

#[test]
fn nothing_at_all_is_one_page() {
    assert_eq!(pdf(&paper(Blocks::new())).unwrap().pages, 1);
}

#[test]
#[ignore = "makes a file to look at"]
fn pictures() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    for (name, paper) in [("everything", everything()), ("crowded", crowded(12, 60))] {
        let file = folder.join(format!("{name}.pdf"));
        std::fs::write(file, pdf(&paper).unwrap().bytes).unwrap();
    }
}

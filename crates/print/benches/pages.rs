//! How long fifty pages for the day take, and how much memory: `cargo bench -p kring-print`. Wanted: at most 20 ms and
//! 20 MB each.

use std::time::Instant;

use kring_paper::{Block, Blocks, Line, Look, Paper, Table};

const PAGES: u8 = 50;

fn main() -> Result<(), kring_print::NotPrinted> {
    for (name, people, most, words) in [("two people", 2, 1, 30), ("five people", 5, 2, 20)] {
        let paper = page(people, most, words);
        // The fonts are read with the first.
        kring_print::pdf(&paper)?;
        let before = peak();
        let began = now();
        let mut bytes = 0;
        for _ in 0..PAGES {
            bytes = kring_print::pdf(&paper)?.bytes.len();
        }
        let each = began.elapsed().as_secs_f64() * 1000.0 / f64::from(PAGES);
        told(&format!(
            "{name}: {each:.1} ms each, {} kB; at most {:.1} MB held, {:.1} MB before",
            bytes / 1000,
            peak() / 1000.0,
            before / 1000.0
        ));
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "what it measures is its answer")]
fn told(line: &str) {
    println!("{line}");
}

#[expect(clippy::disallowed_methods, reason = "what is measured is time")]
fn now() -> Instant {
    Instant::now()
}

/// The most memory that this process has held, in kB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    number.and_then(|kb| kb.parse().ok()).unwrap_or_default()
}

/// A page as a case of so many people fills it.
fn page(people: usize, most: usize, words: usize) -> Paper {
    let names = ["Alex", "Bo", "Şevval", "Надежда", "נועה"];
    let names = || names.iter().take(people).map(|name| Line::name(*name));
    let quote = || Block::Quote("woorden die iemand schreef ".repeat(words / 4));
    let heads = || std::iter::once(Line::plain("Wie")).chain(names()).collect();
    let row = |what: &str| {
        let head = Blocks::from(Line::plain(what));
        let fields = (0..people).map(|_| Blocks::from(quote()));
        std::iter::once(head).chain(fields).collect::<Vec<_>>()
    };
    let table = |rows: Vec<Vec<Blocks>>| {
        Block::Table(Table {
            heads: heads(),
            rows,
        })
    };
    let heading = |says: &str| Block::Heading(2, Line::plain(says));
    let body = [
        Block::Heading(1, Line::plain("Wilg")),
        Block::Paragraph(Look::Care, Line::plain("Alleen voor jou.")),
        heading("Eerst dit"),
        table(
            ["Niet ter sprake", "Stopteken", "Nodig", "Wie komt mee"]
                .map(row)
                .to_vec(),
        ),
        heading("Openingen"),
        table(["Vraagt", "Wil zeggen"].map(row).to_vec()),
        heading("De feiten"),
        table(vec![row("Wat er gebeurde")]),
        heading("Punten"),
        Block::List(
            (0..6)
                .map(|_| Line::plain("een punt dat openstaat"))
                .collect(),
        ),
        heading("Plan"),
        Block::ToFillIn(Line::plain("Wie zit waar")),
        heading("Handtekeningen"),
    ];
    let signs = names().map(Block::ToFillIn);
    Paper {
        title: "Blad voor de dag".to_owned(),
        language: "nl".to_owned(),
        body: body.into_iter().chain(signs).collect(),
        at_most: Some(most),
    }
}

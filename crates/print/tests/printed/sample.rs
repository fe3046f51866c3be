//! A document with something of everything.

use kring_paper::{Block, Blocks, Frame, Line, Look, Paper, Style, Table};

pub fn heading(level: u8, says: &str) -> Block {
    Block::Heading(level, Line::plain(says))
}

pub fn paragraph(says: &str) -> Block {
    Block::Paragraph(Look::Plain, Line::plain(says))
}

pub fn paper(body: Blocks) -> Paper {
    Paper {
        title: "Een voorbeeld".to_owned(),
        language: "nl".to_owned(),
        body,
        at_most: None,
    }
}

pub fn everything() -> Paper {
    paper(
        [
            heading(1, "Een voorbeeld"),
            Block::Paragraph(Look::Care, Line::plain("Bewaar dit zorgvuldig.")),
            heading(2, "Wie er is"),
            people(),
            heading(3, "In eigen woorden"),
            Block::Framed(
                Frame::Answer,
                [
                    heading(4, "Wat gebeurde"),
                    Block::Paragraph(Look::Asked, Line::plain("Wat is er gebeurd?")),
                    Block::Quote("Er werd geroepen.\nIk liep weg.".to_owned()),
                    Block::Quote("שלום, זה מה שקרה לי בקיץ.".to_owned()),
                    Block::Quote("Это произошло летом 😢👍🏽 дома.".to_owned()),
                ]
                .into_iter()
                .collect(),
            ),
            Block::List(vec![Line::plain("punt één"), Line::plain("punt twee")]),
            Block::Facts(vec![
                (Line::plain("Code"), Line::of("ABCD", Style::Code).into()),
                (Line::plain("Leeg"), Blocks::new()),
            ]),
            Block::ToFillIn(Line::plain("Pauze")),
        ]
        .into_iter()
        .collect(),
    )
}

fn people() -> Block {
    let named = |name: &str, role: &str| {
        vec![
            Blocks::from(Line::name(name).then(" · ").then(role)),
            Block::Quote("Niet over thuis.".to_owned()).into(),
        ]
    };
    Block::Table(Table {
        heads: vec![Line::plain("Wie"), Line::plain("Niet ter sprake")],
        rows: vec![
            named("Şevval Öz", "geraakt"),
            named("Надежда", "steunfiguur"),
            named("نور الدين", "veroorzaakte"),
            named("אביגיל", "buur"),
        ],
    })
}

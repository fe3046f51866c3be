//! What the rules know of a message without its words, in which order it goes out and what replaces it, is so in every
//! message there is: whether a document goes along, and whether it hands out a link.

use kring_rules::guide::Guides;
use kring_words::{Around, Texts, samples};

#[test]
fn a_message_has_a_document_where_the_rules_say_so() {
    let guides = Guides::built_in().unwrap();
    let texts = Texts::built_in().unwrap().with_guides(&guides).unwrap();
    let house = texts.languages().house();
    let (mut with, mut links) = (0, 0);
    for (guide, _) in guides.all() {
        for sample in samples::of(guide) {
            let sheets = texts.render(&sample.say, house, &Around::default());
            let has_document = sheets.iter().any(|sheet| sheet.document.is_some());
            assert_eq!(sample.say.is_document(), has_document, "{}", sample.name);
            let has_link = sheets.iter().any(|sheet| sheet.html.contains("?start="));
            assert_eq!(sample.say.is_link(), has_link, "{}", sample.name);
            with += usize::from(has_document);
            links += usize::from(has_link);
        }
    }
    assert!(with > 0 && links > 0, "{with} documents, {links} links");
}

//! The page in a real browser.

use crate::axe;
use crate::player::{FACILITATOR, Page};

const TAB: char = '\u{e004}';
const ESCAPE: char = '\u{e00c}';

#[test]
fn the_example_leads_to_the_readiness_summary() {
    let Some(page) = Page::open() else { return };
    axe::check(&page.browser, "the welcome");
    page.browser.click("#example");
    page.example_until(6);
    assert!(page.browser.text("#note").starts_with("Het gesprek."));
    axe::check(&page.browser, "the middle of the example");
    page.example_until(99);
    page.reads(FACILITATOR, "Overzicht · Fiets");
    page.reads(FACILITATOR, "Bevestigd: iedereen is klaar");
    axe::check(&page.browser, "the end of the example");
    page.browser.click("#leave");
    page.browser.wait("document.getElementById('guide').hidden");
    page.no_complaints();
}

#[test]
fn a_no_at_the_gate_and_its_way_back() {
    let Some(page) = Page::open() else { return };
    let phones = page.open_case(&[("Noor", "harmed"), ("Sam", "responsible")]);
    let sam = phones[1];
    page.prepare_until(sam, "choose=differently");
    page.press_new(sam, "choose=no");
    page.press(sam, "choose=too-soon");
    page.press(sam, ":done");
    page.reads(sam, "Dat was het derde deel");
    page.press_new(sam, "choose=okay");
    page.reads(sam, "Je hoeft nu niets meer te doen");
    page.reads(FACILITATOR, "‘Wil je verantwoordelijkheid opnemen?’: nee");
    let noor = page.browser.text(&format!("#phone-{}", phones[0]));
    assert!(
        !noor.contains("verantwoordelijkheid"),
        "the other party sees nothing of it"
    );
    page.press(FACILITATOR, ":party=2");
    page.press(FACILITATOR, "~willing~further");
    page.press(FACILITATOR, "again=2~willing");
    page.reads(FACILITATOR, "De vraag staat weer open");
    page.reads(sam, "weer opengezet");
    page.prepare_until(sam, "choose=differently");
    page.press_new(sam, "choose=yes");
    page.reads(sam, "Waarvoor wil je verantwoordelijkheid opnemen?");
    page.no_complaints();
}

#[test]
fn writing_editing_blocking_and_sending_something_else() {
    let Some(page) = Page::open() else { return };
    let noor = page.open_case(&[("Noor", "harmed")])[0];
    page.prepare_until(noor, ":skip");
    let (field, phone) = (format!("#phone-{noor} textarea"), format!("#phone-{noor}"));
    page.write(noor, "Mijn fits was weg.");
    page.reads(noor, "Genoteerd. Nog iets?");
    page.browser.type_in(&field, "\u{e013}");
    page.browser.wait(&format!(
        "document.querySelector('{field}').value === 'Mijn fits was weg.'"
    ));
    page.browser
        .js(&format!("document.querySelector('{field}').value = ''"));
    page.write(noor, "Mijn fiets was weg.");
    page.reads(noor, "Ik heb je antwoord aangepast");
    page.reads(noor, "bewerkt");
    page.browser.click(&format!("{phone} .others button"));
    page.browser
        .click(&format!("{phone} .others .menu button:nth-child(2)"));
    page.reads(noor, "Sticker");
    page.browser.click(&format!("{phone} .phone-head button"));
    page.browser
        .wait(&format!("document.querySelector('{field}').disabled"));
    page.reads(FACILITATOR, "Is niet bereikbaar");
    page.browser.click(&format!("{phone} .phone-head button"));
    page.browser
        .wait(&format!("!document.querySelector('{field}').disabled"));
    page.reads(FACILITATOR, "Is weer bereikbaar");
    page.no_complaints();
}

#[test]
fn what_is_erased_goes_from_the_screen() {
    let Some(page) = Page::open() else { return };
    let noor = page.open_case(&[("Noor", "harmed")])[0];
    page.prepare_until(noor, ":skip");
    page.write(noor, "/stop");
    page.press(noor, ":stop-erase");
    page.press(noor, ":erase");
    page.reads(noor, "Het is gewist");
    let left = format!("document.querySelectorAll('#phone-{noor} .message button.key').length");
    page.browser.wait(&format!("{left} === 0"));
    page.no_complaints();
}

#[test]
fn one_phone_at_a_time_on_a_narrow_screen() {
    let Some(page) = Page::open() else { return };
    page.browser.size(390, 780, 1);
    axe::check(&page.browser, "the narrow welcome");
    let noor = page.open_case(&[("Noor", "harmed")])[0];
    let shown = "[...document.querySelectorAll('.phone')].filter((phone) => phone.offsetParent).map((phone) => phone.id).join()";
    page.browser.wait(&format!("{shown} === 'phone-{noor}'"));
    page.browser.wait(&format!(
        "document.querySelector('#tab-{FACILITATOR} .badge').textContent > 0"
    ));
    axe::check(&page.browser, "a narrow phone");
    let small = "[...document.querySelectorAll('button, select, .key')].filter((one) => one.offsetParent \
                 && !one.matches('.tap, .more, .edit') && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)";
    assert_eq!(
        page.browser.js(&format!("return {small}")),
        serde_json::json!([]),
        "a finger finds everything"
    );
    assert_eq!(
        page.browser
            .js("return document.documentElement.scrollWidth <= innerWidth"),
        true,
        "nothing sticks out"
    );
    page.browser.click(&format!("#tab-{FACILITATOR}"));
    page.browser
        .wait(&format!("{shown} === 'phone-{FACILITATOR}'"));
    page.browser.wait(&format!(
        "document.querySelector('#tab-{FACILITATOR} .badge').hidden"
    ));
    page.no_complaints();
}

#[test]
fn hands_on_the_keyboard_are_enough() {
    let Some(page) = Page::open() else { return };
    page.browser
        .js("document.querySelector('#phone-1001 .with-menu button').focus()");
    page.browser.key('\u{e007}');
    page.browser
        .wait("document.activeElement.textContent.startsWith('/nieuw')");
    page.browser.key(ESCAPE);
    page.browser
        .wait("document.activeElement.textContent === 'Menu'");
    page.browser.key('\u{e007}');
    page.browser
        .wait("document.activeElement.textContent.startsWith('/nieuw')");
    page.browser.key('\u{e007}');
    page.reads(FACILITATOR, "Hoe wil je deze zaak noemen");
    page.browser
        .js("document.querySelector('#phone-1001 .log').focus()");
    for _ in 0..40 {
        page.browser.key(TAB);
        let button = page
            .browser
            .js("return document.activeElement.dataset.data ?? ''");
        if button.as_str().is_some_and(|it| it.starts_with("d:cancel")) {
            break;
        }
    }
    page.browser.key('\u{e007}');
    page.reads(FACILITATOR, "ik laat het los");
    page.browser
        .wait("document.activeElement.closest('#phone-1001') !== null");
}

#[test]
fn the_page_speaks_english_and_a_phone_too() {
    let Some(page) = Page::open() else { return };
    page.browser.click("[data-language=en]");
    page.reads(FACILITATOR, "Welcome");
    assert_eq!(
        page.browser.js("return document.documentElement.lang"),
        "en"
    );
    assert!(page.browser.text("#welcome").contains("See the example"));
    assert!(
        !page.browser.text("body").contains("page-"),
        "a text is missing"
    );
    page.browser.js("const choose = document.querySelector('#phone-1001 select'); choose.value = 'nl'; choose.dispatchEvent(new Event('change'))");
    page.browser
        .wait("document.querySelector('#phone-1001 select').value === 'nl'");
    page.write(FACILITATOR, "/cases");
    page.reads(FACILITATOR, "Je hebt nog geen zaken");
    axe::check(&page.browser, "in English");
}

//! The plug that can be pulled, and the disk that can be looked at.

use std::io::Read;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::axe;
use crate::demo::Demo;
use crate::player::{FACILITATOR, Page};

const WORDS: &str = "Mijn fiets was weg, en niemand zei iets.";

fn is_out(demo: &Demo) -> bool {
    demo.look()["power"] == "out"
}

/// The facilitator's link has opened something.
fn is_greeted(all: &Value) -> bool {
    all["phones"][0].to_string().contains("Welkom, ")
}

fn runs(demo: &Demo) -> bool {
    ["on", "back"].contains(&demo.look()["power"].as_str().unwrap())
}

#[test]
fn the_plug_is_pulled_and_what_was_written_meanwhile_is_answered() {
    let demo = Demo::start();
    let mut events = demo.events();
    demo.write(FACILITATOR, "/new");
    events.message(FACILITATOR, "d:cancel");
    let before = demo.bots();
    assert_eq!(before.len(), 1, "{before:?}");
    demo.done("/plug", &json!({}));
    demo.until(|_| is_out(&demo));
    assert!(demo.bots().is_empty(), "it is gone, not asleep");
    demo.write(FACILITATOR, "Fiets");
    demo.done("/plug", &json!({}));
    demo.until(|_| runs(&demo));
    let after = demo.bots();
    assert!(after.len() == 1 && after != before, "{before:?} {after:?}");
    events.message(FACILITATOR, "in één neutrale zin");
}

#[test]
fn a_day_that_passes_while_the_plug_is_out_has_passed() {
    let demo = Demo::start();
    // After three days a link that nobody had opened opens nothing.
    demo.until(is_greeted);
    demo.done("/plug", &json!({}));
    demo.until(|_| is_out(&demo));
    demo.done("/days", &json!({ "days": 3 }));
    demo.done("/plug", &json!({}));
    demo.until(|_| runs(&demo));
    let mut events = demo.events();
    demo.write(FACILITATOR, "/new");
    events.message(FACILITATOR, "d:cancel");
}

#[test]
fn a_demo_that_is_killed_leaves_no_bot_no_complaint_and_what_it_leaves_goes_at_the_next() {
    let (mut complaints, told) = std::io::pipe().unwrap();
    let demo = Demo::start_in(tempfile::tempdir().unwrap(), Stdio::from(told), &[]);
    let bots = demo.bots();
    assert_eq!(bots.len(), 1);
    let left = demo.kill();
    // Until the last of them is gone.
    let mut heard = String::new();
    complaints.read_to_string(&mut heard).unwrap();
    // Its Telegram dies a moment before it does: that it may still say.
    let mut complaints = heard.lines();
    let other = complaints.find(|line| !line.contains("Telegram cannot be reached"));
    assert_eq!(other, None);
    assert!(left.path().read_dir().unwrap().next().is_some());
    let mut next = Demo::start_in(left, Stdio::inherit(), &[]);
    assert!(next.stop().success());
    assert!(next.leaves_nothing());
}

#[test]
fn it_stops_in_order_while_the_plug_is_out() {
    let mut demo = Demo::start();
    demo.done("/plug", &json!({}));
    demo.until(|_| is_out(&demo));
    assert!(demo.stop().success());
    assert!(demo.leaves_nothing());
}

#[test]
fn nothing_that_was_written_can_be_read_on_the_disk_and_keys_go_with_whoever_erases() {
    let Some(page) = Page::open() else { return };
    let noor = page.open_case(&[("Noor", "harmed")])[0];
    page.prepare_until(noor, ":skip");
    page.write(noor, WORDS);
    page.reads(noor, "Genoteerd");
    page.browser.click("#see-disk");
    page.browser
        .wait("document.querySelectorAll('.slot').length > 2");
    axe::check(&page.browser, "the disk");
    let disk = page.demo.get("/disk").json();
    assert!(disk["written"].as_u64().unwrap() >= 3, "{disk:#}");
    assert_eq!(disk["readable"], 0);
    assert_eq!(times(&page.demo, WORDS), 0);
    assert!(times(&page.demo, "kring keyring") > 0, "it does look");
    page.browser.type_in("#disk-word", WORDS);
    page.browser.click("#disk-search button");
    page.browser
        .wait("document.getElementById('disk-found').textContent.includes('nergens leesbaar')");
    page.write(noor, "/stop");
    page.press(noor, ":stop-erase");
    page.press(noor, ":erase");
    page.reads(noor, "Het is gewist");
    page.browser
        .wait("document.querySelectorAll('.slot.gone').length > 0");
    axe::check(&page.browser, "a key that is gone");
    assert!(page.demo.get("/disk").json()["erased"].as_u64().unwrap() > 0);
    page.no_complaints();
}

#[test]
fn the_plug_on_the_page() {
    let Some(page) = Page::open() else { return };
    page.browser.click("#plug");
    page.browser
        .wait("document.getElementById('power').dataset.power === 'out'");
    axe::check(&page.browser, "the plug is out");
    page.write(FACILITATOR, "/cases");
    page.browser.click("#plug");
    page.browser
        .wait("document.getElementById('power').dataset.power === 'back'");
    axe::check(&page.browser, "the plug is in again");
    page.reads(FACILITATOR, "Je hebt nog geen zaken");
    page.browser.size(390, 780, 1);
    page.browser.click("#more-tools");
    axe::check(&page.browser, "the tools on a phone");
    page.browser.click("#see-disk");
    page.browser
        .wait("document.getElementById('disk').offsetParent !== null && !document.querySelector('.phone.chosen').offsetParent");
    axe::check(&page.browser, "the disk on a phone");
    page.no_complaints();
}

fn times(demo: &Demo, text: &str) -> u64 {
    let found: Value = demo.post("/disk/search", &json!({ "text": text })).json();
    found["times"].as_u64().unwrap()
}

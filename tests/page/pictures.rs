//! Makes the pictures in `docs/pictures/`, by day and by night: `just pictures`.

use std::fs;
use std::path::Path;

use crate::player::{FACILITATOR, Page};

/// What is shown at which step of the example: before the next step is asked for.
const STEPS: [(usize, &str); 4] = [(3, "phase"), (7, "review"), (10, "gate"), (11, "point")];

const SUMMARY_IN_VIEW: &str = "[...document.querySelectorAll('.message')].find((message) => message.textContent.includes('Overzicht ·'))
    .scrollIntoView({ block: 'start' })";
/// What somebody writes in the example.
const WORDS: &str = "fiets";

#[test]
#[ignore = "it writes pictures into the project: `just pictures`"]
fn pictures() {
    let page = Page::open().expect("a browser");
    take(&page, "wide");
    page.browser.js("document.getElementById('again').click()");
    page.browser.click("#sure [type=submit]");
    page.browser.wait("!document.getElementById('welcome').hidden && document.querySelectorAll('.message').length === 2");
    page.browser.size(390, 780, 2);
    take(&page, "narrow");
}

fn take(page: &Page, width: &str) {
    let save = |name: &str| save(page, &format!("{width}-{name}"));
    page.browser
        .wait("document.querySelectorAll('.message').length === 2");
    save("welcome");
    page.browser
        .js("document.getElementById('example').click()");
    for (step, name) in STEPS {
        page.example_until(step);
        if name == "point" {
            page.browser
                .js("document.getElementById('tab-1001').click()");
        }
        save(name);
    }
    page.example_until(99);
    page.reads(FACILITATOR, "weet het nu: afspraak 1");
    page.browser
        .js("document.getElementById('tab-1002').click()");
    save("follow");
    page.browser
        .js("document.getElementById('tab-1001').click()");
    page.browser.js(SUMMARY_IN_VIEW);
    save("summary");
    page.browser.js("document.getElementById('leave').click()");
    disk(page, &save);
    plug(page, &save);
}

fn disk(page: &Page, save: &impl Fn(&str)) {
    page.browser
        .js("document.getElementById('see-disk').click()");
    page.browser
        .wait("document.querySelectorAll('.slot').length > 2");
    page.browser.js(&format!(
        "document.getElementById('disk-word').value = '{WORDS}'; document.querySelector('#disk-search button').click()"
    ));
    page.browser
        .wait("document.getElementById('disk-found').textContent !== ''");
    page.browser
        .js("document.getElementById('phones').scrollLeft = 9999");
    save("disk");
    page.browser
        .js("document.getElementById('disk-close').click()");
}

fn plug(page: &Page, save: &impl Fn(&str)) {
    page.browser.js("document.getElementById('plug').click()");
    page.browser
        .wait("document.getElementById('power').dataset.power === 'out'");
    save("plug");
    page.browser.js("document.getElementById('plug').click()");
    page.browser
        .wait("document.getElementById('power').dataset.power === 'back'");
}

/// By day under its name, and by night.
fn save(page: &Page, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    fs::create_dir_all(&folder).unwrap();
    for (scheme, ending) in [("dark", "-dark"), ("light", "")] {
        page.browser.scheme(scheme);
        let file = folder.join(format!("{name}{ending}.png"));
        fs::write(file, page.browser.picture()).unwrap();
    }
}

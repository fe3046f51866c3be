//! Makes the pictures in `docs/pictures/`: `just pictures`.

use std::fs;
use std::path::Path;

use crate::player::{FACILITATOR, Page};

/// What is shown at which step of the example: before the next step is asked for.
const STEPS: [(usize, &str); 4] = [(5, "phase"), (8, "review"), (10, "board"), (14, "gate")];

const SUMMARY_IN_VIEW: &str = "[...document.querySelectorAll('.message')].find((message) => message.textContent.includes('Overzicht ·'))
    .scrollIntoView({ block: 'start' })";

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
    let save = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
        fs::create_dir_all(&folder).unwrap();
        fs::write(
            folder.join(format!("{width}-{name}.png")),
            page.browser.picture(),
        )
        .unwrap();
    };
    page.browser
        .wait("document.querySelectorAll('.message').length === 2");
    save("welcome");
    page.browser
        .js("document.getElementById('example').click()");
    for (step, name) in STEPS {
        page.example_until(step);
        if name == "board" {
            page.reads(FACILITATOR, "Wie heeft je nodig?");
            page.browser
                .js("document.getElementById('tab-1001').click()");
        }
        save(name);
    }
    page.example_until(99);
    page.reads(FACILITATOR, "Bevestigd: iedereen is klaar");
    page.browser.js(SUMMARY_IN_VIEW);
    save("summary");
}

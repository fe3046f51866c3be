//! Answering by speaking, with the browser's microphone (a made-up one, that beeps), and listening to it.

use crate::player::{FACILITATOR, Page};

#[test]
fn a_voice_note_is_recorded_and_played() {
    let Some(page) = Page::open() else { return };
    let phones = page.open_case(&[("Noor", "harmed"), ("Sam", "responsible")]);
    let noor = phones[0];
    let within = |what: &str| format!("#phone-{noor} {what}");
    page.prepare_until(noor, ":skip");
    page.browser.click(&within(".others > button"));
    page.browser.click(&within(".others .menu button"));
    page.browser.wait(&format!(
        "document.querySelector({:?})?.textContent.includes('2')",
        within(".recording [role=timer]")
    ));
    page.browser.click(&within(".recording .strong"));
    page.reads(noor, "haal ik op voor je gespreksleider");
    page.browser.wait(&format!(
        "document.querySelector({:?})",
        within(".mine audio.voice")
    ));
    page.press(FACILITATOR, ":party=1");
    page.press_new(FACILITATOR, ":answers=1");
    let hear = format!("document.querySelector('#phone-{FACILITATOR} [data-data*=\":hear=1\"]')");
    page.browser.wait(&format!("Boolean({hear})"));
    page.browser.js(&format!("{hear}.click()"));
    let heard = format!("document.querySelector('#phone-{FACILITATOR} audio.voice')");
    page.browser.wait(&heard);
    page.browser.js(&format!(
        "const heard = {heard}; heard.muted = true; heard.play().catch((why) => (heard.title = String(why)));"
    ));
    page.browser.wait(&format!("{heard}.currentTime > 0.5"));
    page.no_complaints();
}

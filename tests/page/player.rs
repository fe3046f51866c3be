//! Playing on the page with hands: reading a chat, pressing its buttons, writing.

use serde_json::{Value, json};

use crate::demo::Demo;
use crate::driver::Browser;

pub const FACILITATOR: i64 = 1001;

/// The page in a browser.
pub struct Page {
    pub browser: Browser,
    pub demo: Demo,
}

impl Page {
    /// The page on a wide screen; none where there is no browser.
    pub fn open() -> Option<Self> {
        let page = Self {
            browser: Browser::open()?,
            demo: Demo::start(),
        };
        page.browser.size(1480, 900, 1);
        page.browser.go(&page.demo.address());
        page.browser
            .wait("document.querySelector('.message') !== null");
        Some(page)
    }

    /// The browser found nothing wrong.
    pub fn no_complaints(&self) {
        let complaints = self.browser.complaints();
        assert!(complaints.is_empty(), "{complaints:#?}");
    }

    /// Waits until a bubble on this phone contains this.
    pub fn reads(&self, phone: i64, part: &str) {
        let chat = format!("document.querySelector('#phone-{phone} .log')");
        self.browser
            .wait(&format!("{chat}?.textContent.includes({})", json!(part)));
    }

    /// Presses the newest button whose data ends like this, or does before what it was shown for, once it is there.
    pub fn press(&self, phone: i64, ending: &str) {
        let keys = format!(
            "document.querySelectorAll('#phone-{phone} .key:is([data-data$=\"{ending}\"], [data-data*=\"{ending}:\"])')"
        );
        self.browser.wait(&format!("{keys}.length > 0"));
        self.browser.js(&format!("[...{keys}].pop().click()"));
    }

    /// Writes with the keyboard, and sends with Enter.
    pub fn write(&self, phone: i64, text: &str) {
        self.browser
            .enter(&format!("#phone-{phone} textarea"), text);
    }

    /// Opens a case with these parties, and each link on a new phone.
    pub fn open_case(&self, parties: &[(&str, &str)]) -> Vec<i64> {
        self.open_case_in(parties, "nl", "lang")
    }

    /// The same, with people who speak this language and get the questions of this guide.
    pub fn open_case_in(&self, parties: &[(&str, &str)], language: &str, guide: &str) -> Vec<i64> {
        self.write(FACILITATOR, "/new");
        self.answer(FACILITATOR, "Hoe wil je deze zaak noemen", "Fiets");
        self.answer(
            FACILITATOR,
            "in één neutrale zin",
            "Een fiets werd geleend en raakte stuk.",
        );
        self.answer(
            FACILITATOR,
            "alle betrokkenen zelf zullen lezen",
            "Wat er met de fiets gebeurde.",
        );
        let form = if parties.len() == 2 { "pair" } else { "circle" };
        self.press(FACILITATOR, &format!("form={form}"));
        self.press(FACILITATOR, "police=no");
        for (number, (name, role)) in parties.iter().enumerate() {
            let asked = if number == 0 {
                "Wie is de eerste".to_owned()
            } else {
                format!("Wie is betrokkene {}", number + 1)
            };
            if number > 0 {
                self.press(FACILITATOR, "d:more");
            }
            self.answer(FACILITATOR, &asked, name);
            for tap in [
                &format!("role={role}"),
                &format!("language={language}"),
                "age=adult",
                &format!("guide={guide}"),
            ] {
                self.reads(FACILITATOR, name);
                self.press_new(FACILITATOR, tap);
            }
        }
        self.press(FACILITATOR, "d:open");
        (0..parties.len())
            .map(|number| {
                self.press(FACILITATOR, &format!("link={}", number + 1));
                self.open_link(number)
            })
            .collect()
    }

    fn answer(&self, phone: i64, question: &str, text: &str) {
        self.reads(phone, question);
        self.write(phone, text);
    }

    /// Presses a button on the last message, once the last message has it.
    pub fn press_new(&self, phone: i64, ending: &str) {
        let key = format!(
            "[...document.querySelectorAll('#phone-{phone} .message')].pop()?.querySelector('.key:is([data-data$=\"{ending}\"], [data-data*=\"{ending}:\"])')"
        );
        self.browser.wait(&format!("Boolean({key})"));
        self.browser.js(&format!("{key}.click()"));
    }

    /// Taps a link in the facilitator's chat, and opens it on a new phone; the phone's number.
    fn open_link(&self, number: usize) -> i64 {
        let links = format!(
            "[...document.querySelectorAll('#phone-{FACILITATOR} .tap')].filter((tap) => tap.textContent.includes('start='))"
        );
        self.browser.wait(&format!("{links}.length > {number}"));
        let before = self
            .browser
            .js("return document.querySelectorAll('.phone').length")
            .as_i64()
            .unwrap();
        self.browser.js(&format!("{links}[{number}].click()"));
        self.browser.click("#link [type=submit]");
        self.browser.wait(&format!(
            "document.querySelectorAll('.phone').length > {before}"
        ));
        let id = FACILITATOR + before;
        self.browser.wait(&format!(
            "document.querySelector('#phone-{id} .key') !== null"
        ));
        id
    }

    /// Answers everything on a phone until a question is met whose buttons end like this.
    pub fn prepare_until(&self, phone: i64, ending: &str) {
        self.prepare(phone, ending, |_| {});
    }

    /// The same; at each screen on the way something is done, with its number.
    pub fn prepare(&self, phone: i64, ending: &str, mut at: impl FnMut(usize)) {
        let mut answered = Value::Null;
        for number in 0.. {
            let (message, keys) = self.newest(phone, &answered);
            at(number);
            if keys.iter().any(|key| key.ends_with(ending)) {
                return;
            }
            let with = |part: &str| keys.iter().find(|key| key.contains(part));
            if let Some(yes) = with(":it-is-me").or_else(|| with(":consent=yes")) {
                self.tap(phone, &message, yes);
            } else if let Some(option) = with(":choose=") {
                self.tap(phone, &message, option);
                if let Some(done) = self.way_on(phone, &message) {
                    self.tap(phone, &message, &done);
                }
            } else if let Some(next) = with(":next") {
                self.tap(phone, &message, next);
            } else {
                assert!(with(":skip").is_some(), "{keys:?}");
                self.write(phone, "Dit is mijn antwoord.");
            }
            answered = message;
        }
    }

    /// What says that nothing else is chosen, where several can be; nothing where the next question came instead.
    fn way_on(&self, phone: i64, message: &Value) -> Option<String> {
        let id = message.as_str().unwrap();
        let found = self.browser.wait(&format!(
            "document.querySelector('#phone-{phone} [data-id=\"{id}\"] [data-data*=\":done\"]')?.dataset.data\
             ?? [...document.querySelectorAll('#phone-{phone} .message:not(.mine)')].some((m) => +m.dataset.id > {id} && m.querySelector('.key'))"
        ));
        found.as_str().map(str::to_owned)
    }

    fn tap(&self, phone: i64, message: &Value, data: &str) {
        let key = format!(
            "document.querySelector('#phone-{phone} [data-id=\"{}\"] [data-data=\"{data}\"]')",
            message.as_str().unwrap()
        );
        self.browser.wait(&format!("Boolean({key})"));
        self.browser.js(&format!("{key}.click()"));
        self.browser
            .wait(&format!("!{key}?.classList.contains('busy')"));
    }

    /// The newest message with buttons after the one that was answered, and what its buttons send.
    fn newest(&self, phone: i64, answered: &Value) -> (Value, Vec<String>) {
        let last = answered.as_str().unwrap_or("0");
        let newest = self.browser.wait(&format!(
            "[...document.querySelectorAll('#phone-{phone} .message:not(.mine)')].filter((m) => +m.dataset.id > {last} && m.querySelector('.key'))\
             .map((m) => [m.dataset.id, ...[...m.querySelectorAll('.key')].map((key) => key.dataset.data)]).pop()"
        ));
        let mut all: Vec<String> = serde_json::from_value(newest).unwrap();
        (Value::String(all.remove(0)), all)
    }

    /// Plays the example to the step with this number, as fast as it goes.
    pub fn example_until(&self, part: usize) {
        self.browser.wait(&format!(
            "(() => {{ const {{ standing, part }} = document.getElementById('guide').dataset; \
               if (standing === 'done' || (standing === 'waiting' && +part === {part})) return true; \
               document.getElementById('next').click(); return false; }})()"
        ));
    }
}

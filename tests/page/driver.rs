//! A browser, driven over chromedriver's own HTTP. Where there is none, the tests say so and pass.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::http::{self, Request};

const PATIENCE: Duration = Duration::from_secs(30);
const ENTER: char = '\u{e007}';

/// Browsers are heavy: one at a time.
static ONE: Mutex<()> = Mutex::new(());

/// A headless Chromium with one window.
pub struct Browser {
    driver: Child,
    port: u16,
    session: String,
    profile: TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl Browser {
    /// A browser; none where there is none, which is told.
    pub fn open() -> Option<Self> {
        let turn = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let started = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut driver) = started else {
            assert!(
                std::env::var_os("KRING_BROWSER").is_none(),
                "there is no chromedriver"
            );
            aloud(
                "browser tests skipped: there is no chromedriver; install chromium and chromium-driver",
            );
            return None;
        };
        let port = port(&mut driver);
        let profile = tempfile::tempdir().unwrap();
        let mut browser = Self {
            driver,
            port,
            session: String::new(),
            profile,
            _turn: turn,
        };
        browser.begin();
        Some(browser)
    }

    fn begin(&mut self) {
        let profile = format!("--user-data-dir={}", self.profile.path().display());
        let args = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--force-prefers-reduced-motion",
            // A microphone that beeps, and that the page may use.
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            &profile,
        ];
        let options = json!({ "args": args });
        let wanted = json!({ "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } });
        let session = self.ask(
            "/session",
            &json!({ "capabilities": { "alwaysMatch": wanted } }),
        );
        self.session = format!("/session/{}", session["sessionId"].as_str().unwrap());
    }

    fn ask(&self, path: &str, body: &Value) -> Value {
        let path = format!("{}{path}", self.session);
        let answer = http::ask(self.port, &Request::post(&path, body).newer()).json();
        let value = answer["value"].clone();
        assert!(value["error"].is_null(), "{path}: {value:#}");
        value
    }

    pub fn go(&self, address: &str) {
        self.ask("/url", &json!({ "url": address }));
    }

    /// The window's inside, in CSS pixels; `scale` device pixels to each.
    pub fn size(&self, width: u32, height: u32, scale: u32) {
        let params = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": width < 761 });
        self.ask(
            "/goog/cdp/execute",
            &json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": params }),
        );
    }

    /// By day or by night: `light` or `dark`.
    pub fn scheme(&self, scheme: &str) {
        let params = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.ask(
            "/goog/cdp/execute",
            &json!({ "cmd": "Emulation.setEmulatedMedia", "params": params }),
        );
    }

    /// What a script returns.
    pub fn js(&self, script: &str) -> Value {
        self.ask("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// What a script hands to `done`.
    pub fn later(&self, script: &str) -> Value {
        let script = format!("const done = arguments[0]; {script}");
        self.ask("/execute/async", &json!({ "script": script, "args": [] }))
    }

    /// Waits until an expression is true.
    pub fn wait(&self, expression: &str) -> Value {
        let since = Instant::now();
        loop {
            let value = self.js(&format!("return {expression}"));
            if value != json!(false) && !value.is_null() {
                return value;
            }
            assert!(
                since.elapsed() < PATIENCE,
                "never true: {expression}\n{}",
                self.tail()
            );
            std::thread::sleep(Duration::from_millis(15));
        }
    }

    /// The last that can be read on the page.
    fn tail(&self) -> String {
        let text = self.text("body");
        let skipped = text.chars().count().saturating_sub(1500);
        text.chars().skip(skipped).collect()
    }

    pub fn text(&self, selector: &str) -> String {
        let text = self.js(&format!(
            "return document.querySelector({})?.innerText ?? ''",
            json!(selector)
        ));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Clicks as a hand does: on what can be seen and is in nobody's way.
    pub fn click(&self, selector: &str) {
        self.wait(&format!(
            "document.querySelector({}) !== null",
            json!(selector)
        ));
        self.ask(
            &format!("/element/{}/click", self.element(selector)),
            &json!({}),
        );
    }

    /// Types as hands do.
    pub fn type_in(&self, selector: &str, keys: &str) {
        self.ask(
            &format!("/element/{}/value", self.element(selector)),
            &json!({ "text": keys }),
        );
    }

    pub fn enter(&self, selector: &str, text: &str) {
        self.type_in(selector, &format!("{text}{ENTER}"));
    }

    fn element(&self, selector: &str) -> String {
        let found = self.ask(
            "/element",
            &json!({ "using": "css selector", "value": selector }),
        );
        let id = found
            .as_object()
            .and_then(|found| found.values().next())
            .and_then(Value::as_str);
        id.unwrap_or_else(|| panic!("no element {selector}"))
            .to_owned()
    }

    /// The focus moves on by one key.
    pub fn key(&self, key: char) {
        let actions =
            json!([{ "type": "keyDown", "value": key }, { "type": "keyUp", "value": key }]);
        self.ask(
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] }),
        );
    }

    /// A picture of the window, as a PNG.
    pub fn picture(&self) -> Vec<u8> {
        let path = format!("{}/screenshot", self.session);
        let answer = http::ask(self.port, &Request::get(&path).newer()).json();
        let text = answer["value"].as_str().unwrap().as_bytes();
        data_encoding::BASE64.decode(text).unwrap()
    }

    /// What the browser complained of: scripts that failed, things the policy forbade.
    pub fn complaints(&self) -> Vec<String> {
        let told = self.ask("/se/log", &json!({ "type": "browser" }));
        let lines = told.as_array().cloned().unwrap_or_default();
        lines
            .iter()
            .map(|line| line["message"].to_string())
            .collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let path = self.session.clone();
        if !path.is_empty() {
            drop(std::panic::catch_unwind(|| {
                http::ask(self.port, &Request::delete(&path).newer())
            }));
        }
        drop(self.driver.kill());
        drop(self.driver.wait());
    }
}

/// Also when the test's own output is kept back.
pub fn aloud(text: &str) {
    drop(writeln!(std::io::stderr(), "{text}"));
}

fn port(driver: &mut Child) -> u16 {
    let mut lines = BufReader::new(driver.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    let told = lines.find_map(|line| {
        line.split_once("successfully on port ")
            .map(|(_, port)| port.to_owned())
    });
    // What it says later is read away, so that it is never held up.
    std::thread::spawn(move || lines.for_each(drop));
    told.unwrap().trim_end_matches('.').parse().unwrap()
}

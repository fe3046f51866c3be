//! Whether people who hear or touch a page rather than see it can use it too: axe-core, where it was fetched.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::driver::{Browser, aloud};

/// `.ci/axe` puts it here.
const PLACE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/axe.min.js");

const RUN: &str = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 5).map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')}`)))";

pub fn check(browser: &Browser, what: &str) {
    if !Path::new(PLACE).exists() {
        assert!(
            std::env::var_os("KRING_BROWSER").is_none(),
            "there is no axe-core: run .ci/axe"
        );
        return aloud(
            "accessibility check skipped: there is no axe-core; `bash .ci/axe` fetches it",
        );
    }
    if browser.js("return typeof axe") == "undefined" {
        let script = fs::read_to_string(PLACE).unwrap();
        browser.js(&format!("{script}; window.axe = axe;"));
    }
    for scheme in ["dark", "light"] {
        browser.scheme(scheme);
        let found: Value = browser.later(RUN);
        let many = found.as_array().map(Vec::len);
        assert_eq!(many, Some(0), "{what}, {scheme}: {found:#}");
    }
}

//! Shows the page in the browser of whoever is at this computer, where there is one.

use std::process::{Command, Stdio};

/// Opens an address in the browser; tells whether there may be one.
pub(super) fn open(address: &str) -> bool {
    let Some(opener) = opener() else {
        return false;
    };
    let started = Command::new(opener)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = started else {
        return false;
    };
    // It is waited for, so that nothing of it is left behind.
    std::thread::spawn(move || child.wait());
    true
}

#[cfg(target_os = "macos")]
fn opener() -> Option<&'static str> {
    Some("open")
}

#[cfg(not(target_os = "macos"))]
#[expect(
    clippy::disallowed_methods,
    reason = "whether there is a screen stands in the environment"
)]
fn opener() -> Option<&'static str> {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    (is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")).then_some("xdg-open")
}

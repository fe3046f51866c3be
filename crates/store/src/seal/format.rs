//! Which format something on disk is in, and whether a kring newer than this one wrote it.

/// A format so far ahead is believed. What claims to be further ahead is damaged.
const AHEAD: u8 = 15;

/// A newer kring writes this format.
pub(crate) fn is_newer(found: u8, known: u8) -> bool {
    found > known && found - known <= AHEAD
}

/// The text begins with this name, and then with the number of a format that a newer kring writes.
pub(super) fn says_newer(text: &[u8], name: &[u8], known: u8) -> bool {
    let Some(rest) = text.strip_prefix(name) else {
        return false;
    };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = std::str::from_utf8(&rest[..digits]).ok();
    let number = number.and_then(|digits| digits.parse().ok());
    number.is_some_and(|number| is_newer(number, known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_newer_kring_writes_is_newer() {
        let says = |text: &str| says_newer(text.as_bytes(), b"kring erased ", 1);
        assert!(says("kring erased 2\n\n") && says("kring erased 12\n"));
        for other in ["1\n", "0\n", "\n", "x", "99\n", "999\n", ""] {
            assert!(!says(&format!("kring erased {other}")), "{other:?}");
        }
        assert!(!says("kring keyring 2\n"));
        assert!(is_newer(3, 2) && !is_newer(2, 2) && !is_newer(1, 2) && !is_newer(34, 2));
    }
}

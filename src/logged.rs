//! The last lines that were logged, kept in memory for `kring report`. They hold what the log holds: nothing people wrote, no
//! name, no link, no token.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// So many lines are kept.
const KEPT: usize = 200;

static LINES: Mutex<VecDeque<String>> = Mutex::new(VecDeque::new());

/// This line was logged.
pub fn keep(line: &str) {
    let mut lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
    if lines.len() == KEPT {
        lines.pop_front();
    }
    lines.push_back(line.trim_end().to_owned());
}

/// The last lines, oldest first.
pub fn lately() -> Vec<String> {
    let lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
    lines.iter().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_lines_are_kept() {
        (0..=KEPT).for_each(|number| keep(&format!("line {number}\n")));
        let lines = lately();
        assert_eq!(lines.len(), KEPT);
        assert_eq!(lines.last().map(String::as_str), Some("line 200"));
    }
}

//! Where a transcript and what happened differ, so that one sees it at a glance.

use crate::script::{Script, Step};

/// What differs, step by step.
pub fn of(file: &str, script: &Script, came: &[Vec<String>]) -> Vec<String> {
    let steps = script.steps.iter().zip(came);
    steps
        .filter(|(step, came)| step.expected != **came)
        .map(|(step, came)| {
            format!(
                "tests/transcripts/{file}:{}\n  {}\n{}",
                step.line,
                step.text,
                lines(step, came)
            )
        })
        .collect()
}

fn lines(step: &Step, came: &[String]) -> String {
    let kept = longest_common(&step.expected, came);
    let (mut at, mut now) = (0, 0);
    let mut told = Vec::new();
    for (expected, got) in kept.into_iter().chain([(step.expected.len(), came.len())]) {
        told.extend(
            step.expected[at..expected]
                .iter()
                .map(|line| format!("  - {line}")),
        );
        told.extend(came[now..got].iter().map(|line| format!("  + {line}")));
        told.extend(came.get(got).map(|line| format!("    {line}")));
        (at, now) = (expected + 1, got + 1);
    }
    told.join("\n")
}

/// The lines that both have, as pairs of places.
fn longest_common(a: &[String], b: &[String]) -> Vec<(usize, usize)> {
    let mut best = vec![vec![0_usize; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            best[i][j] = if a[i] == b[j] {
                best[i + 1][j + 1] + 1
            } else {
                best[i + 1][j].max(best[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < a.len() && j < b.len() {
        if a[i] == b[j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if best[i + 1][j] >= best[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[test]
fn a_difference_is_told_line_by_line() {
    let script = Script::read("Alex: Dag\n    kring: Een\n    twee\n    drie\n");
    let came = vec!["kring: Een".to_owned(), "en".to_owned(), "drie".to_owned()];
    let told = of("x.txt", &script, &[came]);
    assert_eq!(
        told,
        ["tests/transcripts/x.txt:1\n  Alex: Dag\n    kring: Een\n  - twee\n  + en\n    drie"]
    );
}

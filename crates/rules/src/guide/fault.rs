//! What is wrong in a guide's file: told with the line, the id it is about, and what to do.

use std::fmt;
use std::ops::Range;

/// Something wrong in a guide's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// On this line.
    pub line: usize,
    /// The id of the question, phase, aspect or guide it is about; may be empty.
    pub id: String,
    /// What is wrong, and what to do.
    pub problem: String,
}

/// Everything wrong in a guide's file, in the order of its lines.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", lines(.0))]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// One, about the whole of what is called so.
    pub(crate) fn of(id: &str, problem: String) -> Self {
        Self(vec![Fault {
            line: 1,
            id: id.to_owned(),
            problem,
        }])
    }
}

fn lines(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.id.is_empty() {
            return write!(f, "{}: {}", self.line, self.problem);
        }
        write!(f, "{}: `{}`: {}", self.line, self.id, self.problem)
    }
}

/// Collects what is wrong, and knows on which line it stands.
pub(crate) struct Notes<'t> {
    text: &'t str,
    faults: Vec<Fault>,
}

impl<'t> Notes<'t> {
    pub(crate) fn on(text: &'t str) -> Self {
        Self {
            text,
            faults: Vec::new(),
        }
    }

    /// Notes what is wrong at this place in the text.
    pub(crate) fn note(&mut self, at: Range<usize>, id: &str, problem: impl Into<String>) {
        let before = self.text.get(..at.start).unwrap_or(self.text);
        self.faults.push(Fault {
            line: before.matches('\n').count() + 1,
            id: id.to_owned(),
            problem: problem.into(),
        });
    }

    /// Nothing, or everything that is wrong.
    pub(crate) fn into_result(mut self) -> Result<(), Faults> {
        if self.faults.is_empty() {
            return Ok(());
        }
        self.faults.sort_by_key(|fault| fault.line);
        self.faults.dedup();
        Err(Faults(self.faults))
    }
}

//! A transcript as a file: what stands at the margin happens, what is indented is expected.

/// A transcript.
pub struct Script {
    pub steps: Vec<Step>,
    /// What follows the last step.
    tail: Vec<String>,
}

/// One thing that happens, and what is expected of it.
pub struct Step {
    /// Comments and blank lines before it.
    before: Vec<String>,
    /// Its place in the file, from 1.
    pub line: usize,
    pub text: String,
    pub expected: Vec<String>,
}

impl Script {
    pub fn read(text: &str) -> Self {
        let mut steps: Vec<Step> = Vec::new();
        let mut before = Vec::new();
        for (at, line) in text.lines().enumerate() {
            if line.starts_with(' ') {
                let step = steps
                    .last_mut()
                    .expect("an indented line follows what happened");
                step.expected.push(line.trim().to_owned());
            } else if line.is_empty() || line.starts_with('#') {
                before.push(line.to_owned());
            } else {
                let text = line.trim().to_owned();
                let before = std::mem::take(&mut before);
                steps.push(Step {
                    before,
                    line: at + 1,
                    text,
                    expected: vec![],
                });
            }
        }
        Self {
            steps,
            tail: before,
        }
    }

    /// The same file with these lines after each step that was played.
    pub fn with(&self, came: &[Vec<String>]) -> String {
        let mut lines: Vec<String> = Vec::new();
        for (at, step) in self.steps.iter().enumerate() {
            let came = came.get(at).unwrap_or(&step.expected);
            lines.extend(step.before.iter().cloned());
            lines.push(step.text.clone());
            lines.extend(
                came.iter()
                    .map(|line| format!("    {line}").trim_end().to_owned()),
            );
        }
        lines.extend(self.tail.iter().cloned());
        lines.join("\n") + "\n"
    }
}

//! Text that runs on in one line or paragraph.

/// Text, piece by piece.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Line(Vec<Run>);

/// A piece of text that looks the same throughout.
#[derive(Clone, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// What it is.
    pub style: Style,
}

/// What a piece of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Text like any other.
    Plain,
    /// It stands out.
    Strong,
    /// It is said with another voice.
    Emphasis,
    /// A code, to be copied sign by sign.
    Code,
    /// A name, whichever way it is written: it turns nothing beside it round.
    Name,
}

impl Line {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::of(text, Style::Plain)
    }

    /// A name.
    pub fn name(text: impl Into<String>) -> Self {
        Self::of(text, Style::Name)
    }

    /// Text of one kind.
    pub fn of(text: impl Into<String>, style: Style) -> Self {
        let text = text.into();
        Self(vec![Run { text, style }])
    }

    /// With this after it.
    #[must_use]
    pub fn then(mut self, more: impl Into<Self>) -> Self {
        self.0.extend(more.into().0);
        self
    }

    /// The pieces.
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// There is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.is_empty())
    }

    /// What can be read.
    pub fn text(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    /// Several in a row.
    pub fn joined(lines: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut all = Self::default();
        for line in lines {
            if !all.0.is_empty() {
                all = all.then(between);
            }
            all = all.then(line);
        }
        all
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

impl FromIterator<Run> for Line {
    fn from_iter<T: IntoIterator<Item = Run>>(runs: T) -> Self {
        Self(runs.into_iter().collect())
    }
}

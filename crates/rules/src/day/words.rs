//! The words for dates, as each language brings them along: data, and no code.

use serde::Deserialize;

/// The words for dates, of all languages together: people write in whichever comes first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateWords {
    words: Vec<(String, Meant)>,
}

/// What a word says about a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    Month(u8),
    Weekday(u8),
    /// So many days from today.
    Ahead(u8),
    /// What stands before it is an hour.
    Hour,
    Morning,
    Afternoon,
    /// Nothing.
    Nothing,
}

/// A file with the words for dates of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    /// From January on; each with its short forms.
    months: Vec<Vec<String>>,
    /// From Monday on; each with its short forms.
    weekdays: Vec<Vec<String>>,
    /// Today, tomorrow, the day after.
    days: Vec<Vec<String>>,
    /// What stands behind an hour.
    hour: Vec<String>,
    /// Before noon.
    morning: Vec<String>,
    /// After noon.
    afternoon: Vec<String>,
    /// What says nothing about a date.
    nothing: Vec<String>,
}

/// A file with the words for dates is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatesFault;

impl DateWords {
    /// Reads the words of one more language.
    pub fn with(mut self, file: &str) -> Result<Self, DatesFault> {
        let file: File = toml::from_str(file).map_err(|_| DatesFault)?;
        if file.months.len() != 12 || file.weekdays.len() != 7 || file.days.len() > 7 {
            return Err(DatesFault);
        }
        self.numbered(1, file.months, Meant::Month);
        self.numbered(0, file.weekdays, Meant::Weekday);
        self.numbered(0, file.days, Meant::Ahead);
        self.all(file.hour, Meant::Hour);
        self.all(file.morning, Meant::Morning);
        self.all(file.afternoon, Meant::Afternoon);
        self.all(file.nothing, Meant::Nothing);
        Ok(self)
    }

    fn numbered(&mut self, first: u8, words: Vec<Vec<String>>, of: impl Fn(u8) -> Meant) {
        for (number, words) in (first..).zip(words) {
            self.all(words, of(number));
        }
    }

    fn all(&mut self, words: Vec<String>, meant: Meant) {
        let each = words.into_iter().map(|word| (word.to_lowercase(), meant));
        self.words.extend(each);
    }

    pub(super) fn meaning(&self, word: &str) -> Option<Meant> {
        let mut all = self.words.iter();
        all.find(|(known, _)| known == word)
            .map(|(_, meant)| *meant)
    }
}

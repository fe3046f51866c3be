//! The phones of those who play, each with a short name.

use anyhow::{Context, Result};

use loopback_botapi::{BotApi, ChatId, Person, Phone};

const FIRST_ID: i64 = 1001;

/// A phone with a short name.
#[derive(Clone, Debug)]
pub struct NamedPhone {
    /// How whoever plays calls it.
    pub name: String,
    /// How its owner is called.
    pub owner: String,
    /// The phone.
    pub phone: Phone,
    /// The language it came with.
    pub language: String,
}

/// The phones; the facilitator's is the first.
#[derive(Debug, Default)]
pub struct Phones(Vec<NamedPhone>);

impl Phones {
    /// There is no phone yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &NamedPhone> {
        self.0.iter()
    }

    /// The phone with this number in the list.
    pub fn at(&self, number: usize) -> Option<&NamedPhone> {
        self.0.get(number)
    }

    /// The number in the list of the phone with this name.
    pub fn named(&self, name: &str) -> Option<usize> {
        let name = short(name);
        self.0.iter().position(|known| known.name == name)
    }

    /// The number in the list of the phone with this chat.
    pub fn of(&self, chat: ChatId) -> Option<usize> {
        self.0.iter().position(|known| known.phone.id() == chat)
    }

    /// The facilitator's phone.
    pub fn facilitator(&self) -> Result<&Phone> {
        let first = self.0.first().context("there is no phone yet")?;
        Ok(&first.phone)
    }

    pub(super) fn add(&mut self, api: &BotApi, name: &str, language: &str) -> usize {
        let count = i64::try_from(self.0.len()).unwrap_or_default();
        let owner = self.free_name(name);
        self.put(api, FIRST_ID + count, &owner, language)
    }

    pub(super) fn put(&mut self, api: &BotApi, id: i64, owner: &str, language: &str) -> usize {
        self.0.push(NamedPhone {
            name: short(owner),
            owner: owner.to_owned(),
            phone: api.phone(&Person::new(id, owner, language)),
            language: language.to_owned(),
        });
        self.0.len() - 1
    }

    pub(super) fn known(&self) -> Vec<(i64, String, String)> {
        let known = |known: &NamedPhone| {
            (
                known.phone.id().0,
                known.owner.clone(),
                known.language.clone(),
            )
        };
        self.0.iter().map(known).collect()
    }

    /// The name itself, or else with the first number that makes it new.
    fn free_name(&self, wish: &str) -> String {
        let wish = wish.trim().to_owned();
        let numbered = (2..).map(|number| format!("{wish}{number}"));
        let mut names = std::iter::once(wish.clone()).chain(numbered);
        names
            .find(|name| self.named(name).is_none())
            .unwrap_or(wish)
    }
}

/// A name that can be typed after an `@`.
fn short(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join("-").to_lowercase()
}

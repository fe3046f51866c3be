//! The invitation links: telling which there are, and opening one on a phone.

use anyhow::Result;

use super::links::{Link, links};
use super::session::Session;

impl Session {
    pub(super) fn list_links(&mut self) -> Result<()> {
        let links = links(&self.stage.phones);
        if links.is_empty() {
            return self.say("demo-no-links", &[]);
        }
        for (number, link) in (1..).zip(&links) {
            let used = if self.opened.contains(&link.secret) {
                "yes"
            } else {
                "no"
            };
            let (number, name) = (format!("{number}"), link.name.as_deref().unwrap_or("…"));
            self.say(
                "demo-link",
                &[("number", &number), ("name", name), ("used", used)],
            )?;
        }
        self.say("demo-links-hint", &[])
    }

    pub(super) async fn open(&mut self, number: usize, name: Option<String>) -> Result<()> {
        let links = links(&self.stage.phones);
        let Some(link) = number.checked_sub(1).and_then(|at| links.get(at)).cloned() else {
            return self.say("demo-no-such-link", &[("number", &number.to_string())]);
        };
        self.at_hand = match name
            .as_deref()
            .and_then(|name| self.stage.phones.named(name))
        {
            Some(known) => known,
            None => self.give_phone(name.or(link.name.clone()))?,
        };
        self.open_on_phone(&link).await
    }

    fn give_phone(&mut self, name: Option<String>) -> Result<usize> {
        let name = name.unwrap_or_else(|| self.wording.say("demo-nameless"));
        let number = self.stage.add_phone(&name)?;
        let name = self.owner(number).name;
        self.say("demo-new-phone", &[("name", &name)])?;
        Ok(number)
    }

    async fn open_on_phone(&mut self, link: &Link) -> Result<()> {
        self.opened.insert(link.secret.clone());
        let phone = self.phone()?.clone();
        phone.start(Some(&link.secret));
        self.until_answered(phone.id()).await
    }
}

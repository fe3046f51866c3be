//! Doing on the stage what people do in a transcript.

use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::say::{DraftSay, FacilitatorSay, Say};

use crate::action::{Link, NewParty};
use crate::asked;
use crate::page::Brief;
use crate::paper;
use crate::play::Play;
use crate::stage::phone::{Said, Shown};

/// Seconds between seeing a button and pressing it.
const MOMENT_TO_READ: i64 = 2;

impl Play {
    pub(crate) async fn becomes_facilitator(&mut self, who: PersonId, name: &str) {
        let token = self.stage.facilitator_link(name).await;
        self.watch.facilitates(who);
        self.stage.open_link(who, token.reveal()).await;
    }

    pub(crate) async fn supervises(&mut self, who: PersonId, name: &str) {
        let token = self.stage.supervisor_link(name).await;
        self.watch.facilitates(who);
        self.stage.open_link(who, token.reveal()).await;
    }

    pub(crate) async fn is_on_call(&mut self, who: PersonId, name: &str) {
        let token = self.stage.on_call_link(name).await;
        self.watch.facilitates(who);
        self.stage.open_link(who, token.reveal()).await;
    }

    pub(crate) async fn write(&mut self, who: PersonId, text: &str) {
        if let Some(command) = text.strip_prefix('/') {
            return self.stage.command(who, command).await;
        }
        let for_parties = self.is_asked_for_the_parties(who);
        let together = self.fills_in_together(who);
        let told = self.is_asked_what_was_told(who);
        let message = self.stage.write(who, text).await;
        if for_parties {
            return self.watch.wrote_for_parties(text);
        }
        if together {
            // Somebody else's answer, on their phone.
            return self.own_messages.push((who, message, text.to_owned()));
        }
        if let Some(alias) = told {
            return self.watch.wrote_for(&alias, text);
        }
        self.wrote(who, message, text);
    }

    /// On the phone of this facilitator somebody else is asked something.
    fn fills_in_together(&mut self, who: PersonId) -> bool {
        let last = self.stage.phone(who).history.last();
        last.is_some_and(|shown| match &shown.say {
            Say::Participant(say) => say.together.is_some(),
            _ => false,
        })
    }

    /// The line that is asked of this facilitator is one for the parties to read.
    fn is_asked_for_the_parties(&mut self, who: PersonId) -> bool {
        let last = self.stage.phone(who).history.last();
        last.is_some_and(|shown| match &shown.say {
            Say::Facilitator(say) => {
                matches!(**say, FacilitatorSay::Draft(_, DraftSay::AskForParties))
            }
            _ => false,
        })
    }

    /// Whose answer is asked of this facilitator, in a talk.
    fn is_asked_what_was_told(&mut self, who: PersonId) -> Option<String> {
        let last = self.stage.phone(who).history.last()?;
        let Say::Facilitator(say) = &last.say else {
            return None;
        };
        match &**say {
            FacilitatorSay::Talk(view) => Some(view.title.alias.as_str().to_owned()),
            _ => None,
        }
    }

    pub(crate) fn wrote(&mut self, who: PersonId, message: MessageRef, text: &str) {
        self.watch.wrote(who, text);
        self.own_messages.push((who, message, text.to_owned()));
    }

    /// Answers the newest message that says this, kring's or an own one.
    pub(crate) async fn reply(
        &mut self,
        who: PersonId,
        to: &str,
        text: &str,
    ) -> Result<(), String> {
        let found = self.said(who, to)?;
        let message = self.stage.reply(who, found, text).await;
        self.wrote(who, message, text);
        Ok(())
    }

    pub(crate) async fn speak_to(&mut self, who: PersonId, to: &str) -> Result<(), String> {
        let found = self.said(who, to)?;
        let message = self.stage.speak_to(who, Some(found), (42, 90_000)).await;
        self.own_messages
            .push((who, message, "(spraakbericht)".to_owned()));
        Ok(())
    }

    /// The newest message in this chat that says so.
    fn said(&mut self, who: PersonId, what: &str) -> Result<MessageRef, String> {
        let shown = self.stage.phone(who).history.iter().rev();
        let shown = shown.filter(|shown| paper::plain(&shown.sheet.html).contains(what));
        let own = self.own_messages.iter().rev();
        let own = own.filter(|(writer, _, text)| *writer == who && text.contains(what));
        let mut found = shown
            .map(|shown| shown.message)
            .chain(own.map(|(_, message, _)| *message));
        found.next().ok_or_else(|| "nobody said that".to_owned())
    }

    pub(crate) async fn press(
        &mut self,
        who: PersonId,
        label: &str,
        under: Option<&str>,
        times: usize,
    ) -> Result<(), String> {
        let phone = self.stage.phone(who);
        let found = match under {
            None => phone.with_button(|shown| shown.labelled(label)),
            Some(under) => phone.history.iter().rev().find_map(|shown| {
                let found = asked::says(shown, under);
                let data = shown
                    .labelled(label)
                    .filter(|_| found && phone.is_there(shown));
                Some((shown.message, data?))
            }),
        };
        let (message, data) = found.ok_or(format!("there is no button [{label}]"))?;
        self.stage.wait(MOMENT_TO_READ).await;
        for _ in 0..times {
            let before = self.stage.phone(who).toasts.len();
            self.stage.press(who, message, &data).await;
            if self.stage.phone(who).toasts.len() == before {
                return Err(format!("the press of [{label}] was not answered"));
            }
        }
        Ok(())
    }

    pub(crate) async fn press_earlier(
        &mut self,
        who: PersonId,
        button: &str,
    ) -> Result<(), String> {
        let (_, case) = self.watch.cases.last().ok_or("no case was opened")?;
        let data = format!("f:{case}:{button}");
        self.stage.press(who, MessageRef(0), &data).await;
        Ok(())
    }

    pub(crate) async fn open_link(
        &mut self,
        who: PersonId,
        name: &str,
        link: &Link,
    ) -> Result<(), String> {
        let token = match link {
            Link::MadeUp => "verzonnen".to_owned(),
            Link::Of(alias, number) => {
                let mut links = self.links.iter().filter(|(of, _)| of == alias);
                let found = match number {
                    Some(number) => links.nth(number - 1),
                    None => links.next_back(),
                };
                let (alias, token) = found
                    .ok_or(format!("there is no such link, {name}"))?
                    .clone();
                self.watch.is_called(who, &alias);
                token
            }
        };
        self.stage.open_link(who, &token).await;
        Ok(())
    }

    pub(crate) async fn edit(&mut self, who: PersonId, old: &str, new: &str) -> Result<(), String> {
        let mut own = self.own_messages.iter_mut().rev();
        let found = own.find(|(writer, _, text)| *writer == who && text.contains(old));
        let (_, message, text) = found.ok_or("nobody wrote that")?;
        *text = text.replace(old, new);
        let (message, text) = (*message, text.clone());
        self.watch.wrote(who, &text);
        self.stage.edit(who, message, &text).await;
        Ok(())
    }

    /// Time passes, and everything is told at the moment at which it is due.
    pub(crate) async fn wait(&mut self, seconds: i64) {
        let until = self.stage.now.plus(seconds);
        while let Some(due) = self
            .stage
            .desk
            .next_due(self.stage.now)
            .filter(|due| *due <= until)
        {
            self.stage.wait(due.since(self.stage.now)).await;
        }
        self.stage.wait(until.since(self.stage.now)).await;
    }

    pub(crate) async fn open_case(
        &mut self,
        who: PersonId,
        label: &str,
        parties: &[NewParty],
    ) -> Result<Brief, String> {
        let before = self.stage.said.len();
        self.stage.command(who, "new").await;
        self.write(who, label).await;
        self.write(who, "Er gebeurde iets dat hersteld kan worden.")
            .await;
        self.write(who, "Wat er op school gebeurde.").await;
        let form = if parties.len() == 2 {
            "form=pair"
        } else {
            "form=circle"
        };
        self.press_verb(who, form).await?;
        self.press_verb(who, "police=no").await?;
        for (at, party) in parties.iter().enumerate() {
            if at > 0 {
                self.press_verb(who, "d:more").await?;
            }
            self.write(who, &party.alias).await;
            self.press_verb(who, &format!("role={}", party.role.code()))
                .await?;
            self.press_verb(who, &format!("language={}", party.language.code()))
                .await?;
            self.press_verb(who, &format!("age={}", party.age.code()))
                .await?;
            let asks = |shown: &Shown| shown.button("guide=").filter(|data| data.starts_with("d:"));
            if self.stage.phone(who).with_button(asks).is_some() {
                self.press_verb(who, &format!("guide={}", party.guide))
                    .await?;
            }
        }
        self.press_verb(who, "d:open").await?;
        // Who has the support of each supporter is asked then: it is the first who can have it.
        while self.press_verb(who, "d:supports=").await.is_ok() {}
        let grown = (1..)
            .zip(parties)
            .filter(|(_, party)| !party.age.is_minor());
        for (number, _) in grown {
            self.press_verb(who, &format!(":link={number}:")).await?;
        }
        let opened: Vec<_> = self.stage.said.drain(before..).collect();
        for (to, said) in opened {
            if let Said::Shown(shown) = said {
                self.learn(to, &shown);
            }
        }
        let grown = parties.iter().filter(|party| !party.age.is_minor());
        Ok(Brief::Yes(format!(
            "… de zaak is open, met {} links",
            grown.count()
        )))
    }

    /// Records which adult agrees, and that the young person wants it; from 13 on a link is made.
    pub(crate) async fn arrange(&mut self, who: PersonId, alias: &str) -> Result<Brief, String> {
        let before = self.stage.said.len();
        self.press_to_begin(who, alias, "minor-consent").await?;
        self.press_verb(who, "adult=").await?;
        self.write(who, "De moeder zei ja op 2 maart.").await;
        self.press_verb(who, "clear-now=").await?;
        self.press_to_begin(who, alias, ":wants=").await?;
        let link = self.press_to_begin(who, alias, ":link=").await;
        let arranged: Vec<_> = self.stage.said.drain(before..).collect();
        for (to, said) in arranged {
            if let Said::Shown(shown) = said {
                self.learn(to, &shown);
            }
        }
        let link = link.map_or("", |()| ", met een link");
        Ok(Brief::Yes(format!(
            "… de volwassene en de eigen wens zijn genoteerd{link}"
        )))
    }

    /// Presses this under the newest message about how somebody young begins.
    async fn press_to_begin(
        &mut self,
        who: PersonId,
        alias: &str,
        verb: &str,
    ) -> Result<(), String> {
        let shown = self.stage.phone(who).history.iter().rev();
        let is_it = |say: &Say| match say {
            Say::Facilitator(say) => {
                matches!(&**say, FacilitatorSay::ToBegin(title, ..) if title.alias.as_str() == alias)
            }
            _ => false,
        };
        let mut newest = shown.filter(|shown| is_it(&shown.say));
        let newest = newest.next().ok_or("nobody young is called so")?;
        let buttons = newest.sheet.buttons.iter().flatten();
        let data = buttons
            .map(|button| button.data.clone())
            .find(|data| data.contains(verb));
        let (message, data) = (newest.message, data.ok_or(format!("there is no {verb}"))?);
        self.stage.press(who, message, &data).await;
        Ok(())
    }

    pub(crate) async fn press_verb(&mut self, who: PersonId, verb: &str) -> Result<(), String> {
        let found = self
            .stage
            .phone(who)
            .with_button(|shown| shown.button(verb));
        let (message, data) = found.ok_or(format!("there is no button for {verb}"))?;
        self.stage.press(who, message, &data).await;
        Ok(())
    }
}

//! A party answers one question after another, in the usual way.

use kring_rules::ids::PersonId;
use kring_rules::say::{ParticipantSay, Say, Scene};

use crate::action::Until;
use crate::asked;
use crate::page::Brief;
use crate::play::Play;
use crate::stage::phone::Shown;

/// More answers than any preparation asks for.
const MOST_ANSWERS: usize = 120;

impl Play {
    pub(crate) async fn answer_all(
        &mut self,
        who: PersonId,
        name: &str,
        until: &Until,
    ) -> Result<Brief, String> {
        for count in 0..MOST_ANSWERS {
            let shown = self.at_hand(who).ok_or("nothing is asked")?;
            if until.is_reached(&shown) {
                return Ok(Brief::Yes(format!("… {count} keer geantwoord")));
            }
            self.answer(who, name, &shown).await?;
        }
        Err("this has no end".to_owned())
    }

    /// The last message that shows the party where they are.
    pub(crate) fn at_hand(&mut self, who: PersonId) -> Option<Shown> {
        let phone = self.stage.phone(who);
        let is_now = |shown: &Shown| {
            phone
                .message(shown.message)
                .is_some_and(|now| now.sheet == shown.sheet)
        };
        let of_a_party =
            |shown: &&Shown| matches!(&shown.say, Say::Participant(say) if is_a_place(say));
        phone
            .history
            .iter()
            .rev()
            .filter(of_a_party)
            .find(|shown| is_now(shown))
            .cloned()
    }

    pub(crate) async fn answer(
        &mut self,
        who: PersonId,
        name: &str,
        shown: &Shown,
    ) -> Result<(), String> {
        let usual = [
            ":consent=yes",
            ":hand-in",
            ":it-is-me",
            ":here",
            ":choose=none",
            ":choose=",
            ":next",
            ":resume",
        ];
        let Some(data) = usual.iter().find_map(|verb| shown.button(verb)) else {
            shown
                .button(":skip")
                .ok_or("nothing can be answered here")?;
            let count = self.answers.entry(who).or_default();
            *count += 1;
            let text = format!("Antwoord {count} van {name}.");
            self.write(who, &text).await;
            let open = self
                .stage
                .phone(who)
                .with_button(|shown| shown.button(":next"));
            if let Some((message, next)) = open {
                self.stage.press(who, message, &next).await;
            }
            return Ok(());
        };
        self.stage.press(who, shown.message, &data).await;
        if let Some(done) = shown.button(":done") {
            self.stage.press(who, shown.message, &done).await;
        }
        Ok(())
    }
}

impl Until {
    fn is_reached(&self, shown: &Shown) -> bool {
        match self {
            Self::Asked(text) => asked::says(shown, text),
            Self::HandedIn => {
                matches!(&shown.say, Say::Participant(say) if matches!(say.scene, Scene::HandedIn))
            }
        }
    }
}

fn is_a_place(say: &ParticipantSay) -> bool {
    matches!(
        say.scene,
        Scene::IsItYou(_)
            | Scene::AreYouHere(_)
            | Scene::Together(_)
            | Scene::Consent(_)
            | Scene::ConsentWaits(_)
            | Scene::Question(_)
            | Scene::AnythingElse(_)
            | Scene::Closed(_)
            | Scene::Rests
            | Scene::Review(_)
            | Scene::HandedIn
            | Scene::Paused
            | Scene::Stopped
            | Scene::Ended(_)
            | Scene::OtherWay
            | Scene::EndedForOtherWay(_)
    )
}

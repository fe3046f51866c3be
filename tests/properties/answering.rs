//! Somebody answers what is on their screen, so that it goes on.

use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::preparation::Standing;
use kring_rules::press::{Press, Tap};
use kring_rules::say::{Overview, OverviewStanding, Prompt, PromptKind, Say, Scene};

use crate::moves::{Edit, Style};
use crate::stage::guide;
use crate::stage::phone::Shown;
use crate::world::{Input, Kept, World};

/// More answers than any preparation asks for.
const ENDLESS: usize = 220;

impl World {
    /// Answers what is on the screen; `0` chooses what leads on.
    pub async fn answer(&mut self, who: PersonId, pick: u8) -> Kept {
        let preparing = |shown: &Shown| matches!(&shown.say, Say::Participant(_));
        let Some(shown) = self.with_buttons(who, preparing).cloned() else {
            return self.input(who, Input::Command("start")).await;
        };
        let Say::Participant(say) = &shown.say else {
            return Ok(());
        };
        match &say.scene {
            Scene::Question(prompt) => self.answer_question(who, &shown, prompt, pick).await,
            Scene::Review(overview) => {
                let verb = next_from(overview);
                self.press_or_start(who, &shown, verb).await
            }
            Scene::AloneOrNot(..) => self.press_or_start(who, &shown, ":settle=both").await,
            Scene::AnythingElse(_) => self.press_or_start(who, &shown, ":next").await,
            Scene::AreYouHere(_) => {
                let text = self.text(who, Style::Plain);
                self.input(who, Input::Write(text)).await
            }
            Scene::Together(_) => self.press_or_start(who, &shown, ":alone").await,
            Scene::HowMuchTogether(_) => {
                let much = if pick.is_multiple_of(2) {
                    ":together-for=question"
                } else {
                    ":together-for=everything"
                };
                self.press_or_start(who, &shown, much).await
            }
            Scene::IsItYou(_) => self.press_or_start(who, &shown, ":it-is-me").await,
            Scene::Consent(_) => self.press_or_start(who, &shown, ":consent=yes").await,
            Scene::Phase(..) | Scene::Answer(_) => {
                self.press_or_start(who, &shown, ":review").await
            }
            Scene::EraseConfirm => self.press_or_start(who, &shown, ":stop").await,
            _ => self.press_or_start(who, &shown, ":resume").await,
        }
    }

    async fn answer_question(
        &mut self,
        who: PersonId,
        shown: &Shown,
        prompt: &Prompt,
        pick: u8,
    ) -> Kept {
        let option = |pick: u8| {
            prompt
                .options
                .get(usize::from(pick) % prompt.options.len().max(1))
        };
        match prompt.kind {
            PromptKind::Text => {
                let text = self.text(who, Style::Plain);
                self.input(who, Input::Write(text)).await
            }
            PromptKind::One => {
                let verb = option(pick).map(|option| format!(":choose={}", option.as_str()));
                self.press_or_start(who, shown, &verb.unwrap_or_default())
                    .await
            }
            PromptKind::Several | PromptKind::ThenAndNow => {
                if let Some(option) = option(pick).filter(|option| !prompt.chosen.contains(option))
                {
                    self.press_or_start(who, shown, &format!(":choose={}", option.as_str()))
                        .await?;
                }
                self.press_or_start(who, shown, ":done").await
            }
        }
    }

    /// Writes at a question with buttons, perhaps edits it, and leaves the question without one of its options.
    pub async fn write_and_leave(&mut self, who: PersonId, way: u8) -> Kept {
        const WAYS: [&str; 4] = [":skip", ":later", ":keep", ":empty"];
        for _ in 0..8 {
            if self.is_at_options(who) {
                break;
            }
            self.answer(who, 0).await?;
            self.stage.now = self.stage.now.plus(2);
        }
        let text = self.text(who, Style::Plain);
        self.input(who, Input::Write(text)).await?;
        if way >= 128 {
            self.edit(who, 0, Edit::Anew).await?;
        }
        self.stage.now = self.stage.now.plus(2);
        for shift in 0..WAYS.len() {
            let verb = WAYS[(usize::from(way) + shift) % WAYS.len()];
            if self.press_verb(who, verb).await? {
                return Ok(());
            }
        }
        Ok(())
    }

    fn is_at_options(&self, who: PersonId) -> bool {
        let preparing = |shown: &Shown| matches!(&shown.say, Say::Participant(_));
        let newest = self.with_buttons(who, preparing);
        newest.is_some_and(|shown| match &shown.say {
            Say::Participant(say) => {
                matches!(&say.scene, Scene::Question(prompt) if prompt.kind != PromptKind::Text)
            }
            _ => false,
        })
    }

    async fn press_or_start(&mut self, who: PersonId, shown: &Shown, verb: &str) -> Kept {
        let ends = |data: &&(MessageRef, String)| data.1.ends_with(verb);
        match World::buttons([shown]).iter().find(ends) {
            Some((message, data)) => self.input(who, Input::Press(*message, data.clone())).await,
            None => self.input(who, Input::Command("start")).await,
        }
    }

    /// Answers until everything is handed in, as far as that goes.
    pub async fn finish(&mut self, who: PersonId) -> Kept {
        for _ in 0..ENDLESS {
            if !self.has_something_to_do(who) {
                break;
            }
            self.answer(who, 0).await?;
            self.stage.now = self.stage.now.plus(2);
        }
        Ok(())
    }

    /// Answers until nothing is left but to hand in.
    pub async fn finish_almost(&mut self, who: PersonId) -> Kept {
        for _ in 0..ENDLESS {
            let can_hand_in = |shown: &Shown| match &shown.say {
                Say::Participant(say) => matches!(&say.scene, Scene::Review(overview)
                    if overview.standing == OverviewStanding::CanHandIn),
                _ => false,
            };
            let last = self.with_buttons(who, |_| true);
            if last.is_some_and(can_hand_in) {
                break;
            }
            self.answer(who, 0).await?;
            self.stage.now = self.stage.now.plus(2);
        }
        Ok(())
    }

    fn has_something_to_do(&self, who: PersonId) -> bool {
        let mut mine = self
            .house
            .parties()
            .filter(|(_, party)| party.person == Some(who));
        let on_screen = self.with_buttons(who, |shown| matches!(&shown.say, Say::Participant(_)));
        let waits = on_screen.is_some_and(|shown| match &shown.say {
            Say::Participant(say) => matches!(say.scene, Scene::Closed(_) | Scene::HandedIn),
            _ => true,
        });
        !waits
            && mine.any(|(case, party)| {
                case.head.ended.is_none()
                    && (party.preparation.handed_in.is_none()
                        || party.preparation.standing != Standing::UnderWay)
            })
    }

    /// Answers one of the gates anew.
    pub async fn at_gate(&mut self, who: PersonId, pick: u8) -> Kept {
        let mut mine = self
            .house
            .parties()
            .filter(|(_, party)| party.person == Some(who));
        let Some((case, party)) = mine.next() else {
            return Ok(());
        };
        let gate = if pick.is_multiple_of(2) {
            "take-part"
        } else {
            "willing"
        };
        let press = Press::Preparation {
            case: case.head.id.clone(),
            party: party.id,
            revision: party.preparation.revision,
            tap: Tap::Change(gate.into()),
        };
        drop(mine);
        self.press_data(who, &press.encode()).await?;
        self.answer(who, pick).await
    }

    /// Looks over the answers, and answers one of them anew.
    pub async fn change(&mut self, who: PersonId, which: u8) -> Kept {
        self.input(who, Input::Command("review")).await?;
        let guide = guide();
        let phase = &guide.phases()[usize::from(which) % guide.phases().len()];
        if !self
            .press_verb(who, &format!(":phase={}", phase.as_str()))
            .await?
        {
            return Ok(());
        }
        let lines = self.with_buttons(who, |_| true).cloned();
        let open = |(_, data): &(MessageRef, String)| {
            matches!(
                Press::decode(data),
                Some(Press::Preparation {
                    tap: Tap::Open(_),
                    ..
                })
            )
        };
        let mut open_buttons = World::buttons(&lines);
        open_buttons.retain(open);
        if open_buttons.is_empty() {
            return Ok(());
        }
        let (message, data) = open_buttons[usize::from(which / 5) % open_buttons.len()].clone();
        self.input(who, Input::Press(message, data)).await?;
        if which.is_multiple_of(7) {
            self.press_verb(who, "~conversation").await?;
            return Ok(());
        }
        self.press_verb(who, ":change=").await?;
        match which % 5 {
            3 => Ok(()),
            4 => self.change_ones_mind(who, which).await,
            pick => self.answer(who, pick).await,
        }
    }

    /// Chooses another option, or not, and then leaves the answer as it was.
    async fn change_ones_mind(&mut self, who: PersonId, which: u8) -> Kept {
        let keep = |(_, data): &(MessageRef, String)| data.ends_with(":keep");
        let buttons = World::buttons(self.with_buttons(who, |_| true));
        let Some((message, data)) = buttons.into_iter().find(keep) else {
            return Ok(());
        };
        if which.is_multiple_of(2) {
            self.press_verb(who, ":choose=").await?;
        }
        self.input(who, Input::Press(message, data)).await
    }

    /// Presses the newest button whose data holds this; tells whether there was one.
    pub async fn press_verb(&mut self, who: PersonId, verb: &str) -> Result<bool, String> {
        let found = self.newest(who).into_iter().find_map(|shown| {
            let mut buttons = World::buttons([shown]).into_iter();
            buttons.find(|(_, data)| data.contains(verb))
        });
        let Some((message, data)) = found else {
            return Ok(false);
        };
        self.input(who, Input::Press(message, data)).await?;
        Ok(true)
    }
}

fn next_from(overview: &Overview) -> &'static str {
    match overview.standing {
        OverviewStanding::CanHandIn => ":hand-in",
        OverviewStanding::PutOff => ":laters",
        OverviewStanding::UnderWay | OverviewStanding::HandedIn => ":resume",
    }
}

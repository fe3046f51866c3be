//! What a party hears: what just happened, then where they are. Never a word about anybody else.

mod closing;
mod day;
mod following;
mod in_words;
mod leads;
mod programme;
mod question;
mod review;
mod screens;
mod sharing;

pub(crate) use question::{on_buttons, on_several, tapped};

use super::args::Args;
use super::page::Page;
use super::sheet::{Button, Sheet};
use super::voice::Voice;
use kring_rules::press::{GeneralTap, Press, Tap};
use kring_rules::role::AgeBand;
use kring_rules::say::{ParticipantSay, Scene, Tag};
use kring_rules::words::Words;

impl Voice<'_> {
    /// What a party hears.
    pub(super) fn participant(&self, say: &ParticipantSay) -> Vec<Sheet> {
        self.for_age(say.age, |voice| match &say.together {
            Some(together) => voice.in_language(together.language, |voice| {
                voice.shown(say, Some(&together.alias))
            }),
            None => voice.shown(say, None),
        })
    }

    /// What they read, in their own chat or together with the facilitator on whose phone it stands.
    fn shown(&self, say: &ParticipantSay, together: Option<&Words>) -> Vec<Sheet> {
        let mut page = Page::new();
        if let Some(alias) = together.filter(|_| !say.scene.is_farewell()) {
            let head = Args::new().words("alias", alias);
            page.paragraph(&self.html("together-head", &head).bold());
        }
        if let Some(whose) = &say.whose {
            page.paragraph(&self.head_of(whose));
        }
        for lead in &say.leads {
            self.lead(&mut page, lead, say);
        }
        self.scene(&mut page, say);
        if together.is_some() && page.has_buttons() {
            page.row([taps(self, say).of(Tap::StandUp)]);
        }
        page.fit_to_a_phone();
        let mut sheets = page.into_sheets();
        if let Scene::Day(scene) = &say.scene {
            sheets.extend(
                self.for_a_calendar(scene, &say.tag)
                    .into_iter()
                    .flat_map(Page::into_sheets),
            );
        }
        sheets
    }

    fn scene(&self, page: &mut Page, say: &ParticipantSay) {
        let taps = taps(self, say);
        match &say.scene {
            Scene::Nothing => {}
            Scene::IsItYou(alias) => self.is_it_you(page, &taps, alias),
            Scene::Consent(screen) => self.consent(page, &taps, *screen, say),
            Scene::Explained(screen) => self.explained(page, &taps, *screen, say),
            Scene::ConsentAnswered(screen, reply) => {
                self.consent_answered(page, (*screen, *reply), say);
            }
            Scene::ConsentWaits(reply) => self.consent_waits(page, &taps, *reply),
            Scene::Question(prompt) => {
                if say.may_ask_a_lawyer {
                    page.paragraph(&self.words("may-ask-a-lawyer"));
                }
                self.prompt(page, &taps, prompt, say.role);
            }
            Scene::Answered(prompt, state) => self.answered(page, prompt, *state, say.role),
            Scene::AloneOrNot(question, alone) => {
                self.alone_or_not(page, &taps, question, alone);
            }
            Scene::AnythingElse(more) => self.anything_else(page, &taps, more),
            Scene::Aloud(question) => self.aloud(page, question, say.role),
            Scene::InWords(said) => self.in_words(page, &taps, said),
            Scene::Closed(gate) => self.closed(page, &taps, gate, say.role),
            Scene::HowItGoes(screen) => self.how_it_goes(page, &taps, *screen),
            Scene::Review(overview) => self.review(page, &taps, overview, say.role),
            Scene::Phase(phase, lines) => self.phase_lines(page, &taps, (phase, lines), say.role),
            Scene::Answer(line) => self.answer(page, &taps, line, say.role),
            Scene::TakeBack(question) => self.take_back(page, &taps, question),
            Scene::Sharing(round) => self.sharing_round(page, &taps, round),
            Scene::Card(card) => self.card(page, &taps, card),
            Scene::CardOnPaper(card) => self.card_to_print(page, card),
            Scene::Elsewhere => {
                page.paragraph(&self.words("scene-elsewhere"));
                page.row([self.button_to(&say.tag, say.whose.as_ref())]);
            }
            Scene::OwnCopy(data) => self.own_copy_of_party(page, data),
            Scene::Note(sent) => self.note(page, &taps, sent),
            Scene::Day(scene) => self.day_scene(page, &taps, scene),
            Scene::Programme(scene) => self.programme_scene(page, &taps, scene),
            Scene::Closing(scene) => self.closing_scene(page, &taps, scene),
            _ => self.screen(page, &taps, say),
        }
    }
}

fn taps<'a>(voice: &'a Voice<'a>, say: &'a ParticipantSay) -> Taps<'a> {
    Taps {
        voice,
        tag: &say.tag,
        age: say.age,
        can_ask_for: say.can_ask_for.as_ref(),
        has_agreed: say.has_agreed,
    }
}

/// Makes a party's buttons.
pub(super) struct Taps<'a> {
    voice: &'a Voice<'a>,
    tag: &'a Tag,
    /// How old they are, where that matters.
    age: Option<AgeBand>,
    /// With whom they can ask to fill in the question together.
    can_ask_for: Option<&'a Words>,
    /// Something was agreed that concerns them.
    has_agreed: bool,
}

impl Taps<'_> {
    /// A button whose label is the message of its own name: `button-skip`, `button-flag-talk`.
    fn of(&self, tap: Tap) -> Button {
        self.named(&tap.encode().replace('=', "-"), tap)
    }

    /// A button that is called otherwise here: its label is the message `button-<name>`.
    fn named(&self, name: &str, tap: Tap) -> Button {
        self.labelled(self.voice.label(&format!("button-{name}")), tap)
    }

    fn labelled(&self, label: impl Into<String>, tap: Tap) -> Button {
        let press = Press::Preparation {
            case: self.tag.case.clone(),
            party: self.tag.party,
            revision: self.tag.revision,
            tap,
        };
        Button::new(label, &press)
    }

    /// Help is one tap away from everywhere, and so is the way out.
    fn ways_out(&self) -> [Button; 2] {
        [self.named("pause-or-stop", Tap::StopMenu), self.talk()]
    }

    /// Asks to fill it in together, where that can be.
    fn together(&self) -> Option<Button> {
        let name = Args::new().words("name", self.can_ask_for?);
        let label = self.voice.plain("button-together", &name);
        Some(self.labelled(label, Tap::AskTogether))
    }

    /// A copy of everything, before it goes.
    fn copy(&self) -> Button {
        Button::new(
            self.voice.label("button-copy-first"),
            &Press::General(GeneralTap::Copy),
        )
    }

    fn talk(&self) -> Button {
        self.of(Tap::TalkMenu)
    }
}

fn reply_args(reply: kring_rules::consent::Reply) -> Args {
    Args::new().text("reply", reply.code())
}

//! A question on the screen, and the same question once it has been answered.

use std::path::Path;

use super::Taps;
use crate::args::Args;
use crate::html::Html;
use crate::mark::Mark;
use crate::page::Page;
use crate::sheet::{Button, ReadAloud, shortened};
use crate::voice::Voice;
use kring_rules::answer::State;
use kring_rules::ids::{OptionId, QuestionId};
use kring_rules::press::Tap;
use kring_rules::role::Role;
use kring_rules::say::{More, Place, Prompt, PromptKind};
use kring_rules::turn::Meant;
use kring_rules::words::Words;

/// Of an earlier answer so many characters are shown with the question.
const EXCERPT: usize = 300;

impl Voice<'_> {
    pub(super) fn prompt(&self, page: &mut Page, taps: &Taps<'_>, prompt: &Prompt, role: Role) {
        self.asked(page, prompt, role);
        page.lines(hints(prompt).map(|hint| self.words(hint).italic()));
        buttons(page, taps, (prompt, role));
    }

    /// What is asked, with what stands there already.
    pub(crate) fn asked(&self, page: &mut Page, prompt: &Prompt, role: Role) {
        page.paragraph(&self.progress(prompt, role).italic());
        if matches!(prompt.place, Place::First | Place::OpensPhase) {
            let id = format!("phase-{}-opening", prompt.phase.as_str());
            page.paragraph(&self.html(&id, &Args::new().text("role", role.code())));
        }
        page.paragraph(&emphasised(&self.question(&prompt.question, role)));
        self.earlier(page, prompt);
        self.then_and_now(page, prompt);
    }

    fn progress(&self, prompt: &Prompt, role: Role) -> Html {
        let (part, parts) = self.part_number(&prompt.phase, role);
        let args = Args::new()
            .number("part", part)
            .number("parts", parts)
            .text("phase", self.phase(&prompt.phase, role));
        self.html("progress", &args)
    }

    /// What was answered before, when there is something that the buttons do not show.
    fn earlier(&self, page: &mut Page, prompt: &Prompt) {
        let chosen = prompt.kind == PromptKind::One && !prompt.chosen.is_empty();
        if !chosen && !prompt.is_told() {
            return;
        }
        let head = if prompt.place.was_answered() {
            "earlier-answer"
        } else {
            "written-so-far"
        };
        // What was spoken says so itself.
        if chosen || prompt.words.is_some() || prompt.place.was_answered() {
            page.paragraph(&self.words(head));
        }
        if chosen {
            let labels = self.options(&prompt.question, &prompt.chosen);
            page.line(&Html::text(&Mark::Chosen.before(&labels)));
        }
        if let Some(words) = &prompt.words {
            page.quote(&excerpt(words));
        }
        self.voices_said(page, &prompt.voices);
        if let Some(what_follows) = what_follows(prompt) {
            page.paragraph(&self.words(what_follows).italic());
        }
    }

    /// What was chosen of then and of now, in words: on the buttons stands a sign.
    fn then_and_now(&self, page: &mut Page, prompt: &Prompt) {
        if prompt.kind != PromptKind::ThenAndNow {
            return;
        }
        let chosen = |when: &'static str, is_now: bool| {
            let of_when = |option: &&OptionId| option.said_of_now().is_some() == is_now;
            let labels = prompt.chosen.iter().filter(of_when).map(|option| {
                let base = option.said_of_now().unwrap_or_else(|| option.clone());
                self.option(&prompt.question, &base)
            });
            let labels = labels.collect::<Vec<_>>().join(", ");
            let args = Args::new().text("options", labels.clone());
            (!labels.is_empty()).then(|| self.html(when, &args))
        };
        let both = [chosen("chosen-then", false), chosen("chosen-now", true)];
        page.lines(both.into_iter().flatten());
    }

    /// An answer in words is kept; what follows joins it.
    pub(super) fn anything_else(&self, page: &mut Page, taps: &Taps<'_>, more: &More) {
        let args = Args::new()
            .text("kept", more.kept.code())
            .text("question", self.short(&more.question));
        page.paragraph(&self.html("scene-anything-else", &args));
        page.row([taps.of(Tap::Next)]);
        page.row(
            more.before
                .iter()
                .map(|_| taps.named("belonged-before", Tap::BelongedBefore)),
        );
        page.row(taps.ways_out());
    }

    /// *Nothing* was chosen beside something: what is meant?
    pub(super) fn alone_or_not(
        &self,
        page: &mut Page,
        taps: &Taps<'_>,
        question: &QuestionId,
        alone: &OptionId,
    ) {
        let label = self.option(question, alone);
        let args = Args::new().text("option", label.clone());
        page.paragraph(&self.html("scene-alone-or-not", &args));
        for meant in Meant::ALL {
            let name = format!("button-settle-{}", meant.code());
            let label = self.plain(&name, &Args::new().text("option", label.clone()));
            page.row([taps.labelled(label, Tap::Settle(*meant))]);
        }
        page.row(taps.ways_out());
    }

    /// A question, to be heard.
    pub(super) fn aloud(&self, page: &mut Page, question: &QuestionId, role: Role) {
        let failing = self.words("aloud-not");
        let Some(file) = self.recording_of(question, role) else {
            return page.paragraph(&failing);
        };
        page.paragraph(&Html::text(&self.short(question)).italic());
        page.reads(ReadAloud {
            file: file.to_owned(),
            failing: failing.to_string(),
        });
        page.hush();
    }

    /// The recording of this question, if there is one. What makes an option concrete has none: it names the option.
    fn recording_of(&self, question: &QuestionId, role: Role) -> Option<&Path> {
        let (question, None) = question.parts() else {
            return None;
        };
        let guide = self.guide()?;
        self.texts.aloud.of(self.language, guide, question, role)
    }

    pub(super) fn answered(&self, page: &mut Page, prompt: &Prompt, state: State, role: Role) {
        page.paragraph(&self.progress(prompt, role).italic());
        page.paragraph(&self.question(&prompt.question, role));
        let mark = match state {
            State::Skipped => "answered-skipped",
            State::Later => "answered-later",
            State::Given | State::Choosing | State::Again => "answered-given",
        };
        page.paragraph(&Html::text(&self.label(mark)).italic());
        if mark == "answered-given" && !prompt.chosen.is_empty() {
            let labels = self.options(&prompt.question, &prompt.chosen);
            page.line(&Html::text(&labels).bold());
        }
        if let Some(words) = &prompt.words {
            page.quote(&excerpt(words));
        }
        self.voices_said(page, &prompt.voices);
    }
}

/// What is asked stands out; what is said to explain it does not.
pub(super) fn emphasised(question: &Html) -> Html {
    let text = question.as_str();
    if text.contains('<') {
        return question.clone();
    }
    let (asked, explained) = text.split_at(text.rfind('?').map_or(text.len(), |at| at + 1));
    let asked = Html::wording(asked.to_owned()).bold();
    asked.then(&Html::wording(explained.to_owned()))
}

/// What becomes of the words of an earlier answer when more is written.
fn what_follows(prompt: &Prompt) -> Option<&'static str> {
    if !prompt.is_told() {
        return None;
    }
    match prompt.place {
        Place::WentBackTo => Some("earlier-is-added-to"),
        Place::LookedAtAgain if prompt.kind == PromptKind::Text => Some("earlier-is-replaced"),
        Place::LookedAtAgain | Place::First | Place::OpensPhase | Place::OnTheWay => None,
    }
}

fn excerpt(words: &Words) -> Words {
    Words::new(&shortened(words.as_str(), EXCERPT))
}

fn hints(prompt: &Prompt) -> impl Iterator<Item = &'static str> {
    let own_words = prompt.own_words.then_some("own-words-welcome");
    on_several(prompt).into_iter().chain(own_words)
}

/// How more than one button is chosen, where that can be done.
pub(crate) fn on_several(prompt: &Prompt) -> Option<&'static str> {
    match prompt.kind {
        PromptKind::Text | PromptKind::One => None,
        PromptKind::Several => Some("choose-several"),
        PromptKind::ThenAndNow => Some("choose-then-and-now"),
    }
}

fn buttons(page: &mut Page, taps: &Taps<'_>, (prompt, role): (&Prompt, Role)) {
    let option = |option: &OptionId| option_button(taps, prompt, option);
    page.grid(on_buttons(prompt).map(option));
    let says_something = !prompt.chosen.is_empty() || prompt.is_told();
    // Whoever has chosen something does not skip: where one was, the other stands.
    let has_chosen = prompt.kind.takes_several() && says_something;
    let before = prompt.place.was_answered();
    let mut aside = Vec::new();
    if before {
        let empty = says_something.then(|| taps.of(Tap::Empty));
        aside.extend([Some(taps.of(Tap::Keep)), empty].into_iter().flatten());
        if has_chosen || !says_something {
            page.row(std::mem::take(&mut aside));
        }
    }
    if has_chosen {
        aside.push(taps.of(Tap::Done));
    }
    if !(before && says_something) {
        aside.extend((!has_chosen).then(|| taps.of(Tap::Skip)));
        aside.push(taps.of(Tap::Later));
    }
    aside.extend((prompt.place != Place::First).then(|| taps.of(Tap::Back)));
    page.row(aside);
    page.row(taps.together().into_iter().chain(aloud(taps, prompt, role)));
    page.row(taps.ways_out());
}

/// It can be heard, where the organisation has a recording of it.
fn aloud(taps: &Taps<'_>, prompt: &Prompt, role: Role) -> Option<Button> {
    let recorded = taps.voice.recording_of(&prompt.question, role);
    recorded.map(|_| taps.named("aloud", Tap::Aloud(prompt.question.clone())))
}

fn option_button(taps: &Taps<'_>, prompt: &Prompt, option: &OptionId) -> Button {
    let label = taps.voice.option(&prompt.question, option);
    // Where one is chosen the next question comes; what was chosen before stands in the text.
    let mark = Mark::of(prompt, option).filter(|_| prompt.kind.takes_several());
    let label = mark.map_or(label.clone(), |mark| mark.before(&label));
    taps.labelled(label, Tap::Choose(tapped(prompt, option)))
}

/// The option that a button carries.
pub(crate) fn tapped(prompt: &Prompt, option: &OptionId) -> OptionId {
    match prompt.kind {
        PromptKind::ThenAndNow => option.next_tap(&prompt.chosen),
        PromptKind::Text | PromptKind::One | PromptKind::Several => option.clone(),
    }
}

/// What has a button of its own: then and now share one.
pub(crate) fn on_buttons(prompt: &Prompt) -> impl Iterator<Item = &OptionId> {
    let shares = |option: &&OptionId| {
        prompt.kind == PromptKind::ThenAndNow && option.said_of_now().is_some()
    };
    prompt.options.iter().filter(move |option| !shares(option))
}

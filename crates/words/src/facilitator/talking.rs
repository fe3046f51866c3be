//! A talk in which somebody is prepared: the question to ask, in the words in which they would read it, and buttons for what
//! they tell.

use crate::args::Args;
use crate::mark::Mark;
use crate::page::Page;
use crate::participant::{on_buttons, on_several, tapped};
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::ids::OptionId;
use kring_rules::press::{CaseTap, Press};
use kring_rules::say::{PartyTitle, Place, Prompt, PromptKind, TalkAt, TalkView};

impl Voice<'_> {
    pub(super) fn talk(&self, view: &TalkView) -> Page {
        let title = &view.title;
        let args = Args::new()
            .words("alias", &title.alias)
            .text("phone", if view.has_phone { "yes" } else { "no" });
        let mut page = Page::of(&self.title(title));
        match &view.at {
            TalkAt::Agree => {
                page.paragraph(&self.html("talk-agree", &args));
                let agreed = CaseTap::Agreed(title.party);
                page.row([self.does("agreed", &title.case, title.stamp, agreed)]);
            }
            TalkAt::Question(prompt) => self.ask_in_talk(&mut page, view, prompt),
            TalkAt::Closed(_) => page.paragraph(&self.html("talk-closed", &args)),
            TalkAt::Whole => {
                page.paragraph(&self.html("talk-whole", &args));
                page.row([self.talk_is_whole(view)]);
            }
            TalkAt::HandedIn => page.paragraph(&self.html("talk-handed-in", &args)),
        }
        page.row([self.tap("talk-later", &title.case, CaseTap::Party(title.party))]);
        page
    }

    fn ask_in_talk(&self, page: &mut Page, view: &TalkView, prompt: &Prompt) {
        let title = &view.title;
        self.in_guide(&title.guide, |voice| {
            voice.asked(page, prompt, title.role);
            page.grid(on_buttons(prompt).map(|option| voice.told_option(title, prompt, option)));
        });
        let several = prompt.kind.takes_several();
        let hint = match prompt.kind {
            PromptKind::Text => "talk-write",
            PromptKind::One | PromptKind::Several | PromptKind::ThenAndNow if prompt.own_words => {
                "talk-write-or-choose"
            }
            PromptKind::One | PromptKind::Several | PromptKind::ThenAndNow => "talk-choose",
        };
        page.paragraph(&self.words(hint).italic());
        if let Some(hint) = on_several(prompt) {
            page.paragraph(&self.words(hint).italic());
        }
        let does = |name, tap| self.does(name, &title.case, title.stamp, tap);
        if several {
            page.row([does("tell-done", CaseTap::TellDone(title.party))]);
        }
        let back = does("tell-back", CaseTap::TellBack(title.party));
        let skip = does("tell-skip", CaseTap::TellSkip(title.party));
        page.row(
            [skip]
                .into_iter()
                .chain((prompt.place != Place::First).then_some(back)),
        );
        if view.has_phone {
            page.row([self.talk_is_whole(view)]);
        }
    }

    fn told_option(&self, title: &PartyTitle, prompt: &Prompt, option: &OptionId) -> Button {
        let label = self.option(&prompt.question, option);
        let label = Mark::of(prompt, option).map_or(label.clone(), |mark| mark.before(&label));
        let tap = CaseTap::Tell(title.party, tapped(prompt, option));
        Button::new(label, &Press::in_case(title.case.clone(), title.stamp, tap))
    }

    fn talk_is_whole(&self, view: &TalkView) -> Button {
        let name = if view.has_phone {
            "show-them"
        } else {
            "talk-whole"
        };
        let whole = CaseTap::TalkWhole(view.title.party);
        self.does(name, &view.title.case, view.title.stamp, whole)
    }

    /// What was noted goes for good: it is asked once more, the safe way out first.
    pub(super) fn confirm_forget(&self, title: &PartyTitle) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("confirm-forget", &Args::new().words("alias", &title.alias)));
        page.row([self.tap("forget-not", &title.case, CaseTap::Party(title.party))]);
        page.row([self.does(
            "forget",
            &title.case,
            title.stamp,
            CaseTap::Forget(title.party),
        )]);
        page
    }
}

//! What anybody can hear: a party, a facilitator, a stranger.

use super::args::Args;
use super::page::Page;
use super::sheet::{Button, Sheet, shortened};
use super::voice::Voice;
use kring_rules::press::{GeneralTap, Press};
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, Hat, Toast};

/// Telegram takes a toast of so many characters.
const LONGEST_TOAST: usize = 200;

impl Voice<'_> {
    /// What anybody can hear.
    pub(super) fn general(&self, say: &GeneralSay) -> Vec<Sheet> {
        let page = match say {
            GeneralSay::Toast(toast) => return vec![self.toast(*toast)],
            GeneralSay::Stranger => self.stranger(),
            GeneralSay::Link(trouble) => Page::of(&self.words(&format!("link-{}", trouble.code()))),
            GeneralSay::Languages => self.languages(),
            GeneralSay::LanguageIs(language) => self.language_is(*language),
            GeneralSay::Privacy => self.privacy(),
            GeneralSay::NothingHeld => self.nothing_held(),
            GeneralSay::EnoughCopies => Page::of(&self.words("enough-copies")),
            GeneralSay::Switch(hats) => self.switch(hats),
            GeneralSay::SwitchedTo(hat) => self.switched(hat),
            GeneralSay::NothingToSwitch => Page::of(&self.words("nothing-to-switch")),
            GeneralSay::NotInGroups => Page::of(&self.words("not-in-groups")),
            GeneralSay::CaseUnreadable => Page::of(&self.words("case-unreadable")),
            GeneralSay::Trouble => Page::of(&self.words("trouble")),
        };
        page.into_sheets()
    }

    /// Plain text, for a toast shows no markup.
    fn toast(&self, toast: Toast) -> Sheet {
        let text = self.label(&format!("toast-{}", toast.code()));
        Sheet {
            html: shortened(&text, LONGEST_TOAST),
            marked: true,
            document: None,
            buttons: Vec::new(),
            protected: false,
            silent: true,
        }
    }

    fn stranger(&self) -> Page {
        let mut page = Page::of(&self.words("stranger"));
        self.add_contact(&mut page);
        self.help_lines(&mut page);
        page
    }

    fn add_contact(&self, page: &mut Page) {
        if !self.around.contact.is_empty() {
            page.paragraph(&self.contact());
        }
    }

    fn languages(&self) -> Page {
        let mut page = Page::of(&self.words("languages"));
        let button = |language: &Language| {
            let press = Press::General(GeneralTap::Language(*language));
            Button::new(self.language_name(*language), &press)
        };
        page.row(Language::ALL.iter().map(button));
        page
    }

    /// A language by its own name.
    pub(super) fn language_name(&self, language: Language) -> String {
        self.label(&format!("language-{}", language.code()))
    }

    /// Said in the new language, whatever was spoken before.
    fn language_is(&self, language: Language) -> Page {
        self.in_language(language, |voice| Page::of(&voice.words("language-is")))
    }

    fn privacy(&self) -> Page {
        let mut page = Page::of(&self.words("privacy"));
        self.add_contact(&mut page);
        page
    }

    fn nothing_held(&self) -> Page {
        let mut page = Page::of(&self.words("nothing-held"));
        self.add_contact(&mut page);
        page
    }

    fn switch(&self, hats: &[Hat]) -> Page {
        let mut page = Page::of(&self.words("switch"));
        page.rows(hats.iter().map(|hat| self.hat_button(hat)));
        page
    }

    fn hat_button(&self, hat: &Hat) -> Button {
        match hat {
            Hat::Facilitator => Button::new(
                self.label("hat-facilitator"),
                &Press::General(GeneralTap::SwitchToFacilitator),
            ),
            Hat::Party {
                case, party, alias, ..
            } => Button::new(
                self.plain("hat-party", &Args::new().words("alias", alias)),
                &Press::General(GeneralTap::SwitchTo(case.clone(), *party)),
            ),
        }
    }

    fn switched(&self, hat: &Hat) -> Page {
        Page::of(&match hat {
            Hat::Facilitator => self.words("switched-facilitator"),
            Hat::Party { alias, .. } => {
                self.html("switched-party", &Args::new().words("alias", alias))
            }
        })
    }
}

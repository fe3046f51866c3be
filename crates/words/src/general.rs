//! What anybody can hear: a party, a facilitator, a stranger.

use super::args::Args;
use super::commands::Menu;
use super::html::Html;
use super::page::Page;
use super::sheet::{Button, Sheet, shortened};
use super::voice::Voice;
use kring_rules::command::Command;
use kring_rules::press::{GeneralTap, Press};
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, Hat, Tag, Toast, Whose};
use kring_rules::words::Words;

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
            GeneralSay::InEveryLanguage(say) => return self.in_every_language(say),
            GeneralSay::EnoughCopies => Page::of(&self.words("enough-copies")),
            GeneralSay::Switch(hats) => self.switch(hats),
            GeneralSay::SwitchedTo(hat) => self.switched(hat),
            GeneralSay::WhichConversation(hats, words) => self.which_conversation(hats, words),
            GeneralSay::NotHeld => Page::of(&self.words("not-held")),
            GeneralSay::HeldIsLetGo => Page::of(&self.words("held-is-let-go")),
            GeneralSay::AlsoOpen(hats) => self.also_open(hats),
            GeneralSay::NothingToSwitch => Page::of(&self.words("nothing-to-switch")),
            GeneralSay::NotInGroups => Page::of(&self.words("not-in-groups")),
            GeneralSay::CaseUnreadable => Page::of(&self.words("case-unreadable")),
            GeneralSay::Trouble => Page::of(&self.words("trouble")),
        };
        page.into_sheets()
    }

    /// The commands of a menu, each with what it does: for facilitators in words of their own, where there are.
    pub(super) fn menu(&self, menu: Menu) -> Vec<(String, String)> {
        let described = |command: Command| {
            let word = self.texts.word(self.language, command);
            let own = format!("facilitator-command-{}", command.code());
            let id = match menu {
                Menu::Facilitator if self.knows(&own) => own,
                Menu::Facilitator | Menu::Participant => format!("command-{}", command.code()),
            };
            (word.to_owned(), self.plain(&id, &Args::new()))
        };
        menu.commands().map(described).collect()
    }

    fn in_every_language(&self, say: &GeneralSay) -> Vec<Sheet> {
        let mut sheets = self.general(say);
        for other in self.other_languages() {
            sheets.extend(self.in_language(other, |voice| voice.general(say)));
        }
        sheets
    }

    /// Plain text, for a toast shows no markup.
    fn toast(&self, toast: Toast) -> Sheet {
        let text = self.label(&format!("toast-{}", toast.code()));
        Sheet {
            html: shortened(&text, LONGEST_TOAST),
            marked: true,
            document: None,
            recording: None,
            aloud: None,
            buttons: Vec::new(),
            copies: None,
            protected: false,
            silent: true,
        }
    }

    fn stranger(&self) -> Page {
        let mut page = Page::of(&self.words("stranger"));
        self.add_contact(&mut page);
        self.help_lines(&mut page, None);
        page
    }

    fn add_contact(&self, page: &mut Page) {
        if !self.around.contact.is_empty() {
            page.paragraph(&self.contact());
        }
    }

    fn languages(&self) -> Page {
        let mut page = Page::of(&self.words("languages"));
        for other in self.other_languages() {
            page.line(&self.in_language(other, |voice| voice.words("languages")));
        }
        page.grid(self.texts.languages().all().map(|one| self.speaking(one)));
        page
    }

    /// The languages that are not spoken now, each by its own name: whoever reads none of the others finds theirs.
    pub(super) fn other_languages(&self) -> impl Iterator<Item = Language> {
        let all = self.texts.languages().all();
        all.filter(|other| *other != self.language)
    }

    /// Goes on in that language.
    pub(super) fn speaking(&self, language: Language) -> Button {
        let press = Press::General(GeneralTap::Language(language));
        Button::new(self.language_name(language), &press)
    }

    /// A language by its own name.
    pub(super) fn language_name(&self, language: Language) -> String {
        self.texts.own_name(language)
    }

    /// Said in the new language, whatever was spoken before.
    fn language_is(&self, language: Language) -> Page {
        self.in_language(language, |voice| Page::of(&voice.words("language-is")))
    }

    fn privacy(&self) -> Page {
        let mut page = Page::of(&self.words("privacy"));
        self.add_contact(&mut page);
        if !self.around.privacy_url.is_empty() {
            let url = Args::new().text("url", &self.around.privacy_url);
            page.paragraph(&self.html("privacy-page", &url));
        }
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
                case,
                party,
                alias,
                whose,
                ..
            } => Button::new(
                self.conversation("hat", whose, alias),
                &Press::General(GeneralTap::SwitchTo(case.clone(), *party)),
            ),
        }
    }

    /// A conversation by its facilitator and, where that does not tell it apart, by more.
    fn conversation(&self, family: &str, whose: &Whose, alias: &Words) -> String {
        let (id, args) = named(family, whose, alias);
        self.plain(&id, &args)
    }

    /// Whose conversation it is, above what is said in it.
    pub(super) fn head_of(&self, whose: &Whose) -> Html {
        let (id, args) = named("head", whose, &Words::default());
        self.html(&id, &args).italic()
    }

    /// Goes to that conversation.
    pub(super) fn button_to(&self, tag: &Tag, whose: Option<&Whose>) -> Button {
        let label = match whose {
            Some(whose) => self.conversation("hat", whose, &Words::default()),
            None => self.label("button-go-on"),
        };
        let press = GeneralTap::SwitchTo(tag.case.clone(), tag.party);
        Button::new(label, &Press::General(press))
    }

    fn which_conversation(&self, hats: &[Hat], words: &Words) -> Page {
        let mut page = Page::of(&self.words("which-conversation"));
        page.quote(words);
        page.rows(hats.iter().map(|hat| self.hat_button(hat)));
        page.row([Button::new(
            self.label("button-let-go"),
            &Press::General(GeneralTap::LetGoOfHeld),
        )]);
        page
    }

    fn also_open(&self, hats: &[Hat]) -> Page {
        let mut page = Page::of(&self.words("also-open"));
        page.rows(hats.iter().map(|hat| self.hat_button(hat)));
        page
    }

    fn switched(&self, hat: &Hat) -> Page {
        Page::of(&match hat {
            Hat::Facilitator => self.words("switched-facilitator"),
            Hat::Party { alias, whose, .. } => {
                let (id, args) = named("switched", whose, alias);
                self.html(&id, &args)
            }
        })
    }
}

/// The message of this family that names a conversation: by its facilitator, or else by more.
fn named(family: &str, whose: &Whose, alias: &Words) -> (String, Args) {
    let facilitator = whose.facilitator.clone();
    let args = Args::new().words("facilitator", &facilitator);
    match (&whose.alias, whose.number) {
        _ if facilitator.is_empty() => {
            let args = Args::new().words("alias", alias);
            (format!("{family}-party"), args)
        }
        (None, _) => (format!("{family}-with"), args),
        (Some(alias), None) => (format!("{family}-with-as"), args.words("alias", alias)),
        (Some(alias), Some(number)) => {
            let args = args.words("alias", alias).number("number", number);
            (format!("{family}-with-as-number"), args)
        }
    }
}

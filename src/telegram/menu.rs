//! The command menus, per language: for everybody, for each facilitator, and for whoever chose a language.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use teloxide::prelude::*;
use teloxide::types::{BotCommand, BotCommandScope, ChatId, Recipient};

use super::call::call;
use super::connect::Connection;
use crate::desk::Letter;
use kring_rules::ids::PersonId;
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, Lead, Say};
use kring_words::{Menu, Texts};

/// Publishes the menu that everybody sees in this language.
pub(super) async fn publish_menu(
    connection: &Connection,
    texts: &Texts,
    language: Language,
    code: Option<&str>,
) {
    let commands = menu(texts, language, Menu::Participant);
    let mut request = connection.sender.set_my_commands(commands);
    request.language_code = code.map(str::to_owned);
    if call(&connection.sender, request).await.is_err() {
        tracing::warn!("the command menu could not be published; it will be at the next start");
    }
}

/// A menu that someone has in their own chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OwnMenu {
    menu: Menu,
    language: Language,
}

/// The menus that people have in their own chat, instead of the one for everybody: facilitators have theirs, and whoever
/// chose a language has it in that one. Telegram keeps them; here is remembered which were given since kring started.
#[derive(Default)]
pub(super) struct OwnMenus(Mutex<HashMap<PersonId, OwnMenu>>);

impl OwnMenus {
    /// The menu that the reader of this letter is to have, unless they were given it.
    pub(super) fn called_for(&self, letter: &Letter) -> Option<OwnMenu> {
        let mut given = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = given.get(&letter.to).copied();
        let wanted = match &letter.say {
            Say::Facilitator(_) => OwnMenu {
                menu: Menu::Facilitator,
                language: letter.language,
            },
            Say::General(GeneralSay::LanguageIs(language)) => OwnMenu {
                menu: known.map_or(Menu::Participant, |own| own.menu),
                language: *language,
            },
            // Whoever begins is spoken to in the language chosen for them, whatever their phone speaks.
            Say::Participant(say) if say.leads.contains(&Lead::Welcome) => OwnMenu {
                menu: known.map_or(Menu::Participant, |own| own.menu),
                language: letter.language,
            },
            Say::Participant(_) | Say::General(_) | Say::Nothing => return None,
        };
        given.insert(letter.to, wanted);
        (known != Some(wanted)).then_some(wanted)
    }

    fn was_not_given(&self, person: PersonId) {
        let mut given = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        given.remove(&person);
    }

    /// Gives someone the menu that was called for.
    pub(super) async fn give(
        &self,
        connection: &Connection,
        texts: &Texts,
        to: PersonId,
        own: OwnMenu,
    ) {
        let chat_id = Recipient::Id(ChatId(to.0));
        let commands = menu(texts, own.language, own.menu);
        let request = connection.sender.set_my_commands(commands);
        let request = request.scope(BotCommandScope::Chat { chat_id });
        if call(&connection.sender, request).await.is_err() {
            self.was_not_given(to);
            tracing::warn!("somebody's own command menu could not be published");
        }
    }
}

fn menu(texts: &Texts, language: Language, menu: Menu) -> Vec<BotCommand> {
    let commands = texts.commands(language, menu).into_iter();
    commands
        .map(|(name, description)| BotCommand::new(name, description))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Kept;
    use kring_rules::say::{FacilitatorSay, How};

    fn letter(language: Language, say: Say) -> Letter {
        Letter {
            to: PersonId(7),
            language,
            say,
            how: How::New,
            sent: 0,
            kept: Kept::House,
            take_back: vec![],
            written: kring_rules::moment::Moment::default(),
            refused: None,
        }
    }

    fn help(language: Language) -> Letter {
        letter(language, Say::Facilitator(Box::new(FacilitatorSay::Help)))
    }

    fn chosen(language: Language) -> Letter {
        letter(language, Say::General(GeneralSay::LanguageIs(language)))
    }

    fn own(menu: Menu, language: Language) -> OwnMenu {
        OwnMenu { menu, language }
    }

    #[test]
    fn a_facilitator_has_their_own_menu_in_their_language() {
        let menus = OwnMenus::default();
        let dutch = own(Menu::Facilitator, Language::DUTCH);
        assert_eq!(menus.called_for(&help(Language::DUTCH)), Some(dutch));
        assert_eq!(menus.called_for(&help(Language::DUTCH)), None);
        let english = own(Menu::Facilitator, Language::ENGLISH);
        assert_eq!(menus.called_for(&chosen(Language::ENGLISH)), Some(english));
        assert_eq!(menus.called_for(&help(Language::ENGLISH)), None);
    }

    #[test]
    fn whoever_chooses_a_language_has_the_menu_in_it() {
        let menus = OwnMenus::default();
        let privacy = letter(Language::DUTCH, Say::General(GeneralSay::Privacy));
        assert_eq!(menus.called_for(&privacy), None);
        let dutch = own(Menu::Participant, Language::DUTCH);
        assert_eq!(menus.called_for(&chosen(Language::DUTCH)), Some(dutch));
    }

    #[test]
    fn what_could_not_be_given_is_given_again() {
        let menus = OwnMenus::default();
        let first = menus.called_for(&help(Language::DUTCH));
        menus.was_not_given(PersonId(7));
        assert_eq!(menus.called_for(&help(Language::DUTCH)), first);
    }
}

//! Links, ready to be forwarded: the message is the whole invitation, so nothing else stands in it.

use crate::args::Args;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::ids::Token;
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_rules::words::Words;

impl Voice<'_> {
    /// A word on whose it is, so that links are not mixed up.
    pub(super) fn link_head(&self, alias: &Words, token: &Token) -> Page {
        let mut page = Page::of(&self.html("party-link-for", &Args::new().words("alias", alias)));
        page.copies(self.label("button-copy-link"), self.link(token));
        page.hush();
        page
    }

    /// In the language of the party, who reads it.
    pub(super) fn party_link(
        &self,
        (alias, from): (&Words, &Words),
        token: &Token,
        language: Language,
        expires: Moment,
    ) -> Page {
        self.in_language(language, |voice| {
            let args = voice.link_args(token, expires).words("alias", alias);
            let mut page = Page::of(&voice.html("party-link", &args));
            if !from.is_empty() {
                let signed = Args::new().words("from", from);
                page.paragraph(&voice.html("party-link-signed", &signed));
            }
            page
        })
    }

    pub(super) fn facilitator_link(&self, name: &Words, token: &Token, expires: Moment) -> Page {
        let args = self.link_args(token, expires).words("name", name);
        Page::of(&self.html("facilitator-link", &args))
    }

    fn link_args(&self, token: &Token, expires: Moment) -> Args {
        Args::new()
            .text("link", self.link(token))
            .text("moment", self.moment(expires))
    }

    fn link(&self, token: &Token) -> String {
        format!("https://t.me/{}?start={}", self.around.bot, token.reveal())
    }
}

//! A party's own copy of everything that is held about them. Nothing in it is about anybody else.

use kring_paper::Blocks;

use super::parts::{code, heading, name, paragraph, quote, text, worded};
use crate::args::Args;
use crate::page::Page;
use crate::sheet::capitalised;
use crate::voice::Voice;
use kring_paper::Look;
use kring_rules::consent::Consent;
use kring_rules::deed::DeedKind;
use kring_rules::held::PartyData;
use kring_rules::moment::Moment;
use kring_rules::words::Words;

impl Voice<'_> {
    /// The copy, under a few words on what it is.
    pub(crate) fn own_copy_of_party(&self, page: &mut Page, data: &PartyData) {
        page.paragraph(&self.html("mydata-caption", &Args::new().words("alias", &data.alias)));
        let (name, title) = (self.label("mydata-file"), self.label("mydata-title"));
        let pages = self.in_guide(&data.guide, |voice| voice.own_pages(&title, data));
        page.attach(self.document(&name, &title, pages));
    }

    fn own_pages(&self, title: &str, data: &PartyData) -> Blocks {
        let some = |is: bool, id, body: &dyn Fn() -> Blocks| is.then(|| self.chapter(id, body()));
        let consents = self.consents(&data.consents, "mydata-consents-none");
        heading(1, title)
            .then(self.prose("mydata-opening"))
            .then(self.care("mydata-care"))
            .then(self.made(data.at))
            .then(self.chapter("mydata-about", self.about_party(data)))
            .then(self.chapter("mydata-consents", consents))
            .then(self.chapter("mydata-answers", self.own_answers(data)))
            .then(self.chapter("mydata-course", self.own_course(data)))
            .then(self.chapter("mydata-flags", self.own_flags(data)))
            .then_if(some(
                !data.undecided.is_empty(),
                "mydata-undecided",
                &|| self.undecided(&data.undecided),
            ))
            .then_if(some(!data.left.is_empty(), "mydata-left", &|| {
                self.left_table(&data.left)
            }))
            .then_if(some(!data.day.is_nothing(), "mydata-day", &|| {
                self.own_day(&data.day)
            }))
            .then_if(some(
                !data.programme.is_nothing(),
                "mydata-programme",
                &|| self.own_programme(&data.programme),
            ))
            .then_if((!data.closing.is_nothing()).then(|| self.own_closing(&data.closing)))
            .then_if(some(!data.sent.is_empty(), "mydata-sent", &|| {
                self.sent_table(&data.sent)
            }))
            .then(self.chapter("mydata-readers", self.readers(data)))
            .then(self.chapter("mydata-readings", self.readings(data)))
            .then(self.chapter("mydata-rights", self.rights("mydata-rights-text")))
            .then(self.chapter("mydata-not-here", self.prose("mydata-not-here-text")))
    }

    fn about_party(&self, data: &PartyData) -> Blocks {
        let mut facts = vec![
            ("document-alias", name(&data.alias).into()),
            (
                "mydata-role",
                text(self.label(&format!("mydata-role-{}", data.role.code()))),
            ),
            (
                "document-age",
                text(capitalised(
                    &self.label(&format!("age-{}", data.age.code())),
                )),
            ),
            ("document-language", text(self.language_name(data.language))),
        ];
        facts.extend(
            data.person
                .map(|person| ("document-chat", text(person.0.to_string()))),
        );
        facts.extend(data.joined.map(|at| ("document-joined", self.when(at))));
        facts.push(("document-active", self.when(data.active)));
        facts.extend(
            data.blocked_since
                .map(|at| ("document-blocked", self.when(at))),
        );
        facts.push(("document-code", code(&data.case)));
        self.facts_list(facts)
            .then(self.prose("mydata-about-whence"))
    }

    /// Every consent screen that was answered: what, the reply, and when to which text.
    pub(super) fn consents(&self, consents: &[Consent], none: &str) -> Blocks {
        if consents.is_empty() {
            return self.prose(none);
        }
        let row = |consent: &Consent| {
            let reply = self.label(&format!("document-reply-{}", consent.reply.code()));
            let args = Args::new()
                .text("moment", self.dated(consent.at))
                .text(
                    "until",
                    consent.until.map_or("none".to_owned(), |at| self.dated(at)),
                )
                .number("version", consent.text);
            let reply = match &consent.told {
                Some(name) => {
                    let name = Args::new().words("name", name).text("confirmed", "no");
                    format!("{reply} ({})", self.plain("told-to", &name))
                }
                None => reply,
            };
            vec![
                text(self.label(&format!("document-screen-{}", consent.screen.code()))),
                text(reply),
                text(self.plain("document-consented", &args)),
            ]
        };
        let heads = [
            "document-consent-head",
            "document-reply-head",
            "document-when-head",
        ];
        self.table(&heads, consents.iter().map(row))
    }

    fn undecided(&self, written: &[Words]) -> Blocks {
        self.prose("mydata-undecided-about")
            .then(written.iter().map(quote).collect::<Blocks>())
    }

    fn readings(&self, data: &PartyData) -> Blocks {
        if data.readings.is_empty() {
            return self.prose("mydata-readings-none");
        }
        let row = |(at, kind): &(Moment, DeedKind)| {
            let what = self.label(&format!("mydata-reading-{}", kind.code()));
            vec![self.when(*at), text(what)]
        };
        let heads = ["document-when-head", "mydata-reading-head"];
        self.prose("mydata-readings-about")
            .then(self.table(&heads, data.readings.iter().map(row)))
    }

    fn own_answers(&self, data: &PartyData) -> Blocks {
        if data.phases.is_empty() {
            return self.prose("mydata-answers-none");
        }
        let phases = data.phases.iter();
        let answers = phases.map(|(phase, answers)| self.answered_phase(phase, answers, data.role));
        self.prose("mydata-answers-about")
            .then(answers.collect::<Blocks>())
    }

    fn readers(&self, data: &PartyData) -> Blocks {
        let args = Args::new().number("facilitators", data.facilitators);
        self.prose_with("mydata-readers-text", &args)
    }

    /// What someone can do about what is held, and with whom.
    pub(super) fn rights(&self, id: &str) -> Blocks {
        let known = !self.around.contact.is_empty();
        let contact = || paragraph(Look::Plain, worded(&self.contact()));
        self.prose(id).then_if(known.then(contact))
    }
}

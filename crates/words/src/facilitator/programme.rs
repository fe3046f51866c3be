//! The restoration programme, for whoever makes it: how each item stands, what is asked next, what was sent.

use super::listed;
use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::case::{PROGRAMME_DAYS, ProgrammeTap};
use kring_rules::ids::{CaseId, PartyId};
use kring_rules::moment::Moment;
use kring_rules::press::{CaseTap, Press};
use kring_rules::programme::{Change, Part, ProgrammeWanted};
use kring_rules::say::{CaseTitle, ItemStanding, ItemView, ProgrammeSay, Says};
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn programme_said(&self, said: &ProgrammeSay) -> Page {
        match said {
            ProgrammeSay::Plan(title, items) => self.programme_plan(title, items),
            ProgrammeSay::AskWho(title, all) => {
                let mut page = Page::of(&self.words("programme-ask-who"));
                named(&mut page, title, all, ProgrammeTap::Who);
                page
            }
            ProgrammeSay::AskWhom(title, all) => self.ask_whom(title, all),
            ProgrammeSay::Ask(title, what) => self.ask_of_item(title, *what),
            ProgrammeSay::NotRead(_, why) => {
                let args = self.unread_args(why);
                Page::of(&self.html(&format!("day-unread-{}", why.name()), &args))
            }
            ProgrammeSay::Echo(title, item) => self.echo_item(title, item),
            ProgrammeSay::Put(title, to, not_to) => self.put(title, to, not_to),
            ProgrammeSay::Sent(title, to) => self.programme_sent(title, to),
            ProgrammeSay::Follow(said) => self.follow_said(said),
        }
    }

    pub(super) fn show_programme(&self, case: &CaseId) -> Button {
        self.tap("programme", case, CaseTap::Programme(ProgrammeTap::Show))
    }

    fn programme_plan(&self, title: &CaseTitle, items: &[ItemView]) -> Page {
        let head = Args::new().words("label", &title.label);
        let mut page = Page::of(&self.html("programme-head", &head).bold());
        if items.is_empty() {
            page.paragraph(&self.words("programme-empty"));
        }
        for item in items {
            self.item(&mut page, item);
        }
        let (case, stamp) = (&title.case, title.stamp);
        page.row([self.tap("programme-add", case, CaseTap::Programme(ProgrammeTap::Add))]);
        for item in items.iter().filter(|item| !item.standing.is_over()) {
            self.item_buttons(&mut page, title, item);
        }
        if items
            .iter()
            .any(|item| item.standing == ItemStanding::Stands)
        {
            let send = CaseTap::Programme(ProgrammeTap::Send);
            page.row([
                self.does("programme-send", case, stamp, send),
                self.show_follow(case),
            ]);
        }
        page.row([self.show_case(case)]);
        if !items.is_empty() {
            page.protect();
            page.hush();
        }
        page
    }

    fn item_buttons(&self, page: &mut Page, title: &CaseTitle, item: &ItemView) {
        let (case, stamp) = (&title.case, title.stamp);
        let number = || Args::new().number("number", item.number);
        let change = CaseTap::Programme(ProgrammeTap::Change(item.number));
        let label = self.plain("button-programme-change", &number());
        page.row([Button::new(label, &Press::Case(case.clone(), change))]);
        let says = item.next.as_ref().map_or(&item.says, |next| &next.says);
        let without = says.iter().filter(|(.., says)| *says == Says::NoChat);
        page.rows(without.map(|(party, alias, _)| {
            let label = self.plain("button-programme-said-yes", &number().words("alias", alias));
            let tap = CaseTap::Programme(ProgrammeTap::SaidYes(item.number, *party));
            Button::new(label, &Press::in_case(case.clone(), stamp, tap))
        }));
    }

    fn item(&self, page: &mut Page, item: &ItemView) {
        let standing = self.label(&format!("item-{}", item.standing.code()));
        let head = Args::new()
            .number("number", item.number)
            .text("standing", standing);
        page.paragraph(&self.html("item-head", &head).bold());
        if item.standing == ItemStanding::NoLonger {
            return page.line(&self.words("item-gone"));
        }
        self.item_said(page, item);
        self.item_says(page, item);
        if let Some(next) = &item.next {
            let change = next.change.map_or("other", |change| change.code());
            let args = Args::new().text("change", change);
            page.line(&self.html("item-proposed", &args).bold());
            if next.change != Some(Change::Dropped) {
                self.item_said(page, next);
            }
            self.item_says(page, next);
        }
    }

    fn item_says(&self, page: &mut Page, item: &ItemView) {
        let names = |wanted: Says| {
            let all = item.says.iter().filter(|(.., says)| *says == wanted);
            let all: Vec<&str> = all.map(|(_, alias, _)| alias.as_str()).collect();
            all.join(", ")
        };
        for says in Says::ALL {
            let names = names(*says);
            if !names.is_empty() {
                let args = Args::new()
                    .words("names", &Words::new(&names))
                    .text("says", says.code());
                page.line(&self.html("item-says", &args));
            }
        }
    }

    fn item_said(&self, page: &mut Page, item: &ItemView) {
        self.item_agreed(
            page,
            (&item.who, &item.whom),
            item.part,
            (&item.text, item.by),
        );
        let looks = Args::new().words("name", &item.looks_after);
        page.line(&self.html("item-looks-after", &looks));
    }

    /// Who does what for whom, and by when.
    pub(super) fn item_agreed(
        &self,
        page: &mut Page,
        (who, whom): (&Words, &[Words]),
        part: Part,
        (text, by): (&Words, Option<Moment>),
    ) {
        let whom: Vec<&str> = whom.iter().map(Words::as_str).collect();
        let args = Args::new()
            .words("who", who)
            .words("whom", &Words::new(&whom.join(", ")))
            .text("part", part.code());
        page.line(&self.html("item-who", &args));
        page.quote(text);
        page.line(&self.item_by(by));
    }

    /// By when something is done.
    pub(crate) fn item_by(&self, by: Option<Moment>) -> Html {
        match by {
            None => self.words("item-no-day"),
            Some(at) => self.html("item-by", &Args::new().text("day", self.day(at))),
        }
    }

    fn ask_whom(&self, title: &CaseTitle, all: &[(PartyId, Words)]) -> Page {
        let mut page = Page::of(&self.words("programme-ask-whom"));
        named(&mut page, title, all, ProgrammeTap::For);
        let parts = [Part::Group, Part::Later].map(|part| {
            let name = format!("programme-{}", part.code());
            let tap = CaseTap::Programme(ProgrammeTap::Part(part));
            self.does(&name, &title.case, title.stamp, tap)
        });
        page.row(parts);
        page
    }

    fn ask_of_item(&self, title: &CaseTitle, what: ProgrammeWanted) -> Page {
        let mut page = Page::of(&self.words(&format!("programme-ask-{}", what.code())));
        let does =
            |name: &str, tap| self.does(name, &title.case, title.stamp, CaseTap::Programme(tap));
        match what {
            ProgrammeWanted::Text => {}
            ProgrammeWanted::By => {
                page.rows(PROGRAMME_DAYS.iter().map(|days| {
                    let label =
                        self.plain("button-programme-in", &Args::new().number("days", *days));
                    let tap = CaseTap::Programme(ProgrammeTap::In(*days));
                    Button::new(label, &Press::in_case(title.case.clone(), title.stamp, tap))
                }));
                page.row([does("programme-no-day", ProgrammeTap::In(0))]);
            }
            ProgrammeWanted::LooksAfter => {
                page.row([does("programme-myself", ProgrammeTap::Myself)]);
            }
        }
        page
    }

    fn echo_item(&self, title: &CaseTitle, item: &ItemView) -> Page {
        let mut page = Page::of(&self.words("programme-echo"));
        self.item_said(&mut page, item);
        page.paragraph(&self.words("programme-echo-then"));
        page.protect();
        page.hush();
        let (case, stamp) = (&title.case, title.stamp);
        let put = CaseTap::Programme(ProgrammeTap::Put);
        page.row([self.does("programme-put", case, stamp, put)]);
        let again = if item.number == 0 {
            ProgrammeTap::Add
        } else {
            ProgrammeTap::Change(item.number)
        };
        page.row([self.tap("day-again", case, CaseTap::Programme(again))]);
        page
    }

    fn put(&self, title: &CaseTitle, to: &[Words], not_to: &[Words]) -> Page {
        let many = if to.is_empty() { "none" } else { "some" };
        let args = Args::new().text("many", many).words("names", &listed(to));
        let mut page = Page::of(&self.html("programme-is-put", &args));
        if !not_to.is_empty() {
            let args = Args::new().words("names", &listed(not_to));
            page.paragraph(&self.html("programme-not-put", &args));
        }
        page.row([self.show_programme(&title.case)]);
        page
    }

    fn programme_sent(&self, title: &CaseTitle, to: &[Words]) -> Page {
        let many = if to.is_empty() { "none" } else { "some" };
        let args = Args::new().text("many", many).words("names", &listed(to));
        let mut page = Page::of(&self.html("programme-is-sent", &args));
        page.row([self.show_programme(&title.case)]);
        page
    }
}

/// A button for each, by their alias.
fn named(
    page: &mut Page,
    title: &CaseTitle,
    all: &[(PartyId, Words)],
    tap: fn(PartyId) -> ProgrammeTap,
) {
    page.grid(all.iter().map(|(party, alias)| {
        let tap = CaseTap::Programme(tap(*party));
        let press = Press::in_case(title.case.clone(), title.stamp, tap);
        Button::new(alias.as_str(), &press)
    }));
}

//! What became of what was agreed, for those who facilitate it: what each said, what can be told, and when is asked next.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::case::{FollowTap, ProgrammeTap};
use kring_rules::ids::CaseId;
use kring_rules::moment::Moment;
use kring_rules::press::{CaseTap, Press};
use kring_rules::programme::{Happened, On};
use kring_rules::say::{CaseTitle, FollowSay, FollowView, SaysHow};
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn follow_said(&self, said: &FollowSay) -> Page {
        match said {
            FollowSay::Board(title, items, dates) => self.follow_board(title, items, dates),
            FollowSay::Item(title, item) => self.follow_item(title, item),
            FollowSay::AskDates(title, dates) => self.ask_follow_dates(title, dates),
            FollowSay::Told(title, number, how, to) => self.follow_told(title, (*number, *how), to),
        }
    }

    pub(super) fn show_follow(&self, case: &CaseId) -> Button {
        self.tap("follow", case, follow(FollowTap::Show))
    }

    fn follow_board(
        &self,
        title: &CaseTitle,
        items: &[FollowView],
        dates: &[(On, Option<Moment>)],
    ) -> Page {
        let head = Args::new().words("label", &title.label);
        let mut page = Page::of(&self.html("follow-head", &head).bold());
        if items.is_empty() {
            page.paragraph(&self.words("follow-empty"));
        }
        for item in items {
            self.follow_of(&mut page, item);
        }
        self.follow_dates(&mut page, dates);
        page.grid(items.iter().map(|item| {
            let label = self.plain("button-follow-item", &number(item.number));
            let press = Press::Case(title.case.clone(), follow(FollowTap::Item(item.number)));
            Button::new(label, &press)
        }));
        page.row([
            self.tap("follow-dates", &title.case, follow(FollowTap::AskDates)),
            self.show_programme(&title.case),
        ]);
        if !items.is_empty() {
            page.protect();
            page.hush();
        }
        page
    }

    fn follow_dates(&self, page: &mut Page, dates: &[(On, Option<Moment>)]) {
        page.paragraph(&self.words("follow-when"));
        for (on, at) in dates {
            let day = at.map(|at| self.day(at));
            let set = if day.is_some() { "yes" } else { "no" };
            let args = Args::new()
                .text("on", on.code())
                .text("set", set)
                .text("day", day.unwrap_or_default());
            page.line(&self.html("follow-date", &args));
        }
    }

    fn follow_of(&self, page: &mut Page, item: &FollowView) {
        page.paragraph(&self.html("follow-item-head", &number(item.number)).bold());
        self.item_agreed(
            page,
            (&item.who, &item.whom),
            item.part,
            (&item.text, item.by),
        );
        if let Some((on, at)) = item.asked {
            let args = Args::new().text("on", on.code()).text("day", self.day(at));
            page.line(&self.html("follow-asked", &args));
        }
        for says in &item.says {
            if item.asked.is_some() || says.how.is_some() || says.to_be_asked {
                page.line(&self.html("follow-says", &says_args(says)));
            }
        }
        if let Some((how, at)) = item.outcome {
            let args = Args::new()
                .text("how", how.code())
                .text("day", self.day(at));
            page.line(&self.html("follow-outcome", &args));
        }
        if let Some(next) = item.next {
            page.line(&self.html("follow-next", &Args::new().text("day", self.day(next))));
        }
    }

    fn follow_item(&self, title: &CaseTitle, item: &FollowView) -> Page {
        let mut page = Page::new();
        self.follow_of(&mut page, item);
        page.paragraph(&self.words("follow-tell"));
        let told = item.outcome.map(|(how, _)| how);
        let others = Happened::ALL.iter().filter(|how| Some(**how) != told);
        page.rows(others.map(|how| {
            let name = format!("follow-tell-{}", how.code());
            let tap = FollowTap::Tell(item.number, *how);
            self.does(&name, &title.case, title.stamp, follow(tap))
        }));
        for says in item.says.iter().filter(|says| says.to_be_asked) {
            page.rows(Happened::ALL.iter().map(|how| {
                let args = Args::new()
                    .words("alias", &says.alias)
                    .text("how", how.code());
                let label = self.plain("button-follow-says", &args);
                let tap = follow(FollowTap::Says(item.number, says.party, *how));
                Button::new(label, &Press::in_case(title.case.clone(), title.stamp, tap))
            }));
        }
        let change = |tap| CaseTap::Programme(tap);
        page.row([
            self.tap(
                "follow-later",
                &title.case,
                change(ProgrammeTap::Postpone(item.number)),
            ),
            self.tap(
                "follow-other",
                &title.case,
                change(ProgrammeTap::Change(item.number)),
            ),
        ]);
        let drop = change(ProgrammeTap::Drop(item.number));
        page.row([self.does("follow-drop", &title.case, title.stamp, drop)]);
        page.row([self.show_follow(&title.case)]);
        page.protect();
        page.hush();
        page
    }

    fn ask_follow_dates(&self, title: &CaseTitle, dates: &[(On, Option<Moment>)]) -> Page {
        let mut page = Page::of(&self.words("follow-ask-dates"));
        self.follow_dates(&mut page, dates);
        for on in On::ROUNDS {
            let mut choices = on.choices().to_vec();
            choices.sort_unstable();
            let days = choices.into_iter().chain([0]);
            page.row(days.map(|days| {
                let args = Args::new().number("days", days).text("on", on.code());
                let label = self.plain("button-follow-after", &args);
                let tap = follow(FollowTap::After(on, days));
                Button::new(label, &Press::in_case(title.case.clone(), title.stamp, tap))
            }));
        }
        page.row([self.show_follow(&title.case)]);
        page
    }

    fn follow_told(&self, title: &CaseTitle, (item, how): (u8, Happened), to: &[Words]) -> Page {
        let names: Vec<&str> = to.iter().map(Words::as_str).collect();
        let many = if to.is_empty() { "none" } else { "some" };
        let args = number(item)
            .text("how", how.code())
            .text("many", many)
            .words("names", &Words::new(&names.join(", ")));
        let mut page = Page::of(&self.html("follow-told", &args));
        page.row([self.show_follow(&title.case)]);
        page
    }
}

fn follow(tap: FollowTap) -> CaseTap {
    CaseTap::Programme(ProgrammeTap::Follow(tap))
}

fn number(number: u8) -> Args {
    Args::new().number("number", number)
}

fn says_args(says: &SaysHow) -> Args {
    let how = match (says.how, says.to_be_asked) {
        (Some(how), _) => how.code(),
        (None, true) => "ask",
        (None, false) => "unsaid",
    };
    let fine = says.fine.map_or("unsaid", |fine| fine.code());
    Args::new()
        .words("alias", &says.alias)
        .text("how", how)
        .text("fine", fine)
}

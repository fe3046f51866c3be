//! The day of the conversation, for whoever sets it: how it stands, what is asked next, what was read and what was sent.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::case::DayTap;
use kring_rules::day::reading::Unread;
use kring_rules::day::{DatesFor, MOST_PROPOSALS, Suits};
use kring_rules::ids::{CaseId, PartyId};
use kring_rules::moment::Moment;
use kring_rules::press::{CaseTap, Press};
use kring_rules::role::Form;
use kring_rules::say::{CaseTitle, DayPerson, DaySay, DaySent, DayTold, DayView, Proposal};
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn day_said(&self, said: &DaySay) -> Page {
        match said {
            DaySay::Plan(view) => self.day_plan(view),
            DaySay::AskDates(title, what, days) => self.ask_dates(title, *what, days),
            DaySay::AskHour(title, hours) => self.ask_hour(title, hours),
            DaySay::NotRead(title, why) => self.not_read(title, why),
            DaySay::Echo(title, what, dates) => self.echo(title, *what, dates),
            DaySay::AskPlace(title) => self.of_case("day-ask-place", title),
            DaySay::AskWho(title, people) => self.ask_who(title, people),
            DaySay::AskWhyMoved(title) => self.of_case("day-ask-why-moved", title),
            DaySay::AskWhyCancelled(title) => self.of_case("day-ask-why-cancelled", title),
            DaySay::Sent(title, what, to, not_to) => self.day_sent(title, *what, (to, not_to)),
        }
    }

    pub(super) fn show_day(&self, case: &CaseId) -> Button {
        self.tap("day", case, CaseTap::Day(DayTap::Show))
    }

    fn day_plan(&self, view: &DayView) -> Page {
        let head = Args::new().words("label", &view.title.label);
        let mut page = Page::of(&self.html("day-head", &head).bold());
        page.paragraph(&self.day_when(view.when));
        page.line(&self.day_where(&view.place));
        self.day_people(&mut page, &view.people);
        if view.form == Form::Indirect {
            page.paragraph(&self.words("day-indirect"));
        }
        self.day_replies(&mut page, &view.proposals);
        if !view.is_ready {
            page.paragraph(&self.words("day-not-ready"));
        }
        let told = Args::new().text("told", view.told.code());
        page.paragraph(&self.html("day-told", &told));
        self.day_buttons(&mut page, view);
        page
    }

    fn day_when(&self, when: Option<Moment>) -> Html {
        match when {
            None => self.words("day-when-open"),
            Some(at) => self.html("day-when", &Args::new().text("moment", self.in_full(at))),
        }
    }

    fn day_where(&self, place: &Words) -> Html {
        if place.is_empty() {
            return self.words("day-where-open");
        }
        self.html("day-where", &Args::new().words("place", place))
    }

    fn day_people(&self, page: &mut Page, people: &[DayPerson]) {
        let coming = people.iter().filter(|one| one.number.is_some());
        let lines: Vec<Html> = coming.map(|one| self.day_person(one)).collect();
        if !lines.is_empty() {
            page.paragraph(&self.words("day-people"));
        }
        for line in &lines {
            page.line(line);
        }
        for one in people {
            self.said_around(page, one);
        }
        let away = people.iter().filter(|one| one.number.is_none());
        let away: Vec<&str> = away.map(|one| one.alias.as_str()).collect();
        if !away.is_empty() {
            let names = Args::new().words("names", &Words::new(&away.join(", ")));
            page.line(&self.html("day-away", &names));
        }
    }

    fn day_person(&self, one: &DayPerson) -> Html {
        let arrives = one.arrives.map(|at| self.clock(at));
        let args = Args::new()
            .number("number", one.number.unwrap_or_default())
            .words("alias", &one.alias)
            .text("known", if arrives.is_some() { "yes" } else { "no" })
            .text("clock", arrives.unwrap_or_default());
        self.html("day-person", &args)
    }

    /// What somebody said just before it, and after it.
    fn said_around(&self, page: &mut Page, one: &DayPerson) {
        let args = || Args::new().words("alias", &one.alias);
        if let Some(check) = one.check {
            page.line(&self.html("day-checked", &args().text("check", check.code())));
        }
        if let Some(how) = one.how {
            page.line(&self.html("day-how", &args().text("how", how.code())));
        }
    }

    fn day_replies(&self, page: &mut Page, proposals: &[Proposal]) {
        if !proposals.is_empty() {
            page.paragraph(&self.words("day-replies"));
        }
        for proposal in proposals {
            page.line(&Html::text(&self.moment(proposal.at)).bold());
            for (_, alias, suits) in &proposal.replies {
                page.line(&self.day_reply(alias, *suits));
            }
        }
    }

    fn day_reply(&self, alias: &Words, suits: Suits) -> Html {
        let args = Args::new()
            .words("alias", alias)
            .text("suits", suits.code());
        self.html("day-reply", &args)
    }

    fn day_buttons(&self, page: &mut Page, view: &DayView) {
        let (case, stamp) = (&view.title.case, view.title.stamp);
        let looks = |name, tap| self.tap(name, case, CaseTap::Day(tap));
        let does = |name, tap| self.does(name, case, stamp, CaseTap::Day(tap));
        match view.told {
            DayTold::CanBe => page.row([does("day-invite", DayTap::Tell)]),
            DayTold::Otherwise => page.row([does("day-tell-change", DayTap::Tell)]),
            DayTold::NotYet | DayTold::AsItIs => {}
        }
        let open = view
            .proposals
            .iter()
            .filter(|one| view.when != Some(one.at));
        page.rows(open.map(|one| {
            let tap = CaseTap::Day(DayTap::Choose(one.at));
            Button::new(
                self.on_a_button(one.at),
                &Press::in_case(case.clone(), stamp, tap),
            )
        }));
        page.row([looks("day-propose", DayTap::Propose)]);
        page.row([
            looks("day-when", DayTap::When),
            looks("day-where", DayTap::Where),
        ]);
        page.row([looks("day-who", DayTap::Who)]);
        if matches!(view.told, DayTold::AsItIs | DayTold::Otherwise) {
            page.row([looks("day-cancel", DayTap::Cancel)]);
        }
        page.row([self.show_case(case)]);
    }

    fn ask_dates(&self, title: &CaseTitle, what: DatesFor, days: &[(u16, Moment)]) -> Page {
        let most = i64::try_from(MOST_PROPOSALS).unwrap_or_default();
        let args = Args::new().text("what", what.code()).number("most", most);
        let mut page = Page::of(&self.html("day-ask-dates", &args));
        page.grid(days.iter().map(|(day, at)| {
            let tap = CaseTap::Day(DayTap::On(*day));
            Button::new(self.short_day(*at), &Press::Case(title.case.clone(), tap))
        }));
        page
    }

    fn ask_hour(&self, title: &CaseTitle, hours: &[Moment]) -> Page {
        let day = hours.first().map(|at| self.day(*at)).unwrap_or_default();
        let mut page = Page::of(&self.html("day-ask-hour", &Args::new().text("day", day)));
        self.hours(&mut page, title, hours);
        page
    }

    fn hours(&self, page: &mut Page, title: &CaseTitle, hours: &[Moment]) {
        page.grid(hours.iter().map(|at| {
            let tap = CaseTap::Day(DayTap::At(*at));
            let press = Press::in_case(title.case.clone(), title.stamp, tap);
            Button::new(self.clock(*at), &press)
        }));
    }

    /// What fills in what is not clear about a date.
    pub(super) fn unread_args(&self, why: &Unread) -> Args {
        match why {
            Unread::OtherWeekday(at) => Args::new().text("day", self.day(*at)),
            Unread::NoHour(hours) => {
                let day = hours.first().map(|at| self.day(*at));
                Args::new().text("day", day.unwrap_or_default())
            }
            Unread::TooMany => {
                let most = i64::try_from(MOST_PROPOSALS).unwrap_or_default();
                Args::new().number("most", most)
            }
            Unread::NoDate
            | Unread::NoSuchDay
            | Unread::Past
            | Unread::TooFar
            | Unread::ClockChanges
            | Unread::WhichDay(_)
            | Unread::OneAlone => Args::new(),
        }
    }

    /// What is not clear is asked back, with buttons where there is a choice.
    fn not_read(&self, title: &CaseTitle, why: &Unread) -> Page {
        let args = self.unread_args(why);
        let mut page = Page::of(&self.html(&format!("day-unread-{}", why.name()), &args));
        match why {
            Unread::NoHour(hours) => self.hours(&mut page, title, hours),
            Unread::WhichDay(days) => page.rows(days.iter().map(|at| {
                let tap = CaseTap::Day(DayTap::On(day_of(*at)));
                Button::new(self.day(*at), &Press::Case(title.case.clone(), tap))
            })),
            Unread::NoDate
            | Unread::NoSuchDay
            | Unread::Past
            | Unread::TooFar
            | Unread::ClockChanges
            | Unread::OtherWeekday(_)
            | Unread::OneAlone
            | Unread::TooMany => {}
        }
        page
    }

    fn echo(&self, title: &CaseTitle, what: DatesFor, dates: &[Moment]) -> Page {
        let mut page = Page::of(&self.words("day-echo"));
        for at in dates {
            page.line(&Html::text(&self.in_full(*at)).bold());
        }
        let args = Args::new().text("what", what.code());
        page.paragraph(&self.html("day-echo-then", &args));
        let (case, stamp) = (&title.case, title.stamp);
        let yes = match what {
            DatesFor::Proposals => "day-yes-ask",
            DatesFor::When => "day-right",
        };
        page.row([self.does(yes, case, stamp, CaseTap::Day(DayTap::Yes))]);
        let again = match what {
            DatesFor::Proposals => DayTap::Propose,
            DatesFor::When => DayTap::When,
        };
        let more = what == DatesFor::Proposals && dates.len() < MOST_PROPOSALS;
        page.row(more.then(|| self.tap("day-more", case, CaseTap::Day(DayTap::More))));
        page.row([self.tap("day-again", case, CaseTap::Day(again))]);
        page
    }

    fn ask_who(&self, title: &CaseTitle, people: &[DayPerson]) -> Page {
        let mut page = Page::of(&self.words("day-ask-who"));
        let (case, stamp) = (&title.case, title.stamp);
        page.rows(people.iter().map(|one| {
            let label = one.number.map_or_else(
                || one.alias.as_str().to_owned(),
                |number| format!("{number}. {}", one.alias.as_str()),
            );
            Button::new(label, &comes(case, stamp, one.party))
        }));
        page.row([self.tap("day-who-done", case, CaseTap::Day(DayTap::Show))]);
        page
    }

    fn day_sent(
        &self,
        title: &CaseTitle,
        what: DaySent,
        (to, not_to): (&[Words], &[Words]),
    ) -> Page {
        let names = |names: &[Words]| {
            let names: Vec<&str> = names.iter().map(Words::as_str).collect();
            Words::new(&names.join(", "))
        };
        let many = if to.is_empty() { "none" } else { "some" };
        let args = Args::new()
            .text("what", what.code())
            .text("many", many)
            .words("names", &names(to));
        let mut page = Page::of(&self.html("day-sent", &args));
        if !not_to.is_empty() {
            let args = Args::new().words("names", &names(not_to));
            page.paragraph(&self.html("day-not-sent", &args));
        }
        page.row([self.show_day(&title.case)]);
        page
    }
}

fn comes(case: &CaseId, stamp: kring_rules::stamp::Stamp, party: PartyId) -> Press {
    Press::in_case(case.clone(), stamp, CaseTap::Day(DayTap::Comes(party)))
}

/// The number of the day that such a moment stands for.
fn day_of(at: Moment) -> u16 {
    u16::try_from(at.0.div_euclid(kring_rules::moment::DAY)).unwrap_or_default()
}

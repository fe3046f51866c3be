//! How the organisation stands, for a supervisor: numbers and times alone.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::counted::ShownCounts;
use kring_rules::press::{GeneralTap, Press};
use kring_rules::say::{OpenCases, Organisation};
use kring_rules::words::Words;

/// How the ages of open cases are called, the youngest first.
const AGES: [&str; 3] = ["month", "quarter", "older"];

impl Voice<'_> {
    pub(super) fn welcome_supervisor(&self, name: &Words) -> Page {
        let args = Args::new().words("name", name);
        let mut page = Page::of(&self.html("welcome-supervisor", &args));
        page.row([self.general_button("figures", GeneralTap::Figures)]);
        page.row([self.general_button("supervises-not", GeneralTap::SupervisesNot)]);
        page
    }

    pub(super) fn organisation(&self, all: &Organisation) -> Page {
        let mut page = Page::of(&self.words("organisation"));
        page.lines(
            AGES.iter()
                .zip(&all.open)
                .map(|(age, open)| self.open_cases(age, *open)),
        );
        let kept = Args::new()
            .number("closed", all.closed)
            .number("still", all.still);
        page.line(&self.html("organisation-kept", &kept));
        let waits = Args::new()
            .number("unseen", all.unseen)
            .text(
                "since",
                all.oldest.map(|at| self.moment(at)).unwrap_or_default(),
            )
            .number("facilitators", all.facilitators)
            .number("lost", all.out_of_reach);
        page.paragraph(&self.html("organisation-people", &waits));
        let made = all.backed_up.map(|at| self.moment(at));
        let backup = Args::new()
            .text("made", if made.is_some() { "yes" } else { "no" })
            .text("moment", made.unwrap_or_default());
        page.line(&self.html("organisation-backup", &backup));
        self.year(&mut page, &all.year);
        page.row([self.general_button("figures", GeneralTap::Figures)]);
        page.hush();
        page
    }

    fn open_cases(&self, age: &str, open: OpenCases) -> crate::html::Html {
        let args = Args::new()
            .text("age", age)
            .number("under_way", open.under_way)
            .number("ready", open.ready)
            .number("confirmed", open.confirmed);
        self.html("organisation-open", &args)
    }

    /// The numbers of a year, a line for each kind of group. Groups in which there is nobody are left out.
    fn year(&self, page: &mut Page, counts: &ShownCounts) {
        let cases = counts.cases;
        let head = Args::new()
            .text("year", counts.year.to_string())
            .text("shown", if cases.is_some() { "yes" } else { "no" })
            .number("cases", cases.unwrap_or_default());
        page.paragraph(&self.html("organisation-year", &head));
        let mut kinds: Vec<(&str, Vec<String>)> = Vec::new();
        for (by, group, many) in &counts.groups {
            let many = match many {
                Some(0) => continue,
                Some(many) => many.to_string(),
                None => self.label("organisation-few"),
            };
            let name = self.label(&format!("counted-{}-{group}", by.code()));
            let told = [name, many].join(&self.colon());
            match kinds.last_mut().filter(|(kind, _)| *kind == by.code()) {
                Some((_, groups)) => groups.push(told),
                None => kinds.push((by.code(), vec![told])),
            }
        }
        for (kind, groups) in kinds {
            let args = Args::new()
                .text("by", kind)
                .text("groups", groups.join(", "));
            page.line(&self.html("organisation-groups", &args));
        }
        page.paragraph(&self.words("organisation-hidden").italic());
    }

    fn general_button(&self, name: &str, tap: GeneralTap) -> Button {
        let label = self.label(&format!("button-{name}"));
        Button::new(label, &Press::General(tap))
    }
}

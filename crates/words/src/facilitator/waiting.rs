//! What waits for a facilitator in all their cases, and what they looked for in them.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::ids::CaseId;
use kring_rules::press::{CaseTap, GeneralTap, Press};
use kring_rules::say::{Found, FoundCase, Need, Waiting, Why};
use kring_rules::words::Words;

impl Voice<'_> {
    /// Who needs their facilitator now, under a head for each kind; each line has a button that leads there.
    pub(super) fn waiting(&self, waiting: &Waiting) -> Page {
        let args = Args::new()
            .number("page", i64::from(waiting.page) + 1)
            .number("pages", waiting.pages);
        let head = self.html("waiting", &args);
        let mut page = if waiting.in_the_morning {
            let mut page = Page::of(&self.words("waiting-in-the-morning"));
            page.line(&head);
            page
        } else {
            Page::of(&head)
        };
        if waiting.outliving > 0 {
            let args = Args::new().number("many", waiting.outliving);
            page.paragraph(&self.html("waiting-outliving", &args));
        }
        let mut group = None;
        for need in &waiting.needs {
            let this = need.why.group();
            if group.replace(this) != Some(this) {
                page.paragraph(&self.words(&format!("waiting-{}", this.code())));
            }
            page.line(&self.need(need));
        }
        if waiting.needs.is_empty() && waiting.outliving == 0 {
            page.paragraph(&self.words("waiting-nothing"));
        }
        if waiting.calm > 0 {
            let args = Args::new().number("many", waiting.calm);
            page.paragraph(&self.html("waiting-calm", &args));
        }
        for calm in &waiting.calm_cases {
            let args = Args::new()
                .words("label", &calm.label)
                .number("people", calm.people)
                .number("handed-in", calm.handed_in);
            page.line(&self.html("waiting-calm-line", &args));
        }
        self.what_is_wrong(
            &mut page,
            &waiting.unreadable,
            waiting.undelivered,
            &waiting.out_of_reach,
        );
        page.rows(waiting.needs.iter().map(need_button));
        let calm = waiting.calm_cases.iter();
        page.rows(calm.map(|calm| case_button(&calm.case, &calm.label)));
        page.row(self.pages(waiting.page, waiting.pages, GeneralTap::Waiting));
        page.row(self.other_lists(waiting));
        if waiting.in_the_morning {
            page.row([self.of_mornings("no-mornings", GeneralTap::NoMornings)]);
        } else {
            page.hush();
        }
        page
    }

    /// Whether it is told in the morning from now on, with the way back.
    pub(super) fn mornings(&self, wants: bool) -> Page {
        let (said, other) = if wants {
            (
                "mornings",
                self.of_mornings("no-mornings", GeneralTap::NoMornings),
            )
        } else {
            (
                "no-mornings",
                self.of_mornings("mornings", GeneralTap::Mornings),
            )
        };
        let mut page = Page::of(&self.words(said));
        page.row([other]);
        page
    }

    fn of_mornings(&self, name: &str, tap: GeneralTap) -> Button {
        let label = self.label(&format!("button-{name}"));
        Button::new(label, &Press::General(tap))
    }

    fn need(&self, need: &Need) -> Html {
        let alias = need.party.as_ref().map(|(_, alias)| alias.clone());
        let args = Args::new()
            .words("label", &need.label)
            .text("whole", if alias.is_none() { "yes" } else { "no" })
            .words("alias", &alias.unwrap_or_default())
            .text("why", self.why(&need.why))
            .text("since", self.moment(need.since))
            .number("more", need.more);
        self.html("waiting-line", &args)
    }

    fn why(&self, why: &Why) -> String {
        match why {
            Why::Signal(kind) => {
                self.plain("waiting-signal", &Args::new().text("flag", kind.code()))
            }
            Why::Blocks(point) | Why::Decide(point) => self.point(point),
            Why::Link => self.label("waiting-link"),
            Why::NoLink => self.label("waiting-no-link"),
            Why::Links(many) => self.plain("waiting-links", &Args::new().number("many", *many)),
            Why::Guest => self.label("waiting-guest"),
            Why::Confirm => self.label("waiting-confirm"),
            Why::OneSide => self.label("waiting-one-side"),
            Why::Still => self.label("waiting-silence"),
        }
    }

    fn other_lists(&self, waiting: &Waiting) -> Vec<Button> {
        let to = |name: &str, tap| {
            let label = self.label(&format!("button-{name}"));
            Button::new(label, &Press::General(tap))
        };
        let mut lists = vec![to("all-cases", GeneralTap::Board(0))];
        if waiting.closed > 0 {
            lists.push(to("closed-cases", GeneralTap::Closed(0)));
        }
        lists
    }

    /// What the organisation has to look after.
    pub(super) fn what_is_wrong(
        &self,
        page: &mut Page,
        unreadable: &[CaseId],
        undelivered: u16,
        out_of_reach: &[Words],
    ) {
        if !unreadable.is_empty() {
            let many = u16::try_from(unreadable.len()).unwrap_or(u16::MAX);
            let codes: Vec<_> = unreadable.iter().map(CaseId::as_str).collect();
            let args = Args::new()
                .number("many", many)
                .text("codes", codes.join(", "));
            page.paragraph(&self.html("board-unreadable", &args));
        }
        if undelivered > 0 {
            let args = Args::new().number("many", undelivered);
            page.paragraph(&self.html("board-undelivered", &args));
        }
        if !out_of_reach.is_empty() {
            let names: Vec<_> = out_of_reach.iter().map(Words::as_str).collect();
            let args = Args::new().text("names", names.join(", "));
            page.paragraph(&self.html("board-out-of-reach", &args));
        }
    }

    /// The buttons to the page before and the page after.
    pub(super) fn pages(
        &self,
        page: u16,
        pages: u16,
        tap: impl Fn(u16) -> GeneralTap,
    ) -> Vec<Button> {
        let to = |name: &str, page| {
            let press = Press::General(tap(page));
            Button::new(self.label(&format!("button-page-{name}")), &press)
        };
        let before = page.checked_sub(1).map(|page| to("before", page));
        let after = (page + 1 < pages).then(|| to("after", page + 1));
        before.into_iter().chain(after).collect()
    }

    /// The cases and people that were found.
    pub(super) fn found(&self, found: &Found) -> Page {
        let args = Args::new()
            .words("text", &found.text)
            .number("many", i64::try_from(found.cases.len()).unwrap_or(i64::MAX));
        let mut page = Page::of(&self.html("found", &args));
        for case in &found.cases {
            page.line(&self.found_case(case));
        }
        if found.more > 0 {
            let args = Args::new().number("many", found.more);
            page.paragraph(&self.html("found-more", &args));
        }
        for case in &found.cases {
            page.row([case_button(&case.case, &case.label)]);
            let people = case.parties.iter();
            page.grid(people.map(|(party, alias)| {
                let press = Press::Case(case.case.clone(), CaseTap::Party(*party));
                Button::new(alias.as_str(), &press)
            }));
        }
        page.row([self.to_board()]);
        page
    }

    fn found_case(&self, case: &FoundCase) -> Html {
        let people: Vec<&str> = case
            .parties
            .iter()
            .map(|(_, alias)| alias.as_str())
            .collect();
        let args = Args::new()
            .words("label", &case.label)
            .text("closed", if case.is_closed { "yes" } else { "no" })
            .number("many", i64::try_from(people.len()).unwrap_or(i64::MAX))
            .text("people", people.join(", "));
        self.html("found-case", &args)
    }
}

/// "Wilg · Bo", and where it leads.
fn need_button(need: &Need) -> Button {
    match &need.party {
        Some((party, alias)) => {
            let press = Press::Case(need.case.clone(), CaseTap::Party(*party));
            Button::new(
                format!("{} · {}", alias.as_str(), need.label.as_str()),
                &press,
            )
        }
        None => case_button(&need.case, &need.label),
    }
}

fn case_button(case: &CaseId, label: &Words) -> Button {
    Button::new(label.as_str(), &Press::Case(case.clone(), CaseTap::Show))
}

#[cfg(test)]
mod tests {
    use crate::{Around, Texts};
    use kring_rules::flag::FlagKind;
    use kring_rules::ids::{CaseId, PartyId};
    use kring_rules::moment::Moment;
    use kring_rules::role::Language;
    use kring_rules::say::{CalmCase, FacilitatorSay, Need, Say, Waiting, Why};
    use kring_rules::words::Words;

    const THEN: Moment = Moment(1_772_442_000);

    /// With the longest labels and aliases there are, a page is one message.
    #[test]
    fn a_page_of_what_waits_is_one_message_and_makes_a_sound_in_the_morning_only() {
        let need = |number: u8| Need {
            case: CaseId::new("ABCD2345"),
            label: Words::new(&"<&>".repeat(20)),
            party: Some((PartyId(number), Words::new(&"<&>".repeat(8)))),
            role: None,
            why: Why::Signal(FlagKind::Home),
            since: THEN,
            from: THEN,
            more: 9,
        };
        let calm = CalmCase {
            case: CaseId::new("ABCD2345"),
            label: Words::new(&"<&>".repeat(20)),
            people: 40,
            handed_in: 39,
        };
        let waiting = Waiting {
            needs: (0..10).map(need).collect(),
            page: 1,
            pages: 9,
            outliving: 2,
            in_the_morning: true,
            calm: 4,
            calm_cases: vec![calm; 4],
            closed: 3,
            undelivered: 4,
            out_of_reach: vec![Words::new(&"<&>".repeat(8)); 6],
            unreadable: vec![CaseId::new("ABCD2345"); 6],
        };
        let texts = Texts::built_in().unwrap();
        let asked_for = Waiting {
            in_the_morning: false,
            ..waiting.clone()
        };
        for (language, waiting) in [Language::DUTCH, Language::ENGLISH]
            .into_iter()
            .flat_map(|language| [(language, &waiting), (language, &asked_for)])
        {
            let say = Say::Facilitator(Box::new(FacilitatorSay::Waiting(waiting.clone())));
            let by_day = Around {
                now: crate::samples::THEN,
                ..Around::default()
            };
            let sheets = texts.render(&say, language, &by_day);
            assert_eq!(sheets.len(), 1);
            assert_eq!(sheets[0].silent, !waiting.in_the_morning);
        }
    }
}

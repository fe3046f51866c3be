//! One case: its parties, how it stands, what can be done.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::press::{CaseTap, Press};
use kring_rules::say::{CaseStanding, CaseView, PartyLine, Progress};
use kring_rules::words::Words;

/// What stands under everybody takes so many signs at most.
const ROOM_OF_THE_REST: usize = 200;

fn names(colleagues: &[Words]) -> String {
    let names: Vec<&str> = colleagues.iter().map(Words::as_str).collect();
    names.join(", ")
}

impl Voice<'_> {
    pub(super) fn case(&self, case: &CaseView) -> Page {
        let mut page = Page::of(&self.case_head(case));
        let args = Args::new()
            .words("incident", &case.incident)
            .number("facilitators", case.facilitators)
            .text("colleagues", names(&case.colleagues));
        page.line(&self.html("case-about", &args));
        self.everybody_in_it(&mut page, case);
        let code = Args::new().text("code", case.case.as_str());
        page.paragraph(&self.html("case-code", &code));
        self.case_buttons(&mut page, case);
        page
    }

    /// As many as fit in one message; each has a button.
    fn everybody_in_it(&self, page: &mut Page, case: &CaseView) {
        let mut lines = case
            .parties
            .iter()
            .map(|line| self.party_line(line))
            .enumerate();
        for (at, line) in lines.by_ref() {
            if !page.has_room_for(ROOM_OF_THE_REST + line.as_str().len()) {
                let rest = i64::try_from(case.parties.len() - at).unwrap_or(i64::MAX);
                return page.line(&self.html("case-more", &Args::new().number("count", rest)));
            }
            if at == 0 {
                page.paragraph(&line);
            } else {
                page.line(&line);
            }
        }
    }

    fn case_buttons(&self, page: &mut Page, view: &CaseView) {
        let case = &view.case;
        let party = |line: &PartyLine| {
            let press = Press::Case(case.clone(), CaseTap::Party(line.party));
            Button::new(line.alias.as_str(), &press)
        };
        page.grid(view.parties.iter().map(party));
        if matches!(view.standing, CaseStanding::Ready(_)) {
            page.row([self.tap("read-and-confirm", case, CaseTap::Summary)]);
        }
        page.row([
            self.tap("points", case, CaseTap::Points),
            self.tap("summary", case, CaseTap::Summary),
        ]);
        page.row([self.tap("brief", case, CaseTap::Brief)]);
        if view.leads_to_a_day() {
            page.row([self.show_day(case), self.show_programme(case)]);
        }
        let without = |line: &PartyLine| line.progress == Progress::NoLinkYet;
        if view.parties.iter().any(without) {
            page.row([self.tap("links", case, CaseTap::Links)]);
        }
        let ending = self.tap("ending", case, CaseTap::Ending);
        if matches!(view.standing, CaseStanding::Ended(_)) {
            page.row([ending]);
        } else {
            page.row([
                self.tap("add-party", case, CaseTap::AddParty),
                self.tap("invite", case, CaseTap::Invite),
            ]);
            page.row([ending]);
        }
        let colleagues = (1..).zip(&view.colleagues);
        page.rows(colleagues.map(|(number, name)| self.leaves(case, number, name)));
        if !view.colleagues.is_empty() && !matches!(view.standing, CaseStanding::Ended(_)) {
            page.row([self.tap("hand-over", case, CaseTap::AskWhoTakesOver)]);
        }
        page.row([self.to_board()]);
        page.hush();
    }
}

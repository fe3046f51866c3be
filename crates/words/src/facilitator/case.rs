//! One case: its parties, how it stands, what can be done.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::press::{CaseTap, Press};
use kring_rules::say::{CaseStanding, CaseView, PartyLine};
use kring_rules::words::Words;

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
        page.lines(case.parties.iter().map(|line| self.party_line(line)));
        let code = Args::new().text("code", case.case.as_str());
        page.paragraph(&self.html("case-code", &code));
        self.case_buttons(&mut page, case);
        page
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
        let ending = self.tap("ending", case, CaseTap::Ending);
        if matches!(view.standing, CaseStanding::Ended(_)) {
            page.row([ending]);
        } else {
            page.row([self.tap("invite", case, CaseTap::Invite), ending]);
        }
        let colleagues = (1..).zip(&view.colleagues);
        page.rows(colleagues.map(|(number, name)| self.leaves(case, number, name)));
        page.row([self.to_board()]);
        page.hush();
    }
}

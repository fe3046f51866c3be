//! All cases of a facilitator that are open, or that were closed: a page of them.

use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::press::{CaseTap, GeneralTap, Press};
use kring_rules::say::{Board, CaseView, PartyLine, Progress, Which};

impl Voice<'_> {
    /// It stays one message: when everything about everybody does not fit, each case is told in short.
    pub(super) fn board(&self, board: &Board) -> Page {
        let full = self.board_with(board, Self::everybody);
        if full.is_one_sheet() {
            return full;
        }
        self.board_with(board, Self::in_short)
    }

    fn everybody(&self, page: &mut Page, case: &CaseView) {
        for line in &case.parties {
            page.line(&self.party_line(line));
        }
    }

    fn in_short(&self, page: &mut Page, case: &CaseView) {
        let handed_in = |line: &&PartyLine| matches!(line.progress, Progress::HandedIn(_));
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let points = |of: fn(&PartyLine) -> u8| -> i64 {
            case.parties.iter().map(|line| i64::from(of(line))).sum()
        };
        let args = Args::new()
            .number("people", count(case.parties.len()))
            .number(
                "handed-in",
                count(case.parties.iter().filter(handed_in).count()),
            )
            .number("blocking", points(|line| line.blocking))
            .number("discuss", points(|line| line.to_discuss));
        page.line(&self.html("board-in-short", &args));
    }

    fn board_with(&self, board: &Board, tell: impl Fn(&Self, &mut Page, &CaseView)) -> Page {
        let args = Args::new()
            .text("which", board.which.code())
            .number("page", i64::from(board.page) + 1)
            .number("pages", board.pages);
        let mut page = Page::of(&self.html("board", &args));
        if board.cases.is_empty() && board.unreadable.is_empty() {
            page.paragraph(&self.words(&format!("board-none-{}", board.which.code())));
        }
        for case in &board.cases {
            page.paragraph(&self.case_head(case));
            if let Some(day) = case.erased_on.filter(|_| board.which == Which::Closed) {
                page.line(&self.html("board-erased-on", &self.on("day", day)));
            }
            tell(self, &mut page, case);
        }
        self.what_is_wrong(
            &mut page,
            &board.unreadable,
            board.undelivered,
            &board.out_of_reach,
        );
        page.rows(board.cases.iter().map(case_button));
        let tap = match board.which {
            Which::Open => GeneralTap::Board,
            Which::Closed => GeneralTap::Closed,
        };
        page.row(self.pages(board.page, board.pages, tap));
        page.row([self.to_board()]);
        page.hush();
        page
    }

    /// The label, the form and how it stands.
    pub(super) fn case_head(&self, case: &CaseView) -> Html {
        let args = Args::new()
            .words("label", &case.label)
            .text("form", self.label(&format!("form-{}", case.form.code())))
            .text("standing", self.case_standing(case.standing));
        self.html("case-head", &args)
    }
}

fn case_button(case: &CaseView) -> Button {
    let press = Press::Case(case.case.clone(), CaseTap::Show);
    Button::new(case.label.as_str(), &press)
}

#[cfg(test)]
mod tests {
    use crate::{Around, Texts};
    use kring_rules::guide::Guide;
    use kring_rules::ids::{CaseId, PartyId};
    use kring_rules::moment::{DAY, Moment};
    use kring_rules::role::{Form, Language, Role};
    use kring_rules::say::{
        Board, CaseStanding, CaseView, FacilitatorSay, PartyLine, Progress, Reach, Say, Which,
    };
    use kring_rules::words::Words;

    const THEN: Moment = Moment(1_772_442_000);

    fn circle_of(people: u8) -> CaseView {
        let line = |number: u8| PartyLine {
            party: PartyId(number),
            alias: Words::new(&format!("Klasgenoot Fatima {number}")),
            role: Role::Affected,
            guide: Guide::built_in().unwrap().edition.clone(),
            progress: Progress::Invited(THEN),
            waiting: Some(THEN.plus(-9 * DAY)),
            blocking: 2,
            to_discuss: 6,
            reachable: Reach::Blocked,
        };
        CaseView {
            case: CaseId::new("ABCD2345"),
            label: Words::new("Een kring met een lange naam, nummer één"),
            incident: Words::new(&"Er gebeurde iets. ".repeat(14)),
            form: Form::Circle,
            parties: (1..=people).map(line).collect(),
            standing: CaseStanding::UnderWay,
            facilitators: 2,
            colleagues: vec![Words::new("Els")],
            erased_on: None,
            has_day: false,
        }
    }

    fn messages(say: FacilitatorSay) -> usize {
        let texts = Texts::built_in().unwrap();
        let say = Say::Facilitator(Box::new(say));
        let sheets = texts.render(&say, Language::DUTCH, &Around::default());
        assert!(sheets.iter().all(|sheet| sheet.silent));
        sheets.len()
    }

    #[test]
    fn a_board_is_one_message_however_many_people_there_are() {
        let board = |people| Board {
            cases: (0..6).map(|_| circle_of(people)).collect(),
            page: 0,
            pages: 2,
            which: Which::Open,
            undelivered: 3,
            out_of_reach: vec![Words::new("Els")],
            unreadable: vec![],
        };
        for people in [0, 2, 7, 40] {
            assert_eq!(
                messages(FacilitatorSay::Board(board(people))),
                1,
                "{people}"
            );
            assert_eq!(
                messages(FacilitatorSay::Case(circle_of(people))),
                1,
                "{people}"
            );
        }
    }
}

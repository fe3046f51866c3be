//! The open points of a case, and how the others were cleared.

use crate::args::Args;
use crate::guide::{PointWording, point_message};
use crate::html::Html;
use crate::page::Page;
use crate::sheet::{Button, capitalised};
use crate::voice::Voice;
use kring_rules::adult::Adult;
use kring_rules::ids::{CaseId, QuestionId};
use kring_rules::other_way::Reason;
use kring_rules::press::{CaseTap, Press};
use kring_rules::readiness::{Point, PointKey, PointKind, Settled, SettledBy};
use kring_rules::say::{ClearedPoint, PartyTitle, PointsView};
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn points(&self, view: &PointsView) -> Page {
        let args = Args::new()
            .words("label", &view.label)
            .number("page", i64::from(view.page) + 1)
            .number("pages", view.pages.max(1));
        let mut page = Page::of(&self.html("points", &args));
        self.numbered_points(&mut page, &view.open, i64::from(view.before) + 1);
        self.cleared_points(&mut page, &view.cleared);
        for (alias, point) in &view.open {
            if point.key.kind.settled_by() == SettledBy::Note {
                page.row([self.clear_button(&view.case, alias, point)]);
            }
        }
        page.rows(
            view.cleared
                .iter()
                .filter(|cleared| cleared.how == Settled::Noted)
                .filter(|cleared| cleared.point.key.kind != PointKind::OtherIntervention)
                .map(|cleared| self.unclear_button(&view.case, cleared)),
        );
        page.row(self.pages_of_points(view));
        page.row([self.tap("back-to-case", &view.case, CaseTap::Show)]);
        page.hush();
        page
    }

    fn pages_of_points(&self, view: &PointsView) -> Vec<Button> {
        let to = |name: &str, page| {
            let press = Press::Case(view.case.clone(), CaseTap::PointsAt(page));
            Button::new(self.label(&format!("button-page-{name}")), &press)
        };
        let before = view.page.checked_sub(1).map(|page| to("before", page));
        let after = (view.page + 1 < view.pages).then(|| to("after", view.page + 1));
        before.into_iter().chain(after).collect()
    }

    /// The open points with their numbers.
    pub(super) fn open_points(&self, page: &mut Page, open: &[(Words, Point)]) {
        self.numbered_points(page, open, 1);
    }

    fn numbered_points(&self, page: &mut Page, open: &[(Words, Point)], first: i64) {
        page.paragraph(&self.words(if open.is_empty() {
            "points-none"
        } else {
            "points-open"
        }));
        for (number, (alias, point)) in (first..).zip(open) {
            let args = Args::new()
                .number("number", number)
                .words("alias", alias)
                .text("point", self.point(point))
                .text("weight", point.key.kind.weight().code())
                .text("decided", point.key.kind.settled_by().code());
            page.line(&self.html("points-line", &args));
        }
    }

    /// The cleared points: by whom, when, with which note.
    pub(super) fn cleared_points(&self, page: &mut Page, cleared: &[ClearedPoint]) {
        if !cleared.is_empty() {
            page.paragraph(&self.words("points-cleared"));
        }
        for point in cleared {
            let args = Args::new()
                .words("alias", &point.alias)
                .text("point", self.point(&point.point))
                .words("by", &point.by)
                .text("adult", self.adult(point))
                .text("how", point.how.code())
                .text("moment", self.moment(point.at));
            page.line(&self.html("points-cleared-line", &args));
            if !point.note.is_empty() {
                page.quote(&point.note);
            }
        }
    }

    /// Which adult agrees, where that was the point.
    fn adult(&self, cleared: &ClearedPoint) -> String {
        let of = |adult: Adult| self.label(&format!("adult-{}", adult.code()));
        cleared.adult.map_or_else(|| "none".to_owned(), of)
    }

    /// Which adult knows of it and agrees: who, before a word about it.
    pub(super) fn ask_adult(&self, title: &PartyTitle) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&self.html("ask-adult", &Args::new().words("alias", &title.alias)));
        page.rows(Adult::ALL.iter().map(|adult| {
            let tap = CaseTap::Adult(title.party, *adult);
            let name = format!("adult-{}", adult.code());
            self.does(&name, &title.case, title.stamp, tap)
        }));
        page.row([self.tap("points", &title.case, CaseTap::Points)]);
        page
    }

    /// One open point of the party at hand.
    pub(super) fn point_line(&self, point: &Point) -> Html {
        let args = Args::new()
            .text("point", self.point(point))
            .text("weight", point.key.kind.weight().code());
        self.html("point-line", &args)
    }

    /// What a point is about, in a few words.
    pub(crate) fn point(&self, point: &Point) -> String {
        self.in_guide(&point.guide, |voice| {
            let id = point_message(PointWording::ForFacilitators, &point.key);
            voice.plain(&id, &voice.point_args(&point.key))
        })
    }

    /// What a text about a point can show: the question or the flag it is about.
    pub(crate) fn point_args(&self, key: &PointKey) -> Args {
        let about = key.about.as_str();
        match key.kind {
            PointKind::PassedOver | PointKind::GateOpen | PointKind::Distress => {
                Args::new().text("question", self.short(&QuestionId::new(about)))
            }
            PointKind::OtherIntervention => {
                let reason = Reason::of(about).map(|reason| self.reason(reason));
                Args::new().text("reason", reason.unwrap_or_default())
            }
            PointKind::Flag => {
                let flag = key.flag().map_or("other", |(_, kind)| kind.code());
                Args::new().text("flag", flag)
            }
            _ => Args::new(),
        }
    }

    /// Whose point it is and which: its number can shift under a thumb.
    fn clear_button(&self, case: &CaseId, alias: &Words, point: &Point) -> Button {
        let args = self.point_named(alias, point);
        let tap = CaseTap::Clear(point.party, point.key.clone());
        let press = Press::in_case(case.clone(), point.stamp(), tap);
        Button::new(self.plain("button-clear", &args), &press)
    }

    fn unclear_button(&self, case: &CaseId, cleared: &ClearedPoint) -> Button {
        let args = self.point_named(&cleared.alias, &cleared.point);
        let (party, key) = (cleared.point.party, &cleared.point.key);
        let stamp = key.cleared_stamp(party, cleared.at);
        let press = Press::in_case(case.clone(), stamp, CaseTap::UndoClear(party, key.clone()));
        Button::new(self.plain("button-unclear", &args), &press)
    }

    fn point_named(&self, alias: &Words, point: &Point) -> Args {
        Args::new()
            .words("alias", alias)
            .text("point", self.point(point))
    }

    pub(super) fn ask_note(&self, title: &PartyTitle, point: &Point) -> Page {
        let mut page = self.about_point(title, point);
        page.paragraph(&self.words(match point.key.kind {
            PointKind::MinorConsent => "ask-note-adult",
            kind if kind.waits_for_a_decision() => "ask-note-asked-for",
            _ => "ask-note",
        }));
        page.row([self.tap("points", &title.case, CaseTap::Points)]);
        page
    }

    /// A point that blocks is cleared only when that is asked again, the safe way out first.
    pub(super) fn confirm_clear(&self, title: &PartyTitle, point: &Point, note: &Words) -> Page {
        let mut page = self.about_point(title, point);
        page.quote(note);
        page.paragraph(&self.words("confirm-clear"));
        page.row([self.tap("clear-not", &title.case, CaseTap::Points)]);
        let tap = CaseTap::ClearNow(title.party);
        page.row([self.does("clear-now", &title.case, title.stamp, tap)]);
        page
    }

    pub(super) fn cleared(&self, title: &PartyTitle, point: &Point) -> Page {
        let mut page = self.about_point(title, point);
        page.paragraph(&self.words("cleared"));
        let tap = CaseTap::UndoClear(title.party, point.key.clone());
        page.row([self.does("clear-undo", &title.case, title.stamp, tap)]);
        page
    }

    fn about_point(&self, title: &PartyTitle, point: &Point) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&Html::text(&capitalised(&self.point(point))).bold());
        page
    }
}

#[cfg(test)]
mod tests {
    use crate::samples::cases::{cleared, named, points};
    use crate::{Around, Texts};
    use kring_rules::guide::Guide;
    use kring_rules::ids::CaseId;
    use kring_rules::role::Language;
    use kring_rules::say::{FacilitatorSay, PointsView, Say};
    use kring_rules::words::Words;

    /// Telegram takes a hundred buttons under a message.
    #[test]
    fn more_points_than_fit_stand_on_pages_with_their_buttons() {
        let guide = Guide::built_in().unwrap();
        let (open, done) = (points(&guide), cleared(&guide));
        let many = |times: usize| PointsView {
            case: CaseId::new("ABCD2345"),
            label: Words::new("Wilg"),
            open: named(open.iter().cycle().take(times).cloned().collect()),
            cleared: done.iter().cycle().take(times).cloned().collect(),
            before: 0,
            page: 0,
            pages: 0,
        };
        let texts = Texts::built_in().unwrap();
        let (mut shown, mut buttons, mut page) = (0, 0, 0);
        loop {
            let view = many(150).page(page);
            let pages = view.pages;
            shown += view.open.len() + view.cleared.len();
            let say = Say::Facilitator(Box::new(FacilitatorSay::Points(view)));
            let sheets = texts.render(&say, Language::DUTCH, &Around::default());
            assert_eq!(sheets.len(), 1, "page {page}");
            let keys = sheets[0].buttons.iter().flatten();
            let own = keys
                .clone()
                .filter(|key| key.data.contains(":c=") || key.data.contains(":u="));
            buttons += own.count();
            assert!(keys.count() <= 100);
            page += 1;
            if page == pages {
                break;
            }
        }
        assert_eq!(shown, 300);
        assert!(buttons > 200);
        assert_eq!(many(0).page(7).pages, 1);
    }
}

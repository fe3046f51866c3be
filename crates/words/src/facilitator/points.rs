//! The open points of a case, and how the others were cleared.

use crate::args::Args;
use crate::guide::{PointWording, point_message};
use crate::html::Html;
use crate::page::Page;
use crate::sheet::{Button, capitalised};
use crate::voice::Voice;
use kring_rules::ids::QuestionId;
use kring_rules::press::{CaseTap, Press};
use kring_rules::readiness::{Point, PointKey, PointKind, SettledBy};
use kring_rules::say::{ClearedPoint, PartyTitle, PointsView};
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn points(&self, view: &PointsView) -> Page {
        let mut page = Page::of(&self.html("points", &Args::new().words("label", &view.label)));
        self.open_points(&mut page, &view.open);
        self.cleared_points(&mut page, &view.cleared);
        for (number, (_, point)) in (1_i64..).zip(&view.open) {
            if point.key.kind.settled_by() == SettledBy::Note {
                page.row([self.clear_button(view, number, point)]);
            }
        }
        page.row([self.tap("back-to-case", &view.case, CaseTap::Show)]);
        page
    }

    /// The open points with their numbers.
    pub(super) fn open_points(&self, page: &mut Page, open: &[(Words, Point)]) {
        page.paragraph(&self.words(if open.is_empty() {
            "points-none"
        } else {
            "points-open"
        }));
        for (number, (alias, point)) in (1_i64..).zip(open) {
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
                .text("moment", self.moment(point.at));
            page.line(&self.html("points-cleared-line", &args));
            page.quote(&point.note);
        }
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
            PointKind::Flag => {
                let flag = key.flag().map_or("other", |(_, kind)| kind.code());
                Args::new().text("flag", flag)
            }
            _ => Args::new(),
        }
    }

    fn clear_button(&self, view: &PointsView, number: i64, point: &Point) -> Button {
        let label = self.plain("button-clear", &Args::new().number("number", number));
        let tap = CaseTap::Clear(point.party, point.key.clone());
        Button::new(label, &Press::Case(view.case.clone(), tap))
    }

    pub(super) fn ask_note(&self, title: &PartyTitle, point: &Point) -> Page {
        let mut page = Page::of(&self.title(title));
        page.paragraph(&Html::text(&capitalised(&self.point(point))).bold());
        page.paragraph(&self.words("ask-note"));
        page.row([self.tap("points", &title.case, CaseTap::Points)]);
        page
    }
}

//! For whom a link can be given: one button each, and a line of advice on the order.

use crate::args::Args;
use crate::page::Page;
use crate::sheet::Button;
use crate::voice::Voice;
use kring_rules::press::{CaseTap, Press};
use kring_rules::say::{LinkToGive, LinksView};
use kring_rules::words::Words;

impl Voice<'_> {
    pub(super) fn links(&self, view: &LinksView) -> Page {
        let args = Args::new()
            .words("label", &view.label)
            .text("order", view.order.code())
            .text("first", names(&view.first))
            .text("next", names(&view.next));
        let mut page = Page::of(&self.html("links", &args));
        page.rows(view.to_give.iter().map(|one| self.give_link(view, one)));
        page.row([self.show_case(&view.case)]);
        page
    }

    /// Whose link it is stands on the button, so that links are not mixed up.
    fn give_link(&self, view: &LinksView, one: &LinkToGive) -> Button {
        let label = self.plain("button-give-link", &Args::new().words("alias", &one.alias));
        let tap = CaseTap::NewLink(one.party);
        Button::new(label, &Press::in_case(view.case.clone(), one.stamp, tap))
    }
}

fn names(aliases: &[Words]) -> String {
    let names: Vec<&str> = aliases.iter().map(Words::as_str).collect();
    names.join(", ")
}

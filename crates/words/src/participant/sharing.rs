//! Before handing in, the sentences that matter, one by one: what may be done with each. And a party's own card.

use super::Taps;
use crate::args::Args;
use crate::html::Html;
use crate::page::Page;
use crate::voice::Voice;
use kring_rules::answer::Sharing;
use kring_rules::press::Tap;
use kring_rules::say::{Card, Line, SharingRound};

impl Voice<'_> {
    pub(super) fn sharing_round(&self, page: &mut Page, taps: &Taps<'_>, round: &SharingRound) {
        page.protect();
        let args = Args::new()
            .number("number", round.number)
            .number("of", round.of);
        page.paragraph(&self.html("scene-sharing", &args));
        for line in &round.lines {
            page.paragraph(&Html::text(&self.short(&line.question)).bold());
            self.line_said(page, line);
        }
        page.paragraph(&self.words("sharing-ask"));
        if let Some(line) = round.lines.first() {
            page.rows(Sharing::ALL.iter().map(|sharing| {
                self.share(
                    taps,
                    line,
                    (*sharing, Tap::ShareOn(line.question.clone(), *sharing)),
                )
            }));
        }
        page.row([taps.named("round-end", Tap::Review), taps.talk()]);
    }

    pub(super) fn card(&self, page: &mut Page, taps: &Taps<'_>, card: &Card) {
        page.protect();
        page.paragraph(&self.words("scene-card"));
        self.on_the_card(page, "card-say", &card.say);
        self.on_the_card(page, "card-ask", &card.ask);
        self.on_the_card(page, "card-stop", &card.stop);
        self.on_the_card(page, "card-beside", &card.beside);
        page.paragraph(&self.words("card-end").italic());
        page.row([taps.of(Tap::CardOnPaper), taps.of(Tap::Review)]);
        page.row(taps.ways_out());
    }

    fn on_the_card(&self, page: &mut Page, head: &str, lines: &[Line]) {
        page.paragraph(&self.words(head).bold());
        if lines.is_empty() {
            page.line(&self.words("card-empty"));
        }
        for line in lines {
            self.line_said(page, line);
        }
    }
}

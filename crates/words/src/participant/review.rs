//! A party reads their own answers: all phases, one phase, one answer.

use super::Taps;
use super::question::emphasised;
use crate::args::Args;
use crate::html::Html;
use crate::mark::Mark;
use crate::page::Page;
use crate::sheet::LONGEST_LABEL;
use crate::voice::Voice;
use kring_rules::answer::{Sharing, State, ToldTo};
use kring_rules::ids::{PhaseId, QuestionId};
use kring_rules::press::Tap;
use kring_rules::role::Role;
use kring_rules::say::{Line, Overview, OverviewStanding, PhaseCount};

impl Voice<'_> {
    pub(super) fn review(&self, page: &mut Page, taps: &Taps<'_>, overview: &Overview, role: Role) {
        page.protect();
        page.paragraph(&self.words("scene-review"));
        let asked = || overview.phases.iter().filter(|count| count.of > 0);
        page.lines(asked().map(|count| self.review_line(count, role)));
        page.paragraph(&self.words(match overview.standing {
            OverviewStanding::UnderWay => "scene-review-under-way",
            OverviewStanding::PutOff => "scene-review-put-off",
            OverviewStanding::CanHandIn => "scene-review-can-hand-in",
            OverviewStanding::HandedIn => "scene-review-handed-in",
        }));
        if overview.can_share {
            page.paragraph(&self.words("scene-review-can-share"));
        }
        let phases = asked().map(|count| {
            taps.labelled(
                self.phase(&count.phase, role),
                Tap::ReviewPhase(count.phase.clone()),
            )
        });
        page.grid(phases);
        self.review_buttons(page, taps, overview);
    }

    fn review_line(&self, count: &PhaseCount, role: Role) -> Html {
        let args = Args::new()
            .text("phase", self.phase(&count.phase, role))
            .number("given", count.given)
            .number("of", count.of)
            .number("skipped", count.skipped)
            .number("later", count.later);
        self.html("scene-review-line", &args)
    }

    #[expect(
        clippy::unused_self,
        reason = "one of the review's parts, called like the others"
    )]
    fn review_buttons(&self, page: &mut Page, taps: &Taps<'_>, overview: &Overview) {
        if overview.phases.iter().any(|count| count.later > 0) {
            page.row([taps.of(Tap::Laters)]);
        }
        match overview.standing {
            OverviewStanding::UnderWay => page.row([taps.named("go-on", Tap::Resume)]),
            OverviewStanding::CanHandIn => {
                page.row(
                    overview
                        .can_share
                        .then(|| taps.named("round", Tap::Round(0))),
                );
                page.row([taps.of(Tap::HandIn)]);
            }
            OverviewStanding::PutOff | OverviewStanding::HandedIn => {}
        }
        page.row(overview.card.then(|| taps.of(Tap::Card)));
        page.row(taps.ways_out());
    }

    pub(super) fn phase_lines(
        &self,
        page: &mut Page,
        taps: &Taps<'_>,
        (phase, lines): (&PhaseId, &[Line]),
        role: Role,
    ) {
        page.protect();
        page.paragraph(&self.html(
            "scene-phase",
            &Args::new().text("phase", self.phase(phase, role)),
        ));
        if lines.is_empty() {
            page.paragraph(&self.words("scene-phase-empty"));
        }
        let numbered = || (1_usize..).zip(lines);
        for (number, line) in numbered() {
            let name = format!("{number}. {}", self.short(&line.question));
            self.line_named(page, &name, line);
        }
        let open = |(number, line): (usize, &Line)| {
            let head = format!("{number}. ");
            let short = self.short_label(&line.question, LONGEST_LABEL - head.len());
            taps.labelled(head + &short, Tap::Open(line.question.clone()))
        };
        page.grid(numbered().map(open));
        page.row([taps.named("all-phases", Tap::Review), taps.talk()]);
    }

    /// One answer to read: the question in a few words, what was chosen and written, what may be done with it.
    pub(crate) fn line_read(&self, page: &mut Page, line: &Line) {
        self.line_named(page, &self.short(&line.question), line);
    }

    fn line_named(&self, page: &mut Page, name: &str, line: &Line) {
        page.paragraph(&Html::text(name).bold());
        self.line_said(page, line);
        if line.counts() {
            page.line(&Html::text(&self.marks(line)).italic());
        }
    }

    /// What was chosen and written.
    pub(crate) fn line_said(&self, page: &mut Page, line: &Line) {
        if line.state != State::Given {
            page.line(&Html::text(&self.standing_of(line)).italic());
        }
        if !line.options.is_empty() {
            page.line(&Html::text(&self.options(&line.question, &line.options)));
        }
        if let Some(words) = &line.words {
            page.quote(words);
        }
        self.voices_said(page, &line.voices);
        if let Some(told) = &line.told {
            page.line(&self.told_to(told).italic());
        }
    }

    /// "verteld aan An": a facilitator noted it.
    pub(crate) fn told_to(&self, told: &ToldTo) -> Html {
        let confirmed = if told.confirmed.is_some() {
            "yes"
        } else {
            "no"
        };
        let args = Args::new()
            .words("name", &told.name)
            .text("confirmed", confirmed);
        self.html("told-to", &args)
    }

    /// How far it has come, in words.
    pub(crate) fn standing_of(&self, line: &Line) -> String {
        if line.is_unconfirmed() {
            return self.label("state-unconfirmed");
        }
        self.state(line.state)
    }

    pub(super) fn answer(&self, page: &mut Page, taps: &Taps<'_>, line: &Line, role: Role) {
        page.protect();
        page.paragraph(&self.words("scene-answer"));
        page.paragraph(&emphasised(&self.question(&line.question, role)));
        self.line_said(page, line);
        let take_back = || taps.named("take-back", Tap::TakeBack(line.question.clone()));
        page.row([taps.named("change", Tap::Change(line.question.clone()))]);
        page.row(line.says_something().then(take_back));
        if line.counts() {
            page.paragraph(&self.words("sharing-ask"));
            page.rows(Sharing::ALL.iter().map(|sharing| {
                let tap = Tap::Share(line.question.clone(), *sharing);
                self.share(taps, line, (*sharing, tap))
            }));
        }
        page.row([taps.named("all-phases", Tap::Review), taps.talk()]);
    }

    pub(super) fn take_back(&self, page: &mut Page, taps: &Taps<'_>, question: &QuestionId) {
        let args = Args::new().text("question", self.short(question));
        page.paragraph(&self.html("scene-take-back", &args));
        page.row([taps.named("take-back-not", Tap::Open(question.clone()))]);
        page.row([taps.named("take-back-yes", Tap::TakeBackForGood(question.clone()))]);
    }

    pub(super) fn share(
        &self,
        taps: &Taps<'_>,
        line: &Line,
        (sharing, tap): (Sharing, Tap),
    ) -> crate::Button {
        let label = self.label(&format!("button-share-{}", sharing.code()));
        let label = if sharing == line.sharing {
            Mark::Chosen.before(&label)
        } else {
            label
        };
        taps.labelled(label, tap)
    }
}

//! What the guide's questions, options and phases are called.

use super::args::Args;
use super::html::Html;
use super::sheet::shortened;
use super::voice::Voice;
use kring_rules::answer::{Sharing, State};
use kring_rules::gate::Gate;
use kring_rules::guide::{Chapter, Edition, Kind};
use kring_rules::ids::{OptionId, PhaseId, QuestionId};
use kring_rules::readiness::PointKey;
use kring_rules::role::Role;
use kring_rules::say::Line;
use kring_rules::words::Words;

/// For whom a point is worded.
#[derive(Clone, Copy)]
pub(super) enum PointWording {
    ForFacilitators,
    ForThemselves,
}

/// The message of an answer at a gate.
fn of_gate(gate: &Gate, what: &str) -> String {
    format!(
        "gate-{}-{}-{what}",
        gate.question.as_str(),
        gate.answer.as_str()
    )
}

/// The message that says what a point is about: a gate words its own.
pub(super) fn point_message(whose: PointWording, key: &PointKey) -> String {
    let kind = key.kind.code();
    if key.kind.is_a_gates() {
        let gates = match whose {
            PointWording::ForFacilitators => "point",
            PointWording::ForThemselves => "own-point",
        };
        return format!("gate-{}-{gates}-{kind}", key.about);
    }
    match whose {
        PointWording::ForFacilitators => format!("point-{kind}"),
        PointWording::ForThemselves => format!("mydata-point-{kind}"),
    }
}

/// About how long somebody is busy with one question: whoever writes, longer than whoever taps.
fn seconds_for(kind: Kind) -> usize {
    match kind {
        Kind::Text => 90,
        Kind::ThenAndNow => 40,
        Kind::Choice | Kind::Choices | Kind::Gate | Kind::CheckIn => 20,
    }
}

impl Voice<'_> {
    /// The question as it is put to someone in this role.
    pub(super) fn question(&self, id: &QuestionId, role: Role) -> Html {
        let args = Args::new().text("role", role.code());
        match id.parts() {
            (question, None) => self.html(&format!("question-{question}"), &args),
            (list, Some((option, aspect))) => {
                let item = self.option(&list.into(), &OptionId::new(option));
                let args = args.text("list", list).text("item", item);
                self.html(&format!("aspect-{aspect}"), &args)
            }
        }
    }

    /// The question in a few words.
    pub(super) fn short(&self, id: &QuestionId) -> String {
        match id.parts() {
            (question, None) => self.label(&format!("short-{question}")),
            (list, Some((option, aspect))) => {
                let item = self.option(&list.into(), &OptionId::new(option));
                let aspect = self.aspect(aspect);
                self.plain(
                    "short-follow-up",
                    &Args::new().text("item", item).text("aspect", aspect),
                )
            }
        }
    }

    /// The question in so few words that they fit on a button with room for so many characters.
    pub(super) fn short_label(&self, id: &QuestionId, room: usize) -> String {
        let whole = self.short(id);
        let (list, Some((option, aspect))) = id.parts() else {
            return whole;
        };
        let surplus = whole.chars().count().saturating_sub(room);
        if surplus == 0 {
            return whole;
        }
        let item = self.option(&list.into(), &OptionId::new(option));
        let item = shortened(&item, item.chars().count().saturating_sub(surplus));
        let args = Args::new()
            .text("item", item)
            .text("aspect", self.aspect(aspect));
        self.plain("short-follow-up", &args)
    }

    /// One side of making an option concrete, in a few words.
    pub(super) fn aspect(&self, aspect: &str) -> String {
        self.label(&format!("short-aspect-{aspect}"))
    }

    /// What stands on an option of this question.
    pub(super) fn option(&self, question: &QuestionId, option: &OptionId) -> String {
        let owner = match question.parts() {
            (question, None) => question,
            (_, Some((_, aspect))) => aspect,
        };
        if let Some(base) = option
            .said_of_now()
            .filter(|_| self.asks_then_and_now(question))
        {
            return self.said_of(question, &base, std::slice::from_ref(option));
        }
        let option = option.as_str();
        self.first_label(&[
            format!("option-{owner}-{option}"),
            format!("option-{option}"),
        ])
    }

    /// An option by itself, whether it is offered or wished for; else as it is offered.
    pub(super) fn shared_option(&self, option: &OptionId) -> String {
        let mut ids = vec![format!("option-{}", option.as_str())];
        let offers = self.guide().into_iter();
        let offers = offers.flat_map(|guide| guide.feeding(Chapter::Offer));
        ids.extend(offers.map(|list| format!("option-{}-{}", list.id.as_str(), option.as_str())));
        self.first_label(&ids)
    }

    /// What is offered or wished for in this question.
    pub(super) fn fed_by(&self, list: &QuestionId) -> Chapter {
        let question = self.guide().and_then(|guide| guide.question(list.as_str()));
        let chapter = question.and_then(|question| question.summary);
        chapter.unwrap_or(Chapter::Offer)
    }

    /// What an answer at a gate sets going, as its guide words it.
    pub(super) fn at_gate(&self, gate: &Gate, what: &str, role: Option<Role>) -> Html {
        let args = role.map_or_else(Args::new, |role| Args::new().text("role", role.code()));
        self.in_guide(&gate.guide, |voice| voice.html(&of_gate(gate, what), &args))
    }

    /// The same in plain text.
    pub(super) fn at_gate_plain(&self, gate: &Gate, what: &str) -> String {
        self.in_guide(&gate.guide, |voice| voice.label(&of_gate(gate, what)))
    }

    /// The options that were chosen, in one line.
    pub(super) fn options(&self, question: &QuestionId, options: &[OptionId]) -> String {
        if self.asks_then_and_now(question) {
            return self.of_then_and_now(question, options);
        }
        let labels: Vec<String> = options
            .iter()
            .map(|option| self.option(question, option))
            .collect();
        labels.join(", ")
    }

    fn asks_then_and_now(&self, question: &QuestionId) -> bool {
        let asked = self
            .guide()
            .and_then(|guide| guide.question(question.as_str()));
        asked.is_some_and(|question| question.kind == Kind::ThenAndNow)
    }

    /// "Boos toen en nu, bang toen": each once, in the order in which they stand.
    fn of_then_and_now(&self, question: &QuestionId, options: &[OptionId]) -> String {
        let mut bases: Vec<OptionId> = Vec::new();
        for option in options {
            let base = option.said_of_now().unwrap_or_else(|| option.clone());
            if !bases.contains(&base) {
                bases.push(base);
            }
        }
        let labels = bases
            .iter()
            .map(|base| self.said_of(question, base, options));
        labels.collect::<Vec<_>>().join(", ")
    }

    /// An option, and whether it is chosen of then, of now, or of both.
    pub(super) fn said_of(
        &self,
        question: &QuestionId,
        option: &OptionId,
        chosen: &[OptionId],
    ) -> String {
        let now = chosen.iter().filter_map(OptionId::said_of_now);
        let when = match (
            chosen.contains(option),
            now.into_iter().any(|o| o == *option),
        ) {
            (true, true) => "both",
            (false, true) => "now",
            (true, false) => "then",
            (false, false) => return self.option(question, option),
        };
        let args = Args::new().text("when", when);
        self.plain(
            "said-of",
            &args.text("option", self.option(question, option)),
        )
    }

    /// What a guide is called; its id where it says nothing of that.
    pub(super) fn guide_name(&self, guide: &Edition) -> String {
        self.in_guide(guide, |voice| {
            if voice.knows("guide-name") {
                voice.label("guide-name")
            } else {
                guide.guide.to_string()
            }
        })
    }

    /// A guide in one line: its name, about how long it takes somebody in this role, and for whom it is.
    pub(super) fn about_guide(&self, guide: &Edition, role: Role) -> Html {
        let name = self.guide_name(guide);
        self.in_guide(guide, |voice| {
            let (_, minutes) = voice.how_long(role);
            let about = voice
                .knows("guide-about")
                .then(|| voice.label("guide-about"));
            let args = Args::new().text("name", name).number("minutes", minutes);
            voice.html(
                "about-guide",
                &args.text("about", about.unwrap_or_default()),
            )
        })
    }

    /// What its guide leaves to be discussed with somebody in this role, in one line.
    pub(super) fn topics(&self, role: Role) -> Option<String> {
        let topics = self.guide()?.topics_with(role);
        let topics = topics.map(|topic| self.label(&format!("discuss-{}", topic.as_str())));
        let topics: Vec<String> = topics.collect();
        (!topics.is_empty()).then(|| topics.join(" · "))
    }

    /// What a phase is called for somebody in this role.
    pub(super) fn phase(&self, phase: &PhaseId, role: Role) -> String {
        let args = Args::new().text("role", role.code());
        self.plain(&format!("phase-{}", phase.as_str()), &args)
    }

    /// Which part of the whole this phase is for somebody in this role, of how many.
    pub(super) fn part_number(&self, phase: &PhaseId, role: Role) -> (i64, i64) {
        let Some(guide) = self.guide() else {
            return (1, 1);
        };
        let asked = |phase: &&PhaseId| {
            let mut own = guide.questions().iter().filter(|q| q.phase == **phase);
            own.any(|question| question.asked_of().contains(&role))
        };
        let parts: Vec<&PhaseId> = guide.phases().iter().filter(asked).collect();
        let at = parts.iter().position(|part| *part == phase);
        let number = |at: usize| i64::try_from(at).unwrap_or(i64::MAX);
        (number(at.unwrap_or_default() + 1), number(parts.len()))
    }

    /// How many parts there are for somebody in this role, and about how many minutes they take.
    pub(super) fn how_long(&self, role: Role) -> (i64, i64) {
        let Some(guide) = self.guide() else {
            return (1, 30);
        };
        let own = guide
            .questions()
            .iter()
            .filter(|question| question.when.is_none() && question.asked_of().contains(&role));
        let phases = guide.phases();
        let parts = phases
            .iter()
            .filter(|phase| own.clone().any(|q| q.phase == **phase));
        let seconds: usize = own.clone().map(|question| seconds_for(question.kind)).sum();
        let minutes = seconds.div_ceil(300) * 5;
        let number = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
        (number(parts.count()), number(minutes))
    }

    pub(super) fn state(&self, state: State) -> String {
        self.label(&format!("state-{}", state.code()))
    }

    /// What may be done with an answer, and with whom it was filled in.
    pub(super) fn marks(&self, line: &Line) -> String {
        let together = line.together.as_ref().map(|name| self.with_whom(name));
        let marks = [Some(self.sharing(line.sharing)), together];
        marks.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// It was filled in together with the facilitator of this name.
    pub(super) fn with_whom(&self, name: &Words) -> String {
        self.plain("filled-in-together", &Args::new().words("name", name))
    }

    pub(super) fn sharing(&self, sharing: Sharing) -> String {
        self.label(&format!("sharing-{}", sharing.code()))
    }
}

//! What the guide's questions, options and phases are called.

use super::args::Args;
use super::html::Html;
use super::sheet::shortened;
use super::voice::Voice;
use kring_rules::answer::{Sharing, State};
use kring_rules::guide::Phase;
use kring_rules::ids::{OptionId, QuestionId};
use kring_rules::role::Role;

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
        let option = option.as_str();
        self.first_label(&[
            format!("option-{owner}-{option}"),
            format!("option-{option}"),
        ])
    }

    /// An option by itself, whether it is offered or wished for.
    pub(super) fn shared_option(&self, option: &OptionId) -> String {
        let option = option.as_str();
        self.first_label(&[
            format!("option-{option}"),
            format!("option-offers-{option}"),
        ])
    }

    /// The options that were chosen, in one line.
    pub(super) fn options(&self, question: &QuestionId, options: &[OptionId]) -> String {
        let labels: Vec<String> = options
            .iter()
            .map(|option| self.option(question, option))
            .collect();
        labels.join(", ")
    }

    pub(super) fn phase(&self, phase: Phase) -> String {
        self.label(&format!("phase-{}", phase.code()))
    }

    pub(super) fn state(&self, state: State) -> String {
        self.label(&format!("state-{}", state.code()))
    }

    pub(super) fn sharing(&self, sharing: Sharing) -> String {
        self.label(&format!("sharing-{}", sharing.code()))
    }
}

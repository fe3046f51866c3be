//! A guide as somebody in one role would meet it, in plain text, to be proof-read: every question with its buttons, and
//! what each answer sets going, also what only the facilitator reads.

use super::args::Args;
use super::html::plain;
use super::sheet::{Around, Sheet};
use super::texts::Texts;
use super::voice::Voice;
use kring_rules::guide::{Asked, Edition, Guide, Kind, Question, When};
use kring_rules::ids::{CaseId, OptionId, PartyId, PhaseId, QuestionId};
use kring_rules::moment::Moment;
use kring_rules::readiness::{Point, PointKey};
use kring_rules::role::{Language, Role};
use kring_rules::say::{Lead, ParticipantSay, Place, Prompt, Say, Scene, Tag};

impl Texts {
    /// The guide as somebody in this role meets it; nothing when there is no such guide.
    pub fn proof(&self, edition: &Edition, role: Role, language: Language) -> Option<String> {
        let around = Around::default();
        let voice = Voice::new(self, language, &around);
        voice.in_guide(edition, |voice| {
            let mut proof = Proof {
                guide: voice.guide()?,
                voice,
                role,
                text: String::new(),
            };
            proof.whole();
            Some(proof.text)
        })
    }
}

/// What has been written so far.
struct Proof<'a> {
    voice: &'a Voice<'a>,
    guide: &'a Guide,
    role: Role,
    text: String,
}

impl Proof<'_> {
    fn whole(&mut self) {
        let role = self.voice.role(self.role);
        let args = Args::new().text("guide", self.guide.edition.to_string());
        self.line(0, &self.voice.plain("proof-head", &args.text("role", role)));
        let mut first = Place::First;
        for phase in self.guide.phases() {
            let asked = |q: &&Question| q.phase == *phase && q.asked_of().contains(&self.role);
            let questions: Vec<_> = self.guide.questions().iter().filter(asked).collect();
            self.phase(phase, &questions, first);
            if !questions.is_empty() {
                first = Place::OpensPhase;
            }
        }
    }

    fn phase(&mut self, phase: &PhaseId, questions: &[&Question], opens: Place) {
        let straight = |q: &&&Question| q.when.is_none();
        let of = questions.iter().filter(straight).count();
        let mut number = 0;
        for (at, question) in questions.iter().enumerate() {
            if at == 0 {
                let name = self.voice.phase(phase, self.role).to_uppercase();
                self.line(0, &format!("\n{name}"));
            }
            number += usize::from(question.when.is_none());
            let place = if at == 0 { opens } else { Place::OnTheWay };
            self.question(question, (number.max(1), of), place);
        }
    }

    fn question(&mut self, question: &Question, counted: (usize, usize), place: Place) {
        self.line(0, "");
        self.conditions(question);
        let asked = question.asked();
        let scene = Scene::Question(prompt(&asked, counted, place));
        self.said(0, vec![], scene);
        for option in &question.options {
            self.chosen(question, option);
        }
    }

    /// After which answers it is asked, after which not, and whether a facilitator asks it.
    fn conditions(&mut self, question: &Question) {
        let after = question.when.iter().chain(&question.or_when);
        for when in after {
            self.condition("proof-after", when);
        }
        for unless in &question.unless {
            self.condition("proof-unless", unless);
        }
        if question.opens.is_some() {
            self.line(0, &self.voice.label("proof-opens"));
        }
    }

    fn condition(&mut self, id: &str, when: &When) {
        let answers = when.is.iter();
        let answers = answers.map(|option| self.option(&when.question, option));
        let args = Args::new()
            .text("answers", answers.collect::<Vec<_>>().join(", "))
            .text("question", self.voice.short(&when.question));
        self.line(0, &self.voice.plain(id, &args));
    }

    /// What choosing this option sets going.
    fn chosen(&mut self, question: &Question, option: &OptionId) {
        let before = self.text.len();
        let args = Args::new().text("option", self.option(&question.id, option));
        self.line(1, &self.voice.plain("proof-chosen", &args));
        let head = self.text.len();
        self.reads(question, option);
        self.facilitator_reads(question, option);
        for asked in self.guide.making_concrete(question, option) {
            let text = plain(self.voice.question(&asked.id, self.role).as_str());
            let labels = asked.options.iter().map(|o| self.option(&asked.id, o));
            let labels: Vec<String> = labels.collect();
            let text = format!("{text} {}", labels.join(" "));
            self.told("proof-concrete", text.trim_end());
        }
        if self.text.len() == head {
            self.text.truncate(before);
        }
    }

    fn reads(&mut self, question: &Question, option: &OptionId) {
        let gate = self.guide.gate(&question.id, option);
        if question.kind == Kind::Gate {
            let said = self.plain_say(Lead::Gate(gate.clone()), Scene::Nothing);
            self.told("proof-reads", &said);
        }
        if question.closing(option).is_some() {
            let said = self.voice.at_gate(&gate, "closed", Some(self.role));
            self.told("proof-closed", &plain(said.as_str()));
            self.told("proof-board", &self.voice.at_gate_plain(&gate, "progress"));
        }
        if let Some(reaction) = question.reactions.get(option) {
            let said = self.plain_say(Lead::Reaction(reaction.clone()), Scene::Nothing);
            self.told("proof-reads", &said);
        }
    }

    fn facilitator_reads(&mut self, question: &Question, option: &OptionId) {
        if question.kind == Kind::Gate && question.is_told(option) {
            let said = self
                .voice
                .at_gate(&self.guide.gate(&question.id, option), "notice", None);
            self.told("proof-told", &plain(said.as_str()));
        }
        if let Some(kind) = question.points.get(option) {
            let point = Point {
                party: PartyId(1),
                key: PointKey::about(*kind, question.words_its_point(*kind).as_str()),
                since: Moment::default(),
                guide: self.guide.edition.clone(),
            };
            self.told("proof-point", &self.voice.point(&point));
        }
        if let Some(flag) = question.raises.get(option) {
            let flag = self.voice.label(&format!("button-flag-{}", flag.code()));
            self.told("proof-flag", &flag);
        }
    }

    fn option(&self, question: &QuestionId, option: &OptionId) -> String {
        format!("[{}]", self.voice.option(question, option))
    }

    fn told(&mut self, id: &str, text: &str) {
        let line = self.voice.plain(id, &Args::new().text("text", text));
        self.line(2, &line);
    }

    fn plain_say(&self, lead: Lead, scene: Scene) -> String {
        let sheets = self.sheets(vec![lead], scene);
        let texts: Vec<String> = sheets.iter().map(|sheet| plain(&sheet.html)).collect();
        texts.join("\n\n")
    }

    fn sheets(&self, leads: Vec<Lead>, scene: Scene) -> Vec<Sheet> {
        self.voice
            .sheets(&Say::Participant(Box::new(ParticipantSay {
                leads,
                scene,
                role: self.role,
                guide: self.guide.edition.clone(),
                tag: Tag {
                    case: CaseId::new(""),
                    party: PartyId(1),
                    revision: 1,
                },
                age: None,
                whose: None,
                readers: vec![],
                happened: None,
                may_ask_a_lawyer: false,
                can_ask_for: None,
                has_agreed: false,
                together: None,
            })))
    }

    /// A message with its buttons, as it stands on the screen.
    fn said(&mut self, depth: usize, leads: Vec<Lead>, scene: Scene) {
        for sheet in self.sheets(leads, scene) {
            self.line(depth, &plain(&sheet.html));
            for row in &sheet.buttons {
                let labels: Vec<String> = row.iter().map(|b| format!("[{}]", b.label)).collect();
                self.line(depth, &labels.join(" "));
            }
        }
    }

    fn line(&mut self, depth: usize, text: &str) {
        for line in text.lines().chain(text.is_empty().then_some("")) {
            let margin = if line.is_empty() { 0 } else { depth * 4 };
            self.text.extend(std::iter::repeat_n(' ', margin));
            self.text.push_str(line);
            self.text.push('\n');
        }
    }
}

fn prompt(asked: &Asked<'_>, (number, of): (usize, usize), place: Place) -> Prompt {
    let counted = |number| u8::try_from(number).unwrap_or(u8::MAX);
    Prompt {
        question: asked.id.clone(),
        phase: asked.phase.clone(),
        kind: asked.kind.into(),
        options: asked.options.to_vec(),
        chosen: vec![],
        words: None,
        voices: vec![],
        own_words: asked.own_words,
        number: counted(number),
        of: counted(of.max(number)),
        place,
    }
}

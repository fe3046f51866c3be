//! The steps of the example, in the order in which they are played.

use anyhow::{Context, Result};

use super::story::{Does, GUIDE, Part, Reply, Story, Told, story, told};
use super::{Act, Example, Step, Who};
use kring_rules::guide::{Guide, Kind};
use kring_rules::role::Language;

impl Example {
    /// The example for parties who read this language.
    pub fn told_in(language: Language) -> Result<Self> {
        let (story, guide) = story()?;
        let telling = Telling {
            story: &story,
            guide: &guide,
            language,
        };
        let parts = (1..).zip(&story.parts);
        let steps = parts
            .map(|(number, part)| telling.part(number, part))
            .collect::<Result<Vec<_>>>()?;
        let names = story.parties.iter();
        Ok(Self {
            names: names.map(|one| told(&one.name, language)).collect(),
            steps: steps.into_iter().flatten().collect(),
        })
    }
}

/// A story that is told in one language.
struct Telling<'a> {
    story: &'a Story,
    guide: &'a Guide,
    language: Language,
}

impl Telling<'_> {
    fn part(&self, number: usize, part: &Part) -> Result<Vec<Step>> {
        let party = || self.party(part);
        let (who, acts) = match part.does {
            Does::Open => (Who::Facilitator, self.opening()),
            Does::Look => (Who::Facilitator, vec![Act::Command("word-cases")]),
            Does::Confirm => (Who::Facilitator, vec![press("summary"), press("confirm")]),
            Does::Clear => (Who::Facilitator, self.clearing(party()?, part)),
            Does::Join => (who(party()?), joining(party()?)),
            Does::Answer => (who(party()?), self.answers(&part.answers)?),
            Does::HandIn => (who(party()?), self.handing_in(part)?),
        };
        let notice = Act::Notice {
            number,
            text: told(&part.notice, self.language),
        };
        let acts = [notice].into_iter().chain(acts);
        Ok(acts.map(|act| Step { who, act }).collect())
    }

    /// Which of the parties it is, by their number in the story.
    fn party(&self, part: &Part) -> Result<usize> {
        let mut roles = self.story.parties.iter().map(|party| party.role);
        let found = roles.position(|role| Some(role) == part.who);
        found.context("a part of the example is about nobody in it")
    }

    fn opening(&self) -> Vec<Act> {
        let mut acts = vec![Act::Command("word-new")];
        acts.extend([
            write(told(&self.story.label, self.language), "cancel"),
            write(told(&self.story.incident, self.language), "cancel"),
            write(told(self.for_parties(), self.language), "cancel"),
            press("form=pair"),
            press("police=no"),
        ]);
        for (number, party) in self.story.parties.iter().enumerate() {
            if number > 0 {
                acts.push(press("more"));
            }
            acts.push(write(told(&party.name, self.language), "cancel"));
            acts.push(press(&format!("role={}", party.role.code())));
            acts.push(press(&format!("language={}", self.language.code())));
            acts.push(press("age=adult"));
            acts.push(press(&format!("guide={GUIDE}")));
        }
        acts.push(press("open"));
        acts.push(press("link=1"));
        let others = 2..=self.story.parties.len();
        acts.extend(others.map(|number| Act::PressAlso(format!("link={number}"))));
        acts
    }

    fn for_parties(&self) -> &Told {
        let own = self.story.for_parties.as_ref();
        own.unwrap_or(&self.story.incident)
    }

    fn answers(&self, replies: &[Reply]) -> Result<Vec<Act>> {
        let acts = replies.iter().map(|reply| self.answer(reply));
        Ok(acts.collect::<Result<Vec<_>>>()?.concat())
    }

    fn answer(&self, reply: &Reply) -> Result<Vec<Act>> {
        if !reply.words.is_empty() {
            let words = write(told(&reply.words, self.language), "skip");
            return Ok(vec![words, press("next")]);
        }
        let choose = |option: &String| format!("choose={option}");
        let Some((first, others)) = reply.chooses.split_first() else {
            return Ok(vec![press("skip")]);
        };
        let mut acts = vec![press(&choose(first))];
        acts.extend(others.iter().map(choose).map(Act::PressAlso));
        if matches!(
            self.kind(&reply.question)?,
            Kind::Choices | Kind::ThenAndNow
        ) {
            acts.push(Act::PressAlso("done".to_owned()));
        }
        Ok(acts)
    }

    fn kind(&self, question: &str) -> Result<Kind> {
        let known = match question.rsplit_once('.') {
            None => self.guide.question(question).map(|question| question.kind),
            Some((_, aspect)) => self.guide.aspect(aspect).map(|aspect| aspect.kind),
        };
        known.with_context(|| {
            format!("the example answers `{question}`, which the guide does not ask")
        })
    }

    /// Before it is handed in, an answer may be used in the conversation.
    fn handing_in(&self, part: &Part) -> Result<Vec<Act>> {
        let mut taps = Vec::new();
        if let Some(id) = &part.shares {
            let question = self
                .guide
                .question(id)
                .context("the example shares no answer")?;
            taps.extend([
                format!("phase={}", question.phase.as_str()),
                format!("open={id}"),
                format!("share={id}~conversation"),
                "review".to_owned(),
            ]);
        }
        taps.push("hand-in".to_owned());
        let mut taps = taps.into_iter();
        let first = taps.next().map(Act::Press);
        Ok(first.into_iter().chain(taps.map(Act::PressAlso)).collect())
    }

    /// The facilitator has talked about a point, and clears it.
    fn clearing(&self, party: usize, part: &Part) -> Vec<Act> {
        let point = part.point.as_deref().unwrap_or_default();
        vec![
            press("show"),
            press("points"),
            Act::PressAlso(format!("c={}~{point}", party + 1)),
            write(told(&part.note, self.language), "points"),
        ]
    }
}

fn who(party: usize) -> Who {
    match party {
        0 => Who::First,
        _ => Who::Second,
    }
}

fn joining(link: usize) -> Vec<Act> {
    let mut acts = vec![Act::OpenLink(link), press("it-is-me")];
    acts.extend(std::iter::repeat_n(press("consent=yes"), 4));
    acts
}

fn write(text: String, under: &'static str) -> Act {
    Act::Write { text, under }
}

fn press(tap: &str) -> Act {
    Act::Press(tap.to_owned())
}

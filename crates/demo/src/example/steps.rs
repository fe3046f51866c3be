//! The steps of the example, in the order in which they are played.

use anyhow::{Context, Result};

use super::story::{Does, GUIDE, Part, Reply, Story, Told, story, told};
use super::{Act, Example, Step, Who};
use kring_rules::guide::{Guide, Kind};
use kring_rules::role::Language;

/// A day more: by then it has been asked.
const SIX_WEEKS: u32 = 43;

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
        let alone =
            |who: Who, acts: Vec<Act>| acts.into_iter().map(move |act| (who, act)).collect();
        let acts: Vec<(Who, Act)> = match part.does {
            Does::Open => alone(Who::Facilitator, self.opening()),
            Does::Look => alone(Who::Facilitator, vec![Act::Command("word-cases")]),
            Does::Confirm => alone(Who::Facilitator, vec![press("summary"), press("confirm")]),
            Does::Clear => alone(Who::Facilitator, self.clearing(party()?, part)),
            Does::Join => alone(who(party()?), joining(party()?)),
            Does::Answer => alone(who(party()?), self.answers(&part.answers)?),
            Does::HandIn => alone(who(party()?), self.handing_in(part)?),
            Does::Agree => self.agreeing(party()?, part),
            Does::Follow => following(),
        };
        let notice = Act::Notice {
            number,
            text: told(&part.notice, self.language),
        };
        let first = acts.first().map_or(Who::Facilitator, |(who, _)| *who);
        let acts = [(first, notice)].into_iter().chain(acts);
        Ok(acts.map(|(who, act)| Step { who, act }).collect())
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

    /// The facilitator writes down what this party will do, and both say that it is right for them.
    fn agreeing(&self, doer: usize, part: &Part) -> Vec<(Who, Act)> {
        let facilitator = [
            Act::Command("word-cases"),
            press("show"),
            also("prog=show"),
            press("prog=add"),
            press(&format!("prog=who~{}", doer + 1)),
            press(&format!("prog=for~{}", 2 - doer)),
            say(told(&part.note, self.language)),
            press("prog=in~7"),
            press("prog=myself"),
            press("prog=put"),
        ];
        let facilitator = facilitator.map(|act| (Who::Facilitator, act));
        let both = [Who::First, Who::Second].into_iter();
        let agree = |who| [press("prog=share"), also("prog=yes")].map(|act| (who, act));
        facilitator
            .into_iter()
            .chain(both.flat_map(agree))
            .collect()
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

/// Six weeks later each is asked alone how it is, and the facilitator tells the one for whom it was done.
fn following() -> Vec<(Who, Act)> {
    let both = [Who::First, Who::Second].into_iter();
    let says = |who| [press("prog=follow~how"), also("prog=follow~fine")].map(|act| (who, act));
    let tells = [
        "prog=follow~show",
        "prog=follow~item~1",
        "prog=follow~tell~1~yes",
    ];
    let tells = tells.map(|tap| (Who::Facilitator, press(tap)));
    let passes = [(Who::Facilitator, Act::Days(SIX_WEEKS))].into_iter();
    passes.chain(both.flat_map(says)).chain(tells).collect()
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
    let under = Some(under);
    Act::Write { text, under }
}

/// Written to what stands there now, whatever button it has.
fn say(text: String) -> Act {
    Act::Write { text, under: None }
}

fn also(tap: &str) -> Act {
    Act::PressAlso(tap.to_owned())
}

fn press(tap: &str) -> Act {
    Act::Press(tap.to_owned())
}

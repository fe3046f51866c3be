//! What a party hears apart from the questions.

use super::copies::{of_parties, sent};
use super::general::of_all;
use super::readings::{lines, phases};
use super::{
    COUNTS, PARTY, Sample, THEN, alias, case, closed_gates, every, gates, long_words, name,
    questions,
};
use kring_rules::answer::Sharing;
use kring_rules::consent::{Reply, Screen};
use kring_rules::event::Content;
use kring_rules::flag::FlagKind;
use kring_rules::gate::Gate;
use kring_rules::guide::Guide;
use kring_rules::ids::{OptionId, PhaseId, QuestionId};
use kring_rules::moment::DAY;
use kring_rules::role::{AgeBand, Language, Role};
use kring_rules::say::{
    Card, InWords, KeptOpen, Lead, Line, More, Overview, OverviewStanding, ParticipantSay,
    PhaseCount, Say, Scene, SharingRound, Tag, Whose, WithWhom,
};
use kring_rules::together::{HowMuch, ReadTogether};
use kring_rules::understood::Understood;
use kring_rules::voice_note::VoiceLost;

pub(super) fn samples(guide: &Guide) -> Vec<Sample> {
    let mut samples = Vec::new();
    for role in Role::ALL {
        let leads = leads(guide, *role).into_iter();
        samples.extend(leads.map(|lead| said(guide, vec![lead], Scene::Nothing, *role)));
        let scenes = scenes(guide, *role).into_iter();
        // What comes after a lead is all there is to say, and never nothing.
        let scenes = scenes.filter(|scene| *scene != Scene::Nothing);
        samples.extend(scenes.map(|scene| said(guide, vec![], scene, *role)));
    }
    samples.extend(of_all().map(|whose| of_one_of_several(guide, whose)));
    samples
}

/// News of a conversation that is not at hand, as it is told to somebody who has several.
fn of_one_of_several(guide: &Guide, whose: Whose) -> Sample {
    let tag = Tag {
        case: case(),
        party: PARTY,
        revision: 99_999,
    };
    Sample::new(
        format!("elsewhere, of {whose:?}"),
        Say::Participant(Box::new(ParticipantSay {
            leads: vec![Lead::OpenedAgain],
            scene: Scene::Elsewhere,
            role: Role::Harmed,
            guide: guide.edition.clone(),
            tag,
            age: None,
            whose: Some(whose),
            readers: vec![],
            happened: None,
            may_ask_a_lawyer: false,
            can_ask_for: None,
            has_agreed: false,
            together: None,
        })),
    )
}

/// Something a party in this role hears.
fn said(guide: &Guide, leads: Vec<Lead>, scene: Scene, role: Role) -> Sample {
    let tag = Tag {
        case: case(),
        party: PARTY,
        revision: 99_999,
    };
    let name = format!("to {}: {leads:?} {}", role.code(), short_name(&scene));
    Sample::new(
        name,
        Say::Participant(Box::new(ParticipantSay {
            leads,
            scene,
            role,
            guide: guide.edition.clone(),
            tag,
            age: match role {
                Role::Affected => Some(AgeBand::From13),
                Role::Supporter => Some(AgeBand::Under13),
                _ => None,
            },
            whose: None,
            readers: if role == Role::Supporter {
                vec![]
            } else {
                vec![super::name(); 2]
            },
            happened: (role != Role::Affected).then(super::name),
            may_ask_a_lawyer: role == Role::Responsible,
            can_ask_for: (role == Role::Affected).then(super::name),
            has_agreed: role == Role::Responsible,
            together: (role == Role::Supporter).then(|| ReadTogether {
                alias: alias(),
                language: Language::ENGLISH,
            }),
        })),
    )
}

fn short_name(scene: &Scene) -> String {
    match scene {
        Scene::Question(prompt) => format!("question {:?} ({:?})", prompt.question, prompt.place),
        Scene::Answered(prompt, state) => format!("answered {:?} ({state:?})", prompt.question),
        Scene::Answer(line) => format!("answer {:?}", line.question),
        Scene::Phase(phase, lines) => format!("phase {phase:?} with {} answers", lines.len()),
        Scene::OwnCopy(data) => format!("own copy ({:?}, {:?})", data.role, data.standing),
        Scene::Review(overview) => format!("review ({:?})", overview.standing),
        other => format!("{other:?}"),
    }
}

fn lost(guide: &Guide, role: Role) -> Vec<(QuestionId, VoiceLost)> {
    let asked = questions::asked(guide, role).into_iter();
    let each = asked.flat_map(|asked| {
        VoiceLost::ALL
            .iter()
            .map(move |why| (asked.id.clone(), *why))
    });
    each.collect()
}

every! {
    fn leads(guide: &Guide, role: Role) -> Lead {
        Welcome;
        WelcomeBack;
        Noted;
        Added;
        AddedTo(question.id) for question in questions::asked(guide, role);
        Corrected(question.id) for question in questions::asked(guide, role);
        EditCannotBeRead(question.id) for question in questions::asked(guide, role);
        NothingToCorrect;
        Skipped;
        PutOff;
        Kept;
        Emptied;
        WordsStay;
        WordsKept;
        WordsAdded;
        CannotRead(*content) for content in Content::ALL;
        VoiceKept(voice) for voice in super::voices();
        VoiceTooLong;
        VoicesNearlyFull(left) for left in [1, 10];
        VoicesFull;
        VoiceLost(question, why) for (question, why) in lost(guide, role);
        Empty;
        Full;
        PreparationFull;
        PreparationNearlyFull;
        NotWrittenPaused;
        NotWrittenStopped;
        NotWrittenOtherWay;
        NotWrittenWho;
        NotWrittenConsent;
        NotWrittenTogether;
        NotWrittenBefore;
        NotWritten;
        NotWrittenThere;
        UnknownCommand;
        Stale;
        Gate(gate) for gate in gates_of(guide, role);
        Reaction(reaction.clone()) for reaction in guide.reactions();
        Told(*kind) for kind in FlagKind::ALL;
        ToldInTheMorning(*kind) for kind in FlagKind::ALL;
        ToldNobody(*kind) for kind in FlagKind::ALL;
        ConsentAgain;
        ConsentAfterStop;
        ConsentChanged;
        ReaderJoined(super::name());
        OpenedAgain;
        GateOpenedAgain;
        AskedWithoutMeeting;
        NotedForYou(super::name());
        RoleCorrected(gone) for gone in [0, 1, 4];
        CaseAgain;
        GoesOnIndirectly;
        StillOpen(*count) for count in &COUNTS;
        GateIsClosed;
        OpenAgain;
        Shared(*sharing) for sharing in Sharing::ALL;
        AnswerSlipped;
        ShareAnew(sharing) for sharing in [Sharing::Conversation, Sharing::Myself];
        TakenBack(question.id) for question in questions::asked(guide, role);
        BoxClosed;
        LeftCorrected;
        WillRemind;
        NoReminders;
        Help;
    }
}

every! {
    fn scenes(guide: &Guide, role: Role) -> Scene {
        Nothing;
        IsItYou(alias());
        Consent(*screen) for screen in Screen::ALL;
        Explained(*screen) for screen in Screen::ALL;
        ConsentAnswered(*screen, *reply) for (screen, reply) in answered_screens();
        ConsentWaits(reply) for reply in [Reply::Later, Reply::No];
        Question(prompt) for prompt in questions::asked(guide, role).into_iter().flat_map(|question| question.prompts());
        Answered(prompt, state) for (prompt, state) in questions::asked(guide, role).into_iter().flat_map(|question| question.answered());
        AloneOrNot(question, alone) for (question, alone) in alone(guide, role);
        AnythingElse(more) for more in anything_else(guide, role);
        Aloud(question.id) for question in questions::asked(guide, role);
        InWords(said) for said in in_words(guide, role);
        Closed(gate) for gate in closed_for(guide, role);
        Rests;
        HowItGoes(screen) for screen in 0..kring_rules::turn::SCREENS;
        HowItGoesOffered;
        Review(review) for review in reviews(guide);
        Phase(phase, lines) for (phase, lines) in phases(guide).into_iter().chain(empty_phases(guide));
        Answer(line) for line in questions::asked(guide, role).into_iter().flat_map(|question| question.lines());
        Sharing(Box::new(round)) for round in rounds(guide);
        Card(Box::new(card)) for card in cards(guide);
        CardOnPaper(Box::new(card)) for card in cards(guide);
        TakeBack(question.id) for question in questions::asked(guide, role);
        HandedIn;
        Paused;
        PausedAndAsked;
        Reminder(more) for more in [true, false];
        StopMenu;
        Stopped;
        EraseConfirm;
        Erased;
        ErasedTogether;
        TalkMenu;
        HelpScreen(name());
        Heard(*kind, name()) for kind in FlagKind::ALL;
        Hard(name());
        Resting;
        NotTold;
        Box(name());
        BoxKept(name());
        Raised(*kind) for kind in FlagKind::ALL;
        RaisedForMorning(*kind) for kind in FlagKind::ALL;
        Unheard(*kind) for kind in FlagKind::ALL;
        SeenBy(name(), THEN);
        NoteWaits(name(), THEN);
        StandIn(name(), name());
        TakenOver(name(), name());
        BackAgain(name());
        Note(Box::new(sent)) for sent in sent();
        Slipped(*kind) for kind in FlagKind::ALL;
        WasItASlip(gate.question) for gate in gates_of(guide, role);
        Elsewhere;
        AreYouHere(alias());
        HowMuchTogether(name());
        Together(WithWhom { name: name(), how_much: *how_much, is_now })
            for (how_much, is_now) in HowMuch::ALL.iter().flat_map(|much| [true, false].map(|now| (much, now)));
        NotForYou;
        NotTheirs;
        Ended(day) for day in [None, Some(THEN.plus(90 * DAY))];
        OtherWay;
        LeftOut;
        EndedForOtherWay(day) for day in [None, Some(THEN.plus(90 * DAY))];
        CaseErased;
        OwnCopy(Box::new(data)) for data in of_parties(guide).into_iter().filter(|data| data.role == role);
        Programme(scene) for scene in super::programme::scenes();
        Closing(scene) for scene in super::closing::scenes();
        Day(scene) for scene in super::day::scenes(&phases(guide).into_iter().flat_map(|(_, lines)| lines).take(2).collect::<Vec<_>>());
    }
}

fn answered_screens() -> impl Iterator<Item = (&'static Screen, &'static Reply)> {
    let screens = Screen::ALL.iter();
    screens.flat_map(|screen| Reply::ALL.iter().map(move |reply| (screen, reply)))
}

fn closed_for(guide: &Guide, role: Role) -> impl Iterator<Item = Gate> {
    let closed = closed_gates(guide).filter(move |(_, asked)| *asked == role);
    closed.map(|(gate, _)| gate)
}

/// What was understood of what they said at each question.
fn in_words(guide: &Guide, role: Role) -> Vec<InWords> {
    let said = questions::asked(guide, role)
        .into_iter()
        .zip(super::voices());
    let each = said.flat_map(|(asked, voice)| {
        let understood = Box::new(Understood {
            question: asked.id.clone(),
            voice,
            words: long_words(),
        });
        every!(InWords {
            Asked(understood.clone());
            Stands(understood.clone());
            OnlyVoice(asked.id.clone());
        })
    });
    each.collect()
}

/// Every option that says that nothing else fits; any other, where a guide has none.
fn alone(guide: &Guide, role: Role) -> Vec<(QuestionId, OptionId)> {
    let all = guide.questions().iter();
    let asked = all.filter(|question| question.asked_of().contains(&role));
    let own = asked.clone().flat_map(|question| {
        let each = question.alone.iter();
        each.map(|alone| (question.id.clone(), alone.clone()))
    });
    let any = asked.flat_map(|question| {
        let each = question.options.iter();
        each.map(|option| (question.id.clone(), option.clone()))
    });
    let own: Vec<_> = own.collect();
    if own.is_empty() {
        any.take(1).collect()
    } else {
        own
    }
}

/// An answer to the first question that this role is asked, as it stays open.
fn anything_else(guide: &Guide, role: Role) -> Vec<More> {
    let asked: Vec<_> = questions::asked(guide, role).into_iter().take(2).collect();
    let before = |question: &QuestionId| {
        let other = asked.iter().map(|asked| &asked.id);
        other.rev().find(|id| *id != question).cloned()
    };
    let more = |(question, kept): (&QuestionId, &KeptOpen)| More {
        question: question.clone(),
        before: before(question).filter(|_| *kept != KeptOpen::Joined),
        kept: *kept,
    };
    let each = asked.iter().map(|asked| &asked.id);
    let each = each.flat_map(|id| KeptOpen::ALL.iter().map(move |kept| (id, kept)));
    each.map(more).collect()
}

/// Every answer at every gate that this role is asked at.
fn gates_of(guide: &Guide, role: Role) -> impl Iterator<Item = Gate> {
    let all = gates(guide).into_iter();
    all.filter(move |(_, asked)| *asked == role)
        .map(|(gate, _)| gate)
}

fn empty_phases(guide: &Guide) -> impl Iterator<Item = (PhaseId, Vec<Line>)> {
    guide.phases().iter().map(|phase| (phase.clone(), vec![]))
}

fn reviews(guide: &Guide) -> Vec<Overview> {
    let count = |(phase, n): (&PhaseId, &u8)| PhaseCount {
        phase: phase.clone(),
        given: *n,
        skipped: *n,
        later: *n,
        of: 3 * *n,
    };
    let phases: Vec<_> = guide
        .phases()
        .iter()
        .zip(COUNTS.iter().cycle())
        .map(count)
        .collect();
    let standings = every!(OverviewStanding {
        UnderWay;
        PutOff;
        CanHandIn;
        HandedIn;
    });
    let review = |standing| Overview {
        phases: phases.clone(),
        standing,
        can_share: standing == OverviewStanding::CanHandIn,
        card: standing != OverviewStanding::UnderWay,
    };
    standings.into_iter().map(review).collect()
}

fn rounds(guide: &Guide) -> Vec<SharingRound> {
    let all = guide.phases().iter().flat_map(|phase| lines(guide, phase));
    let round = |(line, number): (Line, &u8)| SharingRound {
        lines: vec![line.clone(), line],
        number: *number,
        of: 8,
    };
    all.take(6).zip(COUNTS.iter().cycle()).map(round).collect()
}

fn cards(guide: &Guide) -> Vec<Card> {
    let some: Vec<Line> = guide
        .phases()
        .iter()
        .flat_map(|phase| lines(guide, phase))
        .skip(1)
        .take(2)
        .collect();
    let of = |lines: &[Line]| Card {
        say: lines.to_vec(),
        ask: lines.to_vec(),
        stop: lines.to_vec(),
        beside: lines.to_vec(),
    };
    vec![of(&some), of(&[])]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use kring_rules::guide::Guides;

    use super::*;

    #[test]
    fn everything_that_a_party_hears_is_among_the_samples() {
        let guides = Guides::built_in().unwrap();
        let (mut leads, mut scenes) = (BTreeSet::new(), BTreeSet::new());
        for sample in guides.all().flat_map(|(guide, _)| super::super::of(guide)) {
            if let Say::Participant(say) = &sample.say {
                leads.extend(say.leads.iter().map(Lead::name));
                scenes.insert(say.scene.name());
            }
        }
        assert_eq!(leads, Lead::NAMES.iter().copied().collect());
        assert_eq!(scenes, Scene::NAMES.iter().copied().collect());
    }
}

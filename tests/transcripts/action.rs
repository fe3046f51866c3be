//! What happens in one line of a transcript.

use kring::desk::{Recorded, Sound};
use kring_rules::event::Content;
use kring_rules::moment::{DAY, HOUR, MINUTE};
use kring_rules::role::{AgeBand, Language, Role};
use kring_rules::voice_note::VoiceLost;

/// Signs without width, a mark on no letter, a control character and a letter that shows nothing.
const INVISIBLE: &str = "\u{200B}\u{200D}\u{2060}\u{301}\u{7}\u{3164}";

#[derive(Debug)]
pub enum Action {
    /// `Sam heeft een Engelse telefoon`
    Phone(String, Language),
    /// `An wordt gespreksleider`
    Facilitator(String),
    /// `Mia volgt de organisatie`
    Supervisor(String),
    /// `Cas staat op wacht`
    OnCall(String),
    /// `An opent de zaak «Wilg» met Alex (werd geraakt), Bo (wordt aangesproken, Engels, 16 of 17 jaar)`
    OpenCase(String, String, Vec<NewParty>),
    /// `An noteert een volwassene voor Alex, en dat Alex het wil`: what comes before somebody young begins; from 13 on a link
    /// is made
    Arrange(String, String),
    /// `Alex: Dag`; what begins with a slash is a command
    Write(String, String),
    /// `Alex meteen: …`: before the question at hand is on the screen
    WriteAtOnce(String, String),
    /// `Alex antwoordt op «Wat is er gebeurd»: …`
    Reply(String, String, String),
    /// `Alex schrijft niets`, `Alex schrijft 5000 tekens`; `Alex schrijft iets onzichtbaars` is a [`Write`](Self::Write)
    WriteSigns(String, usize),
    /// `Alex [Boos] [Bang] [Klaar]`, `Alex [Ja] onder «Wie leest wat»`, `Alex [Ja] ×2`
    Press {
        who: String,
        labels: Vec<String>,
        under: Option<String>,
        times: usize,
    },
    /// `An drukt op een knop van vroeger: undo=1`: as an earlier kring made it, in the case that was opened last
    PressEarlier(String, String),
    /// `Alex opent de link van Alex`, `Bo opent de 1e link van Alex`, `Bo opent een verzonnen link`
    OpenLink(String, Link),
    /// `Alex verandert «oud» in «nieuw»`
    Edit(String, String, String),
    /// `Alex stuurt een sticker`
    Send(String, Content),
    /// `Alex stuurt een spraakbericht`, `Alex stuurt een spraakbericht van 6.01`, `Alex stuurt 50 spraakberichten`
    Speak(String, u32, usize),
    /// `Alex antwoordt op «Wat is er gebeurd» met een spraakbericht`
    SpeakTo(String, String),
    /// `— wat ingesproken is, komt aan —`, `— … is er niet meer —`, `— … is te groot —`, `— … past er niet meer bij —`
    Fetched(Recorded),
    /// `— voorgelezen wordt: question-happened, question-touched —`
    ReadsAloud(Vec<String>),
    /// `— spraak wordt hier omgezet in woorden —`
    PutsInWords,
    /// `— kring verstaat «Hij riep iets.» —`, `— kring verstaat niets —`
    Understood(Option<String>),
    /// `Alex blokkeert de bot`
    Block(String),
    /// `Alex deblokkeert de bot`
    Unblock(String),
    /// `— een dag later —`
    Wait(i64),
    /// `— de klok gaat een dag terug —`
    ClockBack(i64),
    /// `— kring herstart —`
    Restart,
    /// `— de organisatie herschrijft de afspraken —`
    ConsentsReworded,
    /// `— hetzelfde komt nog eens binnen —`
    Redeliver,
    /// `— de gidsen zijn kort, lang —`: kring starts with a choice of these
    Guides(String),
    /// `— de borden worden bijgewerkt —`
    Boards,
    /// `Alex beantwoordt alles tot «Herstellen · vraag 1»`, `Alex beantwoordt alles en dient in`
    AnswerAll(String, Until),
}

#[derive(Debug)]
pub struct NewParty {
    pub alias: String,
    pub role: Role,
    pub language: Language,
    pub age: AgeBand,
    /// Where there is a choice.
    pub guide: String,
}

#[derive(Debug)]
pub enum Link {
    /// The newest link that was made for this name, or the one of this number.
    Of(String, Option<usize>),
    MadeUp,
}

#[derive(Debug)]
pub enum Until {
    /// The bot asks this.
    Asked(String),
    HandedIn,
}

impl Action {
    pub fn read(line: &str) -> Option<Self> {
        if let Some(between) = line.strip_prefix('—') {
            return passage(between.strip_suffix('—')?.trim());
        }
        let (who, rest) = line.split_at(line.find([' ', ':'])?);
        let who = who.to_owned();
        if let Some(text) = rest.strip_prefix(':') {
            return Some(Self::Write(who, text.trim().replace(" ⏎ ", "\n")));
        }
        let rest = rest.trim_start();
        if rest.starts_with('[') {
            return press(who, rest);
        }
        said(who, rest)
    }
}

fn passage(what: &str) -> Option<Action> {
    match what {
        "kring herstart" => return Some(Action::Restart),
        "de organisatie herschrijft de afspraken" => return Some(Action::ConsentsReworded),
        "hetzelfde komt nog eens binnen" => return Some(Action::Redeliver),
        "wat ingesproken is, komt aan" => {
            return Some(Action::Fetched(Ok(Sound(b"OggS".to_vec()))));
        }
        "wat ingesproken is, is er niet meer" => {
            return Some(Action::Fetched(Err(VoiceLost::Gone)));
        }
        "wat ingesproken is, is te groot" => {
            return Some(Action::Fetched(Err(VoiceLost::TooLarge)));
        }
        "wat ingesproken is, past er niet meer bij" => {
            return Some(Action::Fetched(Err(VoiceLost::NoRoom)));
        }
        "spraak wordt hier omgezet in woorden" => return Some(Action::PutsInWords),
        "kring verstaat niets" => return Some(Action::Understood(None)),
        "de borden worden bijgewerkt" => return Some(Action::Boards),
        _ => {}
    }
    if let Some(names) = what.strip_prefix("voorgelezen wordt: ") {
        let names = names.split(", ").map(str::to_owned);
        return Some(Action::ReadsAloud(names.collect()));
    }
    if let Some(said) = what.strip_prefix("kring verstaat ") {
        let words = quoted(said)?.0;
        return Some(Action::Understood(Some(words)));
    }
    if let Some(guides) = what.strip_prefix("de gidsen zijn ") {
        return Some(Action::Guides(guides.to_owned()));
    }
    if let Some(later) = what.strip_suffix(" later") {
        return seconds(later).map(Action::Wait);
    }
    let back = what.strip_prefix("de klok gaat ")?.strip_suffix(" terug")?;
    seconds(back).map(Action::ClockBack)
}

fn seconds(time: &str) -> Option<i64> {
    let (count, unit) = time.split_once(' ')?;
    let count = if count == "een" {
        1
    } else {
        count.parse().ok()?
    };
    let unit = match unit {
        "minuut" | "minuten" => MINUTE,
        "uur" => HOUR,
        "dag" | "dagen" => DAY,
        "week" | "weken" => 7 * DAY,
        "maand" | "maanden" => 30 * DAY,
        "jaar" => 365 * DAY,
        "seconde" | "seconden" => 1,
        _ => return None,
    };
    Some(count * unit)
}

fn press(who: String, rest: &str) -> Option<Action> {
    let (buttons, after) = rest.split_at(rest.rfind(']')? + 1);
    let labels = buttons
        .split('[')
        .skip(1)
        .map(|label| label.trim_end().trim_end_matches(']').to_owned());
    let mut after = after.trim();
    let mut times = 1;
    if let Some(twice) = after.strip_prefix('×') {
        times = twice.parse().ok()?;
        after = "";
    }
    let under = if after.is_empty() {
        None
    } else {
        Some(quoted(after.strip_prefix("onder ")?)?.0)
    };
    Some(Action::Press {
        who,
        labels: labels.collect(),
        under,
        times,
    })
}

fn said(who: String, rest: &str) -> Option<Action> {
    Some(match rest {
        "wordt gespreksleider" => Action::Facilitator(who),
        "staat op wacht" => Action::OnCall(who),
        "volgt de organisatie" => Action::Supervisor(who),
        "blokkeert de bot" => Action::Block(who),
        "deblokkeert de bot" => Action::Unblock(who),
        "schrijft niets" => Action::WriteSigns(who, 0),
        "schrijft iets onzichtbaars" => Action::Write(who, INVISIBLE.to_owned()),
        "beantwoordt alles en dient in" => Action::AnswerAll(who, Until::HandedIn),
        "opent een verzonnen link" => Action::OpenLink(who, Link::MadeUp),
        _ => return more(who, rest),
    })
}

fn more(who: String, rest: &str) -> Option<Action> {
    if let Some(phone) = rest.strip_prefix("heeft een ") {
        let language = language(phone.strip_suffix("e telefoon")?)?;
        return Some(Action::Phone(who, language));
    }
    if let Some(text) = rest.strip_prefix("meteen: ") {
        return Some(Action::WriteAtOnce(who, text.to_owned()));
    }
    if let Some(reply) = rest.strip_prefix("antwoordt op ") {
        let (to, text) = quoted(reply)?;
        if text == "met een spraakbericht" {
            return Some(Action::SpeakTo(who, to));
        }
        let text = text.strip_prefix(": ")?.to_owned();
        return Some(Action::Reply(who, to, text));
    }
    if let Some(button) = rest.strip_prefix("drukt op een knop van vroeger: ") {
        return Some(Action::PressEarlier(who, button.to_owned()));
    }
    if rest == "stuurt een spraakbericht" {
        return Some(Action::Speak(who, 42, 1));
    }
    if let Some(length) = rest.strip_prefix("stuurt een spraakbericht van ") {
        let (minutes, seconds) = length.split_once('.')?;
        let seconds = minutes.parse::<u32>().ok()? * 60 + seconds.parse::<u32>().ok()?;
        return Some(Action::Speak(who, seconds, 1));
    }
    if let Some(many) = rest
        .strip_prefix("stuurt ")
        .and_then(|rest| rest.strip_suffix(" spraakberichten"))
    {
        return Some(Action::Speak(who, 42, many.parse().ok()?));
    }
    if let Some(what) = rest.strip_prefix("stuurt een ") {
        return Some(Action::Send(who, content(what)?));
    }
    if let Some(signs) = rest.strip_prefix("schrijft ") {
        return Some(Action::WriteSigns(
            who,
            signs.strip_suffix(" tekens")?.parse().ok()?,
        ));
    }
    if let Some(name) = rest.strip_prefix("opent de link van ") {
        return Some(Action::OpenLink(who, Link::Of(name.to_owned(), None)));
    }
    if let Some(until) = rest.strip_prefix("beantwoordt alles tot ") {
        return Some(Action::AnswerAll(who, Until::Asked(quoted(until)?.0)));
    }
    if let Some(arranged) = rest.strip_prefix("noteert een volwassene voor ") {
        let (alias, wants) = arranged.split_once(", en dat ")?;
        let same = wants.strip_suffix(" het wil") == Some(alias);
        return same.then(|| Action::Arrange(who, alias.to_owned()));
    }
    if let Some(edit) = rest.strip_prefix("verandert ") {
        let (old, after) = quoted(edit)?;
        return Some(Action::Edit(
            who,
            old,
            quoted(after.strip_prefix("in ")?)?.0,
        ));
    }
    if let Some(opened) = rest.strip_prefix("opent de zaak ") {
        let (label, parties) = quoted(opened)?;
        return Some(Action::OpenCase(
            who,
            label,
            parties_of(parties.strip_prefix("met ")?)?,
        ));
    }
    let (number, name) = rest.strip_prefix("opent de ")?.split_once("e link van ")?;
    Some(Action::OpenLink(
        who,
        Link::Of(name.to_owned(), Some(number.parse().ok()?)),
    ))
}

/// What stands between «these», and what follows.
fn quoted(text: &str) -> Option<(String, &str)> {
    let (inside, after) = text.strip_prefix('«')?.split_once('»')?;
    Some((inside.to_owned(), after.trim_start()))
}

fn content(what: &str) -> Option<Content> {
    Some(match what {
        "sticker" => Content::Sticker,
        "foto" => Content::Photo,
        "video" => Content::Video,
        "bestand" => Content::Document,
        "contact" => Content::Contact,
        "locatie" => Content::Location,
        "doorgestuurd bericht" => Content::Forward,
        "poll" => Content::Other,
        _ => return None,
    })
}

fn parties_of(text: &str) -> Option<Vec<NewParty>> {
    let parties = text.trim_end_matches(')').split("), ");
    parties.map(party).collect()
}

/// As in `Frans`, or in `een Franse telefoon`.
fn language(name: &str) -> Option<Language> {
    Language::of(match name {
        "Nederlands" => "nl",
        "Engels" => "en",
        "Frans" => "fr",
        "Duits" => "de",
        "Pools" => "pl",
        _ => return None,
    })
}

fn party(text: &str) -> Option<NewParty> {
    let (alias, about) = text.split_once(" (")?;
    let mut about = about.split(", ");
    let role = match about.next()? {
        "werd geraakt" => Role::Harmed,
        "wordt aangesproken" => Role::Responsible,
        "allebei" => Role::Mutual,
        "steunfiguur" => Role::Supporter,
        "andere betrokkene" => Role::Affected,
        _ => return None,
    };
    let mut party = NewParty {
        alias: alias.to_owned(),
        role,
        language: Language::DUTCH,
        age: AgeBand::Adult,
        guide: "kort".to_owned(),
    };
    for more in about {
        match more {
            "kort" | "lang" => more.clone_into(&mut party.guide),
            "jonger dan 13" => party.age = AgeBand::Under13,
            "13 tot 15 jaar" => party.age = AgeBand::From13,
            "16 of 17 jaar" => party.age = AgeBand::From16,
            other => party.language = language(other)?,
        }
    }
    Some(party)
}

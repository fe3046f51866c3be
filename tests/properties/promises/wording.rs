//! Everything that is said can be said in every language, within what a message holds.

use std::cell::RefCell;
use std::collections::HashSet;

use kring_rules::press::Press;
use kring_rules::say::Say;
use kring_words::Sheet;
use tracing::field::{Field, Visit};

use super::Step;
use crate::stage::Stage;
use crate::world::Kept;

/// Telegram itself takes 4096.
const LONGEST: usize = 3900;
/// Telegram takes no more under a document.
const LONGEST_CAPTION: usize = 1024;
const TAGS: [&str; 8] = ["b", "i", "u", "s", "code", "pre", "a", "blockquote"];

thread_local! {
    static WARNINGS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

pub fn check(step: &Step<'_>, stage: &Stage) -> Kept {
    step.news
        .iter()
        .try_for_each(|(_, shown)| fits(&shown.sheet))?;
    for (_, say) in step.says().filter(|(_, say)| is_new(say)) {
        for language in stage.texts.languages().all() {
            let sheets = stage.render(say, language);
            if sheets.is_empty() {
                return Err(format!("nothing is said in {language:?} for {say:?}"));
            }
            sheets.iter().try_for_each(fits)?;
        }
    }
    let warnings = WARNINGS.with_borrow_mut(std::mem::take);
    if warnings.is_empty() {
        Ok(())
    } else {
        Err(warnings.join("; "))
    }
}

/// From here on, on this thread, what the texts complain of is heard.
pub fn listen() -> tracing::subscriber::DefaultGuard {
    tracing::subscriber::set_default(Listener)
}

/// Whether nothing like it was looked at before: the same scene, whoever it is for.
fn is_new(say: &Say) -> bool {
    thread_local! {
        static SEEN: RefCell<HashSet<String>> = RefCell::default();
    }
    let like = match say {
        Say::Participant(say) => format!("{:?} {:?} {:?}", say.leads, say.scene, say.role),
        _ => format!("{say:?}"),
    };
    SEEN.with_borrow_mut(|seen| seen.insert(like))
}

fn fits(sheet: &Sheet) -> Kept {
    let (units, left_open) = measure(&sheet.html)?;
    let longest = match sheet.document {
        Some(_) => LONGEST_CAPTION,
        None => LONGEST,
    };
    if units == 0 || units > longest {
        return Err(format!("a message of {units} units: {}", sheet.html));
    }
    if let Some(tag) = left_open {
        return Err(format!("<{tag}> is not closed: {}", sheet.html));
    }
    for button in sheet.buttons.iter().flatten() {
        if !(1..=64).contains(&button.data.len()) || button.label.trim().is_empty() {
            return Err(format!(
                "a button {:?} with {:?}",
                button.label, button.data
            ));
        }
        let press = Press::decode(&button.data);
        if press.map(|press| press.encode()).as_ref() != Some(&button.data) {
            return Err(format!(
                "the button {:?} does not come back as it was",
                button.data
            ));
        }
    }
    Ok(())
}

/// The length in UTF-16 units without tags, and a tag that is left open.
fn measure(html: &str) -> Result<(usize, Option<String>), String> {
    let (mut units, mut open, mut rest) = (0, Vec::new(), html);
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '<' => {
                let end = rest
                    .find('>')
                    .ok_or_else(|| format!("a tag without end: {html}"))?;
                tag(&rest[1..end], &mut open).map_err(|wrong| format!("{wrong}: {html}"))?;
                end + 1
            }
            '&' => {
                let end = rest.find(';').ok_or_else(|| format!("a bare &: {html}"))?;
                if !["amp", "lt", "gt", "quot"].contains(&&rest[1..end]) {
                    return Err(format!("no entity: {}: {html}", &rest[..=end]));
                }
                units += 1;
                end + 1
            }
            other => {
                units += other.len_utf16();
                other.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    Ok((units, open.pop()))
}

fn tag(inside: &str, open: &mut Vec<String>) -> Kept {
    if let Some(name) = inside.strip_prefix('/') {
        let last = open.pop();
        return if last.as_deref() == Some(name) {
            Ok(())
        } else {
            Err(format!("</{name}> closes {last:?}"))
        };
    }
    let name = inside.split(' ').next().unwrap_or_default();
    if !TAGS.contains(&name) {
        return Err(format!("<{inside}> is no tag"));
    }
    open.push(name.to_owned());
    Ok(())
}

/// Hears what the texts complain of.
struct Listener;

struct Words<'a>(&'a mut String);

impl Visit for Words<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        use std::fmt::Write;
        let _ = write!(self.0, "{}={value:?} ", field.name());
    }
}

impl tracing::Subscriber for Listener {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        *metadata.level() <= tracing::Level::WARN
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut words = String::new();
        event.record(&mut Words(&mut words));
        WARNINGS.with_borrow_mut(|warnings| warnings.push(words));
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

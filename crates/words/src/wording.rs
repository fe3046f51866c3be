//! The texts of one language, and how one message is formatted.

use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::args::Args;
use super::html::unbalanced;
use super::source::Source;
use kring_rules::role::Language;

/// Messages, as Fluent looks them up.
pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// The texts of one language.
pub(super) struct Wording {
    pub(super) language: Language,
    own: OnceMade,
    built_in: Option<OnceMade>,
}

/// Messages that are read and put together when the first of them is wanted: few houses speak every language with every guide, and that
/// takes time at each start, and memory for as long as kring runs.
struct OnceMade {
    language: Language,
    files: Vec<Source>,
    made: OnceLock<Bundle>,
}

impl Wording {
    pub(super) fn of(language: Language, built_in: &[Source], overlay: &[Source]) -> Self {
        let brought = OnceMade::of(language, built_in.iter());
        let own = OnceMade::of(language, built_in.iter().chain(overlay));
        let is_reworded = own.files.len() > brought.files.len();
        Self {
            language,
            own,
            built_in: is_reworded.then_some(brought),
        }
    }

    /// With the organisation's own wording over it.
    pub(super) fn own(&self) -> &Bundle {
        self.own.made()
    }

    /// As kring brings it along, where the organisation's own is something else.
    pub(super) fn built_in(&self) -> Option<&Bundle> {
        self.built_in.as_ref().map(OnceMade::made)
    }
}

impl OnceMade {
    fn of<'a>(language: Language, sources: impl Iterator<Item = &'a Source>) -> Self {
        let files = sources.filter(|source| source.language == language);
        Self {
            language,
            files: files.cloned().collect(),
            made: OnceLock::new(),
        }
    }

    fn made(&self) -> &Bundle {
        self.made.get_or_init(|| {
            let tag = self.language.code().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            bundle.set_use_isolating(false);
            for file in &self.files {
                bundle.add_resource_overriding(Arc::clone(file.resource()));
            }
            bundle
        })
    }
}

/// How the arguments go into a message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
    /// The message is HTML.
    Html,
    /// The message is plain text: a button, a toast, a name.
    Plain,
}

/// Why a message could not be used, for whoever keeps the texts.
pub(super) enum Fault {
    /// There is no such message.
    Missing,
    /// It mentions something that is not there.
    Broken,
    /// Its tags are not as Telegram reads them.
    Tags(String),
}

pub(super) fn format(
    bundle: &Bundle,
    id: &str,
    args: &Args,
    markup: Markup,
) -> Result<String, Fault> {
    if markup == Markup::Plain {
        return pattern(bundle, id, &args.plain());
    }
    let text = pattern(bundle, id, &args.escaped())?;
    match unbalanced(&text) {
        Some(problem) => Err(Fault::Tags(problem)),
        None => Ok(text),
    }
}

pub(super) fn pattern(bundle: &Bundle, id: &str, args: &FluentArgs<'_>) -> Result<String, Fault> {
    let message = bundle.get_message(id).ok_or(Fault::Missing)?;
    let pattern = message.value().ok_or(Fault::Missing)?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    if errors.is_empty() {
        Ok(text.into_owned())
    } else {
        Err(Fault::Broken)
    }
}

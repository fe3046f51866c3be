//! The files with wording: built in from `locales/`, and an organisation's own folder with the same layout.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use include_dir::{Dir, include_dir};

use super::error::{Finding, TextsError};
use crate::conversation::role::Language;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// One file with wording.
#[derive(Clone)]
pub(super) struct Source {
    pub(super) language: Language,
    /// The name to tell people: `nl/guide.ftl`.
    pub(super) name: String,
    pub(super) resource: Arc<FluentResource>,
}

/// A message of a file.
pub(super) struct Entered {
    pub(super) id: String,
    /// `nl/guide.ftl:12`
    pub(super) place: String,
    /// Every variable it mentions.
    pub(super) mentioned: BTreeSet<String>,
    /// The variables it shows, not only chooses by.
    pub(super) shown: BTreeSet<String>,
}

/// The wording kring brings along.
pub(super) fn built_in() -> Result<Vec<Source>, TextsError> {
    let files = BUILT_IN.dirs().flat_map(Dir::files);
    let named = files.filter_map(|file| {
        Some((
            file.path().to_string_lossy().into_owned(),
            file.contents_utf8()?.to_owned(),
        ))
    });
    read_all(named.collect())
}

/// An organisation's own wording.
pub(super) fn overlay(folder: &Path) -> Result<Vec<Source>, TextsError> {
    read_all(files(folder).map_err(|cause| TextsError::Unreadable {
        path: folder.to_owned(),
        cause,
    })?)
}

fn files(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for language in sorted(folder)?.into_iter().filter(|path| path.is_dir()) {
        for file in sorted(&language)? {
            if file.extension().is_some_and(|end| end == "ftl") {
                let name = file.strip_prefix(folder).unwrap_or(&file);
                found.push((
                    name.to_string_lossy().into_owned(),
                    fs::read_to_string(&file)?,
                ));
            }
        }
    }
    Ok(found)
}

fn sorted(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn read_all(files: Vec<(String, String)>) -> Result<Vec<Source>, TextsError> {
    let (mut sources, mut wrong) = (Vec::new(), Vec::new());
    for (name, text) in files {
        match Source::read(name, text) {
            Ok(source) => sources.push(source),
            Err(findings) => wrong.extend(findings),
        }
    }
    if wrong.is_empty() {
        Ok(sources)
    } else {
        Err(TextsError::Broken(wrong))
    }
}

impl Source {
    fn read(name: String, text: String) -> Result<Self, Vec<Finding>> {
        let folder = name.split(['/', '\\']).next().unwrap_or_default();
        let Some(language) = Language::of(folder) else {
            let known: Vec<&str> = Language::ALL.iter().map(|l| l.code()).collect();
            let problem = format!(
                "kring does not speak `{folder}`: name the folder one of {}",
                known.join(", ")
            );
            return Err(vec![Finding::new(name, "", problem)]);
        };
        let resource = FluentResource::try_new(text).map_err(|(resource, errors)| {
            let found = errors
                .into_iter()
                .map(|error| syntax(&name, resource.source(), &error));
            found.collect::<Vec<_>>()
        })?;
        Ok(Self {
            language,
            name,
            resource: Arc::new(resource),
        })
    }

    /// The messages in it, terms left out.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entered> {
        self.resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(Entered {
                id: message.id.name.to_owned(),
                place: self.place(message.id.name),
                mentioned: variables(message.value.as_ref(), Mention::Any),
                shown: variables(message.value.as_ref(), Mention::Shown),
            }),
            _ => None,
        })
    }

    /// Where a message stands.
    fn place(&self, id: &str) -> String {
        let starts = |line: &str| {
            line.strip_prefix(id)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let at = self.resource.source().lines().position(starts);
        at.map_or(self.name.clone(), |at| format!("{}:{}", self.name, at + 1))
    }
}

fn syntax(name: &str, text: &str, error: &fluent_syntax::parser::ParserError) -> Finding {
    let start = error
        .slice
        .as_ref()
        .map_or(error.pos.start, |slice| slice.start);
    let junk = text.get(start..).unwrap_or_default();
    let first = junk.trim_start().lines().next().unwrap_or_default();
    let id = first.split(['=', ' ']).next().unwrap_or_default();
    let before = text.get(..error.pos.start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let problem = format!(
        "this is not written as a message ({}). Write `id = text`, indent every further line, and close each {{ with }}",
        error.kind
    );
    Finding::new(format!("{name}:{line}"), id, problem)
}

/// How a variable is mentioned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mention {
    Any,
    Shown,
}

fn variables(pattern: Option<&Pattern<&str>>, how: Mention) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if let Some(pattern) = pattern {
        collect(pattern, how, &mut found);
    }
    found
}

fn collect(pattern: &Pattern<&str>, how: Mention, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, how, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, how: Mention, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, how, found),
        Expression::Select { selector, variants } => {
            if how == Mention::Any {
                in_inline(selector, how, found);
            }
            for variant in variants {
                collect(&variant.value, how, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, how: Mention, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, how, found),
        _ => {}
    }
}

//! `kring guide`: which guides there are, and a guide as people would meet it, so that a facilitator can proof-read it.

use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};

use super::{Place, answer, say};
use crate::guides::guides;
use crate::opening::{is_spoken, texts};
use kring_rules::guide::{Edition, Guides};
use kring_rules::role::{Language, Role};
use kring_words::Texts;

#[derive(Debug, Subcommand)]
pub(super) enum GuideCommand {
    /// List the guides, each in every version
    List {
        #[command(flatten)]
        place: Place,
    },
    /// Show a guide as people would meet it, in each role and language
    Show {
        #[command(flatten)]
        wanted: Wanted,
        #[command(flatten)]
        place: Place,
    },
}

/// What of a guide is wanted.
#[derive(Debug, Args)]
pub(super) struct Wanted {
    /// The guide, as in `kort`, or one of its versions, as in `kort/1` [default: the one that new cases use]
    id: Option<String>,
    /// In this role only: harmed, responsible, mutual, supporter or affected
    #[arg(long, value_parser = role)]
    role: Option<Role>,
    /// In this language only, as in nl
    #[arg(long, value_parser = language)]
    language: Option<Language>,
}

fn role(code: &str) -> Result<Role, String> {
    let known = || Role::ALL.iter().map(|role| role.code()).collect::<Vec<_>>();
    Role::of(code).ok_or_else(|| format!("choose one of {}", known().join(", ")))
}

fn language(code: &str) -> Result<Language, String> {
    Language::of(code).ok_or_else(|| "name it by its code, as in nl".to_owned())
}

pub(super) fn guide(command: GuideCommand) -> Result<ExitCode> {
    match command {
        GuideCommand::List { place } => list(&place),
        GuideCommand::Show { wanted, place } => show(&wanted, &place),
    }
}

fn list(place: &Place) -> Result<ExitCode> {
    let guides = guides(&place.config()?)?;
    let offered = guides.offered();
    for (guide, _) in guides.all() {
        let whose = if guides.is_own(&guide.edition) {
            "your own"
        } else {
            "built in"
        };
        let used = if offered.contains(&guide.edition) {
            ", used for new cases"
        } else {
            ""
        };
        let questions = guide.questions().len();
        answer(&format!(
            "{}: {questions} questions, {whose}{used}",
            guide.edition
        ));
    }
    Ok(ExitCode::SUCCESS)
}

fn show(wanted: &Wanted, place: &Place) -> Result<ExitCode> {
    let config = place.config()?;
    let guides = guides(&config)?;
    let edition = edition(wanted.id.as_deref(), &guides)?;
    let texts = texts(&config, &guides)?;
    for language in spoken(&texts, wanted.language)? {
        for role in Role::ALL {
            let is_wanted = wanted.role.is_none_or(|wanted| wanted == *role);
            let proof = is_wanted.then(|| texts.proof(&edition, *role, language));
            if let Some(proof) = proof.flatten() {
                answer(&proof);
            }
        }
    }
    let findings = kring_words::check_guide(&texts, &edition);
    for finding in &findings {
        say(&finding.to_string());
    }
    Ok(if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The language that is wanted, or else all of them.
fn spoken(texts: &Texts, wanted: Option<Language>) -> Result<Vec<Language>> {
    let Some(wanted) = wanted else {
        return Ok(texts.languages().all().collect());
    };
    is_spoken(texts.languages(), wanted)?;
    Ok(vec![wanted])
}

/// The guide that is meant: in this version, or else in its newest.
fn edition(id: Option<&str>, guides: &Guides) -> Result<Edition> {
    let Some(id) = id else {
        return Ok(guides.for_new().clone());
    };
    let mut known: Vec<&Edition> = guides.all().map(|(guide, _)| &guide.edition).collect();
    known.retain(|edition| *edition.guide == *id || edition.to_string() == id);
    let newest = known.into_iter().max().cloned();
    newest.with_context(|| {
        format!("there is no guide `{id}`: `kring guide list` lists those there are")
    })
}

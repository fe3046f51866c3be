//! Renders everything that can be said in every language, and looks at what would be sent.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::suspects::blamed;
use crate::error::Finding;
use crate::html::{unbalanced, units};
use crate::samples::{self, Sample};
use crate::sheet::{Around, Button, Document, LONGEST_LABEL, Sheet};
use crate::source::Source;
use crate::split::LONGEST_SHEET;
use crate::texts::{Book, Texts};
use crate::voice::Voice;
use kring_rules::press::{CaseTap, LONGEST_DATA, Press};
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, Say};

/// Telegram's limit on a toast.
const LONGEST_TOAST: usize = 200;
/// Telegram's limit on the words under a document.
const LONGEST_CAPTION: usize = 1024;
/// The words of a language that label a person. No text to a party holds them.
const LABELS: &str = "labels-of-people";

/// Everything that can be said, with the questions of every guide, in every language. What is the same whatever the
/// guide asks is looked at once.
pub(super) fn of_everything(texts: &Texts) -> Vec<Finding> {
    let mut looked_at: BTreeMap<String, Vec<Say>> = BTreeMap::new();
    let mut findings = Vec::new();
    for book in texts.books.values() {
        let mut samples = samples::of(&book.guide);
        samples.retain(|sample| {
            let alike = looked_at.entry(sample.name.clone()).or_default();
            let is_new = !alike.contains(&sample.say);
            if is_new {
                alike.push(sample.say.clone());
            }
            is_new
        });
        findings.extend(of_samples(texts, book, &samples));
    }
    findings
}

fn of_samples(texts: &Texts, book: &Book, samples: &[Sample]) -> Vec<Finding> {
    let around = Around {
        contact: "Huis & <herstel>".to_owned(),
        privacy_url: "https://example.org/?a&b".to_owned(),
        now: samples::THEN,
        ..Around::default()
    };
    let languages = texts.languages();
    let mut findings: Vec<Finding> = languages
        .all()
        .flat_map(|language| samples.iter().map(move |sample| (language, sample)))
        .flat_map(|(language, sample)| of_sample(texts, book, language, sample, &around))
        .collect();
    let mut seen = BTreeSet::new();
    findings.retain(|finding| seen.insert(told_once(finding)));
    findings
}

/// One text is said in many places: what is wrong with it is told once.
fn told_once(finding: &Finding) -> (String, String) {
    let is_sample = finding.id.contains(' ');
    let what = if is_sample { "" } else { finding.id.as_str() };
    (format!("{} {what}", finding.place), finding.problem.clone())
}

fn of_sample(
    texts: &Texts,
    book: &Book,
    language: Language,
    sample: &Sample,
    around: &Around,
) -> Vec<Finding> {
    let used = RefCell::default();
    let voice = Voice::new(texts, language, around).noting(&used);
    let sheets = voice.sheets(&sample.say);
    let faults = voice.faults();
    if !faults.is_empty() {
        let located = faults
            .into_iter()
            .map(|fault| located(texts, book, language, fault));
        return located.collect();
    }
    let used = used.take();
    if sheets.is_empty() {
        return vec![blamed(texts, book, language, "nothing is said", &used)];
    }
    let labels = texts.plain(language, LABELS, &[]);
    let labels: Vec<&str> = labels.split(", ").collect();
    let problems = sheets
        .iter()
        .flat_map(|sheet| of_sheet(sheet, &sample.say, &labels));
    problems
        .map(|problem| blamed(texts, book, language, &problem, &used))
        .collect()
}

/// A fault, with the place of its message if there is one.
fn located(texts: &Texts, book: &Book, language: Language, fault: Finding) -> Finding {
    let sources = texts.overlay.iter().chain(&book.sources);
    let sources = sources.chain(&texts.built_in);
    let own = sources.filter(|source| source.language == language);
    let found = own
        .flat_map(Source::entries)
        .find(|entry| entry.id == fault.id);
    let place = found.map_or(fault.place, |entry| entry.place);
    Finding { place, ..fault }
}

/// The files of cases, in every language.
pub(super) fn of_case_files(texts: &Texts, book: &Book) -> Vec<Finding> {
    let around = Around::default();
    let mut findings = Vec::new();
    for language in texts.languages().all() {
        for file in samples::case_files(&book.guide) {
            let used = RefCell::default();
            let voice = Voice::new(texts, language, &around).noting(&used);
            let problems = of_document(&voice.case_file(&file));
            let faults = voice.faults().into_iter();
            findings.extend(faults.map(|fault| located(texts, book, language, fault)));
            let (used, problems) = (used.take(), problems.into_iter());
            findings.extend(problems.map(|p| blamed(texts, book, language, &p, &used)));
        }
    }
    findings
}

fn of_document(document: &Document) -> Vec<String> {
    let mut problems = Vec::new();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    if !document.name.chars().all(plain) {
        problems.push(format!(
            "a file cannot be called `{}`: use letters, digits and hyphens",
            document.name
        ));
    }
    problems.extend(left_open(&document.html()));
    problems
}

fn left_open(html: &str) -> Option<String> {
    let open = html.contains("{ $") || html.matches("{$").count() > html.matches("{$name}").count();
    open.then(|| "a variable was not filled in".to_owned())
}

/// The document, and the words under it.
fn of_document_sheet(document: &Document, sheet: &Sheet) -> Vec<String> {
    let mut problems = of_document(document);
    if units(&sheet.html) > LONGEST_CAPTION {
        problems.push(format!(
            "under a document stand at most {LONGEST_CAPTION} characters"
        ));
    }
    problems
}

fn of_sheet(sheet: &Sheet, say: &Say, labels: &[&str]) -> Vec<String> {
    let mut problems = Vec::new();
    let document = sheet.document.as_ref();
    problems.extend(
        document
            .into_iter()
            .flat_map(|d| of_document_sheet(d, sheet)),
    );
    if matches!(say, Say::General(GeneralSay::Toast(_))) {
        problems.extend(of_toast(&sheet.html));
    } else {
        problems.extend(of_html(&sheet.html));
    }
    if matches!(say, Say::Participant(_)) {
        let document = document.map_or(String::new(), Document::html);
        let text = format!("{} {document}", sheet.html).to_lowercase();
        problems.extend(alike(sheet));
        let labels = labels.iter().filter(|label| text.contains(**label));
        problems.extend(
            labels.map(|label| format!("`{label}` labels a person: say what happened instead")),
        );
    }
    problems.extend(sheet.buttons.iter().flatten().flat_map(of_button));
    problems
}

/// Labels that stand on two buttons of one message.
fn alike(sheet: &Sheet) -> Option<String> {
    let mut seen = BTreeSet::new();
    let mut labels = sheet
        .buttons
        .iter()
        .flatten()
        .map(|button| button.label.as_str());
    let twice = labels.find(|label| !seen.insert(*label))?;
    Some(format!(
        "two buttons under one message read `{twice}`: word one of them otherwise"
    ))
}

fn of_toast(text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if text.chars().count() > LONGEST_TOAST {
        problems.push(format!(
            "a word above the chat has at most {LONGEST_TOAST} characters"
        ));
    }
    if text.contains(['<', '&']) {
        problems
            .push("a word above the chat is plain text: leave out tags and entities".to_owned());
    }
    problems
}

fn of_html(html: &str) -> Vec<String> {
    let mut problems = Vec::new();
    problems.extend(unbalanced(html));
    if units(html) > LONGEST_SHEET {
        problems.push(format!(
            "the message is longer than {LONGEST_SHEET} characters"
        ));
    }
    problems.extend(left_open(html));
    problems
}

/// Whose it is begins its label, and then which point or which case; in full both stand in the message.
fn names_more_than_fits(button: &Button) -> bool {
    match Press::decode(&button.data) {
        Some(Press::CaseAsSeen(_, _, tap)) => {
            matches!(tap, CaseTap::Clear(..) | CaseTap::UndoClear(..))
        }
        Some(Press::Case(_, tap)) => {
            matches!(tap, CaseTap::Party(_)) && button.label.contains(" · ")
        }
        Some(Press::Preparation { .. } | Press::Draft(..) | Press::General(_)) | None => false,
    }
}

fn of_button(button: &Button) -> Vec<String> {
    let mut problems = Vec::new();
    let label = button.label.as_str();
    let is_cut = label.ends_with('…') && !names_more_than_fits(button);
    if label.is_empty() || label.chars().count() > LONGEST_LABEL || is_cut {
        problems.push(format!(
            "the button `{label}` is empty or has over {LONGEST_LABEL} characters"
        ));
    }
    if label.contains("</") || label.contains("&amp;") || label.contains('\n') {
        problems.push(format!("the button `{label}` is plain text on one line"));
    }
    if !(1..=LONGEST_DATA).contains(&button.data.len()) {
        problems.push(format!(
            "the button `{label}` carries more than {LONGEST_DATA} bytes"
        ));
    }
    problems
}

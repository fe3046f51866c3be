//! Puts the mutants of a file into it, each behind a switch: `if on(17) { changed } else { as it is }`.
//!
//! Only one switch is ever on. So within what is changed everything else stands as it was written, and the text grows little.

use std::ops::Range;

use anyhow::{Context as _, Result};
use syn::visit::{self, Visit};

use crate::mutant::Mutant;

/// A file with its switches, and where in it each of them stands.
#[derive(Debug, Default)]
pub(crate) struct Switched {
    pub(crate) text: String,
    /// What each mutant brought: an error in there is its own.
    pub(crate) brought: Vec<(Range<usize>, usize)>,
    /// What was put between switches, with all of them: an error only in there comes of the switching.
    pub(crate) around: Vec<(Range<usize>, Vec<usize>)>,
}

/// The text of a file with these mutants of it behind switches.
pub(crate) fn switch(text: &str, mutants: &[&Mutant]) -> Result<Switched> {
    let file = syn::parse_file(text).context("a file of the rules, the post or the store")?;
    let mutants = mutants.iter().map(|m| (m.range(text), *m)).collect();
    let mut places = Places {
        text,
        mutants,
        found: Vec::new(),
    };
    places.visit_file(&file);
    Ok(put_together(text, &places.found))
}

/// What is put before and behind a range of the text. Each piece may be one mutant's.
struct Between {
    range: Range<usize>,
    before: Vec<(String, Option<usize>)>,
    after: String,
}

struct Places<'a> {
    text: &'a str,
    mutants: Vec<(Range<usize>, &'a Mutant)>,
    /// Outer ones first.
    found: Vec<Between>,
}

impl<'a> Places<'a> {
    fn of(&self, genre: &str, is_here: impl Fn(&Range<usize>) -> bool) -> Vec<&'a Mutant> {
        let here = self.mutants.iter().filter(|(range, _)| is_here(range));
        let mutants = here.map(|(_, mutant)| *mutant);
        mutants.filter(|mutant| mutant.genre == genre).collect()
    }

    /// An expression of which mutants put something else for a part.
    fn expression(&mut self, whole: Range<usize>, mutants: &[&Mutant]) {
        if mutants.is_empty() {
            return;
        }
        let changed = mutants.iter().map(|mutant| {
            let part = mutant.range(self.text);
            let (before, after) = (
                &self.text[whole.start..part.start],
                &self.text[part.end..whole.end],
            );
            let new = format!("{before} {} {after}", mutant.replacement);
            let text = format!("if {} {{ {new} }} else ", on(mutant));
            (text, Some(mutant.number))
        });
        let mut before = vec![("(".to_owned(), None)];
        before.extend(changed);
        before.push(("{ ".to_owned(), None));
        self.found.push(Between {
            range: whole,
            before,
            after: " })".to_owned(),
        });
    }

    fn body(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let (Some(first), Some(last)) = (block.stmts.first(), block.stmts.last()) else {
            return;
        };
        let within = bytes(first).start..bytes(last).end;
        let mutants = self.of("FnValue", |range| range.start == within.start);
        let output = &self.text[bytes(&signature.output)];
        let is_simple = !output.contains("impl ") || is_gone_through(&signature.output);
        if mutants.is_empty() || !is_simple {
            return;
        }
        let found = if is_gone_through(&signature.output) {
            gone_through(within, &mutants)
        } else {
            returned(within.start, &mutants)
        };
        self.found.push(found);
    }

    fn guard(&mut self, guard: &syn::Expr) {
        let range = bytes(guard);
        let mutants = self.of("MatchArmGuard", |found| *found == range);
        if mutants.is_empty() {
            return;
        }
        let said = mutants.iter().map(|mutant| {
            let said = if mutant.replacement == "true" {
                format!("{} || ", on(mutant))
            } else {
                format!("!{} && ", on(mutant))
            };
            (said, Some(mutant.number))
        });
        let mut before: Vec<_> = said.collect();
        before.sort_by_key(|(said, _)| said.starts_with('!'));
        before.push(("(".to_owned(), None));
        self.found.push(Between {
            range,
            before,
            after: ")".to_owned(),
        });
    }

    fn arm(&mut self, arm: &syn::Arm) {
        let start = bytes(arm).start;
        let deleted = self.of("MatchArm", |range| range.start == start);
        let guard = arm.guard.as_ref().map(|(_, guard)| bytes(&**guard));
        for mutant in deleted {
            let end = bytes(&arm.pat).end;
            let (range, said, after) = match &guard {
                Some(guard) => (guard.clone(), format!("!{} && (", on(mutant)), ")"),
                None => (end..end, format!(" if !{}", on(mutant)), ""),
            };
            self.found.push(Between {
                range,
                before: vec![(said, Some(mutant.number))],
                after: after.to_owned(),
            });
        }
    }
}

impl Visit<'_> for Places<'_> {
    fn visit_item_fn(&mut self, it: &syn::ItemFn) {
        self.body(&it.sig, &it.block);
        visit::visit_item_fn(self, it);
    }

    fn visit_impl_item_fn(&mut self, it: &syn::ImplItemFn) {
        self.body(&it.sig, &it.block);
        visit::visit_impl_item_fn(self, it);
    }

    fn visit_trait_item_fn(&mut self, it: &syn::TraitItemFn) {
        if let Some(block) = &it.default {
            self.body(&it.sig, block);
        }
        visit::visit_trait_item_fn(self, it);
    }

    fn visit_expr_binary(&mut self, it: &syn::ExprBinary) {
        let operator = bytes(&it.op);
        let mutants = self.of("BinaryOperator", |range| *range == operator);
        self.expression(bytes(it), &mutants);
        visit::visit_expr_binary(self, it);
    }

    fn visit_expr_unary(&mut self, it: &syn::ExprUnary) {
        let operator = bytes(&it.op);
        let mutants = self.of("UnaryOperator", |range| *range == operator);
        self.expression(bytes(it), &mutants);
        visit::visit_expr_unary(self, it);
    }

    fn visit_expr_struct(&mut self, it: &syn::ExprStruct) {
        let fields: Vec<_> = it.fields.iter().map(|field| bytes(field).start).collect();
        let mutants = self.of("StructField", |range| fields.contains(&range.start));
        self.expression(bytes(it), &mutants);
        visit::visit_expr_struct(self, it);
    }

    /// That an arm is missed is told where the match begins.
    fn visit_expr_match(&mut self, it: &syn::ExprMatch) {
        let arms: Vec<_> = it.arms.iter().map(|arm| bytes(arm).start).collect();
        let deleted = self.of("MatchArm", |range| arms.contains(&range.start));
        let missed = deleted
            .iter()
            .map(|mutant| (String::new(), Some(mutant.number)));
        self.found.push(Between {
            range: bytes(&*it.expr),
            before: missed.collect(),
            after: String::new(),
        });
        visit::visit_expr_match(self, it);
    }

    fn visit_arm(&mut self, it: &syn::Arm) {
        self.arm(it);
        if let Some((_, guard)) = &it.guard {
            self.guard(guard);
        }
        visit::visit_arm(self, it);
    }
}

fn bytes(node: &impl syn::spanned::Spanned) -> Range<usize> {
    node.span().byte_range()
}

fn on(mutant: &Mutant) -> String {
    format!("crate::switches::on({})", mutant.number)
}

/// A function that begins with what it returns instead.
fn returned(at: usize, mutants: &[&Mutant]) -> Between {
    let before = mutants.iter().map(|mutant| {
        let instead = format!("if {} {{ return {}; }} ", on(mutant), mutant.replacement);
        (instead, Some(mutant.number))
    });
    Between {
        range: at..at,
        before: before.collect(),
        after: String::new(),
    }
}

/// Whether a function tells of its result only that it can be gone through: then all that it returns must be of one type.
fn is_gone_through(output: &syn::ReturnType) -> bool {
    let syn::ReturnType::Type(_, result) = output else {
        return false;
    };
    let syn::Type::ImplTrait(result) = &**result else {
        return false;
    };
    result.bounds.iter().any(|bound| {
        let syn::TypeParamBound::Trait(bound) = bound else {
            return false;
        };
        let name = bound.path.segments.last();
        name.is_some_and(|name| name.ident == "Iterator")
    })
}

fn gone_through(within: Range<usize>, mutants: &[&Mutant]) -> Between {
    let mut wrapped = String::new();
    let mut closed = String::new();
    let mut before = Vec::new();
    for mutant in mutants {
        let instead = format!(
            "if {} {{ return {wrapped}crate::switches::Either::Changed({}){closed}; }} ",
            on(mutant),
            mutant.replacement
        );
        before.push((instead, Some(mutant.number)));
        wrapped.push_str("crate::switches::Either::AsItIs(");
        closed.push(')');
    }
    before.push((format!("{wrapped}(move || {{ "), None));
    Between {
        range: within,
        before,
        after: format!(" }})(){closed}"),
    }
}

/// The text with all that is put between. Where several begin, the outer one does so first; where they end, last.
fn put_together(text: &str, found: &[Between]) -> Switched {
    let mut edges = Vec::new();
    for (depth, between) in (1_isize..).zip(found) {
        edges.push((between.range.start, depth, between));
        if !between.range.is_empty() {
            edges.push((between.range.end, -depth, between));
        }
    }
    edges.sort_by_key(|(at, depth, _)| (*at, *depth));
    let mut made = Switched::default();
    let mut begun = Vec::new();
    let mut copied = 0;
    for (at, depth, between) in edges {
        made.text.push_str(&text[copied..at]);
        copied = at;
        if depth > 0 {
            begun.push(made.text.len());
            begin(&mut made, between);
        }
        if depth < 0 || between.range.is_empty() {
            made.text.push_str(&between.after);
            let numbers = between.before.iter().filter_map(|(_, number)| *number);
            let around = begun.pop().unwrap_or_default()..made.text.len();
            made.around.push((around, numbers.collect()));
        }
    }
    made.text.push_str(&text[copied..]);
    made
}

fn begin(made: &mut Switched, between: &Between) {
    for (text, number) in &between.before {
        let start = made.text.len();
        made.text.push_str(text);
        if let Some(number) = number.filter(|_| !text.is_empty()) {
            made.brought.push((start..made.text.len(), number));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with mutants of it, all of one kind: where `from` stands, each of these instead.
    fn switched(text: &str, genre: &str, from: &str, to: &[&str]) -> String {
        let column = text[..text.find(from).unwrap()].chars().count() + 1;
        let mutants = to.iter().zip(0..).map(|(to, number)| {
            let mutant = serde_json::json!({
                "name": "a.rs:1:1: a change", "file": "a.rs", "genre": genre, "replacement": to,
                "span": {
                    "start": {"line": 1, "column": column},
                    "end": {"line": 1, "column": column + from.chars().count()},
                },
            });
            let mut mutant: Mutant = serde_json::from_value(mutant).unwrap();
            mutant.number = number;
            mutant
        });
        let mutants: Vec<_> = mutants.collect();
        let made = switch(text, &mutants.iter().collect::<Vec<_>>()).unwrap();
        assert_eq!(made.brought.len(), mutants.len(), "each stands somewhere");
        for (brought, number) in &made.brought {
            let asked = format!("crate::switches::on({number})");
            assert!(made.text[brought.clone()].contains(&asked));
        }
        let text = made.text.replace("crate::switches::", "");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn an_operator_is_changed_behind_its_switch() {
        assert_eq!(
            switched(
                "fn é() -> u8 { 1 + f(2) }",
                "BinaryOperator",
                "+",
                &["-", "*"]
            ),
            "fn é() -> u8 { (if on(0) { 1 - f(2) } else if on(1) { 1 * f(2) } else { 1 + f(2) }) }"
        );
        assert_eq!(
            switched("fn a() -> bool { !b }", "UnaryOperator", "!", &[""]),
            "fn a() -> bool { (if on(0) { b } else { !b }) }"
        );
        assert_eq!(
            switched(
                "fn a() -> B { B { c: 1, ..d } }",
                "StructField",
                "c: 1,",
                &[""]
            ),
            "fn a() -> B { (if on(0) { B { ..d } } else { B { c: 1, ..d } }) }"
        );
    }

    #[test]
    fn a_function_returns_something_else_behind_its_switch() {
        assert_eq!(
            switched("fn a() -> u8 { b() }", "FnValue", "b()", &["0", "1"]),
            "fn a() -> u8 { if on(0) { return 0; } if on(1) { return 1; } b() }"
        );
        assert_eq!(
            switched(
                "fn a() -> impl Iterator<Item = u8> { b() }",
                "FnValue",
                "b()",
                &["c()"]
            ),
            "fn a() -> impl Iterator<Item = u8> \
             { if on(0) { return Either::Changed(c()); } Either::AsItIs((move || { b() })()) }"
        );
    }

    #[test]
    fn an_arm_is_passed_over_behind_its_switch() {
        let guarded = "fn a() { match b { c if d => e, _ => f } }";
        assert_eq!(
            switched(guarded, "MatchArm", "c if d => e,", &[""]),
            "fn a() { match b { c if !on(0) && (d) => e, _ => f } }"
        );
        assert_eq!(
            switched(guarded, "MatchArmGuard", "d", &["true", "false"]),
            "fn a() { match b { c if on(0) || !on(1) && (d) => e, _ => f } }"
        );
        assert_eq!(
            switched(
                "fn a() { match b { c => e, _ => f } }",
                "MatchArm",
                "c => e,",
                &[""]
            ),
            "fn a() { match b { c if !on(0) => e, _ => f } }"
        );
    }
}

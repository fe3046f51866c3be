//! Every form that a text can take: each variant of whatever it chooses by, with the texts it refers to in their place.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;

/// What is filled in counts as one word.
const FILLED_IN: &str = "Xx";

/// The texts of a file, and those it may refer to.
pub struct Forms {
    own: Resource<String>,
    beside: BTreeMap<String, Pattern<String>>,
}

impl Forms {
    pub fn of(text: &str, beside: &[String]) -> Self {
        let own = parsed(text);
        let others = beside.iter().map(|text| parsed(text));
        let all = others.chain([parsed(text)]);
        let beside = all.flat_map(|resource| messages(&resource)).collect();
        Self { own, beside }
    }

    /// Each message, in each form.
    pub fn all(&self) -> Vec<(String, String)> {
        let messages = messages(&self.own).into_iter();
        messages
            .flat_map(|(id, pattern)| {
                let forms = self.pattern(&pattern).into_iter();
                forms.map(move |form| (id.clone(), form))
            })
            .collect()
    }

    fn pattern(&self, pattern: &Pattern<String>) -> Vec<String> {
        let mut forms = vec![String::new()];
        for element in &pattern.elements {
            let next = match element {
                PatternElement::TextElement { value } => vec![value.clone()],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            let joined = forms.iter().flat_map(|before| {
                let after = next.iter();
                after.map(move |after| format!("{before}{after}"))
            });
            forms = joined.collect();
        }
        forms
    }

    fn expression(&self, expression: &Expression<String>) -> Vec<String> {
        match expression {
            Expression::Select { variants, .. } => {
                let values = variants.iter().map(|variant| &variant.value);
                values.flat_map(|value| self.pattern(value)).collect()
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&self, inline: &InlineExpression<String>) -> Vec<String> {
        match inline {
            InlineExpression::StringLiteral { value } => vec![value.clone()],
            InlineExpression::MessageReference { id, .. } => match self.beside.get(&id.name) {
                Some(pattern) => self.pattern(pattern),
                None => vec![FILLED_IN.to_owned()],
            },
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. } => vec![FILLED_IN.to_owned()],
        }
    }
}

fn parsed(text: &str) -> Resource<String> {
    parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

fn messages(resource: &Resource<String>) -> Vec<(String, Pattern<String>)> {
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.clone(), message.value.clone()?)),
        _ => None,
    });
    messages.collect()
}

/// The sentences of a text: a line ends one, and so does a sign that ends a sentence, with a space behind it.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(of_line).filter(|piece| {
        let mut signs = piece.chars();
        signs.any(char::is_alphanumeric)
    })
}

fn of_line(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut from, mut at) = (0, 0);
    for word in line.split_inclusive(char::is_whitespace) {
        at += word.len();
        if ends_as_a_sentence(word) {
            pieces.push(line[from..at].trim());
            from = at;
        }
    }
    pieces.push(line[from..].trim());
    pieces
}

pub fn ends_as_a_sentence(text: &str) -> bool {
    let text = text.trim_end();
    let text = text.strip_suffix("</b>").unwrap_or(text);
    let text = text.trim_end_matches(['’', '”', '“', '»', '\u{a0}', ')']);
    text.ends_with(['.', '?', '!'])
}

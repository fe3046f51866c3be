//! Which variables a message mentions.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// How a variable is mentioned.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mention {
    /// In whatever way.
    Any,
    /// It is shown, not only chosen by.
    Shown,
}

/// The variables that this pattern mentions.
pub(super) fn variables(pattern: Option<&Pattern<&str>>, how: Mention) -> BTreeSet<String> {
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

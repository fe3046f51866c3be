//! Holds a request against the documentation of the Bot API and says what does not fit.
//!
//! It names fields and types, never what people wrote.

use std::fmt;

use serde_json::{Map, Value};

use super::{
    params::Params,
    path::Path,
    schema::{Field, Fields, Method, SCHEMA, Type},
};

/// Something a bot sent that the Bot API does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The method that was called.
    pub method: String,
    /// What does not fit, with the path of the field.
    pub problem: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.method, self.problem)
    }
}

/// Everything in a request that does not fit its method.
pub(super) fn check(method: &Method, params: &Params) -> Vec<Violation> {
    let mut problems = Vec::new();
    check_fields(
        &method.fields,
        params.values(),
        Path::Request,
        &mut problems,
    );
    problems.extend(
        params
            .unused_files()
            .map(|name| format!("file `{name}` belongs to no field")),
    );
    problems
        .into_iter()
        .map(|problem| Violation {
            method: method.name.clone(),
            problem,
        })
        .collect()
}

fn check_fields(
    fields: &Fields,
    values: &Map<String, Value>,
    path: Path<'_>,
    problems: &mut Vec<String>,
) {
    for (name, value) in values {
        match fields.get(name) {
            Some(field) => check_field(field, value, path.field(name), problems),
            None => problems.push(format!("unknown field `{}`", path.field(name))),
        }
    }
    let missing = |(name, field): &(&String, &Field)| field.required && !values.contains_key(*name);
    for (name, _) in fields.iter().filter(missing) {
        problems.push(format!("missing field `{}`", path.field(name)));
    }
}

fn check_field(field: &Field, value: &Value, path: Path<'_>, problems: &mut Vec<String>) {
    if let Some(found) = least_problems(field.types.iter(), |kind, found| {
        check_type(kind, value, path, found);
    }) {
        problems.extend(found);
    }
}

/// The complaints of the alternative that fits best; nothing when one fits.
fn least_problems<T>(
    alternatives: impl Iterator<Item = T>,
    check: impl Fn(T, &mut Vec<String>),
) -> Option<Vec<String>> {
    let mut least: Option<Vec<String>> = None;
    for alternative in alternatives {
        let mut found = Vec::new();
        check(alternative, &mut found);
        if found.is_empty() {
            return None;
        }
        if least.as_ref().is_none_or(|least| found.len() < least.len()) {
            least = Some(found);
        }
    }
    least
}

fn check_type(kind: &Type, value: &Value, path: Path<'_>, problems: &mut Vec<String>) {
    let fits = match kind {
        Type::Integer => value.is_i64() || value.is_u64(),
        Type::Float => value.is_number(),
        Type::Text | Type::File => value.is_string(),
        Type::Flag => value.is_boolean(),
        Type::Array(item) => return check_array(item, value, path, problems),
        Type::Object(place) => return check_object(*place, value, path, problems),
    };
    if !fits {
        problems.push(format!(
            "`{path}` should be {}, is {}",
            expected(kind),
            shape(value)
        ));
    }
}

fn check_array(item: &Type, value: &Value, path: Path<'_>, problems: &mut Vec<String>) {
    let Value::Array(values) = value else {
        return problems.push(format!("`{path}` should be an array, is {}", shape(value)));
    };
    for (index, value) in values.iter().enumerate() {
        check_type(item, value, path.item(index), problems);
    }
}

fn check_object(place: usize, value: &Value, path: Path<'_>, problems: &mut Vec<String>) {
    let Some(object) = SCHEMA.object(place) else {
        return;
    };
    if !object.alternatives.is_empty() {
        let check =
            |place: &usize, found: &mut Vec<String>| check_object(*place, value, path, found);
        return problems.extend(
            least_problems(object.alternatives.iter(), check)
                .into_iter()
                .flatten(),
        );
    }
    match value {
        Value::Object(values) => check_fields(&object.fields, values, path, problems),
        _ => problems.push(format!(
            "`{path}` should be {}, is {}",
            object.name,
            shape(value)
        )),
    }
}

fn expected(kind: &Type) -> &'static str {
    match kind {
        Type::Integer => "an integer",
        Type::Float => "a number",
        Type::Text => "a text",
        Type::Flag => "a boolean",
        Type::File => "a file",
        Type::Array(_) => "an array",
        Type::Object(_) => "an object",
    }
}

fn shape(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

//! JSON whose fields change, go and come.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value};

/// What happens to JSON.
#[derive(Clone, Debug)]
pub enum Damage {
    /// The value at a place becomes another.
    Change(Index, Value),
    /// An object at a place gets a field, or another value in it.
    Add(Index, String, Value),
    /// An object at a place loses a field.
    Remove(Index, Index),
}

impl Damage {
    /// Some damage, or none, with names and values like these.
    pub fn some(
        name: BoxedStrategy<String>,
        value: BoxedStrategy<Value>,
    ) -> impl Strategy<Value = Vec<Self>> {
        let change =
            (any::<Index>(), value.clone()).prop_map(|(at, value)| Self::Change(at, value));
        let add =
            (any::<Index>(), name, value).prop_map(|(at, name, value)| Self::Add(at, name, value));
        let remove = any::<(Index, Index)>().prop_map(|(at, field)| Self::Remove(at, field));
        vec(prop_oneof![3 => change, 3 => add, 1 => remove], 0..4)
    }

    /// It happens.
    pub fn on(self, json: &mut Value) {
        let mut places = Vec::new();
        pointers(json, String::new(), &mut places);
        let place = |at: &Index| at.get(&places).clone();
        match self {
            Self::Change(at, value) => {
                if let Some(found) = json.pointer_mut(&place(&at)) {
                    *found = value;
                }
            }
            Self::Add(at, name, value) => {
                if let Some(Value::Object(fields)) = json.pointer_mut(&place(&at)) {
                    fields.insert(name, value);
                }
            }
            Self::Remove(at, field) => {
                if let Some(Value::Object(fields)) = json.pointer_mut(&place(&at))
                    && !fields.is_empty()
                {
                    let names: Vec<String> = fields.keys().cloned().collect();
                    fields.remove(field.get(&names));
                }
            }
        }
    }
}

fn pointers(value: &Value, here: String, places: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields
            .iter()
            .for_each(|(name, value)| pointers(value, format!("{here}/{name}"), places)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(at, value)| pointers(value, format!("{here}/{at}"), places)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    places.push(here);
}

/// Any JSON, with objects whose fields have names like these.
pub fn value(name: BoxedStrategy<String>, texts: &'static [&'static str]) -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-20_i64..20).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        vec(any::<char>(), 0..4).prop_map(|text| String::from_iter(text).into()),
        proptest::sample::select(texts).prop_map(Value::from),
    ];
    let any = leaf.prop_recursive(3, 8, 3, move |inner| {
        let object = vec((name.clone(), inner.clone()), 0..3);
        let object = object.prop_map(|fields| fields.into_iter().collect::<Map<_, _>>().into());
        prop_oneof![vec(inner, 0..3).prop_map(Value::from), object]
    });
    any.boxed()
}

/// The names of all fields in these, and one that nobody knows.
pub fn names(all: &[Value]) -> Vec<String> {
    let mut names = vec!["never_seen".to_owned()];
    for value in all {
        collect(value, &mut names);
    }
    names.sort();
    names.dedup();
    names
}

fn collect(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                names.push(name.clone());
                collect(value, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// One of these, damaged with names from all of them.
pub fn damaged(all: &[Value]) -> impl Strategy<Value = Value> {
    let name = proptest::sample::select(names(all)).boxed();
    let value = value(
        name.clone(),
        &["", "x", "yes", "under-way", "0", "AAAAAAAA"],
    );
    let which = proptest::sample::select(all.to_vec());
    (which, Damage::some(name, value)).prop_map(|(mut json, damages)| {
        for damage in damages {
            damage.on(&mut json);
        }
        json
    })
}

//! The methods, fields and types of the Bot API, read once from `api.json` into a table.

use std::{collections::HashMap, sync::LazyLock};

use serde::Deserialize;

/// What a value may be.
#[derive(Debug)]
pub(super) enum Type {
    Integer,
    Float,
    Text,
    Flag,
    File,
    Array(Box<Type>),
    Object(usize),
}

/// One field of a method or an object.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) required: bool,
    pub(super) types: Vec<Type>,
}

/// The fields of a method or an object by name.
pub(super) type Fields = HashMap<String, Field>;

/// One method.
#[derive(Debug)]
pub(super) struct Method {
    /// As the documentation writes it.
    pub(super) name: String,
    pub(super) fields: Fields,
}

/// One object, or the alternatives it stands for.
#[derive(Debug)]
pub(super) struct Object {
    pub(super) name: String,
    pub(super) fields: Fields,
    pub(super) alternatives: Vec<usize>,
}

/// The whole Bot API.
#[derive(Debug)]
pub(super) struct Schema {
    methods: HashMap<String, Method>,
    objects: Vec<Object>,
}

/// The Bot API that requests are held against.
pub(super) static SCHEMA: LazyLock<Schema> = LazyLock::new(Schema::read);

impl Schema {
    /// A method by its name in lower case.
    pub(super) fn method(&self, lowercase: &str) -> Option<&Method> {
        self.methods.get(lowercase)
    }

    pub(super) fn object(&self, index: usize) -> Option<&Object> {
        self.objects.get(index)
    }

    fn read() -> Self {
        let raw: RawSchema = serde_json::from_str(include_str!("api.json")).unwrap_or_default();
        let mut names: Vec<&String> = raw.types.keys().collect();
        names.sort();
        let numbered = names.iter().enumerate();
        let places: Places<'_> = numbered
            .map(|(place, name)| (name.as_str(), place))
            .collect();
        let known = names
            .iter()
            .filter_map(|name| Some((name, raw.types.get(*name)?)));
        Self {
            objects: known
                .map(|(name, raw)| object(name, raw, &places))
                .collect(),
            methods: raw
                .methods
                .iter()
                .map(|(name, raw)| method(name, raw, &places))
                .collect(),
        }
    }
}

/// Where each object stands in the table.
type Places<'a> = HashMap<&'a str, usize>;

fn method(name: &str, raw: &RawMethod, places: &Places<'_>) -> (String, Method) {
    let fields = fields(&raw.fields, places);
    (
        name.to_lowercase(),
        Method {
            name: name.to_owned(),
            fields,
        },
    )
}

fn object(name: &str, raw: &RawObject, places: &Places<'_>) -> Object {
    let alternatives = raw
        .subtypes
        .iter()
        .filter_map(|subtype| places.get(subtype.as_str()).copied())
        .collect();
    Object {
        name: name.to_owned(),
        fields: fields(&raw.fields, places),
        alternatives,
    }
}

fn fields(raw: &HashMap<String, RawField>, places: &Places<'_>) -> Fields {
    let field = |raw: &RawField| Field {
        required: raw.required,
        types: raw.types.iter().map(|name| kind(name, places)).collect(),
    };
    raw.iter()
        .map(|(name, raw)| (name.clone(), field(raw)))
        .collect()
}

fn kind(name: &str, places: &Places<'_>) -> Type {
    if let Some(item) = name.strip_prefix("Array of ") {
        return Type::Array(Box::new(kind(item, places)));
    }
    match name {
        "Integer" => Type::Integer,
        "Float" => Type::Float,
        "Boolean" => Type::Flag,
        "InputFile" => Type::File,
        _ => places
            .get(name)
            .map_or(Type::Text, |place| Type::Object(*place)),
    }
}

#[derive(Default, Deserialize)]
struct RawSchema {
    methods: HashMap<String, RawMethod>,
    types: HashMap<String, RawObject>,
}

#[derive(Deserialize)]
struct RawMethod {
    fields: HashMap<String, RawField>,
}

#[derive(Deserialize)]
struct RawObject {
    fields: HashMap<String, RawField>,
    #[serde(default)]
    subtypes: Vec<String>,
}

#[derive(Deserialize)]
struct RawField {
    required: bool,
    types: Vec<String>,
}

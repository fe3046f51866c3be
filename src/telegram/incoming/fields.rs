//! A JSON object whose fields are read one by one: what cannot be read hides nothing beside it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

/// The fields of an object. A field that is null is not there.
pub(super) struct Fields<'a>(BTreeMap<String, &'a RawValue>);

impl<'a> Fields<'a> {
    /// Reads an object; nothing when it is none.
    pub(super) fn of(json: &'a RawValue) -> Option<Self> {
        let mut fields: BTreeMap<String, &RawValue> = serde_json::from_str(json.get()).ok()?;
        fields.retain(|_, value| value.get() != "null");
        Some(Self(fields))
    }

    /// The value of a field, if it is of this kind.
    pub(super) fn get<T: Deserialize<'a>>(&self, name: &str) -> Option<T> {
        serde_json::from_str(self.0.get(name)?.get()).ok()
    }

    /// The object in a field.
    pub(super) fn object(&self, name: &str) -> Option<Self> {
        Self::of(self.0.get(name)?)
    }

    /// The field is there, whatever is in it.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

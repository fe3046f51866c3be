//! Rows: JSON behind an envelope of one byte for the format and two for the schema, so that a later kring can read on.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::DeskError;

const FORMAT_JSON: u8 = 1;
const SCHEMA: u16 = 1;

/// The bytes of a row.
pub(crate) fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, DeskError> {
    let mut bytes = Vec::with_capacity(512);
    bytes.push(FORMAT_JSON);
    bytes.extend(SCHEMA.to_be_bytes());
    serde_json::to_writer(&mut bytes, value).map_err(|_| DeskError::Unwritable)?;
    Ok(bytes)
}

/// The value in a row. What is wrong with it is told without a word of its content.
pub(crate) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DeskError> {
    let Some(([format, schema @ ..], json)) = bytes.split_first_chunk::<3>() else {
        return Err(DeskError::Unreadable);
    };
    if *format != FORMAT_JSON || u16::from_be_bytes(*schema) > SCHEMA {
        return Err(DeskError::Newer);
    }
    serde_json::from_slice(json).map_err(|_| DeskError::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_row_is_refused_and_a_broken_one_too() {
        let row = encode(&7u8).unwrap();
        assert_eq!(decode::<u8>(&row).unwrap(), 7);
        assert!(matches!(
            decode::<u8>(&[1, 0, 9, b'7']),
            Err(DeskError::Newer)
        ));
        assert!(matches!(decode::<u8>(&[1, 0]), Err(DeskError::Unreadable)));
        assert!(matches!(decode::<String>(&row), Err(DeskError::Unreadable)));
    }
}

//! How sled writes numbers and strings. Whatever does not fit is nothing.

/// What is left to read.
#[derive(Clone, Copy)]
pub(in super::super) struct Bytes<'a>(pub(in super::super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(in super::super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn array<const LENGTH: usize>(&mut self) -> Option<[u8; LENGTH]> {
        self.take(LENGTH)?.try_into().ok()
    }

    pub(in super::super) fn byte(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    /// A number of one to nine bytes, shorter where it is smaller.
    pub(super) fn number(&mut self) -> Option<u64> {
        match self.byte()? {
            short @ 0..=240 => Some(u64::from(short)),
            first @ 241..=248 => {
                Some(240 + 256 * (u64::from(first) - 241) + u64::from(self.byte()?))
            }
            249 => {
                let [high, low] = self.array()?;
                Some(2288 + 256 * u64::from(high) + u64::from(low))
            }
            first @ 250.. => {
                let taken = self.take(usize::from(first) - 247)?;
                let mut number = [0; 8];
                number[..taken.len()].copy_from_slice(taken);
                Some(u64::from_le_bytes(number))
            }
        }
    }

    /// A number of eight bytes that may be negative.
    pub(super) fn signed(&mut self) -> Option<i64> {
        self.array().map(i64::from_le_bytes)
    }

    pub(in super::super) fn string(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.take(usize::try_from(length).ok()?)
    }
}

/// Writes a number as [`Bytes::number`] reads it.
pub(in super::super) fn put_number(into: &mut Vec<u8>, number: u64) {
    let little = number.to_le_bytes();
    match number {
        0..=240 => into.push(little[0]),
        241..=2287 => {
            let [low, high, ..] = (number - 240).to_le_bytes();
            into.extend([high + 241, low]);
        }
        2288..=67_823 => {
            let [low, high, ..] = (number - 2288).to_le_bytes();
            into.extend([249, high, low]);
        }
        _ => {
            let zeros = usize::try_from(number.leading_zeros() / 8).unwrap_or(0);
            let length = (8 - zeros).max(3);
            into.push(u8::try_from(247 + length).unwrap_or(u8::MAX));
            into.extend(&little[..length]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_written() {
        let edges = [0, 240, 241, 2287, 2288, 67_823, 67_824, u64::MAX];
        let lengths = (0..64).map(|bit| 1_u64 << bit);
        for number in lengths.flat_map(|number| [number - 1, number]).chain(edges) {
            let mut written = vec![];
            put_number(&mut written, number);
            let mut bytes = Bytes(&written);
            assert_eq!(bytes.number(), Some(number));
            assert!(bytes.is_empty(), "{number}");
        }
    }

    #[test]
    fn numbers_of_every_length_are_read() {
        let read = |bytes: &[u8]| Bytes(bytes).number();
        assert_eq!(read(&[240]), Some(240));
        assert_eq!(read(&[241, 1]), Some(241));
        assert_eq!(read(&[248, 255]), Some(2287));
        assert_eq!(read(&[249, 0, 0]), Some(2288));
        assert_eq!(read(&[250, 0, 0, 1]), Some(65_536));
        assert_eq!(read(&[255; 9]), Some(u64::MAX));
        assert_eq!(read(&[250, 1]), None);
        assert_eq!(read(&[]), None);
    }
}

//! Buttons as tables, one line a button: from that line follow what its data carries, how that is read back, and every
//! sample of it. What a button does stands with whoever does it, and what is written on it in the wording.

use super::ids::{CaseId, GuideId, MessageRef, OptionId, PartyId, PhaseId, QuestionId};
use super::moment::Moment;

/// What a button carries beside its name.
pub trait Carried: Sized {
    /// As it stands in the button's data: no `~` but between its own pieces.
    fn write(&self) -> String;

    /// Takes its pieces; nothing when they are none of its.
    fn read(pieces: &mut Pieces<'_>) -> Option<Self>;

    /// Everything it can be, or else its shortest and its longest.
    fn samples(ids: &Ids) -> Vec<Self>;
}

/// The ids of a guide that buttons can carry.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    /// Its phases.
    pub phases: Vec<PhaseId>,
    /// Its questions.
    pub questions: Vec<QuestionId>,
    /// Every follow-up that makes a chosen option of theirs concrete.
    pub follow_ups: Vec<QuestionId>,
    /// Its options.
    pub options: Vec<OptionId>,
}

/// What stands behind a button's name, piece by piece.
pub struct Pieces<'a>(Option<&'a str>);

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.0.take()?;
        let Some((piece, rest)) = rest.split_once('~') else {
            return Some(rest);
        };
        self.0 = Some(rest);
        Some(piece)
    }
}

impl<'a> Pieces<'a> {
    /// Everything that is left.
    pub(crate) fn rest(&mut self) -> Option<&'a str> {
        self.0.take()
    }
}

/// `name`, or `name=piece~piece`.
pub(crate) fn put_together(name: &str, pieces: &[String]) -> String {
    if pieces.is_empty() {
        return name.to_owned();
    }
    format!("{name}={}", pieces.join("~"))
}

/// The name, and what stands behind it.
pub(crate) fn taken_apart(text: &str) -> (&str, Pieces<'_>) {
    match text.split_once('=') {
        None => (text, Pieces(None)),
        Some((name, pieces)) => (name, Pieces(Some(pieces))),
    }
}

macro_rules! taps {
    // A table with columns, and with what each button does.
    ($(#[$meta:meta])* $name:ident [$($columns:tt)*]
        presses |$case:ident: $of:ty, $guides:ident: $by:ty, { $($part:ident),+ }: $press:ident| -> $acted:ty {
        $($(#[$tap_meta:meta])* $tap:ident $(($($piece:ident: $kind:ty),+))? = $code:literal
            => $($value:expr),+ => $does:expr;)+
    }) => {
        $crate::taps::taps! {
            $(#[$meta])* $name { $($(#[$tap_meta])* $tap $(($($piece: $kind),+))? = $code;)+ }
        }

        impl $name {
            $crate::table::columns!([$($columns)*] $({ Self::$tap $(($($piece),+))? } $($value),+;)+);

            /// Does what it does.
            fn presses(self, $case: $of, $guides: $by, $press { $($part),+ }: $press) -> $acted {
                match self { $(Self::$tap $(($($piece),+))? => $does.into()),+ }
            }
        }
    };

    ($(#[$meta:meta])* $name:ident [$($columns:tt)*] {
        $($(#[$tap_meta:meta])* $tap:ident $(($($piece:ident: $kind:ty),+))? = $code:literal => $($value:expr),+;)+
    }) => {
        $crate::taps::taps! {
            $(#[$meta])* $name { $($(#[$tap_meta])* $tap $(($($piece: $kind),+))? = $code;)+ }
        }

        impl $name {
            $crate::table::columns!([$($columns)*] $({ Self::$tap $(($($piece),+))? } $($value),+;)+);
        }
    };

    ($(#[$meta:meta])* $name:ident {
        $($(#[$tap_meta:meta])* $tap:ident $(($($piece:ident: $kind:ty),+))? = $code:literal;)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$tap_meta])* $tap $(($($kind),+))?),+ }

        impl $name {
            /// The names of all of them.
            pub const NAMES: &'static [&'static str] = &[$($code),+];

            /// Its name.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$tap { .. } => $code),+ }
            }

            /// As a button carries it.
            pub fn encode(&self) -> String {
                let pieces: &[String] = match self {
                    $(Self::$tap $(($($piece),+))? => &[$($($crate::taps::Carried::write($piece)),+)?]),+
                };
                $crate::taps::put_together(self.name(), pieces)
            }

            /// The one that a button carries.
            pub(crate) fn decode(text: &str) -> Option<Self> {
                let (name, mut pieces) = $crate::taps::taken_apart(text);
                let tap = match name {
                    $($code => Self::$tap $(($(<$kind as $crate::taps::Carried>::read(&mut pieces)?),+))?,)+
                    _ => return None,
                };
                pieces.next().is_none().then_some(tap)
            }

            /// Every one of them, with everything it can carry.
            pub fn samples(ids: &$crate::taps::Ids) -> Vec<Self> {
                let mut samples = Vec::new();
                $($crate::taps::taps!(@sample samples, ids, $tap, [], [$($($piece: $kind,)+)?]);)+
                samples
            }
        }
    };

    (@sample $samples:ident, $ids:ident, $tap:ident, [], []) => {
        $samples.push(Self::$tap);
    };
    (@sample $samples:ident, $ids:ident, $tap:ident, [$($done:ident)+], []) => {
        $samples.push(Self::$tap($(Clone::clone(&$done)),+));
    };
    (@sample $samples:ident, $ids:ident, $tap:ident, [$($done:ident)*], [$piece:ident: $kind:ty, $($rest:tt)*]) => {
        for $piece in <$kind as $crate::taps::Carried>::samples($ids) {
            $crate::taps::taps!(@sample $samples, $ids, $tap, [$($done)* $piece], [$($rest)*]);
        }
    };
}

pub(crate) use taps;

/// A table of buttons that stands in another: its names are pieces there.
macro_rules! nested {
    ($name:ident) => {
        impl $crate::taps::Carried for $name {
            fn write(&self) -> String {
                self.encode().replacen('=', "~", 1)
            }

            fn read(pieces: &mut $crate::taps::Pieces<'_>) -> Option<Self> {
                let name = pieces.next()?;
                match pieces.rest() {
                    None => Self::decode(name),
                    Some(rest) => Self::decode(&format!("{name}={rest}")),
                }
            }

            fn samples(ids: &$crate::taps::Ids) -> Vec<Self> {
                $name::samples(ids)
            }
        }
    };
}

pub(crate) use nested;

macro_rules! carried_numbers {
    ($($number:ty),+) => {$(
        impl Carried for $number {
            fn write(&self) -> String {
                self.to_string()
            }

            fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
                pieces.next()?.parse().ok()
            }

            fn samples(_: &Ids) -> Vec<Self> {
                vec![1, Self::MAX]
            }
        }
    )+};
}

carried_numbers!(u8, u16);

impl Carried for PartyId {
    fn write(&self) -> String {
        self.to_string()
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        pieces.next()?.parse().ok()
    }

    fn samples(ids: &Ids) -> Vec<Self> {
        u8::samples(ids).into_iter().map(Self).collect()
    }
}

impl Carried for Moment {
    fn write(&self) -> String {
        self.0.to_string()
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        pieces.next()?.parse().ok().map(Self)
    }

    fn samples(_: &Ids) -> Vec<Self> {
        vec![Self(9_999_999_999)]
    }
}

impl Carried for MessageRef {
    fn write(&self) -> String {
        self.0.to_string()
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        pieces.next()?.parse().ok().map(Self)
    }

    fn samples(_: &Ids) -> Vec<Self> {
        vec![Self(i32::MAX)]
    }
}

impl Carried for CaseId {
    fn write(&self) -> String {
        self.as_str().to_owned()
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        pieces.next().map(Self::new)
    }

    fn samples(_: &Ids) -> Vec<Self> {
        vec![Self::new("k7m2p9xq")]
    }
}

impl Carried for QuestionId {
    fn write(&self) -> String {
        self.as_str().to_owned()
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        pieces.next().map(Self::new)
    }

    fn samples(ids: &Ids) -> Vec<Self> {
        ids.questions
            .iter()
            .chain(&ids.follow_ups)
            .cloned()
            .collect()
    }
}

impl Carried for PhaseId {
    fn write(&self) -> String {
        self.as_str().to_owned()
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        pieces.next().map(Self::new)
    }

    fn samples(ids: &Ids) -> Vec<Self> {
        ids.phases.clone()
    }
}

impl Carried for GuideId {
    fn write(&self) -> String {
        self.as_str().to_owned()
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        pieces.next().map(Self::new)
    }

    fn samples(_: &Ids) -> Vec<Self> {
        vec![Self::new("kort"), Self::new("a-guide-with-a-long-name")]
    }
}

impl Carried for OptionId {
    fn write(&self) -> String {
        self.as_str().to_owned()
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        pieces.next().map(Self::new)
    }

    fn samples(ids: &Ids) -> Vec<Self> {
        ids.options.clone()
    }
}

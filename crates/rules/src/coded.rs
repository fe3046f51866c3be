//! Enums whose variants have a short code, used in stored rows, buttons, guides and locale files alike.

macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $code)] $variant),+
        }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The short code.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The one with this code.
            pub fn of(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::taps::Carried for $name {
            fn write(&self) -> String {
                self.code().to_owned()
            }

            fn read(pieces: &mut $crate::taps::Pieces<'_>) -> Option<Self> {
                Self::of(pieces.next()?)
            }

            fn samples(_: &$crate::taps::Ids) -> Vec<Self> {
                Self::ALL.to_vec()
            }
        }
    };
}

/// Enums whose variants have a name, under which their text is found, and of which some carry something.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $(
        $(#[$variant_meta:meta])* $variant:ident $(($($kind:ty),+))? = $code:literal
    ),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_meta])* $variant $(($($kind),+))?),+ }

        impl $name {
            /// The names of all of them.
            pub const NAMES: &'static [&'static str] = &[$($code),+];

            /// Its name.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),+ }
            }
        }
    };
}

pub(crate) use {coded, named};

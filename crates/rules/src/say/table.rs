//! What can be said, as tables, one row an utterance: from that row follow what it carries, and every answer that depends
//! on what it is. A row that leaves one of them out does not compile.

/// An enum, and a method for each column: `Row(carried: Type) => first, second, …;`. With `named` in front each row has a
/// name as well, under which its text is found.
macro_rules! said {
    ($(#[$meta:meta])* named $name:ident [$($columns:tt)*] {
        $($(#[$row_meta:meta])* $row:ident $(($($piece:ident: $kind:ty),+))? = $code:literal => $($value:expr),+;)+
    }) => {
        $crate::say::table::said! {
            $(#[$meta])* $name [$($columns)*] {
                $($(#[$row_meta])* $row $(($($piece: $kind),+))? => $($value),+;)+
            }
        }

        impl $name {
            /// The names of all of them.
            pub const NAMES: &'static [&'static str] = &[$($code),+];

            /// Its name.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$row { .. } => $code),+ }
            }
        }
    };

    ($(#[$meta:meta])* $name:ident [$($columns:tt)*] {
        $($(#[$row_meta:meta])* $row:ident
            $(($($piece:ident: $kind:ty),+))?
            $({ $($(#[$field_meta:meta])* $field:ident: $of:ty),+ $(,)? })?
            => $($value:expr),+;)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$row_meta])* $row $(($($kind),+))? $({ $($(#[$field_meta])* $field: $of),+ })?),+
        }

        impl $name {
            $crate::table::columns!([$($columns)*]
                $({ Self::$row $(($($piece),+))? $({ $($field),+ })? } $($value),+;)+);
        }
    };
}

pub(crate) use said;

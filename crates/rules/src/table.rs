//! What all tables of the rules share: rows that stand for variants of an enum, and columns that each become a method. A row
//! that leaves a column out does not compile.

/// The methods of a table: each column, with the words its cells may use, and of each row its pattern and its cells.
macro_rules! columns {
    ([] $({ $($pattern:tt)+ };)+) => {};

    (
        [
            $(#[$meta:meta])* $vis:vis fn $column:ident -> $answer:ty $(, use $from:ident::{$($word:ident),+})*;
            $($others:tt)*
        ]
        $({ $($pattern:tt)+ } $value:expr $(, $rest:expr)*;)+
    ) => {
        $(#[$meta])*
        #[expect(unused_variables, reason = "a column asks for little of what a row carries")]
        $vis fn $column(&self) -> $answer {
            $(use $from::{$($word),+};)*
            match self { $($($pattern)+ => $value),+ }
        }

        $crate::table::columns!([$($others)*] $({ $($pattern)+ } $($rest),*;)+);
    };
}

pub(crate) use columns;

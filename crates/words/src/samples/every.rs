//! Samples of every variant there is: one that is forgotten does not compile.

/// A list with every variant of an enum, each once or, `for` each of several samples, more often. The variant that is
/// named is the one that is made, so that no sample can stand in for another.
macro_rules! every {
    ($(#[$meta:meta])* fn $name:ident($($given:ident: $kind:ty),+) -> $type:ident { $($rows:tt)+ }) => {
        $(#[$meta])*
        fn $name($($given: $kind),+) -> Vec<$type> {
            every!($type { $($rows)+ })
        }
    };
    (@of $type:ident, $sample:expr,) => { vec![$sample] };
    (@of $type:ident, $sample:expr, for $each:pat in $samples:expr) => {{
        let mut some: Vec<$type> = Vec::new();
        for $each in $samples {
            some.push($sample);
        }
        some
    }};
    ($type:ident { $(
        $variant:ident $(($($field:expr),+))? $({ $($named:tt)+ })? $(for $each:pat in $samples:expr)?;
    )+ }) => {{
        // Never called: it is here for the compiler, which names what is missing.
        let _ = |one: &$type| match one { $($type::$variant { .. } => {})+ };
        let all = [$(
            every!(@of $type, $type::$variant $(($($field),+))? $({ $($named)+ })?, $(for $each in $samples)?)
        ),+];
        all.into_iter().flatten().collect::<Vec<$type>>()
    }};
}

pub(super) use every;

//! Samples of every variant there is: one that is forgotten does not compile.

/// A list with every variant of an enum, each once or, `for` each of several samples, more often. The variant that is
/// named is the one that is made, so that no sample can stand in for another.
macro_rules! every {
    (@add $all:ident, $sample:expr,) => { $all.push($sample) };
    (@add $all:ident, $sample:expr, for $each:pat in $samples:expr) => {
        for $each in $samples {
            $all.push($sample);
        }
    };
    ($type:ident { $(
        $variant:ident $(($($field:expr),+))? $({ $($named:tt)+ })? $(for $each:pat in $samples:expr)?;
    )+ }) => {{
        // Never called: it is here for the compiler, which names what is missing.
        let _ = |one: &$type| match one { $($type::$variant { .. } => {})+ };
        let mut all: Vec<$type> = Vec::new();
        $(every!(@add all, $type::$variant $(($($field),+))? $({ $($named)+ })?, $(for $each in $samples)?);)+
        all
    }};
}

pub(super) use every;

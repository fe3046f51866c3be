//! The rules: what a preparation asks, what follows from each answer, when everyone is ready, who hears what.
//!
//! Pure: no I/O, no clock, no dice, no language, no log. Something happened, the case changes, messages come out.
//! Read [`case`], then [`turn`], then [`say`]. No module knows what stands above it: the order is in `tests/borders.rs`.

pub mod adult;
pub mod answer;
pub mod brief;
pub mod case;
mod check;
pub mod closing;
pub(crate) mod coded;
pub mod command;
pub mod consent;
pub mod contact;
pub mod counted;
pub mod day;
pub mod deed;
mod edition;
pub mod event;
pub mod facilitating;
pub mod facilitator;
pub mod flag;
#[cfg(test)]
mod fuzz;
pub mod gate;
pub mod guide;
pub mod held;
pub mod ids;
pub mod language;
pub mod line;
pub mod moment;
mod number;
pub mod other_way;
pub mod party;
pub mod person;
pub mod phrases;
pub mod point;
pub mod police;
pub mod preparation;
pub mod press;
pub mod programme;
pub mod readiness;
pub mod reminders;
pub mod role;
pub mod say;
pub mod signal;
pub mod stamp;
pub mod summary;
mod table;
pub mod taps;
pub mod together;
pub mod turn;
pub mod understood;
pub mod voice_note;
pub mod words;
pub mod zone;

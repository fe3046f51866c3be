//! What is done in a unit of work: by people in their chats, by facilitators in their cases, and by kring of itself.

mod absence;
mod board;
mod case_erasing;
mod closing;
mod closing_off;
mod correcting;
mod erasing;
mod facilitating;
mod letting_go;
mod links;
mod organisation;
mod out_of_reach;
mod own_copy;
mod participating;
mod reading;
mod replying;
mod signals;
mod speaking;
mod switching;
mod together;
mod waiting;
mod which_conversation;
mod written;

pub(in crate::desk) use facilitating::Button;

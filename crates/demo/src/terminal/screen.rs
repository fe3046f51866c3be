//! The screen: every line with the name of the phone it is on, in colour where that is wanted.

use std::io::{self, IsTerminal, Result, Write};

use super::ink::{Glyph, Ink, painted, unpainted};

/// So much room there is for a phone's name.
const NAMES: usize = 7;
/// The terminal's colours for the phones; red is left out, because nobody is wrong.
const COLOURS: [u8; 5] = [6, 3, 5, 2, 4];
/// Goes back to the start of the line and wipes it.
const WIPE: &str = "\r\x1b[K";
/// Goes back to the start of the line above and wipes it.
const UP_AND_WIPE: &str = "\x1b[A\r\x1b[K";

/// Whose line it is.
#[derive(Clone, Debug)]
pub(super) struct Owner {
    pub(super) name: String,
    /// The phone's number in the list.
    pub(super) number: usize,
}

/// Where everything is shown.
pub(super) struct Screen {
    out: Box<dyn Write + Send>,
    /// It can show colours, and is asked to.
    paint: fn(&[Glyph]) -> String,
    /// Somebody types beside it.
    is_typed_on: bool,
    /// It asks for a line.
    asks: bool,
    /// The last line was typed, and stands right above.
    was_typed: bool,
}

impl Screen {
    /// Longer lines are hard to read.
    pub(super) const WIDTH: usize = 80;
    /// So long are the lines of a chat, beside the names.
    pub(super) const ROOM: usize = Self::WIDTH - NAMES - 3;

    /// The terminal, or what it was redirected to.
    #[expect(
        clippy::disallowed_methods,
        reason = "whether colours are wanted is told by the environment"
    )]
    pub(super) fn of_terminal() -> Self {
        let is_terminal = io::stdout().is_terminal();
        let no_colours = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self {
            out: Box::new(io::stdout()),
            paint: if is_terminal && !no_colours {
                painted
            } else {
                unpainted
            },
            is_typed_on: is_terminal && io::stdin().is_terminal(),
            asks: false,
            was_typed: false,
        }
    }

    /// Somebody types beside it, and sees that already.
    pub(super) fn is_typed_on(&self) -> bool {
        self.is_typed_on
    }

    /// Lines of a phone's chat: the name before the first, `mark` before all.
    pub(super) fn chat(&mut self, owner: &Owner, mark: &str, lines: &[Vec<Glyph>]) -> Result<()> {
        let ink = ink(owner);
        for (number, line) in lines.iter().enumerate() {
            let name = if number == 0 {
                shortened(&owner.name)
            } else {
                String::new()
            };
            let head = format!("{name:<NAMES$} ");
            let line = [
                ink.coloured_bold().write(&head),
                ink.write(mark),
                Ink::PLAIN.write(" "),
                line.clone(),
            ]
            .concat();
            self.line(&line)?;
        }
        self.out.flush()
    }

    /// Lines that belong to no phone.
    pub(super) fn aside(&mut self, lines: &[Vec<Glyph>]) -> Result<()> {
        for line in lines {
            self.line(line)?;
        }
        self.out.flush()
    }

    fn line(&mut self, line: &[Glyph]) -> Result<()> {
        if std::mem::take(&mut self.asks) {
            self.out.write_all(WIPE.as_bytes())?;
        }
        self.was_typed = false;
        let text = (self.paint)(line);
        writeln!(self.out, "{}", text.trim_end())
    }

    /// Asks for a line on this phone, where somebody types.
    pub(super) fn ask(&mut self, owner: &Owner) -> Result<()> {
        if !self.is_typed_on || self.asks {
            return Ok(());
        }
        self.asks = true;
        let head = ink(owner)
            .coloured_bold()
            .write(&format!("{:<NAMES$} › ", owner.name));
        self.out.write_all((self.paint)(&head).as_bytes())?;
        self.out.flush()
    }

    /// A line was typed: what comes next begins on a new one.
    pub(super) fn answered(&mut self) {
        (self.asks, self.was_typed) = (false, self.is_typed_on);
    }

    /// What comes next stands in the place of the line that was typed.
    pub(super) fn replace_typed(&mut self) -> Result<()> {
        if std::mem::take(&mut self.was_typed) {
            self.out.write_all(UP_AND_WIPE.as_bytes())?;
        }
        Ok(())
    }
}

fn ink(owner: &Owner) -> Ink {
    let colour = COLOURS.get(owner.number % COLOURS.len()).copied();
    Ink {
        colour,
        ..Ink::PLAIN
    }
}

impl Ink {
    fn coloured_bold(self) -> Self {
        Self { bold: true, ..self }
    }
}

/// A name that fits in its column.
fn shortened(name: &str) -> String {
    if name.chars().count() <= NAMES {
        return name.to_owned();
    }
    name.chars().take(NAMES - 1).chain(['…']).collect()
}

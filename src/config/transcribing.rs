//! The organisation's own command that puts a voice note into words: a program, and what it is told. No shell reads it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use rustix::fs::Access;

/// Stands for the code of the language in which somebody is spoken to.
pub const LANGUAGE: &str = "{language}";

/// A program on this machine, and what it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transcriber {
    /// The program: a path, or a name that is looked for where programs are.
    pub program: String,
    /// What it is told, word by word.
    pub arguments: Vec<String>,
}

impl Transcriber {
    /// Reads it as one writes it in a terminal; nothing when it names no program or a quote does not end.
    pub fn read(text: &str) -> Option<Self> {
        let mut words = shlex::split(text)?.into_iter();
        let program = words.next().filter(|program| !program.is_empty())?;
        Some(Self {
            program,
            arguments: words.collect(),
        })
    }

    /// Where the program is, if it can be run, in these folders.
    pub fn found_in(&self, folders: Option<&OsStr>) -> Option<PathBuf> {
        let program = Path::new(&self.program);
        if program.components().count() > 1 || program.is_absolute() {
            return can_be_run(program).then(|| program.to_owned());
        }
        let folders = std::env::split_paths(folders?);
        let mut found = folders.map(|folder| folder.join(program));
        found.find(|file| can_be_run(file))
    }
}

fn can_be_run(file: &Path) -> bool {
    file.is_file() && rustix::fs::access(file, Access::EXEC_OK).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_read_as_one_writes_it_and_no_shell_reads_it() {
        let read = |text: &str| Transcriber::read(text);
        let command = read("whisper-cli --model 'my models/base.bin' $HOME | rm -").unwrap();
        assert_eq!(command.program, "whisper-cli");
        let told = ["--model", "my models/base.bin", "$HOME", "|", "rm", "-"];
        assert_eq!(command.arguments, told);
        assert_eq!(read("  "), None);
        assert_eq!(read("\"\" -x"), None);
        assert_eq!(read("whisper 'without end"), None);
    }

    #[test]
    fn a_program_is_found_where_programs_are() {
        let found = |text: &str| {
            let command = Transcriber::read(text).unwrap();
            command.found_in(Some(OsStr::new("/nowhere:/bin")))
        };
        assert_eq!(found("sh -c x"), Some("/bin/sh".into()));
        assert_eq!(found("/bin/sh"), Some("/bin/sh".into()));
        assert_eq!(found("no-such-program"), None);
        assert_eq!(found("/etc/passwd"), None, "nobody can run it");
        assert_eq!(found("/bin"), None, "a folder is no program");
    }
}

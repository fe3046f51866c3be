//! `kring manual`: the man pages and the shell completions, from the command line's own definition. For whoever makes a package.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, answer};

const SHELLS: [Shell; 3] = [Shell::Bash, Shell::Zsh, Shell::Fish];

/// Where they are written.
#[derive(Debug, Args)]
pub(super) struct Wish {
    /// An existing directory; what is there under the same names is written over
    directory: PathBuf,
}

pub(super) fn write(wish: &Wish) -> Result<ExitCode> {
    let directory = &wish.directory;
    pages(directory).with_context(|| format!("{} cannot be written", directory.display()))?;
    answer(&format!(
        "Written to {}: the man pages (kring*.1) and the completions for bash, zsh and fish.",
        directory.display()
    ));
    Ok(ExitCode::SUCCESS)
}

fn pages(directory: &Path) -> std::io::Result<()> {
    clap_mangen::generate_to(Cli::command(), directory)?;
    for shell in SHELLS {
        clap_complete::generate_to(shell, &mut Cli::command(), "kring", directory)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_and_every_shell_its_completions() {
        let folder = tempfile::tempdir().unwrap();
        pages(folder.path()).unwrap();
        let page = std::fs::read_to_string(folder.path().join("kring-run.1")).unwrap();
        assert!(page.contains("Run the bot"), "{page}");
        for name in [
            "kring.1",
            "kring-backup.1",
            "kring.bash",
            "_kring",
            "kring.fish",
        ] {
            assert!(folder.path().join(name).exists(), "{name}");
        }
    }
}

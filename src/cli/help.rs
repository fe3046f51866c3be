//! The list of commands in the help, in groups: what somebody needs on the first day comes first.

use std::fmt::Write;

use clap::{Command, CommandFactory};

use super::Cli;

/// Every command that is shown, in groups.
const GROUPS: [(&str, &[&str]); 4] = [
    ("To begin with", &["demo", "setup", "run", "check"]),
    (
        "Day by day",
        &[
            "status",
            "counts",
            "facilitator",
            "letters",
            "export",
            "guide",
            "audit",
        ],
    ),
    ("To keep it safe", &["backup", "restore", "move", "key"]),
    ("When something is wrong", &["report", "salvage", "compact"]),
];

const TEMPLATE: &str = "{about-with-newline}\n{usage-heading} {usage}\n{before-help}\nOptions:\n{options}\n\n{after-help}\n";

/// The command line, with its commands listed in groups.
pub(super) fn command() -> Command {
    let command = Cli::command();
    let groups = listed(&command);
    command.before_help(groups).help_template(TEMPLATE)
}

fn listed(command: &Command) -> String {
    let mut text = String::new();
    for (title, names) in GROUPS {
        let _ = writeln!(text, "\n{title}:");
        for name in names {
            let known = command
                .get_subcommands()
                .find(|sub| sub.get_name() == *name);
            if let Some(about) = known.and_then(Command::get_about) {
                let _ = writeln!(text, "  {name:<12} {}", first_sentence(&about.to_string()));
            }
        }
    }
    text
}

/// The rest stands in the help of the command itself.
fn first_sentence(about: &str) -> &str {
    let ends = [". ", "; "].iter().filter_map(|end| about.find(end)).min();
    ends.and_then(|end| about.get(..end)).unwrap_or(about)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_stands_in_one_group_and_fits_its_line() {
        let command = Cli::command();
        let mut shown: Vec<&str> = command
            .get_subcommands()
            .filter(|sub| !sub.is_hide_set())
            .map(Command::get_name)
            .collect();
        let mut grouped: Vec<&str> = GROUPS
            .iter()
            .flat_map(|(_, names)| names.iter().copied())
            .filter(|name| cfg!(feature = "demo") || *name != "demo")
            .collect();
        shown.sort_unstable();
        grouped.sort_unstable();
        assert_eq!(shown, grouped);
        let listed = listed(&command);
        assert!(
            listed.lines().all(|line| line.chars().count() <= 100),
            "{listed}"
        );
    }
}

//! Where a kring that is set up has its settings, its token and its data, and whose they are.

use std::fs::{self, File, Permissions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use secrecy::{ExposeSecret, SecretString};

use crate::cli::quoted;

/// The user a package makes for kring.
const USER: &str = "kring";

/// Where a package and a container have the settings.
const SETTINGS: &str = "/etc/kring/kring.toml";

/// Where everything is.
pub(super) struct Places {
    pub(super) settings: PathBuf,
    pub(super) token: PathBuf,
    pub(super) data: PathBuf,
    runs: Runs,
}

/// How it will run.
#[derive(Clone, PartialEq, Eq)]
enum Runs {
    /// For the whole machine, as a service.
    AsService,
    /// As the service of one of several organisations on the machine, by its name.
    AsOneOfSeveral(String),
    /// In this container.
    InContainer,
    /// When somebody types the command.
    ByHand,
}

impl Places {
    /// What root sets up is for the machine.
    pub(super) fn of(settings: Option<PathBuf>, data: Option<PathBuf>) -> Self {
        let is_root = rustix::process::geteuid().is_root();
        let is_image = settings.as_deref() == Some(Path::new(SETTINGS)) && is_container();
        let runs = match (&settings, &data) {
            _ if is_image => Runs::InContainer,
            (None, None) if is_root => Runs::AsService,
            (Some(settings), Some(data)) => {
                one_of_several(settings, data).map_or(Runs::ByHand, Runs::AsOneOfSeveral)
            }
            _ => Runs::ByHand,
        };
        let is_service = runs == Runs::AsService;
        let usual =
            |here: &str, machine: &str| PathBuf::from(if is_service { machine } else { here });
        let token = if settings.is_none() && !is_service {
            "kring-token"
        } else {
            "token"
        };
        let settings = settings.unwrap_or_else(|| usual("kring.toml", SETTINGS));
        Self {
            token: settings.with_file_name(token),
            data: data.unwrap_or_else(|| usual("kring-data", "/var/lib/kring/data")),
            settings,
            runs,
        }
    }

    /// Writes the token and the settings, for their owner only.
    pub(super) fn write(&self, token: &SecretString, settings: &str) -> Result<()> {
        for folder in [self.settings.parent(), self.data.parent()]
            .into_iter()
            .flatten()
        {
            fs::create_dir_all(folder)
                .with_context(|| format!("{} cannot be made", folder.display()))?;
        }
        let token = format!("{}\n", token.expose_secret().trim());
        write_for_owner(&self.token, token.as_bytes())?;
        write_for_owner(&self.settings, settings.as_bytes())
    }

    /// What the service is to read and write belongs to its user, where there is one.
    pub(super) fn hand_over(&self) -> Result<()> {
        let is_service = self.runs == Runs::AsService;
        let Some((user, group)) = is_service.then(service_user).flatten() else {
            return Ok(());
        };
        let mut all = vec![self.settings.clone()];
        for name in ["data", "data.key", "data.erased"] {
            all.extend(everything_in(&self.data.with_file_name(name)));
        }
        for path in all {
            chown(&path, Some(user), Some(group)).with_context(|| {
                format!(
                    "{} cannot be handed over to the user {USER}",
                    path.display()
                )
            })?;
        }
        Ok(())
    }

    /// What to do next.
    pub(super) fn told(&self, bot: &str, link: &str) -> String {
        let key = self.data.with_extension("key");
        format!(
            "kring is set up for @{bot}: settings in {}, token in {}, data in {}.\n\n\
             1. Start it:\n{}\n\
             2. Send this link to the first facilitator, and to nobody else. It works once:\n       {link}\n\
             3. Keep a copy of {} apart from the data: without it nobody can read anything.\n\
             4. In @BotFather: Edit Bot, Edit Privacy Policy, and name your own page, or leave /privacy to answer.",
            self.settings.display(),
            self.token.display(),
            self.data.display(),
            self.start(),
            key.display(),
        )
    }

    fn start(&self) -> String {
        match &self.runs {
            Runs::AsService => {
                "       systemctl enable --now kring kring-backup.timer        (then: kring status --data /var/lib/kring/data)"
                    .to_owned()
            }
            Runs::AsOneOfSeveral(name) => {
                let (data, unit) = (quoted(&self.data), format!("kring@{name}"));
                format!(
                    "       systemctl enable --now {unit} kring-backup@{name}.timer        (then: kring status --data {data})"
                )
            }
            Runs::InContainer => {
                "       podman run -d --name kring --read-only --cap-drop all -v kring:/var/lib/kring -v kring-etc:/etc/kring kring"
                    .to_owned()
            }
            Runs::ByHand => {
                let (settings, data) = (quoted(&self.settings), quoted(&self.data));
                format!("       kring run --config {settings} --data {data}")
            }
        }
    }
}

/// Where the unit `kring@NAME` has its settings and its data.
fn one_of_several(settings: &Path, data: &Path) -> Option<String> {
    let folder = settings.strip_prefix("/etc/kring").ok()?;
    let name = folder.parent()?.to_str().filter(|name| !name.is_empty())?;
    let is_there =
        folder.ends_with("kring.toml") && data == Path::new(&format!("/var/lib/kring-{name}/data"));
    is_there.then(|| name.to_owned())
}

/// Podman and docker each leave a file in theirs.
fn is_container() -> bool {
    ["/run/.containerenv", "/.dockerenv"]
        .iter()
        .any(|mark| Path::new(mark).exists())
}

/// Also over a file that is there already: it gets no reader it had not.
fn write_for_owner(file: &Path, bytes: &[u8]) -> Result<()> {
    let cannot = || format!("{} cannot be written", file.display());
    let mut opened = File::options()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(file)
        .with_context(cannot)?;
    opened
        .set_permissions(Permissions::from_mode(0o600))
        .with_context(cannot)?;
    opened
        .write_all(bytes)
        .and_then(|()| opened.sync_all())
        .with_context(cannot)
}

fn service_user() -> Option<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let line = users
        .lines()
        .find(|line| line.split(':').next() == Some(USER))?;
    let mut fields = line.split(':').skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

/// A file, or a folder with all that is in it.
fn everything_in(path: &Path) -> Vec<PathBuf> {
    let mut all = vec![path.to_owned()];
    match fs::read_dir(path) {
        Ok(entries) => all.extend(
            entries
                .flatten()
                .flat_map(|entry| everything_in(&entry.path())),
        ),
        Err(error) if error.kind() == ErrorKind::NotFound => all.clear(),
        Err(_) => {}
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organisation_of_several_is_known_by_its_places() {
        let name =
            |settings: &str, data: &str| one_of_several(Path::new(settings), Path::new(data));
        let theirs = "/var/lib/kring-proef/data";
        let found = name("/etc/kring/proef/kring.toml", theirs);
        assert_eq!(found.as_deref(), Some("proef"));
        assert_eq!(name("/etc/kring/kring.toml", theirs), None);
        assert_eq!(name("/etc/kring/other/kring.toml", theirs), None);
        assert_eq!(name("/srv/proef/kring.toml", theirs), None);
        assert_eq!(name("/etc/kring/proef/own.toml", theirs), None);
    }
}

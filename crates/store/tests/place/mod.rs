//! A place for a store, of either kind: on a disk, or in a database that machines share, with its key beside a directory.
//! What is promised of both is tested in both ([`in_both_places`]).
#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::cell::RefCell;
use std::fs;
use std::ops::Deref;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::kept::options;
use crate::vault::{Home, block_on};
use kring_store::{
    AnyStore, Contents, Database, Kept, NewKey, Options, RestoreError, SledStore, StoreError,
    WithoutList,
};
use loopback_postgres::Server;

const DATABASE: &str = "KRING_TEST_DATABASE";

/// Each of these is a test in both places; where there is no PostgreSQL, that is told, and it is one on the disk.
macro_rules! in_both_places {
    ($($test:ident),* $(,)?) => {
        mod on_a_disk {
            $(
                #[test]
                fn $test() {
                    super::$test(&crate::place::Place::on_a_disk());
                }
            )*
        }
        #[cfg(feature = "postgres")]
        mod in_a_database {
            $(
                #[test]
                fn $test() {
                    if let Some(place) = crate::place::Place::in_a_database() {
                        super::$test(&place);
                    }
                }
            )*
        }
    };
}
pub(crate) use in_both_places;

pub struct Place {
    home: Home,
    database: Option<InDatabase>,
}

struct InDatabase {
    server: Server,
    text: RefCell<String>,
}

impl Deref for Place {
    type Target = Home;

    fn deref(&self) -> &Home {
        &self.home
    }
}

impl Place {
    pub fn on_a_disk() -> Self {
        Self {
            home: Home::new(),
            database: None,
        }
    }

    /// On a server of its own, so that every file of it can be looked through. Nothing where there is no PostgreSQL.
    pub fn in_a_database() -> Option<Self> {
        let server = Server::start()?;
        let text = RefCell::new(server.database());
        let place = Self {
            database: Some(InDatabase { server, text }),
            ..Self::on_a_disk()
        };
        let (files, here) = (place.server().unwrap().folder(), place.path());
        std::os::unix::fs::symlink(files, here.join("server")).unwrap();
        Some(place)
    }

    pub const fn is_on_a_disk(&self) -> bool {
        self.database.is_none()
    }

    /// This test once more, as a process that can be killed and finds the place by [`Place::of_the_parent`].
    pub fn child(&self, name: &str) -> Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.env(name, self.data());
        if let Some(database) = &self.database {
            command.env(DATABASE, &*database.text.borrow());
        }
        command
    }

    /// In such a process.
    pub fn of_the_parent(name: &str) -> Option<Kept> {
        let database = std::env::var(DATABASE).ok();
        Some(Kept {
            directory: std::env::var_os(name)?.into(),
            database: database.map(|text| Database::of(&text).unwrap()),
        })
    }

    fn server(&self) -> Option<&Server> {
        self.database.as_ref().map(|database| &database.server)
    }

    pub fn kept(&self) -> Kept {
        let database = self.database.as_ref();
        Kept {
            directory: self.data(),
            database: database.map(|database| Database::of(&database.text.borrow()).unwrap()),
        }
    }

    pub fn open(&self) -> Result<AnyStore, StoreError> {
        self.open_with(&options())
    }

    /// In a database it is not waited until the lease of one that ended without a word has run out.
    pub fn open_with(&self, options: &Options) -> Result<AnyStore, StoreError> {
        let until = Instant::now() + Duration::from_secs(30);
        loop {
            match self.kept().open(options) {
                Err(StoreError::LedByAnother) if Instant::now() < until => {
                    self.sql("update kring_lease set until = '-infinity'");
                }
                Err(StoreError::Locked) if self.database.is_some() && Instant::now() < until => {
                    std::thread::sleep(Duration::from_millis(20));
                }
                store => return store,
            }
        }
    }

    pub fn restore(
        &self,
        file: &Path,
        without_list: WithoutList,
    ) -> Result<Contents, RestoreError> {
        self.kept().restore(file, &options(), without_list)
    }

    pub fn check(&self, file: &Path) -> Result<Contents, RestoreError> {
        SledStore::check_backup(file, &self.data(), &options())
    }

    /// As if the disk with the data were new, and the database with it.
    pub fn lose_data(&self) {
        fs::remove_dir_all(self.data()).unwrap();
        if let Some(InDatabase { server, text }) = &self.database {
            *text.borrow_mut() = server.database();
        }
    }

    /// Nothing where there is no database.
    pub fn sql(&self, text: &str) -> String {
        let Some(database) = &self.database else {
            return String::new();
        };
        let connection = database.text.borrow();
        let name = connection.rsplit('=').next().unwrap();
        database.server.sql(name, text)
    }

    /// What it takes until what was erased opens nowhere: a database holds what was deleted for a while, until the next
    /// rotation of the key; on a disk nothing has to be done.
    pub fn until_erased_everywhere(&self, store: &AnyStore) {
        if self.database.is_some() {
            block_on(store.replace_key(NewKey::Drawn)).unwrap();
        }
    }

    /// The keyring as it lies there.
    pub fn keyring(&self) -> Vec<u8> {
        if self.is_on_a_disk() {
            return fs::read(self.data().join("keyring")).unwrap();
        }
        let slots = "select string_agg(encode(slot, 'hex'), '' order by number) from kring_keys";
        bytes(&self.sql(slots))
    }

    /// What a store that was just filled consists of, in a folder: in a database only what this one shows, for others lie on
    /// the same server.
    pub fn shown(&self) -> tempfile::TempDir {
        let shown = tempfile::tempdir().unwrap();
        let folder = shown.path().join("store");
        if self.is_on_a_disk() {
            std::os::unix::fs::symlink(self.data(), folder).unwrap();
            return shown;
        }
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("keyring"), self.keyring()).unwrap();
        let rows = self.sql("select encode(sealed, 'hex') from kring_rows");
        for (number, row) in rows.lines().enumerate() {
            fs::write(folder.join(number.to_string()), bytes(row)).unwrap();
        }
        shown
    }

    /// All that is in memory somewhere is in files.
    fn written_out(&self) {
        if let Some(server) = self.server() {
            server.sql("postgres", "checkpoint");
        }
    }

    /// In how many places in all files of kring and of its database these bytes lie.
    pub fn copies_of(&self, known: &[u8]) -> usize {
        self.written_out();
        self.home.copies_of(known)
    }

    /// In how many sealed values that today's key opens they lie.
    pub fn decrypted_copies(&self, known: &[u8]) -> usize {
        self.written_out();
        self.home.decrypted_copies(known)
    }
}

/// What these digits stand for.
fn bytes(digits: &str) -> Vec<u8> {
    data_encoding::HEXLOWER.decode(digits.as_bytes()).unwrap()
}

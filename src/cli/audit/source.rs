//! Where the access log is read: from the kring that runs, else in the database itself. Either way, that it is read is
//! noted before anything is shown.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::cli::Place;
use crate::config::Config;
use crate::desk::{AuditLog, AuditPage, Clock, DeedId, SystemClock, Wanted};
use crate::run::{open_desk, open_store};
use crate::socket::{self, Ask};
use kring_store::SledStore;

pub(super) struct Source {
    wanted: Wanted,
    from: From,
}

enum From {
    Running(PathBuf),
    AtRest(SledStore),
}

impl Source {
    pub(super) async fn of(place: &Place, config: &Config, wanted: Wanted) -> Result<Self> {
        if socket::is_answered(&place.data) {
            let from = From::Running(place.data.clone());
            return Ok(Self { wanted, from });
        }
        if !place.data.exists() {
            bail!("there is no database in {}", place.data.display());
        }
        let store = open_store(place.data.clone(), place.keys(config)).await?;
        let mut desk = open_desk(store.clone(), config).await?;
        let noted = desk.note(wanted.deed(), SystemClock.now())?;
        let _ = noted.durable.await?;
        let from = From::AtRest(store);
        Ok(Self { wanted, from })
    }

    pub(super) async fn page(&self, after: Option<DeedId>) -> Result<AuditPage> {
        let wanted = self.wanted.clone();
        match &self.from {
            From::AtRest(store) => Ok(AuditLog::of(store.clone()).page(&wanted, after).await?),
            From::Running(data) => match socket::ask(data, &Ask::Audit { wanted, after })? {
                Some(answer) => answer.audit(),
                None => bail!("kring stopped meanwhile: ask again"),
            },
        }
    }

    pub(super) async fn close(self) -> Result<()> {
        match self.from {
            From::AtRest(store) => Ok(store.close().await?),
            From::Running(_) => Ok(()),
        }
    }
}

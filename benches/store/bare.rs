//! The same units on sled without sealing, versions, expectations or an index: one thread, one transaction and one sync
//! per batch, as kring's writer does it. Only the benchmark has this; kring stores nothing unsealed.

use std::fs::{File, OpenOptions};
use std::path::Path;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

use anyhow::{Context, Result};
use sled::Tree;
use sled::transaction::{ConflictableTransactionError, Transactional, TransactionalTree};
use tokio::sync::oneshot;

use crate::unit::{ANSWERS, LETTER, NOTE, NOTE_KEY, Takes, Unit};

const MOST_TOGETHER: usize = 256;
/// More than there are ever writers, so that none of them blocks its thread.
const ROOM: usize = 1024;
const CACHE_BYTES: u64 = 16 * 1024 * 1024;

/// The way to the one thread that writes. It ends when the last of these is gone.
#[derive(Clone)]
pub struct Bare(SyncSender<Order>);

struct Order {
    unit: Unit,
    done: oneshot::Sender<()>,
}

impl Bare {
    pub fn open(directory: &Path) -> Result<Self> {
        let db = sled::Config::new()
            .path(directory)
            .cache_capacity(CACHE_BYTES)
            .flush_every_ms(None)
            .open()?;
        let trees = [
            db.open_tree("answers")?,
            db.open_tree("letters")?,
            db.open_tree("notes")?,
        ];
        let log = OpenOptions::new().write(true).open(directory.join("db"))?;
        let (orders, queue) = mpsc::sync_channel(ROOM);
        thread::spawn(move || write(&trees, &log, &queue));
        Ok(Self(orders))
    }
}

impl Takes for Bare {
    async fn take(&self, unit: Unit) -> Result<()> {
        let (done, is_done) = oneshot::channel();
        let sent = self.0.send(Order { unit, done });
        sent.ok().context("the writer has ended")?;
        is_done.await.context("the writer has failed")
    }
}

fn write(trees: &[Tree; 3], log: &File, queue: &Receiver<Order>) -> Result<()> {
    while let Ok(first) = queue.recv() {
        let mut batch = vec![first];
        batch.extend(queue.try_iter().take(MOST_TOGETHER - 1));
        let placed = trees.as_slice().transaction(|trees| {
            let mut units = batch.iter().map(|order| order.unit);
            units.try_for_each(|unit| place(trees, unit))
        });
        placed.ok().context("sled refuses")?;
        trees[0].flush()?;
        log.sync_data()?;
        for order in batch {
            // The load may be over.
            let _ = order.done.send(());
        }
    }
    Ok(())
}

fn place(trees: &[TransactionalTree], unit: Unit) -> Result<(), ConflictableTransactionError<()>> {
    trees[0].insert(unit.answers_key(), unit.words(ANSWERS))?;
    trees[1].insert(unit.letter_key(), unit.words(LETTER))?;
    trees[2].insert(NOTE_KEY, unit.words(NOTE))?;
    if let Some(old) = unit.before() {
        trees[1].remove(old.letter_key())?;
    }
    Ok(())
}

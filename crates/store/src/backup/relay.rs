//! Hands a backup to its file from a thread of its own: a disk that takes nothing any more, such as a share on a network
//! that is gone, holds up the backup and not the store.

use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::sync::mpsc::{Receiver, Sender, SyncSender, TrySendError, channel, sync_channel};
use std::thread;
use std::time::Duration;

/// The file may take so long over one piece.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
const BETWEEN_TRIES: Duration = Duration::from_millis(1);

/// A piece of the file, or that it is whole.
type Piece = Option<Vec<u8>>;

/// The way to the file. Dropped before it is finished, the room that was taken is given back.
pub(crate) struct Relay {
    pieces: SyncSender<Piece>,
    broken: Receiver<io::Error>,
    patience: Duration,
}

impl Relay {
    pub(crate) fn to(file: File, patience: Duration) -> io::Result<Self> {
        // Nothing waits between the two: a piece is taken when the one before it is written.
        let (pieces, taken) = sync_channel(0);
        let (tell, broken) = channel();
        thread::Builder::new()
            .name("kring-backup".to_owned())
            .spawn(move || carry(&file, &taken, &tell))?;
        Ok(Self {
            pieces,
            broken,
            patience,
        })
    }

    /// Everything is written once this returns.
    pub(crate) fn finish(&self) -> io::Result<()> {
        self.hand_over(None)
    }

    fn hand_over(&self, mut piece: Piece) -> io::Result<()> {
        let tries = self.patience.as_millis() / BETWEEN_TRIES.as_millis();
        for _ in 0..=tries {
            match self.pieces.try_send(piece) {
                Ok(()) => return Ok(()),
                Err(TrySendError::Full(back)) => piece = back,
                Err(TrySendError::Disconnected(_)) => return Err(self.why()),
            }
            thread::sleep(BETWEEN_TRIES);
        }
        Err(ErrorKind::TimedOut.into())
    }

    fn why(&self) -> io::Error {
        let broken = self.broken.recv();
        broken.unwrap_or_else(|_| ErrorKind::BrokenPipe.into())
    }
}

impl Write for &Relay {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.hand_over(Some(bytes.to_vec()))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What went wrong is told once the room is given back: what is written next may need it.
fn carry(file: &File, pieces: &Receiver<Piece>, broken: &Sender<io::Error>) {
    if let Err(error) = carry_all(file, pieces) {
        let _ = file.set_len(0);
        let _ = broken.send(error);
    }
}

fn carry_all(mut file: &File, pieces: &Receiver<Piece>) -> io::Result<()> {
    loop {
        match pieces.recv() {
            Ok(Some(piece)) => file.write_all(&piece)?,
            Ok(None) => return Ok(()),
            Err(_) => return Err(ErrorKind::Interrupted.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::os::fd::OwnedFd;

    use super::*;

    static PIECE: [u8; 64 * 1024] = [7; 64 * 1024];

    fn pipe() -> (impl Read, File) {
        let (from, to) = io::pipe().unwrap();
        (from, File::from(OwnedFd::from(to)))
    }

    #[test]
    fn everything_is_in_the_file_when_it_is_finished() {
        let file = tempfile::tempfile().unwrap();
        let relay = Relay::to(file.try_clone().unwrap(), PATIENCE).unwrap();
        for _ in 0..20 {
            (&relay).write_all(&PIECE).unwrap();
        }
        relay.finish().unwrap();
        assert_eq!(file.metadata().unwrap().len(), 20 * PIECE.len() as u64);
    }

    #[test]
    fn a_file_that_takes_nothing_is_not_waited_for_any_longer() {
        let (from, to) = pipe();
        let relay = Relay::to(to, Duration::from_millis(50)).unwrap();
        let written = (0..20).try_for_each(|_| (&relay).write_all(&PIECE));
        assert_eq!(written.unwrap_err().kind(), ErrorKind::TimedOut);
        drop(from);
    }

    #[test]
    fn what_went_wrong_with_the_file_is_told() {
        let (from, to) = pipe();
        drop(from);
        let relay = Relay::to(to, PATIENCE).unwrap();
        let written = (0..3).try_for_each(|_| (&relay).write_all(&PIECE));
        assert_eq!(written.unwrap_err().kind(), ErrorKind::BrokenPipe);
    }

    #[test]
    fn what_is_not_finished_takes_no_room() {
        let file = tempfile::tempfile().unwrap();
        let relay = Relay::to(file.try_clone().unwrap(), PATIENCE).unwrap();
        (&relay).write_all(&PIECE).unwrap();
        drop(relay);
        while file.metadata().unwrap().len() > 0 {
            thread::yield_now();
        }
    }
}

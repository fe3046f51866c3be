//! Handing an open file over the socket, with the line that asks for something: whoever asks may write where kring may not.

use std::fs::File;
use std::io::{IoSlice, IoSliceMut, Result};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream as StdStream;

use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};
use tokio::io::Interest;
use tokio::net::UnixStream;

/// Says the beginning of a line, with a file. Tells how much of it was said.
pub(super) fn hand_over(stream: &StdStream, line: &[u8], file: &File) -> Result<usize> {
    let files = [file.as_fd()];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut beside = SendAncillaryBuffer::new(&mut space);
    beside.push(SendAncillaryMessage::ScmRights(&files));
    let said = sendmsg(
        stream,
        &[IoSlice::new(line)],
        &mut beside,
        SendFlags::empty(),
    )?;
    Ok(said)
}

/// Hears the beginning of what is said, and takes the file that comes with it, if one does.
pub(super) async fn take(stream: &UnixStream, piece: &mut [u8]) -> Result<(usize, Option<File>)> {
    stream
        .async_io(Interest::READABLE, || taken(stream, piece))
        .await
}

fn taken(stream: &UnixStream, piece: &mut [u8]) -> Result<(usize, Option<File>)> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut beside = RecvAncillaryBuffer::new(&mut space);
    let mut pieces = [IoSliceMut::new(piece)];
    let heard = recvmsg(stream, &mut pieces, &mut beside, RecvFlags::CMSG_CLOEXEC)?;
    let mut file = None;
    for message in beside.drain() {
        if let RecvAncillaryMessage::ScmRights(files) = message {
            file = files.last().map(|file: OwnedFd| File::from(file));
        }
    }
    Ok((heard.bytes, file))
}

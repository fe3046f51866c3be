//! Follows the calls of a process below one folder, and understands what they do to the disk.

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::calls::Call;
use crate::history::{Change, History, Step, Sync};
use crate::image::{Content, Image, Node, ROOT};

/// The history of the disk that was `before`.
pub fn history(folder: &Path, before: Image, calls: &[Call]) -> History {
    let history = History {
        after: before.clone(),
        before,
        steps: vec![],
        syncs: vec![],
        said: vec![],
    };
    let mut follower = Follower {
        folder: folder.to_owned(),
        handles: HashMap::new(),
        history,
    };
    for call in calls {
        follower.follow(call);
    }
    follower.history
}

/// An open file or directory.
#[derive(Clone, Copy)]
struct Handle {
    node: Node,
    position: usize,
}

/// Follows the calls of a process below one folder.
struct Follower {
    folder: PathBuf,
    handles: HashMap<i64, Handle>,
    history: History,
}

impl Follower {
    fn follow(&mut self, call: &Call) {
        match call.name.as_str() {
            "open" => self.open(call, 0),
            "openat" => self.open(call, 1),
            "mkdir" => self.make_directory(call, 0),
            "mkdirat" => self.make_directory(call, 1),
            "unlink" | "rmdir" => self.remove(call, 0),
            "unlinkat" => self.remove(call, 1),
            "rename" => self.rename(call, 0, 1),
            "renameat" | "renameat2" => self.rename(call, 1, 3),
            "write" if call.arguments[0] == "1" => self.say(call),
            "close" => drop(self.handles.remove(&call.handle(0))),
            _ => self.follow_handle(call),
        }
    }

    fn follow_handle(&mut self, call: &Call) {
        let Some(handle) = self.handles.get(&call.handle(0)).copied() else {
            return;
        };
        match call.name.as_str() {
            "write" => {
                self.write(call, handle.node, (handle.position, call.bytes(1)));
                self.move_on(call.handle(0), call.result);
            }
            "pwrite64" => {
                let offset = usize::try_from(call.number(3)).unwrap();
                self.write(call, handle.node, (offset, call.bytes(1)));
            }
            "ftruncate" => self.set_length(call, handle.node, call.number(1)),
            "fsync" | "fdatasync" => self.history.syncs.push(Sync {
                span: call.span,
                node: handle.node,
                call: call.name.clone(),
            }),
            "lseek" => {
                let position = usize::try_from(call.result).unwrap();
                self.handles.get_mut(&call.handle(0)).unwrap().position = position;
            }
            "copy_file_range" => self.copy(call, handle),
            "fcntl" | "dup" | "dup2" | "dup3" if !is_question(call) => {
                self.handles.insert(call.result, handle);
            }
            // What `sync_file_range` writes may still be lost: it leaves out the length and the disk's own cache.
            "sync_file_range" | "fcntl" => {}
            other => panic!("the workload calls {other}, which is not understood here"),
        }
    }

    /// A path below the folder, as a directory and what is to be found from there.
    fn place(&self, call: &Call, at: usize) -> Option<(Node, PathBuf)> {
        let path = PathBuf::from(call.text(at));
        if path.is_absolute() {
            return Some((ROOT, path.strip_prefix(&self.folder).ok()?.to_owned()));
        }
        let from = at
            .checked_sub(1)
            .and_then(|before| call.arguments[before].parse().ok())?;
        Some((self.handles.get(&from)?.node, path))
    }

    /// The same as the directory a name is in, and the name.
    fn name_in(&self, call: &Call, at: usize) -> Option<(Node, OsString)> {
        let (from, path) = self.place(call, at)?;
        let directory = self.history.after.find_from(from, path.parent()?)?;
        Some((directory, path.file_name()?.to_owned()))
    }

    fn open(&mut self, call: &Call, at: usize) {
        let Some((from, path)) = self.place(call, at) else {
            return;
        };
        let flags = &call.arguments[at + 1];
        assert!(!flags.contains("O_APPEND"), "not understood here");
        let node = match self.history.after.find_from(from, &path) {
            Some(node) => node,
            None => self.make(call, at, Content::File(Arc::default())),
        };
        if flags.contains("O_TRUNC") && !self.history.after.bytes(node).is_empty() {
            self.set_length(call, node, 0);
        }
        self.handles
            .insert(call.result, Handle { node, position: 0 });
    }

    fn make(&mut self, call: &Call, at: usize, content: Content) -> Node {
        let (directory, name) = self.name_in(call, at).expect("a place for it");
        let node = self.history.after.add(content.clone());
        self.history.before.add(content);
        self.change_names(call, directory, vec![(name, Some(node))]);
        node
    }

    fn make_directory(&mut self, call: &Call, at: usize) {
        if self.place(call, at).is_some() {
            self.make(call, at, Content::Directory(BTreeMap::new()));
        }
    }

    fn remove(&mut self, call: &Call, at: usize) {
        if let Some((directory, name)) = self.name_in(call, at) {
            self.change_names(call, directory, vec![(name, None)]);
        }
    }

    fn rename(&mut self, call: &Call, from: usize, to: usize) {
        let Some((directory, old)) = self.name_in(call, from) else {
            return;
        };
        let (into, new) = self.name_in(call, to).expect("a place to move to");
        assert_eq!(
            directory, into,
            "moving to another directory is not understood here"
        );
        let node = self.history.after.names(directory)[&old];
        let back = exchanges(call).then(|| self.history.after.names(into)[&new]);
        self.change_names(call, directory, vec![(old, back), (new, Some(node))]);
    }

    fn change_names(&mut self, call: &Call, directory: Node, names: Vec<(OsString, Option<Node>)>) {
        for (name, node) in &names {
            self.history.after.link(directory, name, *node);
        }
        self.step(call, Change::Names { directory, names });
    }

    fn write(&mut self, call: &Call, file: Node, (offset, bytes): (usize, Vec<u8>)) {
        let written = &bytes[..usize::try_from(call.result).unwrap()];
        self.history.after.write(file, offset, written);
        let bytes = written.into();
        self.step(
            call,
            Change::Bytes {
                file,
                offset,
                bytes,
            },
        );
    }

    fn set_length(&mut self, call: &Call, file: Node, length: u64) {
        let length = usize::try_from(length).unwrap();
        self.history.after.set_length(file, length);
        self.step(call, Change::Length { file, length });
    }

    /// `copy_file_range(from, NULL, to, NULL, …)`: both go on from where they are.
    fn copy(&mut self, call: &Call, from: Handle) {
        assert_eq!([&call.arguments[1], &call.arguments[3]], ["NULL", "NULL"]);
        let length = usize::try_from(call.result).unwrap();
        let bytes = self.history.after.bytes(from.node)[from.position..][..length].to_vec();
        let to = self.handles[&call.handle(2)];
        self.write(call, to.node, (to.position, bytes));
        self.move_on(call.handle(0), call.result);
        self.move_on(call.handle(2), call.result);
    }

    fn move_on(&mut self, handle: i64, by: i64) {
        let handle = self.handles.get_mut(&handle).unwrap();
        handle.position += usize::try_from(by).unwrap();
    }

    fn say(&mut self, call: &Call) {
        let text = String::from_utf8_lossy(&call.bytes(1)).into_owned();
        self.history.said.push((call.span.begin, text));
    }

    fn step(&mut self, call: &Call, change: Change) {
        let span = call.span;
        self.history.steps.push(Step { span, change });
    }
}

fn exchanges(call: &Call) -> bool {
    call.name == "renameat2" && call.arguments[4].contains("RENAME_EXCHANGE")
}

fn is_question(call: &Call) -> bool {
    call.name == "fcntl" && !call.arguments[1].starts_with("F_DUPFD")
}

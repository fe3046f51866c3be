//! What lies on a disk: files and directories, each a node, and the names that lead to them.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Component, Path};
use std::sync::Arc;

/// The number of a file or directory. It stays the same whatever its name is.
pub type Node = usize;
pub const ROOT: Node = 0;

#[derive(Clone)]
pub enum Content {
    File(Arc<Vec<u8>>),
    Directory(BTreeMap<OsString, Node>),
}

/// A disk as it is at one moment.
#[derive(Clone)]
pub struct Image(pub Vec<Content>);

impl Image {
    /// What lies in this folder.
    pub fn of(folder: &Path) -> Self {
        let mut image = Self(vec![Content::Directory(BTreeMap::new())]);
        image.take_in(ROOT, folder);
        image
    }

    fn take_in(&mut self, directory: Node, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let (name, path) = entry
                .map(|entry| (entry.file_name(), entry.path()))
                .unwrap();
            let node = if path.is_dir() {
                let node = self.add(Content::Directory(BTreeMap::new()));
                self.take_in(node, &path);
                node
            } else {
                self.add(Content::File(Arc::new(fs::read(&path).unwrap())))
            };
            self.link(directory, &name, Some(node));
        }
    }

    pub fn add(&mut self, content: Content) -> Node {
        self.0.push(content);
        self.0.len() - 1
    }

    pub fn names(&self, directory: Node) -> &BTreeMap<OsString, Node> {
        match &self.0[directory] {
            Content::Directory(names) => names,
            Content::File(_) => panic!("a file has no names in it"),
        }
    }

    pub fn bytes(&self, file: Node) -> &[u8] {
        match &self.0[file] {
            Content::File(bytes) => bytes,
            Content::Directory(_) => panic!("a directory has no bytes"),
        }
    }

    fn bytes_mut(&mut self, file: Node) -> &mut Vec<u8> {
        match &mut self.0[file] {
            Content::File(bytes) => Arc::make_mut(bytes),
            Content::Directory(_) => panic!("a directory has no bytes"),
        }
    }

    /// What a name leads to from now on; nothing, if it is removed.
    pub fn link(&mut self, directory: Node, name: &OsStr, node: Option<Node>) {
        let Content::Directory(names) = &mut self.0[directory] else {
            panic!("a file has no names in it");
        };
        match node {
            Some(node) => names.insert(name.to_owned(), node),
            None => names.remove(name),
        };
    }

    pub fn write(&mut self, file: Node, offset: usize, bytes: &[u8]) {
        self.reach(file, offset + bytes.len());
        self.bytes_mut(file)[offset..offset + bytes.len()].copy_from_slice(bytes);
    }

    /// Makes a file at least so long.
    pub fn reach(&mut self, file: Node, length: usize) {
        if self.bytes(file).len() < length {
            self.bytes_mut(file).resize(length, 0);
        }
    }

    pub fn set_length(&mut self, file: Node, length: usize) {
        self.bytes_mut(file).resize(length, 0);
    }

    /// The node a relative path leads to.
    pub fn find(&self, path: &Path) -> Option<Node> {
        self.find_from(ROOT, path)
    }

    pub fn find_from(&self, mut at: Node, path: &Path) -> Option<Node> {
        for part in path.components() {
            let Component::Normal(name) = part else {
                panic!("not a plain path");
            };
            at = *self.names(at).get(name)?;
        }
        Some(at)
    }

    /// Lays everything down in a folder, for its owner only.
    pub fn lay_down(&self, folder: &Path) {
        self.lay_down_from(ROOT, folder);
    }

    fn lay_down_from(&self, node: Node, path: &Path) {
        match &self.0[node] {
            Content::File(bytes) => {
                let mut new = OpenOptions::new();
                let file = new.create_new(true).write(true).mode(0o600).open(path);
                file.unwrap().write_all(bytes).unwrap();
            }
            Content::Directory(names) => {
                if !path.exists() {
                    DirBuilder::new().mode(0o700).create(path).unwrap();
                }
                for (name, node) in names {
                    self.lay_down_from(*node, &path.join(name));
                }
            }
        }
    }

    /// The first path at which two disks differ.
    pub fn difference(&self, other: &Self) -> Option<String> {
        self.difference_from(ROOT, (other, ROOT), Path::new(""))
    }

    fn difference_from(
        &self,
        node: Node,
        (other, of_other): (&Self, Node),
        at: &Path,
    ) -> Option<String> {
        match (&self.0[node], &other.0[of_other]) {
            (Content::File(one), Content::File(two)) if one == two => None,
            (Content::Directory(one), Content::Directory(two)) if one.keys().eq(two.keys()) => {
                let pairs = one.iter().zip(two.values());
                pairs.into_iter().find_map(|((name, node), of_other)| {
                    self.difference_from(*node, (other, *of_other), &at.join(name))
                })
            }
            (Content::File(one), Content::File(two)) => {
                let place = one.iter().zip(two.iter()).position(|(one, two)| one != two);
                let (one, two) = (one.len(), two.len());
                Some(format!(
                    "{}: {one} and {two} bytes, from {place:?} on",
                    at.display()
                ))
            }
            _ => Some(at.display().to_string()),
        }
    }
}

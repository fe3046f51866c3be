//! `kring demo` as a program of its own, and its page as a small client over TCP sees it.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::events::Events;
use crate::http::{self, Answer, Request};

pub const PATIENCE: Duration = Duration::from_secs(15);

/// A running demo. Its temporary files are in a directory of its own.
pub struct Demo {
    child: Child,
    pub port: u16,
    pub temporary: TempDir,
}

impl Demo {
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    pub fn start_with(arguments: &[&str]) -> Self {
        Self::start_in(tempfile::tempdir().unwrap(), Stdio::inherit(), arguments)
    }

    pub fn start_in(temporary: TempDir, told: Stdio, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_kring"))
            .args(["demo", "--no-open"])
            .args(arguments)
            .env("TMPDIR", temporary.path())
            .env("LC_ALL", "C.UTF-8")
            .stdout(Stdio::piped())
            .stderr(told)
            .spawn()
            .unwrap();
        let port = port(child.stdout.take().unwrap());
        Self {
            child,
            port,
            temporary,
        }
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    pub fn get(&self, path: &str) -> Answer {
        http::ask(self.port, &Request::get(path))
    }

    /// As the page asks.
    pub fn post(&self, path: &str, body: &Value) -> Answer {
        http::ask(
            self.port,
            &Request::post(path, body).with("x-kring-page", "1"),
        )
    }

    pub fn done(&self, path: &str, body: &Value) {
        let answer = self.post(path, body);
        assert_eq!(answer.status, 204, "{path} {body}: {}", answer.text());
    }

    pub fn events(&self) -> Events {
        Events::listen(self.port)
    }

    /// Everything that the page shows now.
    pub fn look(&self) -> Value {
        self.events().first
    }

    /// Looks until the page shows this.
    pub fn until(&self, fits: impl Fn(&Value) -> bool) {
        let since = Instant::now();
        while !fits(&self.look()) {
            assert!(since.elapsed() < PATIENCE, "never shown: {:#}", self.look());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn write(&self, phone: i64, text: &str) {
        self.done(&format!("/phones/{phone}/write"), &json!({ "text": text }));
    }

    /// SIGTERM, and what comes of it.
    pub fn stop(&mut self) -> ExitStatus {
        let pid = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &pid])
                .status()
                .unwrap()
                .success()
        );
        let asked = Instant::now();
        while asked.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("SIGTERM is not heard");
    }

    /// `kill -9`. What it leaves behind is handed over.
    pub fn kill(mut self) -> TempDir {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let other = tempfile::tempdir().unwrap();
        std::mem::replace(&mut self.temporary, other)
    }

    /// The processes that the demo has: its bot, when it runs.
    pub fn bots(&self) -> Vec<u32> {
        let parent = format!("PPid:\t{}", self.child.id());
        let all = fs::read_dir("/proc").unwrap().flatten();
        let numbers = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        let is_of_the_demo = |number: &u32| {
            let status = fs::read_to_string(format!("/proc/{number}/status"));
            status.is_ok_and(|status| status.lines().any(|line| line == parent))
        };
        numbers.filter(is_of_the_demo).collect()
    }

    pub fn leaves_nothing(&self) -> bool {
        is_empty(self.temporary.path())
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn is_empty(folder: &Path) -> bool {
    folder.read_dir().unwrap().next().is_none()
}

/// The port in what the demo says first.
fn port(told: impl Read) -> u16 {
    let lines = BufReader::new(told).lines().map_while(Result::ok);
    let found = lines.into_iter().find_map(|line| {
        let after = line.split_once("http://127.0.0.1:")?.1;
        after.split('/').next()?.parse().ok()
    });
    found.expect("the demo says where its page is")
}

//! System calls, read from what strace wrote.

use std::collections::HashMap;

/// A system call that succeeded.
#[derive(Clone, Debug)]
pub struct Call {
    pub name: String,
    pub arguments: Vec<String>,
    pub result: i64,
    pub span: Span,
}

/// When something began and when it was over, in lines of the notes.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub begin: usize,
    pub end: usize,
}

impl Call {
    /// An argument that is a number.
    pub fn number(&self, place: usize) -> u64 {
        self.arguments[place].parse().unwrap()
    }

    /// An argument that is a file handle.
    pub fn handle(&self, place: usize) -> i64 {
        self.arguments[place].parse().unwrap()
    }

    /// An argument that is a string, every byte of which strace wrote as `\x..`.
    pub fn bytes(&self, place: usize) -> Vec<u8> {
        let quoted = self.arguments[place].strip_prefix('"').expect("a string");
        let escaped = quoted.strip_suffix('"').expect("a whole string");
        let digits = escaped.as_bytes().chunks_exact(4);
        digits
            .map(|code| nibble(code[2]) << 4 | nibble(code[3]))
            .collect()
    }

    pub fn text(&self, place: usize) -> String {
        String::from_utf8(self.bytes(place)).unwrap()
    }
}

fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => digit - b'a' + 10,
    }
}

/// What strace told of a process.
#[derive(Default)]
pub struct Noted {
    /// In the order in which they were over.
    over: Vec<Call>,
    /// When the process ended these had begun, and nobody knows how far they came.
    going_on: Vec<Call>,
}

impl Noted {
    /// Where another thread came in between, strace tells the beginning and the end of a call in two lines.
    pub fn read(notes: &str) -> Self {
        let mut begun: HashMap<&str, (usize, &str)> = HashMap::new();
        let mut noted = Self::default();
        for (end, line) in notes.lines().enumerate() {
            let (thread, told) = line.split_once(' ').expect("a thread's number");
            let told = told.trim_start();
            if let Some(beginning) = told.strip_suffix(" <unfinished ...>") {
                begun.insert(thread, (end, beginning));
            } else if let Some(resumed) = told.strip_prefix("<... ") {
                let (_, ending) = resumed.split_once("resumed>").expect("the end of a call");
                let (begin, beginning) = begun.remove(thread).expect("the beginning of a call");
                noted.tell(&format!("{beginning}{ending}"), Span { begin, end });
            } else {
                noted.tell(told, Span { begin: end, end });
            }
        }
        let end = notes.lines().count();
        for (begin, beginning) in begun.into_values() {
            noted.tell(&format!("{beginning}) = ?"), Span { begin, end });
        }
        noted
    }

    /// Nothing is kept of what is no call, or one that failed.
    fn tell(&mut self, told: &str, span: Span) {
        let Some((told, result)) = told.rsplit_once(" = ") else {
            return;
        };
        let Some((name, arguments)) = told.split_once('(') else {
            return;
        };
        let arguments = arguments.trim_end();
        let arguments = arguments.strip_suffix(')').unwrap_or(arguments);
        let arguments = arguments.trim_end_matches(" <unfinished ...>");
        let mut call = Call {
            name: name.to_owned(),
            arguments: arguments.split(", ").map(str::to_owned).collect(),
            result: 0,
            span,
        };
        match result.split(' ').next().map(str::parse) {
            Some(Ok(result)) if result >= 0 => {
                call.result = result;
                self.over.push(call);
            }
            _ if result.starts_with('?') => self.going_on.push(call),
            _ => {}
        }
    }

    /// All that may have happened, the likeliest first.
    pub fn possible(&self) -> impl Iterator<Item = Vec<Call>> {
        let ends: Vec<Vec<Option<Call>>> = self.going_on.iter().map(Call::ends).collect();
        let all: usize = ends.iter().map(Vec::len).product();
        (0..all).map(move |mut number| {
            let chosen = ends.iter().filter_map(|ends| {
                let end = &ends[number % ends.len()];
                number /= ends.len();
                end.clone()
            });
            let chosen: Vec<_> = chosen.collect();
            self.over.iter().cloned().chain(chosen).collect()
        })
    }
}

impl Call {
    /// How it may have ended that was cut short: a write in whole, not at all, or after some pages; whatever else changes
    /// something happened or did not.
    fn ends(&self) -> Vec<Option<Self>> {
        let with = |result| {
            Some(Self {
                result,
                ..self.clone()
            })
        };
        match self.name.as_str() {
            "write" | "pwrite64" => {
                let whole = i64::try_from(self.bytes(1).len()).unwrap();
                let parts = (1..).map(|pages| pages * PAGE);
                let parts = parts.take_while(|part| *part < whole).map(with);
                [with(whole), None].into_iter().chain(parts).collect()
            }
            "ftruncate" | "rename" | "renameat" | "renameat2" | "unlink" | "unlinkat" | "mkdir" => {
                vec![with(0), None]
            }
            _ => vec![None],
        }
    }
}

const PAGE: i64 = 4096;

#[test]
fn what_was_going_on_when_the_process_ended_may_have_happened() {
    let page = "\\x61".repeat(4096);
    let notes = format!(
        "7 ftruncate(3, 5) = 0\n7 ftruncate(3, 6) = -1 EIO (failed)\n8 pwrite64(3, \"{page}{page}\", 8192, 0 <unfinished ...>\n\
         7 exit_group(0) = ?\n9 fsync(3 <unfinished ...>\n8 <... pwrite64 resumed> <unfinished ...>) = ?\n8 +++ exited with 0 +++\n"
    );
    let noted = Noted::read(&notes);
    let lengths = noted.possible().map(|calls| {
        assert_eq!(
            (calls[0].name.as_str(), calls[0].number(1)),
            ("ftruncate", 5)
        );
        calls[1..].iter().map(|call| call.result).collect()
    });
    let lengths: Vec<Vec<i64>> = lengths.collect();
    assert_eq!(lengths, [vec![8192], vec![], vec![4096]]);
}

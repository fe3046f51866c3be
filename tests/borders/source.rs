//! Reads Rust source text as far as the borders need: which paths its code names, on which line. Comments, strings
//! and characters name nothing.

use std::{fs, io, path::Path};

/// A file under `src/`.
pub struct Source {
    /// Where it is, from the project's folder on: `src/store/mod.rs`.
    pub path: String,
    pub text: String,
}

/// A path that code names, as written out in full: `use a::{b, c}` names `a::b` and `a::c`. A macro keeps its `!`.
#[derive(Debug, PartialEq)]
pub struct Named {
    pub line: usize,
    pub path: String,
}

impl Source {
    /// Every Rust file under `src/`.
    pub fn all() -> io::Result<Vec<Self>> {
        let mut sources = Vec::new();
        collect(Path::new(env!("CARGO_MANIFEST_DIR")), "src", &mut sources)?;
        Ok(sources)
    }

    /// The room it is in: `store` for `src/store/seal.rs`, `desk` for `src/desk.rs`.
    pub fn room(&self) -> &str {
        let inside = self.path.trim_start_matches("src/");
        let first = inside.split('/').next().unwrap_or(inside);
        first.trim_end_matches(".rs")
    }

    /// How many modules deep it is: 0 for `src/lib.rs`, 1 for `src/desk.rs` and `src/store/mod.rs`.
    pub fn depth(&self) -> usize {
        let folders = self.path.matches('/').count() - 1;
        let names_its_folder = ["/mod.rs", "src/lib.rs", "src/main.rs"];
        let own = usize::from(!names_its_folder.iter().any(|end| self.path.ends_with(end)));
        folders + own
    }

    /// Everything its code names.
    pub fn names(&self) -> Vec<Named> {
        let tokens = tokens(&self.text);
        let mut reader = Reader {
            tokens: &tokens,
            at: 0,
            named: Vec::new(),
        };
        reader.read();
        reader.named
    }
}

impl Named {
    /// Whether `what` is in it, whole: `std::fs` is in `std::fs::File`, and not in `std::fsx`.
    pub fn contains(&self, what: &str) -> bool {
        format!("::{}::", self.path).contains(&format!("::{what}::"))
    }
}

fn collect(project: &Path, folder: &str, sources: &mut Vec<Source>) -> io::Result<()> {
    for entry in fs::read_dir(project.join(folder))? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(project, &path, sources)?;
        } else if Path::new(&path).extension().is_some_and(|end| end == "rs") {
            sources.push(Source {
                text: fs::read_to_string(entry.path())?,
                path,
            });
        }
    }
    Ok(())
}

#[derive(Clone, Copy)]
struct Token<'a> {
    line: usize,
    text: &'a str,
}

impl Token<'_> {
    fn is_word(self) -> bool {
        self.text.starts_with(starts_word)
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let (mut rest, mut line) = (text, 1);
    while let Some(first) = rest.chars().next() {
        let skipped = without_names(rest);
        let length = skipped.unwrap_or_else(|| token_length(rest, first));
        let (token, after) = rest.split_at(length);
        if skipped.is_none() && !first.is_whitespace() {
            found.push(Token { line, text: token });
        }
        line += token.matches('\n').count();
        rest = after;
    }
    found
}

fn token_length(rest: &str, first: char) -> usize {
    if first.is_alphanumeric() || first == '_' {
        rest.find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(rest.len())
    } else if rest.starts_with("::") {
        2
    } else {
        first.len_utf8()
    }
}

fn starts_word(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

/// The length of the comment, string or character that `rest` begins with.
fn without_names(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        Some(rest.find('\n').unwrap_or(rest.len()))
    } else if rest.starts_with("/*") {
        Some(block_comment(rest))
    } else {
        quoted(rest)
    }
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        let step = match here {
            _ if here.starts_with("/*") => (depth += 1, 2).1,
            _ if here.starts_with("*/") => (depth -= 1, 2).1,
            _ => here.chars().next().map_or(1, char::len_utf8),
        };
        at += step;
        if depth == 0 {
            break;
        }
    }
    at
}

fn quoted(rest: &str) -> Option<usize> {
    let opening = rest.trim_start_matches(['b', 'c', 'r']);
    let prefix = &rest[..rest.len() - opening.len()];
    let body = if prefix.contains('r') {
        opening.trim_start_matches('#')
    } else {
        opening
    };
    let hashes = opening.len() - body.len();
    let start = prefix.len() + hashes + 1;
    if let Some(text) = body.strip_prefix('"') {
        let closing = format!("\"{}", "#".repeat(hashes));
        let raw = prefix.contains('r');
        let end = if raw {
            text.find(&closing)
        } else {
            unescaped(text, '"')
        };
        return Some(end.map_or(rest.len(), |end| start + end + closing.len()));
    }
    let text = body.strip_prefix('\'')?;
    let is_lifetime = !text.starts_with('\\') && text.chars().nth(1) != Some('\'');
    if is_lifetime {
        None
    } else {
        unescaped(text, '\'').map(|end| start + end + 1)
    }
}

/// Where `closing` stands without a backslash before it.
fn unescaped(text: &str, closing: char) -> Option<usize> {
    let mut escaped = false;
    text.find(|c| {
        let here = !escaped && c == closing;
        escaped = !escaped && c == '\\';
        here
    })
}

struct Reader<'a> {
    tokens: &'a [Token<'a>],
    at: usize,
    named: Vec<Named>,
}

impl Reader<'_> {
    fn read(&mut self) {
        while let Some(token) = self.tokens.get(self.at).copied() {
            if token.text == "use" && !self.next_is(1, "<") {
                self.at += 1;
                self.import("");
            } else if token.is_word() {
                self.path();
            } else {
                self.at += 1;
            }
        }
    }

    /// `a::b::c` in the midst of code.
    fn path(&mut self) {
        let start = self.tokens[self.at];
        let mut path = start.text.to_owned();
        self.at += 1;
        while self.next_is(0, "::")
            && self
                .tokens
                .get(self.at + 1)
                .is_some_and(|next| next.is_word())
        {
            path = format!("{path}::{}", self.tokens[self.at + 1].text);
            self.at += 2;
        }
        if self.next_is(0, "!") && !self.next_is(1, "=") {
            path.push('!');
        }
        self.named.push(Named {
            line: start.line,
            path,
        });
    }

    /// What follows `use`: a path, and perhaps a group of them.
    fn import(&mut self, before: &str) {
        let mut path = before.to_owned();
        while let Some(token) = self.tokens.get(self.at).copied() {
            match token.text {
                "::" => self.at += 1,
                "{" => return self.group(&path),
                "as" => self.at += 2,
                text if token.is_word() || text == "*" => {
                    let separator = if path.is_empty() { "" } else { "::" };
                    path = format!("{path}{separator}{text}");
                    self.at += 1;
                }
                _ => break,
            }
        }
        let line = self
            .tokens
            .get(self.at.saturating_sub(1))
            .map_or(0, |last| last.line);
        self.named.push(Named { line, path });
    }

    fn group(&mut self, before: &str) {
        while !self.next_is(0, "}") && self.at < self.tokens.len() {
            self.at += 1;
            if !self.next_is(0, "}") {
                self.import(before);
            }
        }
        self.at += 1;
    }

    fn next_is(&self, ahead: usize, text: &str) -> bool {
        self.tokens
            .get(self.at + ahead)
            .is_some_and(|token| token.text == text)
    }
}

//! Stepping through the characters of Telegram's HTML.

/// Why a text cannot be read, in the real server's words.
pub(super) type Complaint = String;

/// A place in a text.
pub(super) struct Scan<'a> {
    html: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    pub(super) fn new(html: &'a str) -> Self {
        Self { html, at: 0 }
    }

    pub(super) fn position(&self) -> usize {
        self.at
    }

    pub(super) fn at_tag(&self) -> bool {
        self.rest().starts_with('<')
    }

    /// The plain text up to the next tag, or nothing at the end.
    pub(super) fn text_until_tag(&mut self) -> Option<String> {
        if self.rest().is_empty() {
            return None;
        }
        let mut text = String::new();
        loop {
            text.push_str(self.take_until(|c| c == '<' || c == '&'));
            if !self.rest().starts_with('&') {
                return Some(text);
            }
            text.push(self.character_reference());
        }
    }

    /// The character that `&…;` stands for; what is not a reference is an ampersand.
    fn character_reference(&mut self) -> char {
        let rest = &self.rest()[1..];
        let name = &rest[..rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '#')
            .unwrap_or(rest.len())];
        let Some(character) = referred(name) else {
            self.at += 1;
            return '&';
        };
        self.at += 1 + name.len();
        self.skip(";");
        character
    }

    pub(super) fn skip(&mut self, expected: &str) -> bool {
        let found = self.rest().starts_with(expected);
        if found {
            self.at += expected.len();
        }
        found
    }

    pub(super) fn skip_space(&mut self) {
        let rest = self.rest();
        self.at += rest.len()
            - rest
                .trim_start_matches(|c: char| c.is_ascii_whitespace())
                .len();
    }

    /// Everything up to white space or the end of the tag.
    pub(super) fn word(&mut self) -> &'a str {
        self.take_until(|c| c.is_ascii_whitespace() || c == '>')
    }

    /// The next attribute of a tag; nothing where the tag ends.
    pub(super) fn attribute(
        &mut self,
        tag: &str,
        tag_at: usize,
    ) -> Result<Option<(String, String)>, Complaint> {
        self.skip_space();
        if self.skip(">") {
            return Ok(None);
        }
        let name = self.attribute_name(tag, tag_at)?;
        self.skip_space();
        let value = if self.skip("=") {
            self.value()?
        } else {
            String::new()
        };
        self.still_open(tag_at)?;
        Ok(Some((name, value)))
    }

    fn attribute_name(&mut self, tag: &str, tag_at: usize) -> Result<String, Complaint> {
        self.still_open(tag_at)?;
        let name = self.take_until(|c| c.is_ascii_whitespace() || c == '=' || c == '>');
        if name.is_empty() {
            return Err(format!(
                "Empty attribute name in the tag \"{tag}\" at byte offset {tag_at}"
            ));
        }
        Ok(name.to_owned())
    }

    fn still_open(&self, tag_at: usize) -> Result<(), Complaint> {
        let ended = self.rest().is_empty();
        if ended {
            Err(format!("Unclosed start tag at byte offset {tag_at}"))
        } else {
            Ok(())
        }
    }

    fn value(&mut self) -> Result<String, Complaint> {
        self.skip_space();
        for quote in ['"', '\''] {
            if self.skip(quote.encode_utf8(&mut [0; 4])) {
                let value = self.take_until(|c| c == quote).to_owned();
                self.at += usize::from(!self.rest().is_empty());
                return Ok(Scan::new(&value).decoded());
            }
        }
        self.name_token()
    }

    fn name_token(&mut self) -> Result<String, Complaint> {
        let begin = self.at;
        let token = self.take_until(|c| !c.is_ascii_alphanumeric() && c != '.' && c != '-');
        match self.rest().chars().next() {
            Some(c) if !c.is_ascii_whitespace() && c != '>' => Err(format!(
                "Unexpected end of name token at byte offset {begin}"
            )),
            _ => Ok(token.to_ascii_lowercase()),
        }
    }

    fn decoded(mut self) -> String {
        let mut text = String::new();
        while !self.rest().is_empty() {
            text.push_str(self.take_until(|c| c == '&'));
            if self.rest().starts_with('&') {
                text.push(self.character_reference());
            }
        }
        text
    }

    fn take_until(&mut self, ends: impl Fn(char) -> bool) -> &'a str {
        let length = self.rest().find(ends).unwrap_or(self.rest().len());
        self.take(length)
    }

    fn take(&mut self, length: usize) -> &'a str {
        let taken = &self.html[self.at..self.at + length];
        self.at += length;
        taken
    }

    fn rest(&self) -> &'a str {
        &self.html[self.at..]
    }
}

fn referred(name: &str) -> Option<char> {
    let number = name
        .strip_prefix('#')
        .map(|digits| match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => digits.parse(),
        });
    match (name, number) {
        (_, Some(number)) => number
            .ok()
            .filter(|code| *code != 0)
            .and_then(char::from_u32),
        ("lt", _) => Some('<'),
        ("gt", _) => Some('>'),
        ("amp", _) => Some('&'),
        ("quot", _) => Some('"'),
        _ => None,
    }
}

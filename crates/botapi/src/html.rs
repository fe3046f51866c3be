//! Telegram's HTML, read as the real server reads it: same entities, same complaints.

use super::{
    entities::{Entity, EntityKind, Formatted, in_order},
    html_scan::{Complaint, Scan},
};

const TAGS: &[&str] = &[
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "span",
    "pre",
    "code",
    "blockquote",
];

/// Reads HTML into plain text and entities.
pub(super) fn parse(html: &str) -> Result<Formatted, Complaint> {
    let mut reader = Reader {
        scan: Scan::new(html),
        text: String::new(),
        units: 0,
        open: Vec::new(),
        entities: Vec::new(),
    };
    while let Some(next) = reader.scan.text_until_tag() {
        reader.units += next.chars().map(char::len_utf16).sum::<usize>();
        reader.text.push_str(&next);
        if reader.scan.at_tag() {
            reader.tag()?;
        }
    }
    reader.finish()
}

struct Reader<'a> {
    scan: Scan<'a>,
    text: String,
    units: usize,
    open: Vec<Tag>,
    entities: Vec<Entity>,
}

struct Tag {
    name: String,
    argument: Option<String>,
    offset: usize,
    text_begin: usize,
}

impl Reader<'_> {
    fn tag(&mut self) -> Result<(), Complaint> {
        let at = self.scan.position();
        if self.scan.skip("</") {
            self.end_tag(at)
        } else {
            self.start_tag(at)
        }
    }

    fn start_tag(&mut self, at: usize) -> Result<(), Complaint> {
        self.scan.skip("<");
        let name = self.scan.word().to_ascii_lowercase();
        if !TAGS.contains(&name.as_str()) {
            return Err(format!(
                "Unsupported start tag \"{name}\" at byte offset {at}"
            ));
        }
        let mut argument = None;
        while let Some((key, value)) = self.scan.attribute(&name, at)? {
            argument = meaning(&name, &key, &value).or(argument);
        }
        if name == "span" && argument.as_deref() != Some("spoiler") {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {at}"
            ));
        }
        self.open.push(Tag {
            name,
            argument,
            offset: self.units,
            text_begin: self.text.len(),
        });
        Ok(())
    }

    fn end_tag(&mut self, at: usize) -> Result<(), Complaint> {
        let Some(tag) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {at}"));
        };
        let found = self.scan.word();
        self.scan.skip_space();
        if !self.scan.skip(">") {
            return Err(format!("Unclosed end tag at byte offset {at}"));
        }
        if !found.is_empty() && found != tag.name {
            let expected = &tag.name;
            return Err(format!(
                "Unmatched end tag at byte offset {at}, expected \"</{expected}>\", found \"</{found}>\""
            ));
        }
        self.close(tag);
        Ok(())
    }

    fn close(&mut self, tag: Tag) {
        let length = self.units - tag.offset;
        if length == 0 {
            return;
        }
        let mut entity = Entity::new(EntityKind::Bold, tag.offset, length);
        match tag.name.as_str() {
            "b" | "strong" => {}
            "i" | "em" => entity.kind = EntityKind::Italic,
            "s" | "strike" | "del" => entity.kind = EntityKind::Strikethrough,
            "u" | "ins" => entity.kind = EntityKind::Underline,
            "tg-spoiler" | "span" => entity.kind = EntityKind::Spoiler,
            "blockquote" if tag.argument.is_some() => {
                entity.kind = EntityKind::ExpandableBlockquote;
            }
            "blockquote" => entity.kind = EntityKind::Blockquote,
            "tg-emoji" => {
                (entity.kind, entity.custom_emoji_id) = (EntityKind::CustomEmoji, tag.argument);
            }
            "a" => return self.close_link(tag, entity),
            _ => return self.close_code(tag, entity),
        }
        self.entities.push(entity);
    }

    /// A link that leads nowhere Telegram would go stays plain text.
    fn close_link(&mut self, tag: Tag, mut entity: Entity) {
        let url = tag
            .argument
            .unwrap_or_else(|| self.text[tag.text_begin..].to_owned());
        if let Some(url) = link(&url) {
            (entity.kind, entity.url) = (EntityKind::TextLink, Some(url));
            self.entities.push(entity);
        }
    }

    /// `<pre><code class="language-x">` is one entity.
    fn close_code(&mut self, tag: Tag, mut entity: Entity) {
        entity.kind = if tag.name == "pre" {
            EntityKind::Pre
        } else {
            EntityKind::Code
        };
        let same_place =
            |last: &&mut Entity| (last.offset, last.length) == (entity.offset, entity.length);
        match self.entities.last_mut().filter(same_place) {
            Some(inner) if entity.kind == EntityKind::Pre && inner.kind == EntityKind::Code => {
                inner.kind = entity.kind;
            }
            _ => {
                entity.language = tag.argument;
                self.entities.push(entity);
            }
        }
    }

    fn finish(mut self) -> Result<Formatted, Complaint> {
        if let Some(tag) = self.open.last() {
            return Err(format!(
                "Can't find end tag corresponding to start tag \"{}\"",
                tag.name
            ));
        }
        for entity in &mut self.entities {
            if entity.kind == EntityKind::Code {
                entity.language = None;
            }
        }
        in_order(&mut self.entities);
        Ok(Formatted {
            text: self.text,
            entities: self.entities,
        })
    }
}

/// What an attribute says about its tag, if it says anything.
fn meaning(tag: &str, key: &str, value: &str) -> Option<String> {
    let said = match (tag, key) {
        ("a", "href") | ("tg-emoji", "emoji-id") => value,
        ("code", "class") => value.strip_prefix("language-")?,
        ("span", "class") => value.strip_prefix("tg-")?,
        ("blockquote", "expandable") => "1",
        _ => return None,
    };
    Some(said.to_owned())
}

fn link(url: &str) -> Option<String> {
    let complete = if url.contains(':') {
        url.to_owned()
    } else {
        format!("http://{url}")
    };
    let parsed = url::Url::parse(&complete).ok()?;
    let reachable = match parsed.scheme() {
        "http" | "https" => parsed.host_str().is_some_and(|host| host.contains('.')),
        scheme => matches!(scheme, "tg" | "mailto" | "tel"),
    };
    reachable.then(|| parsed.to_string())
}

//! Pages become PDF: every line tied to its place in the structure, and what is only for the eye marked as such.

use krilla::color::luma;
use krilla::configure::{Accessibility, ConfigurationBuilder, PdfVersion};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

use kring_paper::{Line, Paper};
use parley::layout::Run;

use crate::contents::Contents;
use crate::fonts::Fonts;
use crate::measures::{FOOT, HEIGHT, SIDE, TEXT, TOP, WIDTH};
use crate::pages::{Belongs, Page};
use crate::setting::{Direction, Lines, Type, set};
use crate::strips::{Height, Strip, Stroke, Words};
use crate::structure::Structure;
use crate::{NotPrinted, Pdf, Set};

/// Of the line at the foot of each page.
const FOOT_SIZE: f32 = 7.5;
const FOOT_GREY: u8 = 0x55;

pub fn draw(paper: &Paper, set: Set, fonts: &mut Fonts) -> Result<Pdf, NotPrinted> {
    let mut drawing = Drawing {
        fonts,
        structure: set.structure,
        contents: Contents::new(&paper.title),
    };
    let mut document = Document::new_with(settings()?);
    let count = set.pages.len();
    for (number, page) in set.pages.iter().enumerate() {
        let size = PageSettings::from_wh(WIDTH, HEIGHT).ok_or(NotPrinted::Form)?;
        let mut sheet = document.start_page_with(size);
        let mut surface = sheet.surface();
        drawing.page(&mut surface, page, number)?;
        let foot = format!("{} · {}/{count}", paper.title, number + 1);
        drawing.foot(&mut surface, &foot)?;
        surface.finish();
        sheet.finish();
    }
    let about = Metadata::new()
        .title(title(paper))
        .language(paper.language.clone());
    document.set_metadata(about);
    document.set_outline(drawing.contents.into_outline());
    document.set_tag_tree(drawing.structure.into_tree(&paper.language));
    let bytes = document.finish().map_err(|_| NotPrinted::Form)?;
    Ok(Pdf {
        bytes,
        pages: count,
    })
}

/// A document without a title has a dash for one: it may not have none.
fn title(paper: &Paper) -> String {
    let title = paper.title.trim();
    if title.is_empty() { "–" } else { title }.to_owned()
}

fn settings() -> Result<SerializeSettings, NotPrinted> {
    let configuration = ConfigurationBuilder::new()
        .with_version(PdfVersion::Pdf17)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| NotPrinted::Form)?;
    Ok(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    })
}

struct Drawing<'a> {
    fonts: &'a mut Fonts,
    structure: Structure,
    contents: Contents,
}

impl Drawing<'_> {
    fn page(
        &mut self,
        surface: &mut Surface<'_>,
        page: &Page,
        number: usize,
    ) -> Result<(), NotPrinted> {
        for (y, strip, belongs) in &page.strips {
            let y = TOP + y;
            strokes(surface, strip, y)?;
            for words in &strip.words {
                self.words(surface, words, y, *belongs)?;
                if let Some((level, says)) = self.structure.heading(words.place)
                    && words.line == 0
                {
                    let there = XyzDestination::new(number, Point::from_xy(0.0, y));
                    self.contents.add(level, says, there);
                }
            }
        }
        Ok(())
    }

    fn words(
        &mut self,
        surface: &mut Surface<'_>,
        words: &Words,
        y: f32,
        belongs: Belongs,
    ) -> Result<(), NotPrinted> {
        let at = Point::from_xy(SIDE + words.x, y);
        match belongs {
            Belongs::Said => {
                let drawn = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
                let done = self.line(surface, &words.lines, words.line, at);
                surface.end_tagged();
                self.structure.drawn(words.place, drawn);
                done
            }
            Belongs::Repeated => {
                surface.start_tagged(only_for_the_eye(ArtifactType::Page));
                let done = self.line(surface, &words.lines, words.line, at);
                surface.end_tagged();
                done
            }
        }
    }

    fn foot(&mut self, surface: &mut Surface<'_>, says: &str) -> Result<(), NotPrinted> {
        let kind = Type {
            size: FOOT_SIZE,
            bold: false,
            grey: FOOT_GREY,
            direction: Direction::Document,
        };
        let lines = set(Line::plain(says).runs(), kind, TEXT, self.fonts);
        surface.start_tagged(only_for_the_eye(ArtifactType::Footer));
        let at = Point::from_xy(SIDE, HEIGHT - FOOT + 14.0);
        let done = self.line(surface, &lines, 0, at);
        surface.end_tagged();
        done
    }

    /// One line, its upper edge at this point.
    fn line(
        &mut self,
        surface: &mut Surface<'_>,
        lines: &Lines,
        number: usize,
        at: Point,
    ) -> Result<(), NotPrinted> {
        let Some(line) = lines.layout.get(number) else {
            return Ok(());
        };
        let metrics = line.metrics();
        let y = at.y + metrics.baseline - metrics.block_min_coord;
        let mut x = at.x + metrics.offset;
        surface.set_fill(Some(filled(lines.grey)));
        for run in line.runs() {
            let font = self.fonts.drawn(run.font())?;
            let glyphs = glyphs(&run);
            let from = Point::from_xy(x, y);
            surface.draw_glyphs(from, &glyphs, font, &lines.text, run.font_size(), false);
            x += run.advance();
        }
        Ok(())
    }
}

fn strokes(surface: &mut Surface<'_>, strip: &Strip, y: f32) -> Result<(), NotPrinted> {
    for stroke in &strip.strokes {
        surface.start_tagged(only_for_the_eye(ArtifactType::Layout));
        let drawn = stroke_at(surface, stroke, strip.height, y);
        surface.end_tagged();
        drawn?;
    }
    Ok(())
}

/// The glyphs of a run from left to right. Which letters one stands for is gathered in the order they are read: several
/// can share it.
fn glyphs(run: &Run<'_, [u8; 4]>) -> Vec<KrillaGlyph> {
    let size = run.font_size();
    let mut clusters: Vec<Vec<KrillaGlyph>> = Vec::new();
    for cluster in run.clusters() {
        let range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            let shared = clusters.last_mut().into_iter().flatten();
            shared.for_each(|glyph| glyph.text_range.end = range.end);
            continue;
        }
        let drawn = cluster.glyphs().map(|glyph| {
            let id = GlyphId::new(glyph.id);
            let (advance, x, y) = (glyph.advance / size, glyph.x / size, glyph.y / size);
            KrillaGlyph::new(id, advance, x, y, 0.0, range.clone(), None)
        });
        clusters.push(drawn.collect());
    }
    if run.is_rtl() {
        clusters.reverse();
    }
    clusters.into_iter().flatten().collect()
}

fn only_for_the_eye(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

fn filled(grey: u8) -> Fill {
    Fill {
        paint: luma::Color::new(grey).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn stroke_at(
    surface: &mut Surface<'_>,
    stroke: &Stroke,
    strip: f32,
    y: f32,
) -> Result<(), NotPrinted> {
    let (from, height) = match stroke.height {
        Height::Whole => (y, strip),
        Height::Line(thin) => (y + strip - thin, thin),
    };
    let rect = Rect::from_xywh(SIDE + stroke.x, from, stroke.width, height);
    let mut path = PathBuilder::new();
    path.push_rect(rect.ok_or(NotPrinted::Form)?);
    surface.set_fill(Some(filled(stroke.grey)));
    surface.draw_path(&path.finish().ok_or(NotPrinted::Form)?);
    Ok(())
}

//! Makes `docs/pictures/example.png`, half a minute of the guided example as an animated PNG: `just film`.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufWriter, Cursor};
use std::path::Path;
use std::time::Duration;

use png::{BitDepth, ColorType, Compression, Decoder, Encoder};

use crate::player::Page;

const WIDTH: u32 = 1180;
const HEIGHT: u32 = 700;
/// So long a step of the example stands there to be read, and so long what happens in between.
const STEP: u16 = 1300;
const BETWEEN: u16 = 350;
/// So many pictures of what happens in between are kept of each step.
const KEPT: usize = 2;
const COLOURS: usize = 256;

type Pixel = [u8; 3];

/// A picture, and for how many milliseconds it stands there.
struct Frame {
    pixels: Vec<Pixel>,
    milliseconds: u16,
}

#[test]
#[ignore = "it writes a picture into the project: `just film`"]
fn film() {
    let page = Page::open().expect("a browser");
    page.browser.size(WIDTH, HEIGHT, 1);
    page.browser.scheme("light");
    let mut frames = vec![frame(&page, STEP)];
    page.browser
        .js("document.getElementById('example').click()");
    while !is_at(&page, "done") {
        if is_at(&page, "waiting") {
            frames.push(frame(&page, STEP));
            page.browser.js("document.getElementById('next').click()");
            page.browser
                .wait("document.getElementById('guide').dataset.standing !== 'waiting'");
        }
        frames.extend(happening(&page));
    }
    frames.push(frame(&page, 2 * STEP));
    let seconds: u64 = frames
        .iter()
        .map(|one| u64::from(one.milliseconds))
        .sum::<u64>()
        / 1000;
    assert!(
        (25..=40).contains(&seconds),
        "{seconds} s in {} pictures",
        frames.len()
    );
    write(&frames);
}

fn is_at(page: &Page, standing: &str) -> bool {
    let at = page
        .browser
        .js("return document.getElementById('guide').dataset.standing ?? ''");
    at == standing
}

/// A few pictures, evenly spread, of what happens until the example waits again.
fn happening(page: &Page) -> Vec<Frame> {
    let mut frames = Vec::new();
    while is_at(page, "playing") {
        frames.push(frame(page, BETWEEN));
        std::thread::sleep(Duration::from_millis(250));
    }
    let apart = frames.len() / (KEPT + 1) + 1;
    frames
        .into_iter()
        .skip(apart - 1)
        .step_by(apart)
        .take(KEPT)
        .collect()
}

fn frame(page: &Page, milliseconds: u16) -> Frame {
    let picture = page.browser.picture();
    let mut reader = Decoder::new(Cursor::new(picture)).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    assert_eq!((info.width, info.height), (WIDTH, HEIGHT));
    let pixels = bytes[..info.buffer_size()].chunks_exact(info.color_type.samples());
    Frame {
        pixels: pixels.map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect(),
        milliseconds,
    }
}

/// The colours that are there most, and for each colour the nearest of them.
fn palette(frames: &[Frame]) -> (Vec<Pixel>, HashMap<Pixel, u8>) {
    let mut counts: HashMap<Pixel, usize> = HashMap::new();
    for pixel in frames.iter().flat_map(|frame| &frame.pixels) {
        *counts.entry(*pixel).or_default() += 1;
    }
    let mut colours: Vec<Pixel> = counts.keys().copied().collect();
    colours.sort_by_key(|colour| (std::cmp::Reverse(counts[colour]), *colour));
    let kept: Vec<Pixel> = colours.iter().take(COLOURS).copied().collect();
    let nearest = |colour: &Pixel| {
        let far = |other: &Pixel| -> u32 {
            let parts = colour.iter().zip(other);
            parts
                .map(|(one, two)| u32::from(one.abs_diff(*two)).pow(2))
                .sum()
        };
        let place = kept.iter().enumerate().min_by_key(|(_, other)| far(other));
        place.map_or(0, |(place, _)| u8::try_from(place).unwrap())
    };
    let places = colours.iter().map(|colour| (*colour, nearest(colour)));
    (kept.clone(), places.collect())
}

/// What differs between two pictures: left, top, width, height. At least one pixel.
fn differing(before: &[u8], after: &[u8]) -> (u32, u32, u32, u32) {
    let (mut left, mut top, mut right, mut bottom) = (WIDTH, HEIGHT, 0, 0);
    for (at, _) in (0u32..)
        .zip(before.iter().zip(after))
        .filter(|(_, (one, two))| one != two)
    {
        let (x, y) = (at % WIDTH, at / WIDTH);
        (left, top) = (left.min(x), top.min(y));
        (right, bottom) = (right.max(x + 1), bottom.max(y + 1));
    }
    if right == 0 {
        (0, 0, 1, 1)
    } else {
        (left, top, right - left, bottom - top)
    }
}

fn write(frames: &[Frame]) {
    let (colours, places) = palette(frames);
    let indexed =
        |frame: &Frame| -> Vec<u8> { frame.pixels.iter().map(|pixel| places[pixel]).collect() };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    fs::create_dir_all(&folder).unwrap();
    let file = BufWriter::new(File::create(folder.join("example.png")).unwrap());
    let mut encoder = Encoder::new(file, WIDTH, HEIGHT);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(colours.concat());
    encoder.set_compression(Compression::High);
    let count = u32::try_from(frames.len()).unwrap();
    encoder.set_animated(count, 0).unwrap();
    let mut writer = encoder.write_header().unwrap();
    let mut before: Option<Vec<u8>> = None;
    for frame in frames {
        let after = indexed(frame);
        let whole = (0, 0, WIDTH, HEIGHT);
        let (left, top, width, height) = before
            .as_ref()
            .map_or(whole, |before| differing(before, &after));
        writer.set_frame_delay(frame.milliseconds, 1000).unwrap();
        writer.reset_frame_position().unwrap();
        writer.set_frame_dimension(width, height).unwrap();
        writer.set_frame_position(left, top).unwrap();
        let rows = (top..top + height).map(|y| (y * WIDTH + left) as usize);
        let part: Vec<u8> = rows
            .flat_map(|begin| &after[begin..begin + width as usize])
            .copied()
            .collect();
        writer.write_image_data(&part).unwrap();
        before = Some(after);
    }
    writer.finish().unwrap();
}

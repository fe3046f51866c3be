//! A voice note for whoever has no microphone at hand: a soft tone, made up here.

use loopback_botapi::Content;

const RATE: u32 = 8_000;
/// The tone has so many waves a second.
const PITCH: u32 = 220;

/// A voice note of so many seconds.
pub(crate) fn tone(seconds: u32) -> Content {
    let samples = (0..seconds * RATE).map(sample);
    let bytes = wave(&samples.collect::<Vec<u8>>());
    Content::Voice { seconds, bytes }
}

/// A triangle, quieter towards its end.
fn sample(at: u32) -> u8 {
    let length = RATE / PITCH;
    let phase = at % length;
    let up = phase.min(length - phase) * 64 / length;
    u8::try_from(112 + up).unwrap_or(128)
}

/// The samples as a WAV file: eight bits, one channel.
fn wave(samples: &[u8]) -> Vec<u8> {
    let length = u32::try_from(samples.len()).unwrap_or_default();
    let mut file = Vec::with_capacity(samples.len() + 44);
    file.extend(b"RIFF");
    file.extend((length + 36).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    for short in [1_u16, 1] {
        file.extend(short.to_le_bytes());
    }
    file.extend(RATE.to_le_bytes());
    file.extend(RATE.to_le_bytes());
    for short in [1_u16, 8] {
        file.extend(short.to_le_bytes());
    }
    file.extend(b"data");
    file.extend(length.to_le_bytes());
    file.extend(samples);
    file
}

//! What comes from outside, damaged: the data of buttons, and guides.

use kring_fuzz::bytes::damaged_text;
use kring_fuzz::{try_all, try_so_many};
use proptest::prelude::*;

use crate::guide::{FILE, Folder, Guide};
use crate::press::Press;

#[test]
fn damaged_buttons_are_refused_or_mean_what_they_say() {
    let samples = Press::samples(&Guide::built_in().unwrap());
    let data: Vec<String> = samples.iter().map(Press::encode).collect();
    try_all(&damaged_text(data), |data| {
        if let Some(press) = Press::decode(&data) {
            prop_assert_eq!(Press::decode(&press.encode()), Some(press));
        }
        Ok(())
    });
}

#[test]
fn damaged_guides_are_refused_with_their_faults_or_can_be_used() {
    let folder = Folder::built_in().next().unwrap();
    let text = folder.files[FILE].clone();
    try_so_many(150, &damaged_text(vec![text]), |text| {
        if let Err(faults) = Guide::read(&text) {
            prop_assert!(faults.0.iter().all(|fault| !fault.to_string().is_empty()));
        }
        Ok(())
    });
}

//! A guide, or a language of one, is found where it lies: kring is built anew when one is added.

fn main() {
    println!("cargo::rerun-if-changed=guides");
}

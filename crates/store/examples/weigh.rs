//! `cargo run --release -p kring-store --example weigh -- DATA` tells what a database takes on the disk, table by table.
//! It reads the log and changes nothing; no key is needed.

#![expect(clippy::print_stdout, reason = "it is there to tell something")]

use std::path::PathBuf;

use kring_store::SledStore;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let data: PathBuf = std::env::args_os().nth(1).ok_or("which directory?")?.into();
    let weight = SledStore::weigh(&data)?;
    println!("{:<16} {:>12} {:>14} {:>14}", "", "rows", "keys", "values");
    for tree in &weight.trees {
        println!(
            "{:<16} {:>12} {:>14} {:>14}",
            tree.name, tree.rows, tree.keys, tree.values
        );
    }
    println!(
        "log {} bytes, of which {} live: {} pages in {} parts; keyring {} bytes, both copies",
        weight.log, weight.live, weight.pages, weight.parts, weight.keyring
    );
    Ok(())
}

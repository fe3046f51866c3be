//! Makes the dictionary that rows are packed with (`src/desk/rows/packed/README.md`) from every row that lies in the store in a
//! transcript: of every kind, in every language, and nobody's words but those of the invented people here.

use std::collections::HashSet;
use std::path::Path;

use kring::desk::tables;

use crate::play::Play;
use crate::script::Script;
use crate::{files, folder};

/// What is in it costs memory in each kring that runs.
const LENGTH: usize = 16 * 1024;
const ENVELOPE: usize = 3;

#[tokio::test]
#[ignore = "run it to make a dictionary: src/desk/rows/packed/README.md"]
async fn a_dictionary_is_made() {
    let mut rows = HashSet::new();
    for file in files() {
        rows.extend(rows_of(&folder().join(file)).await);
    }
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_unstable();
    let dictionary = zstd::dict::from_samples(&rows, LENGTH).unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/dictionary");
    std::fs::write(file, dictionary).unwrap();
}

/// The JSON of every row that lies in the store after any line of a transcript.
async fn rows_of(path: &Path) -> HashSet<Vec<u8>> {
    let script = Script::read(&std::fs::read_to_string(path).unwrap());
    let mut play = Play::open().await;
    let mut found = HashSet::new();
    for step in &script.steps {
        play.step("", step).await.unwrap();
        for table in tables::ALL {
            let rows = play.stage.store.rows(table).into_iter();
            let json = rows.filter_map(|row| row.value.get(ENVELOPE..).map(<[u8]>::to_vec));
            found.extend(json);
        }
    }
    found
}

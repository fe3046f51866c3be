//! Every screen of the guide `kort` as it looks on a phone, in each language, to be looked at: `just screens`.

use std::fs;
use std::path::Path;

use crate::player::Page;

const LANGUAGES: [&str; 4] = ["nl", "en", "fr", "de"];
/// As wide as a phone, and high enough for a whole screen with its buttons.
const PHONE: (u32, u32) = (390, 844);

#[test]
#[ignore = "it writes pictures to look at: `just screens`"]
fn screens() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("screens");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for language in LANGUAGES {
        let page = Page::open().expect("a browser");
        for (number, role) in ["harmed", "responsible"].into_iter().enumerate() {
            if number == 0 {
                page.open_case_in(
                    &[("Noor", "harmed"), ("Sami", "responsible")],
                    language,
                    "kort",
                );
            }
            let phone = 1002 + i64::try_from(number).unwrap();
            page.browser.size(PHONE.0, PHONE.1, 2);
            page.browser.click(&format!("#tab-{phone}"));
            page.prepare(phone, ":hand-in", |screen| {
                let name = format!("{language}-{role}-{screen:02}.png");
                fs::write(folder.join(name), page.browser.picture()).unwrap();
            });
            page.browser.size(1480, 900, 1);
        }
        page.no_complaints();
    }
    println!("look at {}", folder.display());
}

//! Documents: everybody's own copy as a file in their chat, and the file of a case from the command line.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Output;

use loopback_botapi::{ChatMessage, Fault, FaultRule, Phone};
use serde_json::Value;

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};

const OWN: &str = "Mijn gsm viel & <b>brak</b>.";
const THEIRS: &str = "Ik gooide hem naar Sam.";

/// Two parties have each answered one question.
async fn two_answers(kring: &Kring) -> (Phone, Phone, Phone) {
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Wilg", &parties).await;
    let (alex, bo) = (kring.phone(11, "Alex"), kring.phone(12, "Bo"));
    for (phone, link, text) in [(&alex, &links[0], OWN), (&bo, &links[1], THEIRS)] {
        to_first_question(phone, link).await;
        phone.write(text);
        phone
            .until(|m| m.text.contains("Nog iets"), PATIENCE)
            .await
            .expect("noted");
    }
    (facilitator, alex, bo)
}

async fn asks(phone: &Phone) -> ChatMessage {
    phone.catch_up();
    phone.write("/mydata");
    phone
        .until(|m| m.media.is_some(), PATIENCE)
        .await
        .expect("a document")
}

/// What is in the file that a message carries, fetched as a phone fetches it.
async fn fetched(kring: &Kring, message: &ChatMessage) -> String {
    let file = &message.media.as_ref().unwrap().json;
    assert_eq!(file["mime_type"], "text/html");
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let (url, token) = (kring.api.api_url(), kring.api.token().to_owned());
    let id = file["file_id"].as_str().unwrap();
    let described = http
        .get(format!("{url}bot{token}/getFile?file_id={id}"))
        .send()
        .await
        .unwrap();
    let described: Value = serde_json::from_str(&described.text().await.unwrap()).unwrap();
    let path = described["result"]["file_path"].as_str().unwrap();
    let file = http.get(format!("{url}file/bot{token}/{path}")).send();
    file.await.unwrap().text().await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_gets_a_file_of_their_own_however_bad_the_line_is() {
    let kring = Kring::start().await;
    let (facilitator, alex, bo) = two_answers(&kring).await;
    for fault in [
        Fault::ServerError(502),
        Fault::LostRequest,
        Fault::TooManyRequests(1),
    ] {
        kring
            .api
            .fault(FaultRule::new(fault).on("sendDocument").times(1));
    }
    let sent = asks(&alex).await;
    assert!(
        sent.text.contains("Jouw gegevens als Alex"),
        "{}",
        sent.text
    );
    assert!(!sent.protect_content, "it is theirs to keep");
    let name = &sent.media.as_ref().unwrap().json["file_name"];
    assert_eq!(name, "kring-mijn-gegevens.html");
    let own = fetched(&kring, &sent).await;
    assert!(
        own.contains("Mijn gsm viel &amp; &lt;b&gt;brak&lt;/b&gt;."),
        "{own}"
    );
    assert!(!own.contains(THEIRS) && !own.contains("Wilg"), "{own}");
    assert_eq!(files(&alex), 1, "it came once");

    let theirs = fetched(&kring, &asks(&bo).await).await;
    assert!(
        theirs.contains(THEIRS) && !theirs.contains("gsm viel"),
        "{theirs}"
    );
    let work = fetched(&kring, &asks(&facilitator).await).await;
    assert!(
        work.contains("Wilg") && !work.contains("gsm viel"),
        "{work}"
    );

    alex.write("Je blijft van mijn spullen.");
    let next = alex.until(|m| m.text.contains("Nog iets"), PATIENCE);
    assert!(
        next.await.is_some(),
        "the question at hand stayed where it was"
    );
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

fn files(phone: &Phone) -> usize {
    phone.chat().iter().filter(|m| m.media.is_some()).count()
}

fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    texts.concat()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_file_of_a_case_is_written_whether_kring_runs_or_not() {
    let kring = Kring::start().await;
    kring.is_up().await;
    let none = Kring::outcome(&mut kring.command(&["export"]));
    assert!(
        none.status.success() && said(&none).contains("no cases yet"),
        "{}",
        said(&none)
    );
    let (facilitator, ..) = two_answers(&kring).await;
    let code = code_in_the_chat(&facilitator).await;

    let list = || Kring::outcome(&mut kring.command(&["export"]));
    let export = |code: &str, to: &Path, more: &[&str]| {
        let to = to.display().to_string();
        let arguments = [&["export", "--case", code, "--to", &to], more].concat();
        Kring::outcome(&mut kring.command(&arguments))
    };
    for attempt in ["while kring runs", "at rest"] {
        let listed = said(&list());
        assert!(
            listed.contains(&code) && listed.contains("under way"),
            "{attempt}: {listed}"
        );
        for word in ["Wilg", "Alex", "An", "gsm"] {
            assert!(
                !listed.split_whitespace().any(|w| w == word),
                "{attempt}: {listed}"
            );
        }
        let to = kring.beside(&format!("{}.html", attempt.replace(' ', "-")));
        let output = export(&code.to_lowercase(), &to, &[]);
        assert!(output.status.success(), "{attempt}: {}", said(&output));
        assert!(said(&output).contains("not encrypted"), "{}", said(&output));
        let mode = std::fs::metadata(&to).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{attempt}");
        let page = std::fs::read_to_string(&to).unwrap();
        for text in [
            "Wilg",
            "Alex",
            "Mijn gsm viel &amp;",
            THEIRS,
            "Een fiets werd geleend",
        ] {
            assert!(page.contains(text), "{attempt}: {text}");
        }
        assert!(page.contains("<html lang=\"nl\">"), "{attempt}");
        let again = export(&code, &to, &[]);
        assert_eq!(again.status.code(), Some(1), "{}", said(&again));
        assert!(
            said(&again).contains("is there already"),
            "{}",
            said(&again)
        );
        assert_eq!(
            std::fs::read_to_string(&to).unwrap(),
            page,
            "it is left alone"
        );
        if attempt == "while kring runs" {
            kring.stop_in_order().await;
        }
    }
    let nowhere = export(&code, &kring.beside("no/such/folder.html"), &[]);
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(
        said(&nowhere).contains("cannot be written"),
        "{}",
        said(&nowhere)
    );
    on_paper(&kring, &export, &code);
    let english = kring.beside("english.html");
    let output = export(&code, &english, &["--lang", "en"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(
        std::fs::read_to_string(&english)
            .unwrap()
            .contains("Side by side")
    );
}

/// As PDF: the page for the day with everything behind it beside it; and so for every open case.
fn on_paper(kring: &Kring, export: &impl Fn(&str, &Path, &[&str]) -> Output, code: &str) {
    let page = kring.beside("page.pdf");
    let written = export(code, &page, &["--pdf"]);
    assert!(written.status.success(), "{}", said(&written));
    let folder = kring.beside("open");
    let to = folder.display().to_string();
    let all = Kring::outcome(&mut kring.command(&["export", "--all-open", "--to", &to]));
    assert!(all.status.success(), "{}", said(&all));
    assert!(
        said(&all).contains("NOTHING OF WHAT IS WRITTEN NOW IS ENCRYPTED"),
        "{}",
        said(&all)
    );
    let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
    for pdf in [
        page,
        kring.beside("page-all.pdf"),
        folder.join(format!("{code}.pdf")),
        folder.join(format!("{code}-all.pdf")),
    ] {
        let mode = std::fs::metadata(&pdf).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-1.7"));
    }
    let again = Kring::outcome(&mut kring.command(&["export", "--all-open", "--to", &to]));
    assert!(
        said(&again).contains("is there already"),
        "{}",
        said(&again)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_that_cannot_be_is_told_and_nothing_is_written() {
    let kring = Kring::asleep(loopback_botapi::Settings::default()).await;
    let nowhere = Kring::outcome(&mut kring.command(&["export"]));
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(
        said(&nowhere).contains("there is no data of kring"),
        "{}",
        said(&nowhere)
    );
    assert!(!kring.data().exists(), "none is made");
    kring.start_again();
    kring.is_up().await;
    let to = kring.beside("file.html");
    let path = to.display().to_string();
    for (arguments, told) in [
        (
            vec!["export", "--case", "AAAAAAAA", "--to", &path],
            "no case with this code",
        ),
        (vec!["export", "--case", "AAAAAAAA"], "--to"),
        (vec!["export", "--to", &path], "--case"),
        (
            vec!["export", "--lang", "xx"],
            "kring does not speak `xx`: choose one of nl, ",
        ),
    ] {
        let output = Kring::outcome(&mut kring.command(&arguments));
        assert!(!output.status.success(), "{arguments:?}");
        assert!(said(&output).contains(told), "{}", said(&output));
    }
    assert!(!to.exists());
    kring.stop_in_order().await;
}

/// As the facilitator reads it under their case.
async fn code_in_the_chat(facilitator: &Phone) -> String {
    facilitator.catch_up();
    facilitator.write("/cases");
    let waiting = facilitator.next(PATIENCE).await.expect("what waits");
    drop(facilitator.press_data(waiting.id, "g:board=0").unwrap());
    let all = |m: &ChatMessage| m.text.starts_with("Alle zaken");
    let board = facilitator.until(all, PATIENCE).await.expect("all cases");
    facilitator.press(board.id, 0, 0).unwrap();
    let case = facilitator
        .until(|m| m.text.contains("Code voor je organisatie"), PATIENCE)
        .await
        .expect("the case");
    let code = case
        .text
        .split("Code voor je organisatie: ")
        .nth(1)
        .unwrap();
    code.split_whitespace().next().unwrap().to_owned()
}

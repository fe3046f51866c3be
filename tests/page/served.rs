//! The page over HTTP, without a browser.

use std::net::TcpStream;

use serde_json::json;

use crate::demo::Demo;
use crate::events::{Events, button};
use crate::http::{self, Request};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

#[test]
fn every_answer_carries_a_strict_policy() {
    let demo = Demo::start();
    for path in [
        "/",
        "/page.js",
        "/style.css",
        "/icon.svg",
        "/settings",
        "/texts/nl",
        "/nothing",
        "/phones/1/commands",
    ] {
        let answer = demo.get(path);
        assert_eq!(
            answer.header("content-security-policy"),
            Some(POLICY),
            "{path}"
        );
        assert_eq!(
            answer.header("x-content-type-options"),
            Some("nosniff"),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), None, "{path}");
    }
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    let demo = Demo::start();
    let page = demo.get("/").text();
    for inline in [
        "<style",
        " style=",
        " onclick=",
        "javascript:",
        "http://",
        "https://",
        "//",
    ] {
        assert!(!page.contains(inline), "{inline}");
    }
    for path in page
        .split(['"', '\''])
        .filter(|part| part.starts_with('/') && part.contains('.'))
    {
        assert_eq!(demo.get(path).status, 200, "{path}");
    }
    for module in ["bubble", "composer", "dom", "guide", "phone", "texts"] {
        assert_eq!(demo.get(&format!("/{module}.js")).status, 200, "{module}");
    }
}

#[test]
fn only_this_computer_is_listened_to() {
    let demo = Demo::start();
    assert!(TcpStream::connect(("127.0.0.1", demo.port)).is_ok());
    assert!(TcpStream::connect(("127.0.0.2", demo.port)).is_err());
}

#[test]
fn a_name_that_others_could_point_here_is_refused() {
    let demo = Demo::start();
    let status = |host: &str| http::ask(demo.port, &Request::get("/").with("host", host)).status;
    assert_eq!(status(&format!("localhost:{}", demo.port)), 200);
    for host in ["kring.example", "127.0.0.1.example:80", "192.168.1.5", ""] {
        assert_eq!(status(host), 421, "{host}");
    }
}

#[test]
fn another_page_in_the_browser_can_change_nothing() {
    let demo = Demo::start();
    let day = json!({ "days": 1 });
    let status = |request: Request<'_>| http::ask(demo.port, &request).status;
    let own = || Request::post("/days", &day).with("x-kring-page", "1");
    assert_eq!(status(Request::post("/days", &day)), 403);
    assert_eq!(status(own().with("origin", "http://evil.example")), 403);
    assert_eq!(status(own().with("origin", "null")), 403);
    assert_eq!(status(own().with("origin", "http://127.0.0.1:1")), 403);
    assert_eq!(status(Request::get("/days")), 405);
    assert_eq!(
        status(Request::delete("/days").with("x-kring-page", "1")),
        405
    );
    assert_eq!(
        status(own().with("origin", &format!("http://127.0.0.1:{}", demo.port))),
        204
    );
}

#[test]
fn what_does_not_exist_is_refused_and_nothing_breaks() {
    let demo = Demo::start();
    let status = |path: &str, body| demo.post(path, &body).status;
    assert_eq!(status("/phones/7/write", json!({ "text": "?" })), 404);
    assert_eq!(status("/phones/x/write", json!({ "text": "?" })), 404);
    assert_eq!(status("/phones/1001/write", json!({ "words": "?" })), 422);
    assert_eq!(
        status("/phones/1001/edit", json!({ "message": 1, "text": "?" })),
        409
    );
    assert_eq!(
        status("/phones", json!({ "name": "  ", "language": "nl" })),
        400
    );
    assert_eq!(status("/days", json!({ "days": 100_000 })), 400);
    assert_eq!(demo.get("/files/none").status, 404);
    assert_eq!(demo.get("/texts/xx").status, 404);
    demo.write(1001, "/help");
}

#[test]
fn a_case_opens_and_a_link_leads_to_the_party() {
    let demo = Demo::start();
    let mut events = demo.events();
    let link = open_case(&demo, &mut events);
    let phone = demo
        .post("/phones", &json!({ "name": "Noor", "language": "nl" }))
        .json()["id"]
        .as_i64()
        .unwrap();
    demo.done(&format!("/phones/{phone}/open"), &json!({ "secret": link }));
    let who = events.message(phone, "it-is-me");
    press(&demo, phone, &who, "it-is-me");
    let consent = events.message(phone, "consent=yes");
    assert!(
        consent["html"]
            .as_str()
            .unwrap()
            .contains("<b>Meedoen is vrij</b>")
    );
    demo.until(|all| all["phones"][0].to_string().contains("De link is geopend"));
    press(&demo, phone, &consent, "consent=yes");
    events.message(phone, "Wie leest wat?");
}

#[test]
fn a_message_that_is_edited_is_told_as_edited() {
    let demo = Demo::start();
    let mut events = demo.events();
    demo.write(1001, "/new");
    events.message(1001, "d:cancel");
    demo.write(1001, "Fits");
    let written = events.message(1001, "Fits")["id"].as_i64().unwrap();
    demo.done(
        "/phones/1001/edit",
        &json!({ "message": written, "text": "Fiets" }),
    );
    let edited = events.message(1001, "\"edited\":true");
    assert_eq!(
        (edited["id"].as_i64(), edited["html"].as_str()),
        (Some(written), Some("Fiets"))
    );
}

#[test]
fn what_is_erased_is_told_to_be_gone() {
    let demo = Demo::start();
    let mut events = demo.events();
    let link = open_case(&demo, &mut events);
    let named = json!({ "name": "Noor", "language": "nl" });
    let phone = demo.post("/phones", &named).json()["id"].as_i64().unwrap();
    demo.done(&format!("/phones/{phone}/open"), &json!({ "secret": link }));
    let consent = events.message(phone, "it-is-me");
    demo.write(phone, "/stop");
    for tap in [":stop-erase", ":erase"] {
        let asked = events.message(phone, &format!("{tap}\""));
        press(&demo, phone, &asked, tap);
    }
    events.wait("what is gone", |name, data| {
        name == "gone" && data["phone"] == phone && data["id"] == consent["id"]
    });
    events.message(phone, "Het is gewist");
}

#[test]
fn a_phone_speaks_another_language_when_it_is_set() {
    let demo = Demo::start();
    let mut events = demo.events();
    let menu_says = |part: &'static str| {
        demo.until(|_| demo.get("/phones/1001/commands").text().contains(part));
    };
    menu_says("zaak openen");
    menu_says("\"nieuw\"");
    demo.done("/phones/1001/language", &json!({ "language": "en" }));
    events.wait("the language", |name, data| {
        name == "language" && data["language"] == "en"
    });
    demo.write(1001, "/help");
    events.message(1001, "What can you do here?");
    menu_says("\"new\"");
}

#[test]
fn a_blocked_bot_is_told_and_a_day_passes() {
    let demo = Demo::start();
    let mut events = demo.events();
    demo.done("/phones/1001/block", &json!({}));
    events.wait("blocked", |name, data| {
        name == "blocked" && data["blocked"] == true
    });
    assert_eq!(demo.look()["phones"][0]["blocked"], true);
    demo.done("/phones/1001/unblock", &json!({}));
    events.wait("unblocked", |name, data| {
        name == "blocked" && data["blocked"] == false
    });
    let before = demo.look()["clock"].as_i64().unwrap();
    demo.done("/days", &json!({ "days": 1 }));
    let after = events.wait("the clock", |name, _| name == "clock")["clock"]
        .as_i64()
        .unwrap();
    assert!((86_400..86_500).contains(&(after - before)));
}

#[test]
fn a_link_that_nobody_opened_expires_when_time_passes() {
    let demo = Demo::start();
    let mut events = demo.events();
    open_case(&demo, &mut events);
    demo.done("/days", &json!({ "days": 15 }));
    events.message(1001, "De link is verlopen");
}

#[test]
fn the_example_runs_to_the_summary() {
    let demo = Demo::start();
    let mut events = demo.events();
    demo.done("/example", &json!({ "tell": "start", "language": "nl" }));
    let mut parts = 0;
    loop {
        let standing = events.wait("the example", |name, _| name == "example");
        match standing["standing"].as_str().unwrap() {
            "waiting" => {
                parts += 1;
                assert_eq!(standing["part"], parts);
                demo.done("/example", &json!({ "tell": "next" }));
            }
            "playing" => demo.done("/example", &json!({ "tell": "forward" })),
            "done" => break assert_eq!(standing["note"], "page-note-end"),
            _ => {}
        }
    }
    demo.until(|all| {
        let chat = all["phones"][0]["messages"].to_string();
        chat.contains("Overzicht · ") && chat.contains("Bevestigd: iedereen is klaar")
    });
}

#[test]
fn one_can_start_over_in_another_language() {
    let demo = Demo::start();
    demo.write(1001, "/cases");
    demo.done("/again", &json!({ "language": "en" }));
    demo.until(|all| all["phones"][0].to_string().contains("Welcome"));
}

#[test]
fn it_stops_in_order_and_leaves_nothing_behind() {
    let mut demo = Demo::start();
    let _page = demo.events();
    demo.write(1001, "/new");
    assert!(!demo.leaves_nothing());
    assert!(demo.stop().success());
    assert!(demo.leaves_nothing());
}

#[test]
fn what_is_kept_is_there_the_next_time() {
    let kept = tempfile::tempdir().unwrap();
    let data = kept.path().join("play").display().to_string();
    let mut demo = Demo::start_with(&["--data", &data]);
    open_case(&demo, &mut demo.events());
    assert_eq!(
        demo.post("/again", &json!({ "language": "nl" })).status,
        409
    );
    assert!(demo.stop().success());
    let demo = Demo::start_with(&["--data", &data]);
    demo.until(|all| {
        // The numbers of a play that was faster than hands are may come again, and what has them is passed over.
        demo.write(1001, "/cases");
        all["phones"][0].to_string().contains("Fiets")
    });
}

/// A case with one party; the secret of their link.
fn open_case(demo: &Demo, events: &mut Events) -> String {
    demo.write(1001, "/new");
    for text in [
        "Fiets",
        "Een fiets werd geleend en raakte stuk.",
        "Wat er met de fiets gebeurde.",
    ] {
        events.message(1001, "d:cancel");
        demo.write(1001, text);
    }
    for tap in [
        "form=circle",
        "police=no",
        "role=harmed",
        "language=nl",
        "age=adult",
        "guide=lang",
        "d:open",
        ":link=1",
    ] {
        let asked = if tap == "role=harmed" {
            name(demo, events)
        } else {
            events.message(1001, tap)
        };
        press(demo, 1001, &asked, tap);
    }
    let link = events.message(1001, "?start=");
    let copies = &link["keyboard"][0][0]["copies"];
    copies
        .as_str()
        .unwrap()
        .split_once("?start=")
        .unwrap()
        .1
        .to_owned()
}

fn name(demo: &Demo, events: &mut Events) -> serde_json::Value {
    events.message(1001, "eerste betrokkene");
    demo.write(1001, "Noor");
    events.message(1001, "role=harmed")
}

fn press(demo: &Demo, phone: i64, message: &serde_json::Value, tap: &str) {
    let pressed = json!({ "message": message["id"], "data": button(message, tap) });
    demo.done(&format!("/phones/{phone}/press"), &pressed);
}

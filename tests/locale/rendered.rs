//! What is said, as it is shown: safe with whatever people write.

use super::{
    answers, bare, built_in, line, lines_of_text, participant, plain, prompt, render, text,
};
use kring_rules::ids::{CaseId, PartyId, Seat, Token};
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_rules::say::{
    FacilitatorSay, GeneralSay, Lead, Notice, NoticeKind, Place, Prompt, PromptKind, Say, Scene,
    Toast,
};
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;
use kring_words::{Around, Sheet};

#[test]
fn what_people_write_is_never_taken_for_markup() {
    let line = line("<b>1 < 2 & 3 > 2</b> &amp; <a href=\"x\">");
    let shown = text(
        &built_in(),
        &participant(vec![], Scene::Answer(line)),
        Language::DUTCH,
    );
    assert!(
        shown.contains("&lt;b&gt;1 &lt; 2 &amp; 3 &gt; 2&lt;/b&gt; &amp;amp; &lt;a href=\"x\"&gt;"),
        "{shown}"
    );
}

#[test]
fn a_very_long_answer_is_split_and_nothing_is_lost() {
    for words in [
        lines_of_text(),
        "woord & <woord> ".repeat(1000),
        "é𝄞&".repeat(5000),
    ] {
        let sheets = render(&answers(&words), Language::DUTCH);
        assert!(sheets.len() > 1);
        let (buttons, last) = (|sheet: &Sheet| !sheet.buttons.is_empty(), sheets.len() - 1);
        for (at, sheet) in sheets.iter().enumerate() {
            assert_eq!(
                buttons(sheet),
                at == last,
                "buttons stand under the last sheet"
            );
            assert!(plain(&sheet.html).encode_utf16().count() <= 3900);
            assert_eq!(
                sheet.html.matches("<blockquote").count(),
                sheet.html.matches("</blockquote>").count()
            );
            assert!(sheet.protected);
        }
        let whole: String = sheets.iter().map(|sheet| plain(&sheet.html)).collect();
        assert!(
            bare(&whole).contains(&bare(&words)),
            "every character of the answer is there"
        );
    }
}

#[test]
fn a_notice_never_carries_words_and_tells_when_it_happened() {
    let notice = Say::Facilitator(Box::new(FacilitatorSay::Notice(Notice {
        kind: NoticeKind::HandedIn,
        case: CaseId::new("k7m2p9xq"),
        label: Words::new("Schoolplein"),
        party: Some((PartyId(1), Words::new("Sam"))),
        role: None,
        at: Moment(1_772_548_320),
        stamp: Stamp::default(),
        opened_by: None,
        seen: None,
        each: vec![],
        by: None,
    })));
    let at = |now, zone: &str| {
        let around = Around {
            now: Moment(now),
            zone: jiff::tz::TimeZone::get(zone).unwrap(),
            ..Around::default()
        };
        built_in()
            .render(&notice, Language::DUTCH, &around)
            .remove(0)
            .html
    };
    let today = at(1_772_552_000, "Europe/Brussels");
    assert!(
        today.contains("Schoolplein · Sam") && today.contains("dinsdag 3 maart om 15.32 uur"),
        "{today}"
    );
    let later = at(1_772_952_000, "Europe/Brussels");
    assert!(later.contains("dinsdag 3 maart om 15.32 uur"), "{later}");
    let years_later = at(1_972_952_000, "UTC");
    assert!(
        years_later.contains("3 maart 2026 om 14.32 uur"),
        "{years_later}"
    );
}

#[test]
fn a_partys_link_is_a_whole_message_in_their_own_language() {
    let say = Say::Facilitator(Box::new(FacilitatorSay::PartyLink {
        seat: Seat::of(&CaseId::new("AAAA"), PartyId(1)),
        token: Token::new("abc-DEF_123"),
        alias: Words::new("Sam"),
        language: Language::ENGLISH,
        from: Words::new("An"),
        expires: Moment(1_772_548_320),
    }));
    let sheets = render(&say, Language::DUTCH);
    let invitation = sheets.last().unwrap();
    assert!(
        invitation
            .html
            .contains("https://t.me/kring_bot?start=abc-DEF_123")
    );
    assert!(
        invitation.html.contains("Taking part is up to you") && invitation.html.contains("Sam")
    );
    assert!(invitation.buttons.is_empty() && !invitation.protected);
}

#[test]
fn a_question_shows_its_place_its_options_and_the_ways_out() {
    let mut prompt = prompt("feelings-then", PromptKind::Several);
    prompt.options = vec![kring_rules::ids::OptionId::new("angry")];
    prompt.chosen = prompt.options.clone();
    prompt.own_words = true;
    let sheets = render(
        &participant(vec![Lead::Noted], Scene::Question(prompt)),
        Language::DUTCH,
    );
    let html = &sheets[0].html;
    assert!(
        html.contains("deel 2 van 5") && html.contains("Welke gevoelens"),
        "{html}"
    );
    let data: Vec<&str> = sheets[0]
        .buttons
        .iter()
        .flatten()
        .map(|b| b.data.as_str())
        .collect();
    let taps: Vec<&str> = data
        .iter()
        .filter_map(|data| data.rsplit(':').next())
        .collect();
    assert_eq!(
        taps,
        ["choose=angry", "done", "later", "back", "stop", "talk"]
    );
    assert!(sheets[0].buttons[0][0].label.starts_with('✓'));
}

#[test]
fn an_answer_that_is_not_done_or_was_given_before_is_shown_with_the_question() {
    let shown = |place, kind| {
        let prompt = Prompt {
            words: Some(Words::new(&"lang ".repeat(200))),
            place,
            ..prompt("feelings-then", kind)
        };
        let say = participant(vec![], Scene::Question(prompt));
        text(&built_in(), &say, Language::DUTCH)
    };
    let again = shown(Place::LookedAtAgain, PromptKind::Text);
    assert!(again.contains("Dit antwoordde je eerder") && again.contains("…</blockquote>"));
    assert!(
        plain(&again).chars().count() < 700,
        "only the beginning is shown"
    );
    let so_far = shown(Place::OnTheWay, PromptKind::Several);
    assert!(so_far.contains("Dit schreef je al"), "{so_far}");
}

#[test]
fn help_lines_and_contact_are_the_organisations_own() {
    let around = Around {
        contact: "Huis <Noord>".to_owned(),
        help_lines: "113 & 112".to_owned(),
        ..Around::default()
    };
    let say = Say::General(GeneralSay::Stranger);
    let html = built_in()
        .render(&say, Language::DUTCH, &around)
        .remove(0)
        .html;
    assert!(
        html.contains("Huis &lt;Noord&gt;") && html.contains("113 &amp; 112"),
        "{html}"
    );
    assert!(!html.contains("1813"), "the built-in help lines give way");
}

#[test]
fn the_organisations_privacy_page_is_shown_where_privacy_is_told() {
    let around = Around {
        privacy_url: "https://example.org/privacy?a=1&b=2".to_owned(),
        ..Around::default()
    };
    for language in built_in().languages().all() {
        let say = Say::General(GeneralSay::Privacy);
        let shown = built_in().render(&say, language, &around).remove(0).html;
        assert!(
            shown.contains("https://example.org/privacy?a=1&amp;b=2"),
            "{shown}"
        );
        let without = built_in().render(&say, language, &Around::default());
        assert!(!without[0].html.contains("https://"), "{}", without[0].html);
    }
}

#[test]
fn a_toast_is_one_short_plain_text() {
    let say = Say::General(GeneralSay::Toast(Toast::Stale));
    let sheets = render(&say, Language::ENGLISH);
    assert_eq!(sheets.len(), 1);
    assert!(sheets[0].html.chars().count() <= 200 && sheets[0].buttons.is_empty());
}

#[test]
fn what_is_rendered_hides_itself_from_logs() {
    let sheets = render(&answers("geheim"), Language::DUTCH);
    assert!(!format!("{sheets:?}").contains("geheim"));
}

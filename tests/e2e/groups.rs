//! Groups: kring says that it is no place for it, leaves, and says nothing else there.

use loopback_botapi::{Fault, FaultRule, Group};

use crate::house::{Kring, PATIENCE};
use crate::play::{open_case, to_first_question};

async fn is_left(group: &Group) {
    let asked = std::time::Instant::now();
    while group.has_bot() {
        assert!(asked.elapsed() < PATIENCE, "it stays");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_hears_one_line_and_is_left() {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    let links = open_case(&facilitator, "Fiets", &parties).await;
    let alex = kring.phone(11, "Alex");
    to_first_question(&alex, &links[0]).await;
    let before = alex.chat().len();
    let group = kring.api.group(-100_500, "De buurt");
    group.add_bot(&alex);
    group.write(&alex, "/start");
    is_left(&group).await;
    group.write(&alex, "Hallo allemaal");
    alex.write("/help");
    alex.until(|m| m.text.contains("Wat heb je nodig"), PATIENCE)
        .await
        .expect("the chat of one's own goes on");
    let said = group.said();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].text.contains("één persoon tegelijk"), "{said:?}");
    assert_eq!(alex.chat().len(), before + 2, "nobody hears of it");
    group.add_bot(&alex);
    is_left(&group).await;
    assert_eq!(
        group.said().len(),
        2,
        "added once more, it says so once more"
    );
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_is_left_also_when_telegram_is_in_trouble() {
    let kring = Kring::start().await;
    kring.is_up().await;
    let alex = kring.phone(11, "Alex");
    for (number, method, fault) in [
        (-100_501, "sendMessage", Fault::TooManyRequests(1)),
        (-100_502, "sendMessage", Fault::LostRequest),
        (-100_503, "leaveChat", Fault::ServerError(502)),
    ] {
        kring.api.fault(FaultRule::new(fault).on(method).times(1));
        let group = kring.api.group(number, "Kanaal");
        group.add_bot(&alex);
        is_left(&group).await;
        assert_eq!(group.said().len(), 1);
    }
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_in_which_kring_may_not_speak_is_left_without_a_word() {
    let kring = Kring::start().await;
    kring.is_up().await;
    let alex = kring.phone(11, "Alex");
    let mute = "Bad Request: not enough rights to send text messages to the chat";
    kring
        .api
        .fault(FaultRule::new(Fault::Refused(400, mute)).on("sendMessage"));
    let group = kring.api.group(-100_504, "Kanaal");
    group.add_bot(&alex);
    is_left(&group).await;
    assert!(group.said().is_empty());
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
}

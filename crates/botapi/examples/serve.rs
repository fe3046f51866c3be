//! A Bot API on loopback for a bot that is started by hand or by a script: says where it is and which token it takes, and
//! then is the phone of one person. Each line that comes in is written by them, and each message of the bot is a line.

#![expect(clippy::print_stdout, reason = "whoever started it reads along")]

use std::io;
use std::time::Duration;

use loopback_botapi::{BotApi, Person, Phone, Settings};
use tokio::io::{AsyncBufReadExt, BufReader, stdin};

/// The bot has so long to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// After a message another may follow within so long.
const MORE: Duration = Duration::from_millis(700);

#[tokio::main]
async fn main() -> io::Result<()> {
    let api = BotApi::start(Settings::default()).await?;
    println!("url={}\ntoken={}", api.api_url(), api.token());
    let phone = api.phone(&Person::new(501, "An", "nl"));
    let mut lines = BufReader::new(stdin()).lines();
    while let Some(line) = lines.next_line().await? {
        match line.strip_prefix("/start ") {
            Some(secret) => phone.start(Some(secret)),
            None => phone.write(&line),
        };
        tell_answers(&phone).await;
    }
    Ok(())
}

async fn tell_answers(phone: &Phone) {
    let mut wait = PATIENCE;
    while let Some(message) = phone.next(wait).await {
        println!("{}", message.text.replace('\n', " "));
        wait = MORE;
    }
    println!(".");
}

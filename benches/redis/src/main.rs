//! Leads the dialogue of the benchmark with what people answered in Redis, as is usual with teloxide: its own
//! [`RedisStorage`], with JSON. Redis keeps it in memory, and confirms before anything is on a disk.

#[path = "../../answers/screens.rs"]
mod screens;
#[path = "../../answers/teloxide_bot.rs"]
mod teloxide_bot;

use std::path::Path;

use anyhow::{Context, Result};
use teloxide::dispatching::dialogue::RedisStorage;
use teloxide::dispatching::dialogue::serializer::Json;

#[tokio::main]
async fn main() -> Result<()> {
    let mut told = std::env::args().skip(1);
    let (Some(dialogues), Some(redis)) = (told.next(), told.next()) else {
        anyhow::bail!("wanted: the file of the dialogues, and the address of Redis");
    };
    let storage = RedisStorage::open(&redis, Json).await;
    let storage = storage.context("Redis cannot be used")?;
    teloxide_bot::run(Path::new(&dialogues), storage).await
}

//! Handing out updates.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::{Instant, timeout_at};
use url::Url;

use crate::{core::Core, params::Params, refusal::Refusal};

const LONGEST_POLL_SECONDS: u64 = 50;
const LARGEST_BATCH: usize = 100;
const WEBHOOK_PORTS: [u16; 4] = [80, 88, 443, 8443];

/// Answers `getUpdates` with a JSON array, waiting as long as the bot asks.
pub(crate) async fn poll(core: &Core, mut params: Params) -> Result<String, Refusal> {
    let seconds = params
        .integer("timeout")
        .and_then(|seconds| u64::try_from(seconds).ok())
        .unwrap_or(0);
    let until = Instant::now() + Duration::from_secs(seconds.min(LONGEST_POLL_SECONDS));
    let limit = limit(&params);
    let poll = begin(core, &mut params)?;
    let arrived = core.world().queue.arrived();
    loop {
        let more = arrived.notified();
        if let Some(batch) = next(core, poll, limit)? {
            return Ok(batch);
        }
        let stopped = tokio::select! {
            waited = timeout_at(until, more) => waited.is_err(),
            () = core.stopped() => true,
        };
        if stopped {
            return Ok("[]".into());
        }
    }
}

/// Confirms what the bot has had, and makes any older poll give way.
fn begin(core: &Core, params: &mut Params) -> Result<u64, Refusal> {
    let kinds = params
        .take_nested("allowed_updates")
        .and_then(|kinds| serde_json::from_value(kinds).ok());
    let mut world = core.world();
    let queue = &mut world.queue;
    if queue.webhook.is_some() {
        return Err(Refusal::webhook_is_set());
    }
    if let Some(kinds) = kinds {
        queue.allow(kinds);
    }
    if let Some(offset) = params.integer("offset").filter(|offset| *offset != 0) {
        queue.confirm(offset);
    }
    queue.poll += 1;
    queue.arrived().notify_waiters();
    Ok(queue.poll)
}

fn next(core: &Core, poll: u64, limit: usize) -> Result<Option<String>, Refusal> {
    let mut world = core.world();
    if world.queue.webhook.is_some() {
        Err(Refusal::taken_over_by_webhook())
    } else if world.queue.poll == poll {
        Ok(world.queue.batch(limit, core.now()))
    } else {
        Err(Refusal::conflict())
    }
}

/// Between 1 and 100; anything else means 100, as it does for the real server.
fn limit(params: &Params) -> usize {
    let asked = params
        .integer("limit")
        .and_then(|limit| usize::try_from(limit).ok());
    asked
        .filter(|limit| (1..=LARGEST_BATCH).contains(limit))
        .unwrap_or(LARGEST_BATCH)
}

pub(super) fn webhook_info(core: &Core) -> Value {
    let world = core.world();
    let mut info = json!({
        "url": world.queue.webhook.as_deref().unwrap_or_default(),
        "has_custom_certificate": false,
        "pending_update_count": world.queue.waiting(),
    });
    if !world.queue.allowed().is_empty() {
        info["allowed_updates"] = json!(world.queue.allowed());
    }
    info
}

/// Sets a webhook, or takes it away when its address is empty. Nothing is ever sent there: updates wait.
pub(super) fn set_webhook(core: &Core, mut params: Params) -> Result<Value, Refusal> {
    let url = params.take_text("url");
    if url.is_empty() {
        return Ok(delete_webhook(core, &params));
    }
    let address = Url::parse(&url).map_err(|_| bad_webhook("invalid webhook URL specified"))?;
    if address.scheme() != "https" {
        return Err(bad_webhook("HTTPS url must be provided for webhook"));
    }
    if !WEBHOOK_PORTS.contains(&address.port_or_known_default().unwrap_or(0)) {
        return Err(bad_webhook(
            "Webhook can be set up only on ports 80, 88, 443 or 8443",
        ));
    }
    let kinds = params
        .take_nested("allowed_updates")
        .and_then(|kinds| serde_json::from_value(kinds).ok());
    let mut world = core.world();
    if let Some(kinds) = kinds {
        world.queue.allow(kinds);
    }
    if params.says("drop_pending_updates") {
        world.queue.forget_all();
    }
    world.queue.webhook = Some(url);
    world.queue.arrived().notify_waiters();
    Ok(true.into())
}

fn bad_webhook(reason: &str) -> Refusal {
    Refusal::bad_request(format!("bad webhook: {reason}"))
}

pub(super) fn delete_webhook(core: &Core, params: &Params) -> Value {
    let mut world = core.world();
    world.queue.webhook = None;
    if params.says("drop_pending_updates") {
        world.queue.forget_all();
    }
    true.into()
}

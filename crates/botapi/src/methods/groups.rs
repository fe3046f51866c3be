//! Groups.

use serde_json::{Value, json};

use crate::{
    chat::{Standing, member},
    core::Core,
    params::Params,
    refusal::Refusal,
};

pub(super) fn leave(core: &Core, params: &Params) -> Result<Value, Refusal> {
    let (mut world, now) = (core.world(), core.now());
    let me = world.me.clone();
    let (_, chat) = world.known_chat(params.chat())?;
    if chat.is_private() {
        return Err(Refusal::bad_request(
            "chat member status can't be changed in private chats",
        ));
    }
    chat.admit_bot()?;
    chat.standing = Standing::Outside;
    let change = json!({
        "chat": chat.json, "from": me, "date": now,
        "old_chat_member": member(&me, "member"), "new_chat_member": member(&me, "left"),
    });
    world.queue.push("my_chat_member", &change, now);
    Ok(true.into())
}

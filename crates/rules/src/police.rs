//! Whether police or a court are involved: then what somebody answers can count there, and they may ask a lawyer first.

use super::coded::coded;
use super::role::Role;

coded! {
    /// Whether police or a court are involved, as far as the facilitator knows.
    Police {
        /// They are.
        Yes = "yes",
        /// They are not.
        No = "no",
        /// The facilitator does not know.
        Unknown = "unknown",
    }
}

impl Police {
    /// Somebody in this role is told of it, before they say what they did.
    pub fn concerns(self, role: Role) -> bool {
        self == Self::Yes && role.is_held_to_account()
    }
}

//! Who knows that a minor takes part, and agrees. A word is not enough: who it is, and when they agreed, is recorded.

use super::coded::coded;

coded! {
    /// Which adult agrees, or that there is none and why.
    Adult {
        /// A parent.
        Parent = "parent",
        /// A guardian or foster parent.
        Guardian = "guardian",
        /// Another adult who may.
        Other = "other",
        /// None, for a reason that is noted: a parent may be part of it.
        Nobody = "nobody",
    }
}

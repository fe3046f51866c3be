//! Everything needed to try kring without Telegram.

//! Where preparations are kept.

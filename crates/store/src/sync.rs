//! What threads share, and what they wait with: std's. Where every order in which they can run is tried
//! (`sealed/model.rs`, with `--cfg kring_model`), shuttle's, so that what is tried is this very code.

#[cfg(not(all(test, kring_model)))]
pub(crate) use std::sync::{
    Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard, atomic, mpsc,
};
#[cfg(not(all(test, kring_model)))]
pub(crate) use std::thread;

#[cfg(all(test, kring_model))]
pub(crate) use shuttle::sync::{
    Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard, atomic, mpsc,
};
#[cfg(all(test, kring_model))]
pub(crate) use shuttle::thread;

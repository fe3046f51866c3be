//! Waiting for a backend on a thread of one's own, with no runtime around.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

use crate::sync::thread::{self, Thread};

struct Sleeper(Thread);

impl Wake for Sleeper {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Blocks until `work` is done. A backend that never waits is asked once.
pub(crate) fn wait_for<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let waker = Waker::from(Arc::new(Sleeper(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match work.as_mut().poll(&mut context) {
            Poll::Ready(done) => return done,
            Poll::Pending => thread::park(),
        }
    }
}

#[cfg(all(test, not(kring_model)))]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_comes_from_another_thread_is_waited_for() {
        let (answer, answered) = tokio::sync::oneshot::channel();
        let other = thread::spawn(move || {
            thread::sleep(Duration::from_millis(20));
            answer.send(7)
        });
        assert_eq!(wait_for(answered), Ok(7));
        assert_eq!(other.join().unwrap(), Ok(()));
        assert_eq!(wait_for(async { 8 }), 8);
    }
}

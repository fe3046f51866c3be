//! Where kring can be watched by machine: on this machine only.

use std::net::SocketAddr;
use std::path::PathBuf;

/// Where `/livez`, `/readyz` and `/metrics` are served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MonitorAt {
    /// At this address of this machine.
    Loopback(SocketAddr),
    /// At a Unix socket.
    Socket(PathBuf),
}

impl MonitorAt {
    /// Nothing when other machines could look as well, or when it is no place at all.
    pub(super) fn read(text: &str) -> Option<Self> {
        if text.starts_with('/') {
            return Some(Self::Socket(PathBuf::from(text)));
        }
        let address: SocketAddr = text.parse().ok()?;
        address
            .ip()
            .is_loopback()
            .then_some(Self::Loopback(address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_places_on_this_machine_are_taken() {
        for fine in ["127.0.0.1:9411", "[::1]:9411", "/run/kring/monitor.sock"] {
            assert!(MonitorAt::read(fine).is_some(), "{fine}");
        }
        for wrong in [
            "0.0.0.0:9411",
            "192.168.1.4:80",
            "9411",
            "localhost:9411",
            "",
            "run/x.sock",
        ] {
            assert!(MonitorAt::read(wrong).is_none(), "{wrong}");
        }
    }
}

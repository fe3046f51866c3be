//! A server that is also reached over the network, though only from this machine.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::Command;

use crate::server::{Server, own, succeeded};

impl Server {
    /// It listens at an address of its own too, from now on. Every address that begins with 127 is this machine's.
    ///
    /// # Panics
    /// If it does not start again.
    pub fn listen(&self) -> Ipv4Addr {
        let [_, one, two, three] = std::process::id().to_be_bytes();
        let address = Ipv4Addr::new(127, one, two, three.max(2));
        self.settle(&format!("listen_addresses = '{address}'\n"));
        let admitted = self.folder().join("data/pg_hba.conf");
        let mut admitted = OpenOptions::new().append(true).open(admitted).unwrap();
        admitted
            .write_all(b"host all all 127.0.0.0/8 trust\n")
            .unwrap();
        self.start_again();
        address
    }

    /// It proves to have this name, from now on, with a certificate of an authority of its own. Where that authority's lies.
    ///
    /// # Panics
    /// If there is no `openssl`, which comes with PostgreSQL in the distribution's packages.
    pub fn prove(&self, name: &str) -> PathBuf {
        let place = |file: &str| self.folder().join(file);
        let (authority, key) = (place("authority.pem"), place("server.key"));
        let new = "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2";
        self.openssl(&format!(
            "{new} -x509 -subj /CN=authority -keyout authority.key -out authority.pem"
        ));
        self.openssl(&format!(
            "{new} -subj /CN={name} -keyout server.key -out server.request"
        ));
        fs::write(place("names"), format!("subjectAltName=DNS:{name}\n")).unwrap();
        self.openssl(
            "x509 -req -in server.request -CA authority.pem -CAkey authority.key -CAcreateserial -days 2 -extfile names -out server.pem",
        );
        own(&key);
        let (key, certificate) = (key.display(), place("server.pem"));
        let certificate = certificate.display();
        self.settle(&format!(
            "ssl = on\nssl_cert_file = '{certificate}'\nssl_key_file = '{key}'\n"
        ));
        self.start_again();
        authority
    }

    fn openssl(&self, arguments: &str) {
        let done = Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(self.folder())
            .output();
        succeeded(&done.expect("openssl runs"));
    }
}

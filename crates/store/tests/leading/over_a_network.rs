//! A database that is reached over a network: nothing goes there in the clear, and the server proves who it is.

use std::net::Ipv4Addr;
use std::path::Path;

use kring_store::{Database, StoreError};
use loopback_postgres::Server;

use crate::machine::{House, Machine, reads, writes};

const NAME: &str = "db.kring.test";

/// The way to the house's database at this address, of a server that should have this name.
fn machine(house: &House, address: Ipv4Addr, name: &str, more: &str) -> Machine {
    let text = format!(
        "host={name} hostaddr={address} user=kring dbname={} {more}",
        house.name()
    );
    Machine {
        database: Database::of(&text).unwrap(),
        ..house.machine("one")
    }
}

fn known(authority: &Path) -> String {
    format!("\nsslrootcert={}", authority.display())
}

#[tokio::test(flavor = "multi_thread")]
async fn over_a_network_everything_is_sealed_and_the_server_proves_who_it_is() {
    let Some(server) = Server::start() else {
        return;
    };
    let house = House::on(Box::leak(Box::new(server)));
    let address = house.server.listen();
    let told = |name: &str, more: &str| machine(&house, address, name, more).lead().err();
    assert_eq!(
        told(NAME, ""),
        Some(StoreError::DatabaseUnproven),
        "it is in the clear only"
    );
    let authority = known(&house.server.prove(NAME));
    assert_eq!(
        told(NAME, ""),
        Some(StoreError::DatabaseUnproven),
        "nobody knows its authority"
    );
    let other = told("other.kring.test", &authority);
    assert_eq!(
        other,
        Some(StoreError::DatabaseUnproven),
        "it has another name"
    );
    let one = machine(&house, address, NAME, &authority).leads();
    writes(&one, "anna", "over a network").await;
    assert_eq!(reads(&one, "anna").await.as_deref(), Some("over a network"));
    let sealed = "select bool_and(ssl), count(*) from pg_stat_ssl join pg_stat_activity using (pid) \
                  where application_name = 'kring'";
    assert_eq!(house.sql(sealed), "t|3");
    one.close().await.unwrap();
    house.server.stop();
}

/// Whoever says so gets it: there are networks that seal everything themselves.
#[tokio::test(flavor = "multi_thread")]
async fn in_the_clear_only_where_the_connection_string_says_so() {
    let Some(server) = Server::start() else {
        return;
    };
    let house = House::on(Box::leak(Box::new(server)));
    let address = house.server.listen();
    let one = machine(&house, address, NAME, "sslmode=disable").leads();
    writes(&one, "anna", "in the clear").await;
    let in_the_clear = "select bool_or(ssl) from pg_stat_ssl join pg_stat_activity using (pid) \
                        where application_name = 'kring'";
    assert_eq!(house.sql(in_the_clear), "f");
    one.close().await.unwrap();
    house.server.stop();
}

//! The servers that a connection string names, each by itself: one that lets nobody in, and does not say so either, must not
//! keep anybody from the next one.

use tokio_postgres::Config;
use tokio_postgres::config::Host;

use crate::StoreError;

/// What the connection string says, for each server.
pub(super) fn each(all: &Config) -> Result<Vec<Config>, StoreError> {
    let (hosts, addresses, ports) = (all.get_hosts(), all.get_hostaddrs(), all.get_ports());
    let servers = hosts.len().max(addresses.len());
    let fits = |many: usize, one: usize| many <= one || many == servers;
    let both_named = hosts.is_empty() || addresses.is_empty() || hosts.len() == addresses.len();
    if !fits(ports.len(), 1) || !both_named {
        return Err(StoreError::DatabaseUnclear);
    }
    let each = (0..servers).map(|number| {
        let mut one = without_servers(all);
        match hosts.get(number) {
            Some(Host::Tcp(name)) => drop(one.host(name)),
            Some(Host::Unix(folder)) => drop(one.host_path(folder)),
            None => {}
        }
        if let Some(address) = addresses.get(number) {
            one.hostaddr(*address);
        }
        if let Some(port) = ports.get(number).or(ports.first()) {
            one.port(*port);
        }
        one
    });
    Ok(each.collect())
}

fn without_servers(all: &Config) -> Config {
    let mut one = Config::new();
    if let Some(user) = all.get_user() {
        one.user(user);
    }
    if let Some(password) = all.get_password() {
        one.password(password);
    }
    if let Some(name) = all.get_dbname() {
        one.dbname(name);
    }
    if let Some(options) = all.get_options() {
        one.options(options);
    }
    if let Some(name) = all.get_application_name() {
        one.application_name(name);
    }
    if let Some(timeout) = all.get_connect_timeout() {
        one.connect_timeout(*timeout);
    }
    if let Some(timeout) = all.get_tcp_user_timeout() {
        one.tcp_user_timeout(*timeout);
    }
    if let Some(interval) = all.get_keepalives_interval() {
        one.keepalives_interval(interval);
    }
    if let Some(retries) = all.get_keepalives_retries() {
        one.keepalives_retries(retries);
    }
    one.ssl_mode(all.get_ssl_mode())
        .ssl_negotiation(all.get_ssl_negotiation())
        .keepalives(all.get_keepalives())
        .keepalives_idle(all.get_keepalives_idle())
        .target_session_attrs(all.get_target_session_attrs())
        .channel_binding(all.get_channel_binding());
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_server_has_its_own_port_and_all_that_is_said_of_all() {
        let all = "host=one,two port=5432,5433 user=kring password=hush dbname=house";
        let servers = each(&all.parse().unwrap()).unwrap();
        let told: Vec<_> = servers
            .iter()
            .map(|one| (one.get_hosts().to_vec(), one.get_ports().to_vec()))
            .collect();
        let host = |name: &str| vec![Host::Tcp(name.to_owned())];
        assert_eq!(told, [(host("one"), vec![5432]), (host("two"), vec![5433])]);
        assert!(
            servers
                .iter()
                .all(|one| one.get_password() == Some(b"hush"))
        );
        let all = "host=one,two port=5432,5433,5434";
        assert_eq!(
            each(&all.parse().unwrap()),
            Err(StoreError::DatabaseUnclear)
        );
    }
}

//! The ruling on a model: which one the owner lets draft for her, and where it stands. None, until she says so.
//!
//! A model stands on this machine or in a network of the owner's own, by its number: a name could lead anywhere, and
//! what is sent goes unlocked over the wire. Anything else is no address of a model, whoever wrote it into a book.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use rusqlite::Connection;

use crate::Error;
use crate::change::Change;
use crate::rulings;

/// The subject and the key of the ruling; its value is address and name, and empty for none.
const MODEL: &str = "model";

/// What stands after the host where the owner names no path: where such servers answer.
const USUAL_PATH: &str = "/v1";

/// A model the owner may ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Model {
    pub(crate) server: Server,
    /// What the server calls it.
    pub(crate) name: String,
}

/// Where a model answers: plain HTTP to this machine or to a private network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Server {
    /// Host and port.
    pub(crate) host: String,
    path: String,
}

impl Server {
    /// Reads an address such as `http://127.0.0.1:11434/v1`; `None` for one that is not the owner's own.
    pub(crate) fn parse(raw: &str) -> Option<Self> {
        let rest = raw.trim().trim_end_matches('/').strip_prefix("http://")?;
        let (authority, path) = rest.find('/').map_or((rest, USUAL_PATH), |at| rest.split_at(at));
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "/-_.~".contains(c);
        if !path.chars().all(is_plain) {
            return None;
        }
        Some(Self { host: own_host(authority)?, path: path.to_owned() })
    }

    /// The address, as it was understood.
    pub(crate) fn url(&self) -> String {
        format!("http://{}{}", self.host, self.path)
    }
}

/// Host and port, if the host can't be anybody else's.
fn own_host(authority: &str) -> Option<String> {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port.parse::<u16>().ok()?)),
        _ => (authority, None),
    };
    let host = match host.strip_prefix('[') {
        Some(rest) => {
            rest.strip_suffix(']')?.parse().ok().filter(is_own_v6).map(|ip| format!("[{ip}]"))
        }
        None if host.eq_ignore_ascii_case("localhost") => Some("localhost".to_owned()),
        None => host.parse().ok().filter(|ip| is_own_v4(*ip)).map(|ip: Ipv4Addr| ip.to_string()),
    }?;
    Some(port.map_or_else(|| host.clone(), |port| format!("{host}:{port}")))
}

fn is_own_v4(ip: Ipv4Addr) -> bool {
    ip.is_loopback() || ip.is_private()
}

fn is_own_v6(ip: &Ipv6Addr) -> bool {
    IpAddr::V6(*ip).is_loopback() || ip.is_unique_local()
}

/// Rules.
pub(crate) fn rule(change: &Change<'_>, model: Option<&Model>) -> Result<(), Error> {
    let value = model.map(|model| format!("{} {}", model.server.url(), model.name));
    rulings::rule(change, MODEL, MODEL, &value.unwrap_or_default())
}

/// The model that may be asked, where there is one.
pub(crate) fn own(book: &Connection) -> Result<Option<Model>, Error> {
    let rulings = rulings::newest(rulings::about(book, MODEL)?);
    Ok(rulings
        .into_iter()
        .find(|ruling| ruling.key == MODEL)
        .and_then(|ruling| read(&ruling.value)))
}

fn read(value: &str) -> Option<Model> {
    let (url, name) = value.split_once(' ')?;
    Some(Model { server: Server::parse(url)?, name: name.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::Server;

    #[track_caller]
    fn check(raw: &str, understood: Option<&str>) {
        assert_eq!(Server::parse(raw).map(|server| server.url()).as_deref(), understood, "{raw}");
    }

    #[test]
    fn a_model_stands_on_this_machine_or_in_a_private_network() {
        check("http://127.0.0.1:11434/v1/", Some("http://127.0.0.1:11434/v1"));
        check("http://localhost:8080", Some("http://localhost:8080/v1"));
        check("http://192.168.1.20:1234/api/v1", Some("http://192.168.1.20:1234/api/v1"));
        check("http://10.0.0.7", Some("http://10.0.0.7/v1"));
        check("http://[::1]:9000", Some("http://[::1]:9000/v1"));
        check("http://[fd00::2]", Some("http://[fd00::2]/v1"));
    }

    #[test]
    fn any_other_address_is_none() {
        let elsewhere = [
            "https://127.0.0.1:11434/v1",
            "http://models.example/v1",
            "http://203.0.113.7/v1",
            "http://[2001:db8::1]/v1",
            "http://[::ffff:203.0.113.7]/v1",
            "http://0.0.0.0/v1",
            "http://169.254.169.254/v1",
            "http://127.0.0.1@models.example/v1",
            "http://127.0.0.1:80@models.example/v1",
            "http://127.0.0.1:99999/v1",
            "http://127.0.0.1/v1?to=models.example",
            "http://127.0.0.1\\@models.example",
            "http://localhost.models.example",
            "127.0.0.1:11434",
            "",
        ];
        for raw in elsewhere {
            check(raw, None);
        }
    }
}

//! `serve` from outside: where it listens, whom it answers, and whom it does not.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Child;

use super::program::Desk;

/// A server, ended with the test.
pub(super) struct Server {
    child: Child,
    pub(super) address: SocketAddr,
}

impl Server {
    pub(super) fn start(desk: &Desk) -> Self {
        let mut child = desk.command(&["serve", "--port", "0"]).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.split_whitespace().find(|word| word.starts_with("http://")).unwrap();
        let address = url.trim_start_matches("http://").trim_end_matches('/').parse().unwrap();
        Self { child, address }
    }

    /// Sends a request with these lines at its head, and gives the whole answer.
    pub(super) fn ask(&self, request: &str, head: &[&str]) -> String {
        self.send(request, head, "")
    }

    /// The same with a body, if there is one.
    pub(super) fn send(&self, request: &str, head: &[&str], body: &str) -> String {
        let mut stream = TcpStream::connect(self.address).unwrap();
        let head: String = head.iter().map(|line| format!("{line}\r\n")).collect();
        let length = match body.len() {
            0 => String::new(),
            n => format!("Content-Length: {n}\r\n"),
        };
        let request =
            format!("{request} HTTP/1.1\r\n{head}{length}Connection: close\r\n\r\n{body}");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[track_caller]
fn check(answer: &str, refused: bool) {
    let status = answer.lines().next().unwrap_or_default();
    assert_eq!(status.starts_with("HTTP/1.1 4"), refused, "{status}");
}

#[test]
fn the_pages_are_for_this_machine_and_its_own_browser() {
    let desk = Desk::furnished();
    let zoe = desk.invitation_of("Zoe Muster");
    let server = Server::start(&desk);
    assert!(server.address.ip().is_loopback(), "{}", server.address);
    // Bound to that one address only, so that not even another name of this machine reaches it.
    assert!(TcpStream::connect(("127.0.0.2", server.address.port())).is_err());

    let host = format!("Host: {}", server.address);
    let home = server.ask("GET /", &[&host]);
    check(&home, false);
    assert!(home.contains("<html") && home.contains("content-security-policy"), "{home}");

    check(&server.ask("GET /", &["Host: evil.example"]), true);
    let decision = format!("POST /invitations/{zoe}/decision");
    for origin in ["Origin: http://evil.example", "Origin: null"] {
        let body = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 0"];
        check(&server.ask(&decision, &[&[host.as_str(), origin][..], &body].concat()), true);
    }
    assert_eq!(desk.json(&["log"])["ops"].as_array().unwrap().len(), 1, "nothing was decided");
}

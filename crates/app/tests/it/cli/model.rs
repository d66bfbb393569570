//! A model of the owner's from outside: nothing is asked until she says so, and then exactly what was shown.
//!
//! The model is a small server on loopback that says one thing and remembers what it was asked.

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};

use serde_json::{Value, json};

use super::page::Server;
use super::program::Desk;

/// Whom the owner would like to know.
const WISHED: [&str; 4] = ["draft", "zoe-muster", "--outcome", "invite"];

struct Model {
    listener: TcpListener,
    url: String,
}

impl Model {
    /// A model that listens, and a book whose owner named it.
    fn named_in(desk: &Desk) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/v1", listener.local_addr().unwrap());
        desk.say(&["model", &url, "invented"]);
        Self { listener, url }
    }

    /// Answers whoever comes next, while `meanwhile` is done: what it was asked, and what came of it.
    fn answer<T>(&self, answer: &str, meanwhile: impl FnOnce() -> T) -> (String, T) {
        std::thread::scope(|scope| {
            let asked = scope.spawn(|| {
                let (mut stream, _) = self.listener.accept().unwrap();
                let asked = request(&mut stream);
                stream.write_all(answer.as_bytes()).unwrap();
                asked
            });
            let came = meanwhile();
            (asked.join().unwrap(), came)
        })
    }

    /// Holds that nobody came.
    #[track_caller]
    fn was_left_alone(&self) {
        self.listener.set_nonblocking(true).unwrap();
        let came = self.listener.accept();
        assert_eq!(came.unwrap_err().kind(), ErrorKind::WouldBlock, "somebody asked the model");
        self.listener.set_nonblocking(false).unwrap();
    }
}

/// A whole request: its body.
fn request(stream: &mut TcpStream) -> String {
    let mut asked = String::new();
    let mut chunk = [0; 4096];
    loop {
        let n = stream.read(&mut chunk).unwrap();
        assert!(n > 0, "the request broke off: {asked}");
        asked += std::str::from_utf8(&chunk[..n]).unwrap();
        let Some((head, body)) = asked.split_once("\r\n\r\n") else { continue };
        let head = head.to_lowercase();
        let length = head.split("content-length: ").nth(1).unwrap().lines().next().unwrap();
        if body.len() == length.parse::<usize>().unwrap() {
            return body.to_owned();
        }
    }
}

fn proposing(text: &str) -> String {
    let body =
        json!({"choices": [{"message": {"role": "assistant", "content": text}}]}).to_string();
    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&WISHED[..], more].concat()
}

#[test]
fn no_model_is_asked_by_a_book_that_names_none() {
    let desk = Desk::furnished();
    assert_eq!(desk.json(&["model"])["url"], Value::Null);
    assert_eq!(desk.json(&WISHED)["asking"], Value::Null);
    for asking in ["--show", "--model"] {
        let said = desk.run(&with(&[asking]));
        assert_eq!(said.status, Some(1), "{}", said.out);
    }
    let server = Server::start(&desk);
    let host = format!("Host: {}", server.address);
    let page = server.ask("GET /people/zoe-muster/draft", &[&host]);
    assert!(page.contains("<textarea") && !page.contains("asking"), "{page}");
}

#[test]
fn a_model_is_sent_to_the_letter_what_was_shown_and_only_when_asked() {
    let desk = Desk::furnished();
    let model = Model::named_in(&desk);
    let draft = desk.json(&WISHED);
    let shown = desk.say(&with(&["--show"]));
    model.was_left_alone();

    let long = "Dear Zoe ".repeat(30);
    let (asked, proposal) = model.answer(&proposing(&long), || desk.json(&with(&["--model"])));
    assert_eq!(shown, format!("POST {}/chat/completions\n{asked}\n", model.url));
    assert_eq!(draft["asking"]["body"], asked);
    let sent: Value = serde_json::from_str(&asked).unwrap();
    assert_eq!(sent["messages"][1]["content"], draft["text"]);
    assert_eq!((&proposal["characters"], &proposal["limit"]), (&json!(200), &json!(200)));
    assert_eq!(desk.json(&WISHED)["text"], draft["text"], "nothing was kept");

    desk.say(&["model", "--off"]);
    assert_eq!(desk.run(&with(&["--model"])).status, Some(1));
    desk.say(&["undo"]);
    assert_eq!(desk.json(&["model"])["url"], model.url);
    model.was_left_alone();
}

#[test]
fn the_button_of_a_page_sends_what_the_page_showed_or_nothing() {
    let desk = Desk::furnished();
    let model = Model::named_in(&desk);
    let seen = desk.json(&WISHED)["asking"]["seen"].as_str().unwrap().to_owned();
    let server = Server::start(&desk);
    let host = format!("Host: {}", server.address);
    let origin = format!("Origin: http://{}", server.address);
    let form = "Content-Type: application/x-www-form-urlencoded";
    let page = "/people/zoe-muster/draft?outcome=invite";
    let press = |seen: &str| {
        let body = format!("seen={seen}");
        server.send(&format!("POST {page}"), &[&host, &origin, form], &body)
    };

    let before = server.ask(&format!("GET {page}"), &[&host]);
    assert!(before.contains(&format!("value=\"{seen}\"")), "{before}");
    assert!(press("0123456789abcdef").starts_with("HTTP/1.1 409"));
    model.was_left_alone();

    let (asked, after) = model.answer(&proposing("Buongiorno & <b>"), || press(&seen));
    let escaped = asked.replace('&', "&amp;").replace('"', "&quot;");
    assert!(before.contains(&format!("<pre>{escaped}</pre>")), "{before}\n{asked}");
    assert!(after.contains("Buongiorno &amp; &lt;b&gt;</textarea>"), "{after}");

    let no = "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n";
    let (_, after) = model.answer(no, || press(&seen));
    assert!(after.starts_with("HTTP/1.1 200") && after.contains("role=\"alert\""), "{after}");
    let box_of = |page: &str| {
        page.split("<textarea").nth(1).unwrap().split("</textarea").next().unwrap().to_owned()
    };
    assert_eq!(box_of(&after), box_of(&before), "the draft is as it was");
}

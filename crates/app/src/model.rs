//! The one door to the outside: asks the owner's model for a draft, when she has pressed the button for it.
//!
//! What is sent was made by the book and shown before (`book::views::model`), and is sent to the letter, to an address the
//! book has checked to be the owner's own. No redirect is followed, no proxy used, nothing tried twice. No other file opens
//! a connection, and a test holds that: `docs/decisions/0022-a-model-when-asked.md`.

use std::time::Duration;

use book::views::draft::Draft;
use book::views::model::{Asking, Proposal};
use people::Say;

/// The variable that holds the key, where the owner's server wants one. No book ever does.
const KEY: &str = "CERCHIA_MODEL_KEY";

/// On what terms a model is asked.
pub(crate) struct Terms {
    /// What the server knows the owner by.
    key: Option<String>,
    /// How long the whole may take. A model on a small machine needs its time.
    wait: Duration,
    /// The longest answer that is read, in bytes: a draft of 8,000 characters with room around it.
    most_bytes: u64,
}

impl Terms {
    /// The usual ones, with the key of this machine.
    #[expect(clippy::disallowed_methods, reason = "the face is where the environment is read")]
    pub(crate) fn usual() -> Self {
        let key = std::env::var(KEY).ok().filter(|key| !key.is_empty());
        Self { key, wait: Duration::from_secs(120), most_bytes: 262_144 }
    }
}

/// Why there is no proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nobody answers there.
    Unreachable,
    /// It took too long.
    Slow,
    /// The server points elsewhere, where nothing is sent.
    Redirected,
    /// The server says no, with this status.
    Refused(u16),
    /// The answer is longer than any draft.
    TooLong,
    /// The answer holds no text.
    Unreadable,
}

impl Fault {
    /// The sentence for it.
    pub(crate) fn say(&self, host: &str) -> Say {
        let say = match self {
            Self::Unreachable => Say::new("model-unreachable"),
            Self::Slow => Say::new("model-slow"),
            Self::Redirected => Say::new("model-redirected"),
            Self::Refused(status) => Say::new("model-refused").text("status", status.to_string()),
            Self::TooLong => Say::new("model-too-long"),
            Self::Unreadable => Say::new("model-unreadable"),
        };
        say.text("host", host)
    }
}

/// Asks the model and reads its proposal for a draft.
pub(crate) fn ask(draft: &Draft, asking: &Asking, terms: &Terms) -> Result<Proposal, Fault> {
    let answer = post(&asking.url, &asking.body, terms)?;
    draft.proposal(&answer).ok_or(Fault::Unreadable)
}

fn post(url: &str, body: &str, terms: &Terms) -> Result<Vec<u8>, Fault> {
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(terms.wait))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .proxy(None)
        .user_agent("cerchia");
    let agent: ureq::Agent = config.build().into();
    let mut request = agent.post(url).header("content-type", "application/json");
    if let Some(key) = &terms.key {
        request = request.header("authorization", format!("Bearer {key}"));
    }
    let mut answer = request.send(body).map_err(|error| fault(&error))?;
    match answer.status().as_u16() {
        200 => {}
        300..400 => return Err(Fault::Redirected),
        status => return Err(Fault::Refused(status)),
    }
    let body = answer.body_mut().with_config().limit(terms.most_bytes).read_to_vec();
    body.map_err(|error| fault(&error))
}

/// What went wrong on the way. Nearly all of it is that nobody answers as a server should.
fn fault(error: &ureq::Error) -> Fault {
    match error {
        ureq::Error::Timeout(_) => Fault::Slow,
        ureq::Error::BodyExceedsLimit(_) => Fault::TooLong,
        _ => Fault::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::thread::JoinHandle;
    use std::time::Duration;

    use super::{Fault, Terms, post};

    const BODY: &str = "{\n  \"model\": \"invented\"\n}";

    /// A server on loopback that says one thing to one request, and what it was asked.
    fn server(answer: Vec<u8>, stays: bool) -> (String, JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/v1/chat/completions", listener.local_addr().unwrap());
        let asked = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = Vec::new();
            let mut chunk = [0; 1024];
            while !asked.ends_with(BODY.as_bytes()) {
                let n = stream.read(&mut chunk).unwrap();
                assert!(n > 0, "the request broke off");
                asked.extend_from_slice(&chunk[..n]);
            }
            // Whoever asked may have hung up already.
            drop(stream.write_all(&answer));
            if stays {
                // Until the other side hangs up.
                drop(stream.read(&mut chunk));
            }
            String::from_utf8(asked).unwrap()
        });
        (url, asked)
    }

    fn answering(head: &str, body: &str) -> Vec<u8> {
        let length = body.len();
        format!("HTTP/1.1 {head}\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes()
    }

    fn terms() -> Terms {
        Terms { key: None, wait: Duration::from_secs(30), most_bytes: 1_000 }
    }

    #[track_caller]
    fn check(answer: Vec<u8>, said: &Result<Vec<u8>, Fault>) {
        let (url, asked) = server(answer, false);
        assert_eq!(post(&url, BODY, &terms()), *said);
        assert!(asked.join().unwrap().ends_with(BODY));
    }

    #[test]
    fn the_body_is_sent_to_the_letter_and_without_a_key_there_is_none() {
        let (url, asked) = server(answering("200 OK", "well"), false);
        assert_eq!(post(&url, BODY, &terms()), Ok(b"well".to_vec()));
        let asked = asked.join().unwrap().to_lowercase();
        let (head, body) = asked.split_once("\r\n\r\n").unwrap();
        assert_eq!(body, BODY);
        assert!(head.starts_with("post /v1/chat/completions http/1.1"), "{head}");
        assert!(!head.contains("authorization"), "{head}");
    }

    #[test]
    fn a_key_goes_into_the_head_alone() {
        let (url, asked) = server(answering("200 OK", "well"), false);
        let terms = Terms { key: Some("invented-key".to_owned()), ..terms() };
        assert_eq!(post(&url, BODY, &terms), Ok(b"well".to_vec()));
        let asked = asked.join().unwrap();
        assert!(asked.to_lowercase().contains("authorization: bearer invented-key"), "{asked}");
        assert!(asked.ends_with(BODY));
    }

    #[test]
    fn a_redirect_is_not_followed() {
        let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
        elsewhere.set_nonblocking(true).unwrap();
        let address = elsewhere.local_addr().unwrap();
        for status in ["302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
            let head = format!("{status}\r\nLocation: http://{address}/");
            check(answering(&head, ""), &Err(Fault::Redirected));
        }
        assert!(elsewhere.accept().is_err(), "somebody came");
    }

    #[test]
    fn a_server_that_says_no_is_quoted_by_its_status() {
        check(answering("401 Unauthorized", "{}"), &Err(Fault::Refused(401)));
        check(answering("500 Oh", "{}"), &Err(Fault::Refused(500)));
    }

    #[test]
    fn an_answer_that_does_not_end_is_cut_off() {
        check(answering("200 OK", &"x".repeat(2_000)), &Err(Fault::TooLong));
        let endless = format!("HTTP/1.1 200 OK\r\n\r\n{}", "x".repeat(100_000));
        check(endless.into_bytes(), &Err(Fault::TooLong));
    }

    #[test]
    fn a_broken_answer_is_nobody_who_answers() {
        check(b"hello?\r\n\r\n".to_vec(), &Err(Fault::Unreachable));
        check(Vec::new(), &Err(Fault::Unreachable));
        let short = b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nx".to_vec();
        check(short, &Err(Fault::Unreachable));
    }

    #[test]
    fn who_never_answers_is_too_slow() {
        let (url, asked) = server(Vec::new(), true);
        let terms = Terms { wait: Duration::from_millis(300), ..terms() };
        assert_eq!(post(&url, BODY, &terms), Err(Fault::Slow));
        asked.join().unwrap();
    }

    #[test]
    fn nobody_there_is_said() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/v1", listener.local_addr().unwrap());
        drop(listener);
        assert_eq!(post(&url, BODY, &terms()), Err(Fault::Unreachable));
    }
}

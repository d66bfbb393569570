//! The book as a whole: what is promised of importing, undoing, forgetting and showing, on real files
//! in a folder of the test's own.
//!
//! Every archive is invented and written where it is read, so that a test shows all it rests on. What
//! one file of a source means is tested in `sources`, what follows from facts in `people`.

#![expect(clippy::disallowed_methods, reason = "tests write the archives they import")]

mod asking;
mod carry;
mod closeness;
mod criteria;
mod derived;
mod desk;
mod export;
mod forget;
mod give;
mod goals;
mod hostile;
mod houses;
mod identity;
mod import;
mod jottings;
mod keep;
mod later;
mod let_go;
mod likeness;
mod network;
mod order;
mod pasted;
mod promises;
mod rulings;
mod search;
mod sources;
mod statements;
mod storage;
mod undo;

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::civil::{Date, date};
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;

use crate::views::imports::Report;
use crate::views::invitations::State;
use crate::{Book, Error, Now, ops, views};

/// The day everything is judged for.
const TODAY: Date = date(2024, 6, 30);

fn now() -> Now {
    Now { at: "2024-06-30T08:00:00Z".parse().unwrap(), today: TODAY }
}

/// A folder of the test's own, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("cerchia-{}-{next}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// The files of an export as a zip.
    fn zip(&self, name: &str, files: &Files) -> PathBuf {
        self.write(name, zipped(files))
    }

    /// The files of an export in a folder.
    fn unpacked(&self, name: &str, files: &Files) -> PathBuf {
        for (path, text) in files {
            self.write(&format!("{name}/{path}"), text);
        }
        self.path(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap_or_default();
    }
}

/// Files of an export: path and text.
type Files = Vec<(String, String)>;

fn zipped(files: &Files) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in files {
        zip.start_file(path.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn connections(rows: &[&str]) -> (String, String) {
    let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
    ("Connections.csv".to_owned(), csv(header, rows))
}

fn invitations(rows: &[&str]) -> (String, String) {
    let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";
    ("Invitations.csv".to_owned(), csv(header, rows))
}

/// Invitations of the months of 2023 in which LinkedIn wrote numbers instead of addresses.
fn numbered_invitations(rows: &[&str]) -> (String, String) {
    let header = "From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn";
    ("Invitations.csv".to_owned(), csv(header, rows))
}

fn messages(rows: &[&str]) -> (String, String) {
    let header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";
    ("messages.csv".to_owned(), csv(header, rows))
}

fn profile() -> (String, String) {
    let row = "Marta,Colli,,Torino,,Editor,,Publishing,Torino,,,";
    let header = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites";
    ("Profile.csv".to_owned(), csv(header, &[row]))
}

fn csv(header: &str, rows: &[&str]) -> String {
    format!("{header}\n{}\n", rows.join("\n"))
}

/// A row of the connections: given name, family name, slug, employer, role, day.
fn connected(person: &str, slug: &str, work: &str, on: &str) -> String {
    let (first, last) = person.split_once(' ').unwrap();
    format!("{first},{last},https://www.linkedin.com/in/{slug},,{work},{on}")
}

/// A row of an invitation received.
fn received(person: &str, slug: &str, at: &str, note: &str) -> String {
    format!(
        "{person},Marta Colli,\"{at}\",\"{note}\",INCOMING,https://www.linkedin.com/in/{slug},https://www.linkedin.com/in/marta-colli"
    )
}

/// A row of a message to or from the owner.
fn wrote(from: (&str, &str), to: (&str, &str), at: &str, text: &str) -> String {
    let ((from, from_slug), (to, to_slug)) = (from, to);
    format!(
        "2-{from_slug}{to_slug},,{from},https://www.linkedin.com/in/{from_slug},{to},https://www.linkedin.com/in/{to_slug},{at} UTC,,{text},INBOX"
    )
}

const MARTA: (&str, &str) = ("Marta Colli", "marta-colli");
const ADA: (&str, &str) = ("Ada Rossi", "ada-rossi");
const BRUNO: (&str, &str) = ("Bruno Neri", "bruno-neri");

/// A small export that has something in every view, as it stood one day.
fn export() -> Files {
    vec![
        profile(),
        connections(&[
            &connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020"),
            &connected("Bruno Neri", "bruno-neri", "Beta,Editor", "06 Mar 2021"),
            &connected("Carla Bassi", "carla-bassi", "Acme,Buyer", "07 Mar 2022"),
            ",,,,,,08 Mar 2022",
        ]),
        invitations(&[
            &received(
                "Dario Fabbri",
                "dario-fabbri",
                "5/1/24, 9:07 AM",
                "Ciao Marta, ci siamo visti a Torino",
            ),
            &received("Elsa Gatti", "elsa-gatti", "5/2/24, 9:07 AM", ""),
            &received("Ada Rossi", "ada-rossi", "3/4/20, 9:07 AM", ""),
            "Marta Colli,Fulvio Greco,\"5/3/24, 9:07 AM\",,OUTGOING,https://www.linkedin.com/in/marta-colli,https://www.linkedin.com/in/fulvio-greco",
        ]),
        messages(&[
            &wrote(ADA, MARTA, "2024-03-05 10:12:00", "Volentieri a domani"),
            &wrote(MARTA, ADA, "2024-03-05 10:11:00", "Ciao Ada un caffe"),
            &wrote(ADA, MARTA, "2023-03-05 10:12:00", "Buon anno"),
            &wrote(MARTA, ADA, "2023-03-06 10:12:00", "Grazie anche a te"),
            &wrote(BRUNO, MARTA, "2022-03-05 10:12:00", "Un saluto"),
        ]),
    ]
}

/// A book with these imported one after the other.
#[track_caller]
fn book_of(paths: &[&Path]) -> Book {
    let mut book = Book::in_memory().unwrap();
    for path in paths {
        import(&mut book, path).unwrap();
    }
    book
}

fn import(book: &mut Book, path: &Path) -> Result<Report, Error> {
    ops::import(book, &[path.to_owned()], now(), &|_| ())
}

/// Everything the views show, as the faces send it.
fn shown(book: &Book) -> Value {
    let people = everybody(book);
    let each = people.people.iter().map(|person| {
        let mut whole = views::person(book, &person.id, TODAY).unwrap();
        // A word that another takes back leaves nothing but its place in the log, and there it stays.
        whole.timeline.retain(|moment| moment.kind != "decision");
        json!({
            "person": whole,
            "facts": views::facts(book, &person.id).unwrap(),
        })
    });
    json!({
        "each": each.collect::<Vec<_>>(),
        "today": views::today(book, TODAY).unwrap(),
        "desk": desk(book),
        "questions": views::questions(book).unwrap(),
        "stances": views::stances(book).unwrap(),
        "triage": views::triage(book).unwrap(),
        "suggestions": pairs(book),
        "network": views::network(book, TODAY).unwrap(),
        "let_go": views::let_go::Pile::ALL.map(|pile| parted(book, pile)),
        "give": views::give(book, TODAY).unwrap(),
        "todo": views::todo(book).unwrap(),
        "asks": asks(book),
        "wishes": views::wishes(book, None, TODAY).unwrap(),
        "people": people,
    })
}

/// Everybody in a pile of connections to let go.
fn parted(book: &Book, pile: views::let_go::Pile) -> views::let_go::LetGo {
    let ask = views::let_go::Ask { pile, from: 0, limit: 0 };
    views::let_go(book, ask, TODAY).unwrap()
}

/// Whom to turn to, for each of the questions.
fn asks(book: &Book) -> Vec<views::ask::Ask> {
    let ask = |question| {
        let (about, to) = (Some("engineer"), Some("Acme"));
        let wanted = views::ask::Wanted { question, about, to, otherwise: None };
        // In some books nobody is at that employer.
        views::ask(book, wanted, TODAY).ok()
    };
    people::scenario::ask::Question::ALL.into_iter().filter_map(ask).collect()
}

fn everybody(book: &Book) -> views::people::People {
    views::people(book, &views::people::Ask::default()).unwrap()
}

fn desk(book: &Book) -> views::invitations::Invitations {
    let ask = views::invitations::Ask { state: State::All, ..views::invitations::Ask::default() };
    views::invitations(book, &ask, TODAY).unwrap()
}

fn pairs(book: &Book) -> views::suggestions::Suggestions {
    views::suggestions(book, &views::suggestions::Ask::default()).unwrap()
}

/// The received invitation of a person.
#[track_caller]
fn invitation_of(book: &Book, name: &str) -> views::invitations::Invitation {
    let desk = desk(book);
    let mut of = desk.invitations.into_iter().filter(|invitation| invitation.name == name);
    let found = of.next().unwrap_or_else(|| panic!("no invitation of {name}"));
    assert!(of.next().is_none(), "{name} invited more than once");
    found
}

fn person(book: &Book, reference: &str) -> views::person::Person {
    views::person(book, reference, TODAY).unwrap()
}

fn names(book: &Book) -> Vec<String> {
    let mut names: Vec<String> =
        everybody(book).people.into_iter().map(|person| person.name).collect();
    names.sort();
    names
}

/// What changed about a person: kind, before and after.
fn events_of(book: &Book, reference: &str) -> Vec<String> {
    let person = person(book, reference);
    person
        .events
        .iter()
        .map(|event| {
            let args = serde_json::to_value(&event.says).unwrap();
            let text = |name: &str| args["args"][name].as_str().unwrap_or_default().to_owned();
            format!("{} {} > {}", event.kind, text("was"), text("became"))
        })
        .collect()
}

/// Two books show the same; of a difference, the first place is told.
#[track_caller]
fn assert_same(left: &Value, right: &Value) {
    if let Some(place) = difference(left, right, "") {
        panic!("the views differ at {place}");
    }
}

fn difference(left: &Value, right: &Value, place: &str) -> Option<String> {
    match (left, right) {
        (Value::Object(a), Value::Object(b)) if a.len() == b.len() => {
            a.iter().find_map(|(key, value)| {
                difference(value, b.get(key).unwrap_or(&Value::Null), &format!("{place}/{key}"))
            })
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let mut both = a.iter().zip(b).enumerate();
            both.find_map(|(at, (a, b))| difference(a, b, &format!("{place}/{at}")))
        }
        _ if left == right => None,
        _ => Some(format!("{place}: {left} and {right}")),
    }
}

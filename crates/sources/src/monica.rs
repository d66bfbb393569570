//! Monica's export as JSON; see `docs/formats/monica.md`.
//!
//! Monica is a diary of people: what stands in it the owner wrote herself, so a call or a meeting in it
//! was one.

use std::collections::BTreeMap;
use std::io::Read as _;

use jiff::Timestamp;
use jiff::civil::Date;
use people::digest::Digest;
use people::fact::{Birthday, Body};
use people::handle::Profile;
use people::{Side, Via, What, When, name};
use serde_json::Value;

use crate::Source;
use crate::contact::{Contact, Contacts};
use crate::files::Files;
use crate::json;
use crate::out::{Document, Out};
use crate::page::Page;

/// Reads Monica's export.
#[derive(Debug)]
pub struct Monica;

impl Source for Monica {
    fn name(&self) -> &'static str {
        "monica"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        (0..files.paths().len()).filter(|index| is_export(files, *index)).collect()
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        for (index, path) in files.paths().iter().enumerate() {
            out.document(Document { file: path.clone(), kind: "monica", exported_on: None });
            let mut page = Page::new(path, out);
            let mut contacts = Contacts::default();
            match files.open(index).and_then(json::text) {
                Ok(text) => {
                    let read = json::each(&text, |entry| {
                        if entry.key == "account" {
                            take(&entry.value, &mut contacts, &mut page);
                        }
                    });
                    if let Err(broken) = read {
                        page.problem(broken.line, "the file ends here: it is damaged", "");
                    }
                }
                Err(error) => {
                    page.problem(0, "the file could not be opened", &error.to_string());
                }
            }
            contacts.put_down(&mut page);
        }
    }
}

/// A JSON file that begins with the version of the program and names it.
fn is_export(files: &dyn Files, index: usize) -> bool {
    let mut head = Vec::new();
    let has = |head: &[u8], word: &str| memchr::memmem::find(head, word.as_bytes()).is_some();
    files.paths()[index].to_lowercase().ends_with(".json")
        && files.open(index).is_ok_and(|file| file.take(2 << 10).read_to_end(&mut head).is_ok())
        && has(&head, "\"app_version\"")
        && has(&head, "\"account\"")
}

/// Takes the contacts of an account; a contact's line is its place among them.
fn take(account: &Value, contacts: &mut Contacts, page: &mut Page<'_>) {
    let people: Vec<&Value> = collection(account, "contact").collect();
    let mut attended: BTreeMap<&str, u32> = BTreeMap::new();
    for person in &people {
        for activity in collection(person, "activity").filter_map(Value::as_str) {
            *attended.entry(activity).or_default() += 1;
        }
    }
    let activities: BTreeMap<&str, When> = collection(account, "activity")
        .filter_map(|activity| {
            Some((text(activity, "uuid")?, when(property(activity, "happened_at"))))
        })
        .collect();
    for (line, person) in (1..).zip(people) {
        let mut contact = contact(person, line);
        for activity in collection(person, "activity").filter_map(Value::as_str) {
            let met = What::Met {
                others: attended.get(activity).copied().unwrap_or(1),
                thread: Digest::of(&["monica", activity]),
                seconds: None,
            };
            let when = activities.get(activity).copied().unwrap_or(When::Unknown);
            contact.events.push((when, met));
        }
        contacts.push(contact, page);
    }
}

fn contact(person: &Value, line: u64) -> Contact {
    let words = |member: &str| text(property(person, ""), member).unwrap_or_default().to_owned();
    let parts = ["first_name", "middle_name", "last_name"].map(words);
    let fields: Vec<&str> = collection(person, "contact_field")
        .filter_map(|field| property(field, "data").as_str())
        .collect();
    let notes: Vec<&str> =
        collection(person, "note").filter_map(|note| property(note, "body").as_str()).collect();
    let mut contact = Contact {
        line,
        name: name::tidy(&parts.join(" ")),
        also_named: vec![words("nickname")],
        profiles: fields.iter().filter_map(|field| Profile::parse(field)).collect(),
        employer: words("company"),
        role: words("job"),
        headline: words("description"),
        born: born(property(person, "birthdate")),
        notes: notes.join("\n\n"),
        place: collection(person, "address").next().map(place).unwrap_or_default(),
        lists: tags(person),
        ..Contact::default()
    };
    for field in fields.iter().filter(|field| Profile::parse(field).is_none()) {
        if field.contains('@') && !field.contains("://") {
            contact.emails.push((*field).to_owned());
        } else if field.chars().filter(char::is_ascii_digit).count() > 5 && !field.contains("://") {
            contact.phones.push((*field).to_owned());
        }
    }
    contact.events = calls(person).chain(messages(person)).collect();
    contact
}

/// Members of a kind in a collection of kinds: `"data": [{"type": "note", "values": […]}]`.
fn collection<'a>(owner: &'a Value, kind: &'a str) -> impl Iterator<Item = &'a Value> {
    let groups = owner.get("data").and_then(Value::as_array).into_iter().flatten();
    groups
        .filter(move |group| text(group, "type").is_some_and(|is| is.trim_end_matches('s') == kind))
        .filter_map(|group| group.get("values")?.as_array())
        .flatten()
}

/// A property; all of them for the empty name.
fn property<'a>(owner: &'a Value, member: &str) -> &'a Value {
    let all = owner.get("properties").unwrap_or(&Value::Null);
    if member.is_empty() { all } else { all.get(member).unwrap_or(&Value::Null) }
}

fn text<'a>(owner: &'a Value, member: &str) -> Option<&'a str> {
    owner.get(member).and_then(Value::as_str)
}

fn tags(person: &Value) -> Vec<String> {
    let tags = property(person, "tags").as_array().into_iter().flatten();
    tags.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn place(address: &Value) -> String {
    let all = property(address, "");
    let parts = ["city", "province", "country"].map(|member| text(all, member).unwrap_or_default());
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A day of birth that is known and not only reckoned from an age.
fn born(date: &Value) -> Option<Birthday> {
    let is = |member: &str| date.get(member).and_then(Value::as_bool).unwrap_or_default();
    let day = day(text(date, "date")?)?;
    let year = (!is("is_year_unknown")).then_some(day.year());
    if is("is_age_based") { None } else { Birthday::new(year, day.month(), day.day()) }
}

/// Calls. How long they were Monica does not ask: one that was worth writing down was answered, and
/// a second is put down.
fn calls(person: &Value) -> impl Iterator<Item = (When, What)> {
    collection(person, "call").map(|call| {
        let is_theirs = property(call, "contact_called").as_bool().unwrap_or_default();
        let by = if is_theirs { Side::Them } else { Side::Me };
        (when(property(call, "called_at")), What::Called { by, seconds: 1 })
    })
}

fn messages(person: &Value) -> impl Iterator<Item = (When, What)> {
    let thread = Digest::of(&["monica", text(person, "uuid").unwrap_or_default()]);
    let conversations = collection(person, "conversation");
    let messages = conversations.filter_map(|talk| property(talk, "messages").as_array()).flatten();
    messages.map(move |message| {
        let is_own = property(message, "written_by_me").as_bool().unwrap_or_default();
        let words = property(message, "content").as_str().unwrap_or_default();
        let by = if is_own { Side::Me } else { Side::Them };
        let (via, body) = (Via::Message, Body::of(words));
        let what = What::Wrote { by, via, others: 1, thread, body };
        (when(property(message, "written_at")), what)
    })
}

/// A moment, or a day where only that is written.
fn when(written: &Value) -> When {
    let Some(written) = written.as_str() else { return When::Unknown };
    let moment = written.parse::<Timestamp>().map(When::Instant).ok();
    moment.or_else(|| day(written).map(When::Day)).unwrap_or(When::Unknown)
}

fn day(written: &str) -> Option<Date> {
    written.get(..10)?.parse().ok()
}

//! Her mailbox, as Google's Takeout would hand it to her: letters, machines, and LinkedIn's own mail about
//! the invitations that wait.

use std::fmt::Write as _;

use jiff::ToSpan;
use jiff::civil::DateTime;
use people::digest::Digest;

use super::owner;
use super::people::Person;
use super::ties::address;
use super::tongue::Tongue;
use super::world::{Letter, World};

/// Days before today from which LinkedIn's mail about invitations is still in the box.
const DAYS_OF_NOTICES: i64 = 60;

/// The mailbox, oldest mail first.
pub(super) fn file(world: &World) -> String {
    let mut mails: Vec<(DateTime, String)> = Vec::new();
    for letter in &world.letters {
        if let Some(person) = world.people.get(letter.other) {
            mails.push((letter.at, letter_to_or_from(letter, person)));
        }
    }
    for (turn, at) in world.machines.iter().enumerate() {
        mails.push((*at, machine(turn, *at)));
    }
    let since = world.today.saturating_sub(DAYS_OF_NOTICES.days()).at(0, 0, 0, 0);
    for invitation in world.invitations.iter().filter(|it| it.is_incoming && it.sent > since) {
        if let Some(person) = world.people.get(invitation.other) {
            let at = invitation.sent.saturating_add(90.seconds());
            mails.push((at, notice(person, at, &invitation.note)));
        }
    }
    mails.sort();
    mails.into_iter().map(|(_, mail)| mail).collect()
}

/// What a mail begins with.
struct Head<'a> {
    at: DateTime,
    labels: &'a str,
    from: &'a str,
    to: &'a str,
    subject: &'a str,
    id: &'a str,
}

impl Head<'_> {
    /// The line Takeout puts before it, and its headers.
    fn written(&self) -> String {
        let separator = self.at.strftime("%a %b %d %H:%M:%S +0000 %Y");
        let date = self.at.strftime("%a, %d %b %Y %H:%M:%S +0000");
        let number = Digest::of(&[self.id]).0 >> 4;
        let Self { labels, from, to, id, .. } = self;
        format!(
            "From {number}@xxx {separator}\nX-Gmail-Labels: {labels}\nMIME-Version: 1.0\nDate: {date}\n\
             Message-ID: <{id}>\nSubject: {}\nFrom: {from}\nTo: {to}\n",
            encoded(self.subject)
        )
    }
}

fn letter_to_or_from(letter: &Letter, person: &Person) -> String {
    let own = format!("{} <{}>", owner::name(), owner::MAIL);
    let other = match &letter.sender {
        Some(sender) => format!("{} <{}>", encoded(&sender.name), sender.address),
        None => format!("{} <{}>", encoded(&person.name()), address(person)),
    };
    let id = format!("{:016x}.{}@posta.example", letter.thread, letter.at.strftime("%Y%m%d%H%M%S"));
    let subject = if letter.is_answer { "Re: due righe" } else { "due righe" };
    let (labels, from, to) =
        if letter.is_own { ("Sent", &own, &other) } else { ("Inbox", &other, &own) };
    let mut mail = Head { at: letter.at, labels, from, to, subject, id: &id }.written();
    if !letter.is_own {
        let _ = writeln!(mail, "Delivered-To: {}", owner::MAIL);
    }
    if letter.is_answer {
        let _ = writeln!(mail, "References: <{:016x}@posta.example>", letter.thread);
    }
    mail + "Content-Type: text/plain; charset=UTF-8\n\n" + &quoted(&letter.text) + "\n\n"
}

/// Newsletters and receipts, about half of any mailbox.
fn machine(turn: usize, at: DateTime) -> String {
    let own = format!("{} <{}>", owner::name(), owner::MAIL);
    let (from, header, text) = match turn % 3 {
        0 => (
            "Lettera del Mulino <notizie@mulino.example>",
            "List-Unsubscribe: <https://mulino.example/via>\n",
            "Sette libri per la settimana.",
        ),
        1 => ("Ferrovie <no-reply@binari.example>", "", "Il tuo biglietto per domani."),
        _ => ("Banca <avvisi@banca.example>", "Auto-Submitted: auto-generated\n", "Un accredito."),
    };
    let id = format!("{turn}@macchine.example");
    let labels = "Inbox,Category Updates";
    Head { at, labels, from, to: &own, subject: "Avviso", id: &id }.written()
        + header
        + &format!("Delivered-To: {}\n\n{text}\n\n", owner::MAIL)
}

/// LinkedIn's mail about an invitation. Its links would let whoever has them accept; these are invented.
fn notice(person: &Person, at: DateTime, note: &str) -> String {
    let from = format!("{} <invitations@linkedin.com>", before_address(&person.name()));
    let own = format!("{} <{}>", owner::name(), owner::MAIL);
    let id = format!("{}.{}@linkedin.example", person.slug.len(), at.strftime("%Y%m%d%H%M%S"));
    let words = if note.is_empty() {
        "I'd like to add you to my professional network on LinkedIn."
    } else {
        note
    };
    let headline = match (person.position.as_str(), person.company.as_str()) {
        ("", "") => String::new(),
        (role, firm) => format!("{role} at {firm}"),
    };
    let picture = if at.minute() % 4 == 0 {
        "https://static.licdn.com/ghost_person.png"
    } else {
        "https://media.licdn.com/profile-displayphoto-shrink_200_200"
    };
    let link = "https://www.linkedin.com/comm/mynetwork/?sharedKey=an-invented-key";
    let boundary = "==an-invented-boundary==";
    let (labels, subject) = ("Inbox,Category Social", "I want to connect");
    let mut mail = Head { at, labels, from: &from, to: &own, subject, id: &id }.written();
    let _ = write!(
        mail,
        "Delivered-To: {}\nX-LinkedIn-Template: email_m2m_invite_single_01\n\
         Content-Type: multipart/alternative; boundary=\"{boundary}\"\n\n\
         --{boundary}\nContent-Type: text/plain; charset=UTF-8\n\nHi {},\n\n{}\n\n{}\n{headline}\n\n\
         Accept: {link}\nView profile: {}\n\n--{boundary}\nContent-Type: text/html; charset=UTF-8\n\n\
         <html><body><img src=\"{picture}\" alt=\"{}\"><p>{}</p><p>{headline}</p><p>{}</p>\
         <a href=\"{link}\">Accept</a></body></html>\n--{boundary}--\n\n",
        owner::MAIL,
        owner::FIRST,
        quoted(words),
        person.name(),
        person.url(),
        person.name(),
        person.name(),
        place(person.tongue),
    );
    mail
}

/// Where those of this language mostly live.
fn place(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => "Edinburgh, United Kingdom",
        Tongue::Italian => "Turin, Piedmont, Italy",
        Tongue::German => "Leipzig, Germany",
        Tongue::French => "Lyon, France",
        Tongue::Spanish => "Valencia, Spain",
        Tongue::Portuguese => "Porto, Portugal",
        Tongue::Polish => "Lublin, Poland",
        Tongue::Turkish => "Izmir, Türkiye",
        Tongue::Greek => "Thessaloniki, Greece",
        Tongue::Ukrainian => "Lviv, Ukraine",
        Tongue::Arabic => "Alexandria, Egypt",
        Tongue::Hebrew => "Haifa, Israel",
        Tongue::Chinese => "Suzhou, China",
        Tongue::Japanese => "Kyoto, Japan",
        Tongue::Korean => "Busan, South Korea",
        Tongue::Hindi => "Pune, India",
    }
}

/// A name before an address: in quotes where a mark in it would end it (RFC 5322, 3.2.4).
fn before_address(name: &str) -> String {
    if name.is_ascii() && name.contains([',', ';', ':', '(', ')', '@', '.']) {
        return format!("\"{}\"", name.replace(['"', '\\'], ""));
    }
    encoded(name)
}

/// A header's words, with letters outside ASCII as RFC 2047 has them.
fn encoded(words: &str) -> String {
    if words.is_ascii() {
        return words.to_owned();
    }
    // A word may have 75 letters: a name is put into as many as it needs, between its own letters.
    let mut encoded = Vec::new();
    let mut word = String::new();
    for letter in words.chars() {
        let mut bytes = [0; 4];
        let hex: String =
            letter.encode_utf8(&mut bytes).bytes().map(|byte| format!("={byte:02X}")).collect();
        if word.len() + hex.len() > 60 {
            encoded.push(std::mem::take(&mut word));
        }
        word += &hex;
    }
    encoded.push(word);
    let words: Vec<String> = encoded.iter().map(|word| format!("=?UTF-8?Q?{word}?=")).collect();
    words.join(" ")
}

/// A line that would look like the beginning of the next mail is marked.
fn quoted(text: &str) -> String {
    text.replace("\nFrom ", "\n>From ")
}

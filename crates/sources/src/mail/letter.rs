//! One mail as facts: who wrote to whom, when, and in which conversation.
//!
//! A fact comes out the same wherever a copy of the mail lies, in whatever folder or order, so nothing in
//! it depends on what was read before: a mail met twice is one. How many took part is counted without
//! the owner, who is one of them by having the mail.

use std::collections::HashSet;

use people::digest::{Digest, Digester};
use people::fact::Body;
use people::handle::Email;
use people::{Handle, Side, Via, What, When};

use super::addresses::{self, Mailbox};
use super::folders::{Labels, Meaning};
use super::headers::Headers;
use super::mbox::Raw;
use super::notice::Invitation;
use super::owner::Owner;
use super::{invited, machine, signature, when, words};
use crate::out::LeftOut;
use crate::page::Page;

/// What is remembered while a reading lasts.
#[derive(Debug, Default)]
pub(super) struct Clerk {
    pub(super) owner: Owner,
    named: HashSet<u64>,
    labels: Labels,
}

/// Names noted so as not to be said twice; after so many they may be.
const MOST_NAMES: usize = 500_000;
/// People besides the owner from which on a mail is an announcement (`people::tie` counts no more).
const LARGEST_GROUP: usize = 20;

impl Clerk {
    /// Reads one mail. `folder` is what the place it lies in means.
    pub(super) fn read(&mut self, raw: &Raw<'_>, folder: Option<Meaning>, page: &mut Page<'_>) {
        let (headers, body) = Headers::read(raw.mail);
        let sender = addresses::read(headers.from).into_iter().next();
        let whose = sender.as_ref().map_or("", |sender| sender.email.as_str());
        let meaning = self.labels.meaning(headers.gmail_labels).or(folder);
        if let Some(Meaning::Out(why)) = meaning {
            page.left_out(why, whose);
            return;
        }
        if is_deleted(headers.mozilla_status) {
            page.left_out(LeftOut::Trash, whose);
            return;
        }
        let Some(sender) = sender else {
            page.problem(raw.line, "nobody is named as the sender of this mail", "");
            return;
        };
        let sifted = self.sift(&sender, &headers, meaning);
        // A machine may carry a person's invitation; a list and a newsletter don't.
        if !matches!(sifted, Some(LeftOut::List | LeftOut::Bulk)) {
            invited::put_down(raw.mail, &headers, raw.line, page);
        }
        if let Some(why) = sifted {
            if why == LeftOut::Notification
                && let Some(invitation) = Invitation::read(raw.mail, &headers, &sender)
            {
                return invitation.put_down(raw.line, when(raw, &headers), page);
            }
            page.left_out(why, sender.email.as_str());
            return;
        }
        let mut letter = Letter::of(raw, &headers, sender);
        self.sign(&letter, body, page);
        letter.text = page.wants_words().then(|| words::of(raw.mail));
        self.put_down(&letter, page);
    }

    /// Joins a writer with the profile at the foot of her letters.
    fn sign(&mut self, letter: &Letter, body: &[u8], page: &mut Page<'_>) {
        let Mailbox { email, name } = &letter.sender;
        if self.owner.is_own(email) {
            return;
        }
        let Some(profile) = signature::profile(body, name) else { return };
        let digest = Digest::of(&[email.as_str(), "profile", profile.slug()]).0;
        if self.named.len() < MOST_NAMES && self.named.insert(digest) {
            let profile = What::Also(Handle::Profile(profile));
            page.state(letter.line, &Handle::Email(email.clone()), profile);
        }
    }

    /// Learns whose mailbox this is, and tells why a mail is from nobody, if it is.
    fn sift(
        &mut self,
        sender: &Mailbox,
        headers: &Headers<'_>,
        meaning: Option<Meaning>,
    ) -> Option<LeftOut> {
        if meaning == Some(Meaning::Sent) {
            self.owner.sent(sender);
            return None;
        }
        if let Some(email) = addresses::read(headers.delivered_to).into_iter().next() {
            self.owner.delivered(&email.email);
        }
        if self.owner.is_own(&sender.email) {
            return None;
        }
        let is_linkedin = machine::is_from_linkedin(sender, headers);
        let by_headers = if is_linkedin { None } else { machine::by_headers(&headers.signs) };
        by_headers.or_else(|| machine::by_sender(sender, headers))
    }

    fn put_down(&mut self, letter: &Letter, page: &mut Page<'_>) {
        let others = letter.recipients.iter().filter(|(to, _)| to.email != letter.sender.email);
        let others: Vec<&(Mailbox, Place)> = others.collect();
        let sender = &letter.sender.email;
        if let [(only, _)] = others.as_slice() {
            self.owner.addressed(&only.email);
        }
        let is_own = |email: &Email| self.owner.is_own(email);
        if letter.recipients.is_empty() && !is_own(sender) {
            return self.put_down_blind(letter, page);
        }
        if others.is_empty() || (is_own(sender) && others.iter().all(|(to, _)| is_own(&to.email))) {
            page.left_out(LeftOut::OwnerOnly, sender.as_str());
            return;
        }
        if others.len() > LARGEST_GROUP {
            page.left_out(LeftOut::Crowd, sender.as_str());
            return;
        }
        let n_others = u32::try_from(others.len()).unwrap_or(u32::MAX);
        let (thread, body) = (letter.thread, letter.body());
        let from = Handle::Email(sender.clone());
        if !is_own(sender) {
            let what = What::Wrote {
                by: Side::Them,
                via: letter.via,
                others: n_others,
                thread,
                body: body.clone(),
            };
            page.fact(letter.line, &from, letter.when, what);
        }
        for (to, place) in others.iter().filter(|(to, _)| !is_own(&to.email)) {
            let via = if *place == Place::Copy { Via::MailCopy } else { Via::Mail };
            let (from, body) = (from.clone(), body.clone());
            let what = What::Addressed { from, via, others: n_others, thread, body };
            page.fact(letter.line, &Handle::Email(to.email.clone()), letter.when, what);
        }
        let named = others.iter().map(|(to, _)| to).chain([&letter.sender]);
        named.for_each(|mailbox| self.name(mailbox, letter.line, page));
        if letter.when == When::Unknown {
            page.problem(letter.line, "not a date", "");
        }
    }

    /// A mail whose recipients are hidden: the owner has it, and how many others do is not told.
    fn put_down_blind(&mut self, letter: &Letter, page: &mut Page<'_>) {
        let (thread, body) = (letter.thread, letter.body());
        let what = What::Wrote { by: Side::Them, via: Via::MailCopy, others: 1, thread, body };
        page.fact(letter.line, &Handle::Email(letter.sender.email.clone()), letter.when, what);
        self.name(&letter.sender, letter.line, page);
    }

    /// Says under which name an address is shown, once.
    fn name(&mut self, mailbox: &Mailbox, line: u64, page: &mut Page<'_>) {
        if mailbox.name.is_empty() || self.owner.is_own(&mailbox.email) {
            return;
        }
        let digest = Digest::of(&[mailbox.email.as_str(), &mailbox.name]).0;
        if self.named.len() < MOST_NAMES && !self.named.insert(digest) {
            return;
        }
        page.state(line, &Handle::Email(mailbox.email.clone()), What::Named(mailbox.name.clone()));
    }
}

/// Thunderbird leaves a deleted mail in its file until it tidies up.
fn is_deleted(status: &[u8]) -> bool {
    let status = std::str::from_utf8(status).ok().and_then(|hex| u32::from_str_radix(hex, 16).ok());
    status.is_some_and(|status| status & 0x0008 != 0)
}

/// Where a recipient stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    To,
    Copy,
}

/// What a mail says of people.
#[derive(Debug)]
struct Letter {
    line: u64,
    sender: Mailbox,
    /// Each once; whoever is in `To` and `Cc` is in `To`.
    recipients: Vec<(Mailbox, Place)>,
    when: When,
    via: Via,
    thread: Digest,
    id: Digest,
    text: Option<String>,
}

impl Letter {
    fn of(raw: &Raw<'_>, headers: &Headers<'_>, sender: Mailbox) -> Self {
        let recipients = recipients(headers);
        let id = identity(headers);
        Self {
            line: raw.line,
            via: via(headers, &recipients),
            when: when(raw, headers),
            thread: thread(headers).unwrap_or(id),
            id,
            recipients,
            sender,
            text: None,
        }
    }

    /// Its size is not measured, which is not small.
    fn body(&self) -> Body {
        Body { chars: 0, words: self.id, text: self.text.clone() }
    }
}

fn recipients(headers: &Headers<'_>) -> Vec<(Mailbox, Place)> {
    let in_place =
        |header, place| addresses::read(header).into_iter().map(move |found| (found, place));
    let mut recipients: Vec<(Mailbox, Place)> = in_place(headers.to, Place::To).collect();
    let copies = in_place(headers.cc, Place::Copy).chain(in_place(headers.bcc, Place::Copy));
    recipients.extend(copies);
    let mut seen = HashSet::new();
    recipients.retain(|(found, _)| seen.insert(found.email.clone()));
    recipients
}

/// A copy, where the mail itself says that it was delivered to one who only stands in `Cc`.
fn via(headers: &Headers<'_>, recipients: &[(Mailbox, Place)]) -> Via {
    if recipients.iter().all(|(_, place)| *place == Place::To) {
        return Via::Mail;
    }
    let delivered = addresses::read(headers.delivered_to).into_iter().next();
    let place = delivered.and_then(|delivered| {
        recipients.iter().find(|(found, _)| found.email == delivered.email).map(|(_, place)| *place)
    });
    if place == Some(Place::Copy) { Via::MailCopy } else { Via::Mail }
}

/// By its own date, else by when it was received, else by when it was put into the file.
fn when(raw: &Raw<'_>, headers: &Headers<'_>) -> When {
    let received = || headers.received.rsplit(|byte| *byte == b';').next().and_then(when::moment);
    let moment = when::moment(headers.date).or_else(received).or(raw.arrived);
    moment.map_or(When::Unknown, When::Instant)
}

/// What makes a mail itself: its identifier, else its date, sender and subject.
fn identity(headers: &Headers<'_>) -> Digest {
    identifiers(headers.message_id).next().map_or_else(
        || Digester::default().data(headers.date).data(headers.from).data(headers.subject).finish(),
        of_identifier,
    )
}

/// The first mail of the conversation, as far as this one names it.
fn thread(headers: &Headers<'_>) -> Option<Digest> {
    if let Some(first) =
        identifiers(headers.references).next().or_else(|| identifiers(headers.in_reply_to).next())
    {
        return Some(of_identifier(first));
    }
    let gmail = headers.gmail_thread;
    (headers.message_id.is_empty() && !gmail.is_empty())
        .then(|| Digester::default().data(gmail).finish())
}

fn of_identifier(identifier: &[u8]) -> Digest {
    Digester::default().data(identifier).finish()
}

/// Identifiers in a header: what stands between angle brackets, else words.
fn identifiers(header: &[u8]) -> impl Iterator<Item = &[u8]> {
    let is_border = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'<' | b'>' | b',');
    header.split(is_border).filter(|word| !word.is_empty())
}

//! Which addresses are the owner's, learned from the mailbox: she sent what lies in *Sent*, and what was
//! delivered here was delivered to her.
//!
//! What is learned is put down for her to confirm. No fact depends on it: whose a mail was is told when
//! ties are judged, from all that is known then.

use std::collections::HashMap;

use people::handle::Email;
use people::{Handle, What};

use super::addresses::Mailbox;
use crate::page::Page;

/// What speaks for an address.
#[derive(Debug, Default)]
struct Sign {
    sent: u64,
    delivered: u64,
    addressed: u64,
    names: HashMap<String, u64>,
}

/// What the mailbox told so far.
#[derive(Debug, Default)]
pub(super) struct Owner {
    signs: HashMap<Email, Sign>,
    n_sent: u64,
    n_delivered: u64,
    n_addressed: u64,
}

/// Addresses looked at. A mailbox has a few; one that seems to have more belongs to a list.
const MOST: usize = 10_000;
/// Mails from which what most of them say can be believed.
const ENOUGH: u64 = 5;

impl Owner {
    /// A mail that lies where sent mail lies.
    pub(super) fn sent(&mut self, sender: &Mailbox) {
        self.n_sent += 1;
        if let Some(sign) = self.sign(&sender.email) {
            sign.sent += 1;
            if !sender.name.is_empty() {
                *sign.names.entry(sender.name.clone()).or_default() += 1;
            }
        }
    }

    /// A mail that was delivered to this address.
    pub(super) fn delivered(&mut self, email: &Email) {
        self.n_delivered += 1;
        if let Some(sign) = self.sign(email) {
            sign.delivered += 1;
        }
    }

    /// A mail to this address alone.
    pub(super) fn addressed(&mut self, email: &Email) {
        self.n_addressed += 1;
        if let Some(sign) = self.sign(email) {
            sign.addressed += 1;
        }
    }

    fn sign(&mut self, email: &Email) -> Option<&mut Sign> {
        if self.signs.len() >= MOST && !self.signs.contains_key(email) {
            return None;
        }
        Some(self.signs.entry(email.clone()).or_default())
    }

    /// Whether the address is the owner's by what was seen so far.
    pub(super) fn is_own(&self, email: &Email) -> bool {
        self.signs.get(email).is_some_and(|sign| self.is_enough(sign))
    }

    /// Sent mail is the owner's; else more than half of all mail must have been hers.
    fn is_enough(&self, sign: &Sign) -> bool {
        let most_of = |n: u64, all: u64| n >= ENOUGH && 2 * n > all;
        let knows_better = self.n_sent > 0 || self.n_delivered > 0;
        sign.sent > 0
            || most_of(sign.delivered, self.n_delivered)
            || (!knows_better && most_of(sign.addressed, self.n_addressed))
    }

    /// Puts down what was learned.
    pub(super) fn put_down(&self, page: &mut Page<'_>) {
        let mut own: Vec<(&Email, &Sign)> =
            self.signs.iter().filter(|(_, sign)| self.is_enough(sign)).collect();
        own.sort_by_key(|(email, _)| *email);
        for (email, sign) in own {
            page.state(0, &Handle::Me, What::Also(Handle::Email(email.clone())));
            let name = sign.names.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
            if let Some((name, _)) = name {
                page.state(0, &Handle::Me, What::Named(name.clone()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn email(address: &str) -> Email {
        Email::parse(address).unwrap()
    }

    #[test]
    fn what_lies_in_sent_was_sent_by_the_owner() {
        let mut owner = Owner::default();
        owner.sent(&Mailbox { email: email("ada@works.example"), name: "Ada Rossi".to_owned() });
        assert!(owner.is_own(&email("ada@works.example")));
        assert!(!owner.is_own(&email("bo@works.example")));
    }

    #[test]
    fn what_most_mail_was_delivered_to_is_the_owners() {
        let mut owner = Owner::default();
        (0..9).for_each(|_| owner.delivered(&email("ada@works.example")));
        (0..5).for_each(|_| owner.delivered(&email("garden@lists.example")));
        assert!(owner.is_own(&email("ada@works.example")));
        assert!(!owner.is_own(&email("garden@lists.example")));
    }

    #[test]
    fn to_whom_mail_is_written_tells_only_where_nothing_else_does() {
        let mut owner = Owner::default();
        (0..9).for_each(|_| owner.addressed(&email("bo@works.example")));
        assert!(owner.is_own(&email("bo@works.example")));
        owner.sent(&Mailbox { email: email("ada@works.example"), name: String::new() });
        assert!(!owner.is_own(&email("bo@works.example")));
    }
}

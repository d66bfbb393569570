//! A message of a chat as facts, and who of those in the chats is the owner, whatever program kept them.

use std::collections::{BTreeMap, BTreeSet};

use people::digest::Digest;
use people::fact::Body;
use people::{Handle, Side, Via, What, When, name};

use crate::page::Page;

/// People in a group besides the owner in which a message is still to somebody (`people::tie`).
pub(crate) const LARGEST_GROUP: usize = 20;

/// The measure of what was written, with the words themselves where they are wanted: a chat is in memory
/// as a whole, and its words are most of it.
pub(crate) fn body(text: &str, wants_words: bool) -> Body {
    let body = Body::of(text);
    if wants_words { body } else { Body { text: None, ..body } }
}

/// A message, and who could read it.
#[derive(Debug)]
pub(crate) struct Message<'a> {
    pub(crate) line: u64,
    pub(crate) when: When,
    pub(crate) thread: Digest,
    pub(crate) body: Body,
    /// Everybody in the conversation but the owner; everybody, where it is not known who she is.
    pub(crate) others: &'a [Handle],
}

/// Who wrote it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sender<'a> {
    /// The owner.
    Owner,
    /// Somebody else, to the owner.
    Other(&'a Handle),
    /// Somebody in a conversation in which nobody is known to be the owner: perhaps she herself.
    Unsure(&'a Handle),
}

impl Message<'_> {
    /// Puts it down.
    pub(crate) fn put_down(&self, sender: Sender<'_>, page: &mut Page<'_>) {
        let others = u32::try_from(self.others.len().max(1)).unwrap_or(u32::MAX);
        let wrote = |by| What::Wrote {
            by,
            via: Via::Message,
            others,
            thread: self.thread,
            body: self.body.clone(),
        };
        match sender {
            Sender::Owner => {
                for other in self.others {
                    page.fact(self.line, other, self.when, wrote(Side::Me));
                }
            }
            Sender::Other(from) => page.fact(self.line, from, self.when, wrote(Side::Them)),
            Sender::Unsure(from) => {
                page.fact(self.line, from, self.when, wrote(Side::Them));
                // One of them is the owner, and may be told later: whom it reached is put down.
                for other in self.others.iter().filter(|other| *other != from) {
                    let what = What::Addressed {
                        from: from.clone(),
                        via: Via::Message,
                        others,
                        thread: self.thread,
                        body: self.body.clone(),
                    };
                    page.fact(self.line, other, self.when, what);
                }
            }
        }
    }
}

/// Who the owner is: the one a telephone or site calls *you*; of a chat of two the one it is not called
/// after; the one in every chat. Each chat is its title and the names in it.
pub(crate) fn owner<'a>(
    chats: impl Iterator<Item = (&'a str, BTreeSet<&'a str>)>,
) -> Option<String> {
    let mut in_chats: BTreeMap<&str, usize> = BTreeMap::new();
    let mut n_chats = 0;
    let mut by_title: BTreeSet<&str> = BTreeSet::new();
    for (title, names) in chats.filter(|(_, names)| !names.is_empty()) {
        n_chats += 1;
        if let Some(own) = names.iter().find(|name| YOU.contains(&name::fold(name).as_str())) {
            return Some((*own).to_owned());
        }
        let titled = name::key(title);
        let (other, rest): (Vec<&str>, Vec<&str>) =
            names.iter().partition(|name| name::key(name) == titled);
        if let ([_], [own]) = (other.as_slice(), rest.as_slice()) {
            by_title.insert(own);
        }
        names.into_iter().for_each(|name| *in_chats.entry(name).or_default() += 1);
    }
    if let [own] = by_title.iter().copied().collect::<Vec<_>>().as_slice() {
        return Some((*own).to_owned());
    }
    let everywhere: Vec<&str> = in_chats
        .into_iter()
        .filter(|(_, n)| n_chats > 1 && *n == n_chats)
        .map(|(name, _)| name)
        .collect();
    match everywhere.as_slice() {
        [own] => Some((*own).to_owned()),
        _ => None,
    }
}

/// What telephones call their owner, folded.
const YOU: [&str; 8] = ["you", "tu", "du", "vous", "usted", "voce", "jij", "ich"];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(chats: &[(&str, &[&str])], expected: Option<&str>) {
        let chats = chats.iter().map(|(title, names)| (*title, names.iter().copied().collect()));
        assert_eq!(owner(chats).as_deref(), expected);
    }

    #[test]
    fn a_chat_of_two_is_called_after_the_other() {
        check(&[("Ada Rossi", &["Ada Rossi", "Marta"])], Some("Marta"));
    }

    #[test]
    fn who_is_in_every_chat_is_the_owner_and_of_one_chat_nobody() {
        check(&[("Club", &["Ada", "Bo", "Marta"]), ("Work", &["Cy", "Marta"])], Some("Marta"));
        check(&[("Club", &["Ada", "Bo", "Marta"])], None);
    }

    #[test]
    fn who_is_called_you_is_the_owner() {
        check(&[("Club", &["Ada", "Du"])], Some("Du"));
    }
}

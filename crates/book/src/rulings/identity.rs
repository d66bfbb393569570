//! Who is who by the owner's word: which handles are one human and which are two, what a person is called,
//! which handle comes first, and which question about two people can wait.
//!
//! Every ruling names handles, as the sources write them, and never a person: persons come and go with
//! imports, handles stay. Of a pair the smaller handle stands first, so that it has one name.

use people::Handle;
use people::resolve::Word;

use super::{Ruling, Rulings, person_subject};

/// The key of the ruling that two handles are one human, or are two.
pub(crate) const SAME: &str = "same";
/// They are one; also the value of every other ruling here that holds.
pub(crate) const YES: &str = "yes";
/// They are two.
pub(crate) const NO: &str = "no";
/// Nothing is said, or no longer.
pub(crate) const NOTHING: &str = "";
/// The key of the ruling that the question whether two are one can wait.
pub(crate) const LATER: &str = "later";
/// The key of the ruling on what a person is called.
pub(crate) const NAME: &str = "name";
/// The key of the ruling that a handle comes first among those of its person.
pub(crate) const FIRST: &str = "first";

/// The kind of evidence that a ruling is.
pub(crate) const OWNER: &str = "owner";

const PAIR: &str = "pair ";
/// No handle has white space of this kind in it.
const BETWEEN: char = '\t';

/// The subject of rulings about two handles, in whatever order they are given.
pub(crate) fn pair_subject(a: &Handle, b: &Handle) -> String {
    format!("{PAIR}{}{BETWEEN}{}", a.min(b), a.max(b))
}

/// How the subjects of rulings about a pair begin and end, where this handle is one of the two.
pub(crate) fn pairs_of(handle: &Handle) -> (String, String) {
    (format!("{PAIR}{handle}{BETWEEN}"), format!("{BETWEEN}{handle}"))
}

/// The way back from [`pair_subject`].
fn pair(subject: &str) -> Option<(Handle, Handle)> {
    let (a, b) = subject.strip_prefix(PAIR)?.split_once(BETWEEN)?;
    Handle::read(a).zip(Handle::read(b))
}

/// The owner's words on who is who, the newest first.
pub(crate) fn words(rulings: &Rulings) -> Vec<Word> {
    let said = pairs(rulings, SAME).filter(|(ruling, _)| ruling.value != NOTHING);
    let mut said: Vec<(&Ruling, (Handle, Handle))> = said.collect();
    said.sort_by(|(one, _), (other, _)| other.cmp(one));
    said.into_iter().map(|(ruling, (a, b))| Word { a, b, is_same: ruling.value == YES }).collect()
}

/// The pairs the owner put off.
pub(crate) fn put_off(rulings: &Rulings) -> Vec<(Handle, Handle)> {
    let pairs = pairs(rulings, LATER).filter(|(ruling, _)| ruling.value == YES);
    pairs.map(|(_, pair)| pair).collect()
}

/// Rulings of one key about pairs of handles.
fn pairs<'a>(
    rulings: &'a Rulings,
    key: &'static str,
) -> impl Iterator<Item = (&'a Ruling, (Handle, Handle))> {
    let of_pairs =
        rulings.by_subject.iter().filter_map(|(subject, said)| Some((pair(subject)?, said)));
    of_pairs.flat_map(move |(pair, said)| {
        let said = said.iter().filter(move |ruling| ruling.key == key);
        said.map(move |ruling| (ruling, pair.clone()))
    })
}

/// What the owner calls a person who wears these handles.
pub(crate) fn name(rulings: &Rulings, worn: &[&Handle]) -> Option<String> {
    let newest = about_worn(rulings, worn, NAME).max_by_key(|(_, ruling)| *ruling);
    newest.map(|(_, ruling)| ruling.value.clone()).filter(|name| !name.is_empty())
}

/// Which of these handles comes first, by the owner's word.
pub(crate) fn first(rulings: &Rulings, worn: &[&Handle]) -> Option<usize> {
    let newest = about_worn(rulings, worn, FIRST).max_by_key(|(_, ruling)| *ruling);
    newest.filter(|(_, ruling)| ruling.value == YES).map(|(at, _)| at)
}

/// Rulings of one key about any of these handles, with the place of the handle.
fn about_worn<'a>(
    rulings: &'a Rulings,
    worn: &[&Handle],
    key: &'static str,
) -> impl Iterator<Item = (usize, &'a Ruling)> {
    let worn = if rulings.has(key) { worn } else { &[] };
    worn.iter().enumerate().flat_map(move |(at, handle)| {
        let said = rulings.about(&person_subject(handle)).iter();
        said.filter(move |ruling| ruling.key == key).map(move |ruling| (at, ruling))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_has_one_name_and_reads_back() {
        let a = Handle::read("linkedin:ada").unwrap();
        let b = Handle::read("name:ada rossi (at acme = works)").unwrap();
        assert_eq!(pair_subject(&a, &b), pair_subject(&b, &a));
        assert_eq!(pair(&pair_subject(&b, &a)), Some((a, b)));
    }
}

//! Notes that are nearly the same: the trace of somebody who sends one note to many.
//!
//! `MinHash` over pairs of neighbouring words finds candidates in bands without comparing every two
//! notes; candidates are then compared for real. Names are masked first ([`masked`]), because a
//! template differs in nothing else. People who met at one event may write alike too, so a group is
//! evidence and no verdict.

use std::collections::{HashMap, HashSet};

use super::phrases::words;
use crate::digest::Digest;

/// Hashes a note is summed up by.
const HASHES: usize = 64;
/// Hashes a band has: 16 bands of 4 make notes that share half their pairs meet nearly always.
const BAND: usize = 4;
/// The share of word pairs that two notes of a group have in common at least. A template with one
/// blank for a company keeps seven in ten; two people's own words about one event, five.
const ALIKE: f64 = 0.6;

/// A note without the words of these names, for [`groups`].
///
/// ```
/// use people::scenario::triage::kin::masked;
/// assert_eq!(masked("Hi Ada, greetings! Bo", &["Ada Rossi", "Bo Chen"]), "hi greetings");
/// ```
#[must_use]
pub fn masked(note: &str, names: &[&str]) -> String {
    let names: HashSet<String> = names.iter().flat_map(|name| words(name)).collect();
    let kept: Vec<String> = words(note).into_iter().filter(|word| !names.contains(word)).collect();
    kept.join(" ")
}

/// For each note its group, numbered in order of appearance; `None` where no other note is nearly
/// the same. Empty notes belong to no group.
#[must_use]
pub fn groups(notes: &[&str]) -> Vec<Option<usize>> {
    let shingled: Vec<HashSet<u64>> = notes.iter().map(|note| shingles(note)).collect();
    let mut parents: Vec<usize> = (0..notes.len()).collect();
    let mut buckets: HashMap<(usize, Vec<u64>), Vec<usize>> = HashMap::new();
    for (index, pairs) in shingled.iter().enumerate().filter(|(_, pairs)| !pairs.is_empty()) {
        for (band, hashes) in signature(pairs).chunks(BAND).enumerate() {
            let bucket = buckets.entry((band, hashes.to_vec())).or_default();
            if !join(&mut parents, index, bucket, &shingled) {
                bucket.push(index);
            }
        }
    }
    numbered(&parents)
}

/// Puts a note into the group of every note in the bucket that it resembles, and tells whether there
/// was one. Then that one stands in the bucket for both: a note that went to thousands is compared with
/// one of its kind, not with all.
fn join(parents: &mut [usize], index: usize, bucket: &[usize], shingled: &[HashSet<u64>]) -> bool {
    let mut is_joined = false;
    for &other in bucket {
        let (mine, theirs) = (root(parents, index), root(parents, other));
        if mine == theirs {
            is_joined = true;
        } else if resemblance(&shingled[index], &shingled[other]) >= ALIKE {
            parents[mine.max(theirs)] = mine.min(theirs);
            is_joined = true;
        }
    }
    is_joined
}

fn root(parents: &[usize], mut index: usize) -> usize {
    while parents[index] != index {
        index = parents[index];
    }
    index
}

fn numbered(parents: &[usize]) -> Vec<Option<usize>> {
    let roots: Vec<usize> = (0..parents.len()).map(|index| root(parents, index)).collect();
    let mut sizes: HashMap<usize, usize> = HashMap::new();
    for root in &roots {
        *sizes.entry(*root).or_default() += 1;
    }
    let mut numbers: HashMap<usize, usize> = HashMap::new();
    let number = |root: &usize| {
        (sizes.get(root) > Some(&1)).then(|| {
            let next = numbers.len();
            *numbers.entry(*root).or_insert(next)
        })
    };
    roots.iter().map(number).collect()
}

/// Pairs of neighbouring words. Scripts without spaces are taken letter by letter, and a single word
/// stands for itself.
fn shingles(note: &str) -> HashSet<u64> {
    let mut units: Vec<String> = Vec::new();
    for word in words(note) {
        if word.chars().any(is_unspaced) {
            units.extend(word.chars().map(String::from));
        } else {
            units.push(word);
        }
    }
    match units.as_slice() {
        [only] => HashSet::from([Digest::of(&[only]).0]),
        many => many.windows(2).map(|pair| Digest::of(&[&pair[0], &pair[1]]).0).collect(),
    }
}

/// Han, kana, Thai and Lao letters, which are written without spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// The smallest value under each of many hash functions; one digest mixed with the function's number.
fn signature(pairs: &HashSet<u64>) -> Vec<u64> {
    let smallest = |salt: u64| {
        let step = salt.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        pairs.iter().map(|pair| mixed(pair ^ step)).min().unwrap_or_default()
    };
    (1..).take(HASHES).map(smallest).collect()
}

/// The finaliser of `MurmurHash3`.
fn mixed(mut word: u64) -> u64 {
    word = (word ^ (word >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    word = (word ^ (word >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    word ^ (word >> 33)
}

/// Jaccard's measure: what two share of what both have.
fn resemblance(left: &HashSet<u64>, right: &HashSet<u64>) -> f64 {
    let shared = count(left.intersection(right).count());
    shared / (count(left.len()) + count(right.len()) - shared).max(1.0)
}

fn count(size: usize) -> f64 {
    f64::from(u32::try_from(size).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(notes: &[&str], expected: &[Option<usize>]) {
        assert_eq!(groups(notes), expected);
    }

    #[test]
    fn a_template_with_a_blank_filled_in_is_one_note() {
        check(
            &[
                "we help companies like Acme grow their pipeline by 300 percent, open to a call?",
                "Lovely to see you at the fair.",
                "We help companies like Blue Fox grow their pipeline by 200 percent. Open to a call?",
            ],
            &[Some(0), None, Some(0)],
        );
    }

    #[test]
    fn two_people_who_were_at_one_event_write_two_notes() {
        check(
            &[
                "it was great meeting you at the spring fair, I enjoyed our talk about bees",
                "we met at the spring fair, you told me about your novel and I promised a link",
            ],
            &[None, None],
        );
    }

    #[test]
    fn notes_that_say_nothing_are_no_group() {
        check(&["", "  ", ""], &[None, None, None]);
    }

    #[test]
    fn groups_are_numbered_as_they_appear() {
        let (one, two) =
            ("pleased to meet a colleague of the trade", "shall we talk about bees soon");
        check(&[one, two, two, one], &[Some(0), Some(1), Some(1), Some(0)]);
    }

    #[test]
    fn a_script_without_spaces_is_compared_by_its_letters() {
        check(&["我想把您加入我的职业人脉", "我想把您加入我的人脉"], &[Some(0), Some(0)]);
    }

    #[test]
    fn names_are_no_difference() {
        assert_eq!(masked("Ciao Zoë, sono Bo!", &["Zoe Müller", "Bo Chen"]), "ciao sono");
    }
}

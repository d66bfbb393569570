//! The owner's word, applied before anything is inferred: whom she calls one is one, whom she calls two
//! stays two.
//!
//! Of words that contradict each other, also by way of a third handle, the newer holds. Handles that no
//! file speaks of at the moment still carry a word on: if the owner said that A is X and X is B, then A is
//! B, whether or not the file with X has been imported. Nothing here looks at facts.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::clusters::Clusters;
use super::plate::Plate;
use super::word::Word;
use crate::handle::Handle;

/// Applies words, the newest first. Clusters hold nothing yet.
pub(super) fn hold(words: &[Word], plates: &[Plate], clusters: &mut Clusters) {
    if words.is_empty() {
        return;
    }
    let mut spoken = Spoken::of(words);
    let at: HashMap<&Handle, usize> =
        plates.iter().enumerate().map(|(at, plate)| (&plate.handle, at)).collect();
    // A plate for each group of handles: the first that is there stands for the rest.
    let mut stands_for: BTreeMap<usize, usize> = BTreeMap::new();
    for (number, handle) in spoken.handles.iter().enumerate() {
        let Some(plate) = at.get(handle) else { continue };
        let group = spoken.groups.root(number);
        clusters.join(*stands_for.entry(group).or_insert(*plate), *plate);
    }
    for (a, b) in std::mem::take(&mut spoken.apart) {
        let groups = [spoken.groups.root(a), spoken.groups.root(b)];
        if let [Some(a), Some(b)] = groups.map(|group| stands_for.get(&group)) {
            clusters.keep_apart(*a, *b);
        }
    }
}

/// What follows from words alone.
struct Spoken<'a> {
    handles: Vec<&'a Handle>,
    groups: Clusters,
    apart: BTreeSet<(usize, usize)>,
}

impl<'a> Spoken<'a> {
    fn of(words: &'a [Word]) -> Self {
        let mut handles: Vec<&Handle> = words.iter().flat_map(|word| [&word.a, &word.b]).collect();
        handles.sort();
        handles.dedup();
        let number = |handle: &&Handle| handles.binary_search(handle).unwrap_or_default();
        let mut groups = Clusters::new(handles.len());
        let mut apart = BTreeSet::new();
        for word in words {
            let (a, b) = (number(&&word.a), number(&&word.b));
            if word.is_same {
                groups.join(a, b);
            } else if groups.keep_apart(a, b) {
                apart.insert((a, b));
            }
        }
        Self { handles, groups, apart }
    }
}

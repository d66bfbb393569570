//! What must hold of who is who, whatever the files and the owner say: properties over generated plates.
//!
//! Rules about particular facts stand beside the code they are about.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{Plate, Word, meet, resolve};
use crate::handle::Handle;

/// A small world, so that plates meet: three names, two employers, two days.
const HANDLES: [&str; 14] = [
    "me",
    "linkedin:ada",
    "linkedin:ada-r",
    "linkedin:ada-rossi",
    "linkedin:bo",
    "member:100003",
    "email:ada@works.example",
    "email:ada@home.example",
    "tel:+390110000000",
    "name:ada rossi",
    "name:ada rossi (at acme)",
    "name:ada rossi (connected 2020-03-05)",
    "name:bo ek",
    "closed:7",
];
const NAMES: [&str; 3] = ["ada rossi", "ada r", "bo ek"];
const DAYS: [Date; 2] = [date(2020, 3, 5), date(2021, 6, 1)];

fn handle() -> impl Strategy<Value = Handle> {
    prop::sample::select(HANDLES.to_vec()).prop_map(|written| Handle::read(written).unwrap())
}

fn plate(handle: Handle) -> impl Strategy<Value = Plate> {
    (
        prop::sample::subsequence(NAMES.to_vec(), 0..2),
        prop::sample::subsequence(DAYS.to_vec(), 0..=1),
        prop::collection::vec(self::handle(), 0..3),
        any::<bool>(),
        0_i8..4,
    )
        .prop_map(move |(names, days, also, is_invited, year)| {
            let mut plate = Plate::new(handle.clone());
            plate.names.extend(names.into_iter().map(str::to_owned));
            plate.connected_on = days;
            plate.also = also.into_iter().filter(|other| *other != handle).collect();
            plate.employers.extend(is_invited.then(|| "acme".to_owned()));
            plate.invited.extend(is_invited.then_some((crate::fact::Side::Them, 60)));
            plate.listed = Some(date(2022 + i16::from(year), 1, 1)).map(|day| (day, day));
            plate
        })
}

/// Some of the world's plates, in any order.
fn plates() -> impl Strategy<Value = Vec<Plate>> {
    let some = prop::sample::subsequence(HANDLES.to_vec(), 2..=HANDLES.len()).prop_shuffle();
    some.prop_flat_map(|written| {
        written.into_iter().map(|written| plate(Handle::read(written).unwrap())).collect::<Vec<_>>()
    })
}

fn word() -> impl Strategy<Value = Word> {
    (handle(), handle(), any::<bool>())
        .prop_filter("two handles", |(a, b, _)| a != b)
        .prop_map(|(a, b, is_same)| Word { a, b, is_same })
}

fn words() -> impl Strategy<Value = Vec<Word>> {
    prop::collection::vec(word(), 0..8)
}

/// Persons as sets of handles, whatever the order of the plates.
fn persons(plates: &[Plate], words: &[Word]) -> BTreeSet<BTreeSet<Handle>> {
    let first_of = resolve(plates, words, &[]).first_of;
    let worn = |first: usize| {
        let mine = first_of.iter().enumerate().filter(move |(_, of)| **of == first);
        mine.map(|(at, _)| plates[at].handle.clone()).collect::<BTreeSet<Handle>>()
    };
    first_of.iter().map(|first| worn(*first)).collect()
}

/// Whether words taken together say that two handles are one, told in the plainest way.
fn follows(words: &[Word], a: &Handle, b: &Handle) -> bool {
    let mut reached = BTreeSet::from([a.clone()]);
    for _ in words {
        for word in words.iter().filter(|word| word.is_same) {
            if reached.contains(&word.a) || reached.contains(&word.b) {
                reached.extend([word.a.clone(), word.b.clone()]);
            }
        }
    }
    reached.contains(b)
}

/// Words that no newer ones contradict.
fn that_hold(words: &[Word]) -> Vec<Word> {
    let mut held: Vec<Word> = Vec::new();
    for word in words {
        held.push(word.clone());
        let is_contradicted = held.iter().any(|no| !no.is_same && follows(&held, &no.a, &no.b));
        if is_contradicted {
            held.pop();
        }
    }
    held
}

/// Two different ones of several persons.
fn two_of(
    persons: &BTreeSet<BTreeSet<Handle>>,
    picks: (prop::sample::Index, prop::sample::Index),
) -> Option<(&BTreeSet<Handle>, &BTreeSet<Handle>)> {
    let all: Vec<&BTreeSet<Handle>> = persons.iter().collect();
    let (at, step) = (picks.0.index(all.len()), picks.1.index(all.len()));
    let (one, other) = (all[at], all[(at + step) % all.len()]);
    (one != other).then_some((one, other))
}

/// The words that two persons are two: of every handle of the one and every handle of the other.
fn apart(one: &BTreeSet<Handle>, other: &BTreeSet<Handle>) -> Vec<Word> {
    let word = |a: &Handle, b: &Handle| Word { a: a.clone(), b: b.clone(), is_same: false };
    one.iter().flat_map(|a| other.iter().map(move |b| word(a, b))).collect()
}

proptest! {
    #[test]
    fn the_order_of_plates_makes_no_difference(
        (plates, shuffled) in plates().prop_flat_map(|plates| (Just(plates.clone()), Just(plates).prop_shuffle())),
        words in words(),
    ) {
        prop_assert_eq!(persons(&plates, &words), persons(&shuffled, &words));
    }

    #[test]
    fn the_newest_word_holds_and_so_does_every_older_one_it_leaves_room_for(
        plates in plates(),
        words in words(),
    ) {
        let persons = persons(&plates, &words);
        for word in that_hold(&words) {
            let is_there = |handle: &Handle| plates.iter().any(|plate| plate.handle == *handle);
            let are_one = persons.iter().any(|worn| worn.contains(&word.a) && worn.contains(&word.b));
            if is_there(&word.a) && is_there(&word.b) {
                prop_assert_eq!(are_one, word.is_same, "{:?}", word);
            }
        }
    }

    #[test]
    fn joining_two_persons_and_parting_them_is_nothing(
        plates in plates(),
        picks in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
    ) {
        let before = persons(&plates, &[]);
        let Some((one, other)) = two_of(&before, picks) else { return Ok(()) };
        // Of a bare name that both may bear, her word that it is the one's tells something of the other.
        let names = |worn: &BTreeSet<Handle>| -> BTreeSet<&String> {
            plates.iter().filter(|plate| worn.contains(&plate.handle)).flat_map(|plate| &plate.names).collect()
        };
        if !names(one).is_disjoint(&names(other)) {
            return Ok(());
        }
        let mut words = apart(one, other);
        words.push(Word { is_same: true, ..words[0].clone() });
        prop_assert_eq!(&before, &persons(&plates, &words));
    }

    #[test]
    fn keeping_two_apart_who_do_not_meet_is_nothing(
        plates in plates(),
        older in words(),
        picks in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
    ) {
        let before = persons(&plates, &older);
        let Some((one, other)) = two_of(&before, picks) else { return Ok(()) };
        let of = |worn: &BTreeSet<Handle>| -> Vec<&Plate> {
            plates.iter().filter(|plate| worn.contains(&plate.handle)).collect()
        };
        let theirs = of(other);
        if of(one).iter().any(|a| theirs.iter().any(|b| meet(a, b))) {
            return Ok(());
        }
        let words = [apart(one, other), older].concat();
        prop_assert_eq!(&before, &persons(&plates, &words));
    }

    #[test]
    fn no_chain_joins_two_that_were_ruled_apart(
        plates in plates(),
        newest in word(),
        older in words(),
    ) {
        let mut words = older;
        words.insert(0, Word { is_same: false, ..newest.clone() });
        let persons = persons(&plates, &words);
        let are_one = |worn: &BTreeSet<Handle>| worn.contains(&newest.a) && worn.contains(&newest.b);
        prop_assert!(!persons.iter().any(are_one));
    }
}

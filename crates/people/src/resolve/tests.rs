//! Who is who by likeness: what makes two one, what leaves it open, and what never makes one of two.
//!
//! A name says something only among other names, so every test has a crowd around it.

use proptest::prelude::*;

use super::*;
use crate::{What, notation};

/// Given and family names of a crowd; every tenth bears the same family name.
const GIVEN: [&str; 20] = [
    "Ada", "Bruno", "Carla", "Dario", "Elsa", "Fabio", "Gina", "Hugo", "Irma", "Jonas", "Klara",
    "Leo", "Mara", "Nino", "Olga", "Piero", "Quinto", "Rita", "Silvio", "Tea",
];

/// Three hundred connections nobody is looking for.
fn crowd() -> String {
    let line = |n: usize| {
        let given = GIVEN[n % GIVEN.len()];
        let family = if n.is_multiple_of(10) {
            "Comune".to_owned()
        } else {
            format!("{}anti", syllables(n))
        };
        format!("- linkedin:crowd-{n} named name=\"{given} {family}\"\n")
    };
    (0..300).map(line).collect()
}

/// A word of its own for each number.
fn syllables(mut n: usize) -> String {
    let mut word = String::new();
    for _ in 0..3 {
        word.push_str(["ba", "ce", "di", "fo", "gu", "la", "me"][n % 7]);
        n /= 7;
    }
    word
}

/// The plates some facts speak of, in their order.
fn plates(facts: &str) -> Vec<Plate> {
    let facts = notation::parse(facts).unwrap();
    let mut plates: Vec<Plate> = Vec::new();
    let mut place = std::collections::HashMap::new();
    for fact in &facts {
        let other = match &fact.what {
            What::Also(other) => Some(other.clone()),
            _ => None,
        };
        for handle in [Some(fact.about.clone()), other].into_iter().flatten() {
            place.entry(handle.clone()).or_insert_with(|| {
                plates.push(Plate::new(handle));
                plates.len() - 1
            });
        }
        plates[place[&fact.about]].learn(fact, None);
    }
    plates
}

fn resolved(facts: &str) -> (Vec<Plate>, Resolution) {
    let plates = plates(&format!("{}{facts}", crowd()));
    let resolution = resolve(&plates, &[], &[]);
    (plates, resolution)
}

/// The handles that are one human with this one.
fn wearer(facts: &str, handle: &str) -> Vec<String> {
    let (plates, resolution) = resolved(facts);
    of_one(&plates, &resolution.first_of, handle)
}

fn of_one(plates: &[Plate], first_of: &[usize], handle: &str) -> Vec<String> {
    let at = plates.iter().position(|plate| plate.handle.to_string() == handle).unwrap();
    let same = plates.iter().enumerate().filter(|(other, _)| first_of[*other] == first_of[at]);
    let mut handles: Vec<String> = same.map(|(_, plate)| plate.handle.to_string()).collect();
    handles.sort();
    handles
}

#[track_caller]
fn are_one(facts: &str, a: &str, b: &str) {
    let worn = wearer(facts, a);
    assert!(worn.contains(&b.to_owned()), "{worn:?}");
}

#[track_caller]
fn are_two(facts: &str, a: &str, b: &str) {
    let worn = wearer(facts, a);
    assert!(!worn.contains(&b.to_owned()), "{worn:?}");
}

/// The suggestion of two handles, as its probability and its kinds of evidence.
fn suggestion(facts: &str, a: &str, b: &str) -> Option<(f64, Vec<&'static str>)> {
    let (plates, resolution) = resolved(facts);
    let named = |at: usize| plates[at].handle.to_string();
    let found = resolution.suggestions.into_iter().find(|suggestion| {
        let both = [named(suggestion.a), named(suggestion.b)];
        both.contains(&a.to_owned()) && both.contains(&b.to_owned())
    })?;
    Some((found.probability, found.evidence.iter().map(|evidence| evidence.what).collect()))
}

/// How two handles compare, whatever came of it.
fn compared(facts: &str, a: &str, b: &str) -> (f64, Vec<Evidence>) {
    let plates = plates(&format!("{}{facts}", crowd()));
    let at = |handle: &str| plates.iter().position(|plate| plate.handle.to_string() == handle);
    let both = (&[at(a).unwrap()][..], &[at(b).unwrap()][..]);
    let found = evidence_between(&plates, &[], &[], both).unwrap();
    (found.probability.unwrap_or_default(), found.evidence)
}

/// How probable it is that two handles are one human's.
fn chance(facts: &str, a: &str, b: &str) -> f64 {
    compared(facts, a, b).0
}

const RARE: &str = "- linkedin:zita named name=\"Zita Quarenghi\"\n";

#[test]
fn a_rare_name_is_one_human_wherever_it_is_met() {
    for shown in ["Zita Quarenghi", "Quarenghi, Zita", "ZITA QUARENGHI", "Dr. Zita Quarenghi, PhD"]
    {
        let facts = format!("{RARE}- email:z@free.example named name=\"{shown}\"");
        are_one(&facts, "linkedin:zita", "email:z@free.example");
    }
}

#[test]
fn a_name_in_another_script_is_the_same_name() {
    are_one(
        "- linkedin:kn named name=\"Кузьма Непряхин\"\n\
         - email:kn@free.example named name=\"Kuzma Nepryakhin\"",
        "linkedin:kn",
        "email:kn@free.example",
    );
}

#[test]
fn an_address_that_spells_a_rare_name_is_its_bearers() {
    let facts = format!("{RARE}- email:zita.quarenghi@works.example in-address-book name=phone");
    are_one(&facts, "linkedin:zita", "email:zita.quarenghi@works.example");
}

const NAMESAKES: &str = "- linkedin:one named name=\"Ada Comune\"\n\
                         - linkedin:two named name=\"Ada Comune\"\n";

#[test]
fn a_name_that_two_bear_is_neithers() {
    let facts = format!("{NAMESAKES}- email:ada@free.example named name=\"Ada Comune\"");
    are_two(&facts, "email:ada@free.example", "linkedin:one");
    are_two(&facts, "email:ada@free.example", "linkedin:two");
}

#[test]
fn the_employer_tells_namesakes_apart() {
    let facts = format!(
        "{NAMESAKES}- linkedin:two works-at name=\"Blue Fox S.p.A.\"\n\
         - linkedin:one works-at name=\"Red Dog\"\n\
         - email:ada@bluefox.example named name=\"Ada Comune\""
    );
    are_two(&facts, "email:ada@bluefox.example", "linkedin:one");
    let open = suggestion(&facts, "email:ada@bluefox.example", "linkedin:two");
    let is_one = wearer(&facts, "linkedin:two").contains(&"email:ada@bluefox.example".to_owned());
    assert!(is_one || open.is_some_and(|(_, kinds)| kinds.contains(&"employer")));
}

#[test]
fn two_profiles_are_never_one_by_likeness() {
    are_two(
        "- linkedin:zita named name=\"Zita Quarenghi\"\n- linkedin:zita-2 named name=\"Zita Quarenghi\"\n\
         - email:z@free.example named name=\"Zita Quarenghi\"",
        "linkedin:zita",
        "linkedin:zita-2",
    );
}

#[test]
fn two_addresses_at_one_employer_are_never_joined_unasked() {
    are_two(
        "- email:zita.quarenghi@bluefox.example named name=\"Zita Quarenghi\"\n\
         - email:z.quarenghi@bluefox.example named name=\"Zita Quarenghi\"",
        "email:zita.quarenghi@bluefox.example",
        "email:z.quarenghi@bluefox.example",
    );
}

#[test]
fn two_who_sat_in_one_letter_are_two() {
    let facts = "- email:zq@free.example named name=\"Zita Quarenghi\"\n\
                 - email:zita@home.example named name=\"Zita Quarenghi\"";
    let plates = plates(&format!("{}{facts}", crowd()));
    let place = |handle: &str| {
        let at = plates.iter().position(|plate| plate.handle.to_string() == handle).unwrap();
        u32::try_from(at).unwrap()
    };
    let sat = |plate| Seat { thread: 7, second: 1_700_000_000, plate };
    let seats =
        ["email:zq@free.example", "email:zita@home.example"].map(|handle| sat(place(handle)));
    let apart = resolve(&plates, &[], &seats);
    assert_eq!(of_one(&plates, &apart.first_of, "email:zq@free.example").len(), 1);
    let together = resolve(&plates, &[], &[]);
    assert_eq!(of_one(&plates, &together.first_of, "email:zq@free.example").len(), 2);
}

#[test]
fn who_is_nobodys_name_joins_nobody() {
    are_two(
        "- email:info@bluefox.example named name=\"Blue Fox\"\n- linkedin:fox works-at name=\"Blue Fox\"\n\
         - linkedin:fox named name=\"Zita Quarenghi\"",
        "email:info@bluefox.example",
        "linkedin:fox",
    );
}

#[test]
fn an_office_and_a_closed_account_are_nobody_whatever_they_are_called() {
    let facts = format!("{RARE}- email:info@bluefox.example named name=\"Zita Quarenghi\"");
    are_two(&facts, "linkedin:zita", "email:info@bluefox.example");
    are_two(
        "- email:one@free.example named name=\"LinkedIn Member\"\n\
         - email:two@home.example named name=\"LinkedIn Member\"",
        "email:one@free.example",
        "email:two@home.example",
    );
}

#[test]
fn what_is_likely_and_not_sure_is_asked_with_its_evidence() {
    let facts = "- linkedin:gina named name=\"Gina Comune\"\n\
                 - linkedin:gina works-at name=\"Red Dog\"\n\
                 - email:gcomune@bluefox.example named name=\"Gina Comune\"";
    let (probability, kinds) =
        suggestion(facts, "linkedin:gina", "email:gcomune@bluefox.example").unwrap();
    assert!((0.5..0.99).contains(&probability), "{probability}");
    assert!(kinds.contains(&"name") && kinds.contains(&"employer"), "{kinds:?}");
}

#[test]
fn evidence_adds_up_to_the_probability() {
    let (_, resolution) = resolved(
        "- linkedin:gina named name=\"Gina Comune\"\n- linkedin:gina works-at name=\"Red Dog\"\n\
         - email:gcomune@bluefox.example named name=\"Gina Comune\"",
    );
    assert!(!resolution.suggestions.is_empty());
    for suggestion in &resolution.suggestions {
        let sum: f64 = suggestion.evidence.iter().map(|evidence| evidence.weight).sum();
        let probability = 1.0 / (1.0 + (-sum).exp());
        assert!((probability - suggestion.probability).abs() < 0.03, "{suggestion:?}");
    }
}

#[test]
fn a_rival_who_may_be_meant_as_well_is_named() {
    let facts = format!("{NAMESAKES}- email:ada@free.example named name=\"Ada Comune\"");
    let (probability, evidence) = compared(&facts, "linkedin:one", "email:ada@free.example");
    assert!(probability < 0.5, "{probability}");
    assert!(evidence.iter().any(|piece| piece.what == "rivals" && piece.weight < 0.0));
}

#[test]
fn where_several_addresses_bear_a_name_it_makes_none_of_them_one() {
    let shown = |n: usize| format!("- email:a{n}@free{n}.example named name=\"Ada Quaranti\"\n");
    let of = |n: usize| {
        let facts: String = (0..n).map(shown).collect();
        chance(&facts, "email:a0@free0.example", "email:a1@free1.example")
    };
    let (two, three) = (of(2), of(3));
    assert!(three < two, "{three} with a third of the name, {two} without");
}

#[test]
fn a_card_with_a_first_name_and_a_house_is_at_the_house_however_many_such_cards_there_are() {
    let card =
        |n: usize, given: &str| format!("- tel:+39011000000{n} named name=\"{given} Blue Fox\"\n");
    let cards: String = GIVEN.iter().take(5).zip(1..).map(|(given, n)| card(n, given)).collect();
    let facts = format!(
        "{cards}{}- linkedin:zita named name=\"Zita Quarenghi\"\n\
         - linkedin:zita works-at name=\"Blue Fox\"\n",
        card(9, "Zita")
    );
    let (_, evidence) = compared(&facts, "linkedin:zita", "tel:+390110000009");
    assert!(evidence.iter().any(|e| e.what == "employer" && e.weight > 0.0), "{evidence:?}");
}

#[test]
fn a_town_both_live_in_speaks_for_one_and_another_town_against_it() {
    let facts = |town: &str| {
        format!(
            "- linkedin:ada named name=\"Ada Comune\"\n\
             - linkedin:ada lives name=\"Turin, Piedmont, Italy\"\n\
             - tel:+390110000000 named name=\"Ada Comune\"\n\
             - tel:+390110000000 lives name=\"{town}\"\n\
             - tel:+390110000001 lives name=Oslo\n"
        )
    };
    let chance = |town: &str| chance(&facts(town), "linkedin:ada", "tel:+390110000000");
    assert!(chance("turin") > chance("Oslo"));
}

#[test]
fn two_words_that_are_only_alike_crosswise_are_two_names() {
    are_two(
        "- linkedin:camilla named name=\"Camilla Valenti\"\n\
         - email:v@free.example named name=\"Vale Camola\"",
        "linkedin:camilla",
        "email:v@free.example",
    );
}

/// What is said of two whom a rule keeps apart.
fn barred(facts: &str, words: &[Word], a: &str, b: &str) -> &'static str {
    let plates = plates(&format!("{}{facts}", crowd()));
    let at = |handle: &str| plates.iter().position(|plate| plate.handle.to_string() == handle);
    let both = (&[at(a).unwrap()][..], &[at(b).unwrap()][..]);
    let found = evidence_between(&plates, words, &[], both).unwrap();
    assert_eq!(found.probability, None);
    found.evidence[0].what
}

#[test]
fn of_two_whom_a_rule_keeps_apart_the_rule_is_told() {
    assert_eq!(barred(NAMESAKES, &[], "linkedin:one", "linkedin:two"), "profiles");
    let desks = "- email:z@bluefox.example named name=\"Zita Quarenghi\"\n\
                 - email:zq@bluefox.example named name=\"Zita Quarenghi\"";
    assert_eq!(barred(desks, &[], "email:z@bluefox.example", "email:zq@bluefox.example"), "desks");
    let facts = format!("{RARE}- email:z@free.example named name=\"Zita Quarenghi\"");
    let word = |at: &str| crate::Handle::read(at).unwrap();
    let (a, b) = (word("linkedin:zita"), word("email:z@free.example"));
    let words = [Word { a, b, is_same: false }];
    assert_eq!(barred(&facts, &words, "linkedin:zita", "email:z@free.example"), "owner");
}

#[test]
fn whoever_the_owner_said_is_another_is_no_rival_any_more() {
    let facts = format!("{NAMESAKES}- email:ada@free.example named name=\"Ada Comune\"");
    let plates = plates(&format!("{}{facts}", crowd()));
    let at = |handle: &str| plates.iter().position(|plate| plate.handle.to_string() == handle);
    let both = (&[at("linkedin:two").unwrap()][..], &[at("email:ada@free.example").unwrap()][..]);
    let handle = |at: &str| crate::Handle::read(at).unwrap();
    let (a, b) = (handle("linkedin:one"), handle("email:ada@free.example"));
    let chance =
        |words: &[Word]| evidence_between(&plates, words, &[], both).unwrap().probability.unwrap();
    assert!(chance(&[Word { a, b, is_same: false }]) > chance(&[]));
}

#[test]
fn two_given_names_that_sound_alike_are_two() {
    are_two(
        "- linkedin:greta named name=\"Greta Scarpellato\"\n\
         - email:corrado@free.example named name=\"Corrado Scarpellato\"",
        "linkedin:greta",
        "email:corrado@free.example",
    );
    assert!(
        suggestion(
            "- linkedin:greta named name=\"Greta Scarpellato\"\n\
             - email:corrado@free.example named name=\"Corrado Scarpellato\"",
            "linkedin:greta",
            "email:corrado@free.example",
        )
        .is_none()
    );
}

#[test]
fn in_a_small_book_a_name_alone_is_not_sure() {
    let plates = plates(
        "- linkedin:ada named name=\"Ada Rossi\"\n- linkedin:bo named name=\"Bo Ek\"\n\
         - email:ada@free.example named name=\"Ada Rossi\"",
    );
    let resolution = resolve(&plates, &[], &[]);
    assert_eq!(resolution.joined, []);
}

/// Plates of a few people who are hard to tell apart, under profiles, addresses and cards.
fn confusing() -> impl Strategy<Value = String> {
    let names = ["Ada Comune", "A. Comune", "Comune Ada", "Zita Quarenghi", "Zita Q.", "Ada"];
    let handles = [
        "linkedin:a",
        "linkedin:b",
        "email:ada@bluefox.example",
        "email:zita@red.example",
        "tel:+390110000000",
    ];
    let fact = (0..handles.len(), 0..names.len()).prop_map(move |(handle, name)| {
        format!("- {} named name=\"{}\"\n", handles[handle], names[name])
    });
    proptest::collection::vec(fact, 1..10).prop_map(|facts| facts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_path_of_likeness_joins_two_profiles(facts in confusing()) {
        let plates = plates(&format!("{}{facts}", crowd()));
        let first_of = resolve(&plates, &[], &[]).first_of;
        let mut profiles = std::collections::BTreeSet::new();
        for (at, plate) in plates.iter().enumerate() {
            if matches!(plate.handle, crate::Handle::Profile(_)) {
                prop_assert!(profiles.insert(first_of[at]), "{facts}");
            }
        }
    }

    #[test]
    fn the_order_of_plates_makes_no_difference_to_likeness(facts in confusing(), seed in 0_usize..1_000) {
        let plates = plates(&format!("{}{facts}", crowd()));
        let mut shuffled: Vec<usize> = (0..plates.len()).collect();
        shuffled.sort_by_key(|at| (at * 7_919 + seed * 104_729) % 1_009);
        let others: Vec<Plate> = shuffled.iter().map(|at| plates[*at].clone()).collect();
        let (first_of, of_others) = (resolve(&plates, &[], &[]).first_of, resolve(&others, &[], &[]).first_of);
        let spoken_of = plates.iter().map(|plate| plate.handle.to_string());
        for handle in spoken_of.filter(|handle| !handle.starts_with("linkedin:crowd")) {
            prop_assert_eq!(of_one(&plates, &first_of, &handle), of_one(&others, &of_others, &handle));
        }
    }
}

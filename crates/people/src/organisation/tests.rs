//! What is an organisation at all, and what a key promises.

use super::*;

#[test]
fn what_names_no_house_is_none() {
    for raw in [
        "",
        "-",
        "…",
        "Freelance",
        "Freelance Writer",
        "Self-employed",
        "SELF EMPLOYED (Graphic Design)",
        "Libero professionista",
        "Libera Professionista",
        "Freiberuflich",
        "Freiberufler GmbH",
        "Selbstständig",
        "Autónomo",
        "Indépendant",
        "Partita IVA",
        "P. IVA",
        "In cerca di occupazione",
        "Looking for new opportunities",
        "Retired",
        "In pensione",
        "Student at Lakeside University",
        "Stealth Startup",
        "Stealth AI Startup",
        "Confidential",
        "Ditta individuale",
        "Imprenditore",
        "Ospedale",
        "The University",
        "Milano",
        "N/A",
        "LinkedIn Member",
    ] {
        assert!(Organisation::parse(raw).is_none(), "{raw}");
    }
}

#[test]
fn houses_with_such_words_in_their_name_are_houses() {
    for raw in [
        "Student Union of Turin",
        "Independent Press",
        "Private Bank",
        "Casa Editrice Aster",
        "Home Care Ltd",
    ] {
        assert!(Organisation::parse(raw).is_some(), "{raw}");
    }
}

#[test]
fn names_that_are_the_same_share_a_key() {
    let keys = |raw| Organisation::parse(raw).unwrap().keys().collect::<Vec<_>>();
    for (one, other) in
        [("Acme S.p.A.", "ACME spa"), ("Müller AG", "Mueller"), ("Banca Rossi Nord (BRN)", "BRN")]
    {
        let others = keys(other);
        assert!(keys(one).iter().any(|key| others.contains(key)), "{one}, {other}");
    }
}

#[test]
fn branches_share_a_trunk_and_banks_do_not() {
    let trunk = |raw| Organisation::parse(raw).unwrap().trunk();
    assert_eq!(trunk("Blue Fox Italia"), trunk("Blue Fox Group"));
    assert_ne!(trunk("Bank of Italy"), trunk("Bank of England"));
}

#[test]
fn hostile_texts_are_read_without_harm() {
    for raw in [
        "((((",
        "))))",
        "S.p.A.",
        "...",
        "'''",
        "|||",
        "- - -",
        "a b c d e f g h i j k l m n o p",
        "\u{0301}\u{0301}",
        "\u{202e}xof eulb",
        "(",
        "x (",
        "ß",
        "İstanbul",
        "ﷺ",
        "🦊 Fox 🦊",
    ] {
        let house = Organisation::parse(raw);
        let _ = house.map(|house| (house.likeness(&house), domain_likeness(raw, &house)));
    }
    let long = "Ä de la ".repeat(10_000);
    assert!(Organisation::parse(&long).is_some_and(|house| house.words().len() < 400));
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_name_is_the_same_as_itself_in_capitals_and_with_a_legal_form(name in "[a-z]{3,9} [a-z]{3,9}") {
            if let Some(house) = Organisation::parse(&name) {
                for written in [name.to_uppercase(), format!("{name} S.p.A."), format!(" {name},  Inc. ")] {
                    let other = Organisation::parse(&written);
                    prop_assert!(other.is_some_and(|other| other.likeness(&house) == Likeness::Same));
                }
            }
        }

        #[test]
        fn likeness_does_not_depend_on_the_side(one in "\\PC{0,30}", other in "\\PC{0,30}") {
            if let (Some(one), Some(other)) = (Organisation::parse(&one), Organisation::parse(&other)) {
                prop_assert_eq!(one.likeness(&other), other.likeness(&one));
                prop_assert_eq!(one.likeness(&one), Likeness::Same);
            }
        }
    }
}

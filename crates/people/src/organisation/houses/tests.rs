//! Which texts are one house, and whose a domain is.

use super::*;

/// People as lines: how many of them, what they state, where they have an address.
fn together(lines: &[(usize, &'static str, &'static str)]) -> Houses {
    let people: Vec<Bearer<'_>> = lines
        .iter()
        .flat_map(|(n, employer, domain)| {
            let bearer = Bearer {
                employers: employer.split('/').filter(|text| !text.is_empty()).collect(),
                domains: domain.split('/').filter(|text| !text.is_empty()).collect(),
            };
            std::iter::repeat_n(bearer, *n)
        })
        .collect();
    Houses::bring_together(&people)
}

#[track_caller]
fn one(houses: &Houses, a: &str, b: &str) {
    assert!(houses.of(a).is_some(), "{a}");
    assert_eq!(houses.of(a), houses.of(b), "{a}, {b}");
}

#[track_caller]
fn apart(houses: &Houses, a: &str, b: &str) {
    assert!(houses.of(a).is_some() && houses.of(b).is_some(), "{a}, {b}");
    assert_ne!(houses.of(a), houses.of(b), "{a}, {b}");
}

#[test]
fn spellings_of_one_name_are_one_house_called_as_most_write_it() {
    let houses = together(&[
        (1, "ACME SPA", ""),
        (3, "Acme S.p.A.", ""),
        (2, "Acme", ""),
        (1, "Freelance", ""),
    ]);
    one(&houses, "acme", "ACME SPA");
    let house = houses.of("Acme").unwrap();
    assert_eq!(houses.name(house), "Acme S.p.A.");
    assert_eq!(houses.names(house), ["Acme S.p.A.", "Acme", "ACME SPA"]);
    assert_eq!(houses.all().count(), 1);
}

#[test]
fn subsidiaries_and_branches_stay_apart() {
    let houses = together(&[(9, "Acme", ""), (1, "Acme Bank", ""), (1, "Acme Italia", "")]);
    apart(&houses, "Acme", "Acme Bank");
    apart(&houses, "Acme", "Acme Italia");
    let at_one_domain = together(&[(9, "Acme", "acme.example"), (2, "Acme Bank", "acme.example")]);
    apart(&at_one_domain, "Acme", "Acme Bank");
}

#[test]
fn a_rare_slip_joins_the_name_it_is_a_slip_of() {
    let houses =
        together(&[(5, "Lakeside Press", ""), (1, "Lakside Press", ""), (1, "Lakeside Pr", "")]);
    one(&houses, "Lakeside Press", "Lakside Press");
    apart(&houses, "Lakeside Press", "Lakeside Pr");
    let short_form = together(&[(6, "Blue Fox Publishing", ""), (1, "Blue Fox Publ.", "")]);
    one(&short_form, "Blue Fox Publishing", "Blue Fox Publ.");
}

#[test]
fn near_names_that_are_both_usual_stay_apart() {
    let houses = together(&[(5, "Lakeside Press", ""), (2, "Lakside Press", "")]);
    apart(&houses, "Lakeside Press", "Lakside Press");
}

#[test]
fn a_slip_of_two_names_is_a_slip_of_neither() {
    let houses = together(&[
        (9, "Bertolini Press", ""),
        (9, "Bertolino Press", ""),
        (1, "Bertolin Press", ""),
    ]);
    apart(&houses, "Bertolini Press", "Bertolin Press");
    apart(&houses, "Bertolino Press", "Bertolin Press");
}

#[test]
fn a_name_with_a_domain_of_its_own_is_no_slip() {
    let houses = together(&[
        (9, "Bertolini Press", "bertolinipress.example"),
        (1, "Bertolino Press", "bertolinopress.example"),
    ]);
    apart(&houses, "Bertolini Press", "Bertolino Press");
}

#[test]
fn slips_make_no_chain() {
    let houses = together(&[(25, "Waterfront", ""), (5, "Waterfromt", ""), (1, "Waterfrom", "")]);
    one(&houses, "Waterfront", "Waterfromt");
    apart(&houses, "Waterfront", "Waterfrom");
}

#[test]
fn initials_are_one_house_with_the_name_that_gives_them() {
    let given =
        together(&[(1, "Banca Rossi Nord (BRN)", ""), (2, "BRN", ""), (3, "Banca Rossi Nord", "")]);
    one(&given, "Banca Rossi Nord", "BRN");
    let twice = together(&[
        (1, "Banca Rossi Nord (BRN)", ""),
        (1, "Bosco Rivera Nobile (BRN)", ""),
        (1, "BRN", ""),
    ]);
    apart(&twice, "Banca Rossi Nord", "BRN");
    apart(&twice, "Banca Rossi Nord", "Bosco Rivera Nobile");
}

#[test]
fn initials_and_the_name_at_one_domain_are_one_house() {
    let houses = together(&[(2, "Banca Rossi Nord", "brn.example"), (2, "BRN", "brn.example")]);
    one(&houses, "Banca Rossi Nord", "BRN");
    let elsewhere = together(&[(2, "Banca Rossi Nord", "x.example"), (2, "BRN", "brn.example")]);
    apart(&elsewhere, "Banca Rossi Nord", "BRN");
}

#[test]
fn a_group_and_its_name_at_one_domain_are_one_house() {
    let houses = together(&[(2, "Acme", "acme.example"), (1, "Acme Group", "acme.example")]);
    one(&houses, "Acme", "Acme Group");
    let branch = together(&[(2, "Acme", "acme.example"), (1, "Acme Italia", "acme.example")]);
    apart(&branch, "Acme", "Acme Italia");
    apart(&together(&[(2, "Acme", ""), (1, "Acme Group", "")]), "Acme", "Acme Group");
}

#[track_caller]
fn whose(houses: &Houses, domain: &str, expected: Option<&str>) {
    let name = houses.whose(domain).map(|house| houses.name(house));
    assert_eq!(name, expected, "{domain}");
}

#[test]
fn a_domain_is_the_house_most_of_its_people_state() {
    let houses = together(&[(2, "Blue Fox", "vulpes.example"), (1, "Acme", "vulpes.example")]);
    whose(&houses, "vulpes.example", Some("Blue Fox"));
    whose(&houses, "mail.vulpes.example", Some("Blue Fox"));
    assert_eq!(houses.domains(houses.of("Blue Fox").unwrap()), ["vulpes.example"]);
}

#[test]
fn one_person_makes_a_domain_a_houses_only_with_something_of_its_name() {
    let houses = together(&[
        (1, "Blue Fox", "vulpes.example"),
        (1, "Acme", "acme-mail.example/acme.example"),
    ]);
    whose(&houses, "vulpes.example", None);
    whose(&houses, "acme.example", Some("Acme"));
}

#[test]
fn a_domain_of_two_houses_alike_is_nobodys() {
    let houses = together(&[(2, "Blue Fox", "vulpes.example"), (2, "Acme", "vulpes.example")]);
    whose(&houses, "vulpes.example", None);
}

#[test]
fn a_domain_that_is_written_like_a_house_is_its_own_though_its_people_have_moved_on() {
    let houses = together(&[(1, "Blue Fox", "bluefox.example"), (3, "Acme", "bluefox.example")]);
    whose(&houses, "bluefox.example", Some("Blue Fox"));
    let unstated = together(&[(1, "Blue Fox", ""), (1, "", "blue-fox.example")]);
    whose(&unstated, "blue-fox.example", Some("Blue Fox"));
}

#[test]
fn where_anybody_can_have_an_address_is_nobodys() {
    let houses = together(&[(9, "Blue Fox", "gmail.example")]);
    whose(&houses, "gmail.example", None);
}

#[test]
fn the_order_of_people_makes_no_difference() {
    let mut lines = vec![
        (2, "Banca Rossi Nord", "brn.example"),
        (2, "BRN", "brn.example"),
        (5, "Lakeside Press", ""),
        (1, "Lakside Press", "lake.example"),
        (2, "Müller AG", "mueller.example"),
        (2, "Mueller", ""),
        (1, "Muller", ""),
        (3, "Acme/Blue Fox", "acme.example/vulpes.example"),
    ];
    let shown = |houses: &Houses| -> Vec<(Vec<String>, Vec<String>)> {
        houses
            .all()
            .map(|house| (houses.names(house).to_vec(), houses.domains(house).to_vec()))
            .collect()
    };
    let first = shown(&together(&lines));
    assert!(first.len() > 3);
    for _ in 0..lines.len() {
        lines.rotate_left(3);
        lines.swap(0, 5);
        assert_eq!(shown(&together(&lines)), first);
    }
}

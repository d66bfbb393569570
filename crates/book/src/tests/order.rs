//! The order of imports makes no difference.

use proptest::prelude::{Just, ProptestConfig, Strategy, any, proptest};

use super::*;

/// A Complete archive of another day: more files, other rows, the same people.
fn complete() -> Files {
    let mut files = export();
    files[1] = connections(&[
        &connected("Carla Bassi", "carla-bassi", "Gamma,Head of buying", "07 Mar 2022"),
        &connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020"),
        &connected("Dario Fabbri", "dario-fabbri", "Delta,Poet", "09 Jun 2024"),
    ]);
    files[3].1.push_str(&wrote(MARTA, BRUNO, "2024-06-05 10:12:00", "Eccomi"));
    files.push((
        "Recommendations_Received.csv".to_owned(),
        csv(
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
            &["Ada,Rossi,Acme,Engineer,Marta is a fine editor,\"06/09/24, 10:12 AM\",VISIBLE"],
        ),
    ));
    files
}

#[test]
fn basic_and_complete_give_the_same_book_in_either_order() {
    let folder = Folder::new();
    let basic = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let complete = folder.zip("Complete_LinkedInDataExport_06-15-2024.zip", &complete());
    assert_same(&shown(&book_of(&[&basic, &complete])), &shown(&book_of(&[&complete, &basic])));
}

#[test]
fn two_exports_in_one_import_are_two_imports() {
    let folder = Folder::new();
    let basic = folder.zip("all/Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let complete = folder.zip("all/Complete_LinkedInDataExport_06-15-2024.zip", &complete());
    let both = shown(&book_of(&[&basic, &complete]));
    assert_same(&shown(&book_of(&[&folder.path("all")])), &both);
}

/// An export of invented years: people, slugs, jobs, notes and messages drawn from a few, so that they
/// meet, move, leave and come under several names.
fn years() -> impl Strategy<Value = Vec<(Files, u8)>> {
    let export = (0_u8..12, proptest::collection::vec(any::<u8>(), 24))
        .prop_map(|(month, dice)| (made(month, &dice), month));
    proptest::collection::vec(export, 2..5)
}

fn made(month: u8, dice: &[u8]) -> Files {
    let people = ["Ada Rossi", "Bruno Neri", "Carla Bassi", "Ada Rossi"];
    let jobs = ["Acme,Engineer", "Beta,Editor", "Acme,Buyer", ","];
    let mut listed = Vec::new();
    let mut asked = Vec::new();
    let mut written = Vec::new();
    for (at, name) in people.iter().enumerate() {
        let dice = &dice[at * 6..at * 6 + 6];
        let slug = format!("person-{at}{}", if dice[0].is_multiple_of(5) { "-new" } else { "" });
        if !dice[1].is_multiple_of(4) {
            listed.push(connected(
                name,
                &slug,
                jobs[usize::from(dice[2] % 4)],
                &format!("0{} Mar 2020", at + 1),
            ));
        }
        if !dice[3].is_multiple_of(2) {
            let note = if !dice[4].is_multiple_of(2) { "Ciao" } else { "" };
            asked.push(received(name, &slug, &format!("3/{}/20, 9:07 AM", 1 + dice[4] % 2), note));
        }
        if !dice[5].is_multiple_of(3) {
            let (them, day) = ((*name, slug.as_str()), 10 + dice[5] % 9);
            written.push(wrote(them, MARTA, &format!("2023-03-{day} 10:12:00"), "Ciao"));
            written.push(wrote(MARTA, them, &format!("2023-03-{day} 10:12:00"), "Ciao a te"));
        }
    }
    if month.is_multiple_of(2) {
        listed.reverse();
        asked.reverse();
    }
    let rows = |rows: &[String]| rows.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
    vec![
        profile(),
        connections(&[&rows(&listed)]),
        invitations(&[&rows(&asked)]),
        messages(&[&rows(&written)]),
    ]
}

fn shuffled() -> impl Strategy<Value = (Vec<(Files, u8)>, Vec<usize>)> {
    years().prop_flat_map(|exports| {
        let order: Vec<usize> = (0..exports.len()).collect();
        (Just(exports), Just(order).prop_shuffle())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn exports_of_several_years_give_the_same_book_in_any_order((exports, order) in shuffled()) {
        let folder = Folder::new();
        let paths: Vec<PathBuf> = exports
            .iter()
            .enumerate()
            .map(|(at, (files, month))| {
                folder.zip(&format!("Basic_LinkedInDataExport_{:02}-0{}-2024.zip", month + 1, at + 1), files)
            })
            .collect();
        let straight: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
        let turned: Vec<&Path> = order.iter().map(|at| paths[*at].as_path()).collect();
        assert_same(&shown(&book_of(&turned)), &shown(&book_of(&straight)));
    }
}

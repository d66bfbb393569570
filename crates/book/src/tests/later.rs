//! A later export merges: nothing the book knew is lost, and what changed is told.

use super::*;

/// A book of two exports of connections and invitations, a year apart.
fn later(before: &[(String, String)], after: &[(String, String)]) -> Book {
    let folder = Folder::new();
    let before = folder.zip("Basic_LinkedInDataExport_06-01-2023.zip", &before.to_vec());
    let after = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &after.to_vec());
    book_of(&[&before, &after])
}

fn list(rows: &[&str]) -> Files {
    vec![connections(rows)]
}

fn anchor() -> String {
    connected("Olga Valli", "olga-valli", "Omega,Nurse", "01 Jan 2019")
}

#[track_caller]
fn check(before: &str, after: &[&str], reference: &str, events: &[&str]) {
    let anchor = anchor();
    let mut rows = vec![anchor.as_str()];
    rows.extend(after);
    let book = later(&list(&[&anchor, before]), &list(&rows));
    assert_eq!(events_of(&book, reference), events);
}

#[test]
fn an_invitation_that_linkedin_dropped_stays() {
    let row = received("Dario Fabbri", "dario-fabbri", "5/1/23, 9:07 AM", "Ciao Marta");
    let other = received("Elsa Gatti", "elsa-gatti", "5/1/24, 9:07 AM", "");
    let book = later(&[invitations(&[&row])], &[invitations(&[&other])]);
    let kept = invitation_of(&book, "Dario Fabbri");
    assert_eq!((kept.state.as_str(), kept.note.as_deref()), ("waiting", Some("Ciao Marta")));
}

#[test]
fn a_connection_that_is_gone_is_told_and_its_history_stays() {
    let ada = connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020");
    check(&ada, &[], "ada-rossi", &["removed  > "]);
}

#[test]
fn another_employer_is_told() {
    let before = connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020");
    let after = connected("Ada Rossi", "ada-rossi", "Beta,Head", "05 Mar 2020");
    check(&before, &[&after], "ada-rossi", &["moved Acme > Beta"]);
}

#[test]
fn another_role_is_told() {
    let before = connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020");
    let after = connected("Ada Rossi", "ada-rossi", "Acme,Head", "05 Mar 2020");
    check(&before, &[&after], "ada-rossi", &["new-role Engineer > Head"]);
}

#[test]
fn another_name_is_told() {
    let before = connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020");
    let after = connected("Ada Bianchi", "ada-rossi", "Acme,Engineer", "05 Mar 2020");
    check(&before, &[&after], "ada-rossi", &["renamed Ada Rossi > Ada Bianchi"]);
}

#[test]
fn another_profile_address_is_told_and_stays_one_person() {
    let before = connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020");
    let after = connected("Ada Rossi", "ada-r", "Acme,Engineer", "05 Mar 2020");
    check(&before, &[&after], "ada-r", &["new-address ada-rossi > ada-r"]);
    check(&before, &[&after], "ada-rossi", &["new-address ada-rossi > ada-r"]);
}

#[test]
fn a_profile_that_changed_its_address_twice_is_still_one_person() {
    let folder = Folder::new();
    let mut paths = Vec::new();
    for (year, slug) in [("2022", "ada"), ("2023", "ada-rossi"), ("2024", "ada-r")] {
        let row = connected("Ada Rossi", slug, "Acme,Engineer", "05 Mar 2020");
        paths.push(
            folder.zip(&format!("Basic_LinkedInDataExport_06-01-{year}.zip"), &list(&[&row])),
        );
    }
    let book = book_of(&paths.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    assert_eq!(names(&book), ["Ada Rossi"]);
    assert_eq!(
        events_of(&book, "ada-r"),
        ["new-address ada-rossi > ada-r", "new-address ada > ada-rossi"]
    );
}

#[test]
fn an_address_book_entry_follows_a_profile_to_its_new_address() {
    let row = |slug: &str| {
        format!(
            "Ada,Rossi,https://www.linkedin.com/in/{slug},ada@works.example,Acme,Engineer,05 Mar 2020"
        )
    };
    let book = later(&list(&[&row("ada-rossi")]), &list(&[&row("ada-r")]));
    assert_eq!(names(&book), ["Ada Rossi"]);
    assert_eq!(
        everybody(&book).people[0].handles,
        ["linkedin:ada-r", "linkedin:ada-rossi", "email:ada@works.example"]
    );
}

#[test]
fn what_was_true_again_is_no_change_back_and_forth_within_an_export() {
    let before = connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020");
    check(&before, &[&before], "ada-rossi", &[]);
}

#[test]
fn an_export_of_the_same_day_removes_nobody() {
    let folder = Folder::new();
    let ada = connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020");
    let basic = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &list(&[&ada]));
    let complete = folder.zip("Complete_LinkedInDataExport_06-01-2024.zip", &list(&[&anchor()]));
    let book = book_of(&[&basic, &complete]);
    assert_eq!(events_of(&book, "ada-rossi"), Vec::<String>::new());
}

#[test]
fn a_list_without_a_day_removes_nobody_and_makes_nobody_leave() {
    let folder = Folder::new();
    let dated = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &list(&[&anchor()]));
    let undated = folder.write(
        "Connections.csv",
        connections(&["Ada,Rossi,https://www.linkedin.com/in/ada-rossi,,,,"]).1,
    );
    let book = book_of(&[&dated, &undated]);
    assert_eq!(events_of(&book, "olga-valli"), Vec::<String>::new());
    assert_same(&shown(&book), &shown(&book_of(&[&undated, &dated])));
}

#[test]
fn the_note_of_an_invitation_survives_an_export_without_it() {
    let with = received("Dario Fabbri", "dario-fabbri", "5/1/23, 9:07 AM", "Ciao Marta");
    let without = received("Dario Fabbri", "dario-fabbri", "5/1/23, 9:07 AM", "");
    let book = later(&[invitations(&[&with])], &[invitations(&[&without])]);
    assert_eq!(invitation_of(&book, "Dario Fabbri").note.as_deref(), Some("Ciao Marta"));
    let book = later(&[invitations(&[&without])], &[invitations(&[&with])]);
    assert_eq!(invitation_of(&book, "Dario Fabbri").note.as_deref(), Some("Ciao Marta"));
}

#[test]
fn an_invitation_by_number_and_by_address_is_one() {
    let numbered = "Dario Fabbri,Marta Colli,\"8/2/23, 9:07 AM\",,INCOMING,urn:li:member:100003,urn:li:member:100001";
    let addressed = received("Dario Fabbri", "dario-fabbri", "8/2/23, 9:07 AM", "");
    let book = later(&[numbered_invitations(&[numbered])], &[invitations(&[&addressed])]);
    assert_eq!(names(&book), ["Dario Fabbri"]);
    invitation_of(&book, "Dario Fabbri");
}

#[test]
fn namesakes_who_invited_at_different_times_stay_two() {
    let numbered = "Dario Fabbri,Marta Colli,\"8/2/23, 9:07 AM\",,INCOMING,urn:li:member:100003,urn:li:member:100001";
    let addressed = received("Dario Fabbri", "dario-fabbri", "8/3/23, 9:07 AM", "");
    let book = later(&[numbered_invitations(&[numbered])], &[invitations(&[&addressed])]);
    assert_eq!(names(&book), ["Dario Fabbri", "Dario Fabbri"]);
}

//! Archives made to do harm, and archives that came to harm: said by name, bounded, and the book is as it
//! was wherever nothing good could be read.

use super::*;
use crate::intake::{self, Limits};

const NAME: &str = "Basic_LinkedInDataExport_06-01-2024.zip";

/// A zip of one list of connections, stored or packed.
fn plain(options: SimpleFileOptions) -> Vec<u8> {
    let (path, text) =
        connections(&[&connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020")]);
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(path, options).unwrap();
    zip.write_all(text.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

fn stored() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored)
}

/// Sets the bytes at each place where a local or central header of the archive begins.
fn with_headers(mut zip: Vec<u8>, local: usize, central: usize, bytes: &[u8]) -> Vec<u8> {
    for at in 0..zip.len() - 4 {
        let offset = match &zip[at..at + 4] {
            b"PK\x03\x04" => local,
            b"PK\x01\x02" => central,
            _ => continue,
        };
        zip[at + offset..at + offset + bytes.len()].copy_from_slice(bytes);
    }
    zip
}

/// Importing this is refused by name, and the book is as it was.
#[track_caller]
fn refused(bytes: &[u8], says: &str) {
    let folder = Folder::new();
    let zip = folder.write(NAME, bytes);
    let mut book = book_of(&[&folder.zip("good.zip", &export())]);
    let before = shown(&book);
    let error = import(&mut book, &zip).unwrap_err();
    assert_eq!(error.say().id, says, "{error}");
    assert_eq!(error.file(), Some(NAME), "{error}");
    assert_same(&shown(&book), &before);
    assert_eq!(views::imports(&book).unwrap().imports.len(), 1);
}

/// Limits small enough for a test to go beyond.
fn small() -> Limits {
    Limits {
        max_files: 10,
        max_unpacked_bytes: 100_000,
        max_ratio: 20,
        ratio_from_bytes: 10_000,
        max_nested_bytes: 20_000,
        max_depth: 2,
    }
}

#[track_caller]
fn too_large(files: &[(&str, Vec<u8>)], says: &str) {
    let folder = Folder::new();
    let path = folder.write(NAME, packed(files));
    let error = intake::open(&path, &small()).unwrap_err();
    assert_eq!(error.say().id, says, "{error}");
}

fn packed(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Bytes that no packing makes smaller.
fn noise(n: usize, seed: u64) -> Vec<u8> {
    let mut state = seed | 1;
    let mut next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_le_bytes()[5]
    };
    (0..n).map(|_| next()).collect()
}

#[test]
fn a_bomb_by_ratio_is_refused() {
    too_large(&[("Connections.csv", vec![b' '; 50_000])], "error-too-large");
}

#[test]
fn a_bomb_of_many_small_files_is_refused() {
    let names: Vec<String> = (0..9).map(|at| format!("Connections_{at}.csv")).collect();
    let files: Vec<(&str, Vec<u8>)> =
        names.iter().map(|name| (name.as_str(), vec![b' '; 9_000])).collect();
    too_large(&files, "error-too-large");
}

#[test]
fn a_bomb_by_total_is_refused() {
    let names: Vec<String> = (0..9).map(|at| format!("Connections_{at}.csv")).collect();
    let files: Vec<(&str, Vec<u8>)> =
        names.iter().map(|name| (name.as_str(), noise(12_000, 7))).collect();
    too_large(&files, "error-too-large");
}

#[test]
fn a_bomb_of_many_archives_in_an_archive_is_refused_before_it_fills_the_memory() {
    let inner = packed(&[("Connections.csv", noise(9_000, 3))]);
    let names: Vec<String> = (0..4).map(|at| format!("{at}.zip")).collect();
    let files: Vec<(&str, Vec<u8>)> =
        names.iter().map(|name| (name.as_str(), inner.clone())).collect();
    too_large(&files, "error-too-large");
}

#[test]
fn files_are_counted_through_archives_in_archives() {
    let six: Vec<(String, Vec<u8>)> = (0..6).map(|at| (format!("{at}.txt"), vec![at])).collect();
    let six: Vec<(&str, Vec<u8>)> =
        six.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    let inner = packed(&six);
    too_large(&[("a.zip", inner.clone()), ("b.zip", inner)], "error-too-many-files");
}

#[test]
fn what_is_no_zip_but_called_one_is_refused() {
    refused(b"First Name,Last Name\nAda,Rossi\n", "error-not-a-zip");
    refused(b"", "error-not-a-zip");
}

#[test]
fn a_download_that_broke_off_is_refused() {
    let zip = zipped(&export());
    for cut in [4, zip.len() / 2, zip.len() - 1] {
        refused(&zip[..cut], "error-not-a-zip");
    }
}

#[test]
fn an_empty_archive_holds_nothing_we_know() {
    refused(&packed(&[]), "error-nothing-known");
    refused(&packed(&[("holiday.jpg", noise(100, 1))]), "error-nothing-known");
}

#[test]
fn a_locked_archive_is_refused() {
    refused(&with_headers(plain(stored()), 6, 8, &[1, 0]), "error-locked");
}

#[test]
fn a_folder_without_a_file_we_know_is_refused() {
    let folder = Folder::new();
    folder.write("empty/notes.txt", "ciao");
    let mut book = Book::in_memory().unwrap();
    let error = import(&mut book, &folder.path("empty")).unwrap_err();
    assert_eq!((error.say().id.as_ref(), error.file()), ("error-nothing-known", Some("empty")));
    assert_eq!(import(&mut book, &folder.path("nowhere")).unwrap_err().kind(), "not-found");
}

#[test]
fn a_path_that_leads_out_of_the_archive_is_a_problem_and_the_rest_is_read() {
    let folder = Folder::new();
    let (_, list) =
        connections(&[&connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020")]);
    let (_, asked) = invitations(&[&received("Elsa Gatti", "elsa-gatti", "5/2/24, 9:07 AM", "")]);
    for path in ["../../Invitations.csv", "..\\..\\Invitations.csv"] {
        let files =
            [("Connections.csv", list.clone().into_bytes()), (path, asked.clone().into_bytes())];
        let zip = folder.write(NAME, packed(&files));
        let mut book = Book::in_memory().unwrap();
        let report = import(&mut book, &zip).unwrap();
        assert_eq!(report.problems.len(), 1, "{path}: {:?}", report.problems);
        assert!(report.problems[0].why.contains("out of the archive"), "{path}");
        assert_eq!(names(&book), ["Ada Rossi"], "{path}");
    }
    assert!(!folder.path("../../Invitations.csv").exists());
}

#[test]
fn a_name_of_any_script_may_end_a_path() {
    let folder = Folder::new();
    let (path, list) =
        connections(&[&connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020")]);
    let files = [
        (path.as_str(), list.into_bytes()),
        ("名€.z", b"x".to_vec()),
        ("名前.ZIP.€", b"x".to_vec()),
    ];
    let book = book_of(&[&folder.write(NAME, packed(&files))]);
    assert_eq!(names(&book), ["Ada Rossi"]);
}

#[test]
fn archives_in_archives_are_opened_to_a_depth_and_then_named() {
    let folder = Folder::new();
    let mut inner = zipped(&export());
    for _ in 0..3 {
        inner = packed(&[("again.zip", inner)]);
    }
    assert_eq!(names(&book_of(&[&folder.write(NAME, &inner)])).len(), 6);
    let (path, list) =
        connections(&[&connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020")]);
    let deep =
        packed(&[("again.zip", packed(&[("again.zip", inner)])), (&path, list.into_bytes())]);
    let mut book = Book::in_memory().unwrap();
    let report = import(&mut book, &folder.write(NAME, deep)).unwrap();
    assert_eq!(
        (report.problems[0].why.as_str(), names(&book)),
        ("an archive inside too many archives", vec!["Ada Rossi".to_owned()])
    );
}

/// Importing this says that one file is damaged, keeps nothing of it, and all of the others.
#[track_caller]
fn damaged(bytes: &[u8]) {
    let folder = Folder::new();
    let mut book = book_of(&[&folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &export())]);
    let before = shown(&book);
    let report = import(&mut book, &folder.write(NAME, bytes)).unwrap();
    assert!(!report.problems.is_empty());
    assert!(report.problems.iter().all(|problem| problem.file == "Connections.csv"));
    let file = report.sources.iter().find(|file| file.file == "Connections.csv").unwrap();
    assert_eq!((file.facts, file.new), (0, 0));
    assert!(names(&book).contains(&"Zoe Ek".to_owned()), "the other file was lost");
    assert!(!names(&book).contains(&"Ugo Riva".to_owned()), "a damaged row became a fact");
    assert_eq!(shown(&book)["network"]["connections"], before["network"]["connections"]);
    assert_eq!(events_of(&book, "ada-rossi"), Vec::<String>::new());
    let log = views::log(&book, 1).unwrap().ops[0].op;
    ops::undo(&mut book, Some(log), now()).unwrap();
    assert_same(&shown(&book), &before);
}

/// An export with one list of connections, and an invitation beside it.
fn two_files(options: SimpleFileOptions) -> Vec<u8> {
    let people: Vec<String> = (0..5_000)
        .map(|at| connected("Ugo Riva", &format!("ugo-{at}"), "Acme,Cook", "05 Mar 2024"))
        .collect();
    let rows: Vec<&str> = people.iter().map(String::as_str).collect();
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let asked = invitations(&[&received("Zoe Ek", "zoe-ek", "5/20/24, 9:07 AM", "")]);
    for (path, text) in [connections(&rows), asked] {
        zip.start_file(path, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_flipped_bit_becomes_no_fact_and_makes_nobody_leave() {
    let mut flipped = two_files(stored());
    flipped[200_000] ^= 2;
    damaged(&flipped);
    let mut flipped = two_files(SimpleFileOptions::default());
    flipped[7_000] ^= 2;
    damaged(&flipped);
}

#[test]
fn a_file_that_unpacks_to_more_than_it_says_is_damaged() {
    let mut lying = two_files(SimpleFileOptions::default());
    let central = lying.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    lying[central + 24..central + 28].copy_from_slice(&1_000_u32.to_le_bytes());
    damaged(&lying);
}

#[test]
fn a_cell_of_twelve_megabytes_is_a_problem_and_the_next_row_is_read() {
    let folder = Folder::new();
    let long = format!(
        "Ugo,Riva,https://www.linkedin.com/in/ugo,,{},Cook,05 Mar 2024",
        "x".repeat(12 << 20)
    );
    let wide = format!("Ugo,Riva,{}", ",".repeat(100_000));
    let ada = connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020");
    let list = connections(&[&long, &wide, &ada]);
    let mut book = Book::in_memory().unwrap();
    let report = import(&mut book, &folder.unpacked("export", &vec![list])).unwrap();
    assert_eq!(names(&book), ["Ada Rossi"]);
    assert_eq!((report.n_problems, report.problems[0].file.as_str()), (2, "Connections.csv"));
}

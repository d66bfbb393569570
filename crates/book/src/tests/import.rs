//! Importing twice is importing once.

use super::*;

#[test]
fn importing_the_same_file_twice_is_importing_once() {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let mut book = book_of(&[&zip]);
    let once = shown(&book);
    assert!(import(&mut book, &zip).unwrap().known);
    assert_same(&shown(&book), &once);
}

#[test]
fn the_same_content_zipped_anew_is_nothing_new() {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let turned: Files = export().into_iter().rev().collect();
    let again = folder.zip("again/Basic_LinkedInDataExport_06-01-2024.zip", &turned);
    let mut book = book_of(&[&zip]);
    let once = shown(&book);
    assert!(import(&mut book, &again).unwrap().known);
    assert_same(&shown(&book), &once);
}

#[test]
fn a_folder_holds_what_its_zip_holds() {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let unpacked = folder.unpacked("Basic_LinkedInDataExport_06-01-2024", &export());
    assert_same(&shown(&book_of(&[&unpacked])), &shown(&book_of(&[&zip])));
    assert_same(&shown(&book_of(&[&zip, &unpacked])), &shown(&book_of(&[&zip])));
}

#[test]
fn a_zip_in_a_zip_holds_what_the_zip_holds() {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let mut outer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    outer
        .start_file("Basic_LinkedInDataExport_06-01-2024.zip", SimpleFileOptions::default())
        .unwrap();
    outer.write_all(&std::fs::read(&zip).unwrap()).unwrap();
    let twice = folder
        .write("Basic_LinkedInDataExport_06-01-2024.zip.zip", outer.finish().unwrap().into_inner());
    assert_same(&shown(&book_of(&[&twice])), &shown(&book_of(&[&zip])));
}

#[test]
fn a_row_told_twice_in_one_file_is_told_once() {
    let folder = Folder::new();
    let row = received("Dario Fabbri", "dario-fabbri", "5/1/24, 9:07 AM", "Ciao");
    let zip =
        folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &vec![invitations(&[&row, &row])]);
    let book = book_of(&[&zip]);
    assert_eq!(desk(&book).invitations.len(), 1);
    assert_eq!(views::facts(&book, "dario-fabbri").unwrap().facts.last().unwrap().line, 2);
}

#[test]
fn looking_changes_nothing_and_tells_what_importing_would() {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let mut book = Book::in_memory().unwrap();
    let mut looked =
        ops::read(&mut book, std::slice::from_ref(&zip), now(), &|_| ()).unwrap().report;
    assert_eq!(names(&book), Vec::<String>::new());
    let mut imported = import(&mut book, &zip).unwrap();
    for report in [&mut looked, &mut imported] {
        report.seconds = 0.0;
        report.sources.iter_mut().for_each(|file| file.seconds = 0.0);
    }
    assert_eq!(looked, imported);
}

#[test]
fn a_closed_account_is_counted_once_however_many_exports_lie_in_a_folder() {
    let folder = Folder::new();
    folder.unpacked("both/Basic_LinkedInDataExport_05-01-2024", &export());
    folder.unpacked("both/Complete_LinkedInDataExport_06-01-2024", &export());
    let book = book_of(&[&folder.path("both")]);
    let network = views::network(&book, TODAY).unwrap();
    assert_eq!((network.connections, network.closed), (4, 1));
}

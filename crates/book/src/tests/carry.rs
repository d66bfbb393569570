//! The whole book goes out as JSON and comes back the same.

use super::*;
use crate::ops::Format;

/// A book with something in every table of the ground: several imports, kept words, the owner's word on many
/// things, somebody forgotten, something taken back.
fn lived_in(folder: &Folder) -> Book {
    let first = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &export());
    let mut later = export();
    later[1] = connections(&[
        &connected("Ada Rossi", "ada-rossi", "Beta,\"Head \"\"of\"\" all\"", "05 Mar 2020"),
        &connected("Carla Bassi", "carla-bassi", "Acme,Buyer", "07 Mar 2022"),
    ]);
    let second = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &later);
    let cards = folder.write(
        "all.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bruno Neri\r\nEMAIL:bruno@beta.example\r\nNOTE:Two lines\\nand \"more\" \\\\ here\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:3.0\r\nEMAIL:nobody\r\nEND:VCARD\r\n",
    );
    let mut book = Book::in_memory().unwrap();
    ops::words(&mut book, true, now()).unwrap();
    for path in [&first, &second, &cards] {
        import(&mut book, path).unwrap();
    }
    ops::pin(&mut book, "ada-rossi", Some(ops::circle_named("close").unwrap()), now()).unwrap();
    ops::rename(&mut book, "carla-bassi", "Carlotta", now()).unwrap();
    let dario = invitation_of(&book, "Dario Fabbri").id;
    ops::decide(&mut book, &dario, Some(ops::Decision::LetIn), now()).unwrap();
    ops::undo(&mut book, None, now()).unwrap();
    ops::forget(&mut book, "elsa-gatti", now()).unwrap();
    book
}

fn exported(book: &Book, folder: &Folder, name: &str) -> PathBuf {
    let path = folder.path(name);
    ops::export(book, Format::Json, &path).unwrap();
    path
}

fn log(book: &Book) -> Value {
    serde_json::to_value(views::log(book, 100).unwrap()).unwrap()
}

#[test]
fn an_export_of_everything_makes_the_same_book_again() {
    let folder = Folder::new();
    let mut book = lived_in(&folder);
    let path = exported(&book, &folder, "all.json");
    let mut again = Book::in_memory().unwrap();
    import(&mut again, &path).unwrap();
    assert_same(&shown(&again), &shown(&book));
    assert_same(&log(&again), &log(&book));
    let found = |book: &Book| views::words(book, "domani", 5).unwrap().found.len();
    assert_eq!((found(&again), found(&book)), (1, 1));
    let twice = exported(&again, &folder, "again.json");
    assert_eq!(std::fs::read(&twice).unwrap(), std::fs::read(&path).unwrap());

    // It can be worked on, and what was done before can be taken back.
    ops::undo(&mut again, Some(2), now()).unwrap();
    ops::undo(&mut book, Some(2), now()).unwrap();
    assert_same(&shown(&again), &shown(&book));
}

#[test]
fn a_whole_book_takes_the_place_of_another_and_is_not_added_to_it() {
    let folder = Folder::new();
    let path = exported(&lived_in(&folder), &folder, "all.json");
    let mut other =
        book_of(&[&folder.zip("Basic_LinkedInDataExport_05-02-2024.zip", &vec![profile()])]);
    let before = shown(&other);
    let refused = import(&mut other, &path).unwrap_err();
    assert_eq!(refused.kind(), "refused");
    assert_same(&shown(&other), &before);
    ops::restore(&mut other, &path).unwrap();
    assert!(names(&other).contains(&"Carlotta".to_owned()));
}

#[test]
fn an_export_that_is_cut_short_or_altered_changes_nothing_and_says_where() {
    let folder = Folder::new();
    let text = std::fs::read_to_string(exported(&lived_in(&folder), &folder, "all.json")).unwrap();
    let n_lines = text.lines().count();
    let half: String = text.split_inclusive('\n').take(n_lines / 2).collect();
    let altered = [
        half,
        text[..text.len() - 3].to_owned(),
        text.replace(" connected\"", " collected\""),
        text.replace("\"line\":2,", "\"line\":\"two\","),
        text.replace("\"format\":1", "\"format\":99"),
        format!("{text}more"),
    ];
    for (at, text) in altered.iter().enumerate() {
        let path = folder.write(&format!("altered-{at}.json"), text);
        let mut book = Book::in_memory().unwrap();
        let refused = import(&mut book, &path).unwrap_err();
        assert_eq!(refused.kind(), "refused", "{at}: {refused}");
        assert!(refused.to_string().contains(", line "), "{refused}");
        assert_eq!(everybody(&book).total, 0);
    }
}

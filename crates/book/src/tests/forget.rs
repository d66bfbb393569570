//! Forgetting a person: gone from every view and from the bytes of the file, and not brought back.

use super::*;

/// A book in a file, with two exports that know Ada under several names.
fn book(folder: &Folder) -> (Book, PathBuf) {
    let first = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &export());
    let mut later = export();
    later[1] = connections(&[
        "Ada,Rossi-Bianchi,https://www.linkedin.com/in/ada-rossi,ada@works.example,Acme,Engineer,05 Mar 2020",
        &connected("Bruno Neri", "bruno-neri", "Beta,Editor", "06 Mar 2021"),
        "Ada,Rossi,https://www.linkedin.com/in/ada-rossi,not an address of Ada Rossi,Acme,Engineer,a day",
    ]);
    let second = folder.zip("Complete_LinkedInDataExport_06-01-2024.zip", &later);
    let mut book = Book::open(&folder.path("a.book")).unwrap();
    import(&mut book, &first).unwrap();
    import(&mut book, &second).unwrap();
    ops::pin(&mut book, "ada-rossi", Some(ops::circle_named("close").unwrap()), now()).unwrap();
    ops::pin(&mut book, "bruno-neri", Some(ops::circle_named("close").unwrap()), now()).unwrap();
    let id = person(&book, "ada-rossi").invitations[0].id.clone();
    ops::answer(&mut book, &id, "gut", ops::answer_named("yes").unwrap(), now()).unwrap();
    (book, second)
}

/// Everything SQLite keeps of the book, the write-ahead log too.
fn bytes(folder: &Folder) -> String {
    let mut all = Vec::new();
    for name in ["a.book", "a.book-wal", "a.book-shm"] {
        all.extend(std::fs::read(folder.path(name)).unwrap_or_default());
    }
    String::from_utf8_lossy(&all).to_lowercase()
}

#[test]
fn a_forgotten_person_is_in_no_view_and_in_no_byte_of_the_file() {
    let folder = Folder::new();
    let (mut book, _) = book(&folder);
    assert!(bytes(&folder).contains("ada-rossi"));
    ops::forget(&mut book, "ada-rossi", now()).unwrap();
    let everything = format!(
        "{} {} {}",
        shown(&book),
        serde_json::to_string(&views::log(&book, 100).unwrap()).unwrap(),
        serde_json::to_string(&views::imports(&book).unwrap()).unwrap()
    );
    for word in ["Ada Rossi", "ada-rossi", "ada@works.example", "Rossi-Bianchi"] {
        assert!(!everything.contains(word), "a view still tells {word}");
    }
    for word in ["ada rossi", "ada-rossi", "ada@works.example", "rossi-bianchi", "rossi"] {
        assert!(!bytes(&folder).contains(word), "the open file still holds {word}");
    }
    drop(book);
    for word in ["ada rossi", "ada-rossi", "ada@works.example", "rossi-bianchi", "rossi"] {
        assert!(!bytes(&folder).contains(word), "the closed file still holds {word}");
    }
}

#[test]
fn forgetting_one_leaves_the_others_as_they_were() {
    let folder = Folder::new();
    let (mut book, _) = book(&folder);
    let before = views::facts(&book, "bruno-neri").unwrap();
    ops::forget(&mut book, "ada-rossi", now()).unwrap();
    let after = views::facts(&book, "bruno-neri").unwrap();
    assert_eq!(before.facts, after.facts);
    assert_eq!(person(&book, "bruno-neri").pinned.as_deref(), Some("close"));
    assert_eq!(
        names(&book),
        ["Bruno Neri", "Carla Bassi", "Dario Fabbri", "Elsa Gatti", "Fulvio Greco"]
    );
}

#[test]
fn importing_again_does_not_bring_a_forgotten_person_back() {
    let folder = Folder::new();
    let (mut book, second) = book(&folder);
    ops::forget(&mut book, "ada-rossi", now()).unwrap();
    let forgotten = shown(&book);
    let turned: Files = export().into_iter().rev().collect();
    let again = folder.zip("again/Basic_LinkedInDataExport_05-01-2024.zip", &turned);
    import(&mut book, &again).unwrap();
    import(&mut book, &second).unwrap();
    assert_same(&shown(&book), &forgotten);
}

#[test]
fn taking_forgetting_back_and_importing_again_brings_them_back() {
    let folder = Folder::new();
    let (mut book, second) = book(&folder);
    ops::forget(&mut book, "ada-rossi", now()).unwrap();
    ops::undo(&mut book, None, now()).unwrap();
    assert!(!names(&book).iter().any(|name| name.starts_with("Ada")));
    import(&mut book, &second).unwrap();
    assert!(names(&book).contains(&"Ada Rossi-Bianchi".to_owned()));
}

#[test]
fn the_owner_cannot_be_forgotten() {
    let folder = Folder::new();
    let (mut book, _) = book(&folder);
    let before = shown(&book);
    for reference in ["me", "marta-colli", "Marta Colli"] {
        assert!(ops::forget(&mut book, reference, now()).is_err());
    }
    assert_same(&shown(&book), &before);
}

/// One mail of this person's, with a word nobody else writes.
fn letter(name: &str, word: &str) -> String {
    format!(
        "From - Fri Mar 01 10:00:00 2024\nDelivered-To: marta@colli.example\nFrom: {name} <{word}@works.example>\n\
         To: Marta Colli <marta@colli.example>\nDate: Fri, 01 Mar 2024 10:00:00 +0000\n\
         Message-ID: <{word}@works.example>\nSubject: Hello\n\nThe {word} is ready.\n\n"
    )
}

#[test]
fn what_a_forgotten_person_wrote_is_in_no_byte_of_the_file_and_the_others_words_are() {
    let folder = Folder::new();
    let mail = [letter("Ada Rossi", "marmalade"), letter("Bo Ek", "honeycomb")].concat();
    let mut book = Book::open(&folder.path("a.book")).unwrap();
    ops::words(&mut book, true, now()).unwrap();
    import(&mut book, &folder.write("all.mbox", mail)).unwrap();
    assert!(bytes(&folder).contains("marmalade"));
    ops::forget(&mut book, "marmalade@works.example", now()).unwrap();
    assert!(!bytes(&folder).contains("marmalade"), "the file still holds what was written");
    assert_eq!(views::words(&book, "honeycomb", 5).unwrap().found.len(), 1);
    ops::words(&mut book, false, now()).unwrap();
    let text = "the honeycomb is ready";
    assert!(!bytes(&folder).contains(text), "the file still holds words nobody wants kept");
}

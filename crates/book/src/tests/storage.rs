//! What the disk and other programs do to a book: it stays as it was, and the reason is said.

use std::time::Duration;

use rusqlite::Connection;

use super::*;
use crate::change::{Op, Stale};
use crate::{Refusal, Shelf, schema};

/// A book in a file, with one import.
fn filed(folder: &Folder) -> Book {
    let zip = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &export());
    let mut book = Book::open(&folder.path("a.book")).unwrap();
    import(&mut book, &zip).unwrap();
    book
}

/// A larger export, to import where there is no room for it.
fn large(folder: &Folder) -> PathBuf {
    let people: Vec<String> = (0..3_000)
        .map(|at| {
            connected(
                &format!("Ada Rossi{at}"),
                &format!("ada-{at}"),
                "Acme,Engineer",
                "05 Mar 2020",
            )
        })
        .collect();
    let rows: Vec<&str> = people.iter().map(String::as_str).collect();
    folder.zip("Complete_LinkedInDataExport_06-01-2024.zip", &vec![connections(&rows)])
}

/// Every row of every table but the settings of the file.
fn content(book: &Book) -> Vec<String> {
    let mut tables = book
        .connection
        .prepare("select name from sqlite_schema where type = 'table' and name not like 'person_words%' and name not like 'house_words%' order by name")
        .unwrap();
    let tables: Vec<String> =
        tables.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap();
    assert!(tables.len() > 10);
    let mut content = Vec::new();
    for table in tables {
        let mut rows = book.connection.prepare(&format!("select * from {table}")).unwrap();
        let n = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<_> =
                (0..n).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect();
            content.push(format!("{table} {}", cells.join(" ")));
        }
    }
    content
}

#[test]
fn an_operation_that_fails_half_way_leaves_the_book_as_it_was() {
    let folder = Folder::new();
    let mut book = filed(&folder);
    let before = content(&book);
    let failed: Result<(), Error> = book.change(Op::Import, "half", now(), |change| {
        change.execute("delete from fact", [])?;
        let never: Result<((), Stale), Error> = Err(Refusal::NothingToTakeBack.into());
        never
    });
    assert_eq!(failed.unwrap_err().kind(), "refused");
    assert_eq!(content(&book), before);
}

#[test]
fn an_import_that_is_killed_leaves_the_book_as_it_was() {
    let folder = Folder::new();
    let mut book = filed(&folder);
    let before = content(&book);
    let killed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        ops::import(&mut book, &[large(&folder)], now(), &|progress| {
            assert!(progress.read == 0, "killed while reading");
        })
    }));
    assert!(killed.is_err());
    drop(book);
    assert_eq!(content(&Book::open(&folder.path("a.book")).unwrap()), before);
}

#[test]
fn a_full_disk_is_said_and_the_book_is_as_it_was() {
    let folder = Folder::new();
    let mut book = filed(&folder);
    let before = content(&book);
    let pages: i64 = book.connection.query_row("pragma page_count", [], |row| row.get(0)).unwrap();
    let _: i64 = book
        .connection
        .query_row(&format!("pragma max_page_count = {}", pages + 20), [], |row| row.get(0))
        .unwrap();
    assert_eq!(import(&mut book, &large(&folder)).unwrap_err().kind(), "full");
    assert_eq!(content(&book), before);
    let _: i64 =
        book.connection.query_row("pragma max_page_count = 1000000", [], |row| row.get(0)).unwrap();
    import(&mut book, &large(&folder)).unwrap();
}

#[test]
fn a_second_program_that_writes_is_waited_for_and_then_named() {
    let folder = Folder::new();
    let mut book = filed(&folder);
    let other = Book::open(&folder.path("a.book")).unwrap();
    other.connection.execute_batch("begin immediate").unwrap();
    book.connection.busy_timeout(Duration::from_millis(20)).unwrap();
    let before = content(&book);
    assert_eq!(import(&mut book, &large(&folder)).unwrap_err().kind(), "busy");
    assert_eq!(ops::forget(&mut book, "ada-rossi", now()).unwrap_err().kind(), "busy");
    assert_eq!(book.judge_for(date(2024, 7, 1)).unwrap_err().kind(), "busy");
    assert_eq!(content(&book), before);
    other.connection.execute_batch("rollback").unwrap();
    import(&mut book, &large(&folder)).unwrap();
}

#[test]
fn a_program_that_locks_the_whole_file_does_not_make_it_another_file() {
    let folder = Folder::new();
    drop(filed(&folder));
    let other = Connection::open(folder.path("a.book")).unwrap();
    other.pragma_update(None, "locking_mode", "exclusive").unwrap();
    other
        .execute_batch("begin exclusive; insert into op (key, at) values ('import', ''); commit")
        .unwrap();
    assert_eq!(Book::open(&folder.path("a.book")).unwrap_err().kind(), "busy");
}

#[test]
fn a_page_is_read_while_an_import_runs() {
    let folder = Folder::new();
    drop(filed(&folder));
    let shelf = Shelf::open(&folder.path("a.book")).unwrap();
    let zip = large(&folder);
    let seen = std::cell::Cell::new(0);
    shelf
        .write(|book| {
            ops::import(book, &[zip], now(), &|_| {
                let people = shelf.read(|book| Ok(names(book).len())).unwrap();
                seen.set(people);
            })
        })
        .unwrap();
    assert_eq!(seen.get(), 6);
    assert_eq!(shelf.read(|book| Ok(names(book).len())).unwrap(), 3_006);
}

#[test]
fn a_book_of_a_newer_version_is_left_untouched() {
    let folder = Folder::new();
    let book = filed(&folder);
    book.connection.pragma_update(None, "user_version", 99).unwrap();
    book.connection.pragma_update(None, "journal_mode", "delete").unwrap();
    drop(book);
    let before = std::fs::read(folder.path("a.book")).unwrap();
    let refused = [
        Book::open(&folder.path("a.book")).unwrap_err(),
        Book::open_to_read(&folder.path("a.book")).unwrap_err(),
    ];
    for error in refused {
        assert!(matches!(error, Error::TooNew { found: 99, known: 1, .. }), "{error}");
    }
    assert!(std::fs::read(folder.path("a.book")).unwrap() == before);
    assert!(!folder.path("a.book-wal").exists());
}

#[test]
fn what_is_no_book_is_said_and_left_untouched() {
    let folder = Folder::new();
    let noise: Vec<u8> = (0..9_000_u32).map(|at| (at * 7 % 251) as u8).collect();
    let letter = folder.write("letter.txt", "Cara Marta,");
    let noise = folder.write("noise.book", noise);
    let other = folder.path("other.db");
    Connection::open(&other).unwrap().execute_batch("create table song (name text)").unwrap();
    for path in [letter, noise, other] {
        let before = std::fs::read(&path).unwrap();
        assert_eq!(Book::open(&path).unwrap_err().kind(), "not-a-book", "{}", path.display());
        assert_eq!(Book::open_to_read(&path).unwrap_err().kind(), "not-a-book");
        assert!(std::fs::read(&path).unwrap() == before);
    }
}

#[test]
fn a_damaged_book_is_said_to_be_one() {
    let folder = Folder::new();
    drop(filed(&folder));
    let mut bytes = std::fs::read(folder.path("a.book")).unwrap();
    let n = bytes.len();
    bytes[4_096..n].fill(7);
    let path = folder.write("b.book", bytes);
    let looked = Book::open(&path).and_then(|book| views::today(&book, TODAY));
    assert_eq!(looked.unwrap_err().kind(), "not-a-book");
}

#[test]
fn before_an_upgrade_the_book_is_copied_and_the_copy_opens() {
    let folder = Folder::new();
    let book = filed(&folder);
    let before = shown(&book);
    drop(book);
    let path = folder.path("a.book");
    let two = [schema::MIGRATIONS[0], "alter table op add column mood text;"];
    drop(schema::open(&path, &two).unwrap());
    let copy = folder.path("a.book.format-1.backup");
    assert_same(&shown(&Book::open(&copy).unwrap()), &before);
    assert!(matches!(Book::open(&path).unwrap_err(), Error::TooNew { found: 2, .. }));
}

#[test]
fn an_upgrade_that_fails_leaves_the_book_as_it_was() {
    let folder = Folder::new();
    let book = filed(&folder);
    let before = content(&book);
    drop(book);
    let path = folder.path("a.book");
    let two = [
        schema::MIGRATIONS[0],
        "alter table op add column mood text; alter table nothing add column x;",
    ];
    schema::open(&path, &two).unwrap_err();
    assert_eq!(content(&Book::open(&path).unwrap()), before);
}

#[cfg(unix)]
#[test]
fn other_accounts_may_not_read_a_book() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let book = filed(&folder);
    for name in ["a.book", "a.book-wal"] {
        let mode = std::fs::metadata(folder.path(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}");
    }
    drop(book);
}

#[test]
fn a_backup_restores_what_was_there() {
    let folder = Folder::new();
    let mut book = filed(&folder);
    let before = shown(&book);
    ops::backup(&book, &folder.path("b.book")).unwrap();
    assert_eq!(ops::backup(&book, &folder.path("b.book")).unwrap_err().kind(), "refused");
    import(&mut book, &large(&folder)).unwrap();
    ops::restore(&mut book, &folder.path("b.book")).unwrap();
    assert_same(&shown(&book), &before);
    let noise = folder.write("noise.book", "no book");
    assert_eq!(ops::restore(&mut book, &noise).unwrap_err().kind(), "not-a-book");
    assert_same(&shown(&book), &before);
}

#[test]
fn a_backup_is_not_restored_over_a_book_that_is_being_written() {
    let folder = Folder::new();
    let mut book = filed(&folder);
    ops::backup(&book, &folder.path("b.book")).unwrap();
    let other = Book::open(&folder.path("a.book")).unwrap();
    other.connection.execute_batch("begin immediate").unwrap();
    assert_eq!(ops::restore(&mut book, &folder.path("b.book")).unwrap_err().kind(), "busy");
    other.connection.execute_batch("rollback").unwrap();
    ops::restore(&mut book, &folder.path("b.book")).unwrap();
}

#[test]
fn two_programs_may_make_the_same_book() {
    let folder = Folder::new();
    let path = folder.path("a.book");
    std::thread::scope(|scope| {
        let opening: Vec<_> = (0..4).map(|_| scope.spawn(|| Book::open(&path).map(drop))).collect();
        for opened in opening {
            opened.join().unwrap().unwrap();
        }
    });
}

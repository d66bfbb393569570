//! Every statement of this crate fits the schema, and those of pages find their rows by an index.

use rusqlite::fallible_iterator::FallibleIterator;

use super::*;

/// Every `.sql` file beside the code, by its path.
fn statements() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "sql") {
                found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_statement_fits_the_schema() {
    let book = Book::in_memory().unwrap();
    let statements = statements();
    assert!(statements.len() > 30, "only {} statements found", statements.len());
    let mut prepared = 0;
    for (path, text) in &statements {
        let mut batch = rusqlite::Batch::new(&book.connection, text);
        loop {
            match batch.next() {
                Ok(Some(_)) => prepared += 1,
                Ok(None) => break,
                Err(error) => panic!("{path}: {error}"),
            }
        }
    }
    assert!(prepared >= statements.len());
}

/// How SQLite goes about a statement, step by step.
#[track_caller]
fn plan(book: &Book, name: &str) -> Vec<String> {
    let statements = statements();
    let found = statements.iter().find(|(path, _)| path.ends_with(name));
    let (_, text) = found.unwrap_or_else(|| panic!("no statement {name}"));
    let mut plan = book.connection.prepare(&format!("explain query plan {text}")).unwrap();
    let mut rows = plan.raw_query();
    let mut steps = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        steps.push(row.get("detail").unwrap());
    }
    assert!(!steps.is_empty());
    steps
}

#[test]
fn pages_read_no_large_table_from_end_to_end() {
    let book = Book::in_memory().unwrap();
    let pages = statements().into_iter().filter(|(path, _)| path.contains("/views/"));
    let mut seen = 0;
    for (path, _) in pages {
        seen += 1;
        for step in plan(&book, &path) {
            let scans = ["fact", "person", "invitation", "handle", "sighting", "bearer"]
                .iter()
                .any(|table| step == format!("SCAN {table}"));
            assert!(!scans, "{path}: {step}");
        }
    }
    assert!(seen > 10);
}

#[test]
fn the_facts_of_a_person_come_in_the_order_of_the_table() {
    let book = Book::in_memory().unwrap();
    for name in ["facts_about.sql", "evidence_about.sql", "contacts.sql", "newest_facts_about.sql"]
    {
        let steps = plan(&book, name);
        assert!(!steps.iter().any(|step| step.contains("TEMP B-TREE")), "{name}: {steps:?}");
    }
}

#[test]
fn the_invitations_that_hang_on_a_pair_are_found_by_person() {
    let steps = plan(&Book::in_memory().unwrap(), "recount_unlocks.sql");
    assert!(steps.iter().any(|step| step.contains("invitation_by_person")), "{steps:?}");
    assert!(!steps.iter().any(|step| step.contains("invitation_by_state")), "{steps:?}");
}

#[test]
fn the_most_useful_pairs_come_in_the_order_of_their_index() {
    let steps = plan(&Book::in_memory().unwrap(), "views/suggestions.sql");
    assert!(steps.iter().any(|step| step.contains("suggestion_by_use")), "{steps:?}");
    assert!(!steps.iter().any(|step| step.contains("TEMP B-TREE")), "{steps:?}");
}

#[test]
fn who_was_together_is_read_from_the_index_alone() {
    let steps = plan(&Book::in_memory().unwrap(), "together.sql");
    assert_eq!(steps, ["SCAN fact USING COVERING INDEX fact_together"]);
}

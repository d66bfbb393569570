//! Migrations are final once released: a book in somebody's folder has already been through them.
//!
//! `crates/book/migrations/released.txt` records each released one with a digest of its text. A
//! migration that is not recorded has not been released and may still be edited.

use people::digest::Digest;

use super::check;
use super::repository::{File, files, text};

const FOLDER: &str = "crates/book/migrations";

#[test]
fn a_released_migration_never_changes() {
    let migrations = migrations();
    let mut faults = Vec::new();
    for line in released() {
        let recorded =
            line.split_once(char::is_whitespace).map(|(digest, name)| (digest, name.trim()));
        let Some((digest, name)) = recorded else {
            faults.push(format!("released.txt: `{line}` is not a digest and a file"));
            continue;
        };
        let found = migrations.iter().find(|file| file.is(&format!("/{name}")));
        match found.map(|file| digest_of(file)) {
            None => faults.push(format!("{name}: was released and has gone; put it back")),
            Some(now) if now != digest => faults.push(format!(
                "{name}: was released as {digest} and is {now} now; undo that and add a migration"
            )),
            Some(_) => {}
        }
    }
    check("released migrations are final", migrations.len(), &faults);
}

#[test]
fn migrations_are_numbered_without_gaps() {
    let migrations = migrations();
    let numbers: Vec<_> =
        migrations.iter().map(|file| file.stem().split('_').next().unwrap_or_default()).collect();
    let expected: Vec<_> = (1..=migrations.len()).map(|number| format!("{number:04}")).collect();
    assert!(!migrations.is_empty(), "there is no migration in `{FOLDER}`");
    assert_eq!(numbers, expected, "call them 0001_….sql, 0002_….sql, …");
}

#[test]
fn what_was_released_comes_first() {
    let migrations = migrations();
    let n_released = released().len();
    assert!(!migrations.is_empty(), "there is no migration in `{FOLDER}`");
    let first: Vec<_> = migrations.iter().take(n_released).map(|file| name_of(file)).collect();
    let recorded: Vec<_> =
        released().iter().filter_map(|line| line.split_whitespace().nth(1)).collect();
    assert_eq!(first, recorded, "released.txt lists the first migrations, in their order");
}

fn migrations() -> Vec<&'static File> {
    files().iter().filter(|file| file.is_under(FOLDER) && file.is(".sql")).collect()
}

fn released() -> Vec<&'static str> {
    let lines = text("crates/book/migrations/released.txt").lines();
    lines.filter(|line| !line.starts_with('#') && !line.trim().is_empty()).collect()
}

fn name_of(file: &File) -> &str {
    file.path.rsplit('/').next().unwrap_or(&file.path)
}

fn digest_of(file: &File) -> String {
    format!("{:016x}", Digest::of(&[&file.text]).0)
}

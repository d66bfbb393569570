//! The yardstick of `scripts/bench`: an archive's rows put into SQLite by a program that thinks nothing.
//!
//! Every cell of every CSV file in the zip becomes text in a table of its own, in one transaction, with
//! three indexes on the messages. An import reads, checks, recognises people and judges besides; its
//! time is told as a multiple of this one, so that a faster machine does not look like a better program.
//! Not a model for code that reads archives: it stops at the first thing it does not expect.
//!
//!     cargo run --release -p cerchia-book --example bare_insert -- ARCHIVE.zip NEW.db

use std::error::Error;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use csv::StringRecord;
use rusqlite::{Connection, Transaction, params_from_iter};
use zip::ZipArchive;

/// The columns that a program showing conversations would look messages up by.
const INDEXED: [&str; 3] = ["CONVERSATION ID", "SENDER PROFILE URL", "DATE"];

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(archive), Some(target), None) = (args.next(), args.next(), args.next()) else {
        return Err("usage: bare_insert ARCHIVE.zip NEW.db".into());
    };
    if Path::new(&target).exists() {
        return Err(format!("`{target}` exists already; name a new file").into());
    }
    let mut db = Connection::open(&target)?;
    db.pragma_update(None, "journal_mode", "wal")?;
    db.pragma_update(None, "synchronous", "normal")?;
    let transaction = db.transaction()?;
    let n_rows = insert_archive(&transaction, &archive)?;
    transaction.commit()?;
    say(n_rows);
    Ok(())
}

fn insert_archive(db: &Transaction<'_>, archive: &str) -> Result<u64, Box<dyn Error>> {
    let mut zip = ZipArchive::new(open(archive)?)?;
    let mut n_rows = 0;
    for index in 0..zip.len() {
        let entry = zip.by_index(index)?;
        let name = entry.name()?.into_owned();
        if let Some(table) = name.strip_suffix(".csv") {
            n_rows += insert_file(db, table, entry)?;
        }
    }
    Ok(n_rows)
}

fn insert_file(db: &Transaction<'_>, table: &str, file: impl Read) -> Result<u64, Box<dyn Error>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(1 << 16)
        .from_reader(file);
    let mut record = StringRecord::new();
    // `Connections.csv` begins with a note to its owner, in rows of one cell.
    while reader.read_record(&mut record)? && record.len() < 2 {}
    if record.len() < 2 {
        return Ok(0);
    }
    let header = record.clone();
    create_table(db, table, &header)?;
    let places = vec!["?"; header.len()].join(", ");
    let mut insert = db.prepare(&format!("insert into {} values ({places})", quoted(table)))?;
    let mut n_rows = 0;
    while reader.read_record(&mut record)? {
        insert.execute(params_from_iter((0..header.len()).map(|column| record.get(column))))?;
        n_rows += 1;
    }
    Ok(n_rows)
}

/// The table and, as a book has them, its indexes before the first row.
fn create_table(db: &Transaction<'_>, table: &str, header: &StringRecord) -> rusqlite::Result<()> {
    let columns: Vec<_> = header.iter().map(|name| format!("{} text", quoted(name))).collect();
    let table_name = quoted(table);
    db.execute_batch(&format!("create table {table_name} ({}) strict", columns.join(", ")))?;
    for column in INDEXED.iter().filter(|column| header.iter().any(|name| name == **column)) {
        let index = quoted(&format!("{table} by {column}"));
        let column = quoted(column);
        db.execute_batch(&format!("create index {index} on {table_name} ({column})"))?;
    }
    Ok(())
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[expect(clippy::disallowed_methods, reason = "a measuring program of its own, outside the house")]
fn open(path: &str) -> std::io::Result<File> {
    File::open(path)
}

#[expect(clippy::print_stdout, reason = "what it did is the whole answer")]
fn say(n_rows: u64) {
    println!("{n_rows} rows");
}

//! Opening a book: its settings, its format, and the way from an older format to ours.
//!
//! Formats are numbered by SQLite's `user_version` and reached by the files in `migrations/`, which are
//! never edited after a release. Before an upgrade the file is copied; a book from a newer program is
//! left alone. No query of a view or an operation stands here.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::Error;

/// Every format step in order; the first makes an empty file a book.
pub(crate) const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001_first.sql")];

/// Marks the file as ours, in SQLite's header: `Crch`.
const APPLICATION_ID: i64 = 0x4372_6368;

/// How long to wait for another process before saying that it is writing.
const PATIENCE: Duration = Duration::from_millis(if cfg!(test) { 200 } else { 5_000 });

/// Opens a file for writing, making or upgrading it where needed.
pub(crate) fn open(path: &Path, migrations: &[&str]) -> Result<Connection, Error> {
    let is_new = !path.exists();
    if let (true, Some(folder)) = (is_new, path.parent()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut connection = Connection::open(path)?;
    if is_new {
        keep_private(path)?;
    }
    prepare(&connection, path, migrations)?;
    write_ahead(&connection)?;
    upgrade(&mut connection, path, migrations)?;
    Ok(connection)
}

/// Lets readers read while one writes. Turning this on needs the file alone for a moment, which SQLite
/// does not wait for by itself: a book that two programs make at once would fail for one of them.
fn write_ahead(connection: &Connection) -> Result<(), Error> {
    let mut tries = PATIENCE.as_millis() / PAUSE.as_millis();
    loop {
        match connection.pragma_update(None, "journal_mode", "wal").map_err(Error::from) {
            Err(Error::Busy) if tries > 0 => tries -= 1,
            done => return done,
        }
        std::thread::sleep(PAUSE);
    }
}

/// Between two tries.
const PAUSE: Duration = Duration::from_millis(5);

/// Opens an existing book for reading only.
pub(crate) fn open_to_read(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    prepare(&connection, path, MIGRATIONS)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

/// Opens a book that lives in memory, for tests and for looking before importing.
pub(crate) fn open_in_memory() -> Result<Connection, Error> {
    let mut connection = Connection::open_in_memory()?;
    prepare(&connection, Path::new(":memory:"), MIGRATIONS)?;
    upgrade(&mut connection, Path::new(":memory:"), MIGRATIONS)?;
    Ok(connection)
}

/// Opens a book that is only on its way: on disk, without a name, and gone with its connection.
pub(crate) fn open_unnamed() -> Result<Connection, Error> {
    let mut connection = Connection::open("")?;
    prepare(&connection, Path::new(""), MIGRATIONS)?;
    upgrade(&mut connection, Path::new(""), MIGRATIONS)?;
    Ok(connection)
}

/// Settings of the connection, once the file is known to be a book that we can read. Writes nothing.
fn prepare(connection: &Connection, path: &Path, migrations: &[&str]) -> Result<(), Error> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(128);
    // A plan must not depend on what is bound: with partial indexes SQLite would otherwise plan a
    // statement anew for every row it is asked about, which was a third of the desk's time.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    known_format(connection, path, migrations)?;
    // A commit reaches the disk at the next checkpoint; after a power cut the book is whole and may
    // lack the last operation. Importing again brings it back.
    connection.pragma_update(None, "synchronous", "normal")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -READ_CACHE_KIB)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    Ok(())
}

/// Refuses what is no book, or one of a newer program.
fn known_format(connection: &Connection, path: &Path, migrations: &[&str]) -> Result<(), Error> {
    // One look at the file: between two, another program may have made it a book.
    let look = connection.unchecked_transaction()?;
    let number = |sql| {
        let found: rusqlite::Result<i64> = look.query_row(sql, [], |row| row.get(0));
        found.map_err(|error| match error.sqlite_error_code() {
            // Anything else, another program's lock for one, says nothing about the file.
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                Error::NotABook { path: path.to_owned() }
            }
            _ => error.into(),
        })
    };
    let found = number("pragma user_version")?;
    let id = number("pragma application_id")?;
    let is_empty = number("select count(*) from sqlite_schema")? == 0 && found == 0 && id == 0;
    if !is_empty && id != APPLICATION_ID {
        return Err(Error::NotABook { path: path.to_owned() });
    }
    let known = format_of(migrations);
    if found > known {
        return Err(Error::TooNew { path: path.to_owned(), found, known });
    }
    Ok(())
}

/// Page cache of a connection that reads, in KiB. Small, because an idle server should be small.
pub(crate) const READ_CACHE_KIB: i64 = 4_096;

/// The format that these steps lead to.
pub(crate) fn format_of(migrations: &[&str]) -> i64 {
    i64::try_from(migrations.len()).unwrap_or(i64::MAX)
}

fn version(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.query_row("pragma user_version", [], |row| row.get(0))?)
}

/// Brings a book of an older format to ours.
pub(crate) fn upgrade(
    connection: &mut Connection,
    path: &Path,
    migrations: &[&str],
) -> Result<(), Error> {
    let known = format_of(migrations);
    let found = version(connection)?;
    if found == known {
        return Ok(());
    }
    if found > 0 {
        copy_before_upgrade(connection, path, found)?;
    }
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Asked again, because another program may have done it while we waited.
    let found = version(&transaction)?;
    for step in migrations.iter().skip(usize::try_from(found).unwrap_or(0)) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", known)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()?;
    Ok(())
}

/// Copies the book beside itself as `name.format-1.backup` before its format changes. Half a copy never
/// bears that name.
fn copy_before_upgrade(connection: &Connection, path: &Path, version: i64) -> Result<(), Error> {
    let named = |end: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".format-{version}.{end}"));
        PathBuf::from(name)
    };
    let (copy, partial) = (named("backup"), named("partial"));
    if copy.exists() {
        return Ok(());
    }
    if partial.exists() {
        std::fs::remove_file(&partial)?;
    }
    connection.execute("vacuum into ?1", [partial.to_string_lossy()])?;
    keep_private(&partial)?;
    std::fs::rename(&partial, &copy)?;
    Ok(())
}

/// Other accounts of the machine have no business in a book.
pub(crate) fn keep_private(path: &Path) -> Result<(), Error> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

//! Opening a book: its settings, its format, and the way from an older format to ours.
//!
//! Formats are numbered by SQLite's `user_version` and reached by the files in `migrations/`, which are
//! never edited after a release. Before an upgrade the file is copied; a book from a newer program is
//! left alone. No query of a view or an operation stands here.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::Error;

/// Every format step in order; the first makes an empty file a book.
pub(crate) const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001_first.sql")];

/// Marks the file as ours, in SQLite's header: `Crch`.
const APPLICATION_ID: i64 = 0x4372_6368;

/// How long to wait for another process before saying that it is writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens a file for writing, making or upgrading it where needed.
pub(crate) fn open(path: &Path, migrations: &[&str]) -> Result<Connection, Error> {
    let is_new = !path.exists();
    if let (true, Some(folder)) = (is_new, path.parent()) {
        std::fs::create_dir_all(folder)?;
    }
    let connection = Connection::open(path)?;
    if is_new {
        keep_private(path)?;
    }
    let version = prepare(&connection, path)?;
    upgrade(connection, path, version, migrations)
}

/// Opens an existing book for reading only.
pub(crate) fn open_to_read(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    prepare(&connection, path)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

/// Opens a book that lives in memory, for tests and for looking before importing.
pub(crate) fn open_in_memory() -> Result<Connection, Error> {
    let connection = Connection::open_in_memory()?;
    let version = prepare(&connection, Path::new(":memory:"))?;
    upgrade(connection, Path::new(":memory:"), version, MIGRATIONS)
}

/// Settings of the connection. Gives the format of the file; 0 is an empty one.
fn prepare(connection: &Connection, path: &Path) -> Result<i64, Error> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(128);
    // A plan must not depend on what is bound: with partial indexes SQLite would otherwise plan a
    // statement anew for every row it is asked about, which was a third of the desk's time.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    let not_ours = |_| Error::NotABook { path: path.to_owned() };
    let version: i64 =
        connection.query_row("pragma user_version", [], |row| row.get(0)).map_err(not_ours)?;
    let id: i64 =
        connection.query_row("pragma application_id", [], |row| row.get(0)).map_err(not_ours)?;
    let n_tables: i64 = connection
        .query_row("select count(*) from sqlite_schema", [], |row| row.get(0))
        .map_err(not_ours)?;
    let is_empty = n_tables == 0 && version == 0;
    if !is_empty && id != APPLICATION_ID {
        return Err(Error::NotABook { path: path.to_owned() });
    }
    connection.pragma_update(None, "journal_mode", "wal")?;
    // A commit reaches the disk at the next checkpoint; after a power cut the book is whole and may
    // lack the last operation. Importing again brings it back.
    connection.pragma_update(None, "synchronous", "normal")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -READ_CACHE_KIB)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    Ok(version)
}

/// Page cache of a connection that reads, in KiB. Small, because an idle server should be small.
pub(crate) const READ_CACHE_KIB: i64 = 4_096;

fn upgrade(
    mut connection: Connection,
    path: &Path,
    version: i64,
    migrations: &[&str],
) -> Result<Connection, Error> {
    let known = i64::try_from(migrations.len()).unwrap_or(i64::MAX);
    if version > known {
        return Err(Error::TooNew { path: path.to_owned(), found: version, known });
    }
    if version == known {
        return Ok(connection);
    }
    if version > 0 {
        copy_before_upgrade(&connection, path, version)?;
    }
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let steps = migrations.iter().skip(usize::try_from(version).unwrap_or(0));
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", known)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()?;
    Ok(connection)
}

/// Copies the book beside itself as `name.format-1.backup` before its format changes.
fn copy_before_upgrade(connection: &Connection, path: &Path, version: i64) -> Result<(), Error> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".format-{version}.backup"));
    let copy = PathBuf::from(name);
    if !copy.exists() {
        connection.execute("vacuum into ?1", [copy.to_string_lossy()])?;
        keep_private(&copy)?;
    }
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

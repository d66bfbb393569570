//! Which addresses, numbers and profiles are the owner's, who says so, and whether she agrees.

use std::collections::BTreeMap;

use ::people::Handle;
use serde::Serialize;

use crate::ledger::plates;
use crate::rulings::{self, own};
use crate::{Book, Error};

/// The owner's own handles and names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Owner {
    /// `owner/1`.
    pub schema: &'static str,
    /// Names under which her files show her.
    pub names: Vec<String>,
    /// Her handles, and those she said are not hers.
    pub handles: Vec<OwnHandle>,
}

/// One handle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OwnHandle {
    /// In its written form.
    pub handle: String,
    /// `learned` from files, `confirmed` or `refused` by the owner.
    pub state: &'static str,
    /// Names of the sources that say it is hers.
    pub sources: Vec<String>,
}

/// What the files and the owner say of her.
///
/// # Errors
/// When the disk fails.
pub fn owner(book: &Book) -> Result<Owner, Error> {
    let book = &book.connection;
    let mut sources: BTreeMap<Handle, Vec<String>> = BTreeMap::new();
    let mut names: Vec<String> = Vec::new();
    let mut query = book.prepare_cached(include_str!("owner.sql"))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(name) = row.get::<_, Option<String>>("name")? {
            if !names.contains(&name) {
                names.push(name);
            }
            continue;
        }
        let (kind, value): (String, String) = (row.get("kind")?, row.get("value")?);
        let Some(handle) = plates::join(&kind, &value) else { continue };
        let known = sources.entry(handle).or_default();
        let source: String = row.get("source")?;
        if !known.contains(&source) {
            known.push(source);
        }
    }
    let mut states: BTreeMap<Handle, &'static str> = BTreeMap::new();
    for ruling in rulings::newest(rulings::about(book, own::SUBJECT)?) {
        let Some(handle) = own::handle(&ruling.key) else { continue };
        let state = if ruling.value == own::MINE { "confirmed" } else { "refused" };
        states.insert(handle.clone(), state);
        sources.entry(handle).or_default();
    }
    let handles = sources.into_iter().map(|(handle, sources)| OwnHandle {
        state: states.get(&handle).copied().unwrap_or("learned"),
        handle: handle.to_string(),
        sources,
    });
    Ok(Owner { schema: "owner/1", names, handles: handles.collect() })
}

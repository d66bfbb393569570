//! What the book showed before an import, to say what the import changed.

use crate::views::imports::{BeforeAfter, Report};
use crate::views::person::Event;
use crate::{Book, Error, views};

/// How it was.
pub(super) struct Before {
    people: u64,
    events: Vec<Event>,
}

impl Before {
    pub(super) fn of(book: &Book) -> Result<Self, Error> {
        Ok(Self {
            people: views::people::count(&book.connection)?,
            events: views::person::events(&book.connection, None, u32::MAX)?,
        })
    }

    pub(super) fn compare(
        &self,
        book: &rusqlite::Connection,
        report: &mut Report,
    ) -> Result<(), Error> {
        report.people = BeforeAfter { before: self.people, after: views::people::count(book)? };
        report.events = views::person::events(book, None, u32::MAX)?;
        report.events.retain(|event| !self.events.contains(event));
        Ok(())
    }
}

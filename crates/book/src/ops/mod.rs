//! Operations: everything that can be done with a book, one file a verb.
//!
//! Each goes through `Book::change`, so each is one transaction with a line in the log. Copies of the
//! whole file (backup, restore, export) change nothing in it and have no line.

mod answer;
mod backup;
mod columns;
mod decide;
mod export;
mod forget;
mod import;
mod own;
mod pin;
mod undo;
mod words;

pub use answer::{answer, answer_named};
pub use backup::{backup, restore};
pub use columns::columns;
pub use decide::{Decision, decide};
pub use export::{Format, export};
pub use forget::forget;
pub use import::{Progress, import, read};
pub use own::own;
pub use pin::{circle_named, pin};
pub use undo::{Undone, undo};
pub use words::words;

pub(crate) use answer::ANSWER;
pub(crate) use decide::DECISION;
pub(crate) use pin::CIRCLE;

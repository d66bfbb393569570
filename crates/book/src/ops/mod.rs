//! Operations: everything that can be done with a book, one file a verb.
//!
//! Each goes through `Book::change`, so each is one transaction with a line in the log. Copies of the
//! whole file (backup, restore, export) change nothing in it and have no line.

mod accept;
mod aim;
mod answer;
mod backup;
mod change_criteria;
mod columns;
mod compare;
mod decide;
mod decide_all;
mod elsewhere;
mod export;
mod forget;
mod import;
mod label;
mod model;
mod not_same;
mod own;
mod paste;
mod pin;
mod prefer;
mod put_off;
mod rename;
mod same;
mod settle;
mod skip;
mod split;
mod template;
mod tick;
mod two;
mod undo;
mod unlearn;
mod words;

pub use accept::accept_suggestions;
pub use aim::{aim, no_aim};
pub use answer::{answer, answer_named};
pub use backup::{backup, restore};
pub use change_criteria::{Wish, change_criteria, emphasis_named, own_question, stance_named};
pub use columns::columns;
pub use compare::{alike, compare};
pub use decide::{Decision, decide};
pub use decide_all::decide_all;
pub use elsewhere::elsewhere;
pub use export::{Format, export};
pub use forget::forget;
pub use import::{Progress, import, read};
pub use label::{label, shown_named};
pub use model::model;
pub use not_same::not_same;
pub use own::own;
pub use paste::{Pasted, paste, pasted_file};
pub use pin::{circle_named, pin, place};
pub use prefer::prefer;
pub use put_off::put_off;
pub use rename::rename;
pub use same::same;
pub use settle::{Settlement, settle};
pub use skip::skip;
pub use split::{Parted, split};
pub use template::{outcome_named, template, tongue_named};
pub use tick::tick;
pub use undo::{Undone, undo};
pub use unlearn::unlearn;
pub use words::words;

pub use crate::rulings::closeness::Shown;
pub use crate::rulings::goals::Aim;

pub(crate) use answer::ANSWER;
pub(crate) use change_criteria::wished;
pub(crate) use decide::{DECISION, UNTIL};
pub(crate) use pin::CIRCLE;
pub(crate) use tick::DONE;

//! Views: what there is to look at, one file a thing.
//!
//! A view struct is the page, the JSON body and `--json` at once, so its fields are a promise to
//! scripts: they may be added, never renamed. SQL narrows, `people` judges, nothing here decides.
//! Sentences are [`Say`](::people::Say)s until a face puts them into a language.

mod sentence;
pub mod shown;

pub mod ask;
pub mod calibration;
pub mod criteria;
pub(crate) mod deed;
pub mod digest;
pub mod draft;
pub mod evidence;
pub mod facts;
pub mod give;
pub mod goals;
pub mod group;
pub mod handles;
pub mod imports;
pub mod invitations;
pub mod jottings;
pub mod keep;
pub mod let_go;
pub mod lists;
pub mod log;
pub mod model;
pub mod network;
pub mod owner;
pub mod people;
pub mod person;
pub mod profile;
pub mod reading;
pub mod search;
pub mod sitting;
pub mod sorting;
pub mod suggestions;
pub mod timeline;
pub mod today;
pub mod todo;
pub mod triage;
pub mod why_same;
pub mod wishes;
pub mod words;

pub use ask::ask;
pub use calibration::calibration;
pub use criteria::{moves, questions, stances};
pub use digest::digest;
pub use draft::{draft, template, templates};
pub use facts::facts;
pub use give::give;
pub use goals::goals;
pub use group::group;
pub use imports::imports;
pub use invitations::{invitation, invitations};
pub use keep::keep;
pub use let_go::let_go;
pub use lists::{list_named, lists};
pub use log::log;
pub use model::model;
pub use network::network;
pub use owner::owner;
pub use people::people;
pub use person::person;
pub use profile::profile;
pub use search::search;
pub use sorting::{comparing, sorting};
pub use suggestions::{acceptance, suggestion, suggestions};
pub use timeline::timeline;
pub use today::today;
pub use todo::todo;
pub use triage::triage;
pub use why_same::why_same;
pub use wishes::wishes;
pub use words::words;

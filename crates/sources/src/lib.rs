//! The reading half of Cerchia: bytes in; facts and problems out.
//!
//! Read in this order: [`files`] (what a source is given), [`out`] and [`page`] (where it puts what it
//! finds), [`table`] (rows of any spreadsheet), then one module a source. [`ALL`] is the list: adding a source
//! is a file and a line.
//!
//! Reading never fails as a whole. A row that can't be read is a [`Problem`] with its file and line, and
//! the next row follows; what is left out on purpose is counted with its reason. Nothing here opens a
//! file, asks for the time or knows the machine.

pub mod calendar;
mod chat;
pub mod columns;
mod contact;
pub mod content_line;
pub mod facebook;
pub mod files;
pub mod google_contacts;
mod json;
pub mod linkedin;
pub mod mail;
pub mod monica;
pub mod out;
pub mod outlook_contacts;
pub mod page;
pub mod profile;
pub mod sms_backup;
pub mod table;
pub mod vcard;
pub mod whatsapp;
pub mod x;

pub use columns::Mapping;
pub use files::Files;
pub use out::{Document, LeftOut, Mark, Out, PROBLEMS, Problem, Reading};

/// One kind of thing the owner can hand over.
pub trait Source: Sync {
    /// Its name in the book and in reports. Changes only with a migration.
    fn name(&self) -> &'static str;

    /// Places in [`Files::paths`] of the files that are its own, told by path and content. The files
    /// shown to it are those that no source before it took.
    fn claims(&self, files: &dyn Files) -> Vec<usize>;

    /// Whether each file means the same alone, so that those read before need not be read again beside
    /// a new one.
    fn reads_each_alone(&self) -> bool {
        true
    }

    /// Reads the files it claimed, in an order of its own, and says what it found.
    fn read(&self, files: &dyn Files, out: &mut dyn Out);
}

/// Every source there is, in the order they are asked: those that tell a file by its content before
/// those that tell it by its name.
pub static ALL: &[&dyn Source] = &[
    &mail::Mail,
    &calendar::Calendar,
    &vcard::VCard,
    &google_contacts::GoogleContacts,
    &outlook_contacts::OutlookContacts,
    &whatsapp::WhatsApp,
    &facebook::Facebook,
    &monica::Monica,
    &x::X,
    &sms_backup::SmsBackup,
    &linkedin::LinkedIn,
    &columns::Columns,
];

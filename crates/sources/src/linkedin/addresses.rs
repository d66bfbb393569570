//! `Email Addresses.csv`, `PhoneNumbers.csv`, `Whatsapp Phone Numbers.csv`: where the owner is reached.
//!
//! They tell the owner's own side in mail, calendars and chats, old addresses included. Sign-in dates
//! and which address is primary are not needed for that.

use people::handle::{Email, Phone};
use people::{Handle, What};

use crate::page::Page;
use crate::table::Table;

pub(super) fn read_emails(table: &mut Table<'_>, page: &mut Page<'_>) {
    let address = table.column(&["Email Address"]);
    while let Some(row) = table.next_row(page) {
        let written = row.text(address);
        match Email::parse(&written) {
            Some(email) => {
                page.state(row.line(), &Handle::Me, What::Also(Handle::Email(email)));
            }
            None => page.problem(row.line(), "not an e-mail address", &written),
        }
    }
}

pub(super) fn read_phones(table: &mut Table<'_>, page: &mut Page<'_>) {
    let number = table.column(&["Number"]);
    while let Some(row) = table.next_row(page) {
        let written = row.text(number);
        match Phone::parse(&written) {
            Some(phone) => {
                page.state(row.line(), &Handle::Me, What::Also(Handle::Phone(phone)));
            }
            None => page.problem(row.line(), "not a telephone number of a person", &written),
        }
    }
}

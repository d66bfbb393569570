//! `Invitations.csv`: who asked whom, with the note if one was written.
//!
//! Covers about half a year, so that a missing row says nothing. There is no state: an accepted
//! invitation looks like a waiting one until it is met in the connections. The same pair twice is two
//! invitations. LinkedIn's stock sentence is never exported, so any note is a personal one.

use std::borrow::Cow;

use people::handle::Named;
use people::{Handle, Side, What, When, name};

use super::dates::{self, Clock};
use super::owner::{Owner, key_in};
use super::survey::Sightings;
use crate::page::Page;
use crate::table::{Column, Row, Table};

struct Columns {
    from: Column,
    to: Column,
    sent_at: Column,
    message: Column,
    direction: Column,
    inviter: Column,
    invitee: Column,
}

/// One side of an invitation.
struct Party<'r> {
    name: Cow<'r, str>,
    key: Option<Handle>,
}

impl Columns {
    fn of(table: &Table<'_>) -> Self {
        Self {
            from: table.column(&["From"]),
            to: table.column(&["To"]),
            sent_at: table.column(&["Sent At"]),
            message: table.column(&["Message"]),
            direction: table.column(&["Direction"]),
            inviter: table.column(&["inviterProfileUrl", "inviterProfileUrn"]),
            invitee: table.column(&["inviteeProfileUrl", "inviteeProfileUrn"]),
        }
    }

    /// Inviter and invitee.
    fn parties<'r>(&self, row: &Row<'r>) -> (Party<'r>, Party<'r>) {
        let inviter = Party { name: row.text(self.from), key: key_in(&row.text(self.inviter)) };
        let invitee = Party { name: row.text(self.to), key: key_in(&row.text(self.invitee)) };
        (inviter, invitee)
    }

    /// Who sent it, where the file says.
    fn by(&self, row: &Row<'_>) -> Option<Side> {
        match row.text(self.direction).to_ascii_uppercase().as_str() {
            "OUTGOING" => Some(Side::Me),
            "INCOMING" => Some(Side::Them),
            _ => None,
        }
    }
}

pub(super) fn read(table: &mut Table<'_>, owner: &mut Owner, page: &mut Page<'_>) {
    let columns = Columns::of(table);
    while let Some(row) = table.next_row(page) {
        read_row(&columns, &row, owner, page);
    }
}

/// Notes who stands in the owner's place, and the newest day.
pub(super) fn sight(table: &mut Table<'_>, seen: &mut Sightings, page: &mut Page<'_>) {
    let columns = Columns::of(table);
    while let Some(row) = table.next_row(page) {
        let (inviter, invitee) = columns.parties(&row);
        match columns.by(&row) {
            Some(Side::Me) => seen.owner(&inviter.name, inviter.key),
            Some(Side::Them) => seen.owner(&invitee.name, invitee.key),
            None => {}
        }
        seen.day(dates::when(&row.text(columns.sent_at), Clock::Pacific).and_then(When::day));
    }
}

fn read_row(columns: &Columns, row: &Row<'_>, owner: &mut Owner, page: &mut Page<'_>) {
    let line = row.line();
    let (inviter, invitee) = columns.parties(row);
    let Some(by) = side_of(owner, &inviter, &invitee).or_else(|| columns.by(row)) else {
        page.problem(line, "neither side of this invitation is known to be you", &inviter.name);
        return;
    };
    let (mine, theirs) = match by {
        Side::Me => (inviter, invitee),
        Side::Them => (invitee, inviter),
    };
    owner.introduce(mine.key.as_ref(), &mine.name, line, page);
    let named = || Named::parse(&theirs.name).map(Handle::Named);
    let Some(about) = theirs.key.or_else(named) else {
        page.problem(line, "no name and no profile to know this person by", &theirs.name);
        return;
    };
    let written = row.text(columns.sent_at);
    let sent_at = dates::when(&written, Clock::Pacific);
    let sent_at = dates::or_unknown(sent_at, &written, line, page);
    let note = row.text(columns.message);
    let note = (!note.is_empty()).then(|| note.into_owned());
    page.fact(line, &about, sent_at, What::Invited { by, note });
    let shown = name::tidy(&theirs.name);
    if !shown.is_empty() {
        page.state(line, &about, What::Named(shown));
    }
}

/// Tells the direction by who the owner is: a spreadsheet may have lost it, or turned a row round.
fn side_of(owner: &Owner, inviter: &Party<'_>, invitee: &Party<'_>) -> Option<Side> {
    let is_owner = |party: &Party<'_>| match &party.key {
        Some(key) => owner.is(key),
        None => owner.is_called(&party.name),
    };
    match (is_owner(inviter), is_owner(invitee)) {
        (true, false) => Some(Side::Me),
        (false, true) => Some(Side::Them),
        (true, true) | (false, false) => None,
    }
}

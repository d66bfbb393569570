//! `Endorsement_Received_Info.csv` and `_Given_Info.csv`: one click that somebody has a skill.
//!
//! Some archives hold the same clicks twice, out of two pipelines, one of them UTF-16 with tabs and
//! without profile addresses; a click met again in another file is left out. Profile addresses have no scheme here.

use std::collections::HashSet;

use jiff::civil::Date;
use people::handle::Named;
use people::{Handle, Side, What, When, name};

use super::connections::full_name;
use super::dates::{self, Clock};
use super::owner::key_in;
use crate::out::LeftOut;
use crate::page::Page;
use crate::table::{Column, Row, Table};

/// What makes two rows the same click: who, which skill, which way and which day.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Click {
    by: Side,
    name: String,
    skill: String,
    day: Option<Date>,
}

struct Columns {
    date: Column,
    skill: Column,
    first: Column,
    last: Column,
    url: Column,
}

pub(super) fn read(
    table: &mut Table<'_>,
    by: Side,
    clicks: &mut HashSet<Click>,
    page: &mut Page<'_>,
) {
    let columns = Columns {
        date: table.column(&["Endorsement Date"]),
        skill: table.column(&["Skill Name"]),
        first: table.column(&["Endorser First Name", "Endorsee First Name"]),
        last: table.column(&["Endorser Last Name", "Endorsee Last Name"]),
        url: table.column(&["Endorser Public Url", "Endorsee Public Url"]),
    };
    // Two namesakes may click alike on one day in one file, so only other files are compared.
    let mut here = Vec::new();
    while let Some(row) = table.next_row(page) {
        let click = click(&columns, &row, by);
        if clicks.contains(&click) {
            page.left_out(LeftOut::Repeated, "");
            continue;
        }
        read_row(&columns, &row, by, page);
        here.push(click);
    }
    clicks.extend(here);
}

fn click(columns: &Columns, row: &Row<'_>, by: Side) -> Click {
    let shown = full_name(&row.text(columns.first), &row.text(columns.last));
    let day = dates::when(&row.text(columns.date), Clock::Utc).and_then(When::day);
    Click { by, name: name::key(&shown), skill: name::fold(&row.text(columns.skill)), day }
}

fn read_row(columns: &Columns, row: &Row<'_>, by: Side, page: &mut Page<'_>) {
    let line = row.line();
    let shown = full_name(&row.text(columns.first), &row.text(columns.last));
    let named = || Named::parse(&shown).map(Handle::Named);
    let Some(about) = key_in(&row.text(columns.url)).or_else(named) else {
        page.problem(line, "no name and no profile to know this person by", &shown);
        return;
    };
    let written = row.text(columns.date);
    let when = dates::or_unknown(dates::when(&written, Clock::Utc), &written, line, page);
    let skill = name::tidy(&row.text(columns.skill));
    page.fact(line, &about, when, What::Endorsed { by, skill });
    if !shown.is_empty() {
        page.state(line, &about, What::Named(shown));
    }
}

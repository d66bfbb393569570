//! The archive LinkedIn gives its members: "Get a copy of your data", Basic or Complete, of any year.
//!
//! One file here per family of files there; what each really looks like is told in
//! `docs/formats/linkedin.md`. The archive names the owner nowhere outright, so it is looked through
//! once for that (`survey`) before it is read. Files of behaviour (reactions, searches, advertising)
//! say nothing about a person and are named as not used.

mod addresses;
mod archive;
mod career;
mod connections;
mod contacts;
mod dates;
mod endorsements;
mod events;
mod follows;
mod invitations;
mod messages;
mod owner;
mod profile;
mod recommendations;
mod survey;

use archive::{Archive, Found, Kind};
use survey::Survey;

use crate::Source;
use crate::files::Files;
use crate::out::{Document, LeftOut, Out};
use crate::page::Page;
use crate::table::{Opened, Table};

/// Reads LinkedIn's archive.
#[derive(Debug)]
pub struct LinkedIn;

impl Source for LinkedIn {
    fn name(&self) -> &'static str {
        "linkedin"
    }

    /// Everything in the archive, also what is not used, which the report names.
    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        if archive::is_archive(files) { (0..files.paths().len()).collect() } else { Vec::new() }
    }

    /// The archive names its owner nowhere outright: its files tell it together.
    fn reads_each_alone(&self) -> bool {
        false
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        let archive = Archive::of(files);
        let mut survey = Survey::of(&archive, files);
        for found in &archive.found {
            read_file(files, found, &mut survey, out);
        }
        for path in archive.rest() {
            out.not_used(path);
        }
        if archive.n_files() > 1 {
            archive.absent().for_each(|file| out.absent(file));
        }
    }
}

fn read_file(files: &dyn Files, found: &Found, survey: &mut Survey, out: &mut dyn Out) {
    let opened = found.open(files);
    if matches!(&opened, Opened::NoHeader(_) if found.may_be_foreign()) {
        out.not_used(&found.path);
        return;
    }
    let exported_on = found.exported_on(files).or(survey.newest_day);
    out.document(Document { file: found.path.clone(), kind: found.kind.name(), exported_on });
    let (why, example) = match opened {
        Opened::Table(mut table) => {
            read_table(found, &mut table, survey, &mut Page::new(&found.path, out));
            return;
        }
        Opened::Empty => return,
        // "No conversations found" is all that some of these say.
        Opened::NoHeader(_) if found.kind == Kind::Chatbot => return,
        Opened::NoHeader(words) => ("the header is none we know for this file", words),
        Opened::Damaged(error) => ("the file could not be opened", error.to_string()),
    };
    Page::new(&found.path, out).problem(0, why, &example);
}

fn read_table(found: &Found, table: &mut Table<'_>, survey: &mut Survey, page: &mut Page<'_>) {
    match found.kind {
        Kind::Profile => profile::read(table, page),
        Kind::ProfileSummary => profile::read_summary(table, page),
        Kind::EmailAddresses => addresses::read_emails(table, page),
        Kind::PhoneNumbers | Kind::WhatsappNumbers => addresses::read_phones(table, page),
        Kind::Positions => career::read_positions(table, page),
        Kind::Education => career::read_education(table, page),
        Kind::Skills => career::read_skills(table, page),
        Kind::Invitations => invitations::read(table, &mut survey.owner, page),
        Kind::Connections => connections::read(table, page),
        Kind::Messages => messages::read(table, &mut survey.owner, page),
        Kind::Chatbot => {
            while table.next_row(page).is_some() {
                page.left_out(LeftOut::Chatbot, "");
            }
        }
        Kind::RecommendationsReceived => recommendations::read(table, people::Side::Them, page),
        Kind::RecommendationsGiven => recommendations::read(table, people::Side::Me, page),
        Kind::EndorsementsReceived => {
            endorsements::read(table, people::Side::Them, survey.clicks_of(found.folder()), page);
        }
        Kind::EndorsementsGiven => {
            endorsements::read(table, people::Side::Me, survey.clicks_of(found.folder()), page);
        }
        Kind::Contacts => contacts::read(table, page),
        Kind::MemberFollows => follows::read_members(table, page),
        Kind::CompanyFollows => follows::read_companies(table, page),
        Kind::Events => events::read(table, page),
    }
}

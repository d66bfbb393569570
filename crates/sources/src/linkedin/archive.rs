//! Which file of an archive is which, whatever year, browser or spreadsheet had it in hand.
//!
//! Files are told by their base name at any depth, because archives are unpacked, packed again and put
//! in folders. A file with a name of the owner's own is told by its header. Nothing is read here
//! beyond that.

use std::io;

use jiff::civil::Date;

use super::dates;
use crate::files::{Files, is_litter};
use crate::table::{Opened, Table};

/// The files we read, in the order they are read: first those that tell who the owner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Profile,
    ProfileSummary,
    EmailAddresses,
    PhoneNumbers,
    WhatsappNumbers,
    Positions,
    Education,
    Skills,
    Invitations,
    Connections,
    Messages,
    Chatbot,
    RecommendationsReceived,
    RecommendationsGiven,
    EndorsementsReceived,
    EndorsementsGiven,
    Contacts,
    MemberFollows,
    CompanyFollows,
    Events,
}

/// What is known of a kind of file.
struct Known {
    kind: Kind,
    /// As LinkedIn spells it today.
    file: &'static str,
    /// Its base names over the years, plain.
    names: &'static [&'static str],
    /// Columns its header has in every year.
    columns: &'static [&'static str],
    /// Whether other programs, too, give their files this name.
    is_common_name: bool,
}

const fn known(
    kind: Kind,
    file: &'static str,
    names: &'static [&'static str],
    columns: &'static [&'static str],
) -> Known {
    Known { kind, file, names, columns, is_common_name: false }
}

/// A kind whose name other programs give their files, too.
const fn common(
    kind: Kind,
    file: &'static str,
    names: &'static [&'static str],
    columns: &'static [&'static str],
) -> Known {
    Known { kind, file, names, columns, is_common_name: true }
}

#[rustfmt::skip] // one kind a line, to be read as a list
static KNOWN: [Known; 20] = [
    common(Kind::Profile, "Profile.csv", &["profile"], &["First Name", "Last Name", "Headline"]),
    common(Kind::ProfileSummary, "Profile Summary.csv", &["profilesummary"], &["Profile Summary"]),
    common(Kind::EmailAddresses, "Email Addresses.csv", &["emailaddresses"], &["Email Address", "Confirmed"]),
    common(Kind::PhoneNumbers, "PhoneNumbers.csv", &["phonenumbers"], &["Number", "Type"]),
    common(Kind::WhatsappNumbers, "Whatsapp Phone Numbers.csv", &["whatsappphonenumbers"], &["Number", "Is_WhatsApp_Number"]),
    common(Kind::Positions, "Positions.csv", &["positions"], &["Company Name", "Title", "Started On"]),
    common(Kind::Education, "Education.csv", &["education"], &["School Name", "Degree Name"]),
    common(Kind::Skills, "Skills.csv", &["skills"], &["Name"]),
    known(Kind::Invitations, "Invitations.csv", &["invitations"], &["From", "To", "Sent At"]),
    known(Kind::Connections, "Connections.csv", &["connections", "linkedinconnectionsexportmicrosoftoutlook"], &["First Name", "Last Name"]),
    known(Kind::Messages, "messages.csv", &["messages"], &["From", "To", "Date", "Content"]),
    known(Kind::Chatbot, "guide_messages.csv", &["guidemessages", "coachmessages", "learningcoachmessages", "learningroleplaymessages"], &["From", "Content"]),
    known(Kind::RecommendationsReceived, "Recommendations_Received.csv", &["recommendationsreceived"], &["First Name", "Last Name", "Text"]),
    known(Kind::RecommendationsGiven, "Recommendations_Given.csv", &["recommendationsgiven"], &["First Name", "Last Name", "Text"]),
    known(Kind::EndorsementsReceived, "Endorsement_Received_Info.csv", &["endorsementreceivedinfo", "endorsementsreceivedinfo"], &["Skill Name", "Endorser First Name"]),
    known(Kind::EndorsementsGiven, "Endorsement_Given_Info.csv", &["endorsementgiveninfo", "endorsementsgiveninfo"], &["Skill Name", "Endorsee First Name"]),
    common(Kind::Contacts, "ImportedContacts.csv", &["contacts", "importedcontacts"], &["First Name", "Last Name", "Phone Numbers", "Created At"]),
    known(Kind::MemberFollows, "Member_Follows.csv", &["memberfollows"], &["Status", "FullName"]),
    known(Kind::CompanyFollows, "Company Follows.csv", &["companyfollows"], &["Organization", "Followed On"]),
    common(Kind::Events, "Events.csv", &["events"], &["Event Name", "Event Time"]),
];

/// Headers that tell a file whose name is the owner's own.
#[rustfmt::skip] // one kind a line, to be read as a list
static TELLING: [(Kind, &[&str]); 5] = [
    (Kind::Connections, &["First Name", "Last Name", "Company", "Position", "Connected On"]),
    (Kind::Invitations, &["From", "To", "Sent At", "Direction"]),
    (Kind::Messages, &["CONVERSATION ID", "FROM", "SENDER PROFILE URL", "CONTENT"]),
    (Kind::EndorsementsReceived, &["Endorsement Date", "Skill Name", "Endorser First Name"]),
    (Kind::EndorsementsGiven, &["Endorsement Date", "Skill Name", "Endorsee First Name"]),
];

impl Kind {
    /// LinkedIn's own name for it, in one spelling: the book's word for the kind of a document.
    pub(super) fn name(self) -> &'static str {
        self.file().trim_end_matches(".csv")
    }

    fn file(self) -> &'static str {
        self.known().map_or("", |known| known.file)
    }

    fn known(self) -> Option<&'static Known> {
        KNOWN.iter().find(|known| known.kind == self)
    }
}

/// A file of the archive that we read.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) kind: Kind,
    /// Its place in [`Files::paths`].
    pub(super) index: usize,
    pub(super) path: String,
}

impl Found {
    /// Opens it at its header.
    pub(super) fn open<'a>(&self, files: &'a dyn Files) -> Opened<'a> {
        let columns = self.kind.known().map_or(&[][..], |known| known.columns);
        open(files, self.index, columns)
    }

    /// Whether a header that is not LinkedIn's only means that another program has files of this name.
    pub(super) fn may_be_foreign(&self) -> bool {
        self.kind.known().is_some_and(|known| known.is_common_name)
    }

    /// The folder it is in, which is its archive where several lie together.
    pub(super) fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The day its archive was made, by the archive's name.
    pub(super) fn exported_on(&self, files: &dyn Files) -> Option<Date> {
        dates::day_in_name(self.folder()).or_else(|| dates::day_in_name(files.name()))
    }
}

/// What was handed over, sorted into what we read and what we don't.
#[derive(Debug, Default)]
pub(super) struct Archive {
    /// In reading order.
    pub(super) found: Vec<Found>,
    /// The rest.
    rest: Vec<(usize, String)>,
}

impl Archive {
    pub(super) fn of(files: &dyn Files) -> Self {
        let mut archive = Self::default();
        for (index, path) in files.paths().iter().enumerate() {
            if is_litter(path) {
                continue;
            }
            match kind_by_name(path) {
                Some(kind) => archive.found.push(Found { kind, index, path: path.clone() }),
                None => archive.rest.push((index, path.clone())),
            }
        }
        if archive.found.is_empty() {
            archive.find_by_headers(files);
        }
        // Stable, but for `_` before ` `: of two spellings of one file the newer one, which knows
        // profile addresses, comes first.
        archive.found.sort_by_key(|found| (found.kind, found.path.contains(' ')));
        archive
    }

    /// Paths of what we don't read.
    pub(super) fn rest(&self) -> impl Iterator<Item = &str> {
        self.rest.iter().map(|(_, path)| path.as_str())
    }

    /// How many files there are, litter apart.
    pub(super) fn n_files(&self) -> usize {
        self.found.len() + self.rest.len()
    }

    /// Where no name is LinkedIn's, a spreadsheet under a name of the owner's own may still be.
    fn find_by_headers(&mut self, files: &dyn Files) {
        for (index, path) in std::mem::take(&mut self.rest) {
            match kind_by_header(files, index, &path) {
                Some(kind) => self.found.push(Found { kind, index, path }),
                None => self.rest.push((index, path)),
            }
        }
    }

    /// Files of a whole archive that this one hasn't.
    pub(super) fn absent(&self) -> impl Iterator<Item = &'static str> {
        let is_here = move |kind| self.found.iter().any(|found| found.kind == kind);
        // Talk with a chatbot is nothing to miss.
        let missing = move |known: &&Known| known.kind != Kind::Chatbot && !is_here(known.kind);
        KNOWN.iter().filter(missing).map(|known| known.file)
    }
}

/// Whether anything of this is LinkedIn's. A common name counts only with LinkedIn's header.
pub(super) fn is_archive(files: &dyn Files) -> bool {
    Archive::of(files)
        .found
        .iter()
        .any(|found| !found.may_be_foreign() || matches!(found.open(files), Opened::Table(_)))
}

fn open<'a>(files: &'a dyn Files, index: usize, columns: &[&str]) -> Opened<'a> {
    match files.open(index) {
        Ok(bytes) => Table::open(bytes, columns),
        Err(error) => Opened::Damaged(io::Error::new(error.kind(), error.to_string())),
    }
}

fn kind_by_name(path: &str) -> Option<Kind> {
    let plain = plain_name(path)?;
    KNOWN.iter().find(|known| known.names.contains(&plain.as_str())).map(|known| known.kind)
}

fn kind_by_header(files: &dyn Files, index: usize, path: &str) -> Option<Kind> {
    let name = path.to_lowercase();
    if !name.ends_with(".csv") && !name.ends_with(".txt") && !name.ends_with(".tsv") {
        return None;
    }
    let has_header = |columns: &&[&str]| matches!(open(files, index, columns), Opened::Table(_));
    TELLING.iter().find(|(_, columns)| has_header(columns)).map(|(kind, _)| *kind)
}

/// A base name without what years, browsers and deliveries put into it: `Member_Follows_412345678 (1).csv`
/// is `memberfollows`.
fn plain_name(path: &str) -> Option<String> {
    let name = path.rsplit(['/', '\\']).next()?.to_lowercase();
    let name = name.trim().strip_suffix(".csv")?;
    let name = without_copy_number(name.trim_end());
    let name = without_part_number(name);
    Some(name.chars().filter(|c| !matches!(c, '_' | ' ' | '-')).collect())
}

/// Browsers call the second download `… (1)`.
fn without_copy_number(name: &str) -> &str {
    let Some((rest, number)) = name.strip_suffix(')').and_then(|name| name.rsplit_once('(')) else {
        return name;
    };
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { rest.trim_end() } else { name }
}

/// `_1` to `_999` is a part of a file delivered in several, six digits and more are the member's
/// number. Anything between is neither and stays.
fn without_part_number(name: &str) -> &str {
    let Some((rest, number)) = name.rsplit_once('_') else { return name };
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && matches!(number.len(), 1..=3 | 6..) { rest } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, kind: Option<Kind>) {
        assert_eq!(kind_by_name(path), kind, "{path}");
    }

    #[test]
    fn a_file_is_known_by_its_name_of_any_year_at_any_depth() {
        check("Connections.csv", Some(Kind::Connections));
        check("Complete_LinkedInDataExport_03-05-2024/connections.CSV", Some(Kind::Connections));
        check("Messages.csv", Some(Kind::Messages));
        check("Endorsement Received Info.csv", Some(Kind::EndorsementsReceived));
        check("Endorsements_Received_Info.csv", Some(Kind::EndorsementsReceived));
        check("Recommendations Given.csv", Some(Kind::RecommendationsGiven));
        check("Imported Contacts.csv", Some(Kind::Contacts));
        check("LearningCoachMessages.csv", Some(Kind::Chatbot));
    }

    #[test]
    fn copies_parts_and_member_numbers_do_not_make_another_file() {
        check("Connections (1).csv", Some(Kind::Connections));
        check("Member_Follows_412345678.csv", Some(Kind::MemberFollows));
        check("messages_1.csv", Some(Kind::Messages));
        check("messages_2024.csv", None);
    }

    #[test]
    fn what_is_not_a_file_of_ours_is_not_taken_for_one() {
        check("Jobs/Job Applications_1.csv", None);
        check("Connections.xlsx", None);
        check("../../Connections.csv", Some(Kind::Connections));
    }

    #[test]
    fn every_kind_is_described() {
        for known in &KNOWN {
            assert_eq!(kind_by_name(known.file), Some(known.kind));
        }
    }
}

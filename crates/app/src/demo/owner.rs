//! Nora Valdieri, freelance writer and editor in Turin, who does not exist.
//!
//! What LinkedIn would know about herself. Dates of offices are fixed years: a life does not move with
//! the day the demo is run, except for its last months.

pub(crate) const FIRST: &str = "Nora";
pub(crate) const LAST: &str = "Valdieri";
pub(crate) const SLUG: &str = "nora-valdieri";
/// Her address; nobody can own one there.
pub(crate) const MAIL: &str = "nora.valdieri@libero.example";
pub(crate) const MEMBER_ID: &str = "714000271";

pub(crate) const FIRST_OFFICE: &str = "Quillowmere & Rowe";
pub(crate) const SECOND_OFFICE: &str = "Officina Testi Bellinchiostro";
pub(crate) const THIRD_OFFICE: &str = "Gazzetta delle Due Rive";
pub(crate) const COLLEGE: &str = "Rowanbridge College";
pub(crate) const HALYARD: &str = "The Halyard Quarterly";

pub(crate) const HEADLINE: &str =
    "Freelance writer and editor. Essays, books, and other people's commas (EN/IT)";
pub(crate) const SUMMARY: &str = "I write slow essays and edit other people's books, in English and \
    Italian. Author of \"In Praise of the Slow Reply\". I like night trains, letters, local papers \
    and deadlines that are meant. Looking for: essays to write, books to edit, editors to admire.";

pub(crate) const POSITIONS: [[&str; 6]; 4] = [
    ["Freelance", "Writer and editor", "Essays, books, workshops.", "Turin, Italy", "Mar 2019", ""],
    [
        SECOND_OFFICE,
        "Senior editor",
        "Fiction and essays, twelve books a year.",
        "Turin, Italy",
        "Sep 2015",
        "Feb 2019",
    ],
    [
        THIRD_OFFICE,
        "Staff writer",
        "Local news, rivers, obituaries.",
        "Turin, Italy",
        "Jan 2013",
        "Aug 2015",
    ],
    [FIRST_OFFICE, "Editorial assistant", "", "Edinburgh, United Kingdom", "Oct 2010", "Dec 2012"],
];

pub(crate) const EDUCATION: [[&str; 6]; 2] = [
    [COLLEGE, "2009", "2010", "", "MSc in Publishing", "Letterpress society"],
    ["Istituto Gineprosa di Lettere", "2004", "2009", "", "Laurea in Lettere", ""],
];

pub(crate) const SKILLS: [&str; 9] = [
    "Editing",
    "Essay writing",
    "Copy-editing",
    "Translation",
    "Developmental editing",
    "Italian",
    "English",
    "Interviewing",
    "Proofreading",
];

pub(crate) fn url() -> String {
    format!("https://www.linkedin.com/in/{SLUG}")
}

pub(crate) fn name() -> String {
    format!("{FIRST} {LAST}")
}

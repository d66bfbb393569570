//! A LinkedIn profile that the owner copied: the text of the page, or the PDF LinkedIn makes of it.
//!
//! The page is copied whole (select all, copy), so the text has every button and heading of the site around it, in
//! the language of the owner's interface, and every line that is written once more for screen readers stands twice.
//! English and Italian are read. Nothing is fetched: what is read is what was pasted, line by line, and each thing
//! read is shown to the owner before any of it is kept.
//!
//! This is no [`crate::Source`]: a source reads files about everybody, while a pasted profile is about the one
//! person the owner pastes it for, and only she knows who that is. A text that is no profile is refused whole.
//!
//! Read in this order: `lines` (what stands in a text), `sections` (its headings), `top` (the card), `career` and
//! `dates` (jobs and schools), then `pdf` (a PDF as lines with places) and `saved` (LinkedIn's PDF).

mod career;
mod dates;
mod lines;
mod pdf;
mod saved;
mod sections;
mod top;

use people::What;
use people::handle::Profile as Address;

/// What was read of a profile.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The name it shows.
    pub name: String,
    /// Its address, where the text tells it.
    pub address: Option<Address>,
    /// What it says, in its order, the name first.
    pub says: Vec<What>,
}

/// Why a text was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// There is nothing in it.
    Empty,
    /// It has more than any profile.
    TooLong,
    /// It is a text, and no profile.
    NoProfile,
    /// It is a PDF that can't be opened, or has no text.
    NoText,
}

/// No profile has more, whatever it lists.
pub const MOST_BYTES: usize = 512 << 10;

/// Reads a copied profile, or LinkedIn's PDF of one.
///
/// # Errors
/// When it is neither.
pub fn read(bytes: &[u8]) -> Result<Profile, Unread> {
    if bytes.len() > MOST_BYTES {
        return Err(Unread::TooLong);
    }
    if pdf::is_one(bytes) {
        return saved::read(&pdf::lines(bytes).ok_or(Unread::NoText)?);
    }
    let text = String::from_utf8_lossy(bytes);
    let lines = lines::of(&text);
    if lines.is_empty() {
        return Err(Unread::Empty);
    }
    copied(&lines)
}

/// Reads the lines of a copied page.
fn copied(lines: &[String]) -> Result<Profile, Unread> {
    let page = sections::cut(lines);
    // Without a single heading of a profile it is some other text, whatever stands on top of it.
    if page.sections.is_empty() {
        return Err(Unread::NoProfile);
    }
    let top = top::read(page.top).ok_or(Unread::NoProfile)?;
    let mut profile = Profile { name: top.name.clone(), address: None, says: top.says() };
    for (section, lines) in page.sections {
        profile.says.extend(section.read(lines));
    }
    top::dedup(&mut profile.says);
    Ok(profile)
}

//! An invented owner and her world, as the files LinkedIn, her mail and her telephone would hand her.
//!
//! `cerchia demo` writes these files and imports them through the ordinary door, so that the first
//! page is never empty and what it shows was earned by the same code that reads a real archive. All
//! people, firms and addresses are made up; the same seed and day give the same bytes.

mod archive;
mod byways;
mod chance;
mod crowd;
mod csv;
mod diary;
mod earlier;
mod elsewhere;
mod feed;
mod invitations;
mod jottings;
mod letters;
mod mailbox;
mod making;
mod oddities;
mod owner;
mod papers;
mod people;
mod stock;
mod ties;
mod tongue;
pub(crate) mod truth;
mod world;

#[cfg(test)]
mod tests;

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use jiff::civil::Date;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub(crate) use world::World;

impl World {
    /// Every file of the archive: its path inside, and its bytes.
    pub(crate) fn archive(&self) -> Vec<(String, Vec<u8>)> {
        let files = archive::files(self).into_iter().chain(feed::files(self));
        files.map(|(path, text)| (path, text.into_bytes())).collect()
    }

    /// Her mailbox, her diary and the cards of her telephone.
    pub(crate) fn elsewhere(&self) -> Vec<(String, Vec<u8>)> {
        let files = [
            ("mail.mbox", mailbox::file(self)),
            ("calendar.ics", diary::calendar(self)),
            ("contacts.vcf", diary::cards(self)),
        ];
        files.map(|(name, text)| (name.to_owned(), text.into_bytes())).into()
    }

    /// The name LinkedIn gave an older archive of hers.
    pub(crate) fn earlier_zip_name(&self) -> String {
        format!("Basic_LinkedInDataExport_{}.zip", earlier::day(self).strftime("%m-%d-%Y"))
    }

    /// The name LinkedIn gives the archive of today.
    pub(crate) fn zip_name(&self) -> String {
        format!("Complete_LinkedInDataExport_{}.zip", self.today.strftime("%m-%d-%Y"))
    }
}

/// What the folder with all her files is called.
pub(crate) const FOLDER: &str = "nora-valdieri";

pub(crate) use jottings::write as jot;

/// Writes the world's files into a folder of their own in this one, and says where they lie.
pub(crate) fn write(world: &World, dir: &Path) -> Result<Vec<PathBuf>> {
    let zip =
        zipped(world.archive(), world.today).context("could not pack the invented archive")?;
    let list = earlier::connections(world).into_bytes();
    let before = zipped(vec![("Connections.csv".to_owned(), list)], earlier::day(world))?;
    let archives = [(world.zip_name(), zip), (world.earlier_zip_name(), before)];
    let files = archives.into_iter().chain(world.elsewhere());
    files.map(|(name, bytes)| write_file(&dir.join(FOLDER), &name, &bytes)).collect()
}

fn write_file(dir: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = dir.join(name);
    std::fs::create_dir_all(dir).with_context(|| format!("could not make `{}`", dir.display()))?;
    #[expect(clippy::disallowed_methods, reason = "the demo writes the archive that is imported")]
    std::fs::write(&path, bytes)
        .with_context(|| format!("could not write `{}`", path.display()))?;
    Ok(path)
}

fn zipped(files: Vec<(String, Vec<u8>)>, on: Date) -> Result<Vec<u8>> {
    let (year, month, day) = (on.year(), on.month(), on.day());
    let packed_on = zip::DateTime::from_date_and_time(
        u16::try_from(year)?,
        u8::try_from(month)?,
        u8::try_from(day)?,
        6,
        16,
        0,
    )?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(path, SimpleFileOptions::default().last_modified_time(packed_on))?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

//! A table of records: read from CSV, every distinct text once.

use std::collections::HashMap;
use std::error::Error;
use std::io::Write;
use std::path::Path;

use people::handle::Email;
use people::linkage::{Scored, probability};
use people::name::Words;
use people::organisation::{is_freemail, registrable};

use crate::column::{Column, Kind};

/// The records of a table, by column.
pub(crate) struct Table {
    /// The columns that hold anything.
    pub(crate) columns: Vec<Column>,
    /// The list each record came from, by number.
    pub(crate) lists: Vec<u32>,
    /// How many lists there are.
    pub(crate) n_lists: u32,
    ids: Vec<String>,
}

impl Table {
    /// Reads a table. Columns are found by name; unknown ones are passed over.
    pub(crate) fn read(path: &Path) -> Result<Self, Box<dyn Error>> {
        #[expect(clippy::disallowed_methods, reason = "an example reads its tables")]
        let file = std::fs::File::open(path)?;
        let mut reader = csv::Reader::from_reader(std::io::BufReader::new(file));
        let header = reader.headers()?.clone();
        let position = |name: &str| header.iter().position(|column| column == name);
        let id = position("record_id").ok_or("the table has no column `record_id`")?;
        let list = position("source");
        let at: Vec<Option<usize>> = Kind::ALL.iter().map(|kind| position(kind.name())).collect();
        let mut columns: Vec<Column> = Kind::ALL.iter().map(|kind| Column::new(*kind)).collect();
        let (mut ids, mut lists, mut names) = (Vec::new(), Vec::new(), HashMap::new());
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record)? {
            ids.push(record.get(id).unwrap_or_default().to_owned());
            let list = list.and_then(|at| record.get(at)).unwrap_or_default();
            let next = u32::try_from(names.len())?;
            lists.push(*names.entry(list.to_owned()).or_insert(next));
            let raw = |kind: Kind| {
                let at =
                    Kind::ALL.iter().position(|known| *known == kind).and_then(|place| at[place]);
                at.and_then(|at| record.get(at)).unwrap_or_default()
            };
            let said = Said::of(raw);
            columns.iter_mut().for_each(|column| column.push(said.value(column.kind, raw)));
        }
        columns.retain(Column::says_something);
        Ok(Self { columns, lists, n_lists: u32::try_from(names.len())?, ids })
    }

    /// How many records there are.
    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    /// Writes which records are one person.
    pub(crate) fn write_clusters(
        &self,
        out: &mut impl Write,
        first_of: &[u32],
    ) -> Result<(), Box<dyn Error>> {
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record(["record_id", "person_id"])?;
        for (id, first) in self.ids.iter().zip(first_of) {
            writer.write_record([id, &self.ids[*first as usize]])?;
        }
        writer.flush()?;
        Ok(())
    }

    /// Writes the pairs that were weighed.
    pub(crate) fn write_pairs(&self, path: &Path, scored: &[Scored]) -> Result<(), Box<dyn Error>> {
        let mut writer = csv::Writer::from_path(path)?;
        writer.write_record(["a", "b", "probability"])?;
        for pair in scored {
            let probability = probability(pair.odds).to_string();
            let (a, b) = (&self.ids[pair.a as usize], &self.ids[pair.b as usize]);
            writer.write_record([a, b, &probability])?;
        }
        writer.flush()?;
        Ok(())
    }
}

/// What a record says in another column than the one it belongs to: a name written in one, or spelt by an
/// address, and an employer that shows in the domain of one.
#[derive(Default)]
struct Said {
    given: String,
    family: String,
    company: String,
}

impl Said {
    fn of<'a>(raw: impl Fn(Kind) -> &'a str) -> Self {
        let mut said = Self::default();
        let email = Email::parse(raw(Kind::Email));
        if raw(Kind::Given).is_empty() && raw(Kind::Family).is_empty() {
            let mut words = Words::of(raw(Kind::FullName)).words;
            if let Some(email) = email.as_ref().filter(|_| words.is_empty()) {
                let parts = email.local().split(|c: char| !c.is_alphabetic());
                words = parts.filter(|part| !part.is_empty()).map(str::to_owned).collect();
            }
            if words.len() > 1 {
                said.given = words.remove(0);
            }
            said.family = words.join(" ");
        }
        let domain = email.as_ref().map(Email::domain).filter(|domain| !is_freemail(domain));
        if let Some(domain) = domain.filter(|_| raw(Kind::Company).is_empty()) {
            said.company = registrable(domain).split('.').next().unwrap_or_default().to_owned();
        }
        said
    }

    /// The value of a column: what the record says there, else what it says elsewhere.
    fn value<'a>(&'a self, kind: Kind, raw: impl Fn(Kind) -> &'a str) -> &'a str {
        match kind {
            Kind::Given if !self.given.is_empty() => &self.given,
            Kind::Family if !self.family.is_empty() => &self.family,
            Kind::Company if !self.company.is_empty() => &self.company,
            _ => raw(kind),
        }
    }
}

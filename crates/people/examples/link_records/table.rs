//! A table of records: read from CSV, every distinct text once.

use std::collections::HashMap;
use std::error::Error;
use std::io::Write;
use std::path::Path;

use people::linkage::{Scored, probability};

use crate::column::{Column, Kind};

/// The records of a table, by column.
pub struct Table {
    /// The columns that hold anything.
    pub columns: Vec<Column>,
    /// The list each record came from, by number.
    pub lists: Vec<u32>,
    /// How many lists there are.
    pub n_lists: u32,
    ids: Vec<String>,
}

impl Table {
    /// Reads a table. Columns are found by name; unknown ones are passed over.
    pub fn read(path: &Path) -> Result<Self, Box<dyn Error>> {
        #[expect(clippy::disallowed_methods, reason = "an example reads its tables")]
        let file = std::fs::File::open(path)?;
        let mut reader = csv::Reader::from_reader(std::io::BufReader::new(file));
        let header = reader.headers()?.clone();
        let position = |name: &str| header.iter().position(|column| column == name);
        let id = position("record_id").ok_or("the table has no column `record_id`")?;
        let list = position("source");
        let mut columns: Vec<(usize, Column)> = Kind::ALL
            .iter()
            .filter_map(|kind| Some((position(kind.name())?, Column::new(*kind))))
            .collect();
        let (mut ids, mut lists, mut names) = (Vec::new(), Vec::new(), HashMap::new());
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record)? {
            ids.push(record.get(id).unwrap_or_default().to_owned());
            let list = list.and_then(|at| record.get(at)).unwrap_or_default();
            let next = u32::try_from(names.len())?;
            lists.push(*names.entry(list.to_owned()).or_insert(next));
            for (at, column) in &mut columns {
                column.push(record.get(*at).unwrap_or_default());
            }
        }
        let columns = columns.into_iter().map(|(_, column)| column);
        let columns = columns.filter(Column::says_something).collect();
        Ok(Self { columns, lists, n_lists: u32::try_from(names.len())?, ids })
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Writes which records are one person.
    pub fn write_clusters(
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
    pub fn write_pairs(&self, path: &Path, scored: &[Scored]) -> Result<(), Box<dyn Error>> {
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

//! Brings the employers of many people together, so that the rules can be looked at over a real list and
//! timed.
//!
//! ```text
//! bring_houses_together BEARERS_CSV > houses.csv
//! ```
//!
//! A row is one person: `employers,domains`, several apart by `;`. Every house is written with its names and
//! domains; how long it took goes to standard error. Everything that judges is the library's.

use std::error::Error;
use std::fs::File;
use std::hint::black_box;
use std::io::{self, Write};
use std::time::Instant;

use people::organisation::{Bearer, Houses, Organisation};

fn main() -> Result<(), Box<dyn Error>> {
    let [path] = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "usage: bring_houses_together BEARERS_CSV > houses.csv")?;
    let rows = read(&path)?;
    let bearers: Vec<Bearer<'_>> = rows
        .iter()
        .map(|[employers, domains]| Bearer { employers: parts(employers), domains: parts(domains) })
        .collect();
    let texts: Vec<&str> =
        bearers.iter().flat_map(|bearer| bearer.employers.iter().copied()).collect();
    timed("parsed", texts.len(), || {
        texts.iter().filter(|text| black_box(Organisation::parse(text)).is_some()).count()
    })?;
    let houses = timed("brought together", bearers.len(), || Houses::bring_together(&bearers))?;
    write(&houses)
}

/// Does it, and says how long it took.
fn timed<T>(what: &str, n: usize, work: impl FnOnce() -> T) -> io::Result<T> {
    #[expect(clippy::disallowed_methods, reason = "what this example is for is measuring time")]
    let start = Instant::now();
    let done = work();
    writeln!(io::stderr(), "{n} {what} in {:.1} ms", start.elapsed().as_secs_f64() * 1e3)?;
    Ok(done)
}

fn read(path: &str) -> Result<Vec<[String; 2]>, Box<dyn Error>> {
    #[expect(clippy::disallowed_methods, reason = "an example opens what it is told to")]
    let mut table = csv::Reader::from_reader(File::open(path)?);
    let mut rows = Vec::new();
    for row in table.records() {
        let row = row?;
        let column = |at| row.get(at).unwrap_or_default().to_owned();
        rows.push([column(0), column(1)]);
    }
    Ok(rows)
}

fn parts(cell: &str) -> Vec<&str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn write(houses: &Houses) -> Result<(), Box<dyn Error>> {
    let mut table = csv::Writer::from_writer(io::stdout().lock());
    table.write_record(["name", "names", "domains"])?;
    for house in houses.all() {
        let names = houses.names(house).join(";");
        table.write_record([houses.name(house), &names, &houses.domains(house).join(";")])?;
    }
    Ok(table.flush()?)
}

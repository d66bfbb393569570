//! Links the records of any table of people, so that the model can be held against tables with known answers.
//!
//! ```text
//! link_records RECORDS_CSV [--pairs PAIRS_CSV] > clusters.csv
//! ```
//!
//! What is compared, learned and put together is the library's; here a table is read, and told what its
//! columns are. Nothing is told of the data: whether a list holds nobody twice is learned from it.

mod column;
mod decide;
mod keys;
mod table;

use std::error::Error;
use std::io::Write;

use table::Table;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (records, pairs) = match arguments.as_slice() {
        [records] => (records, None),
        [records, flag, pairs] if flag == "--pairs" => (records, Some(pairs)),
        _ => {
            return Err("usage: link_records RECORDS_CSV [--pairs PAIRS_CSV] > clusters.csv".into());
        }
    };
    let table = Table::read(records.as_ref())?;
    let linked = decide::link(&table);
    if let Some(path) = pairs {
        table.write_pairs(path.as_ref(), &linked.scored)?;
    }
    let mut out = std::io::stdout().lock();
    table.write_clusters(&mut out, &linked.first_of)?;
    out.flush()?;
    Ok(())
}

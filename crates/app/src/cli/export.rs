//! `cerchia export`: everything out again.

use std::path::PathBuf;

use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};

/// Write everything to a file as JSON; or people as a table, cards or a graph, or their birthdays.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What to write.
    #[arg(long, value_enum)]
    format: Format,
    /// Only the people on a list of yours, as a table or as cards.
    #[arg(long, value_name = "NAME")]
    list: Option<String>,
    /// A file that is not there yet.
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// Everything, to make the same book again: facts with the rows they were read from, rulings and operations.
    Json,
    /// One row a person.
    Csv,
    /// One vCard 4.0 a person.
    Vcard,
    /// Birthdays, as a calendar that repeats every year.
    Ics,
    /// People and ties, for graph programs.
    Graphml,
    /// The same for Gephi.
    Gexf,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let format = match args.format {
        Format::Json => ops::Format::Json,
        Format::Csv => ops::Format::Csv,
        Format::Vcard => ops::Format::Vcard,
        Format::Ics => ops::Format::Ics,
        Format::Graphml => ops::Format::Graphml,
        Format::Gexf => ops::Format::Gexf,
    };
    let book = context.book()?;
    match &args.list {
        Some(name) => {
            let query = views::list_named(&book, name)?;
            ops::export_found(&book, (format, &query), &args.out)?;
        }
        None => ops::export(&book, format, &args.out)?,
    }
    print::written(&Say::new("cli-written").text("path", args.out.display().to_string()), context)
}

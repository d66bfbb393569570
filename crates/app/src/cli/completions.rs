//! `cerchia completions` and `cerchia man`: for shells and for the manual.

use clap::CommandFactory;
use clap_complete::Shell;

use super::{Cli, Failure};

/// Print completions for a shell.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The shell.
    shell: Shell,
}

/// Print the manual page.
#[derive(Debug, clap::Args)]
pub(super) struct ManArgs {}

pub(super) fn run(args: &Args) -> Result<(), Failure> {
    clap_complete::generate(args.shell, &mut Cli::command(), "cerchia", &mut std::io::stdout());
    Ok(())
}

pub(super) fn man(_args: &ManArgs) -> Result<(), Failure> {
    let program = Cli::command().flatten_help(true);
    clap_mangen::Man::new(program).render(&mut std::io::stdout())?;
    Ok(())
}

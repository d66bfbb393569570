//! `cerchia group`: waiting invitations that share something, looked at and decided together.

use book::ops::{self, Decision};
use book::views;
use book::views::group::Preview;
use people::Say;

use super::{Context, Failure, print};
use crate::wording::count;

/// Show who is in a group of waiting invitations, and decide all of them together.
///
/// Whoever is not like the others is marked and left out of the decision, unless you say --everybody. One
/// `cerchia undo` takes all of it back.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The group, by the id that `invitations` shows.
    group: String,
    /// Decide, instead of only showing who is in it.
    #[arg(long, value_parser = ["let-in", "ask-first", "leave", "later"])]
    decide: Option<String>,
    /// Those that are not like the others too.
    #[arg(long)]
    everybody: bool,
    /// Leave this one out; may be given several times.
    #[arg(long, value_name = "INVITATION")]
    except: Vec<String>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let group = views::group(&book, &args.group, context.now.today)?;
    let Some(decision) = &args.decide else { return show(&group, context) };
    let is_meant = |id: &&str| !args.except.iter().any(|except| except == *id);
    let members = group.members.iter().filter(|member| args.everybody || !member.is_exception);
    let chosen: Vec<String> =
        members.map(|member| member.id.as_str()).filter(is_meant).map(str::to_owned).collect();
    ops::decide_all(&mut book, &chosen, Decision::named(decision)?, context.now)?;
    let said = Say::new("cli-together")
        .number("n", count(chosen.len() as u64))
        .text("decision", context.words.one_of("advice", decision));
    print::written(&said, context)
}

fn show(group: &Preview, context: &Context) -> Result<(), Failure> {
    if context.json {
        return print::json(group, context);
    }
    let words = context.words;
    for member in &group.members {
        let mark = if member.is_exception { "!" } else { " " };
        let name = print::plain(&member.name);
        let verdict = words.one_of("advice", member.verdict);
        print::line(format!("{mark} {}  {name}  [{verdict}]", member.id))?;
        print::line(format!("    {}", print::plain(&words.say(&member.reason.0))))?;
    }
    print::line("")?;
    let exceptions = group.members.iter().filter(|member| member.is_exception).count();
    let next = Say::new("cli-group-next").number("exceptions", count(exceptions as u64));
    print::line(words.say(&next.text("decision", group.advice).text("id", &group.group.id)))
}

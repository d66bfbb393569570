//! `cerchia ask`: whom to turn to.

use book::views::ask::{Answer, Aside, Ask, Cluster, Wanted};
use book::{ops, views};
use people::Say;
use people::scenario::draft::Language;

use super::{Context, Failure, print};
use crate::wording::{Words, count};

/// Find whom to ask for a recommendation or an introduction, or to tell about the work you look for. Nothing is sent.
///
/// With --json: {"schema":"ask/1","question","answers":[{"person","name","score","parts","reason","path","draft",…}],
/// "already":[…],"resting":[…],"clusters":[…]}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What to ask for.
    #[arg(value_parser = ["recommendation", "introduction", "job"])]
    question: String,
    /// What it is about: the work you look for, instead of your goals.
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    /// To whom you would like to be introduced: a person, an employer, or a field of work.
    #[arg(long, value_name = "REF|EMPLOYER")]
    to: Option<String>,
    /// Show a draft to each.
    #[arg(long)]
    drafts: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let wanted = Wanted {
        question: ops::question_named(&args.question)?,
        about: args.about.as_deref(),
        to: args.to.as_deref(),
        otherwise: Language::read(context.words.language().tag()),
    };
    let ask = views::ask(&context.book()?, wanted, context.now.today)?;
    if context.json {
        return print::json(&ask, context);
    }
    tell(&ask, args.drafts, context.words)
}

fn tell(ask: &Ask, drafts: bool, words: &Words) -> Result<(), Failure> {
    if let Some(says) = &ask.says {
        print::line(print::plain(&words.say(&says.0)))?;
    }
    for answer in &ask.answers {
        print::line("")?;
        tell_answer(answer, drafts, words)?;
    }
    if !ask.clusters.is_empty() {
        print::line(format!("\n{}", words.word("ask-clusters")))?;
    }
    for cluster in &ask.clusters {
        print::line(format!("  {}", print::plain(&of_cluster(cluster, words))))?;
    }
    asides("ask-already-title", &ask.already, words)?;
    asides("ask-resting-title", &ask.resting, words)?;
    if ask.answers.is_empty() {
        return Ok(());
    }
    print::line(format!("\n{}", words.word("cli-ask-next")))
}

fn tell_answer(answer: &Answer, drafts: bool, words: &Words) -> Result<(), Failure> {
    let work: Vec<&str> = answer.role.iter().chain(&answer.employer).map(String::as_str).collect();
    print::line(print::plain(&format!("{}  {}", answer.name, work.join(" · "))).trim_end())?;
    if !answer.path.is_empty() {
        let names: Vec<&str> = answer.path.iter().map(|step| step.name.as_str()).collect();
        print::line(format!("  → {}", print::plain(&names.join(" → "))))?;
    }
    print::line(format!("  {}", print::plain(&words.say(&answer.reason.0))))?;
    for part in answer.parts.values().filter(|part| part.reason != answer.reason) {
        print::line(format!("  {}", print::plain(&words.say(&part.reason.0))))?;
    }
    if let Some(first) = &answer.give_first {
        print::line(format!(
            "  {} {}",
            words.word("ask-first-give"),
            print::plain(&words.say(&first.0))
        ))?;
    }
    for line in answer.draft.iter().filter(|_| drafts).flat_map(|draft| draft.lines()) {
        print::line(format!("    {}", print::plain(line)).trim_end())?;
    }
    Ok(())
}

/// A cluster in a sentence.
fn of_cluster(cluster: &Cluster, words: &Words) -> String {
    let name = match cluster.kind {
        "field" => words.one_of("field", &cluster.name),
        _ => cluster.name.clone(),
    };
    let first: Vec<&str> = cluster.first.iter().map(|step| step.name.as_str()).collect();
    let say = Say::new("ask-cluster").text("name", name).text("first", first.join(", "));
    words.say(&say.number("n", count(cluster.people as u64)))
}

/// More are told by `--json`.
const ASIDES: usize = 5;

fn asides(title: &'static str, asides: &[Aside], words: &Words) -> Result<(), Failure> {
    if asides.is_empty() {
        return Ok(());
    }
    print::line(format!("\n{}", words.word(title)))?;
    for aside in asides.iter().take(ASIDES) {
        print::line(format!("  {}", print::plain(&words.say(&aside.reason.0))))?;
    }
    Ok(())
}

//! `cerchia network`: how much of the network is real.

use book::views;
use book::views::network::{Bridge, Network, Shore, ShoreKind};
use people::Say;
use people::tie::Circle;

use super::{Context, Failure, print, table};
use crate::wording::{Words, count};

/// Show the network as a whole: strength against size.
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args, context: &Context) -> Result<(), Failure> {
    let network = views::network(&context.book()?, context.now.today)?;
    if context.json {
        return print::json(&network, context);
    }
    tell(&network, context)
}

/// Tells the network: strength first, then its circles, who bridges, what changed.
fn tell(network: &Network, context: &Context) -> Result<(), Failure> {
    headline(network, context)?;
    if is_empty(network) {
        return Ok(());
    }
    hollowness(network, context.words)?;
    circles(network, context.words)?;
    bridges(network, context.words)?;
    if !network.events.is_empty() {
        print::line(format!("\n{}", context.words.word("network-events")))?;
    }
    for event in &network.events {
        print::line(format!("  {}", print::plain(&context.words.say(&event.says.0))))?;
    }
    Ok(())
}

fn hollowness(network: &Network, words: &Words) -> Result<(), Failure> {
    if let Some(share) = network.figures.hollow_share {
        let percent = (share * 100.0).round();
        print::line(words.say(&Say::new("network-hollow").number("percent", percent)))?;
    }
    if network.closed > 0 {
        print::line(words.say(&Say::new("network-closed").number("n", count(network.closed))))?;
    }
    Ok(())
}

fn circles(network: &Network, words: &Words) -> Result<(), Failure> {
    print::line("")?;
    let row = |circle: Circle| {
        let size = network.circles.get(circle.key()).copied().unwrap_or(0);
        vec![
            format!("  {}", words.one_of("circle", circle.key())),
            format!("{:>7}", words.number(count(size))),
            words.one_of("circle-means", circle.key()),
        ]
    };
    for line in table::columns(&Circle::ALL.map(row)) {
        print::line(line)?;
    }
    Ok(())
}

/// The few bridges on which most depends.
fn bridges(network: &Network, words: &Words) -> Result<(), Failure> {
    let bridges = network.figures.bridges.iter().take(BRIDGES);
    if bridges.len() == 0 {
        return Ok(());
    }
    print::line(format!("\n{}", words.word("network-bridges-question")))?;
    let row = |bridge: &Bridge| {
        let shore = Say::new("network-shore").number("n", count(bridge.to.people));
        let alone = if bridge.alone { words.word("network-alone") } else { String::new() };
        vec![
            format!("  {}", print::short(&bridge.person.name, 32)),
            print::short(&shore_name(&bridge.to, words), 40),
            words.say(&shore),
            alone,
        ]
    };
    for line in table::columns(&bridges.map(row).collect::<Vec<_>>()) {
        print::line(line)?;
    }
    Ok(())
}

fn shore_name(shore: &Shore, words: &Words) -> String {
    match shore.kind {
        ShoreKind::Employer => shore.name.clone(),
        ShoreKind::Community => {
            words.say(&Say::new("network-shore-community").text("names", shore.name.as_str()))
        }
    }
}

/// Bridges worth a line.
const BRIDGES: usize = 6;

/// Strength in two sentences, and the size as a third.
pub(super) fn headline(network: &Network, context: &Context) -> Result<(), Failure> {
    let words = context.words;
    if is_empty(network) {
        print::line(words.word("network-none"))?;
        return print::line(words.word("cli-empty-next"));
    }
    match network.strong {
        Some(strong) => print::line(
            words.say(
                &Say::new("network-headline")
                    .number("strong", strong.expected.round())
                    .number("low", strong.low.round())
                    .number("high", strong.high.round()),
            ),
        )?,
        None => print::line(words.word("network-strength-unknown"))?,
    }
    if let Some(n) = network.figures.effective_number {
        print::line(words.say(&Say::new("network-headline-equal").number("n", n.round())))?;
    }
    let size = Say::new("network-size").number("n", count(network.connections));
    let both = Say::new("network-two-way").number("n", count(network.two_way));
    print::line(format!("{} {}", words.say(&size), words.say(&both)))
}

fn is_empty(network: &Network) -> bool {
    network.circles.values().sum::<u64>() == 0
}

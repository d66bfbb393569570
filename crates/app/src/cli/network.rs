//! `cerchia network`: how much of the network is real.

use book::views;
use book::views::network::Network;
use people::Say;
use people::tie::Circle;

use super::{Context, Failure, print, table};

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

/// Tells the network in a few sentences and a table of circles.
fn tell(network: &Network, context: &Context) -> Result<(), Failure> {
    let words = context.words;
    headline(network, context)?;
    if is_empty(network) {
        return Ok(());
    }
    if let Some(share) = network.hollow_share {
        let percent = (share * 100.0).round();
        print::line(words.say(&Say::new("network-hollow").number("percent", percent)))?;
    }
    if network.closed > 0 {
        print::line(words.say(&Say::new("network-closed").number("n", network.closed as f64)))?;
    }
    print::line("")?;
    let row = |circle: Circle| {
        let size = network.circles.get(circle.key()).copied().unwrap_or(0);
        vec![
            format!("  {}", words.one_of("circle", circle.key())),
            format!("{:>7}", words.number(size as f64)),
            words.one_of("circle-means", circle.key()),
        ]
    };
    for line in table::columns(&Circle::ALL.map(row)) {
        print::line(line)?;
    }
    if !network.events.is_empty() {
        print::line(format!("\n{}", words.word("network-events")))?;
    }
    for event in &network.events {
        print::line(format!("  {}", print::plain(&words.say(&event.says.0))))?;
    }
    Ok(())
}

/// Strength against size, in two sentences.
pub(super) fn headline(network: &Network, context: &Context) -> Result<(), Failure> {
    let words = context.words;
    if is_empty(network) {
        print::line(words.word("network-none"))?;
        return print::line(words.word("cli-empty-next"));
    }
    let strong = Say::new("network-headline")
        .number("connections", network.connections as f64)
        .number("strong", network.strong.expected.round())
        .number("low", network.strong.low.round())
        .number("high", network.strong.high.round());
    print::line(words.say(&strong))?;
    print::line(words.say(&Say::new("network-two-way").number("n", network.two_way as f64)))
}

fn is_empty(network: &Network) -> bool {
    network.circles.values().sum::<u64>() == 0
}

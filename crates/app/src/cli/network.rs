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
pub(super) fn tell(network: &Network, context: &Context) -> Result<(), Failure> {
    let words = context.words;
    let strong = Say::new("cli-network-strong")
        .number("expected", network.strong.expected.round())
        .number("low", network.strong.low.round())
        .number("high", network.strong.high.round());
    print::line(words.say(&strong))?;
    let real = Say::new("cli-network-real")
        .number("two-way", network.two_way as f64)
        .number("connections", network.connections as f64);
    print::line(words.say(&real))?;
    let size = |circle: &Circle| network.circles.get(circle.key()).copied().unwrap_or(0);
    let row = |circle: Circle| {
        vec![
            format!("  {}", words.one_of("circle", circle.key())),
            words.number(size(&circle) as f64),
        ]
    };
    for line in table::columns(&Circle::ALL.map(row)) {
        print::line(line)?;
    }
    for event in &network.events {
        print::line(print::plain(&words.say(&event.says.0)))?;
    }
    Ok(())
}

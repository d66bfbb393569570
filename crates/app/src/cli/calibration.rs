//! `cerchia calibration`: how far the judgement of closeness can be trusted.

use book::views;

use super::{Context, Failure, print};

/// Say how often the order of people agrees with you, what your word moved, and what the past tells.
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args, context: &Context) -> Result<(), Failure> {
    let calibration = views::calibration(&context.book()?)?;
    if context.json {
        return print::json(&calibration, context);
    }
    let past = calibration.back_test.as_ref().map(views::calibration::BackTest::says);
    let says =
        [calibration.agrees(), calibration.moves(), past.unwrap_or_default(), calibration.lacks()]
            .concat();
    for sentence in says {
        print::line(context.words.say(&sentence.0))?;
    }
    Ok(())
}

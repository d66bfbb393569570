//! The yardstick of `scripts/bench`: the headers of every mail of an mbox, parsed by the library alone.
//! It stores nothing and judges nothing.
//!
//!     cargo run --release -p cerchia-sources --example header_scan -- mail.mbox

#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a measuring program")]

use std::error::Error;
use std::fs::File;
use std::io::Read as _;

use mail_parser::MessageParser;
use memchr::memmem::Finder;

/// Bytes in memory at once.
const WINDOW: usize = 64 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("name an mbox")?;
    let mut file = File::open(path)?;
    let (mut window, mut n_mails, mut n_addresses) = (Vec::new(), 0_u64, 0_u64);
    let (parser, cut) = (MessageParser::default(), Finder::new(b"\nFrom "));
    loop {
        let n_read = file.by_ref().take(WINDOW as u64).read_to_end(&mut window)?;
        let mut start = 0;
        loop {
            let end = match cut.find(&window[start..]) {
                Some(at) => start + at + 1,
                None if n_read == 0 => window.len(),
                None => break,
            };
            if start == end {
                break;
            }
            let mail = &window[start..end];
            let headers =
                mail.iter().position(|byte| *byte == b'\n').map_or(mail, |at| &mail[at + 1..]);
            if let Some(message) = parser.parse_headers(headers) {
                n_mails += 1;
                let lists = [message.from(), message.to(), message.cc()];
                n_addresses +=
                    lists.into_iter().flatten().map(|list| list.iter().count() as u64).sum::<u64>();
            }
            start = end;
        }
        window.drain(..start);
        if n_read == 0 {
            break;
        }
    }
    println!("{n_mails} mails, {n_addresses} addresses");
    Ok(())
}

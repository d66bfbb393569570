//! Pasted profiles: pages copied in two languages and three layouts, LinkedIn's PDF, and what is none of them.

use std::fmt::Write as _;

use people::{Fact, Handle, When, notation};
use sources::profile::{self, Unread};

use super::corpus::{Case, cases, with_flipped_bits, with_windows_line_ends};

fn all() -> Vec<Case> {
    cases("profile")
}

fn bytes(case: &Case) -> &[u8] {
    &case.files[0].1
}

/// What was read, as lines about the owner so that they are short.
fn shown(bytes: &[u8]) -> String {
    let read = match profile::read(bytes) {
        Ok(read) => read,
        Err(why) => return format!("{why:?}\n"),
    };
    let mut text = format!("{} {:?}\n", read.name, read.address.map(|address| address.url()));
    for what in read.says {
        let fact = Fact { about: Handle::Me, when: When::Unknown, what };
        writeln!(text, "{}", notation::write(&fact)).unwrap();
    }
    text
}

#[test]
fn what_is_read_of_each() {
    for case in all() {
        insta::assert_snapshot!(format!("profile-{}", case.name), shown(bytes(&case)));
    }
}

#[test]
fn the_ends_of_lines_make_no_difference() {
    for case in all().iter().filter(|case| !bytes(case).starts_with(b"%PDF")) {
        let windows = with_windows_line_ends(bytes(case));
        assert_eq!(shown(&windows), shown(bytes(case)), "{}", case.name);
    }
}

#[test]
fn nothing_pasted_makes_it_fail_whatever_was_done_to_it() {
    for case in all() {
        for seed in 0..40 {
            drop(profile::read(&with_flipped_bits(bytes(&case), seed)));
            let cut = bytes(&case).len() * usize::try_from(seed).unwrap() / 40;
            drop(profile::read(&bytes(&case)[..cut]));
        }
    }
}

#[test]
fn what_is_no_profile_is_refused() {
    assert_eq!(profile::read(b""), Err(Unread::Empty));
    assert_eq!(profile::read(b" \n\xe2\x80\x8e\n"), Err(Unread::Empty));
    assert_eq!(profile::read(&vec![b'a'; 600 << 10]), Err(Unread::TooLong));
    assert_eq!(profile::read("Ada".as_bytes()), Err(Unread::NoProfile));
}

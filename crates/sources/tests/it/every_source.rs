//! What holds for every source: its corpus reads as written down, and no bytes make it stumble.

use sources::files::{InMemory, Selected};
use sources::{ALL, Files as _, Reading, Source};

use crate::corpus::{Case, cases, shown};

/// Sources with a corpus of their own. LinkedIn's archive is read as a whole and has further rules.
fn with_corpus() -> impl Iterator<Item = &'static dyn Source> {
    ALL.iter().copied().filter(|source| source.name() != "linkedin")
}

/// What the source reads of a case: what it claims of it.
fn read(source: &dyn Source, case: &Case) -> Reading {
    let input = case.input();
    let claimed = source.claims(&input);
    let mut reading = Reading::default();
    source.read(&Selected::new(&input, claimed), &mut reading);
    reading
}

fn shown_with_claims(source: &dyn Source, case: &Case) -> String {
    let input = case.input();
    let claimed = source.claims(&input);
    let left = (0..input.paths().len()).filter(|index| !claimed.contains(index));
    let left: String =
        left.map(|index| format!("not claimed {}\n", input.paths()[index])).collect();
    shown(&read(source, case)) + &left
}

#[test]
fn every_case_reads_as_written_down() {
    for source in with_corpus() {
        for case in cases(source.name()) {
            let name = format!("{}-{}", source.name(), case.name);
            insta::assert_snapshot!(name, shown_with_claims(source, &case));
        }
    }
}

#[test]
fn every_case_is_told_in_the_page_about_its_format() {
    let pages = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/formats");
    for source in with_corpus() {
        let page = crate::corpus::text(&format!("{pages}/{}.md", source.name()));
        for case in cases(source.name()) {
            assert!(
                page.contains(&format!("`{}`", case.name)),
                "{}: `{}`",
                source.name(),
                case.name
            );
        }
    }
}

#[test]
fn windows_line_ends_give_the_same_facts_on_the_same_lines() {
    for source in with_corpus() {
        for case in cases(source.name()) {
            let facts = |case: &Case| read(source, case).facts;
            let windows = case.changed(crate::corpus::with_windows_line_ends);
            assert_eq!(facts(&windows), facts(&case), "{} {}", source.name(), case.name);
        }
    }
}

#[test]
fn a_file_cut_short_anywhere_is_read_without_a_panic() {
    for source in with_corpus() {
        for case in cases(source.name()) {
            for part in 0..16 {
                read(source, &case.changed(|bytes| bytes[..bytes.len() * part / 16].to_vec()));
            }
        }
    }
}

#[test]
fn a_file_with_flipped_bits_is_read_without_a_panic() {
    for source in with_corpus() {
        for case in cases(source.name()) {
            for seed in 1..=30 {
                read(source, &case.changed(|bytes| crate::corpus::with_flipped_bits(bytes, seed)));
            }
        }
    }
}

#[test]
fn no_source_takes_what_is_anothers() {
    for source in ALL {
        for other in with_corpus().filter(|other| other.name() != source.name()) {
            let comes_first = |name| ALL.iter().position(|one| one.name() == name);
            // LinkedIn names whatever lies beside its files, so it is asked last.
            if comes_first(other.name()) > comes_first(source.name()) {
                for case in cases(other.name()) {
                    let input = case.input();
                    let claimed = source.claims(&input);
                    let theirs = other.claims(&input);
                    let both = claimed.iter().filter(|index| theirs.contains(index)).count();
                    assert_eq!(
                        both,
                        0,
                        "{} takes {} of {}",
                        source.name(),
                        case.name,
                        other.name()
                    );
                }
            }
        }
    }
}

#[test]
fn nothing_is_claimed_of_files_that_are_none_of_ours() {
    let noise: Vec<u8> =
        (0..5_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for name in [
        "holiday.jpg",
        "mbox",
        "cur/1:2,S",
        "a.eml",
        "a.ics",
        "a.vcf",
        "_chat.txt",
        "a.csv",
        "a.json",
        "a.xml",
    ] {
        for content in [Vec::new(), noise.clone(), b"\n\n\n".to_vec(), b"{}".to_vec()] {
            let input = InMemory::new(name).with(name, content);
            for source in ALL {
                assert_eq!(
                    source.claims(&input),
                    Vec::<usize>::new(),
                    "{} claims {name}",
                    source.name()
                );
            }
        }
    }
}

//! LinkedIn's archive of every year, as told in `docs/formats/linkedin.md`.

use sources::files::InMemory;
use sources::linkedin::LinkedIn;
use sources::{Reading, Source as _};

use crate::corpus::{cases, read, shown, with_flipped_bits, with_windows_line_ends};

#[test]
fn every_case_reads_as_written_down() {
    for case in cases("linkedin") {
        assert!(!LinkedIn.claims(&case.input()).is_empty(), "{} is not claimed", case.name);
        insta::assert_snapshot!(case.name.clone(), shown(&read(&LinkedIn, &case)));
    }
}

#[test]
fn every_case_is_told_in_the_page_about_the_format() {
    let page = include_str!("../../../../docs/formats/linkedin.md");
    for case in cases("linkedin") {
        assert!(page.contains(&format!("`{}`", case.name)), "{} is not in the page", case.name);
    }
}

#[test]
fn windows_line_ends_give_the_same_facts_on_the_same_lines() {
    for case in cases("linkedin") {
        let windows = case.changed(with_windows_line_ends);
        let expected = shown(&read(&LinkedIn, &case));
        assert_eq!(shown(&read(&LinkedIn, &windows)), expected, "{}", case.name);
    }
}

#[test]
fn a_file_cut_short_anywhere_is_read_without_a_panic() {
    for case in cases("linkedin") {
        for part in 0..8 {
            read(&LinkedIn, &case.changed(|bytes| bytes[..bytes.len() * part / 8].to_vec()));
        }
        read(&LinkedIn, &case.changed(|bytes| bytes[..bytes.len().saturating_sub(1)].to_vec()));
    }
}

#[test]
fn a_file_put_behind_itself_is_read_without_a_panic() {
    for case in cases("linkedin") {
        let once = read(&LinkedIn, &case).facts.len();
        let twice = read(&LinkedIn, &case.changed(|bytes| [bytes, bytes].concat()));
        assert!(twice.facts.len() >= once.min(1), "{}", case.name);
    }
}

#[test]
fn a_file_with_flipped_bits_is_read_without_a_panic() {
    for case in cases("linkedin") {
        for seed in 1..=10 {
            read(&LinkedIn, &case.changed(|bytes| with_flipped_bits(bytes, seed)));
        }
    }
}

#[test]
fn reading_twice_gives_the_same() {
    for case in cases("linkedin") {
        assert_eq!(shown(&read(&LinkedIn, &case)), shown(&read(&LinkedIn, &case)), "{}", case.name);
    }
}

#[test]
fn a_conversation_of_many_thousand_messages_is_one_conversation() {
    let url = "https://www.linkedin.com/in/";
    let mut messages = String::from(
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n",
    );
    for n in 0..10_000 {
        let (minute, second) = (59 - n / 60 % 60, 59 - n % 60);
        let day = 28 - n / 3600;
        messages += &format!(
            "2-g==,,Ada Rossi,{url}ada,Marta Colli,\"{url}marta,{url}bruno\",2024-02-{day:02} 10:{minute:02}:{second:02} UTC,,Word {n},INBOX\n"
        );
    }
    let invitations = format!(
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMarta Colli,Ada Rossi,\"3/5/24, 9:07 AM\",,OUTGOING,{url}marta,{url}ada\n"
    );
    let files =
        InMemory::new("long").with("messages.csv", messages).with("Invitations.csv", invitations);
    let mut reading = Reading::default();
    LinkedIn.read(&files, &mut reading);
    let count =
        |kind: &str| reading.facts.iter().filter(|(fact, ..)| fact.what.key() == kind).count();
    assert_eq!((count("wrote"), count("among")), (10_000, 2));
    assert_eq!(reading.problems, []);
}

#[test]
fn another_programs_files_are_not_taken_for_linkedins() {
    let google =
        "Name,Given Name,Family Name,E-mail 1 - Value\nAda Rossi,Ada,Rossi,ada@works.example\n";
    for name in ["contacts.csv", "events.csv", "profile.csv", "anything.csv", "notes.txt"] {
        let claimed = LinkedIn.claims(&InMemory::new(name).with(name, google));
        assert!(claimed.is_empty(), "{name}");
    }
}

#[test]
fn paths_that_lead_out_of_the_archive_are_only_names() {
    let files = InMemory::new("evil.zip").with("../../../etc/Skills.csv", "Name\nEditing\n").with(
        "C:\\Windows\\Connections.csv",
        "First Name,Last Name,Connected On\nAda,Rossi,05 Mar 2024\n",
    );
    let mut reading = Reading::default();
    LinkedIn.read(&files, &mut reading);
    assert_eq!(reading.documents.len(), 2);
}

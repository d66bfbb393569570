//! What a demo world must hold, counted from its own files and compared with what was planted.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::World;
use super::csv::rows;
use super::truth::{NoteKind, Plant};

fn world() -> World {
    World::invent(7, date(2026, 11, 20))
}

fn file(world: &World, name: &str) -> Vec<Vec<String>> {
    let files = world.archive();
    let (_, bytes) = files.iter().find(|(path, _)| path == name).unwrap();
    rows(std::str::from_utf8(bytes).unwrap())
}

fn connection_rows(world: &World) -> Vec<Vec<String>> {
    let rows = file(world, "Connections.csv");
    let header = rows.iter().position(|row| row.len() == 7).unwrap();
    rows.into_iter().skip(header + 1).collect()
}

#[test]
fn the_same_seed_and_day_give_the_same_bytes() {
    assert_eq!(world().archive(), world().archive());
    assert_eq!(world().elsewhere(), world().elsewhere());
    assert_ne!(world().archive(), World::invent(8, date(2026, 11, 20)).archive());
}

#[test]
fn she_has_as_many_connections_as_she_said() {
    for seed in [7, 8, 9] {
        let world = World::invent(seed, date(2026, 3, 1));
        assert_eq!(connection_rows(&world).len(), 1457, "seed {seed}");
    }
}

#[test]
fn a_hundred_and_eighty_people_wait() {
    let world = world();
    let waiting = world.truth().waiting();
    assert_eq!(waiting.len(), 180);
    let count = |wanted: fn(NoteKind) -> bool| waiting.iter().filter(|it| wanted(it.note)).count();
    assert!(count(|note| note == NoteKind::Empty) > 80);
    assert!(count(|note| note == NoteKind::Personal) >= 20);
    assert!(count(|note| matches!(note, NoteKind::Pitch(_))) >= 25);
    assert!(waiting.iter().any(|it| it.plant == Plant::CommissioningEditor));
    assert!(waiting.iter().filter(|it| it.plant == Plant::KnownElsewhere).count() >= 7);
}

#[test]
fn every_kind_of_tie_is_planted() {
    let world = world();
    for (plant, expected) in [
        (Plant::Friend, 12),
        (Plant::WorkingTie, 30),
        (Plant::DormantTie, 25),
        (Plant::PassingTalk, 16),
        (Plant::Pusher, 24),
        (Plant::Closed, 15),
        (Plant::AdmiredEditor, 1),
        (Plant::FormerRecommender, 1),
    ] {
        assert_eq!(world.truth().slugs(plant).len(), expected, "{plant:?}");
    }
    assert!(world.truth().namesakes().len() >= 5);
}

#[test]
fn most_connections_never_wrote_a_word() {
    let world = world();
    let spoken: BTreeMap<usize, (bool, bool)> = spoken(&world);
    let connected = |who: &usize| world.people[*who].connected.is_some();
    let any = spoken.keys().filter(|who| connected(who)).count();
    let both = spoken.iter().filter(|(who, said)| connected(who) && **said == (true, true)).count();
    assert!((73..=146).contains(&any), "{any} of 1,457 have a message");
    assert!((58..=116).contains(&both), "{both} of 1,457 have both ways");
}

/// For everybody in a conversation of two: whether the owner spoke, and whether they did.
fn spoken(world: &World) -> BTreeMap<usize, (bool, bool)> {
    let mut spoken = BTreeMap::new();
    for thread in &world.threads {
        let [who] = thread.with.as_slice() else { continue };
        let said: &mut (bool, bool) = spoken.entry(*who).or_default();
        for message in &thread.messages {
            if message.by == super::world::Voice::Owner {
                said.0 = true;
            } else {
                said.1 = true;
            }
        }
    }
    spoken
}

#[test]
fn every_row_has_as_many_cells_as_its_header() {
    let world = world();
    let mut n_rows = 0;
    for (path, bytes) in world.archive() {
        if path == "Connections.csv" || path.starts_with("Registration") {
            continue;
        }
        let rows = rows(std::str::from_utf8(&bytes).unwrap());
        for row in &rows {
            assert_eq!(row.len(), rows[0].len(), "{path}: {row:?}");
            n_rows += 1;
        }
    }
    assert!(connection_rows(&world).iter().all(|row| row.len() == 7));
    assert!(n_rows > 1000);
}

#[test]
fn connections_begin_and_end_as_linkedin_writes_them() {
    let (_, bytes) =
        world().archive().into_iter().find(|(path, _)| path == "Connections.csv").unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("Notes:"));
    assert!(lines.next().unwrap().starts_with("\"When exporting"));
    assert_eq!(lines.next(), Some(""));
    assert!(lines.next().unwrap().starts_with("First Name,Last Name,URL"));
    assert!(!text.ends_with('\n'));
    assert!(text.contains("/in/") && text.contains("%C3%"));
}

#[test]
fn no_slot_is_left_open_and_no_gender_undecided() {
    for seed in [1, 7] {
        for (path, bytes) in World::invent(seed, date(2026, 11, 20)).archive() {
            let text = String::from_utf8(bytes).unwrap();
            for open in ['{', '}', '['] {
                assert!(!text.replace("[OTHER:", "").contains(open), "{path} has a `{open}`");
            }
        }
    }
}

#[test]
fn a_note_has_at_most_three_hundred_letters_and_one_line() {
    let rows = file(&world(), "Invitations.csv");
    assert!(rows.len() > 400);
    for row in rows {
        assert!(row[3].chars().count() <= 300 && !row[3].contains('\n'), "{}", row[3]);
    }
}

#[test]
fn an_accepted_note_is_the_first_message_too() {
    let world = world();
    let said: BTreeSet<String> = file(&world, "messages.csv")
        .into_iter()
        .map(|row| row[8].split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    let accepted = world.invitations.iter().filter(|it| {
        it.is_incoming && !it.note.is_empty() && world.people[it.other].connected.is_some()
    });
    let notes: Vec<&String> = accepted.map(|it| &it.note).collect();
    assert!(notes.len() >= 20);
    for note in notes {
        assert!(said.contains(&note.split_whitespace().collect::<Vec<_>>().join(" ")), "{note}");
    }
}

#[test]
fn nothing_happens_after_the_export() {
    let world = world();
    let end = world.today.at(6, 0, 0, 0);
    assert!(world.connections().all(|(_, at)| at < end));
    assert!(world.threads.iter().flat_map(|thread| &thread.messages).all(|it| it.at < end));
    assert!(world.invitations.iter().all(|it| it.sent < end));
    assert!(world.letters.iter().all(|it| it.at < end));
}

#[test]
fn nobody_says_the_same_thing_twice_to_the_same_person() {
    let world = world();
    let friends = world
        .threads
        .iter()
        .filter(|thread| matches!(*thread.with, [who] if world.people[who].plant == Plant::Friend));
    for thread in friends {
        let texts: Vec<&str> = thread.messages.iter().map(|it| it.text.as_str()).collect();
        let once: BTreeSet<&str> = texts.iter().copied().collect();
        assert!(texts.len() - once.len() <= texts.len() / 6, "{texts:#?}");
    }
}

#[test]
fn some_who_wait_without_a_word_are_known_from_her_letters_and_her_diary() {
    let world = world();
    let is_waiting = |who: usize| {
        world.people[who].plant == Plant::Stranger && world.people[who].connected.is_none()
    };
    let writers: BTreeSet<usize> =
        world.letters.iter().map(|it| it.other).filter(|who| is_waiting(*who)).collect();
    let met: BTreeSet<usize> = world
        .meetings
        .iter()
        .flat_map(|it| it.with.iter().copied())
        .filter(|who| is_waiting(*who))
        .collect();
    assert_eq!((writers.len(), met.len()), (6, 4));
    assert!(world.cards.iter().filter(|card| is_waiting(card.other)).all(|card| card.has_profile));
}

#[test]
fn some_she_knows_come_again_under_another_name() {
    let world = world();
    let mut senders: Vec<&str> = Vec::new();
    for letter in &world.letters {
        let Some(sender) = &letter.sender else { continue };
        let person = &world.people[letter.other];
        assert!(person.connected.is_some() && sender.name != person.name(), "{}", sender.name);
        senders.push(&sender.address);
    }
    senders.sort_unstable();
    senders.dedup();
    assert_eq!(senders.len(), 24);
    let firms: BTreeSet<&str> = world.people.iter().map(|it| it.company.as_str()).collect();
    let noted = world.contacts.iter().filter(|it| firms.contains(it.last.as_str()));
    assert_eq!(noted.filter(|it| !it.last.is_empty()).count(), 6);
}

#[test]
fn every_address_is_nobodys() {
    let endings = [".com", ".org", ".net", ".it", ".io", ".co.uk", ".eu"];
    for (path, bytes) in world().archive().into_iter().chain(world().elsewhere()) {
        let text = String::from_utf8(bytes).unwrap();
        // LinkedIn's own: the profiles, the sender of its mail, the place of its pictures.
        let text = text.replace("linkedin.com", "").replace("licdn.com", "");
        for ending in endings {
            let found = text.match_indices(ending).any(|(at, _)| {
                let rest = &text[at + ending.len()..];
                !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '.')
            });
            assert!(!found, "{path} has a domain ending in {ending}");
        }
    }
}

#[test]
fn the_archive_is_named_and_packed_as_linkedin_does() {
    let world = world();
    assert_eq!(world.zip_name(), "Complete_LinkedInDataExport_11-20-2026.zip");
    let dir = std::env::temp_dir().join(format!("cerchia-demo-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let paths = super::write(&world, &dir).unwrap();
    let opened = zip::ZipArchive::new(std::io::Cursor::new(read(&paths[0]))).unwrap();
    assert_eq!(opened.len(), world.archive().len());
    std::fs::remove_dir_all(dir).unwrap();
}

#[expect(clippy::disallowed_methods, reason = "the test reads what was written")]
fn read(path: &std::path::Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

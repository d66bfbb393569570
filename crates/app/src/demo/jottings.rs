//! What the invented owner wrote of people: a few notes, tags, fields and lists, so that their pages have something in
//! them. Written of whoever turns out to be closest, by the ordinary operations.

use book::views::people::Ask;
use book::{Book, Error, Now, ops, views};
use jiff::ToSpan;

/// Notes on the closest, one each, and how many days ago she wrote it.
const NOTES: [(&str, i32); 5] = [
    ("Prefers a call to a mail. Back from leave in April.", 40),
    ("Lent her the atlas of lighthouses; ask for it in summer.", 33),
    ("Thinking of leaving the press. Do not mention it to anybody.", 21),
    ("Reads the manuscripts on the train, so never before Thursday.", 12),
    ("Wants to see Trieste in the bora. Send the date of the fair.", 5),
];

/// Tags, each for the closest from a place on, and for how many.
const TAGS: [(&str, usize, usize); 3] =
    [("book fair", 0, 6), ("translators", 3, 4), ("christmas card", 1, 9)];

/// Fields, one each.
const FIELDS: [(&str, &str); 4] =
    [("met in", "Trieste"), ("children", "2"), ("met in", "Torino"), ("coffee", "no")];

/// Searches she saved.
const LISTS: [(&str, &str); 3] = [
    ("For the fair", "tag:\"book fair\""),
    ("Publishing, gone quiet", "work:publishing quiet:>6m"),
    ("Close, without a card yet", "circle:support,sympathy,close -tag:\"christmas card\""),
];

/// Writes all of it.
pub(crate) fn write(book: &mut Book, now: Now) -> Result<(), Error> {
    let closest = views::people(book, &Ask { limit: 12, ..Ask::default() })?.people;
    for (person, (text, days)) in closest.iter().zip(NOTES) {
        let then = Now { today: now.today.saturating_sub(days.days()), ..now };
        ops::note(book, &person.id, text, then)?;
    }
    for (tag, from, n) in TAGS {
        let tagged = closest.iter().skip(from).take(n).map(|person| person.id.clone());
        ops::tag_all(book, &tagged.collect::<Vec<_>>(), tag, now)?;
    }
    for (person, field) in closest.iter().zip(FIELDS) {
        ops::field(book, &person.id, field, now)?;
    }
    for (name, query) in LISTS {
        ops::save_list(book, name, query, now)?;
    }
    Ok(())
}

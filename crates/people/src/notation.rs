//! Facts as lines of text: what tests are written in, snapshots are read in, and `cerchia facts` prints.
//!
//! A line is `<when> <handle> <what> [name=value …]`, as in
//! `2023-12-31T10:00:00Z email:ada@works.example wrote by=me others=1 chars=40`. A value with a space is
//! in double quotes with `\"`, `\\` and `\n`. A `#` starts a comment line. Parts a test does not care
//! about may be left out and take their simplest value: `by` them, one other, no text.

use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::digest::Digest;
use crate::fact::{Body, Fact, Month, Side, What, When};
use crate::fields::Fields;
use crate::handle::Handle;

/// Writes one fact as a line, without the line break.
#[must_use]
pub fn write(fact: &Fact) -> String {
    let mut line = format!("{} {} {}", fact.when, quoted(&fact.about.to_string()), fact.what.key());
    for (name, value) in named_values(fact.what.clone().into_fields()) {
        _ = write!(line, " {name}={}", quoted(&value)); // a String takes any text
    }
    line
}

/// Reads facts, one a line.
///
/// # Errors
/// The first line that is not a fact, with its number and what is wrong with it.
pub fn parse(text: &str) -> Result<Vec<Fact>, String> {
    let mut facts = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        facts.push(parse_line(line).map_err(|why| format!("line {}: {why}: `{line}`", index + 1))?);
    }
    Ok(facts)
}

fn parse_line(line: &str) -> Result<Fact, &'static str> {
    let tokens = tokens(line)?;
    let [when, about, key, rest @ ..] = tokens.as_slice() else {
        return Err("a fact needs a time, a handle and a verb");
    };
    let when = parse_when(when).ok_or("not a day, a moment or `-`")?;
    let about = Handle::read(about).ok_or("not a handle")?;
    let mut fields = simplest();
    for token in rest {
        let (name, value) = token.split_once('=').ok_or("expected name=value")?;
        set(&mut fields, name, value).ok_or("not a field of a fact, or not a value for it")?;
    }
    let is_message = key == "wrote" || key == "addressed";
    let has_text = is_message && fields.text.is_some() && fields.chars.is_none();
    if let Some(text) = fields.text.as_deref().filter(|_| has_text) {
        let body = Body::of(text);
        (fields.chars, fields.words) = (Some(body.chars), Some(body.words));
    }
    fields.chars = fields.chars.or(Some(0));
    let what = What::from_fields(key, fields).ok_or("not a kind of fact, or a part is missing")?;
    Ok(Fact { about, when, what })
}

/// What a test means when it says nothing: they acted, one to one, in no particular thread.
fn simplest() -> Fields {
    let nothing = Some(Digest(0));
    Fields {
        by: Some(Side::Them),
        others: Some(1),
        thread: nothing,
        words: nothing,
        ..Fields::default()
    }
}

fn parse_when(written: &str) -> Option<When> {
    if written == "-" {
        return Some(When::Unknown);
    }
    if written.contains('T') {
        return written.parse::<Timestamp>().ok().map(When::Instant);
    }
    written.parse::<Date>().ok().map(When::Day)
}

fn named_values(fields: Fields) -> Vec<(&'static str, String)> {
    let Fields { by, others, thread, chars, seconds, words, name, role, text, other, since, until } =
        fields;
    let hex = |digest: Digest| format!("{:016x}", digest.0);
    let all = [
        ("by", by.map(|side| side_word(side).to_owned())),
        ("others", others.map(|count| count.to_string())),
        ("thread", thread.map(hex)),
        ("chars", chars.map(|count| count.to_string())),
        ("seconds", seconds.map(|count| count.to_string())),
        ("words", words.map(hex)),
        ("name", name),
        ("role", role),
        ("since", since.map(|month| month.to_string())),
        ("until", until.map(|month| month.to_string())),
        ("other", other.map(|handle| handle.to_string())),
        ("text", text),
    ];
    all.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))).collect()
}

fn set(fields: &mut Fields, name: &str, value: &str) -> Option<()> {
    let digest = || u64::from_str_radix(value, 16).ok().map(Digest);
    match name {
        "by" => fields.by = Some(if value == "me" { Side::Me } else { Side::Them }),
        "others" => fields.others = Some(value.parse().ok()?),
        "thread" => fields.thread = Some(digest().unwrap_or_else(|| Digest::of(&[value]))),
        "chars" => fields.chars = Some(value.parse().ok()?),
        "seconds" => fields.seconds = Some(value.parse().ok()?),
        "words" => fields.words = Some(digest()?),
        "name" => fields.name = Some(value.to_owned()),
        "role" => fields.role = Some(value.to_owned()),
        "since" => fields.since = Some(Month::parse(value)?),
        "until" => fields.until = Some(Month::parse(value)?),
        "other" => fields.other = Some(Handle::read(value)?),
        "text" => fields.text = Some(value.to_owned()),
        _ => return None,
    }
    Some(())
}

/// The word for a side, as it stands in the book.
#[must_use]
pub fn side_word(side: Side) -> &'static str {
    match side {
        Side::Me => "me",
        Side::Them => "them",
    }
}

fn quoted(value: &str) -> String {
    let is_bare = !value.is_empty() && !value.contains([' ', '"', '\\', '\n', '\t']);
    if is_bare {
        return value.to_owned();
    }
    let escaped = value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{escaped}\"")
}

/// Splits a line at its spaces, but not at those in quotes.
fn tokens(line: &str) -> Result<Vec<String>, &'static str> {
    let mut tokens = Vec::new();
    let mut current = String::new();
    let mut in_quotes = false;
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' if in_quotes => match chars.next() {
                Some('n') => current.push('\n'),
                Some(escaped) => current.push(escaped),
                None => return Err("a backslash at the end"),
            },
            '"' => in_quotes = !in_quotes,
            ' ' if !in_quotes => tokens.push(std::mem::take(&mut current)),
            _ => current.push(c),
        }
    }
    if in_quotes {
        return Err("a quote that is never closed");
    }
    tokens.push(current);
    tokens.retain(|token| !token.is_empty());
    Ok(tokens)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn stays_the_same(line: &str) {
        let facts = parse(line).unwrap();
        assert_eq!(facts.iter().map(write).collect::<Vec<_>>(), [line]);
    }

    #[test]
    fn a_written_fact_reads_back_as_itself() {
        stays_the_same("2024-03-05 linkedin:ada connected");
        stays_the_same(
            "2024-03-05T10:00:00Z linkedin:ada invited by=them text=\"Hello \\\"you\\\"\\nthere\"",
        );
        stays_the_same(
            "- \"name:ada rossi (at acme)\" recommended by=me name=Acme role=\"Head of \\\\ Ops\" text=\"\"",
        );
        stays_the_same("- me worked name=Acme role=Editor since=2019-03 until=2021");
        stays_the_same("- linkedin:ada also other=email:ada@works.example");
        stays_the_same(
            "2024-03-05T10:00:00Z email:ada@works.example met others=1 thread=00000000000000ff seconds=1800",
        );
        stays_the_same("2024-03-05T10:00:00Z me declined thread=00000000000000ff");
        stays_the_same("2024-03-05T10:00:00Z tel:+390110000000 called by=me seconds=0");
        stays_the_same("- email:ada@works.example born name=--04-12");
        stays_the_same("- linkedin:ada pictured role=placeholder");
        stays_the_same("- linkedin:ada headline name=\"Editor, writer\"");
        stays_the_same("- linkedin:ada tallied others=500 name=connections role=at-least");
        stays_the_same("- linkedin:ada knows name=\"Bo Ek\"");
        stays_the_same("- linkedin:ada posts role=none");
        stays_the_same("- account:x/12345 noted text=\"Likes tea\"");
        stays_the_same(
            "2024-03-05T10:00:00Z linkedin:ada wrote by=me others=3 thread=00000000000000ff chars=5 words=0000000000000001",
        );
        stays_the_same(
            "2024-03-05T10:00:00Z email:bo@works.example addressed others=2 thread=00000000000000ff chars=0 words=0000000000000001 role=mail-copy other=email:ada@works.example",
        );
    }

    #[test]
    fn what_a_test_leaves_out_takes_its_simplest_value() {
        let facts = parse("2023-12-31 email:ada@works.example wrote").unwrap();
        assert!(matches!(facts[0].what, What::Wrote { by: Side::Them, others: 1, .. }));
    }

    #[test]
    fn a_line_that_is_no_fact_is_named() {
        let error = parse("# fine\n2024-01-01 ada wrote").unwrap_err();
        assert_eq!(error, "line 2: not a handle: `2024-01-01 ada wrote`");
    }
}

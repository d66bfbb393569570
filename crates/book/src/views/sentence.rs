//! A fact in a sentence: which one, and what it speaks of. The faces have the words.

use ::people::fact::Tally;
use ::people::{Fact, Handle, Say, Side, Via, What};

/// Says what a fact says.
pub(super) fn says(fact: &Fact) -> Say {
    if fact.about == Handle::Me { of_anybody(&fact.what) } else { of_another(&fact.what) }
}

/// What a profile says of somebody else is their life and not the owner's.
fn of_another(what: &What) -> Say {
    match what {
        What::Worked { employer, role, until, .. } => {
            let id = if until.is_some() { "fact-has-worked" } else { "fact-works-there" };
            let as_what = if role.is_empty() { employer } else { role };
            Say::new(id).text("employer", employer).text("role", as_what)
        }
        What::Studied { school, degree, .. } => {
            let what = if degree.is_empty() { school } else { degree };
            Say::new("fact-has-studied").text("school", school).text("degree", what)
        }
        What::Presents { part, text } if part == "languages" => {
            Say::new("fact-speaks").text("text", text)
        }
        What::Presents { text, .. } => Say::new("fact-about").text("text", text),
        what => of_anybody(what),
    }
}

fn of_anybody(what: &What) -> Say {
    let text = |id, name, text: &str| Say::new(id).text(name, text);
    match what {
        What::Wrote { by, via, others, body, .. } => wrote(*by, *via, *others, body.chars),
        What::Addressed { from, others, .. } => {
            Say::new("fact-addressed").text("from", from.to_string()).number("others", *others)
        }
        What::Among { others, .. } => Say::new("fact-among").number("others", *others),
        What::Met { others, seconds, .. } => met(*others, *seconds),
        What::Declined { .. } => Say::new("fact-declined"),
        What::Called { by, seconds } => called(*by, *seconds),
        What::Invited { by, note } => invited(*by, note.as_deref()),
        What::Connected => Say::new("fact-connected"),
        What::Recommended { by: Side::Them, text: words, .. } => {
            text("fact-recommended-them", "text", words)
        }
        What::Recommended { by: Side::Me, text: words, .. } => {
            text("fact-recommended-me", "text", words)
        }
        What::Endorsed { by: Side::Them, skill } => text("fact-endorsed-them", "skill", skill),
        What::Endorsed { by: Side::Me, skill } => text("fact-endorsed-me", "skill", skill),
        What::Follows { active: true } => Say::new("fact-follows"),
        What::Follows { active: false } => Say::new("fact-follows-no-more"),
        What::Named(name) => text("fact-named", "name", name),
        What::WorksAt { employer, role } => works_at(employer, role),
        What::Also(other) => text("fact-also", "handle", &other.to_string()),
        What::InAddressBook { list } => text("fact-in-address-book", "list", list),
        What::Lives { place } => text("fact-lives", "place", place),
        What::Headline(line) => text("fact-headline", "line", line),
        What::Pictured(true) => Say::new("fact-pictured"),
        What::Pictured(false) => Say::new("fact-not-pictured"),
        What::Born(day) => text("fact-born", "day", &day.to_string()),
        What::Noted(words) => text("fact-noted", "text", words),
        What::Tallied { of, count, is_least } => tallied(*of, *count, *is_least),
        What::Knows(name) => text("fact-knows", "name", name),
        What::Posts(true) => Say::new("fact-posts"),
        What::Posts(false) => Say::new("fact-no-posts"),
        What::Worked { employer, role, .. } if role.is_empty() => {
            text("fact-worked-for", "employer", employer)
        }
        What::Worked { employer, role, .. } => {
            text("fact-worked", "employer", employer).text("role", role)
        }
        What::Studied { school, degree, .. } if degree.is_empty() => {
            text("fact-studied-at", "school", school)
        }
        What::Studied { school, degree, .. } => {
            text("fact-studied", "school", school).text("degree", degree)
        }
        What::Skilled(skill) => text("fact-skilled", "skill", skill),
        What::Presents { part, text: words } => {
            text("fact-presents", "part", part).text("text", words)
        }
        What::FollowsCompany(name) => text("fact-follows-company", "name", name),
        What::SignedUp { event, .. } => text("fact-signed-up", "event", event),
    }
}

fn tallied(of: Tally, count: u32, is_least: bool) -> Say {
    let id = match (of, is_least) {
        (Tally::Connections, true) => "fact-connections-at-least",
        (Tally::Connections, false) => "fact-connections",
        (Tally::Followers, _) => "fact-followers",
        (Tally::Mutual, _) => "fact-mutual",
    };
    Say::new(id).number("n", count)
}

fn wrote(by: Side, via: Via, others: u32, chars: u32) -> Say {
    let id = match (via, by) {
        (Via::Message, Side::Them) => "fact-wrote-them",
        (Via::Message, Side::Me) => "fact-wrote-me",
        (Via::Mail | Via::MailCopy, Side::Them) => "fact-mailed-them",
        (Via::Mail | Via::MailCopy, Side::Me) => "fact-mailed-me",
    };
    Say::new(id).number("others", others).number("chars", chars)
}

fn met(others: u32, seconds: Option<u32>) -> Say {
    match seconds {
        Some(seconds) => Say::new("fact-met-for").number("minutes", seconds.div_ceil(60)),
        None => Say::new("fact-met"),
    }
    .number("others", others)
}

fn called(by: Side, seconds: u32) -> Say {
    let id = match (by, seconds) {
        (Side::Them, 0) => "fact-called-them-missed",
        (Side::Me, 0) => "fact-called-me-missed",
        (Side::Them, _) => "fact-called-them",
        (Side::Me, _) => "fact-called-me",
    };
    Say::new(id).number("minutes", seconds.div_ceil(60))
}

fn invited(by: Side, note: Option<&str>) -> Say {
    match (by, note) {
        (Side::Them, None) => Say::new("fact-invited-them"),
        (Side::Me, None) => Say::new("fact-invited-me"),
        (Side::Them, Some(note)) => Say::new("fact-invited-them-noting").text("note", note),
        (Side::Me, Some(note)) => Say::new("fact-invited-me-noting").text("note", note),
    }
}

fn works_at(employer: &str, role: &str) -> Say {
    match (employer.is_empty(), role.is_empty()) {
        (true, _) => Say::new("fact-works-as").text("role", role),
        (false, true) => Say::new("fact-works-for").text("employer", employer),
        (false, false) => Say::new("fact-works-at").text("employer", employer).text("role", role),
    }
}

//! The archive as LinkedIn of 2026 writes it: the files that say who is who and what was said.
//!
//! Every habit here was seen in real archives: the three lines before the connections and no newline
//! after them, `Sent At` on a Californian clock, addresses percent-encoded in one file and raw in the
//! others, everything quoted in the messages. What is seen and not used stands in `feed`.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::csv::{csv_line, quoted_line};
use super::owner;
use super::people::Person;
use super::world::{Invitation, Message, Thread, Voice, World};

const CONNECTIONS_PREAMBLE: &str = "Notes:\n\"When exporting your connection data, you may notice \
    that some of the email addresses are missing. You will only see email addresses for connections \
    who have allowed their connections to see or download their email address using this setting \
    https://www.linkedin.com/psettings/privacy/email. You can learn more here \
    https://www.linkedin.com/help/linkedin/answer/261\"\n\n";

/// The files about people, by their path in the zip.
pub(super) fn files(world: &World) -> Vec<(String, String)> {
    let file = |name: &str, text: String| (name.to_owned(), text);
    vec![
        file("Connections.csv", connections(world)),
        file("Invitations.csv", invitations(world)),
        file("messages.csv", messages(world)),
        file("Recommendations_Received.csv", recommendations(world, true)),
        file("Recommendations_Given.csv", recommendations(world, false)),
        file("Endorsement_Received_Info.csv", endorsements(world, "Endorser", true)),
        file("Endorsement_Given_Info.csv", endorsements(world, "Endorsee", false)),
        file("ImportedContacts.csv", imported_contacts(world)),
    ]
}

/// Lines with a newline after each, the last one included.
pub(super) fn table(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| line + "\n").collect()
}

fn connections(world: &World) -> String {
    connection_list(world.connections().collect())
}

/// A list of connections, the newest first.
pub(super) fn connection_list(mut rows: Vec<(&Person, DateTime)>) -> String {
    rows.sort_by(|(one, at), (other, when)| {
        when.date().cmp(&at.date()).then_with(|| one.slug.cmp(&other.slug))
    });
    let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On".to_owned();
    let lines = rows.into_iter().map(|(person, at)| {
        let day = at.strftime("%d %b %Y").to_string();
        let url = if person.slug.is_empty() { String::new() } else { encoded(&person.url()) };
        csv_line(&[
            &person.first,
            &person.last,
            &url,
            &person.email,
            &person.company,
            &person.position,
            &day,
        ])
    });
    let lines: Vec<String> = std::iter::once(header).chain(lines).collect();
    CONNECTIONS_PREAMBLE.to_owned() + &lines.join("\n") // and no newline at the end
}

/// Percent-encoded with capital digits, as only `Connections.csv` has it.
fn encoded(url: &str) -> String {
    url.bytes()
        .map(
            |byte| {
                if byte.is_ascii() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
            },
        )
        .collect()
}

fn invitations(world: &World) -> String {
    let mut rows: Vec<&Invitation> = world.invitations.iter().collect();
    rows.sort_by(|one, other| {
        one.is_incoming.cmp(&other.is_incoming).then_with(|| other.sent.cmp(&one.sent))
    });
    let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl".to_owned();
    let lines = rows.into_iter().filter_map(|row| {
        let other = world.people.get(row.other)?;
        let note = row.note.replace('\n', " "); // this file has no line breaks, the messages have
        Some(invitation_line(row, &shown(other), &note, &other.url()))
    });
    table(std::iter::once(header).chain(lines))
}

fn invitation_line(row: &Invitation, name: &str, note: &str, url: &str) -> String {
    let (own_name, own_url, sent) = (owner::name(), owner::url(), california(row.sent));
    if row.is_incoming {
        csv_line(&[name, &own_name, &sent, note, "INCOMING", url, &own_url])
    } else {
        csv_line(&[&own_name, name, &sent, note, "OUTGOING", &own_url, url])
    }
}

/// A name as LinkedIn shows it in other files: without the blanks somebody typed around it.
fn shown(person: &Person) -> String {
    format!("{} {}", person.first.trim(), person.last.trim())
}

/// `11/3/25, 9:05 AM`: California's wall clock, unmarked, as `Sent At` has it.
fn california(utc: DateTime) -> String {
    // The rule in force since 2007, so that no database of zones is needed.
    let zone = TimeZone::posix("PST8PDT,M3.2.0,M11.1.0").unwrap_or(TimeZone::UTC);
    let there =
        jiff::tz::Offset::UTC.to_timestamp(utc).map_or(utc, |moment| zone.to_datetime(moment));
    there.strftime("%-m/%-d/%y, %-I:%M %p").to_string()
}

const MESSAGE_COLUMNS: [&str; 13] = [
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "SUBJECT",
    "CONTENT",
    "FOLDER",
    "ATTACHMENTS",
    "IS MESSAGE DRAFT",
    "IS CONVERSATION DRAFT",
];

fn messages(world: &World) -> String {
    let rows = world.threads.iter().flat_map(|thread| {
        thread.messages.iter().rev().map(|message| message_line(world, thread, message))
    });
    table(std::iter::once(quoted_line(&MESSAGE_COLUMNS)).chain(rows))
}

fn message_line(world: &World, thread: &Thread, message: &Message) -> String {
    let (from, from_url) = sender(world, &message.by);
    let (to, to_urls) = recipients(world, thread, message);
    let at = message.at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string();
    let draft = if message.is_draft { "Yes" } else { "No" };
    quoted_line(&[
        &thread.id,
        &thread.title,
        &from,
        &from_url,
        &to,
        &to_urls,
        &at,
        &message.subject,
        &message.text,
        message.folder,
        "",
        draft,
        draft,
    ])
}

fn sender(world: &World, by: &Voice) -> (String, String) {
    match by {
        Voice::Owner => (owner::name(), owner::url()),
        Voice::Person(who) => {
            world.people.get(*who).map(|person| (shown(person), person.url())).unwrap_or_default()
        }
        Voice::Ghost => ("LinkedIn Member".to_owned(), String::new()),
        Voice::Mailing(name) => ((*name).to_owned(), String::new()),
        Voice::Nobody => (String::new(), String::new()),
    }
}

/// Everybody in the conversation but the speaker, names and addresses with commas between.
fn recipients(world: &World, thread: &Thread, message: &Message) -> (String, String) {
    if message.is_draft || message.by == Voice::Nobody {
        return (String::new(), String::new());
    }
    if thread.with.is_empty() && message.by == Voice::Owner {
        return ("LinkedIn Member".to_owned(), String::new());
    }
    let mut all = vec![Voice::Owner];
    all.extend(thread.with.iter().copied().map(Voice::Person));
    all.retain(|voice| *voice != message.by);
    let (names, urls): (Vec<_>, Vec<_>) = all.iter().map(|voice| sender(world, voice)).unzip();
    (names.join(","), urls.join(","))
}

fn recommendations(world: &World, is_received: bool) -> String {
    let header = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status".to_owned();
    let rows = world.recommendations.iter().filter(|it| it.is_received == is_received);
    let lines = rows.filter_map(|row| {
        let person = world.people.get(row.other)?;
        let at = row.at.strftime("%m/%d/%y, %I:%M %p").to_string();
        let status = if is_received { "VISIBLE" } else { "" };
        let (first, last) = (person.first.as_str(), person.last.as_str());
        Some(csv_line(&[first, last, &person.company, &person.position, &row.text, &at, status]))
    });
    table(std::iter::once(header).chain(lines))
}

fn endorsements(world: &World, who: &str, is_received: bool) -> String {
    let header = format!(
        "Endorsement Date,Skill Name,{who} First Name,{who} Last Name,{who} Public Url,\
         Endorsement Status"
    );
    let rows = world.endorsements.iter().filter(|it| it.is_received == is_received);
    let lines = rows.filter_map(|row| {
        let person = world.people.get(row.other)?;
        let at = row.at.strftime("%Y/%m/%d %H:%M:%S UTC").to_string();
        let url = person.url().replace("https://", ""); // this file leaves the scheme out
        Some(csv_line(&[&at, row.skill, &person.first, &person.last, &url, "ACCEPTED"]))
    });
    table(std::iter::once(header).chain(lines))
}

fn imported_contacts(world: &World) -> String {
    let header = "FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,\
        Emails,PhoneNumbers,CreatedAt,UpdatedAt,CountryCode,RegionCode,ThirdPartyVerified,Location";
    let lines = world.contacts.iter().map(|row| {
        let at = row.at.strftime("%-m/%-d/%y, %-I:%M %p").to_string();
        let (first, last) = (row.first.as_str(), row.last.as_str());
        let (email, phone) = (row.email.as_str(), row.phone.as_str());
        csv_line(&[first, "", last, "", "", "", "", "", email, phone, &at, &at, "IT", "", "", ""])
    });
    table(std::iter::once(header.to_owned()).chain(lines))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn sent_at_is_a_californian_clock_in_winter_and_in_summer() {
        assert_eq!(california(date(2026, 1, 5).at(8, 5, 0, 0)), "1/5/26, 12:05 AM");
        assert_eq!(california(date(2026, 7, 5).at(2, 0, 0, 0)), "7/4/26, 7:00 PM");
    }

    #[test]
    fn only_letters_outside_ascii_are_encoded() {
        assert_eq!(
            encoded("https://www.linkedin.com/in/zoé"),
            "https://www.linkedin.com/in/zo%C3%A9"
        );
    }
}

//! The rest of the archive: the owner's own page, what she follows, and files seen and not used.
//!
//! An importer must name the files it leaves alone, so some of them are here: sign-ins, searches,
//! reactions, advertisements, a file that says it has nothing to say.

use jiff::ToSpan;
use jiff::civil::DateTime;

use super::archive::table;
use super::csv::csv_line;
use super::owner;
use super::truth::Plant;
use super::world::World;

/// The files that are not about other people's ties, by their path in the zip.
pub(super) fn files(world: &World) -> Vec<(String, String)> {
    let id = owner::MEMBER_ID;
    let mut files = own_page();
    files.extend([
        ("Company Follows.csv".to_owned(), company_follows(world)),
        (format!("Member_Follows_{id}.csv"), member_follows(world)),
        ("Events.csv".to_owned(), events(world)),
        ("Email Addresses.csv".to_owned(), email_addresses()),
        ("PhoneNumbers.csv".to_owned(), lines(&["Extension,Number,Type", ",+39 011 0000714,Mobile"])),
        ("Registration.csv".to_owned(), lines(&[
            "Registered At,Registration Ip,Subscription Types",
            "10/4/10, 9:12 AM,192.0.2.71,",
        ])),
        (format!("Reactions_{id}.csv"), reactions(world)),
        (format!("Shares_{id}.csv"), shares(world)),
        ("SearchQueries.csv".to_owned(), searches(world)),
        ("Logins.csv".to_owned(), logins(world)),
        ("Ad_Targeting.csv".to_owned(), lines(&[
            "Member Age,Buyer Groups,Company Names,Company Names,Company Names,Job Titles,Job Titles",
            "35-54,,Officina Testi Bellinchiostro,Quillowmere & Rowe,,Editor; Writer,",
        ])),
        ("LearningCoachMessages.csv".to_owned(), "No conversations found\n".to_owned()),
        ("Jobs/Saved Jobs.csv".to_owned(), lines(&["Saved Date,Job Url,Job Title,Company Name"])),
    ]);
    files
}

fn lines(of: &[&str]) -> String {
    table(of.iter().map(|line| (*line).to_owned()))
}

fn own_page() -> Vec<(String, String)> {
    let profile = csv_line(&[
        owner::FIRST,
        owner::LAST,
        "",
        "",
        "May 17",
        owner::HEADLINE,
        owner::SUMMARY,
        "Writing and Editing",
        "10123",
        "Turin, Piedmont, Italy",
        "",
        "[OTHER:noravaldieri.example]",
        "",
    ]);
    let profile_header = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,\
        Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers";
    let with =
        |header: &str, rows: Vec<String>| table(std::iter::once(header.to_owned()).chain(rows));
    let positions = owner::POSITIONS.iter().map(|row| csv_line(row)).collect();
    let education = owner::EDUCATION.iter().map(|row| csv_line(row)).collect();
    let skills = owner::SKILLS.iter().map(|skill| (*skill).to_owned()).collect();
    vec![
        ("Profile.csv".to_owned(), with(profile_header, vec![profile])),
        (
            "Positions.csv".to_owned(),
            with("Company Name,Title,Description,Location,Started On,Finished On", positions),
        ),
        (
            "Education.csv".to_owned(),
            with("School Name,Start Date,End Date,Notes,Degree Name,Activities", education),
        ),
        ("Skills.csv".to_owned(), with("Name", skills)),
        (
            "Languages.csv".to_owned(),
            lines(&[
                "Name,Proficiency",
                "Italian,Native or bilingual proficiency",
                "English,Full professional proficiency",
                "French,Limited working proficiency",
            ]),
        ),
    ]
}

/// Some hour so many days before the export.
fn ago(world: &World, days: i64, hour: i8) -> DateTime {
    world.today.saturating_sub(days.days()).at(hour, 14, 9, 0)
}

fn company_follows(world: &World) -> String {
    let followed = [
        (owner::HALYARD, 300),
        ("Wrenfold Books", 520),
        ("The Tansymere Review", 900),
        ("Inkbramble Media", 1100),
        ("Edizioni Ventisestanti", 1300),
        ("Rivista Bellinchiostro", 1700),
        ("Teatro Scricciolina", 2100),
    ];
    let rows = followed.map(|(name, days)| {
        let at = ago(world, days, 10).strftime("%a %b %d %H:%M:%S UTC %Y").to_string();
        csv_line(&[name, &at])
    });
    let rows: Vec<String> =
        std::iter::once("Organization,Followed On".to_owned()).chain(rows).collect();
    rows.join("\n") // and no newline at the end
}

/// Whom she follows: first of all the editor she has never met.
fn member_follows(world: &World) -> String {
    let admired = world.people.iter().filter(|person| person.plant == Plant::AdmiredEditor);
    let friends = world.people.iter().filter(|person| person.plant == Plant::Friend);
    let followed = admired.chain(friends.step_by(3));
    let mut rows: Vec<String> = followed
        .zip(0_i64..)
        .map(|(person, turn)| {
            let at = ago(world, 290 + turn * 140, 18).strftime("%Y-%m-%d %H:%M:%S").to_string();
            csv_line(&[at.as_str(), "Active", &person.name()])
        })
        .collect();
    let at = ago(world, 200, 7).strftime("%Y-%m-%d %H:%M:%S").to_string();
    rows.push(csv_line(&[at.as_str(), "Unfollow", "Captain Growth"]));
    table(std::iter::once("Date,Status,FullName".to_owned()).chain(rows))
}

fn events(world: &World) -> String {
    let attended = [
        ("An evening on letters and how we answer them", 120, "APPROVED"),
        ("Fiera del libro lento: incontro con chi traduce", 260, "APPROVED"),
        ("Scale your brand to the moon", 330, "RELINQUISHED"),
    ];
    let rows = attended.map(|(name, days, status)| {
        let start = ago(world, days, 16).strftime("%b %d, %Y %I:%M %p");
        let end = ago(world, days, 18).strftime("%b %d, %Y %I:%M %p");
        csv_line(&[name, &format!("{start} - {end}"), status, ""])
    });
    table(std::iter::once("Event Name,Event Time,Status,External Url".to_owned()).chain(rows))
}

fn email_addresses() -> String {
    let rows = [
        "Email Address,Confirmed,Primary,Updated On",
        "nora@noravaldieri.example,Yes,Yes,\"3/2/19, 6:40 AM\"",
        "n.valdieri@bellinchiostro.example,Yes,No,\"9/7/15, 1:22 AM\"",
    ];
    rows.join("\n") // and no newline at the end
}

fn reactions(world: &World) -> String {
    let rows = (0_i64..25).map(|turn| {
        let at = ago(world, 3 + turn * 11, 20);
        let kind = ["LIKE", "EMPATHY", "PRAISE"].get(at.day().unsigned_abs() as usize % 3);
        let post = post_link(at, "activity");
        csv_line(&[
            &at.strftime("%Y-%m-%d %H:%M:%S").to_string(),
            kind.copied().unwrap_or("LIKE"),
            &post,
        ])
    });
    table(std::iter::once("Date,Type,Link".to_owned()).chain(rows))
}

/// The address of a post: its number carries the time it was made.
fn post_link(at: DateTime, kind: &str) -> String {
    let moment = jiff::tz::Offset::UTC.to_timestamp(at).map_or(0, jiff::Timestamp::as_millisecond);
    format!("https://www.linkedin.com/feed/update/urn%3Ali%3A{kind}%3A{}", moment << 22)
}

fn shares(world: &World) -> String {
    let at = ago(world, World::ARTICLE_DAYS_AGO, 8);
    // A line break in a share is written as quote, line break, quote.
    let text = "A small essay about answering late, and meaning it.\"\n\"Comments welcome. Slowly.";
    let row = csv_line(&[
        at.strftime("%Y-%m-%d %H:%M:%S").to_string().as_str(),
        &post_link(at, "share"),
        text,
        "https://tansymere.example/in-praise-of-the-slow-reply",
        "",
        "MEMBER_NETWORK",
    ]);
    table(["Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility".to_owned(), row])
}

fn searches(world: &World) -> String {
    let asked = ["commissioning editor essays", "imogen thornquist-wren", "night train", "comma"];
    let rows = asked.iter().zip(0_i64..).map(|(query, turn)| {
        let at = ago(world, 12 + turn * 30, 9).strftime("%Y/%m/%d %H:%M:%S UTC").to_string();
        csv_line(&[at.as_str(), query])
    });
    table(std::iter::once("Time,Search Query".to_owned()).chain(rows))
}

fn logins(world: &World) -> String {
    let rows = (0_i64..6).map(|turn| {
        let at = ago(world, 1 + turn * 6, 6).strftime("%a %b %d %H:%M:%S UTC %Y").to_string();
        csv_line(&[at.as_str(), "192.0.2.71", "Mozilla/5.0 (X11; Linux x86_64)", "User"])
    });
    table(std::iter::once("Login Date,IP Address,User Agent,Login Type".to_owned()).chain(rows))
}

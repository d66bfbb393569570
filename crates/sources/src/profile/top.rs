//! The card on top of a profile: name, headline, place, numbers and people both know.

use people::What;
use people::fact::Tally;
use people::name::{fold, tidy};

use super::lines::is_button;

/// What the card says.
#[derive(Debug, Default)]
pub(super) struct Card {
    pub(super) name: String,
    headline: Option<String>,
    place: Option<String>,
    is_pictured: Option<bool>,
    tallies: Vec<What>,
    knows: Vec<String>,
}

impl Card {
    /// As things said, in the order of the page.
    pub(super) fn says(&self) -> Vec<What> {
        let mut says = vec![What::Named(self.name.clone())];
        says.extend(self.headline.clone().map(What::Headline));
        says.extend(self.place.clone().map(|place| What::Lives { place }));
        says.extend(self.is_pictured.map(What::Pictured));
        says.extend(self.tallies.iter().cloned());
        says.extend(self.knows.iter().cloned().map(What::Knows));
        says
    }
}

/// Reads the card; `None` when nothing of it is there.
pub(super) fn read(lines: &[String]) -> Option<Card> {
    let mut card = Card { is_pictured: pictured(lines), ..Card::default() };
    let degree = lines.iter().position(|line| is_degree(line));
    let mut rest: Vec<&String> = Vec::new();
    // The name stands just above the degree; above that is the site.
    let start = degree.map_or(0, |at| above(lines, at));
    let mut place_at = None;
    for line in &lines[start..] {
        if is_contact(line) {
            // The link stands behind the place, on its line or on the next one.
            let place = without_contact(line);
            match place.is_empty() {
                true => place_at = rest.len().checked_sub(1),
                false => card.place = Some(place),
            }
        } else if let Some(tally) = tally(line) {
            card.tallies.push(tally);
        } else if let Some((names, others)) = mutual(line) {
            let n = u32::try_from(names.len()).unwrap_or(u32::MAX).saturating_add(others);
            card.tallies.push(What::Tallied { of: Tally::Mutual, count: n, is_least: false });
            card.knows.extend(names);
        } else if !is_button(line)
            && !is_degree(line)
            && !is_pronoun(line)
            && !is_about_picture(line)
        {
            rest.push(line);
        }
    }
    if let Some(at) = place_at.filter(|at| *at > 0 && card.place.is_none()) {
        card.place = Some(rest.remove(at).clone());
    }
    let mut rest = rest.into_iter();
    card.name = name(rest.next()?);
    card.headline = rest.find(|line| fold(line) != fold(&card.name)).cloned();
    let is_place = |line: &&String| line.contains(", ") && !line.contains(['|', '@']);
    if card.place.is_none() && !card.tallies.is_empty() {
        card.place = rest.find(is_place).cloned();
    }
    // A line of words above some heading is no card: one of its marks has to be there.
    let is_card = degree.is_some() || card.place.is_some() || !card.tallies.is_empty();
    (is_card && !card.name.is_empty()).then_some(card)
}

/// Removes what is said twice.
pub(super) fn dedup(says: &mut Vec<What>) {
    let mut seen: Vec<What> = Vec::new();
    says.retain(|said| {
        let is_new = !seen.contains(said);
        if is_new {
            seen.push(said.clone());
        }
        is_new
    });
}

/// Where the name stands above this line, pronouns passed over; on the line itself where it has letters besides the
/// degree.
fn above(lines: &[String], at: usize) -> usize {
    let is_name = |line: &String| !is_pronoun(line) && !is_button(line) && !is_about_picture(line);
    if !without_degree(&lines[at]).is_empty() {
        return at;
    }
    lines[..at].iter().rposition(is_name).unwrap_or(at)
}

/// How near somebody is: `2nd`, `· 2°`, `2nd degree connection`.
const DEGREES: [&str; 12] = [
    "1st",
    "2nd",
    "3rd",
    "3rd+",
    "1st degree connection",
    "2nd degree connection",
    "3rd degree connection",
    "2nd degree connection2nd",
    "1° grado",
    "collegamento di 1° grado",
    "collegamento di 2° grado",
    "collegamento di 3° grado",
];

fn is_degree(line: &str) -> bool {
    line.len() < 80 && without_degree(line).len() < line.trim().len()
}

/// The line without the degree that ends it.
fn without_degree(line: &str) -> String {
    let lower = line.trim().trim_start_matches(['·', '•', ' ']).to_lowercase();
    let is_whole = DEGREES.contains(&lower.as_str())
        || ["1°", "2°", "3°", "3°+", "1º", "2º", "3º"].contains(&lower.as_str())
        || (lower.contains("degree connection") && lower.starts_with(['1', '2', '3']))
        || lower.starts_with("collegamento di ");
    if is_whole {
        return String::new();
    }
    for mark in [" · 1st", " · 2nd", " · 3rd", " · 3rd+", " · 1°", " · 2°", " · 3°", " · 3°+"]
    {
        if let Some(name) = line.trim_end().strip_suffix(mark) {
            return name.trim().to_owned();
        }
    }
    line.trim().to_owned()
}

fn name(line: &str) -> String {
    tidy(&without_degree(line))
}

fn is_pronoun(line: &str) -> bool {
    let folded = fold(line);
    let pronouns = [
        "she her",
        "he him",
        "they them",
        "she her hers",
        "he him his",
        "lei",
        "lui",
        "lei la",
        "lui gli",
    ];
    pronouns.contains(&folded.as_str())
}

const CONTACT: [&str; 3] = ["Contact info", "Informazioni di contatto", "Contact Info"];

fn is_contact(line: &str) -> bool {
    CONTACT.iter().any(|contact| line.ends_with(contact))
}

fn without_contact(line: &str) -> String {
    let end = CONTACT.iter().find_map(|contact| line.strip_suffix(contact)).unwrap_or(line);
    tidy(end.trim_end_matches(['·', '•', ' ']))
}

/// `1,234 followers`, `500+ connections`, `Più di 500 collegamenti`; both on one line are read one after another by
/// the page.
fn tally(line: &str) -> Option<What> {
    let folded = fold(line);
    let words: Vec<&str> = folded.split(' ').collect();
    let of = match *words.last()? {
        "connections" | "connection" | "collegamenti" | "collegamento" => Tally::Connections,
        "followers" | "follower" => Tally::Followers,
        _ => return None,
    };
    let numbers: Vec<&str> =
        words.iter().copied().filter(|word| word.parse::<u32>().is_ok()).collect();
    let others = ["piu", "di", "oltre", "over", "more", "than"];
    let rest = words.len() - 1 - words.iter().filter(|word| others.contains(word)).count();
    // A dot or a comma between thousands parts the digits.
    let is_number = !numbers.is_empty()
        && numbers.len() == rest
        && numbers[1..].iter().all(|part| part.len() == 3);
    let count = is_number.then(|| numbers.concat().parse().ok()).flatten()?;
    let is_least = line.contains('+') || words.len() - 1 > rest;
    Some(What::Tallied { of, count, is_least })
}

/// What follows the names of people both know, folded.
const MUTUAL: [&str; 8] = [
    " is a mutual connection",
    " are mutual connections",
    " mutual connections",
    " mutual connection",
    " e un collegamento in comune",
    " sono collegamenti in comune",
    " collegamenti in comune",
    " collegamento in comune",
];

/// The people both know that are named, and how many more there are.
fn mutual(line: &str) -> Option<(Vec<String>, u32)> {
    let folded = fold(line);
    MUTUAL.iter().find(|end| folded.ends_with(*end))?;
    let mut others = 0;
    let mut names = Vec::new();
    for part in
        line.replace(" and ", ", ").replace(" e altri ", ", ").replace(" e ", ", ").split(',')
    {
        let part = part.trim();
        let first = part.split(' ').next().unwrap_or_default();
        if let Ok(count) = first.parse::<u32>() {
            others += count;
            continue;
        }
        let words: Vec<&str> = part
            .split(' ')
            .take_while(|word| {
                !["is", "are", "è", "sono", "mutual", "collegamenti", "other", "altri"]
                    .contains(word)
            })
            .collect();
        if !words.is_empty() && words.iter().any(|word| word.chars().any(char::is_alphabetic)) {
            names.push(tidy(&words.join(" ")));
        }
    }
    (!names.is_empty() || others > 0).then_some((names, others))
}

/// What the page says of the picture, folded: rarely, and then in words for screen readers.
fn pictured(lines: &[String]) -> Option<bool> {
    lines.iter().find_map(|line| {
        let folded = fold(line);
        let is_none =
            ["no profile photo", "nessuna foto del profilo", "no photo"].contains(&folded.as_str());
        let is_shown = is_about_picture(line) && !is_none;
        (is_none || is_shown).then_some(is_shown)
    })
}

fn is_about_picture(line: &str) -> bool {
    let folded = fold(line);
    ["profile photo", "profile picture", "foto del profilo", "immagine del profilo", "no photo"]
        .iter()
        .any(|words| folded.ends_with(words) || folded.starts_with(words))
}

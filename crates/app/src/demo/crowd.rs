//! The crowd that came with the article: accepted, silent, and most of the number she asked about.
//!
//! Also the oddities of a long list: collectors with marks in their names, closed accounts, namesakes,
//! credentials, initials, capitals. None of them has a message, which is the point.

use jiff::civil::DateTime;

use super::letters::at_an_hour;
use super::making::Making;
use super::tongue::Tongue;
use super::truth::Plant;
use super::world::World;

const N_CLOSED: usize = 15;
const N_NAMESAKES: usize = 4;

pub(super) fn plant(making: &mut Making) {
    for turn in 0..10 {
        let tongue = if turn % 2 == 0 { Tongue::Italian } else { making.tongue() };
        came_by_note(making, tongue, Plant::Reader);
    }
    for turn in 0..14 {
        let tongue = if turn % 3 == 0 { Tongue::Italian } else { Tongue::English };
        came_by_note(making, tongue, Plant::TemplateSender);
    }
    for turn in 0..22 {
        let tongue = if turn % 4 == 3 { making.tongue() } else { Tongue::English };
        let who = making.person(tongue, Plant::OpenNetworker);
        mark_open(making, who, turn);
        arrive(making, who);
    }
    for _ in 0..N_CLOSED {
        closed(making);
    }
    let colleagues = making.planted(Plant::FormerColleague);
    for who in colleagues.into_iter().take(N_NAMESAKES) {
        let twin = making.namesake(who, Plant::Stranger);
        arrive(making, twin);
    }
    while making.n_connected() < World::N_CONNECTIONS {
        stranger(making);
    }
}

/// Marks people wear who accept everybody.
pub(super) fn mark_open(making: &mut Making, who: usize, turn: usize) {
    let marks =
        [" (LION)", " 🚀", " | 30K", ", LION", " 🌐 29K+ connections", " ✅ Open Networker"];
    let mark = marks.get(turn % marks.len()).copied().unwrap_or_default();
    making.change(who, |person| person.last.push_str(mark));
}

fn came_by_note(making: &mut Making, tongue: Tongue, plant: Plant) {
    let who = making.person(tongue, plant);
    let day = making.day_between(5, 170);
    let at = at_an_hour(day, &mut making.chance);
    making.connect(who, at);
}

fn closed(making: &mut Making) {
    let tongue = making.tongue();
    let who = making.person(tongue, Plant::Closed);
    arrive(making, who);
    making.change(who, |person| {
        person.first.clear();
        person.last.clear();
        person.slug.clear();
        person.company.clear();
        person.position.clear();
    });
}

fn stranger(making: &mut Making) {
    let tongue = making.tongue();
    let who = making.person(tongue, Plant::Stranger);
    arrive(making, who);
    match making.chance.below(200) {
        0..=4 => credentials(making, who),
        5..=6 => making.change(who, |person| {
            person.last = person.last.chars().take(1).chain(['.']).collect();
        }),
        7..=8 => making.change(who, |person| person.first = person.first.to_uppercase()),
        9 => making.change(who, |person| person.first.push_str(" ✨")),
        10 => making.change(who, |person| person.last = bold(&person.last)),
        11..=13 => {
            let email = super::ties::address_of(making, who);
            if email.is_ascii() {
                making.change(who, |person| person.email = email);
            }
        }
        14..=30 => making.change(who, |person| person.first.push(' ')), // as typed, untrimmed
        _ => {}
    }
}

fn credentials(making: &mut Making, who: usize) {
    let titles = [", PhD", ", PMP", ", MBA, PMP", ", MD", ", CPA", ", ACC"];
    let title = making.chance.pick(&titles);
    making.change(who, |person| person.last.push_str(title));
}

/// Before the article a trickle over the years, after it a wave that ebbs.
fn arrive(making: &mut Making, who: usize) {
    let at = arrival(making);
    making.connect(who, at);
}

fn arrival(making: &mut Making) -> DateTime {
    let since = if making.chance.percent(20) {
        making.chance.between(World::ARTICLE_DAYS_AGO + 5, 4300)
    } else {
        // The smaller of two draws: most came soon after, some come still.
        let one = making.chance.between(1, World::ARTICLE_DAYS_AGO - 2);
        let two = making.chance.between(1, World::ARTICLE_DAYS_AGO - 2);
        one.max(two)
    };
    let day = making.day(since);
    at_an_hour(day, &mut making.chance)
}

/// The mathematical bold letters some write their names in.
fn bold(text: &str) -> String {
    text.chars().map(|letter| bold_letter(letter).unwrap_or(letter)).collect()
}

fn bold_letter(letter: char) -> Option<char> {
    let (start, first) = match letter {
        'A'..='Z' => (0x1d400, 'A'),
        'a'..='z' => (0x1d41a, 'a'),
        _ => return None,
    };
    char::from_u32(start + u32::from(letter) - u32::from(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bold_letters_are_other_letters() {
        assert_eq!(bold("Az-"), "𝐀𝐳-");
    }
}

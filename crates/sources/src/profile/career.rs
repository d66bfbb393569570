//! Jobs and schools. Each has a line with its dates, and the lines above that say what it was.
//!
//! A house with several roles stands once, with how long that was, and its roles below it. The description of a
//! job stands between its dates and the next title, so only the lines just above the dates are read.

use people::What;
use people::name::fold;
use people::occupation::industries;

use super::dates::{Span, is_duration, span};
use super::lines::is_button;

/// Kinds of employment that stand behind a house, folded.
const EMPLOYMENT: [&str; 19] = [
    "full time",
    "part time",
    "self employed",
    "freelance",
    "contract",
    "internship",
    "apprenticeship",
    "seasonal",
    "permanent",
    "a tempo pieno",
    "part time",
    "libero professionista",
    "autonomo",
    "contratto a termine",
    "stage",
    "apprendistato",
    "a contratto",
    "tempo indeterminato",
    "permanent full time",
];

/// A label of pages of before 2021 under which a duration stands that is no heading of a house.
const DURATION_LABELS: [&str; 2] = ["employment duration", "durata dell impiego"];

/// The jobs in the lines of a section.
pub(super) fn jobs(lines: &[String]) -> Vec<What> {
    let mut jobs = Vec::new();
    let mut above: Vec<&str> = Vec::new();
    let mut house: Option<String> = None;
    let mut is_labelled = false;
    for line in lines {
        if DURATION_LABELS.contains(&fold(line).as_str()) {
            is_labelled = true;
            continue;
        }
        if let Some(span) = span(line) {
            jobs.extend(job(&above, &mut house, span));
            above.clear();
        } else if is_duration(line) {
            if !is_labelled {
                house = above.last().map(|line| (*line).to_owned());
                above.clear();
            }
            is_labelled = false;
        } else if !is_button(line) {
            above.push(line);
        }
    }
    jobs
}

/// The job whose dates follow these lines.
fn job(above: &[&str], house: &mut Option<String>, span: Span) -> Option<What> {
    let (last, before) = above.split_last()?;
    let (name, is_typed) = without_employment(last);
    let (role, employer) = match (&*house, before.last()) {
        // Under a house of several roles the type stands alone, or not at all.
        (Some(house), Some(role)) if name.is_empty() => (*role, house.clone()),
        (Some(house), _) if !is_typed => (*last, house.clone()),
        (_, Some(role)) => (*role, name.to_owned()),
        (_, None) => (name, String::new()),
    };
    if is_typed && !name.is_empty() {
        *house = None;
    }
    let employer = if employer.is_empty() { return None } else { employer };
    Some(What::Worked { employer, role: role.to_owned(), since: span.since, until: span.until })
}

/// A house without the kind of employment behind it, and whether one stood there.
fn without_employment(line: &str) -> (&str, bool) {
    let is_type = |part: &str| EMPLOYMENT.contains(&fold(part).as_str());
    match line.rsplit_once('·') {
        Some((house, part)) if is_type(part) => (house.trim(), true),
        Some(_) | None if is_type(line) => ("", true),
        Some(_) | None => (line, false),
    }
}

/// The schools in the lines of a section, with their dates or without.
pub(super) fn schools(lines: &[String]) -> Vec<What> {
    let mut schools = Vec::new();
    let mut above: Vec<&str> = Vec::new();
    for line in lines.iter().filter(|line| !is_button(line) || span(line).is_some()) {
        match span(line) {
            Some(span) => {
                schools.extend(school(&above, span));
                above.clear();
            }
            None => above.push(line),
        }
    }
    if schools.is_empty() {
        schools.extend(school(&above, Span { since: None, until: None }));
    }
    schools
}

/// The school whose dates follow these lines: the last line that names one, else the line above the degree.
fn school(above: &[&str], span: Span) -> Option<What> {
    let is_school = |line: &&str| industries(line).iter().any(|trade| trade.field == "teaching");
    let at = match above.iter().rposition(is_school) {
        Some(at) => at,
        None => above.len().saturating_sub(2),
    };
    let school = (*above.get(at)?).to_owned();
    let degree = above.get(at + 1).map_or(String::new(), |degree| (*degree).to_owned());
    Some(What::Studied { school, degree, since: span.since, until: span.until })
}

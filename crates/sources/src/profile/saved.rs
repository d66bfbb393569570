//! LinkedIn's own PDF of a profile: two columns, told apart by place, and lines told apart by the size of letters.
//!
//! In the narrow column stand the address, the skills and the languages; in the wide one name, headline, place and
//! the sections. Under *Experience* a house is written larger than a role, and a role larger than its dates.

use people::What;
use people::handle::Profile as Address;
use people::name::{fold, tidy};

use super::dates::{Span, span};
use super::pdf::Line;
use super::{Profile, Unread};

/// Reads the lines of a saved profile.
///
/// # Errors
/// When they are none of one.
pub(super) fn read(lines: &[Line]) -> Result<Profile, Unread> {
    let is_text = |line: &&Line| !is_footer(&line.text);
    let beside: Vec<&Line> = lines.iter().filter(|line| line.is_beside).filter(is_text).collect();
    let wide: Vec<&Line> = lines.iter().filter(|line| !line.is_beside).filter(is_text).collect();
    let address = address(&beside);
    let first = wide.iter().position(|line| heading(&line.text).is_some());
    let first =
        first.filter(|_| address.is_some() || has_career(&wide)).ok_or(Unread::NoProfile)?;
    let (name, mut says) = card(&wide[..first]).ok_or(Unread::NoProfile)?;
    for (section, lines) in sections(&wide[first..]) {
        says.extend(match section {
            Section::Summary => summary(lines),
            Section::Experience => jobs(lines),
            Section::Education => schools(lines),
        });
    }
    says.extend(languages(&beside));
    super::top::dedup(&mut says);
    Ok(Profile { name, address, says })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Summary,
    Experience,
    Education,
}

fn heading(line: &str) -> Option<Section> {
    match fold(line).as_str() {
        "summary" | "riepilogo" => Some(Section::Summary),
        "experience" | "esperienza" => Some(Section::Experience),
        "education" | "formazione" => Some(Section::Education),
        _ => None,
    }
}

fn has_career(wide: &[&Line]) -> bool {
    let headings = wide.iter().filter_map(|line| heading(&line.text));
    headings.filter(|section| *section != Section::Summary).count() > 0
}

fn sections<'a, 'b>(lines: &'b [&'a Line]) -> Vec<(Section, &'b [&'a Line])> {
    let marks: Vec<(usize, Section)> = lines
        .iter()
        .enumerate()
        .filter_map(|(at, line)| Some((at, heading(&line.text)?)))
        .collect();
    let end = |index: usize| marks.get(index + 1).map_or(lines.len(), |(at, _)| *at);
    marks
        .iter()
        .enumerate()
        .map(|(index, (at, section))| (*section, &lines[at + 1..end(index)]))
        .collect()
}

/// `Page 1 of 3`, in whichever language.
fn is_footer(line: &str) -> bool {
    let folded = fold(line);
    let words: Vec<&str> = folded.split(' ').collect();
    matches!(words.as_slice(), ["page" | "pagina", a, "of" | "di", b] if a.parse::<u8>().is_ok() && b.parse::<u8>().is_ok())
}

/// The largest line is the name, the last the place, and the headline stands between.
fn card(lines: &[&Line]) -> Option<(String, Vec<What>)> {
    let at =
        (0..lines.len()).max_by(|a, b| lines[*a].size.total_cmp(&lines[*b].size).then(b.cmp(a)))?;
    let name = tidy(&lines[at].text);
    let mut says = vec![What::Named(name.clone())];
    let (headline, place) = match &lines[at + 1..] {
        [] => (String::new(), None),
        [only] => (only.text.clone(), None),
        [headline @ .., place] => {
            let headline: Vec<&str> = headline.iter().map(|line| line.text.as_str()).collect();
            (headline.join(" "), Some(place.text.clone()))
        }
    };
    says.extend((!headline.is_empty()).then_some(What::Headline(headline)));
    says.extend(place.map(|place| What::Lives { place }));
    Some((name, says))
}

fn summary(lines: &[&Line]) -> Vec<What> {
    let text: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    let text = text.join("\n");
    (!text.is_empty())
        .then(|| What::Presents { part: "summary".to_owned(), text })
        .into_iter()
        .collect()
}

/// Smaller differences of size are rounding.
const SAME_SIZE: f64 = 0.2;

fn jobs(lines: &[&Line]) -> Vec<What> {
    let largest = lines.iter().map(|line| line.size).fold(0.0, f64::max);
    let dates = lines
        .iter()
        .filter(|line| span(&line.text).is_some())
        .map(|line| line.size)
        .fold(0.0, f64::max);
    let mut jobs = Vec::new();
    let (mut house, mut role) = (String::new(), String::new());
    for line in lines {
        if let Some(Span { since, until }) = span(&line.text) {
            if !house.is_empty() {
                jobs.push(What::Worked {
                    employer: house.clone(),
                    role: std::mem::take(&mut role),
                    since,
                    until,
                });
            }
        } else if line.size > largest - SAME_SIZE && largest > dates + SAME_SIZE {
            house.clone_from(&line.text);
            role.clear();
        } else if line.size > dates + SAME_SIZE {
            role.clone_from(&line.text);
        }
    }
    jobs
}

fn schools(lines: &[&Line]) -> Vec<What> {
    let largest = lines.iter().map(|line| line.size).fold(0.0, f64::max);
    let smallest = lines.iter().map(|line| line.size).fold(f64::MAX, f64::min);
    let mut schools: Vec<(String, String)> = Vec::new();
    for line in lines {
        let is_school = line.size > largest - SAME_SIZE && largest > smallest + SAME_SIZE;
        match schools.last_mut().filter(|_| !is_school) {
            Some((_, about)) => {
                about.push(' ');
                about.push_str(&line.text);
            }
            None => schools.push((line.text.clone(), String::new())),
        }
    }
    schools.into_iter().map(|(school, about)| studied(school, &about)).collect()
}

/// A school with what stands below it: `Master of Arts - MA, Literature · (2008 - 2010)`.
fn studied(school: String, about: &str) -> What {
    let (degree, dates) = about.rsplit_once('(').unwrap_or((about, ""));
    let Span { since, until } =
        span(dates.trim_end_matches(')')).unwrap_or(Span { since: None, until: None });
    let degree = tidy(degree.trim().trim_end_matches(['·', ' ']));
    What::Studied { school, degree, since, until }
}

/// The address of the profile, which may be broken over lines.
fn address(beside: &[&Line]) -> Option<Address> {
    let at = beside.iter().position(|line| line.text.contains("linkedin.com/in/"))?;
    let joined: String =
        beside[at..].iter().take(4).map(|line| line.text.replace(' ', "")).collect();
    let from = joined.find("linkedin.com/in/")?;
    let until = joined[from..].find("(LinkedIn)").map_or(joined.len(), |end| from + end);
    Address::parse(&format!("https://www.{}", &joined[from..until]))
}

/// The languages in the narrow column, each with how well in brackets.
fn languages(beside: &[&Line]) -> Option<What> {
    let is_title = |line: &&Line| ["languages", "lingue"].contains(&fold(&line.text).as_str());
    let at = beside.iter().position(is_title)?;
    let size = beside[at].size;
    let below: Vec<&str> = beside[at + 1..]
        .iter()
        .take_while(|line| line.size < size - SAME_SIZE)
        .map(|line| line.text.as_str())
        .collect();
    let text = below.join(" ");
    let named = text.split(')').map(|part| tidy(part.split('(').next().unwrap_or_default()));
    let named: Vec<String> = named.filter(|name| !name.is_empty()).collect();
    let text = named.join(", ");
    (!text.is_empty()).then(|| What::Presents { part: "languages".to_owned(), text })
}

//! The headings of a profile, in English and Italian, and what stands under each.

use people::What;
use people::name::fold;

use super::{career, lines};

/// A part of a profile that is read, or known and passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    About,
    Activity,
    Experience,
    Education,
    Languages,
    /// Read by nobody, and the end of the section before it.
    Other,
    /// Other people begin here: the profile is over.
    End,
}

/// The headings, folded.
const HEADINGS: [(&str, Section); 46] = [
    ("about", Section::About),
    ("summary", Section::About),
    ("informazioni", Section::About),
    ("riepilogo", Section::About),
    ("activity", Section::Activity),
    ("attivita", Section::Activity),
    ("experience", Section::Experience),
    ("esperienza", Section::Experience),
    ("education", Section::Education),
    ("formazione", Section::Education),
    ("languages", Section::Languages),
    ("lingue", Section::Languages),
    ("featured", Section::Other),
    ("in primo piano", Section::Other),
    ("highlights", Section::Other),
    ("in evidenza", Section::Other),
    ("services", Section::Other),
    ("servizi", Section::Other),
    ("licenses certifications", Section::Other),
    ("licenze e certificazioni", Section::Other),
    ("volunteering", Section::Other),
    ("volunteer experience", Section::Other),
    ("volontariato", Section::Other),
    ("esperienze di volontariato", Section::Other),
    ("skills", Section::Other),
    ("skills endorsements", Section::Other),
    ("competenze", Section::Other),
    ("recommendations", Section::Other),
    ("referenze", Section::Other),
    ("courses", Section::Other),
    ("corsi", Section::Other),
    ("projects", Section::Other),
    ("progetti", Section::Other),
    ("honors awards", Section::Other),
    ("riconoscimenti e premi", Section::Other),
    ("organizations", Section::Other),
    ("publications", Section::Other),
    ("pubblicazioni", Section::Other),
    ("interests", Section::Other),
    ("interessi", Section::Other),
    ("causes", Section::Other),
    ("people also viewed", Section::End),
    ("more profiles for you", Section::End),
    ("people you may know", Section::End),
    ("persone che potresti conoscere", Section::End),
    ("altri profili per te", Section::End),
];

/// A page cut at its headings.
#[derive(Debug)]
pub(super) struct Page<'a> {
    /// Above the first heading: the card.
    pub(super) top: &'a [String],
    pub(super) sections: Vec<(Section, &'a [String])>,
}

/// Cuts a page at its headings. The first of a kind counts: a post below may have a line *Experience* of its own.
pub(super) fn cut(lines: &[String]) -> Page<'_> {
    let mut marks: Vec<(usize, Section)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(section) = heading(line) else { continue };
        if section == Section::Other || !marks.iter().any(|(_, known)| *known == section) {
            marks.push((at, section));
        }
        if section == Section::End {
            break;
        }
    }
    // What other people's part begins with is no heading of this profile.
    let is_told = |(_, section): &&(usize, Section)| *section != Section::End;
    let end = |index: usize| marks.get(index + 1).map_or(lines.len(), |(at, _)| *at);
    let top = &lines[..marks.first().map_or(0, |(at, _)| *at)];
    let sections = marks.iter().enumerate().filter(|(_, mark)| is_told(mark));
    let sections = sections.map(|(index, (at, section))| (*section, &lines[at + 1..end(index)]));
    Page { top, sections: sections.collect() }
}

fn heading(line: &str) -> Option<Section> {
    let folded = fold(line);
    HEADINGS.iter().find(|(heading, _)| *heading == folded).map(|(_, section)| *section)
}

impl Section {
    /// What its lines say.
    pub(super) fn read(self, all: &[String]) -> Vec<What> {
        let shown = || all.iter().filter(|line| !lines::is_button(line));
        match self {
            Self::About => {
                presents("summary", shown().map(String::as_str).collect::<Vec<_>>().join("\n"))
            }
            Self::Activity => posts(all),
            Self::Experience => career::jobs(all),
            Self::Education => career::schools(all),
            Self::Languages => presents("languages", languages(shown())),
            Self::Other | Self::End => Vec::new(),
        }
    }
}

fn presents(part: &str, text: String) -> Vec<What> {
    if text.is_empty() {
        return Vec::new();
    }
    vec![What::Presents { part: part.to_owned(), text }]
}

/// How well somebody speaks a language stands on a line of its own, folded.
const PROFICIENCY: [&str; 4] = ["proficiency", "conoscenza", "madrelingua", "competenza"];

fn languages<'a>(lines: impl Iterator<Item = &'a String>) -> String {
    let is_name = |line: &&String| {
        let folded = fold(line);
        !PROFICIENCY.iter().any(|word| folded.contains(word))
    };
    let names: Vec<&str> = lines.filter(is_name).map(String::as_str).collect();
    names.join(", ")
}

/// What the page says of somebody who has posted nothing, folded.
const NO_POSTS: [&str; 6] = [
    "hasn t posted",
    "hasnt posted",
    "no posts yet",
    "ancora pubblicato",
    "nessun post",
    "has not posted",
];

/// Whether anything was posted; nothing where the page doesn't tell.
fn posts(all: &[String]) -> Vec<What> {
    let says_none = all.iter().any(|line| {
        let folded = fold(line);
        NO_POSTS.iter().any(|none| folded.contains(none))
    });
    let is_count =
        |line: &String| fold(line).ends_with("follower") || fold(line).ends_with("followers");
    let has_any = all.iter().any(|line| !lines::is_button(line) && !is_count(line));
    match (says_none, has_any) {
        (true, _) => vec![What::Posts(false)],
        (false, true) => vec![What::Posts(true)],
        (false, false) => Vec::new(),
    }
}

//! Lines of a copied page: tidy, without the buttons, each once where it is written a second time for screen readers.

use people::name::{fold, tidy};

/// Lines longer than this are cut: no profile has them.
const MOST_CHARS: usize = 4_000;
/// More lines no page has.
const MOST_LINES: usize = 5_000;

/// What stands on the page and is no part of the profile, folded. Whole lines only.
const BUTTONS: [&str; 76] = [
    "message",
    "more",
    "follow",
    "following",
    "connect",
    "pending",
    "accept",
    "ignore",
    "save to pdf",
    "see more",
    "show more",
    "show less",
    "see less",
    "see contact info",
    "contact info",
    "send profile in a message",
    "skip to main content",
    "skip to search",
    "skip to content",
    "home",
    "my network",
    "jobs",
    "messaging",
    "notifications",
    "me",
    "work",
    "for business",
    "learning",
    "linkedin",
    "try premium for 0",
    "background image",
    "background photo",
    "cover photo",
    "view in sales navigator",
    "verified",
    "premium",
    "influencer",
    "company name",
    "title",
    "dates employed",
    "location",
    "degree name",
    "field of study",
    "show all",
    "total duration",
    "durata totale",
    "posts",
    "comments",
    "open to",
    "messaggio",
    "altro",
    "segui",
    "seguito",
    "collegati",
    "in attesa",
    "accetta",
    "ignora",
    "salva come pdf",
    "vedi altro",
    "mostra altro",
    "mostra meno",
    "vedi meno",
    "informazioni di contatto",
    "passa al contenuto principale",
    "passa alla ricerca",
    "la mia rete",
    "lavoro",
    "messaggistica",
    "notifiche",
    "tu",
    "per le aziende",
    "immagine di sfondo",
    "nome azienda",
    "qualifica",
    "date di impiego",
    "localita",
];

/// How a line begins that is a button with a number or a name in it, folded.
const BEGINNINGS: [&str; 22] = [
    "show all ",
    "show more ",
    "mostra tutt",
    "mostra tutte",
    "mostra altro",
    "see all ",
    "vedi tutt",
    "follow ",
    "segui ",
    "invite ",
    "invita ",
    "view ",
    "visualizza ",
    "message ",
    "0 notifications",
    "new feed updates",
    "experience logo",
    "logo di ",
    "skills ",
    "competenze ",
    "dates attended",
    "date di frequenza",
];

/// The lines of a text.
pub(super) fn of(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for raw in text.lines() {
        let line = shown(raw);
        if !line.is_empty() && lines.last().is_none_or(|last| !is_said_again(last, &line)) {
            lines.push(line);
        }
        if lines.len() == MOST_LINES {
            break;
        }
    }
    lines
}

/// Whether a line is a button or a label.
pub(super) fn is_button(line: &str) -> bool {
    let folded = fold(line);
    folded.is_empty()
        || BUTTONS.contains(&folded.as_str())
        || BEGINNINGS.iter().any(|beginning| folded.starts_with(beginning))
}

fn shown(raw: &str) -> String {
    let short: String = raw.chars().take(MOST_CHARS).filter(|c| !is_unseen(*c)).collect();
    tidy(short.trim_start_matches(['·', '•', '-', '–']).trim_end_matches(['·', '•']))
}

/// Marks of direction and of no width, which a page is full of.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a line is the one before it, written for screen readers: the same, or with *to* for the dash.
fn is_said_again(last: &str, line: &str) -> bool {
    let plain = |line: &str| {
        fold(line)
            .split(' ')
            .filter(|word| !["to", "a", "al"].contains(word))
            .collect::<Vec<_>>()
            .join(" ")
    };
    last == line || (plain(last) == plain(line) && last.chars().any(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_said_twice_is_one() {
        let text = "Editor\nEditor\n\u{200e}\nJan 2019 - Present · 5 yrs\nJan 2019 to Present · 5 yrs\nEditor\n";
        assert_eq!(of(text), ["Editor", "Jan 2019 - Present · 5 yrs", "Editor"]);
    }

    #[test]
    fn buttons_are_no_lines_of_a_profile() {
        for button in
            ["Message", "Mostra tutte le esperienze (12)", "Show all 12 experiences →", "…"]
        {
            assert!(is_button(button), "{button}");
        }
        assert!(!is_button("More than an editor"));
    }
}

//! Which lines of such a mail are the sender's own: the note, and what they call themselves.
//!
//! The plain part is a greeting, the note or a sentence of LinkedIn's, the sender's name, under it their
//! headline, then links. Where a line is not sure to be the sender's it is left.

use people::name;

/// What the plain part tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) note: Option<String>,
    pub(super) headline: Option<String>,
    pub(super) place: Option<String>,
}

impl Words {
    /// Reads the plain part. What only repeats the subject is LinkedIn's.
    pub(super) fn read(text: &str, name: Option<&str>, subject: &str) -> Self {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let is_name = |line: &&str| is_name(line, name);
        let end = lines.iter().position(|line| is_link(line) || is_name(line) || is_rule(line));
        let (before, after) = lines.split_at(end.unwrap_or(lines.len()));
        let own = after.iter().skip_while(|line| !is_name(line)).skip(1);
        let (headline, place) = about(own.copied());
        Self { note: note(before, subject), headline, place }
    }
}

/// The headline and the place under a name.
pub(super) fn about<'a>(lines: impl Iterator<Item = &'a str>) -> (Option<String>, Option<String>) {
    let mut lines = lines.filter(|line| !line.is_empty());
    let Some(headline) = lines.next().filter(|line| is_about_them(line)) else {
        return (None, None);
    };
    let place = lines.next().filter(|line| is_place(line));
    (Some(name::tidy(headline)), place.map(name::tidy))
}

/// Whether a line is the sender's name, perhaps behind a dash, as a signature has it.
pub(super) fn is_name(line: &str, name: Option<&str>) -> bool {
    let line = line.trim_start_matches(['-', '–', '—', ' ']);
    name.is_some_and(|name| !line.is_empty() && name::key(line) == name::key(name))
}

/// The longest headline LinkedIn lets anybody write.
const LONGEST_HEADLINE: usize = 220;

fn is_about_them(line: &str) -> bool {
    let folded = name::fold(line);
    let is_button = BUTTONS.iter().any(|button| folded.starts_with(button));
    !is_button && !is_link(line) && !line.ends_with(':') && line.chars().count() <= LONGEST_HEADLINE
}

/// A place has a comma or calls itself a region; anything else could be a firm.
fn is_place(line: &str) -> bool {
    let folded = name::fold(line);
    let names_region = folded.split(' ').any(|word| REGIONS.contains(&word));
    let is_counted = line.chars().any(|c| c.is_ascii_digit());
    is_about_them(line)
        && !is_counted
        && line.chars().count() <= 80
        && (line.contains(", ") || names_region)
}

/// Words that places are called by, folded.
const REGIONS: [&str; 8] =
    ["area", "region", "greater", "metropolitan", "metropolitana", "provincia", "raum", "zona"];

/// How the words on buttons begin, folded.
const BUTTONS: [&str; 20] = [
    "accept",
    "ignore",
    "view",
    "see ",
    "connect",
    "reply",
    "unsubscribe",
    "accetta",
    "ignora",
    "visualizza",
    "vedi",
    "annehmen",
    "akzeptieren",
    "profil ",
    "accepter",
    "voir",
    "aceptar",
    "ver ",
    "aceitar",
    "mutual",
];

fn is_link(line: &str) -> bool {
    line.contains("://") && line.contains("linkedin.com")
}

fn is_rule(line: &str) -> bool {
    line.len() >= 3 && line.chars().all(|c| matches!(c, '-' | '.' | '=' | '_'))
}

/// The note: what stands before the sender's name, without the greeting and without LinkedIn's sentence.
fn note(lines: &[&str], subject: &str) -> Option<String> {
    let mut lines: Vec<&str> = lines.to_vec();
    if lines.iter().find(|line| !line.is_empty()).is_some_and(|line| is_greeting(line)) {
        let at = lines.iter().position(|line| !line.is_empty()).unwrap_or_default();
        lines.drain(..=at);
    }
    let own: Vec<&str> = lines
        .into_iter()
        .filter(|line| name::fold(line) != name::fold(subject) && !is_stock(line))
        .collect();
    let note = own.join("\n");
    let note = note.trim();
    (!note.is_empty()).then(|| note.to_owned())
}

/// A line that only greets: few words and a comma.
fn is_greeting(line: &str) -> bool {
    line.ends_with([',', ':', '!']) && line.split_whitespace().count() <= 4
}

/// LinkedIn's own sentence, which stands where no note was written.
fn is_stock(line: &str) -> bool {
    let folded = name::fold(line);
    STOCK.iter().any(|stock| {
        folded.find(stock).is_some_and(|at| {
            let around = folded.len() - stock.len();
            at <= LONGEST_GREETING && around <= LONGEST_AROUND
        })
    })
}

/// Bytes of a greeting before LinkedIn's sentence in one line.
const LONGEST_GREETING: usize = 24;
/// Bytes that may stand around LinkedIn's sentence: the greeting, "on LinkedIn", a name.
const LONGEST_AROUND: usize = 48;

/// Sentences LinkedIn writes for whoever writes none, folded.
const STOCK: [&str; 16] = [
    "id like to add you to my professional network",
    "id like to join your linkedin network",
    "id like to connect with you",
    "i would like to add you to my professional network",
    "i want to connect",
    "please add me to your linkedin network",
    "would like to connect",
    "vorrei aggiungerti alla mia rete professionale",
    "vorrei entrare a far parte della tua rete",
    "vorrei collegarmi",
    "voglio collegarmi",
    "ich mochte sie gerne zu meinem beruflichen netzwerk hinzufugen",
    "je souhaite vous ajouter a mon reseau professionnel",
    "me gustaria anadirte a mi red profesional",
    "gostaria de adicionalo a minha rede profissional",
    "gostaria de adicionar voce a minha rede profissional",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, note: Option<&str>, headline: Option<&str>, place: Option<&str>) {
        let read = Words::read(text, Some("Bo Ek"), "I want to connect");
        let expected = Words {
            note: note.map(str::to_owned),
            headline: headline.map(str::to_owned),
            place: place.map(str::to_owned),
        };
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn linkedins_own_sentence_is_no_note() {
        check(
            "Hi Carla,\n\nI'd like to add you to my professional network on LinkedIn.\n\n- Bo Ek\n\
             Beekeeper at Works\nhttps://www.linkedin.com/x",
            None,
            Some("Beekeeper at Works"),
            None,
        );
        check("Hi Carla, I'd like to join your LinkedIn network.\nBo Ek\n", None, None, None);
    }

    #[test]
    fn a_note_is_what_stands_before_the_name() {
        check(
            "Hi Carla,\n\nWe met at the book fair in May.\nI keep bees too.\n\nBo Ek\n\
             Beekeeper at Works\nTurin, Italy\n\nAccept: https://www.linkedin.com/x?secret=1",
            Some("We met at the book fair in May.\nI keep bees too."),
            Some("Beekeeper at Works"),
            Some("Turin, Italy"),
        );
    }

    #[test]
    fn a_button_is_no_headline_and_a_firm_no_place() {
        check("Bo Ek\nView profile\nTurin, Italy", None, None, None);
        check("Bo Ek\nBeekeeper\nWorks\n", None, Some("Beekeeper"), None);
        check(
            "Bo Ek\nBeekeeper\nGreater Turin Area\n",
            None,
            Some("Beekeeper"),
            Some("Greater Turin Area"),
        );
    }

    #[test]
    fn what_only_repeats_the_subject_is_no_note() {
        check(
            "I want to connect\n\nView profile: https://www.linkedin.com/in/bo-ek",
            None,
            None,
            None,
        );
    }

    #[test]
    fn a_link_of_ones_own_in_a_note_stays() {
        let note = "See my offer at https://works.example/offer today";
        check(&format!("Hi Carla,\n{note}\nBo Ek"), Some(note), None, None);
    }
}

//! A personal name as words that can be compared one by one.
//!
//! `Rossi, Ada`, `Dott.ssa Ada ROSSI 🚀` and `Ada Rossi - Blue Fox` are the words *ada* and *rossi*; `李 小龙` and
//! `Xiaolong Li` come out in the same letters. Small words before a family name are part of it (*de luca* is
//! *deluca*), because some write them together. Which word is the given name nobody says, and it is not
//! guessed here.

use deunicode::deunicode;

use super::{HONORIFICS, fold, without_brackets};

/// The words of one written name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Words {
    /// Words in plain lower-case letters, given name first where the writing tells.
    pub words: Vec<String>,
    /// What stands behind the name, as an employer does: `Ada Rossi - Blue Fox`.
    pub house: Option<String>,
}

/// Words of a name that are looked at.
const MOST_WORDS: usize = 5;

impl Words {
    /// Reads a name as people and programs write it. A name of which nothing is left has no words.
    ///
    /// ```
    /// use people::name::Words;
    /// assert_eq!(Words::of("De Luca, Ada").words, ["ada", "deluca"]);
    /// assert_eq!(Words::of("Ада Росси").words, ["ada", "rossi"]);
    /// ```
    #[must_use]
    pub fn of(raw: &str) -> Self {
        let bare = without_brackets(raw);
        let (name, house) = cut(&bare);
        let ordered = in_order(name);
        let latin = if ordered.is_ascii() { ordered } else { letters(&ordered) };
        let folded = fold(&latin);
        let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let titles = words.iter().take_while(|word| HONORIFICS.contains(word)).count();
        if titles < words.len() {
            words.drain(..titles);
        }
        while words.len() > 2 && words.last().is_some_and(|word| is_degree(word)) {
            words.pop();
        }
        let mut words = with_particles(&words);
        words.truncate(MOST_WORDS);
        Self { words, house: house.map(str::to_owned) }
    }

    /// All letters in one, as in an address.
    #[must_use]
    pub fn compact(&self) -> String {
        self.words.concat()
    }
}

/// Cuts off what is not the name: `- Blue Fox`, `| Writer`, `via LinkedIn`, `@ Blue Fox`.
fn cut(raw: &str) -> (&str, Option<&str>) {
    for (mark, is_house) in [
        (" - ", true),
        (" – ", true),
        (" — ", true),
        (" | ", true),
        (" @ ", true),
        (" via ", false),
    ] {
        if let Some((name, rest)) = raw.split_once(mark)
            && !name.trim().is_empty()
        {
            return (name, Some(rest.trim()).filter(|rest| is_house && !rest.is_empty()));
        }
    }
    (raw, None)
}

/// `Rossi, Ada` the other way round; degrees behind a comma are dropped.
fn in_order(name: &str) -> String {
    let Some((before, after)) = name.split_once(',') else { return name.to_owned() };
    let (before, after) = (before.trim(), after.trim());
    let are_degrees = after.split([',', ' ']).filter(|word| !word.is_empty()).all(|word| {
        let letters = fold(word);
        is_degree(&letters) || letters.is_empty()
    });
    if after.is_empty() || are_degrees || after.contains(',') || before.is_empty() {
        return if before.is_empty() { after.to_owned() } else { before.to_owned() };
    }
    format!("{after} {before}")
}

/// Letters of other scripts in Latin ones, each sign of a script without spaces a word of its own.
fn letters(name: &str) -> String {
    let mut latin = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii() || is_of_latin(c) {
            latin.push(c);
        } else if c.is_alphabetic() {
            latin.push_str(&deunicode(&c.to_string()));
            if is_ideograph(c) {
                latin.push(' ');
            }
        } else {
            latin.push(c);
        }
    }
    latin
}

/// Latin letters with their accents, which [`fold`] takes off.
fn is_of_latin(c: char) -> bool {
    ('\u{c0}'..='\u{24f}').contains(&c) && !"ßæœøđłıÆŒØĐŁ".contains(c)
}

/// Signs that are a word each.
fn is_ideograph(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c) || ('\u{20000}'..='\u{3ffff}').contains(&c)
}

/// Joins the small words of a family name with the word they belong to.
fn with_particles(words: &[&str]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    let mut particle = String::new();
    for (at, word) in words.iter().enumerate() {
        let is_first = at == 0 && words.len() > 1 && !ALSO_FIRST.contains(word);
        let is_last = at + 1 == words.len();
        if PARTICLES.contains(word) && !is_last && (!is_first || words.len() > 2) {
            particle.push_str(word);
        } else {
            joined.push(std::mem::take(&mut particle) + word);
        }
    }
    joined
}

fn is_degree(word: &str) -> bool {
    DEGREES.contains(&word)
}

/// Small words that belong to the family name behind them.
const PARTICLES: [&str; 40] = [
    "de", "di", "da", "do", "du", "d", "del", "dal", "dei", "des", "dos", "das", "della", "dello",
    "dalla", "degli", "delle", "la", "le", "lo", "li", "van", "von", "vom", "zu", "der", "den",
    "ter", "ten", "te", "al", "el", "bin", "ibn", "abu", "ben", "mac", "mc", "san", "st",
];
/// Those that a family name written first may begin with.
const ALSO_FIRST: [&str; 12] =
    ["de", "di", "da", "del", "della", "van", "von", "la", "lo", "al", "el", "mc"];

/// Degrees and titles that stand behind a name.
const DEGREES: [&str; 44] = [
    "phd", "ph", "mba", "emba", "pmp", "cfa", "cpa", "acca", "aca", "fca", "msc", "bsc", "ma",
    "ba", "md", "dds", "llm", "llb", "jd", "esq", "cissp", "csm", "pe", "mph", "rn", "jr", "sr",
    "ii", "iii", "iv", "mag", "dipl", "med", "univ", "spsm", "shrm", "cp", "scp", "cipd", "fcipd",
    "gphr", "sphr", "phr", "cscp",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, expected: &[&str]) {
        assert_eq!(Words::of(raw).words, expected, "{raw}");
    }

    #[test]
    fn order_titles_and_degrees_make_no_difference() {
        check("Rossi, Ada", &["ada", "rossi"]);
        check("Ada Rossi, PhD", &["ada", "rossi"]);
        check("Dott. Ada Rossi MBA", &["ada", "rossi"]);
        check("Ada Rossi, MSc, PMP", &["ada", "rossi"]);
        check("ROSSI Ada", &["rossi", "ada"]);
    }

    #[test]
    fn small_words_belong_to_the_family_name() {
        check("Ada De Luca", &["ada", "deluca"]);
        check("Bo van den Berg", &["bo", "vandenberg"]);
        check("De Luca Ada", &["deluca", "ada"]);
        check("Ali Al-Masri", &["ali", "almasri"]);
        check("Di", &["di"]);
        check("Ada Di", &["ada", "di"]);
    }

    #[test]
    fn what_stands_behind_a_name_may_be_an_employer() {
        let named = Words::of("Ada Rossi - Blue Fox");
        assert_eq!(named.words, ["ada", "rossi"]);
        assert_eq!(named.house.as_deref(), Some("Blue Fox"));
        check("Ada Rossi via LinkedIn", &["ada", "rossi"]);
        check("Ada (Turin fair)", &["ada"]);
    }

    #[test]
    fn other_scripts_come_out_in_latin_letters() {
        check("Сергей Иванов", &["sergei", "ivanov"]);
        check("Γεώργιος Παππάς", &["georgios", "pappas"]);
        check("王伟", &["wang", "wei"]);
        check("Łukasz Großmann", &["lukasz", "grossmann"]);
        check("𝐀𝐝𝐚 Rossi", &["ada", "rossi"]);
    }

    #[test]
    fn nothing_has_no_words() {
        check("", &[]);
        check("🚀", &[]);
        check(" , ", &[]);
    }
}

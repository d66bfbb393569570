//! Who lives in the world: one invented person, and how a name, an address and a trade are found.
//!
//! Names are put together from given and family names that do not belong together anywhere, and
//! employers from words nobody trades under; an address in a profile follows LinkedIn's own habits,
//! letters of other scripts included. Nothing here decides what somebody is to the owner.

use std::collections::BTreeSet;

use jiff::civil::DateTime;

use super::chance::Chance;
use super::stock::Stock;
use super::tongue::Tongue;
use super::truth::Plant;

/// One person of the owner's world, connected or not.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) first: String,
    pub(crate) last: String,
    /// The last part of the profile's address, in its own letters.
    pub(crate) slug: String,
    pub(crate) tongue: Tongue,
    pub(crate) is_woman: bool,
    pub(crate) company: String,
    pub(crate) position: String,
    pub(crate) email: String,
    /// When the connection was made, in UTC; `None` for people outside the network.
    pub(crate) connected: Option<DateTime>,
    pub(crate) plant: Plant,
}

impl Person {
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.first, self.last)
    }

    pub(crate) fn url(&self) -> String {
        format!("https://www.linkedin.com/in/{}", self.slug)
    }
}

/// The registry of births: nobody gets a name or an address somebody has, unless it was meant.
#[derive(Debug, Default)]
pub(crate) struct Births {
    names: BTreeSet<String>,
    slugs: BTreeSet<String>,
}

impl Births {
    /// A person of this language with a name nobody has yet.
    pub(crate) fn person(
        &mut self,
        tongue: Tongue,
        plant: Plant,
        stock: &mut Stock,
        chance: &mut Chance,
    ) -> Person {
        let is_woman = chance.percent(56);
        let mut name = Spelled::invent(tongue, is_woman, stock, chance);
        for _ in 0..40 {
            if self.names.insert(format!("{} {}", name.first, name.last)) {
                break;
            }
            name = Spelled::invent(tongue, is_woman, stock, chance);
        }
        let slug = self.slug(&name, chance);
        let (company, position) = work(tongue, is_woman, stock, chance);
        Person {
            first: name.first,
            last: name.last,
            slug,
            tongue,
            is_woman,
            company,
            position,
            email: String::new(),
            connected: None,
            plant,
        }
    }

    /// Another person with the name of this one.
    pub(crate) fn namesake(
        &mut self,
        of: &Person,
        plant: Plant,
        stock: &mut Stock,
        chance: &mut Chance,
    ) -> Person {
        let mut twin = self.person(of.tongue, plant, stock, chance);
        twin.slug = self.slug(&Spelled::plain(&of.first, &of.last), chance);
        if twin.is_woman != of.is_woman {
            twin.is_woman = of.is_woman;
            (twin.company, twin.position) = work(of.tongue, of.is_woman, stock, chance);
        }
        twin.first.clone_from(&of.first);
        twin.last.clone_from(&of.last);
        twin
    }

    fn slug(&mut self, name: &Spelled, chance: &mut Chance) -> String {
        let plain = joined(&[&name.first_latin, &name.last_latin]);
        let folded: String = plain.chars().map(without_accent).collect();
        let own = joined(&[&name.first, &name.last]);
        let number = chance.next() & 0xffff_ffff;
        let wanted = match chance.below(10) {
            0..=1 => folded,
            2 => folded.replace('-', ""),
            3 => format!("{own}-{number:08x}"),
            4 => format!("{plain}-{number:08x}"),
            _ => format!("{folded}-{number:08x}"),
        };
        if self.slugs.insert(wanted.clone()) {
            return wanted;
        }
        let other = format!("{wanted}-{number:08x}1");
        self.slugs.insert(other.clone());
        other
    }
}

/// A name as it is shown, and in Latin letters.
struct Spelled {
    first: String,
    last: String,
    first_latin: String,
    last_latin: String,
}

impl Spelled {
    fn plain(first: &str, last: &str) -> Self {
        let (first, last) = (first.to_owned(), last.to_owned());
        Self { first_latin: first.clone(), last_latin: last.clone(), first, last }
    }

    fn invent(tongue: Tongue, is_woman: bool, stock: &Stock, chance: &mut Chance) -> Self {
        let given = stock.words(tongue, if is_woman { "f" } else { "m" });
        let (first, first_latin) = spellings(chance.pick(&given), is_woman);
        let (last, last_latin) = spellings(chance.pick(&stock.words(tongue, "last")), is_woman);
        // About half of those who have another script show themselves in Latin letters.
        if first != first_latin && chance.percent(50) {
            return Self::plain(&first_latin, &last_latin);
        }
        Self { first, last, first_latin, last_latin }
    }
}

/// `own=Latin`, either of which may be `he|she`.
fn spellings(word: &str, is_woman: bool) -> (String, String) {
    let (own, latin) = word.split_once('=').unwrap_or((word, word));
    (of_gender(own, is_woman).to_owned(), of_gender(latin, is_woman).to_owned())
}

/// The half of `he|she` that fits; the whole when there is only one form.
pub(crate) fn of_gender(forms: &str, is_woman: bool) -> &str {
    match forms.split_once('|') {
        Some((_, she)) if is_woman => she,
        Some((he, _)) => he,
        None => forms,
    }
}

fn work(
    tongue: Tongue,
    is_woman: bool,
    stock: &mut Stock,
    chance: &mut Chance,
) -> (String, String) {
    // Some fill in neither, and never only one.
    if chance.percent(4) {
        return (String::new(), String::new());
    }
    // Much of the world describes itself in English.
    let shown = if chance.percent(25) { Tongue::English } else { tongue };
    let firm = chance.pick(&stock.lines(tongue, "firm"));
    let (firm, own_jobs) = firm.split_once(": ").unwrap_or((firm, ""));
    let jobs = match own_jobs {
        "" => stock.lines(shown, "job"),
        jobs => jobs.split("; ").collect(),
    };
    let firm = firm.replace("{noun}", chance.pick(&stock.words(tongue, "noun")));
    (firm, gendered(chance.pick(&jobs), is_woman))
}

/// The text with every `[he|she]` settled.
pub(crate) fn gendered(text: &str, is_woman: bool) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let (forms, after) = after.split_once(']').unwrap_or((after, ""));
        out.push_str(of_gender(forms, is_woman));
        rest = after;
    }
    out + rest
}

/// Lower-case words with hyphens between them, as an address has them.
pub(crate) fn joined(words: &[&str]) -> String {
    let text = words.join(" ").to_lowercase();
    let kept: String = text
        .chars()
        .map(|letter| if letter.is_alphanumeric() || is_mark(letter) { letter } else { ' ' })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join("-")
}

/// The vowel signs of Devanagari are letters of the word, though not alphabetic ones.
fn is_mark(letter: char) -> bool {
    ('\u{0900}'..='\u{097f}').contains(&letter)
}

/// A Latin letter without its accent; every other letter as it is.
pub(crate) fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' => 'a',
        'è' | 'é' | 'ê' | 'ë' | 'ę' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' | 'ć' => 'c',
        'ğ' => 'g',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ś' | 'ş' | 'ß' => 's',
        'ź' | 'ż' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_the_gender_of_the_other() {
        assert_eq!(gendered("sei stat[o|a] qui, [caro|cara]", true), "sei stata qui, cara");
        assert_eq!(gendered("ravi[|e]", false), "ravi");
    }

    #[test]
    fn nobody_gets_an_address_twice() {
        let (mut births, mut stock, mut chance) =
            (Births::default(), Stock::open(), Chance::new(3));
        let mut slugs = BTreeSet::new();
        for _ in 0..400 {
            let person = births.person(Tongue::Korean, Plant::Stranger, &mut stock, &mut chance);
            assert!(slugs.insert(person.slug));
        }
    }
}

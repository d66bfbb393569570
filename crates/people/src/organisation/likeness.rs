//! How like each other two names are: a level and no boolean, because a branch in another country is
//! neither the same house nor a stranger.

use super::Organisation;
use super::words::{Role, Word};

/// How like each other two names of organisations are, closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Likeness {
    /// One name, whatever its legal form, spacing, accents and language.
    Same,
    /// Two houses of one name, apart by a place or a word for a group: `Blue Fox`, `Blue Fox Italia`.
    Branch,
    /// One word is misspelt or abbreviated: `Blue Fox Publ.`, `Blue Fox Publishing`.
    Near,
    /// Different names. `Acme Bank` is another house than `Acme`.
    Other,
}

/// Shorter words differ by a letter and are two words.
const LETTERS_OF_A_TYPO: usize = 5;
/// What abbreviates a word has at least so many of its letters.
const LETTERS_OF_A_SHORT_FORM: usize = 3;

pub(super) fn likeness(one: &Organisation, other: &Organisation) -> Likeness {
    if is_same(one, other) {
        Likeness::Same
    } else if one.sums.trunk == other.sums.trunk {
        Likeness::Branch
    } else if is_near(one, other) {
        Likeness::Near
    } else {
        Likeness::Other
    }
}

fn is_same(one: &Organisation, other: &Organisation) -> bool {
    one.sums.same == other.sums.same
        || one.umlauts_written == other.sums.same
        || one.sums.same == other.umlauts_written
        || one.initials == Some(other.sums.same)
        || other.initials == Some(one.sums.same)
}

/// Whether word stands against word, and all but one are equal.
fn is_near(one: &Organisation, other: &Organisation) -> bool {
    let (mut ones, mut others) = (one.telling(), other.telling());
    let mut n_near = 0;
    loop {
        match (ones.next(), others.next()) {
            (None, None) => return n_near == 1,
            (Some((one, _)), Some((other, _))) if one.number == other.number => {}
            (Some(one), Some(other)) if n_near == 0 && is_near_word(one, other) => n_near += 1,
            _ => return false,
        }
    }
}

/// Whether one word is the other, misspelt or abbreviated. Two places are two places.
fn is_near_word((one, one_text): (&Word, &str), (other, other_text): (&Word, &str)) -> bool {
    if one.role == Role::Place && other.role == Role::Place {
        return false;
    }
    let (short, long) = if one_text.len() <= other_text.len() {
        (one_text.as_bytes(), other_text.as_bytes())
    } else {
        (other_text.as_bytes(), one_text.as_bytes())
    };
    abbreviates(short, long) || (short.len() >= LETTERS_OF_A_TYPO && is_typo(short, long))
}

fn abbreviates(short: &[u8], long: &[u8]) -> bool {
    if short.len() < LETTERS_OF_A_SHORT_FORM || long.len() < short.len() + 2 {
        return false;
    }
    long.starts_with(short) || leaves_out(short, long)
}

/// Whether it keeps the first letter, the last and some between: *mgmt* of *management*.
fn leaves_out(short: &[u8], long: &[u8]) -> bool {
    let mut letters = long.iter();
    let has_vowel = short[1..].iter().any(|byte| b"aeiou".contains(byte));
    !has_vowel
        && short.first() == long.first()
        && short.last() == long.last()
        && short.iter().all(|byte| letters.any(|letter| letter == byte))
}

/// One letter more, less, other, or two in the wrong order; never a digit.
fn is_typo(short: &[u8], long: &[u8]) -> bool {
    let same = short.iter().zip(long).take_while(|(one, other)| one == other).count();
    let (short, long) = (&short[same..], &long[same..]);
    let has_digit = [short.first(), long.first()].into_iter().flatten().any(u8::is_ascii_digit);
    if has_digit || long.is_empty() || long.len() > short.len() + 1 {
        return false;
    }
    if long.len() > short.len() {
        return long[1..] == *short;
    }
    let is_swapped =
        short.len() >= 2 && short[0] == long[1] && short[1] == long[0] && short[2..] == long[2..];
    is_swapped || short[1..] == long[1..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, expected: Likeness) {
        let [one, other] = [one, other].map(|raw| Organisation::parse(raw).unwrap());
        assert_eq!(one.likeness(&other), expected);
        assert_eq!(other.likeness(&one), expected);
    }

    #[test]
    fn legal_forms_spacing_accents_and_order_of_listed_words_do_not_matter() {
        check("Acme S.p.A.", "ACME spa", Likeness::Same);
        check("Blue Fox", "BlueFox S.r.l.", Likeness::Same);
        check("Blue & Fox Ltd", "Blue and Fox Limited", Likeness::Same);
        check("Université de Genève", "University of Geneva", Likeness::Same);
        check("Bocconi University", "Università Bocconi", Likeness::Same);
        check("Universität Wien", "Uni Wien", Likeness::Same);
        check("TU München", "Technical University of Munich", Likeness::Same);
        check("Politecnico di Milano", "Polytechnic University of Milan", Likeness::Same);
        check("Università degli Studi di Torino", "University of Turin", Likeness::Same);
        check("Comune di Milano", "Municipality of Milan", Likeness::Same);
        check("The Blue Fox Company", "Blue Fox Co.", Likeness::Same);
        check("Fox & Company", "Fox", Likeness::Same);
        check("Studio Legale Rossi", "Rossi Studio Legale", Likeness::Same);
        check("Città di Torino", "City of Turin", Likeness::Same);
    }

    #[test]
    fn umlauts_may_be_written_out() {
        check("Müller GmbH", "Mueller", Likeness::Same);
        check("Müller GmbH", "Muller", Likeness::Same);
        check("Blu Finance", "Blue Finance", Likeness::Other);
    }

    #[test]
    fn initials_are_believed_only_where_the_name_gives_them() {
        check("Banca Nazionale del Lavoro (BNL)", "BNL", Likeness::Same);
        check("Banca Nazionale del Lavoro", "BNL", Likeness::Other);
    }

    #[test]
    fn branches_are_houses_of_one_name() {
        check("Blue Fox", "Blue Fox Italia", Likeness::Branch);
        check("Blue Fox Deutschland GmbH", "Blue Fox Italia S.r.l.", Likeness::Branch);
        check("Blue Fox (Italy)", "Blue Fox Italia", Likeness::Same);
        check("Blue Fox Group", "Gruppo Blue Fox", Likeness::Same);
        check("Blue Fox Group", "Blue Fox", Likeness::Branch);
        check("Blue Fox New York", "Blue Fox", Likeness::Branch);
    }

    #[test]
    fn a_place_that_makes_the_name_is_no_branch() {
        check("University of Turin", "University of Milan", Likeness::Other);
        check("Bank of Italy", "Bank of England", Likeness::Other);
        check("Air France", "Air Canada", Likeness::Other);
        check("Comune di Parma", "Comune di Palma", Likeness::Other);
    }

    #[test]
    fn subsidiaries_and_namesakes_are_other_houses() {
        check("Acme Bank", "Acme", Likeness::Other);
        check("Blue Fox", "Blue Fox Legal", Likeness::Other);
        check("De Cecco", "Cecco", Likeness::Other);
        check("Studio 54321", "Studio 54322", Likeness::Other);
    }

    #[test]
    fn one_misspelt_or_abbreviated_word_is_near() {
        check("Blue Fox Publishing", "Blue Fox Publ.", Likeness::Near);
        check("Blue Fox Publishing", "Blue Fox Pubilshing", Likeness::Near);
        check("Acme Asset Management", "Acme Asset Mgmt", Likeness::Near);
        check("Lakeside Press", "Lakside Press", Likeness::Near);
        check("Lakside Pres", "Lakeside Press", Likeness::Other);
        check("Cork Press", "York Press", Likeness::Other);
    }
}

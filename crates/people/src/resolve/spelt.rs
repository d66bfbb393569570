//! Names that addresses spell: `ada.rossi@`, `arossi@` and `rossia@` say something even where no name is
//! shown.
//!
//! A dot divides; where there is none, the letters are divided wherever both halves are words that people
//! here bear, or one is and the other is its bearer's initial. An address that could be divided in many ways
//! spells nothing.

use super::register::Register;

/// Shorter words are syllables.
const SHORTEST: usize = 3;
/// Ways to divide an address beyond which it says nothing.
const MOST_WAYS: usize = 4;

/// The names an address may spell, by the part before its `@`, each as words.
pub(super) fn names(local: &str, register: &Register) -> Vec<Vec<String>> {
    let local = local.trim_end_matches(|c: char| c.is_ascii_digit());
    let parts: Vec<&str> =
        local.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [] => Vec::new(),
        [one] => divided(one, register),
        several => vec![several.iter().map(|part| (*part).to_owned()).collect()],
    }
}

fn divided(letters: &str, register: &Register) -> Vec<Vec<String>> {
    let at = letters.char_indices().skip(1).map(|(at, _)| letters.split_at(at));
    let ways: Vec<Vec<String>> = at
        .filter(|(a, b)| is_name(a, b, register))
        .map(|(a, b)| vec![a.to_owned(), b.to_owned()])
        .collect();
    if ways.len() > MOST_WAYS { Vec::new() } else { ways }
}

fn is_name(a: &str, b: &str, register: &Register) -> bool {
    let is_word = |part: &str| part.len() >= SHORTEST && register.is_borne(part);
    match (a.chars().count(), b.chars().count()) {
        (1, _) => is_word(b),
        (_, 1) => is_word(a),
        _ => is_word(a) && is_word(b),
    }
}

#[cfg(test)]
mod tests {
    use super::super::register::Bearing;
    use super::*;

    #[track_caller]
    fn check(local: &str, expected: &[&str]) {
        let mut register = Register::default();
        let name = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let borne = ["ada rossi", "ada bianchi", "bo rossi", "bo ek", "marco neri", "marco ek"];
        let bearers: Vec<_> = borne
            .iter()
            .filter_map(|words| register.name(&name(words)))
            .map(|name| (Bearing::Listed, vec![name]))
            .collect();
        register.count(&bearers);
        let spelt: Vec<String> =
            names(local, &register).into_iter().map(|words| words.join(" ")).collect();
        assert_eq!(spelt, expected, "{local}");
    }

    #[test]
    fn a_dot_divides() {
        check("ada.rossi", &["ada rossi"]);
        check("a_rossi77", &["a rossi"]);
    }

    #[test]
    fn words_people_bear_are_found_in_one_run_of_letters() {
        check("adarossi", &["ada rossi"]);
        check("arossi1980", &["a rossi"]);
        check("rossia", &["rossi a"]);
    }

    #[test]
    fn what_nobody_bears_spells_nothing() {
        check("sunshine", &[]);
        check("1980", &[]);
        check("", &[]);
    }
}

//! How alike two short texts are, letter by letter.
//!
//! Jaro and Winkler's measure, made for names of persons in census lists, and the single slip of a pen.
//! Both look at bytes: names are folded to plain letters first, and what is left of other scripts is
//! alike byte for byte where it is alike at all.

/// Texts are looked at up to here; a name is shorter.
const LONGEST: usize = 64;
/// Letters of a common beginning that count.
const BEGINNING: usize = 4;
/// What each of them adds to the likeness, of what is missing to 1 (Winkler 1990).
const PER_LETTER: f64 = 0.1;

/// The likeness of Jaro and Winkler, from 0 (nothing in common) to 1 (the same).
///
/// ```
/// use people::linkage::jaro_winkler;
/// assert!((jaro_winkler(b"martha", b"marhta") - 0.961).abs() < 0.001);
/// assert_eq!(jaro_winkler(b"ada", b"bo"), 0.0);
/// ```
#[must_use]
pub fn jaro_winkler(a: &[u8], b: &[u8]) -> f64 {
    let (a, b) = (&a[..a.len().min(LONGEST)], &b[..b.len().min(LONGEST)]);
    let jaro = jaro(a, b);
    let common = a.iter().zip(b).take(BEGINNING).take_while(|(a, b)| a == b).count();
    jaro + count(common) * PER_LETTER * (1.0 - jaro)
}

/// Jaro's likeness: letters that both have near the same place, less those that stand in another order.
fn jaro(a: &[u8], b: &[u8]) -> f64 {
    if a == b {
        return if a.is_empty() { 0.0 } else { 1.0 };
    }
    let reach = (a.len().max(b.len()) / 2).saturating_sub(1);
    // Where each letter stands in `b`, one bit a place.
    let mut places = [0_u64; 256];
    b.iter().enumerate().for_each(|(at, letter)| places[usize::from(*letter)] |= 1 << at);
    let (mut in_a, mut in_b) = (0_u64, 0_u64);
    for (at, letter) in a.iter().enumerate() {
        let near = up_to(at + reach + 1) & !up_to(at.saturating_sub(reach));
        let free = places[usize::from(*letter)] & near & !in_b;
        if free != 0 {
            in_a |= 1 << at;
            in_b |= free & free.wrapping_neg();
        }
    }
    let matched = in_a.count_ones() as usize;
    if matched == 0 {
        return 0.0;
    }
    let out_of_order = kept(a, in_a).zip(kept(b, in_b)).filter(|(a, b)| a != b).count();
    let (m, half) = (count(matched), count(out_of_order) / 2.0);
    (m / count(a.len()) + m / count(b.len()) + (m - half) / m) / 3.0
}

/// The places before one.
fn up_to(place: usize) -> u64 {
    if place >= LONGEST { u64::MAX } else { (1 << place) - 1 }
}

fn kept(text: &[u8], marked: u64) -> impl Iterator<Item = u8> + '_ {
    text.iter().enumerate().filter(move |(at, _)| marked >> at & 1 == 1).map(|(_, letter)| *letter)
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// Whether one letter added, left out or replaced, or two neighbours exchanged, makes the one text the
/// other. A text is no slip of itself.
///
/// ```
/// use people::linkage::is_one_slip;
/// assert!(is_one_slip(b"rossi", b"rosi") && is_one_slip(b"rossi", b"rsosi"));
/// assert!(!is_one_slip(b"rossi", b"rossi") && !is_one_slip(b"rossi", b"russo"));
/// ```
#[must_use]
pub fn is_one_slip(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match long.len() - short.len() {
        0 if short.is_empty() => false,
        0 => {
            let is_exchange = short.len() >= 2
                && short[0] == long[1]
                && short[1] == long[0]
                && short[2..] == long[2..];
            short[1..] == long[1..] || is_exchange
        }
        1 => *short == long[1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(a: &str, b: &str, expected: f64) {
        let (there, back) =
            (jaro_winkler(a.as_bytes(), b.as_bytes()), jaro_winkler(b.as_bytes(), a.as_bytes()));
        assert!((there - expected).abs() < 0.0006, "{a} {b}: {there}");
        assert!((there - back).abs() < 1e-12, "{a} {b} is not {b} {a}");
    }

    #[test]
    fn the_published_examples_come_out() {
        check("martha", "marhta", 0.961);
        check("dwayne", "duane", 0.840);
        check("dixon", "dicksonx", 0.813);
        check("jones", "johnson", 0.832);
    }

    #[test]
    fn nothing_is_like_an_empty_text() {
        check("", "", 0.0);
        check("", "ada", 0.0);
    }

    #[test]
    fn a_long_text_is_looked_at_in_its_beginning() {
        let long = "ada ".repeat(100);
        check(&long, &long, 1.0);
    }
}

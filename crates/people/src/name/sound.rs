//! What a word sounds like: the same for most spellings of one name in Latin letters.
//!
//! `Sergey`, `Sergei` and `Serguei` sound alike, and so do `Mohammed` and `Muhammad`, `Schmidt` and `Schmitt`.
//! So do some names that are different, which is why sound finds candidates and never decides alone.

/// The sound of a word of plain letters: its consonants in classes, each run once, with the first letter kept.
///
/// ```
/// use people::name::sound;
/// assert_eq!(sound("sergey"), sound("serguei"));
/// assert_eq!(sound("mohammed"), sound("muhamad"));
/// assert_ne!(sound("rossi"), sound("russo ricci"));
/// ```
#[must_use]
pub fn sound(word: &str) -> String {
    let letters = word.as_bytes();
    let mut sound = String::with_capacity(letters.len());
    let mut last = None;
    for (at, letter) in letters.iter().enumerate() {
        let class = class(letters, at);
        let is_first_vowel = at == 0 && class.is_none() && letter.is_ascii_alphabetic();
        let heard = if is_first_vowel { Some(first_vowel(*letter)) } else { class };
        if *letter == b'x' && last != Some('k') {
            sound.push('k');
        }
        if let Some(heard) = heard
            && last != Some(heard)
        {
            sound.push(heard);
        }
        last = heard;
    }
    sound
}

/// All vowels begin alike but for the sharp ones: `Yevgeny` and `Evgeny`, `Iurii` and `Yury`.
fn first_vowel(letter: u8) -> char {
    match letter {
        b'a' => 'a',
        b'o' | b'u' => 'o',
        b'h' => 'h',
        _ => 'e',
    }
}

/// The class of a consonant in its place; `None` for what is not heard.
fn class(letters: &[u8], at: usize) -> Option<char> {
    let next = letters.get(at + 1).copied();
    match letters[at] {
        b'b' | b'p' if next == Some(b'h') => Some('f'),
        b'b' => Some('b'),
        b'p' => Some('p'),
        b'f' | b'v' | b'w' => Some('f'),
        b'c' if next == Some(b'h') => Some('k'),
        b'c' if matches!(next, Some(b'e' | b'i' | b'z')) => Some('s'),
        b'c' | b'k' | b'q' | b'g' => Some('k'),
        b'x' | b's' | b'z' => Some('s'),
        b'j' => Some('j'),
        b'd' | b't' => Some('t'),
        b'l' => Some('l'),
        b'm' => Some('m'),
        b'n' => Some('n'),
        b'r' => Some('r'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn alike(a: &str, b: &str) {
        assert_eq!(sound(a), sound(b), "{a} {b}");
    }

    #[test]
    fn spellings_of_one_name_sound_alike() {
        alike("sergey", "sergei");
        alike("yevgeny", "evgeny");
        alike("aleksey", "alexey");
        alike("fyodorov", "fedorov");
        alike("khoury", "khouri");
        alike("schmidt", "schmitt");
        alike("ivanov", "ivanoff");
        alike("hassan", "hasan");
        alike("mhmd", "mohammed");
    }

    #[test]
    fn other_names_sound_otherwise() {
        assert_ne!(sound("rossi"), sound("ricci"));
        assert_ne!(sound("bianchi"), sound("bruno"));
        assert_ne!(sound("ada"), sound("eva"));
    }
}

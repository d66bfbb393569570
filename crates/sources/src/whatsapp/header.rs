//! The beginning of a message: `[05/03/24, 10:15:00] Ada: …`, `5.3.2024, 10:15 - Ada: …`, in any country's
//! way of writing dates.
//!
//! Only figures are read here. Which of them is the day and which the month the whole file tells
//! ([`super::order`]).

/// A figure, and with how many digits it was written.
pub(super) type Figure = (i16, usize);

/// The figures of a date and a time, as they stand, and what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Header<'a> {
    pub(super) date: [Figure; 3],
    pub(super) hour: i8,
    pub(super) minute: i8,
    pub(super) second: i8,
    pub(super) rest: &'a str,
}

/// A line without marks of writing direction, with plain spaces for odd ones: phones put them anywhere.
pub(super) fn plain(line: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let spaced = |c| if matches!(c, '\u{202f}' | '\u{a0}' | '\u{2009}') { ' ' } else { c };
    line.chars().filter(|c| !is_mark(*c)).map(spaced).collect()
}

impl<'a> Header<'a> {
    /// Reads the header of a line that has one. The line has gone through [`plain`].
    pub(super) fn read(line: &'a str) -> Option<Self> {
        let inner = line.strip_prefix('[');
        let (date, line) = date(inner.unwrap_or(line))?;
        let (time, line) = time(line)?;
        let rest = match inner {
            Some(_) => line.strip_prefix(']')?,
            None => ["- ", "– ", ": "].iter().find_map(|end| line.strip_prefix(end))?,
        };
        let [hour, minute, second] = time;
        Some(Self { date, hour, minute, second, rest: rest.trim_start() })
    }
}

/// Three figures with something between them.
fn date(line: &str) -> Option<([Figure; 3], &str)> {
    let (first, line) = figure(line)?;
    let (second, line) = figure(after_separator(line)?)?;
    let (third, line) = figure(after_separator(line)?)?;
    Some(([first, second, third], line))
}

/// `/`, `.`, `-`, with spaces round it or not.
fn after_separator(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix(['/', '.', '-']).map(str::trim_start)
}

/// `, 10:15`, ` klo 10.15.00`, ` 10:15:00 PM`: hour, minute and second.
fn time(line: &str) -> Option<([i8; 3], &str)> {
    let line = line.trim_start_matches(['.', ',', ' ']);
    let word = line.find(|c: char| !c.is_alphabetic()).filter(|length| *length <= LONGEST_WORD)?;
    let (hour, line) = figure(line[word..].trim_start())?;
    let (minute, line) = figure(line.strip_prefix([':', '.'])?)?;
    let second = line.strip_prefix([':', '.']).and_then(figure);
    let (second, line) = second.unwrap_or(((0, 0), line));
    let (half, line) = half_of_day(line.trim_start());
    let [hour, minute, second] =
        [hour, minute, second].map(|figure| i8::try_from(figure.0).unwrap_or(-1));
    let hour = match half {
        Some(Half::Afternoon) if hour < 12 => hour + 12,
        Some(Half::Morning) if hour == 12 => 0,
        _ => hour,
    };
    let is_time = (0..24).contains(&hour) && (0..60).contains(&minute) && (0..60).contains(&second);
    is_time.then_some(([hour, minute, second], line.trim_start()))
}

/// The longest word between a date and its time.
const LONGEST_WORD: usize = 8;

#[derive(Debug, Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

/// `AM`, `p.m.`, `p. m.` and what stands for them elsewhere.
fn half_of_day(line: &str) -> (Option<Half>, &str) {
    let halves = [
        (Half::Morning, &["a. m.", "a.m.", "am", "vorm.", "fm"][..]),
        (Half::Afternoon, &["p. m.", "p.m.", "pm", "nachm.", "em"]),
    ];
    for (half, words) in halves {
        for word in words {
            let head = line.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word));
            if head.is_some() {
                return (Some(half), &line[word.len()..]);
            }
        }
    }
    (None, line)
}

fn figure(line: &str) -> Option<(Figure, &str)> {
    let length = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(line.len());
    let digits = (1..=4).contains(&length).then(|| &line[..length])?;
    Some(((digits.parse().ok()?, length), &line[length..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Option<([i16; 3], [i8; 3], &str)>) {
        let line = plain(line);
        let found = Header::read(&line).map(|header| {
            let time = [header.hour, header.minute, header.second];
            (header.date.map(|figure| figure.0), time, header.rest.to_owned())
        });
        let expected = expected.map(|(date, time, rest)| (date, time, rest.to_owned()));
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn a_message_begins_with_its_date_in_every_countrys_way() {
        check("5/3/24, 10:15 - Ada: Hi", Some(([5, 3, 24], [10, 15, 0], "Ada: Hi")));
        check("[05/03/24, 10:15:07] Ada: Hi", Some(([5, 3, 24], [10, 15, 7], "Ada: Hi")));
        check(
            "\u{200e}[3/5/24, 10:15:07\u{202f}PM] Ada: Hi",
            Some(([3, 5, 24], [22, 15, 7], "Ada: Hi")),
        );
        check("13. 6. 2018. 21:25 - Ada: Hi", Some(([13, 6, 2018], [21, 25, 0], "Ada: Hi")));
        check("5.3.2024 klo 21.25.15: Ada: Hi", Some(([5, 3, 2024], [21, 25, 15], "Ada: Hi")));
        check("2024-03-05, 12:05 a. m. - Ada: Hi", Some(([2024, 3, 5], [0, 5, 0], "Ada: Hi")));
    }

    #[test]
    fn a_line_of_a_longer_message_has_no_header() {
        check("and on 5/3/24 we meet", None);
        check("5/3/24 was a Tuesday", None);
        check("12:30 at the fair", None);
        check("[not a date] Ada: Hi", None);
        check("", None);
    }
}

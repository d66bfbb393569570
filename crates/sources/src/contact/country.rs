//! The country of numbers written without one.
//!
//! Most numbers in one's telephone are of one's own country, and many are written in full. Where these
//! agree, the others are completed; where they don't, a national number stays one. A wrong country would
//! join two people or part one, so every doubt leaves the number as it is.

use std::collections::BTreeMap;

use people::handle::Phone;

/// Which countries the full numbers of a file are of.
#[derive(Debug, Default)]
pub(crate) struct Countries {
    home: Option<&'static Country>,
}

/// How a country writes its numbers at home.
#[derive(Debug)]
struct Country {
    code: &'static str,
    /// What a national number begins with and an international one leaves out.
    trunk: &'static str,
    /// Figures of a number without code and trunk prefix.
    digits: (usize, usize),
}

/// Full numbers needed before they can be believed.
const ENOUGH: u32 = 3;

impl Countries {
    /// Looks at all numbers of a file.
    pub(crate) fn of<'a>(written: impl Iterator<Item = &'a String>) -> Self {
        let mut counts: BTreeMap<&str, (u32, &'static Country)> = BTreeMap::new();
        let mut n_full = 0;
        for phone in written.filter_map(|written| Phone::parse(written)) {
            let Some(full) = phone.as_str().strip_prefix('+') else { continue };
            n_full += 1;
            if let Some(country) = COUNTRIES.iter().find(|country| full.starts_with(country.code)) {
                counts.entry(country.code).or_insert((0, country)).0 += 1;
            }
        }
        let most = counts.into_values().max_by_key(|(count, _)| *count);
        let home = most.filter(|(count, _)| *count >= ENOUGH && 5 * count >= 3 * n_full);
        Self { home: home.map(|(_, country)| country) }
    }

    /// The number with its country, where it is the usual one.
    pub(crate) fn complete(&self, phone: Phone) -> Phone {
        let Some(home) = self.home.filter(|_| !phone.as_str().starts_with('+')) else {
            return phone;
        };
        let Some(rest) = phone.as_str().strip_prefix(home.trunk) else { return phone };
        let fits = (home.digits.0..=home.digits.1).contains(&rest.len());
        let completed = fits.then(|| Phone::parse(&format!("+{}{rest}", home.code))).flatten();
        completed.unwrap_or(phone)
    }
}

const fn country(
    code: &'static str,
    trunk: &'static str,
    shortest: usize,
    longest: usize,
) -> Country {
    Country { code, trunk, digits: (shortest, longest) }
}

/// Countries whose plan is plain: one trunk prefix or none, and lengths by which a number of another
/// country is seldom taken for theirs (ITU-T E.164 and national plans). Italy keeps its 0.
static COUNTRIES: [Country; 24] = [
    country("1", "", 10, 10),
    country("30", "", 10, 10),
    country("31", "0", 9, 9),
    country("32", "0", 8, 9),
    country("33", "0", 9, 9),
    country("34", "", 9, 9),
    country("351", "", 9, 9),
    country("353", "0", 7, 9),
    country("358", "0", 6, 10),
    country("36", "06", 8, 9),
    country("385", "0", 8, 9),
    country("386", "0", 8, 8),
    country("39", "", 8, 11),
    country("40", "0", 9, 9),
    country("41", "0", 9, 9),
    country("420", "", 9, 9),
    country("43", "0", 7, 12),
    country("44", "0", 9, 10),
    country("45", "", 8, 8),
    country("46", "0", 7, 9),
    country("47", "", 8, 8),
    country("48", "", 9, 9),
    country("49", "0", 7, 11),
    country("55", "", 10, 11),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(book: &[&str], number: &str, expected: &str) {
        let book: Vec<String> = book.iter().map(ToString::to_string).collect();
        let completed = Countries::of(book.iter()).complete(Phone::parse(number).unwrap());
        assert_eq!(completed.as_str(), expected);
    }

    const ITALIANS: [&str; 4] =
        ["+39 333 0000001", "+390110000002", "0039 333 0000003", "+44 20 0000 0004"];

    #[test]
    fn a_number_at_home_gets_the_country_of_most_others() {
        check(&ITALIANS, "333 0000009", "+393330000009");
        check(&ITALIANS, "011 0000009", "+390110000009");
        check(
            &["+49 151 00000001", "+49 151 00000002", "+49 30 000003"],
            "0151 00000009",
            "+4915100000009",
        );
    }

    #[test]
    fn a_number_stays_national_where_the_others_tell_nothing() {
        check(&[], "333 0000009", "3330000009");
        check(&["+39 333 0000001"], "333 0000009", "3330000009");
        check(
            &[
                "+39 333 0000001",
                "+39 333 0000002",
                "+39 333 0000003",
                "+1 555 010 0004",
                "+1 555 010 0005",
                "+44 20 0000 0004",
            ],
            "333 0000009",
            "3330000009",
        );
    }

    #[test]
    fn a_number_that_does_not_fit_the_country_stays_as_it_is() {
        check(
            &["+49 151 00000001", "+49 151 00000002", "+49 30 000003"],
            "15100000009",
            "15100000009",
        );
        check(&ITALIANS, "+44 20 0000 0009", "+442000000009");
    }
}

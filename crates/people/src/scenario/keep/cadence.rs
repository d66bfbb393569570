//! How often the owner wants to speak with somebody: by person, by tag, by circle; where she says nothing, gently.
//!
//! Why it matters: people she means to keep are not always those she happens to write with. Where it misleads: a
//! cadence is an intention and no debt; contact of any kind begins it anew, and one shipped with the program never
//! comes before a word of the owner's own. Of several the nearest holds: the person's, then the shortest of their
//! tags', then the circle's.

use jiff::civil::Date;

use super::{Kind, Reminder, Standing, span};
use crate::say::Say;
use crate::tie::Circle;

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cadence {
    /// Every so many days.
    Days(i64),
    /// Never by the calendar.
    Never,
}

impl Cadence {
    /// Its days; `None` for never.
    #[must_use]
    pub fn days(self) -> Option<i64> {
        match self {
            Self::Days(days) => Some(days),
            Self::Never => None,
        }
    }

    /// Reads `10d`, `6w`, `3m`, `1y` or `never`.
    ///
    /// ```
    /// use people::scenario::keep::cadence::Cadence;
    /// assert_eq!(Cadence::parse("6w"), Some(Cadence::Days(42)));
    /// assert_eq!(Cadence::parse("often"), None);
    /// ```
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let word = word.trim().to_lowercase();
        if word == "never" {
            return Some(Self::Never);
        }
        let unit = word.chars().last()?;
        let days = match unit {
            'd' => 1,
            'w' => 7,
            'm' => 30,
            'y' => 365,
            _ => return None,
        };
        let n: i64 = word[..word.len() - unit.len_utf8()].parse().ok()?;
        n.checked_mul(days).filter(|days| (1..=MOST_DAYS).contains(days)).map(Self::Days)
    }
}

/// Longer than ten years is never.
const MOST_DAYS: i64 = 3_653;

/// Whose cadence it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The owner's word about the person, a tag of theirs or their circle.
    Owner,
    /// Ours.
    Shipped,
}

/// What the owner said, the nearest first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Said {
    /// About the person.
    pub person: Option<Cadence>,
    /// About a tag of theirs; of several the shortest.
    pub tag: Option<Cadence>,
    /// About their circle.
    pub circle: Option<Cadence>,
}

/// The cadence shipped for a circle: about half as often as people in it speak anyway.
#[must_use]
pub fn shipped(circle: Circle) -> Cadence {
    match circle {
        Circle::Support => Cadence::Days(21),
        Circle::Sympathy => Cadence::Days(45),
        Circle::Close => Cadence::Days(120),
        Circle::Active => Cadence::Days(240),
        Circle::Known | Circle::Connected | Circle::Unknown => Cadence::Never,
    }
}

/// The one that holds, and whose it is.
#[must_use]
pub fn holding(said: &Said, circle: Circle) -> (Cadence, Whose) {
    let owners = said.person.or(said.tag).or(said.circle);
    owners.map_or((shipped(circle), Whose::Shipped), |cadence| (cadence, Whose::Owner))
}

/// Whether more days have passed than the cadence that holds.
#[must_use]
pub fn cadence(said: &Said, standing: &Standing, today: Date) -> Option<Reminder> {
    let (Cadence::Days(every), whose) = holding(said, standing.circle) else { return None };
    // A tie that also lives elsewhere has no silence; only her own word outweighs that.
    let is_told = whose == Whose::Owner || standing.status.is_some();
    standing.silence_days(today).filter(|days| is_told && *days > every)?;
    let (id, first) = match whose {
        Whose::Owner => ("keep-cadence", 1_000.0),
        Whose::Shipped => ("keep-cadence-shipped", 0.0),
    };
    let say =
        span(Say::new(id).text("circle", standing.circle.key()), ("gap", "gap_unit"), every as f64);
    let weight = first + standing.score;
    Some(Reminder { kind: Kind::Cadence, weight, say, since: standing.last_on })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::scenario::keep::testing::standing;

    const TODAY: Date = date(2024, 3, 11);

    #[test]
    fn a_cadence_is_read_as_people_say_it() {
        for (word, expected) in [
            ("10d", Some(Cadence::Days(10))),
            (" 6W ", Some(Cadence::Days(42))),
            ("3m", Some(Cadence::Days(90))),
            ("1y", Some(Cadence::Days(365))),
            ("never", Some(Cadence::Never)),
            ("0d", None),
            ("99y", None),
            ("w", None),
            ("6", None),
            ("", None),
            ("6è", None),
            ("9223372036854775807y", None),
        ] {
            assert_eq!(Cadence::parse(word), expected, "{word}");
        }
    }

    #[test]
    fn the_nearest_word_of_the_owner_holds_and_comes_before_ours() {
        let said = Said { circle: Some(Cadence::Days(9)), ..Said::default() };
        assert_eq!(holding(&said, Circle::Close), (Cadence::Days(9), Whose::Owner));
        let said = Said { tag: Some(Cadence::Days(8)), ..said };
        assert_eq!(holding(&said, Circle::Close).0, Cadence::Days(8));
        let said = Said { person: Some(Cadence::Never), ..said };
        assert_eq!(holding(&said, Circle::Close).0, Cadence::Never);
        let ours = holding(&Said::default(), Circle::Close);
        assert_eq!(ours, (Cadence::Days(120), Whose::Shipped));
    }

    #[track_caller]
    fn check(said: &Said, standing: &Standing, expected: Option<&str>) {
        let found = cadence(said, standing, TODAY);
        assert_eq!(found.as_ref().map(|it| it.say.id.as_ref()), expected);
    }

    #[test]
    fn contact_begins_it_anew() {
        let said = Said { person: Some(Cadence::Days(42)), ..Said::default() };
        let standing = Standing { last_on: Some(date(2024, 1, 1)), ..standing(Circle::Close) };
        check(&said, &standing, Some("keep-cadence"));
        check(&said, &Standing { last_on: Some(date(2024, 3, 1)), ..standing }, None);
        check(&said, &Standing { last_on: None, ..standing }, None);
    }

    #[test]
    fn ours_says_nothing_where_the_two_also_talk_elsewhere() {
        let long_ago = Some(date(2023, 1, 1));
        let standing = Standing { last_on: long_ago, ..standing(Circle::Close) };
        check(&Said::default(), &standing, Some("keep-cadence-shipped"));
        check(&Said::default(), &Standing { status: None, ..standing }, None);
    }
}

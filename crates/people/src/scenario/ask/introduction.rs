//! Who could introduce the owner: who would, and how the two others have to do with each other.
//!
//! Of two other people the owner's files tell little: that they were in one meeting, are at one house, or once
//! were. So a link says what it is and no more (*they were both at Works once*), and no link is no proof that there
//! is none. Who stands between groups is worth a little more, because there is hardly another way over there.

use jiff::civil::Date;

use super::recommendation::balance;
use super::request::{self, rests};
use super::{Answer, Case, Part, Question, Verdict, Weights};
use crate::say::Say;
use crate::tie::Which;

/// How two people were seen together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen {
    /// How much that is, from above 0 to 1.
    pub weight: f64,
    /// How often.
    pub times: u32,
    /// The last time.
    pub last_on: Option<Date>,
}

/// What two other people have to do with each other.
#[derive(Debug, Clone, PartialEq)]
pub enum Link {
    /// A profile the owner pasted says so.
    Said,
    /// They were together in the owner's sight.
    Together(Seen),
    /// Both are at this house, of whom so many are here.
    House(String, u32),
    /// Both were at this house once.
    Past(String),
    /// The other side is a house, and they are there.
    Inside(String),
    /// The other side is a field of work, and they are in it.
    InField(String),
    /// The other side is a house, and they were there.
    WasInside(String),
}

impl Link {
    /// How likely it is that the one can bring the owner to the other.
    #[must_use]
    pub fn strength(&self, weights: &Weights) -> f64 {
        match self {
            Self::Said => weights.link_said,
            Self::Together(seen) => weights.link_together * seen.weight.min(1.0).sqrt(),
            Self::House(_, people) => {
                let crowd = (f64::from(*people) / weights.small_house).max(1.0).log10();
                weights.link_house / (1.0 + 2.0 * crowd)
            }
            Self::Past(_) => weights.link_past,
            Self::Inside(_) | Self::InField(_) => weights.link_inside,
            Self::WasInside(_) => weights.link_past,
        }
    }

    fn say(&self, name: &str, target: &str) -> Say {
        let named = |id| Say::new(id).text("name", name).text("target", target);
        match self {
            Self::Said => named("ask-link-said"),
            Self::Together(seen) => {
                let last = seen.last_on.map(|on| on.year().to_string()).unwrap_or_default();
                named("ask-link-together").number("n", seen.times).text("last", last)
            }
            Self::House(house, _) => named("ask-link-house").text("house", house),
            Self::Past(house) => named("ask-link-past").text("house", house),
            Self::Inside(house) => named("ask-link-inside").text("house", house),
            Self::InField(field) => named("ask-link-field").text("field", field),
            Self::WasInside(house) => named("ask-link-was-inside").text("house", house),
        }
    }
}

/// One path over somebody.
#[derive(Debug, Clone, Copy)]
pub struct Path<'a> {
    /// The name of the person, house or field it leads to.
    pub target: &'a str,
    /// What links the two, the strongest first.
    pub links: &'a [Link],
    /// Whether the one between is a bridge between groups.
    pub is_bridge: bool,
}

/// Whether to ask somebody for an introduction, and how good a way it is.
#[must_use]
pub fn introduction(case: &Case<'_>, path: Path<'_>, weights: &Weights, today: Date) -> Verdict {
    if !case.is_known() {
        return Verdict::No(Say::new("ask-no-tie").text("name", case.name));
    }
    let Some(link) = link(case, path, weights) else {
        return Verdict::No(Say::new("ask-no-link").text("name", case.name));
    };
    if let Some(rests) = rests(case, Question::Introduction, weights, today) {
        return Verdict::Rests(rests);
    }
    let mut parts = vec![willing(case, weights), link];
    parts.extend(balance(case, weights));
    parts.extend(request::part(case, weights, today));
    let product: f64 = parts.iter().map(|part| part.value).product();
    let bridge = if path.is_bridge { weights.bridge } else { 1.0 };
    if path.is_bridge {
        let say = Say::new("ask-bridge").text("name", case.name);
        parts.push(Part::new("bridge", 1.0, say, Which::Word));
    }
    Verdict::Ask(Answer { score: (100.0 * product * bridge).min(100.0), parts })
}

/// The strongest link in its words; further ones add to it.
fn link(case: &Case<'_>, path: Path<'_>, weights: &Weights) -> Option<Part> {
    let strength = |link: &&Link| link.strength(weights);
    let strongest = path.links.iter().max_by(|a, b| strength(a).total_cmp(&strength(b)))?;
    let none: f64 = path.links.iter().map(|link| 1.0 - strength(&link)).product();
    let say = strongest.say(case.name, path.target);
    Some(Part::new("link", 1.0 - none, say, Which::Word))
}

/// Whether they would: close, and not asleep.
fn willing(case: &Case<'_>, weights: &Weights) -> Part {
    let close = case.probability().unwrap_or(0.0);
    let id = if close >= 0.45 { "ask-willing-close" } else { "ask-willing-some" };
    let say = Say::new(id).text("name", case.name);
    let say = match case.last_two_way_on {
        Some(on) => say.day("on", on),
        None => say.text("on", "–"),
    };
    Part::new("willing", (close * case.alive(weights)).sqrt(), say, Which::Contact)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{TODAY, case};
    use super::*;
    use crate::tie::Closeness;

    #[track_caller]
    fn score(case: &Case<'_>, links: &[Link], is_bridge: bool) -> f64 {
        let path = Path { target: "Bo", links, is_bridge };
        match introduction(case, path, &Weights::default(), TODAY) {
            Verdict::Ask(answer) => answer.score,
            other => panic!("{other:?}"),
        }
    }

    fn house(people: u32) -> Link {
        Link::House("Works".to_owned(), people)
    }

    fn together(weight: f64) -> Link {
        Link::Together(Seen { weight, times: 3, last_on: None })
    }

    #[test]
    fn without_a_link_nobody_is_asked() {
        let path = Path { target: "Bo", links: &[], is_bridge: false };
        let verdict = introduction(&case(), path, &Weights::default(), TODAY);
        assert!(matches!(verdict, Verdict::No(say) if say.id == "ask-no-link"));
    }

    #[test]
    fn a_small_house_links_more_than_a_large_one() {
        assert!(score(&case(), &[house(8)], false) > 2.0 * score(&case(), &[house(3_000)], false));
    }

    #[test]
    fn having_sat_together_is_more_than_having_been_at_one_house() {
        let past = Link::Past("Works".to_owned());
        assert!(score(&case(), &[together(1.0)], false) > score(&case(), &[past], false));
    }

    #[test]
    fn a_second_link_adds_and_the_strongest_speaks() {
        let both = [Link::Past("Works".to_owned()), together(0.5)];
        assert!(score(&case(), &both, false) > score(&case(), &both[1..], false));
        let path = Path { target: "Bo", links: &both, is_bridge: false };
        let part = link(&case(), path, &Weights::default()).unwrap();
        assert_eq!(part.say.id, "ask-link-together");
    }

    #[test]
    fn who_is_warm_is_asked_before_who_is_asleep() {
        let asleep = Case { pulse: Some(-2.0), ..case() };
        assert!(score(&case(), &[house(8)], false) > score(&asleep, &[house(8)], false));
    }

    #[test]
    fn a_bridge_is_preferred_and_said() {
        assert!(score(&case(), &[house(8)], true) > score(&case(), &[house(8)], false));
    }

    #[test]
    fn a_stranger_introduces_nobody() {
        let path = Path { target: "Bo", links: &[Link::Said], is_bridge: false };
        let case = Case { closeness: Closeness::Unknown, ..case() };
        let verdict = introduction(&case, path, &Weights::default(), TODAY);
        assert!(matches!(verdict, Verdict::No(say) if say.id == "ask-no-tie"));
    }
}

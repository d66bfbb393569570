//! What makes two plates one human by itself, told of plates that are one already: the strict tiers again,
//! one pair at a time, so that each handle of a person can say why it is there.
//!
//! Nothing is joined here. That nobody else bears a name, or that two profiles were never listed together,
//! was seen when the plates were joined, and is not looked at again.

use super::Evidence;
use super::plate::Plate;
use crate::handle::Handle;
use crate::say::Say;

/// Why these two are one human, where a source or a list says it. Its weight is infinite: nothing is
/// weighed.
#[must_use]
pub fn link(plates: &[Plate], a: usize, b: usize) -> Option<Evidence> {
    let told = |what, say, rests_on| Evidence { what, weight: f64::INFINITY, say, rests_on };
    for (teller, named) in [(a, b), (b, a)] {
        if plates[teller].also.contains(&plates[named].handle) {
            let say = Say::new("link-source").text("handle", plates[teller].handle.bare());
            return Some(told("source", say, vec![(teller, "also")]));
        }
    }
    let (one, other) = (&plates[a], &plates[b]);
    let name = one.names.iter().find(|name| other.names.contains(name))?;
    let say = |id| Say::new(id).text("name", name);
    let day = one.connected_on.iter().find(|day| other.connected_on.contains(day));
    let is_invited = one.invited.iter().any(|invited| other.invited.contains(invited));
    let both = |kind| vec![(a, kind), (b, kind)];
    match (&one.handle, &other.handle) {
        (Handle::Profile(_), Handle::Profile(_)) => {
            day.map(|day| told("renamed", say("link-renamed").day("day", *day), both("connected")))
        }
        (Handle::Profile(_), Handle::Member(_)) | (Handle::Member(_), Handle::Profile(_)) => {
            is_invited.then(|| told("numbered", say("link-numbered"), both("invited")))
        }
        (Handle::Named(_), Handle::Profile(_) | Handle::Member(_))
        | (Handle::Profile(_) | Handle::Member(_), Handle::Named(_)) => Some(match day {
            Some(day) => told("listed", say("link-listed").day("day", *day), both("connected")),
            None => told("only-bearer", say("link-only-bearer"), both("named")),
        }),
        (Handle::Named(_), Handle::Named(_)) => {
            Some(told("only-bearer", say("link-only-bearer"), both("named")))
        }
        _ => None,
    }
}

/// Whether two plates claim each other or the same third one, by a source's word, or are profiles of one name
/// and day of connection.
///
/// Where no plate of one person meets one of another, keeping the two apart changes nothing for anybody.
#[must_use]
pub fn meet(a: &Plate, b: &Plate) -> bool {
    let are_profiles = matches!((&a.handle, &b.handle), (Handle::Profile(_), Handle::Profile(_)));
    let is_renamed = are_profiles
        && a.names.iter().any(|name| b.names.contains(name))
        && a.connected_on.iter().any(|day| b.connected_on.contains(day));
    let claim_one = a.also.iter().any(|claimed| b.also.contains(claimed));
    a.also.contains(&b.handle) || b.also.contains(&a.handle) || claim_one || is_renamed
}

/// What would show whether two people are one: the cheapest thing that is likely to be at hand.
#[must_use]
pub fn would_settle(a: &[Handle], b: &[Handle]) -> Say {
    let is_listed = |handle: &&Handle| matches!(handle, Handle::Profile(_) | Handle::Member(_));
    let is_reached = |handle: &&Handle| matches!(handle, Handle::Email(_) | Handle::Phone(_));
    let reached = |side: &[Handle]| side.iter().find(is_reached).map(Handle::bare);
    match (a.iter().any(|at| is_listed(&at)), b.iter().any(|at| is_listed(&at))) {
        (true, true) => Say::new("settle-profiles"),
        (false, false) => match (reached(a), reached(b)) {
            (Some(one), Some(other)) => {
                Say::new("settle-addresses").text("one", one).text("other", other)
            }
            _ => Say::new("settle-name"),
        },
        (is_first, _) => match reached(if is_first { b } else { a }) {
            Some(address) => Say::new("settle-profile").text("address", address),
            None => Say::new("settle-name"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plate(handle: &str, name: &str) -> Plate {
        let mut plate = Plate::new(Handle::read(handle).unwrap());
        plate.names = vec![name.to_owned()];
        plate
    }

    #[track_caller]
    fn check(a: Plate, b: Plate, expected: Option<&str>) {
        for plates in [[a.clone(), b.clone()], [b, a]] {
            assert_eq!(link(&plates, 0, 1).map(|link| link.what), expected);
        }
    }

    #[test]
    fn a_source_that_names_both_says_so_itself() {
        let mut card = plate("email:ada@works.example", "ada rossi");
        card.also.push(Handle::read("tel:+390110000000").unwrap());
        check(card, plate("tel:+390110000000", "ada"), Some("source"));
    }

    #[test]
    fn a_profile_that_changed_its_address_bears_the_name_and_the_day() {
        let day = "2020-03-05".parse().unwrap();
        let (mut a, mut b) =
            (plate("linkedin:ada", "ada rossi"), plate("linkedin:ada-r", "ada rossi"));
        check(a.clone(), b.clone(), None);
        a.connected_on.push(day);
        b.connected_on.push(day);
        check(a, b, Some("renamed"));
    }

    #[test]
    fn a_bare_name_is_its_only_bearers() {
        check(
            plate("name:ada rossi", "ada rossi"),
            plate("linkedin:ada", "ada rossi"),
            Some("only-bearer"),
        );
    }

    #[test]
    fn two_addresses_of_one_name_say_nothing_by_themselves() {
        check(
            plate("email:a@works.example", "ada rossi"),
            plate("email:a@home.example", "ada rossi"),
            None,
        );
    }

    #[test]
    fn what_would_settle_it_depends_on_what_is_known() {
        let read = |at: &str| vec![Handle::read(at).unwrap()];
        let (profile, mail) = (read("linkedin:ada"), read("email:ada@works.example"));
        assert_eq!(would_settle(&profile, &mail).id, "settle-profile");
        assert_eq!(would_settle(&mail, &profile).id, "settle-profile");
        assert_eq!(would_settle(&mail, &mail).id, "settle-addresses");
        assert_eq!(would_settle(&profile, &profile).id, "settle-profiles");
        assert_eq!(would_settle(&profile, &read("name:ada")).id, "settle-name");
    }
}

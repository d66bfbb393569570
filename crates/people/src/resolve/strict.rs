//! The strict tiers, in order: a renamed profile, a member number, the source's own word, a record of a
//! list without addresses, a bare name with one bearer.
//!
//! The order of the plates makes no difference to who is joined with whom: every tier goes by handles, names
//! and days, and tests shuffle the plates. What the owner ruled apart no tier joins.

use std::collections::{BTreeMap, HashMap};

use super::clusters::Clusters;
use super::plate::Plate;
use crate::fact::Side;
use crate::handle::{Handle, Named};

/// Joins plates that are one human for certain. Gives each plate the index of the first plate of its
/// person.
///
/// ```
/// use people::resolve::{Plate, strict};
/// use people::Handle;
/// let mut profile = Plate::new(Handle::read("linkedin:ada").unwrap());
/// profile.names.push("ada rossi".into());
/// let letter = Plate::new(Handle::read("name:ada rossi").unwrap());
/// assert_eq!(strict(&[profile, letter]), [0, 0]);
/// ```
#[must_use]
pub fn strict(plates: &[Plate]) -> Vec<usize> {
    let mut clusters = Clusters::new(plates.len());
    join(plates, &mut clusters);
    clusters.into_first_members()
}

/// The same on top of what is joined and ruled apart already.
pub(super) fn join(plates: &[Plate], clusters: &mut Clusters) {
    join_renamed(plates, clusters);
    join_numbered(plates, clusters);
    join_by_own_word(plates, clusters);
    join_records(plates, clusters);
    join_bare_names(plates, clusters);
}

/// The source says that two handles are one human. An address that two different profiles claim is
/// shared, an office's or a family's, and joins nobody.
fn join_by_own_word(plates: &[Plate], clusters: &mut Clusters) {
    let index: HashMap<&Handle, usize> =
        plates.iter().enumerate().map(|(at, plate)| (&plate.handle, at)).collect();
    let mut claims: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, plate) in plates.iter().enumerate() {
        for other in plate.also.iter().filter_map(|other| index.get(other)) {
            claims.entry(*other).or_default().push(at);
        }
    }
    let mut claims: Vec<(usize, Vec<usize>)> = claims.into_iter().collect();
    claims.sort_by_key(|(claimed, _)| &plates[*claimed].handle);
    for (claimed, mut claimants) in claims {
        claimants.sort_by_key(|at| &plates[*at].handle);
        let first = claimants[0];
        let is_shared = claimants
            .iter()
            .any(|at| !clusters.are_one(*at, first) && differ(&plates[*at], &plates[first]));
        if let Some(owner) = claimants.iter().find(|at| plates[**at].handle == Handle::Me) {
            clusters.join(*owner, claimed);
        } else if !is_shared {
            claimants.retain(|at| may_join(plates, clusters, (*at, claimed)));
            if !are_rivals(&claimants, clusters) {
                claimants.iter().for_each(|at| join_if_it_may(plates, clusters, (*at, claimed)));
            }
        }
    }
}

/// Whether the owner said of any two of them that they are two.
fn are_rivals(plates: &[usize], clusters: &mut Clusters) -> bool {
    plates.iter().enumerate().any(|(at, a)| {
        let mut others = plates[at + 1..].iter();
        others.any(|b| clusters.are_apart(*a, *b))
    })
}

/// Joins two plates, but never through a chain of addresses or names two profiles into one person.
fn join_if_it_may(plates: &[Plate], clusters: &mut Clusters, (a, b): (usize, usize)) {
    if may_join(plates, clusters, (a, b)) {
        clusters.join(a, b);
    }
}

/// Whether two plates were not ruled apart, and only one of them has a profile or a number.
fn may_join(plates: &[Plate], clusters: &mut Clusters, (a, b): (usize, usize)) -> bool {
    let is_listed = |at: &usize| is_listed_key(&plates[*at].handle);
    let has_profile = [a, b].map(|at| clusters.members(at).iter().any(is_listed));
    has_profile != [true, true] && !clusters.are_apart(a, b)
}

/// Whether two claimants of one address are two humans: two profiles or numbers, or different names.
fn differ(a: &Plate, b: &Plate) -> bool {
    if a.handle == b.handle {
        return false;
    }
    let names_differ = !a.names.is_empty()
        && !b.names.is_empty()
        && !a.names.iter().any(|name| b.names.contains(name));
    names_differ || (is_listed_key(&a.handle) && is_listed_key(&b.handle))
}

/// A profile that changed its address shows up with the same name and the same day of connection, and
/// the two addresses are never listed in one export.
fn join_renamed(plates: &[Plate], clusters: &mut Clusters) {
    let mut by_row: BTreeMap<(&str, jiff::civil::Date), Vec<usize>> = BTreeMap::new();
    for (at, plate) in plates.iter().enumerate() {
        if !matches!(plate.handle, Handle::Profile(_)) {
            continue;
        }
        for name in &plate.names {
            for day in &plate.connected_on {
                by_row.entry((name, *day)).or_default().push(at);
            }
        }
    }
    for mut same in by_row.into_values() {
        let all_apart = same
            .iter()
            .enumerate()
            .all(|(at, a)| same[at + 1..].iter().all(|b| never_together(&plates[*a], &plates[*b])));
        if all_apart {
            same.sort_by_key(|at| &plates[*at].handle);
            join_those_who_agree(&same, clusters);
        }
    }
}

/// Joins plates that are one human, except where the owner said otherwise: who may be either of two that she
/// holds for two stays alone.
fn join_those_who_agree(same: &[usize], clusters: &mut Clusters) {
    let mut sure = same.to_vec();
    sure.retain(|at| !may_be_either(*at, same, clusters));
    for (at, a) in sure.iter().enumerate() {
        for b in &sure[at + 1..] {
            clusters.join(*a, *b);
        }
    }
}

/// Whether a plate may be either of two that the owner holds for two.
fn may_be_either(plate: usize, others: &[usize], clusters: &mut Clusters) -> bool {
    let mut may_be = others.to_vec();
    may_be.retain(|other| !clusters.are_apart(plate, *other));
    are_rivals(&may_be, clusters)
}

/// A member number is the profile of the same name that sent, or was sent, an invitation in the same
/// minute: the archives of 2023 that wrote numbers are followed by some that write addresses.
fn join_numbered(plates: &[Plate], clusters: &mut Clusters) {
    let mut by_invitation: HashMap<(&str, Side, i64), [Vec<usize>; 2]> = HashMap::new();
    for (at, plate) in plates.iter().enumerate() {
        let kind = match plate.handle {
            Handle::Profile(_) => 0,
            Handle::Member(_) => 1,
            Handle::Me
            | Handle::Email(_)
            | Handle::Phone(_)
            | Handle::Account(_)
            | Handle::Named(_)
            | Handle::Closed(_) => continue,
        };
        for name in &plate.names {
            for (by, second) in &plate.invited {
                by_invitation.entry((name, *by, *second)).or_default()[kind].push(at);
            }
        }
    }
    let mut pairs = Vec::new();
    for [profiles, members] in by_invitation.into_values() {
        let ([first, ..], [member]) = (profiles.as_slice(), members.as_slice()) else { continue };
        let root = clusters.root(*first);
        if profiles.iter().all(|at| clusters.root(*at) == root) && !clusters.are_one(*member, root)
        {
            pairs.push((clusters.root(*member), root));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    // A number that two profiles could bear is nobody's, nor is a profile of two numbers.
    let mut borne: HashMap<usize, u32> = HashMap::new();
    for (member, profile) in &pairs {
        *borne.entry(*member).or_default() += 1;
        *borne.entry(*profile).or_default() += 1;
    }
    for (member, profile) in pairs {
        if borne[&member] == 1 && borne[&profile] == 1 {
            clusters.join(member, profile);
        }
    }
}

fn never_together(a: &Plate, b: &Plate) -> bool {
    match (a.listed, b.listed) {
        (Some(a), Some(b)) => a.1 < b.0 || b.1 < a.0,
        _ => false,
    }
}

/// A connection of an archive without addresses is the profile of the same name and day of connection.
fn join_records(plates: &[Plate], clusters: &mut Clusters) {
    let mut by_row: BTreeMap<(&str, jiff::civil::Date), Vec<usize>> = BTreeMap::new();
    for (at, plate) in plates.iter().enumerate() {
        for name in &plate.names {
            for day in &plate.connected_on {
                by_row.entry((name, *day)).or_default().push(at);
            }
        }
    }
    for same in by_row.values() {
        let profiles: Vec<usize> =
            same.iter().copied().filter(|at| is_listed_key(&plates[*at].handle)).collect();
        let records: Vec<usize> =
            same.iter().copied().filter(|at| is_record(&plates[*at].handle)).collect();
        if let ([record], Some(first)) = (records.as_slice(), profiles.first())
            && profiles.iter().all(|at| clusters.root(*at) == clusters.root(*first))
        {
            join_if_it_may(plates, clusters, (*record, *first));
        }
    }
}

/// A bare name joins the one person LinkedIn lists under it. Where several bear it, the employer the
/// mark names may decide; if it doesn't, the bare name stays apart.
fn join_bare_names(plates: &[Plate], clusters: &mut Clusters) {
    let mut bearers: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, plate) in plates.iter().enumerate() {
        if is_listed_key(&plate.handle) || is_record(&plate.handle) {
            for name in &plate.names {
                bearers.entry(name).or_default().push(at);
            }
        }
    }
    let bare = plates.iter().enumerate().filter_map(|(at, plate)| match &plate.handle {
        Handle::Named(named) if is_bare(named) => Some((at, named)),
        _ => None,
    });
    let mut bare: Vec<(usize, &Named)> = bare.collect();
    bare.sort_by_key(|(_, named)| *named);
    for (at, named) in bare {
        let Some(candidates) = bearers.get(named.key()) else { continue };
        if let Some(bearer) = the_one(plates, clusters, candidates, named) {
            join_if_it_may(plates, clusters, (at, bearer));
        }
    }
}

fn the_one(
    plates: &[Plate],
    clusters: &mut Clusters,
    candidates: &[usize],
    named: &Named,
) -> Option<usize> {
    let first = *candidates.first()?;
    if candidates.iter().all(|at| clusters.root(*at) == clusters.root(first)) {
        return Some(first);
    }
    let employer = crate::name::fold(named.mark()?.strip_prefix(AT)?);
    let mut employed = candidates.iter().copied().filter(|at| {
        plates[*at].employers.iter().any(|stated| crate::name::fold(stated) == employer)
    });
    let found = employed.next()?;
    employed.all(|at| clusters.root(at) == clusters.root(found)).then_some(found)
}

/// How the mark of a recommendation begins: the employer shown then.
const AT: &str = "at ";
/// How the mark of a connection without an address begins.
const CONNECTED: &str = "connected ";

/// A handle under which LinkedIn lists a person for certain.
fn is_listed_key(handle: &Handle) -> bool {
    matches!(handle, Handle::Profile(_) | Handle::Member(_))
}

/// A row of a connection list without addresses.
fn is_record(handle: &Handle) -> bool {
    matches!(handle, Handle::Named(named) if named.mark().is_some_and(|mark| mark.starts_with(CONNECTED)))
}

/// A name that LinkedIn gave without saying whose: alone, or with an employer. A name in an address
/// book is somebody else's word and joins nobody here.
fn is_bare(named: &Named) -> bool {
    named.mark().is_none_or(|mark| mark.starts_with(AT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation;

    /// Resolves the plates that some facts speak of, and names each person by its handles.
    fn persons(facts: &str) -> Vec<String> {
        let facts = notation::parse(facts).unwrap();
        let mut plates: Vec<Plate> = Vec::new();
        for fact in &facts {
            let other = match &fact.what {
                crate::What::Also(other) => Some(other.clone()),
                _ => None,
            };
            for handle in [Some(fact.about.clone()), other].into_iter().flatten() {
                if !plates.iter().any(|plate| plate.handle == handle) {
                    plates.push(Plate::new(handle));
                }
            }
            let plate = plates.iter_mut().find(|plate| plate.handle == fact.about).unwrap();
            plate.learn(fact, None);
        }
        grouped(&plates)
    }

    fn grouped(plates: &[Plate]) -> Vec<String> {
        let mut groups: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (at, person) in strict(plates).into_iter().enumerate() {
            groups.entry(person).or_default().push(plates[at].handle.to_string());
        }
        let mut groups: Vec<String> = groups
            .into_values()
            .map(|mut handles| {
                handles.sort();
                handles.join(" = ")
            })
            .collect();
        groups.sort();
        groups
    }

    #[test]
    fn an_address_in_the_connection_list_is_the_same_human() {
        assert_eq!(
            persons("- linkedin:ada also other=email:ada@works.example"),
            ["email:ada@works.example = linkedin:ada"]
        );
    }

    #[test]
    fn an_address_that_two_profiles_show_joins_nobody() {
        let facts = "- linkedin:ada also other=email:info@works.example\n- linkedin:bo also other=email:info@works.example";
        assert_eq!(persons(facts), ["email:info@works.example", "linkedin:ada", "linkedin:bo"]);
    }

    #[test]
    fn a_chain_of_addresses_never_joins_two_profiles() {
        let facts = "- linkedin:ada also other=email:ada@works.example\n- linkedin:bo also other=email:bo@works.example\n\
                     - email:ada@works.example also other=email:bo@works.example";
        assert_eq!(
            persons(facts),
            ["email:ada@works.example = linkedin:ada", "email:bo@works.example = linkedin:bo"]
        );
    }

    #[test]
    fn a_bare_name_is_the_only_person_who_bears_it() {
        let facts = "- linkedin:ada named name=\"Ada Rossi, PhD\"\n- \"name:ada rossi (at acme)\" recommended name=Acme";
        assert_eq!(persons(facts), ["linkedin:ada = name:ada rossi (at acme)"]);
    }

    #[test]
    fn a_name_with_two_bearers_stays_apart() {
        let facts = "- linkedin:ada-1 named name=\"Ada Rossi\"\n- linkedin:ada-2 named name=\"Ada Rossi\"\n- \"name:ada rossi\" invited";
        assert_eq!(persons(facts), ["linkedin:ada-1", "linkedin:ada-2", "name:ada rossi"]);
    }

    #[test]
    fn of_two_bearers_the_employer_may_decide() {
        let facts = "- linkedin:ada-1 named name=\"Ada Rossi\"\n- linkedin:ada-2 named name=\"Ada Rossi\"\n\
                     - linkedin:ada-2 works-at name=Acme\n- \"name:ada rossi (at acme)\" recommended name=Acme";
        assert_eq!(persons(facts), ["linkedin:ada-1", "linkedin:ada-2 = name:ada rossi (at acme)"]);
    }

    #[test]
    fn a_name_in_the_address_book_is_not_yet_the_profile_of_that_name() {
        let facts = "- linkedin:ada named name=\"Ada Rossi\"\n- \"name:ada rossi (in address book)\" in-address-book name=phone";
        assert_eq!(persons(facts), ["linkedin:ada", "name:ada rossi (in address book)"]);
    }

    #[test]
    fn a_connection_of_an_old_archive_is_the_profile_of_the_same_day() {
        let facts = "2020-03-05 \"name:ada rossi (connected 2020-03-05)\" connected\n\
                     2020-03-05 linkedin:ada-1 connected\n- linkedin:ada-1 named name=\"Ada Rossi\"\n\
                     2021-01-01 linkedin:ada-2 connected\n- linkedin:ada-2 named name=\"Ada Rossi\"";
        assert_eq!(
            persons(facts),
            ["linkedin:ada-1 = name:ada rossi (connected 2020-03-05)", "linkedin:ada-2"]
        );
    }

    fn listed(slug: &str, day: &str, exports: (&str, &str)) -> Plate {
        let mut plate = Plate::new(Handle::read(&format!("linkedin:{slug}")).unwrap());
        plate.names.push("ada rossi".to_owned());
        plate.connected_on.push(day.parse().unwrap());
        plate.listed = Some((exports.0.parse().unwrap(), exports.1.parse().unwrap()));
        plate
    }

    #[test]
    fn a_profile_that_changed_its_address_stays_one_person() {
        let before = listed("ada", "2020-03-05", ("2024-01-01", "2024-06-01"));
        let after = listed("ada-rossi", "2020-03-05", ("2025-01-01", "2025-01-01"));
        assert_eq!(grouped(&[before, after]), ["linkedin:ada = linkedin:ada-rossi"]);
    }

    #[test]
    fn two_profiles_in_one_export_are_two_people_whatever_they_share() {
        let one = listed("ada", "2020-03-05", ("2024-01-01", "2025-01-01"));
        let other = listed("ada-rossi", "2020-03-05", ("2025-01-01", "2025-01-01"));
        assert_eq!(grouped(&[one, other]), ["linkedin:ada", "linkedin:ada-rossi"]);
    }

    #[test]
    fn three_addresses_in_three_exports_are_one_person() {
        let first = listed("ada", "2020-03-05", ("2022-01-01", "2022-01-01"));
        let second = listed("ada-rossi", "2020-03-05", ("2023-01-01", "2023-01-01"));
        let third = listed("ada-r", "2020-03-05", ("2024-01-01", "2024-01-01"));
        assert_eq!(
            grouped(&[first, second, third]),
            ["linkedin:ada = linkedin:ada-r = linkedin:ada-rossi"]
        );
    }

    #[test]
    fn of_three_namesakes_of_one_day_two_in_one_export_keep_all_apart() {
        let first = listed("ada", "2020-03-05", ("2022-01-01", "2022-01-01"));
        let second = listed("ada-rossi", "2020-03-05", ("2023-01-01", "2023-01-01"));
        let third = listed("ada-r", "2020-03-05", ("2023-01-01", "2024-01-01"));
        assert_eq!(grouped(&[first, second, third]).len(), 3);
    }

    #[test]
    fn an_e_mail_address_follows_a_renamed_profile() {
        let email = Handle::read("email:ada@works.example").unwrap();
        let mut before = listed("ada", "2020-03-05", ("2024-01-01", "2024-06-01"));
        let mut after = listed("ada-rossi", "2020-03-05", ("2025-01-01", "2025-01-01"));
        before.also.push(email.clone());
        after.also.push(email.clone());
        assert_eq!(
            grouped(&[before, after, Plate::new(email)]),
            ["email:ada@works.example = linkedin:ada = linkedin:ada-rossi"]
        );
    }

    #[test]
    fn a_number_is_the_profile_of_the_same_name_and_minute_of_inviting() {
        let facts = "2023-08-02T16:07:00Z member:100003 invited\n- member:100003 named name=\"Ada Rossi\"\n\
                     2023-08-02T16:07:00Z linkedin:ada invited\n- linkedin:ada named name=\"Ada Rossi\"";
        assert_eq!(persons(facts), ["linkedin:ada = member:100003"]);
    }

    #[test]
    fn a_number_that_two_namesakes_could_bear_joins_nobody() {
        let facts = "2023-08-02T16:07:00Z member:100003 invited\n- member:100003 named name=\"Ada Rossi\"\n\
                     2023-08-02T16:07:00Z linkedin:ada-1 invited\n- linkedin:ada-1 named name=\"Ada Rossi\"\n\
                     2023-08-02T16:07:00Z linkedin:ada-2 invited\n- linkedin:ada-2 named name=\"Ada Rossi\"";
        assert_eq!(persons(facts), ["linkedin:ada-1", "linkedin:ada-2", "member:100003"]);
    }

    #[test]
    fn a_number_and_a_profile_of_another_name_are_two_people() {
        let facts = "2023-08-02T16:07:00Z member:100003 invited\n- member:100003 named name=\"Ada Rossi\"\n\
                     2023-08-02T16:07:00Z linkedin:bo invited\n- linkedin:bo named name=\"Bo Ek\"";
        assert_eq!(persons(facts), ["linkedin:bo", "member:100003"]);
    }

    #[test]
    fn the_order_of_plates_does_not_matter() {
        let mut plates = vec![
            listed("ada", "2020-03-05", ("2024-01-01", "2024-06-01")),
            listed("ada-rossi", "2020-03-05", ("2025-01-01", "2025-01-01")),
            Plate::new(Handle::read("name:ada rossi").unwrap()),
            Plate::new(Handle::read("name:ada rossi (at acme)").unwrap()),
        ];
        let expected = grouped(&plates);
        plates.reverse();
        assert_eq!(grouped(&plates), expected);
        plates.swap(0, 2);
        assert_eq!(grouped(&plates), expected);
    }
}

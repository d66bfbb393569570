//! Names that are the same, as classes, and which class has joined which.
//!
//! Joining is flat: a class that has joined another takes in no third, so that no chain of small
//! likenesses makes one house of two.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::Name;
use super::domains::Tenants;
use crate::digest::Digest;
use crate::organisation::{Likeness, Organisation};

/// Classes of names, those with the most people first.
#[derive(Debug)]
pub(super) struct Classes<'a> {
    names: &'a [Name<'a>],
    /// The names of each, the most frequent first.
    members: Vec<Vec<usize>>,
    n_people: Vec<u32>,
    /// The class of each name.
    of_name: Vec<usize>,
    /// The class each has joined; itself as a rule.
    joined: Vec<usize>,
    /// The classes that each has taken in.
    taken_in: Vec<Vec<usize>>,
    /// Initials that several classes give: nobody's.
    by_key: HashMap<Digest, usize>,
}

impl<'a> Classes<'a> {
    pub(super) fn of(names: &'a [Name<'a>]) -> Self {
        let mut by_key: HashMap<Digest, Vec<usize>> = HashMap::new();
        for (at, name) in names.iter().enumerate() {
            by_key.entry(name.organisation.key()).or_default().push(at);
        }
        let mut members: Vec<Vec<usize>> = by_key.into_values().collect();
        for class in &mut members {
            class.sort_by_key(|at| preference(&names[*at]));
        }
        let people = |class: &[usize]| class.iter().map(|at| names[*at].n_people).sum::<u32>();
        members.sort_by_key(|class| (Reverse(people(class)), names[class[0]].text));
        let n_people = members.iter().map(|class| people(class)).collect();
        let mut of_name = vec![0; names.len()];
        for (class, at) in
            members.iter().enumerate().flat_map(|(class, at)| at.iter().map(move |at| (class, at)))
        {
            of_name[*at] = class;
        }
        let mut classes = Self {
            names,
            joined: (0..members.len()).collect(),
            taken_in: vec![Vec::new(); members.len()],
            by_key: HashMap::new(),
            members,
            n_people,
            of_name,
        };
        classes.join_by_further_keys();
        classes
    }

    /// Umlauts written out, and initials that one class alone gives.
    fn join_by_further_keys(&mut self) {
        let own = self.names.iter().zip(&self.of_name);
        self.by_key = own.map(|(name, class)| (name.organisation.key(), *class)).collect();
        let mut further: BTreeMap<Digest, Vec<usize>> = BTreeMap::new();
        for (name, class) in self.names.iter().zip(&self.of_name) {
            for key in name.organisation.keys().filter(|key| *key != name.organisation.key()) {
                let giving = further.entry(key).or_default();
                if !giving.contains(class) {
                    giving.push(*class);
                }
            }
        }
        for (key, giving) in further {
            let [class] = giving[..] else { continue };
            match self.by_key.get(&key).copied() {
                Some(other) => self.join(class, other),
                None => _ = self.by_key.insert(key, class),
            }
        }
    }

    /// Names met at one domain are one house where one is the other's initials, its group, or misspelt.
    pub(super) fn join_by_domain(&mut self, tenants: &Tenants<'_>) {
        for here in tenants.values() {
            for (place, (one, _)) in here.classes.iter().enumerate() {
                for (other, _) in &here.classes[place + 1..] {
                    let (a, b) = (self.organisation(*one), self.organisation(*other));
                    let is_near = a.likeness(b) == Likeness::Near || a.is_same_or_its_group(b);
                    if is_near || a.is_initials_of(b) || b.is_initials_of(a) {
                        self.join(*one, *other);
                    }
                }
            }
        }
    }

    /// Makes the class with fewer people part of the other, unless either is part of a third or the smaller
    /// has taken in others.
    pub(super) fn join(&mut self, one: usize, other: usize) {
        let (large, small) = (one.min(other), one.max(other));
        let is_free = |class: usize| self.joined[class] == class;
        if large != small && is_free(large) && is_free(small) && self.taken_in[small].is_empty() {
            self.joined[small] = large;
            self.taken_in[large].push(small);
        }
    }

    /// The class that this one is part of.
    pub(super) fn root(&self, class: usize) -> usize {
        self.joined[class]
    }

    pub(super) fn of_name(&self, name: usize) -> usize {
        self.root(self.of_name[name])
    }

    pub(super) fn len(&self) -> usize {
        self.members.len()
    }

    pub(super) fn n_people(&self, class: usize) -> u32 {
        self.n_people[class]
    }

    /// The class as its most frequent name has it.
    pub(super) fn organisation(&self, class: usize) -> &'a Organisation {
        &self.names[self.members[class][0]].organisation
    }

    /// Classes that are part of no other, those with the most people first.
    pub(super) fn roots(&self) -> Vec<usize> {
        let mut n_people = vec![0; self.len()];
        for class in 0..self.len() {
            n_people[self.root(class)] += self.n_people(class);
        }
        let mut roots: Vec<usize> =
            (0..self.len()).filter(|class| self.root(*class) == *class).collect();
        roots.sort_by_key(|class| (Reverse(n_people[*class]), *class));
        roots
    }

    /// The names of a class and of those it has taken in, the most frequent first.
    pub(super) fn names_of(&self, root: usize) -> impl Iterator<Item = &'a Name<'a>> {
        let classes = std::iter::once(&root).chain(&self.taken_in[root]);
        let members = classes.flat_map(|class| &self.members[*class]);
        let mut names: Vec<&Name<'_>> = members.map(|at| &self.names[*at]).collect();
        names.sort_by_key(|name| preference(name));
        names.into_iter()
    }

    /// Every key with the class it leads to.
    pub(super) fn keys(&self) -> impl Iterator<Item = (Digest, usize)> {
        self.by_key.iter().map(|(key, class)| (*key, *class))
    }
}

/// Which spelling is shown: as most write it; of equals one that does not shout, then a short one.
fn preference<'a>(name: &Name<'a>) -> (Reverse<u32>, bool, usize, &'a str) {
    let count = |is: fn(char) -> bool| name.text.chars().filter(|c| is(*c)).count();
    let is_shouted = count(char::is_uppercase) > count(char::is_lowercase);
    (Reverse(name.n_people), is_shouted, name.text.len(), name.text)
}

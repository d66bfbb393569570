//! Disjoint sets with union by size: who has been joined with whom so far, and who must not be.
//!
//! Two clusters that were ruled apart are never united, through whatever chain of joins: [`Clusters::join`]
//! refuses. So whoever is asked first holds, and the owner's word is asked before anything else.

use std::collections::BTreeSet;

/// A partition of `0..len`.
#[derive(Debug)]
pub struct Clusters {
    parent: Vec<usize>,
    members: Vec<Vec<usize>>,
    /// For each root the roots it is apart from; both sides know it.
    apart: Vec<BTreeSet<usize>>,
}

impl Clusters {
    /// Everybody alone.
    #[must_use]
    pub fn new(len: usize) -> Self {
        Self {
            parent: (0..len).collect(),
            members: (0..len).map(|member| vec![member]).collect(),
            apart: vec![BTreeSet::new(); len],
        }
    }

    /// The member that stands for the cluster of this one, until something is joined.
    pub fn root(&mut self, mut member: usize) -> usize {
        while self.parent[member] != member {
            self.parent[member] = self.parent[self.parent[member]];
            member = self.parent[member];
        }
        member
    }

    /// Everybody joined with this member so far, itself included.
    pub fn members(&mut self, member: usize) -> &[usize] {
        let root = self.root(member);
        &self.members[root]
    }

    /// Whether both are in one cluster.
    pub fn are_one(&mut self, a: usize, b: usize) -> bool {
        self.root(a) == self.root(b)
    }

    /// Whether the clusters of both may never be one.
    pub fn are_apart(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.root(a), self.root(b));
        self.apart[a].contains(&b)
    }

    /// The clusters that this member's may never be one with, by the member that stands for each.
    pub fn apart_from(&mut self, member: usize) -> Vec<usize> {
        let root = self.root(member);
        self.apart[root].iter().copied().collect()
    }

    /// Rules that the clusters of both are never united. `false` when they are one already.
    pub fn keep_apart(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.root(a), self.root(b));
        if a == b {
            return false;
        }
        self.apart[a].insert(b);
        self.apart[b].insert(a);
        true
    }

    /// Unites the clusters of both. `false` when they were ruled apart, and nothing happens.
    pub fn join(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.root(a), self.root(b));
        if a == b {
            return true;
        }
        if self.apart[a].contains(&b) {
            return false;
        }
        let (small, large) =
            if self.members[a].len() < self.members[b].len() { (a, b) } else { (b, a) };
        self.parent[small] = large;
        let moved = std::mem::take(&mut self.members[small]);
        self.members[large].extend(moved);
        for other in std::mem::take(&mut self.apart[small]) {
            self.apart[other].remove(&small);
            self.apart[other].insert(large);
            self.apart[large].insert(other);
        }
        true
    }

    /// The cluster of every member, named by its first member.
    #[must_use]
    pub fn into_first_members(mut self) -> Vec<usize> {
        let mut first = vec![usize::MAX; self.parent.len()];
        (0..self.parent.len())
            .map(|member| {
                let root = self.root(member);
                if first[root] == usize::MAX {
                    first[root] = member;
                }
                first[root]
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_chain_unites_what_is_apart() {
        let mut clusters = Clusters::new(4);
        assert!(clusters.keep_apart(0, 3));
        assert!(clusters.join(0, 1));
        assert!(clusters.join(2, 3));
        assert!(!clusters.join(1, 2));
        assert!(clusters.are_apart(1, 2));
        assert_eq!(clusters.into_first_members(), [0, 0, 2, 2]);
    }

    #[test]
    fn what_is_one_cannot_be_kept_apart() {
        let mut clusters = Clusters::new(2);
        assert!(clusters.join(0, 1));
        assert!(!clusters.keep_apart(0, 1));
        assert!(clusters.are_one(0, 1));
    }
}

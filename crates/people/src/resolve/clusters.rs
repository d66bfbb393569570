//! Disjoint sets with union by size: who has been joined with whom so far.

/// A partition of `0..len`.
#[derive(Debug)]
pub(super) struct Clusters {
    parent: Vec<usize>,
    members: Vec<Vec<usize>>,
}

impl Clusters {
    pub(super) fn new(len: usize) -> Self {
        Self { parent: (0..len).collect(), members: (0..len).map(|member| vec![member]).collect() }
    }

    pub(super) fn root(&mut self, mut member: usize) -> usize {
        while self.parent[member] != member {
            self.parent[member] = self.parent[self.parent[member]];
            member = self.parent[member];
        }
        member
    }

    /// Everybody joined with this member so far, itself included.
    pub(super) fn members(&mut self, member: usize) -> &[usize] {
        let root = self.root(member);
        &self.members[root]
    }

    pub(super) fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        if a == b {
            return;
        }
        let (small, large) =
            if self.members[a].len() < self.members[b].len() { (a, b) } else { (b, a) };
        self.parent[small] = large;
        let moved = std::mem::take(&mut self.members[small]);
        self.members[large].extend(moved);
    }

    /// The cluster of every member, named by its first member.
    pub(super) fn into_first_members(mut self) -> Vec<usize> {
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

//! Folds: who is held out together, so that nothing is foretold of anybody of whom something was learned.
//!
//! People are dealt to folds, not labels: a person is in many labels, of a game of pairs in nearly all, and whoever
//! was learned from is no surprise. So of two people a claim is about both folds are left out.

use std::collections::BTreeMap;

use super::label::{Claim, Label, Mark, Seen, Word};

/// Which fold everybody is in.
#[derive(Debug)]
pub(super) struct Folds {
    /// Of the people of each label; twice the same where it is about one.
    of: Vec<[usize; 2]>,
}

impl Folds {
    /// Deals people to so many folds. Who is set beside somebody goes to that one's fold while there is room, so that
    /// as little as can be is left out with the two.
    pub(super) fn of(labels: &[Label], n: usize) -> Self {
        let mut dealt = Dealt { of: BTreeMap::new(), sizes: vec![0; n.max(1)] };
        let room = 2 * (2 * labels.len()).div_ceil(n.max(1));
        let of = labels.iter().map(|label| match label.word {
            Word::CloserThan(than) => {
                let beside = dealt.known(&than);
                let one = dealt.fold(label.about, beside, room);
                [one, dealt.fold(than, Some(one), room)]
            }
            Word::TooHigh(_) | Word::TooLow(_) | Word::In(_) => {
                [dealt.fold(label.about, None, room); 2]
            }
        });
        Self { of: of.collect() }
    }

    /// The folds of the people a claim is about, in their order.
    pub(super) fn of_claim(&self, claim: &Claim) -> [usize; 2] {
        let [one, other] = claim.labels;
        let [a, b] = if one == other { self.of[one] } else { [self.of[one][0], self.of[other][0]] };
        [a.min(b), a.max(b)]
    }

    /// The fold of the person a mark is about.
    pub(super) fn of_mark(&self, mark: &Mark) -> usize {
        self.of[mark.label][0]
    }
}

/// People met so far, with the fold of each.
struct Dealt {
    of: BTreeMap<usize, usize>,
    sizes: Vec<usize>,
}

impl Dealt {
    fn known(&self, seen: &Seen) -> Option<usize> {
        self.of.get(&seen.who).copied()
    }

    /// The fold of somebody: where they are, else the one wished for, else the emptiest.
    fn fold(&mut self, seen: Seen, wish: Option<usize>, room: usize) -> usize {
        if let Some(fold) = self.known(&seen) {
            return fold;
        }
        let wish = wish.filter(|fold| self.sizes[*fold] < room);
        let emptiest = || (0..self.sizes.len()).min_by_key(|fold| self.sizes[*fold]).unwrap_or(0);
        let fold = wish.unwrap_or_else(emptiest);
        self.sizes[fold] += 1;
        self.of.insert(seen.who, fold);
        fold
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::super::circle::Circle;
    use super::super::super::kind::Kind;
    use super::super::super::reading::{N_PARTS, Reading};
    use super::*;

    fn seen(number: u32) -> Seen {
        let reading = Reading { start: -0.85, amounts: [0.0; N_PARTS] };
        Seen { who: number as usize, reading, kind: Kind::Mail }
    }

    fn label(about: u32, word: Word) -> Label {
        Label { about: seen(about), word, said_on: date(2024, 4, 1) }
    }

    #[test]
    fn a_person_is_in_one_fold_in_whatever_was_said_of_them() {
        let said = [(1, 2), (3, 4), (2, 3), (5, 1), (4, 5), (6, 2)];
        let compare = |(one, other): (u32, u32)| label(one, Word::CloserThan(seen(other)));
        let mut labels: Vec<Label> = said.into_iter().map(compare).collect();
        labels.extend((1..7).map(|person| label(person, Word::In(Circle::Close))));
        let folds = Folds::of(&labels, 3).of;
        for ((one, other), of) in said.into_iter().zip(&folds) {
            let alone = |person: u32| folds[said.len() - 1 + person as usize][0];
            assert_eq!(*of, [alone(one), alone(other)]);
        }
    }

    #[test]
    fn who_was_set_beside_each_other_is_held_out_together() {
        let pairs = (0..8).map(|at| label(2 * at, Word::CloserThan(seen(2 * at + 1))));
        let folds = Folds::of(&pairs.collect::<Vec<_>>(), 4).of;
        assert!(folds.iter().all(|[one, other]| one == other));
        assert!((0..4).all(|fold| folds.iter().filter(|[one, _]| *one == fold).count() == 2));
    }
}

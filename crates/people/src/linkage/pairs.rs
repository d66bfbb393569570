//! Which pairs are worth a comparison: those that share some key.
//!
//! Of 100,000 records there are five thousand million pairs, and nearly all have nothing in common.
//! Records are sorted by each of several keys; those that share one are paired, unless so many share it that
//! it tells nobody apart. So the cost grows with the number of records and not with its square.

/// Pairs found so far.
#[derive(Debug, Default)]
pub struct Pairs {
    found: Vec<u64>,
}

impl Pairs {
    /// Pairs all records that share a key, where no more than `most` do. Sorts the keys.
    pub fn share(&mut self, keys: &mut [(u64, u32)], most: usize) {
        keys.sort_unstable();
        for block in keys.chunk_by(|a, b| a.0 == b.0) {
            if (2..=most).contains(&block.len()) {
                self.all_of(block);
            }
        }
    }

    /// Pairs every record that asks for a key with all that answer to it, where no more than `most` do. Sorts
    /// both.
    pub fn meet(&mut self, asking: &mut [(u64, u32)], answering: &mut [(u64, u32)], most: usize) {
        asking.sort_unstable();
        answering.sort_unstable();
        for block in asking.chunk_by(|a, b| a.0 == b.0) {
            let key = block[0].0;
            let from = answering.partition_point(|(other, _)| *other < key);
            let until = from + answering[from..].partition_point(|(other, _)| *other == key);
            let answers = &answering[from..until];
            if answers.len() > most {
                continue;
            }
            for (_, a) in block {
                let others = answers.iter().map(|(_, b)| b).filter(|b| *b != a);
                self.found.extend(others.map(|b| join(*a, *b)));
            }
        }
    }

    fn all_of(&mut self, block: &[(u64, u32)]) {
        for (at, (_, a)) in block.iter().enumerate() {
            let others = block[at + 1..].iter().map(|(_, b)| b);
            self.found.extend(others.filter(|b| *b != a).map(|b| join(*a, *b)));
        }
    }

    /// Every pair once, in order.
    #[must_use]
    pub fn once(mut self) -> Self {
        self.found.sort_unstable();
        self.found.dedup();
        self
    }

    /// The pairs, in order once they are each [`once`](Self::once).
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (u32, u32)> + '_ {
        self.found.iter().map(|pair| split(*pair))
    }
}

fn join(a: u32, b: u32) -> u64 {
    let (low, high) = if a < b { (a, b) } else { (b, a) };
    u64::from(low) << 32 | u64::from(high)
}

fn split(pair: u64) -> (u32, u32) {
    let half = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).unwrap_or(0);
    (half(pair >> 32), half(pair))
}

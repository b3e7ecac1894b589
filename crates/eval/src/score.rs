//! Counts, F1 and intervals.

use std::collections::BTreeMap;

/// True positives, false positives, false negatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Found and right.
    pub right: u32,
    /// Found and wrong.
    pub extra: u32,
    /// Not found.
    pub missed: u32,
}

impl Counts {
    /// Share of what was found that is right; 1 when nothing was found.
    #[must_use]
    pub fn precision(&self) -> f64 {
        share(self.right, self.right + self.extra)
    }

    /// Share of what is there that was found; 1 when nothing is there.
    #[must_use]
    pub fn recall(&self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    /// Harmonic mean of precision and recall: 2·right / (2·right + extra + missed).
    #[must_use]
    pub fn f1(&self) -> f64 {
        share(2 * self.right, 2 * self.right + self.extra + self.missed)
    }

    /// Adds another count.
    pub fn add(&mut self, other: Self) {
        self.right += other.right;
        self.extra += other.extra;
        self.missed += other.missed;
    }
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }
}

/// A 95 % confidence interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Wilson's score interval (1927) for `part` of `whole` at 95 %.
#[must_use]
pub fn wilson(part: u32, whole: u32) -> Interval {
    if whole == 0 {
        return Interval { low: 0.0, high: 1.0 };
    }
    let (n, p, z) = (f64::from(whole), f64::from(part) / f64::from(whole), 1.959_964);
    let centre = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt() / (1.0 + z * z / n);
    Interval { low: (centre - half).max(0.0), high: (centre + half).min(1.0) }
}

/// Mean F1 over the labels that gold has.
#[must_use]
pub fn macro_f1(pairs: &[(&str, &str)]) -> f64 {
    let mut counts: BTreeMap<&str, Counts> = pairs.iter().map(|(gold, _)| (*gold, Counts::default())).collect();
    for (gold, given) in pairs {
        if gold == given {
            counts.entry(gold).or_default().right += 1;
        } else {
            counts.entry(gold).or_default().missed += 1;
            if let Some(count) = counts.get_mut(given) {
                count.extra += 1;
            }
        }
    }
    let sum: f64 = counts.values().map(Counts::f1).sum();
    if counts.is_empty() { 0.0 } else { sum / f64::from(u32::try_from(counts.len()).unwrap_or(1)) }
}

/// A 95 % interval for a figure over items, by the bootstrap (Efron 1979) with 500 seeded resamples.
pub(crate) fn bootstrap<T: Copy>(items: &[T], figure: impl Fn(&[T]) -> f64) -> Interval {
    if items.is_empty() {
        return Interval { low: 0.0, high: 1.0 };
    }
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        // splitmix64 (Steele, Lea and Flood 2014): seeded, so that the figure is the same every time.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let mut figures: Vec<f64> = (0..500)
        .map(|_| {
            let sample: Vec<T> = items.iter().map(|_| items[(next() % items.len() as u64) as usize]).collect();
            figure(&sample)
        })
        .collect();
    figures.sort_by(f64::total_cmp);
    Interval { low: figures[12], high: figures[487] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn macro_f1_by_hand() {
        // a: 1 right, 1 missed, 0 extra = 2/3; b: 1 right, 0 missed, 1 extra = 2/3.
        let pairs = [("a", "a"), ("a", "b"), ("b", "b")];
        assert!((macro_f1(&pairs) - 2.0 / 3.0).abs() < 1e-12);
    }

    #[test]
    fn wilson_by_hand() {
        let interval = wilson(8, 10);
        assert!((interval.low - 0.4902).abs() < 1e-3 && (interval.high - 0.9433).abs() < 1e-3, "{interval:?}");
    }
}

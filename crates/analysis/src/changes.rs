//! Change points in a series: PELT, exact.
//!
//! Killick, Fearnhead and Eckley (2012), “Optimal detection of changepoints with a linear computational cost”, Journal of the American
//! Statistical Association 107:1590-1598. The cost of a stretch is its weighted squared deviation from its own mean over the noise
//! variance: twice the negative log-likelihood of a constant mean under Gaussian noise, constants left out. Each change costs
//! `penalty · ln n`; with 2, one for the mean and one for its place, that is Schwarz's criterion. The noise is estimated from
//! differences of neighbours by their median (divided by 0.6745), which changes of level hardly touch, and never below
//! [`Tuning::least_noise`].

/// Parameters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tuning {
    /// Cost of a change, in units of ln n.
    pub penalty: f64,
    /// Fewest observations between changes.
    pub least: usize,
    /// Smallest standard deviation taken for noise, for an observation of weight 1.
    pub least_noise: f64,
}

impl Default for Tuning {
    /// Penalty 2 ln n, at least 3 observations between changes, noise of at least 1.
    fn default() -> Self {
        Self { penalty: 2.0, least: 3, least_noise: 1.0 }
    }
}

/// A value and how many measurements are in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weighted {
    /// The mean of the measurements.
    pub value: f64,
    /// How many.
    pub weight: f64,
}

/// Sums that give the cost of any stretch at once.
struct Costs {
    weight: Vec<f64>,
    sum: Vec<f64>,
    square: Vec<f64>,
    variance: f64,
}

impl Costs {
    fn new(series: &[Weighted], least_noise: f64) -> Self {
        let mut costs =
            Self { weight: vec![0.0], sum: vec![0.0], square: vec![0.0], variance: noise(series, least_noise) };
        let (mut w, mut s, mut q) = (0.0, 0.0, 0.0);
        for at in series {
            w += at.weight;
            s += at.weight * at.value;
            q += at.weight * at.value * at.value;
            costs.weight.push(w);
            costs.sum.push(s);
            costs.square.push(q);
        }
        costs
    }

    /// Cost of the observations from `from` up to, not with, `to`.
    fn of(&self, from: usize, to: usize) -> f64 {
        let (w, s) = (self.weight[to] - self.weight[from], self.sum[to] - self.sum[from]);
        let q = self.square[to] - self.square[from];
        (q - s * s / w).max(0.0) / self.variance
    }
}

/// Variance of an observation of weight 1.
fn noise(series: &[Weighted], least: f64) -> f64 {
    let scale = |a: &Weighted, b: &Weighted| (1.0 / a.weight + 1.0 / b.weight).sqrt();
    let mut steps: Vec<f64> =
        series.windows(2).map(|pair| (pair[1].value - pair[0].value).abs() / scale(&pair[0], &pair[1])).collect();
    steps.sort_by(f64::total_cmp);
    let median = steps.get(steps.len() / 2).copied().unwrap_or(0.0);
    (median / 0.6745).max(least).powi(2)
}

/// Where the mean of a series changes: the number of the first observation of each stretch but the first.
#[must_use]
pub fn change_points(series: &[Weighted], tuning: &Tuning) -> Vec<usize> {
    let (n, least) = (series.len(), tuning.least.max(1));
    if n < 2 * least {
        return Vec::new();
    }
    let costs = Costs::new(series, tuning.least_noise);
    let penalty = tuning.penalty * (n as f64).ln();
    let mut best = vec![f64::INFINITY; n + 1];
    let mut from = vec![0; n + 1];
    best[0] = -penalty;
    // Starts still worth trying, with the end from which on each is known to lose.
    let mut starts: Vec<(usize, usize)> = Vec::new();
    for end in least..=n {
        starts.push((end - least, usize::MAX));
        starts.retain(|&(_, until)| end < until);
        for &(start, _) in &starts {
            let cost = best[start] + costs.of(start, end) + penalty;
            if cost < best[end] {
                (best[end], from[end]) = (cost, start);
            }
        }
        // A start that loses by more than a change costs loses for good, once a stretch can end here and another follow.
        for (start, until) in &mut starts {
            if *until == usize::MAX && best[*start] + costs.of(*start, end) > best[end] {
                *until = end + least;
            }
        }
    }
    let mut found = Vec::new();
    let mut at = from[n];
    while at > 0 {
        found.push(at);
        at = from[at];
    }
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn series(values: &[f64]) -> Vec<Weighted> {
        values.iter().map(|&value| Weighted { value, weight: 1.0 }).collect()
    }

    /// The cheapest cut among all cuts, tried one by one.
    fn cheapest(series: &[Weighted], tuning: &Tuning) -> f64 {
        let costs = Costs::new(series, tuning.least_noise);
        let penalty = tuning.penalty * (series.len() as f64).ln();
        let mut best = vec![f64::INFINITY; series.len() + 1];
        best[0] = -penalty;
        for end in tuning.least..=series.len() {
            for start in (0..=end - tuning.least).filter(|&start| start == 0 || start >= tuning.least) {
                best[end] = best[end].min(best[start] + costs.of(start, end) + penalty);
            }
        }
        best[series.len()]
    }

    fn cost(series: &[Weighted], found: &[usize], tuning: &Tuning) -> f64 {
        let costs = Costs::new(series, tuning.least_noise);
        let ends = found.iter().copied().chain([series.len()]);
        let starts = [0].into_iter().chain(found.iter().copied());
        let sum: f64 = starts.zip(ends).map(|(from, to)| costs.of(from, to)).sum();
        sum + tuning.penalty * (series.len() as f64).ln() * found.len() as f64
    }

    #[test]
    fn a_step_is_found_where_it_is() {
        let values: Vec<f64> = (0..40).map(|n| if n < 25 { 2.0 } else { -4.0 } + f64::from(n % 3) * 0.3).collect();
        assert_eq!(change_points(&series(&values), &Tuning::default()), [25]);
        assert_eq!(change_points(&series(&[1.0; 50]), &Tuning::default()), [0usize; 0]);
        assert_eq!(change_points(&[], &Tuning::default()), [0usize; 0]);
    }

    proptest! {
        #[test]
        fn no_cut_is_cheaper(values in prop::collection::vec((-9.5f64..10.0, 1u8..9), 0..60), penalty in 0.5f64..4.0, least in 1usize..5) {
            let series: Vec<Weighted> =
                values.into_iter().map(|(value, weight)| Weighted { value, weight: f64::from(weight) }).collect();
            let tuning = Tuning { penalty, least, ..Tuning::default() };
            let found = change_points(&series, &tuning);
            let bounds: Vec<usize> = [0].into_iter().chain(found.iter().copied()).chain([series.len()]).collect();
            prop_assert!(found.is_empty() || bounds.windows(2).all(|pair| pair[1] - pair[0] >= least));
            if series.len() >= 2 * least {
                prop_assert!((cost(&series, &found, &tuning) - cheapest(&series, &tuning)).abs() < 1e-6);
            }
        }
    }
}

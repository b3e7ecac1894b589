//! The best tree of a table of arc scores: each word's best head where that is a tree, else Chu-Liu and Edmonds.

/// The heads of words `1..=words` (0 is the root, under which exactly one word stands) that together score most.
/// `scores` has `words + 1` rows (dependents; row 0 is not looked at) of `words + 1` columns (heads).
///
/// # Panics
/// If `scores` has another size.
#[must_use]
pub fn decode(scores: &[f32], words: usize) -> Vec<usize> {
    let size = words + 1;
    assert_eq!(scores.len(), size * size);
    let greedy = greedy(scores, size);
    if is_tree(&greedy) {
        return greedy;
    }
    // An arc from the root costs more than all else: the best tree has one.
    const ROOT: f64 = 1e7;
    let score = |dep: usize, head: usize| {
        let plain = f64::from(finite(scores[dep * size + head]));
        if head == 0 { plain - ROOT } else { plain }
    };
    let table: Vec<Vec<f64>> = (0..size).map(|dep| (0..size).map(|head| score(dep, head)).collect()).collect();
    let mut heads = arborescence(&table);
    heads.remove(0);
    heads
}

fn finite(score: f32) -> f32 {
    if score.is_finite() { score.clamp(-1e5, 1e5) } else { -1e5 }
}

fn greedy(scores: &[f32], size: usize) -> Vec<usize> {
    (1..size).map(|dep| best(size, dep, |head| f64::from(finite(scores[dep * size + head])))).collect()
}

/// The best head of `dep` but itself.
fn best(size: usize, dep: usize, score: impl Fn(usize) -> f64) -> usize {
    let mut found = (0, f64::NEG_INFINITY);
    for head in (0..size).filter(|&head| head != dep) {
        let value = score(head);
        if value > found.1 {
            found = (head, value);
        }
    }
    found.0
}

/// Whether these heads of words `1..` form a tree with one word under the root.
pub(crate) fn is_tree(heads: &[usize]) -> bool {
    heads.iter().filter(|&&head| head == 0).count() == 1 && cycle(&[&[0], heads].concat()).is_none()
}

/// A cycle of `heads` (index 0 is the root), if there is one.
fn cycle(heads: &[usize]) -> Option<Vec<usize>> {
    let mut seen = vec![0; heads.len()];
    for start in 1..heads.len() {
        let mut at = start;
        while at != 0 && seen[at] == 0 {
            seen[at] = start;
            at = heads[at];
        }
        if at != 0 && seen[at] == start {
            let mut found = vec![at];
            let mut next = heads[at];
            while next != at {
                found.push(next);
                next = heads[next];
            }
            return Some(found);
        }
    }
    None
}

/// The heads of the best arborescence of `table[dependent][head]` rooted in 0.
fn arborescence(table: &[Vec<f64>]) -> Vec<usize> {
    let size = table.len();
    let mut heads: Vec<usize> =
        (0..size).map(|dep| if dep == 0 { 0 } else { best(size, dep, |head| table[dep][head]) }).collect();
    let Some(cycle) = cycle(&heads) else { return heads };
    let inside = |at: &usize| cycle.contains(at);
    // The cycle becomes one node, the last of the smaller graph.
    let outside: Vec<usize> = (0..size).filter(|at| !inside(at)).collect();
    let whole = outside.len();
    let mut smaller = vec![vec![f64::NEG_INFINITY; whole + 1]; whole + 1];
    let (mut enter, mut leave) = (vec![cycle[0]; whole], vec![cycle[0]; whole]);
    for (a, &node) in outside.iter().enumerate() {
        for (b, &other) in outside.iter().enumerate() {
            smaller[a][b] = table[node][other];
        }
        for &at in &cycle {
            let gain = table[at][node] - table[at][heads[at]];
            if gain > smaller[whole][a] {
                (smaller[whole][a], enter[a]) = (gain, at);
            }
            if table[node][at] > smaller[a][whole] {
                (smaller[a][whole], leave[a]) = (table[node][at], at);
            }
        }
    }
    let solved = arborescence(&smaller);
    for (a, &node) in outside.iter().enumerate().skip(1) {
        heads[node] = if solved[a] == whole { leave[a] } else { outside[solved[a]] };
    }
    heads[enter[solved[whole]]] = outside[solved[whole]];
    heads
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn total(scores: &[f32], heads: &[usize]) -> f64 {
        let size = heads.len() + 1;
        heads.iter().enumerate().map(|(at, head)| f64::from(scores[(at + 1) * size + head])).sum()
    }

    /// The best total over every tree, by trying them all.
    fn by_trial(scores: &[f32], words: usize) -> f64 {
        let size = words + 1;
        let mut best = f64::NEG_INFINITY;
        for number in 0..size.pow(words as u32) {
            let heads: Vec<usize> = (0..words).map(|at| number / size.pow(at as u32) % size).collect();
            if heads.iter().enumerate().all(|(at, &head)| head != at + 1) && is_tree(&heads) {
                best = best.max(total(scores, &heads));
            }
        }
        best
    }

    proptest! {
        #[test]
        fn the_best_tree(scores in prop::collection::vec(-9.0_f32..9.0, 25)) {
            let heads = decode(&scores, 4);
            prop_assert!(is_tree(&heads));
            prop_assert!((total(&scores, &heads) - by_trial(&scores, 4)).abs() < 1e-4);
        }

        #[test]
        fn always_a_tree(words in 1_usize..30, seed in prop::collection::vec(prop_oneof![Just(f32::NAN), Just(f32::INFINITY), -50.0_f32..50.0], 7..60)) {
            let size = words + 1;
            let scores: Vec<f32> = (0..size * size).map(|at| seed[at * at % seed.len()]).collect();
            let heads = decode(&scores, words);
            prop_assert_eq!(heads.len(), words);
            prop_assert!(is_tree(&heads));
            prop_assert!(heads.iter().enumerate().all(|(at, &head)| head != at + 1));
        }
    }

    #[test]
    fn no_words() {
        assert!(decode(&[0.0], 0).is_empty());
    }
}

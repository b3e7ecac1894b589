//! The floating-point parts: written once, vectorised by the compiler, the same bits on every processor.
//! Sums run in sixteen lanes that are added in a fixed order.

// Lanes are counted, so that several arrays can be walked in step.
#![allow(clippy::needless_range_loop)]

use crate::simd::vectorised;

const LANES: usize = 16;

/// `e` to the `x`, to a few units in the last place, for the range that matters; below -87 it is as good as nothing.
#[inline(always)]
pub(crate) fn exp(x: f32) -> f32 {
    const SHIFT: f32 = 12_582_912.0;
    let x = x.clamp(-87.0, 88.0);
    let shifted = x * std::f32::consts::LOG2_E + SHIFT;
    let whole = shifted - SHIFT;
    let rest = x - whole * 0.693_359_4 - whole * -2.121_944_4e-4;
    let mut p = 1.987_569_1e-4;
    p = p * rest + 1.398_199_9e-3;
    p = p * rest + 8.333_452e-3;
    p = p * rest + 4.166_579_6e-2;
    p = p * rest + 1.666_666_5e-1;
    p = p * rest + 0.5;
    let p = p * rest * rest + rest + 1.0;
    f32::from_bits(p.to_bits().wrapping_add(shifted.to_bits() << 23))
}

#[inline(always)]
fn sum_lanes(mut lanes: [f32; LANES]) -> f32 {
    let mut width = LANES / 2;
    while width > 0 {
        for at in 0..width {
            lanes[at] += lanes[at + width];
        }
        width /= 2;
    }
    lanes[0]
}

#[inline(always)]
fn max_lanes(mut lanes: [f32; LANES]) -> f32 {
    let mut width = LANES / 2;
    while width > 0 {
        for at in 0..width {
            lanes[at] = if lanes[at + width] > lanes[at] { lanes[at + width] } else { lanes[at] };
        }
        width /= 2;
    }
    lanes[0]
}

#[inline(always)]
fn sum(values: &[f32], term: impl Fn(f32) -> f32) -> f32 {
    let (chunks, rest) = values.as_chunks::<LANES>();
    let mut lanes = [0.0; LANES];
    for chunk in chunks {
        for at in 0..LANES {
            lanes[at] += term(chunk[at]);
        }
    }
    rest.iter().fold(sum_lanes(lanes), |total, &value| total + term(value))
}

#[inline(always)]
fn dot_body(a: &[f32], b: &[f32]) -> f32 {
    let ((a_chunks, _), (b_chunks, _)) = (a.as_chunks::<LANES>(), b.as_chunks::<LANES>());
    let mut lanes = [0.0; LANES];
    for (a, b) in a_chunks.iter().zip(b_chunks) {
        for at in 0..LANES {
            lanes[at] += a[at] * b[at];
        }
    }
    sum_lanes(lanes)
}

#[inline(always)]
fn norm_row(row: &mut [f32], gain: &[f32], bias: &[f32]) {
    let count = row.len() as f32;
    let mean = sum(row, |v| v) / count;
    let variance = sum(row, |v| (v - mean) * (v - mean)) / count;
    let scale = 1.0 / (variance + 1e-12).sqrt();
    for ((value, gain), bias) in row.iter_mut().zip(gain).zip(bias) {
        *value = (*value - mean) * scale * gain + bias;
    }
}

#[inline(always)]
fn quantise_row(row: &[f32], out: &mut [u8]) -> f32 {
    const SHIFT: f32 = 12_582_912.0;
    let (chunks, rest) = row.as_chunks::<LANES>();
    let mut lanes = [0.0_f32; LANES];
    for chunk in chunks {
        for at in 0..LANES {
            let size = chunk[at].abs();
            lanes[at] = if size > lanes[at] { size } else { lanes[at] };
        }
    }
    let most = rest.iter().fold(max_lanes(lanes), |most, v| if v.abs() > most { v.abs() } else { most });
    let by = if most > 1e-30 { 127.0 / most } else { 0.0 };
    for (to, value) in out.iter_mut().zip(row) {
        *to = ((value * by + SHIFT).to_bits() as u8).wrapping_add(128);
    }
    most / 127.0
}

vectorised! {
    /// Rows of `width` values as bytes around 128, with a scale for each row: a row's result depends on that row alone.
    fn quantise(values: &[f32], width: usize, out: &mut Vec<u8>, scales: &mut Vec<f32>) {
        out.resize(values.len(), 0);
        scales.clear();
        for (row, to) in values.chunks_exact(width).zip(out.chunks_exact_mut(width)) {
            scales.push(quantise_row(row, to));
        }
    }
}

vectorised! {
    /// Adds `other` to `rows` and normalises each row of the sum.
    fn add_norm(rows: &mut [f32], other: &[f32], gain: &[f32], bias: &[f32]) {
        let width = gain.len();
        for (row, other) in rows.chunks_exact_mut(width).zip(other.chunks_exact(width)) {
            for (to, value) in row.iter_mut().zip(other) {
                *to += value;
            }
            norm_row(row, gain, bias);
        }
    }
}

vectorised! {
    /// Normalises each row.
    fn norm(rows: &mut [f32], gain: &[f32], bias: &[f32]) {
        for row in rows.chunks_exact_mut(gain.len()) {
            norm_row(row, gain, bias);
        }
    }
}

vectorised! {
    /// The activation of the inner layer (GELU in its `tanh` form), in place.
    fn gelu(values: &mut [f32]) {
        for value in values {
            let x = *value;
            let inner = x * (1.595_769 + 0.071_354_81 * x * x);
            *value = x / (1.0 + exp(-inner));
        }
    }
}

vectorised! {
    /// Keeps positive values, and a tenth of negative ones.
    fn leaky(values: &[f32], out: &mut Vec<f32>) {
        out.extend(values.iter().map(|&v| if v > 0.0 { v } else { v * 0.1 }));
    }
}

vectorised! {
    /// One row of `int8` weights with a scale, added into `out`.
    fn add_scaled(out: &mut [f32], weights: &[u8], scale: f32) {
        for (to, &weight) in out.iter_mut().zip(weights) {
            *to += f32::from(weight.cast_signed()) * scale;
        }
    }
}

vectorised! {
    /// The product of a vector with a row of `int8` weights.
    fn dot_bytes(vector: &[f32], weights: &[u8]) -> f32 {
        let ((a, _), (b, _)) = (vector.as_chunks::<LANES>(), weights.as_chunks::<LANES>());
        let mut lanes = [0.0; LANES];
        for (a, b) in a.iter().zip(b) {
            for at in 0..LANES {
                lanes[at] += a[at] * f32::from(b[at].cast_signed());
            }
        }
        sum_lanes(lanes)
    }
}

vectorised! {
    /// Every product of a row of `a` with a row of `b`, both `width` wide, times `scale`: `out[i][j]`.
    fn products(a: &[f32], b: &[f32], width: usize, scale: f32, out: &mut Vec<f32>) {
        out.clear();
        for a in a.chunks_exact(width) {
            out.extend(b.chunks_exact(width).map(|b| dot_body(a, b) * scale));
        }
    }
}

vectorised! {
    /// The larger of nothing and the sum of up to four rows, value by value.
    fn positive_sum(rows: [&[f32]; 4], out: &mut [f32]) {
        let [a, b, c, d] = rows;
        for (at, to) in out.iter_mut().enumerate() {
            let value = a[at] + b[at] + c[at] + d[at];
            *to = if value > 0.0 { value } else { 0.0 };
        }
    }
}

vectorised! {
    /// The larger of nothing and the sum of two rows, value by value.
    fn positive_pair(a: &[f32], b: &[f32], out: &mut [f32]) {
        for ((to, a), b) in out.iter_mut().zip(a).zip(b) {
            let value = a + b;
            *to = if value > 0.0 { value } else { 0.0 };
        }
    }
}

/// Width of one attention head.
pub(crate) const HEAD: usize = 32;
const ROWS: usize = 4;

/// Room that attention works in, kept between calls.
#[derive(Debug, Default)]
pub(crate) struct Room {
    keys: Vec<f32>,
    values: Vec<f32>,
    weights: Vec<f32>,
}

vectorised! {
    /// Attention of one head over one sentence. `qkv` holds the rows of the sentence, `stride` wide, queries (already
    /// scaled) from `query`, keys from `key`, values from `value`; the mixture goes to `out` rows, `width` wide, from `query`.
    fn attend(qkv: &[f32], stride: usize, at: [usize; 3], room: &mut Room, out: &mut [f32], width: usize) {
        let [query, key, value] = at;
        let rows = qkv.len() / stride;
        let padded = rows.next_multiple_of(LANES);
        // What an earlier call left in the columns past the last row is masked out below.
        room.keys.resize(HEAD * padded, 0.0);
        room.values.clear();
        for (row, from) in qkv.chunks_exact(stride).enumerate() {
            for d in 0..HEAD {
                room.keys[d * padded + row] = from[key + d];
            }
            room.values.extend_from_slice(&from[value..value + HEAD]);
        }
        room.weights.resize(ROWS * padded, 0.0);
        let mut first = 0;
        while first < rows {
            let count = ROWS.min(rows - first);
            let mut queries = [[0.0; HEAD]; ROWS];
            for r in 0..count {
                let from = (first + r) * stride + query;
                queries[r].copy_from_slice(&qkv[from..from + HEAD]);
            }
            score_block(&queries, &room.keys, padded, &mut room.weights);
            let mut scales = [0.0; ROWS];
            for r in 0..ROWS {
                scales[r] = softmax_row(&mut room.weights[r * padded..(r + 1) * padded], rows);
            }
            let mixed = mix_block(&room.weights, padded, &room.values, rows);
            for r in 0..count {
                let to = (first + r) * width + query;
                for d in 0..HEAD {
                    out[to + d] = mixed[r][d] * scales[r];
                }
            }
            first += ROWS;
        }
    }
}

#[inline(always)]
fn score_block(queries: &[[f32; HEAD]; ROWS], keys: &[f32], padded: usize, out: &mut [f32]) {
    for column in (0..padded).step_by(LANES) {
        let mut sums = [[0.0_f32; LANES]; ROWS];
        for d in 0..HEAD {
            let Some(keys) = keys[d * padded + column..].first_chunk::<LANES>() else { return };
            for r in 0..ROWS {
                for at in 0..LANES {
                    sums[r][at] += queries[r][d] * keys[at];
                }
            }
        }
        for r in 0..ROWS {
            out[r * padded + column..r * padded + column + LANES].copy_from_slice(&sums[r]);
        }
    }
}

/// Turns scores into weights that are to be divided by their sum; gives one over that sum.
#[inline(always)]
fn softmax_row(scores: &mut [f32], count: usize) -> f32 {
    for score in &mut scores[count..] {
        *score = -1e30;
    }
    let (chunks, _) = scores.as_chunks_mut::<LANES>();
    let mut most = [-1e30_f32; LANES];
    for chunk in &*chunks {
        for at in 0..LANES {
            most[at] = if chunk[at] > most[at] { chunk[at] } else { most[at] };
        }
    }
    let most = max_lanes(most);
    let mut lanes = [0.0; LANES];
    for chunk in chunks {
        for at in 0..LANES {
            chunk[at] = exp(chunk[at] - most);
            lanes[at] += chunk[at];
        }
    }
    1.0 / sum_lanes(lanes)
}

#[inline(always)]
fn mix_block(weights: &[f32], padded: usize, values: &[f32], rows: usize) -> [[f32; HEAD]; ROWS] {
    let mut sums = [[0.0_f32; HEAD]; ROWS];
    let (values, _) = values.as_chunks::<HEAD>();
    for (at, value) in values[..rows].iter().enumerate() {
        for r in 0..ROWS {
            let weight = weights[r * padded + at];
            for d in 0..HEAD {
                sums[r][d] += weight * value[d];
            }
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simd::Level;

    #[test]
    fn exp_is_close() {
        for step in -800..=800 {
            let x = step as f32 * 0.1;
            let want = f64::from(x).exp();
            assert!((f64::from(exp(x)) / want - 1.0).abs() < 3e-7, "{x}");
        }
    }

    #[test]
    fn every_level_gives_the_same_bits() {
        let values: Vec<f32> = (0..96 * 7).map(|i| ((i * 37 % 101) as f32 - 50.0) * 0.173).collect();
        let run = |level| {
            let (mut bytes, mut scales, mut room) = (vec![], vec![], Room::default());
            let mut mixed = vec![0.0; 7 * 32];
            attend(level, &values, 96, [0, 32, 64], &mut room, &mut mixed, 32);
            norm(level, &mut mixed, &[1.5; 32], &[0.25; 32]);
            gelu(level, &mut mixed);
            quantise(level, &mixed, 32, &mut bytes, &mut scales);
            let bits: Vec<u32> = mixed.iter().chain(&scales).map(|v| v.to_bits()).collect();
            (bits, bytes)
        };
        let plain = run(Level::Plain);
        for level in Level::available() {
            assert_eq!(run(level), plain, "{level:?}");
        }
    }
}

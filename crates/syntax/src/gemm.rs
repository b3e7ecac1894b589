//! Products of byte activations (around 128) with seven-bit weights, summed exactly in 32 bits.
//!
//! Weights lie in panels of 16 columns, four rows of a column together: `[column / 16][row / 4][column % 16][row % 4]`.
//! They stay within -63..=63, so that the pairwise 16-bit sums of AVX2 cannot saturate and every instruction set gives
//! the same whole numbers.

// Lanes and tiles are counted, so that several arrays can be walked in step.
#![allow(clippy::needless_range_loop)]

use crate::simd::Level;

/// Columns in a panel.
pub(crate) const PANEL: usize = 16;
/// Rows of weights that lie together.
pub(crate) const QUAD: usize = 4;

/// A layer's weights as they lie in the model file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Weights<'a> {
    /// Inputs; a multiple of four.
    pub(crate) inputs: usize,
    /// Outputs, padded to a multiple of sixteen.
    pub(crate) outputs: usize,
    /// The panels.
    pub(crate) panels: &'a [u8],
    /// For each output, -128 times the sum of its weights: what takes the offset of the activations away.
    pub(crate) start: &'a [i32],
    /// For each output, the scale of its weights.
    pub(crate) scale: &'a [f32],
    /// For each output, what is added at the end.
    pub(crate) bias: &'a [f32],
}

impl Weights<'_> {
    fn check(&self, activations: &[u8], scales: &[f32], out: &[f32]) {
        assert!(self.inputs.is_multiple_of(QUAD) && self.outputs.is_multiple_of(PANEL));
        assert_eq!(self.panels.len(), self.inputs * self.outputs);
        assert!(
            self.start.len() == self.outputs && self.scale.len() == self.outputs && self.bias.len() == self.outputs
        );
        assert_eq!(activations.len(), scales.len() * self.inputs);
        assert_eq!(out.len(), scales.len() * self.outputs);
    }
}

/// `out[row][output]`: each row of activations through the layer.
pub(crate) fn linear(level: Level, activations: &[u8], scales: &[f32], weights: Weights<'_>, out: &mut Vec<f32>) {
    out.resize(scales.len() * weights.outputs, 0.0);
    weights.check(activations, scales, out);
    match level {
        Level::Plain => plain(activations, scales, weights, out),
        #[cfg(target_arch = "x86_64")]
        #[allow(unsafe_code)]
        // SAFETY: the level proves that the features were detected, and the sizes were checked above.
        Level::Avx2(_) => unsafe { x86::avx2(activations, scales, weights, out) },
        #[cfg(target_arch = "x86_64")]
        #[allow(unsafe_code)]
        // SAFETY: the level proves that the features were detected, and the sizes were checked above.
        Level::Avx512(_) => unsafe { x86::avx512(activations, scales, weights, out) },
    }
}

fn plain(activations: &[u8], scales: &[f32], w: Weights<'_>, out: &mut [f32]) {
    let rows = activations.chunks_exact(w.inputs).zip(scales).zip(out.chunks_exact_mut(w.outputs));
    for ((row, scale), out) in rows {
        for (panel, quads) in w.panels.chunks_exact(w.inputs * PANEL).enumerate() {
            let from = panel * PANEL;
            let mut sums = [0_i32; PANEL];
            sums.copy_from_slice(&w.start[from..from + PANEL]);
            for (quad, weights) in row.as_chunks::<QUAD>().0.iter().zip(quads.as_chunks::<{ PANEL * QUAD }>().0) {
                for column in 0..PANEL {
                    for at in 0..QUAD {
                        sums[column] += i32::from(quad[at]) * i32::from(weights[column * QUAD + at].cast_signed());
                    }
                }
            }
            for column in 0..PANEL {
                let to = from + column;
                out[to] = sums[column] as f32 * scale * w.scale[to] + w.bias[to];
            }
        }
    }
}

/// The kernels. Each works on tiles of `R` rows by `P` panels whose sums stay in registers.
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod x86 {
    use super::{PANEL, QUAD, Weights};
    use std::arch::x86_64::*;

    /// Calls `$tile::<R, P>` for the rows that are left.
    macro_rules! rows_left {
        ($left:expr, $tile:ident, $panels:literal, ($($arg:expr),*)) => {
            match $left {
                1 => $tile::<1, $panels>($($arg),*),
                2 => $tile::<2, $panels>($($arg),*),
                3 => $tile::<3, $panels>($($arg),*),
                4 => $tile::<4, $panels>($($arg),*),
                5 => $tile::<5, $panels>($($arg),*),
                6 => $tile::<6, $panels>($($arg),*),
                7 => $tile::<7, $panels>($($arg),*),
                _ => $tile::<8, $panels>($($arg),*),
            }
        };
    }

    /// # Safety
    /// Sizes as [`Weights::check`] has them.
    #[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
    pub(super) unsafe fn avx512(a: &[u8], scales: &[f32], w: Weights<'_>, out: &mut [f32]) {
        let panels = w.outputs / PANEL;
        let mut panel = 0;
        while panel < panels {
            let pair = panel + 1 < panels;
            for first in (0..scales.len()).step_by(8) {
                let left = (scales.len() - first).min(8);
                // SAFETY: the tile lies within the sizes the caller vouches for.
                unsafe {
                    if pair {
                        rows_left!(left, tile512, 2, (a, scales, w, out, first, panel));
                    } else {
                        rows_left!(left, tile512, 1, (a, scales, w, out, first, panel));
                    }
                }
            }
            panel += if pair { 2 } else { 1 };
        }
    }

    #[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
    unsafe fn tile512<const R: usize, const P: usize>(
        a: &[u8],
        scales: &[f32],
        w: Weights<'_>,
        out: &mut [f32],
        first: usize,
        panel: usize,
    ) {
        let quads = w.inputs / QUAD;
        // SAFETY: rows `first..first + R` and panels `panel..panel + P` exist, so every address lies in its slice.
        unsafe {
            let rows = a.as_ptr().add(first * w.inputs);
            let weights = w.panels.as_ptr().add(panel * quads * 64);
            let mut sums = [[_mm512_setzero_si512(); P]; R];
            for p in 0..P {
                let start = _mm512_loadu_si512(w.start.as_ptr().add((panel + p) * PANEL).cast());
                for row in &mut sums {
                    row[p] = start;
                }
            }
            for quad in 0..quads {
                let mut columns = [_mm512_setzero_si512(); P];
                for p in 0..P {
                    columns[p] = _mm512_loadu_si512(weights.add((p * quads + quad) * 64).cast());
                }
                for r in 0..R {
                    let four = _mm512_set1_epi32(rows.add(r * w.inputs + quad * QUAD).cast::<i32>().read_unaligned());
                    for p in 0..P {
                        sums[r][p] = _mm512_dpbusd_epi32(sums[r][p], four, columns[p]);
                    }
                }
            }
            for p in 0..P {
                let column = (panel + p) * PANEL;
                let scale = _mm512_loadu_ps(w.scale.as_ptr().add(column));
                let bias = _mm512_loadu_ps(w.bias.as_ptr().add(column));
                for r in 0..R {
                    let value = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[r][p]), _mm512_set1_ps(scales[first + r]));
                    let value = _mm512_add_ps(_mm512_mul_ps(value, scale), bias);
                    _mm512_storeu_ps(out.as_mut_ptr().add((first + r) * w.outputs + column), value);
                }
            }
        }
    }

    /// # Safety
    /// Sizes as [`Weights::check`] has them.
    #[target_feature(enable = "avx2")]
    pub(super) unsafe fn avx2(a: &[u8], scales: &[f32], w: Weights<'_>, out: &mut [f32]) {
        for panel in 0..w.outputs / PANEL {
            for first in (0..scales.len()).step_by(4) {
                let left = (scales.len() - first).min(4);
                // SAFETY: the tile lies within the sizes the caller vouches for.
                unsafe { rows_left!(left, tile256, 2, (a, scales, w, out, first, panel)) }
            }
        }
    }

    /// `P` is the two halves of a panel.
    #[target_feature(enable = "avx2")]
    unsafe fn tile256<const R: usize, const P: usize>(
        a: &[u8],
        scales: &[f32],
        w: Weights<'_>,
        out: &mut [f32],
        first: usize,
        panel: usize,
    ) {
        let quads = w.inputs / QUAD;
        // SAFETY: rows `first..first + R` and panel `panel` exist, so every address lies in its slice.
        unsafe {
            let ones = _mm256_set1_epi16(1);
            let rows = a.as_ptr().add(first * w.inputs);
            let weights = w.panels.as_ptr().add(panel * quads * 64);
            let mut sums = [[_mm256_setzero_si256(); P]; R];
            for p in 0..P {
                let start = _mm256_loadu_si256(w.start.as_ptr().add(panel * PANEL + p * 8).cast());
                for row in &mut sums {
                    row[p] = start;
                }
            }
            for quad in 0..quads {
                let mut columns = [_mm256_setzero_si256(); P];
                for p in 0..P {
                    columns[p] = _mm256_loadu_si256(weights.add(quad * 64 + p * 32).cast());
                }
                for r in 0..R {
                    let four = _mm256_set1_epi32(rows.add(r * w.inputs + quad * QUAD).cast::<i32>().read_unaligned());
                    for p in 0..P {
                        let pairs = _mm256_maddubs_epi16(four, columns[p]);
                        sums[r][p] = _mm256_add_epi32(sums[r][p], _mm256_madd_epi16(pairs, ones));
                    }
                }
            }
            for p in 0..P {
                let column = panel * PANEL + p * 8;
                let scale = _mm256_loadu_ps(w.scale.as_ptr().add(column));
                let bias = _mm256_loadu_ps(w.bias.as_ptr().add(column));
                for r in 0..R {
                    let value = _mm256_mul_ps(_mm256_cvtepi32_ps(sums[r][p]), _mm256_set1_ps(scales[first + r]));
                    let value = _mm256_add_ps(_mm256_mul_ps(value, scale), bias);
                    _mm256_storeu_ps(out.as_mut_ptr().add((first + r) * w.outputs + column), value);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_gives_the_same_numbers() {
        let (inputs, outputs) = (48, 48);
        let weights: Vec<i8> = (0..inputs * outputs).map(|i| ((i * 7919 % 127) as i32 - 63) as i8).collect();
        let panels: Vec<u8> = weights.iter().map(|w| w.cast_unsigned()).collect();
        let start: Vec<i32> = (0..outputs as i32).map(|i| i * 3 - 50).collect();
        let scale: Vec<f32> = (0..outputs).map(|i| 0.001 + i as f32 * 1e-5).collect();
        let bias: Vec<f32> = (0..outputs).map(|i| i as f32 * 0.01).collect();
        let w = Weights { inputs, outputs, panels: &panels, start: &start, scale: &scale, bias: &bias };
        for rows in 1..20 {
            let activations: Vec<u8> =
                (0..rows * inputs).map(|i| if i % 5 == 0 { 255 } else { (i * 31 % 256) as u8 }).collect();
            let scales: Vec<f32> = (0..rows).map(|i| 0.01 + i as f32 * 0.003).collect();
            let mut wanted = vec![];
            linear(Level::Plain, &activations, &scales, w, &mut wanted);
            for level in Level::available() {
                let mut found = vec![];
                linear(level, &activations, &scales, w, &mut found);
                assert!(found.iter().zip(&wanted).all(|(a, b)| a.to_bits() == b.to_bits()), "{level:?}, {rows} rows");
            }
        }
    }
}

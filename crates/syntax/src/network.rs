//! The network's forward pass over a batch of sentences: `training/analyser/model.py` in whole numbers.

use std::ops::Range;

use crate::encoder::{Encoder, Layer, Linear, Norm, Words};
use crate::gemm::linear;
use crate::maths::{self, HEAD, Room};
use crate::simd::Level;

/// Rows that go through the inner layer together: what fits the near caches.
const BLOCK: usize = 64;
const NO_WORD: u32 = u32::MAX;

/// Sentences as piece ids, with the word each piece belongs to. The first word of a sentence is its root.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pieces: Vec<u32>,
    shapes: Vec<u8>,
    positions: Vec<u32>,
    word_of: Vec<u32>,
    /// Piece rows of each sentence.
    sentences: Vec<Range<usize>>,
    /// Word rows of each sentence, the root first.
    pub(crate) words: Vec<Range<usize>>,
}

impl Batch {
    pub(crate) fn rows(&self) -> usize {
        self.pieces.len()
    }

    fn word_rows(&self) -> usize {
        self.words.last().map_or(0, |range| range.end)
    }

    /// Adds a sentence of words, each with its pieces and its shape (already told apart for the sentence's start).
    pub(crate) fn push(&mut self, table: &Words, words: &[(&[u32], u8)]) {
        let (row, word) = (self.rows(), self.word_rows());
        self.push_piece(table.pieces.start, 0, row, word as u32);
        for (at, (pieces, shape)) in words.iter().enumerate() {
            for &piece in *pieces {
                self.push_piece(piece, *shape, row, (word + at + 1) as u32);
            }
        }
        self.push_piece(table.pieces.end, 0, row, NO_WORD);
        self.sentences.push(row..self.rows());
        self.words.push(word..word + words.len() + 1);
    }

    fn push_piece(&mut self, piece: u32, shape: u8, first: usize, word: u32) {
        self.positions.push((self.rows() - first) as u32);
        self.pieces.push(piece);
        self.shapes.push(shape);
        self.word_of.push(word);
    }
}

/// Buffers kept from batch to batch.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    bytes: Vec<u8>,
    scales: Vec<f32>,
    wide: Vec<f32>,
    mixed: Vec<f32>,
    narrow: Vec<f32>,
    room: Room,
    spare: Vec<Vec<f32>>,
}

impl Scratch {
    /// A buffer with whatever an earlier use left in it.
    pub(crate) fn take(&mut self) -> Vec<f32> {
        self.spare.pop().unwrap_or_default()
    }

    /// Hands a buffer back for later use.
    pub(crate) fn give(&mut self, buffer: Vec<f32>) {
        self.spare.push(buffer);
    }
}

/// A network on one processor level.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Network<'m> {
    pub(crate) words: &'m Words,
    pub(crate) encoder: &'m Encoder,
    pub(crate) level: Level,
}

impl Network<'_> {
    /// Rows of floats through a linear layer.
    pub(crate) fn through(&self, layer: &Linear, rows: &[f32], width: usize, scratch: &mut Scratch) -> Vec<f32> {
        let mut out = scratch.take();
        maths::quantise(self.level, rows, width, &mut scratch.bytes, &mut scratch.scales);
        linear(self.level, &scratch.bytes, &scratch.scales, self.encoder.weights(layer), &mut out);
        out
    }

    /// Word vectors, one row for each word of the batch, roots included.
    pub(crate) fn encode(&self, batch: &Batch, scratch: &mut Scratch) -> Vec<f32> {
        let mut x = scratch.take();
        self.embed(batch, &mut x);
        for layer in &self.encoder.layers {
            self.attention(layer, batch, &mut x, scratch);
            self.inner(layer, &mut x, scratch);
        }
        let mut words = scratch.take();
        self.pool(batch, &x, &mut words);
        scratch.give(x);
        words
    }

    fn embed(&self, batch: &Batch, x: &mut Vec<f32>) {
        let (encoder, width) = (self.encoder, self.encoder.width);
        x.clear();
        x.reserve(batch.rows() * width);
        for at in 0..batch.rows() {
            let (piece, position) = (batch.pieces[at] as usize, batch.positions[at] as usize);
            let from = x.len();
            x.extend_from_slice(&encoder.positions[position * width..(position + 1) * width]);
            let shape = batch.shapes[at] as usize * width;
            for (to, value) in x[from..].iter_mut().zip(&encoder.shapes[shape..shape + width]) {
                *to += value;
            }
            let (bytes, scale) = self.words.vector(piece);
            maths::add_scaled(self.level, &mut x[from..], bytes, scale);
        }
        maths::norm(self.level, x, &encoder.norm.gain, &encoder.norm.bias);
    }

    fn attention(&self, layer: &Layer, batch: &Batch, x: &mut [f32], s: &mut Scratch) {
        let (width, encoder) = (self.encoder.width, self.encoder);
        maths::quantise(self.level, x, width, &mut s.bytes, &mut s.scales);
        linear(self.level, &s.bytes, &s.scales, encoder.weights(&layer.qkv), &mut s.wide);
        s.mixed.resize(x.len(), 0.0);
        let stride = layer.qkv.outputs;
        for rows in &batch.sentences {
            let qkv = &s.wide[rows.start * stride..rows.end * stride];
            let out = &mut s.mixed[rows.start * width..rows.end * width];
            for query in (0..width).step_by(HEAD) {
                maths::attend(
                    self.level,
                    qkv,
                    stride,
                    [query, width + query, 2 * width + query],
                    &mut s.room,
                    out,
                    width,
                );
            }
        }
        maths::quantise(self.level, &s.mixed, width, &mut s.bytes, &mut s.scales);
        linear(self.level, &s.bytes, &s.scales, encoder.weights(&layer.out), &mut s.narrow);
        self.add_norm(x, &s.narrow, &layer.norm1);
    }

    fn inner(&self, layer: &Layer, x: &mut [f32], s: &mut Scratch) {
        let (width, inner, encoder) = (self.encoder.width, layer.up.outputs, self.encoder);
        for rows in x.chunks_mut(BLOCK * width) {
            maths::quantise(self.level, rows, width, &mut s.bytes, &mut s.scales);
            linear(self.level, &s.bytes, &s.scales, encoder.weights(&layer.up), &mut s.wide);
            maths::gelu(self.level, &mut s.wide);
            maths::quantise(self.level, &s.wide, inner, &mut s.bytes, &mut s.scales);
            linear(self.level, &s.bytes, &s.scales, encoder.weights(&layer.down), &mut s.narrow);
            self.add_norm(rows, &s.narrow, &layer.norm2);
        }
    }

    fn add_norm(&self, x: &mut [f32], other: &[f32], norm: &Norm) {
        maths::add_norm(self.level, x, other, &norm.gain, &norm.bias);
    }

    /// The mean of each word's pieces.
    fn pool(&self, batch: &Batch, x: &[f32], words: &mut Vec<f32>) {
        let width = self.encoder.width;
        words.clear();
        words.resize(batch.word_rows() * width, 0.0);
        let mut counts = vec![0_u32; batch.word_rows()];
        for (row, &word) in x.chunks_exact(width).zip(&batch.word_of).filter(|(_, word)| **word != NO_WORD) {
            let word = word as usize;
            counts[word] += 1;
            for (to, value) in words[word * width..(word + 1) * width].iter_mut().zip(row) {
                *to += value;
            }
        }
        for (row, count) in words.chunks_exact_mut(width).zip(counts).filter(|(_, count)| *count > 1) {
            for value in row {
                *value /= count as f32;
            }
        }
    }
}

//! The encoder: word pieces to vectors through layers of attention. Every size is checked as it is read.

use std::ops::Range;

use crate::container::{Bytes, Container, ModelError, Spec};
use crate::gemm::{PANEL, QUAD, Weights};
use crate::pieces::{Pieces, SHAPES};

/// A linear layer.
#[derive(Debug)]
pub(crate) struct Linear {
    inputs: usize,
    pub(crate) outputs: usize,
    panels: Range<usize>,
    start: Vec<i32>,
    scale: Vec<f32>,
    bias: Vec<f32>,
}

/// Gain and bias of a normalisation.
#[derive(Debug)]
pub(crate) struct Norm {
    pub(crate) gain: Vec<f32>,
    pub(crate) bias: Vec<f32>,
}

/// One layer of the encoder.
#[derive(Debug)]
pub(crate) struct Layer {
    pub(crate) qkv: Linear,
    pub(crate) out: Linear,
    pub(crate) norm1: Norm,
    pub(crate) up: Linear,
    pub(crate) down: Linear,
    pub(crate) norm2: Norm,
}

/// Rows of bytes, each with a scale.
#[derive(Debug)]
pub(crate) struct Rows {
    width: usize,
    bytes: Range<usize>,
    pub(crate) scale: Vec<f32>,
}

/// The word pieces and their vectors. Those are the base model's in every network, so that one table serves all.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) pieces: Pieces,
    rows: Rows,
    bytes: Bytes,
}

impl Words {
    pub(crate) fn read(file: &Container<Spec>) -> Result<Self, ModelError> {
        let pieces = Pieces::read(file)?;
        let reader = Reader { file, width: file.spec.width };
        Ok(Self { rows: reader.rows("words", pieces.count)?, pieces, bytes: file.bytes.clone() })
    }

    /// A piece's vector as bytes, and their scale.
    pub(crate) fn vector(&self, piece: usize) -> (&[u8], f32) {
        (row(&self.bytes, &self.rows, piece), self.rows.scale[piece])
    }
}

fn row<'a>(bytes: &'a Bytes, of: &Rows, at: usize) -> &'a [u8] {
    &bytes[of.bytes.clone()][at * of.width..(at + 1) * of.width]
}

/// Sizes of an encoder beside its width.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    pub(crate) layers: usize,
    pub(crate) inner: usize,
    pub(crate) most_pieces: usize,
    /// How often the table of case shapes is there: once for each side that a word can be marked as.
    pub(crate) sides: usize,
}

/// The layers of a network and what goes in before them. Big weights stay where the file's bytes are.
#[derive(Debug)]
pub(crate) struct Encoder {
    pub(crate) width: usize,
    pub(crate) positions: Vec<f32>,
    pub(crate) shapes: Vec<f32>,
    pub(crate) norm: Norm,
    pub(crate) layers: Vec<Layer>,
    bytes: Bytes,
}

impl Encoder {
    /// The weights of a layer of the same file.
    pub(crate) fn weights<'a>(&'a self, of: &'a Linear) -> Weights<'a> {
        let (start, scale, bias) = (&of.start, &of.scale, &of.bias);
        Weights { inputs: of.inputs, outputs: of.outputs, panels: &self.bytes[of.panels.clone()], start, scale, bias }
    }

    /// A row of a table of the same file.
    pub(crate) fn row<'a>(&'a self, of: &Rows, at: usize) -> &'a [u8] {
        row(&self.bytes, of, at)
    }
}

/// Reads the parts of a network from a file.
pub(crate) struct Reader<'a, S = Spec> {
    pub(crate) file: &'a Container<S>,
    pub(crate) width: usize,
}

impl<S> Reader<'_, S> {
    pub(crate) fn encoder(&self, sizes: Sizes) -> Result<Encoder, ModelError> {
        let shapes = sizes.sides * (2 * SHAPES.len() + 1);
        Ok(Encoder {
            width: self.width,
            positions: self.unpacked("positions", sizes.most_pieces, self.width)?,
            shapes: self.file.floats("shapes", &[shapes, self.width])?,
            norm: self.norm("norm")?,
            layers: (0..sizes.layers).map(|at| self.layer(at, sizes.inner)).collect::<Result<_, _>>()?,
            bytes: self.file.bytes.clone(),
        })
    }

    pub(crate) fn linear(&self, name: &str, inputs: usize, outputs: usize) -> Result<Linear, ModelError> {
        let outputs = outputs.next_multiple_of(PANEL);
        let part = |part: &str| format!("{name}.{part}");
        Ok(Linear {
            inputs,
            outputs,
            panels: self.file.range(&part("weights"), "i8", &[outputs / PANEL, inputs / QUAD, PANEL, QUAD])?,
            start: self.file.numbers(&part("start"), &[outputs])?,
            scale: self.file.floats(&part("scale"), &[outputs])?,
            bias: self.file.floats(&part("bias"), &[outputs])?,
        })
    }

    pub(crate) fn norm(&self, name: &str) -> Result<Norm, ModelError> {
        let gain = self.file.floats(&format!("{name}.gain"), &[self.width])?;
        Ok(Norm { gain, bias: self.file.floats(&format!("{name}.bias"), &[self.width])? })
    }

    pub(crate) fn rows(&self, name: &str, count: usize) -> Result<Rows, ModelError> {
        let bytes = self.file.range(&format!("{name}.rows"), "i8", &[count, self.width])?;
        Ok(Rows { width: self.width, bytes, scale: self.file.floats(&format!("{name}.scale"), &[count])? })
    }

    /// Rows of bytes as floats, for tables that are small.
    pub(crate) fn unpacked(&self, name: &str, count: usize, width: usize) -> Result<Vec<f32>, ModelError> {
        let bytes = &self.file.bytes[self.file.range(&format!("{name}.rows"), "i8", &[count, width])?];
        let scale = self.file.floats(&format!("{name}.scale"), &[count])?;
        let row =
            |(row, scale): (&[u8], f32)| row.iter().map(|b| f32::from(b.cast_signed()) * scale).collect::<Vec<_>>();
        Ok(bytes.chunks_exact(width).zip(scale).flat_map(row).collect())
    }

    fn layer(&self, at: usize, inner: usize) -> Result<Layer, ModelError> {
        let part = |part: &str| format!("layer{at}.{part}");
        Ok(Layer {
            qkv: self.linear(&part("qkv"), self.width, 3 * self.width)?,
            out: self.linear(&part("out"), self.width, self.width)?,
            norm1: self.norm(&part("norm1"))?,
            up: self.linear(&part("up"), self.width, inner)?,
            down: self.linear(&part("down"), inner, self.width)?,
            norm2: self.norm(&part("norm2"))?,
        })
    }
}

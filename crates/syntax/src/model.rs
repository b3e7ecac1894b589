//! A loaded model: weights and tables, every size checked.

use std::borrow::Cow;
use std::ops::Range;

use demarche_schema::{Rel, Role, Upos, Xpos};

use crate::arguments::SpanRules;
use crate::container::{Container, ModelError, Spec};
use crate::gemm::{PANEL, QUAD, Weights};
use crate::lemma::Lemmas;
use crate::maths::HEAD;
use crate::named::Tag;
use crate::paths::Paths;
use crate::pieces::{Pieces, SHAPES};
use crate::senses::Senses;

const ARCHITECTURE: &str = "minilm-biaffine-pairs";

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

/// Where each head's outputs lie in the common layer.
#[derive(Debug)]
pub(crate) struct Heads {
    pub(crate) arc_dep: Range<usize>,
    pub(crate) arc_head: Range<usize>,
    pub(crate) label_dep: Range<usize>,
    pub(crate) label_head: Range<usize>,
    pub(crate) pair_pred: Range<usize>,
    pub(crate) pair_arg: Range<usize>,
    pub(crate) upos: Range<usize>,
    pub(crate) xpos: Range<usize>,
    pub(crate) lemma: Range<usize>,
    pub(crate) bio: Range<usize>,
    pub(crate) predicate: Range<usize>,
}

/// The labels, as the types the rest of the program uses.
#[derive(Debug)]
pub(crate) struct Labels {
    pub(crate) upos: Vec<Upos>,
    pub(crate) xpos: Vec<Xpos>,
    pub(crate) rel: Vec<Rel>,
    pub(crate) role: Vec<Role>,
    pub(crate) bio: Vec<Tag>,
    pub(crate) root: usize,
}

/// A model of the analyser. Big weights stay where the file's bytes are; loading copies little.
#[derive(Debug)]
pub struct Model {
    pub(crate) spec: Spec,
    pub(crate) pieces: Pieces,
    pub(crate) senses: Senses,
    pub(crate) paths: Paths,
    pub(crate) span_rules: SpanRules,
    pub(crate) labels: Labels,
    pub(crate) lemmas: Lemmas,
    pub(crate) heads: Heads,
    pub(crate) words: Rows,
    pub(crate) positions: Vec<f32>,
    pub(crate) shapes: Vec<f32>,
    pub(crate) norm: Norm,
    pub(crate) layers: Vec<Layer>,
    pub(crate) head: Linear,
    pub(crate) arc: Linear,
    pub(crate) label: Linear,
    pub(crate) pair: Linear,
    pub(crate) pair_path: Vec<f32>,
    pub(crate) pair_distance: Vec<f32>,
    pub(crate) sense: Rows,
    pub(crate) sense_bias: Vec<f32>,
    bytes: Cow<'static, [u8]>,
}

impl Model {
    /// Reads a model from the bytes of a model file (`Vec<u8>` or `&'static [u8]`).
    ///
    /// # Errors
    /// When the bytes are not a whole model of this version and architecture.
    pub fn load(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, ModelError> {
        Self::read(Container::open(bytes.into())?)
    }

    /// Names of the models that are part of the program, the default first.
    pub const NAMES: &'static [&'static str] = &["fast", "accurate"];

    /// The model that is part of the program and its default: three layers.
    ///
    /// # Errors
    /// When the program was built without the feature `bundled`.
    pub fn bundled() -> Result<Self, ModelError> {
        #[cfg(feature = "bundled")]
        return Self::load(Cow::Borrowed(include_bytes!("../../../models/fast.model").as_slice()));
        #[cfg(not(feature = "bundled"))]
        Err(ModelError::NotBundled)
    }

    /// The other model that is part of the program: six layers, more often right, at half the speed.
    ///
    /// # Errors
    /// When the program was built without the feature `bundled`.
    pub fn bundled_accurate() -> Result<Self, ModelError> {
        #[cfg(feature = "bundled")]
        return Self::load(Cow::Borrowed(include_bytes!("../../../models/accurate.model").as_slice()));
        #[cfg(not(feature = "bundled"))]
        Err(ModelError::NotBundled)
    }

    /// The model's name: "fast" or "accurate".
    #[must_use]
    pub fn name(&self) -> &str {
        &self.spec.name
    }

    /// Name and checksum, "fast-1a2b3c4d": two models of one version give the same analyses.
    #[must_use]
    pub fn version(&self) -> String {
        let sum = self.bytes.last_chunk::<4>().map_or(0, |tail| u32::from_le_bytes(*tail));
        format!("{}-{sum:08x}", self.spec.name)
    }

    /// What the model file says of itself: data, licences, configuration.
    #[must_use]
    pub fn manifest(&self) -> &serde_json::Value {
        &self.spec.manifest
    }

    /// Numbers in a word vector.
    #[must_use]
    pub fn width(&self) -> usize {
        self.spec.width
    }

    fn read(file: Container) -> Result<Self, ModelError> {
        check_spec(&file.spec)?;
        let spec = file.spec.clone();
        let (pieces, senses) = (Pieces::read(&file)?, Senses::read(&file)?);
        let paths = Paths::read(&file, spec.rel.len())?;
        let (labels, lemmas) = (Labels::read(&file)?, Lemmas::read(&file)?);
        let (heads, outputs) = Heads::lay_out(&spec, lemmas.scripts.len());
        let reader = Reader { file: &file, width: spec.width };
        let layers = (0..spec.layers).map(|at| reader.layer(at, spec.inner)).collect::<Result<_, _>>()?;
        Ok(Self {
            words: reader.rows("words", pieces.count)?,
            positions: reader.unpacked("positions", spec.most_pieces, spec.width)?,
            shapes: file.floats("shapes", &[2 * SHAPES.len() + 1, spec.width])?,
            norm: reader.norm("norm")?,
            layers,
            head: reader.linear("heads", spec.width, outputs)?,
            arc: reader.linear("arc", spec.arc, spec.arc)?,
            label: reader.linear("label", spec.label, spec.rel.len())?,
            pair: reader.linear("pair", spec.pair, spec.role.len() + 1)?,
            pair_path: reader.unpacked("pair_path", paths.count(), spec.pair)?,
            pair_distance: file.floats("pair_distance", &[spec.distances.len() + 1, spec.pair])?,
            sense: reader.rows("sense", senses.rows)?,
            sense_bias: file.floats("sense_bias", &[senses.rows])?,
            span_rules: SpanRules::read(&file)?,
            spec,
            pieces,
            senses,
            paths,
            labels,
            lemmas,
            heads,
            bytes: file.bytes,
        })
    }

    pub(crate) fn weights<'a>(&'a self, of: &'a Linear) -> Weights<'a> {
        let (start, scale, bias) = (&of.start, &of.scale, &of.bias);
        Weights { inputs: of.inputs, outputs: of.outputs, panels: &self.bytes[of.panels.clone()], start, scale, bias }
    }

    pub(crate) fn row<'a>(&'a self, of: &'a Rows, at: usize) -> &'a [u8] {
        &self.bytes[of.bytes.clone()][at * of.width..(at + 1) * of.width]
    }
}

fn check_spec(spec: &Spec) -> Result<(), ModelError> {
    if spec.architecture != ARCHITECTURE {
        return Err(ModelError::Architecture(spec.architecture.clone()));
    }
    let sizes = [spec.width, spec.inner, spec.arc, spec.label, spec.pair];
    let fits = sizes.iter().all(|&size| size > 0 && size <= 8192 && size.is_multiple_of(PANEL));
    let heads = spec.attention_heads.checked_mul(HEAD) == Some(spec.width);
    let pieces = (16..=4096).contains(&spec.most_pieces);
    if !(fits && heads && pieces && spec.layers <= 64 && spec.shapes == SHAPES) {
        return Err(ModelError::Header("sizes that do not fit together".to_owned()));
    }
    Ok(())
}

impl Heads {
    /// The ranges in the order of the file, and their total.
    fn lay_out(spec: &Spec, lemmas: usize) -> (Self, usize) {
        let mut end = 0;
        let mut next = |size: usize| {
            end += size;
            end - size..end
        };
        let heads = Self {
            arc_dep: next(spec.arc),
            arc_head: next(spec.arc),
            label_dep: next(spec.label),
            label_head: next(spec.label),
            pair_pred: next(spec.pair),
            pair_arg: next(spec.pair),
            upos: next(spec.upos.len()),
            xpos: next(spec.xpos.len()),
            lemma: next(lemmas),
            bio: next(spec.bio.len()),
            predicate: next(2),
        };
        (heads, end)
    }
}

fn named<T>(names: &[String], list: &str, read: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, ModelError> {
    if names.is_empty() {
        return Err(ModelError::Header(format!("no {list}")));
    }
    let unknown = |name: &str| ModelError::Header(format!("the {list} “{name}”"));
    names.iter().map(|name| read(name).ok_or_else(|| unknown(name))).collect()
}

impl Labels {
    fn read(file: &Container) -> Result<Self, ModelError> {
        let spec = &file.spec;
        let rel = named(&spec.rel, "relation", Rel::from_name)?;
        let root = rel.iter().position(|&rel| rel == Rel::Root);
        Ok(Self {
            upos: named(&spec.upos, "part of speech", Upos::from_name)?,
            xpos: named(&spec.xpos, "Penn tag", Xpos::from_name)?,
            root: root.ok_or_else(|| ModelError::Header("no relation “root”".to_owned()))?,
            rel,
            role: named(&spec.role, "role", Role::from_name)?,
            bio: named(&spec.bio, "name tag", |name| Tag::read(name).ok())?,
        })
    }
}

struct Reader<'a> {
    file: &'a Container,
    width: usize,
}

impl Reader<'_> {
    fn linear(&self, name: &str, inputs: usize, outputs: usize) -> Result<Linear, ModelError> {
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

    fn norm(&self, name: &str) -> Result<Norm, ModelError> {
        let gain = self.file.floats(&format!("{name}.gain"), &[self.width])?;
        Ok(Norm { gain, bias: self.file.floats(&format!("{name}.bias"), &[self.width])? })
    }

    fn rows(&self, name: &str, count: usize) -> Result<Rows, ModelError> {
        let bytes = self.file.range(&format!("{name}.rows"), "i8", &[count, self.width])?;
        Ok(Rows { width: self.width, bytes, scale: self.file.floats(&format!("{name}.scale"), &[count])? })
    }

    /// Rows of bytes as floats, for tables that are small.
    fn unpacked(&self, name: &str, count: usize, width: usize) -> Result<Vec<f32>, ModelError> {
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

//! A loaded model: weights and tables, every size checked.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use demarche_schema::{Rel, Role, Upos, Xpos};

use crate::arguments::SpanRules;
use crate::container::{Container, ModelError, Spec};
use crate::encoder::{Encoder, Linear, Reader, Rows, Sizes, Words};
use crate::gemm::PANEL;
use crate::lemma::Lemmas;
use crate::maths::HEAD;
use crate::named::Tag;
use crate::network::Network;
use crate::paths::Paths;
use crate::pieces::SHAPES;
use crate::senses::Senses;
use crate::simd::Level;

const ARCHITECTURE: &str = "minilm-biaffine-pairs";

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
    pub(crate) words: Arc<Words>,
    pub(crate) encoder: Encoder,
    pub(crate) senses: Senses,
    pub(crate) paths: Paths,
    pub(crate) span_rules: SpanRules,
    pub(crate) labels: Labels,
    pub(crate) lemmas: Lemmas,
    pub(crate) heads: Heads,
    pub(crate) head: Linear,
    pub(crate) arc: Linear,
    pub(crate) label: Linear,
    pub(crate) pair: Linear,
    pub(crate) pair_path: Vec<f32>,
    pub(crate) pair_distance: Vec<f32>,
    pub(crate) sense: Rows,
    pub(crate) sense_bias: Vec<f32>,
    checksum: u32,
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
        format!("{}-{:08x}", self.spec.name, self.checksum)
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

    pub(crate) fn network(&self, level: Level) -> Network<'_> {
        Network { words: &self.words, encoder: &self.encoder, level }
    }

    fn read(file: Container) -> Result<Self, ModelError> {
        check_spec(&file.spec)?;
        let spec = file.spec.clone();
        let senses = Senses::read(&file)?;
        let paths = Paths::read(&file, spec.rel.len())?;
        let (labels, lemmas) = (Labels::read(&file)?, Lemmas::read(&file)?);
        let (heads, outputs) = Heads::lay_out(&spec, lemmas.scripts.len());
        let reader = Reader { file: &file, width: spec.width };
        let sizes = Sizes { layers: spec.layers, inner: spec.inner, most_pieces: spec.most_pieces, sides: 1 };
        Ok(Self {
            words: Arc::new(Words::read(&file)?),
            encoder: reader.encoder(sizes)?,
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
            senses,
            paths,
            labels,
            lemmas,
            heads,
            checksum: file.checksum(),
        })
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

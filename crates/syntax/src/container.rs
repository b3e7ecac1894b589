//! The model file: `DEMARCHE`, a version, a header in JSON, tensors, and a checksum over all of it.
//!
//! No length in the file is trusted: every range is checked against the file before it is read.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

pub(crate) const MAGIC: &[u8; 8] = b"DEMARCHE";
/// The version of the format this program reads.
pub(crate) const VERSION: u32 = 1;
const START: usize = 16;
const CHECKSUM: usize = 4;

/// Why a model cannot be loaded. One line each, saying what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelError {
    /// The file does not begin as a model file does.
    NotAModel,
    /// The file is of another version of the format.
    Version {
        /// The version of the file.
        found: u32,
        /// The version this program reads.
        known: u32,
    },
    /// The file ends too early.
    Truncated,
    /// The file's bytes are not those that were written.
    Checksum,
    /// The header cannot be read, or contradicts itself.
    Header(String),
    /// The model is of an architecture this program does not have.
    Architecture(String),
    /// A tensor is missing, or of another size than the architecture needs.
    Tensor {
        /// Its name.
        name: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The classifier of pairs was trained with other word pieces than the analyser's model has.
    OtherPieces,
    /// This program was built without a model in it.
    NotBundled,
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAModel => {
                write!(f, "this is not a model of the analyser: take a file ending in .model from the release")
            }
            Self::Version { found, known } if found > known => {
                write!(f, "the model has format {found} and this program reads {known}: use a newer program")
            }
            Self::Version { found, known } => {
                write!(
                    f,
                    "the model has format {found} and this program reads {known}: fetch the model of this release"
                )
            }
            Self::Truncated => write!(f, "the model file ends too early: fetch it again"),
            Self::Checksum => write!(f, "the model file is damaged (its checksum is wrong): fetch it again"),
            Self::Header(why) => write!(f, "the model's header cannot be read ({why}): fetch the model again"),
            Self::Architecture(what) => {
                write!(
                    f,
                    "the model is of the architecture “{what}”, which this program does not have: use the program of its release"
                )
            }
            Self::Tensor { name, problem } => {
                write!(f, "the model's “{name}” {problem}: fetch the model of this release")
            }
            Self::OtherPieces => {
                write!(
                    f,
                    "the classifier of pairs has other word pieces than this model: take both of one release, or the rules alone"
                )
            }
            Self::NotBundled => write!(f, "this program was built without a model: give it a model file"),
        }
    }
}

impl std::error::Error for ModelError {}

/// Where a tensor lies, as the header says.
#[derive(Debug, Deserialize)]
struct Entry {
    #[serde(rename = "type")]
    kind: String,
    shape: Vec<usize>,
    offset: usize,
    bytes: usize,
}

/// The sizes and label lists of a model.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Spec {
    pub(crate) architecture: String,
    pub(crate) name: String,
    pub(crate) layers: usize,
    pub(crate) width: usize,
    pub(crate) attention_heads: usize,
    pub(crate) inner: usize,
    pub(crate) arc: usize,
    pub(crate) label: usize,
    pub(crate) pair: usize,
    pub(crate) most_pieces: usize,
    pub(crate) most_word_pieces: usize,
    pub(crate) most_word_chars: usize,
    pub(crate) special: BTreeMap<String, u32>,
    pub(crate) shapes: Vec<String>,
    pub(crate) upos: Vec<String>,
    pub(crate) xpos: Vec<String>,
    pub(crate) rel: Vec<String>,
    pub(crate) role: Vec<String>,
    pub(crate) bio: Vec<String>,
    pub(crate) distances: Vec<i32>,
    /// What the file says of itself: data, licences, scores. Not used here.
    #[serde(default)]
    pub(crate) manifest: serde_json::Value,
}

#[derive(Deserialize)]
struct Header<S> {
    #[serde(flatten)]
    spec: S,
    tensors: BTreeMap<String, Entry>,
}

/// The bytes of a model file, shared by what lies in it.
pub(crate) type Bytes = Arc<Cow<'static, [u8]>>;

/// A checked file: bytes, sizes and the ranges of the tensors. `S` is what its header says beside them.
pub(crate) struct Container<S = Spec> {
    pub(crate) bytes: Bytes,
    pub(crate) spec: S,
    entries: BTreeMap<String, (Entry, Range<usize>)>,
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..at.checked_add(4)?)?.first_chunk()?))
}

impl<S: DeserializeOwned> Container<S> {
    pub(crate) fn open(bytes: Cow<'static, [u8]>) -> Result<Self, ModelError> {
        if !bytes.starts_with(MAGIC) {
            return Err(ModelError::NotAModel);
        }
        let found = word(&bytes, 8).ok_or(ModelError::Truncated)?;
        if found != VERSION {
            return Err(ModelError::Version { found, known: VERSION });
        }
        let header_len = word(&bytes, 12).ok_or(ModelError::Truncated)? as usize;
        let end = bytes.len().checked_sub(CHECKSUM).ok_or(ModelError::Truncated)?;
        let header = bytes.get(START..START.saturating_add(header_len).min(end)).ok_or(ModelError::Truncated)?;
        if header.len() != header_len {
            return Err(ModelError::Truncated);
        }
        if word(&bytes, end) != Some(crc32fast::hash(&bytes[..end])) {
            let whole =
                serde_json::from_slice::<Header<S>>(header).is_ok_and(|h| data_end(&h, header_len) == Some(end));
            return Err(if whole { ModelError::Checksum } else { ModelError::Truncated });
        }
        let header: Header<S> = serde_json::from_slice(header).map_err(|e| ModelError::Header(e.to_string()))?;
        let entries = ranges(header.tensors, START + header_len, end)?;
        Ok(Self { bytes: Arc::new(bytes), spec: header.spec, entries })
    }
}

impl<S> Container<S> {
    /// The checksum that the file ends with.
    pub(crate) fn checksum(&self) -> u32 {
        self.bytes.last_chunk::<4>().map_or(0, |tail| u32::from_le_bytes(*tail))
    }

    /// The range of a tensor of this type and shape.
    pub(crate) fn range(&self, name: &str, kind: &str, shape: &[usize]) -> Result<Range<usize>, ModelError> {
        let problem = |problem: String| ModelError::Tensor { name: name.to_owned(), problem };
        let (entry, range) = self.entries.get(name).ok_or_else(|| problem("is missing".to_owned()))?;
        if entry.kind != kind || entry.shape != shape {
            return Err(problem(format!("is {} {:?} and should be {kind} {shape:?}", entry.kind, entry.shape)));
        }
        let size = if kind == "i8" { 1 } else { 4 };
        let wanted = shape.iter().try_fold(size, |all: usize, &n| all.checked_mul(n));
        if wanted != Some(range.len()) {
            return Err(problem(format!("has {} bytes for the shape {shape:?}", range.len())));
        }
        Ok(range.clone())
    }

    /// The rows of a tensor whose number of rows the file decides.
    pub(crate) fn rows(&self, name: &str) -> usize {
        self.entries.get(name).and_then(|(entry, _)| entry.shape.first().copied()).unwrap_or(0)
    }

    pub(crate) fn floats(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, ModelError> {
        let range = self.range(name, "f32", shape)?;
        Ok(self.bytes[range].as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect())
    }

    pub(crate) fn numbers(&self, name: &str, shape: &[usize]) -> Result<Vec<i32>, ModelError> {
        let range = self.range(name, "i32", shape)?;
        Ok(self.bytes[range].as_chunks::<4>().0.iter().map(|b| i32::from_le_bytes(*b)).collect())
    }

    pub(crate) fn text(&self, name: &str) -> Result<&str, ModelError> {
        let problem = |problem: &str| ModelError::Tensor { name: name.to_owned(), problem: problem.to_owned() };
        let (entry, range) = self.entries.get(name).ok_or_else(|| problem("is missing"))?;
        if entry.kind != "text" {
            return Err(problem("is not text"));
        }
        std::str::from_utf8(&self.bytes[range.clone()]).map_err(|_| problem("is not UTF-8"))
    }
}

fn data_end<S>(header: &Header<S>, header_len: usize) -> Option<usize> {
    let data = header.tensors.values().map(|e| e.offset.saturating_add(e.bytes)).max()?;
    data.checked_add(START)?.checked_add(header_len)
}

fn ranges(
    entries: BTreeMap<String, Entry>,
    data: usize,
    end: usize,
) -> Result<BTreeMap<String, (Entry, Range<usize>)>, ModelError> {
    let mut found = BTreeMap::new();
    for (name, entry) in entries {
        let from = data.checked_add(entry.offset);
        let range = from.and_then(|from| Some(from..from.checked_add(entry.bytes)?)).filter(|range| range.end <= end);
        let Some(range) = range else {
            return Err(ModelError::Tensor { name, problem: "lies outside the file".to_owned() });
        };
        found.insert(name, (entry, range));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Model;
    use proptest::prelude::*;

    const FILE: &[u8] = include_bytes!("../../../models/fast.model");

    fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
        let end = bytes.len() - CHECKSUM;
        let sum = crc32fast::hash(&bytes[..end]);
        bytes[end..].copy_from_slice(&sum.to_le_bytes());
        bytes
    }

    fn header_end() -> usize {
        START + word(FILE, 12).unwrap_or(0) as usize
    }

    #[test]
    fn each_mistake_has_its_message() {
        let load = |bytes: Vec<u8>| Model::load(bytes).map(|_| ());
        assert_eq!(load(FILE.to_vec()), Ok(()));
        assert_eq!(load(b"PK and more".to_vec()), Err(ModelError::NotAModel));
        assert_eq!(load(vec![]), Err(ModelError::NotAModel));
        assert_eq!(load(MAGIC.to_vec()), Err(ModelError::Truncated));
        let mut newer = FILE.to_vec();
        newer[8] = 9;
        assert_eq!(load(newer), Err(ModelError::Version { found: 9, known: VERSION }));
        for keep in [15, 16, 20, 1000, header_end() + 3, FILE.len() / 2, FILE.len() - 1] {
            assert_eq!(load(FILE[..keep].to_vec()), Err(ModelError::Truncated), "{keep}");
        }
        let mut damaged = FILE.to_vec();
        damaged[FILE.len() / 2] ^= 4;
        assert_eq!(load(damaged), Err(ModelError::Checksum));
        let other = String::from_utf8_lossy(&FILE[START..header_end()])
            .replace("minilm-biaffine-pairs", "minilm-biaffine-pares");
        let other = sealed([&FILE[..START], other.as_bytes(), &FILE[header_end()..]].concat());
        assert_eq!(load(other), Err(ModelError::Architecture("minilm-biaffine-pares".to_owned())));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn a_flipped_byte_is_noticed(at in 0..FILE.len(), bit in 0..8_u32) {
            let mut bytes = FILE.to_vec();
            bytes[at] ^= 1 << bit;
            prop_assert!(Model::load(bytes).is_err());
        }

        #[test]
        fn a_header_that_lies_never_panics(at in START..header_end(), byte in any::<u8>()) {
            let mut bytes = FILE.to_vec();
            bytes[at] = byte;
            let _ = Model::load(sealed(bytes));
        }

        #[test]
        fn digits_that_lie_never_panic(pick in 0_usize..4000, digit in b'0'..=b'9') {
            let mut bytes = FILE.to_vec();
            let digits: Vec<usize> = (START..header_end()).filter(|&at| bytes[at].is_ascii_digit()).collect();
            bytes[digits[pick % digits.len()]] = digit;
            let _ = Model::load(sealed(bytes));
        }
    }
}

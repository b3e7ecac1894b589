//! The judge's file: magic, version, checksum, weights.

use std::fmt;

use crate::Model;

const MAGIC: &[u8; 8] = b"demjdg\x1a\n";
const VERSION: u32 = 1;
const HEAD: usize = 16;

/// Why a file of the judge can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError(String);

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the judge's file can't be used: {}", self.0)
    }
}

impl std::error::Error for FileError {}

impl Model {
    /// The judge that is part of the program.
    ///
    /// # Errors
    /// When the program itself is damaged.
    pub fn bundled() -> Result<Self, FileError> {
        Self::from_bytes(include_bytes!("../../../models/judge.model"))
    }

    /// The file's bytes.
    ///
    /// # Errors
    /// When the weights can't be written, which no trained judge's are.
    pub fn to_bytes(&self) -> Result<Vec<u8>, FileError> {
        let body = postcard::to_stdvec(self).map_err(|error| FileError(error.to_string()))?;
        let mut bytes = MAGIC.to_vec();
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(crc32fast::hash(&body).to_le_bytes());
        bytes.extend(body);
        Ok(bytes)
    }

    /// Reads a file's bytes.
    ///
    /// # Errors
    /// When they are not a whole judge of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FileError> {
        let fault = |what: &str| Err(FileError(what.to_owned()));
        let Some((head, body)) = bytes.split_at_checked(HEAD) else { return fault("it is cut short") };
        let number = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        if &head[..8] != MAGIC {
            return fault("it does not start as one");
        }
        if number(8) != VERSION {
            return fault("it is of another version; train it anew with `cargo xtask judge`");
        }
        if number(12) != crc32fast::hash(body) {
            return fault("its checksum is wrong; it is damaged");
        }
        let model: Self = postcard::from_bytes(body).map_err(|error| FileError(error.to_string()))?;
        if model.is_sound() { Ok(model) } else { fault("its sizes don't fit together") }
    }
}

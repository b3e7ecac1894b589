//! The analyser: a small transformer on a plain processor that says of each sentence its tags, lemmas, dependency tree,
//! predicates with their roles, and named spans.
//!
//! It assumes sentences already split and tokenised as Universal Dependencies does it. It refuses no text: an empty
//! sentence has an empty analysis, characters outside its vocabulary count as unknown, and sentences past
//! [`windows::MOST_WORDS`] words are analysed in parts. Only loading a model can fail.
//!
//! The same sentence gives the same analysis, bit for bit, alone or in a batch and on every processor: weights and
//! activations are whole numbers in the large products, and the rest is floating-point arithmetic in one fixed order.
//!
//! ```no_run
//! # fn sentence() -> demarche_schema::Sentence { unimplemented!() }
//! let analyser = demarche_syntax::Analyser::new(demarche_syntax::Model::load(std::fs::read("fast.model")?)?);
//! let parse = analyser.parse(&sentence());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod analyser;
mod arguments;
pub mod conllu;
mod container;
mod encoder;
mod gemm;
mod irregular;
mod lemma;
mod maths;
mod mend;
mod model;
mod named;
mod network;
mod pairs;
mod paths;
mod pieces;
pub mod score;
mod senses;
mod simd;
pub mod sources;
mod tree;
pub mod windows;

pub use analyser::{Analyser, Given, Vectors};
pub use container::ModelError;
pub use irregular::{IRREGULAR, inflected};
pub use model::Model;
pub use pairs::PairClassifier;
pub use tree::decode as decode_tree;

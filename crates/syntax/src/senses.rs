//! Rolesets of a predicate: candidates by lemma and part of speech, scored where the training data tell them apart.

use std::collections::HashMap;

use demarche_schema::Upos;

use crate::container::{Container, ModelError};

/// A roleset, and its row in the sense weights if it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sense {
    pub(crate) roleset: Box<str>,
    pub(crate) row: Option<u32>,
}

/// Candidates by key ("bust_up/v"), most frequent first.
#[derive(Debug)]
pub(crate) struct Senses {
    by_key: HashMap<Box<str>, Vec<Sense>>,
    pub(crate) rows: usize,
}

impl Senses {
    pub(crate) fn read(file: &Container) -> Result<Self, ModelError> {
        let scored: HashMap<&str, u32> = file.text("sense_rows")?.split('\n').zip(0..).collect();
        let mut by_key = HashMap::new();
        for line in file.text("rolesets")?.split('\n') {
            let Some((key, list)) = line.split_once('\t') else {
                return Err(ModelError::Header(format!("the line “{line}” of “rolesets”")));
            };
            let senses = list.split(' ').map(|r| Sense { roleset: r.into(), row: scored.get(r).copied() }).collect();
            by_key.insert(Box::from(key), senses);
        }
        Ok(Self { by_key, rows: scored.len() })
    }

    /// Whether there are candidates for this key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.by_key.contains_key(key)
    }

    /// The candidates of a word: those of the verb with its particle, where there are any, else those of the lemma.
    pub(crate) fn candidates(&self, lemma: &str, upos: Upos, particle: Option<&str>) -> &[Sense] {
        let lemma = lemma.to_lowercase();
        let with = particle.and_then(|p| self.by_key.get(key(&format!("{lemma}_{}", p.to_lowercase()), upos).as_str()));
        let plain = || self.by_key.get(key(&lemma, upos).as_str());
        let other = || ["v", "n", "j"].iter().find_map(|class| self.by_key.get(format!("{lemma}/{class}").as_str()));
        with.or_else(plain).or_else(other).map_or(&[], Vec::as_slice)
    }

    /// The best candidate by `score`, which is asked for rows only.
    pub(crate) fn choose(&self, candidates: &[Sense], lemma: &str, score: impl Fn(u32) -> f32) -> Box<str> {
        let mut best: Option<(f32, &Sense)> = None;
        for sense in candidates {
            let Some(row) = sense.row else { continue };
            let value = score(row);
            if best.is_none_or(|(most, _)| value > most) {
                best = Some((value, sense));
            }
        }
        let chosen = best.map(|(_, sense)| sense).or(candidates.first());
        chosen.map_or_else(|| format!("{}.01", lemma.to_lowercase()).into_boxed_str(), |sense| sense.roleset.clone())
    }
}

fn key(lemma: &str, upos: Upos) -> String {
    let class = match upos {
        Upos::Noun | Upos::Propn => 'n',
        Upos::Adj => 'j',
        _ => 'v',
    };
    format!("{lemma}/{class}")
}

//! Small summaries of texts: which are copies of one another, which words they share.
//!
//! Copies are found by MinHash over shingles of five words (Broder 1997, "On the resemblance and containment of
//! documents") with locality-sensitive hashing in bands (Leskovec, Rajaraman, Ullman, "Mining of massive datasets", 3.4):
//! 16 hashes in 4 bands of 4. Two documents are looked at together when a band agrees, and are copies when at least 11 of
//! the 16 hashes agree, which is to say when they share about 70 % of their shingles. A pair that shares 90 % is looked at
//! with a probability of 98.6 %, one that shares 50 % with 23 %; the same text always.
//!
//! A bag is the set of the words of a sentence or of a story's beginning, each as 16 bits of its stem's hash, at most
//! [`BAG`] of them: those with the smallest hashes, so that two bags of long texts hold comparable samples.

use crate::rows::hash;
use crate::words;

/// Hashes of a signature.
const HASHES: usize = 16;

/// Hashes of a band.
const ROWS: usize = 4;

/// Hashes that must agree for two documents to be copies.
const AGREE: usize = 11;

/// Words of a shingle.
const SHINGLE: usize = 5;

/// Most words of a bag.
pub(crate) const BAG: usize = 16;

/// Words of a story's beginning that are looked at.
const STORY: usize = 90;

/// Texts of fewer words are never copies: two notices of one line are alike without being one text.
const SHORTEST: usize = 12;

/// A document's MinHash signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signature {
    hashes: [u32; HASHES],
}

impl Signature {
    /// The signature of a text; `None` for one too short to tell.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let words: Vec<u64> = words::words(text).map(|word| hash(word.as_bytes())).collect();
        if words.len() < SHORTEST {
            return None;
        }
        let mut hashes = [u32::MAX; HASHES];
        for shingle in words.windows(SHINGLE) {
            let one = shingle.iter().fold(0u64, |sum, word| mix(sum ^ *word));
            for (n, least) in (1u64..).zip(&mut hashes) {
                *least = (*least).min((mix(one ^ n.wrapping_mul(0x9e37_79b9_7f4a_7c15)) >> 32) as u32);
            }
        }
        Some(Self { hashes })
    }

    /// One number for each band.
    pub(crate) fn bands(&self) -> Vec<i64> {
        let band = |(n, rows): (u64, &[u32])| {
            let sum = rows.iter().fold(n, |sum, row| mix(sum ^ u64::from(*row)));
            // Four bytes: a band that agrees by chance is told by the signature.
            i64::from(((n << 30 | sum >> 34) as u32).cast_signed())
        };
        (0u64..).zip(self.hashes.chunks_exact(ROWS)).map(band).collect()
    }

    /// As it is kept: eight bits of each hash (b-bit minwise hashing, Li and König 2010).
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.hashes.iter().map(|hash| *hash as u8).collect()
    }
}

/// Whether two kept signatures are those of copies.
pub(crate) fn are_copies(a: &[u8], b: &[u8]) -> bool {
    let agree = a.iter().zip(b).filter(|(a, b)| a == b).count();
    a.len() == HASHES && b.len() == a.len() && agree >= AGREE
}

/// A step of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input touches every bit of the output.
fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// The words of a sentence, those of `without` left out.
pub(crate) fn bag<'a>(sentence: &str, without: impl Iterator<Item = &'a str>) -> Vec<u16> {
    let names: Vec<String> = without.flat_map(words::words).collect();
    sample(words::content(sentence).filter(|word| !names.contains(word)))
}

/// The words of a story's beginning.
pub(crate) fn story(title: Option<&str>, text: &str) -> Vec<u16> {
    sample(title.into_iter().chain([text]).flat_map(words::content).take(STORY))
}

fn sample(words: impl Iterator<Item = String>) -> Vec<u16> {
    let mut bag: Vec<u16> = words.map(|word| (hash(stem(&word).as_bytes()) >> 48) as u16).collect();
    bag.sort_unstable();
    bag.dedup();
    bag.truncate(BAG);
    bag
}

/// A word without the endings that reports of one thing differ in: "killed", "killing", "kills".
fn stem(word: &str) -> &str {
    const ENDINGS: [&str; 7] = ["ings", "ing", "ies", "ed", "es", "s", "e"];
    let cut = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.chars().count() >= 3));
    cut.unwrap_or(word)
}

/// How much two bags share: 0 to 1, of the smaller one. Bags that were cut short are compared over the part of the
/// hashes that both sampled.
pub(crate) fn shared(a: &[u16], b: &[u16]) -> f32 {
    let limit = |bag: &[u16]| if bag.len() < BAG { u16::MAX } else { bag[BAG - 1] };
    let limit = limit(a).min(limit(b));
    let within = |bag: &[u16]| bag.partition_point(|word| *word <= limit);
    let (a, b) = (&a[..within(a)], &b[..within(b)]);
    let both = a.iter().filter(|word| b.binary_search(word).is_ok()).count();
    let fewer = a.len().min(b.len());
    if fewer == 0 { 0.0 } else { both as f32 / fewer as f32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "The foreign ministers of Peru and Chile met in Lima on Tuesday to talk about fishing rights along \
        their border, and agreed to send surveyors to the coast before the end of the year, officials of both said.";

    #[test]
    fn copies_are_told_from_other_texts() {
        let of = |text: &str| Signature::of(text).unwrap().bytes();
        let headed = format!("LIMA (Morning Wire) {STORY}");
        let other =
            STORY.replace("Peru and Chile met in Lima", "Mali and Niger spoke in Gao").replace("coast", "wells");
        assert!(are_copies(&of(STORY), &of(STORY)));
        assert!(are_copies(&of(STORY), &of(&headed)));
        let unlike =
            "Protesters burned tyres outside the parliament in Accra after the price of bread rose for the third time.";
        assert!(!are_copies(&of(STORY), &of(unlike)));
        assert!(!are_copies(&of(STORY), &of(&other)) || other == STORY);
        assert_eq!(Signature::of("Peru met Chile."), None);
    }

    #[test]
    fn bags_of_rewordings_share_words() {
        let names = || ["Peru", "Chile"].into_iter();
        let a = bag("Peru met Chile on fishing rights.", names());
        let b = bag("Chile is meeting Peru over the right to fish.", names());
        let c = bag("Chile shelled a village in Peru.", names());
        assert!(shared(&a, &b) > shared(&a, &c));
        assert_eq!(shared(&a, &a), 1.0);
        assert_eq!(shared(&a, &[]), 0.0);
    }
}

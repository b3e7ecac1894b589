//! Reports compared away from a record: for engines that group rows by key over many machines.
//!
//! A [`Trace`] holds what of a report is compared. Two reports can only be linked when they share a party, a type family, mood and
//! issue, and their days lie within [`WINDOW`]: so each report is put into a block for each of its parties and each stretch of
//! [`STRETCH`] days, and once more into the stretch before where it lies within the window behind it. Any two reports that are linked
//! meet in the block of the earlier one. [`links`] compares a block; what links hold together over all blocks is an occurrence, whose
//! id is the smallest key of its reports, as in a record.

use demarche_schema::{Document, Record};

use super::{Features, Report, WINDOW, family, linked};
use crate::Error;
use crate::pack::{number, take};
use crate::rows::{RecordRow, hash, ordinal};
use crate::sketch;

/// Days of a block. One more than the window keeps copies in the block before below three of four.
const STRETCH: i64 = WINDOW + 1;

/// What of a report is compared with others.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    row: RecordRow,
    features: Features,
    story: Vec<u16>,
}

/// A group that a report has to be looked at in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Block {
    /// The group.
    pub key: i64,
    /// Whether the report's day lies in the block's own stretch, and not only within the window behind it.
    pub own: bool,
}

impl Trace {
    /// The traces of a document's records, in their order.
    #[must_use]
    pub fn of_document(document: &Document, records: &[Record]) -> Vec<Self> {
        if records.is_empty() {
            return Vec::new();
        }
        let story = sketch::story(document.title.as_deref(), &document.text);
        let one = |record: &Record| {
            let row = RecordRow { parties: Vec::new(), ..RecordRow::of(record) };
            Self { row, features: Features::of(record), story: story.clone() }
        };
        records.iter().map(one).collect()
    }

    /// The record's id as a number: the occurrence of a report that stands alone.
    #[must_use]
    pub fn key(&self) -> i64 {
        self.row.key
    }

    /// The blocks that the report has to be looked at in; none for one that can't be linked to any.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        let Some(day) = self.row.date.map(ordinal) else { return Vec::new() };
        let own = day.div_euclid(STRETCH);
        let issue = self.row.issue.as_ref().map_or("", |(key, _)| key.as_str());
        let mut blocks = Vec::new();
        for code in self.features.codes() {
            let mut add = |stretch: i64, own: bool| {
                let of = format!(
                    "{}/{}/{}/{issue}/{code}/{stretch}",
                    self.row.kind,
                    family(self.row.kind_type),
                    self.row.auxiliary
                );
                blocks.push(Block { key: hash(of.as_bytes()).cast_signed(), own });
            };
            add(own, true);
            if day - own * STRETCH < WINDOW {
                add(own - 1, false);
            }
        }
        blocks
    }

    /// As it is handed from one process to another.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let row = &self.row;
        let mut out = vec![row.kind, row.kind_type, row.auxiliary, row.precision.unwrap_or(u8::MAX)];
        // Days are dates of some year, never 0.
        number(&mut out, self.row.date.unwrap_or(0).cast_unsigned());
        let issue = self.row.issue.as_ref().map(|(key, _)| key);
        for text in [self.row.country.as_ref(), self.row.place.as_ref(), issue] {
            number(&mut out, text.map_or(0, |text| text.len() as u64 + 1));
            out.extend(text.into_iter().flat_map(|text| text.as_bytes()));
        }
        let features = self.features.bytes();
        number(&mut out, features.len() as u64);
        out.extend(features);
        out.extend(self.story.iter().flat_map(|word| word.to_le_bytes()));
        out
    }

    /// What [`Trace::bytes`] wrote, of the record with this key.
    ///
    /// # Errors
    /// When the bytes are none.
    pub fn read(key: i64, bytes: &[u8]) -> Result<Self, Error> {
        parts(key, bytes).ok_or_else(|| Error::damaged("the trace of a report"))
    }

    fn report(&self) -> Report {
        Report::of(&self.row, self.features.clone(), self.story.clone())
    }
}

fn parts(key: i64, bytes: &[u8]) -> Option<Trace> {
    let (small, mut rest) = bytes.split_first_chunk::<4>()?;
    let date = take(&mut rest)?.cast_signed();
    let mut text = || -> Option<Option<String>> {
        let Some(length) = take(&mut rest)?.checked_sub(1) else { return Some(None) };
        let (text, behind) = rest.split_at_checked(usize::try_from(length).ok()?)?;
        rest = behind;
        Some(Some(String::from_utf8(text.to_vec()).ok()?))
    };
    let (country, place, issue) = (text()?, text()?, text()?);
    let length = usize::try_from(take(&mut rest)?).ok()?;
    let (features, story) = rest.split_at_checked(length)?;
    let row = RecordRow {
        key,
        sentence: 0,
        kind: small[0],
        kind_type: small[1],
        date: (date != 0).then_some(date),
        precision: (small[3] != u8::MAX).then_some(small[3]),
        quad: None,
        scale: None,
        auxiliary: small[2],
        country,
        place,
        issue: issue.map(|key| (key, String::new())),
        parties: Vec::new(),
    };
    Some(Trace { row, features: Features::read(features).ok()?, story: super::features::read_bag(story) })
}

/// What holds the reports of a block together: pairs of keys, each report with the smallest key of those it is linked to, directly or
/// through others of the block. Two reports that are both here only for the window behind are compared in their own block.
#[must_use]
pub fn links(block: &[(Trace, bool)]) -> Vec<(i64, i64)> {
    let reports: Vec<Report> = block.iter().map(|(trace, _)| trace.report()).collect();
    let mut of: Vec<usize> = (0..reports.len()).collect();
    for second in 0..reports.len() {
        for first in 0..second {
            let (x, y) = (root(&mut of, first), root(&mut of, second));
            if x != y && (block[first].1 || block[second].1) && linked(&reports[first], &reports[second]) {
                of[x.max(y)] = x.min(y);
            }
        }
    }
    let roots: Vec<usize> = (0..reports.len()).map(|at| root(&mut of, at)).collect();
    let mut least = vec![i64::MAX; reports.len()];
    for (at, &root) in roots.iter().enumerate() {
        least[root] = least[root].min(block[at].0.key());
    }
    let pair = |(at, &root): (usize, &usize)| (least[root], block[at].0.key());
    let mut pairs: Vec<(i64, i64)> = roots.iter().enumerate().map(pair).filter(|(a, b)| a != b).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn root(of: &mut [usize], mut at: usize) -> usize {
    while of[at] != at {
        of[at] = of[of[at]];
        at = of[at];
    }
    at
}

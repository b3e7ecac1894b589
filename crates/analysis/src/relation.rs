//! The course of a relation: what each did to the other, by quadrant and type, its mean scale over time, and where it changed.
//!
//! An event counts from A to B when a member of A is among its actors and a member of B among its recipients, or when both act together
//! and nobody else is named as recipient (then in both directions, once in the series). What is denied, supposed, yet to come
//! or mere background is counted apart and enters no mean. A period's value is the mean scale of its events; between
//! periods the smoothed course is the kernel estimate of Nadaraya (1964, Theory of Probability and Its Applications 9:141-142) and
//! Watson (1964, Sankhyā A 26:359-372) with a Gaussian kernel, each period weighing by its events, so that gaps are bridged
//! and lone events move it little. Change points: [`change_points`].

use demarche_schema::{Date, EventType};
use serde::Serialize;

use crate::changes::{Tuning, Weighted, change_points};
use crate::day::{self, Step};
use crate::dossier::{Dossier, EventRow};
use crate::evidence::Cite;
use crate::party::PartyQuery;

/// How to look at a relation.
#[derive(Debug, Clone, PartialEq)]
pub struct RelationOptions {
    /// First day. Default: the first event's.
    pub from: Option<Date>,
    /// Last day. Default: the latest day of the dossier.
    pub to: Option<Date>,
    /// Length of the periods.
    pub step: Step,
    /// Standard deviation of the kernel, in periods.
    pub bandwidth: f64,
    /// Parameters of the change points.
    pub tuning: Tuning,
    /// Events less sure are left out. 0 to 1.
    pub min_confidence: f32,
}

impl Default for RelationOptions {
    fn default() -> Self {
        Self { from: None, to: None, step: Step::Month, bandwidth: 2.0, tuning: Tuning::default(), min_confidence: 0.0 }
    }
}

/// Counts in one direction.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Direction {
    /// Who acts.
    pub from: String,
    /// On whom.
    pub to: String,
    /// Events that took place.
    pub events: u64,
    /// Verbal cooperation, material cooperation, verbal conflict, material conflict.
    pub quads: [u64; 4],
    /// By type, in the order of the code book; types without events left out.
    pub types: Vec<(EventType, u64)>,
    /// Mean scale; null without events.
    pub scale: Option<f64>,
    /// Events denied, supposed, announced or mere background.
    pub apart: u64,
}

/// A period.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Point {
    /// Its name: `2024-05`.
    pub period: String,
    /// Events.
    pub events: u64,
    /// By quadrant.
    pub quads: [u64; 4],
    /// Mean scale; null without events.
    pub scale: Option<f64>,
    /// Smoothed; null where no event is near.
    pub smoothed: Option<f64>,
}

/// A change of course.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// First period of the new course.
    pub period: String,
    /// Mean scale before, back to the change before.
    pub before: f64,
    /// Mean scale after, up to the next change.
    pub after: f64,
    /// Sentences of the events that weigh most in that period, at most three.
    pub evidence: Vec<Cite>,
}

/// The course of a relation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Relation {
    /// Both directions.
    pub directions: [Direction; 2],
    /// Every period from the first to the last.
    pub series: Vec<Point>,
    /// Changes of course.
    pub changes: Vec<Change>,
    /// Numbers of the events that took place, in order.
    #[serde(skip)]
    pub(crate) rows: Vec<u32>,
}

/// The course of the relation between two parties.
#[must_use]
pub fn relation(dossier: &Dossier, a: &PartyQuery, b: &PartyQuery, options: &RelationOptions) -> Relation {
    let members = |asked: &PartyQuery| -> Vec<bool> {
        let is = |&party: &u32| asked.is(&dossier.parties[party as usize]);
        dossier.sets.iter().map(|set| set.iter().any(is)).collect()
    };
    let (in_a, in_b) = (members(a), members(b));
    let first = options.from.map_or(i32::MIN, day::number);
    let last = options.to.or_else(|| dossier.latest()).map_or(i32::MAX, day::number);
    let mut directions = [Direction::new(a, b), Direction::new(b, a)];
    let mut rows: Vec<u32> = Vec::new();
    for (at, event) in (0..).zip(&dossier.events) {
        if event.row.day < first || event.row.day > last || event.row.confidence < options.min_confidence {
            continue;
        }
        let (actor, recipient) = (event.actor as usize, event.recipient as usize);
        let together = event.recipient == 0 && in_a[actor] && in_b[actor];
        let ways = [together || (in_a[actor] && in_b[recipient]), together || (in_b[actor] && in_a[recipient])];
        let hits = directions.iter_mut().zip(ways).filter(|(_, way)| *way);
        hits.for_each(|(direction, _)| direction.add(event));
        if event.plain && (ways[0] || ways[1]) {
            rows.push(at);
        }
    }
    directions.iter_mut().for_each(Direction::finish);
    let series = series(dossier, &rows, last, options);
    let changes = changes(dossier, &rows, &series, options);
    Relation { directions, series, changes, rows }
}

impl Direction {
    fn new(from: &PartyQuery, to: &PartyQuery) -> Self {
        let (from, to) = (from.to_string(), to.to_string());
        let types = EventType::ALL.iter().map(|&event| (event, 0)).collect();
        Self { from, to, events: 0, quads: [0; 4], types, scale: None, apart: 0 }
    }

    fn add(&mut self, event: &EventRow) {
        if !event.plain {
            self.apart += 1;
            return;
        }
        self.events += 1;
        self.quads[usize::from(event.quad.clamp(1, 4)) - 1] += 1;
        if let Some((_, count)) = self.types.iter_mut().find(|(known, _)| *known == event.event) {
            *count += 1;
        }
        self.scale = Some(self.scale.unwrap_or(0.0) + f64::from(event.scale));
    }

    fn finish(&mut self) {
        self.types.retain(|(_, count)| *count > 0);
        self.scale = self.scale.map(|sum| sum / self.events as f64);
    }
}

fn series(dossier: &Dossier, rows: &[u32], last: i32, options: &RelationOptions) -> Vec<Point> {
    let event = |at: &u32| &dossier.events[*at as usize];
    let (Some(first), Some(latest)) = (rows.first().map(event), rows.last().map(event)) else { return Vec::new() };
    let start = options.from.map_or(first.row.day, day::number).min(first.row.day);
    let end = if last == i32::MAX { latest.row.day } else { last };
    let pieces = options.step.pieces(start, end);
    let blank = |&start: &i32| Point {
        period: options.step.name(start),
        events: 0,
        quads: [0; 4],
        scale: None,
        smoothed: None,
    };
    let mut points: Vec<Point> = pieces.iter().map(blank).collect();
    for row in rows.iter().map(event) {
        let point = &mut points[pieces.partition_point(|&start| start <= row.row.day).saturating_sub(1)];
        point.events += 1;
        point.quads[usize::from(row.quad.clamp(1, 4)) - 1] += 1;
        point.scale = Some(point.scale.unwrap_or(0.0) + f64::from(row.scale));
    }
    for point in &mut points {
        point.scale = point.scale.map(|sum| sum / point.events as f64);
    }
    smooth(&mut points, options.bandwidth);
    points
}

/// Beyond so many bandwidths a period has no weight.
const REACH: f64 = 4.0;

fn smooth(points: &mut [Point], bandwidth: f64) {
    let width = bandwidth.max(f64::MIN_POSITIVE);
    let reach = (REACH * width).ceil().clamp(0.0, 1e9) as usize;
    let smoothed: Vec<Option<f64>> = (0..points.len())
        .map(|at| {
            let (mut sum, mut weights) = (0.0, 0.0);
            let near = at.saturating_sub(reach)..(at.saturating_add(reach) + 1).min(points.len());
            for (other, point) in near.clone().zip(&points[near]) {
                if let Some(scale) = point.scale {
                    let distance = (at as f64 - other as f64) / width;
                    let weight = (-distance * distance / 2.0).exp() * point.events as f64;
                    sum += weight * scale;
                    weights += weight;
                }
            }
            (weights > 0.0).then(|| sum / weights)
        })
        .collect();
    for (point, value) in points.iter_mut().zip(smoothed) {
        point.smoothed = value;
    }
}

fn changes(dossier: &Dossier, rows: &[u32], series: &[Point], options: &RelationOptions) -> Vec<Change> {
    let observed: Vec<(&Point, Weighted)> = series
        .iter()
        .filter_map(|point| Some((point, Weighted { value: point.scale?, weight: point.events as f64 })))
        .collect();
    let weighted: Vec<Weighted> = observed.iter().map(|(_, weighted)| *weighted).collect();
    let cuts = change_points(&weighted, &options.tuning);
    let mean = |from: usize, to: usize| {
        let part = &weighted[from..to];
        let weight: f64 = part.iter().map(|of| of.weight).sum();
        part.iter().map(|of| of.weight * of.value).sum::<f64>() / weight
    };
    let bounds: Vec<usize> = [0].into_iter().chain(cuts).chain([weighted.len()]).collect();
    let change = |at: &[usize]| Change {
        period: observed[at[1]].0.period.clone(),
        before: mean(at[0], at[1]),
        after: mean(at[1], at[2]),
        evidence: weightiest(dossier, rows, &observed[at[1]].0.period, options.step),
    };
    bounds.windows(3).map(change).collect()
}

/// The sentences of the events of a period that are farthest from neutral.
fn weightiest(dossier: &Dossier, rows: &[u32], period: &str, step: Step) -> Vec<Cite> {
    let event = |at: &u32| &dossier.events[*at as usize];
    let mut events: Vec<&EventRow> =
        rows.iter().map(event).filter(|event| step.name(step.start(event.row.day)) == period).collect();
    events.sort_by(|a, b| b.scale.abs().total_cmp(&a.scale.abs()));
    let mut cites: Vec<Cite> = Vec::new();
    for event in events {
        let cite = dossier.cite(&event.row);
        if cites.len() < 3 && cites.iter().all(|known| (&known.doc, known.sentence) != (&cite.doc, cite.sentence)) {
            cites.push(cite);
        }
    }
    cites
}

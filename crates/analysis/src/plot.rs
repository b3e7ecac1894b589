//! The course of a relation as a picture: characters for a terminal, SVG for a page.
//!
//! Above the smoothed scale with each period's own mean, below the events of each period by quadrant, changes of course as upright lines.
//! The SVG needs nothing from outside, follows the reader's light or dark setting and carries its content as text too.

use std::fmt::Write as _;

use crate::relation::{Point, Relation};
use crate::words::escape;

/// Rows of the terminal plot: one for every two points of the scale, from 10 to -10.
const ROWS: usize = 11;

/// Several periods as one, so that a long series fits.
fn fold(series: &[Point], columns: usize) -> Vec<Point> {
    let each = series.len().div_ceil(columns.max(1)).max(1);
    let join = |part: &[Point]| {
        let events: u64 = part.iter().map(|point| point.events).sum();
        let sum: f64 = part.iter().filter_map(|point| Some(point.scale? * point.events as f64)).sum();
        let smoothed: Vec<f64> = part.iter().filter_map(|point| point.smoothed).collect();
        let mut quads = [0; 4];
        part.iter().for_each(|point| quads.iter_mut().zip(point.quads).for_each(|(sum, n)| *sum += n));
        Point {
            period: part[0].period.clone(),
            events,
            quads,
            scale: (events > 0).then(|| sum / events as f64),
            smoothed: (!smoothed.is_empty()).then(|| smoothed.iter().sum::<f64>() / smoothed.len() as f64),
        }
    };
    series.chunks(each).map(join).collect()
}

/// The plot in characters, at most `columns` wide with its axis.
#[must_use]
pub fn terminal(relation: &Relation, columns: usize) -> String {
    let points = fold(&relation.series, columns.saturating_sub(8).max(10));
    let Some(last) = points.last() else { return String::new() };
    let changed = |at: usize| {
        let next = points.get(at + 1).map(|point| point.period.as_str());
        let here = |period: &str| period >= points[at].period.as_str() && next.is_none_or(|next| period < next);
        relation.changes.iter().any(|change| here(&change.period))
    };
    let row_of = |value: f64| ((10.0 - value.clamp(-10.0, 10.0)) / 2.0).round() as usize;
    let mut out = String::new();
    for row in 0..ROWS {
        let _ = write!(out, "{:>5} ┤", 10 - 2 * i32::try_from(row).unwrap_or(0));
        for (at, point) in points.iter().enumerate() {
            out.push(match (point.smoothed.map(row_of), point.scale.map(row_of)) {
                (Some(here), _) if here == row => '●',
                (_, Some(here)) if here == row => '·',
                _ if changed(at) => '┊',
                _ if row == ROWS / 2 => '─',
                _ => ' ',
            });
        }
        out.push('\n');
    }
    let most = points.iter().map(|point| point.events).max().unwrap_or(1).max(1);
    let _ = write!(out, "{most:>5} ┤");
    const BARS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    out.extend(points.iter().map(|point| BARS[(point.events * 8).div_ceil(most) as usize]));
    let _ = write!(out, "\n       {}", points[0].period);
    let gap = points.len().saturating_sub(points[0].period.len() + last.period.len());
    if points.len() > 1 && gap > 0 {
        let _ = write!(out, "{}{}", " ".repeat(gap), last.period);
    }
    out.push_str("\n       ● smoothed · mean ┊ change of course █ events\n");
    out
}

const WIDTH: f64 = 760.0;
const LEFT: f64 = 44.0;
const TOP: f64 = 14.0;
const COURSE: f64 = 180.0;
const BARS: f64 = 60.0;
const GAP: f64 = 26.0;

/// Style of the picture: its own colours, by the reader's setting; the four quadrants differ in lightness too.
const STYLE: &str = "\
.dm{--ink:#1f2328;--faint:#8b949e;--rule:#d0d7de;--line:#0550ae;--q1:#a5d6a7;--q2:#2e7d32;--q3:#ffb74d;--q4:#b71c1c;\
font:12px system-ui,sans-serif;fill:var(--ink)}\
@media(prefers-color-scheme:dark){.dm{--ink:#e6edf3;--faint:#9198a1;--rule:#3d444d;--line:#79c0ff;--q1:#c8e6c9;--q2:#43a047;\
--q3:#ffb74d;--q4:#ef5350}}\
.dm .rule{stroke:var(--rule);stroke-width:1}.dm .line{fill:none;stroke:var(--line);stroke-width:2}\
.dm .dot{fill:var(--faint)}.dm .turn{stroke:var(--ink);stroke-width:1;stroke-dasharray:3 3}\
.dm .q1{fill:var(--q1)}.dm .q2{fill:var(--q2)}.dm .q3{fill:var(--q3)}.dm .q4{fill:var(--q4)}";

/// The plot as an SVG element that can stand alone or within a page.
#[must_use]
pub fn svg(relation: &Relation, title: &str) -> String {
    let points = &relation.series;
    let height = TOP + COURSE + GAP + BARS + GAP + 18.0;
    let mut out = String::new();
    let _ = writeln!(
        out,
        "<svg class=\"dm\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-label=\"{label}\"><title>{label}</title><desc>{}</desc><style>{STYLE}</style>",
        escape(&description(relation)),
        label = escape(title),
    );
    let step = (WIDTH - LEFT - 10.0) / points.len().max(1) as f64;
    let x = |at: usize| LEFT + step * (at as f64 + 0.5);
    let y = |value: f64| TOP + COURSE * (10.0 - value.clamp(-10.0, 10.0)) / 20.0;
    for value in [10.0, 5.0, 0.0, -5.0, -10.0] {
        let (at, end) = (y(value), WIDTH - 10.0);
        let _ = writeln!(out, "<line class=\"rule\" x1=\"{LEFT}\" x2=\"{end}\" y1=\"{at:.1}\" y2=\"{at:.1}\"/>");
        let _ = writeln!(out, "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{value}</text>", LEFT - 6.0, at + 4.0);
    }
    for (at, _) in points.iter().enumerate().filter(|(_, p)| relation.changes.iter().any(|c| c.period == p.period)) {
        let (at, end) = (x(at), TOP + COURSE);
        let _ = writeln!(out, "<line class=\"turn\" x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"{TOP}\" y2=\"{end}\"/>");
    }
    for (at, value) in points.iter().enumerate().filter_map(|(at, point)| Some((at, point.scale?))) {
        let _ = writeln!(out, "<circle class=\"dot\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"2\"/>", x(at), y(value));
    }
    course(&mut out, points, x, y);
    bars(&mut out, points, x, step);
    labels(&mut out, points, x, height);
    out.push_str("</svg>\n");
    out
}

/// What the picture shows, in words.
fn description(relation: &Relation) -> String {
    let (Some(first), Some(last)) = (relation.series.first(), relation.series.last()) else {
        return "No events.".to_owned();
    };
    let events: u64 = relation.series.iter().map(|point| point.events).sum();
    let mut text = format!("{events} events from {} to {}.", first.period, last.period);
    for change in &relation.changes {
        let _ = write!(
            text,
            " From {} on the mean scale is {:.1}, before {:.1}.",
            change.period, change.after, change.before
        );
    }
    text
}

/// The smoothed line; it breaks where no event is near.
fn course(out: &mut String, points: &[Point], x: impl Fn(usize) -> f64, y: impl Fn(f64) -> f64) {
    let mut path = String::new();
    let mut drawn = false;
    for (at, point) in points.iter().enumerate() {
        let Some(value) = point.smoothed else {
            drawn = false;
            continue;
        };
        let _ = write!(path, "{}{:.1} {:.1}", if drawn { "L" } else { "M" }, x(at), y(value));
        drawn = true;
    }
    let _ = writeln!(out, "<path class=\"line\" d=\"{path}\"/>");
}

/// Events by quadrant, one on the other.
fn bars(out: &mut String, points: &[Point], x: impl Fn(usize) -> f64, step: f64) {
    let most = points.iter().map(|point| point.events).max().unwrap_or(0).max(1);
    let base = TOP + COURSE + GAP + BARS;
    let wide = (step * 0.8).clamp(0.5, 24.0);
    for (at, point) in points.iter().enumerate() {
        let mut from = base;
        for (quad, &count) in point.quads.iter().enumerate().filter(|(_, count)| **count > 0) {
            let high = BARS * count as f64 / most as f64;
            from -= high;
            let (left, class) = (x(at) - wide / 2.0, quad + 1);
            let _ = writeln!(
                out,
                "<rect class=\"q{class}\" x=\"{left:.1}\" y=\"{from:.1}\" width=\"{wide:.1}\" height=\"{high:.1}\"/>"
            );
        }
    }
    let end = WIDTH - 10.0;
    let _ = writeln!(out, "<line class=\"rule\" x1=\"{LEFT}\" x2=\"{end}\" y1=\"{base}\" y2=\"{base}\"/>");
    let _ = writeln!(out, "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{most}</text>", LEFT - 6.0, base - BARS + 10.0);
}

/// Names of periods, and the key of the colours.
fn labels(out: &mut String, points: &[Point], x: impl Fn(usize) -> f64, height: f64) {
    let every = points.len().div_ceil(8).max(1);
    for (at, point) in points.iter().enumerate().step_by(every) {
        let anchor = if at == 0 { "start" } else { "middle" };
        let left = if at == 0 { LEFT } else { x(at) };
        let under = TOP + COURSE + GAP + BARS + 15.0;
        let _ = writeln!(
            out,
            "<text x=\"{left:.1}\" y=\"{under}\" text-anchor=\"{anchor}\">{}</text>",
            escape(&point.period)
        );
    }
    let names = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];
    for (at, name) in names.iter().enumerate() {
        let left = LEFT + 170.0 * at as f64;
        let (top, class) = (height - 14.0, at + 1);
        let _ = writeln!(out, "<rect class=\"q{class}\" x=\"{left}\" y=\"{top}\" width=\"10\" height=\"10\"/>");
        let _ = writeln!(out, "<text x=\"{}\" y=\"{}\">{name}</text>", left + 15.0, top + 9.0);
    }
}

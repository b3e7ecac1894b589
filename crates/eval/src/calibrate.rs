//! Fits the scale of confidence: how sure a raw score may be said to be.
//!
//! Platt's method (Platt 1999): the log-odds of being right are taken to be linear in the log-odds of the raw score, and both numbers
//! are fitted by maximum likelihood. With two numbers there is little to overfit; how far the result is off is measured on cases that
//! were left out of the fit all the same.

use std::fmt;

use crate::report::calibration_error;

/// Intercept and slope over the log-odds of the raw score.
pub type Scale = (f32, f32);

/// A fitted scale, and how far it is off.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fitted {
    /// The scale fitted on all cases.
    pub scale: Scale,
    /// Expected calibration error as it is now.
    pub now: f64,
    /// The same with scales fitted on four fifths, each used on the fifth left out.
    pub left_out: f64,
}

impl fmt::Display for Fitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (intercept, slope) = self.scale;
        writeln!(f, "scale of confidence fitted here: ({intercept:.3}, {slope:.3})")?;
        writeln!(f, "  expected calibration error {:.3} now, {:.3} on fifths left out", self.now, self.left_out)
    }
}

fn log_odds(p: f64) -> f64 {
    (p / (1.0 - p)).ln()
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// Fits a scale to confidences given under `current`, which is undone first.
#[must_use]
pub fn fit_scale(given: &[(f32, bool)], current: Scale) -> Fitted {
    let (intercept, slope) = (f64::from(current.0), f64::from(current.1));
    let raw: Vec<(f64, bool)> = given
        .iter()
        .map(|&(said, right)| {
            let said = f64::from(said).clamp(0.002, 0.998);
            ((log_odds(said) - intercept) / slope, right)
        })
        .collect();
    let mut unseen = Vec::with_capacity(raw.len());
    for fifth in 0..5 {
        let rest: Vec<(f64, bool)> =
            raw.iter().enumerate().filter(|(at, _)| at % 5 != fifth).map(|(_, one)| *one).collect();
        let (a, b) = fit(&rest);
        let out = raw.iter().enumerate().filter(|(at, _)| at % 5 == fifth);
        unseen.extend(out.map(|(_, &(x, right))| (sigmoid(a + b * x) as f32, right)));
    }
    let (a, b) = fit(&raw);
    Fitted { scale: (a as f32, b as f32), now: calibration_error(given), left_out: calibration_error(&unseen) }
}

/// Newton's method on the two numbers; a little of a prior keeps the slope finite where all cases are right.
fn fit(raw: &[(f64, bool)]) -> (f64, f64) {
    let (mut a, mut b) = (0.0, 1.0);
    for _ in 0..50 {
        let (mut ga, mut gb, mut aa, mut ab, mut bb) = (-0.01 * a, -0.01 * (b - 1.0), 0.01, 0.0, 0.01);
        for &(x, right) in raw {
            let p = sigmoid(a + b * x);
            let (miss, weight) = (f64::from(u8::from(right)) - p, p * (1.0 - p));
            ga += miss;
            gb += miss * x;
            aa += weight;
            ab += weight * x;
            bb += weight * x * x;
        }
        let det = aa * bb - ab * ab;
        if det.abs() < 1e-12 {
            break;
        }
        let (da, db) = ((bb * ga - ab * gb) / det, (aa * gb - ab * ga) / det);
        a += da.clamp(-1.0, 1.0);
        b += db.clamp(-1.0, 1.0);
        if da.abs() + db.abs() < 1e-9 {
            break;
        }
    }
    (a, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_that_says_too_much_is_brought_down() {
        // Said 0.9, right every second time; said 0.5, right every fourth.
        let given: Vec<(f32, bool)> =
            (0..400).map(|at| if at % 2 == 0 { (0.9, at % 4 == 0) } else { (0.5, at % 8 == 1) }).collect();
        let fitted = fit_scale(&given, (0.0, 1.0));
        assert!(fitted.now > 0.3 && fitted.left_out < 0.02, "{fitted:?}");
        let (a, b) = fitted.scale;
        let at = |p: f64| sigmoid(f64::from(a) + f64::from(b) * log_odds(p));
        assert!((at(0.9) - 0.5).abs() < 0.01 && (at(0.5) - 0.25).abs() < 0.01, "{} {}", at(0.9), at(0.5));
    }
}

//! Gold files, scores and their confidence intervals. Pure: texts and predictions in, figures out.

mod gold;
mod occurrences;
mod relations;
mod report;
mod score;

pub use gold::{Case, Gold, read_cases};
pub use occurrences::{BCubed, ReportCase, b_cubed, read_occurrences};
pub use relations::{RelationCase, read_relations, root_of};
pub use report::{CaseResult, EventReport, RelationReport, Scored, meets, notation, score_events, score_relations};
pub use score::{Counts, Interval, macro_f1, wilson};

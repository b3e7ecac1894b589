//! Gold files, scores and their confidence intervals. Pure: texts and predictions in, figures out.

mod calibrate;
mod gold;
mod occurrences;
mod position_gold;
mod position_notation;
mod position_report;
mod position_score;
mod records;
mod relations;
mod report;
mod score;

pub use calibrate::{Fitted, Scale, fit_scale};
pub use gold::{Case, Gold, read_cases};
pub use occurrences::{BCubed, ReportCase, b_cubed, read_occurrences};
pub use position_gold::{
    GoldCondition, GoldDeadline, GoldIssue, GoldPosition, GoldQuote, PositionDocument, is_position_gold, read_positions,
};
pub use position_report::{Agreement, DocumentFaults, PositionReport};
pub use position_score::{GivenDocument, GivenQuote, score_positions};
pub use records::{RecordCase, RecordReport, read_records, score_records};
pub use relations::{RelationCase, read_relations, root_of};
pub use report::{CaseResult, EventReport, RelationReport, Scored, meets, notation, score_events, score_relations};
pub use score::{Counts, Interval, macro_f1, wilson};

//! A position of one sentence before it becomes a record.

use demarche_schema::{ConditionType, IssueRef, Span, Stance};

use crate::Party;

/// A position, parties as indices into the document's mentions, spans in bytes of the sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Whose position it is.
    pub holder: Vec<Party>,
    /// To whom it is put.
    pub addressee: Vec<Party>,
    /// On what.
    pub issue: IssueRef,
    /// Where the holder stands.
    pub stance: Stance,
    /// The proposition.
    pub claim: Span,
    /// On what terms.
    pub condition: Option<Terms>,
    /// Who says so; `None` for the article's own voice.
    pub speaker: Option<Party>,
    /// The word that takes the stance.
    pub trigger: usize,
    /// The word that heads the proposition.
    pub about: usize,
    /// Id of the rule.
    pub rule: String,
    /// File and line of its pattern.
    pub entry: String,
    /// What was decided after the rule, in order.
    pub then: Vec<String>,
    /// How specific the pattern was; events count as 0.
    pub score: u32,
    /// 0 to 1.
    pub confidence: f32,
}

/// What a position depends on.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    /// How it binds.
    pub kind: ConditionType,
    /// The words, with those that open it.
    pub span: Span,
    /// The word that heads it.
    pub head: usize,
    /// What it is about.
    pub issue: Option<IssueRef>,
    /// Id of the rule, with file and line.
    pub rule: String,
}

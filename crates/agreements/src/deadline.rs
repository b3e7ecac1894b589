//! Deadlines of one sentence: what tells that something lapses, falls due or takes effect, and the limit of time that goes with it.
//!
//! Every rule looks at one triggering word. A limit of time serves one deadline only, and the rules are tried from the most telling
//! to the least: nouns for deadlines, lapsing, taking effect, prolonging, ending, and last what someone has to do.

use demarche_dates::{Direction, Limit, Opener, limits};
use demarche_schema::{Date, DeadlineKind, EventView, Rel, Upos};

use crate::describe::Finder;
use crate::notes::Notes;
use crate::times;
use crate::{Draft, Named, Stage};

/// Openers of the day on which something lapses or begins.
pub(crate) const POINT: &[Opener] =
    &[Opener::On, Opener::In, Opener::Bare, Opener::By, Opener::Until, Opener::From, Opener::Within];
/// Openers of a day by which something is to be done.
pub(crate) const BY: &[Opener] = &[Opener::By, Opener::Within, Opener::Until, Opener::In];
/// Verbs of the list `end` that say how long, not when.
pub(crate) const LASTING: &[&str] = &["run", "hold", "last", "stand", "remain", "stay", "be"];

/// Reads the deadlines of a sentence.
pub(crate) struct Reader<'a> {
    pub(crate) stage: &'a Stage,
    pub(crate) notes: &'a Notes<'a>,
    pub(crate) named: &'a [Named],
    pub(crate) finder: &'a Finder<'a>,
    pub(crate) events: &'a [EventView],
    pub(crate) published: Option<Date>,
    pub(crate) sentence: usize,
    pub(crate) ahead: Vec<Limit>,
    pub(crate) back: Vec<Limit>,
}

/// A deadline before its parties and its agreement are filled in.
pub(crate) struct Hit {
    pub(crate) what: DeadlineKind,
    pub(crate) rule: &'static str,
    pub(crate) trigger: usize,
    pub(crate) entry: String,
    pub(crate) limit: Limit,
    /// Head of what lapses or takes effect.
    pub(crate) subject: Option<usize>,
    /// Heads of whom it binds.
    pub(crate) bound: Vec<usize>,
    /// More words that the claim must hold.
    pub(crate) words: Vec<usize>,
    pub(crate) confidence: f32,
    pub(crate) prolonged: bool,
}

/// What came of a triggering word.
pub(crate) enum Outcome {
    Found(Box<Hit>),
    Dropped(&'static str),
    Nothing,
}

/// A rule: looks at one word.
type Rule<'a> = fn(&Reader<'a>, usize, &[u32]) -> Outcome;

impl<'a> Reader<'a> {
    pub(crate) fn new(
        stage: &'a Stage,
        notes: &'a Notes<'a>,
        named: &'a [Named],
        finder: &'a Finder<'a>,
        events: &'a [EventView],
        published: Option<Date>,
        sentence: usize,
    ) -> Self {
        let find = |direction| times::widened(notes, limits(&notes.parsed.sentence, published, direction));
        let (ahead, back) = (find(Direction::Ahead), find(Direction::Back));
        Self { stage, notes, named, finder, events, published, sentence, ahead, back }
    }

    /// The deadlines, in order of their trigger, and what was seen and not reported.
    pub(crate) fn read(&self) -> (Vec<Draft>, Vec<(usize, &'static str)>) {
        let rules: [Rule<'a>; 14] = [
            Self::noun,
            Self::given,
            Self::lapses,
            Self::takes_effect,
            Self::outset,
            Self::prolonged,
            Self::ends,
            Self::held_until,
            Self::has_time,
            Self::postponed,
            Self::due,
            Self::goal,
            Self::measure,
            Self::holds_from,
        ];
        let (mut hits, mut dropped, mut used) = (Vec::<Box<Hit>>::new(), Vec::new(), Vec::new());
        if self.ahead.is_empty() {
            return (Vec::new(), dropped);
        }
        for rule in rules {
            for word in 0..self.notes.len() {
                if hits.iter().any(|hit| hit.trigger == word) {
                    continue;
                }
                match rule(self, word, &used) {
                    Outcome::Found(hit) => {
                        used.push(hit.limit.from);
                        hits.push(hit);
                    }
                    Outcome::Dropped(why) => dropped.push((word, why)),
                    Outcome::Nothing => {}
                }
            }
        }
        hits.sort_by_key(|hit| hit.trigger);
        (hits.into_iter().map(|hit| self.draft(*hit)).collect(), dropped)
    }

    /// The limit of time of a word: the one that hangs on it, or on a verb that passes it on ("is set to expire"), with no other
    /// verb between. `past` looks back for days without a year.
    pub(crate) fn time(&self, word: usize, openers: &[Opener], used: &[u32]) -> Option<Limit> {
        let free = |limit: &&Limit| {
            openers.contains(&limit.opener) && !used.contains(&limit.from) && !self.is_run(limit, openers)
        };
        let scored = self.ahead.iter().filter(free).filter_map(|limit| Some((self.distance(word, limit)?, limit)));
        let best = scored
            .min_by_key(|(distance, limit)| (*distance, limit.from.abs_diff(u32::try_from(word).unwrap_or(0))))?;
        Some(self.in_tense(word, *best.1))
    }

    /// "until 2 October, when their mandate runs out".
    pub(crate) fn time_before_when(&self, word: usize, used: &[u32]) -> Option<Limit> {
        let when = (word.saturating_sub(10)..word).rev().find(|&at| self.notes.lemma(at) == "when")?;
        let clear = (when + 1..word).all(|at| !self.notes.grammar.is_verb(at));
        let before =
            |limit: &&Limit| (limit.to as usize..=limit.to as usize + 1).contains(&when) && !used.contains(&limit.from);
        self.ahead.iter().find(before).filter(|_| clear).map(|limit| self.in_tense(word, *limit))
    }

    /// The only limit between the punctuation around a word: attachment errs in long sentences, a verb of lapsing wants its day.
    pub(crate) fn time_in_segment(&self, word: usize, used: &[u32]) -> Option<Limit> {
        let breaks =
            |at: &usize| self.notes.upos(*at) == Upos::Punct && !matches!(self.notes.lemma(*at), "-" | "'" | "’");
        let from = (0..word).rev().find(breaks).map_or(0, |at| at + 1);
        let to = (word..self.notes.len()).find(breaks).unwrap_or(self.notes.len());
        let inside = |limit: &&Limit| {
            let free = POINT.contains(&limit.opener) && !used.contains(&limit.from) && !self.is_run(limit, POINT);
            free && limit.from as usize >= from && limit.to as usize <= to
        };
        let mut found = self.ahead.iter().filter(inside);
        let only = found.next().filter(|_| found.next().is_none())?;
        Some(self.in_tense(word, *only))
    }

    /// Whether a limit is a bare length ("two weeks"), which is a point in time only with "in" or "within".
    pub(crate) fn is_run(&self, limit: &Limit, openers: &[Opener]) -> bool {
        limit.counted && !matches!(limit.opener, Opener::In | Opener::Within) && openers.contains(&Opener::On)
    }

    pub(crate) fn in_tense(&self, word: usize, limit: Limit) -> Limit {
        let back = || self.back.iter().find(|other| other.from == limit.from).copied();
        // "will let it lapse": the verb above says when.
        let planned =
            || self.carriers(word).iter().any(|&at| self.notes.has_aux(at, &["will", "shall", "would", "must"]));
        if self.notes.is_past(word) && !planned() { back().unwrap_or(limit) } else { limit }
    }

    /// How far a limit stands from a word in the tree; nothing when it belongs to something else.
    pub(crate) fn distance(&self, word: usize, limit: &Limit) -> Option<usize> {
        let (from, to) = (limit.from as usize, limit.to as usize);
        if (from..to).contains(&word) {
            return None;
        }
        let grammar = &self.notes.grammar;
        let outside = |at: &usize| grammar.head(*at).is_none_or(|head| !(from..to).contains(&head));
        let chain = self.carriers(word);
        let anchors =
            (from..to).filter(outside).filter(|&at| !matches!(grammar.rel(at), Rel::Case | Rel::Punct | Rel::Mark));
        let steps = anchors.filter_map(|anchor| {
            let path = grammar.upwards(anchor);
            let meets = path.iter().position(|at| chain.contains(at))?;
            let between = path[1..meets.max(1)].iter().filter(|&&at| self.opens_clause(at)).count();
            (between == 0).then_some(meets + chain.iter().position(|at| *at == path[meets]).unwrap_or(0))
        });
        let in_tree = steps.min();
        // Attachment errs; what directly follows the word is its own.
        let (_, end) = self.own_words(word);
        let next = (end..end + 2).contains(&from) && (end..from).all(|at| !grammar.is_verb(at));
        in_tree.or_else(|| next.then_some(3))
    }

    pub(crate) fn opens_clause(&self, at: usize) -> bool {
        let clause = matches!(
            self.notes.grammar.rel(at),
            Rel::Acl | Rel::AclRelcl | Rel::Advcl | Rel::Ccomp | Rel::Xcomp | Rel::Parataxis | Rel::Conj | Rel::Csubj
        );
        clause && (self.notes.grammar.is_verb(at) || self.notes.grammar.child(at, &[Rel::Cop]).is_some())
    }

    /// The triggering phrase of a word: "comes into force" for "comes".
    pub(crate) fn own_words(&self, word: usize) -> (usize, usize) {
        let lists = ["lapse", "begin", "end", "start"];
        let end = lists.iter().filter_map(|list| self.notes.phrase(list, word)).map(|(end, _)| end).max();
        (word, end.unwrap_or(word + 1))
    }

    /// The word, and the verbs that pass it on: "set" for "expire" in "is set to expire".
    pub(crate) fn carriers(&self, word: usize) -> Vec<usize> {
        let grammar = &self.notes.grammar;
        let mut chain = vec![word];
        let mut here = word;
        while let Some(head) = grammar.head(here).filter(|head| !chain.contains(head)) {
            let passes = grammar.rel(here) == Rel::Xcomp
                || matches!(grammar.rel(here), Rel::Cop | Rel::Aux | Rel::AuxPass)
                || matches!(grammar.rel(here), Rel::Obj | Rel::NsubjPass) && grammar.is_light(head);
            if !passes {
                break;
            }
            chain.push(head);
            here = head;
        }
        chain
    }
}

//! Which agreements a text speaks of, what becomes of them, and by when something lapses or falls due.
//!
//! A pure stage over a whole document: sentences with their analysis, mentions and events in; instruments, deadlines and steps of
//! agreements out, each with the rule and the way it was found. It assumes English and the registry of `lexicon/agreements`. What
//! the registry does not know keeps its own words and no id; where text and registry disagree both are told and neither is changed.

mod acts;
mod deadline;
mod describe;
mod disagree;
mod drafts;
mod measures;
mod names;
mod notes;
mod parts;
mod rules;
mod times;
mod vocabulary;

use demarche_dates::{Direction, Limit, Opener, limits};
use demarche_lexicon::Lexicon;
use demarche_lexicon::agreements::AgreementTables;
use demarche_schema::{AgreementStep, Date, DeadlineKind, EventView, Mention, Parsed, Sentence, When};

use crate::describe::Finder;
use crate::notes::{Around, Notes, are_public};
use crate::vocabulary::Vocabulary;

pub use disagree::{Stated, disagreements};

/// A document as the stage reads it.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// Its sentences; those without an analysis are searched for names only.
    pub sentences: &'a [Parsed],
    /// Mentions of all sentences, by sentence.
    pub mentions: &'a [Mention],
    /// Events of each sentence.
    pub events: &'a [Vec<EventView>],
    /// Day of publication.
    pub published: Option<Date>,
}

/// An agreement as the text names it. Words are indices into its sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Index of the sentence.
    pub sentence: usize,
    /// Its head word.
    pub head: usize,
    /// First word.
    pub from: usize,
    /// One past the last word.
    pub to: usize,
    /// Id in the registry.
    pub id: Option<String>,
    /// Its name in the registry, else its words.
    pub name: String,
    /// How it was found.
    pub how: String,
    /// What sort of thing it is, for linking: "treaty", "truce", or the lemma of anything else.
    pub(crate) sort: String,
    /// Lemmas of the words that describe it.
    pub(crate) words: Vec<String>,
}

/// Whom a deadline binds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bound {
    /// A mention of the sentence, by its index.
    Mention(usize),
    /// A party by the registry, where the text names none.
    Registry(String),
}

/// A deadline of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Index of the sentence.
    pub sentence: usize,
    /// What happens then.
    pub what: DeadlineKind,
    /// When.
    pub when: When,
    /// What lapses or takes effect.
    pub instrument: Option<Named>,
    /// Whom it binds.
    pub parties: Vec<Bound>,
    /// First word of what the text says.
    pub from: usize,
    /// One past its last word.
    pub to: usize,
    /// The word that tells the deadline.
    pub trigger: usize,
    /// Mention of who says so.
    pub speaker: Option<usize>,
    /// Rule: "deadline/expires".
    pub rule: &'static str,
    /// Where the word stands in the lexicon.
    pub entry: String,
    /// 0 to 1.
    pub confidence: f32,
    /// What else there is to know: how the agreement was found, where the registry says something else.
    pub then: Vec<String>,
}

/// What an event does to an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Index of the sentence.
    pub sentence: usize,
    /// Index of the event in its sentence.
    pub event: usize,
    /// The step.
    pub step: AgreementStep,
    /// The agreement.
    pub instrument: Named,
    /// How the agreement was found, where the registry says something else.
    pub then: Vec<String>,
}

/// What a document gave.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// All agreements mentioned, in order.
    pub instruments: Vec<Named>,
    /// Deadlines, in order of sentence and word.
    pub deadlines: Vec<Draft>,
    /// Steps of agreements, in order of their event.
    pub acts: Vec<Act>,
    /// Deadlines that were seen and not reported: sentence, word and reason.
    pub dropped: Vec<(usize, usize, &'static str)>,
}

/// The stage, ready to run.
#[derive(Debug)]
pub struct Stage {
    registry: AgreementTables,
    names: names::Index,
    vocabulary: Vocabulary,
}

impl Stage {
    /// Prepares the registry. `cut` cuts a name into words as the text stage does.
    #[must_use]
    pub fn new(lexicon: &Lexicon, cut: fn(&str) -> Vec<String>) -> Self {
        let vocabulary = Vocabulary::new(lexicon, cut);
        let names = names::Index::new(&lexicon.agreements, &vocabulary, cut);
        Self { registry: lexicon.agreements.clone(), names, vocabulary }
    }

    /// The registry.
    #[must_use]
    pub fn registry(&self) -> &AgreementTables {
        &self.registry
    }

    /// Whether a sentence may tell a deadline or name an agreement. It may say yes in vain, but never no to a deadline.
    /// `acts` says whether someone who acts is in it; only the words of lapsing do without.
    #[must_use]
    pub fn lets_through(&self, sentence: &Sentence, published: Option<Date>, acts: impl Fn() -> bool) -> bool {
        let found = limits(sentence, published, Direction::Ahead);
        if found.is_empty() {
            return false;
        }
        // "By", "within" and "from" tell a limit whatever stands with them.
        let tells = |limit: &Limit| matches!(limit.opener, Opener::By | Opener::Within | Opener::From);
        match self.vocabulary.cue(sentence) {
            vocabulary::Cue::Lapse => true,
            vocabulary::Cue::Acting => acts(),
            vocabulary::Cue::None => found.iter().any(tells) && acts(),
        }
    }

    /// What the sentences around the `at`-th say: who is concerned in the two before it, and whether a neighbour threatens.
    fn around(&self, input: &Input<'_>, at: usize) -> Around {
        let political = (at.saturating_sub(2)..at).any(|before| are_public(mentions_of(input.mentions, before)));
        let here = &input.sentences[at].sentence;
        let beside = [at.wrapping_sub(1), at + 1].into_iter().filter_map(|other| input.sentences.get(other));
        let mut near = beside.filter(|other| other.sentence.paragraph == here.paragraph);
        let threat = near.any(|other| {
            let lemmas: Vec<String> = other.parse.words.iter().map(|word| word.lemma.to_lowercase()).collect();
            (0..lemmas.len()).any(|word| self.vocabulary.phrase("threat", &lemmas, word).is_some())
        });
        Around { political, threat }
    }

    /// Everything a document says of agreements and deadlines.
    #[must_use]
    pub fn read(&self, input: &Input<'_>) -> Found {
        let mut found = Found::default();
        let mut finder = Finder::new(&self.registry, &self.names, input.published);
        for (at, parsed) in input.sentences.iter().enumerate() {
            let mentions = mentions_of(input.mentions, at);
            let events = input.events.get(at).map_or(&[][..], Vec::as_slice);
            if parsed.parse.words.is_empty() {
                finder.names_only(at, &parsed.sentence);
                continue;
            }
            let notes = Notes::new(parsed, mentions, &self.vocabulary, self.around(input, at));
            let named = finder.sentence(at, &notes);
            let reader = deadline::Reader::new(self, &notes, &named, &finder, events, input.published, at);
            let (mut deadlines, dropped) = reader.read();
            found.dropped.extend(dropped.into_iter().map(|(word, why)| (at, word, why)));
            found.deadlines.append(&mut deadlines);
            found.acts.extend(acts::read(self, &notes, &named, events, at, input.published));
        }
        found.instruments = finder.into_named();
        found
    }
}

/// The mentions of the `at`-th sentence.
fn mentions_of(mentions: &[Mention], at: usize) -> &[Mention] {
    let number = u32::try_from(at).unwrap_or(u32::MAX);
    let from = mentions.partition_point(|mention| mention.sentence < number);
    let to = mentions.partition_point(|mention| mention.sentence <= number);
    &mentions[from..to]
}

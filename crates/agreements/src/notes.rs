//! A sentence as this stage looks at it: its grammar, lemmas, mentions, and the stretches of its noun phrases.

use demarche_grammar::Grammar;
use demarche_schema::{Mention, Parsed, Rel, Sector, Upos, Xpos};

use crate::vocabulary::Vocabulary;

/// Relations that make a noun phrase with their head.
const PHRASE: &[Rel] = &[
    Rel::Amod,
    Rel::Compound,
    Rel::NmodPoss,
    Rel::NmodDesc,
    Rel::NmodUnmarked,
    Rel::Flat,
    Rel::Nummod,
    Rel::Det,
    Rel::Nmod,
    Rel::Case,
    Rel::Punct,
    Rel::Cc,
    Rel::Conj,
    Rel::Fixed,
    Rel::Goeswith,
];
/// Sectors of public affairs.
const PUBLIC: &[Sector] = &[
    Sector::Cop,
    Sector::Gov,
    Sector::Jud,
    Sector::Leg,
    Sector::Mil,
    Sector::Prm,
    Sector::Pty,
    Sector::Reb,
    Sector::Spy,
    Sector::Uaf,
    Sector::Opp,
    Sector::Pre,
];

/// One sentence.
pub(crate) struct Notes<'a> {
    pub(crate) parsed: &'a Parsed,
    pub(crate) grammar: Grammar<'a>,
    pub(crate) mentions: &'a [Mention],
    pub(crate) vocabulary: &'a Vocabulary,
    /// Lemmas in lower case.
    pub(crate) lemmas: Vec<String>,
    /// What the sentences around it say.
    pub(crate) around: Around,
}

/// What a sentence takes from those around it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Around {
    /// Whether public affairs are at stake in one shortly before.
    pub(crate) political: bool,
    /// Whether one beside it in its paragraph threatens or warns.
    pub(crate) threat: bool,
}

impl<'a> Notes<'a> {
    pub(crate) fn new(parsed: &'a Parsed, mentions: &'a [Mention], vocabulary: &'a Vocabulary, around: Around) -> Self {
        let grammar =
            Grammar::new(&parsed.sentence, &parsed.parse, |lemma, particle| vocabulary.is_light(lemma, particle));
        let lemmas = parsed.parse.words.iter().map(|word| word.lemma.to_lowercase()).collect();
        Self { parsed, grammar, mentions, vocabulary, lemmas, around }
    }

    pub(crate) fn len(&self) -> usize {
        self.lemmas.len()
    }

    pub(crate) fn lemma(&self, at: usize) -> &str {
        &self.lemmas[at]
    }

    pub(crate) fn upos(&self, at: usize) -> Upos {
        self.parsed.parse.words[at].upos
    }

    pub(crate) fn xpos(&self, at: usize) -> Xpos {
        self.parsed.parse.words[at].xpos
    }

    /// One past the last word of the phrase of this list that starts at a word.
    pub(crate) fn in_list(&self, list: &str, at: usize) -> bool {
        self.phrase(list, at).is_some()
    }

    pub(crate) fn phrase(&self, list: &str, at: usize) -> Option<(usize, &str)> {
        self.vocabulary.phrase(list, &self.lemmas, at)
    }

    /// The words `from..to` as written.
    pub(crate) fn text(&self, from: usize, to: usize) -> String {
        let span = self.parsed.sentence.words_span(from, to);
        span.of(&self.parsed.sentence.text).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The mention that a word heads, when it stands for someone.
    pub(crate) fn mention_at(&self, word: usize) -> Option<usize> {
        self.mentions.iter().position(|mention| mention.head as usize == word && !mention.readings.is_empty())
    }

    /// The mentions that stand for someone and hang at or below a word, in order.
    pub(crate) fn mentions_below(&self, top: usize) -> Vec<usize> {
        let below =
            |mention: &Mention| !mention.readings.is_empty() && self.grammar.is_within(mention.head as usize, top);
        (0..self.mentions.len()).filter(|&at| below(&self.mentions[at])).collect()
    }

    /// Codes that mentions at or below a word stand for.
    pub(crate) fn codes_below(&self, top: usize) -> Vec<&str> {
        let readings = self.mentions_below(top).into_iter().flat_map(|at| &self.mentions[at].readings);
        readings.map(|reading| reading.code.as_str()).filter(|code| !code.is_empty()).collect()
    }

    /// Codes that any mention of the sentence stands for.
    pub(crate) fn codes(&self) -> Vec<&str> {
        let readings = self.mentions.iter().flat_map(|mention| &mention.readings);
        readings.map(|reading| reading.code.as_str()).filter(|code| !code.is_empty()).collect()
    }

    /// Whether public affairs are at stake, here or shortly before.
    pub(crate) fn is_political(&self) -> bool {
        self.around.political || are_public(self.mentions)
    }

    /// The words of the noun phrase that a word heads, its of- and between-phrases with it, clauses and a leading article without.
    pub(crate) fn noun_phrase(&self, head: usize) -> (usize, usize) {
        let (mut from, mut to) = (head, head + 1);
        let mut open = vec![head];
        while let Some(at) = open.pop() {
            from = from.min(at);
            to = to.max(at + 1);
            let parts = self.grammar.children(at).iter().copied();
            open.extend(parts.filter(|&child| {
                let rel = self.grammar.rel(child);
                let own = PHRASE.contains(&rel)
                    && !(at == head && matches!(rel, Rel::Conj | Rel::Cc | Rel::Punct | Rel::Case));
                own && !self.grammar.is_verb(child)
            }));
        }
        while from < head && self.is_opening(from) {
            from += 1;
        }
        while to > head + 1 && self.upos(to - 1) == Upos::Punct {
            to -= 1;
        }
        (from, to)
    }

    /// One past the last word of a short relative clause right behind a phrase that ends at `to`, else `to`.
    pub(crate) fn with_clause(&self, head: usize, to: usize) -> usize {
        const SHORT: usize = 8;
        let clause = self.grammar.children_by(head, &[Rel::AclRelcl]).next();
        let within = |clause: usize| (to..self.len()).take_while(|&at| self.grammar.is_within(at, clause)).last();
        clause.and_then(within).map(|last| last + 1).filter(|&end| end <= to + SHORT).unwrap_or(to)
    }

    fn is_opening(&self, at: usize) -> bool {
        matches!(self.lemma(at), "the" | "a" | "an")
            || self.xpos(at) == Xpos::PrpPoss
            || self.upos(at) == Upos::Punct
            || self.upos(at) == Upos::Adp
    }

    /// Whether a verb is denied: "does not expire", "never lapsed", "no pact expires".
    pub(crate) fn is_denied(&self, verb: usize) -> bool {
        let denies = |at: usize| {
            matches!(self.lemma(at), "not" | "n't" | "n’t" | "never" | "no" | "neither" | "nor" | "without")
        };
        self.grammar.children(verb).iter().any(|&child| match self.grammar.rel(child) {
            Rel::Advmod | Rel::Mark | Rel::Cc | Rel::Det => {
                denies(child) && self.lemmas.get(child + 1).is_none_or(|next| next != "only")
            }
            Rel::Nsubj | Rel::NsubjPass => self.grammar.child(child, &[Rel::Det]).is_some_and(denies),
            _ => false,
        })
    }

    /// The conjunction that makes a clause around a word a condition: "if", "unless".
    pub(crate) fn condition(&self, at: usize) -> Option<&str> {
        self.grammar.upwards(at).into_iter().find_map(|up| {
            let mark = self.grammar.children_by(up, &[Rel::Mark, Rel::Advmod]);
            let mut opens =
                mark.map(|mark| self.lemma(mark)).filter(|mark| matches!(*mark, "if" | "unless" | "whether"));
            opens.next().filter(|_| matches!(self.grammar.rel(up), Rel::Advcl | Rel::Ccomp))
        })
    }

    /// Whether the auxiliary of a word, or of a verb that governs it, is one of these.
    pub(crate) fn has_aux(&self, at: usize, any: &[&str]) -> bool {
        self.grammar.children_by(at, &[Rel::Aux, Rel::AuxPass]).any(|aux| any.contains(&self.lemma(aux)))
    }

    /// Whether a verb tells what is over: past tense or perfect, nothing ahead in it.
    pub(crate) fn is_past(&self, verb: usize) -> bool {
        const AHEAD: &[&str] =
            &["will", "would", "shall", "may", "might", "could", "can", "must", "should", "'ll", "’ll"];
        match self.xpos(verb) {
            Xpos::Vbd => !self.has_aux(verb, AHEAD),
            Xpos::Vbn => {
                !self.has_aux(verb, AHEAD)
                    && self.has_aux(verb, &["have", "be", "'ve", "’ve"])
                    && !self.is_present_passive(verb)
            }
            _ => false,
        }
    }

    fn is_present_passive(&self, verb: usize) -> bool {
        self.grammar
            .children_by(verb, &[Rel::AuxPass])
            .any(|aux| matches!(self.xpos(aux), Xpos::Vbz | Xpos::Vbp | Xpos::Vb))
            && !self.has_aux(verb, &["have"])
    }

    /// Who says what the clause of a word says.
    pub(crate) fn speaker(&self, trigger: usize) -> Option<usize> {
        let grammar = &self.grammar;
        let reports = |verb: usize| grammar.is_verb(verb) && self.vocabulary.reports(self.lemma(verb));
        for at in grammar.upwards(trigger) {
            let to = grammar
                .children_by(at, &[Rel::Obl])
                .find(|&child| grammar.case_of(child).is_some_and(|case| case.starts_with("accord")));
            let below = grammar
                .head(at)
                .filter(|&head| matches!(grammar.rel(at), Rel::Ccomp | Rel::Parataxis) && reports(head));
            let beside = || {
                let mut clauses = grammar.children_by(at, &[Rel::Parataxis, Rel::Advcl, Rel::Ccomp]);
                clauses.find(|&child| reports(child) && !grammar.is_within(trigger, child))
            };
            let subject = || below.or_else(beside).and_then(|verb| grammar.subject(verb));
            if let Some(word) = to.or_else(subject) {
                return self.mention_at(word);
            }
        }
        None
    }
}

/// Whether there is a country among mentions, or someone in public office or under arms.
pub(crate) fn are_public(mentions: &[Mention]) -> bool {
    let mut readings = mentions.iter().flat_map(|mention| &mention.readings);
    readings.any(|reading| !reading.code.is_empty() || reading.sector.is_some_and(|sector| PUBLIC.contains(&sector)))
}

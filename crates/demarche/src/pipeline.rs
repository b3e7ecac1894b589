//! The order of the stages.

use std::path::PathBuf;
use std::sync::OnceLock;

use demarche_actors::{DocContext, Gate as ActorGate, Location, Resolver};
use demarche_agreements::{Found, Input, Stage as AgreementStage};
use demarche_dates::{Direction, Expression, expressions};
use demarche_events::{Coded, Coder, Draft};
use demarche_judge::Model as Judge;
use demarche_lexicon::Lexicon;
use demarche_lexicon::actors::{ActorTables, EntryKind};
use demarche_positions::{self as positions, Context};
use demarche_schema::{
    Auxiliary, Date, Diagnostic, Document, Entity, EventLocation, EventType, EventView, Mention, Parse, Parsed,
    Precision, Record, Sentence, Span, When,
};
use demarche_syntax::{Analyser, Model, ModelError, PairClassifier};
use demarche_text::sentences;

use crate::agreements::{deadline_record, set_acts, view};
use crate::records::{entities_in, event_record, position_record};
use crate::{Error, ErrorKind, Gate, read_lexicon};

/// Sentences analysed together: enough to fill the matrix products, few enough to stay in the cache.
const BATCH: usize = 12;

/// The lexicon compiled into the program.
const LEXICON: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));

/// How to set a pipeline up.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// A folder of data files laid over the ones inside the program.
    pub lexicon: Option<PathBuf>,
    /// The model: "fast" (the default) and "accurate" are inside the program, anything else is a model file.
    pub model: Option<PathBuf>,
    /// Analyse every sentence, also those that the gate would skip.
    pub no_gate: bool,
    /// Leave the learned component out.
    pub rules_only: bool,
}

/// All stages, ready to run. Cheap to share between threads; holds no state between documents.
pub struct Pipeline {
    analyser: Analyser,
    resolver: Resolver<'static>,
    coder: Coder,
    positions: positions::Coder,
    agreements: AgreementStage,
    tables: &'static ActorTables,
    gate: Option<Gates>,
    judge: Option<Judge>,
    /// Read when first asked for, since only pairs need it.
    classifier: OnceLock<Result<PairClassifier, ModelError>>,
    model: String,
    warnings: Vec<Diagnostic>,
}

/// What lets a sentence through to the analyser.
struct Gates {
    events: Gate,
    /// Words that take a stance by themselves.
    stances: Gate,
    /// Words that take one when denied or on terms, and the words that deny or open terms.
    supported: Gate,
    support: Vec<String>,
    actors: ActorGate,
}

/// What was done to a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stats {
    /// Sentences in it.
    pub sentences: u64,
    /// Sentences that went through the analyser.
    pub analysed: u64,
    /// Words in it.
    pub words: u64,
    /// Bytes of text.
    pub bytes: u64,
}

/// A document after text, syntax and actors.
#[derive(Debug, Clone, PartialEq)]
pub struct Analysed {
    /// Sentences with their analysis; those that the gate stopped have none.
    pub sentences: Vec<Parsed>,
    /// Mentions of all sentences, by sentence.
    pub mentions: Vec<Mention>,
    /// Day that the stages resolve against.
    pub date: Option<Date>,
}

impl Analysed {
    /// The mentions of the `at`-th sentence.
    #[must_use]
    pub fn mentions_of(&self, at: usize) -> &[Mention] {
        let number = u32::try_from(at).unwrap_or(u32::MAX);
        let from = self.mentions.partition_point(|mention| mention.sentence < number);
        let to = self.mentions.partition_point(|mention| mention.sentence <= number);
        &self.mentions[from..to]
    }
}

/// A document's records.
#[derive(Debug, Clone, PartialEq)]
pub struct CodedDocument {
    /// In order of sentence and trigger.
    pub records: Vec<Record>,
    /// What was done.
    pub stats: Stats,
}

impl Pipeline {
    /// Sets the stages up.
    ///
    /// # Errors
    /// When the model or a lexicon folder can't be read or used.
    pub fn new(options: &Options) -> Result<Self, Error> {
        // The model and the lexicon are read side by side: most of the time to the first record is spent here.
        let (lexicon, model) = beside(
            || Self::laid_lexicon(options),
            || load_model(options).and_then(|model| Ok((model, judge(options)?))),
        );
        let ((lexicon, warnings), (model, judge)) = (lexicon?, model?);
        Ok(Self { warnings, judge, ..Self::with_lexicon(&lexicon, model) }.gated(options))
    }

    /// A pipeline over this lexicon, `options.lexicon` not looked at.
    ///
    /// # Errors
    /// When the model can't be read or used.
    #[expect(clippy::needless_pass_by_value, reason = "the compiled tables are made of it and it is not needed after")]
    pub fn over(lexicon: Lexicon, options: &Options) -> Result<Self, Error> {
        let pipeline = Self::with_lexicon(&lexicon, load_model(options)?);
        Ok(Self { judge: judge(options)?, ..pipeline }.gated(options))
    }

    fn gated(mut self, options: &Options) -> Self {
        if options.no_gate {
            self.gate = None;
        }
        self
    }

    /// A pipeline over this lexicon and model, by rules alone.
    #[must_use]
    pub fn with_lexicon(lexicon: &Lexicon, model: Model) -> Self {
        let version = model.version();
        let events = || {
            let coder = Coder::new(&lexicon.events, split_word);
            let gate = Gate::with_needs(&coder.index().needs());
            (coder, gate)
        };
        let others = || {
            // A pipeline lives as long as its program: its tables are never freed.
            let tables: &'static ActorTables = Box::leak(Box::new(lexicon.actors.clone()));
            let positions = positions::Coder::new(lexicon, split_word);
            (tables, Resolver::new(tables), positions, AgreementStage::new(lexicon, split_word))
        };
        let ((coder, events), (tables, resolver, positions, agreements)) = beside(events, others);
        let gate = Some(Gates::new(events, &positions, resolver.gate()));
        let analyser = Analyser::new(model);
        let warnings = Vec::new();
        Self {
            analyser,
            resolver,
            coder,
            positions,
            agreements,
            tables,
            gate,
            judge: None,
            classifier: OnceLock::new(),
            model: version,
            warnings,
        }
    }

    /// The lexicon inside the program with the user's folder, if any, laid over it; no model is loaded.
    ///
    /// # Errors
    /// When the folder can't be read or has mistakes.
    pub fn lexicon(options: &Options) -> Result<Lexicon, Error> {
        Self::laid_lexicon(options).map(|(lexicon, _)| lexicon)
    }

    fn laid_lexicon(options: &Options) -> Result<(Lexicon, Vec<Diagnostic>), Error> {
        let lexicon = Self::bundled_lexicon()?;
        let Some(folder) = &options.lexicon else { return Ok((lexicon, Vec::new())) };
        let (over, notes) = read_lexicon(folder, Some(&lexicon))?;
        Ok((lexicon.overlaid(over), notes))
    }

    /// The lexicon inside the program.
    ///
    /// # Errors
    /// When the program itself is damaged.
    pub fn bundled_lexicon() -> Result<Lexicon, Error> {
        Lexicon::from_bytes(LEXICON).map_err(|error| Error::new(ErrorKind::Lexicon, error.to_string()))
    }

    /// What was noteworthy about the user's own lexicon.
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// Version of the analyser's model.
    #[must_use]
    pub fn model_version(&self) -> &str {
        &self.model
    }

    /// The analyser.
    #[must_use]
    pub fn analyser(&self) -> &Analyser {
        &self.analyser
    }

    /// The learned component, unless it was left out.
    #[must_use]
    pub fn judge(&self) -> Option<&Judge> {
        self.judge.as_ref()
    }

    /// The classifier of marked pairs; none where the learned component was left out, or where the analyser's model is a file with
    /// other word pieces.
    #[must_use]
    pub fn classifier(&self) -> Option<&PairClassifier> {
        self.judge.as_ref()?;
        self.classifier.get_or_init(|| PairClassifier::bundled(self.analyser.model())).as_ref().ok()
    }

    /// The event coder.
    #[must_use]
    pub fn coder(&self) -> &Coder {
        &self.coder
    }

    /// The name of the state, or else of the organisation between states, that has this code.
    #[must_use]
    pub fn name_of_code(&self, code: &str) -> Option<&str> {
        let entries = || self.tables.entries.iter();
        let state = entries().find(|entry| entry.kind == EntryKind::State && entry.code == code);
        let organisation =
            || entries().find(|entry| entry.kind == EntryKind::Organisation && entry.id.eq_ignore_ascii_case(code));
        let first = || entries().find(|entry| entry.kind == EntryKind::Organisation && entry.code == code);
        state.or_else(organisation).or_else(first).map(|entry| entry.name.as_str())
    }

    /// The agreements stage, with the registry.
    #[must_use]
    pub fn agreements(&self) -> &AgreementStage {
        &self.agreements
    }

    /// The coder of positions.
    #[must_use]
    pub fn positions(&self) -> &positions::Coder {
        &self.positions
    }

    /// The actor resolver.
    #[must_use]
    pub fn resolver(&self) -> &Resolver<'static> {
        &self.resolver
    }

    /// Codes one document.
    #[must_use]
    pub fn code(&self, document: &Document) -> CodedDocument {
        let analysed = self.analyse(document);
        let drafts = self.drafts(&analysed);
        let agreements = self.read_agreements(&analysed, &drafts);
        let context = self.positions.context(&analysed.sentences, &analysed.mentions, analysed.date);
        let mut records = Vec::new();
        for (at, parsed) in analysed.sentences.iter().enumerate() {
            let mentions = analysed.mentions_of(at);
            let first = records.len();
            for draft in &drafts[at] {
                records.push(event_record(self, document, parsed, mentions, analysed.date, draft));
            }
            set_acts(document, parsed, &agreements, at, &mut records[first..]);
            for deadline in agreements.deadlines.iter().filter(|deadline| deadline.sentence == at) {
                records.push(deadline_record(self, document, parsed, mentions, analysed.date, deadline));
            }
            for draft in &self.positions_of(&analysed, &context, at, &drafts[at], false).drafts {
                records.push(position_record(self, document, &analysed, at, draft));
            }
        }
        CodedDocument { records, stats: stats(document, &analysed) }
    }

    /// The events of each sentence.
    pub(crate) fn drafts(&self, analysed: &Analysed) -> Vec<Vec<Draft>> {
        let code = |(at, parsed): (usize, &Parsed)| {
            if parsed.parse.words.is_empty() {
                return Vec::new();
            }
            self.coder.code(parsed, analysed.mentions_of(at), analysed.date, false).drafts
        };
        analysed.sentences.iter().enumerate().map(code).collect()
    }

    /// Agreements, deadlines and what events do to agreements.
    pub(crate) fn read_agreements(&self, analysed: &Analysed, drafts: &[Vec<Draft>]) -> Found {
        let events: Vec<Vec<_>> = drafts.iter().map(|drafts| drafts.iter().map(view).collect()).collect();
        let Analysed { sentences, mentions, date } = analysed;
        self.agreements.read(&Input { sentences, mentions, events: &events, published: *date })
    }

    /// The positions of the `at`-th sentence, given the events found in it.
    #[must_use]
    pub fn positions_of(
        &self,
        analysed: &Analysed,
        context: &Context,
        at: usize,
        drafts: &[Draft],
        trace: bool,
    ) -> positions::Coded {
        let views: Vec<EventView> = drafts.iter().map(view).collect();
        self.positions.code(&analysed.sentences, &analysed.mentions, context, at, &views, trace)
    }

    /// The quotations of a document, each with its speaker: its bytes in the text as given, and whom it is given to.
    #[must_use]
    pub fn quotations(&self, document: &Document) -> Vec<(Span, Vec<Entity>)> {
        let analysed = self.analyse(document);
        let context = self.positions.context(&analysed.sentences, &analysed.mentions, analysed.date);
        let one = |quotation: positions::Quotation| {
            let sentence = &analysed.sentences[quotation.sentence].sentence;
            let speaker = quotation.speaker.map_or_else(Vec::new, |mention| entities_in(document, &analysed, mention));
            (document.offsets.span(sentence.in_document(quotation.span)), speaker)
        };
        context.quotations(&analysed.sentences).into_iter().map(one).collect()
    }

    /// Text, syntax and actors of a document.
    #[must_use]
    pub fn analyse(&self, document: &Document) -> Analysed {
        let cut = sentences::split(&document.text);
        let place = cut.dateline.as_ref().map(|dateline| dateline.place.as_str());
        let sentences = self.parse(cut.sentences, document.date);
        let context = DocContext { date: document.date, place, title: document.title.as_deref() };
        let mentions = self.resolver.mentions(&context, &sentences);
        Analysed { sentences, mentions, date: document.date }
    }

    /// Analyses the sentences that the gate lets through.
    fn parse(&self, sentences: Vec<Sentence>, date: Option<Date>) -> Vec<Parsed> {
        let open = self.open(&sentences, date);
        let mut parses = vec![Parse::default(); sentences.len()];
        for batch in open.chunks(BATCH) {
            let batch_sentences: Vec<&Sentence> = batch.iter().map(|&at| &sentences[at]).collect();
            for (&at, parse) in batch.iter().zip(self.analyser.parse_batch(&batch_sentences)) {
                parses[at] = parse;
            }
        }
        sentences.into_iter().zip(parses).map(|(sentence, parse)| Parsed { sentence, parse }).collect()
    }

    /// The sentences that the gate lets through: those that can hold a record by themselves, those of a quotation that somebody else's
    /// sentence names the speaker of, the sentences that name them, and those that name whom the next one points back to.
    fn open(&self, sentences: &[Sentence], date: Option<Date>) -> Vec<usize> {
        // Who speaks in a text of somebody's own stands in its heading, and "we" in any of its sentences.
        let Some(gates) = self.gate.as_ref().filter(|_| !positions::is_statement(sentences)) else {
            return (0..sentences.len()).collect();
        };
        let mut open: Vec<bool> = sentences.iter().map(|sentence| self.lets_through(gates, sentence, date)).collect();
        let quoted = quoted(sentences);
        for at in 0..sentences.len() {
            let near = |other: usize| sentences[other].paragraph.abs_diff(sentences[at].paragraph) <= 1;
            open[at] |= quoted[at];
            if open[at] && quoted[at] {
                // Who speaks may be named in the sentence before or after.
                for other in [at.wrapping_sub(1), at + 1] {
                    if other < sentences.len() && near(other) && gates.acts(&sentences[other]) {
                        open[other] = true;
                    }
                }
            }
        }
        open_antecedents(gates, sentences, &mut open);
        (0..sentences.len()).filter(|&at| open[at]).collect()
    }

    fn lets_through(&self, gates: &Gates, sentence: &Sentence, date: Option<Date>) -> bool {
        gates.lets_through(sentence) || self.agreements.lets_through(sentence, date, || gates.acts(sentence))
    }

    /// A text as one sentence, analysed whatever the gate says, with its mentions.
    #[must_use]
    pub fn analyse_sentence(&self, text: &str, date: Option<Date>) -> (Parsed, Vec<Mention>) {
        let sentence = one_sentence(text);
        let parse = self.analyser.parse(&sentence);
        let parsed = Parsed { sentence, parse };
        let context = DocContext { date, place: None, title: None };
        let mentions = self.resolver.mentions(&context, std::slice::from_ref(&parsed));
        (parsed, mentions)
    }

    /// Codes an example of a stance or condition rule: its positions, and the ids of the rules that gave one.
    #[must_use]
    pub fn position_example(&self, document: &Document) -> Vec<Record> {
        let coded = self.code(document);
        coded.records.into_iter().filter(|record| record.position().is_some()).collect()
    }

    /// Codes an example of a rule: its records, and the ids of all rules that fired, reported or not.
    #[must_use]
    pub fn code_example(&self, document: &Document) -> (Vec<Record>, Vec<String>) {
        let (parsed, mentions, coded) = self.code_sentence(&document.text, document.date);
        let record = |draft| event_record(self, document, &parsed, &mentions, document.date, draft);
        let mut fired: Vec<String> = coded.drafts.iter().map(|draft| draft.rule.clone()).collect();
        fired.extend(coded.silenced.iter().cloned());
        (coded.drafts.iter().map(record).collect(), fired)
    }

    /// Where an event took place: the place in its own clause, with the countries of the sentence as context.
    pub(crate) fn location(&self, parsed: &Parsed, mentions: &[Mention], trigger: usize) -> Option<EventLocation> {
        let scope = clause(parsed, trigger);
        let near: Vec<&str> =
            mentions.iter().flat_map(|m| &m.readings).map(|r| r.code.as_str()).filter(|c| !c.is_empty()).collect();
        let here = |mention: &&Mention| {
            mention.place && attached(parsed, mention.head as usize).is_some_and(|at| scope.contains(&at))
        };
        let found = mentions.iter().filter(here).find_map(|mention| {
            let text = parsed.sentence.words_span(mention.from as usize, mention.to as usize);
            self.resolver.place_of(mention, text.of(&parsed.sentence.text), &near)
        })?;
        let Location { name, country, lat, lon, geonames } = found;
        Some(EventLocation { name, country, lat, lon, geonames })
    }

    /// Codes one sentence, with what was tried and dropped.
    #[must_use]
    pub fn code_sentence(&self, text: &str, date: Option<Date>) -> (Parsed, Vec<Mention>, Coded) {
        let (parsed, mentions) = self.analyse_sentence(text, date);
        let coded = self.coder.code(&parsed, &mentions, date, true);
        (parsed, mentions, coded)
    }
}

impl Gates {
    fn new(events: Gate, positions: &positions::Coder, actors: ActorGate) -> Self {
        let (alone, supported) = positions.trigger_words();
        let deny = ["not", "n't", "n’t", "never", "no", "cannot", "nor", "neither"].map(str::to_owned);
        let support = deny.into_iter().chain(positions.opening_words().map(str::to_owned)).collect();
        let (stances, supported) = (Gate::new(alone), Gate::new(supported));
        Self { events, stances, supported, support, actors }
    }

    fn lets_through(&self, sentence: &Sentence) -> bool {
        (self.events.has_trigger(sentence) || self.takes_stance(sentence)) && self.acts(sentence)
    }

    fn acts(&self, sentence: &Sentence) -> bool {
        self.actors.has_actor(&sentence.text) || self.actors.has_pronoun(&sentence.text)
    }

    fn takes_stance(&self, sentence: &Sentence) -> bool {
        self.stances.has_trigger(sentence) || self.supported.has_trigger(sentence) && self.has_support(sentence)
    }

    fn has_support(&self, sentence: &Sentence) -> bool {
        sentence.tokens.iter().any(|token| {
            let form = token.span.of(&sentence.text);
            self.support.iter().any(|word| word.eq_ignore_ascii_case(form))
        })
    }
}

/// A sentence that points back ("Their network has petitioned …") may mean whom the one before it in its paragraph names: that is read too.
fn open_antecedents(gates: &Gates, sentences: &[Sentence], open: &mut [bool]) {
    for at in 1..sentences.len() {
        let (before, here) = (&sentences[at - 1], &sentences[at]);
        if open[at] && !open[at - 1] && before.paragraph == here.paragraph {
            open[at - 1] = gates.actors.has_pronoun(&here.text) && gates.actors.has_actor(&before.text);
        }
    }
}

/// Whether each sentence stands in a quotation, wholly or in part; one that is left open goes on to the end of the paragraph.
fn quoted(sentences: &[Sentence]) -> Vec<bool> {
    let (mut open, mut paragraph) = (false, None);
    let mut all = Vec::with_capacity(sentences.len());
    for sentence in sentences {
        open &= paragraph == Some(sentence.paragraph);
        paragraph = Some(sentence.paragraph);
        all.push(open || has_quotation_mark(&sentence.text));
        let last = sentence.text.rfind(['“', '”', '«', '»']);
        open = last.map_or(open, |at| sentence.text[at..].starts_with(['“', '«']));
        open ^= sentence.text.matches('"').count() % 2 == 1;
    }
    all
}

/// Whether a text holds a mark of quotation.
fn has_quotation_mark(text: &str) -> bool {
    text.contains(['“', '”', '"', '«', '»', '‘'])
}

/// A word of the lexicon as the text stage cuts it: "cease-fire" is three words.
pub(crate) fn split_word(word: &str) -> Vec<String> {
    demarche_text::words::split(word).iter().map(|token| token.span.of(word).to_owned()).collect()
}

/// A whole text as one sentence, from its first to its last character that is not blank.
fn one_sentence(text: &str) -> Sentence {
    let start = text.len() - text.trim_start().len();
    let body = text.trim();
    let tokens = demarche_text::words::split(body);
    let start = u32::try_from(start).unwrap_or(0);
    Sentence { index: 0, paragraph: 0, kind: demarche_schema::SentenceKind::Body, start, text: body.to_owned(), tokens }
}

/// The results of two jobs, done on two threads.
fn beside<A, B: Send>(here: impl FnOnce() -> A, there: impl FnOnce() -> B + Send) -> (A, B) {
    std::thread::scope(|scope| {
        let there = scope.spawn(there);
        let here = here();
        (here, there.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

/// The learned component, unless it is to be left out.
fn judge(options: &Options) -> Result<Option<Judge>, Error> {
    if options.rules_only {
        return Ok(None);
    }
    Judge::bundled().map(Some).map_err(|error| Error::new(ErrorKind::Model, error.to_string()))
}

fn load_model(options: &Options) -> Result<Model, Error> {
    let fault = |error: ModelError| Error::new(ErrorKind::Model, error.to_string());
    match &options.model {
        None => Model::bundled().map_err(fault),
        Some(name) if name.as_os_str() == "fast" => Model::bundled().map_err(fault),
        Some(name) if name.as_os_str() == "accurate" => Model::bundled_accurate().map_err(fault),
        Some(path) => {
            let io = |error: std::io::Error| {
                let inside = Model::NAMES.join(" and ");
                Error::new(
                    ErrorKind::Io,
                    format!("{}: {error}; the models inside the program are {inside}", path.display()),
                )
            };
            let bytes = std::fs::read(path).map_err(io)?;
            let named = |error: ModelError| Error::new(ErrorKind::Model, format!("{}: {error}", path.display()));
            Model::load(bytes).map_err(named)
        }
    }
}

fn stats(document: &Document, analysed: &Analysed) -> Stats {
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    Stats {
        sentences: count(analysed.sentences.len()),
        analysed: count(analysed.sentences.iter().filter(|parsed| !parsed.parse.words.is_empty()).count()),
        words: count(analysed.sentences.iter().map(|parsed| parsed.sentence.tokens.len()).sum()),
        bytes: count(document.text.len()),
    }
}

/// When something happened, and the words that say so; none when the day of publication stands in.
pub(crate) type Dated = (When, Option<Expression>);

/// The date of an event: an expression of time in its own clause, else the day of publication.
#[must_use]
pub(crate) fn event_date(parsed: &Parsed, draft: &Draft, published: Option<Date>) -> Option<Dated> {
    let planned = draft.event == EventType::Agree || draft.then.iter().any(|then| then.starts_with("codebook/future"));
    let ahead = planned || draft.auxiliaries.contains(&Auxiliary::Future);
    dated(parsed, draft.trigger, if ahead { Direction::Ahead } else { Direction::Back }, published)
}

/// The date of what a word tells: an expression of time in its own clause, else the day of publication.
pub(crate) fn dated(parsed: &Parsed, trigger: usize, direction: Direction, published: Option<Date>) -> Option<Dated> {
    let scope = clause(parsed, trigger);
    let in_scope = |expression: &Expression| {
        (expression.from..expression.to)
            .any(|word| attached(parsed, word as usize).is_some_and(|at| scope.contains(&at)))
    };
    let all = expressions(&parsed.sentence, published, direction);
    // "threatened Uganda with sanctions on Wednesday": where nothing dates the event, a day that hangs on one of its things does.
    let on_a_thing = |expression: &&Expression| {
        let day = expression.when.precision == Precision::Day;
        let hung = || (expression.from..expression.to).any(|word| hangs_below(parsed, word as usize, &scope));
        day && hung()
    };
    let found = all.iter().find(|expression| in_scope(expression)).or_else(|| all.iter().find(on_a_thing)).cloned();
    let dated = found.map(|expression| (expression.when, Some(expression)));
    dated.or_else(|| published.map(|date| (When { date, precision: Precision::Published }, None)))
}

/// The words whose circumstances are the event's: the trigger, what governs it up to the verb of its clause, and its conjuncts.
fn clause(parsed: &Parsed, trigger: usize) -> Vec<usize> {
    use demarche_schema::{Rel, Upos};
    let parse = &parsed.parse;
    let mut scope = vec![trigger];
    let mut here = trigger;
    while let Some(head) = parse.head(here).filter(|head| !scope.contains(head)) {
        let boundary =
            matches!(parse.words[here].rel, Rel::Ccomp | Rel::Advcl | Rel::AclRelcl | Rel::Parataxis | Rel::Acl);
        if boundary && parse.words[here].upos == Upos::Verb {
            break;
        }
        scope.push(head);
        here = head;
    }
    scope
}

/// Whether a word hangs, through nouns alone, on a word of the scope.
fn hangs_below(parsed: &Parsed, word: usize, scope: &[usize]) -> bool {
    use demarche_schema::Upos;
    let noun = |at: &usize| matches!(parsed.parse.words[*at].upos, Upos::Noun | Upos::Propn);
    let first = attached(parsed, word).filter(noun);
    std::iter::successors(first, |&at| parsed.parse.head(at).filter(noun))
        .take(3)
        .any(|at| attached(parsed, at).is_some_and(|head| scope.contains(&head)))
}

/// The word that an expression's word hangs on, the expression's own words skipped.
fn attached(parsed: &Parsed, word: usize) -> Option<usize> {
    parsed.parse.words.get(word)?.head.map(|head| head as usize)
}

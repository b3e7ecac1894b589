//! Why a sentence was coded as it was, step by step, for people.

use std::fmt::{self, Write};

use demarche_agreements::{Bound, Found};
use demarche_events::{Coded, Draft, Party, Rejected};
use demarche_positions as positions;
use demarche_schema::{Date, Mention, Parsed};

use crate::pipeline::event_date;
use crate::{Analysed, Pipeline};

/// A sentence with all that was found and tried in it. Its `Display` is the explanation.
#[derive(Debug)]
pub struct Explanation {
    analysed: Analysed,
    at: usize,
    coded: Coded,
    /// Agreements and deadlines of the whole document.
    agreements: Found,
    positions: positions::Coded,
    model: String,
}

impl Explanation {
    /// Explains a text as one sentence.
    #[must_use]
    pub fn of_sentence(pipeline: &Pipeline, text: &str, published: Option<Date>) -> Self {
        let (parsed, mentions) = pipeline.analyse_sentence(text, published);
        Self::in_document(pipeline, Analysed { sentences: vec![parsed], mentions, date: published }, 0)
    }

    /// Explains the `at`-th sentence of a document: what is said around it counts for its mentions and speakers.
    #[must_use]
    pub fn in_document(pipeline: &Pipeline, analysed: Analysed, at: usize) -> Self {
        let coded = pipeline.coder().code(&analysed.sentences[at], analysed.mentions_of(at), analysed.date, true);
        let context = pipeline.positions().context(&analysed.sentences, &analysed.mentions, analysed.date);
        let positions = pipeline.positions_of(&analysed, &context, at, &coded.drafts, true);
        let agreements = pipeline.read_agreements(&analysed, &pipeline.drafts(&analysed));
        Self { analysed, at, coded, agreements, positions, model: pipeline.model_version().to_owned() }
    }

    fn parsed(&self) -> &Parsed {
        &self.analysed.sentences[self.at]
    }

    fn own_mentions(&self) -> &[Mention] {
        self.analysed.mentions_of(self.at)
    }

    /// The positions found.
    #[must_use]
    pub fn positions(&self) -> &positions::Coded {
        &self.positions
    }

    /// The events found.
    #[must_use]
    pub fn coded(&self) -> &Coded {
        &self.coded
    }

    fn words(&self, out: &mut String) -> fmt::Result {
        writeln!(out, "Words (model {})", self.model)?;
        for (at, word) in self.parsed().parse.words.iter().enumerate() {
            let head = word.head.map_or("-".to_owned(), |head| self.parsed().sentence.form(head as usize).to_owned());
            let form = self.parsed().sentence.form(at);
            writeln!(
                out,
                "  {at:>3} {form:<18} {:<6} {:<5} {:<16} {:<11} ← {head}",
                word.upos, word.xpos, word.lemma, word.rel
            )?;
        }
        Ok(())
    }

    fn predicates(&self, out: &mut String) -> fmt::Result {
        writeln!(out, "Predicates and roles")?;
        for predicate in &self.parsed().parse.predicates {
            write!(out, "  {}", predicate.roleset)?;
            for argument in &predicate.arguments {
                let span = self.parsed().sentence.words_span(argument.from as usize, argument.to as usize);
                write!(out, "  {}[{}]", argument.role, span.of(&self.parsed().sentence.text))?;
            }
            writeln!(out)?;
        }
        Ok(())
    }

    fn mentions(&self, out: &mut String) -> fmt::Result {
        writeln!(out, "Mentions")?;
        for mention in self.own_mentions() {
            let text = self.mention_text(mention);
            let readings: Vec<String> = mention.readings.iter().map(show_reading).collect();
            let readings = if readings.is_empty() { "unresolved".to_owned() } else { readings.join(" + ") };
            let place = if mention.place { ", a place" } else { "" };
            writeln!(out, "  “{text}” = {readings}{place} ({:.2})", mention.confidence)?;
            for step in &mention.how {
                writeln!(out, "      {step}")?;
            }
        }
        Ok(())
    }

    fn mention_text(&self, mention: &Mention) -> String {
        let sentence = &self.analysed.sentences[mention.sentence as usize].sentence;
        sentence.words_span(mention.from as usize, mention.to as usize).of(&sentence.text).to_owned()
    }

    fn holders(&self, parties: &[positions::Party]) -> String {
        let shown = parties.iter().map(|party| {
            let mention = &self.analysed.mentions[party.mention];
            let readings: Vec<String> = mention.readings.iter().map(show_reading).collect();
            let elsewhere = if mention.sentence as usize == self.at { "" } else { " (of another sentence)" };
            format!("{} “{}”{elsewhere}", readings.join("+"), self.mention_text(mention))
        });
        let shown: Vec<String> = shown.collect();
        if shown.is_empty() { "no one".to_owned() } else { shown.join(", ") }
    }

    fn position(&self, out: &mut String, draft: &positions::Draft) -> fmt::Result {
        let sentence = &self.parsed().sentence;
        writeln!(out, "  {} {} {}: {}", self.holders(&draft.holder), draft.stance, draft.issue.id, draft.issue.label)?;
        writeln!(
            out,
            "      “{}” by rule {} ({}), confidence {:.2}",
            sentence.form(draft.trigger),
            draft.rule,
            draft.entry,
            draft.confidence
        )?;
        writeln!(out, "      claim: “{}”", draft.claim.of(&sentence.text))?;
        writeln!(out, "      addressee: {}", self.holders(&draft.addressee))?;
        if let Some(terms) = &draft.condition {
            let about = terms.issue.as_ref().map_or_else(String::new, |issue| format!(", about {}", issue.id));
            writeln!(out, "      condition: {} “{}”{about}", terms.kind, terms.span.of(&sentence.text))?;
        }
        if let Some(speaker) = draft.speaker {
            writeln!(out, "      said by: {}", self.holders(&[speaker]))?;
        }
        draft.then.iter().try_for_each(|then| writeln!(out, "      then: {then}"))
    }

    fn all_positions(&self, out: &mut String) -> fmt::Result {
        writeln!(out, "Positions")?;
        if self.positions.drafts.is_empty() {
            writeln!(out, "  none")?;
        }
        self.positions.drafts.iter().try_for_each(|draft| self.position(out, draft))?;
        if self.positions.dropped.is_empty() && self.positions.rejected.is_empty() {
            return Ok(());
        }
        writeln!(out, "Positions not chosen")?;
        for (draft, why) in &self.positions.dropped {
            let word = self.parsed().sentence.form(draft.trigger);
            writeln!(out, "  {} {} “{word}” by {}: {why}", draft.stance, draft.issue.id, draft.rule)?;
        }
        for positions::Rejected { trigger, rule, entry, why } in &self.positions.rejected {
            writeln!(out, "  “{}” {rule} ({entry}): {why}", self.parsed().sentence.form(*trigger))?;
        }
        Ok(())
    }

    fn parties(&self, parties: &[Party]) -> String {
        let shown = parties.iter().map(|party| {
            let mention = &self.own_mentions()[party.mention];
            let readings: Vec<String> = mention.readings.iter().map(show_reading).collect();
            let below = if party.distance > 0 { " (found below the slot's word)" } else { "" };
            format!("{} “{}”{below}", readings.join("+"), self.mention_text(mention))
        });
        let shown: Vec<String> = shown.collect();
        if shown.is_empty() { "no one".to_owned() } else { shown.join(", ") }
    }

    fn event(&self, out: &mut String, draft: &Draft) -> fmt::Result {
        let modes: Vec<&str> = draft.modes.iter().map(|mode| mode.as_str()).collect();
        let auxiliaries: Vec<&str> = draft.auxiliaries.iter().map(|a| a.as_str()).collect();
        let trigger = self.parsed().sentence.form(draft.trigger);
        writeln!(out, "  {} {} {}", draft.event, modes.join("+"), auxiliaries.join(" "))?;
        writeln!(
            out,
            "      “{trigger}” by rule {} ({}), score {}, CAMEO {}",
            draft.rule, draft.entry, draft.score, draft.cameo
        )?;
        writeln!(out, "      actor: {}", self.parties(&draft.actors))?;
        writeln!(out, "      recipient: {}", self.parties(&draft.recipients))?;
        if let Some(speaker) = draft.speaker {
            writeln!(out, "      said by: “{}”", self.mention_text(&self.own_mentions()[speaker]))?;
        }
        for then in &draft.then {
            writeln!(out, "      then: {then}")?;
        }
        match event_date(self.parsed(), draft, self.analysed.date) {
            Some((when, Some(words))) => {
                let span = self.parsed().sentence.words_span(words.from as usize, words.to as usize);
                writeln!(
                    out,
                    "      date: {} (to the {}), by “{}”",
                    when.cut(),
                    when.precision,
                    span.of(&self.parsed().sentence.text)
                )
            }
            Some((when, None)) => writeln!(out, "      date: {}, the day of publication", when.cut()),
            None => writeln!(out, "      date: unknown; neither the sentence nor the document has one"),
        }
    }

    fn deadlines(&self, out: &mut String) -> fmt::Result {
        let here = self.agreements.deadlines.iter().filter(|draft| draft.sentence == self.at);
        for (number, draft) in here.enumerate() {
            if number == 0 {
                writeln!(out, "Deadlines")?;
            }
            let claim = self.parsed().sentence.words_span(draft.from, draft.to).of(&self.parsed().sentence.text);
            writeln!(out, "  {} {} (to the {}): “{claim}”", draft.what, draft.when.cut(), draft.when.precision)?;
            let trigger = self.parsed().sentence.form(draft.trigger);
            writeln!(out, "      “{trigger}” by rule {} ({})", draft.rule, draft.entry)?;
            if let Some(named) = &draft.instrument {
                writeln!(out, "      what: {} ({})", named.name, named.id.as_deref().unwrap_or("not in the registry"))?;
            }
            let parties: Vec<String> = draft.parties.iter().map(|bound| self.bound(bound)).collect();
            writeln!(
                out,
                "      binds: {}",
                if parties.is_empty() { "no one named".to_owned() } else { parties.join(", ") }
            )?;
            draft.then.iter().try_for_each(|then| writeln!(out, "      then: {then}"))?;
        }
        Ok(())
    }

    fn bound(&self, bound: &Bound) -> String {
        match bound {
            Bound::Mention(at) => self.parties(&[Party { mention: *at, distance: 0 }]),
            Bound::Registry(code) => format!("{code} (by the registry)"),
        }
    }

    fn acts(&self, out: &mut String) -> fmt::Result {
        for act in self.agreements.acts.iter().filter(|act| act.sentence == self.at) {
            let named = &act.instrument;
            let id = named.id.as_deref().unwrap_or("not in the registry");
            writeln!(out, "Agreement {}: {} ({id})", act.step, named.name)?;
            act.then.iter().try_for_each(|then| writeln!(out, "      then: {then}"))?;
        }
        let dropped = self.agreements.dropped.iter().filter(|(sentence, ..)| *sentence == self.at);
        for (_, word, why) in dropped {
            writeln!(out, "No deadline at “{}”: {why}", self.parsed().sentence.form(*word))?;
        }
        Ok(())
    }

    fn not_chosen(&self, out: &mut String) -> fmt::Result {
        if !self.coded.dropped.is_empty() {
            writeln!(out, "Found and not reported")?;
            for (draft, why) in &self.coded.dropped {
                writeln!(
                    out,
                    "  {} “{}” by {}: {why}",
                    draft.event,
                    self.parsed().sentence.form(draft.trigger),
                    draft.rule
                )?;
            }
        }
        if !self.coded.rejected.is_empty() {
            writeln!(out, "Neighbours not chosen")?;
            for Rejected { trigger, rule, entry, why } in &self.coded.rejected {
                writeln!(out, "  “{}” {rule} ({entry}): {why}", self.parsed().sentence.form(*trigger))?;
            }
        }
        Ok(())
    }
}

fn show_reading(reading: &demarche_schema::Reading) -> String {
    let code = if reading.code.is_empty() { "-" } else { &reading.code };
    let sectors = reading.sector.iter().chain(&reading.other_sectors).map(|s| format!(":{s}")).collect::<String>();
    if reading.name.is_empty() { format!("{code}{sectors}") } else { format!("{code}{sectors} {}", reading.name) }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        writeln!(out, "{}\n", self.parsed().sentence.text)?;
        self.words(&mut out)?;
        self.predicates(&mut out)?;
        self.mentions(&mut out)?;
        writeln!(out, "Events")?;
        if self.coded.drafts.is_empty() {
            writeln!(out, "  none")?;
        }
        self.coded.drafts.iter().try_for_each(|draft| self.event(&mut out, draft))?;
        self.deadlines(&mut out)?;
        self.acts(&mut out)?;
        self.not_chosen(&mut out)?;
        self.all_positions(&mut out)?;
        f.write_str(&out)
    }
}

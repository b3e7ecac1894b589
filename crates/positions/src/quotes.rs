//! What stands between quotation marks, and who says it, also across the sentences of a paragraph.
//!
//! Marks: “ ” and " everywhere; ‘ ’ only where they cannot be apostrophes. A quotation left open at the end of a paragraph goes on
//! in the next one when that opens with a mark again, as the convention of print has it.

use demarche_schema::{Mention, Parsed};

use crate::voice;

/// What of one sentence is quoted, and whom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Quoted {
    /// For each word, whether it stands inside quotation marks.
    pub inside: Vec<bool>,
    /// Index, in the document's mentions, of who is quoted.
    pub speaker: Option<usize>,
    /// How the speaker was found.
    pub how: &'static str,
    /// Index, in the document's mentions, of whose statement the whole text is.
    pub voice: Option<usize>,
}

impl Quoted {
    /// Whether a word is quoted.
    #[must_use]
    pub fn is_inside(&self, word: usize) -> bool {
        self.inside.get(word).copied().unwrap_or(false)
    }

    fn any(&self) -> bool {
        self.inside.contains(&true)
    }
}

/// The quotations of a document, sentence by sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Quotes {
    /// One for each sentence.
    pub sentences: Vec<Quoted>,
}

/// Who reports in a sentence, outside quotation marks: the mention, and whether a verb of reporting says so.
pub(crate) type Reporter = Option<(usize, bool)>;

impl Quotes {
    /// Finds quotations and speakers. `reporter` gives whom a sentence names as its reporter, given which words are quoted.
    pub(crate) fn find(
        sentences: &[Parsed],
        mentions: &[Mention],
        reporter: impl Fn(usize, &[bool]) -> Reporter,
    ) -> Self {
        let inside = marks(sentences);
        let quoted: Vec<bool> = inside.iter().map(|words| words.contains(&true)).collect();
        let voice = voice::speaker(sentences, mentions, &inside);
        // Reporters cost questions to the tree; they matter only near quotations.
        let near = |at: usize| (at.saturating_sub(1)..=at + 1).any(|one| quoted.get(one).copied().unwrap_or(false));
        let named: Vec<Reporter> =
            (0..sentences.len()).map(|at| if near(at) { reporter(at, &inside[at]) } else { None }).collect();
        let mut found: Vec<Quoted> =
            inside.into_iter().map(|inside| Quoted { inside, speaker: None, how: "", voice }).collect();
        for at in 0..found.len() {
            if found[at].any() {
                (found[at].speaker, found[at].how) = speaker_of(sentences, mentions, &found, &named, at);
            }
        }
        if let Some(only) = only_speaker(mentions, &found) {
            for (at, quoted) in found.iter_mut().enumerate() {
                if quoted.any() && quoted.speaker.is_none() && mostly_inside(sentences, quoted, at) {
                    (quoted.speaker, quoted.how) = (Some(only), "the only one quoted in the text");
                }
            }
        }
        Self { sentences: found }
    }

    /// The quotations of the `at`-th sentence.
    #[must_use]
    pub fn of(&self, at: usize) -> Option<&Quoted> {
        self.sentences.get(at)
    }
}

/// The one who is quoted where a text quotes one alone, as interviews do, more than once.
fn only_speaker(mentions: &[Mention], found: &[Quoted]) -> Option<usize> {
    let speakers: Vec<usize> = found.iter().filter_map(|quoted| quoted.speaker).collect();
    let who = |mention: usize| mentions.get(mention).and_then(|mention| mention.readings.first());
    let first = *speakers.first().filter(|_| speakers.len() > 1)?;
    let same = |&mention: &usize| {
        let (one, other) = (who(first), who(mention));
        one.map(|of| (&of.code, of.sector)) == other.map(|of| (&of.code, of.sector))
    };
    speakers.iter().all(same).then_some(first)
}

/// Who is quoted in a sentence: its own reporter, else who was quoted before in the paragraph, else who is named next in it.
fn speaker_of(
    sentences: &[Parsed],
    mentions: &[Mention],
    found: &[Quoted],
    named: &[Reporter],
    at: usize,
) -> (Option<usize>, &'static str) {
    let paragraph = |one: usize| sentences[one].sentence.paragraph;
    let here = |one: usize| paragraph(one) == paragraph(at);
    if let Some((mention, true)) = named[at] {
        return (Some(mention), "named in the sentence");
    }
    let whole = mostly_inside(sentences, &found[at], at);
    if !whole {
        // A few quoted words inside somebody's sentence are that one's.
        if let Some((mention, _)) = named[at] {
            return (Some(mention), "subject of the sentence");
        }
    }
    if let Some(before) = at.checked_sub(1).filter(|&before| here(before)) {
        if found[before].speaker.is_some() {
            return (found[before].speaker, "goes on from the sentence before");
        }
        if let Some((mention, _)) = named[before] {
            return (Some(mention), "named in the sentence before");
        }
    }
    if !whole {
        return (None, "");
    }
    let next = at + 1;
    if next < sentences.len()
        && here(next)
        && let Some((mention, true)) = named[next]
    {
        return (Some(mention), "named in the next sentence");
    }
    // A paragraph that is all quotation goes on with the speaker of the paragraph before.
    let before = at.checked_sub(1).filter(|&before| paragraph(before) + 1 == paragraph(at));
    let carried = before.and_then(|before| found[before].speaker.or(named[before].map(|(mention, _)| mention)));
    (carried.filter(|&mention| mention < mentions.len()), "goes on from the paragraph before")
}

/// Whether nearly all words of a sentence are quoted: it is somebody's own sentence, not one with a quoted phrase in it.
fn mostly_inside(sentences: &[Parsed], quoted: &Quoted, at: usize) -> bool {
    let counts = |word: &usize| sentences[at].sentence.form(*word).chars().any(char::is_alphanumeric);
    let total = (0..quoted.inside.len()).filter(counts).count();
    let inside = (0..quoted.inside.len()).filter(|word| quoted.inside[*word]).filter(counts).count();
    inside * 10 >= total * 8
}

/// For each sentence, which of its words stand inside quotation marks.
fn marks(sentences: &[Parsed]) -> Vec<Vec<bool>> {
    let (mut all, mut open, mut paragraph) = (Vec::with_capacity(sentences.len()), false, u32::MAX);
    for Parsed { sentence, .. } in sentences {
        if sentence.paragraph != paragraph {
            paragraph = sentence.paragraph;
            open = false;
        }
        let mut inside = Vec::with_capacity(sentence.tokens.len());
        for word in 0..sentence.tokens.len() {
            match mark(sentence, word) {
                Some(Mark::Open) => open = true,
                Some(Mark::Close) => open = false,
                Some(Mark::Straight) => open = !open,
                None => {
                    inside.push(open);
                    continue;
                }
            }
            inside.push(false);
        }
        all.push(inside);
    }
    all
}

enum Mark {
    Open,
    Close,
    Straight,
}

fn mark(sentence: &demarche_schema::Sentence, word: usize) -> Option<Mark> {
    let span = sentence.tokens[word].span;
    let before = sentence.text[..span.start as usize].chars().next_back();
    let after = sentence.text[span.end as usize..].chars().next();
    match sentence.form(word) {
        "“" | "«" | "``" | "„" => Some(Mark::Open),
        "”" | "»" | "''" => Some(Mark::Close),
        "\"" => Some(Mark::Straight),
        // ‘We will not go,’ – an opening mark stands before a word, a closing one behind a mark of punctuation.
        "‘" if after.is_some_and(char::is_alphanumeric) && before.is_none_or(|c| !c.is_alphanumeric()) => {
            Some(Mark::Open)
        }
        "’" if before.is_some_and(|c| matches!(c, ',' | '.' | '!' | '?' | '…')) => Some(Mark::Close),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use demarche_schema::{Parse, Sentence, SentenceKind, Span, Token};

    fn parsed(text: &str, paragraph: u32) -> Parsed {
        let mut tokens = Vec::new();
        let mut start = 0;
        for piece in text.split(' ') {
            let end = start + piece.len();
            tokens.push(Token { span: Span::new(start as u32, end as u32) });
            start = end + 1;
        }
        let sentence =
            Sentence { index: 0, paragraph, kind: SentenceKind::Body, start: 0, text: text.to_owned(), tokens };
        Parsed { sentence, parse: Parse::default() }
    }

    fn mention() -> Mention {
        Mention {
            sentence: 0,
            head: 0,
            from: 0,
            to: 1,
            readings: Vec::new(),
            place: false,
            confidence: 1.0,
            how: Vec::new(),
        }
    }

    #[test]
    fn a_quotation_goes_on_to_the_next_sentence() {
        let sentences =
            [parsed("“ We talk , ” she said .", 0), parsed("“ We will not pay . ”", 0), parsed("They went home .", 1)];
        let quotes = Quotes::find(&sentences, &[mention()], |at, _| (at == 0).then_some((0, true)));
        assert!(quotes.sentences[0].is_inside(1) && !quotes.sentences[0].is_inside(6));
        assert_eq!(
            (quotes.sentences[1].speaker, quotes.sentences[1].how),
            (Some(0), "goes on from the sentence before")
        );
        assert_eq!(quotes.sentences[2].speaker, None);
    }

    #[test]
    fn a_text_that_quotes_one_alone_goes_on_quoting_them() {
        let sentences = [
            parsed("“ We talk , ” she said .", 0),
            parsed("“ We stay , ” she said .", 1),
            parsed("They went home .", 2),
            parsed("“ We will not pay . ”", 4),
        ];
        let quotes = Quotes::find(&sentences, &[mention()], |at, _| (at < 2).then_some((0, true)));
        assert_eq!(
            (quotes.sentences[3].speaker, quotes.sentences[3].how),
            (Some(0), "the only one quoted in the text")
        );
        let once = Quotes::find(&sentences, &[mention()], |at, _| (at < 1).then_some((0, true)));
        assert_eq!(once.sentences[3].speaker, None);
    }

    #[test]
    fn an_open_mark_does_not_run_into_another_paragraph() {
        let sentences = [parsed("“ We talk .", 0), parsed("They went home .", 1)];
        let quotes = Quotes::find(&sentences, &[mention()], |_, _| None);
        assert!(!quotes.sentences[1].is_inside(0));
    }
}

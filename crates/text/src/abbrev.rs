//! Abbreviations that end in a period, by what the period says about the end of a sentence.
//!
//! Looked up in lower case without the final period. The lists hold general English and the news' own habits; a word
//! that is also an ordinary word ("sat", "no", "sun") is `needs capital` or `needs number`.

/// How an abbreviation behaves before a following word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Abbrev {
    /// Always followed by a name: "Gen. Smith", "Mt. Fuji". Never ends a sentence.
    Title,
    /// Followed by a number: "No. 10", "pp. 3-5". An ordinary word or a sentence's end otherwise.
    Number,
    /// A month or weekday: "Jan. 5", "Mon. morning". Ends a sentence before a word that opens one.
    Calendar,
    /// Links two parts: "vs.", "e.g.". Never ends a sentence.
    Link,
    /// Anything else: "Inc.", "etc.", "a.m.". Ends a sentence before a word that opens one.
    Plain,
}

const TITLE: &[&str] = &[
    "adm", "amb", "atty", "brig", "capt", "cmdr", "col", "comdr", "cpl", "cpt", "det", "dr", "drs", "ens", "fr", "ft",
    "gen", "gens", "gov", "govs", "hon", "insp", "lt", "lieut", "maj", "messrs", "mlle", "mme", "mmes", "mr", "mrs",
    "ms", "msgr", "mt", "ofc", "pfc", "pres", "prof", "profs", "pte", "pvt", "rep", "reps", "rev", "sen", "sens",
    "sgt", "spc", "sr", "st", "supt", "ste",
];
const NUMBER: &[&str] = &[
    "art", "arts", "ch", "chap", "eq", "ext", "fig", "figs", "no", "nos", "nr", "p", "par", "para", "paras", "pg",
    "pp", "sec", "sect", "tel", "v", "vol", "vols",
];
const CALENDAR: &[&str] = &[
    "apr", "aug", "dec", "feb", "fri", "jan", "jul", "jun", "mar", "mon", "nov", "oct", "sat", "sep", "sept", "sun",
    "thu", "thur", "thurs", "tue", "tues", "wed",
];
const LINK: &[&str] = &["c.f", "ca", "cf", "e.g", "eg", "i.e", "ie", "viz", "vs", "circa"];
const PLAIN: &[&str] = &[
    "a.k.a", "a.m", "al", "ala", "approx", "ariz", "ark", "assn", "assoc", "asst", "attn", "ave", "bancorp", "bhd",
    "bldg", "blvd", "bros", "calif", "co", "colo", "conn", "cos", "corp", "ctr", "d.c", "del", "dept", "dist", "div",
    "e.g", "ed", "eds", "esp", "esq", "est", "etc", "excl", "fla", "ga", "govt", "hr", "hrs", "hwy", "ill", "inc",
    "incl", "ind", "int", "intl", "jr", "kan", "ky", "la", "lb", "lbs", "llc", "ltd", "md", "mfg", "mgr", "mich",
    "mins", "minn", "misc", "mo", "mont", "mos", "n.d", "natl", "neb", "nev", "n.y", "okla", "ore", "orig", "oz",
    "p.m", "penn", "ph.d", "plc", "pls", "prev", "pt", "pty", "rd", "rec", "ref", "resp", "ret", "sec", "sq", "sub",
    "tenn", "tex", "trans", "univ", "va", "vt", "wash", "wis", "wk", "wks", "wyo", "yr", "yrs",
];
/// Also ordinary lower-case words: abbreviations only with a capital.
const CAPITAL: &[&str] = &[
    "adm", "ala", "amb", "ark", "art", "cal", "col", "cos", "del", "dec", "det", "ed", "ens", "fr", "ft", "ga", "gen",
    "gov", "hon", "ill", "ind", "int", "jan", "kan", "la", "mar", "mo", "mon", "mos", "mont", "ms", "ore", "par",
    "penn", "pres", "prof", "rep", "reps", "ret", "rev", "sat", "sub", "sun", "tex", "trans", "ref", "va", "wash",
    "wed", "wis", "eq", "resp", "prev",
];

/// Words in capitals, or with one, that open a sentence far more often than they stand in a name.
const OPENERS: &[&str] = &[
    "a",
    "according",
    "after",
    "all",
    "also",
    "although",
    "among",
    "an",
    "and",
    "another",
    "any",
    "are",
    "as",
    "asked",
    "at",
    "because",
    "before",
    "between",
    "both",
    "but",
    "by",
    "can",
    "did",
    "do",
    "does",
    "despite",
    "during",
    "each",
    "earlier",
    "even",
    "every",
    "few",
    "for",
    "from",
    "has",
    "have",
    "he",
    "her",
    "here",
    "his",
    "how",
    "however",
    "i",
    "i'm",
    "i've",
    "if",
    "in",
    "instead",
    "is",
    "it",
    "it's",
    "its",
    "just",
    "last",
    "let",
    "like",
    "many",
    "maybe",
    "meanwhile",
    "more",
    "moreover",
    "most",
    "my",
    "neither",
    "no",
    "nor",
    "not",
    "now",
    "of",
    "on",
    "once",
    "one",
    "only",
    "or",
    "other",
    "others",
    "our",
    "over",
    "please",
    "several",
    "she",
    "since",
    "so",
    "some",
    "still",
    "such",
    "thank",
    "thanks",
    "that",
    "the",
    "their",
    "then",
    "there",
    "therefore",
    "these",
    "they",
    "this",
    "those",
    "though",
    "thus",
    "to",
    "two",
    "under",
    "unlike",
    "until",
    "was",
    "we",
    "were",
    "what",
    "when",
    "where",
    "whether",
    "which",
    "while",
    "who",
    "whom",
    "why",
    "will",
    "with",
    "would",
    "yet",
    "yes",
    "you",
    "your",
];

/// The class of `word`, given without its final period. `None` for other words.
pub(crate) fn class(word: &str) -> Option<Abbrev> {
    let mut buffer = [0u8; 12];
    let lower = lower(word, &mut buffer)?;
    if has(CAPITAL, lower) && !word.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    if has(TITLE, lower) {
        return Some(Abbrev::Title);
    }
    if has(NUMBER, lower) {
        return Some(Abbrev::Number);
    }
    if has(CALENDAR, lower) {
        return word.starts_with(|c: char| c.is_ascii_uppercase()).then_some(Abbrev::Calendar);
    }
    if has(LINK, lower) {
        return Some(Abbrev::Link);
    }
    (has(PLAIN, lower) || is_dotted(lower)).then_some(Abbrev::Plain)
}

/// Whether the word opens sentences: "the", "he", "but".
pub(crate) fn is_opener(word: &str) -> bool {
    let mut buffer = [0u8; 12];
    lower(word, &mut buffer).is_some_and(|word| has(OPENERS, word))
}

/// Letters with periods between: "u.s", "u.n", "ph.d".
pub(crate) fn is_dotted(word: &str) -> bool {
    let mut letters = 0;
    for piece in word.split('.') {
        if piece.is_empty() || piece.len() > 2 || !piece.bytes().all(|b| b.is_ascii_alphabetic()) {
            return false;
        }
        letters += 1;
    }
    letters > 1
}

fn has(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}

fn lower<'a>(word: &str, buffer: &'a mut [u8; 12]) -> Option<&'a str> {
    if !word.is_ascii() {
        return None;
    }
    let out = buffer.get_mut(..word.len())?;
    out.copy_from_slice(word.as_bytes());
    out.make_ascii_lowercase();
    std::str::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes() {
        assert_eq!(class("Gen"), Some(Abbrev::Title));
        assert_eq!(class("gen"), None);
        assert_eq!(class("sat"), None);
        assert_eq!(class("Sat"), Some(Abbrev::Calendar));
        assert_eq!(class("U.S"), Some(Abbrev::Plain));
        assert_eq!(class("e.g"), Some(Abbrev::Link));
        assert_eq!(class("war"), None);
        assert!(is_opener("The"));
    }
}

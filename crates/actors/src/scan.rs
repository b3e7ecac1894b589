//! Finds the forms of the tables in a sentence.

use demarche_schema::Sentence;

use crate::forms::{Piece, pieces, titled};
use crate::index::{Form, Index, Target, Trie};

/// A noun of the tables in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NounHit {
    pub(crate) block: u32,
    pub(crate) phrase: u32,
    pub(crate) plural: bool,
}

/// A stretch of tokens that the tables know, with all it may stand for.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Match {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) entries: Vec<(u32, Form)>,
    /// People by full name.
    pub(crate) people: Vec<u32>,
    /// People by a name that needs support.
    pub(crate) short: Vec<u32>,
    pub(crate) cities: Vec<u32>,
    pub(crate) noun: Option<NounHit>,
    pub(crate) modifier: Option<u32>,
}

impl Match {
    /// Whether it holds a name, not only a role word.
    pub(crate) fn is_name(&self) -> bool {
        !(self.entries.is_empty() && self.people.is_empty() && self.short.is_empty() && self.cities.is_empty())
    }

    fn take(&mut self, targets: &[Target]) {
        for target in targets {
            match *target {
                Target::Entry(at, form) => self.entries.push((at, form)),
                Target::Person(at, false) => self.people.push(at),
                Target::Person(at, true) => self.short.push(at),
                Target::City(at) => self.cities.push(at),
                Target::Noun(block, phrase, plural) => {
                    self.noun.get_or_insert(NounHit { block, phrase, plural });
                }
                Target::Modifier(at) => {
                    self.modifier.get_or_insert(at);
                }
            }
        }
    }
}

/// All matches of a sentence, longest first come, not overlapping, in order.
pub(crate) fn scan(index: &Index, sentence: &Sentence) -> Vec<Match> {
    let pieces = pieces(sentence);
    let capitals = all_capitals(&pieces);
    let (mut out, mut at) = (Vec::new(), 0);
    while at < pieces.len() {
        let here = longest(index, &pieces, at, capitals);
        // "the West Bank" is no "the West".
        let article = here.is_some() && pieces[at].text.eq_ignore_ascii_case("the") && at + 1 < pieces.len();
        let later = if article { longest(index, &pieces, at + 1, capitals) } else { None };
        match here.filter(|(_, next)| later.as_ref().is_none_or(|(_, end)| end <= next)).or(later) {
            Some((found, next)) => {
                out.push(found);
                at = next;
            }
            None => at += 1,
        }
    }
    out
}

/// The longest match that starts at a piece, with the piece after it.
fn longest(index: &Index, pieces: &[Piece], at: usize, capitals: bool) -> Option<(Match, usize)> {
    if !pieces[at].opens {
        return None;
    }
    let name = walk(&index.names, pieces, at, |piece| if capitals { titled(piece) } else { piece.to_owned() });
    // "US" and "UN" stand in capitals in the tables too.
    let upper = if capitals {
        walk(&index.names, pieces, at, str::to_owned).filter(|(_, n)| n - at > 1 || pieces[at].text.len() > 3)
    } else {
        None
    };
    let name = [name, upper].into_iter().flatten().max_by_key(|(_, next)| *next);
    let word = walk(&index.words, pieces, at, str::to_lowercase);
    let end = name.map_or(at, |(_, next)| next).max(word.map_or(at, |(_, next)| next));
    if end == at {
        return None;
    }
    let mut found = Match { from: pieces[at].token, to: pieces[end - 1].token + 1, ..Match::default() };
    for (trie, hit) in [(&index.names, name), (&index.words, word)] {
        if let Some((node, next)) = hit
            && next == end
        {
            found.take(trie.at(node));
        }
    }
    Some((found, end))
}

/// The longest form from a piece on: its node and the piece after it.
fn walk(trie: &Trie, pieces: &[Piece], at: usize, text: impl Fn(&str) -> String) -> Option<(u32, usize)> {
    let (mut node, mut best) = (0, None);
    for (next, piece) in pieces.iter().enumerate().skip(at) {
        if next > at && !piece.joined {
            break;
        }
        let Some(step) = trie.step(node, &text(&piece.text)) else { break };
        node = step;
        if piece.closes && !trie.at(node).is_empty() {
            best = Some((node, next + 1));
        }
    }
    best
}

/// Whether the sentence is set in capitals, as some headlines are.
fn all_capitals(pieces: &[Piece]) -> bool {
    let letters = || pieces.iter().flat_map(|piece| piece.text.chars()).filter(|c| c.is_alphabetic());
    letters().count() > 12 && letters().all(char::is_uppercase)
}

/// How many words of sport and the like a sentence holds.
pub(crate) fn scene_words(index: &Index, sentence: &Sentence) -> usize {
    let pieces = pieces(sentence);
    let hits = (0..pieces.len()).filter(|&at| walk(&index.scene, &pieces, at, str::to_lowercase).is_some());
    hits.count() + score_words(sentence)
}

/// Verbs of games; with a score they make a scene.
const GAMES: &[&str] =
    &["beat", "beats", "draw", "draws", "drew", "edge", "edged", "thrash", "thrashed", "lose", "lost", "defeated"];

/// "beat Serbia **2-0**": a score counts once, with a verb of games in a sentence without votes twice.
fn score_words(sentence: &Sentence) -> usize {
    let forms: Vec<String> = (0..sentence.tokens.len()).map(|at| sentence.form(at).to_lowercase()).collect();
    let number = |form: &str| (1..3).contains(&form.len()) && form.chars().all(|c| c.is_ascii_digit());
    let dash = |form: &str| matches!(form, "-" | "–");
    let whole = |form: &String| form.split_once(['-', '–']).is_some_and(|(one, two)| number(one) && number(two));
    let parted = forms.windows(3).any(|w| number(&w[0]) && dash(&w[1]) && number(&w[2]));
    if !(parted || forms.iter().any(whole)) {
        return 0;
    }
    let vote = forms.iter().any(|form| form.starts_with("vot") || form == "ruling" || form == "decision");
    let game = forms.iter().any(|form| GAMES.contains(&form.as_str()));
    if game && !vote { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use demarche_lexicon::actors::read;
    use demarche_lexicon::block::Source;

    use super::*;
    use crate::testing::sentence;

    #[test]
    fn longest_name_wins_and_case_counts() {
        let text =
            "state NER\n  name Niger\nstate NGA\n  name Nigeria\nterritory delta\n  name Niger Delta\n  code NGA\n";
        let (tables, errors) = read(&[Source { file: "a.lex", text }]);
        assert!(errors.is_empty(), "{errors:?}");
        let index = Index::new(&tables);
        let found = |words: &str| {
            scan(&index, &sentence(words)).iter().map(|m| (m.from, m.to, m.entries[0].0)).collect::<Vec<_>>()
        };
        assert_eq!(found("in the Niger Delta , Nigeria and niger"), [(2, 4, 2), (5, 6, 1)]);
        assert_eq!(found("TROOPS LEAVE NIGER FOR GOOD"), [(2, 3, 0)]);
    }
}

//! What holds for every document: no panic, ranges in bounds, order, independence from shifting, and that swapping one
//! country for another swaps the code.

use demarche_lexicon::actors::{ActorTables, EntryKind};
use demarche_schema::{EntityKind, Mention, NamedSpan, Parse, Parsed, Rel, Sector, Upos, Word, Xpos};
use proptest::prelude::*;

use crate::testing::{parsed, sentence};
use crate::{DocContext, Gate, Resolver};

const WORDS: &[&str] = &[
    "Russia",
    "the",
    "'s",
    "foreign",
    "minister",
    "Sergei",
    "Lavrov",
    "said",
    "he",
    "they",
    "its",
    "both",
    "sides",
    "two",
    "leaders",
    "in",
    "Kabul",
    "of",
    "France",
    "and",
    "rebels",
    "police",
    ",",
    "Bush",
    "President",
    "(",
    "UN",
    ")",
    "-",
    "former",
    "Georgia",
    "match",
    "league",
    "group",
    "country",
    "Paris",
    "Hilton",
    "pro",
    "Russian",
    "U.S.",
    "ethnic",
    "Albanians",
    ".",
    "to",
    "West",
    "Bank",
];

fn tables() -> ActorTables {
    crate::cases::tables().unwrap_or_default()
}

fn any_parsed() -> impl Strategy<Value = Parsed> {
    let word = (0..WORDS.len(), 0..Upos::ALL.len(), 0..Rel::ALL.len(), proptest::option::of(0u32..14));
    let span = (0u32..14, 0u32..6, 0..EntityKind::ALL.len());
    (proptest::collection::vec(word, 1..12), proptest::collection::vec(span, 0..3), any::<bool>()).prop_map(
        |(words, spans, bare)| {
            let text: Vec<&str> = words.iter().map(|(word, ..)| WORDS[*word]).collect();
            let parse = Parse {
                words: words
                    .iter()
                    .map(|(word, upos, rel, head)| Word {
                        upos: Upos::ALL[*upos],
                        xpos: Xpos::X,
                        lemma: WORDS[*word].to_lowercase().into(),
                        head: *head,
                        rel: Rel::ALL[*rel],
                    })
                    .collect(),
                predicates: Vec::new(),
                names: spans
                    .iter()
                    .map(|&(from, long, kind)| NamedSpan { from, to: from + long, kind: EntityKind::ALL[kind] })
                    .collect(),
            };
            Parsed { sentence: sentence(&text.join(" ")), parse: if bare { Parse::default() } else { parse } }
        },
    )
}

fn check_ranges(mentions: &[Mention], sentences: &[Parsed]) {
    let key = |m: &Mention| (m.sentence, m.from, m.to);
    assert!(mentions.windows(2).all(|pair| key(&pair[0]) <= key(&pair[1])));
    for mention in mentions {
        let words = sentences[mention.sentence as usize].sentence.tokens.len();
        assert!(
            mention.from < mention.to && mention.to as usize <= words && (mention.head as usize) < words,
            "{mention:?}"
        );
        assert!((0.0..=1.0).contains(&mention.confidence));
    }
}

#[test]
fn odd_trees_never_panic() {
    let tables = tables();
    let resolver = Resolver::new(&tables);
    let doc = DocContext { date: None, place: Some("KABUL"), title: Some("Russia warns") };
    let config = ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() };
    proptest!(config, |(sentences in proptest::collection::vec(any_parsed(), 0..5))| {
        check_ranges(&resolver.mentions(&doc, &sentences), &sentences);
    });
}

const PLAIN: &str = "XX/PROPN/nsubj/2 accused/VERB/root/0 rebels/NOUN/obj/2 of/ADP/mark/5 shelling/VERB/advcl/2 troops/NOUN/obj/5 near/ADP/case/9 \
    the/DET/det/9 border/NOUN/obl/5 ./PUNCT/punct/2";
const OWNED: &str = "XX/PROPN/nmod:poss/4 's/PART/case/1 foreign/ADJ/amod/4 minister/NOUN/nsubj/5 spoke/VERB/root/0 in/ADP/case/7 YY/PROPN/obl/5 ./PUNCT/punct/5";

#[test]
fn swapping_a_country_swaps_the_code() {
    let tables = tables();
    if tables.entries.is_empty() {
        return;
    }
    let resolver = Resolver::new(&tables);
    let names = [
        ("France", "FRA"),
        ("Kenya", "KEN"),
        ("Peru", "PER"),
        ("Japan", "JPN"),
        ("Iran", "IRN"),
        ("Ghana", "GHA"),
        ("Chile", "CHL"),
        ("Ukraine", "UKR"),
        ("Fiji", "FJI"),
        ("Canada", "CAN"),
        ("Nepal", "NPL"),
        ("Yemen", "YEM"),
        ("Cuba", "CUB"),
        ("Laos", "LAO"),
    ];
    let codes = |line: &str| -> Vec<(u32, u32, Vec<String>)> {
        let sentences = [parsed(line)];
        let mentions = resolver.mentions(&DocContext::default(), &sentences);
        mentions.iter().map(|m| (m.from, m.to, m.readings.iter().map(|r| r.code.clone()).collect())).collect()
    };
    for (name, code) in names {
        for (other, its) in names.iter().filter(|(other, _)| *other != name) {
            for line in [PLAIN, OWNED] {
                let one = codes(&line.replace("XX", name).replace("YY", other));
                let two = codes(&line.replace("XX", other).replace("YY", name));
                let swapped: Vec<_> = one
                    .into_iter()
                    .map(|(from, to, codes)| {
                        let swap = |c: String| {
                            if c == code {
                                (*its).to_owned()
                            } else if c == *its {
                                code.to_owned()
                            } else {
                                c
                            }
                        };
                        (from, to, codes.into_iter().map(swap).collect::<Vec<_>>())
                    })
                    .collect();
                assert_eq!(swapped, two, "{name} and {other}");
            }
        }
    }
}

#[test]
fn shifting_the_sentences_shifts_the_mentions_alone() {
    let tables = tables();
    let resolver = Resolver::new(&tables);
    let one = [parsed(&PLAIN.replace("XX", "France")), parsed(&OWNED.replace("XX", "Kenya").replace("YY", "Nairobi"))];
    let empty = parsed("Well/INTJ/root/0 ./PUNCT/punct/1");
    let two = [empty, one[0].clone(), one[1].clone()];
    let doc = DocContext::default();
    let plain = |m: &Mention, by: u32| (m.sentence + by, m.head, m.from, m.to, m.readings.clone(), m.place);
    let first: Vec<_> = resolver.mentions(&doc, &one).iter().map(|m| plain(m, 1)).collect();
    let second: Vec<_> = resolver.mentions(&doc, &two).iter().map(|m| plain(m, 0)).collect();
    assert_eq!(first, second);
}

#[test]
fn the_gate_lets_every_name_and_noun_through() {
    let tables = tables();
    let gate = Gate::new(&tables);
    for entry in tables.entries.iter().filter(|entry| entry.kind != EntryKind::Company) {
        for name in std::iter::once(&entry.name)
            .chain(&entry.names)
            .chain(&entry.adjectives)
            .chain(&entry.capitals)
            .filter(|n| !n.is_empty())
        {
            assert!(gate.has_actor(&format!("Then {name}, it was said.")), "{name}");
        }
    }
    let public = tables.nouns.iter().filter(|nouns| nouns.sectors != [Sector::Bus]);
    for word in public.flat_map(|nouns| &nouns.words) {
        assert!(gate.has_actor(&format!("the {word} spoke")), "{word}");
        assert!(gate.has_actor(&format!("many {} spoke", crate::forms::plural(word))), "{word}");
    }
    assert!(!gate.has_actor("Shares rose sharply after the merger."));
    assert!(gate.has_pronoun("They denied it.") && !gate.has_pronoun("Shares rose."));
}

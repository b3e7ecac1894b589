//! Sentences for tests: words, or words with a tree in a compact form.

use demarche_schema::{
    EntityKind, NamedSpan, Parse, Parsed, Rel, Sentence, SentenceKind, Span, Token, Upos, Word, Xpos,
};

/// Words separated by blanks.
pub(crate) fn sentence(words: &str) -> Sentence {
    let mut tokens = Vec::new();
    let mut at = 0;
    for word in words.split(' ') {
        let end = at + word.len();
        tokens.push(Token { span: Span::new(u32::try_from(at).expect("short"), u32::try_from(end).expect("short")) });
        at = end + 1;
    }
    Sentence { index: 0, paragraph: 0, kind: SentenceKind::Body, start: 0, text: words.to_owned(), tokens }
}

/// `form/UPOS/rel/head` per word (head from 1, 0 the root); `form/UPOS/rel/head/B-PER` opens a named span, `I-` goes on.
pub(crate) fn parsed(line: &str) -> Parsed {
    let (mut forms, mut words, mut names) = (Vec::new(), Vec::new(), Vec::<NamedSpan>::new());
    for (at, item) in line.split_whitespace().enumerate() {
        let at = u32::try_from(at).expect("short");
        let parts: Vec<&str> = item.split('/').collect();
        let &[form, upos, rel, head, ..] = parts.as_slice() else {
            forms.push(item);
            continue;
        };
        forms.push(form);
        let head: u32 = head.parse().expect("a head is a number");
        words.push(Word {
            upos: Upos::from_name(upos).unwrap_or_else(|| panic!("no tag {upos} in {item}")),
            xpos: Xpos::X,
            lemma: form.to_lowercase().into(),
            head: head.checked_sub(1),
            rel: Rel::from_label(rel).unwrap_or_else(|| panic!("no relation {rel} in {item}")),
        });
        match parts.get(4).and_then(|name| name.split_once('-')) {
            Some(("B", kind)) => {
                names.push(NamedSpan { from: at, to: at + 1, kind: EntityKind::from_name(kind).expect("a kind") })
            }
            Some(("I", _)) => names.last_mut().expect("opened").to = at + 1,
            _ => {}
        }
    }
    let parse =
        if words.len() == forms.len() { Parse { words, predicates: Vec::new(), names } } else { Parse::default() };
    Parsed { sentence: sentence(&forms.join(" ")), parse }
}

//! Words as the look-ups see them: letters without marks, cut at punctuation, singular and plural.

use demarche_schema::Sentence;

/// A run of letters and digits inside a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The run, marks over letters taken off, case kept.
    pub(crate) text: String,
    /// Token it stands in.
    pub(crate) token: usize,
    /// Whether the token starts with it.
    pub(crate) opens: bool,
    /// Whether the token ends with it.
    pub(crate) closes: bool,
    /// Whether it follows the piece before without a comma, bracket or the like between.
    pub(crate) joined: bool,
}

/// The pieces of a sentence.
pub(crate) fn pieces(sentence: &Sentence) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::with_capacity(sentence.tokens.len());
    let mut joined = false;
    for token in 0..sentence.tokens.len() {
        let form = sentence.form(token);
        let first = out.len();
        let mut fresh = true;
        for c in form.chars() {
            if c.is_alphanumeric() {
                if fresh {
                    out.push(Piece { text: String::new(), token, opens: false, closes: false, joined });
                    fresh = false;
                    joined = true;
                }
                if let Some(piece) = out.last_mut() {
                    fold_into(c, &mut piece.text);
                }
            } else {
                fresh = true;
                joined &= joins(c);
            }
        }
        // "U.S." opens with U and closes with S: the period is part of the word.
        let count = out.len() - first;
        if count > 0 {
            out[first].opens = form.starts_with(char::is_alphanumeric);
            let last = out.len() - 1;
            out[last].closes = form.ends_with(|c: char| c.is_alphanumeric() || c == '.');
        }
    }
    out
}

/// The pieces of a name in the tables, or of any text.
pub(crate) fn split(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty()).map(fold)
}

fn joins(c: char) -> bool {
    matches!(c, '-' | '.' | '\'' | '’' | '&' | '/' | '‘' | '`' | '–')
}

/// The text without marks over its letters.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| fold_into(c, &mut out));
    out
}

/// The same, added to a text.
pub(crate) fn fold_to(text: &str, out: &mut String) {
    text.chars().for_each(|c| fold_into(c, out));
}

fn fold_into(c: char, out: &mut String) {
    const FOLDS: &[(&str, &str)] = &[
        ("ÀÁÂÃÄÅĀĂĄ", "A"),
        ("àáâãäåāăąạảấầẩẫậắằẳẵặ", "a"),
        ("ÇĆČ", "C"),
        ("çćč", "c"),
        ("ÐĎĐ", "D"),
        ("ðďđ", "d"),
        ("ÈÉÊËĒĖĘĚ", "E"),
        ("èéêëēėęěẹẻẽếềểễệə", "e"),
        ("Ğ", "G"),
        ("ğģ", "g"),
        ("ÌÍÎÏĪİ", "I"),
        ("ìíîïīıįịỉĩ", "i"),
        ("Ł", "L"),
        ("łļ", "l"),
        ("ÑŃŇ", "N"),
        ("ñńňņ", "n"),
        ("ÒÓÔÕÖØŌŐ", "O"),
        ("òóôõöøōőơọỏốồổỗộớờởỡợ", "o"),
        ("Ř", "R"),
        ("ř", "r"),
        ("ŚŠŞȘ", "S"),
        ("śšşș", "s"),
        ("ŤȚŢ", "T"),
        ("ťțţ", "t"),
        ("ÙÚÛÜŪŮŰ", "U"),
        ("ùúûüūůűưụủứừửữự", "u"),
        ("ÝŸ", "Y"),
        ("ýÿỳỷỹ", "y"),
        ("ŻŹŽ", "Z"),
        ("żźž", "z"),
        ("ß", "ss"),
        ("æ", "ae"),
        ("Æ", "Ae"),
        ("œ", "oe"),
    ];
    if c.is_ascii() {
        out.push(c);
    } else if let Some((_, to)) = FOLDS.iter().find(|(from, _)| from.contains(c)) {
        out.push_str(to);
    } else {
        out.push(c);
    }
}

/// "RUSSIA" → "Russia".
pub(crate) fn titled(word: &str) -> String {
    let mut chars = word.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars.flat_map(char::to_lowercase)).collect())
}

/// The plural of a noun phrase: its head word's, which stands last or before "of", "in", "to".
pub(crate) fn plural(phrase: &str) -> String {
    for link in [" of ", " in ", " to ", " for ", "-in-", "-designate", "-elect"] {
        if let Some(at) = phrase.find(link) {
            return format!("{}{}", plural(&phrase[..at]), &phrase[at..]);
        }
    }
    let (before, word) = phrase.rsplit_once([' ', '-']).map_or(("", phrase), |(b, w)| (&phrase[..=b.len()], w));
    format!("{before}{}", plural_word(word))
}

fn plural_word(word: &str) -> String {
    const ODD: &[(&str, &str)] = &[
        ("child", "children"),
        ("wife", "wives"),
        ("thief", "thieves"),
        ("person", "people"),
        ("attorney", "attorneys"),
        ("people", "peoples"),
        ("police", "police"),
        ("troops", "troops"),
        ("forces", "forces"),
        ("elderly", "elderly"),
        ("military", "militaries"),
        ("media", "media"),
        ("press", "press"),
        ("clergy", "clergy"),
        ("aircraft", "aircraft"),
        ("human", "humans"),
        ("german", "germans"),
        ("mujahideen", "mujahideen"),
        ("woman", "women"),
    ];
    if let Some((_, plural)) = ODD.iter().find(|(single, _)| *single == word) {
        return (*plural).to_owned();
    }
    if let Some(stem) = word.strip_suffix("man") {
        return format!("{stem}men");
    }
    let vowel = |c: Option<char>| c.is_some_and(|c| "aeiou".contains(c));
    match word.strip_suffix('y') {
        Some(stem) if !vowel(stem.chars().last()) => format!("{stem}ies"),
        _ if word.ends_with("es") || word.ends_with("ies") => word.to_owned(),
        _ if word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") => word.to_owned(),
        _ if ["s", "x", "ch", "sh", "z"].iter().any(|end| word.ends_with(end)) => format!("{word}es"),
        _ => format!("{word}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals() {
        for (one, many) in [
            ("secretary of state", "secretaries of state"),
            ("policeman", "policemen"),
            ("ministry", "ministries"),
            ("church", "churches"),
            ("foreign minister", "foreign ministers"),
            ("prime minister-designate", "prime ministers-designate"),
        ] {
            assert_eq!(plural(one), many);
        }
    }

    #[test]
    fn folds() {
        assert_eq!(fold("Erdoğan"), "Erdogan");
        assert_eq!(split("Côte d'Ivoire").collect::<Vec<_>>(), ["Cote", "d", "Ivoire"]);
    }
}

//! Small repairs of names: HTML entities, letters in capitals, marks over letters.

/// Letters with a mark and their plain form, as far as the sources use them.
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
    ("’‘ʻʼʿʾ`", "'"),
];

/// The text without marks over letters.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match FOLDS.iter().find(|(from, _)| from.contains(c)) {
            Some((_, to)) => out.push_str(to),
            None if c == 'ß' => out.push_str("ss"),
            None if c == 'æ' => out.push_str("ae"),
            None => out.push(c),
        }
    }
    out
}

/// Turns the HTML entities of the sources into letters.
pub(crate) fn unescape(text: &str) -> String {
    const MARKS: &[(&str, char)] = &[
        ("acute", '\u{301}'),
        ("grave", '\u{300}'),
        ("circ", '\u{302}'),
        ("tilde", '\u{303}'),
        ("uml", '\u{308}'),
        ("cedil", '\u{327}'),
        ("ring", '\u{30a}'),
        ("caron", '\u{30c}'),
    ];
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let Some(end) = rest.find(';').filter(|end| *end < 10) else {
            out.push('&');
            continue;
        };
        let name = &rest[..end];
        rest = &rest[end + 1..];
        match name {
            "rsquo" | "lsquo" | "#39" => out.push('\''),
            "amp" => out.push('&'),
            "nbsp" => out.push(' '),
            "oslash" => out.push('ø'),
            "Oslash" => out.push('Ø'),
            _ => match MARKS.iter().find_map(|(mark, c)| name.strip_suffix(mark).map(|letter| (letter, *c))) {
                Some((letter, mark)) => out.push_str(&compose(letter, mark)),
                None => out.push_str(name),
            },
        }
    }
    out.push_str(rest);
    out
}

fn compose(letter: &str, mark: char) -> String {
    const PAIRS: &[(char, &str, &str)] = &[
        ('\u{301}', "aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"),
        ('\u{300}', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
        ('\u{302}', "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
        ('\u{303}', "anoANO", "ãñõÃÑÕ"),
        ('\u{308}', "aeiouAEIOU", "äëïöüÄËÏÖÜ"),
        ('\u{327}', "cC", "çÇ"),
        ('\u{30a}', "aA", "åÅ"),
        ('\u{30c}', "sScCzZ", "šŠčČžŽ"),
    ];
    let found = PAIRS.iter().find(|(known, _, _)| *known == mark).and_then(|(_, from, to)| {
        let at = from.chars().position(|c| letter.starts_with(c))?;
        to.chars().nth(at)
    });
    found.map_or_else(|| letter.to_owned(), String::from)
}

/// Whether a word is written in capitals: "TRUMP", "al-SUDANI", "D'ARC".
pub(crate) fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() >= 2
        && word.split(['-', '\'']).any(|part| part.chars().count() > 1 && part.chars().all(|c| !c.is_lowercase()))
}

/// "GONZÁLEZ-COLÓN" → "González-Colón".
pub(crate) fn titled(word: &str) -> String {
    let mut out = String::new();
    let mut first = true;
    for c in word.chars() {
        if first || !c.is_alphabetic() {
            out.push(c);
        } else {
            out.extend(c.to_lowercase());
        }
        first = matches!(c, '-' | '\'' | ' ');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_repaired() {
        assert_eq!(unescape("Idriss D&Eacute;BY"), "Idriss DÉBY");
        assert_eq!(titled("DÉBY"), "Déby");
        assert_eq!(fold("Déby"), "Deby");
        assert!(is_capitals("al-SUDANI") && !is_capitals("McKay"));
    }
}

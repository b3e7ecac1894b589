//! Words of a sentence as search and comparison take them: runs of letters and digits, function words left out.
//!
//! Left out are the words that stand in most sentences whatever they say. A search for one of them finds nothing, and
//! [`query`] leaves them out of what is asked.

/// Function words of English, sorted.
const STOP: &[&str] = &[
    "a", "about", "after", "against", "all", "also", "among", "an", "and", "are", "as", "at", "be", "because", "been",
    "before", "between", "but", "by", "can", "could", "did", "do", "does", "during", "for", "from", "had", "has",
    "have", "he", "her", "his", "i", "if", "in", "into", "is", "it", "its", "itself", "more", "most", "mr", "mrs",
    "no", "not", "of", "on", "or", "other", "our", "over", "s", "said", "she", "should", "so", "some", "such", "t",
    "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "under", "until",
    "up", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "whose", "will", "with",
    "would", "you", "your",
];

/// The words of a text, in lower case.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Whether a word in lower case is a function word.
pub(crate) fn is_function_word(word: &str) -> bool {
    STOP.binary_search(&word).is_ok()
}

/// The words of a text that say something.
pub(crate) fn content(text: &str) -> impl Iterator<Item = String> {
    words(text).filter(|word| !is_function_word(word))
}

/// What the index is given of a sentence.
pub(crate) fn indexed(sentence: &str) -> String {
    content(sentence).collect::<Vec<_>>().join(" ")
}

/// What was asked for, for the index: every word has to be in the sentence. `None` when no word says anything.
pub(crate) fn query(asked: &str) -> Option<String> {
    let words: Vec<String> = content(asked).map(|word| format!("\"{word}\"")).collect();
    if words.is_empty() { None } else { Some(words.join(" AND ")) }
}

/// The question for the index after sentences that hold one word of each list. Function words, which it does not know, are left
/// out; `None` when nothing is left.
pub(crate) fn any_of(together: &[Vec<String>]) -> Option<String> {
    let one = |forms: &Vec<String>| -> Option<String> {
        let known: Vec<Vec<String>> = forms.iter().map(|form| words(form).collect()).collect();
        // A form that the index does not hold may stand in any sentence.
        if known.iter().flatten().any(|word| is_function_word(word)) {
            return None;
        }
        let quoted = |words: &Vec<String>| {
            format!("({})", words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" AND "))
        };
        let all: Vec<String> = known.iter().filter(|words| !words.is_empty()).map(quoted).collect();
        (!all.is_empty()).then(|| format!("({})", all.join(" OR ")))
    };
    let parts: Vec<String> = together.iter().filter_map(one).collect();
    (!parts.is_empty()).then(|| parts.join(" AND "))
}

/// The phrases in double quotes of what was asked for, in lower case, their words parted by one blank.
pub(crate) fn phrases(asked: &str) -> Vec<String> {
    let quoted = asked.split('"').skip(1).step_by(2);
    quoted.map(|phrase| words(phrase).collect::<Vec<_>>().join(" ")).filter(|phrase| phrase.contains(' ')).collect()
}

/// Whether a sentence holds a phrase of [`phrases`].
pub(crate) fn has_phrase(sentence: &str, phrase: &str) -> bool {
    let sentence = words(sentence).collect::<Vec<_>>().join(" ");
    format!(" {sentence} ").contains(&format!(" {phrase} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn function_words_are_sorted() {
        assert!(STOP.is_sorted());
    }

    #[test]
    fn what_is_asked_is_quoted() {
        assert_eq!(query("the talks* \"of Geneva").as_deref(), Some("\"talks\" AND \"geneva\""));
        assert_eq!(query("of the"), None);
        assert_eq!(phrases("a \"Peace  talks\" \"x\""), ["peace talks"]);
        assert!(has_phrase("They held peace talks.", "peace talks"));
        assert!(!has_phrase("They held peace, talkative.", "peace talks"));
    }
}

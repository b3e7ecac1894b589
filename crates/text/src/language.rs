//! Which language a text is in, as far as the coder must know: English, or which other.
//!
//! The source's own tag counts where it names English or where the text is too short to tell; else the text decides,
//! because feeds of many languages often carry one tag. Detection is by script and trigrams (Cavnar and Trenkle 1994, as
//! the crate `whatlang` has it), over the first part of the text. A text too short or too mixed to tell is taken as English:
//! coding it in vain costs little, leaving it out would lose it.

use whatlang::Lang;

/// How much of a text is looked at, in bytes.
const LOOKED_AT: usize = 4000;

/// Shorter texts are not judged, in bytes: a headline with three foreign names looks like anything.
const TOO_SHORT: usize = 80;

/// The language of a text as a BCP 47 tag: `en`, or the two or three letters of another. `tag` is what the source says.
#[must_use]
pub fn of(text: &str, tag: Option<&str>) -> String {
    let said = tag.map(|tag| tag.trim().to_lowercase()).filter(|tag| !tag.is_empty());
    let text = text.trim();
    let looked_at = &text[..text.floor_char_boundary(LOOKED_AT)];
    let found = whatlang::detect(looked_at).filter(|found| looked_at.len() >= TOO_SHORT && found.is_reliable());
    match (found.map(|found| found.lang()), said) {
        (Some(Lang::Eng), _) | (None, None) => "en".to_owned(),
        (Some(lang), Some(said)) if is_english(&said) || primary(&said) != two_letters(lang) => two_letters(lang),
        (Some(_), Some(said)) | (None, Some(said)) => said,
        (Some(lang), None) => two_letters(lang),
    }
}

/// Whether a tag stands for English: `en`, `en-GB`, `eng`, `English`.
#[must_use]
pub fn is_english(tag: &str) -> bool {
    matches!(primary(tag).as_str(), "en" | "eng" | "english")
}

/// The first part of a tag: `en` of `en-GB`.
fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or("").to_lowercase()
}

/// ISO 639-1 where a language has it, else ISO 639-3.
fn two_letters(lang: Lang) -> String {
    const TWO: &[(&str, &str)] = &[
        ("ara", "ar"),
        ("ben", "bn"),
        ("bul", "bg"),
        ("ces", "cs"),
        ("cmn", "zh"),
        ("dan", "da"),
        ("deu", "de"),
        ("ell", "el"),
        ("fin", "fi"),
        ("fra", "fr"),
        ("heb", "he"),
        ("hin", "hi"),
        ("hun", "hu"),
        ("ind", "id"),
        ("ita", "it"),
        ("jpn", "ja"),
        ("kor", "ko"),
        ("nld", "nl"),
        ("nob", "nb"),
        ("pes", "fa"),
        ("pol", "pl"),
        ("por", "pt"),
        ("ron", "ro"),
        ("rus", "ru"),
        ("spa", "es"),
        ("swe", "sv"),
        ("tha", "th"),
        ("tur", "tr"),
        ("ukr", "uk"),
        ("urd", "ur"),
        ("vie", "vi"),
    ];
    let code = lang.code();
    TWO.iter().find(|(three, _)| *three == code).map_or(code, |(_, two)| two).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: &str = "Le ministre des affaires étrangères a rencontré son homologue à Lima pour parler des droits de \
        pêche et du commerce entre les deux pays, ont annoncé mardi les autorités.";
    const ENGLISH: &str = "The foreign minister met her counterpart in Lima on Tuesday to talk about fishing rights and the \
        trade between the two countries, officials said.";
    const RUSSIAN: &str = "Министр иностранных дел встретился во вторник в Лиме со своим коллегой, чтобы обсудить торговлю \
        между двумя странами, сообщили власти.";

    #[test]
    fn the_text_decides_where_it_can() {
        assert_eq!(of(ENGLISH, None), "en");
        assert_eq!(of(ENGLISH, Some("fr")), "en");
        assert_eq!(of(FRENCH, None), "fr");
        assert_eq!(of(FRENCH, Some("en-US")), "fr");
        assert_eq!(of(FRENCH, Some("fr-CA")), "fr-ca");
        assert_eq!(of(RUSSIAN, None), "ru");
    }

    #[test]
    fn a_short_text_is_taken_at_its_word() {
        assert_eq!(of("Macron à Paris", None), "en");
        assert_eq!(of("Macron à Paris", Some("fr")), "fr");
        assert_eq!(of("", None), "en");
        assert!(is_english("EN-gb") && is_english("English") && !is_english("es"));
    }
}

//! Mail-like text: head lines, a blank line, the text, as agencies' bulletins and news groups have it; one message or a folder of
//! them (mbox). Of a message of several parts the first that is text is read; attachments are passed over.

use demarche_schema::Document;
use demarche_text::read;

/// Most parts inside one another.
const DEEPEST: usize = 4;

/// Head lines that a message has at least two of.
const KNOWN: [&str; 4] = ["from", "date", "subject", "message-id"];

/// Whether a text opens like a message.
#[must_use]
pub fn is_mail(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let text = if text.starts_with("From ") { text.split_once('\n').map_or("", |(_, rest)| rest) } else { text };
    let lines = text.lines().take_while(|line| !line.trim().is_empty()).take(60);
    let mut seen = [false; 4];
    for line in lines {
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':').filter(|(name, _)| is_name(name)) else { return false };
        if let Some(at) = KNOWN.iter().position(|known| name.eq_ignore_ascii_case(known)) {
            seen[at] = true;
        }
    }
    seen.iter().filter(|seen| **seen).count() >= 2
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The messages of a text, each a document, or why it is none.
#[must_use]
pub fn read(text: &str) -> Vec<Result<Document, String>> {
    let text = text.trim_start_matches('\u{feff}').trim_start_matches(['\r', '\n']);
    messages(text).into_iter().map(message).collect()
}

/// A folder cut at the lines that part its messages.
fn messages(text: &str) -> Vec<&str> {
    if !text.starts_with("From ") {
        return vec![text];
    }
    let (mut out, mut from, mut at) = (Vec::new(), 0, 0);
    for line in text.split_inclusive('\n') {
        let after_blank = text[..at].ends_with("\n\n") || text[..at].ends_with("\r\n\r\n");
        if at > 0 && after_blank && line.starts_with("From ") && is_mail(&text[at..]) {
            out.push(&text[from..at]);
            from = at;
        }
        at += line.len();
    }
    out.push(&text[from..]);
    out
}

/// The head of a part, line by line unfolded, and what follows it.
fn cut(part: &str) -> (Vec<(String, String)>, &str) {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut at = 0;
    for line in part.split_inclusive('\n') {
        let bare = line.trim_end();
        if at == 0 && line.starts_with("From ") {
            at += line.len();
            continue;
        }
        if bare.is_empty() {
            return (fields, &part[at + line.len()..]);
        }
        match (line.starts_with([' ', '\t']), fields.last_mut(), bare.split_once(':')) {
            (true, Some((_, value)), _) => {
                value.push(' ');
                value.push_str(bare.trim());
            }
            (false, _, Some((name, value))) if is_name(name) => {
                fields.push((name.to_ascii_lowercase(), value.trim().to_owned()))
            }
            // No head line: the text begins without a blank line.
            _ => return (fields, &part[at..]),
        }
        at += line.len();
    }
    (fields, "")
}

fn field<'f>(fields: &'f [(String, String)], name: &str) -> Option<&'f str> {
    fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

fn message(text: &str) -> Result<Document, String> {
    let (fields, _) = cut(text);
    let mut document = body(text, 0).ok_or("the message holds no text")?;
    document.title = field(&fields, "subject").map(words).filter(|title| !title.trim().is_empty());
    document.date = field(&fields, "date").and_then(read::day);
    document.publisher =
        field(&fields, "organization").or_else(|| field(&fields, "from")).map(words).map(|from| person(&from));
    let id = field(&fields, "message-id").map(|id| id.trim_matches(['<', '>']).to_owned()).filter(|id| !id.is_empty());
    if document.text.trim().is_empty() && document.title.is_none() {
        return Err("the message holds no text".to_owned());
    }
    document.id = id.unwrap_or_else(|| read::content_id(document.title.as_deref().unwrap_or(""), &document.text));
    Ok(document)
}

/// "Ann Lee <ann@example.org>" by name.
fn person(from: &str) -> String {
    let name = from.split('<').next().unwrap_or("").trim().trim_matches('"').trim();
    if name.is_empty() { from.trim_matches(['<', '>', ' ']).to_owned() } else { name.to_owned() }
}

/// The first text among a part and its parts.
fn body(part: &str, depth: usize) -> Option<Document> {
    let (fields, text) = cut(part);
    let kind = field(&fields, "content-type").unwrap_or("text/plain");
    let media = kind.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    if media.starts_with("multipart/") {
        let boundary = parameter(kind, "boundary").filter(|_| depth < DEEPEST)?;
        let mark = format!("--{boundary}");
        let parts = || text.split(mark.as_str()).skip(1).map(|part| part.trim_start_matches(['\r', '\n']));
        return parts().filter(|part| !part.starts_with("--")).find_map(|part| body(part, depth + 1));
    }
    if !media.starts_with("text/") {
        return None;
    }
    let bytes = match field(&fields, "content-transfer-encoding").unwrap_or("").to_ascii_lowercase().as_str() {
        "quoted-printable" => printable(text.as_bytes(), false),
        "base64" => base64(text.as_bytes()),
        _ => text.as_bytes().to_vec(),
    };
    let (text, _) = read::decode(bytes, crate::http::charset(kind).as_deref());
    let text = text.replace("\r\n", "\n");
    Some(if media == "text/html" { crate::piece(text) } else { plain(text) })
}

fn plain(text: String) -> Document {
    let (clean, offsets) = demarche_text::clean::plain(text.clone(), 0);
    let given = (!offsets.is_identity()).then_some(text);
    Document { text: clean, offsets, given, ..Document::default() }
}

fn parameter(kind: &str, name: &str) -> Option<String> {
    let found = kind.split(';').skip(1).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"').to_owned())
    });
    found.filter(|value| !value.is_empty())
}

/// Quoted-printable (RFC 2045); in head lines `_` is a blank (RFC 2047).
fn printable(text: &[u8], head: bool) -> Vec<u8> {
    let (mut out, mut at) = (Vec::with_capacity(text.len()), 0);
    let digit = |at: usize| text.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    while at < text.len() {
        let rest = &text[at..];
        match (rest[0], digit(at + 1), digit(at + 2)) {
            (b'=', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            (b'=', ..) if rest.starts_with(b"=\r\n") => at += 3,
            (b'=', ..) if rest.starts_with(b"=\n") => at += 2,
            (b'_', ..) if head => {
                out.push(b' ');
                at += 1;
            }
            (byte, ..) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

/// Base64; what is no digit of it is passed over.
fn base64(text: &[u8]) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    };
    let (mut out, mut bits, mut count) = (Vec::with_capacity(text.len() * 3 / 4), 0u32, 0);
    for digit in text.iter().filter_map(|&byte| value(byte)) {
        bits = (bits << 6 | u32::from(digit)) & 0xff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    out
}

/// A head line with its encoded words (RFC 2047) decoded.
fn words(line: &str) -> String {
    let (mut out, mut rest) = (String::new(), line);
    while let Some(at) = rest.find("=?") {
        let (before, word) = rest.split_at(at);
        let parts: Vec<&str> = word[2..].splitn(4, '?').collect();
        let [charset, coding, text, tail] = parts[..] else { break };
        let Some(tail) = tail.strip_prefix('=') else { break };
        let bytes = match coding {
            "Q" | "q" => printable(text.as_bytes(), true),
            "B" | "b" => base64(text.as_bytes()),
            _ => break,
        };
        // Blanks between two encoded words are not part of the text.
        if out.is_empty() || !before.trim().is_empty() {
            out.push_str(before);
        }
        out.push_str(&read::decode(bytes, Some(charset)).0);
        rest = tail;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Document {
        read(text).remove(0).unwrap()
    }

    #[test]
    fn a_bulletin_is_read() {
        let text = "From: Harbour News <desk@example.org>\nDate: Tue, 14 May 2019 10:00:00 +0000\nSubject: Talks in\n Lima\n\nLIMA, May 14 (Harbour News) - Peru met Chile on Tuesday.\n";
        assert!(is_mail(text));
        let story = one(text);
        assert_eq!((story.title.as_deref(), story.publisher.as_deref()), (Some("Talks in Lima"), Some("Harbour News")));
        assert_eq!(
            (story.date.unwrap().to_string(), story.text.as_str()),
            ("2019-05-14".to_owned(), "LIMA, May 14 (Harbour News) - Peru met Chile on Tuesday.\n")
        );
        assert_eq!(one(text).id, story.id);
    }

    #[test]
    fn a_folder_and_its_codings_are_read() {
        let text = "From a@b Mon May 13\nSubject: =?utf-8?Q?Caf=C3=A9_talks?= =?UTF-8?B?IMOgIExpbWE=?=\nMessage-ID: <1@x>\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=E9=\ns shut.\n\nFrom c@d Mon May 13\nSubject: Two\nFrom: C\nContent-Type: multipart/mixed; boundary=\"zz\"\n\n--zz\nContent-Type: image/png\n\nPNG\n--zz\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+RmlqaSBzaWduZWQgaXQuPC9wPg==\n--zz--\n";
        let all: Vec<Document> = read(text).into_iter().map(Result::unwrap).collect();
        assert_eq!(all.len(), 2);
        assert_eq!(
            (all[0].id.as_str(), all[0].title.as_deref(), all[0].text.trim()),
            ("1@x", Some("Café talks à Lima"), "The cafés shut.")
        );
        assert_eq!((all[1].title.as_deref(), all[1].text.as_str()), (Some("Two"), "Fiji signed it."));
    }

    #[test]
    fn prose_is_no_mail() {
        for text in ["Talks: the ministers met.\n\nMore.", "Subject: a\n\nb", "", "From Lima came word.\n\nDate: none"]
        {
            assert!(!is_mail(text), "{text}");
        }
        assert!(read("Subject: \nDate: x\n\n\n").remove(0).is_err());
    }
}

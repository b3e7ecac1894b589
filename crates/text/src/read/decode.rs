//! Bytes to text: byte order marks, UTF-16, older encodings guessed from the bytes, and what is no text at all.

use std::io::{BufRead, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// What was done to make text of bytes that are no UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Repair {
    /// Bytes that fit no character became U+FFFD.
    Lossy,
    /// The bytes were read in another encoding, named here.
    Other(&'static str),
}

/// The text of a document, and what was done to get it. `label` is the encoding the document itself names.
pub(super) fn text(bytes: Vec<u8>, label: Option<&'static Encoding>) -> (String, Option<Repair>) {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return (text, None),
        Err(error) => error.into_bytes(),
    };
    if let Some(encoding) = label.filter(|e| *e != encoding_rs::UTF_8) {
        return (encoding.decode_without_bom_handling(&bytes).0.into_owned(), Some(Repair::Other(encoding.name())));
    }
    if mostly_utf8(&bytes) {
        return (String::from_utf8_lossy(&bytes).into_owned(), Some(Repair::Lossy));
    }
    let encoding = guess(&bytes);
    (encoding.decode_without_bom_handling(&bytes).0.into_owned(), Some(Repair::Other(encoding.name())))
}

/// The encoding that bytes which are no UTF-8 are most likely written in, by the frequencies of letters and pairs of letters that
/// browsers go by (chardetng). A few bytes beyond ASCII tell nothing: they are windows-1252, the commonest by far.
fn guess(bytes: &[u8]) -> &'static Encoding {
    if bytes.iter().filter(|byte| !byte.is_ascii()).take(TELLING).count() < TELLING {
        return WINDOWS_1252;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Bytes beyond ASCII from which on an encoding is guessed.
const TELLING: usize = 12;

/// The text of bytes that came with the name of an encoding, a label of HTTP or XML, or with none; and the encoding's name when it
/// is not UTF-8. A byte order mark counts more than the label.
#[must_use]
pub fn decode(bytes: Vec<u8>, label: Option<&str>) -> (String, Option<&'static str>) {
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes) {
        let name = (encoding != encoding_rs::UTF_8).then(|| encoding.name());
        return (encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned(), name);
    }
    let label = label.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    if let Some(encoding) = label.filter(|encoding| [UTF_16BE, UTF_16LE].contains(encoding)) {
        return (encoding.decode_without_bom_handling(&bytes).0.into_owned(), Some(encoding.name()));
    }
    match text(bytes, label) {
        (text, Some(Repair::Other(name))) => (text, Some(name)),
        (text, _) => (text, None),
    }
}

/// Whether more characters beyond ASCII are right than wrong.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut right, mut wrong) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    right >= wrong
}

/// The line of the first byte that fits no UTF-8 character, from 1.
pub(super) fn first_bad_line(bytes: &[u8]) -> Option<u64> {
    let valid = std::str::from_utf8(bytes).err()?.valid_up_to();
    Some(1 + memchr::memchr_iter(b'\n', &bytes[..valid]).count() as u64)
}

/// Whether a stream that opens so is UTF-16, by its mark or by the zeros of Latin letters.
pub(super) fn utf16(head: &[u8]) -> Option<&'static Encoding> {
    if head.starts_with(&[0xff, 0xfe]) {
        return Some(UTF_16LE);
    }
    if head.starts_with(&[0xfe, 0xff]) {
        return Some(UTF_16BE);
    }
    let pairs = head.len() / 2;
    let zeros = |at: usize| head.chunks_exact(2).filter(|pair| pair[at] == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    match () {
        () if pairs < 8 => None,
        () if odd * 10 > pairs * 7 && even * 50 < pairs => Some(UTF_16LE),
        () if even * 10 > pairs * 7 && odd * 50 < pairs => Some(UTF_16BE),
        () => None,
    }
}

/// What a stream that opens so is, when it is no text, and what to do about it.
pub(super) fn binary(head: &[u8]) -> Option<(&'static str, &'static str)> {
    const KNOWN: [(&[u8], &str, &str); 5] = [
        (b"%PDF-", "a PDF file", "convert it to text or HTML first"),
        (b"PK\x03\x04", "a ZIP archive or an office document", "unpack it or save it as text first"),
        (b"BZh", "a bzip2 file", "only gzip is read; decompress it first"),
        (b"\x28\xb5\x2f\xfd", "a zstd file", "only gzip is read; decompress it first"),
        (b"\xfd7zXZ", "an xz file", "only gzip is read; decompress it first"),
    ];
    if let Some((_, what, help)) = KNOWN.iter().find(|(magic, ..)| head.starts_with(magic)) {
        return Some((what, help));
    }
    let nul = head.iter().filter(|&&b| b == 0).count();
    let control = head.iter().filter(|&&b| b < 32 && !b.is_ascii_whitespace() && b != 0x1b).count();
    (nul * 1000 > head.len() || control * 10 > head.len()).then_some(("a binary file", ""))
}

/// A UTF-16 stream as UTF-8. Unpaired surrogates become U+FFFD.
pub(super) struct Utf16<R> {
    input: R,
    decoder: Decoder,
    ready: Vec<u8>,
    given: usize,
    done: bool,
}

impl<R: BufRead> Utf16<R> {
    pub(super) fn new(input: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        Self { input, decoder, ready: Vec::new(), given: 0, done: false }
    }

    fn fill(&mut self) -> std::io::Result<()> {
        self.ready.clear();
        self.given = 0;
        while self.ready.is_empty() && !self.done {
            let source = self.input.fill_buf()?;
            let last = source.is_empty();
            self.ready.resize(8192, 0);
            let (result, read, written, _) = self.decoder.decode_to_utf8(source, &mut self.ready, last);
            self.ready.truncate(written);
            self.input.consume(read);
            self.done = last && result == CoderResult::InputEmpty;
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Utf16<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.given == self.ready.len() {
            self.fill()?;
        }
        let len = buffer.len().min(self.ready.len() - self.given);
        buffer[..len].copy_from_slice(&self.ready[self.given..self.given + len]);
        self.given += len;
        Ok(len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUSSIAN: &str =
        "Министр иностранных дел встретился во вторник в Лиме со своим коллегой, чтобы обсудить торговлю.";

    #[test]
    fn older_encodings_are_told() {
        for name in ["windows-1251", "KOI8-R"] {
            let encoding = Encoding::for_label(name.as_bytes()).unwrap();
            let (bytes, ..) = encoding.encode(RUSSIAN);
            // KOI8-U is KOI8-R with four more letters.
            let (text, told) = decode(bytes.to_vec(), None);
            assert_eq!((text.as_str(), told.is_some()), (RUSSIAN, true));
        }
        assert_eq!(decode(b"caf\xe9".to_vec(), None), ("caf\u{e9}".to_owned(), Some("windows-1252")));
        assert_eq!(decode("café".as_bytes().to_vec(), Some("iso-8859-1")), ("café".to_owned(), None));
        assert_eq!(decode(b"\xff\xfea\0".to_vec(), None), ("a".to_owned(), Some("UTF-16LE")));
        assert_eq!(decode(b"\xef\xbb\xbfa".to_vec(), Some("windows-1251")), ("a".to_owned(), None));
    }
}

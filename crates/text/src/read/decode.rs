//! Bytes to text: byte order marks, UTF-16, Windows-1252, and what is no text at all.

use std::io::{BufRead, Read};

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
    (WINDOWS_1252.decode_without_bom_handling(&bytes).0.into_owned(), Some(Repair::Other("windows-1252")))
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

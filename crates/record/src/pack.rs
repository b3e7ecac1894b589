//! Blobs: deflate (RFC 1951) with a text to refer back to, and lists of small numbers.
//!
//! What is stored of a document repeats itself: records quote their sentences, a page's source holds its text. So a blob
//! may be packed *against* such a text. The packed form is the tail of one deflate stream whose head is that text; to
//! unpack it, the head is fed as stored blocks. Any inflater can do that, whatever compressor wrote the tail. A blob
//! opens with its unpacked length as a number of the form below.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};

use crate::Error;

/// How far deflate refers back, in bytes.
const WINDOW: usize = 32 << 10;

/// The most bytes a blob may unpack to: what the readers of documents allow.
const LARGEST: u64 = 1 << 30;

/// Packs `data` against the end of `before`.
pub(crate) fn pack(before: &[u8], data: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(16 + data.len() / 2);
    number(&mut packed, data.len() as u64);
    let mut deflate = Compress::new(Compression::new(6), false);
    if !before.is_empty() {
        let mut head = Vec::new();
        run(&mut deflate, tail(before), &mut head, FlushCompress::Sync);
    }
    run(&mut deflate, data, &mut packed, FlushCompress::Finish);
    packed
}

fn run(deflate: &mut Compress, data: &[u8], out: &mut Vec<u8>, flush: FlushCompress) {
    let start = deflate.total_in();
    loop {
        let done = usize::try_from(deflate.total_in() - start).unwrap_or(usize::MAX);
        out.reserve(4096 + data.len().saturating_sub(done) / 2);
        let status = deflate.compress_vec(&data[done.min(data.len())..], out, flush);
        let all = deflate.total_in() - start == data.len() as u64;
        match status {
            Ok(Status::StreamEnd) | Err(_) => return,
            // A flush is complete when it leaves room in the output.
            Ok(_) if all && flush == FlushCompress::Sync && out.len() < out.capacity() => return,
            Ok(_) => {}
        }
    }
}

fn tail(text: &[u8]) -> &[u8] {
    &text[text.len().saturating_sub(WINDOW)..]
}

/// Unpacks what [`pack`] made with the same `before`.
pub(crate) fn unpack(before: &[u8], packed: &[u8]) -> Result<Vec<u8>, Error> {
    let fault = || Error::damaged("a packed text can't be unpacked");
    let mut rest = packed;
    let length = take(&mut rest).filter(|&length| length <= LARGEST).ok_or_else(fault)?;
    let length = usize::try_from(length).map_err(|_| fault())?;
    let mut inflate = Decompress::new(false);
    let mut head = Vec::with_capacity(WINDOW + 64);
    for block in tail(before).chunks(usize::from(u16::MAX)) {
        let size = u16::try_from(block.len()).unwrap_or(u16::MAX);
        let mut stored = vec![0];
        stored.extend(size.to_le_bytes());
        stored.extend((!size).to_le_bytes());
        stored.extend(block);
        inflate.decompress_vec(&stored, &mut head, FlushDecompress::None).map_err(|_| fault())?;
    }
    // Room for one byte more shows a blob that is longer than it says.
    let mut out = Vec::with_capacity(length.min(packed.len() * 1040) + 1);
    let status = inflate.decompress_vec(rest, &mut out, FlushDecompress::Finish).map_err(|_| fault())?;
    if status != Status::StreamEnd || out.len() != length {
        return Err(fault());
    }
    Ok(out)
}

/// [`unpack`] of what was text.
pub(crate) fn unpack_text(before: &[u8], packed: &[u8]) -> Result<String, Error> {
    String::from_utf8(unpack(before, packed)?).map_err(|_| Error::damaged("a packed text is no text"))
}

/// Writes a number, seven bits a byte, low bits first.
pub(crate) fn number(out: &mut Vec<u8>, mut value: u64) {
    while value > 0x7f {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Reads a number that [`number`] wrote.
pub(crate) fn take(from: &mut &[u8]) -> Option<u64> {
    let mut value = 0u64;
    for shift in (0..63).step_by(7) {
        let (&byte, rest) = from.split_first()?;
        *from = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_packed_comes_back(before in proptest::collection::vec(any::<u8>(), 0..200), data in proptest::collection::vec(any::<u8>(), 0..3000), times in 1usize..400) {
            let (before, data) = (before.repeat(times), data.repeat(1 + times % 5));
            prop_assert_eq!(unpack(&before, &pack(&before, &data)).unwrap(), data);
        }

        #[test]
        fn numbers_come_back(value in 0..u64::MAX / 4) {
            let mut out = Vec::new();
            number(&mut out, value);
            prop_assert_eq!(take(&mut out.as_slice()), Some(value));
        }

        #[test]
        fn junk_is_an_error_and_no_bomb(junk in proptest::collection::vec(any::<u8>(), 0..300)) {
            if let Ok(out) = unpack(b"before", &junk) {
                prop_assert!(out.len() <= junk.len() * 1040);
            }
        }
    }

    #[test]
    fn a_quoted_text_takes_little_room() {
        let text: String = (0..300).map(|n| format!("word{} ", n * 7919 % 1000)).collect();
        assert!(pack(text.as_bytes(), text.as_bytes()).len() * 10 < pack(b"", text.as_bytes()).len());
        let mut damaged = pack(b"", text.as_bytes());
        damaged.truncate(damaged.len() / 2);
        assert!(unpack(b"", &damaged).is_err());
    }
}

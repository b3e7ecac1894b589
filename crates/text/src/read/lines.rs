//! Lines of bounded length.

use std::io::{BufRead, ErrorKind};

/// What a call to [`next`] found.
pub(super) enum Line {
    /// A line, without its end, is in the buffer.
    Whole,
    /// A line was longer than the limit and was passed over; so many bytes.
    TooLong(u64),
    /// Nothing is left.
    End,
}

/// Reads the next line into `buffer`, which it clears first; at most `limit` bytes are held.
pub(super) fn next(input: &mut dyn BufRead, buffer: &mut Vec<u8>, limit: usize) -> std::io::Result<Line> {
    buffer.clear();
    if buffer.capacity() > 1 << 20 {
        buffer.shrink_to(1 << 16);
    }
    let mut total = 0u64;
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let end = memchr::memchr(b'\n', chunk);
        let len = end.unwrap_or(chunk.len());
        if total as usize + len <= limit {
            buffer.extend_from_slice(&chunk[..len]);
        } else {
            buffer.clear();
        }
        total += len as u64;
        let over = chunk.is_empty();
        let used = len + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() || over {
            return Ok(match total {
                0 if over => Line::End,
                _ if total > limit as u64 => Line::TooLong(total),
                _ => Line::Whole,
            });
        }
    }
}

/// A number of bytes for people: "17 MB".
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0..10_000 => format!("{bytes} bytes"),
        10_000..10_000_000 => format!("{} kB", bytes / 1000),
        _ => format!("{} MB", bytes / 1_000_000),
    }
}

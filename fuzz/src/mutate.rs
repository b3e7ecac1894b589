//! Inputs made from seeds: a small generator of numbers, and changes that readers tend to trip over.

/// Pieces that matter to some reader: brackets, quotes, separators, marks of formats, odd characters.
const PIECES: &[&[u8]] = &[
    b"\"",
    b"'",
    b"\\",
    b"\n",
    b"\r\n",
    b"\n\n",
    b"\t",
    b"\0",
    b" ",
    b".",
    b",",
    b";",
    b"-",
    b"#",
    b"=>",
    b"=",
    b"|",
    b"@",
    b"[",
    b"]",
    b"{",
    b"}",
    b"(",
    b")",
    b"<",
    b">",
    b"<p>",
    b"</p>",
    b"<!--",
    b"<script>",
    b"&amp;",
    b"&#x110000;",
    b"&#",
    b"null",
    b"-1",
    b"0",
    b"1",
    b"4294967295",
    b"99999999999999999999",
    b"2024-02-30",
    b"30000-01-01",
    b"in 1994",
    b"next Tuesday",
    b"\xef\xbb\xbf",
    b"\xff",
    b"\xfe\xff",
    b"\x1f\x8b\x08",
    b"\xc3",
    b"\xe2\x80\xa8",
    b"\xf0\x9f\x87\xba\xf0\x9f\x87\xb8",
    b"\xe2\x80\x9c",
    b"\xcc\x81",
    b"\xe2\x80\x8f",
    b"rule ",
    b"class ",
    b"actor ",
    b"\n  yes ",
    b"\n  verb ",
    b" -> actor=",
    b"@light",
    b"Mr. ",
    b"U.S. ",
    b"the ",
    b"of ",
    b"and ",
    b"who ",
    b"not ",
    b"its ",
];

/// A seeded source of numbers (xorshift64*), and the inputs made with it.
pub(crate) struct Generator(u64);

impl Generator {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `bound`, 0 when that is 0.
    fn below(&mut self, bound: usize) -> usize {
        if bound == 0 { 0 } else { (self.next() >> 33) as usize % bound }
    }

    /// A part of a seed, changed a few times, of at most `limit` bytes.
    pub(crate) fn input(&mut self, seeds: &[Vec<u8>], limit: usize) -> Vec<u8> {
        let seed = &seeds[self.below(seeds.len())];
        let mut input = if seed.len() > limit || self.below(3) == 0 { self.part(seed, limit) } else { seed.clone() };
        for _ in 0..=self.below(12) {
            self.change(&mut input, seeds, limit);
        }
        input.truncate(limit);
        input
    }

    fn part(&mut self, of: &[u8], limit: usize) -> Vec<u8> {
        let start = self.below(of.len());
        let length = self.below(limit.min(of.len() - start) + 1);
        of[start..start + length].to_vec()
    }

    fn change(&mut self, input: &mut Vec<u8>, seeds: &[Vec<u8>], limit: usize) {
        let at = self.below(input.len() + 1);
        match self.below(8) {
            0 => self.flip(input),
            1 => self.remove(input),
            2 => self.repeat(input, limit),
            3 => input.truncate(at),
            4 | 5 => {
                let piece = PIECES[self.below(PIECES.len())];
                input.splice(at..at, piece.iter().copied());
            }
            6 => {
                let other = &seeds[self.below(seeds.len())];
                let part = self.part(other, 400);
                input.splice(at..at, part);
            }
            _ => self.swap(input),
        }
    }

    fn flip(&mut self, input: &mut [u8]) {
        if !input.is_empty() {
            let at = self.below(input.len());
            input[at] = self.next() as u8;
        }
    }

    fn remove(&mut self, input: &mut Vec<u8>) {
        let start = self.below(input.len());
        let length = self.below((input.len() - start).min(200) + 1);
        input.drain(start..start + length);
    }

    /// A short part many times over: deep nesting, long words, long lists.
    fn repeat(&mut self, input: &mut Vec<u8>, limit: usize) {
        let part = self.part(input, 24);
        let most = if self.below(10) == 0 { 2000 } else { 20 };
        let times = 1 + self.below(most);
        let at = self.below(input.len() + 1);
        let room = limit.saturating_sub(input.len());
        let repeated: Vec<u8> = part.iter().copied().cycle().take((part.len() * times).min(room)).collect();
        input.splice(at..at, repeated);
    }

    /// Two lines change places.
    fn swap(&mut self, input: &mut Vec<u8>) {
        let mut lines: Vec<&[u8]> = input.split(|&byte| byte == b'\n').collect();
        let (a, b) = (self.below(lines.len()), self.below(lines.len()));
        lines.swap(a, b);
        *input = lines.join(&b'\n');
    }
}

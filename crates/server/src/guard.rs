//! Who may ask what.
//!
//! - **Loopback.** Reading needs no token. The address must name this machine (`localhost`, `127.0.0.0/8`, `[::1]`): a page elsewhere whose
//!   name was made to lead here (DNS rebinding) asks under its own name and is refused.
//! - **Beyond loopback** everything needs the token: as `Authorization: Bearer`, or as the cookie that `/?token=…` sets once.
//! - **Writing** (a correction) needs the token everywhere. **Every POST** needs a header that no form of another page can send, and must
//!   not come from another origin.
//! - Tokens are compared in a time that does not tell where they differ.
//! - Each address may ask so often, and so many at once; texts and addresses have a longest length.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Mutex;
use std::time::Instant;

use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};

use crate::Fault;

/// The header that every POST has.
pub(crate) const OWN_HEADER: &str = "x-demarche";
/// The cookie that holds the token.
const COOKIE: &str = "demarche";
/// Longest address asked for, in bytes.
pub(crate) const LONGEST_ADDRESS: usize = 4096;
/// Fewest characters of a token.
const SHORTEST_TOKEN: usize = 16;
/// Addresses whose asking is counted at once.
const ADDRESSES: usize = 4096;

/// Questions a second that one address may ask for long, and how many at once.
const READS: Rate = Rate { each_second: 400.0, at_once: 800.0 };
/// The same for what takes long: analysing a text.
const HEAVY: Rate = Rate { each_second: 5.0, at_once: 30.0 };

#[derive(Debug, Clone, Copy)]
struct Rate {
    each_second: f64,
    at_once: f64,
}

/// What an address may still ask: questions, heavy ones, and since when that holds.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    reads: f64,
    heavy: f64,
    at: Instant,
}

/// Decides who may ask what.
#[derive(Debug)]
pub struct Guard {
    token: String,
    reach: Reach,
    buckets: Mutex<HashMap<IpAddr, Bucket>>,
}

/// From where the server is reached, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// Whether only this machine can reach it.
    pub loopback: bool,
    /// Whether it speaks TLS itself.
    pub tls: bool,
}

/// Whether two secrets are the same, in a time that depends on their lengths alone.
fn same(a: &[u8], b: &[u8]) -> bool {
    let differ = a.iter().zip(b).fold(a.len() ^ b.len(), |differ, (x, y)| differ | usize::from(x ^ y));
    std::hint::black_box(differ) == 0
}

/// A token made by the system: 32 hexadecimal digits.
///
/// # Errors
/// When the system has no randomness.
pub fn new_token() -> Result<String, demarche::Error> {
    let mut bytes = [0u8; 16];
    let fault = |error| demarche::Error::new(demarche::ErrorKind::Io, format!("no token can be made: {error}"));
    getrandom::fill(&mut bytes).map_err(fault)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

impl Guard {
    /// A guard with this token.
    ///
    /// # Errors
    /// When the token is too short to be a secret.
    pub fn new(token: String, reach: Reach) -> Result<Self, demarche::Error> {
        let fit = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if token.len() < SHORTEST_TOKEN || !token.chars().all(fit) {
            let message = format!("a token has at least {SHORTEST_TOKEN} letters, digits, - and _");
            return Err(demarche::Error::new(demarche::ErrorKind::Argument, message));
        }
        Ok(Self { token, reach, buckets: Mutex::new(HashMap::new()) })
    }

    /// Whether this is the token.
    pub(crate) fn is_token(&self, token: &str) -> bool {
        same(token.as_bytes(), self.token.as_bytes())
    }

    /// Whether the headers hold the token.
    pub(crate) fn knows(&self, headers: &HeaderMap) -> bool {
        let bearer = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let bearer = bearer.and_then(|value| value.strip_prefix("Bearer ")).map(str::trim);
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let own = |pair: &str| {
            let (name, value) = pair.trim().split_once('=')?;
            (name == COOKIE).then(|| self.is_token(value))
        };
        bearer.is_some_and(|token| self.is_token(token))
            || cookies.flat_map(|all| all.split(';')).filter_map(own).any(|is| is)
    }

    /// The cookie that holds the token: no script reads it, no other page sends it, and what came under TLS goes back under TLS alone.
    pub(crate) fn cookie(&self) -> String {
        let secure = if self.reach.tls { "; Secure" } else { "" };
        format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000{secure}", self.token)
    }

    /// Lets a question through, or says why not.
    pub(crate) fn check(&self, method: &Method, uri: &axum::http::Uri, headers: &HeaderMap) -> Result<(), Fault> {
        if uri.path_and_query().is_some_and(|all| all.as_str().len() > LONGEST_ADDRESS) {
            return Err(Fault::new(StatusCode::URI_TOO_LONG, "the address is too long"));
        }
        if self.reach.loopback && !names_this_machine(headers) {
            let message = "this server answers under localhost, 127.0.0.1 and [::1] alone";
            return Err(Fault::new(StatusCode::MISDIRECTED_REQUEST, message));
        }
        if !self.reach.loopback && !self.knows(headers) {
            return Err(Fault::new(StatusCode::UNAUTHORIZED, "the token is missing: open /?token=… once"));
        }
        if *method == Method::POST { same_origin(headers) } else { Ok(()) }
    }

    /// Lets a correction through, or says why not.
    pub(crate) fn check_writing(&self, headers: &HeaderMap) -> Result<(), Fault> {
        if self.knows(headers) {
            return Ok(());
        }
        let message = "corrections need the token: open the address that `demarche serve` printed";
        Err(Fault::new(StatusCode::UNAUTHORIZED, message))
    }

    /// Counts a question of an address; an error when it asks too often.
    pub(crate) fn count(&self, address: IpAddr, heavy: bool, now: Instant) -> Result<(), Fault> {
        let full = Bucket { reads: READS.at_once, heavy: HEAVY.at_once, at: now };
        let mut buckets = self.buckets.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if buckets.len() >= ADDRESSES && !buckets.contains_key(&address) {
            // Who has not asked for a while has a full bucket, which is what a new one has.
            buckets.retain(|_, bucket| now.duration_since(bucket.at).as_secs() < 10);
        }
        let bucket = buckets.entry(address).or_insert(full);
        let passed = now.saturating_duration_since(bucket.at).as_secs_f64();
        bucket.at = now;
        bucket.reads = (bucket.reads + passed * READS.each_second).min(READS.at_once);
        bucket.heavy = (bucket.heavy + passed * HEAVY.each_second).min(HEAVY.at_once);
        let own = if heavy { &mut bucket.heavy } else { &mut bucket.reads };
        if *own < 1.0 {
            return Err(Fault::new(StatusCode::TOO_MANY_REQUESTS, "too many questions at once; wait a second"));
        }
        *own -= 1.0;
        Ok(())
    }
}

/// Whether the request is made under a name of this machine.
fn names_this_machine(headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
    host.to_str().is_ok_and(is_loopback)
}

/// "localhost:4810", "127.0.0.1", "[::1]:4810".
fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map_or("", |(name, _)| name),
        None => host.split_once(':').map_or(host, |(name, _)| name),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether a POST comes from the page itself: by its own header, and by what the browser says of its origin.
fn same_origin(headers: &HeaderMap) -> Result<(), Fault> {
    let refused = |message: &str| Err(Fault::new(StatusCode::FORBIDDEN, message));
    if !headers.contains_key(OWN_HEADER) {
        return refused("a POST needs the header X-Demarche");
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if text("sec-fetch-site").is_some_and(|site| site != "same-origin" && site != "none") {
        return refused("the request comes from another page");
    }
    let host = text("host").unwrap_or_default();
    // The scheme says nothing here: TLS may be ended by what stands in front.
    let own = |origin: &str| origin.split_once("://").is_some_and(|(_, name)| name == host);
    if headers.contains_key(header::ORIGIN) && !text("origin").is_some_and(own) {
        return refused("the request comes from another page");
    }
    Ok(())
}

/// What every answer says to the browser: nothing from elsewhere, no script but the page's own, no frame around it.
pub(crate) fn protect(headers: &mut HeaderMap) {
    const SAID: [(&str, &str); 6] = [
        (
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
             form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        ),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ];
    for (name, value) in SAID {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "0123456789abcdef";
    const HERE: Reach = Reach { loopback: true, tls: false };
    const BEYOND: Reach = Reach { loopback: false, tls: true };

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    fn refused(guard: &Guard, method: &Method, pairs: &[(&'static str, &'static str)]) -> Option<u16> {
        let uri = axum::http::Uri::from_static("/api/start");
        guard.check(method, &uri, &headers(pairs)).err().map(|fault| fault.status)
    }

    #[test]
    fn names_of_this_machine_alone_are_answered() {
        let guard = Guard::new(TOKEN.to_owned(), HERE).unwrap();
        for host in ["localhost", "localhost:4810", "127.0.0.1:4810", "127.1.2.3", "[::1]:4810", "LOCALHOST"] {
            assert_eq!(refused(&guard, &Method::GET, &[("host", host)]), None, "{host}");
        }
        for host in
            ["example.org", "localhost.example.org", "10.0.0.1", "[::2]", "", "127.0.0.1.example.org", "0.0.0.0"]
        {
            assert_eq!(refused(&guard, &Method::GET, &[("host", host)]), Some(421), "{host}");
        }
        assert_eq!(refused(&guard, &Method::GET, &[]), Some(421));
        assert_eq!(refused(&guard, &Method::GET, &[("host", "localhost"), ("host", "example.org")]), Some(421));
    }

    #[test]
    fn beyond_this_machine_the_token_is_needed() {
        let guard = Guard::new(TOKEN.to_owned(), BEYOND).unwrap();
        assert_eq!(refused(&guard, &Method::GET, &[("host", "desk.example")]), Some(401));
        assert_eq!(refused(&guard, &Method::GET, &[("authorization", "Bearer 0123456789abcdeX")]), Some(401));
        assert_eq!(refused(&guard, &Method::GET, &[("authorization", "Bearer 0123456789abcdef")]), None);
        assert_eq!(refused(&guard, &Method::GET, &[("cookie", "a=b; demarche=0123456789abcdef")]), None);
        assert_eq!(refused(&guard, &Method::GET, &[("cookie", "demarche=")]), Some(401));
    }

    #[test]
    fn a_post_of_another_page_is_refused() {
        let guard = Guard::new(TOKEN.to_owned(), HERE).unwrap();
        let host = ("host", "localhost:4810");
        assert_eq!(refused(&guard, &Method::POST, &[host]), Some(403));
        assert_eq!(refused(&guard, &Method::POST, &[host, ("x-demarche", "1")]), None);
        let origin = ("origin", "http://localhost:4810");
        assert_eq!(refused(&guard, &Method::POST, &[host, ("x-demarche", "1"), origin]), None);
        for other in [("origin", "http://example.org"), ("origin", "null"), ("sec-fetch-site", "cross-site")] {
            assert_eq!(refused(&guard, &Method::POST, &[host, ("x-demarche", "1"), other]), Some(403), "{other:?}");
        }
    }

    #[test]
    fn tokens_are_secrets() {
        assert!(Guard::new("short".to_owned(), HERE).is_err());
        assert!(Guard::new("with spaces in the token".to_owned(), HERE).is_err());
        assert!(same(b"abc", b"abc") && !same(b"abc", b"abd") && !same(b"abc", b"abcd") && !same(b"", b"a"));
        assert_ne!(new_token().unwrap(), new_token().unwrap());
    }

    #[test]
    fn a_cookie_of_tls_goes_back_under_tls_alone() {
        let cookie = |reach| Guard::new(TOKEN.to_owned(), reach).unwrap().cookie();
        assert!(cookie(BEYOND).ends_with("; Secure") && !cookie(HERE).contains("Secure"));
    }

    #[test]
    fn who_asks_too_often_waits() {
        let guard = Guard::new(TOKEN.to_owned(), HERE).unwrap();
        let (address, now) = ("127.0.0.1".parse().unwrap(), Instant::now());
        let asked = (0..100).filter(|_| guard.count(address, true, now).is_ok()).count();
        assert_eq!(asked, 30);
        assert!(guard.count(address, true, now + std::time::Duration::from_secs(1)).is_ok());
        assert!(guard.count(address, false, now).is_ok());
    }
}

//! The network: one polite, limited way to fetch an address.

use std::io::Read;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use ureq::ResponseExt;
use ureq::config::Config;
use ureq::http::{HeaderMap, Uri};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

/// What may be fetched, and how much of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of an answer, unpacked.
    pub bytes: u64,
    /// Most seconds for an answer, from the first look-up of its name to its last byte.
    pub seconds: u64,
    /// Most redirects.
    pub redirects: u32,
    /// Hosts in the own machine or network that may be visited, as `host` or `host:port`.
    pub allowed: Vec<String>,
}

impl Default for Limits {
    /// 8 MiB, 30 seconds, 5 redirects, no host in the own network.
    fn default() -> Self {
        Self { bytes: 8 << 20, seconds: 30, redirects: 5, allowed: Vec::new() }
    }
}

/// What is known of an earlier answer, so that the same need not be sent again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conditions {
    /// Its ETag.
    pub etag: Option<String>,
    /// Its Last-Modified.
    pub modified: Option<String>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Here it is.
    Here(Fetched),
    /// It has not changed.
    Unchanged,
    /// Not now; the seconds to wait, when the server says so.
    Later(Option<u64>),
    /// There is no such thing any more, or there never was (status 404, 410).
    Gone,
    /// Any other status.
    Status(u16),
}

/// What was fetched.
#[derive(Debug, Clone, PartialEq)]
pub struct Fetched {
    /// The address that it was at last found at.
    pub address: String,
    /// Its bytes, unpacked.
    pub bytes: Vec<u8>,
    /// Its type, without parameters, in lower case.
    pub kind: String,
    /// The label of its encoding, when the server names one.
    pub charset: Option<String>,
    /// Its ETag and Last-Modified.
    pub conditions: Conditions,
}

/// Why nothing was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault(pub String);

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a text is an address that may be fetched: `http` or `https`, and nothing that ends a line.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let lower = text.get(..8).or(text.get(..7)).unwrap_or("").to_ascii_lowercase();
    (lower.starts_with("http://") || lower.starts_with("https://")) && !text.contains(char::is_whitespace)
}

/// Whether an address lies in the public internet: not the own machine, a private or shared network, a link, a range for
/// documents, tests or several receivers; nor a public form of one of these (mapped, translated, tunnelled).
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = matches!(
        (a, b, c),
        (0 | 10 | 127, ..)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 168, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (198, 18..=19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    );
    !special && a < 224
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let inner = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match segments {
        [0, 0, 0, 0, 0, 0xffff | 0, high, low] => inner(high, low),
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => inner(high, low),
        [0x2002, high, low, ..] => inner(high, low),
        [0x2001, 0, ..] | [0x2001, 0xdb8, ..] => false,
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

/// Looks names up, and refuses those that lead into the own network.
#[derive(Debug)]
struct Guard {
    resolver: DefaultResolver,
    allowed: Vec<String>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("limits", &self.limits).finish_non_exhaustive()
    }
}

impl Resolver for Guard {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.resolver.resolve(uri, config, timeout)?;
        let host = uri.host().unwrap_or("").trim_matches(['[', ']']);
        let port = found.first().map_or(0, std::net::SocketAddr::port);
        let named = |allowed: &String| allowed.eq_ignore_ascii_case(host) || *allowed == format!("{host}:{port}");
        if self.allowed.iter().any(named) || found.iter().all(|address| is_public(address.ip())) {
            return Ok(found);
        }
        let message = format!("{host} is in the own machine or network; it was not visited");
        Err(ureq::Error::Io(std::io::Error::new(std::io::ErrorKind::PermissionDenied, message)))
    }
}

/// Fetches addresses.
pub struct Client {
    agent: ureq::Agent,
    limits: Limits,
}

impl Client {
    /// A client that keeps to these limits.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(limits.seconds)))
            .max_redirects(limits.redirects)
            .http_status_as_error(false)
            // A proxy would look names up itself, past the guard.
            .proxy(None)
            .max_response_header_size(64 << 10)
            .user_agent(concat!("demarche/", env!("CARGO_PKG_VERSION")))
            .build();
        let guard = Guard { resolver: DefaultResolver::default(), allowed: limits.allowed.clone() };
        Self { agent: ureq::Agent::with_parts(config, DefaultConnector::default(), guard), limits }
    }

    /// Fetches an address, unless it is as it was under these conditions.
    ///
    /// # Errors
    /// When the address may not be visited, or there is no whole answer within the limits.
    pub fn get(&self, address: &str, conditions: &Conditions) -> Result<Answer, Fault> {
        if !is_address(address) {
            return Err(Fault("is no http or https address; it was not visited".to_owned()));
        }
        let mut request = self.agent.get(address);
        for (name, value) in [("if-none-match", &conditions.etag), ("if-modified-since", &conditions.modified)] {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        let mut answer = request.call().map_err(|error| Fault(said(&error)))?;
        let header = |name: &str| text(answer.headers(), name);
        match answer.status().as_u16() {
            200..=203 => {}
            304 => return Ok(Answer::Unchanged),
            404 | 410 => return Ok(Answer::Gone),
            429 | 503 => return Ok(Answer::Later(header("retry-after").and_then(|wait| wait.trim().parse().ok()))),
            other => return Ok(Answer::Status(other)),
        }
        let kind = header("content-type").unwrap_or_default();
        let conditions = Conditions { etag: header("etag"), modified: header("last-modified") };
        let address = answer.get_uri().to_string();
        let mut bytes = Vec::new();
        let read = answer.body_mut().as_reader().take(self.limits.bytes + 1).read_to_end(&mut bytes);
        read.map_err(|error| Fault(format!("ended early: {error}")))?;
        if bytes.len() as u64 > self.limits.bytes {
            return Err(Fault(format!("is longer than the {} bytes that are allowed", self.limits.bytes)));
        }
        let charset = charset(&kind);
        let kind = kind.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
        Ok(Answer::Here(Fetched { address, bytes, kind, charset, conditions }))
    }
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// The label of an encoding in a content type.
pub(crate) fn charset(kind: &str) -> Option<String> {
    let parameter = kind.split(';').skip(1).find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then_some(value)
    })?;
    Some(parameter.trim().trim_matches(['"', '\'']).to_owned()).filter(|label| !label.is_empty())
}

/// What went wrong, in words.
fn said(error: &ureq::Error) -> String {
    match error {
        ureq::Error::TooManyRedirects => "redirects too often".to_owned(),
        ureq::Error::Timeout(_) => "took longer than is allowed".to_owned(),
        ureq::Error::Io(error) => error.to_string(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_network_is_not_public() {
        for text in [
            "127.0.0.1",
            "10.1.2.3",
            "172.20.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "ff02::1",
            "::7f00:1",
            "192.0.2.1",
            "198.18.0.1",
        ] {
            assert!(!is_public(text.parse().unwrap()), "{text}");
        }
        for text in ["8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"] {
            assert!(is_public(text.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn addresses_and_labels() {
        assert!(is_address("https://example.org/a") && is_address("HTTP://x"));
        for text in ["file:///etc/passwd", "ftp://x", "//x", "http://a b", "", "é"] {
            assert!(!is_address(text), "{text}");
        }
        assert_eq!(charset("text/html; Charset=\"windows-1251\"").as_deref(), Some("windows-1251"));
        assert_eq!(charset("text/html"), None);
    }
}

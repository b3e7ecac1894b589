//! The page's files, part of the program: built from `web/`, which the tests compare them with.

use std::io::Write;
use std::sync::LazyLock;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;

/// A file of the page.
struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

macro_rules! assets {
    ($($name:literal: $kind:literal),+ $(,)?) => {
        const ASSETS: &[Asset] = &[$(Asset { name: $name, kind: $kind, bytes: include_bytes!(concat!("../assets/", $name)) }),+];
    };
}

assets! {
    "index.html": "text/html; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "page.css": "text/css; charset=utf-8",
    "world.json": "application/json",
    "icon.svg": "image/svg+xml",
    "licences.txt": "text/plain; charset=utf-8",
}

/// Each file packed once, in the order of [`ASSETS`].
static PACKED: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| ASSETS.iter().map(|asset| packed(asset.bytes)).collect());

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail.
    let _ = packer.write_all(bytes);
    packer.finish().unwrap_or_default()
}

/// A file by its name; the page itself for any other, since its views have addresses of their own.
pub(crate) fn asset(name: &str, headers: &HeaderMap) -> Response {
    let at = ASSETS.iter().position(|asset| asset.name == name);
    // A name with a point in it is a file's, and no view's.
    let status = if at.is_none() && name.contains('.') { StatusCode::NOT_FOUND } else { StatusCode::OK };
    let at = at.unwrap_or(0);
    let asset = &ASSETS[at];
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let zipped = accepts.is_some_and(|accepted| accepted.split(',').any(|one| one.trim().starts_with("gzip")));
    let body = if zipped { Body::from(PACKED[at].as_slice()) } else { Body::from(asset.bytes) };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let said = response.headers_mut();
    said.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    said.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    // Files change with the program alone; the browser asks again when it is opened anew.
    said.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if zipped {
        said.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_light() {
        let all: usize = PACKED.iter().map(Vec::len).sum();
        assert!(all < 600_000, "{all} bytes packed");
    }

    #[test]
    fn nothing_from_elsewhere_is_named() {
        for asset in ASSETS.iter().filter(|asset| asset.name != "licences.txt") {
            let text = String::from_utf8_lossy(asset.bytes);
            for (at, _) in text.match_indices("://") {
                let line = &text[text[..at].rfind(['"', '\'', '`', '(', ' ']).unwrap_or(0)..];
                let known =
                    ["http://www.w3.org/", "https://www.w3.org/"].iter().any(|name| line[1..].starts_with(name));
                assert!(known, "{}: {}", asset.name, line.chars().take(80).collect::<String>());
            }
        }
    }
}

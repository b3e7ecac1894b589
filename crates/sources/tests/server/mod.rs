//! A small HTTP server on the own machine, for tests: it answers as it is told to, also badly.
#![allow(dead_code, unreachable_pub, reason = "shared by several test programs, of which each uses a part")]

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What was asked for.
#[derive(Debug, Clone)]
pub struct Request {
    pub path: String,
    headers: Vec<(String, String)>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// How to answer.
#[derive(Debug, Clone)]
pub enum Reply {
    /// A status, head lines, a body.
    Whole(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// A body that ends before the length that its head names.
    Cut(Vec<u8>),
    /// The same short piece for ever.
    Endless(&'static str),
    /// Nothing, for so long.
    Silence(Duration),
}

impl Reply {
    pub fn ok(kind: &str, body: impl Into<Vec<u8>>) -> Self {
        Self::Whole(200, vec![("content-type", kind.to_owned())], body.into())
    }

    pub fn status(status: u16) -> Self {
        Self::Whole(status, Vec::new(), b"no".to_vec())
    }

    pub fn moved(to: impl Into<String>) -> Self {
        Self::Whole(302, vec![("location", to.into())], Vec::new())
    }
}

/// A server; it ends with its value.
pub struct Server {
    /// `http://127.0.0.1:PORT`
    pub address: String,
    pub host: String,
    seen: Arc<Mutex<Vec<Request>>>,
    stop: Arc<AtomicBool>,
}

impl Server {
    pub fn start(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port on the own machine is free");
        let host = listener.local_addr().expect("it has an address").to_string();
        let (seen, stop) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let (own_seen, own_stop, answer) = (Arc::clone(&seen), Arc::clone(&stop), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if own_stop.load(Ordering::Relaxed) {
                    break;
                }
                let (seen, stop, answer) = (Arc::clone(&own_seen), Arc::clone(&own_stop), Arc::clone(&answer));
                // Whoever asks may go away at any time.
                thread::spawn(move || serve(&stream, &*answer, &seen, &stop).is_ok());
            }
        });
        Self { address: format!("http://{host}"), host, seen, stop }
    }

    /// The paths asked for so far.
    pub fn paths(&self) -> Vec<String> {
        self.requests().into_iter().map(|request| request.path).collect()
    }

    pub fn requests(&self) -> Vec<Request> {
        self.seen.lock().expect("no thread panics with it").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(&self.host);
    }
}

fn serve(
    mut stream: &TcpStream,
    answer: &(dyn Fn(&Request) -> Reply + Send + Sync),
    seen: &Mutex<Vec<Request>>,
    stop: &AtomicBool,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let path = line.split_whitespace().nth(1).unwrap_or("").to_owned();
    let mut headers = Vec::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    let request = Request { path, headers };
    seen.lock().expect("no thread panics with it").push(request.clone());
    match answer(&request) {
        Reply::Whole(status, headers, body) => {
            write!(stream, "HTTP/1.1 {status} Told\r\nconnection: close\r\ncontent-length: {}\r\n", body.len())?;
            headers.iter().try_for_each(|(name, value)| write!(stream, "{name}: {value}\r\n"))?;
            stream.write_all(b"\r\n")?;
            stream.write_all(&body)
        }
        Reply::Cut(body) => {
            write!(
                stream,
                "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/xml\r\ncontent-length: {}\r\n\r\n",
                body.len() + 1000
            )?;
            stream.write_all(&body)
        }
        Reply::Endless(piece) => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/xml\r\n\r\n")?;
            while !stop.load(Ordering::Relaxed) {
                stream.write_all(piece.as_bytes())?;
            }
            Ok(())
        }
        Reply::Silence(time) => {
            thread::sleep(time);
            Ok(())
        }
    }
}

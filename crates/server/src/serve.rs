//! The server: one address, HTTP/1.1, plain or under TLS, bounded in every direction.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{AddExtension, Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower::Service;

use crate::{Desk, Fault, Tls, api, assets, guard};

/// Longest body of a request, in bytes.
const LONGEST_BODY: usize = 256 << 10;
/// Most connections at once; further ones wait.
const CONNECTIONS: usize = 512;
/// Bytes that the lines of a request's head may take.
const LONGEST_HEAD: usize = 32 << 10;
/// Longest time that a request's head may take to come, and the handshake of TLS before it.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is answered on one connection, with the address of who asks.
type Routes = AddExtension<Router, ConnectInfo<SocketAddr>>;

/// A server bound to its address, not yet answering.
#[derive(Debug)]
pub struct Bound {
    listener: TcpListener,
    tls: Option<Tls>,
    /// The address it is bound to.
    pub address: SocketAddr,
}

/// Binds to an address, to answer in plain HTTP or under TLS. Nothing is answered before [`Bound::run`].
///
/// # Errors
/// When the address can't be used.
pub async fn bind(address: IpAddr, port: u16, tls: Option<Tls>) -> std::io::Result<Bound> {
    let listener = TcpListener::bind((address, port)).await?;
    let address = listener.local_addr()?;
    Ok(Bound { listener, tls, address })
}

impl Bound {
    /// Answers until `stop` is done.
    pub async fn run(self, desk: Arc<Desk>, stop: impl Future<Output = ()>) {
        let answering = self.answer(router(desk));
        first(answering, stop).await;
    }

    async fn answer(&self, router: Router) {
        let connections = Arc::new(Semaphore::new(CONNECTIONS));
        let mut service = router.into_make_service_with_connect_info::<SocketAddr>();
        loop {
            let Ok(permit) = Arc::clone(&connections).acquire_owned().await else { return };
            // A connection that fails to open is the other side's affair; one for want of files is worth a moment's rest.
            let Ok((stream, address)) = self.listener.accept().await else {
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            };
            let _ = stream.set_nodelay(true);
            let Ok(routes) = service.call(address).await;
            let tls = self.tls.clone();
            tokio::spawn(async move {
                let _permit = permit;
                match tls {
                    None => converse(stream, routes).await,
                    Some(tls) => converse_under(&tls, stream, routes).await,
                }
            });
        }
    }
}

/// Answers on a connection until it ends.
async fn converse(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, routes: Routes) {
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(LONGEST_HEAD);
    let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(routes));
    // What breaks off a connection is the other side's affair.
    let _ = connection.await;
}

/// Answers under TLS. Who does not come to terms in time, or does not speak TLS at all, is left.
async fn converse_under(tls: &Tls, stream: TcpStream, routes: Routes) {
    if let Ok(Ok(stream)) = tokio::time::timeout(PATIENCE, tls.acceptor.accept(stream)).await {
        converse(stream, routes).await;
    }
}

/// Waits for the one of two that is done first.
pub async fn first(one: impl Future, other: impl Future) {
    futures_util::future::select(std::pin::pin!(one), std::pin::pin!(other)).await;
}

/// Everything that is answered.
pub fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .nest("/api", api::routes())
        .fallback(page)
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .layer(from_fn_with_state(Arc::clone(&desk), checked))
        .with_state(desk)
}

/// Every request goes through here: who asks, how often, and what every answer says to the browser.
async fn checked(
    State(desk): State<Arc<Desk>>,
    ConnectInfo(address): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    let through = let_through(&desk, address.ip(), &request);
    let mut response = match through {
        Ok(Some(entered)) => entered,
        Ok(None) => next.run(request).await,
        Err(fault) => fault.into_response(),
    };
    guard::protect(response.headers_mut());
    response
}

/// Lets a request through; an answer of its own when it brings the token.
fn let_through(desk: &Desk, address: IpAddr, request: &Request) -> Result<Option<Response>, Fault> {
    let (method, uri) = (request.method(), request.uri());
    let heavy = method == Method::POST || uri.path() == "/api/explain";
    desk.guard.count(address, heavy, Instant::now())?;
    if let Some(entered) = entered(desk, method, uri) {
        return Ok(Some(entered));
    }
    desk.guard.check(method, uri, request.headers()).map(|()| None)
}

/// `/…?token=…` sets the cookie and leads to the same place without the token, so that it stays in no history and no bookmark.
fn entered(desk: &Desk, method: &Method, uri: &Uri) -> Option<Response> {
    let query = uri.query().filter(|_| *method == Method::GET && !uri.path().starts_with("/api/"))?;
    let token = query.split('&').find_map(|pair| pair.strip_prefix("token="))?;
    if !desk.guard.is_token(token) {
        return Some(Fault::new(StatusCode::UNAUTHORIZED, "this is not the token").into_response());
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    // A path of two strokes would lead to another machine.
    let path = if uri.path().starts_with("//") { "/" } else { uri.path() };
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_str(path).ok()?);
    response.headers_mut().insert(header::SET_COOKIE, HeaderValue::from_str(&desk.guard.cookie()).ok()?);
    Some(response)
}

/// The page's files, and the page for every address of a view.
async fn page(request: Request) -> Response {
    if *request.method() != Method::GET && *request.method() != Method::HEAD {
        return Fault::new(StatusCode::METHOD_NOT_ALLOWED, "the page is only read").into_response();
    }
    let name = request.uri().path().trim_start_matches('/');
    assets::asset(name, request.headers())
}

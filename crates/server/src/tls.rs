//! TLS by the program itself: certificate and key from files in PEM form, as `openssl` and ACME clients write them.
//!
//! TLS 1.2 and 1.3 with rustls and ring; HTTP/1.1 is the one protocol offered. Clients show no certificate: who may ask is the guard's affair.

use std::path::Path;
use std::sync::Arc;

use demarche::{Error, ErrorKind};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::{Error as PemError, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// What proves to browsers who the server is: a chain of certificates and the key of the first.
#[derive(Clone)]
pub struct Tls {
    pub(crate) acceptor: TlsAcceptor,
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tls").finish_non_exhaustive()
    }
}

impl Tls {
    /// Reads the chain of certificates, the server's own first, and its key.
    ///
    /// # Errors
    /// When a file can't be read or holds nothing of the kind, or when the key is not the certificate's. The error names the file.
    pub fn read(certificates: &Path, key: &Path) -> Result<Self, Error> {
        let chain = chain(certificates)?;
        let own = PrivateKeyDer::from_pem_file(key).map_err(|error| of_file(key, "no private key", &error))?;
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|config| config.with_no_client_auth().with_single_cert(chain, own));
        let mut config = config.map_err(|error| {
            let message = format!("{} and {} don't go together: {error}", certificates.display(), key.display());
            Error::new(ErrorKind::Argument, message)
        })?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)) })
    }
}

fn chain(path: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    let read = |error: PemError| of_file(path, "no certificate", &error);
    let all = CertificateDer::pem_file_iter(path).map_err(read)?.collect::<Result<Vec<_>, _>>().map_err(read)?;
    if all.is_empty() { Err(read(PemError::NoItemsFound)) } else { Ok(all) }
}

/// What is wrong with a file; `none` says what it lacks when it holds nothing of the kind.
fn of_file(path: &Path, none: &str, error: &PemError) -> Error {
    let path = path.display();
    match error {
        PemError::Io(error) => Error::new(ErrorKind::Io, format!("{path} can't be read: {error}")),
        PemError::NoItemsFound => Error::new(ErrorKind::Argument, format!("{path} holds {none} in PEM form")),
        error => Error::new(ErrorKind::Argument, format!("{path} is damaged: {error}")),
    }
}

//! A whole house for tests: asked through its router, without a network.

use super::{ChanceOf, HandClock, Page, TestDb};
use crate::capability::Capability;
use crate::clock::Givens;
use crate::config::{Config, Layers};
use crate::db::{Engine, Migration, migrate};
use crate::files::Files;
use crate::http::{App, Floor, Recognise, router};
use crate::mail::Mailer;
use crate::search::Search;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, header};
use http_body_util::BodyExt;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tempfile::TempDir;
use tower::ServiceExt;

/// A whole house with a database of its own.
pub struct TestApp {
    /// The house.
    pub app: App,
    /// Its clock.
    pub clock: Arc<HandClock>,
    /// Its chance.
    pub chance: Arc<ChanceOf>,
    /// Its database, for a second look.
    pub db: TestDb,
    folder: TempDir,
    router: Router,
}

/// A browser, with its cookies.
#[derive(Clone)]
pub struct Viewer<'a> {
    house: &'a TestApp,
    cookies: Arc<Mutex<Vec<(String, String)>>>,
    language: String,
    bearer: Option<String>,
    headers: Vec<(String, String)>,
    peer: [u8; 4],
}

impl TestApp {
    /// Opens a house on an engine with these capabilities.
    pub async fn open(
        engine: Engine,
        capabilities: Vec<Capability>,
        recognise: Recognise,
        settings: &[(&str, &str)],
    ) -> Self {
        Self::over(TestDb::empty(engine).await, capabilities, recognise, settings).await
    }

    /// The same with its index in the folder of the house, for tests that look into files.
    pub async fn with_index_in_files(
        engine: Engine,
        capabilities: Vec<Capability>,
        recognise: Recognise,
    ) -> Self {
        Self::build(TestDb::empty(engine).await, capabilities, recognise, &[], true).await
    }

    /// Opens a house over a database, which gets the schema that it lacks.
    pub async fn over(
        db: TestDb,
        capabilities: Vec<Capability>,
        recognise: Recognise,
        settings: &[(&str, &str)],
    ) -> Self {
        Self::build(db, capabilities, recognise, settings, false).await
    }

    async fn build(
        db: TestDb,
        capabilities: Vec<Capability>,
        recognise: Recognise,
        settings: &[(&str, &str)],
        index_in_files: bool,
    ) -> Self {
        let (clock, chance) = (HandClock::at("2026-11-24T12:00:00Z"), ChanceOf::seed(7));
        let givens = Givens::new(clock.clone(), chance.clone());
        let mut migrations: Vec<Migration> = crate::migrations();
        migrations.extend(capabilities.iter().flat_map(|c| c.migrations.clone()));
        migrate(&db.db, &givens, &migrations).await.expect("the migrations apply");
        let folder = TempDir::new().expect("there is room for a test");
        let mut layers = Layers::default();
        for (key, value) in settings {
            layers.set(key, *value, "test");
        }
        layers.set("data", folder.path().display().to_string(), "test");
        let config: Config = layers.config().expect("the test's settings are fine");
        let files = Files::open(&config.files).expect("a folder opens");
        let place = folder.path().join("index");
        let search = Search::open(index_in_files.then_some(place.as_path())).expect("an index opens");
        let mailer = Mailer::new(&config, false).expect("a folder takes mail");
        let app = Floor::open(config, db.db.clone(), givens, files, search, mailer, capabilities, recognise)
            .expect("the house opens");
        let router = router(&app);
        Self { app, clock, chance, db, folder, router }
    }

    /// Forgets the pages and pieces that are kept ready, as after a fact.
    pub fn forget_what_is_kept(&self) {
        self.app.cache.forget();
        self.app.memo.forget();
    }

    /// A browser that is not signed in, in English.
    pub fn visitor(&self) -> Viewer<'_> {
        Viewer {
            house: self,
            cookies: Arc::default(),
            language: "en".into(),
            bearer: None,
            headers: Vec::new(),
            peer: [127, 0, 0, 1],
        }
    }

    /// Does all jobs that are due, those of webhooks too, and brings the index up to date.
    pub async fn settle(&self) {
        crate::hooks::catch_up(&self.app).await.expect("webhooks follow");
        crate::jobs::drain(&self.app).await.expect("jobs run");
        crate::search::catch_up(&self.app).await.expect("the index follows");
    }

    /// The letters that were sent, oldest first, as they were sent.
    pub fn letters(&self) -> Vec<String> {
        let mut found: Vec<_> = std::fs::read_dir(self.folder.path().join("mail"))
            .map(|entries| entries.filter_map(Result::ok).map(|entry| entry.path()).collect())
            .unwrap_or_default();
        found.sort();
        found.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect()
    }

    /// Its folder.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }
}

impl<'a> Viewer<'a> {
    /// The same browser reading in another language.
    #[must_use]
    pub fn reading(mut self, language: &str) -> Self {
        language.clone_into(&mut self.language);
        self
    }

    /// A program with a token of the API.
    #[must_use]
    pub fn with_token(mut self, token: &str) -> Self {
        self.bearer = Some(token.to_owned());
        self
    }

    /// With one more header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same browser on another machine.
    #[must_use]
    pub fn from_afar(mut self) -> Self {
        self.peer = [192, 0, 2, 7];
        self
    }

    /// Another browser with the same cookies: what it is sent from now on, this one does not get.
    #[must_use]
    pub fn apart(&self) -> Self {
        let cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Self { cookies: Arc::new(Mutex::new(cookies)), ..self.clone() }
    }

    /// The house it looks at.
    pub fn house(&self) -> &'a TestApp {
        self.house
    }

    /// A form token as the pages of this browser carry it.
    pub fn form_token(&self) -> String {
        let secret = self.cookie("session").or_else(|| self.cookie("visit"));
        let secret = secret.unwrap_or_else(|| {
            self.set_cookie("visit", "a-visit-of-a-test");
            "a-visit-of-a-test".to_owned()
        });
        crate::http::csrf_token(&self.house.app.givens, &secret)
    }

    /// Sets a cookie, such as a session's.
    pub fn set_cookie(&self, name: &str, value: &str) {
        let mut cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        cookies.retain(|(n, _)| n != name);
        if !value.is_empty() {
            cookies.push((name.to_owned(), value.to_owned()));
        }
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        cookies.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone())
    }

    /// Asks for an address.
    pub async fn get(&self, path: &str) -> Page {
        self.send(Method::GET, path, None, "").await
    }

    /// Follows redirects until a page comes.
    pub async fn get_on(&self, path: &str) -> Page {
        let mut page = self.get(path).await;
        for _ in 0..5 {
            let Some(to) = page.location() else { break };
            page = self.get(&to).await;
        }
        page
    }

    /// Sends a form of an address, with the token that the page at that address (or `from`) carries.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.post_from(path, path, fields).await
    }

    /// Sends a form whose token stands on another page.
    pub async fn post_from(&self, from: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = self.get(from).await.csrf();
        let mut body = format!("csrf={}", crate::text::encode(&token));
        for (name, value) in fields {
            body.push_str(&format!("&{}={}", crate::text::encode(name), crate::text::encode(value)));
        }
        self.send(Method::POST, path, Some(body.into_bytes()), "application/x-www-form-urlencoded").await
    }

    /// Fills in the form for an action that stands on a page, changes some of its fields, and sends it.
    pub async fn submit(&self, on: &str, action: &str, changes: &[(&str, &str)]) -> Page {
        let page = self.get(on).await;
        assert!(page.status.is_success(), "{on}: {}", page.status);
        let body = page.filled_form(action, changes);
        self.send(Method::POST, action, Some(body.into_bytes()), "application/x-www-form-urlencoded").await
    }

    /// Sends anything.
    pub async fn send(&self, method: Method, path: &str, body: Option<Vec<u8>>, kind: &str) -> Page {
        let cookies = {
            let cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
            cookies.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join("; ")
        };
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost:8080")
            .header(header::ACCEPT_LANGUAGE, &self.language);
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies);
        }
        if let Some(token) = &self.bearer {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        if !kind.is_empty() {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let mut request = request.body(in_pieces(body.unwrap_or_default())).expect("a test asks properly");
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from((self.peer, 40_000))));
        let before = self.house.app.db.statements_run();
        let response = self.house.router.clone().oneshot(request).await.expect("the router never fails");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("bodies of tests are whole").to_bytes();
        for set in parts.headers.get_all(header::SET_COOKIE) {
            let text = set.to_str().unwrap_or_default();
            let pair = text.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.set_cookie(name, value);
            }
        }
        let statements = self.house.app.db.statements_run() - before;
        Page { status: parts.status, headers: parts.headers, bytes, statements }
    }
}

/// A body as a connection brings it: a large one comes in pieces.
fn in_pieces(bytes: Vec<u8>) -> Body {
    const PIECE: usize = 64 * 1024;
    if bytes.len() <= PIECE {
        return Body::from(bytes);
    }
    let pieces: Vec<_> = bytes.chunks(PIECE).map(Bytes::copy_from_slice).map(Ok::<_, Infallible>).collect();
    Body::from_stream(futures_util::stream::iter(pieces))
}

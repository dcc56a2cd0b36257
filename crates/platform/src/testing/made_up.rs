//! A tiny made-up capability for the floor's own tests: things with names, and pages and jobs that misbehave when told.

use super::{TestApp, Viewer};
use crate::actor::{Actor, Held, Present};
use crate::capability::{Capability, Indexed};
use crate::db::{Conn, Db, DbError, Engine, Migration, WriteTx};
use crate::form::Form;
use crate::http::{
    Answered, App, Credential, Ctx, Failure, Routes, Shape, Who, json, page, page_with, public_page,
    see_other, whole,
};
use crate::jobs::{Job, JobError, JobKind};
use crate::journal::{Fact, Subject};
use crate::search::{Document, PUBLIC, SIGNED_IN};
use crate::ui::{ErrorLine, Shell};
use crate::{params, sql};
use askama::Template;
use axum::extract::{Path, Query, Request};
use axum::http::{Method, StatusCode};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use include_dir::{Dir, DirEntry, File};
use jiff::Timestamp;
use kernel::{BodyId, Language, LocalText, PersonId};
use serde_json::Value;
use std::collections::HashMap;
use tokio::sync::Semaphore;

static TEXTS: Dir<'static> = Dir::new(
    "",
    &[
        DirEntry::Dir(Dir::new(
            "en",
            &[DirEntry::File(File::new(
                "en/made.ftl",
                b"made-title = Made things\nflash-made = It was made.\n",
            ))],
        )),
        DirEntry::Dir(Dir::new(
            "es",
            &[DirEntry::File(File::new(
                "es/made.ftl",
                "made-title = Cosas hechas\nflash-made = Hecho está.\n".as_bytes(),
            ))],
        )),
    ],
);

/// Its schema.
pub(crate) const TABLES: Migration = Migration {
    stamp: 2027_01_01_00_00_00,
    name: "made_up",
    sql: "CREATE TABLE made_thing (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        audience TEXT NOT NULL,
        stored BYTEA,
        share DOUBLE PRECISION,
        follows TEXT REFERENCES made_thing (id) DEFERRABLE INITIALLY IMMEDIATE
    );
    CREATE UNIQUE INDEX made_thing_name ON made_thing (name);
    CREATE TABLE made_done (label TEXT NOT NULL);",
};

/// Lets the page `/made/slow` go on, and tells that it was entered.
pub(crate) static SLOW_ENTERED: Semaphore = Semaphore::const_new(0);
/// See [`SLOW_ENTERED`].
pub(crate) static SLOW_MAY_GO: Semaphore = Semaphore::const_new(0);

/// Lets jobs that `wait` end, one for each permit.
pub(crate) static SLOW_JOB_MAY_GO: Semaphore = Semaphore::const_new(0);

/// The capability.
pub(crate) fn capability() -> Capability {
    Capability {
        name: "made",
        routes,
        assets: &[],
        texts: &TEXTS,
        migrations: vec![TABLES],
        personal: &[],
        jobs: &[
            JobKind { name: "made.job", words: "made-title", run: work, every: None },
            JobKind { name: "made.panics-early", words: "made-title", run: panics_early, every: None },
        ],
        openapi: None,
        menu: &[(0, "made-title", "/made")],
        of_body: None,
        beside: &[],
        home: None,
        desk: None,
        sitemap: None,
        index: &[Indexed { subject: "thing", document, all }],
        facts: &[],
        names: None,
        samples: Vec::new,
        references: &[],
        newcomers: &[],
        decided: None,
    }
}

/// A house with it.
pub(crate) async fn house(engine: Engine) -> TestApp {
    TestApp::open(engine, vec![capability()], recognise, &[]).await
}

/// A browser that is signed in as `reader` or `steward`.
pub(crate) fn signed_in<'a>(house: &'a TestApp, who: &str) -> Viewer<'a> {
    let viewer = house.visitor();
    viewer.set_cookie("session", who);
    viewer
}

/// Somebody of the secretariat.
pub(crate) fn steward() -> Actor {
    let mut actor = person("Steward");
    actor.mandates.push(Held {
        mandate: "m".into(),
        body: BodyId::from_uuid(uuid::Uuid::from_u128(9)),
        name: "Confederation".into(),
        url: "/".into(),
        role: "secretary".into(),
        stewards: true,
        edits: true,
    });
    actor
}

fn person(name: &str) -> Actor {
    let id = PersonId::from_uuid(uuid::Uuid::from_u128(7));
    let (name, languages, zone) = (name.to_owned(), Vec::new(), String::new());
    Actor {
        person: Some(Present { id, name, languages, zone, session: "s".into(), proved_at: 0 }),
        ..Actor::default()
    }
}

pub(crate) fn recognise(
    _: Db,
    credential: Credential,
    _: Timestamp,
) -> BoxFuture<'static, Result<Option<Actor>, DbError>> {
    async move {
        let is = |secret| Credential::Session(Credential::digest(secret)) == credential;
        if is("unavailable") {
            return Err(DbError::Unavailable("a test says so".into()));
        }
        if credential == Credential::Token(Credential::digest("a-token")) {
            return Ok(Some(Actor { scopes: Some(vec!["things".into()]), ..person("A program") }));
        }
        Ok(match () {
            () if is("reader") => Some(person("Reader")),
            () if is("steward") => Some(steward()),
            () => None,
        })
    }
    .boxed()
}

/// Makes a thing, with its fact.
pub(crate) async fn make(app: &App, id: &str, name: &str, audience: &str) -> Result<(), DbError> {
    let mut tx = app.db.write(&app.givens).await?;
    insert(&mut tx, id, name, audience).await?;
    tx.commit().await
}

/// Makes a thing in a transaction.
pub(crate) async fn insert(tx: &mut WriteTx, id: &str, name: &str, audience: &str) -> Result<(), DbError> {
    tx.run(
        sql!("INSERT INTO made_thing (id, name, audience) VALUES ($1, $2, $3)"),
        &params![id, name, audience],
    )
    .await?;
    tx.record(Fact::new("made.thing-made", Subject::new("thing", id)));
    Ok(())
}

/// The names of all things.
pub(crate) async fn names(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    conn.all(sql!("SELECT name FROM made_thing ORDER BY name"), &[], |row| row.get(0)).await
}

/// A job that does this under a label: `note`, `again`, `never`, `panic`, `wait`.
pub(crate) fn job(what: &str, label: &str) -> Job {
    Job::new("made.job", serde_json::json!({ "do": what, "label": label }))
}

/// The labels of all jobs that were begun, in order.
pub(crate) async fn begun(db: &Db) -> Vec<String> {
    let mut conn = db.read().await.expect("the database answers");
    let all = sql!("SELECT label FROM made_done ORDER BY label");
    conn.all(all, &[], |row| row.get(0)).await.expect("the table is there")
}

pub(crate) fn work(app: App, payload: Value) -> BoxFuture<'static, Result<(), JobError>> {
    async move {
        let mut tx = app.db.write(&app.givens).await?;
        let label = payload["label"].as_str().unwrap_or_default();
        tx.run(sql!("INSERT INTO made_done (label) VALUES ($1)"), &params![label]).await?;
        tx.record(Fact::new("made.job-begun", Subject::new("job-label", label)));
        tx.commit().await?;
        match payload["do"].as_str() {
            Some("again") => Err(JobError::Again("the other side is busy".into())),
            Some("never") => Err(JobError::Never("the address is wrong".into())),
            Some("panic") => panic!("a handler of a test panics"),
            Some("wait") => {
                let permit = SLOW_JOB_MAY_GO.acquire().await.map_err(|e| JobError::Never(e.to_string()))?;
                permit.forget();
                Ok(())
            }
            _ => Ok(()),
        }
    }
    .boxed()
}

fn panics_early(_: App, _: Value) -> BoxFuture<'static, Result<(), JobError>> {
    panic!("a handler of a test panics before it is polled")
}

fn document(app: App, id: String) -> BoxFuture<'static, Result<Option<Document>, DbError>> {
    async move {
        let mut conn = app.db.read().await?;
        let found: Option<(String, String)> = conn
            .maybe(sql!("SELECT name, audience FROM made_thing WHERE id = $1"), &params![&id], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .await?;
        Ok(found.map(|(name, audience)| Document {
            subject: format!("thing:{id}"),
            kind: "made-title",
            title: LocalText::new(Language::EN, name),
            names: Vec::new(),
            summary: LocalText::default(),
            text: String::new(),
            url: format!("/made/{id}"),
            audience: if audience == SIGNED_IN { SIGNED_IN } else { PUBLIC },
        }))
    }
    .boxed()
}

pub(crate) fn all(app: App) -> BoxFuture<'static, Result<Vec<String>, DbError>> {
    async move {
        let mut conn = app.db.read().await?;
        conn.all(sql!("SELECT id FROM made_thing ORDER BY id"), &[], |row| row.get(0)).await
    }
    .boxed()
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "layout.html" %}{% block main %}<h1>{{ s.title }}</h1>
<ul class="things">{% for name in names %}<li>{{ name }}</li>{% endfor %}</ul>
{% if form %}<form method="post" action="/made"><input type="hidden" name="csrf" value="{{ s.csrf }}"></form>{% endif %}
{% endblock %}"#
)]
struct Things {
    s: Shell,
    names: Vec<String>,
    form: bool,
}

async fn things(ctx: &Ctx, form: bool) -> Result<Things, Failure> {
    let names = names(&mut *ctx.app.db.read().await?).await?;
    let mut s = Shell::new(ctx, ctx.texts.text("made-title"));
    if form {
        s = s.with_form(ctx);
    }
    Ok(Things { s, names, form })
}

fn routes() -> Routes {
    Routes::new()
        .page("/made", Who::Anyone, |ctx: Ctx| async move { public_page(&things(&ctx, false).await?) })
        .page("/made/new", Who::Anyone, |ctx: Ctx| async move { page(&things(&ctx, true).await?) })
        .action("/made", Who::Anyone, make_one)
        .action("/made/kept", Who::Anyone, show_again)
        .page("/made/slow", Who::Anyone, slow)
        .page("/made/never", Who::Anyone, |_: Ctx| async { std::future::pending::<Answered>().await })
        .page("/made/panic", Who::Anyone, panics)
        .page("/made/one/{thing}", Who::Anyone, one)
        .page("/made/mine", Who::SignedIn, |ctx: Ctx| async move {
            ctx.person()?;
            page(&things(&ctx, false).await?)
        })
        .page("/made/fails/{how}", Who::Anyone, fails)
        .page("/made/go", Who::Anyone, go)
        .on(Method::POST, "/api/made", Who::Scope("things"), Shape::Api, make_by_api)
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "layout.html" %}{% block main %}<h1>{{ s.title }}</h1>
<ul class="errors">{% for e in errors %}<li>{{ e.field }}: {{ e.text }}</li>{% endfor %}</ul>
<form method="post" action="/made/kept"><input name="name" value="{{ typed }}"><p class="error">{{ error }}</p></form>
{% endblock %}"#
)]
struct Again {
    s: Shell,
    errors: Vec<ErrorLine>,
    typed: String,
    error: String,
}

/// Shows the form again, as it came, with what is wrong.
async fn show_again(ctx: Ctx, mut form: Form) -> Answered {
    form.required("name", 3);
    form.mail_address("mail");
    let s = Shell::new(&ctx, ctx.texts.text("made-title"));
    let (typed, error) = (form.text("name").to_owned(), form.error(&ctx, "name"));
    let again = Again { s, errors: form.errors(&ctx, &[]), typed, error };
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
}

async fn make_one(ctx: Ctx, mut form: Form) -> Answered {
    let name = form.required("name", 100);
    if !form.is_fine() {
        return Err(Failure::Invalid(form.into_errors()));
    }
    make(&ctx.app, &ctx.app.givens.uuid().to_string(), &name, PUBLIC).await?;
    see_other(&ctx, "/made", Some("flash-made"))
}

async fn make_by_api(ctx: Ctx, request: Request) -> Answered {
    let body = whole(request, &ctx.app).await?;
    let body: Value = serde_json::from_slice(&body)
        .map_err(|_| Failure::Unreadable(kernel::Refusal::new("refusal-broken-form")))?;
    let name = body["name"].as_str().unwrap_or_default();
    make(&ctx.app, &ctx.app.givens.uuid().to_string(), name, PUBLIC).await?;
    json(&serde_json::json!({ "made": name }), false)
}

/// Reads, then waits to be let go on, so that a write can come in between.
async fn slow(ctx: Ctx) -> Answered {
    let made = things(&ctx, false).await?;
    SLOW_ENTERED.add_permits(1);
    SLOW_MAY_GO.acquire().await.map_err(Failure::internal)?.forget();
    public_page(&made)
}

async fn panics(_: Ctx) -> Answered {
    panic!("a page of a test panics")
}

async fn one(_: Ctx, thing: Result<Path<String>, axum::extract::rejection::PathRejection>) -> Answered {
    json(&thing?.0, false)
}

async fn fails(_: Ctx, how: Path<String>) -> Answered {
    Err(match how.as_str() {
        "full" => Failure::from(DbError::Full),
        "unavailable" => Failure::from(DbError::Unavailable("a test says so".into())),
        "too-often" => Failure::TooOften(61),
        _ => Failure::from(DbError::Other("SELECT secret FROM somewhere".into())),
    })
}

async fn go(ctx: Ctx, asked: Query<HashMap<String, String>>) -> Answered {
    see_other(&ctx, asked.get("next").map_or("", String::as_str), None)
}

//! Changing bodies: the only door.

pub(crate) mod writes;

use super::access::{MayEdit, MayKeep};
use super::emblem;
use super::model::{BodyKind, Content, Status, check_status, url};
use super::reads;
use crate::events;
use axum::body::Bytes;
use kernel::{BodyId, LocalText, PartialDate, Refusal};
use platform::db::{DbError, WriteTx};
use platform::files;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};
use platform::sources;

/// What the secretariat says of a body: everything that is not its page.
#[derive(Clone, Debug)]
pub struct Register {
    /// Its part of addresses.
    pub slug: String,
    /// What kind of group.
    pub kind: BodyKind,
    /// Its state.
    pub status: Status,
    /// Whether its state is not confirmed.
    pub status_doubted: bool,
    /// Since when it is in it.
    pub status_since: Option<PartialDate>,
    /// The body it belongs to.
    pub parent: Option<BodyId>,
    /// The region's name on the confederation's list.
    pub label: LocalText,
    /// The index of its colour on the map, −1 for none.
    pub colour: i64,
}

/// What became of a saved page.
#[derive(Debug)]
pub enum Saved {
    /// It is kept.
    Kept,
    /// Nothing differed from what was there.
    Unchanged,
    /// Somebody else saved since. Nothing was changed; this is the number and content of what is there now.
    Newer(i64, Box<Content>),
}

/// The subject of a body in the journal.
pub fn subject(body: BodyId) -> Subject {
    Subject::new("body", body)
}

/// Adds a body with its page.
pub async fn add(
    app: &App,
    permit: &MayKeep,
    register: &Register,
    content: &Content,
) -> Result<BodyId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let body = add_in(&mut tx, permit, register, content, true).await?;
    tx.commit().await?;
    Ok(body)
}

/// Adds a body inside a larger transaction. `news` says whether everybody is told.
pub(crate) async fn add_in(
    tx: &mut WriteTx,
    permit: &MayKeep,
    register: &Register,
    content: &Content,
    news: bool,
) -> Result<BodyId, Failure> {
    check_status(register.kind, register.status)?;
    content.check_whole().map_err(|wrong| Failure::Invalid(vec![wrong]))?;
    // Its secretariat keeps the whole register, so there is one.
    if register.kind == BodyKind::Confederation && reads::has_confederation(tx).await? {
        return Err(Failure::Invalid(vec![("kind".into(), Refusal::new("bodies-refusal-confederation"))]));
    }
    let body = BodyId::from_uuid(tx.givens().uuid());
    writes::insert(tx, permit, body, register, content).await.map_err(slug_taken)?;
    let mut fact = Fact::new(events::BODY_ADDED, subject(body))
        .by(permit.person())
        .for_body(permit.acts_for())
        .with("kind", register.kind.as_str());
    if news {
        fact = fact.as_news(&content.name, url(register.kind, &register.slug));
    }
    tx.record(fact);
    Ok(body)
}

/// Saves what the page of a body says, if nobody saved since the state it was written on.
pub async fn save(
    app: &App,
    permit: &MayEdit,
    slug: &str,
    base: i64,
    content: &Content,
    remark: &str,
) -> Result<Saved, Failure> {
    content.check_whole().map_err(|wrong| Failure::Invalid(vec![wrong]))?;
    let mut tx = app.db.write(&app.givens).await?;
    let body = reads::by_slug(&mut tx, slug).await?.ok_or(Failure::NotFound)?;
    if body.row.id != permit.body() {
        return Err(Failure::NotFound);
    }
    let changed: Vec<String> =
        body.content.changes(content).into_iter().map(|(line, _)| line.field).collect();
    if changed.is_empty() || body.row.version != base {
        return Ok(there_already(body, base, content));
    }
    if !writes::update(&mut tx, permit, base, content, remark).await? {
        // Between our look and our write another node was faster; PostgreSQL lets that happen, SQLite does not.
        let body = reads::by_slug(&mut tx, slug).await?.ok_or(Failure::NotFound)?;
        return Ok(there_already(body, base, content));
    }
    for field in stated_anew(&changed) {
        sources::forget(&mut tx, &subject(permit.body()), field).await?;
    }
    let fact = Fact::new(events::BODY_EDITED, subject(permit.body()))
        .by(permit.person())
        .for_body(permit.acts_for())
        .with("version", base + 1)
        .with("mandate", permit.mandate())
        .with("fields", changed)
        .as_news(&content.name, url(body.row.kind, slug));
    tx.record(fact);
    tx.commit().await?;
    Ok(Saved::Kept)
}

/// What becomes of a page beside the one that is there: sent again as it was, it is kept already, whatever state it was written on.
fn there_already(body: reads::Body, base: i64, content: &Content) -> Saved {
    match (body.content.changes(content).is_empty(), body.row.version == base) {
        (true, true) => Saved::Unchanged,
        (true, false) => Saved::Kept,
        (false, _) => Saved::Newer(body.row.version, Box::new(body.content)),
    }
}

/// Replaces what the page of a body says inside a larger transaction of the secretariat, under its mandate. Whoever saved since
/// makes it stale. Nobody is told as news: many pages may change at once. Says whether anything differed.
pub(crate) async fn correct_in(
    tx: &mut WriteTx,
    permit: &MayKeep,
    mandate: Option<&str>,
    before: &reads::Body,
    content: &Content,
) -> Result<bool, Failure> {
    content.check_whole().map_err(|wrong| Failure::Invalid(vec![wrong]))?;
    let changed: Vec<String> =
        before.content.changes(content).into_iter().map(|(line, _)| line.field).collect();
    if changed.is_empty() && before.content == *content {
        return Ok(false);
    }
    let (id, base) = (before.row.id, before.row.version);
    if !writes::update_kept(tx, permit, id, mandate, base, content).await? {
        return Err(Failure::Stale);
    }
    for field in stated_anew(&changed) {
        sources::forget(tx, &subject(id), field).await?;
    }
    let mut fact = Fact::new(events::BODY_EDITED, subject(id))
        .by(permit.person())
        .for_body(permit.acts_for())
        .with("version", base + 1)
        .with("fields", changed);
    if let Some(mandate) = mandate {
        fact = fact.with("mandate", mandate);
    }
    tx.record(fact);
    Ok(true)
}

/// Gives a body an emblem in the place of the one it had, without what a camera or a program noted in its file. Says whether it is another one.
pub async fn set_emblem(app: &App, permit: &MayEdit, bytes: Bytes) -> Result<bool, Failure> {
    let taken = emblem::take(&bytes).map_err(|why| Failure::Invalid(vec![("emblem".into(), why)]));
    let (kind, bare) = taken?;
    let stored = app.files.store(bare).await?;
    let mut tx = app.db.write(&app.givens).await?;
    files::reference(&mut tx, &stored, kind.media_type()).await?;
    if !writes::set_emblem(&mut tx, permit, &stored.digest).await? {
        return Ok(false);
    }
    tx.record(of_emblem(events::EMBLEM_SET, permit).with("digest", stored.digest));
    tx.commit().await?;
    Ok(true)
}

/// Takes the emblem from a body. Its bytes stay in the store. Says whether there was one.
pub async fn remove_emblem(app: &App, permit: &MayEdit) -> Result<bool, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::remove_emblem(&mut tx, permit).await? {
        return Ok(false);
    }
    tx.record(of_emblem(events::EMBLEM_REMOVED, permit));
    tx.commit().await?;
    Ok(true)
}

fn of_emblem(kind: &'static str, permit: &MayEdit) -> Fact {
    Fact::new(kind, subject(permit.body()))
        .by(permit.person())
        .for_body(permit.acts_for())
        .with("mandate", permit.mandate())
}

/// The fields whose sources no longer support what the page says, since a holder gave them anew: `identity-es` → `identity`.
fn stated_anew(changed: &[String]) -> std::collections::BTreeSet<&'static str> {
    const FIELDS: [(&str, &str); 9] = [
        ("name", "name"),
        ("site", "site"),
        ("since", "since"),
        ("languages", "languages"),
        ("countries", "coverage"),
        ("identity", "identity"),
        ("vision", "vision"),
        ("purpose", "purpose"),
        ("facilitation", "facilitation"),
    ];
    changed
        .iter()
        .filter_map(|field| {
            let bare = field.split('-').next().unwrap_or_default();
            FIELDS.iter().find(|(name, _)| *name == bare).map(|(_, stated)| *stated)
        })
        .collect()
}

fn slug_taken(error: DbError) -> Failure {
    if error.is_unique("registry_body_slug") {
        return Failure::Invalid(vec![("slug".into(), Refusal::new("bodies-refusal-slug-taken"))]);
    }
    error.into()
}

//! Changing series and editions: the only door. Each verb authorises, checks, changes, records the fact, commits.

mod writes;

use super::access::{MayRecord, may_record};
use super::figures::Count;
use super::history::{Entry, History, field_of};
use super::model::{Edition, EditionId, Host, SeriesId, State};
use super::reads;
use crate::events;
use jiff::tz::TimeZone;
use kernel::{BodyId, Country, LocalText, Refusal};
use platform::actor::Actor;
use platform::db::{DbError, WriteTx};
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};
use platform::sources::{self, Confidence};

/// What a fact rests on.
#[derive(Clone, Debug)]
pub struct Backing {
    /// The key of its source; none when it is remembered only.
    pub source: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

impl Backing {
    /// Whether it may be shown as a fact: what was inferred or remembered may not.
    pub fn is_confirmed(&self) -> bool {
        self.confidence > Confidence::Low
    }
}

/// A source that somebody names together with what it says.
#[derive(Clone, Debug)]
pub struct NamedSource {
    /// Its web address.
    pub address: String,
    /// What it is, in plain words.
    pub title: String,
}

/// A series to be added.
#[derive(Clone, Debug)]
pub struct NewSeries {
    /// Its part of addresses.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
    /// Its short name.
    pub acronym: String,
    /// What it is for.
    pub purpose: LocalText,
    /// How often it is held.
    pub rhythm: LocalText,
    /// What else is known of it.
    pub notes: Vec<(LocalText, Backing)>,
    /// Whose it is; the confederation's where nothing is said.
    pub body: Option<BodyId>,
}

/// Where an edition is.
#[derive(Clone, Debug)]
pub struct Place {
    /// The city.
    pub city: LocalText,
    /// The country.
    pub country: Option<Country>,
}

/// An edition to be added, each fact with what it rests on.
#[derive(Clone, Debug)]
pub struct NewEdition {
    /// Its series.
    pub series: SeriesId,
    /// Its number.
    pub number: i64,
    /// Its part of addresses.
    pub slug: String,
    /// Its state.
    pub state: (State, Backing),
    /// Where it is.
    pub place: Option<(Place, Backing)>,
    /// Its theme.
    pub theme: Option<(LocalText, Backing)>,
    /// What it was the first of.
    pub firsts: Option<(LocalText, Backing)>,
    /// Its dates, in order.
    pub dates: Vec<(Entry, Backing)>,
    /// Its hosts, each with what else is to be said where it is not confirmed.
    pub hosts: Vec<(Host, LocalText, Backing)>,
    /// Its figures.
    pub counts: Vec<(Count, Backing)>,
    /// What came out of it.
    pub outputs: Vec<(LocalText, Backing)>,
    /// What is said and not confirmed: of which field, in words, and the key of its source.
    pub doubts: Vec<(String, LocalText, Option<String>)>,
}

/// A step of an edition's life to be recorded.
#[derive(Clone, Debug)]
pub struct NewStep {
    /// The state, with the dates as of then.
    pub entry: Entry,
    /// Where it is told.
    pub source: NamedSource,
    /// Whether the confederation or the host says so, or somebody else.
    pub confidence: Confidence,
}

/// A figure to be recorded.
#[derive(Clone, Debug)]
pub struct NewCount {
    /// The figure.
    pub count: Count,
    /// Where it is told.
    pub source: NamedSource,
    /// Whether the confederation or the host says so, or somebody else.
    pub confidence: Confidence,
}

/// The subject of an edition in the journal and of its sources.
pub fn subject(edition: EditionId) -> Subject {
    Subject::new("edition", edition)
}

/// The subject of a series.
pub fn series_subject(series: SeriesId) -> Subject {
    Subject::new("series", series)
}

/// Adds a series inside a larger transaction.
pub(crate) async fn add_series_in(
    tx: &mut WriteTx,
    permit: &MayRecord,
    new: &NewSeries,
) -> Result<SeriesId, Failure> {
    check_slug(&new.slug)?;
    let id = SeriesId::make(tx.givens());
    writes::insert_series(tx, permit, id, new)
        .await
        .map_err(|e| taken(e, "conferences_series_slug", "slug"))?;
    let subject = series_subject(id);
    for (at, (text, backing)) in (0..).zip(&new.notes) {
        writes::insert_note(tx, permit, id, at, text, backing.is_confirmed()).await?;
        let said = if backing.is_confirmed() { &LocalText::default() } else { text };
        let (source, confidence) = (backing.source.as_deref(), backing.confidence);
        sources::state(tx, &subject, &format!("note.{at}"), source, confidence, said, at).await?;
    }
    tx.record(Fact::new(events::SERIES_ADDED, subject).by(permit.person()).for_body(permit.acts_for()));
    Ok(id)
}

/// Adds an edition inside a larger transaction. It is news when it is still to come; the record of a past one is not.
pub(crate) async fn add_edition_in(
    tx: &mut WriteTx,
    permit: &MayRecord,
    new: &NewEdition,
) -> Result<EditionId, Failure> {
    check_slug(&new.slug)?;
    if new.number < 1 {
        return Err(invalid("number", Refusal::new("editions-refusal-number")));
    }
    let history =
        History::of(new.dates.iter().map(|(entry, backing)| (entry.clone(), backing.is_confirmed())));
    history.and_then(|history| history.fits(new.state.0)).map_err(refused)?;
    for (count, _) in &new.counts {
        count.fits(new.state.0).map_err(|why| invalid("value", why))?;
    }

    let id = EditionId::make(tx.givens());
    writes::insert_edition(tx, permit, id, new).await.map_err(|error| {
        if error.is_unique("conferences_edition_series_number") {
            return invalid(
                "number",
                Refusal::new("editions-refusal-number-taken").with("number", new.number),
            );
        }
        taken(error, "conferences_edition_slug", "slug")
    })?;
    for (at, (entry, backing)) in (0..).zip(&new.dates) {
        writes::insert_date(tx, permit, id, at, entry, backing.is_confirmed()).await?;
    }
    for (at, (host, _, backing)) in (0..).zip(&new.hosts) {
        writes::insert_host(tx, permit, id, at, host, backing.is_confirmed()).await?;
    }
    for (at, (count, backing)) in (0..).zip(&new.counts) {
        writes::insert_count(tx, permit, id, at, count, backing.is_confirmed()).await?;
    }
    for (at, (text, backing)) in (0..).zip(&new.outputs) {
        writes::insert_output(tx, permit, id, at, text, backing.is_confirmed()).await?;
    }
    state_sources(tx, id, new).await?;

    let edition = loaded(tx, id).await?;
    let fact = of(events::EDITION_ADDED, permit, &edition).with("number", edition.number);
    let today = tx.now().to_zoned_datetime(TimeZone::UTC).date();
    tx.record(if edition.is_ahead(today) { fact.as_news(&edition.title(), edition.url()) } else { fact });
    Ok(id)
}

/// Where the statements about each kind of field stand in the order of an edition's footnotes.
const ORDER_DATES: i64 = 100;
const ORDER_HOSTS: i64 = 1_000;
const ORDER_COUNTS: i64 = 2_000;
const ORDER_OUTPUTS: i64 = 3_000;
const ORDER_DOUBTS: i64 = 4_000;

/// Says of each fact of a new edition where it comes from.
async fn state_sources(tx: &mut WriteTx, id: EditionId, new: &NewEdition) -> Result<(), DbError> {
    let nothing = LocalText::default();
    let mut all: Vec<(String, &Backing, LocalText, i64)> = Vec::new();
    all.push(("state".into(), &new.state.1, nothing.clone(), 0));
    if let Some((place, backing)) = &new.place {
        all.push(("place".into(), backing, in_words(place), 1));
    }
    if let Some((theme, backing)) = &new.theme {
        all.push(("theme".into(), backing, theme.clone(), 2));
    }
    if let Some((firsts, backing)) = &new.firsts {
        all.push(("firsts".into(), backing, firsts.clone(), 3));
    }
    for (at, (entry, backing)) in (0..).zip(&new.dates) {
        all.push((format!("dates.{at}"), backing, entry.note.clone(), ORDER_DATES + at));
    }
    for (at, (_, note, backing)) in (0..).zip(&new.hosts) {
        all.push((format!("host.{at}"), backing, note.clone(), ORDER_HOSTS + at));
    }
    for (at, (count, backing)) in (0..).zip(&new.counts) {
        all.push((format!("counts.{at}"), backing, count.note.clone(), ORDER_COUNTS + at));
    }
    for (at, (text, backing)) in (0..).zip(&new.outputs) {
        all.push((format!("output.{at}"), backing, text.clone(), ORDER_OUTPUTS + at));
    }
    let subject = subject(id);
    for (field, backing, words, position) in all {
        // What is confirmed is said where the fact stands; what is not is said by the statement alone.
        let said = if backing.is_confirmed() { &nothing } else { &words };
        sources::state(tx, &subject, &field, backing.source.as_deref(), backing.confidence, said, position)
            .await?;
    }
    for (at, (field, text, source)) in (0..).zip(&new.doubts) {
        let position = ORDER_DOUBTS + at;
        sources::state(tx, &subject, field, source.as_deref(), Confidence::Low, text, position).await?;
    }
    Ok(())
}

/// A place in every language that countries have names in here.
fn in_words(place: &Place) -> LocalText {
    let mut words = LocalText::default();
    // English first: it is the source of the others.
    let english = kernel::Language::EN;
    let others = kernel::Language::with_names().filter(|language| *language != english);
    for language in std::iter::once(english).chain(others) {
        let country = place.country.map_or("", |country| country.name(language));
        let comma = if language.is_rtl() { "،" } else { "," };
        let city = place.city.best(language).map_or("", |(_, city)| city);
        words.set(
            language,
            match (city, country) {
                (city, "") => city.to_owned(),
                ("", country) => country.to_owned(),
                (city, country) => format!("{city}{comma} {country}"),
            },
        );
    }
    words
}

/// Says which edition a number that stayed without an event became.
pub(crate) async fn set_became_in(
    tx: &mut WriteTx,
    permit: &MayRecord,
    from: EditionId,
    to: EditionId,
) -> Result<(), Failure> {
    let edition = loaded(tx, from).await?;
    if edition.state != State::NotHeld || from == to {
        return Err(invalid("became", Refusal::new("editions-refusal-became")));
    }
    writes::set_became(tx, permit, from, to).await?;
    tx.record(of(events::EDITION_CHANGED, permit, &edition).with("became", to.to_string()));
    Ok(())
}

/// Records a step of an edition's life: its new state with the dates as of then. `version` is the state of the record
/// that the step was written on.
pub async fn record_step(
    app: &App,
    actor: &Actor,
    slug: &str,
    version: i64,
    step: &NewStep,
) -> Result<(), Failure> {
    let permit = permit(actor)?;
    let mut tx = app.db.write(&app.givens).await?;
    let mut edition = reads::by_slug(&mut tx, actor, slug).await?.ok_or(Failure::NotFound)?;
    if edition.version != version {
        return Err(Failure::Stale);
    }
    let today = tx.now().to_zoned_datetime(TimeZone::UTC).date();
    let at = edition.history.told().len();
    edition.state = next_state(&edition, step, today).map_err(refused)?;
    edition.history =
        std::mem::take(&mut edition.history).and_today(step.entry.clone(), today).map_err(refused)?;

    // Between our look and our write another node may be faster: PostgreSQL lets that happen, SQLite does not.
    if !writes::change(&mut tx, &permit, edition.id, version, edition.state).await? {
        return Err(Failure::Stale);
    }
    let position = i64::try_from(at).unwrap_or(i64::MAX);
    writes::insert_date(&mut tx, &permit, edition.id, position, &step.entry, true).await?;
    let source = keep_source(&mut tx, &step.source).await?;
    let (subject, nothing) = (subject(edition.id), LocalText::default());
    for (field, place) in [(format!("dates.{at}"), ORDER_DATES + position), ("state".to_owned(), 0)] {
        if field == "state" {
            sources::forget(&mut tx, &subject, "state").await?;
        }
        sources::state(&mut tx, &subject, &field, Some(&source), step.confidence, &nothing, place).await?;
    }
    let mut fact = of(events::of_state(step.entry.state), &permit, &edition)
        .with("position", position)
        .with("version", version + 1);
    if let Some(span) = step.entry.span {
        fact = fact.with("dates", span.to_string());
    }
    tx.record(fact.as_news(&edition.title(), edition.url()));
    tx.commit().await?;
    Ok(())
}

/// The state an edition comes into by a step, or why the step cannot follow. A page asks before anybody confirms.
pub fn next_state(edition: &Edition, step: &NewStep, today: jiff::civil::Date) -> Result<State, Refusal> {
    if step.confidence == Confidence::Low {
        return Err(Refusal::new("editions-refusal-not-confirmed"));
    }
    // An award or a call may stand while dates are announced: what counts is the state, not the last entry.
    edition.state.becomes(step.entry.state)?;
    edition.history.clone().and_today(step.entry.clone(), today)?;
    Ok(step.entry.state)
}

/// Records a figure of an edition, beside those that are there: what was expected stays when something is counted.
pub async fn record_count(
    app: &App,
    actor: &Actor,
    slug: &str,
    version: i64,
    new: &NewCount,
) -> Result<(), Failure> {
    let permit = permit(actor)?;
    if new.confidence == Confidence::Low {
        return Err(invalid("confidence", Refusal::new("editions-refusal-not-confirmed")));
    }
    let mut tx = app.db.write(&app.givens).await?;
    let edition = reads::by_slug(&mut tx, actor, slug).await?.ok_or(Failure::NotFound)?;
    new.count.fits(edition.state).map_err(|why| invalid("basis", why))?;
    if edition.version != version
        || !writes::change(&mut tx, &permit, edition.id, version, edition.state).await?
    {
        return Err(Failure::Stale);
    }
    let position = i64::try_from(edition.counts.len()).unwrap_or(i64::MAX);
    writes::insert_count(&mut tx, &permit, edition.id, position, &new.count, true).await?;
    let source = keep_source(&mut tx, &new.source).await?;
    let field = format!("counts.{position}");
    let place = ORDER_COUNTS + position;
    let nothing = LocalText::default();
    sources::state(&mut tx, &subject(edition.id), &field, Some(&source), new.confidence, &nothing, place)
        .await?;
    let fact = of(events::EDITION_COUNTED, &permit, &edition)
        .with("what", new.count.what.as_str())
        .with("basis", new.count.basis.as_str())
        .with("value", new.count.value);
    tx.record(fact.as_news(&edition.title(), edition.url()));
    tx.commit().await?;
    Ok(())
}

/// Whoever may not record learns nothing of the door but that it asks to sign in.
fn permit(actor: &Actor) -> Result<MayRecord, Failure> {
    if actor.person.is_none() {
        return Err(Failure::SignIn);
    }
    may_record(actor).ok_or(Failure::NotFound)
}

fn of(kind: &'static str, permit: &MayRecord, edition: &Edition) -> Fact {
    Fact::new(kind, subject(edition.id))
        .by(permit.person())
        .for_body(permit.acts_for())
        .with("state", edition.state.as_str())
}

async fn loaded(tx: &mut WriteTx, id: EditionId) -> Result<Edition, Failure> {
    Ok(reads::by_id(tx, &Actor::visitor(), id).await?.ok_or(DbError::Missing)?)
}

/// Keeps a source under a key made of its address, so that the same page is the same source.
async fn keep_source(tx: &mut WriteTx, source: &NamedSource) -> Result<String, Failure> {
    // It becomes a link on a public page.
    if !["https://", "http://"].iter().any(|scheme| source.address.starts_with(scheme)) {
        return Err(invalid("source", Refusal::new("refusal-web-address")));
    }
    let bare = source.address.split_once("://").map_or(source.address.as_str(), |(_, rest)| rest);
    let key = format!("web:{}", bare.trim_end_matches('/'));
    sources::add_source(tx, &key, &source.address, &source.title).await?;
    Ok(key)
}

fn check_slug(slug: &str) -> Result<(), Failure> {
    if platform::text::is_slug(slug) {
        Ok(())
    } else {
        Err(invalid("slug", Refusal::new("editions-refusal-slug")))
    }
}

fn invalid(field: &str, why: Refusal) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), why)])
}

fn refused(why: Refusal) -> Failure {
    invalid(field_of(&why), why)
}

fn taken(error: DbError, rule: &str, field: &str) -> Failure {
    if error.is_unique(rule) {
        return invalid(field, Refusal::new("editions-refusal-slug-taken"));
    }
    error.into()
}

#[cfg(test)]
#[path = "actions_tests.rs"]
mod tests;

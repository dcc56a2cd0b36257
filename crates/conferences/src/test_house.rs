//! What the tests of this crate stand on: houses with few editions or with the sample, and people in front of them.

use crate::editions::actions::{Backing, NewEdition, NewSeries, Place, add_edition_in, add_series_in};
use crate::editions::{EditionId, Entry, SeriesId, Span, State, the_program};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kernel::{Country, Language, LocalText, PartialDate};
use platform::actor::{Actor, Held, Present};
use platform::db::{Db, DbError, Engine};
use platform::http::{Credential, Failure};
use platform::journal::{Filter, find};
use platform::sources::Confidence;
use platform::testing::{TestApp, Viewer};

/// The id of everybody who is signed in, and of the body that the secretariat acts for.
pub const SOMEBODY: &str = "01932b1c-0000-7000-8000-00000000000a";

/// An empty house.
pub async fn house(engine: Engine) -> TestApp {
    let capabilities = vec![registry::capability(), crate::capability()];
    TestApp::open(engine, capabilities, recognise, &[]).await
}

/// A house with the conferences of the sample; its hosts are not known to the register.
pub async fn sample(engine: Engine) -> TestApp {
    let house = house(engine).await;
    assert!(crate::load_sample(&house.app).await.expect("the sample loads"), "it was not there before");
    house
}

/// A house with a series `t` and these editions.
pub async fn with(engine: Engine, editions: impl IntoIterator<Item = NewEdition>) -> TestApp {
    let house = house(engine).await;
    let series = add_series(&house).await;
    for edition in editions {
        add(&house, series, edition).await.expect("the edition is fine");
    }
    house
}

pub async fn add_series(house: &TestApp) -> SeriesId {
    let english = |text: &str| LocalText::new(Language::EN, text);
    let new = NewSeries {
        slug: "t".into(),
        name: english("Testing Together"),
        acronym: "TT".into(),
        purpose: english("To try things."),
        rhythm: english("Every two years."),
        notes: Vec::new(),
        body: None,
    };
    let mut tx = house.app.db.write(&house.app.givens).await.expect("a transaction begins");
    let id = add_series_in(&mut tx, &the_program(), &new).await.expect("the series is fine");
    tx.commit().await.expect("it is kept");
    id
}

pub async fn add(house: &TestApp, series: SeriesId, new: NewEdition) -> Result<EditionId, Failure> {
    let mut tx = house.app.db.write(&house.app.givens).await?;
    let id = add_edition_in(&mut tx, &the_program(), &NewEdition { series, ..new }).await?;
    tx.commit().await?;
    Ok(id)
}

/// Sure, without a source.
pub fn sure() -> Backing {
    Backing { source: None, confidence: Confidence::High }
}

/// Remembered.
pub fn unsure() -> Backing {
    Backing { source: None, confidence: Confidence::Low }
}

pub fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).expect("a test names a real date")
}

/// Dates as they are written: `2027-06-14/2027-06-18`, `2027`.
pub fn span(text: &str) -> Span {
    let (from, until) = text.split_once('/').map_or((text, None), |(from, until)| (from, Some(until)));
    Span::new(date(from), until.map(date)).expect("a test names dates in order")
}

/// A step, with dates or without (empty).
pub fn entry(state: State, dates: &str) -> Entry {
    let span = Some(dates).filter(|dates| !dates.is_empty()).map(span);
    Entry { state, span, recorded: None, note: LocalText::default() }
}

/// Edition `t-<number>` in Nicosia, in a state, with these steps.
pub fn edition(number: i64, state: State, steps: &[(State, &str)]) -> NewEdition {
    let place = Place { city: LocalText::new(Language::EN, "Nicosia"), country: Country::parse("CY") };
    NewEdition {
        series: SeriesId::from_uuid(SOMEBODY.parse().expect("an id")),
        number,
        slug: format!("t-{number}"),
        state: (state, sure()),
        place: Some((place, sure())),
        theme: None,
        firsts: None,
        dates: steps.iter().map(|(state, dates)| (entry(*state, dates), sure())).collect(),
        hosts: Vec::new(),
        counts: Vec::new(),
        outputs: Vec::new(),
        doubts: Vec::new(),
    }
}

/// An edition to come: awarded, and announced for 14 to 18 June 2027.
pub fn to_come(number: i64) -> NewEdition {
    edition(number, State::Awarded, &[(State::Planned, "2027-06-14/2027-06-18")])
}

/// Somebody who is signed in, with a mandate of the secretariat or without one.
pub fn actor(stewards: bool, scopes: Option<&[&str]>) -> Actor {
    let held = Held {
        mandate: "m".into(),
        body: SOMEBODY.parse().expect("an id"),
        name: "Confederation".into(),
        url: "/about".into(),
        role: "secretariat".into(),
        stewards,
        edits: true,
    };
    let person = Present {
        id: SOMEBODY.parse().expect("an id"),
        name: "Secretariat".into(),
        languages: Vec::new(),
        zone: String::new(),
        session: "s".into(),
        proved_at: 0,
    };
    Actor {
        person: Some(person),
        mandates: vec![held],
        scopes: scopes.map(|scopes| scopes.iter().map(|scope| (*scope).to_owned()).collect()),
    }
}

fn recognise(
    _: Db,
    credential: Credential,
    _: jiff::Timestamp,
) -> BoxFuture<'static, Result<Option<Actor>, DbError>> {
    let is = |secret| Credential::Session(Credential::digest(secret)) == credential;
    let found = match () {
        () if is("secretariat") => Some(actor(true, None)),
        () if is("person") => Some(actor(false, None)),
        () => None,
    };
    async move { Ok(found) }.boxed()
}

/// A browser signed in as `secretariat` or `person`.
pub fn signed_in<'a>(house: &'a TestApp, who: &str) -> Viewer<'a> {
    let viewer = house.visitor();
    viewer.set_cookie("session", who);
    viewer
}

/// The kinds of all facts of the journal, oldest first.
pub async fn facts(house: &TestApp) -> Vec<String> {
    let mut conn = house.app.db.read().await.expect("the database answers");
    let mut found = find(&mut conn, &Filter::default(), 1_000).await.expect("the journal is there");
    found.reverse();
    found.into_iter().map(|entry| entry.kind).collect()
}

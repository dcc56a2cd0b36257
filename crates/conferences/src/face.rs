//! What other capabilities ask the conferences: which series there are, whose they are, and which editions they had; and beginning a
//! series. All of it everybody may know.

use crate::editions::actions::{NewSeries, add_series_in};
use crate::editions::{Edition, EditionId, SeriesId, State, may_begin_series, roman, series};
use jiff::civil::Date;
use kernel::{BodyId, Country, LocalText};
use platform::actor::Actor;
use platform::db::{Conn, DbError, WriteTx};
use platform::http::Failure;

/// A series as others need it.
#[derive(Clone, Debug)]
pub struct SeriesBrief {
    /// Its id.
    pub id: SeriesId,
    /// Its part of addresses.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
    /// Whose it is; the confederation's where nothing is said.
    pub body: Option<BodyId>,
    /// Its editions, the newest first.
    pub editions: Vec<EditionBrief>,
}

impl SeriesBrief {
    /// What the edition with a number is called in a language, whether or not there is one: `All Together Better Health XIII`.
    pub fn title_of(&self, number: i64, reader: kernel::Language) -> String {
        let name = self.name.best(reader).map_or("", |(_, name)| name);
        format!("{name} {}", roman(number))
    }

    /// The number of the edition that comes next.
    pub fn next_number(&self) -> i64 {
        self.editions.iter().map(|edition| edition.number).max().unwrap_or(0) + 1
    }
}

/// An edition as others need it: what is confirmed of it.
#[derive(Clone, Debug)]
pub struct EditionBrief {
    /// Its id.
    pub id: EditionId,
    /// Its number in the series.
    pub number: i64,
    /// What it is called.
    pub title: LocalText,
    /// Its public address.
    pub url: String,
    /// Its state.
    pub state: State,
    /// The year in which it was or is to be; none where it is not known, and for one that was not held.
    pub year: Option<i16>,
    /// Its first and last day, as far as they are announced to the day.
    pub days: Option<(Date, Date)>,
    /// The city.
    pub city: LocalText,
    /// The country.
    pub country: Option<Country>,
    /// Who hosts, by the names that were given.
    pub hosts: Vec<String>,
}

/// All series with their editions, by their parts of addresses. Two questions.
///
/// # Errors
/// When the database cannot be used.
pub async fn all_series(conn: &mut Conn) -> Result<Vec<SeriesBrief>, DbError> {
    let all = series(conn, &Actor::visitor()).await?;
    let brief = |read: crate::editions::SeriesRead| SeriesBrief {
        id: read.series.id,
        slug: read.series.slug,
        name: read.series.name,
        body: read.series.body,
        editions: read.editions.iter().map(edition).collect(),
    };
    Ok(all.into_iter().map(brief).collect())
}

fn edition(of: &Edition) -> EditionBrief {
    let announced = of.history.announced().filter(|span| span.is_exact() && of.state != State::NotHeld);
    EditionBrief {
        id: of.id,
        number: of.number,
        title: of.title(),
        url: of.url(),
        state: of.state,
        year: of.year(),
        days: announced.map(|span| (span.first(), span.last())),
        city: of.city.clone(),
        country: of.country,
        hosts: of.hosts.facts().map(|(_, host)| host.name.clone()).collect(),
    }
}

/// Begins a series of a body, for whoever speaks for it.
///
/// # Errors
/// When they do not; when its part of addresses is taken or is none; when the database cannot be used.
pub async fn begin_series(
    tx: &mut WriteTx,
    actor: &Actor,
    body: BodyId,
    (slug, name): (&str, &LocalText),
) -> Result<SeriesId, Failure> {
    let permit = may_begin_series(actor, body).ok_or(Failure::Denied)?;
    let new = NewSeries {
        slug: slug.to_owned(),
        name: name.clone(),
        acronym: slug.to_uppercase(),
        purpose: LocalText::default(),
        rhythm: LocalText::default(),
        notes: Vec::new(),
        body: Some(body),
    };
    add_series_in(tx, &permit, &new).await
}

//! Loading series and editions. They are public as a whole, so every actor reads the same; what is not confirmed comes
//! apart from what is, in [`Told`].

use super::figures::Count;
use super::history::{Entry, History, Span, Told};
use super::model::{Edition, EditionId, Host, Series, SeriesId, State};
use kernel::{Country, LocalText};
use platform::actor::Actor;
use platform::db::{Cell, Conn, DbError, FromColumn, RowRef, many};
use platform::{many, params, sql};
use std::collections::HashMap;

macro_rules! from_text {
    ($($name:ty),+ $(,)?) => {
        $(impl FromColumn for $name {
            fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
                cell.parsed()
            }
        })+
    };
}
from_text!(State, super::model::Role, super::figures::What, super::figures::Basis, super::figures::Qualifier);

/// Which editions are wanted. Empty parts match all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// In this state.
    pub state: Option<State>,
    /// Only those that may still take place.
    pub open: bool,
    /// In this country.
    pub country: Option<Country>,
    /// Exactly this one, by its part of addresses.
    pub slug: String,
    /// Exactly this one.
    pub id: Option<EditionId>,
    /// After the one with this part of addresses: the last of the page before.
    pub after: String,
}

/// Editions on a page of everything: more than any series will have.
pub const ALL: i64 = 2_000;

/// A series with its editions, the newest first.
#[derive(Clone, Debug)]
pub struct SeriesRead {
    /// The series.
    pub series: Series,
    /// Its editions.
    pub editions: Vec<Edition>,
}

macro_rules! edition_columns {
    () => {
        "e.id, e.series, s.name, s.acronym, e.number, e.numeral, e.slug, e.state, e.city, e.country, e.theme, e.firsts,
         b.number, b.slug, e.version, e.changed_at"
    };
}

/// An edition whose parts have not been put in yet.
fn edition(row: &RowRef<'_>) -> Result<Edition, DbError> {
    let became = match row.get::<Option<i64>>(12)? {
        Some(number) => Some((number, row.get(13)?)),
        None => None,
    };
    Ok(Edition {
        id: row.get(0)?,
        series: row.get(1)?,
        series_name: row.get(2)?,
        acronym: row.get(3)?,
        number: row.get(4)?,
        numeral: row.get(5)?,
        slug: row.get(6)?,
        state: row.get(7)?,
        city: row.get(8)?,
        country: row.get(9)?,
        theme: row.get(10)?,
        firsts: row.get(11)?,
        became,
        version: row.get(14)?,
        changed_at: row.get(15)?,
        history: History::default(),
        hosts: Told::default(),
        counts: Told::default(),
        outputs: Told::default(),
    })
}

/// All series, each with all its editions, the newest first.
pub async fn series(conn: &mut Conn, _: &Actor) -> Result<Vec<SeriesRead>, DbError> {
    let mut found: Vec<SeriesRead> = Vec::new();
    conn.each(
        sql!(
            "SELECT ",
            edition_columns!(),
            ", s.id, s.slug, s.name, s.purpose, s.rhythm, s.body
             FROM conferences_series s
             LEFT JOIN conferences_edition e ON e.series = s.id
             LEFT JOIN conferences_edition b ON b.id = e.became
             ORDER BY s.slug, e.number DESC"
        ),
        &[],
        |row| {
            let id: SeriesId = row.get(16)?;
            if found.last().is_none_or(|last| last.series.id != id) {
                let series = Series {
                    id,
                    slug: row.get(17)?,
                    name: row.get(18)?,
                    purpose: row.get(19)?,
                    rhythm: row.get(20)?,
                    body: row.get(21)?,
                    notes: Told::default(),
                };
                found.push(SeriesRead { series, editions: Vec::new() });
            }
            // A series without an edition has one row, and nothing of an edition in it.
            if row.cell(0)? != Cell::Null
                && let Some(last) = found.last_mut()
            {
                last.editions.push(edition(&row)?);
            }
            Ok(())
        },
    )
    .await?;
    let mut parts = parts(conn, None).await?;
    for read in &mut found {
        read.series.notes = parts.notes.remove(&read.series.id).unwrap_or_default();
        read.editions.iter_mut().for_each(|edition| parts.put_into(edition));
    }
    Ok(found)
}

/// Editions of all series, the newest first, at most so many.
pub async fn list(conn: &mut Conn, _: &Actor, filter: &Filter, most: i64) -> Result<Vec<Edition>, DbError> {
    let mut found = conn
        .all(
            sql!(
                "SELECT ",
                edition_columns!(),
                "
                 FROM conferences_edition e
                 JOIN conferences_series s ON s.id = e.series
                 LEFT JOIN conferences_edition b ON b.id = e.became
                 WHERE ($1 = '' OR e.state = $1)
                   AND ($2 = 0 OR e.state IN ('called', 'awarded', 'planned', 'moved'))
                   AND ($3 = '' OR e.country = $3)
                   AND ($4 = '' OR e.slug = $4)
                   AND ($5 = '' OR e.id = $5)
                   AND ($6 = '' OR (e.number, e.id) <
                        (SELECT a.number, a.id FROM conferences_edition a WHERE a.slug = $6))
                 ORDER BY e.number DESC, e.id DESC LIMIT $7"
            ),
            &params![
                filter.state.map_or("", State::as_str),
                i64::from(filter.open),
                filter.country.map_or("", Country::code),
                &filter.slug,
                filter.id.map(|id| id.to_string()).unwrap_or_default(),
                &filter.after,
                most
            ],
            |row| edition(&row),
        )
        .await?;
    let only = if let [one] = found.as_slice() { Some(one.id) } else { None };
    if !found.is_empty() {
        let mut parts = parts(conn, only).await?;
        found.iter_mut().for_each(|edition| parts.put_into(edition));
    }
    Ok(found)
}

/// An edition by its part of addresses.
pub async fn by_slug(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Option<Edition>, DbError> {
    // What cannot be one is not asked for: PostgreSQL takes no text with a NUL in it.
    if !platform::text::is_slug(slug) {
        return Ok(None);
    }
    Ok(list(conn, actor, &Filter { slug: slug.to_owned(), ..Filter::default() }, 1).await?.pop())
}

/// An edition by its id.
pub async fn by_id(conn: &mut Conn, actor: &Actor, id: EditionId) -> Result<Option<Edition>, DbError> {
    Ok(list(conn, actor, &Filter { id: Some(id), ..Filter::default() }, 1).await?.pop())
}

/// What stands beside an edition in its series.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// The one before: its numeral and its part of addresses.
    pub previous: Option<(String, String)>,
    /// The one after.
    pub next: Option<(String, String)>,
    /// The one whose number stayed without an event and that became this one.
    pub was: Option<(String, String)>,
}

/// What stands beside an edition.
pub async fn beside(conn: &mut Conn, _: &Actor, of: &Edition) -> Result<Beside, DbError> {
    let mut found = Beside::default();
    conn.each(
        sql!(
            "SELECT e.number, e.numeral, e.slug, e.became FROM conferences_edition e
             WHERE e.series = $1 AND (
                e.became = $2
                OR e.number = (SELECT MAX(p.number) FROM conferences_edition p WHERE p.series = $1 AND p.number < $3)
                OR e.number = (SELECT MIN(n.number) FROM conferences_edition n WHERE n.series = $1 AND n.number > $3))
             ORDER BY e.number"
        ),
        &params![of.series, of.id, of.number],
        |row| {
            let number: i64 = row.get(0)?;
            let it: (String, String) = (row.get(1)?, row.get(2)?);
            if row.get::<Option<EditionId>>(3)? == Some(of.id) {
                found.was = Some(it.clone());
            }
            // In order: the last one before and the first one after stay.
            if number < of.number {
                found.previous = Some(it);
            } else if found.next.is_none() {
                found.next = Some(it);
            }
            Ok(())
        },
    )
    .await?;
    Ok(found)
}

/// The parts of editions and series, by what they belong to.
#[derive(Default)]
struct Parts {
    dates: HashMap<EditionId, Told<Entry>>,
    counts: HashMap<EditionId, Told<Count>>,
    hosts: HashMap<EditionId, Told<Host>>,
    outputs: HashMap<EditionId, Told<LocalText>>,
    notes: HashMap<SeriesId, Told<LocalText>>,
}

impl Parts {
    fn put_into(&mut self, edition: &mut Edition) {
        edition.history = History::kept(self.dates.remove(&edition.id).unwrap_or_default());
        edition.counts = self.counts.remove(&edition.id).unwrap_or_default();
        edition.hosts = self.hosts.remove(&edition.id).unwrap_or_default();
        edition.outputs = self.outputs.remove(&edition.id).unwrap_or_default();
    }

    fn take(&mut self, row: &RowRef<'_>) -> Result<(), DbError> {
        let confirmed: bool = row.get(9)?;
        match row.get::<String>(0)?.as_str() {
            "date" => {
                let starts: Option<kernel::PartialDate> = row.get(4)?;
                let ends: Option<kernel::PartialDate> = row.get(5)?;
                let span = starts.map(|from| Span::new(from, ends)).transpose();
                let entry = Entry {
                    state: row.get(3)?,
                    span: span.map_err(|_| DbError::Shape("dates that end before they begin".into()))?,
                    recorded: row.get(6)?,
                    note: row.get(7)?,
                };
                self.dates.entry(row.get(1)?).or_default().push(entry, confirmed);
            }
            "count" => {
                let count = Count {
                    what: row.get(3)?,
                    basis: row.get(4)?,
                    qualifier: row.get(5)?,
                    value: row.get(8)?,
                    note: row.get(7)?,
                };
                self.counts.entry(row.get(1)?).or_default().push(count, confirmed);
            }
            "host" => {
                let host = Host { name: row.get(3)?, role: row.get(4)?, body: row.get(5)? };
                self.hosts.entry(row.get(1)?).or_default().push(host, confirmed);
            }
            "output" => self.outputs.entry(row.get(1)?).or_default().push(row.get(7)?, confirmed),
            _ => self.notes.entry(row.get(1)?).or_default().push(row.get(7)?, confirmed),
        }
        Ok(())
    }
}

/// Dates, figures, hosts, outputs and notes in one question: of one edition, or of everything.
async fn parts(conn: &mut Conn, only: Option<EditionId>) -> Result<Parts, DbError> {
    let mut parts = Parts::default();
    conn.each(
        sql!(
            "SELECT 'date' AS part, edition AS owner, position, kind AS a, starts AS b, ends AS c, recorded AS d,
                    note AS words, CAST(0 AS BIGINT) AS value, confirmed
             FROM conferences_edition_date WHERE ($1 = '' OR edition = $1)
             UNION ALL
             SELECT 'count', edition, position, what, basis, qualifier, CAST(NULL AS TEXT), note, value, confirmed
             FROM conferences_edition_count WHERE ($1 = '' OR edition = $1)
             UNION ALL
             SELECT 'host', edition, position, name, role, body, CAST(NULL AS TEXT), '', CAST(0 AS BIGINT), confirmed
             FROM conferences_edition_host WHERE ($1 = '' OR edition = $1)
             UNION ALL
             SELECT 'output', edition, position, '', '', '', CAST(NULL AS TEXT), text, CAST(0 AS BIGINT), confirmed
             FROM conferences_output WHERE ($1 = '' OR edition = $1)
             UNION ALL
             SELECT 'note', series, position, '', '', '', CAST(NULL AS TEXT), text, CAST(0 AS BIGINT), confirmed
             FROM conferences_series_note WHERE ($1 = '' OR series = $1)
             ORDER BY 1, 2, 3"
        ),
        &params![only.map(|id| id.to_string()).unwrap_or_default()],
        |row| parts.take(&row),
    )
    .await?;
    Ok(parts)
}

/// The id of a series by its part of addresses.
pub async fn series_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<SeriesId>, DbError> {
    conn.maybe(sql!("SELECT id FROM conferences_series WHERE slug = $1"), &params![slug], |row| row.get(0))
        .await
}

/// The ids of all editions, for the index.
pub async fn ids(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    conn.all(sql!("SELECT id FROM conferences_edition ORDER BY id"), &[], |row| row.get(0)).await
}

/// The parts of addresses of all editions.
pub async fn slugs(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    conn.all(sql!("SELECT slug FROM conferences_edition ORDER BY number DESC, slug"), &[], |row| row.get(0))
        .await
}

/// Names of series and editions by their ids: the series' name, the edition's numeral and its part of addresses, both
/// empty for a series.
pub async fn titles(
    conn: &mut Conn,
    ids: impl IntoIterator<Item = String>,
) -> Result<HashMap<String, (LocalText, String, String)>, DbError> {
    let mut found = HashMap::new();
    conn.each(
        sql!(
            "SELECT e.id, s.name, e.numeral, e.slug FROM conferences_edition e
             JOIN conferences_series s ON s.id = e.series WHERE e.id IN (",
            many!(),
            ") UNION ALL SELECT t.id, t.name, '', '' FROM conferences_series t WHERE t.id IN (",
            many!(),
            ")"
        ),
        &many(ids),
        |row| {
            found.insert(row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?));
            Ok(())
        },
    )
    .await?;
    Ok(found)
}

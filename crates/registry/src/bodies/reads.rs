//! Loading bodies. Bodies are public as a whole; what is hidden are persons, who are loaded in `mandates`.

use super::emblem;
use super::model::{BodyKind, Content, Covered, Objective, Status};
use kernel::{BodyId, Country, Language, LocalText, PartialDate, PersonId};
use platform::db::{Conn, DbError, MANY, RowRef, many};
use platform::files::FileRow;
use platform::text::fold;
use platform::{params, sql};
use std::collections::{BTreeSet, HashMap};

/// A body as lists show it.
#[derive(Clone, Debug)]
pub struct BodyRow {
    /// Its id.
    pub id: BodyId,
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
    /// Since when it exists.
    pub since: Option<PartialDate>,
    /// Its name.
    pub name: LocalText,
    /// What it is sorted by.
    pub sort_name: String,
    /// Its short name.
    pub acronym: String,
    /// The region's name on the confederation's list.
    pub label: LocalText,
    /// Its site.
    pub site: String,
    /// The languages it works in.
    pub languages: Vec<Language>,
    /// The index of its colour, −1 for none.
    pub colour: i64,
    /// What it is for.
    pub purpose: LocalText,
    /// Counts its saved states.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "b.id, b.slug, b.kind, b.status, b.status_since, b.since, b.name, b.sort_name, b.acronym, b.label, b.site,
         b.languages, b.colour, b.purpose, b.version, b.status_doubted"
    };
}

fn body_row(row: &RowRef<'_>) -> Result<BodyRow, DbError> {
    Ok(BodyRow {
        id: row.get(0)?,
        slug: row.get(1)?,
        kind: row.get(2)?,
        status: row.get(3)?,
        status_since: row.get(4)?,
        since: row.get(5)?,
        name: row.get(6)?,
        sort_name: row.get(7)?,
        acronym: row.get(8)?,
        label: row.get(9)?,
        site: row.get(10)?,
        languages: platform::json::read(row.cell(11)?)?,
        colour: row.get(12)?,
        purpose: row.get(13)?,
        version: row.get(14)?,
        status_doubted: row.get::<i64>(15)? != 0,
    })
}

/// Which bodies are wanted. Empty parts match all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of these kinds.
    pub kinds: Vec<BodyKind>,
    /// In this state.
    pub status: Option<Status>,
    /// Covering this country.
    pub country: Option<Country>,
    /// Working in this language.
    pub language: Option<Language>,
    /// Whose name, or a later word of it, short name or part of addresses begins so, folded.
    pub begins: String,
    /// After this one: the last of the page before, by what it is sorted by and its id.
    pub after: Option<(String, BodyId)>,
}

/// Networks on the map at most: it cannot show more.
const ON_MAP: i64 = 200;

/// Bodies in the order of their names, at most so many.
pub async fn list(conn: &mut Conn, filter: &Filter, most: i64) -> Result<Vec<BodyRow>, DbError> {
    let kind = |i: usize| filter.kinds.get(i).map_or("", |k| k.as_str());
    let until = if filter.begins.is_empty() { String::new() } else { format!("{}\u{10ffff}", filter.begins) };
    let within = format!("% {}%", filter.begins.replace('!', "!!").replace('%', "!%").replace('_', "!_"));
    let (after, after_id) = match &filter.after {
        Some((name, id)) => (name.as_str(), id.to_string()),
        None => ("", String::new()),
    };
    conn.all(
        sql!(
            "SELECT ", columns!(), " FROM registry_body b
             WHERE b.kind IN ($1, $2, $3, $12, $13, $14)
               AND ($4 = '' OR b.status = $4)
               AND ($5 = '' OR EXISTS (SELECT 1 FROM registry_body_country c WHERE c.body = b.id AND c.country = $5))
               AND ($6 = '' OR EXISTS (SELECT 1 FROM registry_body_language l WHERE l.body = b.id AND l.language = $6))
               AND ($7 = '' OR (b.sort_name >= $7 AND b.sort_name < $8) OR substr(b.slug, 1, length(CAST($7 AS TEXT))) = $7
                    OR REPLACE(b.sort_name, '-', ' ') LIKE $15 ESCAPE '!'
                    OR substr(b.acronym_folded, 1, length(CAST($7 AS TEXT))) = $7)
               AND (b.sort_name > $9 OR (b.sort_name = $9 AND b.id > $10))
             ORDER BY b.sort_name, b.id LIMIT $11"
        ),
        &params![
            kind(0),
            kind(1),
            kind(2),
            filter.status.map_or("", Status::as_str),
            filter.country.map_or("", |c| c.code()),
            filter.language.map_or("", |l| l.code()),
            &filter.begins,
            until,
            after,
            after_id,
            most,
            kind(3),
            kind(4),
            kind(5),
            within
        ],
        |row| body_row(&row),
    )
    .await
}

/// A body as its page shows it.
#[derive(Clone, Debug)]
pub struct Body {
    /// As lists show it.
    pub row: BodyRow,
    /// What its holders write.
    pub content: Content,
    /// The address of its emblem.
    pub emblem: Option<String>,
    /// The body it belongs to: address and name.
    pub parent: Option<(BodyKind, String, LocalText)>,
    /// What happened to it, as sources tell.
    pub moments: Vec<(PartialDate, LocalText)>,
    /// The steps of its life as a network: the day, the move, the last day of a trial.
    pub steps: Vec<(PartialDate, crate::admission::model::Move, String)>,
    /// The networks that accompany it: they see its support. For access, never for showing.
    pub companions: Vec<BodyId>,
}

macro_rules! whole_columns {
    () => {
        ", b.identity, b.vision, b.facilitation, p.kind, p.slug, p.name, f.digest, f.media_type
         FROM registry_body b LEFT JOIN registry_body p ON p.id = b.parent
         LEFT JOIN platform_file f ON f.digest = b.emblem"
    };
}

/// A body out of its columns, still without what lies in tables of its own.
fn whole_row(row: &RowRef<'_>) -> Result<Body, DbError> {
    let parent = match row.get::<Option<BodyKind>>(19)? {
        Some(kind) => Some((kind, row.get(20)?, row.get(21)?)),
        None => None,
    };
    let emblem = match row.get::<Option<String>>(22)? {
        Some(digest) => emblem::address(&digest, &row.get::<String>(23)?),
        None => None,
    };
    let (identity, vision, facilitation) = (row.get(16)?, row.get(17)?, row.get(18)?);
    let row = body_row(row)?;
    let content = Content {
        name: row.name.clone(),
        acronym: row.acronym.clone(),
        site: row.site.clone(),
        languages: row.languages.clone(),
        since: row.since,
        identity,
        vision,
        purpose: row.purpose.clone(),
        facilitation,
        ..Content::default()
    };
    Ok(Body { row, content, emblem, parent, moments: Vec::new(), steps: Vec::new(), companions: Vec::new() })
}

/// A body by its part of addresses, whole.
pub async fn by_slug(conn: &mut Conn, slug: &str) -> Result<Option<Body>, DbError> {
    let found = conn
        .maybe(sql!("SELECT ", columns!(), whole_columns!(), " WHERE b.slug = $1"), &params![slug], |row| {
            whole_row(&row)
        })
        .await?;
    let Some(mut body) = found else { return Ok(None) };
    details(conn, &mut body).await?;
    Ok(Some(body))
}

/// Every body whole, by its part of addresses, without what happened to it: for taking them out, and for imports. Three
/// questions, however many there are.
pub(crate) async fn every(conn: &mut Conn) -> Result<Vec<Body>, DbError> {
    let mut bodies = conn
        .all(sql!("SELECT ", columns!(), whole_columns!(), " ORDER BY b.slug"), &[], |row| whole_row(&row))
        .await?;
    let places: HashMap<BodyId, usize> =
        bodies.iter().enumerate().map(|(at, body)| (body.row.id, at)).collect();
    let content = |bodies: &mut Vec<Body>, id: BodyId, set: &mut dyn FnMut(&mut Content)| {
        if let Some(body) = places.get(&id).and_then(|at| bodies.get_mut(*at)) {
            set(&mut body.content);
        }
    };
    conn.each(
        sql!("SELECT body, country, basis FROM registry_body_country ORDER BY body, country"),
        &[],
        |row| {
            let covered = Covered { code: row.get(1)?, basis: basis(&row.get::<String>(2)?) };
            content(&mut bodies, row.get(0)?, &mut |content| content.countries.push(covered));
            Ok(())
        },
    )
    .await?;
    conn.each(
        sql!("SELECT body, period, text FROM registry_objective ORDER BY body, position"),
        &[],
        |row| {
            let objective = Objective { period: row.get(1)?, text: row.get(2)? };
            content(&mut bodies, row.get(0)?, &mut |content| content.objectives.push(objective.clone()));
            Ok(())
        },
    )
    .await?;
    Ok(bodies)
}

fn basis(text: &str) -> super::model::Basis {
    match text {
        "named" => super::model::Basis::Named,
        _ => super::model::Basis::Derived,
    }
}

/// Countries, objectives, moments, steps and companions in one question.
async fn details(conn: &mut Conn, body: &mut Body) -> Result<(), DbError> {
    let mut countries = Vec::new();
    let mut objectives = Vec::new();
    let mut moments = Vec::new();
    let mut steps = Vec::new();
    let mut companions = Vec::new();
    conn.each(
        sql!(
            "SELECT 'country' AS what, 0 AS position, country AS a, basis AS b FROM registry_body_country WHERE body = $1
             UNION ALL
             SELECT 'objective', position, period, text FROM registry_objective WHERE body = $1
             UNION ALL
             SELECT 'moment', 0, happened, text FROM registry_moment WHERE body = $1
             UNION ALL
             SELECT 'step', at, day, move || ' ' || COALESCE(until_day, '') FROM registry_admission_step
             WHERE body = $1 AND move <> 'check'
             UNION ALL
             SELECT 'with', 0, companion, '' FROM registry_companion WHERE network = $1 AND state = 'accepted'
             ORDER BY 1, 2, 3"
        ),
        &params![body.row.id],
        |row| {
            match row.get::<String>(0)?.as_str() {
                "country" => {
                    let basis = basis(&row.get::<String>(3)?);
                    countries.push(Covered { code: row.get(2)?, basis });
                }
                "objective" => objectives.push(Objective { period: row.get(2)?, text: row.get(3)? }),
                "moment" => moments.push((row.get(2)?, row.get(3)?)),
                "with" => companions.push(row.get(2)?),
                _ => {
                    let text: String = row.get(3)?;
                    let (made, until) = text.split_once(' ').unwrap_or((&text, ""));
                    if let Some(made) = crate::admission::model::Move::parse(made) {
                        steps.push((row.get(2)?, made, until.to_owned()));
                    }
                }
            }
            Ok(())
        },
    )
    .await?;
    body.content.countries = countries;
    body.content.objectives = objectives;
    body.moments = moments;
    body.steps = steps;
    body.companions = companions;
    Ok(())
}

/// The file of this digest, if it is the emblem of a body.
pub async fn emblem(conn: &mut Conn, digest: &str) -> Result<Option<FileRow>, DbError> {
    conn.maybe(
        sql!(
            "SELECT f.digest, f.size, f.media_type FROM platform_file f
             WHERE f.digest = $1 AND EXISTS (SELECT 1 FROM registry_body b WHERE b.emblem = f.digest)"
        ),
        &params![digest],
        |row| Ok(FileRow { digest: row.get(0)?, size: row.get(1)?, media_type: row.get(2)? }),
    )
    .await
}

/// Every country with the networks that cover it, for the map and the table behind it.
pub async fn coverage(conn: &mut Conn) -> Result<Vec<(Country, BodyId)>, DbError> {
    conn.all(
        sql!(
            "SELECT c.country, c.body FROM registry_body_country c JOIN registry_body b ON b.id = c.body
             WHERE b.status <> 'closed' AND b.status <> 'left' AND b.id IN
                 (SELECT id FROM registry_body WHERE kind = 'network' ORDER BY sort_name, id LIMIT $1)
             ORDER BY c.country, b.sort_name"
        ),
        &params![ON_MAP],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// The countries of bodies of these kinds, at most three kinds, each body's in order.
pub async fn countries_of(
    conn: &mut Conn,
    kinds: &[BodyKind],
) -> Result<HashMap<BodyId, Vec<Country>>, DbError> {
    let kind = |i: usize| kinds.get(i).map_or("", |k| k.as_str());
    let mut found: HashMap<BodyId, Vec<Country>> = HashMap::new();
    conn.each(
        sql!(
            "SELECT c.body, c.country FROM registry_body_country c JOIN registry_body b ON b.id = c.body
             WHERE b.kind IN ($1, $2, $3) ORDER BY c.country"
        ),
        &params![kind(0), kind(1), kind(2)],
        |row| {
            found.entry(row.get(0)?).or_default().push(row.get(1)?);
            Ok(())
        },
    )
    .await?;
    Ok(found)
}

/// Networks for the map: the first [`ON_MAP`] that have not closed.
pub async fn networks_for_map(conn: &mut Conn) -> Result<Vec<BodyRow>, DbError> {
    let filter = Filter { kinds: vec![BodyKind::Network], ..Filter::default() };
    Ok(list(conn, &filter, ON_MAP).await?.into_iter().filter(|b| !b.status.is_over()).collect())
}

/// A saved state of a page.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its number.
    pub number: i64,
    /// What the page said.
    pub content: Content,
    /// Who saved it.
    pub person: Option<PersonId>,
    /// The role under which they did, and its body's name.
    pub under: Option<(String, LocalText)>,
    /// What they said about it.
    pub remark: String,
    /// When.
    pub at: jiff::Timestamp,
}

/// The saved states of a page, newest first, at most so many before a number.
pub async fn versions(
    conn: &mut Conn,
    body: BodyId,
    before: i64,
    most: i64,
) -> Result<Vec<Version>, DbError> {
    conn.all(
        sql!(
            "SELECT v.version, v.content, v.person, m.role, o.name, v.remark, v.at FROM registry_body_version v
             LEFT JOIN registry_mandate m ON m.id = v.mandate LEFT JOIN registry_body o ON o.id = m.body
             WHERE v.body = $1 AND v.version < $2 ORDER BY v.version DESC LIMIT $3"
        ),
        &params![body, before, most],
        |row| {
            let under = match (row.get::<Option<String>>(3)?, row.get::<Option<LocalText>>(4)?) {
                (Some(role), Some(name)) => Some((role, name)),
                _ => None,
            };
            Ok(Version {
                number: row.get(0)?,
                content: platform::json::read(row.cell(1)?)?,
                person: row.get(2)?,
                under,
                remark: row.get(5)?,
                at: row.get(6)?,
            })
        },
    )
    .await
}

/// Every body's id by its part of addresses.
pub async fn body_ids_by_slug(conn: &mut Conn) -> Result<HashMap<String, BodyId>, DbError> {
    let all = conn
        .all(sql!("SELECT slug, id FROM registry_body"), &[], |row| Ok((row.get(0)?, row.get(1)?)))
        .await?;
    Ok(all.into_iter().collect())
}

/// Every body's id and kind by its part of addresses.
pub(crate) async fn kinds_by_slug(conn: &mut Conn) -> Result<HashMap<String, (BodyId, BodyKind)>, DbError> {
    let all = conn
        .all(sql!("SELECT slug, id, kind FROM registry_body"), &[], |row| {
            Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))
        })
        .await?;
    Ok(all.into_iter().collect())
}

/// The ids of all bodies, for the index.
pub async fn ids(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    conn.all(sql!("SELECT id FROM registry_body ORDER BY id"), &[], |row| row.get(0)).await
}

/// The part of addresses of a body.
pub async fn slug_of(conn: &mut Conn, id: &str) -> Result<Option<String>, DbError> {
    conn.maybe(sql!("SELECT slug FROM registry_body WHERE id = $1"), &params![id], |row| row.get(0)).await
}

/// The public addresses of all bodies that have a page of their own.
pub async fn addresses(conn: &mut Conn) -> Result<Vec<(BodyKind, String)>, DbError> {
    conn.all(sql!("SELECT kind, slug FROM registry_body ORDER BY kind, slug"), &[], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
    .await
}

/// The bodies of up to three kinds that were changed last, with the instant, newest first.
pub async fn recent(
    conn: &mut Conn,
    kinds: &[BodyKind],
    most: i64,
) -> Result<Vec<(BodyRow, jiff::Timestamp)>, DbError> {
    let kind = |i: usize| kinds.get(i).map_or("", |k| k.as_str());
    conn.all(
        sql!(
            "SELECT ",
            columns!(),
            ", b.changed_at FROM registry_body b
             WHERE b.kind IN ($1, $2, $3) ORDER BY b.changed_at DESC, b.id DESC LIMIT $4"
        ),
        &params![kind(0), kind(1), kind(2), most],
        |row| Ok((body_row(&row)?, row.get(16)?)),
    )
    .await
}

/// The public addresses of bodies by their ids, for capabilities that name bodies: a statement for each
/// [`MANY`](platform::db::MANY).
pub async fn body_addresses(
    conn: &mut Conn,
    ids: impl IntoIterator<Item = BodyId>,
) -> Result<HashMap<BodyId, String>, DbError> {
    let ids: BTreeSet<BodyId> = ids.into_iter().collect();
    let ids: Vec<BodyId> = ids.into_iter().collect();
    let mut found = HashMap::new();
    // For none one statement too: a page costs the same whatever it shows.
    let of_none = ids.is_empty().then_some(&ids[..]);
    for some in ids.chunks(MANY).chain(of_none) {
        let query = sql!("SELECT id, kind, slug FROM registry_body WHERE id IN (", platform::many!(), ")");
        let ids = many(some);
        let rows = conn.all(query, &ids, |row| {
            Ok((row.get(0)?, super::model::url(row.get(1)?, &row.get::<String>(2)?)))
        });
        found.extend(rows.await?);
    }
    Ok(found)
}

/// Bodies that have not ended, for choosing one: parts of addresses and names, at most so many.
pub async fn choices(conn: &mut Conn, most: i64) -> Result<Vec<(String, LocalText)>, DbError> {
    conn.all(
        sql!("SELECT slug, name FROM registry_body WHERE status <> 'closed' ORDER BY sort_name, id LIMIT $1"),
        &params![most],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Bodies of a kind that have not ended, for choosing one: parts of addresses and names.
pub async fn names_of(conn: &mut Conn, kind: BodyKind) -> Result<Vec<(String, LocalText)>, DbError> {
    conn.all(
        sql!("SELECT slug, name FROM registry_body WHERE kind = $1 AND status <> 'closed' ORDER BY sort_name, id"),
        &params![kind.as_str()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Whether the confederation is in the register.
pub async fn has_confederation(conn: &mut Conn) -> Result<bool, DbError> {
    let found: Option<BodyId> = conn
        .maybe(sql!("SELECT id FROM registry_body WHERE kind = 'confederation' LIMIT 1"), &[], |row| {
            row.get(0)
        })
        .await?;
    Ok(found.is_some())
}

/// The question for the id of a body: by its part of addresses ($1), or else by its folded short name ($2) where only one has
/// it.
macro_rules! named_so {
    () => {
        "SELECT b.id FROM registry_body b
         WHERE b.slug = $1 OR (b.acronym_folded = $2
             AND NOT EXISTS (SELECT 1 FROM registry_body o WHERE o.acronym_folded = $2 AND o.id <> b.id))
         ORDER BY b.slug <> $1 LIMIT 1"
    };
}
pub(crate) use named_so;

/// The id of a body by its part of addresses, or else by its short name where only one has it.
pub async fn id_of(conn: &mut Conn, name: &str) -> Result<Option<BodyId>, DbError> {
    conn.maybe(sql!(named_so!()), &params![name.to_lowercase(), fold(name)], |row| row.get(0)).await
}

/// The confederation's id, when it is in the register.
pub async fn confederation(conn: &mut Conn) -> Result<Option<BodyId>, DbError> {
    conn.maybe(sql!("SELECT id FROM registry_body WHERE kind = 'confederation'"), &[], |row| row.get(0)).await
}

/// The id of the body with this part of addresses.
pub async fn id_of_slug(conn: &mut Conn, slug: &str) -> Result<Option<BodyId>, DbError> {
    conn.maybe(sql!("SELECT id FROM registry_body WHERE slug = $1"), &params![slug], |row| row.get(0)).await
}

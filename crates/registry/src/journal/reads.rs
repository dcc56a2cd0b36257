//! The names that entries need, each sort in one question.

use super::Names;
use crate::bodies::{model::url, reads::named_so};
use crate::mandates::model::{MandateId, Role};
use crate::persons;
use kernel::{BodyId, LocalText, PersonId};
use platform::actor::Steward;
use platform::db::{Conn, DbError, MANY, many};
use platform::http::{Ctx, Failure};
use platform::journal::{self, Entry, Filter, Subject};
use platform::text::fold;
use platform::{many, params, sql};
use std::cmp::Reverse;

/// The mandates of a body that its entries are looked for of, the newest: so many that one question asks for them and the
/// body, however many there are.
pub(super) const MANDATES: usize = MANY - 1;

/// The newest entries that fit, newest first. With a part of addresses or a short name, those of its body: what was done on
/// its behalf, and what was done to it and to its newest mandates by anybody.
pub(super) async fn entries(
    conn: &mut Conn,
    _permit: &Steward,
    mut filter: Filter,
    slug: &str,
    most: i64,
) -> Result<Vec<Entry>, DbError> {
    if let Ok(person) = filter.person.parse::<PersonId>() {
        let formerly = persons::reads::formerly(conn, person).await?;
        filter.formerly = formerly.iter().map(ToString::to_string).collect();
    }
    if slug.is_empty() {
        return journal::find(conn, &filter, most).await;
    }
    let mut subjects = Vec::new();
    conn.each(
        sql!(
            "SELECT body.id, m.id, m.ends FROM (",
            named_so!(),
            ") body LEFT JOIN registry_mandate m ON m.body = body.id
             UNION ALL
             SELECT body.id, j.id, k.ends FROM (",
            named_so!(),
            ") body JOIN registry_mandate k ON k.body = body.id JOIN registry_mandate_joined j ON j.became = k.id
             ORDER BY 3 DESC, 2 DESC LIMIT $3"
        ),
        &params![slug.to_lowercase(), fold(slug), i64::try_from(MANDATES).unwrap_or(i64::MAX)],
        |row| {
            if subjects.is_empty() {
                let body: BodyId = row.get(0)?;
                filter.body = body.to_string();
                subjects.push(crate::bodies::actions::subject(body));
            }
            if let Some(mandate) = row.get::<Option<MandateId>>(1)? {
                subjects.push(crate::mandates::actions::subject(mandate));
            }
            Ok(())
        },
    )
    .await?;
    if subjects.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = journal::find(conn, &filter, most).await?;
    found.extend(journal::about(conn, &subjects, &filter, most).await?);
    found.sort_by_key(|entry| Reverse(entry.seq));
    found.dedup_by_key(|entry| entry.seq);
    found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(found)
}

/// The names for a page of entries that the register knows: one question for persons, one for bodies and mandates.
pub(super) async fn names(ctx: &Ctx, conn: &mut Conn, entries: &[Entry]) -> Result<Names, Failure> {
    let of = |kind: &str| {
        let parts = entries.iter().map(|e| e.subject.parts());
        parts.filter(|(k, _)| *k == kind).map(|(_, id)| id.to_owned()).collect::<Vec<String>>()
    };
    let acting = entries.iter().filter_map(|e| e.person);
    let named = of("person").into_iter().filter_map(|id| id.parse::<PersonId>().ok());
    let holders = entries.iter().filter_map(|e| e.data.get("person")?.as_str()?.parse::<PersonId>().ok());
    let all = acting.chain(named).chain(holders);
    let persons = persons::reads::names_told_to(conn, &ctx.actor, all).await?;
    let mut names = Names {
        persons: persons.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
        ..Names::default()
    };
    let mut ids = of("body");
    ids.extend(of("mandate"));
    ids.extend(entries.iter().filter_map(|e| e.body).map(|body| body.to_string()));
    ids.extend(entries.iter().filter_map(|e| Some(e.data.get("body")?.as_str()?.to_owned())));
    ids.sort();
    ids.dedup();
    bodies_and_mandates(conn, &ids, &mut names).await?;
    Ok(names)
}

/// The names that other capabilities know, one question for each. They ask for a reader themselves: whoever calls this
/// holds none.
pub(super) async fn names_of_others(ctx: &Ctx, entries: &[Entry], names: &mut Names) -> Result<(), Failure> {
    for capability in &ctx.app.capabilities {
        let Some(named) = capability.names else { continue };
        let mut subjects: Vec<Subject> = entries.iter().map(|e| e.subject.clone()).collect();
        subjects.retain(|subject| named.subjects.contains(&subject.parts().0));
        subjects.sort_by(|a, b| a.as_str().cmp(b.as_str()));
        subjects.dedup();
        let found = (named.names)(ctx.clone(), subjects).await?;
        names.others.extend(found.into_iter().map(|(subject, name)| (subject.as_str().to_owned(), name)));
    }
    Ok(())
}

async fn bodies_and_mandates(conn: &mut Conn, ids: &[String], names: &mut Names) -> Result<(), DbError> {
    for part in persons::reads::parts(ids) {
        conn.each(
            sql!(
                "SELECT b.id, b.name, b.kind, b.slug, NULL AS role FROM registry_body b WHERE b.id IN (",
                many!(),
                ") UNION ALL
                 SELECT m.id, o.name, o.kind, o.slug, m.role FROM registry_mandate m
                 JOIN registry_body o ON o.id = m.body WHERE m.id IN (",
                many!(),
                ") UNION ALL
                 SELECT j.id, o.name, o.kind, o.slug, m.role FROM registry_mandate_joined j
                 JOIN registry_mandate m ON m.id = j.became JOIN registry_body o ON o.id = m.body WHERE j.id IN (",
                many!(),
                ")"
            ),
            &many(part),
            |row| {
                let (id, name): (String, LocalText) = (row.get(0)?, row.get(1)?);
                let address = url(row.get(2)?, &row.get::<String>(3)?);
                match row.get::<Option<Role>>(4)? {
                    Some(role) => {
                        names.mandates.insert(id, (name, address, role));
                    }
                    None => {
                        names.bodies.insert(id, (name, address));
                    }
                }
                Ok(())
            },
        )
        .await?;
    }
    Ok(())
}

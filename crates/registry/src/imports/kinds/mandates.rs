//! Mandates, each known by its person, body, role and first day. They are given as they are one by one; what is given already
//! stays as it is, since a mandate is ended by its own verb.

use super::{AT_ONCE, Door, Work, line};
use crate::bodies::model::BodyKind;
use crate::imports::model::{Change, Found};
use crate::imports::progress::Progress;
use crate::mandates::actions::{give_as, hold_all};
use crate::mandates::model::{GROUND, Manner, Office, Role, Term};
use crate::{bodies, mandates, persons};
use jiff::civil::Date;
use kernel::{BodyId, PersonId, Refusal};
use platform::form::Form;
use platform::http::Failure;
use std::collections::HashMap;

struct Asked {
    row: u32,
    address: String,
    slug: String,
    office: Office,
}

type Key = (PersonId, BodyId, &'static str, Date);

pub(super) async fn go_through(
    work: &Work<'_>,
    door: &mut Door<'_>,
    progress: &mut Progress<'_>,
    found: &mut Found,
) -> Result<(), Failure> {
    let Door::Write(tx) = door else {
        return Err(Failure::internal("mandates are tried out in a transaction"));
    };
    let bodies: HashMap<String, (BodyId, BodyKind)> = bodies::reads::kinds_by_slug(tx).await?;
    // What is given holds its body and then its person, in the order of rows: so all bodies are held before, then all persons, each in
    // the order of their ids (see `mandates`).
    let rows = (0..work.table.len()).filter_map(|at| work.table.row(at));
    let named = rows.filter_map(|row| bodies.get(work.form(&row).text("body").trim()).map(|(id, _)| *id));
    hold_all(tx, &work.permit.mandates, named.collect()).await?;
    let held = work.hold_persons(tx, "person").await?;
    let mut before: HashMap<Key, u32> = HashMap::new();
    let mut from = 0;
    while from < work.table.len() {
        let until = (from + AT_ONCE).min(work.table.len());
        let mut all = Vec::with_capacity(until - from);
        for row in (from..until).filter_map(|at| work.table.row(at)) {
            match read(work.form(&row), row.number) {
                Ok(asked) => all.push(asked),
                Err(errors) => found.wrong(row.number, work.wrong(errors)),
            }
        }
        let addresses: Vec<&str> = all.iter().map(|asked| asked.address.as_str()).collect();
        let known = persons::reads::holders(tx, &work.permit.persons, &addresses).await?;
        let mut ids: Vec<PersonId> = known.values().map(|person| person.id).collect();
        ids.sort();
        ids.dedup();
        let given = mandates::reads::tables::given_to(tx, &work.permit.mandates, &ids).await?;
        let given: HashMap<Key, Date> = given
            .into_iter()
            .map(|(person, body, role, first, last)| ((person, body, role.as_str(), first), last))
            .collect();
        for asked in all {
            let (person, body) = (known.get(&asked.address), bodies.get(&asked.slug));
            let (Some(person), Some(body)) = (person, body) else {
                let nobody = (work.columns.of("person"), Refusal::new("imports-refusal-nobody"));
                let no_body = (work.columns.of("body"), Refusal::new("mandates-refusal-body"));
                let wrong = [person.is_none().then_some(nobody), body.is_none().then_some(no_body)];
                found.wrong(asked.row, wrong.into_iter().flatten());
                continue;
            };
            let key = (person.id, body.0, asked.office.term.role.as_str(), asked.office.term.starts);
            if let Some(row) = before.insert(key, asked.row) {
                let same = Refusal::new("imports-refusal-same").with("row", i64::from(row));
                found.wrong(asked.row, [(None, same)]);
                continue;
            }
            match given.get(&key) {
                Some(last) if *last == asked.office.term.ends => found.counts.unchanged += 1,
                Some(last) => {
                    let why = Refusal::new("imports-refusal-ends").with("ends", last.to_string());
                    found.wrong(asked.row, [(work.columns.of("ends"), why)]);
                }
                // They came to be known by this address after the others were held.
                None if !held.contains(&person.id) => return Err(Failure::Stale),
                None => match give_as(tx, &work.permit.mandates, person.id, *body, &asked.office).await {
                    Ok(_) => found.change(true, || change(work, &asked)),
                    Err(Failure::NotFound) => return Err(Failure::Stale),
                    Err(failure) => found.wrong(asked.row, work.refused(failure)?),
                },
            }
        }
        progress.step(until - from).await;
        from = until;
    }
    Ok(())
}

fn read(mut form: Form, row: u32) -> Result<Asked, Vec<(String, Refusal)>> {
    let address = form.mail_address("person");
    let slug = form.required("body", 60);
    let role = form.read("role", Role::parse, "mandates-refusal-role");
    let day = |text: &str| text.parse::<Date>().ok();
    let starts = form.read("starts", day, "mandates-refusal-day");
    let ends = form.read("ends", day, "mandates-refusal-day");
    // What has no column, or nothing in it, is held in full.
    let manner = match form.text("manner").is_empty() {
        true => Some(Manner::Full),
        false => form.read("manner", Manner::parse, "mandates-refusal-manner"),
    };
    let ground = line(&mut form, "ground", GROUND);
    match (role, starts, ends, manner, form.is_fine()) {
        (Some(role), Some(starts), Some(ends), Some(manner), true) => {
            let office = Office { term: Term { role, starts, ends }, manner, ground };
            Ok(Asked { row, address, slug, office })
        }
        _ => Err(form.into_errors()),
    }
}

fn change(work: &Work<'_>, asked: &Asked) -> Change {
    let Office { term, manner, ground } = &asked.office;
    let fields = [
        work.compared("person", "", &asked.address),
        work.compared("body", "", &asked.slug),
        work.compared("role", "", term.role.as_str()),
        work.compared("starts", "", &term.starts.to_string()),
        work.compared("ends", "", &term.ends.to_string()),
        work.compared("manner", "", manner.as_str()),
        work.compared("ground", "", ground),
    ];
    let what = format!("{} · {}", asked.address, asked.slug);
    Change { row: asked.row, what, new: true, fields: fields.into_iter().flatten().collect() }
}

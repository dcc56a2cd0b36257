//! Bodies, each found by its part of addresses. A table adds bodies and changes what their pages say. What the register says of
//! one that is there already (its kind, state, parent, region, colour) changes by steps of its own, so a table that says
//! otherwise is wrong there.

use super::local;
use super::{Door, Work, line};
use crate::bodies::actions::{Register, add_in, correct_in};
use crate::bodies::model::{
    ACRONYM, Basis, BodyKind, Content, Covered, NAME, OBJECTIVE, OBJECTIVES, Objective, PERIOD, Status, TEXT,
    check_status,
};
use crate::bodies::reads::{Body, every};
use crate::forms::named;
use crate::imports::model::{Change, Found};
use crate::imports::progress::Progress;
use crate::mandates::actions::hold_all;
use kernel::{BodyId, LocalText, PartialDate, Refusal};
use platform::form::Form;
use platform::http::Failure;
use std::collections::{HashMap, HashSet};

type Faults = Vec<(Option<usize>, Refusal)>;

/// A row that adds a body, with its parent's part of addresses.
struct New {
    row: u32,
    register: Register,
    content: Content,
    parent: String,
}

pub(super) async fn go_through(
    work: &Work<'_>,
    door: &mut Door<'_>,
    progress: &mut Progress<'_>,
    found: &mut Found,
) -> Result<(), Failure> {
    let known: HashMap<String, Body> =
        every(door.conn()).await?.into_iter().map(|body| (body.row.slug.clone(), body)).collect();
    if let Door::Write(tx) = door {
        // Rows stand in any order, and bodies are held in one (see `mandates`).
        let slugs = work.table.rows().map(|row| work.form(&row).text("slug").trim().to_owned());
        let there = slugs.filter_map(|slug| known.get(&slug)).map(|body| body.row.id);
        hold_all(tx, &work.permit.mandates, there.collect()).await?;
    }
    let mut before: HashMap<String, u32> = HashMap::new();
    let mut all: Vec<New> = Vec::new();
    for row in work.table.rows() {
        let mut form = work.form(&row);
        let slug = form.required("slug", 60);
        if !slug.is_empty() && !platform::text::is_slug(&slug) {
            form.refuse("slug", Refusal::new("bodies-refusal-slug"));
        }
        if let Some(row) = before.insert(slug.clone(), row.number) {
            form.refuse("slug", Refusal::new("imports-refusal-same").with("row", i64::from(row)));
        }
        let kept = known.get(&slug);
        let content = content(&mut form, kept.map(|body| &body.content));
        match kept {
            Some(body) => {
                same_register(&mut form, body);
                if form.is_fine() {
                    changed(work, door, row.number, body, &content, found).await?;
                } else {
                    found.wrong(row.number, work.wrong(form.into_errors()));
                }
            }
            None => match register(&mut form, slug).filter(|_| form.is_fine()) {
                Some(register) => {
                    let parent = form.text("parent").to_owned();
                    all.push(New { row: row.number, register, content, parent });
                }
                None => found.wrong(row.number, work.wrong(form.into_errors())),
            },
        }
        progress.step(1).await;
    }
    let wrong = cannot_stand(work, &all, &known);
    let is_wrong = !wrong.is_empty();
    for (row, faults) in wrong {
        found.wrong(row, faults);
    }
    if is_wrong {
        return Ok(());
    }
    add(work, door, all, &known, found).await
}

/// What a row changes of a body that is there.
async fn changed(
    work: &Work<'_>,
    door: &mut Door<'_>,
    row: u32,
    body: &Body,
    content: &Content,
    found: &mut Found,
) -> Result<(), Failure> {
    if let Err(wrong) = content.check_whole() {
        found.wrong(row, work.wrong(vec![wrong]));
        return Ok(());
    }
    if body.content == *content {
        found.counts.unchanged += 1;
        return Ok(());
    }
    if let Door::Write(tx) = door
        && found.counts.wrong == 0
    {
        correct_in(tx, &work.permit.bodies, work.permit.mandate.as_deref(), body, content).await?;
    }
    found.change(false, || {
        let lines = body.content.changes(content).into_iter();
        let fields = lines.map(|(line, old)| (line.label.to_owned(), old, line.text)).collect();
        Change { row, what: body.row.slug.clone(), new: false, fields }
    });
    Ok(())
}

/// What of the new ones cannot stand beside what is there and beside each other.
fn cannot_stand(work: &Work<'_>, all: &[New], known: &HashMap<String, Body>) -> Vec<(u32, Faults)> {
    let mut confederation = known.values().any(|body| body.row.kind == BodyKind::Confederation);
    let new: HashMap<&str, &str> =
        all.iter().map(|new| (new.register.slug.as_str(), new.parent.as_str())).collect();
    let mut wrong = Vec::new();
    for one in all {
        let mut faults = Vec::new();
        if one.register.kind == BodyKind::Confederation {
            if confederation {
                faults.push((work.columns.of("kind"), Refusal::new("bodies-refusal-confederation")));
            }
            confederation = true;
        }
        if let Err(whole) = one.content.check_whole() {
            faults.extend(work.wrong(vec![whole]));
        }
        let is_there = known.contains_key(&one.parent) || new.contains_key(one.parent.as_str());
        if !one.parent.is_empty() && (!is_there || is_its_own_parent(one, &new)) {
            faults.push((work.columns.of("parent"), Refusal::new("imports-refusal-parent")));
        }
        if !faults.is_empty() {
            wrong.push((one.row, faults));
        }
    }
    wrong
}

fn is_its_own_parent(one: &New, new: &HashMap<&str, &str>) -> bool {
    let mut seen = HashSet::new();
    let mut at = one.register.slug.as_str();
    while let Some(parent) = new.get(at).filter(|parent| !parent.is_empty()) {
        if !seen.insert(at) {
            return true;
        }
        at = parent;
    }
    false
}

/// Adds the new ones, parents before those that belong to them.
async fn add(
    work: &Work<'_>,
    door: &mut Door<'_>,
    mut all: Vec<New>,
    known: &HashMap<String, Body>,
    found: &mut Found,
) -> Result<(), Failure> {
    let mut ids: HashMap<String, BodyId> =
        known.iter().map(|(slug, body)| (slug.clone(), body.row.id)).collect();
    let writes = matches!(door, Door::Write(_)) && found.counts.wrong == 0;
    while !all.is_empty() {
        let waiting: HashSet<String> = all.iter().map(|one| one.register.slug.clone()).collect();
        let (now, later): (Vec<New>, Vec<New>) =
            all.into_iter().partition(|one| !waiting.contains(&one.parent));
        if now.is_empty() {
            return Err(Failure::internal("bodies belong to each other in a circle"));
        }
        for mut one in now {
            one.register.parent = ids.get(&one.parent).copied();
            if let Door::Write(tx) = door
                && writes
            {
                match add_in(tx, &work.permit.bodies, &one.register, &one.content, false).await {
                    Ok(id) => {
                        ids.insert(one.register.slug.clone(), id);
                    }
                    // Somebody added one of that name meanwhile, and now the transaction has failed.
                    Err(Failure::Invalid(_)) => return Err(Failure::Stale),
                    Err(other) => return Err(other),
                }
            }
            found.change(true, || change(work, &one));
        }
        all = later;
    }
    Ok(())
}

fn change(work: &Work<'_>, one: &New) -> Change {
    let first = [
        work.compared("slug", "", &one.register.slug),
        work.compared("kind", "", one.register.kind.as_str()),
        work.compared("status", "", one.register.status.as_str()),
    ];
    let lines = Content::default().changes(&one.content).into_iter();
    let lines = lines.map(|(line, old)| (line.label.to_owned(), old, line.text));
    let fields = first.into_iter().flatten().chain(lines).collect();
    Change { row: one.row, what: one.register.slug.clone(), new: true, fields }
}

/// What the register says of a new body.
fn register(form: &mut Form, slug: String) -> Option<Register> {
    let kind = form.read("kind", BodyKind::parse, "bodies-refusal-kind")?;
    let status = match form.text("status") {
        "" => kind.statuses()[0],
        _ => form.read("status", Status::parse, "bodies-refusal-status")?,
    };
    if let Err(why) = check_status(kind, status) {
        form.refuse("status", why);
    }
    let status_since = date(form, "status_since");
    let status_doubted = match form.text("status_confirmed") {
        "" | "true" | "yes" => false,
        "false" | "no" => true,
        _ => {
            form.refuse("status_confirmed", Refusal::new("imports-refusal-yes-no"));
            false
        }
    };
    let colour = match form.text("colour") {
        "" => -1,
        text => match text.parse::<i64>() {
            Ok(colour) if (-1..12).contains(&colour) => colour,
            _ => {
                form.refuse("colour", Refusal::new("imports-refusal-colour"));
                -1
            }
        },
    };
    let label = local_text(form, "region", NAME, None, true);
    Some(Register { slug, kind, status, status_doubted, status_since, parent: None, label, colour })
}

/// Refuses what a table says otherwise of a body that is there.
fn same_register(form: &mut Form, body: &Body) {
    let row = &body.row;
    let kept = [
        ("kind", row.kind.as_str().to_owned()),
        ("status", row.status.as_str().to_owned()),
        ("status_since", row.status_since.map(|since| since.to_string()).unwrap_or_default()),
        ("status_confirmed", (!row.status_doubted).to_string()),
        ("parent", body.parent.as_ref().map(|(_, slug, _)| slug.clone()).unwrap_or_default()),
        ("region", local::written(&row.label)),
        ("colour", row.colour.to_string()),
    ];
    for (field, kept) in kept {
        let text = form.text(field);
        if !text.is_empty() && text != kept {
            form.refuse(field, Refusal::new("imports-refusal-register").with("kept", kept));
        }
    }
}

fn date(form: &mut Form, field: &str) -> Option<PartialDate> {
    let text = form.optional(field, 10);
    let date = PartialDate::parse(&text);
    if !text.is_empty() && date.is_none() {
        form.refuse(field, Refusal::new("refusal-date"));
    }
    date
}

/// What the page says, by the rules of the form that edits it. What has no column stays as it is.
fn content(form: &mut Form, kept: Option<&Content>) -> Content {
    let mut made = kept.cloned().unwrap_or_default();
    made.name = local_text(form, "name", NAME, Some(&made.name), true);
    if made.name.is_empty() {
        form.refuse("name", Refusal::new("refusal-required"));
    }
    made.identity = local_text(form, "identity", TEXT, Some(&made.identity), false);
    made.vision = local_text(form, "vision", TEXT, Some(&made.vision), false);
    made.purpose = local_text(form, "purpose", TEXT, Some(&made.purpose), false);
    made.facilitation = local_text(form, "facilitation", TEXT, Some(&made.facilitation), false);
    if form.has("acronym") {
        made.acronym = line(form, "acronym", ACRONYM);
    }
    if form.has("site") {
        made.site = form.web_address("site").unwrap_or_default();
    }
    if form.has("since") {
        made.since = date(form, "since");
    }
    if form.has("languages") {
        made.languages = named::languages_in_cell(form, "languages");
    }
    if form.has("countries") || form.has("countries_derived") {
        made.countries = countries(form, &made.countries);
    }
    if form.has("objectives") {
        made.objectives = objectives(form);
    }
    made
}

fn countries(form: &mut Form, kept: &[Covered]) -> Vec<Covered> {
    let mut all: Vec<Covered> = Vec::new();
    for (field, basis) in [("countries", Basis::Named), ("countries_derived", Basis::Derived)] {
        let codes = match form.has(field) {
            true => named::countries_in_cell(form, field),
            false => kept.iter().filter(|known| known.basis == basis).map(|known| known.code).collect(),
        };
        for code in codes {
            if !all.iter().any(|known| known.code == code) {
                all.push(Covered { code, basis });
            }
        }
    }
    all.sort_unstable_by_key(|covered| covered.code);
    all
}

/// A text in several languages out of a cell; as it was when there is no column for it.
fn local_text(
    form: &mut Form,
    field: &str,
    most: usize,
    kept: Option<&LocalText>,
    one_line: bool,
) -> LocalText {
    if !form.has(field) {
        return kept.cloned().unwrap_or_default();
    }
    let mut made = LocalText::default();
    match local::read(form.text(field)) {
        Err(why) => form.refuse(field, why),
        Ok(parts) => {
            for (language, text) in parts {
                let mut part = Form::filled([("text", text)]);
                let text = if one_line { line(&mut part, "text", most) } else { part.optional("text", most) };
                part.into_errors().into_iter().for_each(|(_, why)| form.refuse(field, why));
                made.set(language, text);
            }
        }
    }
    made
}

fn objectives(form: &mut Form) -> Vec<Objective> {
    let text = form.text("objectives");
    if text.is_empty() {
        return Vec::new();
    }
    let Ok(all) = serde_json::from_str::<Vec<Objective>>(text) else {
        form.refuse("objectives", Refusal::new("imports-refusal-objectives"));
        return Vec::new();
    };
    if all.len() > OBJECTIVES {
        form.refuse("objectives", Refusal::new("imports-refusal-objectives-most").with("most", OBJECTIVES));
    }
    let texts = all.iter().flat_map(|objective| {
        let texts = objective.text.iter().map(|(_, text)| (text.to_owned(), OBJECTIVE));
        std::iter::once((objective.period.clone(), PERIOD)).chain(texts)
    });
    for (text, most) in texts {
        let mut part = Form::filled([("text", text)]);
        part.optional("text", most);
        part.into_errors().into_iter().for_each(|(_, why)| form.refuse("objectives", why));
    }
    all
}

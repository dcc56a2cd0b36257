//! Persons, each found by an address. What others may see is set when somebody is added, and is their own choice afterwards;
//! addresses are added and never taken away.

use super::{AT_ONCE, Door, Work, codes, line};
use crate::forms::named;
use crate::imports::model::{Change, Found, Told};
use crate::imports::progress::Progress;
use crate::persons::actions;
use crate::persons::model::{Profile, Seen, check_zone};
use crate::persons::reads::{self, Known};
use kernel::{Language, PersonId, Refusal};
use platform::form::{Form, is_mail_address};
use platform::http::Failure;
use std::collections::{HashMap, HashSet};

/// Limits, in characters.
const NAME: usize = 200;
const GREETING: usize = 100;
/// Addresses of one person.
const MOST_ADDRESSES: usize = 20;

type Faults = Vec<(Option<usize>, Refusal)>;

/// What a row says of somebody. What has no column is not said.
struct Asked {
    row: u32,
    address: String,
    others: Vec<String>,
    name: String,
    latin_name: Option<String>,
    greeting: Option<String>,
    languages: Option<Vec<Language>>,
    zone: Option<String>,
    name_seen_by: Option<Seen>,
    address_seen_by: Option<Seen>,
}

/// What a run of rows does.
#[derive(Default)]
struct Plan {
    new: Vec<(Profile, Vec<String>)>,
    corrected: Vec<(PersonId, i64, Profile, Vec<&'static str>)>,
    addresses: Vec<(PersonId, String)>,
}

impl Plan {
    /// Those who are there already and get something.
    fn changed(&self) -> impl Iterator<Item = PersonId> {
        let corrected = self.corrected.iter().map(|(person, ..)| *person);
        corrected.chain(self.addresses.iter().map(|(person, _)| *person))
    }
}

/// What was seen in earlier rows.
#[derive(Default)]
struct Before {
    /// In which row each address stood.
    addresses: HashMap<String, u32>,
    /// In which row somebody who is there already stood.
    persons: HashMap<PersonId, u32>,
    /// Whose own choice differs from what the table says.
    choices: usize,
}

pub(super) async fn go_through(
    work: &Work<'_>,
    door: &mut Door<'_>,
    progress: &mut Progress<'_>,
    found: &mut Found,
) -> Result<(), Failure> {
    let mut before = Before::default();
    let held = match door {
        Door::Write(tx) => work.hold_persons(tx, "address").await?,
        Door::Look(_) => HashSet::new(),
    };
    let mut from = 0;
    while from < work.table.len() {
        let until = (from + AT_ONCE).min(work.table.len());
        let mut asked = Vec::with_capacity(until - from);
        for row in (from..until).filter_map(|at| work.table.row(at)) {
            match read(work.form(&row), row.number) {
                Ok(one) => asked.push(one),
                Err(errors) => found.wrong(row.number, work.wrong(errors)),
            }
        }
        let addresses: Vec<&str> = asked
            .iter()
            .flat_map(|one| std::iter::once(&one.address).chain(&one.others))
            .map(String::as_str)
            .collect();
        let known = reads::holders(door.conn(), &work.permit.persons, &addresses).await?;
        let mut plan = Plan::default();
        for one in asked {
            let row = one.row;
            if let Err(wrong) = planned(work, one, &known, &mut before, &mut plan, found) {
                found.wrong(row, wrong);
            }
        }
        if let Door::Write(tx) = door
            && found.counts.wrong == 0
        {
            if plan.changed().any(|person| !held.contains(&person)) {
                // They came to be known after the others were held.
                return Err(Failure::Stale);
            }
            let permit = &work.permit.persons;
            let new: Vec<(&Profile, Vec<&str>)> = plan
                .new
                .iter()
                .map(|(profile, addresses)| (profile, addresses.iter().map(String::as_str).collect()))
                .collect();
            actions::add_many_in(tx, permit, &new).await?;
            let corrected: Vec<_> = plan
                .corrected
                .iter()
                .map(|(id, base, profile, changed)| (*id, *base, profile, changed.clone()))
                .collect();
            actions::correct_many_in(tx, permit, &corrected).await?;
            let more: Vec<_> = plan.addresses.iter().map(|(id, address)| (*id, address.as_str())).collect();
            actions::add_addresses_in(tx, permit, &more).await?;
        }
        progress.step(until - from).await;
        from = until;
    }
    if before.choices > 0 {
        found.remarks.push(Told::of(&Refusal::new("imports-remark-choices").with("count", before.choices)));
    }
    Ok(())
}

/// Reads a row by the rules of the form for persons.
fn read(mut form: Form, row: u32) -> Result<Asked, Vec<(String, Refusal)>> {
    let form = &mut form;
    let address = form.mail_address("address");
    let name = form.required("name", NAME);
    if name.contains('\n') {
        form.refuse("name", Refusal::new("refusal-control-characters"));
    }
    let latin_name = form.has("latin_name").then(|| line(form, "latin_name", NAME));
    let greeting = form.has("greeting").then(|| line(form, "greeting", GREETING));
    let languages = form.has("languages").then(|| named::languages_in_cell(form, "languages"));
    let zone = form.has("zone").then(|| line(form, "zone", 60));
    if let Some(Err(why)) = zone.as_deref().map(check_zone) {
        form.refuse("zone", why);
    }
    let mut seen = |field: &str| -> Option<Seen> {
        let text = form.text(field);
        if text.is_empty() { None } else { form.read(field, Seen::parse, "imports-refusal-seen") }
    };
    let (name_seen_by, address_seen_by) = (seen("name_seen_by"), seen("address_seen_by"));
    let mut others = codes(form, "other_addresses", "refusal-mail-address", |address| {
        let address = address.to_lowercase();
        is_mail_address(&address).then_some(address)
    });
    others.retain(|other| *other != address);
    if others.len() >= MOST_ADDRESSES {
        let why = Refusal::new("imports-refusal-addresses").with("most", MOST_ADDRESSES);
        form.refuse("other_addresses", why);
    }
    if !form.is_fine() {
        let nothing: [(&str, &str); 0] = [];
        return Err(std::mem::replace(form, Form::filled(nothing)).into_errors());
    }
    Ok(Asked {
        row,
        address,
        others,
        name,
        latin_name,
        greeting,
        languages,
        zone,
        name_seen_by,
        address_seen_by,
    })
}

/// What a row does, beside what is known and what the rows before do.
fn planned(
    work: &Work<'_>,
    asked: Asked,
    known: &HashMap<String, Known>,
    before: &mut Before,
    plan: &mut Plan,
    found: &mut Found,
) -> Result<(), Faults> {
    let column = |field: &str| work.columns.of(field);
    let same = |row: u32| Refusal::new("imports-refusal-same").with("row", i64::from(row));
    let mut wrong: Faults = Vec::new();
    let all = std::iter::once(("address", &asked.address));
    for (field, address) in all.chain(asked.others.iter().map(|other| ("other_addresses", other))) {
        if let Some(row) = before.addresses.insert(address.clone(), asked.row) {
            wrong.push((column(field), same(row)));
        }
    }
    let theirs = known.get(&asked.address);
    let mut more = Vec::new();
    for other in &asked.others {
        match (known.get(other), theirs) {
            (Some(holder), Some(person)) if holder.id == person.id => {}
            (Some(_), _) => {
                wrong.push((column("other_addresses"), Refusal::new("persons-refusal-address-taken")));
            }
            (None, _) => more.push(other.clone()),
        }
    }
    if let Some(person) = theirs
        && let Some(row) = before.persons.insert(person.id, asked.row)
    {
        wrong.push((
            column("address"),
            Refusal::new("imports-refusal-same-person").with("row", i64::from(row)),
        ));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let kept = theirs.map(|person| person.profile.clone()).unwrap_or_default();
    let mut profile = Profile {
        name: asked.name,
        latin_name: asked.latin_name.unwrap_or_else(|| kept.latin_name.clone()),
        greeting: asked.greeting.unwrap_or_else(|| kept.greeting.clone()),
        languages: asked.languages.unwrap_or_else(|| kept.languages.clone()),
        zone: asked.zone.unwrap_or_else(|| kept.zone.clone()),
        name_seen_by: asked.name_seen_by.unwrap_or(kept.name_seen_by),
        address_seen_by: asked.address_seen_by.unwrap_or(kept.address_seen_by),
    };
    let Some(person) = theirs else {
        let what = || profile.name.clone();
        let nothing = Profile::default();
        found.change(true, || {
            change(work, asked.row, true, what(), &nothing, &profile, &asked.address, &more)
        });
        let addresses = std::iter::once(asked.address).chain(more).collect();
        plan.new.push((profile, addresses));
        return Ok(());
    };
    if (profile.name_seen_by, profile.address_seen_by) != (kept.name_seen_by, kept.address_seen_by) {
        before.choices += 1;
        (profile.name_seen_by, profile.address_seen_by) = (kept.name_seen_by, kept.address_seen_by);
    }
    let changed = kept.changes(&profile);
    if changed.is_empty() && more.is_empty() {
        found.counts.unchanged += 1;
        return Ok(());
    }
    found.change(false, || change(work, asked.row, false, kept.name.clone(), &kept, &profile, "", &more));
    if !changed.is_empty() {
        plan.corrected.push((person.id, person.version, profile, changed));
    }
    plan.addresses.extend(more.into_iter().map(|address| (person.id, address)));
    Ok(())
}

#[allow(clippy::too_many_arguments)]
fn change(
    work: &Work<'_>,
    row: u32,
    new: bool,
    what: String,
    old: &Profile,
    now: &Profile,
    address: &str,
    more: &[String],
) -> Change {
    let languages = |profile: &Profile| -> String { language_codes(&profile.languages) };
    let seen = |old: Seen, now: Seen| {
        if new { (String::new(), now.as_str()) } else { (old.as_str().to_owned(), now.as_str()) }
    };
    let (old_name, now_name) = seen(old.name_seen_by, now.name_seen_by);
    let (old_address, now_address) = seen(old.address_seen_by, now.address_seen_by);
    let fields = [
        work.compared("address", "", address),
        work.compared("name", &old.name, &now.name),
        work.compared("latin_name", &old.latin_name, &now.latin_name),
        work.compared("greeting", &old.greeting, &now.greeting),
        work.compared("languages", &languages(old), &languages(now)),
        work.compared("zone", &old.zone, &now.zone),
        work.compared("name_seen_by", &old_name, now_name),
        work.compared("address_seen_by", &old_address, now_address),
        work.compared("other_addresses", "", &more.join(" ")),
    ];
    Change { row, what, new, fields: fields.into_iter().flatten().collect() }
}

/// Languages in one cell.
pub(in crate::imports) fn language_codes(languages: &[Language]) -> String {
    languages.iter().map(|language| language.code()).collect::<Vec<_>>().join(" ")
}

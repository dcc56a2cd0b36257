//! Two records side by side: which one stays, what is kept of them, and everything that moves; then the deed.

use super::super::actions::{self, Outcome};
use super::super::model::{FIELDS, Field, Merge, joined};
use super::super::reads;
use crate::forms::{form_page, newer_page};
use crate::persons::access::MayKeep;
use crate::persons::model::Profile;
use crate::persons::pages::kept;
use crate::persons::reads::{self as persons, Person};
use askama::Template;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use kernel::{PersonId, Refusal};
use platform::capability::{Join, Reference};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

/// The labels of the fields, for the summary of what is wrong.
const LABELS: &[(&str, &str)] = &[
    ("with", "merging-with"),
    ("stays", "merging-stays"),
    ("name", "persons-name"),
    ("latin-name", "persons-latin-name"),
    ("greeting", "persons-greeting"),
    ("languages", "merging-languages"),
    ("zone", "persons-zone"),
];

/// What is asked: the other record, by its id or by an address.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    with: String,
}

/// Which other record?
#[derive(Template)]
#[template(path = "merging/pages/which.html")]
struct WhichPage {
    s: Shell,
    name: String,
    url: String,
    with: String,
    errors: Vec<ErrorLine>,
    with_error: String,
}

#[derive(Template)]
#[template(path = "merging/pages/merge.html")]
struct MergePage {
    s: Shell,
    name: String,
    url: String,
    other: String,
    versions: (i64, i64),
    newer: bool,
    errors: Vec<ErrorLine>,
    stays: Vec<Choice>,
    stays_error: String,
    fields: Vec<FieldChoice>,
    same: Vec<(String, String)>,
    heads: [String; 2],
    moves: Vec<Moves>,
    joined: Vec<String>,
    /// How many ties between the two go; empty for none.
    mutual: String,
}

/// A field in which the two differ.
struct FieldChoice {
    name: &'static str,
    label: String,
    options: Vec<Choice>,
    error: String,
}

/// How much of one thing each record has.
struct Moves {
    what: String,
    counts: [String; 2],
    what_becomes: String,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn ask(ctx: Ctx, path: Asks, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let (person, permit) = kept(&ctx, &path?.0).await?;
    let with = asked.map_or_else(|_| Asked::default(), |q| q.0).with;
    let with = platform::text::cut(with.trim(), 254);
    let mut form = Form::filled([("with", with.clone())]);
    if with.is_empty() {
        return which(&ctx, &person, &form);
    }
    if with.contains('@') {
        let found =
            persons::by_address(&mut *ctx.app.db.read().await?, &with.to_lowercase()).await?.map(|p| p.id);
        return match found {
            Some(id) if id != person.id => {
                see_other(&ctx, &format!("/office/persons/{}/merge?with={id}", person.id), None)
            }
            found => {
                let key = if found.is_some() { "merging-refusal-self" } else { "merging-refusal-nobody" };
                form.refuse("with", Refusal::new(key));
                which(&ctx, &person, &form)
            }
        };
    }
    match other(&ctx, &permit, &person, &with).await? {
        Ok(two) => draw(&ctx, &permit, (&person, &two), &filled(&person, &two), false).await,
        Err(why) => {
            form.refuse("with", why);
            which(&ctx, &person, &form)
        }
    }
}

/// The other record, or why it cannot be that one.
async fn other(
    ctx: &Ctx,
    permit: &MayKeep,
    person: &Person,
    with: &str,
) -> Result<Result<Person, Refusal>, Failure> {
    let Ok(id) = with.parse::<PersonId>() else { return Ok(Err(Refusal::new("merging-refusal-nobody"))) };
    if id == person.id {
        return Ok(Err(Refusal::new("merging-refusal-self")));
    }
    let found = persons::one(&mut *ctx.app.db.read().await?, permit, id).await?;
    Ok(match found {
        Some(found) if found.is_kept() => Ok(found),
        Some(_) => Err(Refusal::new("merging-refusal-gone")),
        None => Err(Refusal::new("merging-refusal-nobody")),
    })
}

pub(super) async fn merge(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (person, permit) = kept(&ctx, &path?.0).await?;
    let with = form.text("with").trim().to_owned();
    let two = match other(&ctx, &permit, &person, &with).await? {
        Ok(two) => two,
        Err(why) => {
            form.refuse("with", why);
            return which(&ctx, &person, &form);
        }
    };
    // Changed since they were looked at: the choices were made between other values.
    let version = |name: &str| form.text(name).parse::<i64>().unwrap_or(0);
    let (this, that) = ((person.id, version("version")), (two.id, version("other-version")));
    if (this.1, that.1) != (person.version, two.version) {
        return draw(&ctx, &permit, (&person, &two), &form, true).await;
    }
    let side = |text: &str| match text {
        "this" => Some(false),
        "other" => Some(true),
        _ => None,
    };
    let other_stays = form.read("stays", side, "merging-refusal-stays");
    let mut from_other = Vec::new();
    for field in FIELDS.into_iter().filter(|field| differs(*field, &person.profile, &two.profile)) {
        if form.read(field.as_str(), side, "merging-refusal-field") == Some(true) {
            from_other.push(field);
        }
    }
    let (Some(other_stays), true) = (other_stays, form.is_fine()) else {
        return draw(&ctx, &permit, (&person, &two), &form, false).await;
    };
    let merge = match other_stays {
        false => Merge { stays: this, goes: that, taken: from_other },
        true => {
            let taken = FIELDS.into_iter().filter(|field| !from_other.contains(field)).collect();
            Merge { stays: that, goes: this, taken }
        }
    };
    match actions::merge(&ctx.app, &permit, &merge).await? {
        Outcome::Merged => {
            see_other(&ctx, &format!("/office/persons/{}", merge.stays.0), Some("flash-persons-merged"))
        }
        Outcome::Newer => {
            // What is kept by now, which may be newer than what was read above.
            let (person, permit) = kept(&ctx, &person.id.to_string()).await?;
            match other(&ctx, &permit, &person, &with).await? {
                Ok(two) => draw(&ctx, &permit, (&person, &two), &form, true).await,
                Err(why) => Err(why.into()),
            }
        }
    }
}

/// The page that asks for the other record.
fn which(ctx: &Ctx, person: &Person, form: &Form) -> Answered {
    let name = person.profile.name.clone();
    form_page(
        form,
        &WhichPage {
            s: Shell::new(ctx, ctx.texts.with1("merging-title", "name", &name)),
            name,
            url: format!("/office/persons/{}", person.id),
            with: form.text("with").to_owned(),
            errors: form.errors(ctx, LABELS),
            with_error: form.error(ctx, "with"),
        },
    )
}

/// A form as it is shown first: what this record holds, unless it holds nothing.
fn filled(person: &Person, other: &Person) -> Form {
    let side = |field: Field| {
        let empty = |profile: &Profile| match field {
            Field::Name => profile.name.is_empty(),
            Field::LatinName => profile.latin_name.is_empty(),
            Field::Greeting => profile.greeting.is_empty(),
            Field::Languages => profile.languages.is_empty(),
            Field::Zone => profile.zone.is_empty(),
        };
        if empty(&person.profile) && !empty(&other.profile) { "other" } else { "this" }
    };
    let mut values: Vec<(&str, &str)> =
        FIELDS.into_iter().map(|field| (field.as_str(), side(field))).collect();
    values.push(("stays", "this"));
    Form::filled(values)
}

fn differs(field: Field, a: &Profile, b: &Profile) -> bool {
    match field {
        Field::Name => a.name != b.name,
        Field::LatinName => a.latin_name != b.latin_name,
        Field::Greeting => a.greeting != b.greeting,
        Field::Languages => a.languages != b.languages,
        Field::Zone => a.zone != b.zone,
    }
}

fn value(ctx: &Ctx, field: Field, profile: &Profile) -> String {
    let text = match field {
        Field::Name => profile.name.clone(),
        Field::LatinName => profile.latin_name.clone(),
        Field::Greeting => profile.greeting.clone(),
        Field::Languages => ctx.texts.list(profile.languages.iter().map(|l| l.name_in(ctx.lang()))),
        Field::Zone => profile.zone.clone(),
    };
    if text.is_empty() { ctx.texts.text("persons-empty").into_owned() } else { text }
}

/// A record in one line: the name and the addresses.
fn record(ctx: &Ctx, person: &Person) -> String {
    let addresses: Vec<&str> = person.addresses.iter().map(|(address, _)| address.as_str()).collect();
    let args =
        [("name", person.profile.name.as_str().into()), ("addresses", ctx.texts.list(&addresses).into())];
    ctx.texts.with("merging-record", &args)
}

fn moves(ctx: &Ctx, reference: &Reference, counts: [i64; 2]) -> Moves {
    let t = &ctx.texts;
    let key = format!("merging-{}-{}", reference.table.replace('_', "-"), reference.column.replace('_', "-"));
    let becomes = match reference.join {
        Join::Drop => "merging-ends",
        Join::Move | Join::MoveUnless(_) | Join::ByHand => "merging-moves",
    };
    Moves {
        what: t.text(&key).into_owned(),
        counts: counts.map(|count| t.number(count)),
        what_becomes: t.text(becomes).into_owned(),
    }
}

async fn draw(
    ctx: &Ctx,
    permit: &MayKeep,
    (person, two): (&Person, &Person),
    form: &Form,
    newer: bool,
) -> Answered {
    let ids = (person.id, two.id);
    let mut conn = ctx.app.db.read().await?;
    let counted = reads::counts(&mut conn, permit, &ctx.app.references(), ids).await?;
    let spans = reads::spans(&mut conn, permit, ids).await?;
    let mutual = reads::ties_of_both(&mut conn, permit, ids).await?;
    drop(conn);
    let t = &ctx.texts;
    let bare: Vec<_> = spans.iter().map(|(span, _)| span.clone()).collect();
    let joined = joined(&bare).into_iter().map(|group| {
        let named = spans.iter().find(|(span, _)| span.mandate == group.stays.mandate);
        let body = named.and_then(|(_, (_, _, name))| name.best(ctx.lang())).map_or("", |(_, text)| text);
        let args = [
            ("role", t.text(group.stays.role.key()).into_owned().into()),
            ("body", body.into()),
            ("starts", t.day(group.stays.first_day.unwrap_or(group.stays.starts)).into()),
            ("ends", t.day(group.stays.last_day.unwrap_or(group.stays.ends)).into()),
        ];
        t.with("merging-mandates-joined", &args)
    });
    let option = |name: &str, side: &str, label: String| Choice::new(side, label, form.text(name) == side);
    let (a, b) = (&person.profile, &two.profile);
    let choice = |field: Field| FieldChoice {
        name: field.as_str(),
        label: t.text(field.key()).into_owned(),
        options: vec![
            option(field.as_str(), "this", value(ctx, field, a)),
            option(field.as_str(), "other", value(ctx, field, b)),
        ],
        error: form.error(ctx, field.as_str()),
    };
    let made = MergePage {
        s: Shell::new(ctx, t.with1("merging-title", "name", &a.name)),
        name: a.name.clone(),
        url: format!("/office/persons/{}", person.id),
        other: two.id.to_string(),
        versions: (person.version, two.version),
        newer,
        errors: form.errors(ctx, LABELS),
        stays: vec![option("stays", "this", record(ctx, person)), option("stays", "other", record(ctx, two))],
        stays_error: form.error(ctx, "stays"),
        fields: FIELDS.into_iter().filter(|field| differs(*field, a, b)).map(choice).collect(),
        same: FIELDS
            .into_iter()
            .filter(|field| !differs(*field, a, b))
            .map(|field| (t.text(field.key()).into_owned(), value(ctx, field, a)))
            .collect(),
        heads: [t.text("merging-this").into_owned(), t.text("merging-other").into_owned()],
        moves: counted
            .iter()
            .filter(|(reference, counts)| reads::is_told(reference) && counts.iter().sum::<i64>() > 0)
            .map(|(reference, counts)| moves(ctx, reference, *counts))
            .collect(),
        joined: joined.collect(),
        mutual: if mutual > 0 { t.with1("merging-mutual", "count", mutual) } else { String::new() },
    };
    if newer { newer_page(&made) } else { form_page(form, &made) }
}

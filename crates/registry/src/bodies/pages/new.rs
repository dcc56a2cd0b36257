//! The secretariat's list of bodies, and adding one.

use super::super::access::may_keep;
use super::super::actions::{self, Register};
use super::super::model::{BodyKind, Content, KINDS, Status, check_status, url};
use super::super::reads;
use super::edit::{Field, Group, content, groups, plain};
use super::list::{Asked, PER_PAGE, Row, leaf};
use crate::forms::form_page;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use kernel::{Language, LocalText, PartialDate, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

#[derive(Template)]
#[template(path = "bodies/pages/office.html")]
struct OfficePage {
    s: Shell,
    rows: Vec<Row>,
    kinds: Vec<Choice>,
    q: String,
    next: String,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct OfficeAsked {
    kind: String,
    q: String,
    after: String,
}

pub(super) async fn list(ctx: Ctx, asked: Result<Query<OfficeAsked>, QueryRejection>) -> Answered {
    ctx.steward()?;
    let asked = asked.map_or_else(|_| OfficeAsked::default(), |q| q.0);
    let kind = BodyKind::parse(&asked.kind);
    let inner = Asked { q: asked.q, after: asked.after, ..Asked::default() };
    let filter = match kind {
        Some(kind) => inner.filter(&[kind]),
        None => inner.filter(&KINDS),
    };
    let found = reads::list(&mut *ctx.app.db.read().await?, &filter, PER_PAGE + 1).await?;
    let (rows, next) = leaf(&ctx, "/office/bodies", &inner, &found);
    let of_kind = kind.map_or("", BodyKind::as_str);
    let next = if next.is_empty() { next } else { format!("{next}&kind={of_kind}") };
    let all = Choice::new("", ctx.texts.text("list-any"), kind.is_none());
    let of = KINDS.iter().map(|k| Choice::new(k.as_str(), ctx.texts.text(k.key()), Some(*k) == kind));
    let kinds = std::iter::once(all).chain(of).collect();
    let s = Shell::new(&ctx, ctx.texts.text("office-bodies"));
    page(&OfficePage { s, rows, kinds, q: inner.q, next })
}

#[derive(Template)]
#[template(path = "bodies/pages/new.html")]
struct NewPage {
    s: Shell,
    errors: Vec<ErrorLine>,
    kinds: Vec<Choice>,
    kind_error: String,
    statuses: Vec<Choice>,
    status_error: String,
    slug: Field,
    status_since: Field,
    own_language: Field,
    groups: Vec<Group>,
    plain: Vec<Field>,
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    ctx.steward()?;
    show(&ctx, &Form::filled([("kind", "network"), ("status", "emerging")]))
}

/// A part of addresses. `/networks/join` is a page of its own, so no body is called so.
pub(crate) fn slug(form: &mut Form) -> String {
    let slug = form.required("slug", 60);
    if !slug.is_empty() && (!platform::text::is_slug(&slug) || slug == "join") {
        form.refuse("slug", Refusal::new("bodies-refusal-slug"));
    }
    slug
}

pub(super) async fn save(ctx: Ctx, mut form: Form) -> Answered {
    ctx.steward()?;
    let permit = may_keep(&ctx.actor).ok_or(Failure::NotFound)?;
    let kind = form.read("kind", BodyKind::parse, "bodies-refusal-kind");
    let status = form.read("status", Status::parse, "bodies-refusal-status");
    let slug = slug(&mut form);
    let since = form.optional("status-since", 10);
    let status_since = PartialDate::parse(&since);
    if !since.is_empty() && status_since.is_none() {
        form.refuse("status-since", Refusal::new("refusal-date"));
    }
    let mut content = content(&ctx, &mut form, &Content::default());
    let own = form.optional("own-language", 10).to_ascii_lowercase();
    match Language::parse(&own) {
        Some(own) => content.name = in_its_own(own, ctx.lang(), &content.name),
        None if own.is_empty() => {}
        None => form.refuse("own-language", Refusal::new("bodies-refusal-language").with("code", own)),
    }
    if let (Some(kind), Some(status)) = (kind, status)
        && let Err(why) = check_status(kind, status)
    {
        form.refuse("status", why);
    }
    let (Some(kind), Some(status), true) = (kind, status, form.is_fine()) else { return show(&ctx, &form) };
    let colour = colour_for(&ctx, kind).await?;
    let register = Register {
        slug,
        kind,
        status,
        status_doubted: false,
        status_since,
        parent: None,
        label: LocalText::default(),
        colour,
    };
    match actions::add(&ctx.app, &permit, &register, &content).await {
        Ok(_) => see_other(&ctx, &url(kind, &register.slug), Some("flash-body-added")),
        Err(Failure::Invalid(fields)) => {
            form.refuse_all(fields);
            show(&ctx, &form)
        }
        Err(other) => Err(other),
    }
}

/// The colour of a new body on the map; −1 for none.
pub(crate) async fn colour_for(ctx: &Ctx, kind: BodyKind) -> Result<i64, Failure> {
    if kind != BodyKind::Network {
        return Ok(-1);
    }
    Ok(free_colour(&used_colours(ctx).await?))
}

/// A name with its own language as the source: what was typed in that language, or else what was typed first.
pub(crate) fn in_its_own(own: Language, reader: Language, name: &LocalText) -> LocalText {
    let typed = name.get(own).map(|text| (own, text)).or_else(|| name.best(reader));
    let Some((from, text)) = typed else { return LocalText::default() };
    let mut made = LocalText::new(own, text);
    for (language, text) in name.iter().filter(|(language, _)| *language != from) {
        made.set(language, text);
    }
    made
}

async fn used_colours(ctx: &Ctx) -> Result<Vec<i64>, Failure> {
    let networks = reads::networks_for_map(&mut *ctx.app.db.read().await?).await?;
    Ok(networks.iter().map(|n| n.colour).collect())
}

/// The colour that the fewest networks have.
fn free_colour(taken: &[i64]) -> i64 {
    (0..12).min_by_key(|colour| taken.iter().filter(|t| *t == colour).count()).unwrap_or(0)
}

fn show(ctx: &Ctx, form: &Form) -> Answered {
    let field = |name: &str, label: &str| Field {
        name: name.to_owned(),
        label: ctx.texts.text(label).into_owned(),
        lang: String::new(),
        value: form.text(name).to_owned(),
        error: form.error(ctx, name),
        hint: ctx.texts.text(&format!("{label}-help")).into_owned(),
        long: false,
    };
    let mut statuses: Vec<Status> = Vec::new();
    for status in KINDS.iter().flat_map(|kind| kind.statuses()) {
        if !statuses.contains(status) {
            statuses.push(*status);
        }
    }
    form_page(
        form,
        &NewPage {
            s: Shell::new(ctx, ctx.texts.text("bodies-new-title")),
            errors: form.errors(ctx, super::edit::LABELS),
            kinds: KINDS
                .iter()
                .map(|k| Choice::new(k.as_str(), ctx.texts.text(k.key()), form.text("kind") == k.as_str()))
                .collect(),
            kind_error: form.error(ctx, "kind"),
            statuses: statuses
                .iter()
                .map(|s| Choice::new(s.as_str(), ctx.texts.text(s.key()), form.text("status") == s.as_str()))
                .collect(),
            status_error: form.error(ctx, "status"),
            slug: field("slug", "bodies-slug"),
            status_since: field("status-since", "bodies-status-since"),
            own_language: field("own-language", "bodies-own-language"),
            groups: groups(ctx, form),
            plain: plain(ctx, form),
        },
    )
}

//! Webhooks in the hands of the secretariat: where they lead, what they are told, what came of it.

use super::actions;
use super::model::{DeliveryId, Hook, HookId, State};
use super::reads::{self, Delivery};
use crate::actor::Steward;
use crate::form::Form;
use crate::http::{Answered, Ctx, Failure, Routes, Who, page, page_with, see_other};
use crate::ui::{Choice, ErrorLine, Shell};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderValue, StatusCode, header};

/// Deliveries that a page shows.
const NEWEST: i64 = 50;

/// The pages and what they do.
pub fn routes() -> Routes {
    Routes::new()
        .page("/office/webhooks", Who::Stewards, list)
        .page("/office/webhooks/new", Who::Stewards, form)
        .action("/office/webhooks/new", Who::Stewards, add)
        .page("/office/webhooks/{hook}", Who::Stewards, show)
        .page("/office/webhooks/{hook}/edit", Who::Stewards, edit)
        .action("/office/webhooks/{hook}/edit", Who::Stewards, save)
        .action("/office/webhooks/{hook}/secret", Who::Stewards, rotate)
        .action("/office/webhooks/{hook}/test", Who::Stewards, test)
        .action("/office/webhooks/{hook}/on", Who::Stewards, turn_on)
        .action("/office/webhooks/{hook}/off", Who::Stewards, turn_off)
        .page("/office/webhooks/{hook}/remove", Who::Stewards, ask_remove)
        .action("/office/webhooks/{hook}/remove", Who::Stewards, remove)
        .action("/office/webhooks/{hook}/again/{delivery}", Who::Stewards, again)
}

fn url(id: HookId) -> String {
    format!("/office/webhooks/{id}")
}

/// The shape of a state.
fn shape(state: State) -> &'static str {
    match state {
        State::On => "active",
        State::Off => "closed",
        State::Paused => "cancelled",
    }
}

/// A kind of fact in words.
fn words(ctx: &Ctx, kind: &str) -> String {
    if kind == super::model::TEST {
        return ctx.texts.text("hooks-kind-test").into_owned();
    }
    let key = format!("fact-{}", kind.replace('.', "-"));
    ctx.texts.with(&key, &[("who", "…".into()), ("what", "…".into())])
}

#[derive(Template)]
#[template(path = "hooks/list.html")]
struct ListPage {
    s: Shell,
    rows: Vec<Row>,
}

struct Row {
    url: String,
    address: String,
    state: &'static str,
    state_words: String,
    kinds: String,
    since: String,
}

async fn list(ctx: Ctx) -> Answered {
    let permit = ctx.steward()?;
    let hooks = reads::list(&mut *ctx.app.db.read().await?, &permit, ctx.now).await?;
    let rows = hooks.iter().map(|hook| row(&ctx, hook)).collect();
    page(&ListPage { s: Shell::new(&ctx, ctx.texts.text("hooks-title")), rows })
}

fn row(ctx: &Ctx, hook: &Hook) -> Row {
    let t = &ctx.texts;
    Row {
        url: url(hook.id),
        address: hook.address.clone(),
        state: shape(hook.state),
        state_words: t.text(hook.state.key()).into_owned(),
        kinds: match hook.kinds.len() {
            0 => t.text("hooks-all-kinds").into_owned(),
            some => t.with1("hooks-some-kinds", "count", some),
        },
        since: t.instant(hook.made_at, &ctx.zone),
    }
}

#[derive(Template)]
#[template(path = "hooks/form.html")]
struct FormPage {
    s: Shell,
    errors: Vec<ErrorLine>,
    action: String,
    back: String,
    back_words: String,
    address: String,
    address_error: String,
    kinds: Vec<Choice>,
    kinds_error: String,
    button: String,
}

const LABELS: &[(&str, &str)] = &[("address", "hooks-address"), ("kinds", "hooks-kinds")];

fn draw(ctx: &Ctx, form: &Form, hook: Option<&Hook>) -> Answered {
    let t = &ctx.texts;
    let mut kinds: Vec<Choice> = actions::kinds(&ctx.app)
        .map(|kind| {
            let label = format!("{} ({kind})", words(ctx, kind));
            Choice::new(kind, label, form.all("kinds").any(|chosen| chosen == kind))
        })
        .collect();
    kinds.sort_by_cached_key(|choice| crate::text::fold(&choice.label));
    let (title, button) = match hook {
        Some(_) => ("hooks-edit-title", "hooks-save"),
        None => ("hooks-new-title", "hooks-add"),
    };
    let page = FormPage {
        s: Shell::new(ctx, t.text(title)),
        errors: form.errors(ctx, LABELS),
        action: hook
            .map_or_else(|| "/office/webhooks/new".to_owned(), |hook| format!("{}/edit", url(hook.id))),
        back: hook.map_or_else(|| "/office/webhooks".to_owned(), |hook| url(hook.id)),
        back_words: t.text(if hook.is_some() { "hooks-one-title" } else { "hooks-title" }).into_owned(),
        address: form.text("address").to_owned(),
        address_error: form.error(ctx, "address"),
        kinds,
        kinds_error: form.error(ctx, "kinds"),
        button: t.text(button).into_owned(),
    };
    page_with(if form.is_fine() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }, &page)
}

async fn form(ctx: Ctx) -> Answered {
    ctx.steward()?;
    draw(&ctx, &Form::filled([("address", "https://")]), None)
}

/// What was typed: the address and the kinds.
fn typed(form: &mut Form) -> (String, Vec<String>) {
    let address = form.required("address", super::model::ADDRESS);
    let mut kinds: Vec<String> = form.all("kinds").map(str::to_owned).collect();
    kinds.sort();
    kinds.dedup();
    (address, kinds)
}

async fn add(ctx: Ctx, mut form: Form) -> Answered {
    let permit = ctx.steward()?;
    let (address, kinds) = typed(&mut form);
    if !form.is_fine() {
        return draw(&ctx, &form, None);
    }
    match actions::add(&ctx.app, &permit, &address, &kinds).await {
        Ok((id, secret)) => shown_once(&ctx, id, secret),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            draw(&ctx, &form, None)
        }
        Err(other) => Err(other),
    }
}

#[derive(Template)]
#[template(path = "hooks/secret.html")]
struct SecretPage {
    s: Shell,
    secret: String,
    back: String,
}

/// The secret, this one time.
fn shown_once(ctx: &Ctx, id: HookId, secret: String) -> Answered {
    let s = Shell::new(ctx, ctx.texts.text("hooks-secret-title"));
    let mut response = page(&SecretPage { s, secret, back: url(id) })?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

#[derive(Template)]
#[template(path = "hooks/hook.html")]
struct HookPage {
    s: Shell,
    url: String,
    address: String,
    state: &'static str,
    state_words: String,
    on: bool,
    paused: bool,
    kinds: Vec<String>,
    since: String,
    reached: i64,
    two_secrets: bool,
    lines: Vec<Line>,
}

struct Line {
    id: String,
    kind: String,
    words: String,
    number: String,
    made: String,
    state: &'static str,
    state_words: String,
    came: String,
    next: String,
}

type Asks = Result<Path<String>, PathRejection>;

/// The webhook that an address names, for the secretariat.
async fn named(ctx: &Ctx, path: Asks) -> Result<(Hook, Steward), Failure> {
    let permit = ctx.steward()?;
    let id: HookId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let hook = reads::one(&mut *ctx.app.db.read().await?, id, ctx.now).await?;
    Ok((hook.ok_or(Failure::NotFound)?, permit))
}

async fn show(ctx: Ctx, path: Asks) -> Answered {
    let (hook, permit) = named(&ctx, path).await?;
    let sent = reads::newest(&mut *ctx.app.db.read().await?, &permit, hook.id, NEWEST).await?;
    let t = &ctx.texts;
    page(&HookPage {
        s: Shell::new(&ctx, t.text("hooks-one-title")),
        url: url(hook.id),
        state: shape(hook.state),
        state_words: t.text(hook.state.key()).into_owned(),
        on: hook.state == State::On,
        paused: hook.state == State::Paused,
        kinds: hook.kinds.iter().map(|kind| words(&ctx, kind)).collect(),
        since: t.instant(hook.made_at, &ctx.zone),
        reached: hook.reached,
        two_secrets: hook.secrets.len() > 1,
        lines: sent.iter().map(|delivery| line(&ctx, delivery)).collect(),
        address: hook.address,
    })
}

fn line(ctx: &Ctx, delivery: &Delivery) -> Line {
    let t = &ctx.texts;
    let (state, key) = match delivery.state.as_str() {
        "sent" => ("active", "hooks-delivery-sent"),
        "failed" => ("cancelled", "hooks-delivery-failed"),
        _ => ("planned", "hooks-delivery-waiting"),
    };
    let came = match (delivery.tries, delivery.error.as_str()) {
        (0, _) => String::new(),
        (_, "private") => t.text("hooks-came-private").into_owned(),
        (_, "slow") => t.text("hooks-came-slow").into_owned(),
        (_, "away") => t.text("hooks-came-away").into_owned(),
        _ => t.with(
            "hooks-came",
            &[("status", delivery.status.to_string().into()), ("took", delivery.took.into())],
        ),
    };
    let tried = delivery.tried_at.map(|at| t.instant(at, &ctx.zone)).unwrap_or_default();
    Line {
        id: delivery.id.to_string(),
        kind: delivery.kind.clone(),
        words: words(ctx, &delivery.kind),
        number: if delivery.seq > 0 { delivery.seq.to_string() } else { String::new() },
        made: t.instant(delivery.made_at, &ctx.zone),
        state,
        state_words: t.text(key).into_owned(),
        came: if tried.is_empty() { came } else { format!("{came} · {tried}") },
        next: if delivery.state == "waiting" && delivery.tries > 0 {
            let tried = t.with1("jobs-attempts", "count", delivery.tries);
            format!("{tried} · {}", t.with1("jobs-next", "when", t.away(delivery.next_at, ctx.now)))
        } else {
            String::new()
        },
    }
}

async fn edit(ctx: Ctx, path: Asks) -> Answered {
    let (hook, _) = named(&ctx, path).await?;
    let mut values = vec![("address".to_owned(), hook.address.clone())];
    values.extend(hook.kinds.iter().map(|kind| ("kinds".to_owned(), kind.clone())));
    draw(&ctx, &Form::filled(values), Some(&hook))
}

async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (hook, permit) = named(&ctx, path).await?;
    let (address, kinds) = typed(&mut form);
    if !form.is_fine() {
        return draw(&ctx, &form, Some(&hook));
    }
    match actions::change(&ctx.app, &permit, hook.id, &address, &kinds).await {
        Ok(()) => see_other(&ctx, &url(hook.id), Some("flash-hook-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            draw(&ctx, &form, Some(&hook))
        }
        Err(other) => Err(other),
    }
}

async fn rotate(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (hook, permit) = named(&ctx, path).await?;
    let secret = actions::rotate(&ctx.app, &permit, hook.id).await?;
    shown_once(&ctx, hook.id, secret)
}

async fn test(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (hook, permit) = named(&ctx, path).await?;
    actions::send_test(&ctx.app, &permit, hook.id).await?;
    see_other(&ctx, &url(hook.id), Some("flash-hook-sending"))
}

async fn turn_on(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (hook, permit) = named(&ctx, path).await?;
    actions::turn_on(&ctx.app, &permit, hook.id).await?;
    see_other(&ctx, &url(hook.id), Some("flash-hook-on"))
}

async fn turn_off(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (hook, permit) = named(&ctx, path).await?;
    actions::turn_off(&ctx.app, &permit, hook.id).await?;
    see_other(&ctx, &url(hook.id), Some("flash-hook-off"))
}

async fn again(ctx: Ctx, path: Result<Path<(String, String)>, PathRejection>, _: Form) -> Answered {
    let (hook, delivery) = path?.0;
    let (hook, permit) = named(&ctx, Ok(Path(hook))).await?;
    let delivery: DeliveryId = delivery.parse().map_err(|_| Failure::NotFound)?;
    actions::send_again(&ctx.app, &permit, hook.id, delivery).await?;
    see_other(&ctx, &url(hook.id), Some("flash-hook-sending"))
}

#[derive(Template)]
#[template(path = "hooks/remove.html")]
struct RemovePage {
    s: Shell,
    url: String,
    address: String,
}

async fn ask_remove(ctx: Ctx, path: Asks) -> Answered {
    let (hook, _) = named(&ctx, path).await?;
    let s = Shell::new(&ctx, ctx.texts.text("hooks-remove-title"));
    page(&RemovePage { s, url: url(hook.id), address: hook.address })
}

async fn remove(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (hook, permit) = named(&ctx, path).await?;
    actions::remove(&ctx.app, &permit, hook.id).await?;
    see_other(&ctx, "/office/webhooks", Some("flash-hook-removed"))
}

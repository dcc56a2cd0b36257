//! The room of a network: who accompanies it, its checklist, what was offered and used; and whom it accompanies itself.

use super::super::access::{MaySupport, may_answer, may_end, may_support};
use super::super::actions;
use super::super::model::{Checklist, CompanionId, Move, State, is_new};
use super::super::reads::{self, Companion};
use crate::bodies::model::BodyKind;
use crate::bodies::reads::Body;
use crate::bodies::workspace::Workspace;
use crate::forms::{self, form_page};
use crate::settings;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::{LocalText, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

type Asks = Result<Path<String>, PathRejection>;
pub(super) type AsksTwo = Result<Path<(String, String)>, PathRejection>;

/// Entries of the log that the page shows.
const SHOWN: i64 = 100;
const LABELS: &[(&str, &str)] = &[
    ("companion", "support-companion"),
    ("kind", "support-kind"),
    ("text", "support-what"),
    ("day", "support-day"),
];

/// Two networks ready to be drawn.
struct Pair {
    name: String,
    /// The other's room, where the reader may go there.
    url: String,
    shape: &'static str,
    state: String,
    since: String,
    /// Whether it was asked and nobody speaks for it now.
    silent: bool,
    answer: String,
    end: String,
    end_words: String,
}

/// An item of the checklist ready to be drawn.
struct ItemLine {
    key: String,
    words: String,
    link: String,
    done: bool,
    note: String,
}

struct EntryLine {
    kind: String,
    text: String,
    note: String,
}

#[derive(Template)]
#[template(path = "support/pages/room.html")]
struct RoomPage {
    s: Shell,
    w: Workspace,
    errors: Vec<ErrorLine>,
    at: String,
    /// Whether the network is on its way; else it may accompany others.
    new: bool,
    asks: bool,
    companions: Vec<Pair>,
    accompanies: Vec<Pair>,
    choices: Vec<Choice>,
    /// Networks that cannot be asked now, in words.
    silent: String,
    companion_error: String,
    items: Vec<ItemLine>,
    /// Whether anything is ticked.
    ticked: bool,
    done: String,
    entries: Vec<EntryLine>,
    kinds: Vec<Choice>,
    kind_error: String,
    text: String,
    text_error: String,
    day: String,
    day_error: String,
}

pub(super) fn best(ctx: &Ctx, text: &LocalText) -> String {
    text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

/// A network, what it has with others, and the permit of whoever may see that. To others there is no such page.
async fn room(ctx: &Ctx, slug: &str) -> Result<(Body, Vec<Companion>, MaySupport), Failure> {
    ctx.person()?;
    let mut conn = ctx.app.db.read().await?;
    let body = crate::bodies::reads::by_slug(&mut conn, slug).await?.ok_or(Failure::NotFound)?;
    if body.row.kind != BodyKind::Network {
        return Err(Failure::NotFound);
    }
    let all = reads::of_network(&mut conn, body.row.id).await?;
    let accepted: Vec<_> = all
        .iter()
        .filter(|one| one.network.0 == body.row.id && one.state == State::Accepted)
        .map(|one| one.companion.0)
        .collect();
    let permit = may_support(&ctx.actor, body.row.id, &accepted).ok_or(Failure::NotFound)?;
    Ok((body, all, permit))
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    shown(&ctx, &path?.0, &Form::filled::<String, String>([])).await
}

async fn shown(ctx: &Ctx, slug: &str, form: &Form) -> Answered {
    let (body, all, permit) = room(ctx, slug).await?;
    let new = is_new(body.row.kind, body.row.status);
    let mut conn = ctx.app.db.read().await?;
    let list: Checklist = settings::reads::of(&mut conn).await?;
    let kept = reads::kept(&mut conn, &permit, SHOWN, ctx.now).await?;
    let reads::Kept { ticks, log, established, silent } = kept;
    drop(conn);
    let t = &ctx.texts;
    let at = format!("/bodies/{slug}/support");
    let day_of = |at: jiff::Timestamp| t.day(at.to_zoned_datetime(ctx.zone.clone()).date());
    let pair = |one: &Companion| {
        let accompanied = one.network.0 == body.row.id;
        let other = if accompanied { &one.companion } else { &one.network };
        let open = one.state.is_open();
        let answers = one.state == State::Asked && may_answer(&ctx.actor, one.companion.0).is_some();
        let ends = open && !answers && may_end(&ctx.actor, one.network.0, one.companion.0).is_some();
        Pair {
            name: best(ctx, &other.2),
            url: if one.state == State::Accepted && !accompanied {
                format!("/bodies/{}/support", other.1)
            } else {
                String::new()
            },
            shape: match one.state {
                State::Asked => "planned",
                State::Accepted => "established",
                State::Declined | State::Ended => "closed",
            },
            state: t.text(&format!("companion-{}", one.state.as_str())).into_owned(),
            since: day_of(one.since),
            silent: one.state == State::Asked && silent.iter().any(|(slug, _)| *slug == one.companion.1),
            answer: if answers { format!("{at}/{}/answer", one.id) } else { String::new() },
            end: if ends { format!("{at}/{}/end", one.id) } else { String::new() },
            end_words: t
                .text(if one.state == State::Asked { "support-recall" } else { "support-end" })
                .into_owned(),
        }
    };
    let (mine, others): (Vec<&Companion>, Vec<&Companion>) =
        all.iter().partition(|one| one.network.0 == body.row.id);
    let item = |item: &super::super::model::Item| {
        let tick = ticks.iter().find(|tick| tick.item == item.key);
        ItemLine {
            key: item.key.clone(),
            words: best(ctx, &item.words),
            link: item.link.clone(),
            done: tick.is_some(),
            note: tick.map_or(String::new(), |tick| {
                let args = [("day", day_of(tick.at).into()), ("body", best(ctx, &tick.body).into())];
                t.with("support-ticked", &args)
            }),
        }
    };
    let items: Vec<ItemLine> = list.items.iter().map(item).collect();
    let done = items.iter().filter(|item| item.done).count();
    let kind_key = |used| if used { "support-used" } else { "support-offered" };
    let entry = |entry: &reads::Entry| EntryLine {
        kind: t.text(kind_key(entry.used)).into_owned(),
        text: entry.text.clone(),
        note: t.with(
            "support-entry-note",
            &[("day", t.day(entry.day).into()), ("body", best(ctx, &entry.body).into())],
        ),
    };
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date().to_string();
    let choice = |(slug, name): &(String, LocalText)| {
        Choice::new(slug.as_str(), best(ctx, name), form.text("companion") == slug)
    };
    // Whoever was asked already, or accompanies it, is not asked again.
    let asked: Vec<&str> =
        mine.iter().filter(|one| one.state.is_open()).map(|one| one.companion.1.as_str()).collect();
    let is_left = |(slug, _): &&(String, LocalText)| !asked.contains(&slug.as_str());
    let unheard: Vec<String> = silent.iter().filter(is_left).map(|(_, name)| best(ctx, name)).collect();
    form_page(
        form,
        &RoomPage {
            s: Shell::new(ctx, t.text("support-room")).with_form(ctx),
            w: Workspace::of(ctx, &body),
            errors: form.errors(ctx, LABELS),
            new,
            asks: new && permit.asks(),
            companions: mine.into_iter().map(pair).collect(),
            accompanies: others.into_iter().map(pair).collect(),
            choices: established.iter().filter(is_left).map(choice).collect(),
            silent: match unheard.is_empty() {
                true => String::new(),
                false => {
                    let names = t.list(unheard);
                    t.with1("support-silent", "names", names)
                }
            },
            companion_error: form.error(ctx, "companion"),
            done: t.with("support-done-of", &[("done", done.into()), ("all", items.len().into())]),
            items,
            ticked: done > 0,
            entries: log.iter().map(entry).collect(),
            kinds: ["offered", "used"]
                .iter()
                .map(|kind| {
                    let chosen = form.text("kind") == *kind || (!form.has("kind") && *kind == "offered");
                    Choice::new(*kind, t.text(kind_key(*kind == "used")), chosen)
                })
                .collect(),
            kind_error: form.error(ctx, "kind"),
            text: form.text("text").to_owned(),
            text_error: form.error(ctx, "text"),
            day: if form.has("day") { form.text("day").to_owned() } else { today },
            day_error: form.error(ctx, "day"),
            at,
        },
    )
}

/// The answer to a change: the room again, or its page with what is wrong.
async fn done(
    ctx: &Ctx,
    slug: &str,
    mut form: Form,
    came: Result<(), Failure>,
    flash: &'static str,
) -> Answered {
    match came {
        Ok(()) => see_other(ctx, &format!("/bodies/{slug}/support"), Some(flash)),
        Err(Failure::Invalid(fields)) => {
            form.refuse_all(fields);
            shown(ctx, slug, &form).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn ask(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let slug = path?.0;
    let (_, _, permit) = room(&ctx, &slug).await?;
    let companion = form.required("companion", 60);
    if !form.is_fine() {
        return shown(&ctx, &slug, &form).await;
    }
    let came = actions::ask(&ctx.app, &permit, &slug, &companion).await;
    done(&ctx, &slug, form, came, "flash-companion-asked").await
}

pub(super) async fn tick(ctx: Ctx, path: Asks, form: Form) -> Answered {
    let slug = path?.0;
    let (_, _, permit) = room(&ctx, &slug).await?;
    let item = form.text("item").to_owned();
    actions::tick(&ctx.app, &permit, &slug, &item, !form.has("undo")).await?;
    see_other(&ctx, &format!("/bodies/{slug}/support#checklist"), None)
}

pub(super) async fn log(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let slug = path?.0;
    let (_, _, permit) = room(&ctx, &slug).await?;
    let read_kind = |text: &str| match text {
        "offered" => Some(false),
        "used" => Some(true),
        _ => None,
    };
    let used = form.read("kind", read_kind, "refusal-required");
    let text = form.required("text", 2_000);
    let day = form.read("day", forms::day, "mandates-refusal-day");
    let (Some(used), Some(day)) = (used, day) else { return shown(&ctx, &slug, &form).await };
    if !form.is_fine() {
        return shown(&ctx, &slug, &form).await;
    }
    let came = actions::log(&ctx.app, &permit, &slug, (used, &text, day)).await;
    done(&ctx, &slug, form, came, "flash-support-logged").await
}

/// What a network of this address has with another; nothing else is named here.
pub(super) async fn pair(ctx: &Ctx, slug: &str, id: &str) -> Result<Companion, Failure> {
    let (body, ..) = room(ctx, slug).await?;
    let id: CompanionId = id.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, id).await?;
    let of = |one: &Companion| [one.network.0, one.companion.0].contains(&body.row.id);
    found.filter(of).ok_or(Failure::NotFound)
}

pub(super) async fn answer(ctx: Ctx, path: AsksTwo, form: Form) -> Answered {
    let (slug, id) = path?.0;
    let one = pair(&ctx, &slug, &id).await?;
    let permit =
        may_answer(&ctx.actor, one.companion.0).ok_or_else(|| Refusal::new("support-refusal-answer"))?;
    let made = if form.has("decline") { Move::Decline } else { Move::Accept };
    actions::move_companion(&ctx.app, &permit, one.id, made).await?;
    see_other(&ctx, &format!("/bodies/{slug}/support"), Some("flash-companion-answered"))
}

pub(super) async fn end(ctx: Ctx, path: AsksTwo, _: Form) -> Answered {
    let (slug, id) = path?.0;
    let one = pair(&ctx, &slug, &id).await?;
    let permit = may_end(&ctx.actor, one.network.0, one.companion.0).ok_or(Failure::NotFound)?;
    actions::move_companion(&ctx.app, &permit, one.id, Move::End).await?;
    // A companion that ends it sees that network no longer.
    let back = if ctx.actor.edits(one.network.0).is_some() || ctx.actor.steward().is_some() {
        slug
    } else {
        one.companion.1
    };
    let flash = if one.state == State::Asked { "flash-companion-recalled" } else { "flash-companion-ended" };
    see_other(&ctx, &format!("/bodies/{back}/support"), Some(flash))
}

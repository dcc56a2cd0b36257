//! One's bids, beginning one, and coming in as somebody who is not in the register.

use super::super::access::may_begin;
use super::super::model::{Basics, LINE};
use super::super::{HOME, NEWCOMERS, actions, reads, words};
use crate::calls;
use crate::calls::pages::{DueLine, said};
use crate::calls::terms::Step;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::Refusal;
use platform::form::{Form, form_page, line};
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "bids/pages/mine.html")]
struct MinePage {
    s: Shell,
    bids: Vec<BidLine>,
    calls: Vec<CallLine>,
}

struct BidLine {
    url: String,
    title: String,
    call: String,
    pill: &'static str,
    state: String,
}

struct CallLine {
    url: String,
    title: String,
    due: Option<DueLine>,
}

#[derive(Template)]
#[template(path = "bids/pages/door.html")]
struct DoorPage {
    s: Shell,
    errors: Vec<ErrorLine>,
    called: String,
    name_error: String,
    address: String,
    address_error: String,
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    ctx.person()?;
    let mut conn = ctx.app.db.read().await?;
    let own = reads::own(&mut conn, &ctx.actor).await?;
    let calls = calls::reads::all(&mut conn, &ctx.actor).await?;
    drop(conn);
    let t = &ctx.texts;
    let bid = |(bid, call): &(super::super::model::Bid, calls::model::CallId)| {
        let call = calls.iter().find(|known| known.id == *call);
        let place = words::place(&ctx, &bid.basics);
        let names = [bid.basics.title.clone(), place, t.text("bids-untitled").into_owned()];
        BidLine {
            url: bid.url(),
            title: names.into_iter().find(|name| !name.is_empty()).unwrap_or_default(),
            call: call.map(|call| said(&ctx, &call.title)).unwrap_or_default(),
            pill: bid.state.pill(),
            state: t.text(&format!("bids-state-{}", bid.state.as_str())).into_owned(),
        }
    };
    let open = calls.iter().filter(|call| may_begin(&ctx.actor, call, ctx.now).is_some());
    let call = |call: &calls::model::Call| CallLine {
        url: call.url(),
        title: said(&ctx, &call.title),
        due: call.terms.due(Step::Bid).and_then(|due| DueLine::of(&ctx, due, None)),
    };
    page(&MinePage {
        s: Shell::new(&ctx, t.text("bids-mine")),
        bids: own.iter().map(bid).collect(),
        calls: open.map(call).collect(),
    })
}

pub(super) async fn begin(ctx: Ctx, path: Result<Path<String>, PathRejection>, _: Form) -> Answered {
    ctx.person()?;
    let call = calls::pages::load(&ctx, &path?.0).await?;
    if call.state == calls::model::State::Draft {
        return Err(Failure::NotFound);
    }
    let language = Some(ctx.lang()).filter(|lang| call.terms.languages.contains(lang));
    let basics = Basics { language: language.or(call.terms.languages.first().copied()), ..Basics::default() };
    let slug = actions::begin(&ctx.app, &ctx.actor, &call, &basics).await?;
    see_other(&ctx, &format!("/hosting/bids/{slug}"), Some("flash-bid-begun"))
}

pub(super) async fn door(ctx: Ctx) -> Answered {
    if ctx.actor.person.is_some() {
        return see_other(&ctx, HOME, None);
    }
    ask(&ctx, &Form::filled::<String, String>([]))
}

/// Whether the address is in the register is not told: the same answer is given, and a letter goes out.
pub(super) async fn come(ctx: Ctx, mut form: Form) -> Answered {
    let name = line(&mut form, "name", LINE);
    if name.is_empty() {
        form.refuse("name", Refusal::new("refusal-required"));
    }
    let address = form.mail_address("address");
    match NEWCOMERS.first() {
        Some(way) if form.is_fine() => registry::come(&ctx, way, &address, &name).await,
        _ => ask(&ctx, &form),
    }
}

fn ask(ctx: &Ctx, form: &Form) -> Answered {
    let labels = [("name", "bids-your-name"), ("address", "bids-your-address")];
    form_page(
        form,
        &DoorPage {
            s: Shell::new(ctx, ctx.texts.text("bids-door")).hidden_from_robots().with_form(ctx),
            errors: form.errors(ctx, &labels),
            called: form.text("name").to_owned(),
            name_error: form.error(ctx, "name"),
            address: form.text("address").to_owned(),
            address_error: form.error(ctx, "address"),
        },
    )
}

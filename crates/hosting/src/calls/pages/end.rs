//! Publishing a call, taking a draft away, opening its bids, and ending a call without a host.

use super::super::actions;
use super::super::model::State;
use super::super::terms::TEXT;
use super::{Asks, load_to_run, said};
use askama::Template;
use kernel::{LocalText, Refusal};
use platform::form::{Form, form_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

const LABELS: &[(&str, &str)] = &[("how", "calls-end-how"), ("why", "calls-end-why")];

#[derive(Template)]
#[template(path = "calls/pages/end.html")]
struct EndPage {
    s: Shell,
    here: String,
    up: String,
    title: String,
    errors: Vec<ErrorLine>,
    how: (Vec<Choice>, String),
    why: (String, String),
}

pub(super) async fn publish(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let slug = path?.0;
    let call = load_to_run(&ctx, &slug).await?;
    actions::publish(&ctx.app, &ctx.actor, &slug).await?;
    see_other(&ctx, &call.url(), Some("flash-call-published"))
}

pub(super) async fn discard(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let slug = path?.0;
    load_to_run(&ctx, &slug).await?;
    actions::discard(&ctx.app, &ctx.actor, &slug).await?;
    see_other(&ctx, "/hosting", Some("flash-call-discarded"))
}

pub(super) async fn open(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let slug = path?.0;
    let call = load_to_run(&ctx, &slug).await?;
    crate::bids::actions::open(&ctx.app, &ctx.actor, &slug).await?;
    see_other(&ctx, &call.url(), Some("flash-bids-opened"))
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    show(&ctx, &path?.0, &Form::filled([("how", State::Withdrawn.as_str())])).await
}

pub(super) async fn end(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let slug = path?.0;
    let call = load_to_run(&ctx, &slug).await?;
    let ends = |code: &str| State::parse(code).filter(|to| matches!(to, State::Withdrawn | State::Closed));
    let to = form.read("how", ends, "calls-refusal-choice");
    let mut why = LocalText::default();
    why.set(ctx.lang(), form.required("why", TEXT));
    let (Some(to), true) = (to, form.is_fine()) else { return show(&ctx, &slug, &form).await };
    match actions::end(&ctx.app, &ctx.actor, &slug, to, &why).await {
        Ok(()) => see_other(&ctx, &call.url(), Some("flash-call-ended")),
        Err(Failure::Refused(why)) => {
            form.refuse("how", why);
            show(&ctx, &slug, &form).await
        }
        Err(other) => Err(other),
    }
}

async fn show(ctx: &Ctx, slug: &str, form: &Form) -> Answered {
    let call = load_to_run(ctx, slug).await?;
    if !call.state.is_running() {
        return Err(Refusal::new("calls-refusal-move").into());
    }
    let t = &ctx.texts;
    let how = [(State::Withdrawn, "calls-end-withdrawn"), (State::Closed, "calls-end-closed")];
    let how = how.map(|(to, key)| Choice::new(to.as_str(), t.text(key), form.text("how") == to.as_str()));
    form_page(
        form,
        &EndPage {
            s: Shell::new(ctx, t.text("calls-end")).hidden_from_robots(),
            here: format!("{}/end", call.url()),
            up: call.url(),
            title: said(ctx, &call.title),
            errors: form.errors(ctx, LABELS),
            how: (how.into(), form.error(ctx, "how")),
            why: (form.text("why").to_owned(), form.error(ctx, "why")),
        },
    )
}

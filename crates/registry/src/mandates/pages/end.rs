//! Ending a mandate before its day, by its holder or the secretariat: a page that says what will happen, then the deed.

use super::super::access::{MayGive, may_step_down};
use super::super::model::{MandateId, in_force};
use super::super::{actions, reads};
use super::list::{Line, line};
use crate::forms::form_page;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "mandates/pages/end.html")]
struct EndPage {
    s: Shell,
    line: Line,
    back: String,
    back_words: String,
    errors: Vec<ErrorLine>,
    /// Whether nobody speaks for the body once it is over.
    last: bool,
    knows_error: String,
    /// Where it is handed over instead, when it still can be.
    hand_over: String,
}

type Asks = Result<Path<String>, PathRejection>;

async fn allowed(ctx: &Ctx, path: Asks) -> Result<(reads::Row, MayGive), Failure> {
    ctx.person()?;
    let id: MandateId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let mandate = reads::found(&mut *ctx.app.db.read().await?, id).await?.ok_or(Failure::NotFound)?;
    let permit = may_step_down(&ctx.actor, mandate.person, mandate.body_id).ok_or(Failure::NotFound)?;
    Ok((mandate, permit))
}

pub(super) async fn ask(ctx: Ctx, path: Asks) -> Answered {
    let (mandate, _) = allowed(&ctx, path).await?;
    let nothing: [(&str, &str); 0] = [];
    show(&ctx, &mandate, &Form::filled(nothing)).await
}

pub(super) async fn end(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (mandate, permit) = allowed(&ctx, path).await?;
    match actions::end(&ctx.app, &permit, mandate.id, form.has("knows")).await {
        Ok(person) if ctx.actor.steward().is_some() => {
            see_other(&ctx, &format!("/office/persons/{person}"), Some("flash-mandate-ended"))
        }
        Ok(_) => see_other(&ctx, &format!("/mandates/{}", mandate.id), Some("flash-mandate-ended")),
        Err(Failure::Invalid(fields)) => {
            form.refuse_all(fields);
            show(&ctx, &mandate, &form).await
        }
        Err(other) => Err(other),
    }
}

async fn show(ctx: &Ctx, mandate: &reads::Row, form: &Form) -> Answered {
    let serves = in_force(mandate.starts, mandate.ends, ctx.now);
    let mut conn = ctx.app.db.read().await?;
    let others = reads::voices::besides(&mut conn, mandate.body_id, Some(mandate.id), ctx.now).await?;
    drop(conn);
    let line = line(ctx, mandate);
    let (back, back_words) = if ctx.actor.steward().is_some() {
        (line.person_url.clone(), line.person.clone())
    } else {
        (format!("/mandates/{}", mandate.id), ctx.texts.text("mandates-mandate").into_owned())
    };
    form_page(
        form,
        &EndPage {
            s: Shell::new(ctx, ctx.texts.text("mandates-end-title")),
            back,
            back_words,
            errors: form.errors(ctx, &[("knows", "mandates-end-knows")]),
            last: serves && mandate.role.edits() && others == 0,
            knows_error: form.error(ctx, "knows"),
            hand_over: if serves { format!("/mandates/{}/handover", mandate.id) } else { String::new() },
            line,
        },
    )
}

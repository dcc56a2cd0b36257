//! What is said of a proposal: comments, suggested changes, advice, and the replies.

use super::super::access::{may_advise, may_comment};
use super::super::actions;
use super::super::model::{CommentId, REASON, Remark, Reply};
use super::super::reads;
use super::show::{draw, place_of};
use super::{Asks, load, load_to_run};
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::Refusal;
use platform::form::{Form, line};
use platform::http::{Answered, Ctx, Failure, see_other};

type AsksOne = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn comment(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let permit = may_comment(&ctx.actor, &seen.proposal, &seen.permit);
    let permit = permit.ok_or_else(|| Failure::from(Refusal::new("proposal-refusal-comment")))?;
    let text = form.required("comment", REASON);
    let kind = if form.has("suggestion") { Remark::Suggestion } else { Remark::Comment };
    if form.is_fine() {
        actions::comment(&ctx.app, &permit, seen.proposal.id, (kind, &text)).await?;
        let to = format!("{}#comments", seen.proposal.url());
        return see_other(&ctx, &to, Some("flash-proposal-commented"));
    }
    draw(&ctx, &seen, &form).await
}

fn comment_id(text: &str) -> Result<CommentId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

pub(super) async fn reply(ctx: Ctx, path: AsksOne, mut form: Form) -> Answered {
    let (number, comment) = path?.0;
    let (seen, permit) = load_to_run(&ctx, Ok(Path(number))).await?;
    let reply = form.read("with", Reply::parse, "proposal-refusal-remark");
    let field = format!("reply{}", place_of(&form));
    let words = form.optional(&field, REASON);
    if let (Some(reply), true) = (reply, form.is_fine()) {
        let done =
            actions::reply(&ctx.app, &permit, seen.proposal.id, comment_id(&comment)?, (reply, &words)).await;
        match done {
            Ok(()) => {
                let to = format!("{}#comments", seen.proposal.url());
                return see_other(&ctx, &to, Some("flash-proposal-replied"));
            }
            Err(Failure::Invalid(wrong)) => {
                form.refuse_all(wrong.into_iter().map(|(_, why)| (field.clone(), why)).collect());
            }
            Err(other) => return Err(other),
        }
    }
    draw(&ctx, &seen, &form).await
}

pub(super) async fn ask_advice(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let slug = line(&mut form, "advice", 100);
    match actions::ask_advice(&ctx.app, &permit, seen.proposal.id, &slug).await {
        Ok(()) => {
            let to = format!("{}#comments", seen.proposal.url());
            see_other(&ctx, &to, Some("flash-proposal-advice"))
        }
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            draw(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn advise(ctx: Ctx, path: AsksOne, mut form: Form) -> Answered {
    ctx.person()?;
    let (number, comment) = path?.0;
    let seen = load(&ctx, Ok(Path(number))).await?;
    let id = comment_id(&comment)?;
    let all = reads::comments(&mut *ctx.app.db.read().await?, &seen).await?;
    let body = all.iter().find(|one| one.id == id).and_then(|one| one.body);
    let permit = body.and_then(|body| may_advise(&ctx.actor, body));
    let permit = permit.ok_or_else(|| Failure::from(Refusal::new("proposal-refusal-advise")))?;
    let text = form.required(&format!("given{}", place_of(&form)), REASON);
    if form.is_fine() {
        actions::advise(&ctx.app, &permit, seen.proposal.id, id, &text).await?;
        let to = format!("{}#comments", seen.proposal.url());
        return see_other(&ctx, &to, Some("flash-proposal-advised"));
    }
    draw(&ctx, &seen, &form).await
}

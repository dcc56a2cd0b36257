//! Signing out, here and elsewhere.

use super::super::actions;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::header;
use platform::form::Form;
use platform::http::{Answered, Cookie, Ctx, Failure, see_other, set_cookie};

/// Ends the session in hand and takes its cookie away.
pub(super) async fn sign_out(ctx: Ctx, _: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    match actions::end_session(&ctx.app, &own, own.session()).await {
        // Ended elsewhere at the same moment: that is what was wanted.
        Ok(()) | Err(Failure::NotFound) => {}
        Err(other) => return Err(other),
    }
    let mut response = see_other(&ctx, "/", Some("flash-signed-out"))?;
    response.headers_mut().append(header::SET_COOKIE, set_cookie(&ctx.app, Cookie::Session, ""));
    Ok(response)
}

pub(super) async fn end(ctx: Ctx, path: Result<Path<String>, PathRejection>, _: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    actions::end_session(&ctx.app, &own, &path?.0).await?;
    see_other(&ctx, "/me", Some("flash-session-ended"))
}

pub(super) async fn end_others(ctx: Ctx, _: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    actions::end_other_sessions(&ctx.app, &own).await?;
    see_other(&ctx, "/me", Some("flash-sessions-ended"))
}

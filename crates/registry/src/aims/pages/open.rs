//! The objectives of a body that everybody may see.

use super::super::reads;
use super::lines::{AimLine, Seen, aim_line, said};
use crate::bodies::model::url;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::http::{Answered, Ctx, Failure, page, public_page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "aims/pages/open.html")]
struct OpenPage {
    s: Shell,
    body: (String, String),
    aims: Vec<AimLine>,
}

pub(super) async fn of_body(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let slug = path?.0;
    let mut conn = ctx.app.db.read().await?;
    let body = reads::body(&mut conn, &slug).await?.ok_or(Failure::NotFound)?;
    let aims = reads::shown(&mut conn, body.0).await?;
    // A body that shows none is as if it were not there.
    if aims.is_empty() {
        return Err(Failure::NotFound);
    }
    let values = reads::values(&mut conn, body.0, None).await?;
    let links = reads::links(&mut conn, body.0).await?;
    drop(conn);
    let name = said(&ctx, &body.2);
    let seen = Seen::Outside(&slug);
    let made = OpenPage {
        s: Shell::new(&ctx, ctx.texts.with1("aims-of", "name", name.as_str())),
        body: (name, url(body.1, &slug)),
        aims: aims.iter().map(|aim| aim_line(&ctx, aim, &values, &links, seen)).collect(),
    };
    if ctx.actor.person.is_some() { page(&made) } else { public_page(&made) }
}

//! An opened bid, as it was handed in, for those who may read it.

use super::super::access::may_read_opened;
use super::super::reads;
use super::budget::{Sums, sums};
use super::preview::{Reading, reading};
use crate::calls::pages::{load, said};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::http::{Answered, Ctx, Failure, attachment, page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "bids/pages/opened.html")]
struct OpenedPage {
    s: Shell,
    up: String,
    call: String,
    handed: String,
    digest: String,
    withdrawn: String,
    r: Reading,
    sums: Sums,
}

pub(super) async fn show(ctx: Ctx, path: Result<Path<(String, i64)>, PathRejection>) -> Answered {
    let (slug, number) = path?.0;
    let call = load(&ctx, &slug).await?;
    let permit = may_read_opened(&ctx.actor, &call).ok_or(Failure::NotFound)?;
    let found = reads::opened(&mut *ctx.app.db.read().await?, &permit, &call, number).await?;
    let bid = found.ok_or(Failure::NotFound)?;
    let t = &ctx.texts;
    page(&OpenedPage {
        s: Shell::new(&ctx, bid.content.basics.title.clone()).hidden_from_robots(),
        up: call.url(),
        call: said(&ctx, &call.title),
        handed: t.with1("bids-handed-bid", "at", t.instant(bid.at, &ctx.zone)),
        digest: bid.digest,
        withdrawn: match bid.state {
            super::super::model::State::Withdrawn => t.text("bids-state-withdrawn").into_owned(),
            _ => String::new(),
        },
        sums: sums(&ctx, &call.terms, &bid.content.budget),
        r: reading(&ctx, &call.terms, &bid.content, Some(&format!("{}/bids/{number}/files", call.url()))),
    })
}

pub(super) async fn file(ctx: Ctx, path: Result<Path<(String, i64, i64)>, PathRejection>) -> Answered {
    let (slug, number, place) = path?.0;
    let call = load(&ctx, &slug).await?;
    let permit = may_read_opened(&ctx.actor, &call).ok_or(Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let bid = reads::opened(&mut conn, &permit, &call, number).await?.ok_or(Failure::NotFound)?;
    // Only what the reader is shown is given out.
    if !bid.content.files.iter().any(|file| file.place == place) {
        return Err(Failure::NotFound);
    }
    let (name, file) =
        reads::handed_file(&mut conn, &permit, bid.id, place).await?.ok_or(Failure::NotFound)?;
    drop(conn);
    attachment(&ctx, &file, &name).await
}

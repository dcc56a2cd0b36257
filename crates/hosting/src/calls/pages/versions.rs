//! What was changed of a call since it was published, and why.

use super::super::reads::{self, Version};
use super::super::shape::plain;
use super::super::terms::Part;
use super::{Asks, Said, load, marked, said};
use askama::Template;
use platform::http::{Answered, Ctx, page};
use platform::ui::{DiffPiece, Shell, diff};

#[derive(Template)]
#[template(path = "calls/pages/versions.html")]
struct VersionsPage {
    s: Shell,
    up: String,
    title: String,
    versions: Vec<Line>,
}

struct Line {
    heading: String,
    remark: Said,
    parts: Vec<(String, Vec<DiffPiece>)>,
}

pub(super) async fn list(ctx: Ctx, path: Asks) -> Answered {
    let call = load(&ctx, &path?.0).await?;
    let versions = reads::versions(&mut *ctx.app.db.read().await?, &call).await?;
    let t = &ctx.texts;
    let changed = |version: &Version, before: Option<&Version>| {
        let Some(before) = before else { return Vec::new() };
        let mut parts = Vec::new();
        if version.title != before.title {
            let pieces = diff(&said(&ctx, &before.title), &said(&ctx, &version.title));
            parts.push((t.text("calls-field-title").into_owned(), pieces));
        }
        parts.extend(before.terms.differs(&version.terms).into_iter().map(|part: Part| {
            let (was, is) = (plain(&ctx, &before.terms, part), plain(&ctx, &version.terms, part));
            (t.text(&format!("calls-part-{}", part.as_str())).into_owned(), diff(&was, &is))
        }));
        parts
    };
    let line = |(place, version): (usize, &Version)| {
        let at = t.instant(version.at, &ctx.zone);
        Line {
            heading: t.with("calls-version", &[("number", version.number.into()), ("at", at.into())]),
            remark: marked(&ctx, &version.remark),
            parts: changed(version, versions.get(place + 1)),
        }
    };
    page(&VersionsPage {
        s: Shell::new(&ctx, t.text("calls-versions")),
        up: call.url(),
        title: said(&ctx, &call.title),
        versions: versions.iter().enumerate().map(line).collect(),
    })
}

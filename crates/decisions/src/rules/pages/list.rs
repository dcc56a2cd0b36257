//! All rule sets.

use super::super::access::may_keep;
use super::super::reads;
use super::super::words::sentences;
use askama::Template;
use platform::http::{Answered, Ctx, page, public_page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "rules/pages/list.html")]
struct ListPage {
    s: Shell,
    keeps: bool,
    sets: Vec<Line>,
}

struct Line {
    id: String,
    url: String,
    title: String,
    kind: String,
    retired: bool,
    sentences: Vec<String>,
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    let all = reads::all(&mut *ctx.app.db.read().await?).await?;
    let t = &ctx.texts;
    let line = |set: &super::super::model::RuleSet| Line {
        id: format!("rules-{}", set.slug),
        url: format!("/decisions/rules/{}", set.slug),
        title: set.title.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        kind: t.text(&format!("rules-kind-{}", set.content.kind.as_str())).into_owned(),
        retired: set.retired,
        sentences: sentences(t, &set.content),
    };
    let made = ListPage {
        s: Shell::new(&ctx, t.text("rules-title")),
        keeps: may_keep(&ctx.actor).is_some(),
        sets: all.iter().map(line).collect(),
    };
    if ctx.actor.person.is_some() { page(&made) } else { public_page(&made) }
}

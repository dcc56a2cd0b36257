//! The saved texts of a proposal, and what changed from one to the next.

use super::super::reads;
use super::{Asks, load, said};
use askama::Template;
use platform::http::{Answered, Ctx, page};
use platform::ui::{DiffPiece, Shell, diff};

#[derive(Template)]
#[template(path = "proposals/pages/versions.html")]
struct VersionsPage {
    s: Shell,
    up: String,
    up_words: String,
    versions: Vec<Line>,
}

struct Line {
    id: String,
    title: String,
    note: String,
    remark: String,
    changes: Vec<(String, Vec<DiffPiece>)>,
}

pub(super) async fn list(ctx: Ctx, path: Asks) -> Answered {
    let seen = load(&ctx, path).await?;
    let mut conn = ctx.app.db.read().await?;
    let all = reads::versions(&mut conn, &seen).await?;
    let persons: Vec<_> = all.iter().filter_map(|version| version.person).collect();
    let names = registry::names_seen_by(&mut conn, &ctx.actor, persons).await?;
    drop(conn);
    let t = &ctx.texts;
    let mut versions = Vec::new();
    for (place, version) in all.iter().enumerate() {
        let before = all.get(place + 1).map(|before| before.wording.clone()).unwrap_or_default();
        let changes = before.parts().into_iter().zip(version.wording.parts()).filter(|(a, b)| a.1 != b.1);
        let who = version.person.and_then(|person| names.get(&person).cloned());
        let args = [
            ("who", who.unwrap_or_else(|| t.text("decisions-somebody").into_owned()).into()),
            ("at", t.instant(version.at, &ctx.zone).into()),
        ];
        versions.push(Line {
            id: format!("version-{}", version.version),
            title: t.with1("proposal-version", "number", version.version),
            note: t.with("proposal-version-note", &args),
            remark: version.remark.clone(),
            changes: changes
                .map(|(old, new)| (t.text(new.0).into_owned(), diff(&said(&ctx, old.1), &said(&ctx, new.1))))
                .collect(),
        });
    }
    page(&VersionsPage {
        s: Shell::new(&ctx, t.text("proposal-versions")).hidden_from_robots(),
        up: seen.proposal.url(),
        up_words: said(&ctx, &seen.proposal.wording.title),
        versions,
    })
}

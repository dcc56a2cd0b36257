//! The saved texts of a proposal, and what changed from one to the next.

use super::super::model::{Changed, Term};
use super::super::reads;
use super::{Asks, load, said};
use crate::rules::model::RuleSet;
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
    /// What became another beside the text, in sentences.
    terms: Vec<String>,
    changes: Vec<(String, Vec<DiffPiece>)>,
}

pub(super) async fn list(ctx: Ctx, path: Asks) -> Answered {
    let seen = load(&ctx, path).await?;
    let mut conn = ctx.app.db.read().await?;
    let all = reads::versions(&mut conn, &seen).await?;
    let persons: Vec<_> = all.iter().filter_map(|version| version.person).collect();
    let names = registry::names_seen_by(&mut conn, &ctx.actor, persons).await?;
    let sets = match all.iter().any(|version| version.terms.iter().any(|term| term.what == Term::Rules)) {
        true => crate::rules::reads::all(&mut conn).await?,
        false => Vec::new(),
    };
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
            terms: version.terms.iter().map(|term| term_words(&ctx, term, &sets)).collect(),
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

/// What became another beside the text: `Rules: Consensus → Formal vote`; only that it did where it is not told what.
fn term_words(ctx: &Ctx, term: &Changed, sets: &[RuleSet]) -> String {
    let t = &ctx.texts;
    let value = |value: &str| match term.what {
        Term::Rules => match sets.iter().find(|set| set.slug == value) {
            Some(set) => said(ctx, &set.title),
            None => value.to_owned(),
        },
        Term::Roll => t.text(&format!("proposal-roll-{value}")).into_owned(),
        Term::Seen => t.text(&format!("proposal-seen-{value}")).into_owned(),
        _ if value.is_empty() => "–".to_owned(),
        _ => value.to_owned(),
    };
    let label = t.text(match term.what {
        Term::Rules => "proposal-rules",
        Term::Roll => "proposal-roll",
        Term::Seen => "proposal-seen",
        Term::Subjects => "proposal-subjects",
        Term::Supersedes => "proposal-supersedes",
        Term::Changes => "proposal-changes",
        Term::Concerns => "proposal-concerns",
        Term::Vote => "proposal-vote-terms",
    });
    let label = label.into_owned();
    if term.before == term.after {
        return t.with1("proposal-term-changed", "what", label);
    }
    let args = [
        ("what", label.into()),
        ("before", value(&term.before).into()),
        ("after", value(&term.after).into()),
    ];
    t.with("proposal-term-from", &args)
}

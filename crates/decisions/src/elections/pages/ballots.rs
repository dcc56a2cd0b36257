//! The ballots of a secret vote that was counted, and what a stranger recounts.

use super::super::access::may_count;
use super::super::{actions, archive as files, counting, reads};
use crate::proposals::access::may_run;
use crate::proposals::pages::{Asks, load, why_out};
use crate::proposals::reads::{Seen, roll};
use askama::Template;
use kernel::{Language, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other, zip_file};
use platform::ui::Shell;

/// Ballots that the page shows; the archive has all.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "elections/pages/ballots.html")]
struct BallotsPage {
    s: Shell,
    here: String,
    up: String,
    up_words: String,
    receipt: String,
    clear_url: String,
    /// Whether a receipt was looked for, and its ballot is there.
    found: Option<bool>,
    numbers: Vec<(u16, String)>,
    ballots: Vec<(String, String)>,
    more: String,
}

pub(super) async fn count(ctx: Ctx, path: Asks, _: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    may_run(&ctx.actor, &seen.proposal).ok_or(Failure::Denied)?;
    let permit = may_count(&seen.proposal, ctx.now);
    let permit = permit.ok_or_else(|| Refusal::new("proposal-refusal-not-over"))?;
    if !actions::count(&ctx.app, &permit, seen.proposal.id).await? {
        return Err(Refusal::new("trustees-awaited").into());
    }
    see_other(&ctx, &format!("{}#result", seen.proposal.url()), Some("flash-election-counted"))
}

/// A vote whose ballots everybody who sees it may see.
async fn published(ctx: &Ctx, path: Asks) -> Result<Seen, Failure> {
    let seen = load(ctx, path).await?;
    match seen.proposal.is_counted() {
        true => Ok(seen),
        false => Err(Failure::NotFound),
    }
}

pub(super) async fn list(ctx: Ctx, path: Asks) -> Answered {
    let seen = published(&ctx, path).await?;
    let asked = Form::parse(ctx.query.as_bytes())?;
    let receipt = asked.text("receipt").trim().to_uppercase();
    let mut conn = ctx.app.db.read().await?;
    let (mut ballots, found) = match receipt.as_str() {
        "" => (reads::ballots(&mut conn, seen.proposal.id).await?, None),
        receipt => {
            let one = reads::ballot(&mut conn, seen.proposal.id, receipt).await?;
            let one: Vec<_> = one.into_iter().map(|words| (receipt.to_owned(), words)).collect();
            let found = !one.is_empty();
            (one, Some(found))
        }
    };
    drop(conn);
    let t = &ctx.texts;
    let left = ballots.len().saturating_sub(MOST);
    ballots.truncate(MOST);
    let made = BallotsPage {
        s: Shell::new(&ctx, t.text("ballots-title")),
        here: format!("{}/ballots", seen.proposal.url()),
        clear_url: match receipt.is_empty() {
            true => String::new(),
            false => format!("{}/ballots", seen.proposal.url()),
        },
        up: seen.proposal.url(),
        up_words: seen.proposal.wording.title.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        receipt,
        found,
        numbers: seen.candidates.iter().map(|one| (one.number, super::part::named(t, &one.name))).collect(),
        ballots,
        more: if left > 0 { t.with1("ballots-more", "count", left) } else { String::new() },
    };
    page(&made)
}

pub(super) async fn archive(ctx: Ctx, path: Asks) -> Answered {
    let seen = published(&ctx, path).await?;
    let p = &seen.proposal;
    let mut conn = ctx.app.db.read().await?;
    let counted = counting::published(&mut conn, p, &seen.candidates).await?;
    let (counted, verdict, receipts) = counted.ok_or(Failure::NotFound)?;
    let (on_roll, cast) = reads::turnout(&mut conn, p).await?;
    let outcome = files::Outcome { on_roll, cast, verdict };
    let voters = roll(&mut conn, p).await?;
    let bodies = voters.iter().filter_map(|voter| voter.body).collect::<Vec<_>>();
    let bodies = registry::bodies_by_id(&mut conn, bodies).await?;
    let persons = voters.iter().filter_map(|voter| voter.person).collect::<Vec<_>>();
    let persons = registry::names_seen_by(&mut conn, &ctx.actor, persons).await?;
    drop(conn);
    // The file is the same in every language: that in which a name was written, and English for the program's reasons.
    let words = ctx.app.texts.of(Language::EN);
    let mut lines: Vec<Vec<String>> = voters
        .iter()
        .map(|voter| {
            let name = match (voter.body, voter.person) {
                (Some(body), _) => bodies
                    .get(&body)
                    .and_then(|body| {
                        let own = body.name.source().and_then(|language| body.name.get(language));
                        own.or_else(|| body.name.iter().next().map(|(_, name)| name))
                    })
                    .map(str::to_owned),
                (None, Some(person)) => persons.get(&person).cloned(),
                (None, None) => None,
            };
            let name = name.unwrap_or_else(|| words.text("decisions-somebody").into_owned());
            vec![name, voter.weight.to_string(), why_out(&words, voter)]
        })
        .collect();
    lines.sort_by_cached_key(|line| platform::text::fold(&line[0]));
    // Tens of thousands of ballots are written anew: not where other answers wait for it.
    let files = platform::jobs::aside(move || files::files(&counted, &outcome, &receipts, lines)).await;
    let files = files.map_err(|why| Failure::internal(format!("{why:?}")))?;
    zip_file(&format!("vote-{}", p.number), &files)
}

//! What of hosting waits for somebody: bids to be handed in, and bids to be opened. One question for both.

use super::model::{Basics, State};
use super::words;
use crate::calls::access::may_run;
use crate::calls::pages::said;
use crate::calls::terms::{Step, Terms};
use kernel::LocalText;
use platform::db::{Conn, DbError, Param, many};
use platform::desk::Task;
use platform::http::{Ctx, Failure};
use platform::{many, sql};

/// Something of an open call: a bid of the reader's teams that is not handed in, or the call itself where they run it.
struct Waiting {
    /// The bid with its part of addresses; none for the call.
    bid: Option<(String, State, Basics)>,
    call: String,
    title: LocalText,
    terms: Terms,
}

async fn waiting(ctx: &Ctx, conn: &mut Conn) -> Result<Vec<Waiting>, DbError> {
    let Some(person) = ctx.actor.id().filter(|_| ctx.actor.scopes.is_none()) else { return Ok(Vec::new()) };
    let runs =
        ctx.actor.mandates.iter().map(|held| held.body).filter(|body| may_run(&ctx.actor, *body).is_some());
    let mut of = many(runs);
    of.push(Param::from(person.to_string()));
    conn.all(
        sql!(
            "SELECT b.slug, b.state, b.basics, c.slug, c.title, c.terms FROM hosting_bid_member m
             JOIN hosting_bid b ON b.id = m.bid JOIN hosting_call c ON c.id = b.call
             WHERE m.person = $51 AND b.state IN ('draft', 'expressed') AND c.state = 'open'
             UNION ALL
             SELECT '', 'draft', '{}', c.slug, c.title, c.terms FROM hosting_call c WHERE c.state = 'open' AND c.body IN (",
            many!(),
            ") ORDER BY 1, 4 LIMIT 200"
        ),
        &of,
        |row| {
            let slug: String = row.get(0)?;
            let bid = if slug.is_empty() { None } else { Some((slug, row.get(1)?, row.get(2)?)) };
            Ok(Waiting { bid, call: row.get(3)?, title: row.get(4)?, terms: row.get(5)? })
        },
    )
    .await
}

/// What waits.
pub(crate) async fn tasks(ctx: &Ctx) -> Result<Vec<Task>, Failure> {
    let all = waiting(ctx, &mut *ctx.app.db.read().await?).await?;
    Ok(all.iter().filter_map(|waiting| task(ctx, waiting)).collect())
}

fn task(ctx: &Ctx, of: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let bids = of.terms.deadline(Step::Bid)?;
    let task = |what: String, due, action: &str, url: String| Task {
        what,
        body: String::new(),
        due,
        action: t.text(action).into_owned(),
        url,
        with_others: false,
    };
    let Some((slug, state, basics)) = &of.bid else {
        let what = t.with1("calls-open-task", "title", said(ctx, &of.title));
        let over = !bids.allows(ctx.now);
        return over.then(|| task(what, None, "calls-open-task-action", format!("/hosting/{}", of.call)));
    };
    // What is next for it: its expression of interest while that is taken, then the bid itself.
    let first =
        of.terms.deadline(Step::Expression).filter(|due| *state == State::Draft && due.allows(ctx.now));
    let due = first.or(Some(bids).filter(|due| due.allows(ctx.now)))?;
    let names = [basics.title.clone(), words::place(ctx, basics), said(ctx, &of.title)];
    let title = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let what = t.with1("bids-task", "title", title);
    Some(task(what, Some(due), "bids-task-action", format!("/hosting/bids/{slug}")))
}

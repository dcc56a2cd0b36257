//! A call, as everybody reads it.

use super::super::access::may_run;
use super::super::model::State;
use super::super::shape::Shape;
use super::super::terms::Step;
use super::{Asks, DueLine, Said, load, said, written};
use crate::bids;
use crate::bids::access::{may_list, may_read_opened};
use crate::rotation::{self, Turn};
use askama::Template;
use platform::http::{Answered, Ctx, Failure, page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "calls/pages/show.html")]
struct ShowPage {
    s: Shell,
    here: String,
    pill: &'static str,
    state: String,
    /// What is next, while it runs.
    next: Option<DueLine>,
    /// How it ended, where it did without a host.
    ended: Said,
    body: (String, String),
    series: String,
    shape: Shape,
    turns: Vec<Turn>,
    /// How often it was changed since it was published; empty for never.
    changed: String,
    runs: bool,
    is_draft: bool,
    is_running: bool,
    /// Where a bid is begun, and whether by a button of the reader's own; empty where none is taken.
    bid: (String, bool),
    /// Who bids, where the reader may know: title, place, hosts, address where it can be read, state.
    bidders: Vec<BidderLine>,
    /// Whether its bids can be opened by the reader.
    opens: bool,
    lang: String,
}

/// A bid in the list of a call.
struct BidderLine {
    title: String,
    place: String,
    hosts: String,
    url: String,
    withdrawn: String,
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let call = load(&ctx, &path?.0).await?;
    let mut conn = ctx.app.db.read().await?;
    let bodies = registry::bodies_by_id(&mut conn, [call.body]).await?;
    let series = conferences::all_series(&mut conn).await?;
    let bidders = match may_list(&ctx.actor, &call) {
        Some(permit) => bids::reads::listed(&mut conn, &permit, call.id).await?,
        None => Vec::new(),
    };
    drop(conn);
    let reads = may_read_opened(&ctx.actor, &call).is_some();
    let bidder = |of: &bids::reads::Listed| BidderLine {
        title: of.basics.title.clone(),
        place: bids::words::place(&ctx, &of.basics),
        hosts: ctx.texts.list(of.basics.hosts.iter().map(|host| host.name.as_str())),
        url: if reads { format!("{}/bids/{}", call.url(), of.number) } else { String::new() },
        withdrawn: match of.state {
            bids::model::State::Withdrawn => ctx.texts.text("bids-state-withdrawn").into_owned(),
            _ => String::new(),
        },
    };
    let bidders = bidders.iter().map(bidder).collect();
    let body = bodies.get(&call.body).ok_or(Failure::NotFound)?;
    let series = series.iter().find(|series| series.id == call.series).ok_or(Failure::NotFound)?;
    let t = &ctx.texts;
    let next = call.terms.next(ctx.now).filter(|_| call.state.is_running());
    let title = super::marked(&ctx, &call.title);
    let described =
        call.terms.sought.best(ctx.lang()).map(|(_, text)| text.chars().take(200).collect::<String>());
    let (states, runs) = (call.states, may_run(&ctx.actor, call.body).is_some());
    let s = Shell::new(&ctx, title.text).described(described.unwrap_or_default());
    page(&ShowPage {
        s: if call.state == State::Draft { s.hidden_from_robots() } else { s },
        lang: title.lang,
        here: call.url(),
        pill: call.state.pill(),
        state: match call.state {
            State::Open if !call.takes_bids(ctx.now) => t.text("calls-state-over").into_owned(),
            state => t.text(&format!("calls-state-{}", state.as_str())).into_owned(),
        },
        next: next.and_then(|due| DueLine::of(&ctx, due, Some(due.step))),
        ended: written(&ctx, &call.ended),
        body: (said(&ctx, &body.name), body.url()),
        series: series.title_of(call.number, ctx.lang()),
        shape: Shape::of(&ctx, &call.terms),
        turns: rotation::turns(&ctx, series),
        changed: if states > 1 { t.with1("calls-changed-times", "count", states - 1) } else { String::new() },
        runs,
        is_draft: call.state == State::Draft,
        is_running: call.state.is_running() && call.terms.due(Step::Bid).is_some(),
        bid: match (call.takes_bids(ctx.now), ctx.actor.person.is_some()) {
            (true, true) => (format!("{}/bids", call.url()), true),
            (true, false) => (crate::bids::DOOR.to_owned(), false),
            (false, _) => Default::default(),
        },
        bidders,
        opens: runs
            && call.state == State::Open
            && call.terms.deadline(Step::Bid).is_some_and(|due| !due.allows(ctx.now)),
    })
}

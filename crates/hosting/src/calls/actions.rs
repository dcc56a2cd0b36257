//! Making calls, changing, publishing and ending them: the only door.

mod writes;

use super::access::{MayRun, may_run};
use super::model::{Call, CallId, MOST, State, VERSIONS, may_become};
use super::reads;
use super::terms::{Step, Terms};
use crate::events;
use conferences::SeriesId;
use kernel::{BodyId, LocalText, Refusal};
use platform::actor::Actor;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

/// The series of a call.
#[derive(Clone, Debug)]
pub enum Series {
    /// One that there is.
    Known(SeriesId),
    /// One that its body begins with this call: its part of addresses and its name.
    Begun(String, LocalText),
}

/// A call to be made.
#[derive(Clone, Debug)]
pub struct New {
    /// For which series.
    pub series: Series,
    /// For which edition of it.
    pub number: i64,
    /// What it is called.
    pub title: LocalText,
    /// What it says to begin with.
    pub terms: Terms,
}

fn wrong(field: &str, why: Refusal) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), why)])
}

/// The subject of a call in the journal.
pub fn subject(id: CallId) -> Subject {
    Subject::new("call", id)
}

fn fact(kind: &'static str, permit: &MayRun, call: &Call) -> Fact {
    Fact::new(kind, subject(call.id)).by(permit.person()).for_body(permit.body())
}

/// Makes a call, which those who run it alone can see. Gives its part of addresses.
pub async fn make(app: &App, (actor, body): (&Actor, BodyId), new: &New) -> Result<String, Failure> {
    let permit = may_run(actor, body).ok_or(Failure::Denied)?;
    let mut tx = app.db.write(&app.givens).await?;
    let series = match &new.series {
        Series::Known(series) => *series,
        Series::Begun(slug, name) => {
            conferences::begin_series(&mut tx, actor, body, (slug, name)).await.map_err(in_field)?
        }
    };
    let call = make_in(&mut tx, &permit, series, new).await?;
    tx.commit().await?;
    Ok(call.slug)
}

/// What is wrong with the part of addresses of a series, at the field in which it is typed here.
fn in_field(failure: Failure) -> Failure {
    match failure {
        Failure::Invalid(wrong) => {
            Failure::Invalid(wrong.into_iter().map(|(_, why)| ("series-slug".to_owned(), why)).collect())
        }
        other => other,
    }
}

/// The same inside a larger transaction.
pub(super) async fn make_in(
    tx: &mut WriteTx,
    permit: &MayRun,
    series: SeriesId,
    new: &New,
) -> Result<Call, Failure> {
    if new.title.is_empty() {
        return Err(wrong("title", Refusal::new("refusal-required")));
    }
    if !(1..=9_999).contains(&new.number) {
        return Err(wrong("number", Refusal::new("calls-refusal-number")));
    }
    let all = conferences::all_series(tx).await?;
    let series = all.iter().find(|one| one.id == series).ok_or(Failure::NotFound)?;
    if series.body.is_some_and(|body| body != permit.body()) {
        return Err(Failure::Denied);
    }
    if series
        .editions
        .iter()
        .any(|edition| edition.number == new.number && edition.state != conferences::State::Called)
    {
        return Err(wrong("number", Refusal::new("calls-refusal-held").with("number", new.number)));
    }
    if reads::count(tx).await? >= MOST {
        return Err(Refusal::new("calls-refusal-many").with("most", MOST).into());
    }
    let stem = format!("{}-{}", series.slug, new.number);
    let mut slug = stem.clone();
    // A second call for the same edition, after one that came to nothing.
    for again in 2.. {
        if !reads::is_taken(tx, &slug).await? {
            break;
        }
        slug = format!("{stem}-{again}");
    }
    let mut terms = new.terms.clone();
    terms.number();
    let id = writes::insert(tx, permit, (&slug, series.id, new.number), &new.title, &terms).await?;
    reads::by_id(tx, id).await?.ok_or(Failure::NotFound)
}

/// A call under the permit of whoever runs it.
pub async fn to_run(tx: &mut WriteTx, actor: &Actor, slug: &str) -> Result<(Call, MayRun), Failure> {
    let call = reads::by_slug(tx, actor, slug).await?.ok_or(Failure::NotFound)?;
    let permit = may_run(actor, call.body).ok_or(Failure::Denied)?;
    Ok((call, permit))
}

/// Changes what a call says, if nobody did since the state that was seen. Where it is published, bidders are told what changed and why.
pub async fn change(
    app: &App,
    actor: &Actor,
    (slug, base): (&str, i64),
    (title, mut terms): (LocalText, Terms),
    remark: &LocalText,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (call, permit) = to_run(&mut tx, actor, slug).await?;
    terms.numbered = terms.numbered.max(call.terms.numbered);
    terms.number();
    if call.title == title && call.terms == terms {
        return Ok(());
    }
    if call.version != base {
        return Err(Failure::Stale);
    }
    check(&call, &title, &terms)?;
    may_become(call.state, &call.terms, &terms, tx.now()).map_err(|(_, why)| Failure::Refused(why))?;
    if call.state != State::Draft {
        if remark.is_empty() {
            return Err(wrong("remark", Refusal::new("calls-refusal-remark")));
        }
        if let Some((_, why)) = terms.lacks().into_iter().next() {
            return Err(why.into());
        }
        if reads::versions(&mut tx, &call).await?.len() as i64 >= VERSIONS {
            return Err(Refusal::new("calls-refusal-versions").with("most", VERSIONS).into());
        }
        writes::insert_version(&mut tx, &permit, call.id, (&title, &terms), remark).await?;
        tx.record(fact(events::CALL_CHANGED, &permit, &call).as_news(&title, call.url()));
    }
    if !writes::update(&mut tx, &permit, (call.id, base), &title, &terms).await? {
        return Err(Failure::Stale);
    }
    tx.commit().await?;
    Ok(())
}

/// What cannot be kept at all.
fn check(call: &Call, title: &LocalText, terms: &Terms) -> Result<(), Failure> {
    if title.is_empty() {
        return Err(wrong("title", Refusal::new("refusal-required")));
    }
    let order = |step: Step| (format!("at-{}", step.as_str()), Refusal::new("calls-refusal-order"));
    if terms.timeline != call.terms.timeline {
        Failure::unless_fine(terms.out_of_order().into_iter().map(order).collect())?;
    }
    if let (Some(from), Some(until)) = terms.window
        && until < from
    {
        return Err(wrong("until", Refusal::new("calls-refusal-window")));
    }
    Ok(())
}

/// Publishes a call, if nothing is missing.
pub async fn publish(app: &App, actor: &Actor, slug: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (call, permit) = to_run(&mut tx, actor, slug).await?;
    if call.state == State::Open {
        return Ok(());
    }
    call.state.becomes(State::Open)?;
    publish_in(&mut tx, &permit, &call).await?;
    tx.commit().await?;
    Ok(())
}

/// The same inside a larger transaction.
pub(super) async fn publish_in(tx: &mut WriteTx, permit: &MayRun, call: &Call) -> Result<(), Failure> {
    if let Some((_, why)) = call.terms.missing(tx.now()).into_iter().next() {
        return Err(why.into());
    }
    let (nothing, now) = (LocalText::default(), (&call.title, &call.terms));
    writes::insert_version(tx, permit, call.id, now, &nothing).await?;
    if !writes::set_state(tx, permit, call, State::Open, &nothing).await? {
        return Err(Failure::Stale);
    }
    tx.record(fact(events::CALLED, permit, call).as_news(&call.title, call.url()));
    Ok(())
}

/// Says that its bids are opened, inside the transaction that opens them.
pub(crate) async fn opened_in(tx: &mut WriteTx, permit: &MayRun, call: &Call) -> Result<(), Failure> {
    match writes::set_state(tx, permit, call, State::Opened, &LocalText::default()).await? {
        true => Ok(()),
        false => Err(Failure::Stale),
    }
}

/// Ends a published call without a host: takes it back, or says that it came to nothing, with the words for everybody.
pub async fn end(app: &App, actor: &Actor, slug: &str, to: State, why: &LocalText) -> Result<(), Failure> {
    let kind = match to {
        State::Withdrawn => events::CALL_WITHDRAWN,
        State::Closed => events::CALL_CLOSED,
        _ => return Err(Failure::NotFound),
    };
    let mut tx = app.db.write(&app.givens).await?;
    let (call, permit) = to_run(&mut tx, actor, slug).await?;
    if call.state == to && call.ended == *why {
        return Ok(());
    }
    call.state.becomes(to)?;
    if why.is_empty() {
        return Err(wrong("why", Refusal::new("refusal-required")));
    }
    if !writes::set_state(&mut tx, &permit, &call, to, why).await? {
        return Err(Failure::Stale);
    }
    tx.record(fact(kind, &permit, &call).as_news(&call.title, call.url()));
    tx.commit().await?;
    Ok(())
}

/// Takes a draft away without a trace.
pub async fn discard(app: &App, actor: &Actor, slug: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (call, permit) = to_run(&mut tx, actor, slug).await?;
    if call.state != State::Draft {
        return Err(Refusal::new("calls-refusal-move").into());
    }
    if !writes::delete(&mut tx, &permit, call.id).await? {
        return Err(Failure::Stale);
    }
    tx.commit().await?;
    Ok(())
}

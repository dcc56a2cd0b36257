//! Proposals and decisions for machines: what everybody may see.

use super::access::named_to;
use super::model::{Proposal, STATES, SeenBy, State, Voter, verdict};
use super::reads;
use crate::elections::{self, counting};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use axum::http::Method;
use jiff::tz::TimeZone;
use kernel::BodyId;
use platform::actor::Actor;
use platform::api::{self, Day, Slug, Texts, texts, unreadable};
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who, json};
use registry::BodyBrief;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::{OpenApi, ToSchema};

platform::codes! {
    /// Where a proposal stands.
    ProposalStateCode, STATES.map(State::as_str);
}

/// A proposal, or the decision it became.
#[derive(Serialize, ToSchema)]
#[schema(as = ProposalSummary)]
struct Summary {
    /// Its number: the year, and its place in it.
    number: String,
    /// For which body: the body's part of addresses.
    #[schema(value_type = Slug)]
    body: String,
    /// What it is called, by language.
    title: Texts,
    #[schema(value_type = ProposalStateCode)]
    state: &'static str,
    /// Its rule set, by the part of its address.
    rules: String,
    /// What it is filed under.
    subjects: Vec<String>,
    /// When its test closes: an instant of UTC; nothing before it is opened.
    closes_at: Option<String>,
    /// What became of it; nothing while it is not decided.
    decision: Option<Decided>,
    /// Its page.
    url: String,
}

/// A decision.
#[derive(Serialize, ToSchema)]
#[schema(as = Decision)]
struct Decided {
    /// Whether it was adopted.
    adopted: bool,
    /// Whether it is in force today.
    in_force: bool,
    /// What was said of the outcome, by language.
    statement: Texts,
    /// When it was concluded: an instant of UTC.
    decided_at: String,
    /// The day on which it is to be looked at again.
    #[schema(value_type = Option<Day>)]
    review_on: Option<String>,
    /// Its last day in force.
    #[schema(value_type = Option<Day>)]
    lapses_on: Option<String>,
    /// The number of what took its place.
    superseded_by: Option<String>,
}

/// A proposal whole.
#[derive(Serialize, ToSchema)]
#[schema(as = ProposalWhole)]
struct Whole {
    #[serde(flatten)]
    summary: Summary,
    /// What is proposed, by language.
    text: Texts,
    /// Why, by language.
    why: Texts,
    /// What happens when nothing is decided, by language.
    otherwise: Texts,
    /// The rules, as they are or were when its first test was opened.
    rule_set: serde_json::Value,
    /// The bodies on the roll, with their positions once those are shown. Persons answer too, and are not listed here.
    roll: Vec<OnRoll>,
    /// How the positions are judged, line by line, once they are shown; nothing where ballots are cast.
    verdict: Option<serde_json::Value>,
    /// The report of the count, once ballots were counted; nothing where positions are given.
    count: Option<serde_json::Value>,
}

/// A body on a roll.
#[derive(Serialize, ToSchema)]
#[schema(as = ProposalVoter)]
struct OnRoll {
    /// The body's part of addresses.
    #[schema(value_type = Slug)]
    body: String,
    /// Its weight.
    weight: i64,
    /// Whether it is left out of the roll.
    left_out: bool,
    /// What it answered, once that is shown.
    answer: Option<&'static str>,
}

/// One page of proposals.
#[derive(Serialize, ToSchema)]
#[schema(as = ProposalPage)]
struct Page {
    items: Vec<Summary>,
    /// The address of the next page.
    next: Option<String>,
}

type Bodies = HashMap<BodyId, BodyBrief>;

impl Summary {
    fn of(ctx: &Ctx, one: &Proposal, bodies: &Bodies) -> Self {
        let today = ctx.now.to_zoned_datetime(TimeZone::UTC).date();
        Self {
            number: one.number.clone(),
            body: bodies.get(&one.body).map(|body| body.slug.clone()).unwrap_or_default(),
            title: texts(&one.wording.title),
            state: one.state.as_str(),
            rules: one.rule_set.clone(),
            subjects: one.subjects.clone(),
            closes_at: one.closes.as_ref().map(|closes| closes.instant().to_string()),
            decision: one.decision.as_ref().map(|decision| Decided {
                adopted: decision.adopted,
                in_force: one.is_in_force(today),
                statement: texts(&decision.statement),
                decided_at: decision.decided_at.to_string(),
                review_on: decision.review_on.map(|day| day.to_string()),
                lapses_on: decision.lapses_on.map(|day| day.to_string()),
                superseded_by: named_to(&ctx.actor, decision.superseded_by.as_ref()),
            }),
            url: ctx.absolute(&one.url()),
        }
    }
}

pub(super) fn routes() -> Routes {
    Routes::new().on(Method::GET, "/api/v1/decisions", Who::Anyone, Shape::Api, list).on(
        Method::GET,
        "/api/v1/decisions/{number}",
        Who::Anyone,
        Shape::Api,
        one,
    )
}

#[derive(OpenApi)]
#[openapi(
    paths(list, one),
    components(schemas(Problem, ProposalStateCode)),
    tags((name = "decisions", description = "What is put to the bodies, what they answered, and what was decided, where everybody may see it")),
)]
struct Document;

/// The decisions' part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Asked {
    body: Option<String>,
    state: Option<String>,
    after: Option<String>,
}

/// Proposals and decisions that everybody may see, the newest first.
///
/// Fifty at a time; `next` is the address of those that follow.
#[utoipa::path(get, path = "/api/v1/decisions", tag = "decisions", operation_id = "list_decisions",
    params(
        ("body" = Option<Slug>, Query, description = "For this body, by its part of addresses"),
        ("state" = Option<ProposalStateCode>, Query, description = "In this state"),
        ("after" = Option<String>, Query, pattern = "^[0-9]{4}-[0-9]{1,9}$", description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of proposals", body = Page),
        api::NotUnderstood,
        (status = 404, description = "There is no such body", body = Problem, content_type = "application/problem+json"),
    ))]
async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let asked = asked.map_err(|_| unreadable())?.0;
    let state = api::parameter("state", asked.state.as_ref(), State::parse)?;
    let after = api::parameter("after", asked.after.as_ref(), numbered)?;
    let mut conn = ctx.app.db.read().await?;
    let body = match &asked.body {
        Some(slug) => Some(registry::body_by_slug(&mut conn, slug).await?.ok_or(Failure::NotFound)?.id),
        None => None,
    };
    let mut found = reads::public_after(&mut conn, after, api::ONE_MORE, (body, state)).await?;
    let given = [("body", &asked.body), ("state", &asked.state)];
    let next = api::next(&ctx, "/api/v1/decisions", &given, &mut found, |last| last.number.clone());
    let bodies = found.iter().map(|one| one.body).collect::<Vec<_>>();
    let bodies = registry::bodies_by_id(&mut conn, bodies).await?;
    drop(conn);
    let items = found.iter().map(|one| Summary::of(&ctx, one, &bodies)).collect();
    api::listed(&Page { items, next: next.clone() }, next.as_deref(), true)
}

/// A number in its two parts.
fn numbered(text: &str) -> Option<(i64, i64)> {
    let (year, place) = text.split_once('-')?;
    Some((year.parse().ok()?, place.parse().ok()?))
}

/// One proposal that everybody may see.
///
/// With the bodies on its roll; what they answered, the arithmetic and the count stand there as soon as everybody sees them, and
/// never before. One that is for few is as if it were not there.
#[utoipa::path(get, path = "/api/v1/decisions/{number}", tag = "decisions", operation_id = "get_decision",
    params(("number" = String, Path, description = "Its number, such as 2026-12")),
    responses(
        (status = 200, description = "The proposal", body = Whole),
        (status = 404, description = "There is no such proposal that everybody may see", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let number = path?.0;
    let mut conn = ctx.app.db.read().await?;
    let seen = reads::seen(&mut conn, &Actor::visitor(), &number).await?.ok_or(Failure::NotFound)?;
    let p = &seen.proposal;
    if p.seen_by != SeenBy::Everyone || p.state == State::Withdrawn {
        return Err(Failure::NotFound);
    }
    let opened = !matches!(p.state, State::Draft | State::Shaping);
    let shows = opened && p.shows_positions(ctx.now);
    let roll = if opened { reads::roll(&mut conn, p).await? } else { Vec::new() };
    let counted = match shows && p.is_counted() {
        true => counting::kept(&mut conn, p, &seen.candidates).await?,
        false => None,
    };
    let bodies = roll.iter().filter_map(|voter| voter.body).chain([p.body]).collect::<Vec<_>>();
    let bodies = registry::bodies_by_id(&mut conn, bodies).await?;
    drop(conn);
    let json_of = |value: Result<serde_json::Value, serde_json::Error>| value.map_err(Failure::internal);
    let judged = shows && p.ballot.is_none() && !p.is_by_advice();
    let on_roll = |voter: &Voter| {
        let body = bodies.get(&voter.body?)?;
        Some(OnRoll {
            body: body.slug.clone(),
            weight: voter.weight,
            left_out: !voter.left_out.is_empty(),
            answer: voter
                .position
                .as_ref()
                .filter(|_| shows)
                .and_then(|position| position.answer())
                .map(|answer| answer.as_str()),
        })
    };
    let whole = Whole {
        summary: Summary::of(&ctx, p, &bodies),
        text: texts(&p.wording.text),
        why: texts(&p.wording.why),
        otherwise: texts(&p.wording.otherwise),
        rule_set: json_of(serde_json::to_value(&p.rules))?,
        verdict: match judged {
            true => Some(json_of(serde_json::to_value(verdict(p, &roll)))?),
            false => None,
        },
        count: match counted {
            Some((counted, _)) => Some(json_of(serde_json::from_str(&elections::report(&counted.count)))?),
            None => None,
        },
        roll: roll.iter().filter_map(on_roll).collect(),
    };
    json(&whole, true)
}

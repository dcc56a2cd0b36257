//! Published reports for machines: what everybody may read, without the answers that are for the secretariat only.

use super::questions::{Kind, Question, SORTS};
use super::reads::{self, Published, Wanted};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use axum::http::Method;
use jiff::Timestamp;
use platform::api::{self, Day, Instant, Slug, Texts, texts, unreadable};
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who, json};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

platform::codes! {
    /// What sort of answer a question wants.
    QuestionKindCode, SORTS.map(Kind::as_str);
}

/// A published report in short.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportSummary)]
struct Summary {
    /// The part of addresses of its period.
    round: String,
    /// Whose it is: the body's part of addresses.
    #[schema(value_type = Slug)]
    body: String,
    /// The part of addresses of the form.
    #[schema(value_type = Slug)]
    form: String,
    /// What the form is called, by language.
    title: Texts,
    /// The first day of its period.
    #[schema(value_type = Day)]
    starts: String,
    /// The last day of its period.
    #[schema(value_type = Day)]
    ends: String,
    /// When it was published (RFC 3339).
    #[schema(value_type = Instant)]
    published_at: String,
    /// Its page.
    url: String,
}

/// A published report whole.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportWhole)]
struct Whole {
    #[serde(flatten)]
    summary: Summary,
    /// What was asked, in the order of the form, with the answers.
    answers: Vec<AnswerTo>,
}

/// A question with the answer to it.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportAnswer)]
struct AnswerTo {
    /// The question, by a name that stays the same from period to period.
    key: String,
    #[schema(value_type = QuestionKindCode)]
    kind: &'static str,
    /// The question by language.
    question: Texts,
    /// What a number counts, by language.
    unit: Texts,
    /// The answer as it was written; empty where none was given. A truth is `yes` or `no`; a choice is the key of what was chosen.
    value: String,
    /// What was chosen, by language; nothing for other kinds of questions.
    chosen: Texts,
}

/// One page of published reports.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportPage)]
struct Page {
    items: Vec<Summary>,
    /// The address of the next page.
    next: Option<String>,
}

impl Summary {
    fn of(ctx: &Ctx, published: &Published) -> Self {
        let report = &published.report;
        Self {
            round: report.round.slug.clone(),
            body: report.body.slug.clone(),
            form: published.form.clone(),
            title: texts(&report.round.title),
            starts: report.round.days.0.to_string(),
            ends: report.round.days.1.to_string(),
            published_at: published.at.to_string(),
            url: ctx.absolute(&format!("/reports/{}/{}", report.round.slug, report.body.slug)),
        }
    }
}

impl AnswerTo {
    fn of(question: &Question, value: &str) -> Self {
        let chosen = question.picks.iter().find(|pick| pick.key == value);
        let chosen = chosen.filter(|_| question.kind == Kind::Choice);
        Self {
            key: question.key.clone(),
            kind: question.kind.as_str(),
            question: texts(&question.label),
            unit: texts(&question.unit),
            value: value.to_owned(),
            chosen: chosen.map(|pick| texts(&pick.words)).unwrap_or_default(),
        }
    }
}

pub(super) fn routes() -> Routes {
    Routes::new().on(Method::GET, "/api/v1/reports", Who::Anyone, Shape::Api, list).on(
        Method::GET,
        "/api/v1/reports/{round}/{slug}",
        Who::Anyone,
        Shape::Api,
        one,
    )
}

#[derive(OpenApi)]
#[openapi(
    paths(list, one),
    components(schemas(Problem, QuestionKindCode)),
    tags((name = "reports", description = "What bodies report on a period, once it is published")),
)]
struct Document;

/// The reports' part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Asked {
    body: Option<String>,
    form: Option<String>,
    on: Option<String>,
    published_since: Option<String>,
    after: Option<String>,
}

/// When the last report of a page was published, and its id.
fn place(text: &str) -> Option<(Timestamp, super::model::ReportId)> {
    let (at, id) = text.split_once('~')?;
    let plain = at.len() <= 16 && at.bytes().all(|byte| byte.is_ascii_digit());
    let at = plain.then(|| at.parse().ok()).flatten()?;
    Some((Timestamp::from_microsecond(at).ok()?, id.parse().ok()?))
}

/// Published reports in the order in which they were published.
///
/// Fifty at a time; `next` is the address of those that follow. A report that was taken back and published again stands where it
/// was published last. Two that are published in the same moment may be seen one before the other whichever is the older: whoever
/// keeps a copy asks again from some minutes before the last one (`published_since`).
#[utoipa::path(get, path = "/api/v1/reports", tag = "reports", operation_id = "list_reports",
    params(
        ("body" = Option<Slug>, Query, description = "Of this body, by its part of addresses"),
        ("form" = Option<Slug>, Query, description = "On this form, by its part of addresses"),
        ("on" = Option<Day>, Query, description = "For a period in which this day lies"),
        ("published_since" = Option<Instant>, Query, description = "Published at this instant or later (RFC 3339)"),
        ("after" = Option<String>, Query, pattern = r"^[0-9]{1,16}~[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of published reports", body = Page),
        api::NotUnderstood,
        (status = 404, description = "There is no such body", body = Problem, content_type = "application/problem+json"),
    ))]
async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let asked = asked.map_err(|_| unreadable())?.0;
    let form = |text: &str| platform::text::is_slug(text).then(|| text.to_owned());
    let mut wanted = Wanted {
        body: None,
        form: api::parameter("form", asked.form.as_ref(), form)?.unwrap_or_default(),
        on: api::parameter("on", asked.on.as_ref(), api::day)?,
        since: api::parameter("published_since", asked.published_since.as_ref(), |text| text.parse().ok())?,
        after: api::parameter("after", asked.after.as_ref(), place)?,
    };
    let mut conn = ctx.app.db.read().await?;
    wanted.body = crate::bodies::api::asked(&mut conn, asked.body.as_deref()).await?;
    let mut found = reads::find(&mut conn, &wanted, api::ONE_MORE).await?;
    drop(conn);
    let given = [
        ("body", &asked.body),
        ("form", &asked.form),
        ("on", &asked.on),
        ("published_since", &asked.published_since),
    ];
    let place = |last: &Published| format!("{}~{}", last.at.as_microsecond(), last.report.id);
    let next = api::next(&ctx, "/api/v1/reports", &given, &mut found, place);
    let items = found.iter().map(|published| Summary::of(&ctx, published)).collect();
    api::listed(&Page { items, next: next.clone() }, next.as_deref(), true)
}

/// One published report with its answers.
///
/// Answers that are for the secretariat only are not in it. A report that is not published is as if it were not there.
#[utoipa::path(get, path = "/api/v1/reports/{round}/{slug}", tag = "reports", operation_id = "get_report",
    params(
        ("round" = String, Path, description = "The part of addresses of its period"),
        ("slug" = String, Path, description = "The part of addresses of its body"),
    ),
    responses(
        (status = 200, description = "The report", body = Whole),
        (status = 404, description = "There is no such published report", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<(String, String)>, PathRejection>) -> Answered {
    let (round, body) = path?.0;
    let mut conn = ctx.app.db.read().await?;
    let found = reads::published_one(&mut conn, &round, &body).await?;
    let (published, questions) = found.ok_or(Failure::NotFound)?;
    let answers = reads::answers(&mut conn, &published.report, None).await?;
    drop(conn);
    let value =
        |key: &str| answers.iter().find(|answer| answer.question == key).map_or("", |a| a.value.as_str());
    let answers = questions.iter().map(|question| AnswerTo::of(question, value(&question.key))).collect();
    json(&Whole { summary: Summary::of(&ctx, &published), answers }, true)
}

//! All reports of a period as one file.

use super::super::access::may_keep;
use super::super::questions::{ANSWER, Kind, Question};
use super::super::reads::{self, OWED, Reach, Report};
use super::lines::{Answers, said, shown};
use axum::body::Body;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use platform::http::{Answered, Ctx, Failure};
use platform::jobs::aside;
use platform::sheets::{self, Format};
use std::borrow::Cow;

/// What stands before the answers.
const FIRST: [&str; 5] = ["body", "name", "state", "due", "zone"];

pub(super) async fn take(ctx: Ctx, path: Result<Path<(String, String)>, PathRejection>) -> Answered {
    let permit = may_keep(&ctx.steward()?);
    let (slug, file) = path?.0;
    let ending = file.strip_prefix("reports.").and_then(Format::parse).ok_or(Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let (round, questions) = reads::round(&mut conn, &slug).await?.ok_or(Failure::NotFound)?;
    let reports = reads::of_round(&mut conn, &permit, round.id, (0, OWED)).await?;
    let longest = i64::try_from(ANSWER).unwrap_or(i64::MAX);
    let answers = reads::answers_of(&mut conn, round.id, Reach::HandedIn, (0, OWED), longest).await?;
    drop(conn);
    // Two questions can read alike: then each is told by its key.
    let mut header: Vec<String> = FIRST.map(str::to_owned).into();
    for question in &questions {
        let label = said(&ctx, &question.label);
        let label = if header.contains(&label) { format!("{label} ({})", question.key) } else { label };
        header.push(label);
    }
    // Texts in the reader's words are made here; what takes long is to write the sheet, so that is done aside.
    let answers = Answers::of(&answers);
    let rows: Vec<Vec<String>> =
        reports.iter().map(|report| cells(&ctx, report, &questions, &answers)).collect();
    let written = aside(move || {
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        sheets::write(ending, &header, rows.into_iter().map(|row| row.into_iter().map(Cow::<'_, str>::Owned)))
    });
    let bytes = written.await.map_err(|error| Failure::internal(format!("{error:?}")))??;
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(ending.media_type()));
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{}.{}\"", round.slug, ending.as_str()));
    headers.insert(header::CONTENT_DISPOSITION, name.map_err(Failure::internal)?);
    Ok(response)
}

/// The line of a report.
fn cells(ctx: &Ctx, report: &Report, questions: &[Question], answers: &Answers<'_>) -> Vec<String> {
    let due = report.round.deadline(report.extended);
    let due = due.map(|due| due.instant().to_string()).unwrap_or_default();
    let name = said(ctx, &report.body.name);
    let state = report.state.as_str().to_owned();
    let mut cells = vec![report.body.slug.clone(), name, state, due, report.round.zone.clone()];
    cells.extend(questions.iter().map(|question| {
        let kept = answers.value(report, &question.key);
        // A number is one that can be counted with: its unit stands in the form.
        match question.kind {
            Kind::Number => kept.to_owned(),
            _ => shown(ctx, question, kept),
        }
    }));
    cells
}

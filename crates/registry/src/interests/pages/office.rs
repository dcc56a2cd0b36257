//! The ties of a person, for the secretariat.

use super::super::model::Periods;
use super::super::reads::{self, Told};
use super::list::{DerivedLine, Line, confirmed, derived_lines, line, today};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::PersonId;
use platform::http::{Answered, Ctx, page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "interests/pages/office.html")]
struct OfficePage {
    s: Shell,
    person: String,
    url: String,
    id: String,
    confirmed: String,
    ties: Vec<ToldLine>,
    others: Vec<ToldLine>,
    derived: Vec<DerivedLine>,
}

/// A declared tie with the person at its other end.
struct ToldLine {
    line: Line,
    who: String,
    who_url: String,
}

fn told(ctx: &Ctx, told: &Told, who: Option<&(PersonId, String)>, periods: &Periods) -> ToldLine {
    let (who_url, who) = match who {
        Some((id, name)) => (format!("/office/persons/{id}"), name.clone()),
        None => Default::default(),
    };
    ToldLine { line: line(ctx, &told.row, periods), who, who_url }
}

pub(super) async fn show(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let (person, permit) = crate::persons::pages::kept(&ctx, &path?.0).await?;
    let mut conn = ctx.app.db.read().await?;
    let (declared, with) = reads::told(&mut conn, &permit, person.id).await?;
    let derived = reads::derived_of(&mut conn, &permit, person.id, today(&ctx)).await?;
    drop(conn);
    page(&OfficePage {
        s: Shell::new(&ctx, ctx.texts.with1("interests-of-title", "name", &person.profile.name)),
        url: format!("/office/persons/{}", person.id),
        id: person.id.to_string(),
        confirmed: confirmed(&ctx, &derived),
        ties: declared.iter().map(|d| told(&ctx, d, d.other.as_ref(), &derived.periods)).collect(),
        others: with.iter().map(|d| told(&ctx, d, Some(&d.by), &derived.periods)).collect(),
        derived: derived_lines(&ctx, &derived),
        person: person.profile.name,
    })
}

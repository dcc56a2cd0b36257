//! All mandates: who acts for which body, and what ends soon.

use super::super::access::may_give;
use super::super::model::{MandateId, in_force};
use super::super::reads::{self, Filter, Row};
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use jiff::civil::Date;
use platform::http::{Answered, Ctx, Failure, page};
use platform::ui::{Choice, Shell};

/// Mandates on one page of the list.
const PER_PAGE: usize = 50;

/// What the list is asked for.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    state: String,
    body: String,
    after: String,
}

#[derive(Template)]
#[template(path = "mandates/pages/list.html")]
struct ListPage {
    s: Shell,
    states: Vec<Choice>,
    body: String,
    clear: &'static str,
    lines: Vec<Line>,
    next: String,
}

/// A mandate ready to be drawn.
pub(crate) struct Line {
    pub id: String,
    pub person: String,
    pub person_url: String,
    pub body: String,
    pub body_url: String,
    pub role: String,
    pub starts: String,
    pub ends: String,
    pub state: &'static str,
    pub state_words: String,
    pub can_end: bool,
}

/// A mandate in the reader's words.
pub(crate) fn line(ctx: &Ctx, mandate: &Row) -> Line {
    let t = &ctx.texts;
    let holds = in_force(mandate.starts, mandate.ends, ctx.now);
    let to_come = !holds && mandate.starts > super::super::model::days_on_earth(ctx.now).0;
    let (state, key) = match (holds, to_come) {
        (true, _) => ("active", "mandate-in-force"),
        (false, true) => ("planned", "mandate-to-come"),
        (false, false) if mandate.last < mandate.first => ("closed", "mandate-withdrawn"),
        (false, false) => ("closed", "mandate-over"),
    };
    let (kind, slug, name) = &mandate.body;
    Line {
        id: mandate.id.to_string(),
        person: if mandate.person_name.is_empty() {
            t.text("persons-erased-name").into_owned()
        } else {
            mandate.person_name.clone()
        },
        person_url: format!("/office/persons/{}", mandate.person),
        body: name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        body_url: crate::bodies::model::url(*kind, slug),
        role: t.text(mandate.role.key()).into_owned(),
        starts: t.day(mandate.first),
        ends: t.day(mandate.last),
        state,
        state_words: t.text(key).into_owned(),
        can_end: holds || to_come,
    }
}

pub(super) async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    ctx.steward()?;
    let permit = may_give(&ctx.actor).ok_or(Failure::NotFound)?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let over = asked.state == "over";
    let after = asked
        .after
        .split_once('~')
        .and_then(|(day, id)| Some((day.parse::<Date>().ok()?, id.parse::<MandateId>().ok()?)));
    let slug = asked.body.trim().to_lowercase();
    let most = i64::try_from(PER_PAGE + 1).unwrap_or(50);
    let mut conn = ctx.app.db.read().await?;
    let body = if slug.is_empty() { None } else { crate::bodies::reads::id_of(&mut conn, &slug).await? };
    let found = if body.is_none() && !slug.is_empty() {
        Vec::new()
    } else {
        reads::list(&mut conn, &permit, &Filter { over, body, after }, ctx.now, most).await?
    };
    drop(conn);
    let next = found.get(PER_PAGE).and(found.get(PER_PAGE - 1)).map(|last| {
        format!(
            "/office/mandates?state={}&body={}&after={}",
            if over { "over" } else { "" },
            platform::text::encode(&slug),
            platform::text::encode(&format!("{}~{}", last.ends, last.id))
        )
    });
    let t = &ctx.texts;
    page(&ListPage {
        s: Shell::new(&ctx, t.text("office-mandates")),
        states: vec![
            Choice::new("", t.text("mandates-now"), !over),
            Choice::new("over", t.text("mandates-over"), over),
        ],
        clear: if over || !slug.is_empty() { "/office/mandates" } else { "" },
        body: slug,
        lines: found.iter().take(PER_PAGE).map(|mandate| line(&ctx, mandate)).collect(),
        next: next.unwrap_or_default(),
    })
}

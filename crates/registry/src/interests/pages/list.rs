//! One's own ties: what one declared, and what follows from the register by itself.

use super::super::actions;
use super::super::model::{Kind, Periods, counts};
use super::super::reads::{self, Derived, Named, Row};
use crate::persons::access::own;
use askama::Template;
use jiff::civil::Date;
use kernel::PartialDate;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "interests/pages/list.html")]
struct ListPage {
    s: Shell,
    /// The day on which the list was confirmed; empty when it never was.
    confirmed: String,
    ties: Vec<Line>,
    derived: Vec<DerivedLine>,
}

/// A declared tie, ready to be drawn.
pub(super) struct Line {
    pub id: String,
    pub kind: String,
    pub with: String,
    pub with_url: String,
    pub address: String,
    pub when: String,
    pub state: &'static str,
    pub state_words: String,
    pub remark: String,
    pub can_end: bool,
}

/// A derived tie, ready to be drawn.
pub(super) struct DerivedLine {
    pub with: String,
    pub with_url: String,
    pub through: String,
    pub when: String,
}

/// The day that counts for a reader.
pub(super) fn today(ctx: &Ctx) -> Date {
    ctx.now.to_zoned_datetime(ctx.zone.clone()).date()
}

/// From when until when a tie is, in words.
pub(super) fn when(ctx: &Ctx, since: PartialDate, until: Option<PartialDate>) -> String {
    match until {
        Some(until) => ctx.texts.span(since, Some(until)),
        None => ctx.texts.with1("interests-since", "since", ctx.texts.partial(since)),
    }
}

/// A body's name in the reader's language, and its address.
pub(super) fn body_words(ctx: &Ctx, (kind, slug, name): &Named) -> (String, String) {
    let name = name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    (name, crate::bodies::model::url(*kind, slug))
}

/// What a kind of tie is called.
pub(super) fn kind_words(ctx: &Ctx, kind: Kind) -> String {
    ctx.texts.text(kind.key()).into_owned()
}

/// A declared tie in the reader's words, that counts for so long after its end.
pub(super) fn line(ctx: &Ctx, row: &Row, periods: &Periods) -> Line {
    let on = today(ctx);
    let over = row.until.is_some_and(|until| until.last() < on);
    let (state, key) = match (over, counts(row.since, row.until, periods.of(row.kind), on)) {
        (false, _) => ("active", "interests-goes-on"),
        (true, true) => ("planned", "interests-ended-counts"),
        (true, false) => ("closed", "interests-past"),
    };
    let (body, with_url) = row.body.as_ref().map(|body| body_words(ctx, body)).unwrap_or_default();
    let with = match (row.name.is_empty(), body.is_empty()) {
        (true, _) => body,
        (false, true) => row.name.clone(),
        (false, false) => {
            let args = [("name", row.name.as_str().into()), ("body", body.into())];
            ctx.texts.with("interests-name-of-body", &args)
        }
    };
    Line {
        id: row.id.to_string(),
        kind: kind_words(ctx, row.kind),
        with,
        with_url,
        address: row.address.clone(),
        when: when(ctx, row.since, row.until),
        state,
        state_words: ctx.texts.text(key).into_owned(),
        remark: row.remark.clone(),
        can_end: row.until.is_none_or(|until| until.last() > on),
    }
}

/// What follows from the register, in the reader's words.
pub(super) fn derived_lines(ctx: &Ctx, derived: &Derived) -> Vec<DerivedLine> {
    let t = &ctx.texts;
    let mut lines = Vec::new();
    for held in &derived.offices {
        let when = t.span(PartialDate::day(held.first), Some(PartialDate::day(held.last)));
        let (body, body_url) = body_words(ctx, &held.body);
        let role = t.text(held.role.key()).into_owned();
        lines.push(DerivedLine {
            with: body.clone(),
            with_url: body_url.clone(),
            through: t.with1("interests-by-office", "role", role),
            when: when.clone(),
        });
        if let Some((parent, parent_url)) = held.parent.as_ref().map(|parent| body_words(ctx, parent)) {
            lines.push(DerivedLine {
                with: parent,
                with_url: parent_url,
                through: t.with1("interests-by-part", "part", body.as_str()),
                when: when.clone(),
            });
        }
        lines.push(DerivedLine {
            with: t.text("interests-all-in-office").into_owned(),
            with_url: String::new(),
            through: t.with1("interests-by-together", "body", body),
            when,
        });
    }
    for (body, told) in &derived.networks {
        let (with, with_url) = body_words(ctx, body);
        let through = t.text("interests-by-membership").into_owned();
        let until = told.until.map(PartialDate::day);
        lines.push(DerivedLine {
            with,
            with_url,
            through,
            when: when(ctx, PartialDate::day(told.since), until),
        });
    }
    for (body, domain, since) in &derived.institutions {
        let (with, with_url) = body_words(ctx, body);
        let through = t.with1("interests-by-domain", "domain", domain.as_str());
        lines.push(DerivedLine { with, with_url, through, when: when(ctx, PartialDate::day(*since), None) });
    }
    for (domain, since) in &derived.domains {
        lines.push(DerivedLine {
            with: t.text("interests-all-at-domain").into_owned(),
            with_url: String::new(),
            through: t.with1("interests-by-domain", "domain", domain.as_str()),
            when: when(ctx, PartialDate::day(*since), None),
        });
    }
    lines
}

/// The day on which a list was confirmed; empty when it never was.
pub(super) fn confirmed(ctx: &Ctx, derived: &Derived) -> String {
    let day = derived.confirmed_at.map(|at| at.to_zoned_datetime(ctx.zone.clone()).date());
    day.map(|day| ctx.texts.day(day)).unwrap_or_default()
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    ctx.person()?;
    let own = own(&ctx.actor).ok_or(Failure::Denied)?;
    let mut conn = ctx.app.db.read().await?;
    let ties = reads::own(&mut conn, &own).await?;
    let derived = reads::own_derived(&mut conn, &own, today(&ctx)).await?;
    drop(conn);
    page(&ListPage {
        s: Shell::new(&ctx, ctx.texts.text("interests-title")),
        confirmed: confirmed(&ctx, &derived),
        ties: ties.iter().map(|row| line(&ctx, row, &derived.periods)).collect(),
        derived: derived_lines(&ctx, &derived),
    })
}

pub(super) async fn confirm(ctx: Ctx, _: Form) -> Answered {
    ctx.person()?;
    let own = own(&ctx.actor).ok_or(Failure::Denied)?;
    actions::confirm(&ctx.app, &own).await?;
    see_other(&ctx, "/me/interests", Some("flash-ties-confirmed"))
}

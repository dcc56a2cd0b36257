//! Composing a call: an overview of its parts with what is missing, and a page for each part.

use super::super::actions;
use super::super::fields::{self, Kept};
use super::super::model::{Call, State};
use super::super::terms::{Part, Terms};
use super::{load_to_run, said};
use crate::compose::{Field, Place, arranged, places, rows_of, with_rows};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::{Language, LocalText};
use platform::form::{Form, form_page, newer_page};
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "calls/pages/overview.html")]
struct OverviewPage {
    s: Shell,
    here: String,
    title: String,
    all: Vec<PartLine>,
    is_draft: bool,
    ready: bool,
    /// The languages of the interface with how much of the call is written in each.
    spoken: Vec<(String, String, String, String)>,
}

struct PartLine {
    url: String,
    title: String,
    /// What it has, in words.
    has: String,
    missing: Vec<String>,
}

#[derive(Template)]
#[template(path = "calls/pages/edit.html")]
struct EditPage {
    s: Shell,
    here: String,
    up: String,
    title: String,
    lede: String,
    version: String,
    newer: bool,
    errors: Vec<ErrorLine>,
    fields: Vec<Field>,
    /// Whether it is a list of things.
    listed: bool,
    places: Vec<Place>,
    full: bool,
    add: String,
    /// What was changed, for everybody; asked for once the call is published.
    remark: Option<(String, String)>,
}

pub(super) async fn overview(ctx: Ctx, path: super::Asks) -> Answered {
    let call = load_to_run(&ctx, &path?.0).await?;
    let t = &ctx.texts;
    let missing = call.terms.missing(ctx.now);
    let line = |part: &Part| {
        let lacks = missing.iter().filter(|(of, _)| of == part).map(|(_, why)| t.refusal(why));
        PartLine {
            url: format!("{}/edit/{}", call.url(), part.as_str()),
            title: t.text(&format!("calls-part-{}", part.as_str())).into_owned(),
            has: match count(&call.terms, *part) {
                Some(count) => t.with1("calls-has", "count", count),
                None => String::new(),
            },
            // What is over is not missing of a call that runs.
            missing: if call.state == State::Draft { lacks.collect() } else { Vec::new() },
        }
    };
    let texts = texts(&call);
    let spoken = |lang: Language| {
        let written = texts.iter().filter(|text| text.get(lang).is_some()).count();
        let own = lang.autonym().to_owned();
        let so_far = t.with("calls-written", &[("count", written.into()), ("all", texts.len().into())]);
        (lang.code().to_owned(), own, format!("{}/edit?lang={}", call.url(), lang.code()), so_far)
    };
    page(&OverviewPage {
        s: Shell::new(&ctx, t.text("calls-compose")).hidden_from_robots(),
        here: call.url(),
        title: said(&ctx, &call.title),
        all: Part::ALL.iter().map(line).collect(),
        is_draft: call.state == State::Draft,
        ready: missing.is_empty(),
        spoken: ctx.app.texts.languages().map(spoken).collect(),
    })
}

/// How many things a part lists; none for one that is no list.
fn count(terms: &Terms, part: Part) -> Option<usize> {
    Some(match part {
        Part::Checks => terms.checks.len(),
        Part::Sections => terms.sections.len(),
        Part::Budget => terms.lines.len(),
        Part::Tiers => terms.tiers.len(),
        Part::Criteria => terms.criteria.len(),
        Part::Timeline => terms.timeline.len(),
        Part::Events => terms.events.len(),
        Part::About | Part::Conduct => return None,
    })
}

/// Everything of a call that people read.
fn texts(call: &Call) -> Vec<&LocalText> {
    let terms = &call.terms;
    let mut all = vec![&call.title, &terms.sought, &terms.returns, &terms.panel, &terms.decides];
    all.extend(terms.checks.iter().flat_map(|one| [&one.words, &one.help]));
    all.extend(terms.sections.iter().flat_map(|one| [&one.title, &one.help]));
    all.extend(terms.lines.iter().flat_map(|one| [&one.title, &one.help]));
    all.extend(terms.tiers.iter().flat_map(|one| [&one.title, &one.help]));
    for one in &terms.criteria {
        all.extend([&one.title, &one.help]);
        all.extend(one.scale.iter().map(|point| &point.words));
    }
    all.extend(terms.events.iter().map(|one| &one.title));
    all.retain(|text| !text.is_empty());
    all
}

type PartAsks = Result<Path<(String, String)>, PathRejection>;

/// A call and the part of it that is composed, with the rule sets that can be chosen.
async fn enter(ctx: &Ctx, path: PartAsks) -> Result<(Call, Part, Vec<(String, LocalText)>), Failure> {
    let (slug, part) = path?.0;
    let call = load_to_run(ctx, &slug).await?;
    let part = Part::parse(&part).ok_or(Failure::NotFound)?;
    let rules = match part {
        Part::Conduct => decisions::rule_sets(&mut *ctx.app.db.read().await?).await?,
        _ => Vec::new(),
    };
    Ok((call, part, rules))
}

pub(super) async fn form(ctx: Ctx, path: PartAsks) -> Answered {
    let (call, part, rules) = enter(&ctx, path).await?;
    let kept = Kept { title: &call.title, terms: &call.terms };
    let filled = Form::filled(fields::filled(&kept, part, ctx.lang()));
    show(&ctx, &call, part, &rules, &filled, false)
}

pub(super) async fn save(ctx: Ctx, path: PartAsks, form: Form) -> Answered {
    let (call, part, rules) = enter(&ctx, path).await?;
    let mut form = form;
    let mut things = 0;
    if let Some(list) = fields::list(part) {
        let mut others: Vec<String> = fields::names(part);
        others.extend(["version", "remark"].map(str::to_owned));
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        let arranges = form.text("do") != "save" && !form.text("do").is_empty();
        let mut rows = rows_of(&form, list.columns, list.most, arranges);
        if arranged(form.text("do"), &mut rows, list.columns, list.most) {
            return show(&ctx, &call, part, &rules, &with_rows(&form, &others, list.columns, &rows), false);
        }
        things = rows.len();
        form = with_rows(&form, &others, list.columns, &rows);
    }
    let (mut title, mut terms) = (call.title.clone(), call.terms.clone());
    fields::read(&mut form, (&mut title, &mut terms), part, ctx.lang(), things, &rules);
    let mut remark = LocalText::default();
    remark.set(ctx.lang(), form.optional("remark", super::super::terms::HELP));
    if !form.is_fine() {
        return show(&ctx, &call, part, &rules, &form, false);
    }
    let base = form.text("version").parse().unwrap_or(0);
    match actions::change(&ctx.app, &ctx.actor, (&call.slug, base), (title, terms), &remark).await {
        Ok(()) => see_other(&ctx, &format!("{}/edit", call.url()), Some("flash-call-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &call, part, &rules, &form, false)
        }
        Err(Failure::Refused(why)) => {
            form.refuse(fields::first(part), why);
            show(&ctx, &call, part, &rules, &form, false)
        }
        Err(Failure::Stale) => {
            let now = load_to_run(&ctx, &call.slug).await?;
            show(&ctx, &now, part, &rules, &form, true)
        }
        Err(other) => Err(other),
    }
}

fn show(
    ctx: &Ctx,
    call: &Call,
    part: Part,
    rules: &[(String, LocalText)],
    form: &Form,
    newer: bool,
) -> Answered {
    let t = &ctx.texts;
    let labels = fields::labels(part);
    let labels: Vec<(&str, &str)> = labels.iter().map(|(name, key)| (name.as_str(), key.as_str())).collect();
    let list = fields::list(part);
    let places = list.as_ref().map(|list| places(ctx, form, list.columns, list.legend)).unwrap_or_default();
    let made = EditPage {
        s: Shell::new(ctx, t.text(&format!("calls-part-{}", part.as_str()))).hidden_from_robots(),
        here: format!("{}/edit/{}", call.url(), part.as_str()),
        up: format!("{}/edit", call.url()),
        title: said(ctx, &call.title),
        lede: t.text(&format!("calls-part-{}-lede", part.as_str())).into_owned(),
        version: match form.text("version") {
            typed if !newer && !typed.is_empty() => typed.to_owned(),
            _ => call.version.to_string(),
        },
        newer,
        errors: form.errors(ctx, &labels),
        fields: fields::drawn(ctx, form, part, rules),
        listed: list.is_some(),
        full: list.as_ref().is_some_and(|list| places.len() >= list.most),
        add: list.as_ref().map(|list| t.text(list.add).into_owned()).unwrap_or_default(),
        places,
        remark: (call.state != State::Draft)
            .then(|| (form.text("remark").to_owned(), form.error(ctx, "remark"))),
    };
    if newer { newer_page(&made) } else { form_page(form, &made) }
}

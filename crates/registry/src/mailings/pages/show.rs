//! A mailing: how it will look, who gets it, and what is to be done with it.

use super::super::access::{MayWrite, may_approve};
use super::super::model::{REMARK, Selection, State};
use super::super::reads::{self, Fitting, Mailing, Reader};
use super::super::{actions, send};
use super::Asks;
use crate::forms::{form_page, line};
use askama::Template;
use kernel::{Language, LocalText, PersonId};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, csv_file, see_other};
use platform::ui::{ErrorLine, Shell};
use std::collections::BTreeMap;

/// Readers that the page names; the file has all.
const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "mailings/pages/show.html")]
struct ShowPage {
    s: Shell,
    url: String,
    version: i64,
    state: &'static str,
    state_words: String,
    remark: String,
    is_draft: bool,
    is_waiting: bool,
    /// Whether the reader may approve it.
    approves: bool,
    /// Whether nobody would get it.
    nobody: bool,
    /// Whether nobody else of the secretariat is there to approve it.
    alone: bool,
    /// Who wrote it, who approved it, when it began and ended: words and values.
    facts: Vec<(String, String)>,
    chosen: Vec<(String, String)>,
    /// How many get it, in words, while that is not fixed.
    count: String,
    unreachable: String,
    by_language: Vec<(String, String)>,
    by_body: Vec<(String, String)>,
    readers: Vec<(String, String)>,
    more: bool,
    letters: Vec<Preview>,
    /// Letters that came to their end, of how many, and in words.
    progress: Option<(i64, i64, String)>,
    outcome: Vec<(String, String)>,
    /// Whether letters failed that can be sent once more.
    resends: bool,
    /// Name, address of the page, what became of the letter.
    missed: Vec<(String, String, String)>,
    errors: Vec<ErrorLine>,
    typed: String,
    typed_error: String,
}

/// The letter in a language.
struct Preview {
    code: String,
    dir: &'static str,
    title: String,
    subject: String,
    greeting: String,
    html: String,
    after: Vec<String>,
}

/// A person who gets it, with all offices that say so.
struct Person {
    name: String,
    language: Language,
    bodies: Vec<(String, String)>,
    address: Option<String>,
}

fn persons(ctx: &Ctx, mailing: &Mailing, readers: Vec<Reader>) -> Vec<Person> {
    let mut found: Vec<(PersonId, Person)> = Vec::new();
    for reader in readers {
        let name = reader.body.2.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
        let body = (reader.body.1, name);
        match found.last_mut() {
            Some((person, known)) if *person == reader.person => {
                if !known.bodies.contains(&body) {
                    known.bodies.push(body);
                }
            }
            _ => found.push((
                reader.person,
                Person {
                    name: reader.name,
                    language: mailing.content.language_for(&reader.languages),
                    bodies: vec![body],
                    address: reader.address,
                },
            )),
        }
    }
    found.into_iter().map(|(_, person)| person).collect()
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let (permit, mailing) = super::named(&ctx, path).await?;
    draw(&ctx, &permit, &mailing, &Form::filled([("remark", "")])).await
}

/// The page, with what was typed when it is given back.
async fn draw(ctx: &Ctx, permit: &MayWrite, mailing: &Mailing, form: &Form) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let open = mailing.state.is_open();
    let selection = &mailing.content.selection;
    let (mut fitting, mut readers) = (Fitting::default(), Vec::new());
    let (mut outcome, mut missed, mut others) = (Vec::new(), Vec::new(), 1);
    if open {
        fitting = reads::fitting(&mut conn, permit, selection, ctx.now, SHOWN).await?;
        let first = reads::readers(&mut conn, permit, selection, ctx.now, Some(SHOWN)).await?;
        readers = persons(ctx, mailing, first);
        others = reads::other_stewards(&mut conn, permit, mailing.writer, ctx.now).await?;
    } else {
        outcome = reads::outcome(&mut conn, permit, mailing.id).await?;
        missed = reads::missed(&mut conn, permit, mailing.id, SHOWN).await?;
    }
    let bodies = match selection.bodies.is_empty() {
        true => Vec::new(),
        false => reads::bodies(&mut conn, permit, &selection.bodies).await?,
    };
    drop(conn);
    let t = &ctx.texts;
    let mut by_language: BTreeMap<String, i64> = BTreeMap::new();
    for (languages, count) in &fitting.by_languages {
        let language = mailing.content.language_for(languages);
        *by_language.entry(language.autonym().to_string()).or_default() += count;
    }
    let mut by_language: Vec<_> = by_language.into_iter().collect();
    by_language.sort_by_key(|(_, count)| -count);
    let words = |key: &str, count: i64| t.with1(key, "count", count);
    let in_words = |(what, count): (String, i64)| (what, t.number(count));
    let reached = fitting.count();
    readers.retain(|person| person.address.is_some());
    let subject = mailing.content.subject.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    let made = ShowPage {
        s: Shell::new(ctx, subject),
        url: format!("/office/mailings/{}", mailing.id),
        version: mailing.version,
        state: super::tone(mailing.state),
        state_words: t.text(mailing.state.key()).into_owned(),
        remark: mailing.remark.clone(),
        is_draft: mailing.state == State::Draft,
        is_waiting: mailing.state == State::Waiting,
        approves: may_approve(&ctx.actor, mailing.writer).is_some(),
        nobody: open && reached == 0,
        alone: open && others == 0,
        facts: facts(ctx, mailing),
        chosen: chosen(ctx, selection, &bodies),
        count: if open { words("mailings-count", reached) } else { String::new() },
        unreachable: match fitting.unreachable {
            0 => String::new(),
            gone => words("mailings-unreachable", gone),
        },
        by_language: by_language.into_iter().map(in_words).collect(),
        by_body: fitting
            .by_body
            .into_iter()
            .map(|(name, count)| {
                let name = name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
                in_words((name, count))
            })
            .collect(),
        more: reached > i64::try_from(readers.len()).unwrap_or(i64::MAX),
        readers: readers
            .into_iter()
            .map(|person| (person.name, t.list(person.bodies.into_iter().map(|(_, name)| name))))
            .collect(),
        letters: previews(ctx, mailing),
        progress: progress(ctx, mailing, &outcome),
        resends: mailing.state == State::Sent && outcome.iter().any(|(state, _)| state == "failed"),
        outcome: outcome
            .into_iter()
            .map(|(state, count)| (t.text(&format!("recipient-{state}")).into_owned(), t.number(count)))
            .collect(),
        missed: missed
            .into_iter()
            .map(|missed| {
                let state = t.text(&format!("recipient-{}", missed.state)).into_owned();
                (missed.name, format!("/office/persons/{}", missed.person), state)
            })
            .collect(),
        errors: form.errors(ctx, &[("remark", "mailings-remark")]),
        typed: form.text("remark").to_owned(),
        typed_error: form.error(ctx, "remark"),
    };
    form_page(form, &made)
}

fn progress(ctx: &Ctx, mailing: &Mailing, outcome: &[(String, i64)]) -> Option<(i64, i64, String)> {
    if mailing.state != State::Sending {
        return None;
    }
    let open = |state: &str| matches!(state, "ready" | "taken");
    let all: i64 = outcome.iter().map(|(_, count)| count).sum();
    let left: i64 = outcome.iter().filter(|(state, _)| open(state)).map(|(_, count)| count).sum();
    let ended = all - left;
    let words = ctx.texts.with("mailings-progress-words", &[("ended", ended.into()), ("all", all.into())]);
    Some((ended, all, words))
}

fn facts(ctx: &Ctx, mailing: &Mailing) -> Vec<(String, String)> {
    let t = &ctx.texts;
    let fact = |key: &str, value: Option<String>| value.map(|value| (t.text(key).into_owned(), value));
    let at = |at: Option<jiff::Timestamp>| at.map(|at| t.instant(at, &ctx.zone));
    let readers = (!mailing.state.is_open()).then(|| t.number(mailing.readers));
    [
        fact("mailings-written-by", mailing.written_by.clone()),
        fact("mailings-approved-by", mailing.approved_by.clone()),
        fact("mailings-approved-at", at(mailing.approved_at)),
        fact("mailings-ended-at", at(mailing.ended_at)),
        fact("mailings-letters", readers),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What was chosen, in words; what was left open is left out.
fn chosen(ctx: &Ctx, selection: &Selection, bodies: &[(String, LocalText)]) -> Vec<(String, String)> {
    let t = &ctx.texts;
    let words = |keys: Vec<&str>| keys.into_iter().map(|key| t.text(key).into_owned()).collect::<Vec<_>>();
    let countries = selection.countries.iter().map(|country| country.name(ctx.lang()).to_owned()).collect();
    let called = |slug: &String| {
        let found = bodies.iter().find(|(known, _)| known == slug);
        found.and_then(|(_, name)| name.best(ctx.lang())).map_or(slug.clone(), |(_, text)| text.to_owned())
    };
    [
        ("mailings-roles", words(selection.roles.iter().map(|role| role.key()).collect())),
        ("mailings-kinds", words(selection.kinds.iter().map(|kind| kind.key()).collect())),
        ("mailings-statuses", words(selection.statuses.iter().map(|status| status.key()).collect())),
        ("mailings-countries", countries),
        ("mailings-bodies", selection.bodies.iter().map(called).collect()),
    ]
    .into_iter()
    .filter(|(_, values)| !values.is_empty())
    .map(|(key, values)| (t.text(key).into_owned(), t.list(values)))
    .collect()
}

fn previews(ctx: &Ctx, mailing: &Mailing) -> Vec<Preview> {
    let content = &mailing.content;
    let of = |(language, subject): (Language, &str)| {
        let plain = content.text.get(language).unwrap_or_default();
        let html = platform::markdown::html(plain);
        let somebody = ctx.app.texts.of(language).text("letters-somebody").into_owned();
        let letter = send::letter(&ctx.app, language, &somebody, (subject, plain, &html));
        Preview {
            code: letter.lang.clone(),
            dir: letter.dir,
            title: language.autonym().to_string(),
            subject: subject.to_owned(),
            greeting: letter.before.first().cloned().unwrap_or_default(),
            html,
            after: letter.after,
        }
    };
    content.subject.iter().map(of).collect()
}

pub(super) async fn csv(ctx: Ctx, path: Asks) -> Answered {
    let (permit, mailing) = super::named(&ctx, path).await?;
    let mut conn = ctx.app.db.read().await?;
    if !mailing.state.is_open() {
        let rows = reads::recipients(&mut conn, &permit, mailing.id).await?.into_iter().map(|to| {
            let language = mailing.content.language_for(&to.languages).code().to_owned();
            [to.name, to.address.unwrap_or_default(), language, to.state]
        });
        return csv_file("mailing-readers", &["name", "address", "language", "state"], rows, false);
    }
    let readers = reads::readers(&mut conn, &permit, &mailing.content.selection, ctx.now, None).await?;
    let rows = persons(&ctx, &mailing, readers).into_iter().map(|person| {
        let slugs: Vec<String> = person.bodies.into_iter().map(|(slug, _)| slug).collect();
        let language = person.language.code().to_owned();
        [person.name, person.address.unwrap_or_default(), language, slugs.join(" ")]
    });
    csv_file("mailing-readers", &["name", "address", "language", "bodies"], rows, false)
}

/// The mailing, and the version that whoever pressed the button saw.
async fn pressed(ctx: &Ctx, path: Asks, form: &Form) -> Result<(MayWrite, Mailing, i64), Failure> {
    let (permit, mailing) = super::named(ctx, path).await?;
    Ok((permit, mailing, form.text("version").parse().unwrap_or(0)))
}

pub(super) async fn ask(ctx: Ctx, path: Asks, form: Form) -> Answered {
    let (permit, mailing, base) = pressed(&ctx, path, &form).await?;
    actions::ask(&ctx.app, &permit, mailing.id, base).await?;
    see_other(&ctx, &format!("/office/mailings/{}", mailing.id), Some("flash-mailing-asked"))
}

pub(super) async fn approve(ctx: Ctx, path: Asks, form: Form) -> Answered {
    let (permit, mailing, base) = pressed(&ctx, path, &form).await?;
    let approval = may_approve(&ctx.actor, mailing.writer)
        .ok_or_else(|| kernel::Refusal::new("mailings-refusal-own"))?;
    actions::approve(&ctx.app, &permit, &approval, mailing.id, base).await?;
    see_other(&ctx, &format!("/office/mailings/{}", mailing.id), Some("flash-mailing-approved"))
}

pub(super) async fn give_back(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (permit, mailing, base) = pressed(&ctx, path, &form).await?;
    let remark = line(&mut form, "remark", REMARK);
    if remark.is_empty() && form.is_fine() {
        form.refuse("remark", kernel::Refusal::new("mailings-refusal-remark"));
    }
    if !form.is_fine() {
        return draw(&ctx, &permit, &mailing, &form).await;
    }
    actions::give_back(&ctx.app, &permit, mailing.id, base, &remark).await?;
    see_other(&ctx, &format!("/office/mailings/{}", mailing.id), Some("flash-mailing-returned"))
}

pub(super) async fn stop(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (permit, mailing) = super::named(&ctx, path).await?;
    actions::stop(&ctx.app, &permit, mailing.id).await?;
    see_other(&ctx, &format!("/office/mailings/{}", mailing.id), Some("flash-mailing-stopped"))
}

pub(super) async fn resend(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (permit, mailing) = super::named(&ctx, path).await?;
    actions::resend(&ctx.app, &permit, mailing.id).await?;
    see_other(&ctx, &format!("/office/mailings/{}", mailing.id), Some("flash-mailing-resent"))
}

//! A mailing: how it will look, who gets it, and what is to be done with it.

use super::super::access::{MayWrite, may_approve};
use super::super::model::{REMARK, State};
use super::super::reads::{self, Mailing, Reader};
use super::super::{actions, send};
use super::Asks;
use crate::forms::line;
use askama::Template;
use kernel::{Language, PersonId};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, csv_file, page, see_other};
use platform::ui::Shell;
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
    is_sending: bool,
    /// Whether the reader may approve it.
    approves: bool,
    /// Whether nobody else of the secretariat is there to approve it.
    alone: bool,
    /// How many get it, in words.
    count: String,
    unreachable: String,
    by_language: Vec<(String, String)>,
    by_body: Vec<(String, String)>,
    readers: Vec<(String, String)>,
    more: bool,
    letters: Vec<Preview>,
    outcome: Vec<(String, String)>,
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
    let mut conn = ctx.app.db.read().await?;
    let open = mailing.state.is_open();
    let (mut all, mut outcome, mut others) = (Vec::new(), Vec::new(), 1);
    if open {
        all = persons(&ctx, &mailing, reads::readers(&mut conn, &permit, &mailing.content.selection, ctx.now).await?);
        others = reads::other_stewards(&mut conn, &permit, mailing.writer, ctx.now).await?;
    } else {
        outcome = reads::outcome(&mut conn, &permit, mailing.id).await?;
    }
    drop(conn);
    let t = &ctx.texts;
    let gone = all.iter().filter(|person| person.address.is_none()).count();
    all.retain(|person| person.address.is_some());
    let mut by_language: BTreeMap<String, i64> = BTreeMap::new();
    let mut by_body: BTreeMap<String, i64> = BTreeMap::new();
    for person in &all {
        *by_language.entry(person.language.autonym().to_string()).or_default() += 1;
        for (_, body) in &person.bodies {
            *by_body.entry(body.clone()).or_default() += 1;
        }
    }
    let counted = |map: BTreeMap<String, i64>| {
        let mut all: Vec<_> = map.into_iter().collect();
        all.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        all.truncate(SHOWN);
        all.into_iter().map(|(name, count)| (name, t.number(count))).collect()
    };
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let subject = mailing.content.subject.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    page(&ShowPage {
        s: Shell::new(&ctx, subject),
        url: format!("/office/mailings/{}", mailing.id),
        version: mailing.version,
        state: super::tone(mailing.state),
        state_words: t.text(mailing.state.key()).into_owned(),
        remark: mailing.remark.clone(),
        is_draft: mailing.state == State::Draft,
        is_waiting: mailing.state == State::Waiting,
        is_sending: mailing.state == State::Sending,
        approves: may_approve(&ctx.actor, mailing.writer).is_some(),
        alone: open && others == 0,
        count: if open { t.with1("mailings-count", "count", number(all.len())) } else { String::new() },
        unreachable: if gone > 0 { t.with1("mailings-unreachable", "count", number(gone)) } else { String::new() },
        by_language: counted(by_language),
        by_body: counted(by_body),
        more: all.len() > SHOWN,
        readers: all
            .into_iter()
            .take(SHOWN)
            .map(|person| (person.name, t.list(person.bodies.into_iter().map(|(_, name)| name))))
            .collect(),
        letters: previews(&ctx, &mailing),
        outcome: outcome
            .into_iter()
            .map(|(state, count)| (t.text(&format!("recipient-{state}")).into_owned(), t.number(count)))
            .collect(),
    })
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
    let selection = &mailing.content.selection;
    let readers = reads::readers(&mut *ctx.app.db.read().await?, &permit, selection, ctx.now).await?;
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
    if !form.is_fine() {
        return Err(Failure::Invalid(form.into_errors()));
    }
    actions::give_back(&ctx.app, &permit, mailing.id, base, &remark).await?;
    see_other(&ctx, &format!("/office/mailings/{}", mailing.id), Some("flash-mailing-returned"))
}

pub(super) async fn stop(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (permit, mailing) = super::named(&ctx, path).await?;
    actions::stop(&ctx.app, &permit, mailing.id).await?;
    see_other(&ctx, &format!("/office/mailings/{}", mailing.id), Some("flash-mailing-stopped"))
}

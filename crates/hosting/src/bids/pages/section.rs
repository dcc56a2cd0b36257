//! Writing a section, with its files and what stood there before.

use super::super::model::TEXT;
use super::super::{actions, reads};
use super::show::is_open;
use super::{AsksFile, AsksSection, Entered, enter};
use crate::calls::pages::{Said, marked};
use crate::calls::terms::{Attachment, Section};
use askama::Template;
use platform::form::{Form, form_page, newer_page};
use platform::http::{Answered, Ctx, Failure, json, page, see_other};
use platform::ui::{ErrorLine, Shell, words as count_words};
use registry::documents::{self, accepted};

const LABELS: &[(&str, &str)] = &[("text", "bids-text"), ("file", "bids-file")];

#[derive(Template)]
#[template(path = "bids/pages/section.html")]
struct SectionPage {
    s: Shell,
    here: String,
    up: String,
    title: String,
    help: Said,
    notes: Vec<String>,
    errors: Vec<ErrorLine>,
    open: bool,
    /// Whether text is written here.
    writes: bool,
    version: String,
    text: (String, String),
    /// The text as it is read, where it is not written any more.
    html: String,
    words: String,
    /// What somebody else saved meanwhile.
    theirs: Option<String>,
    saved: String,
    has_past: bool,
    files: Vec<documents::Line>,
    takes_files: bool,
    file_error: String,
    accept: String,
    next: (String, String),
}

#[derive(Template)]
#[template(path = "bids/pages/past.html")]
struct PastPage {
    s: Shell,
    up: String,
    title: String,
    states: Vec<(String, String)>,
}

/// A bid and one of its sections.
async fn section(ctx: &Ctx, slug: &str, key: &str) -> Result<(Entered, Section), Failure> {
    let entered = enter(ctx, slug).await?;
    let section = entered.call.terms.sections.iter().find(|section| section.key == key).cloned();
    Ok((entered, section.ok_or(Failure::NotFound)?))
}

pub(super) async fn form(ctx: Ctx, path: AsksSection) -> Answered {
    let (slug, key) = path?.0;
    let (entered, section) = section(&ctx, &slug, &key).await?;
    show(&ctx, &entered, &section, None, false).await
}

pub(super) async fn save(ctx: Ctx, path: AsksSection, mut form: Form) -> Answered {
    let (slug, key) = path?.0;
    let (entered, section) = section(&ctx, &slug, &key).await?;
    is_open(&ctx, &entered)?;
    let text = form.optional("text", TEXT);
    let base = form.text("version").parse().unwrap_or(0);
    if !form.is_fine() {
        return show(&ctx, &entered, &section, Some(&form), false).await;
    }
    match (actions::write(&ctx.app, &entered.permit, &key, (base, &text)).await, form.text("do")) {
        (Ok(version), "autosave") => {
            let words = counted(&ctx, &section, &text);
            json(&serde_json::json!({ "version": version, "words": words }), false)
        }
        (Ok(_), "next") => {
            let next = next_of(&ctx, &entered, &section);
            see_other(&ctx, &next.1, Some("flash-bid-saved"))
        }
        (Ok(_), _) => {
            see_other(&ctx, &format!("{}/sections/{key}", entered.bid.url()), Some("flash-bid-saved"))
        }
        (Err(Failure::Stale), _) => show(&ctx, &entered, &section, Some(&form), true).await,
        (Err(other), _) => Err(other),
    }
}

pub(super) async fn attach(ctx: Ctx, path: AsksSection, mut form: Form) -> Answered {
    let (slug, key) = path?.0;
    let (entered, section) = section(&ctx, &slug, &key).await?;
    is_open(&ctx, &entered)?;
    let Some(upload) = form.required_file("file", "documents-refusal-none") else {
        return show(&ctx, &entered, &section, Some(&form), false).await;
    };
    match actions::attach(&ctx.app, &entered.permit, &key, &upload).await {
        Ok(()) => {
            let here = format!("{}/sections/{key}#files", entered.bid.url());
            see_other(&ctx, &here, Some("flash-document-added"))
        }
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &entered, &section, Some(&form), false).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn file(ctx: Ctx, path: AsksFile) -> Answered {
    let (slug, key, file) = path?.0;
    let (entered, _) = section(&ctx, &slug, &key).await?;
    documents::serve(&ctx, &actions::files_of(entered.bid.id, &key), &file).await
}

pub(super) async fn detach(ctx: Ctx, path: AsksFile, _: Form) -> Answered {
    let (slug, key, file) = path?.0;
    let (entered, _) = section(&ctx, &slug, &key).await?;
    let file = file.parse().map_err(|_| Failure::NotFound)?;
    actions::detach(&ctx.app, &entered.permit, &key, file).await?;
    see_other(&ctx, &format!("{}/sections/{key}#files", entered.bid.url()), Some("flash-document-removed"))
}

pub(super) async fn past(ctx: Ctx, path: AsksSection) -> Answered {
    let (slug, key) = path?.0;
    let (entered, section) = section(&ctx, &slug, &key).await?;
    let mut conn = ctx.app.db.read().await?;
    let past = reads::past(&mut conn, &entered.bid, &key).await?;
    let names = registry::names_among(&mut conn, past.iter().map(|state| state.person)).await?;
    drop(conn);
    let t = &ctx.texts;
    let state = |of: &reads::Past| {
        let who = names.get(&of.person).cloned().unwrap_or_else(|| t.text("bids-somebody").into_owned());
        let at = t.instant(of.at, &ctx.zone);
        (
            t.with("bids-saved-by", &[("who", who.into()), ("at", at.into())]),
            platform::markdown::html(&of.text),
        )
    };
    page(&PastPage {
        s: Shell::new(&ctx, t.text("bids-past")).hidden_from_robots(),
        up: format!("{}/sections/{key}", entered.bid.url()),
        title: marked(&ctx, &section.title).text,
        states: past.iter().map(state).collect(),
    })
}

/// How many words a section has, of how many.
fn counted(ctx: &Ctx, section: &Section, text: &str) -> String {
    let of = [("count", count_words(text).into()), ("most", i64::from(section.words).into())];
    ctx.texts.with("bids-words", &of)
}

/// What comes after a section: the next one, or the bid as a whole.
fn next_of(ctx: &Ctx, entered: &Entered, section: &Section) -> (String, String) {
    let mut after = entered.call.terms.sections.iter().skip_while(|known| known.key != section.key).skip(1);
    match after.next() {
        Some(next) => {
            let title = marked(ctx, &next.title).text;
            (title, format!("{}/sections/{}", entered.bid.url(), next.key))
        }
        None => (entered.title(ctx), entered.bid.url()),
    }
}

async fn show(
    ctx: &Ctx,
    entered: &Entered,
    section: &Section,
    typed: Option<&Form>,
    newer: bool,
) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let kept = reads::section(&mut conn, entered.bid.id, &section.key).await?;
    let documents =
        documents::of_subject(&mut conn, &actions::files_of(entered.bid.id, &section.key)).await?;
    let names = registry::names_among(&mut conn, kept.person).await?;
    drop(conn);
    let t = &ctx.texts;
    // What came with a file has no text, and loses none.
    let typed = typed.filter(|form| form.has("text") || form.is_wrong("file"));
    let text = typed.filter(|form| form.has("text")).map_or(kept.text.as_str(), |form| form.text("text"));
    let error = |field: &str| typed.map(|form| form.error(ctx, field)).unwrap_or_default();
    let here = format!("{}/sections/{}", entered.bid.url(), section.key);
    let saved = kept.person.zip(kept.at).map(|(person, at)| {
        let who = names.get(&person).cloned().unwrap_or_else(|| t.text("bids-somebody").into_owned());
        t.with("bids-saved-by", &[("who", who.into()), ("at", t.instant(at, &ctx.zone).into())])
    });
    let open = entered.is_written(ctx);
    let made = SectionPage {
        s: Shell::new(ctx, marked(ctx, &section.title).text)
            .hidden_from_robots()
            .with_script(ctx, "autosave"),
        up: entered.bid.url(),
        title: entered.title(ctx),
        help: marked(ctx, &section.help),
        notes: notes(ctx, section),
        errors: typed.map(|form| form.errors(ctx, LABELS)).unwrap_or_default(),
        open,
        writes: section.words > 0,
        version: kept.version.to_string(),
        words: counted(ctx, section, text),
        html: if open { String::new() } else { platform::markdown::html(text) },
        text: (text.to_owned(), error("text")),
        theirs: newer.then(|| platform::markdown::html(&kept.text)),
        saved: saved.unwrap_or_default(),
        has_past: kept.version > 1,
        files: documents::lines(ctx, &documents, &format!("{here}/files")),
        takes_files: section.attachment != Attachment::None,
        file_error: error("file"),
        accept: accepted(),
        next: next_of(ctx, entered, section),
        here,
    };
    match typed {
        _ if newer => newer_page(&made),
        Some(form) => form_page(form, &made),
        None => page(&made),
    }
}

fn notes(ctx: &Ctx, section: &Section) -> Vec<String> {
    let t = &ctx.texts;
    let mut notes =
        vec![t.text(if section.required { "calls-required" } else { "calls-not-required" }).into_owned()];
    if section.words > 0 {
        notes.push(t.with1("calls-words", "count", i64::from(section.words)));
    }
    match section.attachment {
        Attachment::None => {}
        Attachment::May => notes.push(t.text("calls-attached-may").into_owned()),
        Attachment::Must => notes.push(t.text("calls-attached-must").into_owned()),
    }
    if section.private {
        notes.push(t.text("calls-private").into_owned());
    }
    notes
}

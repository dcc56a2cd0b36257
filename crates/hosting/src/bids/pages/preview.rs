//! A bid as those who appraise it will read it.

use super::super::model::Content;
use super::super::{reads, words};
use super::budget::{Sums, sums};
use super::{Asks, enter};
use crate::calls::pages::{Said, marked};
use crate::calls::terms::Terms;
use askama::Template;
use platform::http::{Answered, Ctx, page};
use platform::ui::Shell;

/// A bid ready to be read.
pub(crate) struct Reading {
    pub place: String,
    pub mode: String,
    pub language: String,
    pub dates: Vec<String>,
    pub hosts: Vec<String>,
    pub sections: Vec<SectionLine>,
    pub lines: Vec<(String, Vec<String>)>,
}

/// A section ready to be read.
pub(crate) struct SectionLine {
    pub key: String,
    pub title: Said,
    pub html: String,
    pub private: bool,
    /// Names, sizes, and where they are; empty where they are not given out.
    pub files: Vec<(String, String, String)>,
}

/// What was, or would be, handed in. `files` is the address below which its files are given out.
pub(crate) fn reading(ctx: &Ctx, terms: &Terms, content: &Content, files: Option<&str>) -> Reading {
    let t = &ctx.texts;
    let basics = &content.basics;
    let file = |of: &super::super::model::FileRef| {
        let url = files.map(|base| format!("{base}/{}", of.place)).unwrap_or_default();
        (of.name.clone(), t.with1("bids-kilobytes", "size", (of.size + 1023) / 1024), url)
    };
    let section = |of: &crate::calls::terms::Section| SectionLine {
        key: of.key.clone(),
        title: marked(ctx, &of.title),
        html: match content.section(&of.key) {
            "" => String::new(),
            text => platform::markdown::html(text),
        },
        private: of.private,
        files: content.files.iter().filter(|file| file.section == of.key).map(file).collect(),
    };
    let host = |of: &super::super::model::Host| {
        let country = of.country.map_or("", |country| country.name(ctx.lang()));
        t.list([of.name.as_str(), country].into_iter().filter(|part| !part.is_empty()))
    };
    let amounts = |each: [Option<i64>; 3]| {
        let cell = |minor: Option<i64>| {
            minor.and_then(|minor| content.budget.money(minor)).map(|money| t.money(money))
        };
        each.map(|minor| cell(minor).unwrap_or_else(|| "–".to_owned())).into()
    };
    let lines = terms
        .lines
        .iter()
        .map(|line| (marked(ctx, &line.title).text, amounts(content.budget.line(&line.key))));
    Reading {
        place: words::place(ctx, basics),
        mode: basics
            .mode
            .map(|mode| t.text(&format!("calls-mode-{}", mode.as_str())).into_owned())
            .unwrap_or_default(),
        language: basics.language.map(|lang| lang.name_in(ctx.lang()).to_owned()).unwrap_or_default(),
        dates: basics.dates.iter().flatten().map(|dates| words::days(t, *dates)).collect(),
        hosts: basics.hosts.iter().map(host).collect(),
        sections: terms.sections.iter().map(section).collect(),
        lines: lines.collect(),
    }
}

#[derive(Template)]
#[template(path = "bids/pages/preview.html")]
struct PreviewPage {
    s: Shell,
    up: String,
    title: String,
    r: Reading,
    sums: Sums,
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    let mut conn = ctx.app.db.read().await?;
    let parts = reads::parts(&mut conn, &entered.bid).await?;
    let sections = entered.call.terms.sections.iter().map(|section| section.key.as_str());
    let documents = reads::documents(&mut conn, entered.bid.id, sections).await?;
    drop(conn);
    let content = reads::content(&entered.bid, &parts, &documents);
    page(&PreviewPage {
        s: Shell::new(&ctx, ctx.texts.text("bids-preview")).hidden_from_robots(),
        up: entered.bid.url(),
        title: entered.title(&ctx),
        sums: sums(&ctx, &entered.call.terms, &content.budget),
        r: reading(&ctx, &entered.call.terms, &content, None),
    })
}

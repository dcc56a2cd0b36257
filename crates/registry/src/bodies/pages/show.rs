//! The page of a body.

use super::super::actions::subject;
use super::super::model::{Basis, BodyKind, Status, moment_field, url};
use super::super::reads::{self, Body};
use super::super::workspace::Workspace;
use super::list::other_name;
use crate::mandates;
use crate::mandates::model::Manner;
use crate::persons::model::Seen;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::{LocalText, PartialDate};
use platform::http::{Answered, Ctx, Failure, moved, page, public_page};
use platform::sources::{self, Footnotes};
use platform::ui::{Shell, TimelineItem};

#[derive(Template)]
#[template(path = "bodies/pages/show.html")]
pub(crate) struct BodyPage {
    s: Shell,
    list: &'static str,
    list_words: String,
    name_lang: String,
    emblem: String,
    other_name: String,
    status: &'static str,
    status_words: String,
    doubted: bool,
    status_since: String,
    region: String,
    since: String,
    languages: String,
    site: String,
    site_words: String,
    parent: Option<(String, String)>,
    named: Vec<(String, String)>,
    derived: Vec<(String, String)>,
    texts: Vec<Text>,
    objectives: Vec<(String, String, String)>,
    holders: Vec<Holder>,
    moments: Vec<TimelineItem>,
    /// Reports that it published, and objectives that it shows.
    shown: crate::reports::Shown,
    foot: Footnotes,
    slug: String,
    may_edit: bool,
    /// The rooms of its workspace that the reader may enter: words and address.
    rooms: Vec<(String, String, bool)>,
    /// What of the other capabilities belongs to it: words and address.
    lists: Vec<(String, String)>,
    /// Whether the reader concludes the steps of its life as a network.
    steps: bool,
    changed: String,
    /// Whether somebody has written on the page since it was added.
    edited: bool,
}

impl BodyPage {
    /// Only what has a source is said to be named by one.
    fn countries_key(&self) -> &'static str {
        match self.foot.marks("coverage").as_slice() {
            [] => "bodies-countries",
            _ => "bodies-countries-named",
        }
    }
}

struct Text {
    id: &'static str,
    title: String,
    lang: String,
    /// Which language it is in, said when it is not the reader's; empty otherwise.
    language: String,
    html: String,
}

struct Holder {
    role: String,
    name: Option<String>,
    /// Who sees the name, where not everybody does.
    narrowed: String,
    address: String,
    until: String,
}

pub(super) async fn show(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let slug = path?.0;
    let mut conn = ctx.app.db.read().await?;
    let body = reads::by_slug(&mut conn, &slug).await?.ok_or(Failure::NotFound)?;
    let right = url(body.row.kind, &slug);
    if right != ctx.path {
        return moved(&right);
    }
    let page_of = whole(&ctx, &mut conn, body).await?;
    if ctx.actor.person.is_some() { page(&page_of) } else { public_page(&page_of) }
}

/// Where the other capabilities list what belongs to a body: words and address.
pub(crate) fn lists(ctx: &Ctx, slug: &str) -> Vec<(String, String)> {
    let all = ctx.app.capabilities.iter().filter_map(|capability| capability.of_body);
    all.map(|(words, before)| (ctx.texts.text(words).into_owned(), format!("{before}{slug}"))).collect()
}

/// What happened to a body, ready to be drawn, with its sources.
pub(crate) fn timeline(
    ctx: &Ctx,
    foot: &Footnotes,
    moments: Vec<(PartialDate, LocalText)>,
) -> Vec<TimelineItem> {
    let item = |(date, text): (PartialDate, LocalText)| TimelineItem {
        iso: date.to_string(),
        date: ctx.texts.partial(date),
        title: text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        note: String::new(),
        kind: "done",
        words: String::new(),
        marks: foot.marks(&moment_field(date)),
    };
    moments.into_iter().map(item).collect()
}

/// The timeline with the steps of a network's life in their places. Grounds are not public.
fn life(
    ctx: &Ctx,
    mut items: Vec<TimelineItem>,
    steps: &[(PartialDate, crate::admission::model::Move, String)],
) -> Vec<TimelineItem> {
    items.extend(steps.iter().map(|(date, made, until)| TimelineItem {
        iso: date.to_string(),
        date: ctx.texts.partial(*date),
        title: ctx.texts.text(&made.life_key()).into_owned(),
        note: match until.parse() {
            Ok(day) => ctx.texts.with1("life-until", "day", ctx.texts.day(day)),
            Err(_) => String::new(),
        },
        kind: "done",
        words: String::new(),
        marks: Vec::new(),
    }));
    items.sort_by(|a, b| a.iso.cmp(&b.iso));
    items
}

/// Everything on the page of a body.
async fn whole(ctx: &Ctx, conn: &mut platform::db::Conn, body: Body) -> Result<BodyPage, Failure> {
    let holders = mandates::office_holders(conn, &ctx.actor, body.row.id, ctx.now).await?;
    let statements = sources::of_subject(conn, &subject(body.row.id)).await?;
    let shown = crate::reports::of_page(ctx, conn, body.row.id, &body.row.slug).await?;
    let lang = ctx.lang();
    let t = &ctx.texts;
    let foot = Footnotes::of(ctx, &statements);
    // Its page, which is the first of them, is this one.
    let rooms = Workspace::of(ctx, &body).rooms.split_off(1);
    let Body { row, content, emblem, parent, moments, steps, .. } = body;
    let own = row.name.source().and_then(|own| Some((own, row.name.get(own)?)));
    let (name_lang, name) = own.or_else(|| row.name.best(lang)).unwrap_or((lang, ""));
    let other_name = other_name(name, &row.name, &row.acronym, lang);
    let countries = |basis: Basis| {
        let mut found: Vec<(String, String)> = content
            .countries
            .iter()
            .filter(|c| c.basis == basis)
            .map(|c| (c.code.code().to_owned(), c.code.name(lang).to_owned()))
            .collect();
        found.sort_by(|a, b| a.1.cmp(&b.1));
        found
    };
    let texts = content
        .texts()
        .into_iter()
        .filter(|(field, ..)| *field != "name")
        .filter_map(|(field, label, text)| {
            let (language, text) = text.best(lang)?;
            Some(Text {
                id: field,
                title: t.text(label).into_owned(),
                language: if language == lang {
                    String::new()
                } else {
                    t.with1("bodies-text-in", "language", language.name_in(lang))
                },
                lang: if language == lang { String::new() } else { language.code().to_owned() },
                html: foot.marked(ctx, field, platform::markdown::html(text)),
            })
        })
        .collect();
    let description = content
        .identity
        .best(lang)
        .or_else(|| content.purpose.best(lang))
        .map(|(_, text)| text.to_owned())
        .unwrap_or_default();
    let may_edit = super::super::access::may_edit(&ctx.actor, row.id).is_some();
    let moves = row.kind == BodyKind::Network && crate::admission::access::may_move(&ctx.actor).is_some();
    Ok(BodyPage {
        s: Shell::new(ctx, name).described(description),
        list: row.kind.list(),
        list_words: t.text(list_key(row.kind)).into_owned(),
        name_lang: if name_lang == lang { String::new() } else { name_lang.code().to_owned() },
        emblem: emblem.unwrap_or_default(),
        other_name,
        status: row.status.as_str(),
        status_words: t.text(&format!("{}-{}", row.kind.key(), row.status.as_str())).into_owned(),
        doubted: row.status_doubted,
        status_since: row
            .status_since
            .map(|d| match row.status {
                // «Ended since 2018» is no way to say it.
                Status::Closed | Status::Left => t.partial(d),
                _ => t.with1("bodies-since-date", "date", t.partial(d)),
            })
            .unwrap_or_default(),
        region: row.label.best(lang).map_or("", |(_, text)| text).to_owned(),
        since: row.since.map(|d| t.partial(d)).unwrap_or_default(),
        languages: t.list(row.languages.iter().map(|l| l.name_in(lang))),
        site_words: row
            .site
            .trim_start_matches("https://")
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned(),
        site: row.site.clone(),
        parent: parent.map(|(kind, slug, name)| {
            (name.best(lang).map_or("", |(_, text)| text).to_owned(), url(kind, &slug))
        }),
        named: countries(Basis::Named),
        derived: countries(Basis::Derived),
        texts,
        objectives: content
            .objectives
            .iter()
            .filter_map(|objective| {
                let (language, text) = objective.text.best(lang)?;
                Some((objective.period.clone(), text.to_owned(), language.code().to_owned()))
            })
            .collect(),
        holders: holders
            .into_iter()
            .map(|holder| Holder {
                role: match holder.manner {
                    Manner::Full => t.text(holder.role.key()).into_owned(),
                    other => t.with(
                        "journal-office",
                        &[
                            ("role", t.text(holder.role.key()).into_owned().into()),
                            ("body", t.text(other.key()).into_owned().into()),
                        ],
                    ),
                },
                name: holder.name,
                narrowed: match holder.narrowed {
                    None => String::new(),
                    Some(Seen::Nobody) => t.text("bodies-holder-hidden").into_owned(),
                    Some(_) => t.text("bodies-holder-narrowed").into_owned(),
                },
                address: holder.address,
                until: t.with1("bodies-until-date", "date", t.day(holder.until)),
            })
            .collect(),
        moments: life(ctx, timeline(ctx, &foot, moments), &steps),
        shown,
        foot,
        lists: match row.kind {
            // Partners are named here, and do nothing here.
            BodyKind::Partner => Vec::new(),
            _ => lists(ctx, &row.slug),
        },
        slug: row.slug,
        may_edit,
        rooms,
        steps: moves,
        edited: row.version > 1,
        changed: t.with1("bodies-version", "number", row.version),
    })
}

/// The words of the list a body stands in.
pub(super) fn list_key(kind: BodyKind) -> &'static str {
    match kind {
        BodyKind::Network => "menu-networks",
        BodyKind::Partner => "partners-title",
        BodyKind::Confederation => "about-title",
        _ => "groups-title",
    }
}

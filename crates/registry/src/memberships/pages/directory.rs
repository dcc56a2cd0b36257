//! The directory: members by consent.

use super::super::access::{audience, own};
use super::super::model::{ALL, ASKED_WORDS, Audience, filter_word, words};
use super::super::reads;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use kernel::{Country, Language};
use platform::http::{Answered, Ctx, page};
use platform::text::{cut, encode};
use platform::ui::{Choice, Shell};

/// Members on one page.
const PER_PAGE: usize = 25;
/// Letters from which on a word is completed, and how many words are shown.
const BEGINNING: usize = 3;
const NEAR: usize = 8;

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
    country: String,
    network: String,
    language: String,
    after: String,
}

#[derive(Template)]
#[template(path = "memberships/pages/directory.html")]
struct DirectoryPage {
    s: Shell,
    inside: bool,
    /// Whether the reader is a member, and needs no door.
    is_member: bool,
    q: String,
    clear: &'static str,
    countries: Vec<Choice>,
    networks: Vec<Choice>,
    languages: Vec<Choice>,
    lines: Vec<Line>,
    /// Words that may be meant, each with where it is asked for.
    near: Vec<(String, String)>,
    next: String,
}

struct Line {
    name: String,
    /// Country, networks, languages: as far as they may be seen.
    about: Vec<String>,
    offers: String,
    seeks: String,
}

pub(super) async fn show(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let t = &ctx.texts;
    let mut conn = ctx.app.db.read().await?;
    let is_member = match own(&ctx.actor) {
        Some(own) => reads::is_member(&mut conn, &own).await?,
        _ => false,
    };
    let audience = audience(&ctx.actor, is_member);
    let open = reads::open_networks(&mut conn, ctx.now).await?;
    let q = cut(asked.q.trim(), 200);
    let mut wanted: Vec<String> = words(&q).into_iter().take(ASKED_WORDS).collect();
    // A question of nothing but signs finds nobody.
    let mut senseless = wanted.is_empty() && !q.is_empty();
    let country = Country::parse(&asked.country);
    let language = Language::parse(&asked.language);
    let network = open.iter().find(|network| network.slug == asked.network);
    // Nor does a network that there is not, or not any more.
    senseless |= network.is_none() && !asked.network.is_empty();
    let within = filter_word(country, network.map(|network| network.id), language);
    let filtered = !q.is_empty() || within != ALL || senseless;
    // Whoever is found by a word is listed: the word of everybody is looked for only when there is no other.
    if within != ALL || wanted.is_empty() {
        wanted.push(within);
    }
    let after = asked
        .after
        .split_once('~')
        .map_or_else(Default::default, |(id, sort)| (sort.to_owned(), id.to_owned()));
    let most = i64::try_from(PER_PAGE + 1).unwrap_or(26);
    let found = match senseless {
        true => Vec::new(),
        false => reads::search(&mut conn, audience, &wanted, &after, most).await?,
    };
    let listed: Vec<_> = found.iter().map(|found| found.person).collect();
    let open_still = reads::unconfirmed(&mut conn, &listed).await?;
    // Where nobody has the words whole, those that begin like the last one may be meant.
    let last = q.split_whitespace().last().and_then(|last| words(last).into_iter().next_back());
    let last = last.filter(|last| found.is_empty() && last.chars().count() >= BEGINNING);
    let near = match &last {
        Some(last) => reads::words_from(&mut conn, audience, last, NEAR).await?,
        None => Vec::new(),
    };
    drop(conn);
    let before = q.rsplit_once(char::is_whitespace).map_or("", |(before, _)| before.trim());
    let near: Vec<(String, String)> = near
        .into_iter()
        .map(|word| {
            let asked = [&format!("{before} {word}"), &asked.country, &asked.network, &asked.language];
            let [q, country, network, language] = asked.map(|text| encode(text.trim()));
            (word, format!("/directory?q={q}&country={country}&network={network}&language={language}"))
        })
        .collect();
    let next = found.get(PER_PAGE).and(found.get(PER_PAGE - 1)).map(|last| {
        let after = encode(&format!("{}~{}", last.person, last.sort));
        let asked = [&q, &asked.country, &asked.network, &asked.language].map(|text| encode(text));
        let [q, country, network, language] = asked;
        format!("/directory?q={q}&country={country}&network={network}&language={language}&after={after}")
    });
    let lines = found.into_iter().take(PER_PAGE).map(|found| {
        let held = open.iter().filter(|network| found.networks.contains(&network.id));
        let mut about: Vec<String> =
            found.country.map(|c| c.name(ctx.lang()).to_owned()).into_iter().collect();
        about.extend(held.map(|network| {
            let name = super::name_of(&ctx, network);
            match open_still.contains(&(found.person, network.id)) {
                true => t.with1("directory-unconfirmed", "network", name),
                false => name,
            }
        }));
        about.extend(found.languages.iter().map(|language| language.name_in(ctx.lang()).to_owned()));
        Line { name: found.name, about, offers: found.offers, seeks: found.seeks }
    });
    let mut networks = vec![Choice::new("", t.text("directory-any"), network.is_none())];
    networks.extend(open.iter().map(|one| {
        Choice::new(one.slug.as_str(), super::name_of(&ctx, one), network.is_some_and(|n| n.id == one.id))
    }));
    let mut languages = vec![Choice::new("", t.text("directory-any"), language.is_none())];
    languages
        .extend(ctx.app.texts.languages().map(|l| Choice::new(l.code(), l.autonym(), language == Some(l))));
    let lines = lines.collect();
    page(&DirectoryPage {
        s: Shell::new(&ctx, t.text("directory-title")).hidden_from_robots(),
        inside: audience == Audience::Members,
        is_member,
        clear: if filtered { "/directory" } else { "" },
        countries: super::countries(&ctx, country.map_or("", |c| c.code()), "directory-any"),
        q,
        networks,
        languages,
        lines,
        near,
        next: next.unwrap_or_default(),
    })
}

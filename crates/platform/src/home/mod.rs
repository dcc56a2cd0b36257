//! The front page, made of what capabilities bring, and the feed of what is new.

mod feed;
mod reads;

use crate::http::{Answered, Ctx, Routes, Who, public_page, text_file};
use crate::ui::Shell;
use askama::Template;

pub use feed::{FeedEntry, atom};
pub use reads::{NewsItem, news};

/// A part of the front page.
pub struct HomePart {
    /// Where it stands: parts are sorted by this.
    pub order: i32,
    /// Ready HTML from a template.
    pub html: String,
}

/// How many news the front page and the feed show.
const ON_PAGE: i64 = 6;
const IN_FEED: i64 = 40;

#[derive(Template)]
#[template(path = "home/home.html")]
struct HomePage {
    s: Shell,
    parts: Vec<HomePart>,
    news: Vec<NewsLine>,
}

impl HomePage {
    fn parts_of_page(&self) -> &[HomePart] {
        &self.parts
    }
}

struct NewsLine {
    iso: String,
    day: String,
    title: String,
    lang: String,
    url: String,
    what: String,
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/", Who::Anyone, home)
        .export("/feed.atom", Who::Anyone, feed_of_news)
        .export("/sitemap.xml", Who::Anyone, sitemap)
        .export("/robots.txt", Who::Anyone, robots)
}

async fn home(ctx: Ctx) -> Answered {
    let mut parts = Vec::new();
    for capability in &ctx.app.capabilities {
        if let Some(bring) = capability.home {
            parts.extend(bring(ctx.clone()).await?);
        }
    }
    parts.sort_by_key(|part| part.order);
    let news = news(&mut *ctx.app.db.read().await?, ON_PAGE).await?;
    let news = news.iter().map(|item| line(&ctx, item)).collect();
    let title = ctx.texts.text("home-title");
    let s = Shell::new(&ctx, title)
        .described(ctx.texts.text("home-description"))
        .with_feed(ctx.texts.text("home-feed"), "/feed.atom");
    public_page(&HomePage { s, parts, news })
}

fn line(ctx: &Ctx, item: &NewsItem) -> NewsLine {
    let (language, title) = item.title.best(ctx.lang()).unwrap_or((ctx.lang(), ""));
    NewsLine {
        iso: format!("{:.0}", item.at),
        day: ctx.texts.day(item.at.to_zoned_datetime(ctx.zone.clone()).date()),
        title: title.to_owned(),
        lang: language.code().to_owned(),
        url: item.url.clone(),
        what: ctx.texts.text(&format!("news-{}", item.kind.replace('.', "-"))).into_owned(),
    }
}

async fn feed_of_news(ctx: Ctx) -> Answered {
    let news = news(&mut *ctx.app.db.read().await?, IN_FEED).await?;
    let entries: Vec<FeedEntry> = news
        .iter()
        .map(|item| {
            let line = line(&ctx, item);
            FeedEntry {
                id: format!("{}/feed.atom#{}", ctx.app.config.public_url, item.seq),
                title: format!("{}: {}", line.title, line.what),
                url: ctx.absolute(&item.url),
                updated: item.at,
                summary: line.what,
            }
        })
        .collect();
    atom(&ctx, ("/feed.atom", "/"), &ctx.texts.text("home-feed"), &entries)
}

async fn sitemap(ctx: Ctx) -> Answered {
    let mut urls = vec![
        "/".to_owned(),
        "/licence".into(),
        "/accessibility".into(),
        "/data-protection".into(),
        "/api".into(),
        "/contact".into(),
    ];
    for capability in &ctx.app.capabilities {
        if let Some(bring) = capability.sitemap {
            urls.extend(bring(ctx.app.clone()).await?);
        }
    }
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for url in urls {
        text.push_str(&format!("<url><loc>{}</loc></url>\n", feed::escape(&ctx.absolute(&url))));
    }
    text.push_str("</urlset>\n");
    text_file("application/xml; charset=utf-8", text, true)
}

async fn robots(ctx: Ctx) -> Answered {
    let text = format!(
        "User-agent: *\nDisallow: /desk\nDisallow: /me\nDisallow: /office/\nDisallow: /sign-in\nDisallow: /api/\n\nSitemap: {}\n",
        ctx.absolute("/sitemap.xml")
    );
    text_file("text/plain; charset=utf-8", text, true)
}

//! What the layout needs of every page.

use crate::http::Ctx;
use crate::i18n::T;
use kernel::Arg;
use std::borrow::Cow;

/// What the layout needs. Every page struct has one in its field `s`.
pub struct Shell {
    texts: T,
    /// The language's code, for `lang`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What the site is called.
    pub site: String,
    /// The page's title.
    pub title: String,
    /// One sentence about it, for search engines.
    pub description: String,
    /// The page's own absolute address.
    pub canonical: String,
    /// The same page in the other languages.
    pub alternates: Vec<Alternate>,
    /// The style sheet's address.
    pub css: String,
    /// Scripts' addresses.
    pub js: Vec<String>,
    /// Feeds of this page.
    pub feeds: Vec<FeedLink>,
    /// The main menu.
    pub menu: Vec<MenuEntry>,
    /// What belongs to this page and is another capability's: label and address.
    pub beside: Vec<(String, String)>,
    /// Whether the reader is signed in.
    pub signed_in: bool,
    /// The reader's name.
    pub me: String,
    /// How many things wait on the desk, where the page knows.
    pub desk_count: i64,
    /// The secretariat's rooms, on its own pages and on its desk; empty elsewhere and for others.
    pub office: Vec<OfficeGroup>,
    /// A token for forms; empty for visitors unless the page asked for one.
    pub csrf: String,
    /// What the page says first.
    pub flash: Vec<FlashLine>,
    /// The languages of the interface.
    pub languages: Vec<LanguageLink>,
    /// Words that were searched for.
    pub query: String,
    /// What robots are told.
    pub robots: &'static str,
}

/// The same page in another language.
pub struct Alternate {
    /// Its code.
    pub lang: String,
    /// Its address.
    pub url: String,
}

/// A feed of a page.
pub struct FeedLink {
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub url: String,
}

/// An entry of the main menu.
pub struct MenuEntry {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub url: &'static str,
    /// Whether this page is in it.
    pub current: bool,
}

/// What a page says first.
pub struct FlashLine {
    /// `ok`, `info`, `warn` or `danger`.
    pub kind: &'static str,
    /// Its words.
    pub text: String,
}

/// What is said by these texts, whose keys have dots between them.
fn said(ctx: &Ctx, keys: &str) -> Vec<FlashLine> {
    let known = keys.split('.').filter(|key| key.starts_with("flash-") && ctx.texts.has(key));
    let line = |key: &str| {
        let kind = if key.starts_with("flash-warn-") { "warn" } else { "ok" };
        FlashLine { kind, text: ctx.texts.text(key).into_owned() }
    };
    known.map(line).collect()
}

/// A language of the interface.
pub struct LanguageLink {
    /// Its code.
    pub code: String,
    /// Its own name.
    pub autonym: &'static str,
    /// This page in it.
    pub url: String,
    /// Whether it is the page's.
    pub current: bool,
}

/// Rooms of the secretariat that belong together, under words of their own.
pub struct OfficeGroup {
    /// The words.
    pub label: String,
    /// The rooms.
    pub entries: Vec<MenuEntry>,
}

/// A room of the secretariat: the key of its words, and its address.
type Room = (&'static str, &'static str);

/// The secretariat's rooms.
const OFFICE: [(&str, &[Room]); 4] = [
    (
        "office-group-register",
        &[
            ("office-bodies", "/office/bodies"),
            ("office-persons", "/office/persons"),
            ("office-mandates", "/office/mandates"),
            ("office-agreements", "/office/agreements"),
            ("office-health", "/office/health"),
        ],
    ),
    (
        "office-group-networks",
        &[("office-admission", "/office/admission"), ("office-support", "/office/support")],
    ),
    (
        "office-group-exchange",
        &[
            ("office-reports", "/office/reports"),
            ("office-mailings", "/office/mailings"),
            ("office-imports", "/office/imports"),
            ("hooks-title", "/office/webhooks"),
        ],
    ),
    (
        "office-group-house",
        &[
            ("office-settings", "/office/settings"),
            ("office-journal", "/office/journal"),
            ("jobs-title", "/office/jobs"),
        ],
    ),
];

fn office(ctx: &Ctx) -> Vec<OfficeGroup> {
    let here = ctx.path == "/desk" || ctx.path.starts_with("/office/");
    if !here || ctx.actor.steward().is_none() {
        return Vec::new();
    }
    let entry = |&(key, url): &Room| MenuEntry {
        label: ctx.texts.text(key).into_owned(),
        url,
        current: ctx.path == url,
    };
    let group = |(key, rooms): (&str, &[Room])| OfficeGroup {
        label: ctx.texts.text(key).into_owned(),
        entries: rooms.iter().map(entry).collect(),
    };
    OFFICE.map(group).into()
}

/// What other capabilities put beside the page of this address.
fn beside(ctx: &Ctx) -> Vec<(String, String)> {
    let all = ctx.app.capabilities.iter().flat_map(|capability| capability.beside);
    let here = all.filter(|(page, _, _)| *page == ctx.path);
    here.map(|(_, key, url)| (ctx.texts.text(key).into_owned(), (*url).to_owned())).collect()
}

impl Shell {
    /// The shell of a page with a title.
    pub fn new(ctx: &Ctx, title: impl Into<String>) -> Self {
        let app = &ctx.app;
        let lang = ctx.lang();
        let bare = without_language(&ctx.query);
        let here = |code: &str| match bare.as_str() {
            "" => format!("{}?lang={code}", ctx.path),
            query => format!("{}?{query}&lang={code}", ctx.path),
        };
        let own = if bare.is_empty() { ctx.path.clone() } else { format!("{}?{bare}", ctx.path) };
        let languages: Vec<LanguageLink> = app
            .texts
            .languages()
            .map(|language| LanguageLink {
                code: language.code().to_owned(),
                autonym: language.autonym(),
                url: here(language.code()),
                current: language == lang,
            })
            .collect();
        let menu = app
            .menu
            .iter()
            .map(|(key, url)| MenuEntry {
                label: ctx.texts.text(key).into_owned(),
                url,
                current: ctx.path == *url
                    || ctx.path.strip_prefix(url).is_some_and(|rest| rest.starts_with('/')),
            })
            .collect();
        Self {
            lang: lang.code().to_owned(),
            dir: if lang.is_rtl() { "rtl" } else { "ltr" },
            site: app.config.name.clone(),
            title: title.into(),
            description: String::new(),
            canonical: ctx.absolute(&own),
            alternates: languages
                .iter()
                .map(|l| Alternate { lang: l.code.clone(), url: ctx.absolute(&l.url) })
                .collect(),
            css: app.assets.url("alltogether"),
            js: Vec::new(),
            feeds: Vec::new(),
            menu,
            beside: beside(ctx),
            signed_in: ctx.actor.person.is_some(),
            me: ctx.actor.person.as_ref().map(|p| p.name.clone()).unwrap_or_default(),
            office: office(ctx),
            desk_count: 0,
            csrf: if ctx.actor.person.is_some() { ctx.csrf() } else { String::new() },
            flash: ctx.flash.iter().flat_map(|keys| said(ctx, keys)).collect(),
            languages,
            query: String::new(),
            robots: if ctx.actor.person.is_some() { "noindex" } else { "" },
            texts: ctx.texts.clone(),
        }
    }

    /// With one sentence about the page.
    #[must_use]
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description = crate::text::cut(&description.into(), 160);
        self
    }

    /// With a feed.
    #[must_use]
    pub fn with_feed(mut self, title: impl Into<String>, url: impl Into<String>) -> Self {
        self.feeds.push(FeedLink { title: title.into(), url: url.into() });
        self
    }

    /// With a script of a capability.
    #[must_use]
    pub fn with_script(mut self, ctx: &Ctx, name: &str) -> Self {
        self.js.push(ctx.app.assets.url(name));
        self
    }

    /// The page says first what was done, as after [`see_other`](crate::http::see_other), where it is drawn at once.
    pub fn saying(mut self, ctx: &Ctx, keys: &str) -> Self {
        self.flash.extend(said(ctx, keys));
        self
    }

    /// With a token for a visitor's form; gives their browser a visit.
    #[must_use]
    pub fn with_form(mut self, ctx: &Ctx) -> Self {
        self.csrf = ctx.csrf();
        self
    }

    /// Not to be listed by search engines.
    #[must_use]
    pub fn hidden_from_robots(mut self) -> Self {
        self.robots = "noindex";
        self.alternates.clear();
        self
    }

    /// A text.
    pub fn t(&self, key: &str) -> Cow<'_, str> {
        self.texts.text(key)
    }

    /// A text with one variable.
    pub fn t1(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        self.texts.with1(key, name, value)
    }

    /// A text with two variables.
    pub fn t2(&self, key: &str, a: &str, first: impl Into<Arg>, b: &str, second: impl Into<Arg>) -> String {
        self.texts.with(key, &[(a, first.into()), (b, second.into())])
    }

    /// A number as the language writes it.
    pub fn n(&self, number: &i64) -> String {
        self.texts.number(*number)
    }
}

/// A query without its `lang`.
fn without_language(query: &str) -> String {
    let kept: Vec<&str> =
        query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang=")).collect();
    kept.join("&")
}

//! What the index of search holds of the register: its bodies, and the pages by which one joins and looks around.

use crate::bodies;
use kernel::{Language, LocalText};
use platform::capability::Indexed;
use platform::http::App;
use platform::search::{Document, PUBLIC};

/// The register's subjects in the index.
pub(crate) const INDEXED: Indexed = Indexed {
    subjects: &["body", PAGE],
    document: |app, id| {
        Box::pin(async move {
            match page(&app, &id) {
                Some(page) => Ok(Some(page)),
                None => bodies::index::document(app, id).await,
            }
        })
    },
    all: |app, subject| {
        Box::pin(async move {
            if subject == PAGE {
                return Ok(PAGES.iter().map(|page| page.url.to_owned()).collect());
            }
            bodies::reads::ids(&mut *app.db.read().await?).await
        })
    },
};

/// The subject of a page, whose id is its address. Nothing in the journal is about one: pages come in when the index is made.
const PAGE: &str = "page";

/// A page that everybody can open. Title and lede are those that a visitor sees.
struct Page {
    url: &'static str,
    /// The keys of its title and of what it is for.
    title: &'static str,
    lede: &'static str,
    /// The keys of words by which people look for it, which count as its title does.
    names: &'static [&'static str],
}

const PAGES: [Page; 4] = [
    Page {
        url: "/networks/join",
        title: "join-title",
        lede: "join-lede",
        names: &["join-begin", "join-words"],
    },
    Page {
        url: "/join",
        title: "member-join-title",
        lede: "member-join-lede",
        names: &["member-join-words", "menu-members"],
    },
    Page { url: "/directory", title: "directory-title", lede: "directory-lede", names: &["menu-members"] },
    Page { url: "/reports", title: "reports-title", lede: "reports-open-lede", names: &[] },
];

fn page(app: &App, url: &str) -> Option<Document> {
    let page = PAGES.iter().find(|page| page.url == url)?;
    let said = |language: Language, key| app.texts.of(language).text(key).into_owned();
    let everywhere = |key| {
        let mut all = LocalText::default();
        for language in app.texts.languages() {
            all.set(language, said(language, key));
        }
        all
    };
    let names =
        page.names.iter().flat_map(|key| app.texts.languages().map(move |language| said(language, key)));
    Some(Document {
        subject: format!("{PAGE}:{url}"),
        kind: "kind-page",
        title: everywhere(page.title),
        names: names.collect(),
        summary: everywhere(page.lede),
        text: String::new(),
        url: url.to_owned(),
        audience: PUBLIC,
    })
}

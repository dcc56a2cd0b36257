//! What the index of search holds of the site itself: the pages by which one joins and looks around.

use kernel::{Language, LocalText};
use platform::capability::Indexed;
use platform::http::App;
use platform::search::{Document, PUBLIC};

/// Pages in the index, by their addresses. Nothing in the journal is about one: they come in when the index is made.
pub(crate) const INDEXED: Indexed = Indexed {
    subject: "page",
    document: |app, url| Box::pin(async move { Ok(document(&app, &url)) }),
    all: |_| Box::pin(async { Ok(PAGES.iter().map(|page| page.url.to_owned()).collect()) }),
};

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

fn document(app: &App, url: &str) -> Option<Document> {
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
        subject: format!("page:{url}"),
        kind: "kind-page",
        title: everywhere(page.title),
        names: names.collect(),
        summary: everywhere(page.lede),
        text: String::new(),
        url: url.to_owned(),
        audience: PUBLIC,
    })
}

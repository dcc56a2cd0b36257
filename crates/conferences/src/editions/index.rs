//! What the index of search holds of editions, and their public addresses. Nothing that is not confirmed.

use super::model::EditionId;
use super::pages::words::Words;
use super::reads;
use kernel::LocalText;
use platform::actor::Actor;
use platform::capability::Indexed;
use platform::db::DbError;
use platform::http::{App, Failure};
use platform::search::{Document, PUBLIC};

/// Editions in the index.
pub(crate) const INDEXED: Indexed = Indexed {
    subject: "edition",
    document: |app, id| Box::pin(document(app, id)),
    all: |app| Box::pin(async move { reads::ids(&mut *app.db.read().await?).await }),
};

async fn document(app: App, id: String) -> Result<Option<Document>, DbError> {
    let Ok(id) = id.parse::<EditionId>() else { return Ok(None) };
    let found = reads::by_id(&mut *app.db.read().await?, &Actor::visitor(), id).await?;
    let Some(edition) = found else { return Ok(None) };
    let mut summary = LocalText::default();
    let mut text: Vec<String> = edition.city.iter().map(|(_, city)| city.to_owned()).collect();
    for language in app.texts.languages() {
        let words = Words(app.texts.of(language));
        let parts = [words.place(&edition), words.when(&edition), words.state(edition.state)];
        summary
            .set(language, parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "));
        // A country is found by its name in every language of the interface.
        text.extend(edition.country.map(|country| country.name(language).to_owned()));
    }
    text.extend(edition.year().map(|year| year.to_string()));
    let outputs = edition.outputs.facts().map(|(_, text)| text);
    for told in [&edition.theme, &edition.firsts].into_iter().chain(outputs) {
        text.extend(told.iter().map(|(_, words)| words.to_owned()));
    }
    text.extend(edition.hosts.facts().map(|(_, host)| host.name.clone()));
    Ok(Some(Document {
        subject: format!("edition:{id}"),
        kind: "kind-edition",
        title: edition.title(),
        names: vec![
            format!("{} {}", edition.acronym, edition.numeral),
            format!("{} {}", edition.acronym, edition.number),
        ],
        summary,
        text: text.join("\n"),
        url: edition.url(),
        audience: PUBLIC,
    }))
}

/// The public addresses of the conferences.
pub(crate) async fn sitemap(app: App) -> Result<Vec<String>, Failure> {
    let slugs = reads::slugs(&mut *app.db.read().await?).await?;
    let editions = slugs.into_iter().map(|slug| format!("/conferences/{slug}"));
    Ok(std::iter::once("/conferences".to_owned()).chain(editions).collect())
}

//! What the index of search holds of bodies.

use super::model::BodyKind;
use super::{map, model, reads};
use crate::about;
use platform::capability::Indexed;
use platform::db::DbError;
use platform::http::App;
use platform::search::{Document, PUBLIC};

/// Bodies in the index.
pub(crate) const INDEXED: Indexed = Indexed {
    subject: "body",
    document: |app, id| Box::pin(document(app, id)),
    all: |app| Box::pin(async move { reads::ids(&mut *app.db.read().await?).await }),
};

async fn document(app: App, id: String) -> Result<Option<Document>, DbError> {
    let mut conn = app.db.read().await?;
    let Some(slug) = reads::slug_of(&mut conn, &id).await? else { return Ok(None) };
    let Some(body) = reads::by_slug(&mut conn, &slug).await? else { return Ok(None) };
    let content = &body.content;
    let mut words: Vec<String> = Vec::new();
    for (field, _, text) in content.texts() {
        if field != "name" {
            words.extend(text.iter().map(|(_, text)| text.to_owned()));
        }
    }
    words.extend(content.objectives.iter().flat_map(|o| o.text.iter().map(|(_, text)| text.to_owned())));
    words.extend(body.row.label.iter().map(|(_, text)| text.to_owned()));
    // A country is found by its name in every language of the interface.
    for covered in &content.countries {
        words.extend(app.texts.languages().map(|language| covered.code.name(language).to_owned()));
    }
    if body.row.kind == BodyKind::Confederation {
        // Its page is the one that says what the confederation is; those texts are not in its row.
        words.extend(app.texts.languages().flat_map(|language| about::texts(&app, language)));
    }
    let summary = if content.identity.is_empty() { &content.purpose } else { &content.identity };
    Ok(Some(Document {
        subject: format!("body:{id}"),
        kind: body.row.kind.key(),
        title: body.row.name.clone(),
        names: vec![map::short_name(&body.row), body.row.slug.clone()],
        summary: summary.clone(),
        text: words.join("\n"),
        url: model::url(body.row.kind, &body.row.slug),
        audience: PUBLIC,
    }))
}
